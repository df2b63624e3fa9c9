//! What stands in a form, as texts by the name of their question, and its reading as values.
//!
//! Pure: forms, links, saved scenarios, examples and tests all make the same answers.

use std::collections::BTreeMap;

use benefits::{Amount, Percent};
use calendar::{Date, Month};
use contract::normalise_digits;
use contract::values::Money;

use super::field::{Field, Kind, Step};

/// What stands where a day was begun and is none yet: no day reads like it, and links leave it out.
pub const UNREADABLE: &str = "?";

/// Answers by the name of their question: `birth`, `time-years`, `heirs-2-relation`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, String>);

impl Answers {
    /// No answers.
    pub fn new() -> Answers {
        Answers::default()
    }

    /// The answers of an example.
    pub fn of(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::new();
        for (name, text) in pairs {
            answers.set(*name, *text);
        }
        answers
    }

    /// What a form holds before anybody answers.
    pub fn initial(steps: &[Step]) -> Answers {
        let mut answers = Answers::new();
        for field in steps.iter().flat_map(|step| step.fields) {
            answers.begin("", field);
        }
        answers
    }

    fn begin(&mut self, prefix: &str, field: &Field) {
        let name = format!("{prefix}{}", field.id);
        match &field.kind {
            Kind::Rows {
                fields, at_first, ..
            } => {
                self.set(name.clone(), at_first.to_string());
                for index in 1..=*at_first {
                    for inner in *fields {
                        self.begin(&format!("{name}-{index}-"), inner);
                    }
                }
            }
            _ => self.set(name, field.initial),
        }
    }

    /// Answers a question; an empty text takes the answer back.
    pub fn set(&mut self, name: impl Into<String>, text: impl Into<String>) {
        let (name, text) = (name.into(), text.into());
        if text.is_empty() {
            self.0.remove(&name);
        } else {
            self.0.insert(name, text);
        }
    }

    /// Every answer, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The answer as it stands; empty where there is none.
    pub fn said(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The answers of the form itself, beside which rows have theirs.
    pub fn root(&self) -> Row<'_> {
        Row {
            answers: self,
            prefix: String::new(),
        }
    }

    /// The answers of each of several, such as the members of a family.
    pub fn rows(&self, name: &str) -> Vec<Row<'_>> {
        let count = self.said(name).parse().unwrap_or(0_usize);
        (1..=count.min(99))
            .map(|index| Row {
                answers: self,
                prefix: format!("{name}-{index}-"),
            })
            .collect()
    }

    /// These answers with others over them.
    #[must_use]
    pub fn with(mut self, pairs: &[(&str, &str)]) -> Answers {
        for (name, text) in pairs {
            self.set(*name, *text);
        }
        self
    }
}

/// The answers about one thing: the whole form, or one of several.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    answers: &'a Answers,
    prefix: String,
}

impl Row<'_> {
    /// The whole name of a question of this row.
    pub fn name(&self, id: &str) -> String {
        format!("{}{id}", self.prefix)
    }

    /// All answers.
    pub fn answers(&self) -> &Answers {
        self.answers
    }

    /// The answer as it stands.
    pub fn said(&self, id: &str) -> &str {
        self.answers.said(&self.name(id))
    }

    /// Whether the answer is this one.
    pub fn is(&self, id: &str, value: &str) -> bool {
        self.said(id) == value
    }

    /// Whether the answer is "yes".
    pub fn yes(&self, id: &str) -> bool {
        self.is(id, "yes")
    }

    /// A day.
    pub fn date(&self, id: &str) -> Option<Date> {
        self.said(id).parse().ok()
    }

    /// A month.
    pub fn month(&self, id: &str) -> Option<Month> {
        self.said(id).parse().ok()
    }

    /// An amount of riyals.
    pub fn amount(&self, id: &str) -> Option<Amount> {
        let money = Money::parse(self.said(id)).ok()?;
        Amount::try_from(money.amount()).ok()
    }

    /// A whole number.
    pub fn count(&self, id: &str) -> Option<u32> {
        whole(self.said(id)).ok().flatten()
    }

    /// A whole number as the law's crate takes it.
    pub fn small(&self, id: &str) -> Option<u16> {
        self.count(id).and_then(|count| u16::try_from(count).ok())
    }

    /// A percentage.
    pub fn percent(&self, id: &str) -> Option<Percent> {
        let text = normalise_digits(self.said(id)).replace('\u{066B}', ".");
        text.trim_end_matches(['%', '\u{066A}']).trim().parse().ok()
    }

    /// A length in months; an empty one of years and months is zero.
    pub fn span(&self, id: &str) -> Result<Option<i32>, SpanFault> {
        let part = |part: &str| whole(self.said(&format!("{id}-{part}")));
        match (part("years"), part("months")) {
            (Err(NoCount), _) | (_, Err(NoCount)) => Err(SpanFault::Number),
            (Ok(None), Ok(None)) => Ok(None),
            (Ok(years), Ok(months)) => {
                let (years, months) = (years.unwrap_or(0), months.unwrap_or(0));
                if months > 11 && years > 0 {
                    return Err(SpanFault::Months);
                }
                if years > 90 || months > 1_080 {
                    return Err(SpanFault::Number);
                }
                i32::try_from(years * 12 + months)
                    .map(Some)
                    .map_err(|_| SpanFault::Number)
            }
        }
    }
}

/// Why years and months are no length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanFault {
    /// One of them is no whole number, or a person's life is shorter.
    Number,
    /// More than eleven months beside years.
    Months,
}

/// A text that is no whole number of at most six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no whole number of at most six digits")]
pub struct NoCount;

/// A whole number of at most six digits, in any digits; `None` where nothing stands.
pub fn whole(text: &str) -> Result<Option<u32>, NoCount> {
    let text = normalise_digits(text);
    if text.is_empty() {
        return Ok(None);
    }
    if text.len() > 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NoCount);
    }
    text.parse().map(Some).map_err(|_| NoCount)
}
