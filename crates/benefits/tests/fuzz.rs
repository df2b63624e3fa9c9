//! Nothing that can be written as a case makes the library panic, and every refusal has its text.

mod support;

use std::collections::BTreeSet;

use benefits::{Case, Outcome, explanation_keys};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{formula, table};

fn day() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => (1900_i32..2110, 1_u8..=12, 1_u8..=28)
            .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")),
        2 => prop::sample::select(vec![
            "1882-11-12", "2174-11-25", "2001-03-25", "2001-03-26", "2001-04-01", "2022-01-31",
            "2022-02-01", "2024-02-29", "2024-07-02", "2024-07-03", "1976-01-03", "1976-01-04",
        ])
        .prop_map(str::to_owned),
    ]
}

fn amount() -> impl Strategy<Value = String> {
    prop_oneof![
        (0_i64..=99_999_999).prop_map(|units| format!("{}.{:02}", units / 100, units % 100)),
        prop::sample::select(vec!["0", "0.01", "1500", "45000", "45000.01", "999999.99"])
            .prop_map(str::to_owned),
    ]
}

fn period() -> impl Strategy<Value = Value> {
    (
        prop::sample::select(vec!["social_insurance", "voluntary", "civil", "military"]),
        prop::sample::select(vec!["counted", "counted", "refunded", "unpaid"]),
        prop::sample::select(vec!["gregorian", "gregorian", "hijri"]),
        day(),
        prop::option::of(day()),
        amount(),
        prop::option::of((day(), amount())),
    )
        .prop_map(|(scheme, status, calendar, from, to, wage, later)| {
            let mut wages = vec![json!({ "from": from, "wage": wage })];
            if let Some((day, wage)) = later {
                wages.push(json!({ "from": day, "wage": wage }));
            }
            let mut period = json!({
                "scheme": scheme, "status": status, "calendar": calendar, "from": from,
                "wages": wages,
            });
            if let Some(to) = to {
                period["to"] = Value::String(to);
            }
            period
        })
}

fn question() -> impl Strategy<Value = Value> {
    (day(), amount(), amount(), any::<bool>(), 0_u16..700, 0_u8..6).prop_flat_map(
        |(on, one, two, yes, months, choice)| {
            let leaving =
                ["any", "with_approval", "abolition", "disability", "disability_by_work", "any"]
                    [usize::from(choice)];
            prop::sample::select(vec![
                json!({ "regime": {} }),
                json!({ "retirement_dates": {} }),
                json!({ "old_age": { "on": on, "buy_in": yes, "wage_growth": "7.5" } }),
                json!({ "old_age": { "on": on, "readings": {
                    "floor_order": "before_reduction", "late_months": "until_statutory_age" } } }),
                json!({ "return_to_work": {
                    "on": on, "pension": one, "new_wage": two, "average": one,
                    "national_average": two } }),
                json!({ "second_leave": {
                    "on": on, "second_work_from": "2015-01-01", "pension": one } }),
                json!({ "sweep": { "from": on, "months": months % 40, "wage_growths": ["0", "9"] } }),
                json!({ "reverse": { "target": one, "find": { "wage": { "on": on } } } }),
                json!({ "lump_sum": { "on": on } }),
                json!({ "civil": { "on": on, "leaving": leaving } }),
                json!({ "exchange": { "on": on, "converted_body": yes, "asked_on": on } }),
            ])
        },
    )
}

fn case() -> impl Strategy<Value = Value> {
    (
        day(),
        day(),
        prop::collection::vec(period(), 0..5),
        question(),
        any::<(bool, bool, u8)>(),
    )
        .prop_map(
            |(today, birth, periods, question, (military, limited, dependants))| {
                json!({
                    "today": today,
                    "person": {
                        "birth_date": birth, "dependants": dependants,
                        "military": military && limited && dependants % 4 == 0,
                    },
                    "record": { "periods": periods, "wage_limit_applied": limited },
                    "question": question,
                })
            },
        )
}

/// The pointers to everything inside a value that has nothing inside itself.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, inside) in fields {
                leaves(inside, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, inside) in items.iter().enumerate() {
                leaves(inside, &format!("{at}/{index}"), found);
            }
        }
        _ => found.push(at.to_owned()),
    }
}

/// A case of the table in which something else stands in some places.
fn changed_case() -> impl Strategy<Value = Value> {
    let cases: Vec<Value> = table()
        .iter()
        .map(|entry| serde_json::to_value(&entry.case).expect("JSON"))
        .collect();
    let other = prop_oneof![
        3 => day().prop_map(Value::String),
        3 => amount().prop_map(Value::String),
        2 => (0_i64..1000).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    let changes = prop::collection::vec((any::<prop::sample::Index>(), other), 1..4);
    (prop::sample::select(cases), changes).prop_map(|(mut case, changes)| {
        let mut places = Vec::new();
        leaves(&case, "", &mut places);
        for (index, other) in changes {
            if let Some(place) = case.pointer_mut(index.get::<String>(&places).as_str()) {
                *place = other;
            }
        }
        case
    })
}

/// What every outcome keeps, whatever was asked: it can be written, nothing left the range of the
/// fractions, and each step that calculates gives what its own formula gives.
fn check(outcome: &Outcome) -> Result<(), TestCaseError> {
    prop_assert!(serde_json::to_string(outcome).is_ok());
    for step in &outcome.explanation.steps {
        let number = step.value.number();
        prop_assert!(number.is_none_or(|number| !number.is_overflow()));
        if !step.rule.expression.is_empty() {
            let found = formula::value(&step.substituted());
            prop_assert_eq!(found, step.value.factor(), "{}", step.rule.id());
        }
    }
    Ok(())
}

fn keys() -> BTreeSet<String> {
    explanation_keys().into_iter().map(|key| key.key).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_case_panics_and_every_refusal_has_a_text(value in case()) {
        let known = keys();
        if let Ok(case) = serde_json::from_value::<Case>(value) {
            match benefits::evaluate(&case) {
                Ok(outcome) => check(&outcome)?,
                Err(refusal) => {
                    prop_assert!(known.contains(refusal.reason.key()), "{refusal}");
                    prop_assert_eq!(refusal.reason.text.values.len(), refusal.reason.values.len());
                }
            }
        }
    }

    #[test]
    fn no_changed_case_panics_and_every_step_holds(value in changed_case()) {
        if let Ok(case) = serde_json::from_value::<Case>(value)
            && let Ok(outcome) = benefits::evaluate(&case)
        {
            check(&outcome)?;
        }
    }

    /// What is not a case is an error, not a panic.
    #[test]
    fn broken_json_is_an_error(text in "\\PC{0,200}") {
        let _ = serde_json::from_str::<Case>(&text);
    }
}
