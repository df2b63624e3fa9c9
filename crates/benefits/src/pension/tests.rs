use proptest::prelude::*;

use super::*;
use crate::case::{Amount, MonthCalendar, Period, PeriodStatus, Person, Record, Scheme, WageFrom};
use crate::outcome::Answer;
use crate::question::Question;
use crate::regime::Regime;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

fn amount(text: &str) -> Amount {
    text.parse().expect("an amount of the test")
}

/// So many months at each wage, one after the other, the last ending on the eve of a day.
fn record(before: &str, stretches: &[(i32, &str)]) -> Record {
    let total: i32 = stretches.iter().map(|(months, _)| months).sum();
    let mut from = day(before).checked_add_months(-total).expect("inside");
    let periods = stretches.iter().map(|(months, wage)| {
        let next = from.checked_add_months(*months).expect("inside");
        let to = next.checked_add_days(-1);
        let period = Period::level(Scheme::SocialInsurance, from, to, amount(wage));
        from = next;
        period.expect("a period")
    });
    Record::new(periods.collect()).expect("a record")
}

fn case(birth: &str, record: Record, question: OldAge) -> Case {
    Case {
        today: day("2026-11-22"),
        person: Person::born(day(birth)),
        record,
        question: Question::OldAge(question),
    }
}

fn pension(case: &Case) -> Pension {
    let answer = crate::evaluate(case).expect("an outcome").answer;
    let Answer::OldAge(pension) = answer else {
        panic!("{answer:?}")
    };
    pension
}

fn monthly(case: &Case) -> Option<String> {
    pension(case).monthly.map(|monthly| monthly.to_string())
}

/// Somebody exempt, of age since 2020, with a record until the day of the question.
fn old(stretches: &[(i32, &str)]) -> Case {
    case(
        "1960-01-01",
        record("2026-01-01", stretches),
        OldAge::on(day("2026-01-01")),
    )
}

#[test]
fn a1_and_a2_the_organisations_example_with_dependants() {
    let from = day("1995-05-31"); // 1/1/1416H
    let wages = vec![WageFrom {
        from,
        wage: amount("10000"),
    }];
    let to = Some(day("2005-02-09")); // 29/12/1425H, the last day of that year
    let hijri = MonthCalendar::Hijri;
    let period = Period::new(
        Scheme::SocialInsurance,
        PeriodStatus::Counted,
        hijri,
        from,
        to,
        wages,
    );
    let record = Record::new(vec![period.expect("a period")]).expect("a record");
    // 60 Hijri years on 1/7/1426H.
    let mut case = case("1947-05-21", record, OldAge::on(day("2005-08-06")));
    for (dependants, expected) in [
        (0, "2200.00"),
        (1, "2320.00"),
        (2, "2380.00"),
        (3, "2440.00"),
        (9, "2440.00"),
    ] {
        case.person.dependants = dependants;
        assert_eq!(monthly(&case).as_deref(), Some(expected), "{dependants}");
    }
    assert_eq!(pension(&case).months, 120);
    assert_eq!(pension(&case).payable_from, Some(day("2005-09-01")));
}

#[test]
fn a3_early_is_not_reduced() {
    let early = case(
        "1975-06-01",
        record("2027-01-01", &[(300, "15000")]),
        OldAge::on(day("2027-01-01")),
    );
    let found = pension(&early);
    assert_eq!(found.monthly, Some(Decimal::new(937_500, 2)));
    assert_eq!((found.way, found.limited_by), (Some(Way::Early), None));
    let short = case(
        "1975-06-01",
        record("2027-01-01", &[(299, "15000")]),
        OldAge::on(day("2027-01-01")),
    );
    assert_eq!(pension(&short).way, None);
    assert_eq!(pension(&short).monthly, None);
}

#[test]
fn a4_and_a5_the_whole_average_and_the_smallest_pension() {
    let capped = case(
        "1958-01-01",
        record("2045-01-01", &[(504, "20000")]),
        OldAge::on(day("2045-01-01")),
    );
    assert_eq!(monthly(&capped).as_deref(), Some("20000.00"));
    assert_eq!(pension(&capped).limited_by, Some(Limit::Cap));
    let raised = old(&[(180, "4000")]);
    assert_eq!(monthly(&raised).as_deref(), Some("1983.75"));
    assert_eq!(pension(&raised).limited_by, Some(Limit::Minimum));
}

#[test]
fn a6_the_average_is_limited_where_it_rose_too_fast() {
    let case = case(
        "1974-06-01",
        record("2027-12-01", &[(296, "8000"), (24, "14000")]),
        OldAge::on(day("2027-12-01")),
    );
    assert_eq!(monthly(&case).as_deref(), Some("8000.00"));
    assert_eq!(pension(&case).average, Some(Decimal::new(1_200_000, 2)));
    // The wage that counts is the first of the last sixty months.
    let later = Case {
        record: record("2027-12-01", &[(260, "8000"), (60, "14000")]),
        ..case.clone()
    };
    assert_eq!(pension(&later).average, Some(Decimal::new(1_400_000, 2)));
    let edge = Case {
        record: record("2027-12-01", &[(261, "8000"), (59, "14000")]),
        ..case.clone()
    };
    assert_eq!(pension(&edge).average, Some(Decimal::new(1_200_000, 2)));
    let limited = record("2027-12-01", &[(296, "8000"), (24, "14000")]).with_wage_limit_applied();
    let free = Case {
        record: limited,
        ..case
    };
    assert_eq!(pension(&free).average, Some(Decimal::new(1_400_000, 2)));
}

#[test]
fn a7_missing_months_are_bought_at_the_age() {
    let mut case = old(&[(84, "8000")]);
    let offered = pension(&case);
    assert_eq!((offered.way, offered.monthly), (None, None));
    let price = Decimal::new(5_184_000, 2);
    assert_eq!(offered.buy_in, Some(BuyIn { months: 36, price }));
    case.question = Question::OldAge(OldAge {
        buy_in: true,
        ..OldAge::on(day("2026-01-01"))
    });
    let bought = pension(&case);
    assert_eq!((bought.way, bought.months), (Some(Way::BuyIn), 120));
    assert_eq!(bought.monthly, Some(Decimal::new(200_000, 2)));
    // Sixty months are the least, and sixty are the most that can be bought.
    let with = |months| {
        let record = record("2026-01-01", &[(months, "8000")]);
        pension(&Case {
            record,
            ..case.clone()
        })
    };
    assert_eq!(with(59).buy_in, None);
    assert_eq!(with(60).buy_in.map(|offer| offer.months), Some(60));
    assert_eq!(with(119).buy_in.map(|offer| offer.months), Some(1));
    assert_eq!((with(120).way, with(120).buy_in), (Some(Way::Normal), None));
    // Before the age nothing can be bought.
    let young = Case {
        person: Person::born(day("1970-01-01")),
        ..case
    };
    assert_eq!(pension(&young).buy_in, None);
}

#[test]
fn a8_the_pension_makes_up_the_difference() {
    use crate::pension::return_to_work::ReturnToWork;
    let asked = |new_wage: &str, last: Option<&str>| {
        let mut case = old(&[(180, "10000")]);
        case.question = Question::ReturnToWork(ReturnToWork {
            on: day("2026-12-01"),
            pension: amount("6000"),
            new_wage: amount(new_wage),
            average: Some(amount("10000")),
            last_wage: last.map(amount),
            national_average: None,
        });
        let answer = crate::evaluate(&case).expect("an outcome").answer;
        let Answer::ReturnToWork(paid) = answer else {
            panic!("{answer:?}")
        };
        (paid.monthly.to_string(), paid.withheld.to_string())
    };
    assert_eq!(asked("7000", None), ("3000.00".into(), "3000.00".into()));
    assert_eq!(asked("7000", Some("11000")).0, "4000.00");
    assert_eq!(asked("7000", Some("9000")).0, "3000.00");
    assert_eq!(asked("10000", None).0, "0.00");
    assert_eq!(asked("3000", None), ("6000.00".into(), "0.00".into()));
}

#[test]
fn leaving_again_gives_the_better_of_two() {
    use crate::pension::return_to_work::{Ended, SecondLeave};
    let asked = |last: &str| {
        let mut case = case(
            "1960-01-01",
            record("2027-01-01", &[(240, "10000"), (60, last)]),
            OldAge::on(day("2027-01-01")),
        );
        case.question = Question::SecondLeave(SecondLeave {
            on: day("2027-01-01"),
            second_work_from: day("2022-01-01"),
            pension: amount("5000"),
            ended_by: Ended::default(),
        });
        let answer = crate::evaluate(&case).expect("an outcome").answer;
        let Answer::SecondLeave(again) = answer else {
            panic!("{answer:?}")
        };
        [again.as_one, again.added, again.monthly].map(|amount| amount.to_string())
    };
    assert_eq!(asked("12000"), ["7500.00", "6500.00", "7500.00"]);
    assert_eq!(asked("6000"), ["3750.00", "5750.00", "5750.00"]);
}

/// Somebody new to insurance in 2025, born so that 65 comes on a first of January.
fn new(on: &str, stretches: &[(i32, &str)], until: &str) -> Case {
    let mut case = case("2005-01-01", record(until, stretches), OldAge::on(day(on)));
    assert_eq!(
        crate::regime::standing(&case).expect("a standing").regime,
        Regime::New
    );
    case.today = day("2026-11-22");
    case
}

#[test]
fn n1_n4_n5_n7_at_the_statutory_age() {
    for (months, wage, expected, limit) in [
        (420, "12000", "9450.00", None),
        (180, "3000", "2000.00", Some(Limit::Minimum)),
        (300, "4000", "2800.00", Some(Limit::Minimum)),
        (540, "20000", "20000.00", Some(Limit::Cap)),
    ] {
        let case = new("2070-01-01", &[(months, wage)], "2070-01-01");
        let found = pension(&case);
        assert_eq!(
            found.monthly.map(|amount| amount.to_string()).as_deref(),
            Some(expected)
        );
        assert_eq!(
            (found.way, found.limited_by),
            (Some(Way::Normal), limit),
            "{months}"
        );
    }
    assert_eq!(
        monthly(&new("2070-01-01", &[(179, "3000")], "2070-01-01")),
        None
    );
    assert_eq!(
        monthly(&new("2069-12-31", &[(359, "3000")], "2069-12-01")),
        None
    );
}

#[test]
fn n2_and_n3_early_is_reduced_by_the_fewer_months() {
    let n2 = new("2063-01-01", &[(384, "15000")], "2063-01-01");
    assert_eq!(monthly(&n2).as_deref(), Some("8532.00"));
    assert_eq!(pension(&n2).way, Some(Way::Early));
    let mut n3 = case(
        "2005-01-01",
        record("2062-07-01", &[(450, "15000")]),
        OldAge::on(day("2062-07-01")),
    );
    n3.person.birth_date = day("2007-07-01");
    assert_eq!(monthly(&n3).as_deref(), Some("11707.03"));
    // 360 months open it, at 55 and not a day before.
    let at = |on: &str, months| monthly(&new(on, &[(months, "15000")], "2060-01-01"));
    assert_eq!(at("2060-01-01", 359), None);
    assert_eq!(at("2060-01-01", 360).as_deref(), Some("7087.50")); // 10,125 less 30 %
    let eve = new("2059-12-31", &[(360, "15000")], "2059-12-01");
    assert_eq!(monthly(&eve), None);
    // With 480 months nothing is taken off.
    let mut full = case(
        "2010-01-01",
        record("2065-01-01", &[(480, "10000")]),
        OldAge::on(day("2065-01-01")),
    );
    full.person.birth_date = day("2010-01-01");
    assert_eq!(monthly(&full).as_deref(), Some("9000.00"));
}

#[test]
fn n6_late_months_raise_the_pension_by_either_reading() {
    let mut late = new("2072-01-01", &[(444, "12000")], "2072-01-01");
    let outcome = crate::evaluate(&late).expect("an outcome");
    let open: Vec<_> = outcome
        .explanation
        .uncertainties
        .iter()
        .map(|open| &open.message)
        .collect();
    let other = open
        .iter()
        .find(|open| open.key() == "law-uncertain-late-months")
        .expect("open");
    assert_eq!(other.values, [Quantity::Money(Rational::whole(10_017))]);
    assert_eq!(monthly(&late).as_deref(), Some("10589.40"));
    let readings = Readings {
        late_months: Some(LateMonths::UntilStatutoryAge),
        ..Readings::default()
    };
    late.question = Question::OldAge(OldAge {
        readings,
        ..OldAge::on(day("2072-01-01"))
    });
    assert_eq!(monthly(&late).as_deref(), Some("10017.00"));
}

#[test]
fn n9_an_early_pensioner_who_works_keeps_a_part() {
    use crate::pension::return_to_work::ReturnToWork;
    let paid = |wage: &str, on: &str| {
        let mut case = new("2063-01-01", &[(384, "15000")], "2063-01-01");
        case.question = Question::ReturnToWork(ReturnToWork {
            on: day(on),
            pension: amount("8532"),
            new_wage: amount(wage),
            average: None,
            last_wage: None,
            national_average: Some(amount("10000")),
        });
        let answer = crate::evaluate(&case).expect("an outcome").answer;
        let Answer::ReturnToWork(paid) = answer else {
            panic!("{answer:?}")
        };
        paid.monthly.to_string()
    };
    assert_eq!(paid("10000", "2064-01-01"), "4266.00");
    assert_eq!(paid("9999.99", "2064-01-01"), "6399.00");
    assert_eq!(paid("5000.01", "2064-01-01"), "6399.00");
    assert_eq!(paid("5000", "2064-01-01"), "8532.00");
    assert_eq!(paid("20000", "2070-01-01"), "8532.00");
}

#[test]
fn what_a_law_asks_for_and_does_not_get_is_refused_by_name() {
    use crate::pension::return_to_work::ReturnToWork;
    let mut case = old(&[(180, "10000")]);
    case.question = Question::ReturnToWork(ReturnToWork {
        on: day("2026-12-01"),
        pension: amount("6000"),
        new_wage: amount("7000"),
        average: None,
        last_wage: None,
        national_average: None,
    });
    let refusal = crate::evaluate(&case).expect_err("the average is missing");
    assert_eq!(refusal.field, "/question/return_to_work/average");
    assert_eq!(refusal.reason.key(), "law-refusal-missing");
}

#[test]
fn the_floor_order_changes_only_a_reduced_pension_near_the_floor() {
    let low = new("2060-01-01", &[(360, "4000")], "2060-01-01");
    let outcome = crate::evaluate(&low).expect("an outcome");
    // 2,700 less 30 % is 1,890, raised to 3,200; raised first it is 2,240.
    assert_eq!(monthly(&low).as_deref(), Some("3200.00"));
    let open = &outcome.explanation.uncertainties;
    let order = open
        .iter()
        .find(|open| open.message.key() == "law-uncertain-floor-order");
    let other = Quantity::Money(Rational::whole(2_240));
    assert_eq!(order.expect("open").message.values, [other]);
    let readings = Readings {
        floor_order: Some(FloorOrder::BeforeReduction),
        ..Readings::default()
    };
    let question = Question::OldAge(OldAge {
        readings,
        ..OldAge::on(day("2060-01-01"))
    });
    assert_eq!(
        monthly(&Case { question, ..low }).as_deref(),
        Some("2240.00")
    );
}

#[test]
fn a_lower_last_average_is_flagged() {
    let flagged = |stretches: &[(i32, &str)]| {
        let outcome = crate::evaluate(&old(stretches)).expect("an outcome");
        outcome
            .explanation
            .uncertainties
            .iter()
            .any(|open| open.message.key() == "law-uncertain-separate-periods")
    };
    assert!(flagged(&[(100, "9000"), (60, "5000")]));
    assert!(!flagged(&[(100, "5000"), (60, "9000")]));
    assert!(!flagged(&[(160, "5000")]));
}

fn random_old() -> impl Strategy<Value = Case> {
    (
        120_i32..300,
        150_000_i64..6_000_000,
        150_000_i64..6_000_000,
        0_u8..5,
    )
        .prop_map(|(months, first, last, dependants)| {
            let text = |halalas: i64| format!("{}.{:02}", halalas / 100, halalas % 100);
            let (first, last) = (text(first), text(last));
            let mut case = old(&[(months, &first), (40, &last)]);
            case.person.dependants = dependants;
            case
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Never below the smallest pension; never above the average unless that raises it.
    #[test]
    fn the_old_pension_stays_inside_its_limits(case in random_old()) {
        let found = pension(&case);
        let (monthly, average) = (found.monthly.expect("paid"), found.average.expect("known"));
        prop_assert!(monthly >= Decimal::new(198_375, 2));
        prop_assert!(monthly <= average.max(Decimal::new(198_375, 2)));
    }

    /// One more month never lowers it, nor a higher wage throughout.
    #[test]
    fn the_old_pension_rises_with_months_and_wages(months in 120_i32..300, wage in 150_000_i64..5_000_000) {
        let text = |halalas: i64| format!("{}.{:02}", halalas / 100, halalas % 100);
        let at = |months, wage| pension(&old(&[(months, &text(wage))])).monthly;
        prop_assert!(at(months + 1, wage) >= at(months, wage));
        prop_assert!(at(months, wage + 1) >= at(months, wage));
    }

    /// The same of the new law, early and at the age.
    #[test]
    fn the_new_pension_rises_with_months_and_wages(
        months in 180_i64..600, early in proptest::option::of(0_i32..=120), wage in 100_000_i64..4_500_000,
    ) {
        let rules = RuleSet::current();
        let months = i32::try_from(months).expect("small");
        let at = |months, wage| {
            let figures = super::new::Figures {
                average: Rational::halalas(wage), months, months_early: early, months_late: 0,
            };
            super::new::amount(rules, day("2060-01-01"), &figures, Readings::default(), &mut Trail::off())
                .expect("covered").monthly
        };
        prop_assert!(at(months + 1, wage) >= at(months, wage));
        prop_assert!(at(months, wage + 1) >= at(months, wage));
        prop_assert!(at(months, wage) <= Rational::halalas(wage).max(Rational::whole(4000)));
        prop_assert!(at(months, wage) >= Rational::whole(2000));
    }
}
