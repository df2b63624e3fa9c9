//! The register's record as a case of the law; the work is done in [`crate::register_case`].

pub use crate::register_case::{NotComputed, case_of};

#[cfg(test)]
mod tests {
    use super::*;
    use benefits::{PeriodStatus, Question};
    use contract::{InsuranceRecord, Nationality, Regime, Scheme};

    use crate::individual::samples::{self, date, insurance_record, month};
    use benefits::{History, Rational, RuleSet};

    fn question() -> Question {
        Question::Regime {}
    }

    fn months_of(record: &InsuranceRecord) -> Rational {
        let case = case_of(record, question()).expect("a case");
        let history = History::insured(RuleSet::current(), &case.record, case.today);
        history.expect("a history").exact_months()
    }

    #[test]
    fn every_month_of_the_register_counts_as_the_register_counts_it() {
        let mut record = insurance_record("1988-04-17", "2015-03", 40, "9000");
        record.covered = false;
        assert_eq!(months_of(&record), Rational::whole(40));
    }

    #[test]
    fn part_months_count_by_their_days_wherever_they_lie() {
        let mut record = insurance_record("1988-04-17", "2023-01", 5, "9000");
        record.covered = false;
        record.months[0].days = 11; // joined on 21 January
        record.months[2].days = 10; // left in March, came back in April
        record.months[4].days = 1;
        let expected = Rational::new(11, 31)
            + Rational::ONE
            + Rational::new(10, 31)
            + Rational::ONE
            + Rational::new(1, 31);
        assert_eq!(months_of(&record), expected);
    }

    #[test]
    fn a_single_part_month_counts_its_days() {
        let mut record = insurance_record("1988-04-17", "2023-06", 1, "9000");
        record.covered = false;
        record.months[0].days = 7;
        assert_eq!(months_of(&record), Rational::new(7, 30));
    }

    #[test]
    fn whoever_works_today_works_on() {
        let mut record = insurance_record("1988-04-17", "2026-01", 11, "9000");
        record.months[10].days = 22; // November, read on the 22nd
        let case = case_of(&record, question()).expect("a case");
        assert!(case.record.is_open());
        assert_eq!(case.record.periods().len(), 1);
        record.covered = false;
        let case = case_of(&record, question()).expect("a case");
        assert_eq!(case.record.periods()[0].to(), Some(date("2026-11-22")));
    }

    #[test]
    fn cover_that_began_this_month_began_on_its_first_days() {
        let mut record = insurance_record("1988-04-17", "2026-11", 1, "9000");
        record.months[0].days = 3;
        let case = case_of(&record, question()).expect("a case");
        assert!(case.record.is_open());
    }

    #[test]
    fn wages_change_in_their_months_only() {
        let mut record = insurance_record("1988-04-17", "2020-01", 24, "9000");
        for row in &mut record.months[12..] {
            row.wage = samples::money("12500.50");
        }
        record.covered = false;
        let case = case_of(&record, question()).expect("a case");
        let wages = case.record.periods()[0].wages();
        assert_eq!(wages.len(), 2);
        assert_eq!(wages[1].from, month("2021-01").first_day());
        assert_eq!(wages[1].wage.to_string(), "12500.50");
    }

    #[test]
    fn unpaid_and_refunded_months_are_marked() {
        let mut record = insurance_record("1988-04-17", "2020-01", 6, "9000");
        record.covered = false;
        record.months[3].paid = false;
        record.refunded_periods = vec![contract::RefundedPeriod {
            scheme: Scheme::Gosi,
            start: date("2008-06-01"),
            end: date("2011-09-30"),
            months: 40,
            refunded_on: date("2011-12-18"),
        }];
        let case = case_of(&record, question()).expect("a case");
        let statuses: Vec<PeriodStatus> = case
            .record
            .periods()
            .iter()
            .map(benefits::Period::status)
            .collect();
        assert_eq!(
            statuses,
            [
                PeriodStatus::Refunded,
                PeriodStatus::Counted,
                PeriodStatus::Unpaid,
                PeriodStatus::Counted
            ]
        );
    }

    #[test]
    fn those_whose_pension_is_not_computed_here_are_told_why() {
        let base = insurance_record("1988-04-17", "2015-03", 40, "9000");
        let reason = |change: fn(&mut InsuranceRecord)| {
            let mut record = base.clone();
            change(&mut record);
            case_of(&record, question()).err()
        };
        assert_eq!(reason(|_| ()), None);
        assert_eq!(
            reason(|r| r.regime.under_military_law = true),
            Some(NotComputed::Military)
        );
        assert_eq!(
            reason(|r| r.regime.regime = Regime::OldPensioner),
            Some(NotComputed::Pensioner)
        );
        assert_eq!(
            reason(|r| r.nationality = Nationality::Gcc),
            Some(NotComputed::OtherGulfState)
        );
        assert_eq!(
            reason(|r| r.nationality = Nationality::NonSaudi),
            Some(NotComputed::HazardsOnly)
        );
        assert_eq!(
            reason(|r| r.nationality = Nationality::Other("x".into())),
            Some(NotComputed::Unknown)
        );
        assert_eq!(
            reason(|r| r.months.iter_mut().for_each(|m| m.scheme = Scheme::Civil)),
            Some(NotComputed::Civil)
        );
    }
}
