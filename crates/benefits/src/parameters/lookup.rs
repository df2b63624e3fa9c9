//! Asking for a figure: by id, population and day.

use calendar::Date;

use super::{Id, Parameter, Population, RuleSet, Value, date_of, number_of};
use crate::exact::{Rational, Rounding};
use crate::explanation::{Quantity, texts};
use crate::refusal::Refusal;

impl RuleSet {
    /// The record in effect for a population on a day.
    ///
    /// # Errors
    /// `parameter-not-covered` when the data has no figure for that day or population.
    pub fn parameter(
        &self,
        id: Id,
        population: Population,
        day: Date,
    ) -> Result<&'static Parameter, Refusal> {
        let number = number_of(day);
        self.groups
            .get(id.0)
            .and_then(|group| {
                group
                    .records
                    .iter()
                    .find(|record| record.applies_to(population) && record.holds_on(number))
            })
            .ok_or_else(|| {
                Refusal::at("", &texts::REFUSAL_NOT_COVERED)
                    .about(id.name())
                    .with(Quantity::Name(population.name()))
                    .with(Quantity::Date(day))
            })
    }

    /// A number that the law sets.
    ///
    /// # Errors
    /// As [`RuleSet::parameter`], and where the value is not a number.
    pub fn number(&self, id: Id, population: Population, day: Date) -> Result<Rational, Refusal> {
        self.limit(id, population, day)?.ok_or_else(|| misused(id))
    }

    /// A number that the law may leave unset, such as a cap that was abolished.
    ///
    /// # Errors
    /// As [`RuleSet::parameter`], and where the value has another shape.
    pub fn limit(
        &self,
        id: Id,
        population: Population,
        day: Date,
    ) -> Result<Option<Rational>, Refusal> {
        match self.parameter(id, population, day)?.value {
            Value::Number(number) => Ok(Some(number)),
            Value::None => Ok(None),
            _ => Err(misused(id)),
        }
    }

    /// A whole number that the law sets, such as a number of months.
    ///
    /// # Errors
    /// As [`RuleSet::number`].
    pub fn count(&self, id: Id, population: Population, day: Date) -> Result<i32, Refusal> {
        self.number(id, population, day)?
            .floor()
            .and_then(|count| i32::try_from(count).ok())
            .ok_or_else(|| misused(id))
    }

    /// A whole number that the law sets, and what it counts.
    pub(crate) fn count_with_unit(
        &self,
        id: Id,
        population: Population,
        day: Date,
    ) -> Result<(i32, &'static str), Refusal> {
        let parameter = self.parameter(id, population, day)?;
        let Value::Number(number) = parameter.value else {
            return Err(misused(id));
        };
        let count = number.floor().and_then(|count| i32::try_from(count).ok());
        Ok((count.ok_or_else(|| misused(id))?, parameter.unit))
    }

    /// A day that the law sets.
    ///
    /// # Errors
    /// As [`RuleSet::parameter`], and where the value is not a day.
    pub fn date(&self, id: Id, population: Population, day: Date) -> Result<Date, Refusal> {
        match self.parameter(id, population, day)?.value {
            Value::Date(number) => date_of(number).ok_or_else(|| misused(id)),
            _ => Err(misused(id)),
        }
    }

    /// The value of a table at `x`; `None` when `x` lies outside the table.
    ///
    /// # Errors
    /// As [`RuleSet::parameter`].
    pub fn band(
        &self,
        id: Id,
        population: Population,
        day: Date,
        x: Rational,
    ) -> Result<Option<Rational>, Refusal> {
        Ok(self.parameter(id, population, day)?.value.at_band(x))
    }

    /// The height of a line at `x`.
    ///
    /// # Errors
    /// As [`RuleSet::parameter`], and where the value is not a line.
    pub fn point(
        &self,
        id: Id,
        population: Population,
        day: Date,
        x: Rational,
    ) -> Result<Rational, Refusal> {
        self.parameter(id, population, day)?
            .value
            .at_point(x)
            .ok_or_else(|| misused(id))
    }

    /// Which of several named rules holds.
    ///
    /// # Errors
    /// As [`RuleSet::parameter`], and where the value is not a name.
    pub fn choice(
        &self,
        id: Id,
        population: Population,
        day: Date,
    ) -> Result<&'static str, Refusal> {
        match self.parameter(id, population, day)?.value {
            Value::Choice(name) => Ok(name),
            _ => Err(misused(id)),
        }
    }

    /// The rounding of amounts.
    ///
    /// # Errors
    /// As [`RuleSet::choice`].
    pub fn rounding(&self, population: Population, day: Date) -> Result<Rounding, Refusal> {
        let id = super::ids::ROUNDING_MONEY;
        Rounding::named(self.choice(id, population, day)?).ok_or_else(|| misused(id))
    }
}

/// A record of another shape than the rule expects; the tests of the data keep it from happening.
fn misused(id: Id) -> Refusal {
    Refusal::at("", &texts::REFUSAL_PARAMETER_SHAPE).about(id.name())
}
