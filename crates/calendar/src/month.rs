//! A Gregorian month, the unit in which contributions are counted.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::date::{Date, DateError};

/// A Gregorian calendar month inside the table of [`Date`].
///
/// On the wire it is `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    /// Months since January of the year 0.
    index: i32,
}

impl Month {
    /// Makes a month; it must have a first and a last day inside the table of [`Date`].
    pub fn new(year: i32, month: u8) -> Result<Month, DateError> {
        let first = Date::from_gregorian(year, month, 1)?;
        Ok(Month::of(first))
    }

    /// The month a day lies in.
    pub fn of(date: Date) -> Month {
        Month {
            index: date.year() * 12 + i32::from(date.month()) - 1,
        }
    }

    /// The Gregorian year.
    pub fn year(self) -> i32 {
        self.index.div_euclid(12)
    }

    /// The month of the year, 1 to 12.
    pub fn month(self) -> u8 {
        u8::try_from(self.index.rem_euclid(12) + 1).unwrap_or(1)
    }

    /// The first day, kept inside the table.
    pub fn first_day(self) -> Date {
        Date::from_gregorian(self.year(), self.month(), 1).unwrap_or(Date::MIN)
    }

    /// The last day, kept inside the table.
    pub fn last_day(self) -> Date {
        self.first_day().last_of_month()
    }

    /// This month moved by `months`. `None` where the result would leave the table.
    pub fn checked_add(self, months: i32) -> Option<Month> {
        let index = self.index.checked_add(months)?;
        let moved = Month { index };
        Month::new(moved.year(), moved.month()).ok()
    }

    /// The months from `earlier` to this month; negative where `earlier` is later.
    pub fn months_since(self, earlier: Month) -> i32 {
        self.index - earlier.index
    }
}

impl fmt::Display for Month {
    /// Writes `YYYY-MM`, for machines.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year(), self.month())
    }
}

impl FromStr for Month {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Month, DateError> {
        if text.len() != 7 {
            return Err(DateError::Format);
        }
        format!("{text}-01").parse::<Date>().map(Month::of)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Month, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_prints_months() {
        let march: Month = "2025-03".parse().expect("a month of the test");
        assert_eq!(march.to_string(), "2025-03");
        assert_eq!(
            march.checked_add(-3).map(|month| month.to_string()),
            Some("2024-12".into())
        );
        assert_eq!(march.last_day().to_string(), "2025-03-31");
        assert_eq!("2025-13".parse::<Month>(), Err(DateError::Month(13)));
        assert_eq!("2025/03".parse::<Month>(), Err(DateError::Format));
    }
}
