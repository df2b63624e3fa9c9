//! How many months are behind the person, and how many the next right needs.

use benefits::ages::{Age, Path, RetirementDates};
use benefits::{Question, Regime};
use calendar::Date;
use contract::{InsuranceRecord, Scheme};

use super::case::{NotComputed, case_of};
use super::status::LawBadge;

/// What the coverage card shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CoverageView {
    /// Months and thresholds.
    Arc(CoverageArc),
    /// No thresholds are computed for this person; the months are shown all the same.
    Months {
        /// Whole months in all schemes.
        months: u32,
        /// Why.
        why: NotComputed,
    },
}

/// Months done and required.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageArc {
    /// Whole months of social insurance before today.
    pub months: u32,
    /// The thresholds, the lowest first.
    pub thresholds: Vec<Threshold>,
    /// The first threshold that is not reached; none when all are.
    pub next: Option<Threshold>,
    /// The statutory age.
    pub statutory_age: Age,
    /// The day it is reached.
    pub statutory_date: Date,
    /// Whole months in other schemes, which count here only once they are aggregated.
    pub other_scheme_months: u32,
    /// Whether this device reads the law differently from the register.
    pub differs_from_register: bool,
}

/// Months that open a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// Which right.
    pub right: Right,
    /// The months it needs.
    pub months: u32,
    /// How many are missing.
    pub missing: u32,
    /// From when a pension can be paid if the person works on without a break.
    pub payable_from: Option<Date>,
}

/// A right that months open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// A pension at the statutory age.
    Normal,
    /// A pension before it.
    Early,
}

impl CoverageView {
    /// The coverage of a record.
    pub fn of(record: &InsuranceRecord) -> CoverageView {
        arc(record).map_or_else(
            |why| CoverageView::Months {
                months: months_in_all_schemes(record),
                why,
            },
            CoverageView::Arc,
        )
    }
}

impl CoverageArc {
    /// The months that the arc as a whole stands for: the next threshold, or the last one reached.
    pub fn required(&self) -> u32 {
        let last = self
            .thresholds
            .last()
            .map_or(0, |threshold| threshold.months);
        self.next.map_or(last, |threshold| threshold.months)
    }
}

fn arc(record: &InsuranceRecord) -> Result<CoverageArc, NotComputed> {
    let case = case_of(record, Question::Regime {})?;
    let outcome = benefits::ask(&case, &RetirementDates::default())?;
    let dates = outcome.answer;
    let mut thresholds: Vec<Threshold> =
        [(Right::Normal, dates.normal), (Right::Early, dates.early)]
            .into_iter()
            .filter_map(|(right, path)| threshold(right, path))
            .collect();
    thresholds.sort_by_key(|threshold| threshold.months);
    Ok(CoverageArc {
        months: u32::try_from(dates.months_today).unwrap_or(0),
        next: thresholds
            .iter()
            .copied()
            .find(|threshold| threshold.missing > 0),
        thresholds,
        statutory_age: dates.statutory_age,
        statutory_date: dates.statutory_date,
        other_scheme_months: months_in(record, |scheme| {
            !matches!(scheme, Scheme::Gosi | Scheme::Voluntary)
        }),
        differs_from_register: LawBadge::of(&record.regime.regime)
            .is_some_and(|register| register != badge(outcome.regime)),
    })
}

fn threshold(right: Right, path: Path) -> Option<Threshold> {
    Some(Threshold {
        right,
        months: u32::try_from(path.months_needed?).ok()?,
        missing: u32::try_from(path.months_missing).unwrap_or(0),
        payable_from: path.if_working_on.map(|reached| reached.payable_from),
    })
}

fn badge(regime: Regime) -> LawBadge {
    match regime {
        Regime::Military => LawBadge::Military,
        Regime::OldPensioner => LawBadge::OldPensioner,
        Regime::OldExempt => LawBadge::OldExempt,
        Regime::OldAmended => LawBadge::OldAmended,
        Regime::New => LawBadge::New,
        Regime::Gulf => LawBadge::HomeState,
        Regime::NonSaudi => LawBadge::HazardsOnly,
    }
}

fn months_in_all_schemes(record: &InsuranceRecord) -> u32 {
    months_in(record, |_| true)
}

fn months_in(record: &InsuranceRecord, wanted: impl Fn(&Scheme) -> bool) -> u32 {
    let totals = record.totals.iter().filter(|total| wanted(&total.scheme));
    let (months, days) = totals.fold((0_u32, 0_u32), |(months, days), total| {
        (
            months.saturating_add(total.months),
            days.saturating_add(total.days),
        )
    });
    months.saturating_add(days / 30)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::individual::samples::insurance_record;

    fn arc_of(record: &InsuranceRecord) -> CoverageArc {
        match CoverageView::of(record) {
            CoverageView::Arc(arc) => arc,
            other @ CoverageView::Months { .. } => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_next_threshold_is_the_first_that_is_missing() {
        // 40 years old on 3 July 2024 with 214 months then: early at 324 months.
        let record = insurance_record("1984-05-20", "2006-09", 243, "9000");
        let arc = arc_of(&record);
        assert_eq!(arc.months, 242); // November 2026 is not over
        assert_eq!(
            arc.next.map(|next| (next.right, next.months, next.missing)),
            Some((Right::Early, 324, 82))
        );
        assert_eq!(arc.required(), 324);
        assert_eq!(arc.thresholds.len(), 2);
        assert_eq!(arc.statutory_age, Age::GregorianMonths(732));
    }

    #[test]
    fn somebody_new_needs_the_months_of_the_new_law() {
        let mut record = insurance_record("2001-02-03", "2025-01", 23, "6000");
        record.regime.regime = contract::Regime::New;
        let arc = arc_of(&record);
        assert_eq!(
            arc.next.map(|next| (next.right, next.months)),
            Some((Right::Normal, 180))
        );
        assert!(!arc.differs_from_register);
    }

    #[test]
    fn without_any_month_the_arc_stands_at_nothing() {
        let mut record = insurance_record("2001-02-03", "2025-01", 0, "6000");
        record.covered = false;
        let arc = arc_of(&record);
        assert_eq!((arc.months, arc.required()), (0, 180));
    }

    #[test]
    fn with_all_months_behind_there_is_no_next() {
        let record = insurance_record("1969-05-20", "1995-01", 380, "9000");
        let arc = arc_of(&record);
        assert_eq!(arc.next, None);
        assert_eq!(arc.required(), 300);
    }

    #[test]
    fn a_law_the_register_reads_otherwise_is_noticed() {
        let mut record = insurance_record("1984-05-20", "2006-09", 243, "9000");
        record.regime.regime = contract::Regime::New;
        assert!(arc_of(&record).differs_from_register);
    }

    #[test]
    fn months_of_a_military_person_are_shown_though_nothing_is_computed() {
        let mut record = insurance_record("1984-05-20", "2006-09", 243, "9000");
        record.regime.under_military_law = true;
        let view = CoverageView::of(&record);
        assert_eq!(
            view,
            CoverageView::Months {
                months: 243,
                why: NotComputed::Military
            }
        );
    }
}
