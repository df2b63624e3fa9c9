use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{Answer, Case, Rational};

const OLD: &str = "law_of_1421";
const NEW: &str = "law_of_1445";

fn case(birth: &str, periods: Value, question: Value) -> Case {
    let mut asked = json!({
        "left_on": "2026-10-31", "reason": "ended_by_employer", "covered_by": OLD,
        "months_worked": 36,
    });
    for (key, value) in question.as_object().expect("an object") {
        asked[key] = value.clone();
    }
    if asked["months_worked"].is_null() {
        asked
            .as_object_mut()
            .expect("an object")
            .remove("months_worked");
    }
    serde_json::from_value(json!({
        "today": "2026-11-22",
        "person": { "birth_date": birth },
        "record": { "periods": periods },
        "question": { "saned": asked },
    }))
    .expect("a case of the tests")
}

fn claim_of(case: &Case) -> Saned {
    let outcome = crate::evaluate(case).expect("an outcome");
    crate::explanation::assert_steps_hold(&outcome.explanation);
    let Answer::Saned(claim) = outcome.answer else {
        panic!("another answer")
    };
    claim
}

fn claim(question: Value) -> Saned {
    claim_of(&case("1990-05-20", json!([]), question))
}

fn total(law: &str, average: &str) -> String {
    claim(json!({ "covered_by": law, "average_wage": average }))
        .total
        .rounded()
        .to_string()
}

#[test]
fn u1_to_u5_amounts() {
    assert_eq!(total(OLD, "18000"), "94500.00");
    assert_eq!(total(OLD, "15000"), "94500.00");
    assert_eq!(total(OLD, "6000"), "37800.00");
    assert_eq!(total(OLD, "3000"), "24000.00");
    assert_eq!(total(NEW, "3000"), "18900.00");
    assert_eq!(total(NEW, "18000"), "94500.00");
    // Around the floor and both caps.
    assert_eq!(total(OLD, "3333.33"), "24000.00");
    assert_eq!(total(OLD, "4000"), "25200.00");
    assert_eq!(total(NEW, "14999.98"), "94499.87");
}

#[test]
fn u6_months_of_each_claim() {
    let entitled = |claim_number: u8, months: u16| {
        let question =
            json!({ "average_wage": "6000", "claim": claim_number, "months_worked": months });
        claim(question).entitled
    };
    for (number, needed) in [(1, 12), (2, 18), (3, 24), (4, 36), (5, 36), (200, 36)] {
        assert!(entitled(number, needed), "claim {number}");
        assert!(!entitled(number, needed - 1), "claim {number}");
    }
}

#[test]
fn u7_reasons() {
    let entitled =
        |reason: &str| claim(json!({ "average_wage": "6000", "reason": reason })).entitled;
    for reason in ["ended_by_employer", "redundancy", "employers_fault"] {
        assert!(entitled(reason), "{reason}");
    }
    for reason in ["resigned", "not_renewed_by_worker", "dismissed_for_fault"] {
        assert!(!entitled(reason), "{reason}");
    }
    let none = claim(json!({ "average_wage": "6000", "reason": "resigned" }));
    assert_eq!(
        (none.payments.len(), none.total.exact()),
        (0, Rational::ZERO)
    );
    assert!(!claim(json!({ "average_wage": "6000", "has_income": true })).entitled);
    for field in ["able_to_work", "seeks_work"] {
        assert!(!claim(json!({ "average_wage": "6000", field: false })).entitled);
    }
}

#[test]
fn registration_within_ninety_days() {
    let entitled = |day: &str, proof: bool| {
        let question = json!({
            "average_wage": "6000", "left_on": "2026-03-31", "registered_on": day,
            "late_with_proof": proof,
        });
        claim(question).entitled
    };
    assert!(entitled("2026-06-29", false));
    assert!(!entitled("2026-06-30", false));
    assert!(entitled("2026-06-30", true));
    let early = case(
        "1990-05-20",
        json!([]),
        json!({
            "average_wage": "6000", "registered_on": "2026-10-30",
        }),
    );
    assert_eq!(
        crate::evaluate(&early).expect_err("a refusal").field,
        "/question/saned/registered_on"
    );
}

#[test]
fn payments_start_on_the_first_of_the_next_month() {
    let months = |question: Value| -> Vec<String> {
        claim(question)
            .payments
            .iter()
            .map(|payment| payment.month.to_string())
            .collect()
    };
    let plain = months(json!({ "average_wage": "6000" }));
    assert_eq!(
        (plain[0].as_str(), plain[11].as_str()),
        ("2026-11", "2027-10")
    );
    let later = months(json!({ "average_wage": "6000", "registered_on": "2026-11-05" }));
    assert_eq!(later[0], "2026-12");
}

#[test]
fn work_in_between_and_the_window_of_the_new_law() {
    let at_work: Vec<String> = (1..=12).map(|month| format!("2027-{month:02}")).collect();
    let question = |law: &str, at_work: &[String]| json!({ "average_wage": "6000", "covered_by": law, "months_at_work": at_work });
    let old = claim(question(OLD, &at_work));
    assert_eq!((old.payments.len(), old.months_left), (12, 0));
    assert_eq!(old.payments[2].month.to_string(), "2028-01");
    assert_eq!(old.payments[3].number, 4);
    // November 2026 to October 2028 is the window of 24 months; with 13 months of work, 11 are paid.
    let new = claim(question(NEW, &at_work));
    assert_eq!((new.payments.len(), new.months_left), (12, 0));
    let more: Vec<String> = at_work.iter().cloned().chain(["2028-01".into()]).collect();
    let new = claim(question(NEW, &more));
    assert_eq!((new.payments.len(), new.months_left), (11, 1));
    assert_eq!(claim(question(OLD, &more)).payments.len(), 12);
}

#[test]
fn a_claim_partly_paid_goes_on() {
    let rest = claim(json!({ "average_wage": "6000", "months_paid": 2 }));
    let amounts: Vec<String> = rest
        .payments
        .iter()
        .map(|payment| payment.amount.rounded().to_string())
        .collect();
    assert_eq!(amounts.len(), 10);
    assert_eq!(
        (amounts[0].as_str(), amounts[1].as_str()),
        ("3600.00", "3000.00")
    );
    assert_eq!(
        claim(json!({ "average_wage": "6000", "months_paid": 12 }))
            .payments
            .len(),
        0
    );
}

#[test]
fn the_age_ends_it() {
    let paid = |birth: &str, law: &str, pension: bool| {
        let question = json!({ "average_wage": "6000", "covered_by": law, "has_pension": pension });
        let claim = claim_of(&case(birth, json!([]), question));
        (claim.entitled, claim.payments.len())
    };
    // Sixty Hijri years on 2027-02-17: February is the last month.
    let sixty = "1968-12-01".parse::<Date>().expect("a day").to_hijri();
    let birthday = sixty.checked_add_years(60).expect("inside").to_date();
    assert_eq!(birthday.to_string(), "2027-02-17");
    assert_eq!(paid("1968-12-01", OLD, false), (true, 4));
    assert!(!paid("1960-01-01", OLD, false).0);
    // Sixty-five on 2027-01-15.
    assert_eq!(paid("1962-01-15", NEW, true), (true, 3));
    assert_eq!(paid("1962-01-15", NEW, false), (true, 12));
}

#[test]
fn average_and_months_from_the_record() {
    let periods = json!([
        { "scheme": "social_insurance", "from": "2023-01-01", "to": "2026-10-31", "wages": [
            { "from": "2023-01-01", "wage": "6000" }, { "from": "2025-11-01", "wage": "8000" } ] },
        { "scheme": "voluntary", "from": "2000-01-01", "to": "2022-12-31",
          "wages": [{ "from": "2000-01-01", "wage": "40000" }] },
    ]);
    let record = |question: Value| claim_of(&case("1980-05-20", periods.clone(), question));
    let found = record(json!({ "months_worked": null, "covered_by": null }));
    assert!(found.entitled);
    assert_eq!(found.average.rounded().to_string(), "7000.00");
    // The months before an earlier claim do not count twice.
    let again = |earlier: &str| {
        let question = json!({ "months_worked": null, "claim": 2, "earlier_claim_on": earlier });
        record(question).entitled
    };
    assert!(again("2025-05-01"));
    assert!(!again("2025-05-02"));
    let bare = case("1990-05-20", json!([]), json!({}));
    let refusal = crate::evaluate(&bare).expect_err("a refusal");
    assert_eq!(refusal.field, "/question/saned/average_wage");
}

#[test]
fn before_the_law_there_is_no_answer() {
    let early = case(
        "1980-05-20",
        json!([]),
        json!({ "left_on": "2014-07-31", "average_wage": "6000" }),
    );
    let refusal = crate::evaluate(&early).expect_err("a refusal");
    assert_eq!(refusal.reason.key(), "law-refusal-saned-not-yet");
}

proptest! {
    #[test]
    fn never_above_the_caps_nor_below_the_floor(halalas in 0_i64..4_500_000, new in any::<bool>()) {
        let average = format!("{}.{:02}", halalas / 100, halalas % 100);
        let law = if new { NEW } else { OLD };
        let claim = claim(json!({ "covered_by": law, "average_wage": average }));
        for payment in &claim.payments {
            let cap = if payment.number <= 3 { 9000 } else { 7500 };
            prop_assert!(payment.amount.exact() <= Rational::whole(cap));
            prop_assert!(new || payment.amount.exact() >= Rational::whole(2000));
        }
        let sum = claim.payments.iter().fold(Rational::ZERO, |sum, one| sum + one.amount.exact());
        prop_assert_eq!(sum, claim.total.exact());
    }
}
