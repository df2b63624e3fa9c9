use proptest::prelude::*;

use super::*;
use crate::case::{Amount, MonthCalendar, Percent, Period, PeriodStatus, Record, Scheme, WageFrom};
use crate::parameters::RuleSet;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the test")
}

fn wage(text: &str) -> Amount {
    text.parse().expect("a wage of the test")
}

fn level(from: &str, to: Option<&str>, amount: &str) -> Period {
    Period::level(
        Scheme::SocialInsurance,
        day(from),
        to.map(day),
        wage(amount),
    )
    .expect("a period")
}

fn insured(periods: Vec<Period>, before: &str) -> History {
    let record = Record::new(periods).expect("a record");
    History::insured(RuleSet::current(), &record, day(before)).expect("a history")
}

#[test]
fn until_2022_joining_counts_whole_and_leaving_only_when_complete() {
    let count = |from, to| insured(vec![level(from, Some(to), "5000")], "2026-01-01").months();
    assert_eq!(count("2010-01-31", "2010-02-28"), 2);
    assert_eq!(count("2010-01-01", "2010-02-27"), 1);
    assert_eq!(count("2010-01-05", "2010-01-20"), 0);
    assert_eq!(count("2021-12-15", "2022-01-31"), 2);
}

#[test]
fn from_february_2022_days_count() {
    let count =
        |from, to| insured(vec![level(from, Some(to), "5000")], "2026-01-01").exact_months();
    assert_eq!(count("2022-02-01", "2022-02-14"), Rational::new(1, 2));
    assert_eq!(count("2022-01-31", "2022-02-14"), Rational::new(3, 2));
    assert_eq!(
        count("2025-03-11", "2025-04-30"),
        Rational::new(21, 31) + Rational::ONE
    );
    assert_eq!(count("2025-03-11", "2025-03-11"), Rational::new(1, 31));
}

#[test]
fn several_employers_count_a_month_once_at_the_sum_up_to_the_ceiling() {
    let both = insured(
        vec![
            level("2020-01-01", Some("2020-12-31"), "30000"),
            level("2020-07-01", Some("2020-12-31"), "20000.50"),
        ],
        "2026-01-01",
    );
    assert_eq!(both.months(), 12);
    assert_eq!(both.slots()[0].wage, 3_000_000);
    assert_eq!(both.slots()[6].wage, 4_500_000);
    let handed_over = insured(
        vec![
            level("2024-01-01", Some("2024-04-10"), "3000"),
            level("2024-04-11", Some("2024-05-31"), "6000"),
        ],
        "2026-01-01",
    );
    assert_eq!(handed_over.exact_months(), Rational::whole(5));
    assert_eq!(
        handed_over.slots()[3].wage,
        500_000,
        "ten days at 3,000 and twenty at 6,000"
    );
}

#[test]
fn hijri_months_count_as_such_and_must_not_lie_over_gregorian_ones() {
    let hijri = |from, to| {
        let wages = vec![WageFrom {
            from: day(from),
            wage: wage("10000"),
        }];
        Period::new(
            Scheme::SocialInsurance,
            PeriodStatus::Counted,
            MonthCalendar::Hijri,
            day(from),
            Some(day(to)),
            wages,
        )
        .expect("a period")
    };
    // 1/1/1416 to 29/12/1425 in Umm al-Qura: 120 Hijri months, 72 of them before 1422H.
    let ten_years = hijri("1995-05-31", "2005-02-09");
    let history = insured(vec![ten_years.clone()], "2006-01-01");
    assert_eq!((history.months(), history.months_before_1422()), (120, 72));
    let record = Record::new(vec![
        ten_years,
        level("2005-01-01", Some("2005-12-31"), "1"),
    ])
    .expect("a record");
    let refusal =
        History::insured(RuleSet::current(), &record, day("2006-01-01")).expect_err("overlap");
    assert_eq!(refusal.field, "/record/periods/1");
    assert_eq!(refusal.reason.key(), "law-refusal-overlap");
}

#[test]
fn gregorian_employers_changed_over_in_april_2001() {
    let history = insured(
        vec![level("2000-01-01", Some("2001-12-31"), "5000")],
        "2002-01-01",
    );
    assert_eq!((history.months(), history.months_before_1422()), (24, 15));
}

#[test]
fn the_horizon_cuts_and_status_and_scope_select() {
    let open = level("2020-01-01", None, "5000");
    assert_eq!(insured(vec![open.clone()], "2021-01-01").months(), 12);
    assert_eq!(insured(vec![open.clone()], "2021-01-16").months(), 12);
    assert_eq!(insured(vec![open], "2020-01-01").months(), 0);
    let with = |status, scheme| {
        let wages = vec![WageFrom {
            from: day("2020-01-01"),
            wage: wage("5000"),
        }];
        let period = Period::new(
            scheme,
            status,
            MonthCalendar::Gregorian,
            day("2020-01-01"),
            Some(day("2020-12-31")),
            wages,
        );
        let record = Record::new(vec![period.expect("a period")]).expect("a record");
        [Scope::Insured, Scope::InsuredPaid, Scope::Civil].map(|scope| {
            History::build(RuleSet::current(), &record, scope, day("2026-01-01"), None)
                .expect("a history")
                .months()
        })
    };
    assert_eq!(
        with(PeriodStatus::Counted, Scheme::SocialInsurance),
        [12, 12, 0]
    );
    assert_eq!(
        with(PeriodStatus::Refunded, Scheme::SocialInsurance),
        [0, 0, 0]
    );
    assert_eq!(with(PeriodStatus::Unpaid, Scheme::Voluntary), [12, 0, 0]);
    assert_eq!(with(PeriodStatus::Counted, Scheme::Civil), [0, 12, 12]);
    assert_eq!(with(PeriodStatus::Counted, Scheme::Military), [0, 0, 0]);
}

#[test]
fn a_month_cut_by_a_day_counts_in_proportion() {
    let history = insured(
        vec![level("2025-01-01", Some("2025-04-30"), "5000")],
        "2026-01-01",
    );
    let until = |text| history.exact_months_until(day(text));
    assert_eq!(until("2025-03-01"), Rational::whole(2));
    assert_eq!(
        until("2025-03-11"),
        Rational::whole(2) + Rational::new(10, 31)
    );
    assert_eq!(until("2024-12-31"), Rational::ZERO);
    assert_eq!(until("2027-01-01"), Rational::whole(4));
}

#[test]
fn averages_take_the_last_and_the_highest() {
    let history = insured(
        vec![
            level("2010-01-01", Some("2010-12-31"), "9000"),
            level("2011-01-01", Some("2012-12-31"), "3000"),
        ],
        "2026-01-01",
    );
    assert_eq!(history.average_of_last(24), Some(Rational::whole(3000)));
    assert_eq!(history.average_of_highest(12), Some(Rational::whole(9000)));
    assert_eq!(history.average_of_highest(24), Some(Rational::whole(6000)));
    assert_eq!(history.average_of_last(360), Some(Rational::whole(5000)));
    assert_eq!(history.wage_before(36), Some(900_000));
    assert_eq!(history.wage_before(24), Some(300_000));
    assert_eq!(history.wage_before(37), None);
    assert_eq!(History::default().average_of_last(24), None);
}

#[test]
fn wages_grow_each_twelve_months_after_today_and_stop_at_the_ceiling() {
    let record = Record::new(vec![level("2020-01-01", None, "10000")]).expect("a record");
    let on = WorkingOn {
        today: day("2024-01-15"),
        yearly_growth: "10".parse::<Percent>().expect("a percentage"),
    };
    let history = History::build(
        RuleSet::current(),
        &record,
        Scope::Insured,
        day("2060-01-01"),
        Some(on),
    )
    .expect("a history");
    let wage = |month: usize| history.slots()[month].wage;
    assert_eq!(
        [wage(47), wage(59), wage(60), wage(72)],
        [1_000_000, 1_000_000, 1_100_000, 1_210_000]
    );
    assert_eq!(
        history.slots().last().map(|slot| slot.wage),
        Some(4_500_000)
    );
}

#[test]
fn the_day_a_number_of_months_is_reached() {
    let history = insured(
        vec![level("2010-01-10", Some("2010-12-31"), "1")],
        "2026-01-01",
    );
    assert_eq!(history.day_reaching(12), Some(day("2011-01-01")));
    assert_eq!(history.day_reaching(13), None);
    let by_days = insured(vec![level("2025-03-11", None, "1")], "2026-06-01");
    // 21/31 behind; the tenth day of April brings 21/31 + 10/30 over one.
    assert_eq!(by_days.day_reaching(1), Some(day("2025-04-11")));
    let before = insured(vec![level("2025-03-11", None, "1")], "2025-04-11");
    assert_eq!(before.months(), 1);
    let day_earlier = insured(vec![level("2025-03-11", None, "1")], "2025-04-10");
    assert_eq!(day_earlier.months(), 0);
}

proptest! {
    /// Cutting a period anywhere at a month's end changes no month and no wage.
    #[test]
    fn periods_add_up(start in 0_i32..240, first in 1_i32..200, second in 1_i32..200, amount in 1_i64..5_000_000) {
        let from = day("1990-01-01").checked_add_months(start).expect("inside");
        let middle = from.checked_add_months(first).expect("inside");
        let end = middle.checked_add_months(second).expect("inside");
        let last = |date: Date| date.checked_add_days(-1).expect("inside");
        let amount = Amount::from_hundredths(amount).expect("an amount");
        let period = |from, to| Period::level(Scheme::SocialInsurance, from, Some(to), amount).expect("a period");
        let whole = Record::new(vec![period(from, last(end))]).expect("a record");
        let halves = Record::new(vec![period(middle, last(end)), period(from, last(middle))]).expect("a record");
        let rules = RuleSet::current();
        let whole = History::insured(rules, &whole, Date::MAX).expect("a history");
        let halves = History::insured(rules, &halves, Date::MAX).expect("a history");
        prop_assert_eq!(whole.months(), first + second);
        prop_assert_eq!(whole, halves);
    }

    /// The day reached is the first one before which so many months lie.
    #[test]
    fn the_day_reached_is_the_first(from in 0_i64..14_000, months in 1_i32..60) {
        let from = day("1995-01-01").checked_add_days(from).expect("inside");
        let open = Period::level(Scheme::SocialInsurance, from, None, Amount::default()).expect("a period");
        let record = Record::new(vec![open]).expect("a record");
        let count = |before| History::insured(RuleSet::current(), &record, before).expect("a history");
        let reached = count(from.checked_add_months(months + 3).expect("inside")).day_reaching(months).expect("reached");
        prop_assert_eq!(count(reached).months(), months);
        let eve = reached.checked_add_days(-1).expect("inside");
        prop_assert!(count(eve).months() < months);
    }
}

#[test]
fn hijri_months_begin_where_the_table_says() {
    let period = Period::new(
        Scheme::SocialInsurance,
        PeriodStatus::Counted,
        MonthCalendar::Hijri,
        day("1995-05-31"),
        Some(day("2005-02-09")),
        vec![WageFrom {
            from: day("1995-05-31"),
            wage: wage("5000"),
        }],
    );
    let history = insured(vec![period.expect("a period")], "2026-01-01");
    assert_eq!((history.months(), history.months_before_1422()), (120, 72));
    let mut expected = calendar::HijriDate::new(1416, 1, 1).expect("a day of the table");
    for slot in history.slots() {
        let length = calendar::hijri_month_length(expected.year(), expected.month());
        assert_eq!((slot.start, Ok(slot.length)), (expected.to_date(), length));
        expected = expected.checked_add_months(1).expect("inside the table");
    }
    assert_eq!(history.last_day(), Some(day("2005-02-09")));
}

#[test]
fn days_reaching_are_those_of_each_number_of_months() {
    let history = insured(
        vec![
            level("2021-06-10", Some("2022-03-14"), "5000"),
            level("2022-06-20", Some("2023-02-05"), "5000"),
        ],
        "2026-01-01",
    );
    let days = history.days_reaching();
    assert_eq!(i32::try_from(days.len()), Ok(history.months()));
    for (index, found) in (1..).zip(days) {
        assert_eq!(history.day_reaching(index), Some(found), "{index}");
    }
    // Nine months and 14 of 31 days, then 11 of 30 and 6 of 31 days of July.
    assert_eq!(history.day_reaching(9), Some(day("2022-03-01")));
    assert_eq!(history.day_reaching(10), Some(day("2022-07-07")));
}
