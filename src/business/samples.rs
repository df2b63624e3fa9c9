//! Small pieces of the contract for the tests of this room.

use calendar::{Date, Month};
use contract::values::{Money, Total};
use contract::{
    AmountDue, BilingualText, Bill, BillStatus, BranchAmount, BusinessTask, Contributor,
    ContributorFlag, ContributorPage, Headcount, InsuranceBranch, KindCount, Nationality,
    Timestamp,
};
use rust_decimal::Decimal;

/// A day from its ISO form.
pub(crate) fn date(text: &str) -> Date {
    text.parse().expect("a day of the test")
}

/// A month from its ISO form.
pub(crate) fn month(text: &str) -> Month {
    text.parse().expect("a month of the test")
}

/// An amount.
pub(crate) fn sar(text: &str) -> Decimal {
    text.parse().expect("an amount of the test")
}

/// When the register was read.
pub(crate) fn as_of() -> Timestamp {
    "2026-11-22T16:03:00Z"
        .parse()
        .expect("a moment of the test")
}

/// A bill of 21,500 riyals of contributions.
pub(crate) fn bill(status: BillStatus, of: &str, due_on: &str) -> Bill {
    let total = |riyals: i64| Total::of(Decimal::from(riyals));
    let branch = |branch, workers, employer| BranchAmount {
        branch,
        workers: total(workers),
        employer: total(employer),
    };
    let fine = if status == BillStatus::Overdue {
        430
    } else {
        0
    };
    Bill {
        month: month(of),
        paid_on: (status == BillStatus::Paid).then(|| date(due_on)),
        status,
        due_on: date(due_on),
        contributors: 12,
        unsettled: 0,
        branches: vec![
            branch(InsuranceBranch::Annuities, 9_000, 9_000),
            branch(InsuranceBranch::Saned, 750, 750),
            branch(InsuranceBranch::Hazards, 0, 2_000),
        ],
        contributions: total(21_500),
        fine: total(fine),
        total: total(21_500 + fine),
    }
}

/// That bill to pay.
pub(crate) fn amount_due(status: BillStatus, of: &str, due_on: &str) -> AmountDue {
    let bill = bill(status, of, due_on);
    AmountDue {
        as_of: as_of(),
        to_pay: bill.total,
        bill: Some(bill),
        further: Vec::new(),
    }
}

/// 248 people.
pub(crate) fn headcount() -> Headcount {
    let kind = |nationality, contributors, joined, left| KindCount {
        nationality,
        contributors,
        joined,
        left,
    };
    Headcount {
        as_of: as_of(),
        month: month("2026-11"),
        kinds: vec![
            kind(Nationality::Saudi, 141, 4, 2),
            kind(Nationality::NonSaudi, 98, 2, 0),
            kind(Nationality::Gcc, 9, 0, 0),
        ],
    }
}

/// One of each kind of thing that waits.
pub(crate) fn tasks() -> Vec<BusinessTask> {
    vec![
        BusinessTask::UnpaidBill {
            month: month("2026-10"),
            due_on: date("2026-11-15"),
            total: Total::of(sar("21930")),
            overdue: true,
        },
        BusinessTask::WagesBelowMinimum {
            contributors: 3,
            minimum: Money::from_riyals(1_500),
            due_on: date("2026-11-30"),
        },
        BusinessTask::IncompleteRegistrations {
            contributors: 2,
            due_on: date("2026-11-30"),
        },
        BusinessTask::Unknown,
    ]
}

/// The first of some pages.
pub(crate) fn page(pages: u32) -> ContributorPage {
    ContributorPage {
        as_of: as_of(),
        page: 1,
        pages,
        found: 1,
        contributors: vec![Contributor {
            id: "p-1".to_owned(),
            name: BilingualText::new("نورة سالم حمد المرزوقي", "Noura Salem Hamad Almarzouqi"),
            identity_number_masked: "1******004".to_owned(),
            nationality: Nationality::Saudi,
            joined_on: date("2018-03-18"),
            leaves_on: Some(date("2026-11-30")),
            wage: Money::from_riyals(1_200),
            flags: vec![
                ContributorFlag::WageBelowMinimum,
                ContributorFlag::Incomplete,
                ContributorFlag::Other("new_flag".to_owned()),
            ],
        }],
    }
}
