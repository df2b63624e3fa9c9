//! All that can be set from outside: command line first, then environment, then the default.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::str::FromStr;

/// How the backend runs. Times are seconds.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address to listen on.
    pub host: IpAddr,
    /// The port; 0 takes a free one.
    pub port: u16,
    /// Where the database, the server key and the list of demonstration accounts lie.
    pub data_dir: PathBuf,
    /// PostgreSQL instead of the SQLite file.
    pub database_url: Option<String>,
    /// The built app to serve; none serves the API alone.
    pub app_dir: Option<PathBuf>,
    /// Synthetic people with known passwords, and an outbox anyone can read.
    pub demo: bool,
    /// Faults on demand; only in a demonstration.
    pub faults: bool,
    /// From which the synthetic register grows.
    pub seed: u64,
    /// How many people the synthetic register has, besides the demonstration accounts.
    pub people: u32,
    /// Further origins whose pages may call the API, such as a development server's.
    pub allowed_origins: Vec<String>,
    /// A proxy in front speaks TLS; without one only loopback addresses are served.
    pub behind_tls_proxy: bool,
    /// What `/config.json` calls the environment; by default `demo` or `production`.
    pub environment: Option<String>,
    /// The Digital Government Authority's registration number for the official stamp.
    pub stamp_registration: Option<String>,
    /// What to log, in the notation of `tracing-subscriber`.
    pub log: String,
    /// How long a verification code lives.
    pub code_life: i64,
    /// How long after a code another may be asked for.
    pub resend_after: i64,
    /// How many codes a person is sent in an hour.
    pub sends_per_hour: u32,
    /// After how many wrong codes sign-in starts over.
    pub wrong_codes: u32,
    /// After how many wrong codes in a day sign-in pauses, whatever the number of codes sent.
    pub wrong_codes_per_day: u32,
    /// After how many wrong passwords sign-in pauses for that identity number.
    pub wrong_passwords: u32,
    /// Over how long wrong passwords are counted.
    pub wrong_password_window: i64,
    /// How long sign-in pauses.
    pub lock: i64,
    /// How long a sign-in may take from password to code.
    pub attempt_life: i64,
    /// How long opening or recovering an account may pause between two steps.
    pub access_life: i64,
    /// How long after the proof a forgotten password can be replaced.
    pub recovery_proof_life: i64,
    /// After how many wrong details of somebody proven the way ends.
    pub access_wrong_details: u32,
    /// How many such ways one address may begin in a minute.
    pub access_starts_per_minute: u32,
    /// How long a visual code can be answered.
    pub visual_code_life: i64,
    /// How long a request to the Nafath app waits for its person.
    pub nafath_life: i64,
    /// How many requests to the app an identity number gets before a pause.
    pub nafath_starts: u32,
    /// Over how long they are counted; an approved one clears the count.
    pub nafath_window: i64,
    /// Requests to the app a minute from one address, whomever they ask.
    pub nafath_starts_per_minute: u32,
    /// The domain passkeys belong to; by default that of the first allowed origin, or `localhost`.
    pub passkey_domain: Option<String>,
    /// How long a passkey may take to answer.
    pub passkey_ceremony_life: i64,
    /// How many passkeys a person may have.
    pub passkeys: u32,
    /// For how long a proof of who one is counts, before sensitive changes.
    pub step_up_life: i64,
    /// A session ends after this long without anything done.
    pub idle: i64,
    /// A session ends after this long whatever is done.
    pub absolute: i64,
    /// Sign-in requests a minute from one address.
    pub sign_ins_per_minute: u32,
    /// Requests a minute from one address.
    pub requests_per_minute: u32,
    /// Requests worked on at once before the backend sheds load.
    pub concurrent_requests: u32,
    /// The largest request body, in bytes.
    pub body_limit: usize,
    /// How long a request may take in all.
    pub request_timeout: u64,
    /// How long running requests may take to end when the backend stops.
    pub stop: u64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 8080,
            data_dir: PathBuf::from("data"),
            database_url: None,
            app_dir: None,
            demo: false,
            faults: false,
            seed: 1_445,
            people: 2_000,
            allowed_origins: Vec::new(),
            behind_tls_proxy: false,
            environment: None,
            stamp_registration: None,
            log: "info".to_owned(),
            code_life: 120,
            resend_after: 60,
            sends_per_hour: 5,
            wrong_codes: 3,
            wrong_codes_per_day: 25,
            wrong_passwords: 5,
            wrong_password_window: 15 * 60,
            lock: 30 * 60,
            attempt_life: 15 * 60,
            access_life: 30 * 60,
            recovery_proof_life: 10 * 60,
            access_wrong_details: 5,
            access_starts_per_minute: 10,
            visual_code_life: 10 * 60,
            nafath_life: 120,
            nafath_starts: 3,
            nafath_window: 10 * 60,
            nafath_starts_per_minute: 6,
            passkey_domain: None,
            passkey_ceremony_life: 5 * 60,
            passkeys: 10,
            step_up_life: 10 * 60,
            idle: 15 * 60,
            absolute: 12 * 3_600,
            sign_ins_per_minute: 60,
            requests_per_minute: 3_000,
            concurrent_requests: 256,
            body_limit: 64 * 1_024,
            request_timeout: 15,
            stop: 10,
        }
    }
}

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// No such option.
    #[error("unknown option {0}; see end2end/backend/README.md")]
    Unknown(String),
    /// An option without its value.
    #[error("{0} needs a value")]
    NoValue(String),
    /// A value of the wrong form.
    #[error("{0} cannot be `{1}`")]
    Value(String, String),
    /// Passwords would cross a network in the clear.
    #[error("{0} is not a loopback address: put a TLS proxy in front and say --behind-tls-proxy")]
    PublicAddress(IpAddr),
    /// Faults outside a demonstration.
    #[error("--faults is for demonstrations: say --demo too")]
    FaultsWithoutDemo,
}

const SWITCHES: &[&str] = &["demo", "faults", "behind-tls-proxy"];
const OPTIONS: &[&str] = &[
    "host",
    "port",
    "data-dir",
    "database-url",
    "app-dir",
    "seed",
    "people",
    "allow-origin",
    "environment",
    "stamp-registration",
    "log",
    "code-life-seconds",
    "resend-after-seconds",
    "sends-per-hour",
    "wrong-codes",
    "wrong-codes-per-day",
    "wrong-passwords",
    "wrong-password-window-seconds",
    "lock-seconds",
    "attempt-life-seconds",
    "access-life-seconds",
    "recovery-proof-life-seconds",
    "access-wrong-details",
    "access-starts-per-minute",
    "visual-code-life-seconds",
    "nafath-life-seconds",
    "nafath-starts",
    "nafath-window-seconds",
    "nafath-starts-per-minute",
    "passkey-domain",
    "passkey-ceremony-life-seconds",
    "passkeys",
    "step-up-life-seconds",
    "idle-seconds",
    "absolute-seconds",
    "sign-ins-per-minute",
    "requests-per-minute",
    "concurrent-requests",
    "body-limit-bytes",
    "request-timeout-seconds",
    "stop-seconds",
];

impl Settings {
    /// Reads the command line, and the environment for what it leaves open.
    pub fn read(
        arguments: impl IntoIterator<Item = String>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Settings, SettingsError> {
        let mut given = BTreeMap::new();
        for name in OPTIONS.iter().chain(SWITCHES) {
            let variable = match *name {
                "database-url" => "DATABASE_URL".to_owned(),
                name => format!("GOSI_{}", name.to_uppercase().replace('-', "_")),
            };
            if let Some(value) = environment(&variable) {
                given.insert((*name).to_owned(), value);
            }
        }
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let unknown = || SettingsError::Unknown(argument.clone());
            let text = argument.strip_prefix("--").ok_or_else(unknown)?;
            let (name, inline) = match text.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (text, None),
            };
            let value = if SWITCHES.contains(&name) {
                inline.unwrap_or_else(|| "true".to_owned())
            } else if OPTIONS.contains(&name) {
                inline
                    .or_else(|| arguments.next())
                    .ok_or_else(|| SettingsError::NoValue(argument.clone()))?
            } else {
                return Err(unknown());
            };
            given.insert(name.to_owned(), value);
        }
        Settings::from_given(&given)
    }

    fn from_given(given: &BTreeMap<String, String>) -> Result<Settings, SettingsError> {
        let mut settings = Settings::default();
        let s = &mut settings;
        set(given, "host", &mut s.host)?;
        set(given, "port", &mut s.port)?;
        set(given, "data-dir", &mut s.data_dir)?;
        set(given, "demo", &mut s.demo)?;
        set(given, "faults", &mut s.faults)?;
        set(given, "behind-tls-proxy", &mut s.behind_tls_proxy)?;
        set(given, "seed", &mut s.seed)?;
        set(given, "people", &mut s.people)?;
        set(given, "log", &mut s.log)?;
        set(given, "code-life-seconds", &mut s.code_life)?;
        set(given, "resend-after-seconds", &mut s.resend_after)?;
        set(given, "sends-per-hour", &mut s.sends_per_hour)?;
        set(given, "wrong-codes", &mut s.wrong_codes)?;
        set(given, "wrong-codes-per-day", &mut s.wrong_codes_per_day)?;
        set(given, "wrong-passwords", &mut s.wrong_passwords)?;
        set(
            given,
            "wrong-password-window-seconds",
            &mut s.wrong_password_window,
        )?;
        set(given, "lock-seconds", &mut s.lock)?;
        set(given, "attempt-life-seconds", &mut s.attempt_life)?;
        set(given, "access-life-seconds", &mut s.access_life)?;
        set(
            given,
            "recovery-proof-life-seconds",
            &mut s.recovery_proof_life,
        )?;
        set(given, "access-wrong-details", &mut s.access_wrong_details)?;
        set(
            given,
            "access-starts-per-minute",
            &mut s.access_starts_per_minute,
        )?;
        set(given, "visual-code-life-seconds", &mut s.visual_code_life)?;
        set(given, "nafath-life-seconds", &mut s.nafath_life)?;
        set(given, "nafath-starts", &mut s.nafath_starts)?;
        set(given, "nafath-window-seconds", &mut s.nafath_window)?;
        set(
            given,
            "nafath-starts-per-minute",
            &mut s.nafath_starts_per_minute,
        )?;
        set(
            given,
            "passkey-ceremony-life-seconds",
            &mut s.passkey_ceremony_life,
        )?;
        set(given, "passkeys", &mut s.passkeys)?;
        set(given, "step-up-life-seconds", &mut s.step_up_life)?;
        set(given, "idle-seconds", &mut s.idle)?;
        set(given, "absolute-seconds", &mut s.absolute)?;
        set(given, "sign-ins-per-minute", &mut s.sign_ins_per_minute)?;
        set(given, "requests-per-minute", &mut s.requests_per_minute)?;
        set(given, "concurrent-requests", &mut s.concurrent_requests)?;
        set(given, "body-limit-bytes", &mut s.body_limit)?;
        set(given, "request-timeout-seconds", &mut s.request_timeout)?;
        set(given, "stop-seconds", &mut s.stop)?;
        let text = |name: &str| given.get(name).filter(|value| !value.is_empty()).cloned();
        s.database_url = text("database-url");
        s.app_dir = text("app-dir").map(PathBuf::from);
        s.passkey_domain = text("passkey-domain");
        s.environment = text("environment");
        s.stamp_registration = text("stamp-registration");
        if let Some(origins) = text("allow-origin") {
            s.allowed_origins = origins
                .split(',')
                .map(|origin| origin.trim().trim_end_matches('/').to_owned())
                .collect();
        }
        if !s.host.is_loopback() && !s.behind_tls_proxy {
            return Err(SettingsError::PublicAddress(s.host));
        }
        if s.faults && !s.demo {
            return Err(SettingsError::FaultsWithoutDemo);
        }
        Ok(settings)
    }
}

fn set<T: FromStr>(
    given: &BTreeMap<String, String>,
    name: &str,
    into: &mut T,
) -> Result<(), SettingsError> {
    if let Some(text) = given.get(name) {
        *into = text
            .parse()
            .map_err(|_| SettingsError::Value(format!("--{name}"), text.clone()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Settings, SettingsError> {
        Settings::read(line.split_whitespace().map(str::to_owned), |name| {
            (name == "GOSI_IDLE_SECONDS").then(|| "60".to_owned())
        })
    }

    #[test]
    fn the_command_line_wins_over_the_environment_over_the_default() {
        let settings = read("--demo --port=0 --people 7 --allow-origin http://a:1,http://b:2/")
            .expect("fine settings");
        assert_eq!(
            (settings.demo, settings.port, settings.people, settings.idle),
            (true, 0, 7, 60)
        );
        assert_eq!(settings.allowed_origins, ["http://a:1", "http://b:2"]);
        assert_eq!(read("--idle-seconds 90").expect("fine settings").idle, 90);
    }

    #[test]
    fn asvs_12_1_1_a_public_address_needs_tls_in_front() {
        assert!(matches!(
            read("--host 0.0.0.0"),
            Err(SettingsError::PublicAddress(_))
        ));
        assert!(read("--host 0.0.0.0 --behind-tls-proxy").is_ok());
        assert!(matches!(
            read("--faults"),
            Err(SettingsError::FaultsWithoutDemo)
        ));
        assert!(matches!(read("--port"), Err(SettingsError::NoValue(_))));
        assert!(matches!(read("--port x"), Err(SettingsError::Value(..))));
        assert!(matches!(read("--prot 1"), Err(SettingsError::Unknown(_))));
    }
}
