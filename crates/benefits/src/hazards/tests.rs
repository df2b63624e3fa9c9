use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{Answer, Case};

const OLD: &str = "law_of_1421";
const NEW: &str = "law_of_1445";

fn case(person: &Value, question: &Value) -> Case {
    let mut asked = json!({ "injured_on": "2025-06-01", "covered_by": OLD });
    for (key, value) in question.as_object().expect("an object") {
        asked[key] = value.clone();
    }
    let mut who = json!({ "birth_date": "1985-05-20" });
    for (key, value) in person.as_object().expect("an object") {
        who[key] = value.clone();
    }
    serde_json::from_value(json!({
        "today": "2026-11-22", "person": who, "question": { "injury": asked },
    }))
    .expect("a case of the tests")
}

fn injured(person: &Value, question: &Value) -> Injury {
    let outcome = crate::evaluate(&case(person, question)).expect("an outcome");
    crate::explanation::assert_steps_hold(&outcome.explanation);
    let Answer::Injury(injury) = outcome.answer else {
        panic!("another answer")
    };
    *injury
}

fn pension(question: &Value) -> InjuryPension {
    match injured(&json!({}), question).lasting {
        Some(Lasting::Pension(pension)) => pension,
        other => panic!("{other:?}"),
    }
}

fn lump(person: &Value, question: &Value) -> LumpSum {
    match injured(person, question).lasting {
        Some(Lasting::LumpSum(lump)) => lump,
        other => panic!("{other:?}"),
    }
}

fn lump_text(person: &Value, question: &Value) -> String {
    lump(person, question).amount.rounded().to_string()
}

#[test]
fn h1_daily_allowances() {
    let question = json!({ "wage_before": "9000", "days_treated": 10, "days_at_home": 20 });
    let daily = injured(&json!({}), &question).daily.expect("allowances");
    assert_eq!(daily.treated.rounded().to_string(), "2250.00");
    assert_eq!(daily.at_home.rounded().to_string(), "6000.00");
    assert_eq!(daily.total.rounded().to_string(), "8250.00");
}

#[test]
fn h2_h3_pensions() {
    let monthly = |degree: &str, average: &str, helper: bool| {
        let question = json!({ "average_wage": average, "degree": degree, "needs_helper": helper });
        pension(&question).monthly.rounded().to_string()
    };
    assert_eq!(monthly("100", "9000", false), "9000.00");
    assert_eq!(monthly("60", "9000", false), "5400.00");
    assert_eq!(monthly("50", "9000", false), "4500.00");
    assert_eq!(monthly("100", "9000", true), "12500.00");
    assert_eq!(monthly("100", "6000", true), "9000.00");
    // The smallest pension is that of total disability; a part is a part of it.
    assert_eq!(monthly("100", "1600", false), "1983.75");
    assert_eq!(monthly("50", "1600", false), "991.88");
}

#[test]
fn h4_h5_h6_lump_sums() {
    let of = |birth: &str, degree: &str, average: &str, day: &str| {
        let question = json!({ "average_wage": average, "degree": degree, "injured_on": day });
        lump_text(&json!({ "birth_date": birth }), &question)
    };
    assert_eq!(of("1978-05-20", "30", "9000", "2025-06-01"), "156600.00");
    assert_eq!(of("1977-01-20", "30", "9000", "2024-07-02"), "143100.00");
    assert_eq!(of("1995-01-01", "40", "20000", "2025-06-01"), "480000.00");
    assert_eq!(of("1994-01-01", "40", "20000", "2024-07-02"), "165000.00");
    assert_eq!(of("1994-01-01", "40", "20000", "2024-07-03"), "480000.00");
    // Forty-five years and five months: no year more; six months: one.
    assert_eq!(of("1980-01-01", "30", "9000", "2025-06-30"), "162000.00");
    assert_eq!(of("1980-01-01", "30", "9000", "2025-07-01"), "159300.00");
    assert_eq!(of("1980-06-01", "30", "9000", "2025-06-01"), "162000.00");
    // Never below thirty-six monthly pensions.
    assert_eq!(of("1951-06-01", "30", "9000", "2025-06-01"), "97200.00");
    assert_eq!(of("1956-06-01", "30", "9000", "2025-06-01"), "97200.00");
    assert_eq!(of("1957-06-01", "30", "9000", "2025-06-01"), "99900.00");
    assert_eq!(of("1985-05-20", "49.99", "9000", "2025-06-01"), "269946.00");
}

#[test]
fn the_new_law_gives_the_same_lump_sum() {
    let question = json!({ "average_wage": "9000", "degree": "30", "covered_by": NEW });
    assert_eq!(
        lump_text(&json!({ "birth_date": "1978-05-20" }), &question),
        "156600.00"
    );
}

#[test]
fn h7_h8_non_saudis() {
    let of = |degree: &str, day: &str| {
        let question = json!({ "average_wage": "5000", "degree": degree, "injured_on": day });
        lump_text(&json!({ "nationality": "other" }), &question)
    };
    assert_eq!(of("100", "2025-06-01"), "420000.00");
    assert_eq!(of("100", "2024-07-02"), "330000.00");
    assert_eq!(of("60", "2025-06-01"), "180000.00");
    assert_eq!(of("60", "2024-07-02"), "165000.00");
    assert_eq!(of("30", "2025-06-01"), "90000.00");
    let died = |day: &str| {
        let question = json!({ "average_wage": "5000", "died": true, "injured_on": day });
        lump_text(&json!({ "nationality": "other" }), &question)
    };
    assert_eq!(died("2025-06-01"), "420000.00");
    assert_eq!(died("2024-07-02"), "330000.00");
}

#[test]
fn death_of_a_saudi_gives_the_family_the_total_pension() {
    let found = injured(&json!({}), &json!({ "average_wage": "5000", "died": true })).lasting;
    let Some(Lasting::FamilyPension { base }) = found else {
        panic!("{found:?}")
    };
    assert_eq!(base.rounded().to_string(), "5000.00");
}

#[test]
fn the_floor_of_the_new_law_follows_the_months() {
    let of = |months: u16| {
        let question = json!({
            "average_wage": "500", "degree": "100", "covered_by": NEW, "contribution_months": months,
        });
        pension(&question).monthly.rounded().to_string()
    };
    assert_eq!(of(180), "2000.00");
    assert_eq!(of(240), "2400.00");
    assert_eq!(of(600), "4000.00");
    assert_eq!(of(0), "800.00");
}

#[test]
fn injury_after_injury() {
    let earlier = json!([{ "degree": "30", "average_wage": "8000", "lump_sum_paid": "144000" }]);
    let question = json!({ "average_wage": "9000", "degree": "30", "earlier": earlier });
    let found = pension(&question);
    assert_eq!(found.pension.rounded().to_string(), "5400.00");
    let recovery = found.recovery.expect("a recovery");
    assert_eq!(
        (
            recovery.monthly.rounded().to_string().as_str(),
            recovery.months
        ),
        ("4000.00", 36)
    );
    // The better average is the earlier one.
    let question = json!({ "average_wage": "7000", "degree": "30", "earlier": earlier });
    assert_eq!(pension(&question).pension.rounded().to_string(), "4800.00");
    // At most a hundred.
    let question = json!({ "average_wage": "9000", "degree": "90", "earlier": earlier });
    assert_eq!(pension(&question).pension.rounded().to_string(), "9000.00");
    // Still below fifty: the degrees together less what was paid, where that is more.
    let small = json!([{ "degree": "10", "average_wage": "8000", "lump_sum_paid": "48000" }]);
    let question = json!({ "average_wage": "9000", "degree": "20", "earlier": small });
    let found = lump(&json!({}), &question);
    assert_eq!(found.amount.rounded().to_string(), "114000.00");
    assert_eq!(found.deducted.rounded().to_string(), "48000.00");
    let paid_more = json!([{ "degree": "10", "average_wage": "8000", "lump_sum_paid": "60000" }]);
    let question = json!({ "average_wage": "9000", "degree": "20", "earlier": paid_more });
    assert_eq!(lump_text(&json!({}), &question), "108000.00");
}

#[test]
fn wages_from_the_record() {
    let mut asked = case(
        &json!({}),
        &json!({ "days_at_home": 3, "degree": "100", "covered_by": null }),
    );
    asked.record = serde_json::from_value(json!({ "periods": [
        { "scheme": "social_insurance", "from": "2020-01-01", "wages": [
            { "from": "2020-01-01", "wage": "6000" }, { "from": "2025-05-01", "wage": "9000" } ] },
    ] }))
    .expect("a record");
    let outcome = crate::evaluate(&asked).expect("an outcome");
    let Answer::Injury(found) = outcome.answer else {
        panic!("another answer")
    };
    assert_eq!(
        found.daily.expect("allowances").total.rounded().to_string(),
        "900.00"
    );
    let Some(Lasting::Pension(pension)) = found.lasting else {
        panic!("no pension")
    };
    assert_eq!(pension.pension.rounded().to_string(), "7000.00");
}

#[test]
fn what_is_not_compensated() {
    let not = |field: &str| {
        let found = injured(
            &json!({}),
            &json!({ "average_wage": "9000", "degree": "60", field: true }),
        );
        !found.compensated && found.lasting.is_none()
    };
    assert!(not("on_purpose"));
    assert!(not("unregistered"));
}

#[test]
fn refusals_name_the_field() {
    let field = |question: Value| {
        let refusal = crate::evaluate(&case(&json!({}), &question)).expect_err("a refusal");
        refusal.field.replacen("/question/injury", "", 1)
    };
    assert_eq!(field(json!({})), "/degree");
    assert_eq!(
        field(json!({ "degree": "0", "average_wage": "1" })),
        "/degree"
    );
    assert_eq!(
        field(json!({ "degree": "100.01", "average_wage": "1" })),
        "/degree"
    );
    assert_eq!(field(json!({ "degree": "60" })), "/average_wage");
    assert_eq!(field(json!({ "days_at_home": 1 })), "/wage_before");
    assert_eq!(
        field(json!({ "degree": "60", "average_wage": "1", "injured_on": "2000-01-01" })),
        "/injured_on"
    );
    let earlier = json!([{ "degree": "0", "average_wage": "1" }]);
    assert_eq!(
        field(json!({ "degree": "60", "average_wage": "1", "earlier": earlier })),
        "/earlier/0/degree"
    );
}

fn combined(birth: &str, law: &str, disabled: &str, retired: &str) -> Combination {
    let case: Case = serde_json::from_value(json!({
        "today": "2026-11-22", "person": { "birth_date": birth },
        "question": { "combination": {
            "covered_by": law, "disabled_on": disabled, "retired_on": retired,
            "injury_pension": "6000", "injury_average": "6000",
            "pension": "4000", "average": "7000",
        } },
    }))
    .expect("a case");
    let outcome = crate::evaluate(&case).expect("an outcome");
    crate::explanation::assert_steps_hold(&outcome.explanation);
    let Answer::Combination(found) = outcome.answer else {
        panic!("another answer")
    };
    found
}

#[test]
fn z1_combination() {
    let found = combined("1975-01-01", OLD, "2020-01-01", "2025-06-01");
    assert_eq!(
        (found.years, found.ceiling.rounded().to_string().as_str()),
        (5, "8100.00")
    );
    assert_eq!(found.together.rounded().to_string(), "8100.00");
    assert_eq!(found.cut.rounded().to_string(), "1900.00");
    // A day short of five years; and the larger average of the pension.
    let found = combined("1975-01-01", OLD, "2020-06-02", "2025-06-01");
    assert_eq!(
        (found.years, found.ceiling.rounded().to_string().as_str()),
        (4, "7680.00")
    );
    let found = combined("1975-01-01", OLD, "2025-01-01", "2025-06-01");
    assert_eq!(found.ceiling.rounded().to_string(), "7000.00");
    // Growth ends at sixty Hijri years (2023-03), or at sixty-five.
    assert_eq!(
        combined("1965-01-01", OLD, "2020-01-01", "2026-06-01").years,
        3
    );
    assert_eq!(
        combined("1965-01-01", NEW, "2024-08-01", "2035-06-01").years,
        5
    );
}

proptest! {
    #[test]
    fn a_lump_sum_lies_between_its_bounds(
        degree in 1_i64..4999, average in 1_i64..4_500_000, birth in 1940_i32..2005, new in any::<bool>(),
    ) {
        let question = json!({
            "average_wage": format!("{}.{:02}", average / 100, average % 100),
            "degree": format!("{}.{:02}", degree / 100, degree % 100),
            "covered_by": if new { NEW } else { OLD }, "contribution_months": 12,
        });
        let found = lump(&json!({ "birth_date": format!("{birth}-03-01") }), &question);
        prop_assert!((36..=60).contains(&found.units));
        let units = Rational::whole(found.units);
        prop_assert_eq!(found.amount.exact(), found.monthly.exact() * units);
    }

    #[test]
    fn a_pension_never_falls_when_the_degree_rises(low in 5000_i64..=10_000, more in 0_i64..5000) {
        let of = |degree: i64| {
            let degree = format!("{}.{:02}", degree / 100, degree % 100);
            pension(&json!({ "average_wage": "7000", "degree": degree })).pension.exact()
        };
        prop_assert!(of(low) <= of((low + more).min(10_000)));
    }
}
