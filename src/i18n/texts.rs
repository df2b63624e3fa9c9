//! The texts of one language: its Fluent messages and the formatting of the values in them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use leptos::prelude::{ArcTrigger, Notify, Track};

use super::argument::{Arg, Args};
use super::bundle::{Bundle, Value};
use super::dates::{self, CalendarChoice};
use super::locale::Locale;
use super::numbers::{self, Digits};
use super::text_file::TextFile;

#[cfg(feature = "ssr")]
include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts of one language that have arrived so far. They grow while the person goes from area to
/// area; a text that is there never changes.
///
/// The page begins with what its own code shows of some files ([`Texts::begin`]); what else is in them comes when
/// it can be used. A view that asks for one of those meanwhile is told when it comes.
pub struct Texts {
    locale: Locale,
    /// The files in the bundle, in the order of their arrival.
    files: RwLock<Vec<TextFile>>,
    /// The files of which the bundle has what the page begins with.
    begun: RwLock<Vec<TextFile>>,
    bundle: RwLock<Bundle>,
    arrived: ArcTrigger,
    /// Whether somebody fetches the rest of what was begun.
    is_completing: AtomicBool,
    /// What was asked for: what a page made ahead shows.
    #[cfg(feature = "ssr")]
    asked: std::sync::Mutex<std::collections::BTreeSet<String>>,
}

/// Fetches the rest of what the page began with, until it is let go.
#[derive(Debug)]
pub struct Completing<'a>(&'a Texts);

impl Drop for Completing<'_> {
    fn drop(&mut self) {
        self.0.is_completing.store(false, Ordering::Relaxed);
    }
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
const PLACE: &str = "\u{FFFC}";

impl Texts {
    /// A language without any text yet.
    pub fn empty(locale: Locale) -> Texts {
        Texts {
            locale,
            files: RwLock::default(),
            begun: RwLock::default(),
            bundle: RwLock::new(Bundle::new(locale)),
            arrived: ArcTrigger::new(),
            is_completing: AtomicBool::new(false),
            #[cfg(feature = "ssr")]
            asked: std::sync::Mutex::default(),
        }
    }

    /// Adds what a page begins with of some files, all of which are still to come.
    pub fn begin(&self, files: Vec<TextFile>, source: String) -> Result<(), TextsError> {
        write(&self.bundle).add(source)?;
        *write(&self.begun) = files;
        Ok(())
    }

    /// Whether what the page begins with has come by itself.
    pub fn has_begun(&self) -> bool {
        !read(&self.begun).is_empty()
    }

    /// Adds a file that has arrived; one that is there already is left as it is.
    pub fn add(&self, file: TextFile, source: String) -> Result<(), TextsError> {
        if self.has_file(file) {
            return Ok(());
        }
        write(&self.bundle).add(source)?;
        write(&self.files).push(file);
        self.arrived.notify();
        Ok(())
    }

    /// Whether a file has arrived, whole.
    pub fn has_file(&self, file: TextFile) -> bool {
        read(&self.files).contains(&file)
    }

    /// The files that have arrived, or of which the page has its beginning.
    pub fn files(&self) -> Vec<TextFile> {
        let mut files = read(&self.begun).clone();
        files.extend(read(&self.files).iter());
        files
    }

    /// The files that have not arrived: of these, and of those that the page began with.
    pub fn lacking(&self, files: &[TextFile]) -> Vec<TextFile> {
        let mut lacking = Vec::new();
        for file in read(&self.begun).iter().chain(files) {
            if !self.has_file(*file) && !lacking.contains(file) {
                lacking.push(*file);
            }
        }
        lacking
    }

    /// Whether somebody fetches the rest of what the page began with.
    pub fn is_completing(&self) -> bool {
        self.is_completing.load(Ordering::Relaxed)
    }

    /// Takes it on to fetch that rest; `None` where nothing lacks, or somebody else has taken it on.
    pub fn complete(&self) -> Option<Completing<'_>> {
        if self.lacking(&[]).is_empty() || self.is_completing.swap(true, Ordering::Relaxed) {
            return None;
        }
        Some(Completing(self))
    }

    /// The keys that were asked for, in their order.
    #[cfg(feature = "ssr")]
    pub fn asked(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().cloned().collect()
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
        read(&self.bundle).has(key)
    }

    pub(super) fn format(
        &self,
        key: &str,
        args: Args<'_>,
        digits: Digits,
        calendar: CalendarChoice,
    ) -> String {
        let values = args
            .iter()
            .map(|(name, arg)| (*name, self.value(arg, digits, calendar)));
        self.look_up(key, &values.collect::<Vec<_>>())
    }

    pub(super) fn parts(
        &self,
        key: &str,
        args: Args<'_>,
        digits: Digits,
        calendar: CalendarChoice,
    ) -> Vec<Part> {
        let values = args.iter().map(|(name, arg)| {
            let value = match arg {
                // A count still has to select the plural form, so only its shown half is cut out.
                Arg::Number(_) => self.value(arg, digits, calendar),
                _ => Value::Text([PLACE, name, PLACE].concat()),
            };
            (*name, value)
        });
        cut(&self.look_up(key, &values.collect::<Vec<_>>()))
    }

    /// Formats a text whose values are finished strings.
    pub(super) fn format_formatted(&self, key: &str, args: Args<'_>) -> String {
        self.format(key, args, Digits::Latin, CalendarChoice::Hijri)
    }

    /// The text of a key that has no values.
    pub(super) fn plain(&self, key: &str) -> String {
        self.look_up(key, &[])
    }

    fn value(&self, arg: &Arg, digits: Digits, calendar: CalendarChoice) -> Value {
        Value::Text(match arg {
            Arg::Number(number) => {
                return Value::Count {
                    number: *number,
                    shown: numbers::whole(*number, digits),
                };
            }
            Arg::Text(text) => without_bidi_controls(text),
            Arg::Decimal(number) => numbers::decimal(*number, digits),
            Arg::Money(amount) => numbers::money_text(*amount, digits, self.locale),
            Arg::Percent(number) => numbers::percent(*number, digits, self.locale),
            Arg::Date(date) => dates::long(self, *date, calendar, digits),
            Arg::BothDates(date) => dates::both(self, *date, calendar, digits),
            Arg::Month(month) => dates::month(self, *month, digits),
        })
    }

    fn look_up(&self, key: &str, values: &[(&str, Value)]) -> String {
        #[cfg(feature = "ssr")]
        {
            let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
            asked.insert(key.to_owned());
        }
        let text = read(&self.bundle).format(key, values);
        if text.is_none() {
            // What is in none of the files is caught by a test; a person would still rather see nothing than a key.
            debug_assert!(
                self.has_begun(),
                "no text for {key} in {}",
                self.locale.tag()
            );
            self.arrived.track();
        }
        text.unwrap_or_default()
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

/// Words from data must not reorder the sentence around them: explicit embeddings and overrides
/// go, isolates come from Fluent.
fn without_bidi_controls(text: &str) -> String {
    // Nearly every value has none of them, and begins with neither of their first bytes.
    let may_be = |pair: &[u8]| pair == [0xE2, 0x80] || pair == [0xEF, 0xBF];
    if !text.as_bytes().windows(2).any(may_be) {
        return text.to_owned();
    }
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
    fn what_a_page_begins_with_is_completed_by_its_files() {
        let texts = Texts::empty(Locale::En);
        let begun = vec![TextFile::Portal, TextFile::Help];
        texts.begin(begun, "m = One\n".to_owned()).expect("texts");
        assert!(texts.has_begun() && texts.has("m"));
        assert!(!texts.has_file(TextFile::Portal), "not whole");
        assert_eq!(texts.files(), [TextFile::Portal, TextFile::Help]);
        let wanted = [TextFile::Home, TextFile::Help];
        let lacking = [TextFile::Portal, TextFile::Help, TextFile::Home];
        assert_eq!(texts.lacking(&wanted), lacking);
        let completing = texts.complete();
        assert!(
            completing.is_some() && texts.complete().is_none(),
            "one at a time"
        );
        drop(completing);
        assert!(!texts.is_completing());
        texts
            .add(TextFile::Portal, "n = Two\n".to_owned())
            .expect("texts");
        texts
            .add(TextFile::Help, "o = Three\n".to_owned())
            .expect("texts");
        assert!(texts.lacking(&[]).is_empty() && texts.complete().is_none());
    }

    #[test]
    fn refuses_a_broken_file() {
        let error = Texts::empty(Locale::En)
            .add(TextFile::Portal, "m = { $n\n".to_owned())
            .err();
        assert!(matches!(error, Some(TextsError::Syntax(_))));
    }
}
