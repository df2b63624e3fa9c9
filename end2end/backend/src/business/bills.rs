//! Bills: what each month costs, by when it is paid, and whether it was.

use std::collections::HashMap;

use benefits::contributions::{LateFineQuestion, late_fine};
use benefits::explanation::Trail;
use benefits::{Amount, RuleSet};
use calendar::{Date, Month};
use contract::values::Total;
use contract::{
    AmountDue, Bill, BillStatus, Bills, BranchAmount, InsuranceBranch, ProblemCode, Timestamp,
};
use rust_decimal::Decimal;

use crate::http::refusal::Refusal;
use crate::record::{Charges, Staff, load_staff};
use crate::state::Backend;

/// How many months back bills are kept in view.
const MONTHS: i32 = 12;

/// What the bills of one establishment follow from.
pub(super) struct Book {
    pub(super) as_of: Timestamp,
    pub(super) today: Date,
    pub(super) staff: Staff,
    pays_on_day: Option<i64>,
    exceptions: HashMap<Month, Option<Date>>,
}

/// Reads an establishment's people and how it pays.
pub(super) async fn load(backend: &Backend, establishment: i64) -> Result<Book, Refusal> {
    let as_of = backend.clock.timestamp();
    let today = as_of.date_in_riyadh();
    let since = Month::of(today)
        .checked_add(-MONTHS)
        .map_or(today, Month::first_day);
    let pool = &backend.database.pool;
    let habit: Option<(i64,)> =
        sqlx::query_as("SELECT pays_on_day FROM bill_habits WHERE establishment_id = $1")
            .bind(establishment)
            .fetch_optional(pool)
            .await?;
    let rows: Vec<(String, Option<String>)> =
        sqlx::query_as("SELECT month, paid_on FROM bill_exceptions WHERE establishment_id = $1")
            .bind(establishment)
            .fetch_all(pool)
            .await?;
    let exceptions = rows.into_iter().map(|(month, paid_on)| {
        let paid_on: Option<Date> = paid_on.map(|day| day.parse()).transpose().ok()?;
        Some((month.parse().ok()?, paid_on))
    });
    let exceptions: Option<HashMap<Month, Option<Date>>> = exceptions.collect();
    Ok(Book {
        as_of,
        today,
        staff: load_staff(backend, establishment, since).await?,
        pays_on_day: habit.map(|(day,)| day),
        exceptions: exceptions.ok_or(ProblemCode::Internal)?,
    })
}

impl Book {
    /// What has to be paid, and by when.
    pub(super) fn due(&self) -> Result<AmountDue, Refusal> {
        let mut unpaid = self.unpaid()?;
        let bill = if unpaid.is_empty() {
            self.bill(Month::of(self.today))?
        } else {
            Some(unpaid.remove(0))
        };
        let to_pay = bill
            .iter()
            .chain(&unpaid)
            .map(|bill| bill.total.amount())
            .sum();
        Ok(AmountDue {
            as_of: self.as_of,
            bill,
            further: unpaid,
            to_pay: Total::of(to_pay),
        })
    }

    /// The bills of the last months, newest first.
    pub(super) fn bills(&self) -> Result<Bills, Refusal> {
        let mut bills = self.past()?;
        bills.reverse();
        Ok(Bills {
            as_of: self.as_of,
            bills,
        })
    }

    /// The bills that are not paid, oldest first.
    pub(super) fn unpaid(&self) -> Result<Vec<Bill>, Refusal> {
        let mut bills = self.past()?;
        bills.retain(|bill| matches!(bill.status, BillStatus::Due | BillStatus::Overdue));
        Ok(bills)
    }

    /// The bills of months that are over, oldest first.
    fn past(&self) -> Result<Vec<Bill>, Refusal> {
        let this = Month::of(self.today);
        let months = (1..=MONTHS)
            .rev()
            .filter_map(|back| this.checked_add(-back));
        let bills = months.filter_map(|month| self.bill(month).transpose());
        bills.collect()
    }

    /// The bill of a month; none where nobody worked.
    fn bill(&self, month: Month) -> Result<Option<Bill>, Refusal> {
        let charges = self.staff.charges(month);
        if charges.contributors == 0 {
            return Ok(None);
        }
        let contributions = charges.total();
        let paid_on = self.paid_on(month).filter(|day| *day <= self.today);
        let late = late(month, paid_on.unwrap_or(self.today))?;
        let fine = contributions * late.part_of_contributions;
        let status = match paid_on {
            Some(_) => BillStatus::Paid,
            None if month >= Month::of(self.today) => BillStatus::Running,
            None if self.today > late.due_on => BillStatus::Overdue,
            None => BillStatus::Due,
        };
        Ok(Some(Bill {
            month,
            status,
            due_on: late.due_on,
            contributors: charges.contributors,
            unsettled: charges.unsettled,
            branches: branches(&charges),
            contributions: Total::of(contributions),
            fine: Total::of(fine),
            total: Total::of(contributions + fine.round_dp(2)),
            paid_on,
        }))
    }

    /// The day a month's bill is paid, by habit or by exception; it may lie ahead.
    fn paid_on(&self, month: Month) -> Option<Date> {
        if let Some(day) = self.exceptions.get(&month) {
            return *day;
        }
        let next = month.checked_add(1)?.first_day();
        next.checked_add_days(self.pays_on_day? - 1)
    }
}

fn branches(charges: &Charges) -> Vec<BranchAmount> {
    [
        (InsuranceBranch::Annuities, charges.annuities),
        (InsuranceBranch::Saned, charges.saned),
        (InsuranceBranch::Hazards, charges.hazards),
    ]
    .into_iter()
    .map(|(branch, [workers, employer])| BranchAmount {
        branch,
        workers: Total::of(workers),
        employer: Total::of(employer),
    })
    .collect()
}

struct Late {
    due_on: Date,
    /// The fine for each riyal of contributions.
    part_of_contributions: Decimal,
}

/// The last day of payment, and the fine of paying on a day. The law's fine is a part of the
/// contributions, which may be more than one person's amount can hold, so it is asked for 100 riyals.
fn late(month: Month, paid_on: Date) -> Result<Late, Refusal> {
    let hundred = Amount::from_hundredths(10_000).unwrap_or_default();
    let question = LateFineQuestion {
        month,
        contribution: hundred,
        paid_on,
    };
    let fine = late_fine(RuleSet::current(), &question, &mut Trail::off())
        .map_err(|_| Refusal::new(ProblemCode::Internal))?;
    Ok(Late {
        due_on: fine.due_on,
        part_of_contributions: fine.fine.rounded() / hundred.decimal(),
    })
}
