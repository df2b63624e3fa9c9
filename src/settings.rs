//! How this installation is set up; comes from `config.json` at run time, not from the build.

use contract::Config;
use leptos::prelude::*;

/// The part of the configuration that views need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Where the REST API stands, for example `/api/v1`.
    pub api_base: String,
    /// The registration number of the official stamp; without it the stamp never shows.
    pub stamp_registration: Option<String>,
    /// Whether the texts sent to phones can be read here: demonstration only.
    pub outbox: bool,
}

impl Default for Settings {
    /// What holds where `config.json` could not be fetched: nothing official, nothing demonstrated.
    fn default() -> Settings {
        Settings {
            api_base: "/api/v1".to_owned(),
            stamp_registration: None,
            outbox: false,
        }
    }
}

impl From<Config> for Settings {
    fn from(config: Config) -> Settings {
        Settings {
            api_base: config.api_base,
            stamp_registration: config.stamp_registration,
            outbox: config.outbox,
        }
    }
}

/// Puts the settings into the context; called once, by the app.
pub fn provide_settings(settings: Settings) {
    provide_context(StoredValue::new(settings));
}

/// The settings, from the context; the defaults where a view stands alone, as in a test.
pub fn use_settings() -> Settings {
    use_context::<StoredValue<Settings>>()
        .map(|settings| settings.get_value())
        .unwrap_or_default()
}
