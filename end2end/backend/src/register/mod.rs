//! The synthetic register: people who do not exist, grown from a seed.
//!
//! The same seed and number of people give the same register on every machine. Identity numbers
//! carry a right check digit and lie in 1900000000-1999999999 and 2900000000-2999999999, far
//! beyond the numbers issued so far (10, 11 and 20 to 25 are in use); mobile numbers begin with
//! 052, which no operator has; so nobody real can be met here.

mod accounts;
mod careers;
mod demo;
mod demo_pensions;
mod dice;
mod establishments;
mod insert;
mod names;
pub(crate) mod newcomers;
mod payments;
mod people;
mod staff;
mod wages;

use std::time::Instant;

use calendar::{Date, Month};
use contract::Scheme;
use contract::values::NationalId;
use sha2::{Digest, Sha256};

use crate::database::Database;
use crate::settings::Settings;

/// The day the register was grown for. Careers that run on this day run on for ever.
pub(crate) fn register_day() -> Date {
    Date::from_gregorian(2026, 11, 1).unwrap_or(Date::MAX)
}

/// Why the register could not be filled.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// The database.
    #[error("{0}")]
    Database(#[from] sqlx::Error),
    /// The list of demonstration accounts.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The growing itself stopped.
    #[error("the generator stopped")]
    Stopped,
}

/// A person to be registered.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) id: i64,
    pub(crate) identity_number: NationalId,
    pub(crate) given_name: (String, String),
    pub(crate) full_name: (String, String),
    pub(crate) birth_date: Date,
    pub(crate) is_female: bool,
    pub(crate) nationality: &'static str,
    pub(crate) mobile: String,
    pub(crate) iban: Option<String>,
    pub(crate) dependants: u32,
    pub(crate) died_on: Option<Date>,
    pub(crate) periods: Vec<GrownPeriod>,
    pub(crate) pension: Option<GrownPension>,
    pub(crate) heirs: Vec<Heir>,
}

/// A period of a career.
#[derive(Debug, Clone)]
pub(crate) struct GrownPeriod {
    pub(crate) scheme: Scheme,
    pub(crate) establishment: Option<i64>,
    pub(crate) start: Date,
    pub(crate) end: Option<Date>,
    pub(crate) refunded_on: Option<Date>,
    pub(crate) is_under_review: bool,
    pub(crate) is_paid: bool,
    /// From which month on which wage holds, in halalas.
    pub(crate) wages: Vec<(Month, u32)>,
}

/// A pension that is being paid.
#[derive(Debug, Clone)]
pub(crate) struct GrownPension {
    pub(crate) scheme: Scheme,
    pub(crate) starts_on: Date,
    pub(crate) halalas: u32,
}

/// Somebody left behind.
#[derive(Debug, Clone)]
pub(crate) struct Heir {
    pub(crate) relation: &'static str,
    pub(crate) name: (String, String),
    pub(crate) birth_date: Date,
}

/// Fills the register, unless it holds just these people already.
pub async fn fill(database: &Database, settings: &Settings) -> Result<(), RegisterError> {
    let wanted = format!(
        "seed {} people {} demo {} form 4",
        settings.seed, settings.people, settings.demo
    );
    let held: Option<(String,)> =
        sqlx::query_as("SELECT value FROM register_facts WHERE name = 'grown'")
            .fetch_optional(&database.pool)
            .await?;
    if held.is_none_or(|(held,)| held != wanted) {
        let started = Instant::now();
        insert::empty(database).await?;
        insert::all(database, settings.seed, settings.people).await?;
        if settings.demo {
            accounts::create(database, settings.seed).await?;
        }
        insert::note(database, &wanted).await?;
        let seconds = started.elapsed().as_secs();
        tracing::info!(
            people = settings.people,
            seconds,
            "the synthetic register is filled"
        );
    }
    if settings.demo {
        accounts::write_list(settings)?;
        newcomers::write_list(settings)?;
    }
    Ok(())
}

/// A digest of everything the register holds, accounts left out: their salts differ.
pub async fn digest(database: &Database) -> Result<String, sqlx::Error> {
    let mut digest = Sha256::new();
    for table in [
        "establishments",
        "people",
        "periods",
        "wage_steps",
        "pensions",
        "heirs",
        "supervisors",
        "delegates",
        "pension_components",
        "deductions",
        "returned_payments",
        "pension_families",
        "gulf_citizens",
        "people_search",
        "incomplete_registrations",
        "bill_habits",
        "bill_exceptions",
    ] {
        for row in insert::rows_as_text(database, table).await? {
            digest.update(row);
            digest.update([0]);
        }
    }
    Ok(hex::encode(digest.finalize()))
}
