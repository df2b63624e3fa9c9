//! The family, the letter, and what needs attention, in the shapes of the contract.

use contract::values::{Money, NationalId};
use contract::{
    FamilyKind, FamilyMember, FamilyRelation, PaymentStatus, PensionFamily, PensionKind,
    PensionLetter, PensionNextStep, PensionThing, ProblemCode,
};

use super::load::{Pension, Relative};
use crate::http::refusal::Refusal;

/// A proof of studies is asked for this many months before the right would end.
const ASKED_AHEAD_MONTHS: i32 = 6;

impl Pension {
    /// Who is on record with the pension.
    pub(super) fn family(&self) -> PensionFamily {
        PensionFamily {
            as_of: self.as_of,
            kind: if self.deceased.is_some() {
                FamilyKind::Survivors
            } else {
                FamilyKind::Dependants
            },
            deceased: self.deceased.clone(),
            members: self.family.iter().map(member).collect(),
        }
    }

    /// What a pension letter states today.
    pub(super) fn letter(&self) -> Result<PensionLetter, Refusal> {
        let masked = NationalId::parse(&self.identity_number)
            .map_err(|_| Refusal::new(ProblemCode::Internal))?
            .masked();
        // The month whose payment stands: the last one paid, or the first one to come.
        let month = match self.payments()?.payments.first() {
            Some(payment) => payment.month,
            None => self.first_month(),
        };
        Ok(PensionLetter {
            as_of: self.as_of,
            issued_on: self.today,
            full_name: self.full_name.clone(),
            identity_number_masked: masked,
            kind: if self.deceased.is_some() {
                PensionKind::Survivor
            } else {
                PensionKind::Own
            },
            deceased: self.deceased.clone(),
            scheme: self.scheme.clone(),
            starts_on: self.starts_on,
            month,
            parts: self.parts(month),
        })
    }

    /// What needs attention: money that did not arrive first, then the missing account, then proofs.
    pub(super) fn next_step(&self) -> Result<PensionNextStep, Refusal> {
        let returned = self
            .payments()?
            .payments
            .into_iter()
            .find(|payment| payment.status == PaymentStatus::Returned)
            .map(|payment| PensionThing::PaymentReturned {
                month: payment.month,
                net: payment.parts.net,
            });
        let next = returned
            .or_else(|| self.iban.is_none().then_some(PensionThing::MissingIban))
            .or_else(|| self.proof_of_study())
            .unwrap_or(PensionThing::None);
        Ok(PensionNextStep {
            as_of: self.as_of,
            next,
        })
    }

    fn proof_of_study(&self) -> Option<PensionThing> {
        let ahead = self.today.checked_add_months(ASKED_AHEAD_MONTHS)?;
        self.family
            .iter()
            .filter(|one| one.is_entitled && one.relation == FamilyRelation::Son)
            .filter_map(|one| Some((one.entitled_until?, one)))
            .filter(|(until, _)| (self.today..=ahead).contains(until))
            .min_by_key(|(until, _)| *until)
            .map(|(until, one)| PensionThing::ProofOfStudy {
                name: one.name.clone(),
                until,
            })
    }
}

fn member(relative: &Relative) -> FamilyMember {
    FamilyMember {
        relation: relative.relation.clone(),
        name: relative.name.clone(),
        birth_date: relative.birth_date,
        is_reader: relative.is_reader,
        share: relative
            .halalas
            .filter(|_| relative.is_entitled)
            .map(Money::from_halalas),
        entitled_until: relative.entitled_until,
    }
}
