//! The figures of the law, as dated data.
//!
//! No figure of the law stands in code: each is a record of `data/parameters/*.json` with identity,
//! populations, value or table, unit, days of effect, law and article, sources, confidence and
//! note. The files are read when the crate is built; [`ids`] has one constant a parameter, so that a
//! rule that asks for a parameter that does not exist does not compile.
//!
//! Asked for a day that the data does not cover, a parameter answers with a [`Refusal`] and never
//! with the nearest year's figure.
//!
//! ```
//! use benefits::{Population, RuleSet, parameters::ids};
//!
//! let rules = RuleSet::current();
//! let day = "2026-11-22".parse().unwrap();
//! let rate = rules.number(ids::PENSION_ACCRUAL, Population::New, day).unwrap();
//! assert_eq!(rate, benefits::Rational::new(225, 100));
//! let early = "1990-01-01".parse().unwrap();
//! assert!(rules.number(ids::PENSION_ACCRUAL, Population::New, early).is_err());
//! ```

mod lookup;
mod value;

use calendar::Date;

use crate::exact::Rational;
use crate::explanation::Citation;

pub use value::{Band, Value};

pub use table::ids;
use table::{GROUPS, SOURCES, VERSION};

/// The data, as the build script wrote it.
#[allow(clippy::unreadable_literal, reason = "a machine writes and reads them")]
mod table {
    use super::{Band, Citation, Confidence, Group, Id, Parameter, Rational, Source, Value};

    include!(concat!(env!("OUT_DIR"), "/parameters.rs"));
}

/// Whom a parameter speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Population {
    /// Under the law of 1421H with its own ages, and its pensioners.
    OldExempt,
    /// Under the law of 1421H with the ages and months of the decree of 1445H.
    OldAmended,
    /// Under the law of 1445H.
    New,
    /// Neither Saudi nor a national of another Gulf state.
    NonSaudi,
    /// A national of another Gulf state, under the extension of protection.
    Gulf,
    /// A civil servant under the civil pension law of 1393H.
    Civil,
    /// Under the military pension law of 1395H.
    Military,
}

impl Population {
    /// Every population, in the order of the data.
    pub const ALL: [Population; 7] = [
        Population::OldExempt,
        Population::OldAmended,
        Population::New,
        Population::NonSaudi,
        Population::Gulf,
        Population::Civil,
        Population::Military,
    ];

    /// The name of the population in the data.
    pub fn name(self) -> &'static str {
        match self {
            Population::OldExempt => "old_exempt",
            Population::OldAmended => "old_amended",
            Population::New => "new",
            Population::NonSaudi => "non_saudi",
            Population::Gulf => "gulf",
            Population::Civil => "civil",
            Population::Military => "military",
        }
    }
}

/// How sure the data is of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Unsure; shown only with a warning.
    Low,
    /// One weak source, or practice without a text.
    Medium,
    /// Read in the text of the law or in a publication of the organisation.
    High,
}

/// The name of a parameter; the constants are in [`ids`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Id(usize);

impl Id {
    /// The parameter's name in the data, such as `pension.accrual`.
    pub fn name(self) -> &'static str {
        GROUPS.get(self.0).map_or("", |group| group.id)
    }
}

/// All records of one parameter.
#[derive(Debug)]
struct Group {
    id: &'static str,
    records: &'static [Parameter],
}

/// One figure of the law, for some populations and some time.
#[derive(Debug)]
pub struct Parameter {
    populations: u16,
    /// The figure or table.
    pub value: Value,
    /// What the figure counts, such as `percent` or `sar_per_month`.
    pub unit: &'static str,
    from: u32,
    to: u32,
    /// The article that sets it.
    pub citation: Citation,
    /// Identities of [`Source`]s it was read in.
    pub sources: &'static [&'static str],
    /// How sure the data is.
    pub confidence: Confidence,
    /// What a reader of the table should know.
    pub note: &'static str,
}

impl Parameter {
    /// Whether the figure is one for this population.
    pub fn applies_to(&self, population: Population) -> bool {
        self.populations & (1 << population as u8) != 0
    }

    /// The first day of effect; `None` when the data knows no beginning.
    pub fn from(&self) -> Option<Date> {
        date_of(self.from)
    }

    /// The last day of effect; `None` while the figure is in force.
    pub fn to(&self) -> Option<Date> {
        date_of(self.to)
    }

    /// Whether the figure is in effect on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.holds_on(number_of(day))
    }

    /// As [`Parameter::covers`], for a day as YYYYMMDD.
    fn holds_on(&self, number: u32) -> bool {
        (self.from..=self.to).contains(&number)
    }
}

/// Where a figure was read.
#[derive(Debug)]
pub struct Source {
    /// The identity that parameters name.
    pub id: &'static str,
    /// What it is.
    pub title: &'static str,
    /// Where it is found.
    pub address: &'static str,
}

/// The parameters of the law as of one version of the data.
#[derive(Debug)]
pub struct RuleSet {
    version: &'static str,
    groups: &'static [Group],
}

impl RuleSet {
    /// The rule set that this crate was built with.
    pub fn current() -> &'static RuleSet {
        static CURRENT: RuleSet = RuleSet {
            version: VERSION,
            groups: GROUPS,
        };
        &CURRENT
    }

    /// The version of the data; every outcome names it.
    pub fn version(&self) -> &'static str {
        self.version
    }

    /// Every record with its parameter's name, for a page of the parameters.
    pub fn records(&self) -> impl Iterator<Item = (&'static str, &'static Parameter)> + use<> {
        self.groups
            .iter()
            .flat_map(|group| group.records.iter().map(|record| (group.id, record)))
    }

    /// The sources that records name.
    pub fn sources(&self) -> &'static [Source] {
        SOURCES
    }
}

/// A day as YYYYMMDD.
fn number_of(day: Date) -> u32 {
    let year = u32::try_from(day.year()).unwrap_or(0);
    year * 10_000 + u32::from(day.month()) * 100 + u32::from(day.day())
}

/// The day of YYYYMMDD; `None` for the two open ends.
fn date_of(number: u32) -> Option<Date> {
    let part = |shift: u32| u8::try_from(number / shift % 100).ok();
    let year = i32::try_from(number / 10_000).ok()?;
    Date::from_gregorian(year, part(100)?, part(1)?).ok()
}

#[cfg(test)]
mod tests;
