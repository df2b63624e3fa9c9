use super::*;
use crate::case::{Amount, Case, Period, Person, Record, Scheme};
use crate::outcome::Answer;
use crate::question::Question;
use crate::regime;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

fn case(birth: &str, months: i32) -> Case {
    let from = day("2024-07-01")
        .checked_add_months(-months)
        .expect("inside");
    let end = day("2024-06-30");
    let period = (months > 0).then(|| {
        Period::level(Scheme::SocialInsurance, from, Some(end), Amount::default())
            .expect("a period")
    });
    Case {
        today: day("2024-07-03"),
        person: Person::born(day(birth)),
        record: Record::new(period.into_iter().collect()).expect("a record"),
        question: Question::RetirementDates(RetirementDates::default()),
    }
}

fn dates(case: &Case) -> Dates {
    let answer = crate::evaluate(case).expect("an outcome").answer;
    let Answer::RetirementDates(dates) = answer else {
        panic!("{answer:?}")
    };
    dates
}

/// The published table of ages: birth, months, statutory age, its day, months of an early pension.
#[test]
fn the_examples_of_july_2024() {
    use Age::{GregorianMonths, HijriYears};
    for (birth, months, age, date, early) in [
        ("1984-05-20", 150, GregorianMonths(732), "2045-05-20", 360),
        ("1977-01-10", 230, GregorianMonths(704), "2035-09-10", 300),
        ("1975-12-31", 200, HijriYears(60), "2034-03-19", 300),
        ("1976-01-03", 100, HijriYears(60), "2034-03-22", 300),
        ("1976-01-04", 100, GregorianMonths(700), "2034-05-04", 360),
        ("1980-02-01", 241, HijriYears(60), "2038-04-19", 300),
        ("1995-07-04", 12, GregorianMonths(780), "2060-07-04", 360),
        ("1995-07-03", 12, GregorianMonths(776), "2060-03-03", 360),
        ("1990-01-01", 0, GregorianMonths(780), "2055-01-01", 360),
        ("1970-03-15", 100, HijriYears(60), "2028-05-31", 300),
    ] {
        let found = dates(&case(birth, months));
        let what = (
            found.statutory_age,
            found.statutory_date,
            found.early.months_needed,
        );
        assert_eq!(
            what,
            (age, day(date), Some(early)),
            "{birth} with {months} months"
        );
        let is_new = months == 0;
        assert_eq!(
            found.normal.months_needed,
            Some(if is_new { 180 } else { 120 })
        );
        let from_55 = is_new.then(|| day("2045-01-01"));
        assert_eq!(found.early.age_date, from_55, "{birth}");
    }
}

/// Every birth day across the amendment table, against its closed form.
#[test]
fn every_birth_day_of_the_table() {
    let mut birth = day("1974-01-01");
    let last = day("1998-12-31");
    let rules = RuleSet::current();
    let template = case("1990-01-01", 100);
    while birth <= last {
        let person = Person::born(birth);
        let case = Case {
            person,
            ..template.clone()
        };
        let standing = regime::standing(&case).expect("a standing");
        let found = statutory(rules, &standing, birth, case.today, &mut Trail::off());
        let (age, date) = found.expect("an age");
        if birth <= day("1976-01-03") {
            assert_eq!(age, Age::HijriYears(60), "{birth}");
            assert_eq!(date.to_hijri().year(), birth.to_hijri().year() + 60);
        } else {
            let years = case.today.whole_years_since(birth);
            let months = if years < 29 {
                780
            } else {
                780 - 4 * (years - 28)
            };
            assert_eq!(age, Age::GregorianMonths(months), "{birth}");
            assert_eq!(Some(date), birth.checked_add_months(months));
        }
        birth = birth.checked_add_days(1).expect("inside");
    }
}

/// Every number of months 0-459, against the table of the decree.
#[test]
fn every_month_of_the_early_table() {
    for months in 1..=460 {
        let found = dates(&case("1985-03-01", months)).early.months_needed;
        let expected = match months {
            ..180 => 360,
            180..240 => 360 - (months - 180) / 12 * 12 - 12,
            _ => 300,
        };
        assert_eq!(found, Some(expected), "{months}");
    }
}

#[test]
fn the_condition_met_last_decides() {
    // 300 months already, exempt: early since the day they were complete.
    let found = dates(&case("1970-03-15", 320));
    let reached = found.early.if_stopped.expect("reached");
    assert_eq!(reached.decided_by, Deciding::Months);
    assert_eq!(reached.date, day("2022-11-01"));
    let normal = found.normal.if_stopped.expect("reached");
    assert_eq!(
        (normal.date, normal.decided_by),
        (day("2028-05-31"), Deciding::Age)
    );
    assert_eq!(normal.payable_from, day("2028-06-01"));
    // 100 months and no more work: never 120.
    let short = dates(&case("1970-03-15", 100));
    assert_eq!(short.normal.if_stopped, None);
    assert_eq!(short.normal.months_missing, 20);
    let on = short.normal.if_working_on.expect("reached");
    assert_eq!((on.date, on.decided_by), (day("2028-05-31"), Deciding::Age));
    // The law of 1445H: 360 months alone do not open what begins at 55.
    let new = dates(&case("2000-01-01", 0));
    let early = new.early.if_working_on.expect("reached");
    assert_eq!(
        (early.date, early.decided_by),
        (day("2055-01-01"), Deciding::Age)
    );
}

#[test]
fn whoever_has_no_annuities_here_is_told_so() {
    for nationality in [crate::Nationality::Other, crate::Nationality::Qatari] {
        let mut one = case("1990-01-01", 12);
        one.person.nationality = nationality;
        let refusal = crate::evaluate(&one).expect_err("no annuities");
        assert_eq!(refusal.field, "/person");
        assert_eq!(refusal.reason.key(), "law-refusal-no-annuities");
    }
    let mut soldier = case("1990-01-01", 12);
    soldier.person.military = true;
    assert!(crate::evaluate(&soldier).is_err());
}

#[test]
fn a_birth_at_the_edge_of_the_table_is_refused() {
    let mut one = case("2020-01-01", 0);
    one.today = day("2174-11-01");
    one.person.birth_date = day("2174-10-01");
    let refusal = crate::evaluate(&one).expect_err("too far");
    assert_eq!(refusal.reason.key(), "law-refusal-too-far");
    one.today = day("2174-09-01");
    let refusal = crate::evaluate(&one).expect_err("born later");
    assert_eq!(refusal.field, "/person/birth_date");
}
