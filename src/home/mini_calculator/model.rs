//! From two dates to the dates of a pension, by the law's own crate.

use benefits::ages::{Age, Dates, RetirementDates};
use benefits::{Amount, Answer, Case, Period, Person, Question, Record, Refusal, Regime, Scheme};
use calendar::Date;

/// What two dates say about a pension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Teaser {
    /// Which law the person is under.
    pub(super) regime: Regime,
    /// The statutory age.
    pub(super) age: Age,
    /// The day from which a pension at the statutory age is paid.
    pub(super) normal: Option<Date>,
    /// The day from which an early pension is paid, where it comes sooner.
    pub(super) early: Option<Date>,
    /// The months an early pension needs, where there is one.
    pub(super) early_months: Option<i32>,
}

/// The teaser for somebody who has contributed since `first` without a gap and goes on.
///
/// # Errors
/// What the law's crate refuses, such as work before birth.
pub(super) fn teaser(birth: Date, first: Date, today: Date) -> Result<Option<Teaser>, Refusal> {
    // The dates do not depend on the wage; one has to be given for the period to be a period.
    let Some(wage) = Amount::from_hundredths(500_000) else {
        return Ok(None);
    };
    let period = Period::level(Scheme::SocialInsurance, first, None, wage)?;
    let case = Case {
        today,
        person: Person::born(birth),
        record: Record::new(vec![period])?,
        question: Question::RetirementDates(RetirementDates::default()),
    };
    let outcome = benefits::evaluate(&case)?;
    Ok(match outcome.answer {
        Answer::RetirementDates(dates) => Some(of(outcome.regime, &dates)),
        _ => None,
    })
}

fn of(regime: Regime, dates: &Dates) -> Teaser {
    let normal = dates
        .normal
        .if_working_on
        .map(|reached| reached.payable_from);
    let early = dates
        .early
        .if_working_on
        .map(|reached| reached.payable_from)
        .filter(|early| normal.is_none_or(|normal| *early < normal));
    Teaser {
        regime,
        age: dates.statutory_age,
        normal,
        early,
        early_months: early.and(dates.early.months_needed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn ask(birth: &str, first: &str) -> Teaser {
        teaser(day(birth), day(first), day("2026-11-22"))
            .expect("no refusal")
            .expect("an answer")
    }

    #[test]
    fn the_decree_of_1445_moves_the_age_of_somebody_with_few_months() {
        let teaser = ask("1984-05-20", "2012-01-01");
        assert_eq!(teaser.regime, Regime::OldAmended);
        assert_eq!(teaser.age, Age::GregorianMonths(732));
        assert_eq!(teaser.normal, Some(day("2045-06-01")));
        assert_eq!(teaser.early_months, Some(360));
        // 360 months from January 2012 end with December 2041.
        assert_eq!(
            teaser.early.map(|early| (early.year(), early.day())),
            Some((2042, 1))
        );
    }

    #[test]
    fn somebody_who_starts_under_the_new_law_gets_its_age() {
        let teaser = ask("2003-02-10", "2025-09-01");
        assert_eq!(teaser.regime, Regime::New);
        assert_eq!(teaser.age, Age::GregorianMonths(780));
        assert_eq!(teaser.normal, Some(day("2068-03-01")));
    }

    #[test]
    fn long_service_keeps_the_old_age() {
        let teaser = ask("1980-01-15", "2001-06-01");
        assert_eq!(teaser.regime, Regime::OldExempt);
        assert_eq!(teaser.age, Age::HijriYears(60));
        assert_eq!(teaser.early_months, Some(300));
        assert!(teaser.early < teaser.normal);
    }

    #[test]
    fn work_before_birth_is_refused() {
        assert!(teaser(day("1990-01-01"), day("1989-01-01"), day("2026-11-22")).is_err());
    }
}
