//! The one thing that most needs the person's attention.

use calendar::{Date, Month};
use contract::values::Money;
use contract::{Nationality, NextStep, NextThing, Scheme};

use super::Record;
use super::law::law;

/// A gap shorter than this is a change of jobs.
const SHORTEST_GAP_MONTHS: i32 = 2;
/// Older gaps cannot be mended any more, and only worry.
const OLDEST_GAP_YEARS: i32 = 10;

impl Record {
    /// What needs attention: a wage too low first, since every month of it costs; then the
    /// missing account, then gaps.
    pub fn next_step(&self) -> NextStep {
        let next = self
            .low_wage()
            .or_else(|| self.iban.is_none().then_some(NextThing::MissingIban))
            .or_else(|| self.latest_gap())
            .unwrap_or(NextThing::None);
        NextStep {
            as_of: self.as_of,
            next,
        }
    }

    fn low_wage(&self) -> Option<NextThing> {
        if self.nationality != Nationality::Saudi {
            // The floor is that of the annuities branch, which covers citizens.
            return None;
        }
        let month = Month::of(self.reported_through());
        let minimum = law().wage_floor;
        self.periods.iter().find_map(|period| {
            let is_reported = period.scheme == Scheme::Gosi
                && period.is_active_on(self.today)
                && Month::of(period.start) <= month;
            let wage = Money::from_halalas(period.wage_in(month));
            let employer = period
                .employer
                .as_ref()
                .filter(|_| is_reported && wage < minimum)?;
            Some(NextThing::WageBelowMinimum {
                month,
                wage,
                minimum,
                employer: employer.name.clone(),
            })
        })
    }

    fn latest_gap(&self) -> Option<NextThing> {
        let oldest = self.today.checked_add_months(-12 * OLDEST_GAP_YEARS)?;
        let mut gap = None;
        let mut covered_until: Option<Date> = None;
        for period in self.periods.iter().filter(|period| period.counts()) {
            if let Some(until) = covered_until {
                let from = until.checked_add_days(1)?;
                let to = period.start.checked_add_days(-1)?;
                let months = period.start.whole_months_since(from);
                if from <= to && months >= SHORTEST_GAP_MONTHS && to >= oldest {
                    gap = Some(NextThing::GapToCheck {
                        from,
                        to,
                        months: u32::try_from(months).unwrap_or(0),
                    });
                }
            }
            let end = period.end.unwrap_or(self.today);
            covered_until = Some(covered_until.map_or(end, |until| until.max(end)));
        }
        gap
    }
}
