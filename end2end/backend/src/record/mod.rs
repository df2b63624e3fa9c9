//! One person's record: what the register holds about them, and what follows from it.

mod charge;
mod facts;
mod law;
mod ledger;
mod load;
mod next;
mod staff;
mod views;

pub use charge::Charges;
pub use load::load;
pub use staff::{Heads, Staff, load_staff, wage_floor};

use calendar::{Date, Month};
use contract::{Employer, Nationality, Scheme, Sex, Timestamp};

/// A person as the register holds them.
#[derive(Debug, Clone)]
pub struct Record {
    as_of: Timestamp,
    today: Date,
    birth_date: Date,
    sex: Sex,
    nationality: Nationality,
    mobile: String,
    iban: Option<String>,
    dependants: u32,
    pension: Option<Pension>,
    periods: Vec<RecordedPeriod>,
}

/// A pension that is being paid.
#[derive(Debug, Clone)]
struct Pension {
    scheme: Scheme,
    starts_on: Date,
}

/// A period as the register holds it.
#[derive(Debug, Clone)]
struct RecordedPeriod {
    id: i64,
    scheme: Scheme,
    employer: Option<Employer>,
    start: Date,
    end: Option<Date>,
    refunded_on: Option<Date>,
    is_under_review: bool,
    is_paid: bool,
    /// From which month on which wage holds, in halalas; oldest first.
    wages: Vec<(Month, u32)>,
}

impl RecordedPeriod {
    /// Whether its months count towards anything.
    fn counts(&self) -> bool {
        self.refunded_on.is_none() && !self.is_under_review
    }

    /// Whether the person is in it on a day.
    fn is_active_on(&self, day: Date) -> bool {
        self.counts() && self.start <= day && self.end.is_none_or(|end| day <= end)
    }

    /// The wage of a month, in halalas.
    fn wage_in(&self, month: Month) -> u32 {
        let step = self
            .wages
            .iter()
            .rev()
            .find(|(from, _)| *from <= month)
            .or_else(|| self.wages.first());
        step.map_or(0, |(_, halalas)| *halalas)
    }
}

impl Record {
    /// The last day whose contributions have been reported: months are reported when they are over.
    fn reported_through(&self) -> Date {
        self.today
            .first_of_month()
            .checked_add_days(-1)
            .unwrap_or(self.today)
    }
}
