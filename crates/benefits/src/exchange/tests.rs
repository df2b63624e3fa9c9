use super::*;
use crate::case::{Period, Person, Record};
use crate::outcome::Answer;
use crate::question::Question;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

fn period(scheme: Scheme, from: &str, to: &str, wage: &str) -> Period {
    let wage = wage.parse().expect("a wage");
    Period::level(scheme, day(from), Some(day(to)), wage).expect("a period")
}

fn case(periods: Vec<Period>, on: &str) -> Case {
    Case {
        today: day("2020-01-01"),
        person: Person::born(day("1966-01-01")),
        record: Record::new(periods).expect("a record"),
        question: Question::Exchange(ExchangeQuestion {
            on: day(on),
            converted_body: false,
            asked_on: None,
        }),
    }
}

fn exchange(case: &Case) -> Exchange {
    let answer = crate::evaluate(case).expect("an outcome").answer;
    let Answer::Exchange(exchange) = answer else {
        panic!("{answer:?}")
    };
    exchange
}

fn x1(wage: &str) -> Case {
    let civil = period(Scheme::Civil, "2007-01-01", "2018-12-31", "10000");
    let insured = period(Scheme::SocialInsurance, "2019-01-01", "2026-12-31", wage);
    case(vec![civil, insured], "2027-01-01")
}

#[test]
fn x1_and_x2_the_grown_salary_decides() {
    assert_eq!(
        exchange(&x1("20000")).monthly,
        Some(Decimal::new(810_571, 2))
    );
    assert_eq!(
        exchange(&x1("12000")).monthly,
        Some(Decimal::new(600_000, 2))
    );
    let found = exchange(&x1("12000"));
    assert_eq!((found.insured_months, found.civil_months), (96, 144));
    assert_eq!(found.paid_by, Scheme::SocialInsurance);
}

#[test]
fn x3_the_civil_scheme_pays_on_all_months() {
    let insured = period(Scheme::SocialInsurance, "2002-01-01", "2011-12-31", "8000");
    let civil = period(Scheme::Civil, "2012-01-01", "2026-12-31", "13000");
    let found = exchange(&case(vec![civil, insured], "2027-01-01"));
    assert_eq!(found.monthly, Some(Decimal::new(812_500, 2)));
    assert_eq!(found.paid_by, Scheme::Civil);
}

#[test]
fn powers_are_exact_while_they_fit_and_rounded_far_beyond_a_halala_after() {
    let coefficient = Rational::new(104, 100);
    assert_eq!(power(coefficient, 0), Rational::ONE);
    assert_eq!(
        power(coefficient, 8),
        Rational::new(13_685_690_504_052_736, 10_i128.pow(16))
    );
    let twenty_two = power(coefficient, 22);
    assert_eq!(Rounding::HalfUp.round(twenty_two, 5), Some(236_992));
    let fifty = power(coefficient, 50);
    assert_eq!(Rounding::HalfUp.round(fifty, 6), Some(7_106_683));
    assert_eq!(part_year(coefficient, 6), Rational::new(102, 100));
}

#[test]
fn the_years_between_the_ends_count_by_months() {
    let rules = RuleSet::current();
    let between = |first: &str, last: &str| {
        let on = day("2027-01-01");
        let mut trail = Trail::kept();
        let old = Population::OldExempt;
        growth(rules, old, on, day(first), day(last), &mut trail).expect("covered")
    };
    assert_eq!(between("2018-12-31", "2019-12-31"), Rational::new(104, 100));
    assert_eq!(between("2018-12-31", "2019-06-30"), Rational::new(102, 100));
    let month = part_year(Rational::new(104, 100), 1);
    assert_eq!(between("2018-12-31", "2019-01-15"), month);
    assert_eq!(between("2018-12-31", "2019-01-14"), Rational::ONE);
}

#[test]
fn conditions_are_examined() {
    let short = period(Scheme::Civil, "2007-01-01", "2007-11-30", "10000");
    let insured = period(Scheme::SocialInsurance, "2010-01-01", "2026-12-31", "12000");
    assert_eq!(
        exchange(&case(vec![short, insured.clone()], "2027-01-01")).monthly,
        None
    );
    let refusal = crate::evaluate(&case(vec![insured], "2027-01-01")).expect_err("one scheme");
    assert_eq!(refusal.reason.key(), "law-refusal-one-scheme");
    // Before the age the added months help only staff of converted bodies.
    let civil = period(Scheme::Civil, "1990-01-01", "2009-12-31", "10000");
    let insured = period(Scheme::SocialInsurance, "2010-01-01", "2019-12-31", "12000");
    let mut early = case(vec![civil, insured], "2020-01-01");
    assert_eq!(exchange(&early).monthly, None);
    let on = day("2020-01-01");
    early.question = Question::Exchange(ExchangeQuestion {
        on,
        converted_body: true,
        asked_on: None,
    });
    assert!(exchange(&early).monthly.is_some());
}

#[test]
fn asking_has_an_end() {
    let with = |asked_on: &str| {
        let mut case = x1("12000");
        let asked_on = Some(day(asked_on));
        let on = day("2027-01-01");
        case.question = Question::Exchange(ExchangeQuestion {
            on,
            converted_body: false,
            asked_on,
        });
        exchange(&case).monthly.is_some()
    };
    // Born on 9/9/1385H: sixty Hijri years on 9/9/1445H, 19 March 2024.
    let sixty = day("1966-01-01")
        .to_hijri()
        .checked_add_years(60)
        .expect("inside")
        .to_date();
    assert!(with(
        &sixty.checked_add_days(-1).expect("inside").to_string()
    ));
    assert!(!with(&sixty.to_string()));
}
