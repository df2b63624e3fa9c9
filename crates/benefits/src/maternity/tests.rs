use serde_json::{Value, json};

use super::*;
use crate::{Answer, Case};

fn case(periods: &Value, question: &Value) -> Case {
    serde_json::from_value(json!({
        "today": "2026-11-22",
        "person": { "birth_date": "1994-05-20", "sex": "female" },
        "record": { "periods": periods },
        "question": { "maternity": question },
    }))
    .expect("a case of the tests")
}

fn pay(case: &Case) -> Maternity {
    let outcome = crate::evaluate(case).expect("an outcome");
    crate::explanation::assert_steps_hold(&outcome.explanation);
    let Answer::Maternity(pay) = outcome.answer else {
        panic!("another answer")
    };
    pay
}

fn work(from: &str, to: Value) -> Value {
    let wages = json!([{ "from": from, "wage": "11000" }]);
    json!({ "scheme": "social_insurance", "from": from, "to": to, "wages": wages })
}

fn since_2020(question: &Value) -> Maternity {
    pay(&case(&json!([work("2020-01-01", Value::Null)]), question))
}

#[test]
fn m1_three_months_and_a_fourth() {
    let plain = since_2020(&json!({ "birth_on": "2026-03-10" }));
    assert!(plain.entitled);
    assert_eq!(plain.total.rounded().to_string(), "33000.00");
    assert_eq!(plain.claimable_from.to_string(), "2026-02-10");
    let companion = since_2020(&json!({ "birth_on": "2026-03-10", "child_needs_companion": true }));
    assert_eq!(
        (
            companion.months,
            companion.total.rounded().to_string().as_str()
        ),
        (4, "44000.00")
    );
}

#[test]
fn m2_only_cover_from_the_law_on_counts() {
    let born = |day: &str| since_2020(&json!({ "birth_on": day }));
    let early = born("2025-06-20");
    assert_eq!((early.entitled, early.months_counted), (false, 11));
    assert_eq!(early.total.exact(), Rational::ZERO);
    assert!(!born("2025-07-02").entitled);
    let first = born("2025-07-03");
    assert_eq!((first.entitled, first.months_counted), (true, 12));
    assert_eq!(first.payable_from.to_string(), "2025-07-01");
    let before = crate::evaluate(&case(&json!([]), &json!({ "birth_on": "2024-07-02" })));
    assert_eq!(
        before.expect_err("a refusal").field,
        "/question/maternity/birth_on"
    );
}

#[test]
fn months_apart_count_together_and_old_ones_do_not() {
    let of = |periods: &Value, day: &str| pay(&case(periods, &json!({ "birth_on": day })));
    let apart = json!([
        work("2024-08-01", json!("2025-01-31")),
        work("2026-01-01", Value::Null),
    ]);
    assert_eq!(of(&apart, "2026-06-30").months_counted, 11);
    assert!(of(&apart, "2026-07-01").entitled);
    // Thirty-six months back from 2028-08-01 the first six months are too long ago.
    let apart = json!([
        work("2024-08-01", json!("2025-07-31")),
        work("2028-02-01", Value::Null),
    ]);
    assert_eq!(of(&apart, "2028-08-01").months_counted, 6);
}

#[test]
fn in_service_on_the_day() {
    let left = json!([work("2020-01-01", json!("2026-03-09"))]);
    assert!(!pay(&case(&left, &json!({ "birth_on": "2026-03-10" }))).entitled);
    let left = json!([work("2020-01-01", json!("2026-03-10"))]);
    assert!(pay(&case(&left, &json!({ "birth_on": "2026-03-10" }))).entitled);
}

#[test]
fn six_months_from_conception() {
    let born = |conceived: &str| {
        since_2020(&json!({ "birth_on": "2026-03-10", "conceived_on": conceived })).entitled
    };
    assert!(born("2025-09-10"));
    assert!(!born("2025-09-11"));
    let later = json!({ "birth_on": "2026-03-10", "conceived_on": "2026-03-11" });
    let refusal = crate::evaluate(&case(&json!([]), &later)).expect_err("a refusal");
    assert_eq!(refusal.field, "/question/maternity/conceived_on");
}

#[test]
fn women_of_every_nationality_and_no_men() {
    let mut asked = case(
        &json!([work("2020-01-01", Value::Null)]),
        &json!({ "birth_on": "2026-03-10" }),
    );
    for nationality in [Nationality::Other, Nationality::Kuwaiti, Nationality::Saudi] {
        asked.person.nationality = nationality;
        assert!(pay(&asked).entitled, "{nationality:?}");
    }
    asked.person.sex = Sex::Male;
    assert!(!pay(&asked).entitled);
}

#[test]
fn facts_given_instead_of_a_record() {
    let question = json!({
        "birth_on": "2026-03-10", "in_service": true, "months_covered": 12, "average_wage": "9000.50",
    });
    let given = pay(&case(&json!([]), &question));
    assert!(given.entitled);
    assert_eq!(given.total.rounded().to_string(), "27001.50");
    let mut short = question;
    short["months_covered"] = json!(11);
    assert!(!pay(&case(&json!([]), &short)).entitled);
}
