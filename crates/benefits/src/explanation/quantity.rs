//! Values with their unit, as explanations carry them.

use calendar::Date;
use rust_decimal::Decimal;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::exact::{Rational, Rounding};

/// A value with its unit. Numbers stay exact; [`Quantity::decimal`] is for showing them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// Riyals.
    Money(Rational),
    /// Hundredths: `18` is 18 %.
    Percent(Rational),
    /// Months of contribution or of time.
    Months(Rational),
    /// Gregorian years.
    Years(Rational),
    /// Hijri years.
    HijriYears(Rational),
    /// Days.
    Days(Rational),
    /// A number without a unit.
    Number(Rational),
    /// A day.
    Date(Date),
    /// A name whose text is `law-name-<name>`, with `_` and `.` written as `-`.
    Name(&'static str),
}

impl Quantity {
    /// A number of months.
    pub fn months(months: i32) -> Quantity {
        Quantity::Months(Rational::whole(i64::from(months)))
    }

    /// The unit's name on the wire.
    pub fn unit(self) -> &'static str {
        match self {
            Quantity::Money(_) => "sar",
            Quantity::Percent(_) => "percent",
            Quantity::Months(_) => "months",
            Quantity::Years(_) => "years",
            Quantity::HijriYears(_) => "hijri_years",
            Quantity::Days(_) => "days",
            Quantity::Number(_) => "number",
            Quantity::Date(_) => "date",
            Quantity::Name(_) => "name",
        }
    }

    /// The number inside; `None` for days of the calendar and names.
    pub fn number(self) -> Option<Rational> {
        match self {
            Quantity::Money(number)
            | Quantity::Percent(number)
            | Quantity::Months(number)
            | Quantity::Years(number)
            | Quantity::HijriYears(number)
            | Quantity::Days(number)
            | Quantity::Number(number) => Some(number),
            Quantity::Date(_) | Quantity::Name(_) => None,
        }
    }

    /// What a formula calculates with: the number, percentages as hundredths.
    pub fn factor(self) -> Option<Rational> {
        match self {
            Quantity::Percent(number) => Some(number.percent()),
            other => other.number(),
        }
    }

    /// The number for showing: money with two decimals, others with at most six and no zeros at
    /// their end. `None` for days, names and overflow.
    pub fn decimal(self) -> Option<Decimal> {
        let number = self.number()?;
        match self {
            Quantity::Money(_) => Rounding::HalfUp.money(number),
            _ => Rounding::HalfUp
                .round(number, 6)
                .map(|millionths| Decimal::new(millionths, 6).normalize()),
        }
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut state = serializer.serialize_struct("Quantity", 3)?;
        state.serialize_field("unit", self.unit())?;
        match self {
            Quantity::Date(day) => state.serialize_field("value", day)?,
            Quantity::Name(name) => state.serialize_field("value", name)?,
            _ => {
                let shown = self.decimal();
                state.serialize_field("value", &shown.map(|decimal| decimal.to_string()))?;
                let number = self.number().unwrap_or(Rational::OVERFLOW);
                // The exact value is written where the shown one is not it.
                if shown.and_then(exact_of) != Some(number) {
                    let exact = format!("{}/{}", number.numerator(), number.denominator());
                    state.serialize_field("exact", &exact)?;
                }
            }
        }
        state.end()
    }
}

fn exact_of(shown: Decimal) -> Option<Rational> {
    Some(Rational::new(
        shown.mantissa(),
        10_i128.checked_pow(shown.scale())?,
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_exact_value_is_written_where_the_shown_one_is_another() {
        let written = |quantity: Quantity| serde_json::to_value(quantity).expect("JSON");
        let third = Rational::new(1000, 3);
        for (quantity, expected) in [
            (
                Quantity::Money(third),
                json!({ "unit": "sar", "value": "333.33", "exact": "1000/3" }),
            ),
            (
                Quantity::Money(Rational::new(45, 2)),
                json!({ "unit": "sar", "value": "22.50" }),
            ),
            (
                Quantity::Percent(Rational::new(195, 20)),
                json!({ "unit": "percent", "value": "9.75" }),
            ),
            (
                Quantity::Number(Rational::new(1, 7)),
                json!({ "unit": "number", "value": "0.142857", "exact": "1/7" }),
            ),
            (
                Quantity::Number(Rational::OVERFLOW),
                json!({ "unit": "number", "value": null, "exact": "1/0" }),
            ),
            (
                Quantity::Name("new"),
                json!({ "unit": "name", "value": "new" }),
            ),
        ] {
            assert_eq!(written(quantity), expected);
        }
    }
}
