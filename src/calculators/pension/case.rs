//! From answers to a case of the law: the shortest record that fits what the person said.
//!
//! The law needs dates; the person gave lengths. Months after the new law are laid to its end,
//! up to today; months before it are laid directly before it. So the law sees the months on its
//! first day that the person stated, and the total they stated.

use benefits::{
    Amount, Case, MonthCalendar, Period, PeriodStatus, Person, Question, Record, Refusal, Scheme,
    WageFrom,
};
use calendar::{Date, Month};

use super::answers::{Answers, law_month};

/// Months back from today at which the earlier wage gives way to today's: between the last 24
/// months, which make the average, and the last 60, whose first wage limits it.
const WAGE_CHANGE_MONTHS: i32 = 36;

/// The case of the person who gave these answers; what is asked about it is asked by itself.
pub fn case_of(answers: &Answers, today: Date) -> Result<Case, Refusal> {
    let mut person = Person::born(answers.birth);
    person.dependants = answers.dependants;
    Ok(Case {
        today,
        person,
        record: record_of(answers, today)?,
        question: Question::Regime {},
    })
}

/// The record of a person who gave these answers.
pub fn record_of(answers: &Answers, today: Date) -> Result<Record, Refusal> {
    let this_month = today.calendar_month();
    let since = answers.months - answers.months_before_law;
    let mut periods = Vec::new();
    let since_start = moved(this_month, -since);
    let before_start = moved(law_month(), -answers.months_before_law);
    // Without a break the two stretches touch, and are one.
    let one_stretch = answers.months_before_law > 0 && since_start == law_month();
    if answers.months_before_law > 0 && !one_stretch {
        let end = moved(law_month(), -1).last_day();
        periods.push(period(answers, today, before_start.first_day(), Some(end))?);
    }
    let start = if one_stretch {
        before_start
    } else {
        since_start
    };
    if answers.working {
        periods.push(period(answers, today, start.first_day(), None)?);
    } else if since > 0 || one_stretch {
        let end = moved(this_month, -1).last_day();
        periods.push(period(answers, today, start.first_day(), Some(end))?);
    }
    Record::new(periods)
}

fn period(answers: &Answers, today: Date, from: Date, to: Option<Date>) -> Result<Period, Refusal> {
    let change = moved(today.calendar_month(), -WAGE_CHANGE_MONTHS).first_day();
    let (now, earlier) = (amount(answers.wage), amount(answers.earlier_wage));
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

fn amount(wage: contract::values::Money) -> Amount {
    // Both types hold 0 to 999,999.99 with two decimals.
    Amount::try_from(wage.amount()).unwrap_or_default()
}

fn moved(month: Month, months: i32) -> Month {
    month.checked_add(months).unwrap_or(month)
}
