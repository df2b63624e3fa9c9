//! Fluent's own library, behind the few questions the texts are asked.

use std::borrow::Cow;

use fluent_templates::FluentBundle;
use fluent_templates::fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_templates::fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Value, Values};
use crate::i18n::{Locale, TextsError};

/// The messages of a language that have arrived.
pub(in crate::i18n) struct Bundle {
    locale: Locale,
    messages: FluentBundle<FluentResource>,
}

impl Bundle {
    /// A language without messages.
    pub(in crate::i18n) fn new(locale: Locale) -> Bundle {
        let tag: LanguageIdentifier = match locale {
            Locale::Ar => unic_langid::langid!("ar"),
            Locale::En => unic_langid::langid!("en"),
        };
        let mut messages = FluentBundle::new_concurrent(vec![tag]);
        messages.set_formatter(Some(|value, _| show_number(value)));
        Bundle { locale, messages }
    }

    /// Adds the messages of a file.
    pub(in crate::i18n) fn add(&mut self, source: String) -> Result<(), TextsError> {
        let resource = FluentResource::try_new(source)
            .map_err(|(_, errors)| TextsError::Syntax(errors.len()))?;
        let added = self.messages.add_resource(resource);
        added.map_err(|_| TextsError::DuplicateKey)
    }

    /// Whether there is a message of this key.
    pub(in crate::i18n) fn has(&self, key: &str) -> bool {
        self.messages.has_message(key)
    }

    /// The message of a key with its values in it.
    pub(in crate::i18n) fn format(&self, key: &str, values: Values<'_>) -> Option<String> {
        let pattern = self.messages.get_message(key)?.value()?;
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            let value = match value {
                Value::Text(text) => FluentValue::from(text.clone()),
                Value::Count { number, shown } => self.count(*number, shown),
            };
            args.set(Cow::from((*name).to_owned()), value);
        }
        let mut errors = Vec::new();
        let text = self
            .messages
            .format_pattern(pattern, Some(&args), &mut errors);
        debug_assert!(
            errors.is_empty(),
            "{key} in {}: {errors:?}",
            self.locale.tag()
        );
        Some(text.into_owned())
    }

    /// A count as Fluent wants it: one value selects the plural form, the other is shown.
    fn count(&self, number: i64, shown: &str) -> FluentValue<'static> {
        let selector = match self.locale {
            Locale::Ar => arabic_plural_representative(number),
            Locale::En => number,
        };
        let options = FluentNumberOptions {
            currency: Some(shown.to_owned()),
            ..FluentNumberOptions::default()
        };
        // Fluent's numbers are floats; only the plural form is taken from this one.
        #[expect(clippy::cast_precision_loss)]
        let value = selector as f64;
        FluentValue::Number(FluentNumber::new(value, options))
    }
}

/// Fluent itself would print a count ungrouped and in Latin digits; [`Bundle::count`] has put the
/// finished text into the number's options.
fn show_number(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }
}

/// A number below 100 of the same Arabic plural form.
///
/// The plural rules under Fluent (intl_pluralrules 7) leave out the "modulo 100" of CLDR's Arabic
/// rules, and would call 103 months "other" instead of "few".
fn arabic_plural_representative(number: i64) -> i64 {
    match number.unsigned_abs() % 100 {
        form @ 3..=99 => i64::try_from(form).unwrap_or(number),
        _ => number,
    }
}
