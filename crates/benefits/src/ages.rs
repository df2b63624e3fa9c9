//! From when there is a pension: the statutory age, and the earliest day of each way to a pension.
//!
//! **The rule in words.** Under the law of 1421H the age is sixty Hijri years (article 38(1)(a)),
//! and 300 contribution months open a pension before it (38(1)(b)); until 29 July 2019 women had
//! their pension at fifty-five (38(1)(c), deleted by decree M/134). For whoever clause 5 of decree
//! M/273 amends, a table by the age on 3 July 2024 gives a statutory age between 58 years 4 months
//! and 65 years, and a table by the months on that day gives between 300 and 360 months for the
//! early pension. Under the law of 1445H the age is 65 (article 16(1)), a pension needs 180 months,
//! and 360 months open it up to 120 months earlier (16(2) and (3)). A pension is paid from the first
//! day of the month after the conditions are met.
//! At the statutory age, whoever has 60 months and not 120 may buy the missing ones (38(2)), and
//! months of civil service and of social insurance may be added ([`crate::exchange`]): both ways
//! stand beside the two.
//!
//! ```
//! use benefits::ages::{RetirementDates, Deciding};
//! use benefits::{Amount, Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let work = Period::level(
//!     Scheme::SocialInsurance, day("2012-01-01"), None, "9000".parse().unwrap(),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1984-05-20")), // 40 on 3 July 2024: 61 years
//!     record: Record::new(vec![work]).unwrap(), // 150 months on that day: 360 for an early pension
//!     question: Question::RetirementDates(RetirementDates::default()),
//! };
//! let Answer::RetirementDates(dates) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(dates.statutory_date, day("2045-05-20"));
//! assert_eq!(dates.early.months_needed, Some(360));
//! assert_eq!(dates.early.if_working_on.unwrap().date, day("2042-01-01"));
//! assert_eq!(dates.early.if_working_on.unwrap().decided_by, Deciding::Months);
//! ```

mod paths;

use calendar::{Date, HijriDate};
use serde::{Deserialize, Serialize, Serializer};

use crate::case::{Person, Sex};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text, texts};
use crate::keys::Keys;
use crate::parameters::{Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};

pub(crate) use paths::Needs;
pub use paths::{Deciding, Path, Reached, retirement_dates};

/// From when is there a pension, normal and early?
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RetirementDates {}

/// The dates from which there is a pension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dates {
    /// The statutory age.
    pub statutory_age: Age,
    /// The day it is reached.
    pub statutory_date: Date,
    /// The same day in the Umm al-Qura calendar.
    #[serde(serialize_with = "hijri_text")]
    pub statutory_hijri: HijriDate,
    /// The contribution months before the day of the question.
    pub months_today: i32,
    /// The pension at the statutory age.
    pub normal: Path,
    /// The pension before the statutory age.
    pub early: Path,
    /// The pension at the statutory age with the missing months bought (M/33 article 38(2)); `None`
    /// under the law of 1445H, which knows no such months.
    pub bought: Option<Path>,
    /// The pension at the statutory age with the months of both schemes added (M/53); `None` without
    /// months of both, and where one has too few.
    pub added: Option<Path>,
}

/// A Hijri day on the wire: `YYYY-MM-DD`.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference"
)]
pub(crate) fn hijri_text<S: Serializer>(day: &HijriDate, serializer: S) -> Result<S::Ok, S::Error> {
    let (year, month, day) = (day.year(), day.month(), day.day());
    serializer.collect_str(&format_args!("{year:04}-{month:02}-{day:02}"))
}

/// An age, in the calendar that the law counts it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Whole Hijri years.
    HijriYears(i32),
    /// Whole Gregorian months.
    GregorianMonths(i32),
}

impl Age {
    /// The day on which somebody reaches the age; a day that its month does not have becomes the
    /// month's last.
    ///
    /// # Errors
    /// `too-far` beyond the calendar's table.
    pub fn reached(self, birth: Date) -> Result<Date, Refusal> {
        match self {
            Age::HijriYears(years) => birth
                .to_hijri()
                .checked_add_years(years)
                .map(calendar::HijriDate::to_date),
            Age::GregorianMonths(months) => birth.checked_add_months(months),
        }
        .ok_or_else(|| Refusal::at("/person/birth_date", &texts::REFUSAL_TOO_FAR))
    }
}

static STATUTORY_HIJRI: Rule = rule!(
    "age-hijri",
    ["birth", "hijri_years"],
    "",
    Citation::new("m33", "38", "1/a")
);
static STATUTORY_WOMEN: Rule = rule!(
    "age-hijri-women",
    ["birth", "hijri_years"],
    "",
    Citation::new("m33", "38", "1/c")
);
static STATUTORY_TABLE: Rule = rule!(
    "age-table",
    ["birth", "age", "months"],
    "",
    Citation::new("m273-decree", "5", "1-2")
);
static STATUTORY_NEW: Rule = rule!(
    "age-new",
    ["birth", "years"],
    "",
    Citation::new("m273", "16", "1")
);
static REASON_NO_ANNUITIES: Text = text!("law-refusal-no-annuities", "regime");

pub(crate) static KEYS: Keys = Keys {
    rules: &[
        &STATUTORY_HIJRI,
        &STATUTORY_WOMEN,
        &STATUTORY_TABLE,
        &STATUTORY_NEW,
        &paths::EARLY_MONTHS_TABLE,
        &paths::EARLY_MONTHS,
        &paths::EARLY_AGE,
    ],
    texts: &[
        &REASON_NO_ANNUITIES,
        &paths::CONDITION_AGE,
        &paths::CONDITION_MONTHS,
        &paths::CONDITION_EARLY_MONTHS,
        &paths::CONDITION_EARLY_AGE,
        &paths::ASSUME_WORKING_ON,
        &paths::ASSUME_WHOLE_MONTHS,
        &paths::ASSUME_BOUGHT,
        &paths::ASSUME_ADDED,
    ],
    names: &["age", "months", "both"],
};

/// The statutory age and the day it is reached, on a day of the law.
///
/// # Errors
/// `no-annuities` for whom no annuities law of the Kingdom is computed here.
pub fn statutory(
    rules: &RuleSet,
    standing: &Standing,
    birth: Date,
    day: Date,
    trail: &mut Trail,
) -> Result<(Age, Date), Refusal> {
    let population = annuities_population(standing, day)?;
    // An amended age is read off on the day the law came into force, whenever the pension begins.
    match population {
        Population::OldAmended => {
            let id = ids::AGE_MONTHS_BY_AGE;
            let then = standing.age_months_at_law;
            let found = rules.band(id, population, day, Rational::whole(i64::from(then.max(0))))?;
            let months = found
                .and_then(Rational::floor)
                .and_then(|months| i32::try_from(months).ok());
            let months =
                months.ok_or_else(|| Refusal::at("/person/birth_date", &texts::REFUSAL_TOO_FAR))?;
            let age = Age::GregorianMonths(months);
            let date = age.reached(birth)?;
            let inputs = [
                Quantity::Date(birth),
                Quantity::months(then),
                Quantity::months(months),
            ];
            trail.step(&STATUTORY_TABLE, &inputs, Quantity::Date(date), &[id]);
            Ok((age, date))
        }
        Population::New => {
            let years = rules.count(ids::AGE_YEARS, population, day)?;
            let age = Age::GregorianMonths(years * 12);
            let date = age.reached(birth)?;
            let shown = Quantity::Years(Rational::whole(i64::from(years)));
            let inputs = [Quantity::Date(birth), shown];
            trail.step(
                &STATUTORY_NEW,
                &inputs,
                Quantity::Date(date),
                &[ids::AGE_YEARS],
            );
            Ok((age, date))
        }
        _ => {
            let years = rules.count(ids::AGE_HIJRI_YEARS, population, day)?;
            let age = Age::HijriYears(years);
            let date = age.reached(birth)?;
            let shown = Quantity::HijriYears(Rational::whole(i64::from(years)));
            let inputs = [Quantity::Date(birth), shown];
            trail.step(
                &STATUTORY_HIJRI,
                &inputs,
                Quantity::Date(date),
                &[ids::AGE_HIJRI_YEARS],
            );
            Ok((age, date))
        }
    }
}

/// The day on which a person reaches the statutory age of an insured person's pension: that of
/// [`statutory`], and until 2019 the lower one of women (M/33 article 38(1)(c), deleted by M/134).
///
/// # Errors
/// As [`statutory`].
pub fn pensionable(
    rules: &RuleSet,
    standing: &Standing,
    person: &Person,
    day: Date,
    trail: &mut Trail,
) -> Result<Date, Refusal> {
    let (birth, population) = (person.birth_date, annuities_population(standing, day)?);
    if person.sex == Sex::Female && population == Population::OldExempt {
        let id = ids::AGE_HIJRI_YEARS_WOMEN;
        let years = rules.limit(id, population, day)?.and_then(Rational::floor);
        if let Some(years) = years.and_then(|years| i32::try_from(years).ok()) {
            let date = Age::HijriYears(years).reached(birth)?;
            let shown = Quantity::HijriYears(Rational::whole(i64::from(years)));
            let inputs = [Quantity::Date(birth), shown];
            trail.step(&STATUTORY_WOMEN, &inputs, Quantity::Date(date), &[id]);
            return Ok(date);
        }
    }
    statutory(rules, standing, birth, day, trail).map(|(_, date)| date)
}

/// The population of a person's annuities parameters on a day.
///
/// # Errors
/// `no-annuities` for military people, non-Saudis and Gulf nationals: their pension is not computed.
pub fn annuities_population(standing: &Standing, day: Date) -> Result<Population, Refusal> {
    match standing.regime {
        Regime::Military | Regime::NonSaudi | Regime::Gulf => {
            Err(Refusal::at("/person", &REASON_NO_ANNUITIES)
                .with(Quantity::Name(standing.regime.name())))
        }
        _ => Ok(standing.population(day)),
    }
}

#[cfg(test)]
mod tests;
