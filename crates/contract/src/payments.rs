//! What a pensioner reads: payments, what is taken off them, the family, and the pension letter.

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use crate::sign_in::MissingField;
use crate::text::BilingualText;
use crate::timestamp::Timestamp;
use crate::values::Money;
use crate::wire::Scheme;

pub use wire::{
    ComponentKind, DeductionKind, FamilyKind, FamilyRelation, PaymentStatus, PensionKind,
};

/// The open enumerations of pension payments.
mod wire {
    wire_enum! {
        /// What a part of a pension is paid for.
        ComponentKind {
            /// The pension itself, or the share of it.
            Basic = "basic",
            /// The supplement for dependants (law of 1421H, article 38).
            DependantsSupplement = "dependants_supplement",
            /// The allowance for somebody's help.
            Helper = "helper",
        }
    }
    wire_enum! {
        /// Why something is taken off a payment.
        DeductionKind {
            /// Amounts that had been paid in excess are paid back.
            Overpayment = "overpayment",
            /// A court's order, such as maintenance.
            CourtOrder = "court_order",
        }
    }
    wire_enum! {
        /// Where a payment stands.
        PaymentStatus {
            /// It will be sent to the bank on its day.
            Scheduled = "scheduled",
            /// It was sent to the bank.
            Paid = "paid",
            /// The bank sent it back.
            Returned = "returned",
            /// It waits, since no bank account is on record.
            Held = "held",
        }
    }
    wire_enum! {
        /// Whose pension it is.
        PensionKind {
            /// The person's own.
            Own = "own",
            /// A share of a pension left behind.
            Survivor = "survivor",
        }
    }
    wire_enum! {
        /// Who the family on record is.
        FamilyKind {
            /// People the pensioner supports; they have no share while the pensioner lives.
            Dependants = "dependants",
            /// People who share a pension left behind.
            Survivors = "survivors",
        }
    }
    wire_enum! {
        /// Who somebody is to the pensioner.
        FamilyRelation {
            /// Wife, husband, widow or widower.
            Spouse = "spouse",
            /// A son.
            Son = "son",
            /// A daughter.
            Daughter = "daughter",
            /// The father.
            Father = "father",
            /// The mother.
            Mother = "mother",
        }
    }
}

/// A payment's way from the gross to the net amount: `net` is `gross` less `deducted`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentParts {
    /// What the pension is made of; adds up to `gross`.
    pub components: Vec<PensionComponent>,
    /// All components together, SAR.
    pub gross: Money,
    /// What is taken off; adds up to `deducted`.
    pub deductions: Vec<Deduction>,
    /// All deductions together, SAR.
    pub deducted: Money,
    /// What reaches the bank, SAR.
    pub net: Money,
}

/// A part of a pension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PensionComponent {
    /// What it is paid for.
    pub kind: ComponentKind,
    /// SAR a month.
    pub amount: Money,
}

/// Something taken off a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Deduction {
    /// Why.
    pub kind: DeductionKind,
    /// SAR a month.
    pub amount: Money,
    /// The last month it is taken off; none where no end is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, example = "2027-03"))]
    pub last_month: Option<Month>,
}

/// `GET /pension/next-payment`: what will be paid next, when and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextPayment {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The month the pension is for.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-12"))]
    pub month: Month,
    /// The day it is sent to the bank; earlier than usual where that day is no working day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-12-01"))]
    pub pay_day: Date,
    /// The day it would be sent if every day were a working day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-12-01"))]
    pub usual_day: Date,
    /// Whether it is the first payment of this pension.
    pub is_first: bool,
    /// Scheduled, or held.
    pub status: PaymentStatus,
    /// From gross to net.
    pub parts: PaymentParts,
    /// The bank account with its middle hidden; none where none is on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(example = "SA03 **** 7519"))]
    pub iban_masked: Option<String>,
}

/// `GET /pension/payments`: the last twelve payments, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PensionPayments {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The day of the very first payment, whether it lies ahead or behind; none where it lies
    /// before the pay days that the law's data knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date, example = "2025-04-01"))]
    pub first_pay_day: Option<Date>,
    /// The payments.
    pub payments: Vec<PensionPayment>,
}

/// One payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PensionPayment {
    /// The month the pension was for.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11"))]
    pub month: Month,
    /// The day it was sent to the bank.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-11-01"))]
    pub pay_day: Date,
    /// Where it stands.
    pub status: PaymentStatus,
    /// From gross to net.
    pub parts: PaymentParts,
}

/// `GET /pension/family`: who is on record with the pension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PensionFamily {
    /// When the register was read.
    pub as_of: Timestamp,
    /// Who they are.
    pub kind: FamilyKind,
    /// Who left the pension behind; none where it is the person's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deceased: Option<BilingualText>,
    /// The members.
    pub members: Vec<FamilyMember>,
}

/// A member of the family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FamilyMember {
    /// Who they are to the pensioner.
    pub relation: FamilyRelation,
    /// The name.
    pub name: BilingualText,
    /// Day of birth.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2009-05-02"))]
    pub birth_date: Date,
    /// Whether this is the person who reads it.
    pub is_reader: bool,
    /// The share of a pension left behind, SAR a month; none for dependants and where the right has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Money>,
    /// The last day of the right where an age ends it, unless studies are proved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date, example = "2030-05-01"))]
    pub entitled_until: Option<Date>,
}

/// `GET /pension/letter`: what a pension letter states.
///
/// It carries no code to verify it by: this service has none that anybody could check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PensionLetter {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The day of issue, in Riyadh.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-11-22"))]
    pub issued_on: Date,
    /// The whole name.
    pub full_name: BilingualText,
    /// The identity number with its middle hidden.
    #[cfg_attr(feature = "openapi", schema(example = "1******004"))]
    pub identity_number_masked: String,
    /// Whose pension it is.
    pub kind: PensionKind,
    /// Who left it behind; none where it is the person's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deceased: Option<BilingualText>,
    /// The scheme that pays it.
    pub scheme: Scheme,
    /// The first day of the pension.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2025-04-01"))]
    pub starts_on: Date,
    /// The month the amounts are of.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11"))]
    pub month: Month,
    /// From gross to net.
    pub parts: PaymentParts,
}

/// `GET /pension/next-step`: the one thing that most needs the pensioner's attention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PensionNextStep {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The thing.
    pub next: PensionThing,
}

/// What needs a pensioner's attention, with the facts to say so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", try_from = "PensionThingWire")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PensionThing {
    /// The bank sent the last payment back.
    PaymentReturned {
        /// The month it was for.
        #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11"))]
        month: Month,
        /// What was sent back.
        net: Money,
    },
    /// No bank account is on record, so payments wait.
    MissingIban,
    /// A child's right ends by age unless studies are proved.
    ProofOfStudy {
        /// The child.
        name: BilingualText,
        /// The last day of the right without the proof.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2027-02-11"))]
        until: Date,
    },
    /// Nothing needs attention.
    None,
    /// A kind newer than this build.
    Unknown,
}

/// The flat shape on the wire; see `SignInWire` for why.
#[derive(Deserialize)]
struct PensionThingWire {
    kind: String,
    month: Option<Month>,
    net: Option<Money>,
    name: Option<BilingualText>,
    until: Option<Date>,
}

impl TryFrom<PensionThingWire> for PensionThing {
    type Error = MissingField;

    fn try_from(wire: PensionThingWire) -> Result<PensionThing, MissingField> {
        Ok(match wire.kind.as_str() {
            "payment_returned" => PensionThing::PaymentReturned {
                month: wire.month.ok_or(MissingField("month"))?,
                net: wire.net.ok_or(MissingField("net"))?,
            },
            "missing_iban" => PensionThing::MissingIban,
            "proof_of_study" => PensionThing::ProofOfStudy {
                name: wire.name.ok_or(MissingField("name"))?,
                until: wire.until.ok_or(MissingField("until"))?,
            },
            "none" => PensionThing::None,
            _ => PensionThing::Unknown,
        })
    }
}
