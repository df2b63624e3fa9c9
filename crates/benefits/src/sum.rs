//! An amount that comes out of a rule.

use calendar::Date;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::exact::Rational;
use crate::explanation::{Quantity, texts};
use crate::parameters::{Population, RuleSet};
use crate::refusal::Refusal;

/// An amount of riyals: exact for whatever is calculated next, rounded once for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sum {
    exact: Rational,
    rounded: Decimal,
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
        let rounded = rules.rounding(population, day)?.money(exact);
        let rounded = rounded.ok_or_else(|| Refusal::at("", &texts::REFUSAL_TOO_LARGE))?;
        Ok(Sum { exact, rounded })
    }

    /// The exact amount.
    pub fn exact(self) -> Rational {
        self.exact
    }

    /// The amount in riyals with two decimals.
    pub fn rounded(self) -> Decimal {
        self.rounded
    }

    /// The amount as explanations carry it.
    pub fn quantity(self) -> Quantity {
        Quantity::Money(self.exact)
    }
}

impl Serialize for Sum {
    /// The rounded amount, as a decimal text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.rounded)
    }
}
