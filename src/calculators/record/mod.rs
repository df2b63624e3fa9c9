//! The contribution record that several calculators ask for: as lengths and a wage, as periods, or as
//! lines of a file.
//!
//! The law needs dates; most people know lengths. Months after the new law are laid to its end, up to
//! today; months before it are laid directly before it. So the law sees the months on its first day
//! that the person stated, and the total they stated.

mod from_register;
mod lines;
mod periods;

use benefits::{
    Amount, MonthCalendar, Period, PeriodStatus, Person, Record, Refusal, Scheme, Sex, WageFrom,
};
use calendar::{Date, Month};

use super::frame::field::{Days, entry, entry_with};
use super::frame::{Asked, Field, Kind, Problem, Row, Words};

pub use from_register::answers_from;
pub use lines::read_lines;

/// The day the law of 1445H came into force (decree M/273), which the questions turn on.
///
/// Only the questions use it, to ask for months before and after; every figure is the law crate's.
pub const NEW_LAW_DAY: (i32, u8, u8) = (2024, 7, 3);

/// The youngest age, in years, from which a contribution month is believed.
const YOUNGEST_AGE: i32 = 15;
/// Months back from today at which the earlier wage gives way to today's: between the last 24
/// months, which make the average, and the last 60, whose first wage limits it.
const WAGE_CHANGE_MONTHS: i32 = 36;

/// The day of birth.
pub const BIRTH: Field =
    Field::new("birth", "calc-birth", Kind::Date(Days::Past)).hint("calc-birth-hint");

/// Whether the person was insured before the new law.
pub const BEFORE_LAW: Field = Field::new(
    "before-law",
    "calc-before-law",
    Kind::Choice(&[
        entry("yes", "calc-before-law-yes"),
        entry("no", "calc-before-law-no"),
    ]),
)
.hint("calc-before-law-hint")
.help("calc-before-law-help")
.when(is_simple);

/// How long the person was insured so far.
pub const TIME: Field = Field::new("time", "calc-time", Kind::Span)
    .hint("calc-time-hint")
    .help("calc-time-help")
    .when(is_simple);

/// Whether the person works now.
pub const WORKING: Field = Field::new(
    "working",
    "calc-working",
    Kind::Choice(super::frame::field::YES_NO),
)
.when(is_simple);

/// Whether the person worked without a break since the new law.
pub const WITHOUT_BREAK: Field = Field::new(
    "without-break",
    "calc-without-break",
    Kind::Choice(super::frame::field::YES_NO),
)
.when(was_before);

/// How long the person was insured before the new law, where there was a break.
pub const TIME_BEFORE: Field = Field::new("time-before", "calc-time-before", Kind::Span)
    .hint("calc-time-before-hint")
    .when(|row| was_before(row) && row.is("without-break", "no"));

/// The contributory wage today.
pub const WAGE: Field = Field::new("wage", "calc-wage", Kind::Money)
    .hint("calc-wage-hint")
    .help("calc-wage-help")
    .when(is_simple);

/// The contributory wage five years ago.
pub const EARLIER_WAGE: Field = Field::new("earlier-wage", "calc-earlier-wage", Kind::Money)
    .hint("calc-earlier-wage-hint")
    .optional()
    .when(is_simple);

/// How the record is told.
pub const RECORD: Field = Field::new(
    "record",
    "calc-record",
    Kind::Choice(&[
        entry_with("simple", "calc-record-simple", "calc-record-simple-hint"),
        entry_with("periods", "calc-record-periods", "calc-record-periods-hint"),
        entry_with("lines", "calc-record-lines", "calc-record-lines-hint"),
    ]),
)
.initially("simple");

/// The periods.
pub const PERIODS: Field = Field::new(
    "periods",
    "calc-periods",
    Kind::Rows {
        fields: periods::FIELDS,
        most: 12,
        at_first: 1,
        add: "calc-period-add",
        each: "calc-period",
    },
)
.hint("calc-periods-hint")
.when(|row| row.is("record", "periods"));

/// The lines.
pub const LINES: Field = Field::new("lines", "calc-record-file", Kind::Lines)
    .hint("calc-record-file-hint")
    .when(|row| row.is("record", "lines"));

/// Which question a refusal about the person or the record belongs to.
pub const FIELDS: &[(&str, &str)] = &[("/person/birth_date", "birth"), ("/record", "record")];

/// Whether the record is told as lengths and a wage.
pub fn is_simple(row: &Row<'_>) -> bool {
    !row.is("record", "periods") && !row.is("record", "lines")
}

fn was_before(row: &Row<'_>) -> bool {
    is_simple(row) && row.yes("before-law")
}

/// The month in which the new law came into force.
pub fn law_month() -> Month {
    let (year, month, day) = NEW_LAW_DAY;
    Month::of(Date::from_gregorian(year, month, day).unwrap_or(Date::MIN))
}

/// Months from the new law's first month up to the month of `today`, which is not complete yet.
pub fn months_since_law(today: Date) -> i32 {
    today.calendar_month().months_since(law_month()).max(0)
}

/// The person of the answers.
pub fn person(asked: &Asked<'_>) -> Person {
    let form = asked.form();
    let mut person = Person::born(form.date("birth").unwrap_or(Date::MIN));
    person.dependants = form
        .count("dependants")
        .and_then(|count| u8::try_from(count).ok())
        .unwrap_or(0);
    if form.is("sex", "female") {
        person.sex = Sex::Female;
    }
    person
}

/// The record of the answers.
///
/// # Errors
/// Answers that contradict each other, each at its question.
pub fn record(asked: &Asked<'_>) -> Result<Record, Problem> {
    let form = asked.form();
    if form.is("record", "periods") {
        return periods::record(asked);
    }
    if form.is("record", "lines") {
        let periods =
            read_lines(form.said("lines")).map_err(|words| asked.problem("lines", words))?;
        return Record::new(periods).map_err(|refusal| Problem::of(refusal, &[("", "lines")]));
    }
    simple(asked).map_err(|fault| match fault {
        Fault::Ours(problem) => problem,
        Fault::Law(refusal) => Problem::of(refusal, asked.fields),
    })
}

/// Whether the person goes on working, as the record is told.
pub fn works_on(asked: &Asked<'_>, record: &Record) -> bool {
    if is_simple(&asked.form()) {
        asked.form().yes("working")
    } else {
        record.is_open()
    }
}

enum Fault {
    Ours(Problem),
    Law(Refusal),
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        Fault::Law(refusal)
    }
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Fault {
        Fault::Ours(problem)
    }
}

fn simple(asked: &Asked<'_>) -> Result<Record, Fault> {
    let (form, today) = (asked.form(), asked.today);
    let months = form.span("time").ok().flatten().unwrap_or(0);
    let birth = form.date("birth").unwrap_or(today);
    let most = (today.whole_months_since(birth) - YOUNGEST_AGE * 12).max(0);
    if months > most {
        let words = Words::of("calc-error-time-too-long")
            .with("years", most / 12)
            .with("age", YOUNGEST_AGE);
        return Err(asked.problem("time", words).into());
    }
    let before = months_before_law(asked, months)?;
    let this_month = today.calendar_month();
    let since = months - before;
    let since_start = moved(this_month, -since);
    let before_start = moved(law_month(), -before);
    let mut periods = Vec::new();
    // Without a break the two stretches touch, and are one.
    let one_stretch = before > 0 && since_start == law_month();
    if before > 0 && !one_stretch {
        let end = moved(law_month(), -1).last_day();
        periods.push(period(asked, before_start.first_day(), Some(end))?);
    }
    let start = if one_stretch {
        before_start
    } else {
        since_start
    };
    if form.yes("working") {
        periods.push(period(asked, start.first_day(), None)?);
    } else if since > 0 || one_stretch {
        let end = moved(this_month, -1).last_day();
        periods.push(period(asked, start.first_day(), Some(end))?);
    }
    Ok(Record::new(periods)?)
}

/// The months insured before the new law that were not paid out.
fn months_before_law(asked: &Asked<'_>, months: i32) -> Result<i32, Problem> {
    let (form, since) = (asked.form(), months_since_law(asked.today));
    let at = |name: &str, key| asked.problem(name, Words::of(key));
    let with_months = |name: &str, key| asked.problem(name, Words::of(key).with("months", since));
    if !form.yes("before-law") {
        if months > since {
            return Err(with_months("time", "calc-error-time-since-law"));
        }
        return Ok(0);
    }
    if !form.is("without-break", "no") {
        // Somebody insured before the law and without a break since has more months.
        if months <= since {
            return Err(with_months("time", "calc-error-time-too-short"));
        }
        return Ok(months - since);
    }
    match form.span("time-before").ok().flatten().unwrap_or(0) {
        before if before > months => Err(at("time-before", "calc-error-time-before-too-long")),
        before if months - before > since => Err(with_months(
            "time-before",
            "calc-error-time-before-too-short",
        )),
        0 => Err(at("time-before", "calc-error-time-before-none")),
        before => Ok(before),
    }
}

fn period(asked: &Asked<'_>, from: Date, to: Option<Date>) -> Result<Period, Refusal> {
    let change = moved(asked.today.calendar_month(), -WAGE_CHANGE_MONTHS).first_day();
    // Where only dates are asked for, the wage decides nothing; a period needs one to be a period.
    let placeholder = Amount::from_hundredths(500_000).unwrap_or_default();
    let now = asked.form().amount("wage").unwrap_or(placeholder);
    let earlier: Amount = asked.form().amount("earlier-wage").unwrap_or(now);
    let mut wages = Vec::new();
    if now != earlier && from < change {
        wages.push(WageFrom {
            from,
            wage: earlier,
        });
        if to.is_none_or(|to| to > change) {
            wages.push(WageFrom {
                from: change,
                wage: now,
            });
        }
    } else {
        wages.push(WageFrom { from, wage: now });
    }
    Period::new(
        Scheme::SocialInsurance,
        PeriodStatus::Counted,
        MonthCalendar::Gregorian,
        from,
        to,
        wages,
    )
}

fn moved(month: Month, months: i32) -> Month {
    month.checked_add(months).unwrap_or(month)
}
