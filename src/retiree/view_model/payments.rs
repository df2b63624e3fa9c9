//! The last payments: what they add up to in words, and each of them.

use calendar::{Date, Month};
use contract::{PaymentStatus, PensionPayments};
use rust_decimal::Decimal;

use super::parts::Parts;

/// What the card of the payments says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaymentsView {
    /// Nothing was paid yet.
    NoneYet {
        /// The day of the first payment, where the register says.
        first_on: Option<Date>,
    },
    /// Payments, newest first.
    History {
        /// What a person should see in them.
        sentence: PaymentSentence,
        /// Each payment.
        rows: Vec<PaymentRow>,
    },
}

/// What a person should see in their payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentSentence {
    /// A payment did not arrive.
    Returned {
        /// For which month.
        month: Month,
    },
    /// Payments wait for a bank account.
    Held,
    /// Every payment was the same.
    Steady {
        /// How much reached the bank each time, SAR.
        net: Decimal,
    },
    /// The last payment differs from the one before the last change.
    Changed {
        /// What reached the bank last, SAR.
        last: Decimal,
        /// Since which month.
        since: Month,
        /// What it was before, SAR.
        before: Decimal,
    },
}

/// One payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRow {
    /// The month the pension was for.
    pub month: Month,
    /// The day it was sent.
    pub pay_day: Date,
    /// Where it stands.
    pub status: PaymentStatus,
    /// From gross to net.
    pub parts: Parts,
}

impl PaymentsView {
    /// What the payments say, in whatever order they arrive.
    pub fn of(payments: &PensionPayments) -> PaymentsView {
        let mut rows: Vec<PaymentRow> = payments
            .payments
            .iter()
            .map(|payment| PaymentRow {
                month: payment.month,
                pay_day: payment.pay_day,
                status: payment.status.clone(),
                parts: Parts::of(&payment.parts),
            })
            .collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.month));
        match sentence(&rows) {
            Some(sentence) => PaymentsView::History { sentence, rows },
            None => PaymentsView::NoneYet {
                first_on: payments.first_pay_day,
            },
        }
    }
}

fn sentence(rows: &[PaymentRow]) -> Option<PaymentSentence> {
    let last = rows.first()?;
    if let Some(row) = rows
        .iter()
        .find(|row| row.status == PaymentStatus::Returned)
    {
        return Some(PaymentSentence::Returned { month: row.month });
    }
    if last.status == PaymentStatus::Held {
        return Some(PaymentSentence::Held);
    }
    let net = last.parts.net;
    let same = rows.iter().take_while(|row| row.parts.net == net).count();
    let since = rows.get(same.saturating_sub(1)).unwrap_or(last).month;
    Some(match rows.get(same) {
        Some(other) => PaymentSentence::Changed {
            last: net,
            since,
            before: other.parts.net,
        },
        None => PaymentSentence::Steady { net },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retiree::samples::{as_of, date, month, payment, sar};

    fn view(payments: Vec<contract::PensionPayment>) -> PaymentsView {
        PaymentsView::of(&PensionPayments {
            as_of: as_of(),
            first_pay_day: Some(date("2026-12-01")),
            payments,
        })
    }

    fn sentence_of(payments: Vec<contract::PensionPayment>) -> PaymentSentence {
        match view(payments) {
            PaymentsView::History { sentence, .. } => sentence,
            PaymentsView::NoneYet { .. } => panic!("there are payments"),
        }
    }

    #[test]
    fn before_the_first_payment_there_is_a_day() {
        let first_on = Some(date("2026-12-01"));
        assert_eq!(view(Vec::new()), PaymentsView::NoneYet { first_on });
    }

    #[test]
    fn a_change_is_told_with_its_month() {
        let steady = vec![payment("2026-10", "0"), payment("2026-11", "0")];
        assert_eq!(
            sentence_of(steady),
            PaymentSentence::Steady {
                net: sar("12458.00")
            }
        );
        let changed = vec![
            payment("2026-09", "0"),
            payment("2026-10", "650"),
            payment("2026-11", "650"),
        ];
        assert_eq!(
            sentence_of(changed),
            PaymentSentence::Changed {
                last: sar("11808.00"),
                since: month("2026-10"),
                before: sar("12458.00"),
            }
        );
    }

    #[test]
    fn money_that_did_not_arrive_is_said_before_anything_else() {
        let mut returned = payment("2026-10", "650");
        returned.status = PaymentStatus::Returned;
        let said = sentence_of(vec![payment("2026-11", "0"), returned]);
        assert_eq!(
            said,
            PaymentSentence::Returned {
                month: month("2026-10")
            }
        );
        let mut held = payment("2026-11", "0");
        held.status = PaymentStatus::Held;
        assert_eq!(sentence_of(vec![held]), PaymentSentence::Held);
    }
}
