use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{Answer, Case};

const OLD: &str = "law_of_1421";
const NEW: &str = "law_of_1445";

fn case(law: &str, basis: &Value, heirs: &Value) -> Case {
    serde_json::from_value(json!({
        "today": "2026-11-22", "person": { "birth_date": "1960-05-20" },
        "question": { "survivors": {
            "died_on": "2026-03-10", "covered_by": law, "basis": basis, "heirs": heirs,
        } },
    }))
    .expect("a case of the tests")
}

fn family(law: &str, basis: &Value, heirs: &Value) -> Survivors {
    let outcome = crate::evaluate(&case(law, basis, heirs)).expect("an outcome");
    crate::explanation::assert_steps_hold(&outcome.explanation);
    let Answer::Survivors(family) = outcome.answer else {
        panic!("another answer")
    };
    family
}

fn pensioner(pension: &str) -> Value {
    json!({ "pensioner": { "pension": pension, "average_wage": "10000" } })
}

/// Stretches as text: first and last month, the heirs' places, each one's share.
fn lines(family: &Survivors) -> Vec<String> {
    let line = |stretch: &Stretch| {
        let to = stretch.to.map_or("...".into(), |to| to.to_string());
        format!(
            "{} {to} {:?} {}",
            stretch.from,
            stretch.heirs,
            stretch.each.rounded()
        )
    };
    family.stretches.iter().map(line).collect()
}

#[test]
fn s1_s2_s3_shares_over_time() {
    let heirs = json!([
        { "relation": "widow" },
        { "relation": "son", "birth_date": "2006-06-01" },
        { "relation": "son", "birth_date": "2010-01-31" },
    ]);
    assert_eq!(
        lines(&family(OLD, &pensioner("6000"), &heirs)),
        [
            "2026-04 2027-06 [0, 1, 2] 2000.00",
            "2027-07 2031-01 [0, 2] 2250.00",
            "2031-02 ... [0] 3000.00",
        ]
    );
}

#[test]
fn studying_and_inability_carry_on() {
    let heirs = json!([
        { "relation": "son", "birth_date": "2004-05-10",
          "studies": [{ "from": "2022-09-01", "to": "2027-06-15" }] },
        { "relation": "son", "birth_date": "2000-02-01", "studies": [{}] },
        { "relation": "son", "birth_date": "1990-02-01", "unable": [{ "to": "2026-12-31" }] },
    ]);
    assert_eq!(
        lines(&family(OLD, &pensioner("6000"), &heirs)),
        [
            "2026-04 2027-01 [0, 2] 2250.00",
            "2027-02 2027-06 [0] 3000.00",
        ]
    );
}

#[test]
fn s4_marriage_grant_and_its_recovery() {
    let heirs = |ended: Value| {
        json!([
            { "relation": "widow" },
            { "relation": "daughter", "marriages": [{ "on": "2027-05-20", "ended_on": ended }] },
            { "relation": "son", "birth_date": "2020-01-01" },
        ])
    };
    let found = family(OLD, &pensioner("6000"), &heirs(Value::Null));
    let grant = found.marriage_grants[0];
    assert_eq!(grant.amount.rounded().to_string(), "36000.00");
    assert_eq!(
        (grant.heir, grant.month.to_string().as_str()),
        (1, "2027-05")
    );
    assert_eq!(
        lines(&found)[..2],
        [
            "2026-04 2027-05 [0, 1, 2] 2000.00",
            "2027-06 2041-01 [0, 2] 2250.00",
        ]
    );
    // Divorced in November 2027: back from December, after six months; twelve are kept back.
    let back = family(OLD, &pensioner("6000"), &heirs(json!("2027-11-02")));
    assert_eq!(back.marriage_grants[0].months_kept_back, 12);
    assert_eq!(lines(&back)[2], "2027-12 2041-01 [0, 1, 2] 2000.00");
    let later = family(OLD, &pensioner("6000"), &heirs(json!("2028-11-02")));
    assert_eq!(later.marriage_grants[0].months_kept_back, 0);
    // Married at the death already: she enters when the marriage ends, without a grant.
    let heirs = json!([
        { "relation": "widow" },
        { "relation": "daughter", "marriages": [{ "on": "2020-01-01", "ended_on": "2026-09-30" }] },
    ]);
    let found = family(OLD, &pensioner("6000"), &heirs);
    assert!(found.marriage_grants.is_empty());
    assert_eq!(
        lines(&found),
        ["2026-04 2026-09 [0] 3000.00", "2026-10 ... [0, 1] 2250.00",]
    );
}

#[test]
fn s5_death_grant() {
    let grant = |law: &str, pension: &str| {
        let found = family(law, &pensioner(pension), &json!([{ "relation": "widow" }]));
        found.death_grant.map(|grant| grant.rounded().to_string())
    };
    assert_eq!(grant(OLD, "6000"), Some("10000.00".into()));
    assert_eq!(grant(OLD, "2500"), Some("7500.00".into()));
    assert_eq!(grant(OLD, "3333.33"), Some("9999.99".into()));
    assert_eq!(grant(NEW, "6000"), None);
}

#[test]
fn s6_the_new_law_stops_at_three_quarters() {
    let son = json!({ "relation": "son", "birth_date": "2015-01-01" });
    let daughter = json!({ "relation": "daughter", "birth_date": "2015-01-01" });
    let widow = json!({ "relation": "widow" });
    let each = |heirs: Value| {
        family(NEW, &pensioner("6000"), &heirs).stretches[0]
            .each
            .rounded()
            .to_string()
    };
    assert_eq!(each(json!([widow])), "3000.00");
    assert_eq!(each(json!([widow, son])), "2250.00");
    assert_eq!(each(json!([widow, son, daughter])), "1500.00");
    assert_eq!(each(json!([widow, son, daughter, son])), "1125.00");
}

#[test]
fn who_is_of_the_family_under_each_law() {
    // From the first month on; a widower's age may still give him a right decades later.
    let counts = |law: &str, heir: Value| {
        let found = family(law, &pensioner("6000"), &json!([heir]));
        let first = found
            .stretches
            .first()
            .map(|stretch| stretch.from.to_string());
        first.as_deref() == Some("2026-04")
    };
    let born = "2010-01-01";
    for (relation, old, new) in [
        ("widow", true, true),
        ("widower", false, true),
        ("daughter", true, true),
        ("sons_daughter", true, false),
        ("mother", true, true),
        ("father", false, true),
        ("grandmother", true, false),
        ("sister", true, false),
    ] {
        assert_eq!(
            counts(OLD, json!({ "relation": relation, "birth_date": born })),
            old,
            "{relation}"
        );
        assert_eq!(
            counts(NEW, json!({ "relation": relation, "birth_date": born })),
            new,
            "{relation}"
        );
    }
    for relation in ["mother", "sister", "sons_daughter"] {
        assert!(
            !counts(OLD, json!({ "relation": relation, "supported": false })),
            "{relation}"
        );
    }
    let unable = json!([{}]);
    assert!(counts(
        OLD,
        json!({ "relation": "widower", "unable": unable })
    ));
    assert!(counts(
        OLD,
        json!({ "relation": "father", "birth_date": "1950-01-01" })
    ));
    let working = json!({ "relation": "father", "birth_date": "1950-01-01", "works": [{}] });
    assert!(!counts(OLD, working));
    assert!(!counts(
        NEW,
        json!({ "relation": "father", "supported": false })
    ));
    // A married daughter of the new law keeps her share while she is young.
    let married = json!({ "relation": "daughter", "birth_date": "2008-01-01",
        "marriages": [{ "on": "2026-01-01" }] });
    assert!(counts(NEW, married.clone()));
    assert!(!counts(OLD, married));
    let grown = json!({ "relation": "daughter", "birth_date": "2000-01-01" });
    assert!(!counts(NEW, grown.clone()));
    assert!(counts(OLD, grown));
}

#[test]
fn a_widow_of_the_new_law_who_is_widowed_again() {
    let widow = |left_a_pension: bool| {
        json!([{ "relation": "widow", "marriages": [
            { "on": "2027-01-10", "ended_on": "2028-01-10", "left_a_pension": left_a_pension } ] }])
    };
    assert_eq!(
        lines(&family(NEW, &pensioner("6000"), &widow(false))),
        ["2026-04 2027-01 [0] 3000.00", "2028-02 ... [0] 3000.00",]
    );
    assert_eq!(
        lines(&family(NEW, &pensioner("6000"), &widow(true))).len(),
        1
    );
}

#[test]
fn least_shares() {
    let widows = |count: usize| Value::from(vec![json!({ "relation": "widow" }); count]);
    let each = |pension: &str, average: &str, count: usize| {
        let basis = json!({ "pensioner": { "pension": pension, "average_wage": average } });
        let found = family(OLD, &basis, &widows(count));
        found.stretches[0].each.rounded().to_string()
    };
    assert_eq!(each("1983.75", "4000", 1), "991.88");
    assert_eq!(each("1983.75", "4000", 8), "300.00");
    // Fourteen times 300 would pass the average of 4,000.
    assert_eq!(each("1983.75", "4000", 14), "285.71");
    // The smallest pension is the ceiling where the average is below it.
    assert_eq!(each("1983.75", "1000", 10), "198.38");
}

#[test]
fn death_in_service() {
    let of = |law: &str, months: u16, row: u16| {
        let service = json!({ "average_wage": "9000", "months": months, "months_in_a_row": row });
        let basis = json!({ "in_service": { "service": service } });
        let found = family(law, &basis, &json!([{ "relation": "widow" }]));
        (found.entitled, found.pension.rounded().to_string())
    };
    assert_eq!(of(OLD, 3, 3), (true, "4500.00".into()));
    assert_eq!(of(OLD, 5, 2), (false, "0.00".into()));
    assert_eq!(of(OLD, 6, 1), (true, "4500.00".into()));
    assert_eq!(of(NEW, 3, 3), (true, "4500.00".into()));
    assert_eq!(of(OLD, 300, 300), (true, "5625.00".into()));
}

#[test]
fn death_after_leaving() {
    let of = |law: &str, months: u16, buy_in: bool| {
        let service = json!({ "average_wage": "9000", "months": months });
        let basis = json!({ "after_leaving": { "service": service, "buy_in": buy_in } });
        let found = family(law, &basis, &json!([{ "relation": "widow" }]));
        assert_eq!(found.death_grant, None);
        (found.entitled, found.pension.rounded().to_string())
    };
    assert_eq!(of(OLD, 120, false), (true, "2250.00".into()));
    assert!(!of(OLD, 119, false).0);
    assert_eq!(of(OLD, 60, true), (true, "2250.00".into()));
    assert_eq!(of(NEW, 180, false), (true, "3037.50".into()));
    assert!(!of(NEW, 179, true).0);
}

#[test]
fn injury_pensions_are_shared_as_they_are() {
    let basis = json!({ "injury_pensioner": { "pension": "5400" } });
    let found = family(OLD, &basis, &json!([{ "relation": "widow" }]));
    assert_eq!(found.stretches[0].each.rounded().to_string(), "2700.00");
    assert!(found.death_grant.is_some());
}

#[test]
fn refusals_name_the_heir() {
    let field = |heir: Value| {
        let refusal = crate::evaluate(&case(OLD, &pensioner("6000"), &json!([heir])));
        refusal
            .expect_err("a refusal")
            .field
            .replacen("/question/survivors", "", 1)
    };
    assert_eq!(field(json!({ "relation": "son" })), "/heirs/0/birth_date");
    let span = json!([{ "from": "2020-01-02", "to": "2020-01-01" }]);
    assert_eq!(
        field(json!({ "relation": "widow", "works": span })),
        "/heirs/0/works/0/to"
    );
    let marriages = json!([{ "on": "2020-01-02" }, { "on": "2021-01-01" }]);
    assert_eq!(
        field(json!({ "relation": "widow", "marriages": marriages })),
        "/heirs/0/marriages/1/on"
    );
    let many = Value::from(vec![json!({ "relation": "widow" }); MOST_HEIRS + 1]);
    let refusal = crate::evaluate(&case(OLD, &pensioner("6000"), &many)).expect_err("a refusal");
    assert_eq!(refusal.field, "/question/survivors/heirs");
}

proptest! {
    #[test]
    fn shares_never_pass_the_pension_and_stretches_do_not_overlap(
        pension in 200_000_i64..4_500_000,
        births in proptest::collection::vec((1985_i32..2026, 1_u8..=12, 0_usize..4), 0..8),
        new in any::<bool>(),
    ) {
        let relations = ["son", "daughter", "brother", "sister"];
        let heirs: Vec<Value> = births
            .iter()
            .map(|(year, month, relation)| json!({
                "relation": relations[*relation],
                "birth_date": format!("{year}-{month:02}-15"),
            }))
            .collect();
        let amount = format!("{}.{:02}", pension / 100, pension % 100);
        let found = family(if new { NEW } else { OLD }, &pensioner(&amount), &Value::from(heirs));
        let most = Rational::halalas(pension);
        for stretch in &found.stretches {
            prop_assert!(stretch.total.exact() <= most);
            prop_assert!(stretch.to.is_none_or(|to| stretch.from <= to));
        }
        for pair in found.stretches.windows(2) {
            prop_assert!(pair[0].to.is_some_and(|to| to < pair[1].from));
            prop_assert!(pair[0].heirs != pair[1].heirs);
        }
    }
}
