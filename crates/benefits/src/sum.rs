//! An amount that comes out of a rule.

use calendar::Date;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::exact::{Rational, Rounding};
use crate::explanation::{Quantity, texts};
use crate::parameters::{Population, RuleSet};
use crate::refusal::Refusal;

/// An amount of riyals: exact for whatever is calculated next, rounded once for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sum {
    exact: Rational,
    /// The rounded amount in halalas.
    halalas: i64,
}

impl Sum {
    /// Rounds by the rule that `rounding.money` names on a day.
    ///
    /// # Errors
    /// `too-large` when the amount left the representable range.
    pub fn new(
        exact: Rational,
        rules: &RuleSet,
        population: Population,
        day: Date,
    ) -> Result<Sum, Refusal> {
        Sum::rounded_by(rules.rounding(population, day)?, exact)
    }

    /// Rounds by a rule that was read before, for callers with many amounts of one day.
    ///
    /// # Errors
    /// `too-large` when the amount left the representable range.
    pub(crate) fn rounded_by(rounding: Rounding, exact: Rational) -> Result<Sum, Refusal> {
        match rounding.round(exact, 2) {
            Some(halalas) => Ok(Sum { exact, halalas }),
            None => Err(Refusal::at("", &texts::REFUSAL_TOO_LARGE)),
        }
    }

    /// The exact amount.
    pub fn exact(self) -> Rational {
        self.exact
    }

    /// The amount in riyals with two decimals.
    pub fn rounded(self) -> Decimal {
        Decimal::new(self.halalas, 2)
    }

    /// The amount as explanations carry it.
    pub fn quantity(self) -> Quantity {
        Quantity::Money(self.exact)
    }
}

impl Serialize for Sum {
    /// The rounded amount, as a decimal text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.rounded())
    }
}
