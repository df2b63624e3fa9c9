//! What has to be paid, by when, and how it is split.

use calendar::{Date, Month};
use contract::{AmountDue, Bill, BillStatus, InsuranceBranch};
use rust_decimal::Decimal;

/// What the card of the amount due says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DueView {
    /// Nobody works there, so nothing is due.
    Nothing,
    /// A bill, and perhaps further ones.
    Bill(Box<DueBill>),
}

/// The bill to pay next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueBill {
    /// All that is due, SAR.
    pub to_pay: Decimal,
    /// The month of the bill.
    pub month: Month,
    /// Whether that month still runs, so that the sum may change.
    pub is_running: bool,
    /// The last day of payment without a fine.
    pub due_on: Date,
    /// Days from the day of reading to it; below nothing where it has passed.
    pub days_left: i64,
    /// The fine in it, SAR.
    pub fine: Decimal,
    /// How many further bills are not paid.
    pub further: usize,
    /// Contributors whose shares are in no sum.
    pub unsettled: u32,
    /// What each branch takes of the bill, with its part of the whole in thousandths.
    pub branches: Vec<BranchShare>,
}

/// What one branch takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BranchShare {
    /// The branch.
    pub branch: InsuranceBranch,
    /// Withheld from the workers, SAR.
    pub workers: Decimal,
    /// Paid by the employer, SAR.
    pub employer: Decimal,
    /// Its part of the bar, 0 to 1,000.
    pub permille: u32,
}

impl BranchShare {
    /// Both shares together, SAR.
    pub fn total(&self) -> Decimal {
        self.workers + self.employer
    }
}

impl DueView {
    /// What an amount due says on the day it was read.
    pub fn of(due: &AmountDue) -> DueView {
        let Some(bill) = &due.bill else {
            return DueView::Nothing;
        };
        let today = due.as_of.date_in_riyadh();
        DueView::Bill(Box::new(DueBill {
            to_pay: due.to_pay.amount(),
            month: bill.month,
            is_running: bill.status == BillStatus::Running,
            due_on: bill.due_on,
            days_left: bill.due_on.days_since(today),
            fine: bill.fine.amount(),
            further: due.further.len(),
            unsettled: bill.unsettled,
            branches: branches(bill),
        }))
    }
}

/// The shares of the branches; the thousandths of all of them fill the bar exactly.
fn branches(bill: &Bill) -> Vec<BranchShare> {
    let whole = bill.contributions.amount();
    let mut left = 1_000;
    let count = bill.branches.len();
    bill.branches
        .iter()
        .enumerate()
        .map(|(index, branch)| {
            let (workers, employer) = (branch.workers.amount(), branch.employer.amount());
            let permille = if whole.is_zero() {
                0
            } else if index + 1 == count {
                left
            } else {
                let part = (workers + employer) * Decimal::ONE_THOUSAND / whole;
                u32::try_from(part.round()).unwrap_or(0).min(left)
            };
            left -= permille;
            BranchShare {
                branch: branch.branch.clone(),
                workers,
                employer,
                permille,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::business::samples::{amount_due, sar};

    fn bill(due: &AmountDue) -> DueBill {
        match DueView::of(due) {
            DueView::Bill(bill) => *bill,
            DueView::Nothing => panic!("something is due"),
        }
    }

    #[test]
    fn the_branches_fill_the_bar() {
        let view = bill(&amount_due(BillStatus::Running, "2026-11", "2026-12-15"));
        let parts: Vec<u32> = view.branches.iter().map(|one| one.permille).collect();
        assert_eq!(parts, [837, 70, 93]);
        assert_eq!(parts.iter().sum::<u32>(), 1_000);
        assert_eq!((view.days_left, view.is_running), (23, true));
        assert_eq!(view.branches[0].total(), sar("18000"));
    }

    #[test]
    fn a_day_that_has_passed_is_below_nothing() {
        let view = bill(&amount_due(BillStatus::Overdue, "2026-10", "2026-11-15"));
        assert_eq!((view.days_left, view.is_running), (-7, false));
    }

    #[test]
    fn nobody_there_owes_nothing() {
        let mut due = amount_due(BillStatus::Running, "2026-11", "2026-12-15");
        due.bill = None;
        assert_eq!(DueView::of(&due), DueView::Nothing);
    }
}
