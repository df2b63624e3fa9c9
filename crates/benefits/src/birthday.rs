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
        let (years, unit) = rules.count_with_unit(id, population, day)?;
        Ok(LegalAge {
            years,
            hijri: unit == "hijri_years",
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
        // Far from the birthday nothing has to be looked up in the calendar's table: Hijri years have
        // 354 or 355 days, and over any years the table is a few days off that at most.
        if self.hijri {
            let (lived, years) = (day.days_since(birth), i64::from(self.years));
            if lived < 354 * years - 5 {
                return false;
            }
            if lived > 355 * years + 5 {
                return true;
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_from_the_birthday_the_calendar_says_the_same() {
        for years in [0, 1, 50, 55, 59, 60, 65] {
            let age = LegalAge { years, hijri: true };
            let mut birth: Date = "1930-01-01".parse().expect("a date of the test");
            while birth.year() < 2010 {
                let birthday = age.reached_by(birth).expect("a birthday inside the table");
                for days in [-4000, -30, -6, -1, 0, 1, 6, 30, 4000] {
                    let day = birthday.checked_add_days(days).expect("a day of the table");
                    assert_eq!(age.is_reached(birth, day), days >= 0, "{birth} {day}");
                }
                // All days near the limits of the quick answer.
                for days in [354, 355].map(|length| length * i64::from(years)) {
                    for near in -9..=9 {
                        let day = birth
                            .checked_add_days(days + near)
                            .expect("a day of the table");
                        assert_eq!(age.is_reached(birth, day), birthday <= day, "{birth} {day}");
                    }
                }
                birth = birth.checked_add_days(97).expect("a day of the table");
            }
        }
    }
}
