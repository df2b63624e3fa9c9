//! Payments, which follow from the pension month by month: when, how much, and what is taken off.

use benefits::payment::{PayDay, pay_day};
use benefits::{Population, RuleSet};
use calendar::Month;
use contract::values::{Iban, Money};
use contract::{
    Deduction, NextPayment, PaymentParts, PaymentStatus, PensionComponent, PensionPayment,
    PensionPayments, ProblemCode, Scheme,
};

use super::load::Pension;
use crate::http::refusal::Refusal;

/// How many payments a person sees.
const SHOWN: usize = 12;

impl Pension {
    /// What will be paid next: the first payment whose day has not come yet.
    pub(super) fn next_payment(&self) -> Result<NextPayment, Refusal> {
        let (month, day) = self.next_month()?;
        Ok(NextPayment {
            as_of: self.as_of,
            month,
            pay_day: day.sent,
            usual_day: day.usual,
            is_first: month == self.first_month(),
            status: if self.iban.is_some() {
                PaymentStatus::Scheduled
            } else {
                PaymentStatus::Held
            },
            parts: self.parts(month),
            iban_masked: self.iban_masked(),
        })
    }

    /// The last payments, newest first.
    pub(super) fn payments(&self) -> Result<PensionPayments, Refusal> {
        let (next, _) = self.next_month()?;
        let mut payments = Vec::with_capacity(SHOWN);
        let mut month = next.checked_add(-1);
        while let Some(of) = month.filter(|of| *of >= self.first_month()) {
            // Beyond the pay days that the data knows there is nothing to say.
            let Ok(day) = self.pay_day(of) else { break };
            if payments.len() == SHOWN {
                break;
            }
            payments.push(PensionPayment {
                month: of,
                pay_day: day.sent,
                status: self.status_of(of),
                parts: self.parts(of),
            });
            month = of.checked_add(-1);
        }
        Ok(PensionPayments {
            as_of: self.as_of,
            first_pay_day: self.pay_day(self.first_month()).ok().map(|day| day.sent),
            payments,
        })
    }

    /// From gross to net in a month.
    pub(super) fn parts(&self, month: Month) -> PaymentParts {
        let gross: u32 = self.components.iter().map(|(_, halalas)| halalas).sum();
        let deductions: Vec<Deduction> = self
            .deductions
            .iter()
            .filter(|one| one.from <= month && one.last.is_none_or(|last| month <= last))
            .map(|one| Deduction {
                kind: one.kind.clone(),
                amount: Money::from_halalas(one.halalas),
                last_month: one.last,
            })
            .collect();
        let taken: u32 = self
            .deductions
            .iter()
            .filter(|one| one.from <= month && one.last.is_none_or(|last| month <= last))
            .map(|one| one.halalas)
            .sum();
        PaymentParts {
            components: self
                .components
                .iter()
                .map(|(kind, halalas)| PensionComponent {
                    kind: kind.clone(),
                    amount: Money::from_halalas(*halalas),
                })
                .collect(),
            gross: Money::from_halalas(gross),
            deductions,
            deducted: Money::from_halalas(taken),
            net: Money::from_halalas(gross.saturating_sub(taken)),
        }
    }

    /// The first month the pension is paid for.
    pub(super) fn first_month(&self) -> Month {
        Month::of(self.starts_on)
    }

    /// The bank account with its middle hidden.
    pub(super) fn iban_masked(&self) -> Option<String> {
        let iban = Iban::parse(self.iban.as_deref()?).ok()?;
        Some(iban.masked())
    }

    fn next_month(&self) -> Result<(Month, PayDay), Refusal> {
        let mut month = Month::of(self.today).max(self.first_month());
        loop {
            let day = self.pay_day(month)?;
            if day.sent > self.today {
                return Ok((month, day));
            }
            month = month.checked_add(1).ok_or(ProblemCode::Internal)?;
        }
    }

    pub(super) fn status_of(&self, month: Month) -> PaymentStatus {
        if self.returned.contains(&month) {
            PaymentStatus::Returned
        } else if self.iban.is_none() {
            PaymentStatus::Held
        } else {
            PaymentStatus::Paid
        }
    }

    fn pay_day(&self, month: Month) -> Result<PayDay, Refusal> {
        pay_day_of(&self.scheme, month)
    }
}

/// When the pensions of a scheme are paid for a month.
pub(super) fn pay_day_of(scheme: &Scheme, month: Month) -> Result<PayDay, Refusal> {
    let population = match scheme {
        Scheme::Civil => Population::Civil,
        Scheme::Military => Population::Military,
        _ => Population::OldExempt,
    };
    pay_day(RuleSet::current(), population, month).map_err(|_| Refusal::new(ProblemCode::Internal))
}
