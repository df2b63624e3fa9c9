//! How a person likes to read: size, contrast, colours, digits, calendar.
//!
//! Kept on the device, since it says nothing about the person. The page's inline script applies
//! the same rules before the first paint, so that nothing flashes.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::browser::{dom, json, storage};
use crate::i18n::{CalendarChoice, Digits, I18n};

const STORAGE_KEY: &str = "gosi-preferences";

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The sizes of text a person may choose between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum TextScale {
    /// 100 percent.
    #[default]
    #[serde(rename = "1")]
    Normal,
    /// 112.5 percent.
    #[serde(rename = "1.125")]
    Large,
    /// 125 percent.
    #[serde(rename = "1.25")]
    Larger,
    /// 150 percent.
    #[serde(rename = "1.5")]
    Largest,
}

impl TextScale {
    const ALL: [TextScale; 4] = [
        TextScale::Normal,
        TextScale::Large,
        TextScale::Larger,
        TextScale::Largest,
    ];

    /// The factor, as the style sheet takes it; nothing for the one that it has of itself.
    pub fn factor(self) -> &'static str {
        match self {
            TextScale::Normal => "",
            TextScale::Large => "1.125",
            TextScale::Larger => "1.25",
            TextScale::Largest => "1.5",
        }
    }

    /// The size in whole percent, for the announcement.
    pub fn percent(self) -> i64 {
        match self {
            TextScale::Normal => 100,
            TextScale::Large => 112,
            TextScale::Larger => 125,
            TextScale::Largest => 150,
        }
    }

    /// The next larger size, or this one at the end of the scale.
    #[must_use]
    pub fn larger(self) -> TextScale {
        TextScale::ALL
            .into_iter()
            .find(|scale| *scale > self)
            .unwrap_or(self)
    }

    /// The next smaller size, or this one at the end of the scale.
    #[must_use]
    pub fn smaller(self) -> TextScale {
        TextScale::ALL
            .into_iter()
            .rev()
            .find(|scale| *scale < self)
            .unwrap_or(self)
    }
}

/// Everything a person may choose, as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own, for the person as well"
)]
pub struct Choices {
    /// Light or dark.
    pub theme: Theme,
    /// Whether the person asked for more contrast than the device says.
    #[serde(with = "more_contrast")]
    pub contrast: bool,
    /// The size of text.
    pub text_scale: TextScale,
    /// Whether colours are shown as greys.
    pub grey: bool,
    /// Whether digits are Arabic-Indic.
    #[serde(rename = "digits", with = "arabic_digits")]
    pub arabic_digits: bool,
    /// Whether dates are shown in the Gregorian calendar first.
    #[serde(rename = "calendar", with = "gregorian_first")]
    pub gregorian_first: bool,
}

/// Two-word settings are kept as words, which the page's inline script reads too.
macro_rules! words {
    ($name:ident, $yes:literal, $no:literal) => {
        mod $name {
            use serde::{Deserialize, Deserializer, Serializer};

            pub(super) fn serialize<S: Serializer>(value: &bool, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(if *value { $yes } else { $no })
            }

            pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<bool, D::Error> {
                Ok(String::deserialize(d)? == $yes)
            }
        }
    };
}

words!(more_contrast, "more", "standard");
words!(arabic_digits, "arab", "latn");
words!(gregorian_first, "gregorian", "hijri");

/// A `Copy` handle on the choices, from the context.
#[derive(Debug, Clone, Copy)]
pub struct Preferences {
    choices: RwSignal<Choices>,
}

/// Puts the choices into the context and applies them now and whenever they change.
pub fn provide_preferences(i18n: I18n) -> Preferences {
    let preferences = Preferences {
        choices: RwSignal::new(Choices::default()),
    };
    provide_context(preferences);
    Effect::new(move |before: Option<Choices>| {
        if before.is_none()
            && let Some(kept) = storage::read(STORAGE_KEY)
            && let Ok(kept) = json::read::<Choices>(&kept)
        {
            preferences.choices.set(kept);
        }
        let choices = preferences.choices.get();
        apply(choices, i18n);
        // Nothing is written before the person has chosen something.
        if before.is_some_and(|before| before != choices)
            && let Ok(text) = serde_json::to_string(&choices)
        {
            storage::write(STORAGE_KEY, &text);
        }
        choices
    });
    preferences
}

/// The choices, from the context.
///
/// # Panics
/// Where [`provide_preferences`] was not called, which the app does first.
pub fn use_preferences() -> Preferences {
    expect_context::<Preferences>()
}

impl Preferences {
    /// The choices; tracks changes.
    pub fn get(self) -> Choices {
        self.choices.get()
    }

    /// Changes some of the choices.
    pub fn update(self, change: impl FnOnce(&mut Choices)) {
        self.choices.update(change);
    }
}

fn apply(choices: Choices, i18n: I18n) {
    let theme = match choices.theme {
        Theme::Auto => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    dom::set_root_attribute("data-theme", theme);
    dom::set_root_attribute("data-contrast", choices.contrast.then_some("more"));
    dom::set_root_attribute("data-grey", choices.grey.then_some(""));
    dom::set_root_property("--text-scale", choices.text_scale.factor());
    i18n.set_digits(if choices.arabic_digits {
        Digits::ArabicIndic
    } else {
        Digits::Latin
    });
    i18n.set_calendar(if choices.gregorian_first {
        CalendarChoice::Gregorian
    } else {
        CalendarChoice::Hijri
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_kept_as_the_inline_script_reads_them() {
        let choices = Choices {
            theme: Theme::Dark,
            contrast: true,
            text_scale: TextScale::Larger,
            grey: true,
            arabic_digits: true,
            gregorian_first: true,
        };
        let text = serde_json::to_string(&choices).expect("choices serialise");
        assert_eq!(
            text,
            r#"{"theme":"dark","contrast":"more","textScale":"1.25","grey":true,"digits":"arab","calendar":"gregorian"}"#
        );
        assert_eq!(serde_json::from_str::<Choices>(&text).ok(), Some(choices));
    }

    #[test]
    fn half_or_broken_choices_do_no_harm() {
        let half =
            serde_json::from_str::<Choices>(r#"{"theme":"dark"}"#).expect("defaults fill in");
        assert_eq!(
            half,
            Choices {
                theme: Theme::Dark,
                ..Choices::default()
            }
        );
        assert!(serde_json::from_str::<Choices>(r#"{"theme":"pink"}"#).is_err());
        assert!(serde_json::from_str::<Choices>("7").is_err());
    }

    #[test]
    fn the_scale_ends() {
        assert_eq!(TextScale::Largest.larger(), TextScale::Largest);
        assert_eq!(TextScale::Normal.smaller(), TextScale::Normal);
        assert_eq!(TextScale::Normal.larger(), TextScale::Large);
    }
}
