//! From two dates to the dates of a pension, by the law's own crate.

use benefits::ages::{Age, Dates, RetirementDates};
use benefits::{Amount, Case, Period, Person, Question, Record, Refusal, Regime, Scheme};
use calendar::Date;

use crate::code::in_chunk;

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

/// Why two dates got no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoTeaser {
    /// The law's crate refuses them, such as work before birth.
    Refused,
    /// The law's crate could not be fetched.
    #[cfg_attr(
        not(feature = "split"),
        expect(dead_code, reason = "only the production build fetches it")
    )]
    Missing,
}

impl From<Refusal> for NoTeaser {
    fn from(_: Refusal) -> NoTeaser {
        NoTeaser::Refused
    }
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NoTeaser {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> NoTeaser {
        NoTeaser::Missing
    }
}

// The chunk of the pension calculator's law, fetched when somebody turns to the form: the law is larger than
// the rest of the page, and most people come for something else.
in_chunk! {
    pension_law, preload(fetch_law);
    /// The teaser for somebody who has contributed since `first` without a gap and goes on.
    pub(super) fn teaser(birth: Date, first: Date, today: Date) -> Result<Teaser, NoTeaser> {
        computed(birth, first, today)
    }
}

/// Fetches what [`teaser`] needs.
pub(super) async fn fetch() {
    // Asking for an answer says what went wrong.
    let _ = fetch_law().await;
}

fn computed(birth: Date, first: Date, today: Date) -> Result<Teaser, NoTeaser> {
    // The dates do not depend on the wage; one has to be given for the period to be a period.
    let Some(wage) = Amount::from_hundredths(500_000) else {
        return Err(NoTeaser::Refused);
    };
    let period = Period::level(Scheme::SocialInsurance, first, None, wage)?;
    let case = Case {
        today,
        person: Person::born(birth),
        record: Record::new(vec![period])?,
        question: Question::Regime {},
    };
    let outcome = benefits::ask(&case, &RetirementDates::default())?;
    Ok(of(outcome.regime, &outcome.answer))
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
        computed(day(birth), day(first), day("2026-11-22")).expect("no refusal")
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
        let refused = computed(day("1990-01-01"), day("1989-01-01"), day("2026-11-22"));
        assert_eq!(refused, Err(NoTeaser::Refused));
    }
}
