//! Civil dates for social insurance: one [`Date`], two calendars.
//!
//! The law of 1421H counts some ages in Hijri years and the law of 1445H counts everything in
//! Gregorian years, so a date is a plain day that can be read in either calendar.
//! Hijri means Umm al-Qura, the civil calendar of Saudi Arabia.
//!
//! **Invariant:** a [`Date`] always lies inside the Umm al-Qura table (1300-1600 AH), therefore
//! reading it in either calendar cannot fail.
//! **Invariant:** nothing here knows today's date; callers pass it in.

mod date;
mod hijri;
mod month;

pub use date::{Date, DateError};
pub use hijri::{HijriDate, hijri_month_length};
pub use month::Month;
