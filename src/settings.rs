//! How this installation is set up; comes from `config.json` at run time, not from the build.

use std::future::poll_fn;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::task::{Poll, Waker};

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

impl Settings {
    /// What is kept on the device until the next visit: what views show of them.
    pub fn kept(&self) -> String {
        let outbox = if self.outbox { "+" } else { "-" };
        [
            outbox,
            self.stamp_registration.as_deref().unwrap_or_default(),
        ]
        .concat()
    }

    /// What an earlier visit kept; `None` where it makes no sense.
    pub fn of_kept(kept: &str) -> Option<Settings> {
        let outbox = kept.starts_with('+');
        let registration = kept.strip_prefix(['+', '-'])?;
        Some(Settings {
            outbox,
            stamp_registration: (!registration.is_empty()).then(|| registration.to_owned()),
            ..Settings::default()
        })
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

/// A `Copy` handle on the settings, which may still be on their way. A pointer, as the language's is.
///
/// The page is built meanwhile: what shows a setting follows it, and a request waits for where it goes to. Whoever
/// was here before is shown what held then until they come.
#[derive(Debug, Clone, Copy)]
pub struct ComingSettings(&'static Place);

#[derive(Debug)]
struct Place {
    settings: OnceLock<Settings>,
    before: OnceLock<Settings>,
    is_here: ArcRwSignal<bool>,
    waiting: Mutex<Vec<Waker>>,
}

impl ComingSettings {
    /// Nothing is known yet.
    pub fn on_their_way() -> ComingSettings {
        ComingSettings(Box::leak(Box::new(Place {
            settings: OnceLock::new(),
            before: OnceLock::new(),
            is_here: ArcRwSignal::new(false),
            waiting: Mutex::default(),
        })))
    }

    /// What held at an earlier visit is shown until they come.
    pub fn were(self, before: Settings) {
        let _ = self.0.before.set(before);
    }

    /// They are here; whoever waits goes on. A second time changes nothing.
    pub fn arrive(self, settings: Settings) {
        let is_new = self.0.before.get() != Some(&settings);
        let _ = self.0.settings.set(settings);
        // What is shown by them is left alone where it stays the same.
        if is_new {
            self.0.is_here.set(true);
        }
        for waker in self.waiting().drain(..) {
            waker.wake();
        }
    }

    /// The settings, as soon as they are here.
    pub async fn arrived(self) -> &'static Settings {
        poll_fn(|context| {
            let Some(settings) = self.0.settings.get() else {
                self.waiting().push(context.waker().clone());
                return Poll::Pending;
            };
            Poll::Ready(settings)
        })
        .await
    }

    /// The settings, where they are here.
    pub fn get_untracked(self) -> Option<&'static Settings> {
        self.0.settings.get()
    }

    /// The settings, where they are here, or what is known of an earlier visit; tracks that. For what is shown.
    pub fn get(self) -> Option<&'static Settings> {
        self.0.is_here.track();
        self.get_untracked().or_else(|| self.0.before.get())
    }

    /// Whether the texts sent to phones can be read here; not before that is known. Tracks it.
    pub fn outbox(self) -> bool {
        self.get().is_some_and(|settings| settings.outbox)
    }

    fn waiting(self) -> std::sync::MutexGuard<'static, Vec<Waker>> {
        self.0
            .waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<Settings> for ComingSettings {
    /// Settings that need not come.
    fn from(settings: Settings) -> ComingSettings {
        let coming = ComingSettings::on_their_way();
        coming.arrive(settings);
        coming
    }
}

/// Puts the settings into the context; called once, by the app.
pub fn provide_settings(settings: ComingSettings) {
    provide_context(settings);
}

/// The settings, from the context; the defaults where a view stands alone, as in a test.
pub fn use_settings() -> ComingSettings {
    use_context().unwrap_or_else(|| Settings::default().into())
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::Context;

    use super::*;

    #[test]
    fn an_earlier_visit_is_shown_until_they_come() {
        let coming = ComingSettings::on_their_way();
        let before = Settings {
            stamp_registration: Some("20240101".to_owned()),
            outbox: true,
            ..Settings::default()
        };
        coming.were(Settings::of_kept(&before.kept()).expect("kept"));
        assert_eq!(coming.get(), Some(&before));
        assert_eq!(coming.get_untracked(), None, "a request waits");
        coming.arrive(Settings::default());
        assert_eq!(coming.get(), Some(&Settings::default()));
        let nothing = Settings::default();
        assert_eq!(Settings::of_kept(&nothing.kept()), Some(nothing));
        assert_eq!(Settings::of_kept("x"), None);
    }

    #[test]
    fn whoever_waits_goes_on_when_they_arrive() {
        let coming = ComingSettings::on_their_way();
        assert_eq!(coming.get_untracked(), None);
        let mut waiting = pin!(coming.arrived());
        let mut context = Context::from_waker(Waker::noop());
        assert!(waiting.as_mut().poll(&mut context).is_pending());
        let settings = Settings {
            outbox: true,
            ..Settings::default()
        };
        coming.arrive(settings.clone());
        // What comes later does not count.
        coming.arrive(Settings::default());
        assert_eq!(waiting.poll(&mut context), Poll::Ready(&settings));
    }
}
