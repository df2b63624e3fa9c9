//! The texts of one language: a Fluent bundle and the formatting of the values in it.

use std::borrow::Cow;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use fluent_templates::FluentBundle;
use fluent_templates::fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_templates::fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::argument::{Arg, Args};
use super::dates::{self, CalendarChoice};
use super::locale::Locale;
use super::numbers::{self, Digits};
use super::text_file::TextFile;

#[cfg(feature = "ssr")]
include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts of one language that have arrived so far. They grow while the person goes from area to
/// area; a text that is there never changes.
pub struct Texts {
    locale: Locale,
    /// The files in the bundle, in the order of their arrival.
    files: RwLock<Vec<TextFile>>,
    bundle: RwLock<FluentBundle<FluentResource>>,
}

/// Why a language's texts could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextsError {
    /// The file is not a Fluent resource; carries how many entries failed.
    #[error("{0} entries of the texts could not be read")]
    Syntax(usize),
    /// Two messages share a key.
    #[error("a key of the texts is defined twice")]
    DuplicateKey,
}

/// A piece of a sentence that was cut at its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// The place of the value with this name.
    Value(String),
}

/// Marks the place of a value while a sentence is cut; no text or value contains it.
const PLACE: char = '\u{FFFC}';

impl Texts {
    /// A language without any text yet.
    pub fn empty(locale: Locale) -> Texts {
        let tag: LanguageIdentifier = match locale {
            Locale::Ar => unic_langid::langid!("ar"),
            Locale::En => unic_langid::langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_formatter(Some(|value, _| show_number(value)));
        Texts {
            locale,
            files: RwLock::default(),
            bundle: RwLock::new(bundle),
        }
    }

    /// Adds a file that has arrived; one that is there already is left as it is.
    pub fn add(&self, file: TextFile, source: String) -> Result<(), TextsError> {
        if self.has_file(file) {
            return Ok(());
        }
        let resource = FluentResource::try_new(source)
            .map_err(|(_, errors)| TextsError::Syntax(errors.len()))?;
        write(&self.bundle)
            .add_resource(resource)
            .map_err(|_| TextsError::DuplicateKey)?;
        write(&self.files).push(file);
        Ok(())
    }

    /// Whether a file has arrived.
    pub fn has_file(&self, file: TextFile) -> bool {
        read(&self.files).contains(&file)
    }

    /// The files that have arrived.
    pub fn files(&self) -> Vec<TextFile> {
        read(&self.files).clone()
    }

    /// All texts of a language, which native builds carry for prerendering and tests.
    ///
    /// # Panics
    /// Where the repository's own texts do not parse, which a test keeps from happening.
    #[cfg(feature = "ssr")]
    pub fn embedded(locale: Locale) -> Texts {
        Texts::embedded_files(locale, &TextFile::ALL)
    }

    /// Some files of a language out of those that native builds carry.
    ///
    /// # Panics
    /// Where the repository's own texts do not parse, which a test keeps from happening.
    #[cfg(feature = "ssr")]
    pub fn embedded_files(locale: Locale, files: &[TextFile]) -> Texts {
        let texts = Texts::empty(locale);
        for file in files {
            let source = embedded_source(locale.tag(), file.name()).to_owned();
            if let Err(error) = texts.add(*file, source) {
                panic!("{} of {} do not parse: {error}", file.name(), locale.tag());
            }
        }
        texts
    }

    /// The language of these texts.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there is a text for this key.
    pub fn has(&self, key: &str) -> bool {
        read(&self.bundle).has_message(key)
    }

    pub(super) fn format(
        &self,
        key: &str,
        args: Args<'_>,
        digits: Digits,
        calendar: CalendarChoice,
    ) -> String {
        let mut fluent_args = FluentArgs::with_capacity(args.len() * 2);
        for (name, arg) in args {
            self.add_argument(&mut fluent_args, name, arg, digits, calendar);
        }
        self.look_up(key, &fluent_args)
    }

    pub(super) fn parts(
        &self,
        key: &str,
        args: Args<'_>,
        digits: Digits,
        calendar: CalendarChoice,
    ) -> Vec<Part> {
        let mut fluent_args = FluentArgs::with_capacity(args.len() * 2);
        for (name, arg) in args {
            match arg {
                // A count still has to select the plural form, so only its shown half is cut out.
                Arg::Number(_) => {
                    self.add_argument(&mut fluent_args, name, arg, digits, calendar);
                }
                _ => fluent_args.set(
                    Cow::from((*name).to_owned()),
                    format!("{PLACE}{name}{PLACE}"),
                ),
            }
        }
        cut(&self.look_up(key, &fluent_args))
    }

    /// Formats a text whose values are finished strings.
    pub(super) fn format_formatted(&self, key: &str, args: Args<'_>) -> String {
        self.format(key, args, Digits::Latin, CalendarChoice::Hijri)
    }

    /// The text of a key that has no values.
    pub(super) fn plain(&self, key: &str) -> String {
        self.look_up(key, &FluentArgs::new())
    }

    fn add_argument<'a>(
        &self,
        fluent_args: &mut FluentArgs<'a>,
        name: &str,
        arg: &Arg,
        digits: Digits,
        calendar: CalendarChoice,
    ) {
        let name = name.to_owned();
        let value: FluentValue<'a> = match arg {
            Arg::Text(text) => FluentValue::from(without_bidi_controls(text)),
            Arg::Number(number) => self.count(*number, digits),
            Arg::Decimal(number) => FluentValue::from(numbers::decimal(*number, digits)),
            Arg::Money(amount) => {
                FluentValue::from(numbers::money_text(*amount, digits, self.locale))
            }
            Arg::Percent(number) => {
                FluentValue::from(numbers::percent(*number, digits, self.locale))
            }
            Arg::Date(date) => FluentValue::from(dates::long(self, *date, calendar, digits)),
            Arg::BothDates(date) => FluentValue::from(dates::both(self, *date, calendar, digits)),
            Arg::Month(month) => FluentValue::from(dates::month(self, *month, digits)),
        };
        fluent_args.set(Cow::from(name), value);
    }

    /// A count as Fluent wants it: one value selects the plural form, the other is shown.
    fn count(&self, number: i64, digits: Digits) -> FluentValue<'static> {
        let selector = match self.locale {
            Locale::Ar => arabic_plural_representative(number),
            Locale::En => number,
        };
        let options = FluentNumberOptions {
            currency: Some(numbers::whole(number, digits)),
            ..FluentNumberOptions::default()
        };
        // Fluent's numbers are floats; only the plural form is taken from this one.
        #[expect(clippy::cast_precision_loss)]
        let value = selector as f64;
        FluentValue::Number(FluentNumber::new(value, options))
    }

    fn look_up(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let bundle = read(&self.bundle);
        let message = bundle.get_message(key);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            // A missing text is caught by a test; a person would still rather see nothing
            // than a key.
            debug_assert!(false, "no text for {key} in {}", self.locale.tag());
            return String::new();
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        debug_assert!(
            errors.is_empty(),
            "{key} in {}: {errors:?}",
            self.locale.tag()
        );
        text.into_owned()
    }
}

/// A lock that somebody panicked under still guards whole texts.
fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Texts({})", self.locale.tag())
    }
}

/// Fluent itself would print a count ungrouped and in Latin digits; [`Texts::count`] has put the
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

/// Words from data must not reorder the sentence around them: explicit embeddings and overrides
/// go, isolates come from Fluent.
fn without_bidi_controls(text: &str) -> String {
    text.chars()
        .filter(|character| !matches!(character, '\u{202A}'..='\u{202E}' | '\u{FFFC}'))
        .collect()
}

fn cut(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for (index, piece) in text.split(PLACE).enumerate() {
        if index % 2 == 1 {
            parts.push(Part::Value(piece.to_owned()));
            continue;
        }
        // The isolates that Fluent puts around a value are replaced by the element's own isolation.
        let words = piece
            .trim_start_matches('\u{2069}')
            .trim_end_matches('\u{2068}');
        if !words.is_empty() {
            parts.push(Part::Text(words.to_owned()));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(locale: Locale, source: &str) -> Texts {
        let texts = Texts::empty(locale);
        texts
            .add(TextFile::Portal, source.to_owned())
            .expect("texts of the test");
        texts
    }

    fn shown(texts: &Texts, key: &str, args: Args<'_>) -> String {
        texts
            .format(key, args, Digits::Latin, CalendarChoice::Hijri)
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn selects_all_six_arabic_plural_forms() {
        let texts = texts(
            Locale::Ar,
            "m = { $n ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] x\n }\n",
        );
        let expected = [
            (0, "z"),
            (1, "o"),
            (2, "t"),
            (3, "f"),
            (10, "f"),
            (11, "m"),
            (99, "m"),
            (100, "x"),
            (101, "x"),
            (102, "x"),
            (103, "f"),
            (110, "f"),
            (111, "m"),
            (199, "m"),
            (200, "x"),
            (204, "f"),
            (1000, "x"),
            (1003, "f"),
        ];
        for (number, form) in expected {
            assert_eq!(
                shown(&texts, "m", &[("n", Arg::Number(number))]),
                form,
                "{number}"
            );
        }
    }

    #[test]
    fn counts_are_grouped_and_isolated() {
        let texts = texts(
            Locale::En,
            "m = { $n ->\n [one] one month\n *[other] { $n } months\n }\n",
        );
        let text = texts.format(
            "m",
            &[("n", 1200.into())],
            Digits::Latin,
            CalendarChoice::Hijri,
        );
        assert_eq!(text, "\u{2068}1,200\u{2069} months");
    }

    #[test]
    fn data_cannot_turn_the_sentence_around() {
        let texts = texts(Locale::En, "m = Hello { $name }!\n");
        let text = shown(&texts, "m", &[("name", "a\u{202E}b".into())]);
        assert_eq!(text, "Hello ab!");
    }

    #[test]
    fn cuts_a_sentence_at_its_values() {
        let texts = texts(Locale::En, "m = Pay { $amount } by { $day }.\n");
        let args = [("amount", Arg::from("x")), ("day", Arg::from("y"))];
        assert_eq!(
            texts.parts("m", &args, Digits::Latin, CalendarChoice::Hijri),
            vec![
                Part::Text("Pay ".into()),
                Part::Value("amount".into()),
                Part::Text(" by ".into()),
                Part::Value("day".into()),
                Part::Text(".".into()),
            ]
        );
    }

    #[test]
    fn refuses_a_broken_file() {
        let error = Texts::empty(Locale::En)
            .add(TextFile::Portal, "m = { $n\n".to_owned())
            .err();
        assert!(matches!(error, Some(TextsError::Syntax(_))));
    }
}
