//! A moment, to the second.

use std::fmt;
use std::str::FromStr;

use calendar::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment in seconds since 1970-01-01T00:00:00Z, inside the table of [`Date`].
///
/// On the wire it is RFC 3339 in UTC to the second, `2026-11-22T16:03:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(i64);

/// The text is not an RFC 3339 moment in UTC that the calendar can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a moment of the form YYYY-MM-DDThh:mm:ssZ")]
pub struct TimestampError;

const SECONDS_A_DAY: i64 = 86_400;
/// Saudi Arabia keeps UTC+3 all year.
const RIYADH_OFFSET: i64 = 3 * 3_600;

impl Timestamp {
    /// Makes a moment from seconds since 1970; clamps to the table of [`Date`].
    pub fn from_unix_seconds(seconds: i64) -> Timestamp {
        let first = days_since_1970(Date::MIN) * SECONDS_A_DAY;
        let last = days_since_1970(Date::MAX) * SECONDS_A_DAY;
        Timestamp(seconds.clamp(first, last))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn unix_seconds(self) -> i64 {
        self.0
    }

    /// The day in Saudi Arabia.
    pub fn date_in_riyadh(self) -> Date {
        date_of(self.0 + RIYADH_OFFSET)
    }

    /// Hour (0-23) and minute of the day in Saudi Arabia.
    pub fn time_in_riyadh(self) -> (u8, u8) {
        let second = (self.0 + RIYADH_OFFSET).rem_euclid(SECONDS_A_DAY);
        let part = |value: i64| u8::try_from(value).unwrap_or(0);
        (part(second / 3_600), part(second % 3_600 / 60))
    }
}

fn days_since_1970(date: Date) -> i64 {
    // The running number of 1970-01-01 in the Rata Die count.
    date.day_number() - 719_163
}

fn date_of(seconds: i64) -> Date {
    let days = seconds.div_euclid(SECONDS_A_DAY);
    Date::MIN
        .checked_add_days(days - days_since_1970(Date::MIN))
        .unwrap_or(Date::MAX)
}

impl fmt::Display for Timestamp {
    /// Writes RFC 3339 in UTC, for machines.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = self.0.rem_euclid(SECONDS_A_DAY);
        let (hour, minute) = (second / 3_600, second % 3_600 / 60);
        write!(
            formatter,
            "{}T{hour:02}:{minute:02}:{:02}Z",
            date_of(self.0),
            second % 60
        )
    }
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Timestamp, TimestampError> {
        let bytes = text.as_bytes();
        if bytes.len() != 20
            || bytes[10] != b'T'
            || bytes[13] != b':'
            || bytes[16] != b':'
            || bytes[19] != b'Z'
        {
            return Err(TimestampError);
        }
        let date: Date = text
            .get(..10)
            .and_then(|date| date.parse().ok())
            .ok_or(TimestampError)?;
        let part = |from: usize, below: i64| -> Result<i64, TimestampError> {
            let digits = text.get(from..from + 2).ok_or(TimestampError)?;
            if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(TimestampError);
            }
            digits
                .parse()
                .ok()
                .filter(|value| *value < below)
                .ok_or(TimestampError)
        };
        let second = part(11, 24)? * 3_600 + part(14, 60)? * 60 + part(17, 60)?;
        Ok(Timestamp(days_since_1970(date) * SECONDS_A_DAY + second))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

string_schema!(
    Timestamp,
    "A moment in UTC to the second, RFC 3339.",
    ["2026-11-22T16:03:00Z"]
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_and_reads_utc_and_knows_the_day_in_riyadh() {
        let moment = Timestamp::from_unix_seconds(1_767_214_800);
        assert_eq!(moment.to_string(), "2025-12-31T21:00:00Z");
        assert_eq!(moment.date_in_riyadh().to_string(), "2026-01-01");
        assert_eq!(moment.time_in_riyadh(), (0, 0));
        assert_eq!("2025-12-31T21:00:00Z".parse(), Ok(moment));
        assert_eq!("1970-01-01T00:00:00Z".parse(), Ok(Timestamp(0)));
        for wrong in [
            "2025-12-31 21:00:00Z",
            "2025-12-31T24:00:00Z",
            "2025-12-31T21:00:00+03:00",
            "2025-12-31T+1:00:00Z",
            "",
        ] {
            assert_eq!(wrong.parse::<Timestamp>(), Err(TimestampError), "{wrong}");
        }
        assert_eq!(
            Timestamp::from_unix_seconds(i64::MAX).to_string(),
            "2174-11-25T00:00:00Z"
        );
    }
}
