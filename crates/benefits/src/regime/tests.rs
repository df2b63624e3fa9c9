use super::*;
use crate::case::{Amount, MonthCalendar, Nationality, Period, Person, Record, WageFrom};
use crate::question::Question;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

/// A period of so many whole months that ends on the eve of the law's month.
fn months(count: i32, scheme: Scheme, status: PeriodStatus) -> Option<Period> {
    let end = day("2024-06-30");
    let from = day("2024-07-01")
        .checked_add_months(-count)
        .expect("inside");
    (count > 0).then(|| {
        let wages = vec![WageFrom {
            from,
            wage: Amount::from_hundredths(900_000).expect("a wage"),
        }];
        Period::new(
            scheme,
            status,
            MonthCalendar::Gregorian,
            from,
            Some(end),
            wages,
        )
        .expect("a period")
    })
}

fn case(birth: &str, periods: impl IntoIterator<Item = Period>) -> Case {
    Case {
        today: day("2026-11-22"),
        person: Person::born(day(birth)),
        record: Record::new(periods.into_iter().collect()).expect("a record"),
        question: Question::Regime {},
    }
}

fn regime(birth: &str, count: i32) -> Regime {
    let counted = months(count, Scheme::SocialInsurance, PeriodStatus::Counted);
    standing(&case(birth, counted)).expect("a standing").regime
}

#[test]
fn the_examples_of_july_2024() {
    for (birth, count, expected) in [
        ("1984-05-20", 150, Regime::OldAmended),
        ("1977-01-10", 230, Regime::OldAmended),
        ("1975-12-31", 200, Regime::OldExempt),
        ("1976-01-03", 100, Regime::OldExempt),
        ("1976-01-04", 100, Regime::OldAmended),
        ("1980-02-01", 241, Regime::OldExempt),
        ("1995-07-04", 12, Regime::OldAmended),
        ("1995-07-03", 12, Regime::OldAmended),
        ("1990-01-01", 0, Regime::New),
        ("1970-03-15", 100, Regime::OldExempt),
    ] {
        assert_eq!(
            regime(birth, count),
            expected,
            "{birth} with {count} months"
        );
    }
}

/// Both conditions must hold to be amended: every month 0-600, on both sides of the age.
#[test]
fn both_conditions_must_hold() {
    for count in 1..=460 {
        let young = if count >= 240 {
            Regime::OldExempt
        } else {
            Regime::OldAmended
        };
        assert_eq!(regime("1976-01-04", count), young, "{count} months");
        assert_eq!(
            regime("1976-01-03", count),
            Regime::OldExempt,
            "{count} months"
        );
    }
}

#[test]
fn refunded_periods_leave_a_person_to_the_new_law() {
    let refunded = months(60, Scheme::SocialInsurance, PeriodStatus::Refunded).expect("a period");
    let back = Period::level(
        Scheme::SocialInsurance,
        day("2025-01-01"),
        None,
        Amount::default(),
    );
    let mut trail = Trail::kept();
    let case = case("1990-01-01", [refunded, back.expect("a period")]);
    let standing = classify(RuleSet::current(), &case, &mut trail).expect("a standing");
    assert_eq!(
        (standing.regime, standing.months_at_law),
        (Regime::New, None)
    );
    let explanation = trail.finish();
    assert_eq!(
        explanation.not_applied[0].reason.key(),
        "law-reason-refunded-periods"
    );
    assert_eq!(explanation.steps[0].rule.id(), "regime-new");
}

#[test]
fn civil_months_count_and_add_up_with_insured_ones() {
    let civil = |count| {
        let from = day("2000-01-01");
        let to = from
            .checked_add_months(count)
            .and_then(|end| end.checked_add_days(-1));
        Period::level(Scheme::Civil, from, to, Amount::default()).expect("a period")
    };
    let insured = months(100, Scheme::SocialInsurance, PeriodStatus::Counted).expect("a period");
    let found =
        |count| standing(&case("1985-01-01", [civil(count), insured.clone()])).expect("a standing");
    assert_eq!(found(139).months_at_law, Some(239));
    assert_eq!(found(139).regime, Regime::OldAmended);
    assert_eq!(found(140).regime, Regime::OldExempt);
}

#[test]
fn a_few_days_before_the_law_are_a_period() {
    let late = Period::level(
        Scheme::SocialInsurance,
        day("2024-07-02"),
        None,
        Amount::default(),
    );
    let found = standing(&case("1999-01-01", late)).expect("a standing");
    assert_eq!(
        (found.regime, found.months_at_law),
        (Regime::OldAmended, Some(0))
    );
    let later = Period::level(
        Scheme::SocialInsurance,
        day("2024-07-03"),
        None,
        Amount::default(),
    );
    assert_eq!(
        standing(&case("1999-01-01", later))
            .expect("a standing")
            .regime,
        Regime::New
    );
}

#[test]
fn pensioners_soldiers_and_foreigners_stand_apart() {
    let mut one = case(
        "1965-01-01",
        months(300, Scheme::SocialInsurance, PeriodStatus::Counted),
    );
    one.person.pensioner_since = Some(day("2024-07-02"));
    assert_eq!(
        standing(&one).expect("a standing").regime,
        Regime::OldPensioner
    );
    one.person.pensioner_since = Some(day("2024-07-03"));
    assert_eq!(
        standing(&one).expect("a standing").regime,
        Regime::OldExempt
    );
    one.person.nationality = Nationality::Kuwaiti;
    assert_eq!(standing(&one).expect("a standing").regime, Regime::Gulf);
    one.person.nationality = Nationality::Other;
    assert_eq!(standing(&one).expect("a standing").regime, Regime::NonSaudi);
    one.person.military = true;
    assert_eq!(standing(&one).expect("a standing").regime, Regime::Military);
}

#[test]
fn military_service_alone_leads_to_the_new_law_with_a_warning() {
    let case = case(
        "1990-01-01",
        months(90, Scheme::Military, PeriodStatus::Counted),
    );
    let mut trail = Trail::kept();
    let found = classify(RuleSet::current(), &case, &mut trail).expect("a standing");
    assert_eq!(found.regime, Regime::New);
    let uncertain = &trail.finish().uncertainties[0];
    assert_eq!(uncertain.message.key(), "law-uncertain-military-before");
    assert_eq!(uncertain.confidence, Confidence::Low);
}

#[test]
fn names_and_populations() {
    let in_force = day("2024-07-03");
    let eve = day("2024-07-02");
    assert_eq!(
        Regime::OldAmended.population(in_force, eve),
        Population::OldExempt
    );
    assert_eq!(
        Regime::OldAmended.population(in_force, in_force),
        Population::OldAmended
    );
    assert_eq!(
        Regime::OldPensioner.population(in_force, in_force),
        Population::OldExempt
    );
    for regime in Regime::ALL {
        let json = serde_json::to_string(&regime).expect("JSON");
        assert_eq!(json, format!("{:?}", regime.name()));
        assert_eq!(regime.is_old(), regime.name().starts_with("old"));
    }
}
