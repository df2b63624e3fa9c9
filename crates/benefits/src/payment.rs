//! Pay days: when the pension of a month is sent to the bank.
//!
//! **The rule in words.** Pensions of social insurance are paid on the first of the Gregorian month
//! since June 2018, those of the civil and military laws on the 25th from February 2018 and on the
//! first since May 2024. Where that day is a Friday or a Saturday the payment comes on the working
//! day before. Public holidays, which move a payment too, are no part of the data.
//!
//! ```
//! use benefits::{Population, RuleSet, payment::pay_day};
//! let of = |month: &str| {
//!     let month = month.parse().unwrap();
//!     pay_day(RuleSet::current(), Population::OldExempt, month).unwrap()
//! };
//! assert_eq!(of("2026-12").sent.to_string(), "2026-12-01"); // a Tuesday
//! assert_eq!(of("2027-01").sent.to_string(), "2026-12-31"); // the first is a Friday
//! assert_eq!(of("2026-08").sent.to_string(), "2026-07-30"); // the first is a Saturday
//! ```

use calendar::{Date, Month};

use crate::explanation::texts;
use crate::parameters::{Population, RuleSet, ids};
use crate::refusal::Refusal;

/// Friday and Saturday, as [`Date::weekday`] numbers them.
const FRIDAY: u8 = 6;

/// The day of one payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayDay {
    /// The day that the rule names for the month.
    pub usual: Date,
    /// The day on which it is sent: the usual one, or the working day before it.
    pub sent: Date,
}

/// The pay day of a month's pension.
///
/// # Errors
/// `parameter-not-covered` for a month or a population of which the data knows nothing.
pub fn pay_day(rules: &RuleSet, population: Population, month: Month) -> Result<PayDay, Refusal> {
    let first = month.first_day();
    let out = || Refusal::at("/month", &texts::REFUSAL_PARAMETER_SHAPE);
    let day = rules.count(ids::PAYMENT_DAY, population, first)?;
    let usual = first.checked_add_days(i64::from(day) - 1).ok_or_else(out)?;
    let moves = rules.choice(ids::PAYMENT_WEEKEND, population, first)? == "before_friday_saturday";
    let early = if moves {
        i64::from(usual.weekday().saturating_sub(FRIDAY - 1))
    } else {
        0
    };
    let sent = usual.checked_add_days(-early).ok_or_else(out)?;
    Ok(PayDay { usual, sent })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(population: Population, month: &str) -> String {
        let month = month.parse().expect("a month");
        pay_day(RuleSet::current(), population, month).map_or_else(
            |refusal| refusal.reason.key().to_owned(),
            |day| day.sent.to_string(),
        )
    }

    #[test]
    fn the_first_moves_before_a_weekend() {
        // The payment that the rule was read from: a Friday.
        assert_eq!(sent(Population::OldExempt, "2018-06"), "2018-05-31");
        assert_eq!(sent(Population::OldExempt, "2026-11"), "2026-11-01");
        assert_eq!(sent(Population::New, "2026-05"), "2026-04-30");
        assert_eq!(sent(Population::OldAmended, "2026-08"), "2026-07-30");
    }

    #[test]
    fn civil_pensions_came_on_the_25th_until_april_2024() {
        assert_eq!(sent(Population::Civil, "2024-03"), "2024-03-25");
        assert_eq!(sent(Population::Civil, "2024-05"), "2024-05-01");
        // The 25th of November 2023 was a Saturday.
        assert_eq!(sent(Population::Military, "2023-11"), "2023-11-23");
    }

    #[test]
    fn what_the_data_does_not_know_is_refused() {
        assert_eq!(
            sent(Population::OldExempt, "2018-05"),
            "law-refusal-not-covered"
        );
        assert_eq!(
            sent(Population::NonSaudi, "2026-05"),
            "law-refusal-not-covered"
        );
    }
}
