use serde_json::{Value, json};

use super::*;
use crate::{Answer, Case};

const NEW: &str = "law_of_1445";

fn case(birth: &str, question: &Value) -> Case {
    let mut asked = json!({ "disabled_on": "2026-03-10", "covered_by": "law_of_1421" });
    for (key, value) in question.as_object().expect("an object") {
        asked[key] = value.clone();
    }
    serde_json::from_value(json!({
        "today": "2026-11-22", "person": { "birth_date": birth },
        "question": { "disability": asked },
    }))
    .expect("a case of the tests")
}

fn found(case: &Case) -> Disability {
    let outcome = crate::evaluate(case).expect("an outcome");
    crate::explanation::assert_steps_hold(&outcome.explanation);
    let Answer::Disability(found) = outcome.answer else {
        panic!("another answer")
    };
    found
}

fn monthly(average: &str, months: u16, extra: &Value) -> String {
    let mut question = json!({ "service": { "average_wage": average, "months": months } });
    for (key, value) in extra.as_object().expect("an object") {
        question[key] = value.clone();
    }
    let found = found(&case("1985-05-20", &question));
    if !found.entitled {
        return "none".into();
    }
    found.monthly.rounded().to_string()
}

#[test]
fn d1_to_d4() {
    let helper = json!({ "needs_helper": true });
    assert_eq!(monthly("9000", 36, &json!({})), "4500.00");
    assert_eq!(monthly("9000", 36, &helper), "6750.00");
    assert_eq!(monthly("18000", 36, &helper), "12500.00");
    assert_eq!(monthly("3000", 40, &json!({})), "1983.75");
    // Beyond twenty years the formula is above the half.
    assert_eq!(monthly("9000", 240, &json!({})), "4500.00");
    assert_eq!(monthly("9000", 250, &json!({})), "4687.50");
    // The ceiling of the helper is met at a pension of 7,000.
    assert_eq!(monthly("14000", 36, &helper), "10500.00");
    assert_eq!(monthly("14000.02", 36, &helper), "10500.01");
}

#[test]
fn months_of_cover() {
    let with = |months: u16, row: u16| {
        let service = json!({ "average_wage": "9000", "months": months, "months_in_a_row": row });
        found(&case("1985-05-20", &json!({ "service": service }))).entitled
    };
    assert!(with(12, 12));
    assert!(!with(17, 11));
    assert!(with(18, 1));
    let late = |months: u16, row: u16| {
        let service = json!({ "average_wage": "9000", "months": months, "months_in_a_row": row });
        let question = json!({ "service": service, "voluntary_after_fifty": true });
        found(&case("1970-05-20", &question)).entitled
    };
    assert!(late(24, 24));
    assert!(!late(35, 23));
    assert!(late(36, 1));
}

#[test]
fn after_leaving_the_half_does_not_hold() {
    let left = json!({ "in_service": false });
    assert_eq!(monthly("9000", 120, &left), "2250.00");
    assert_eq!(monthly("9000", 119, &left), "none");
    assert_eq!(
        monthly("9000", 84, &json!({ "in_service": false, "buy_in": true })),
        "2250.00"
    );
    assert_eq!(
        monthly("9000", 59, &json!({ "in_service": false, "buy_in": true })),
        "none"
    );
    let new = |months: u16| {
        monthly(
            "20000",
            months,
            &json!({ "in_service": false, "covered_by": NEW }),
        )
    };
    assert_eq!(new(180), "6750.00");
    assert_eq!(new(179), "none");
}

#[test]
fn the_new_law() {
    let new = |average: &str, months: u16| monthly(average, months, &json!({ "covered_by": NEW }));
    assert_eq!(new("9000", 36), "4500.00");
    assert_eq!(new("20000", 360), "13500.00");
    assert_eq!(new("3000", 180), "2000.00");
    // The floor falls on below the months of a pension: 4,000 less 444 months of 80 a year.
    assert_eq!(new("1500", 36), "1040.00");
    assert_eq!(monthly("9000", 11, &json!({ "covered_by": NEW })), "none");
}

#[test]
fn ages_and_proof() {
    let entitled = |birth: &str, extra: Value| {
        let mut question = json!({ "service": { "average_wage": "9000", "months": 36 } });
        for (key, value) in extra.as_object().expect("an object") {
            question[key] = value.clone();
        }
        found(&case(birth, &question)).entitled
    };
    // Sixty Hijri years before 2026-03-10.
    assert!(!entitled("1967-12-01", json!({})));
    assert!(entitled("1968-12-01", json!({})));
    assert!(entitled("1962-01-01", json!({ "covered_by": NEW })));
    assert!(!entitled("1961-03-10", json!({ "covered_by": NEW })));
    assert!(entitled("1985-01-01", json!({ "proved_on": "2027-09-10" })));
    assert!(!entitled(
        "1985-01-01",
        json!({ "proved_on": "2027-09-11" })
    ));
    for field in ["disabled_by_definition", "lasts"] {
        assert!(!entitled("1985-01-01", json!({ field: false })), "{field}");
    }
    assert!(!entitled("1985-01-01", json!({ "on_purpose": true })));
}

#[test]
fn service_of_the_record() {
    let mut asked = case("1985-05-20", &json!({ "covered_by": null }));
    asked.record = serde_json::from_value(json!({ "periods": [
        { "scheme": "social_insurance", "from": "2022-03-01", "wages": [
            { "from": "2022-03-01", "wage": "8000" }, { "from": "2025-03-01", "wage": "10000" } ] },
    ] }))
    .expect("a record");
    let pension = found(&asked);
    // Twelve months at 8,000 and twelve at 10,000 before, and ten days of March at 10,000.
    assert_eq!(pension.average.rounded().to_string(), "9083.33");
    assert_eq!(pension.pension.rounded().to_string(), "4541.67");
    assert_eq!(pension.payable_from.to_string(), "2026-04-01");
    asked.person.nationality = crate::Nationality::Other;
    let refusal = crate::evaluate(&asked).expect_err("a refusal");
    assert_eq!(refusal.reason.key(), "law-refusal-annuities-saudis-only");
}
