//! What will be paid next, and when.

use calendar::{Date, Month};
use contract::{NextPayment, PaymentStatus};

use super::parts::Parts;

/// What the card of the next payment says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextPaymentView {
    /// The month the pension is for.
    pub month: Month,
    /// The day it is sent to the bank.
    pub pay_day: Date,
    /// Days from the day of reading to it.
    pub days_left: i64,
    /// The usual day, where the payment comes before it.
    pub instead_of: Option<Date>,
    /// Whether nothing was paid before.
    pub is_first: bool,
    /// Whether it waits for a bank account.
    pub is_held: bool,
    /// From gross to net.
    pub parts: Parts,
    /// The account as far as it may be shown.
    pub iban_masked: Option<String>,
}

impl NextPaymentView {
    /// What a next payment says on the day it was read.
    pub fn of(payment: &NextPayment) -> NextPaymentView {
        let today = payment.as_of.date_in_riyadh();
        NextPaymentView {
            month: payment.month,
            pay_day: payment.pay_day,
            days_left: payment.pay_day.days_since(today).max(0),
            instead_of: (payment.usual_day != payment.pay_day).then_some(payment.usual_day),
            is_first: payment.is_first,
            is_held: payment.status == PaymentStatus::Held,
            parts: Parts::of(&payment.parts),
            iban_masked: payment.iban_masked.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retiree::samples::{date, next_payment};

    #[test]
    fn a_payment_before_the_weekend_says_instead_of_what() {
        let view = NextPaymentView::of(&next_payment("2027-01", "2026-12-31", "2027-01-01"));
        assert_eq!(view.days_left, 39);
        assert_eq!(view.instead_of, Some(date("2027-01-01")));
        let view = NextPaymentView::of(&next_payment("2026-12", "2026-12-01", "2026-12-01"));
        assert_eq!((view.days_left, view.instead_of), (9, None));
    }

    #[test]
    fn a_day_that_passed_while_the_page_stood_is_no_negative_wait() {
        let view = NextPaymentView::of(&next_payment("2026-11", "2026-11-01", "2026-11-01"));
        assert_eq!(view.days_left, 0);
    }
}
