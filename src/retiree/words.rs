//! The words for what the view models hold.

use contract::{ComponentKind, DeductionKind, FamilyRelation, PaymentStatus, Scheme};

use crate::i18n::I18n;
use crate::ui::TagKind;

pub(super) use crate::ui::names::{name, service_href};

/// What a part of a pension is paid for.
pub(super) fn component(i18n: I18n, kind: &ComponentKind) -> String {
    i18n.text(match kind {
        ComponentKind::Basic => "retiree-component-basic",
        ComponentKind::DependantsSupplement => "retiree-component-dependants",
        ComponentKind::Helper => "retiree-component-helper",
        ComponentKind::Other(_) => "retiree-component-other",
    })
}

/// Why something is taken off.
pub(super) fn deduction(i18n: I18n, kind: &DeductionKind) -> String {
    i18n.text(match kind {
        DeductionKind::Overpayment => "retiree-deduction-overpayment",
        DeductionKind::CourtOrder => "retiree-deduction-court",
        DeductionKind::Other(_) => "retiree-deduction-other",
    })
}

/// Where a payment stands.
pub(super) fn status(i18n: I18n, status: &PaymentStatus) -> String {
    i18n.text(match status {
        PaymentStatus::Scheduled => "retiree-status-scheduled",
        PaymentStatus::Paid => "retiree-status-paid",
        PaymentStatus::Returned => "retiree-status-returned",
        PaymentStatus::Held => "retiree-status-held",
        PaymentStatus::Other(_) => "retiree-status-other",
    })
}

/// How a payment's standing looks.
pub(super) fn status_kind(status: &PaymentStatus) -> TagKind {
    match status {
        PaymentStatus::Paid => TagKind::Success,
        PaymentStatus::Returned => TagKind::Error,
        PaymentStatus::Held => TagKind::Warning,
        PaymentStatus::Scheduled | PaymentStatus::Other(_) => TagKind::Neutral,
    }
}

/// Who somebody is to the pensioner.
pub(super) fn relation(i18n: I18n, relation: &FamilyRelation) -> String {
    i18n.text(match relation {
        FamilyRelation::Spouse => "retiree-relation-spouse",
        FamilyRelation::Son => "retiree-relation-son",
        FamilyRelation::Daughter => "retiree-relation-daughter",
        FamilyRelation::Father => "retiree-relation-father",
        FamilyRelation::Mother => "retiree-relation-mother",
        FamilyRelation::Other(_) => "retiree-relation-other",
    })
}

/// The scheme that pays a pension.
pub(super) fn scheme(i18n: I18n, scheme: &Scheme) -> String {
    i18n.text(match scheme {
        Scheme::Gosi | Scheme::Voluntary => "retiree-scheme-gosi",
        Scheme::Civil => "retiree-scheme-civil",
        Scheme::Military => "retiree-scheme-military",
        Scheme::Other(_) => "retiree-scheme-other",
    })
}
