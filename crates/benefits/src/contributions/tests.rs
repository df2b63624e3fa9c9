use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::explanation::Trail;
use crate::parameters::RuleSet;
use crate::{Answer, Case, Outcome, Rational, Refusal};

/// A case from a question that also says the person's birth, nationality and first cover.
fn case(question: &str) -> Case {
    let mut question: Value = serde_json::from_str(question).expect("JSON of the tests");
    let fields = question.as_object_mut().expect("an object");
    fields.entry("covered_by").or_insert_with(|| json!(OLD));
    let birth = fields
        .remove("birth_date")
        .unwrap_or_else(|| json!("1990-01-01"));
    let nationality = fields
        .remove("nationality")
        .unwrap_or_else(|| json!("saudi"));
    let periods: Vec<Value> = fields
        .remove("first_covered")
        .map(|from| {
            let wages = json!([{ "from": from, "wage": "5000" }]);
            json!({ "scheme": "social_insurance", "from": from, "wages": wages })
        })
        .into_iter()
        .collect();
    serde_json::from_value(json!({
        "today": "2026-11-22",
        "person": { "birth_date": birth, "nationality": nationality },
        "record": { "periods": periods },
        "question": { "contributions": question },
    }))
    .expect("a case of the tests")
}

fn answer(question: &str) -> Result<Outcome, Refusal> {
    crate::evaluate(&case(question))
}

fn due(question: &str) -> Contributions {
    let outcome = answer(question).expect("an outcome");
    crate::explanation::assert_steps_hold(&outcome.explanation);
    let Answer::Contributions(due) = outcome.answer else {
        panic!("another answer")
    };
    due
}

fn shown(question: &str) -> [String; 3] {
    let due = due(question);
    [due.worker, due.employer, due.total].map(|sum| sum.rounded().to_string())
}

fn refusal(question: &str) -> (String, &'static str) {
    let refusal = answer(question).expect_err("a refusal");
    let field = refusal.field.replacen("/question/contributions", "", 1);
    (field, refusal.reason.key())
}

fn ask<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("a question of the tests")
}

/// A question of one employer with one wage.
fn simple(month: &str, law: &str, wage: &str) -> String {
    format!(
        r#"{{"month":{{"gregorian":"{month}"}},"covered_by":"{law}","employers":[{{"basic":"{wage}"}}]}}"#
    )
}

const OLD: &str = "law_of_1421";
const NEW: &str = "law_of_1445";

#[test]
fn c1_basic_and_housing() {
    let json = r#"{"month":{"gregorian":"2026-11"},
        "employers":[{"basic":"8000","housing":{"cash":"2000"}}]}"#;
    assert_eq!(shown(json), ["975.00", "1175.00", "2150.00"]);
}

#[test]
fn c2_ceiling() {
    assert_eq!(
        shown(&simple("2026-11", OLD, "60000")),
        ["4387.50", "5287.50", "9675.00"]
    );
    assert_eq!(
        shown(&simple("2026-11", OLD, "45000")),
        ["4387.50", "5287.50", "9675.00"]
    );
    assert_eq!(shown(&simple("2026-11", OLD, "44999.99"))[2], "9675.00");
}

#[test]
fn c3_steps_of_the_law_of_1445() {
    for (month, worker, employer, total) in [
        ("2024-07", "975.00", "1175.00", "2150.00"),
        ("2024-08", "975.00", "1175.00", "2150.00"),
        ("2025-06", "975.00", "1175.00", "2150.00"),
        ("2025-07", "1025.00", "1225.00", "2250.00"),
        ("2026-06", "1025.00", "1225.00", "2250.00"),
        ("2026-07", "1075.00", "1275.00", "2350.00"),
        ("2027-07", "1125.00", "1325.00", "2450.00"),
        ("2028-06", "1125.00", "1325.00", "2450.00"),
        ("2028-07", "1175.00", "1375.00", "2550.00"),
        ("2035-12", "1175.00", "1375.00", "2550.00"),
    ] {
        assert_eq!(
            shown(&simple(month, NEW, "10000")),
            [worker, employer, total],
            "{month}"
        );
    }
    assert_eq!(
        refusal(&simple("2024-06", NEW, "10000")),
        ("/month".into(), "law-refusal-not-covered")
    );
}

#[test]
fn c4_non_saudis_pay_hazards_alone() {
    let json = r#"{"month":{"gregorian":"2026-11"},"nationality":"other",
        "employers":[{"basic":"4000","housing":{"cash":"1000"}}]}"#;
    assert_eq!(shown(json), ["0.00", "100.00", "100.00"]);
    let json =
        r#"{"month":{"gregorian":"2026-11"},"nationality":"other","employers":[{"basic":"300"}]}"#;
    assert_eq!(shown(json), ["0.00", "8.00", "8.00"]);
}

#[test]
fn c5_joining_within_a_month() {
    let json = |extra: &str, month: &str| {
        format!(
            r#"{{"month":{{"gregorian":"{month}"}},"employers":[{{"basic":"10000",{extra}}}]}}"#
        )
    };
    let total = |extra: &str, month: &str| shown(&json(extra, month))[2].clone();
    assert_eq!(total(r#""joined":"2025-03-11""#, "2025-03"), "1456.45");
    assert_eq!(
        total(r#""joined":"2025-03-01","left":"2025-03-31""#, "2025-03"),
        "2150.00"
    );
    assert_eq!(total(r#""left":"2025-03-01""#, "2025-03"), "69.35");
    // The last month of whole months and the first of days.
    assert_eq!(total(r#""joined":"2022-01-31""#, "2022-01"), "2150.00");
    assert_eq!(total(r#""left":"2022-01-30""#, "2022-01"), "0.00");
    assert_eq!(total(r#""joined":"2022-02-28""#, "2022-02"), "76.79");
    assert_eq!(
        refusal(&json(r#""joined":"2025-04-01""#, "2025-03")),
        ("/employers/0/joined".into(), "law-refusal-outside-month")
    );
    assert_eq!(
        refusal(&json(
            r#""joined":"2025-03-12","left":"2025-03-11""#,
            "2025-03"
        )),
        (
            "/employers/0/left".into(),
            "law-refusal-left-before-joining"
        )
    );
}

#[test]
fn c6_housing_in_kind_and_commissions() {
    let json =
        r#"{"month":{"gregorian":"2026-11"},"employers":[{"basic":"6000","housing":"in_kind"}]}"#;
    assert_eq!(shown(json), ["682.50", "822.50", "1505.00"]);
    let json = r#"{"month":{"gregorian":"2026-11"},
        "employers":[{"basic":"6000","commissions":"1000"}]}"#;
    assert_eq!(shown(json), ["682.50", "822.50", "1505.00"]);
}

#[test]
fn c7_rates_of_every_period_of_the_law_of_1421() {
    for (month, worker, employer) in [
        ("2001-04", "600.00", "1100.00"),
        ("2002-03", "600.00", "1100.00"),
        ("2002-04", "750.00", "1100.00"),
        ("2003-03", "750.00", "1100.00"),
        ("2003-04", "900.00", "1100.00"),
        ("2014-08", "900.00", "1100.00"),
        ("2014-09", "1000.00", "1200.00"),
        ("2021-12", "1000.00", "1200.00"),
        ("2022-01", "975.00", "1175.00"),
        ("2035-12", "975.00", "1175.00"),
    ] {
        let shown = shown(&simple(month, OLD, "10000"));
        assert_eq!(
            [shown[0].as_str(), &shown[1]],
            [worker, employer],
            "{month}"
        );
    }
    assert_eq!(refusal(&simple("2001-03", OLD, "10000")).0, "/month");
}

/// Every contribution month from 2001 to 2035 of every population, against the law's own calendar.
#[test]
fn every_month_of_thirty_five_years() {
    for index in 0..35 * 12 {
        let (year, month) = (2001 + index / 12, index % 12 + 1);
        let at = year * 100 + month;
        let name = format!("{year}-{month:02}");
        // In hundredths of a percent: the worker's annuities share, and SANED's.
        let since = |steps: &[(i32, (i64, i64))]| {
            let past = steps.iter().rfind(|(from, _)| at >= *from);
            past.map(|(_, rates)| *rates)
        };
        let old = since(&[
            (200_104, (600, 0)),
            (200_204, (750, 0)),
            (200_304, (900, 0)),
            (201_409, (900, 100)),
            (202_201, (900, 75)),
        ]);
        let new = since(&[
            (202_407, (900, 75)),
            (202_507, (950, 75)),
            (202_607, (1000, 75)),
            (202_707, (1050, 75)),
            (202_807, (1100, 75)),
        ]);
        for (law, rates) in [(OLD, old), (NEW, new)] {
            let found = answer(&simple(&name, law, "10000"));
            let Some((annuities, saned)) = rates else {
                let refusal = found.expect_err("no figure");
                assert_eq!(
                    refusal.reason.key(),
                    "law-refusal-not-covered",
                    "{law} {name}"
                );
                continue;
            };
            let Answer::Contributions(due) = found.expect("an outcome").answer else {
                panic!("another answer")
            };
            let employer = if law == OLD { 900 } else { annuities };
            assert_eq!(
                due.worker.exact(),
                Rational::whole(annuities + saned),
                "{law} {name}"
            );
            let expected = Rational::whole(employer + saned + 200);
            assert_eq!(due.employer.exact(), expected, "{law} {name}");
        }
        let foreign = simple(&name, OLD, "10000").replacen('{', r#"{"nationality":"other","#, 1);
        let found = answer(&foreign).map(|outcome| match outcome.answer {
            Answer::Contributions(due) => due.total.exact(),
            _ => panic!("another answer"),
        });
        assert_eq!(
            found.ok(),
            (at >= 200_104).then_some(Rational::whole(200)),
            "{name}"
        );
    }
}

#[test]
fn hijri_months_step_in_muharram() {
    for (year, month, worker) in [
        (1422, 1, "600.00"),
        (1422, 12, "600.00"),
        (1423, 1, "750.00"),
        (1423, 12, "750.00"),
        (1424, 1, "900.00"),
        (1435, 10, "900.00"),
        (1435, 11, "1000.00"),
    ] {
        let json = format!(
            r#"{{"month":{{"hijri":{{"year":{year},"month":{month}}}}},"employers":[{{"basic":"10000"}}]}}"#
        );
        assert_eq!(shown(&json)[0], worker, "{year}-{month}");
    }
    let json = r#"{"month":{"hijri":{"year":1421,"month":12}},"employers":[{"basic":"10000"}]}"#;
    assert_eq!(refusal(json).1, "law-refusal-not-covered");
    let json = r#"{"month":{"hijri":{"year":1422,"month":13}},"employers":[{"basic":"10000"}]}"#;
    assert_eq!(
        refusal(json),
        ("/month".into(), "law-refusal-month-unknown")
    );
}

#[test]
fn c8_late_fine() {
    let fine = |paid: &str| {
        let json = format!(r#"{{"month":"2025-03","contribution":"2150","paid_on":"{paid}"}}"#);
        late_fine(RuleSet::current(), &ask(&json), &mut Trail::kept()).expect("a fine")
    };
    for (paid, months, amount) in [
        ("2025-03-20", 0, "0.00"),
        ("2025-04-15", 0, "0.00"),
        ("2025-04-16", 1, "43.00"),
        ("2025-05-15", 1, "43.00"),
        ("2025-05-16", 2, "86.00"),
        ("2025-06-15", 2, "86.00"),
        ("2025-06-20", 3, "129.00"),
        ("2026-04-15", 12, "516.00"),
    ] {
        let fine = fine(paid);
        assert_eq!(
            (fine.months_late, fine.fine.rounded().to_string().as_str()),
            (months, amount)
        );
    }
    assert_eq!(fine("2025-06-20").to_pay.rounded().to_string(), "2279.00");
}

#[test]
fn amnesty_of_2024() {
    let fine = |month: &str, paid: &str| {
        let json = format!(r#"{{"month":"{month}","contribution":"1000","paid_on":"{paid}"}}"#);
        let fine = late_fine(RuleSet::current(), &ask(&json), &mut Trail::kept());
        fine.expect("a fine").months_late
    };
    assert_eq!(fine("2023-01", "2024-03-02"), 13);
    assert_eq!(fine("2023-01", "2024-03-03"), 0);
    assert_eq!(fine("2023-01", "2024-09-02"), 0);
    assert_eq!(fine("2023-01", "2024-09-03"), 19);
    // A debt of the amnesty's own months is fined.
    assert_eq!(fine("2024-03", "2024-05-20"), 2);
}

#[test]
fn c9_age_fifty() {
    let base = |year: i32, wage: &str, before: &str| {
        let json = format!(
            r#"{{"month":{{"gregorian":"{year}-06"}},"birth_date":"1976-05-01",
               "employers":[{{"basic":"{wage}","wage_of_year_before":"{before}"}}]}}"#
        );
        due(&json).employers[0].shares[0].base.rounded().to_string()
    };
    assert_eq!(base(2025, "15000", "12000"), "15000.00");
    assert_eq!(base(2026, "15000", "12000"), "12000.00");
    assert_eq!(base(2027, "15000", "12000"), "13200.00");
    assert_eq!(base(2027, "13000", "12000"), "13000.00");
    assert_eq!(base(2028, "14000", "13200"), "14000.00");
}

#[test]
fn one_ceiling_over_several_employers() {
    let json = r#"{"month":{"gregorian":"2026-11"},
        "employers":[{"basic":"40000"},{"basic":"20000"}]}"#;
    let answer = due(json);
    let bases: Vec<String> = answer
        .employers
        .iter()
        .map(|one| one.shares[0].base.rounded().to_string())
        .collect();
    assert_eq!(bases, ["30000.00", "15000.00"]);
    assert_eq!(answer.total.rounded().to_string(), "9675.00");
    // Below the ceiling each employer pays on its own wage.
    let json = r#"{"month":{"gregorian":"2026-11"},
        "employers":[{"basic":"20000"},{"basic":"25000"}]}"#;
    assert_eq!(due(json).total.rounded().to_string(), "9675.00");
    // Two employers one after the other do not share a ceiling.
    let json = r#"{"month":{"gregorian":"2026-11"},"employers":[
        {"basic":"45000","left":"2026-11-15"},{"basic":"45000","joined":"2026-11-16"}]}"#;
    assert_eq!(due(json).total.rounded().to_string(), "9675.00");
}

#[test]
fn floors() {
    assert_eq!(
        shown(&simple("2026-11", OLD, "1000")),
        ["146.25", "166.25", "312.50"]
    );
    let shares = due(&simple("2026-11", OLD, "1000"))
        .employers
        .remove(0)
        .shares;
    let base = |branch| {
        shares
            .iter()
            .find(|share| share.branch == branch)
            .expect("a share")
            .base
            .rounded()
            .to_string()
    };
    assert_eq!(base(Branch::Annuities), "1500.00");
    assert_eq!(base(Branch::Saned), "1500.00");
    assert_eq!(base(Branch::Hazards), "1000.00");
}

#[test]
fn gulf_nationals() {
    for (nation, worker, employer) in [
        ("emirati", "850.00", "1100.00"),
        ("bahraini", "1000.00", "1100.00"),
        ("omani", "850.00", "1100.00"),
        ("qatari", "1200.00", "1100.00"),
        ("kuwaiti", "950.00", "1100.00"),
    ] {
        let json = format!(
            r#"{{"month":{{"gregorian":"2026-11"}},"nationality":"{nation}","employers":[{{"basic":"10000"}}]}}"#
        );
        let shown = shown(&json);
        assert_eq!(
            [shown[0].as_str(), &shown[1]],
            [worker, employer],
            "{nation}"
        );
    }
}

#[test]
fn civil_servants() {
    let json = |law: &str| {
        format!(
            r#"{{"month":{{"gregorian":"2026-11"}},"work":"civil_service","covered_by":"{law}",
               "employers":[{{"basic":"10000","housing":{{"cash":"2500"}}}}]}}"#
        )
    };
    assert_eq!(shown(&json(OLD)), ["900.00", "900.00", "1800.00"]);
    assert_eq!(shown(&json(NEW)), ["1250.00", "1250.00", "2500.00"]);
}

#[test]
fn voluntary_cover() {
    let json =
        r#"{"month":{"gregorian":"2026-11"},"work":"voluntary","employers":[{"bracket":1}]}"#;
    assert_eq!(shown(json), ["216.00", "0.00", "216.00"]);
    let json =
        r#"{"month":{"gregorian":"2026-11"},"work":"voluntary","employers":[{"bracket":40}]}"#;
    assert_eq!(shown(json)[0], "8100.00");
    let json =
        r#"{"month":{"gregorian":"2026-11"},"work":"voluntary","employers":[{"bracket":41}]}"#;
    assert_eq!(
        refusal(json),
        ("/employers/0/bracket".into(), "law-refusal-bracket-unknown")
    );
    let json = r#"{"month":{"gregorian":"2026-11"},"work":"voluntary","covered_by":"law_of_1445",
        "employers":[{"basic":"10000"}]}"#;
    assert_eq!(shown(json)[0], "2000.00");
    let json = r#"{"month":{"gregorian":"2026-11"},"work":"voluntary","nationality":"other",
        "employers":[{"basic":"10000"}]}"#;
    assert_eq!(refusal(json).1, "law-refusal-voluntary-saudis-only");
}

#[test]
fn posted_abroad() {
    let json = |law: &str| {
        format!(
            r#"{{"month":{{"gregorian":"2026-11"}},"work":"posted_abroad","covered_by":"{law}","employers":[{{"basic":"10000"}}]}}"#
        )
    };
    assert_eq!(shown(&json(OLD)), ["975.00", "1175.00", "2150.00"]);
    assert_eq!(shown(&json(NEW)), ["1000.00", "1000.00", "2000.00"]);
}

#[test]
fn ages_end_branches() {
    let json = |law: &str, birth: &str, first: &str| {
        format!(
            r#"{{"month":{{"gregorian":"2026-11"}},"covered_by":"{law}","birth_date":"{birth}",
               "first_covered":"{first}","employers":[{{"basic":"10000"}}]}}"#
        )
    };
    // Sixty Hijri years on 2026-10-24 end SANED, not annuities.
    assert_eq!(shown(&json(OLD, "1960-01-01", "2000-01-01"))[0], "900.00");
    // First covered at over sixty: hazards alone.
    assert_eq!(
        shown(&json(OLD, "1950-01-01", "2020-01-01")),
        ["0.00", "200.00", "200.00"]
    );
    // First covered between fifty-nine and sixty: annuities without SANED.
    assert_eq!(shown(&json(OLD, "1968-06-01", "2026-01-01"))[0], "900.00");
    assert_eq!(shown(&json(NEW, "1962-01-01", "2026-02-01"))[0], "1000.00");
    assert_eq!(shown(&json(NEW, "1963-01-01", "2026-02-01"))[0], "1075.00");
    assert_eq!(shown(&json(NEW, "1961-10-01", "2024-08-01"))[0], "1000.00");
}

#[test]
fn pensioners_who_return() {
    let json = |choice: &str, birth: &str| {
        format!(
            r#"{{"month":{{"gregorian":"2026-11"}},"birth_date":"{birth}","pensioner":"{choice}",
               "employers":[{{"basic":"10000"}}]}}"#
        )
    };
    assert_eq!(shown(&json("exempt", "1965-01-01"))[0], "0.00");
    assert_eq!(shown(&json("covered", "1966-01-01"))[0], "900.00");
    assert_eq!(
        shown(&json("covered", "1955-01-01")),
        ["0.00", "200.00", "200.00"]
    );
}

#[test]
fn raised_hazards_rate() {
    let json = |rate: &str| {
        format!(
            r#"{{"month":{{"gregorian":"2026-11"}},"nationality":"other","employers":[{{"basic":"10000","raised_hazards_rate":"{rate}"}}]}}"#
        )
    };
    assert_eq!(shown(&json("4"))[1], "400.00");
    assert_eq!(refusal(&json("4.01")).0, "/employers/0/raised_hazards_rate");
    assert_eq!(refusal(&json("1.99")).0, "/employers/0/raised_hazards_rate");
}

#[test]
fn refusals_name_the_field() {
    let json = r#"{"month":{"gregorian":"2026-11"},"employers":[]}"#;
    assert_eq!(
        refusal(json),
        ("/employers".into(), "law-refusal-employer-count")
    );
    let json = r#"{"month":{"gregorian":"2026-11"},"work":"military","employers":[{"basic":"1"}]}"#;
    assert_eq!(
        refusal(json),
        ("/work".into(), "law-refusal-military-not-calculated")
    );
}

#[test]
fn instalments_are_the_debt() {
    let question: InstalmentsQuestion =
        ask(r#"{"debt":"1000.00","instalments":3,"first_month":"2026-12"}"#);
    let plan = instalments(RuleSet::current(), &question, &mut Trail::off()).expect("a plan");
    let shown: Vec<String> = plan
        .iter()
        .map(|part| format!("{} {}", part.month, part.amount.rounded()))
        .collect();
    assert_eq!(
        shown,
        ["2026-12 333.33", "2027-01 333.33", "2027-02 333.34"]
    );
    let none = InstalmentsQuestion {
        instalments: 0,
        ..question
    };
    assert!(instalments(RuleSet::current(), &none, &mut Trail::off()).is_err());
}

#[test]
fn limits_back_in_time() {
    let day = |text: &str| text.parse().expect("a day");
    let rules = RuleSet::current();
    assert_eq!(
        earliest_registration(day("2026-11-22"), rules),
        Ok(day("2024-11-22"))
    );
    assert_eq!(
        last_day_for_voluntary(day("2020-02-29"), rules),
        Ok(day("2025-02-28"))
    );
}

proptest! {
    #[test]
    fn a_share_never_falls_when_the_wage_rises(
        wage in 0_i64..7_000_000, more in 0_i64..1_000_000, new in any::<bool>(),
    ) {
        let total = |halalas: i64| {
            let law = if new { NEW } else { OLD };
            let wage = format!("{}.{:02}", halalas / 100, halalas % 100);
            due(&simple("2026-11", law, &wage)).total.exact()
        };
        prop_assert!(total(wage) <= total(wage + more));
        prop_assert!(total(wage) <= total(4_500_000));
    }

    #[test]
    fn days_of_a_month_add_up(first in 1_u8..=30) {
        let part = |extra: String| {
            let json = format!(
                r#"{{"month":{{"gregorian":"2025-03"}},"employers":[{{"basic":"10000",{extra}}}]}}"#
            );
            due(&json).total.exact()
        };
        let left = part(format!(r#""left":"2025-03-{first:02}""#));
        let joined = part(format!(r#""joined":"2025-03-{:02}""#, first + 1));
        prop_assert_eq!(left + joined, due(&simple("2025-03", OLD, "10000")).total.exact());
    }

    #[test]
    fn shares_add_up_to_the_total(wages in proptest::collection::vec(0_i64..6_000_000, 1..5)) {
        let employers: Vec<String> = wages
            .iter()
            .map(|wage| format!(r#"{{"basic":"{}.{:02}"}}"#, wage / 100, wage % 100))
            .collect();
        let json = format!(
            r#"{{"month":{{"gregorian":"2026-11"}},"employers":[{}]}}"#, employers.join(",")
        );
        let due = due(&json);
        let sum = due.employers.iter().flat_map(|one| &one.shares)
            .fold(crate::Rational::ZERO, |sum, share| sum + share.amount.exact());
        prop_assert_eq!(sum, due.total.exact());
        prop_assert_eq!(due.worker.exact() + due.employer.exact(), due.total.exact());
    }

    #[test]
    fn nothing_panics(
        month in 1_u8..=12, year in 1900_i32..2150, birth in 1900_i32..2026,
        wage in 0_i64..99_999_999, nation in 0_usize..7, work in 0_usize..5, new in any::<bool>(),
    ) {
        let nations = ["saudi", "emirati", "bahraini", "omani", "qatari", "kuwaiti", "other"];
        let works = ["employed", "posted_abroad", "civil_service", "military", "voluntary"];
        let json = format!(
            r#"{{"month":{{"gregorian":"{year}-{month:02}"}},"birth_date":"{birth}-02-28",
               "nationality":"{}","work":"{}","covered_by":"{}","first_covered":"2020-01-01",
               "employers":[{{"basic":"{}.{:02}","housing":"in_kind","wage_of_year_before":"1"}}]}}"#,
            nations[nation], works[work], if new { NEW } else { OLD }, wage / 100, wage % 100,
        );
        let _ = answer(&json);
    }
}

#[test]
fn months_of_a_period_by_the_rule_of_their_time() {
    let months = |from: &str, to: &str| {
        let (from, to) = (from.parse().expect("a day"), to.parse().expect("a day"));
        months_between(from, to, crate::Population::OldExempt, RuleSet::current())
    };
    let found = |from, to| months(from, to).expect("months");
    assert_eq!(found("2015-05-20", "2015-09-10"), Rational::whole(4));
    assert_eq!(found("2015-05-20", "2015-09-30"), Rational::whole(5));
    assert_eq!(found("2015-05-20", "2015-05-30"), Rational::ZERO);
    assert_eq!(found("2021-12-31", "2022-02-14"), Rational::new(5, 2));
    assert_eq!(found("2025-03-11", "2025-03-31"), Rational::new(21, 31));
    assert_eq!(found("2025-03-11", "2025-03-11"), Rational::new(1, 31));
    assert_eq!(found("2025-03-01", "2025-03-30"), Rational::new(30, 31));
    assert_eq!(found("2025-03-01", "2025-03-31"), Rational::ONE);
    assert_eq!(found("2025-01-01", "2026-12-31"), Rational::whole(24));
    assert!(months("2025-03-11", "2025-03-10").is_err());
}

#[test]
fn thirty_days_of_allowance_are_a_month() {
    let day = "2020-01-01".parse().expect("a day");
    let months = |days| {
        months_of_injury_allowance(days, crate::Population::OldExempt, day, RuleSet::current())
            .expect("months")
    };
    assert_eq!(
        [0, 29, 30, 59, 60, 95].map(months),
        [0, 0, 1, 1, 2, 3].map(Rational::whole)
    );
}

#[test]
fn thirteen_days_over_are_a_month_more() {
    let day = "2020-01-01".parse().expect("a day");
    let months = |days| {
        months_of_paid_days(days, crate::Population::OldExempt, day, RuleSet::current())
            .expect("months")
    };
    assert_eq!(
        [0, 12, 13, 30, 42, 43, 60, 73].map(months),
        [0, 0, 1, 1, 1, 2, 2, 3]
    );
}
