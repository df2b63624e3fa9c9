use super::*;
use crate::case::{Period, Person, Record, Scheme};
use crate::outcome::Answer;
use crate::question::Question;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

fn paid(birth: &str, from: &str, months: i32, wage: &str, on: &str) -> LumpSum {
    let to = day(from)
        .checked_add_months(months)
        .and_then(|end| end.checked_add_days(-1));
    let wage = wage.parse().expect("a wage");
    let period = Period::level(Scheme::SocialInsurance, day(from), to, wage).expect("a period");
    let case = Case {
        today: day("2026-11-22"),
        person: Person::born(day(birth)),
        record: Record::new(vec![period]).expect("a record"),
        question: Question::LumpSum(LumpSumQuestion::on(day(on))),
    };
    let answer = crate::evaluate(&case).expect("an outcome").answer;
    let Answer::LumpSum(paid) = answer else {
        panic!("{answer:?}")
    };
    paid
}

fn old(months: i32, wage: &str) -> Option<String> {
    paid("1962-01-01", "2010-01-01", months, wage, "2026-12-01")
        .amount
        .map(|sum| sum.to_string())
}

#[test]
fn l1_l2_l3_two_rates() {
    assert_eq!(old(90, "7000").as_deref(), Some("67200.00"));
    assert_eq!(old(48, "5000").as_deref(), Some("24000.00"));
    assert_eq!(old(119, "9000").as_deref(), Some("117720.00"));
    assert_eq!(old(60, "5000").as_deref(), Some("30000.00"));
    assert_eq!(old(61, "5000").as_deref(), Some("30600.00"));
    assert_eq!(old(120, "9000"), None, "that is a pension");
}

#[test]
fn months_before_1422_have_a_ladder_of_their_own() {
    // 75 months until March 2001 and 30 after.
    let both = paid("1942-01-01", "1995-01-01", 105, "4000", "2005-01-01");
    let expected = 4000 * (60 * 6 + 15 * 7 + 30 * 10) / 100;
    assert_eq!(both.amount, Some(Decimal::new(expected * 100, 2)));
}

#[test]
fn before_sixty_there_is_none_and_the_amended_age_is_not_asked() {
    let young = paid("1984-05-20", "2015-01-01", 100, "9000", "2026-12-01");
    assert_eq!(young.amount, None);
    // Sixty Hijri years, although the amended pension age is 61.
    let of_age = paid("1984-05-20", "2015-01-01", 100, "9000", "2042-08-05");
    assert_eq!(of_age.age_date, day("2042-08-05"));
    assert!(of_age.amount.is_some());
    assert_eq!(
        paid("1984-05-20", "2015-01-01", 100, "9000", "2042-08-04").amount,
        None
    );
}

#[test]
fn the_new_law_pays_back_both_sides() {
    // Twelve months at 18 %, twelve at 19 %, twelve at 20 %.
    let paid = paid("1975-01-01", "2024-08-01", 36, "10000", "2040-01-01");
    let months = |count: i64, percent: i64| 10_000 * count * percent / 100;
    let expected = months(11, 18) + months(12, 19) + months(12, 20) + months(1, 21);
    assert_eq!(paid.amount, Some(Decimal::new(expected * 100, 2)));
    assert_eq!((paid.months, paid.instalments), (36, false));
}
