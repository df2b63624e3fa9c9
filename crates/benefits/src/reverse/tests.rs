use super::*;
use crate::case::Person;
use crate::outcome::Answer;
use crate::question::Question;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

fn case(birth: &str, from: &str, wage: &str, question: Question) -> Case {
    let wage = wage.parse().expect("a wage");
    let work = Period::level(Scheme::SocialInsurance, day(from), None, wage).expect("a period");
    Case {
        today: day("2026-11-22"),
        person: Person::born(day(birth)),
        record: Record::new(vec![work]).expect("a record"),
        question,
    }
}

fn asked(target: &str, find: Find) -> Question {
    let target = target.parse().expect("an amount");
    Question::Reverse(ReverseQuestion {
        target,
        find,
        wage_growth: Percent::default(),
    })
}

fn found(case: &Case) -> Found {
    let answer = crate::evaluate(case).expect("an outcome").answer;
    let Answer::Reverse(found) = answer else {
        panic!("{answer:?}")
    };
    found
}

fn pension(case: &Case, on: Date) -> Option<Decimal> {
    let one = Case {
        question: Question::OldAge(OldAge::on(on)),
        ..case.clone()
    };
    let Answer::OldAge(pension) = crate::evaluate(&one).expect("an outcome").answer else {
        panic!("not a pension")
    };
    pension.monthly
}

#[test]
fn the_earliest_month_gives_the_amount_and_the_one_before_does_not() {
    let case = case(
        "1984-05-20",
        "2012-01-01",
        "10000",
        asked("8000", Find::Date),
    );
    let found = found(&case);
    let on = found.on.expect("reachable");
    assert_eq!((on, found.months), (day("2044-01-01"), Some(384)));
    assert_eq!(pension(&case, on), found.monthly);
    let before = pension(&case, on.checked_add_months(-1).expect("inside"));
    assert!(before.is_none_or(|sum| sum < Decimal::new(800_000, 2)));
    assert_eq!(
        found.highest,
        Some(Decimal::new(1_000_000, 2)),
        "the whole average in the end"
    );
}

#[test]
fn where_no_month_gives_it_the_highest_is_named() {
    let case = case(
        "1984-05-20",
        "2012-01-01",
        "10000",
        asked("10000.01", Find::Date),
    );
    let outcome = crate::evaluate(&case).expect("an outcome");
    let Answer::Reverse(found) = outcome.answer else {
        panic!("not found")
    };
    assert_eq!((found.on, found.monthly), (None, None));
    assert_eq!(found.highest, Some(Decimal::new(1_000_000, 2)));
    let told = outcome.explanation.assumptions.iter();
    let told: Vec<_> = told.map(crate::explanation::Message::key).collect();
    assert!(told.contains(&"law-reason-target-above"), "{told:?}");
}

#[test]
fn the_smallest_wage_gives_the_amount_and_a_halala_less_does_not() {
    let on = day("2045-06-01");
    let case = case(
        "1984-05-20",
        "2012-01-01",
        "9000",
        asked("7500", Find::Wage { on }),
    );
    let hit = found(&case);
    let wage = hit.wage.expect("reachable");
    // Months from January 2012 until the end of May 2045, and the average is the wage itself.
    assert_eq!(hit.months, Some(401));
    let wage_exact = exact(wage);
    let target = crate::Rational::whole(7_500);
    let at =
        |wage: crate::Rational| wage * crate::Rational::whole(401) / crate::Rational::whole(480);
    assert!(at(wage_exact) + crate::Rational::new(1, 200) >= target);
    let less = wage_exact - crate::Rational::new(1, 100);
    assert!(at(less) + crate::Rational::new(1, 200) < target);
    // Even the largest wage cannot lift an average whose growth is limited.
    let above = asked(
        "44000",
        Find::Wage {
            on: day("2028-01-01"),
        },
    );
    let case = Case {
        question: above,
        ..case
    };
    assert_eq!(found(&case).on, None);
}

#[test]
fn a_day_behind_is_refused() {
    let find = Find::Wage {
        on: day("2026-11-22"),
    };
    let case = case("1984-05-20", "2012-01-01", "9000", asked("7500", find));
    let refusal = crate::evaluate(&case).expect_err("too early");
    assert_eq!(refusal.field, "/question/reverse/find/wage/on");
}
