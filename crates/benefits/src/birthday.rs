//! The day on which a person reaches an age that the law names.

use calendar::Date;

use crate::exact::Rational;
use crate::explanation::Quantity;
use crate::parameters::{Id, Population, RuleSet};
use crate::refusal::Refusal;

/// An age that the law names: how many years, of which calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LegalAge {
    years: i32,
    hijri: bool,
}

impl LegalAge {
    /// The age of a parameter; the parameter's unit says which calendar counts it.
    pub(crate) fn read(
        rules: &RuleSet,
        id: Id,
        population: Population,
        day: Date,
    ) -> Result<LegalAge, Refusal> {
        Ok(LegalAge {
            years: rules.count(id, population, day)?,
            hijri: rules.parameter(id, population, day)?.unit == "hijri_years",
        })
    }

    /// The day on which somebody born on a day reaches the age; `None` past the calendar's table.
    pub(crate) fn reached_by(self, birth: Date) -> Option<Date> {
        if self.hijri {
            return Some(birth.to_hijri().checked_add_years(self.years)?.to_date());
        }
        birth.checked_add_months(self.years.checked_mul(12)?)
    }

    /// Whether somebody born on `birth` has the age on a day.
    pub(crate) fn is_reached(self, birth: Date, day: Date) -> bool {
        self.reached_by(birth)
            .is_some_and(|birthday| birthday <= day)
    }

    /// The age as explanations show it.
    pub(crate) fn quantity(self) -> Quantity {
        let years = Rational::whole(i64::from(self.years));
        if self.hijri {
            Quantity::HijriYears(years)
        } else {
            Quantity::Years(years)
        }
    }
}
