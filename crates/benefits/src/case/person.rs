//! Who asks.

use calendar::Date;
use serde::{Deserialize, Serialize};

/// What the law asks about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// The day of birth, as the register has it.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub birth_date: Date,
    /// The sex, where a rule still asks for it.
    #[serde(default)]
    pub sex: Sex,
    /// The nationality, which decides the branches.
    #[serde(default)]
    pub nationality: Nationality,
    /// Dependants who raise the part of a pension earned before 1422H.
    #[serde(default)]
    pub dependants: u8,
    /// Whether the person serves under the military pension law now.
    #[serde(default)]
    pub military: bool,
    /// Since when the person draws an old-age or disability pension of the civil pension law or the
    /// law of 1421H.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub pensioner_since: Option<Date>,
}

impl Person {
    /// A Saudi born on a day, without dependants, pension or military service.
    pub fn born(birth_date: Date) -> Person {
        Person {
            birth_date,
            sex: Sex::default(),
            nationality: Nationality::default(),
            dependants: 0,
            military: false,
            pensioner_since: None,
        }
    }
}

/// The sex as the civil register has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Sex {
    /// Male.
    #[default]
    Male,
    /// Female.
    Female,
}

/// Which nationality decides the branches of insurance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Nationality {
    /// Saudi: all branches.
    #[default]
    Saudi,
    /// United Arab Emirates.
    Emirati,
    /// Bahrain.
    Bahraini,
    /// Oman.
    Omani,
    /// Qatar.
    Qatari,
    /// Kuwait.
    Kuwaiti,
    /// Any other: the hazards branch alone.
    Other,
}

impl Nationality {
    /// Whether another Gulf state's law covers the annuities.
    pub fn is_gulf(self) -> bool {
        !matches!(self, Nationality::Saudi | Nationality::Other)
    }
}
