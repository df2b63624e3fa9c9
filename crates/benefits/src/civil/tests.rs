use super::*;
use crate::case::{Period, Person, Record, Scheme};
use crate::outcome::Answer;
use crate::question::Question;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

fn case(birth: &str, months: i32, salary: &str, leaving: Leaving) -> Case {
    let on = day("2027-01-01");
    let from = on.checked_add_months(-months).expect("inside");
    let wage = salary.parse().expect("a salary");
    let to = on.checked_add_days(-1);
    let period = Period::level(Scheme::Civil, from, to, wage).expect("a period");
    Case {
        today: day("2026-11-22"),
        person: Person::born(day(birth)),
        record: Record::new(vec![period]).expect("a record"),
        question: Question::Civil(CivilQuestion { on, leaving }),
    }
}

fn monthly(case: &Case) -> Option<String> {
    let answer = crate::evaluate(case).expect("an outcome").answer;
    let Answer::Civil(pension) = answer else {
        panic!("{answer:?}")
    };
    pension.monthly.map(|monthly| monthly.to_string())
}

fn exempt(months: i32, salary: &str) -> Option<String> {
    monthly(&case("1970-01-01", months, salary, Leaving::Any))
}

#[test]
fn p1_to_p4_one_fortieth_a_year_at_most_the_whole() {
    assert_eq!(exempt(384, "14000").as_deref(), Some("11200.00"));
    assert_eq!(exempt(300, "14000").as_deref(), Some("8750.00"));
    assert_eq!(exempt(492, "14000").as_deref(), Some("14000.00"));
    assert_eq!(exempt(329, "9000").as_deref(), Some("6168.75"));
    assert_eq!(exempt(299, "9000"), None);
}

#[test]
fn each_reason_has_its_own_length() {
    let at = |months, leaving| monthly(&case("1970-01-01", months, "9600", leaving)).is_some();
    assert!(at(240, Leaving::WithApproval) && !at(239, Leaving::WithApproval));
    assert!(at(180, Leaving::Abolition) && !at(179, Leaving::Abolition));
    assert!(!at(240, Leaving::Any));
    // At the age ten years are enough.
    let old = |months| monthly(&case("1960-01-01", months, "9600", Leaving::Any)).is_some();
    assert!(old(120) && !old(119));
}

#[test]
fn disability_in_service_has_a_floor() {
    let at = |months, leaving| monthly(&case("1990-01-01", months, "10000", leaving));
    assert_eq!(at(60, Leaving::Disability).as_deref(), Some("4000.00"));
    assert_eq!(
        at(60, Leaving::DisabilityByWork).as_deref(),
        Some("8000.00")
    );
    assert_eq!(at(420, Leaving::Disability).as_deref(), Some("8750.00"));
}

#[test]
fn amended_civil_servants_need_the_amended_months() {
    // 160 months in July 2024: 360 instead of 300.
    let amended = case("1988-01-01", 190, "9000", Leaving::WithApproval);
    assert_eq!(
        crate::regime::standing(&amended)
            .expect("a standing")
            .regime,
        Regime::OldAmended
    );
    let outcome = crate::evaluate(&amended).expect("an outcome");
    let any = &outcome.explanation.conditions[1];
    assert_eq!(any.message.values[1], Quantity::months(360));
    let open = &outcome.explanation.uncertainties;
    assert!(
        open.iter()
            .any(|open| open.message.key() == "law-uncertain-civil-approval-amended")
    );
}

#[test]
fn whoever_entered_later_is_not_under_the_civil_law() {
    let late = case("1999-01-01", 20, "9000", Leaving::Any);
    let refusal = crate::evaluate(&late).expect_err("the new law");
    assert_eq!(refusal.reason.key(), "law-refusal-not-civil");
}
