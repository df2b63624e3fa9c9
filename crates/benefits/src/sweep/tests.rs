use proptest::prelude::*;

use super::*;
use crate::case::{Amount, Period, Person, Record, Scheme};
use crate::outcome::Answer;
use crate::pension::OldAge;
use crate::question::Question;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

fn answer(case: &Case) -> Answer {
    crate::evaluate(case).expect("an outcome").answer
}

/// Every point of a sweep is what the one question gives.
fn agrees(case: &Case) {
    let Question::Sweep(asked) = &case.question else {
        panic!("{case:?}")
    };
    let Answer::Sweep(sweep) = answer(case) else {
        panic!("not a sweep")
    };
    for (path, growth) in sweep.paths.iter().zip(&asked.wage_growths) {
        assert_eq!(path.points.len(), usize::from(asked.months));
        for point in &path.points {
            let one = OldAge {
                wage_growth: *growth,
                ..OldAge::on(point.on)
            };
            let one = Case {
                question: Question::OldAge(one),
                ..case.clone()
            };
            let Answer::OldAge(pension) = answer(&one) else {
                panic!("not a pension")
            };
            let found = (point.way, point.monthly, point.months);
            let expected = (pension.way, pension.monthly, pension.months);
            assert_eq!(found, expected, "{} {growth}", point.on);
        }
    }
}

fn case(birth: &str, periods: Vec<Period>, from: &str, months: u16) -> Case {
    Case {
        today: day("2026-11-22"),
        person: Person::born(day(birth)),
        record: Record::new(periods).expect("a record"),
        question: Question::Sweep(SweepQuestion {
            from: day(from),
            months,
            wage_growths: vec!["0".parse().expect("none"), "4.5".parse().expect("some")],
            every: 1,
        }),
    }
}

fn level(from: &str, to: Option<&str>, wage: &str) -> Period {
    let wage = wage.parse().expect("a wage");
    Period::level(Scheme::SocialInsurance, day(from), to.map(day), wage).expect("a period")
}

#[test]
fn a_sweep_is_the_question_asked_many_times() {
    agrees(&case(
        "1984-05-20",
        vec![level("2012-03-17", None, "9000")],
        "2040-01-01",
        80,
    ));
    agrees(&case(
        "2004-02-29",
        vec![level("2025-03-11", None, "9000")],
        "2058-06-15",
        200,
    ));
    let gap = vec![
        level("1994-01-01", Some("2010-05-31"), "20000"),
        level("2015-01-01", None, "8000"),
    ];
    agrees(&case("1970-08-08", gap, "2024-01-01", 90));
}

#[test]
fn fewer_months_are_those_of_the_whole_sweep() {
    let points = |every, months| {
        let mut asked = case(
            "2004-02-29",
            vec![level("2025-03-11", None, "9000")],
            "2058-06-15",
            months,
        );
        let Question::Sweep(question) = &mut asked.question else {
            panic!("a sweep")
        };
        question.every = every;
        let Answer::Sweep(sweep) = crate::evaluate(&asked).expect("a sweep").answer else {
            panic!("a sweep")
        };
        sweep.paths
    };
    for months in [1, 12, 13, 24, 25, 100] {
        let whole = points(1, months);
        for every in [2, 12, 600] {
            for (few, all) in points(every, months).iter().zip(&whole) {
                let step = usize::from(every);
                let expected: Vec<Point> = all.points.iter().copied().step_by(step).collect();
                assert_eq!(few.points, expected, "{months} months, every {every}");
            }
        }
    }
}

#[test]
fn more_than_a_sweep_holds_is_refused_by_name() {
    let one = |months| {
        case(
            "1990-01-01",
            vec![level("2015-01-01", None, "1")],
            "2030-01-01",
            months,
        )
    };
    for months in [0, 601] {
        let refusal = crate::evaluate(&one(months)).expect_err("the range");
        assert_eq!(refusal.field, "/question/sweep/months");
    }
    let mut none = one(12);
    let Question::Sweep(question) = &mut none.question else {
        panic!("a sweep")
    };
    question.wage_growths.clear();
    let refusal = crate::evaluate(&none).expect_err("the range");
    assert_eq!(refusal.field, "/question/sweep/wage_growths");
    for every in [0, 601] {
        let mut asked = one(12);
        let Question::Sweep(question) = &mut asked.question else {
            panic!("a sweep")
        };
        question.every = every;
        let refusal = crate::evaluate(&asked).expect_err("the range");
        assert_eq!(refusal.field, "/question/sweep/every");
    }
    let refusal = crate::evaluate(&case("1990-01-01", vec![], "2170-01-01", 600));
    assert_eq!(refusal.expect_err("too far").field, "/question/sweep/from");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn random_sweeps_agree(
        birth in 0_i64..16_000, start in 0_i64..9_000, length in 100_i64..12_000,
        wages in (100_000_i64..4_000_000, 100_000_i64..4_000_000), from in 0_i32..240,
    ) {
        let birth = day("1960-01-01").checked_add_days(birth).expect("inside");
        let start = birth.checked_add_days(6_600 + start).expect("inside");
        let end = start.checked_add_days(length).expect("inside");
        let wage = |halalas| Amount::from_hundredths(halalas).expect("a wage");
        let scheme = Scheme::SocialInsurance;
        let first = Period::level(scheme, start, Some(end), wage(wages.0)).expect("a period");
        let again = end.checked_add_days(200).expect("inside").max(day("2010-01-01"));
        let second = Period::level(scheme, again, None, wage(wages.1)).expect("a period");
        let from = day("2027-01-01").checked_add_months(from).expect("inside");
        let mut case = case("1990-01-01", vec![first, second], "2027-01-01", 13);
        case.person.birth_date = birth;
        let Question::Sweep(question) = &mut case.question else { panic!("a sweep") };
        question.from = from;
        agrees(&case);
    }
}
