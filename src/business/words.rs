//! The words for what the view models hold.

use contract::{BillStatus, ContributorFlag, InsuranceBranch, Nationality};

use crate::i18n::I18n;
use crate::ui::TagKind;

pub(super) use crate::ui::names::{name, service_href};

/// The name of a branch.
pub(super) fn branch(i18n: I18n, branch: &InsuranceBranch) -> String {
    i18n.text(match branch {
        InsuranceBranch::Annuities => "business-branch-annuities",
        InsuranceBranch::Saned => "business-branch-saned",
        InsuranceBranch::Hazards => "business-branch-hazards",
        InsuranceBranch::Other(_) => "business-branch-other",
    })
}

/// Where a bill stands.
pub(super) fn bill_status(i18n: I18n, status: &BillStatus) -> String {
    i18n.text(match status {
        BillStatus::Running => "business-bill-running",
        BillStatus::Due => "business-bill-due",
        BillStatus::Overdue => "business-bill-overdue",
        BillStatus::Paid => "business-bill-paid",
        BillStatus::Other(_) => "business-bill-other",
    })
}

/// How a bill's standing looks.
pub(super) fn bill_kind(status: &BillStatus) -> TagKind {
    match status {
        BillStatus::Paid => TagKind::Success,
        BillStatus::Due => TagKind::Warning,
        BillStatus::Overdue => TagKind::Error,
        BillStatus::Running | BillStatus::Other(_) => TagKind::Neutral,
    }
}

/// A kind of contributors.
pub(super) fn kind(i18n: I18n, nationality: &Nationality) -> String {
    i18n.text(match nationality {
        Nationality::Saudi => "business-kind-saudi",
        Nationality::NonSaudi => "business-kind-non-saudi",
        Nationality::Gcc => "business-kind-gcc",
        Nationality::Other(_) => "business-kind-other",
    })
}

/// What is wrong with a registration.
pub(super) fn flag(i18n: I18n, flag: &ContributorFlag) -> String {
    i18n.text(match flag {
        ContributorFlag::WageBelowMinimum => "business-flag-wage",
        ContributorFlag::Incomplete => "business-flag-incomplete",
        ContributorFlag::Other(_) => "business-flag-other",
    })
}
