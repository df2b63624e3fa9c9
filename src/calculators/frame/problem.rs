//! What is wrong with an answer, or why a case cannot be answered.

use benefits::{Message, Refusal};

use crate::i18n::{Arg, I18n};
use crate::ui::explanation::message_text;

/// A sentence by its key, with values; a value may be a text of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The key.
    pub key: &'static str,
    /// The values.
    pub values: Vec<(&'static str, Value)>,
}

/// A value of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number, an amount, a day.
    Arg(Arg),
    /// The text of a key.
    Key(&'static str),
    /// Another sentence.
    Words(Box<Words>),
}

impl<T: Into<Arg>> From<T> for Value {
    fn from(value: T) -> Value {
        Value::Arg(value.into())
    }
}

impl Words {
    /// A sentence without values.
    pub fn of(key: &'static str) -> Words {
        Words {
            key,
            values: Vec::new(),
        }
    }

    /// The sentence with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Words {
        self.values.push((name, value.into()));
        self
    }

    /// The sentence with an argument that has no conversion of its own, such as an amount.
    #[must_use]
    pub fn arg(self, name: &'static str, value: Arg) -> Words {
        self.with_value(name, Value::Arg(value))
    }

    /// The sentence with the text of a key in it.
    #[must_use]
    pub fn named(self, name: &'static str, key: &'static str) -> Words {
        self.with_value(name, Value::Key(key))
    }

    /// The sentence with another one in it.
    #[must_use]
    pub fn inside(self, name: &'static str, words: Words) -> Words {
        self.with_value(name, Value::Words(Box::new(words)))
    }

    fn with_value(mut self, name: &'static str, value: Value) -> Words {
        self.values.push((name, value));
        self
    }

    /// The sentence in the language in use.
    pub fn text(&self, i18n: I18n) -> String {
        let args: Vec<(&str, Arg)> = self
            .values
            .iter()
            .map(|(name, value)| {
                let arg = match value {
                    Value::Arg(arg) => arg.clone(),
                    Value::Key(key) => Arg::Text(i18n.text(key)),
                    Value::Words(words) => Arg::Text(words.text(i18n)),
                };
                (*name, arg)
            })
            .collect();
        i18n.text_with(self.key, &args)
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Wrong {
    /// In our words.
    Words(Words),
    /// In the law's.
    Law(Box<Message>),
    /// A day that was begun and is none; the date field says what is wrong with it.
    Day(&'static str),
}

/// Something wrong with the answer to a question; with the whole where no question is named.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The question, by the name of its answer; empty for the whole case.
    pub at: String,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Problem {
    /// A problem of a question, in our words.
    pub fn at(name: impl Into<String>, words: Words) -> Problem {
        Problem {
            at: name.into(),
            wrong: Wrong::Words(words),
        }
    }

    /// What is wrong, in the language in use.
    pub fn text(&self, i18n: I18n) -> String {
        match &self.wrong {
            Wrong::Words(words) => words.text(i18n),
            Wrong::Law(message) => message_text(i18n, message),
            Wrong::Day(label) => i18n.text_with(
                "calc-error-day",
                &[("question", Arg::Text(i18n.text(label)))],
            ),
        }
    }

    /// A refusal of the law, at the question that its field answers.
    ///
    /// `fields` names questions by the beginnings of JSON pointers into the case, the first that
    /// fits being taken.
    pub fn of(refusal: Refusal, fields: &[(&str, &str)]) -> Problem {
        let at = fields
            .iter()
            .find(|(pointer, _)| refusal.field.starts_with(pointer))
            .map_or_else(String::new, |(_, name)| (*name).to_owned());
        Problem {
            at,
            wrong: Wrong::Law(refusal.reason),
        }
    }
}
