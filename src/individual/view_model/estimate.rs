//! The pension to expect at the statutory age, computed on the device from the register's record.

use benefits::ages::{Age, Dates, RetirementDates};
use benefits::pension::OldAge;
use benefits::{Case, Confidence, Explanation, Question};
use calendar::Date;
use contract::InsuranceRecord;
use rust_decimal::Decimal;

use super::case::{NotComputed, case_of};

/// What the estimate card shows.
#[derive(Debug, Clone)]
pub enum EstimateView {
    /// A pension.
    Figure(Box<Estimate>),
    /// The conditions are not met by the assumption made.
    NoRight(Box<NoRight>),
    /// No wage above nothing was reported, so there is nothing to compute from.
    NoWage,
    /// No pension is computed for this person here.
    NotComputed(NotComputed),
}

/// An estimated pension.
#[derive(Debug, Clone)]
pub struct Estimate {
    /// Riyals a month.
    pub monthly: Decimal,
    /// The first day it is paid for.
    pub payable_from: Date,
    /// The statutory age.
    pub statutory_age: Age,
    /// When the conditions are met.
    pub when: When,
    /// What was taken for granted.
    pub assumption: Assumption,
    /// Whether the law leaves open a question that the figure depends on.
    pub is_uncertain: bool,
    /// How the figure came about.
    pub explanation: Explanation,
}

/// Why there is no pension.
#[derive(Debug, Clone)]
pub struct NoRight {
    /// Months that are missing for a pension at the statutory age.
    pub months_missing: u32,
    /// What was taken for granted.
    pub assumption: Assumption,
    /// The conditions.
    pub explanation: Explanation,
}

/// When the conditions of the pension are met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// On the day the statutory age is reached.
    AtStatutoryAge,
    /// After it, when the months are complete.
    WhenMonthsAreComplete,
    /// They are met already.
    Already,
}

/// What is taken for granted about the time to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assumption {
    /// The person, covered today, works on at the same wage without a break.
    WorksOn,
    /// The person, not covered today, contributes no more.
    NoMoreContributions,
}

impl EstimateView {
    /// The estimate from a record.
    pub fn of(record: &InsuranceRecord) -> EstimateView {
        estimate(record).unwrap_or_else(EstimateView::NotComputed)
    }
}

fn estimate(record: &InsuranceRecord) -> Result<EstimateView, NotComputed> {
    let case = case_of(record, Question::Regime {})?;
    if record
        .months
        .iter()
        .all(|month| month.wage.amount().is_zero())
    {
        return Ok(EstimateView::NoWage);
    }
    let outcome = benefits::ask(&case, &RetirementDates::default())?;
    let dates = outcome.answer;
    let assumption = if case.record.is_open() {
        Assumption::WorksOn
    } else {
        Assumption::NoMoreContributions
    };
    let reached = match assumption {
        Assumption::WorksOn => dates.normal.if_working_on,
        Assumption::NoMoreContributions => dates.normal.if_stopped,
    };
    let Some(reached) = reached else {
        return Ok(EstimateView::NoRight(Box::new(NoRight {
            months_missing: u32::try_from(dates.normal.months_missing).unwrap_or(0),
            assumption,
            explanation: outcome.explanation,
        })));
    };
    figure(&case, &dates, reached.date, assumption)
}

fn figure(
    case: &Case,
    dates: &Dates,
    met_on: Date,
    assumption: Assumption,
) -> Result<EstimateView, NotComputed> {
    let today = case.today;
    let on = met_on.max(today);
    let outcome = benefits::ask(case, &OldAge::on(on))?;
    let pension = outcome.answer;
    let (Some(monthly), Some(payable_from)) = (pension.monthly, pension.payable_from) else {
        return Ok(EstimateView::NoRight(Box::new(NoRight {
            months_missing: u32::try_from(dates.normal.months_missing).unwrap_or(0),
            assumption,
            explanation: outcome.explanation,
        })));
    };
    let is_uncertain = outcome
        .explanation
        .uncertainties
        .iter()
        .any(|point| point.confidence == Confidence::Low);
    Ok(EstimateView::Figure(Box::new(Estimate {
        monthly,
        payable_from,
        statutory_age: dates.statutory_age,
        when: if met_on <= today {
            When::Already
        } else if met_on > dates.statutory_date {
            When::WhenMonthsAreComplete
        } else {
            When::AtStatutoryAge
        },
        assumption,
        is_uncertain,
        explanation: outcome.explanation,
    })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::individual::samples::{date, insurance_record, sar};

    fn figure_of(record: &InsuranceRecord) -> Estimate {
        match EstimateView::of(record) {
            EstimateView::Figure(estimate) => *estimate,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_old_law_at_the_amended_age() {
        // Born 20 May 1984: 61 years, on 20 May 2045. From January 2012 to April 2045 there are 400
        // whole months and 19 of 31 days of May 2045.
        let record = insurance_record("1984-05-20", "2012-01", 179, "9600");
        let estimate = figure_of(&record);
        assert_eq!(estimate.when, When::AtStatutoryAge);
        assert_eq!(estimate.assumption, Assumption::WorksOn);
        assert_eq!(estimate.payable_from, date("2045-06-01"));
        assert_eq!(estimate.statutory_age, Age::GregorianMonths(732));
        // 9,600 x 400 / 480 = 8,000; part months add at most a fraction of 20.
        assert!(
            (sar("8000")..sar("8020")).contains(&estimate.monthly),
            "{}",
            estimate.monthly
        );
        assert!(!estimate.explanation.steps.is_empty());
    }

    #[test]
    fn whoever_left_is_estimated_without_further_months() {
        let mut record = insurance_record("1984-05-20", "2006-01", 240, "9600");
        record.covered = false;
        let estimate = figure_of(&record);
        assert_eq!(estimate.assumption, Assumption::NoMoreContributions);
        assert_eq!(estimate.monthly, sar("4800.00"));
        let mut short = insurance_record("1984-05-20", "2022-01", 50, "9600");
        short.covered = false;
        let view = EstimateView::of(&short);
        let EstimateView::NoRight(no_right) = view else {
            panic!("{view:?}")
        };
        assert_eq!(no_right.months_missing, 70);
        assert_eq!(no_right.assumption, Assumption::NoMoreContributions);
    }

    #[test]
    fn a_late_start_ends_after_the_statutory_age() {
        let record = insurance_record("1966-05-20", "2024-09", 27, "9600");
        let estimate = figure_of(&record);
        assert_eq!(estimate.when, When::WhenMonthsAreComplete);
        assert_eq!(estimate.payable_from, date("2039-09-01"));
    }

    #[test]
    fn whoever_has_the_right_already_has_it_from_next_month() {
        let record = insurance_record("1962-05-20", "1995-01", 383, "9600");
        let estimate = figure_of(&record);
        assert_eq!(estimate.when, When::Already);
        assert_eq!(estimate.payable_from, date("2026-12-01"));
    }

    #[test]
    fn nothing_is_computed_from_nothing() {
        let zero = insurance_record("1984-05-20", "2012-01", 179, "0");
        assert!(matches!(EstimateView::of(&zero), EstimateView::NoWage));
        let mut none = insurance_record("1984-05-20", "2012-01", 0, "0");
        none.covered = false;
        assert!(matches!(EstimateView::of(&none), EstimateView::NoWage));
    }

    #[test]
    fn the_military_are_not_computed() {
        let mut record = insurance_record("1984-05-20", "2012-01", 179, "9600");
        record.regime.under_military_law = true;
        assert!(matches!(
            EstimateView::of(&record),
            EstimateView::NotComputed(NotComputed::Military)
        ));
    }
}
