//! The worked examples of the law, as answers a person gives. Names are those of the case table.

use calendar::Date;

use super::{Answers, amount, day, problems, story};
use crate::calculators::frame::Shown;
use crate::calculators::{
    buy_in::BUY_IN, contributions::CONTRIBUTIONS, disability::DISABILITY,
    employer_cost::EMPLOYER_COST, injury::INJURY, lump_sum::LUMP_SUM, maternity::MATERNITY,
    pension::PENSION, retirement_date::RETIREMENT_DATE, saned::SANED, survivors::SURVIVORS,
};

/// A record of periods as `scheme from to wage`, an open end being `-`.
pub(super) fn periods(birth: &str, list: &[&str]) -> Answers {
    let mut answers = Answers::of(&[
        ("record", "periods"),
        ("birth", birth),
        ("stop", "statutory"),
        ("leaving", "any"),
        ("service", "insured"),
    ]);
    answers.set("periods", list.len().to_string());
    for (index, line) in list.iter().enumerate() {
        let parts: Vec<&str> = line.split(' ').collect();
        let name = |id: &str| format!("periods-{}-{id}", index + 1);
        answers.set(name("scheme"), parts[0]);
        answers.set(name("from"), parts[1]);
        answers.set(name("to"), if parts[2] == "-" { "" } else { parts[2] });
        answers.set(name("wage"), parts[3]);
        answers.set(name("counted"), "counted");
        answers.set(name("months"), parts.get(4).copied().unwrap_or("gregorian"));
    }
    answers
}

fn stopping(answers: Answers, on: &str) -> Answers {
    answers.with(&[("stop", "day"), ("stop-on", on)])
}

fn pension(birth: &str, period: &str, on: &str) -> String {
    amount(&PENSION, &stopping(periods(birth, &[period]), on))
}

#[test]
fn old_age_pensions_of_the_law_of_1421() {
    let published = |dependants| {
        let answers = periods("1947-05-21", &["private 1995-05-31 2005-02-09 10000 hijri"]);
        let answers = stopping(answers, "2005-08-06").with(&[("dependants", dependants)]);
        amount(&PENSION, &answers)
    };
    assert_eq!(published("0"), "2200.00", "A1");
    assert_eq!(
        [published("1"), published("2"), published("3")],
        ["2320.00", "2380.00", "2440.00"],
        "A2"
    );
    assert_eq!(
        pension(
            "1975-06-01",
            "private 2002-01-01 2026-12-31 15000",
            "2027-01-01"
        ),
        "9375.00",
        "A3"
    );
    assert_eq!(
        pension(
            "1947-01-01",
            "private 2001-04-01 2043-03-31 20000",
            "2043-04-01"
        ),
        "20000.00",
        "A4"
    );
    assert_eq!(
        pension(
            "1960-01-01",
            "private 2011-01-01 2025-12-31 4000",
            "2026-01-01"
        ),
        "1983.75",
        "A5"
    );
    let rising = periods(
        "1974-06-01",
        &[
            "private 2001-04-01 2025-11-30 8000",
            "private 2025-12-01 2027-11-30 14000",
        ],
    );
    assert_eq!(
        amount(&PENSION, &stopping(rising, "2027-12-01")),
        "8000.00",
        "A6"
    );
}

#[test]
fn pensions_of_the_law_of_1445() {
    let pension = |from: &str, to: &str, wage: &str, on: &str| {
        pension("2005-01-01", &format!("private {from} {to} {wage}"), on)
    };
    assert_eq!(
        pension("2035-01-01", "2069-12-31", "12000", "2070-01-01"),
        "9450.00",
        "N1"
    );
    assert_eq!(
        pension("2031-01-01", "2062-12-31", "15000", "2063-01-01"),
        "8532.00",
        "N2"
    );
    assert_eq!(
        pension("2055-01-01", "2069-12-31", "3000", "2070-01-01"),
        "2000.00",
        "N4"
    );
    assert_eq!(
        pension("2045-01-01", "2069-12-31", "4000", "2070-01-01"),
        "2800.00",
        "N5"
    );
    assert_eq!(
        pension("2025-01-01", "2069-12-31", "20000", "2070-01-01"),
        "20000.00",
        "N7"
    );
    let early = periods("2007-07-01", &["private 2025-01-01 2062-06-30 15000"]);
    assert_eq!(
        amount(&PENSION, &stopping(early, "2062-07-01")),
        "11707.03",
        "N3"
    );
}

#[test]
fn civil_pensions_and_added_months() {
    let civil =
        |period: &str, on: &str| amount(&PENSION, &stopping(periods("1960-01-01", &[period]), on));
    assert_eq!(
        civil("civil 1995-01-01 2026-12-31 14000", "2027-01-01"),
        "11200.00",
        "P1"
    );
    assert_eq!(
        civil("civil 2002-01-01 2026-12-31 14000", "2027-01-01"),
        "8750.00",
        "P2"
    );
    assert_eq!(
        civil("civil 1986-01-01 2026-12-31 14000", "2027-01-01"),
        "14000.00",
        "P3"
    );
    assert_eq!(
        civil("civil 1999-08-01 2026-12-31 9000", "2027-01-01"),
        "6168.75",
        "P4"
    );
    let added = |wage: &str| {
        let answers = periods(
            "1965-01-01",
            &[
                "civil 2007-01-01 2018-12-31 10000",
                &format!("private 2019-01-01 2026-12-31 {wage}"),
            ],
        );
        amount(&PENSION, &stopping(answers, "2027-01-01"))
    };
    assert_eq!(added("20000"), "8105.71", "X1");
    assert_eq!(added("12000"), "6000.00", "X2");
    let last_civil = periods(
        "1965-01-01",
        &[
            "private 2002-01-01 2011-12-31 9000",
            "civil 2012-01-01 2026-12-31 13000",
        ],
    );
    assert_eq!(
        amount(&PENSION, &stopping(last_civil, "2027-01-01")),
        "8125.00",
        "X3"
    );
}

#[test]
fn retirement_dates() {
    let date = |birth: &str, from: &str, to: &str| {
        let answers = periods(birth, &[&format!("private {from} {to} 9000")]);
        let story = story(&RETIREMENT_DATE, &answers);
        story
            .facts
            .iter()
            .find_map(|fact| match (fact.label, &fact.shown) {
                ("calc-statutory-date", Shown::Day(day)) => Some(*day),
                _ => None,
            })
            .expect("the day of the statutory age")
    };
    assert_eq!(
        date("1984-05-20", "2012-01-01", "-"),
        day("2045-05-20"),
        "R1"
    );
    assert_eq!(
        date("1977-01-10", "2005-05-01", "-"),
        day("2035-09-10"),
        "R2"
    );
    assert_eq!(
        date("1975-12-31", "2007-11-01", "-"),
        day("2034-03-19"),
        "R3"
    );
    assert_eq!(
        date("1976-01-04", "2016-03-01", "-"),
        day("2034-05-04"),
        "R5"
    );
    assert_eq!(
        date("1980-02-01", "2004-06-01", "-"),
        day("2038-04-19"),
        "R6"
    );
    assert_eq!(
        date("1995-07-04", "2023-07-01", "-"),
        day("2060-07-04"),
        "R7"
    );
    assert_eq!(
        date("1995-07-03", "2023-07-01", "-"),
        day("2060-03-03"),
        "R8"
    );
    assert_eq!(
        date("1970-03-15", "2016-03-01", "-"),
        day("2028-05-31"),
        "R11"
    );
}

#[test]
fn lump_sums_and_gratuities() {
    let lump = |from: &str, to: &str, wage: &str, on: &str| {
        let answers = periods("1960-01-01", &[&format!("private {from} {to} {wage}")]);
        amount(&LUMP_SUM, &answers.with(&[("on", on)]))
    };
    assert_eq!(
        lump("2010-01-01", "2017-06-30", "7000", "2026-12-01"),
        "67200.00",
        "L1"
    );
    assert_eq!(
        lump("2010-01-01", "2013-12-31", "5000", "2026-12-01"),
        "24000.00",
        "L2"
    );
    assert_eq!(
        lump("2010-01-01", "2019-11-30", "9000", "2026-12-01"),
        "117720.00",
        "L3"
    );
    let civil = |resigned| {
        amount(
            &LUMP_SUM,
            &Answers::of(&[
                ("service", "civil"),
                ("birth", "1985-05-20"),
                ("on", "2026-11-01"),
                ("served-years", "8"),
                ("salary", "10000"),
                ("resigned", resigned),
            ]),
        )
    };
    assert_eq!([civil("no"), civil("yes")], ["134400.00", "96000.00"], "P5");
}

#[test]
fn bought_months() {
    let answers = periods("1960-01-01", &["private 2019-01-01 2025-12-31 8000"])
        .with(&[("on", "2026-01-01")]);
    assert_eq!(amount(&BUY_IN, &answers), "51840.00", "A7");
}

#[test]
fn disability() {
    let paid = |average, months, helper| {
        let answers = Answers::initial(DISABILITY.steps).with(&[
            ("birth", "1985-05-20"),
            ("law", "old"),
            ("disabled-on", "2026-03-10"),
            ("in-service", "yes"),
            ("average", average),
            ("months", months),
            ("helper", helper),
        ]);
        amount(&DISABILITY, &answers)
    };
    assert_eq!(paid("9000", "36", "no"), "4500.00", "D1");
    assert_eq!(paid("9000", "36", "yes"), "6750.00", "D2");
    assert_eq!(paid("18000", "36", "yes"), "12500.00", "D3");
    assert_eq!(paid("3000", "40", "no"), "1983.75", "D4");
}

/// The deceased's law and pension, and the family as `relation birth`.
fn family(law: &str, list: &[&str]) -> Answers {
    let mut answers = Answers::of(&[
        ("law", law),
        ("birth", "1960-05-20"),
        ("died-on", "2026-03-10"),
        ("basis", "pensioner"),
        ("pension", "6000"),
    ]);
    answers.set("heirs", list.len().to_string());
    for (index, line) in list.iter().enumerate() {
        let (relation, birth) = line.split_once(' ').unwrap_or((line, ""));
        answers.set(format!("heirs-{}-relation", index + 1), relation);
        answers.set(format!("heirs-{}-birth", index + 1), birth);
        answers.set(format!("heirs-{}-unable", index + 1), "no");
    }
    answers
}

#[test]
fn families() {
    let shares = |answers: &Answers| {
        let story = story(&SURVIVORS, answers);
        let table = story.tables.into_iter().next().expect("the shares");
        table
            .rows
            .into_iter()
            .filter_map(|row| match row.last() {
                Some(Shown::Money(share)) => Some(share.to_string()),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    let three = family("old", &["widow", "son 2006-06-01", "son 2010-01-31"]);
    let found = shares(&three);
    assert_eq!(
        found[..5],
        ["2000.00", "2000.00", "2000.00", "2250.00", "2250.00"],
        "S1, S2"
    );
    assert_eq!(shares(&family("old", &["widow"])), ["3000.00"], "S3");
    let marries = family("old", &["widow", "daughter", "son 2020-01-01"])
        .with(&[("heirs-2-marries-on", "2027-05-20")]);
    let grants = &story(&SURVIVORS, &marries).tables[1];
    assert!(
        matches!(grants.rows[0].last(), Some(Shown::Money(grant)) if grant.to_string() == "36000.00"),
        "S4"
    );
    let grant = |pension| {
        let story = story(
            &SURVIVORS,
            &family("old", &["widow"]).with(&[("pension", pension)]),
        );
        story
            .facts
            .iter()
            .find_map(|fact| match (fact.label, &fact.shown) {
                ("survivors-death-grant", Shown::Money(grant)) => Some(grant.to_string()),
                _ => None,
            })
    };
    assert_eq!(
        [grant("6000"), grant("2500")].map(Option::unwrap_or_default),
        ["10000.00", "7500.00"],
        "S5"
    );
    let new = |list: &[&str]| shares(&family("new", list))[0].clone();
    assert_eq!(
        new(&["widow", "son 2015-01-01", "daughter 2016-01-01"]),
        "1500.00",
        "S6"
    );
    assert_eq!(
        new(&[
            "widow",
            "son 2015-01-01",
            "daughter 2016-01-01",
            "son 2017-01-01"
        ]),
        "1125.00",
        "S6"
    );
}

fn injured(over: &[(&str, &str)]) -> String {
    let answers = Answers::initial(INJURY.steps)
        .with(&[
            ("birth", "1990-05-20"),
            ("nationality", "saudi"),
            ("law", "old"),
            ("injured-on", "2025-06-01"),
            ("wage-before", "9000"),
            ("lasting", "yes"),
        ])
        .with(over);
    amount(&INJURY, &answers)
}

#[test]
fn work_injuries() {
    let days = [
        ("days-treated", "10"),
        ("days-home", "20"),
        ("lasting", "no"),
    ];
    assert_eq!(injured(&days), "8250.00", "H1");
    assert_eq!(injured(&[("degree", "100")]), "9000.00", "H2");
    assert_eq!(injured(&[("degree", "60")]), "5400.00", "H3");
    let at_47 = [("degree", "30"), ("birth", "1978-05-20")];
    assert_eq!(injured(&at_47), "156600.00", "H4");
    let before = [
        ("degree", "30"),
        ("birth", "1976-05-20"),
        ("injured-on", "2023-06-01"),
    ];
    assert_eq!(injured(&before), "143100.00", "H5");
    let high = [
        ("degree", "40"),
        ("birth", "1995-05-20"),
        ("wage-before", "20000"),
    ];
    assert_eq!(injured(&high), "480000.00", "H6");
    let foreign = |degree| {
        injured(&[
            ("degree", degree),
            ("nationality", "other"),
            ("wage-before", "5000"),
        ])
    };
    assert_eq!(
        [foreign("100"), foreign("60")],
        ["420000.00", "180000.00"],
        "H7, H8"
    );
}

#[test]
fn an_injury_pension_beside_a_retirement_pension() {
    let both = [
        ("degree", "100"),
        ("birth", "1975-01-01"),
        ("injured-on", "2019-06-01"),
        ("wage-before", "6000"),
        ("both-retired", "2025-06-01"),
        ("both-pension", "4000"),
        ("both-average", "7000"),
    ];
    // Six full years from the injury; five from the day on which the disability was established.
    assert_eq!(injured(&both), "8520.00");
    let mut later = both.to_vec();
    later.push(("both-disabled", "2020-01-01"));
    assert_eq!(injured(&later), "8100.00", "Z1");
    // A sum paid at once takes nothing from another pension.
    later.push(("degree", "30"));
    let mut alone = both[1..4].to_vec();
    alone.push(("degree", "30"));
    assert_eq!(injured(&later), injured(&alone));
}

#[test]
fn a_pension_beside_a_new_wage() {
    let worked = ["private 2011-01-01 2025-12-31 10000"];
    let again = |pairs: &[(&str, &str)]| {
        let wage = [
            ("again", "yes"),
            ("again-on", "2026-12-01"),
            ("again-pension", "6000"),
            ("again-wage", "7000"),
        ];
        periods("1960-01-01", &worked).with(&wage).with(pairs)
    };
    let old = again(&[("again-average", "10000")]);
    assert_eq!(amount(&PENSION, &old), "3000.00", "A8");
    let higher = [("again-average", "10000"), ("again-last", "11000")];
    assert_eq!(amount(&PENSION, &again(&higher)), "4000.00");
    let nothing = story(
        &PENSION,
        &again(&[("again-average", "10000"), ("again-wage", "12000")]),
    );
    assert!(!nothing.good);
    // What the person's law asks for is asked at its question.
    assert_eq!(
        problems(&PENSION, &again(&[("again-national", "10000")]))[0].at,
        "again-average"
    );
    let new = again(&[("birth", "1969-01-01"), ("periods-1-from", "2025-01-01")]);
    assert_eq!(problems(&PENSION, &new)[0].at, "again-national");
}

#[test]
fn maternity() {
    let paid = |months, companion| {
        amount(
            &MATERNITY,
            &Answers::of(&[
                ("birth-on", "2026-03-10"),
                ("in-service", "yes"),
                ("months", months),
                ("average", "11000"),
                ("companion", companion),
            ]),
        )
    };
    assert_eq!(
        [paid("18", "no"), paid("18", "yes")],
        ["33000.00", "44000.00"],
        "M1"
    );
    assert_eq!(paid("11", "no"), "none", "M2");
}

#[test]
fn saned() {
    let claim = |law, average, over: &[(&str, &str)]| {
        let answers = Answers::initial(SANED.steps)
            .with(&[
                ("birth", "1990-05-20"),
                ("law", law),
                ("left-on", "2026-10-31"),
                ("reason", "ended_by_employer"),
                ("worked", "36"),
                ("average", average),
            ])
            .with(over);
        amount(&SANED, &answers)
    };
    assert_eq!(claim("old", "18000", &[]), "94500.00", "U1");
    assert_eq!(claim("old", "15000", &[]), "94500.00", "U2");
    assert_eq!(claim("old", "6000", &[]), "37800.00", "U3");
    assert_eq!(claim("old", "3000", &[]), "24000.00", "U4");
    assert_eq!(claim("new", "3000", &[]), "18900.00", "U5");
    assert_eq!(claim("old", "6000", &[("worked", "11")]), "none", "U6");
    assert_eq!(
        claim("old", "6000", &[("worked", "17"), ("claim", "2")]),
        "none",
        "U6"
    );
    assert_eq!(
        claim("old", "6000", &[("worked", "36"), ("claim", "4")]),
        "37800.00",
        "U6"
    );
    assert_eq!(
        claim("old", "6000", &[("reason", "resigned")]),
        "none",
        "U7"
    );
}

fn month(month: &str, law: &str, basic: &str, over: &[(&str, &str)]) -> [String; 3] {
    let answers = Answers::initial(CONTRIBUTIONS.steps)
        .with(&[
            ("month", month),
            ("law", law),
            ("employers-1-basic", basic),
            ("employers-1-housing", "none"),
        ])
        .with(over);
    let story = story(&CONTRIBUTIONS, &answers);
    let fact = |label| {
        let found = story.facts.iter().find(|fact| fact.label == label);
        match found.map(|fact| &fact.shown) {
            Some(Shown::Money(amount)) => amount.to_string(),
            other => panic!("{other:?}"),
        }
    };
    let total = story
        .amount
        .map_or_else(String::new, |amount| amount.sar.to_string());
    [fact("contrib-worker"), fact("contrib-employer-part"), total]
}

#[test]
fn contributions() {
    let housing = [
        ("employers-1-housing", "cash"),
        ("employers-1-allowance", "2000"),
    ];
    assert_eq!(
        month("2026-11", "old", "8000", &housing),
        ["975.00", "1175.00", "2150.00"],
        "C1"
    );
    assert_eq!(
        month("2026-11", "old", "60000", &[]),
        ["4387.50", "5287.50", "9675.00"],
        "C2"
    );
    let new = |of| month(of, "new", "10000", &[]);
    assert_eq!(new("2024-08"), ["975.00", "1175.00", "2150.00"], "C3a");
    assert_eq!(new("2025-07"), ["1025.00", "1225.00", "2250.00"], "C3b");
    assert_eq!(new("2026-07"), ["1075.00", "1275.00", "2350.00"], "C3c");
    assert_eq!(new("2027-07"), ["1125.00", "1325.00", "2450.00"], "C3d");
    assert_eq!(new("2028-07"), ["1175.00", "1375.00", "2550.00"], "C3e");
    let foreign = [
        ("nationality", "other"),
        ("work", ""),
        ("employers-1-housing", "cash"),
        ("employers-1-allowance", "1000"),
    ];
    assert_eq!(
        month("2026-11", "", "4000", &foreign),
        ["0.00", "100.00", "100.00"],
        "C4a"
    );
    assert_eq!(
        month("2026-11", "", "300", &foreign[..2]),
        ["0.00", "8.00", "8.00"],
        "C4b"
    );
    let part = [("employers-1-joined", "2025-03-11")];
    assert_eq!(month("2025-03", "old", "10000", &part)[2], "1456.45", "C5");
    let kind = [("employers-1-housing", "kind")];
    assert_eq!(
        month("2026-11", "old", "6000", &kind),
        ["682.50", "822.50", "1505.00"],
        "C6"
    );
    let [before, after] = ["2021-12", "2022-01"].map(|of| month(of, "old", "10000", &[]));
    assert_eq!(
        (before, after),
        (
            ["1000.00", "1200.00", "2200.00"].map(str::to_owned),
            ["975.00", "1175.00", "2150.00"].map(str::to_owned)
        ),
        "C7"
    );
    let limited = [
        ("birth", "1975-03-01"),
        ("employers-1-year-before", "12000"),
    ];
    // At most 13,200 count: 21.5 hundredths of it.
    assert_eq!(
        month("2026-11", "old", "15000", &limited)[2],
        "2838.00",
        "C9"
    );
}

#[test]
fn late_fines_and_instalments() {
    let asked = |answers: &[(&str, &str)]| amount(&EMPLOYER_COST, &Answers::of(answers));
    let late = [
        ("what", "fine"),
        ("month", "2026-03"),
        ("contribution", "2150"),
        ("paid-on", "2026-06-20"),
    ];
    assert_eq!(asked(&late), "129.00", "C8");
    let parts = [
        ("what", "instalments"),
        ("debt", "10000"),
        ("count", "12"),
        ("first", "2027-01"),
    ];
    assert_eq!(asked(&parts), "833.33");
}

#[test]
fn what_the_law_changed_stands_beside_what_was_before() {
    let answers = periods("1984-05-20", &["private 2012-01-01 - 9000"]);
    let story = story(&RETIREMENT_DATE, &answers);
    let changed = story.tables.iter().find(|table| table.id == "calc-changed");
    let rows = &changed.expect("the table").rows;
    let days: Vec<Date> = rows[0]
        .iter()
        .filter_map(|cell| match cell {
            Shown::Day(day) => Some(*day),
            _ => None,
        })
        .collect();
    // Sixty Hijri years before, 61 Gregorian ones now.
    let hijri = days[0].to_hijri();
    assert_eq!((hijri.year(), hijri.month()), (1464, 8));
    assert_eq!(days[1], day("2045-05-20"));
    assert!(matches!(
        rows[1][1..],
        [Shown::Months(300), Shown::Months(360)]
    ));
}

#[test]
fn a_bracket_stands_in_the_place_of_an_income() {
    let chosen = [("work", "voluntary"), ("employers-1-bracket", "1")];
    assert_eq!(
        month("2026-11", "old", "", &chosen),
        ["216.00", "0.00", "216.00"],
        "C13"
    );
    // The law of 1445H has no such table yet: the income itself is asked for.
    let typed = [("work", "voluntary")];
    assert_eq!(month("2026-11", "old", "1200", &typed)[0], "216.00");
    assert_ne!(month("2026-11", "new", "1200", &typed)[0], "0.00");
}
