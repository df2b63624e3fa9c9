//! Examples of what supervisors read.

use calendar::{Date, Month};
use contract::values::{Money, Total};
use contract::{
    AmountDue, BilingualText, Bill, BillStatus, Bills, BranchAmount, BusinessTask, BusinessTasks,
    Contributor, ContributorFlag, ContributorPage, Headcount, InsuranceBranch, KindCount,
    Nationality, Timestamp,
};
use rust_decimal::Decimal;

use crate::examples::{Answer, with, without};

/// Every answer about establishments that is not a problem.
pub fn answers() -> Vec<Answer> {
    let due = ("get", "/api/v1/business/due");
    let bills = ("get", "/api/v1/business/bills");
    let headcount = ("get", "/api/v1/business/headcount");
    let tasks = ("get", "/api/v1/business/tasks");
    let contributors = ("post", "/api/v1/business/contributors");
    let as_of = as_of();
    let overdue = AmountDue {
        as_of,
        bill: Some(bill("2026-10", "2026-11-15", BillStatus::Overdue)),
        further: Vec::new(),
        to_pay: Total::of(Decimal::from(21_930)),
    };
    let nothing = AmountDue {
        bill: None,
        to_pay: Total::ZERO,
        ..overdue.clone()
    };
    let paid = Bill {
        status: BillStatus::Paid,
        fine: Total::ZERO,
        total: Total::of(Decimal::from(21_500)),
        paid_on: Some(date("2026-10-12")),
        ..bill("2026-09", "2026-10-15", BillStatus::Paid)
    };
    let some_bills = Bills {
        as_of,
        bills: vec![bill("2026-10", "2026-11-15", BillStatus::Overdue), paid],
    };
    let nobody = ContributorPage {
        as_of,
        page: 1,
        pages: 1,
        found: 0,
        contributors: Vec::new(),
    };
    let mut answers = vec![
        with(
            due,
            "AmountDue",
            "overdue",
            "What has to be paid, and by when.",
            &overdue,
        ),
        with(due, "AmountDue", "nothing", "", &nothing),
        with(
            bills,
            "Bills",
            "bills",
            "The bills of the last months.",
            &some_bills,
        ),
        with(
            headcount,
            "Headcount",
            "headcount",
            "Who works there, and what changed.",
            &heads(),
        ),
        with(
            tasks,
            "BusinessTasks",
            "tasks",
            "What waits for the employer.",
            &some_tasks(),
        ),
        with(
            contributors,
            "ContributorPage",
            "page",
            "A page of contributors.",
            &page(),
        ),
        with(contributors, "ContributorPage", "nobody", "", &nobody),
    ];
    let same = "The asker has this version already.";
    answers.extend([due, bills, headcount, tasks].map(|of| without(of, 304, same)));
    answers
}

/// A Saudi's month at 100,000 SAR of wages: 21.5 percent, with a month's fine.
fn bill(of: &str, due_on: &str, status: BillStatus) -> Bill {
    let total = |riyals: i64| Total::of(Decimal::from(riyals));
    let branch = |branch, workers: i64, employer: i64| BranchAmount {
        branch,
        workers: total(workers),
        employer: total(employer),
    };
    Bill {
        month: month(of),
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
        fine: total(430),
        total: total(21_930),
        paid_on: None,
    }
}

fn heads() -> Headcount {
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

fn some_tasks() -> BusinessTasks {
    BusinessTasks {
        as_of: as_of(),
        tasks: vec![
            BusinessTask::UnpaidBill {
                month: month("2026-10"),
                due_on: date("2026-11-15"),
                total: Total::of(Decimal::from(21_930)),
                overdue: true,
            },
            BusinessTask::WagesBelowMinimum {
                contributors: 2,
                minimum: Money::from_riyals(1_500),
                due_on: date("2026-11-30"),
            },
            BusinessTask::IncompleteRegistrations {
                contributors: 3,
                due_on: date("2026-11-30"),
            },
        ],
    }
}

fn page() -> ContributorPage {
    ContributorPage {
        as_of: as_of(),
        page: 1,
        pages: 13,
        found: 248,
        contributors: vec![Contributor {
            id: "p-7f3a".to_owned(),
            name: BilingualText::new("نورة سالم حمد المرزوقي", "Noura Salem Hamad Almarzouqi"),
            identity_number_masked: "1******004".to_owned(),
            nationality: Nationality::Saudi,
            joined_on: date("2018-03-18"),
            leaves_on: None,
            wage: Money::from_halalas(120_000),
            flags: vec![ContributorFlag::WageBelowMinimum],
        }],
    }
}

fn as_of() -> Timestamp {
    Timestamp::from_unix_seconds(1_795_363_380)
}

fn date(text: &str) -> Date {
    text.parse().unwrap_or(Date::MIN)
}

fn month(text: &str) -> Month {
    text.parse().unwrap_or(Month::of(Date::MIN))
}
