//! A text by its key and values, chosen before the language is known.

use std::borrow::Cow;

use crate::i18n::{Arg, I18n};

/// A text to be shown, as its Fluent key and the values in it.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) struct Message {
    key: Cow<'static, str>,
    values: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A text without values.
    pub(in crate::sign_in) fn new(key: impl Into<Cow<'static, str>>) -> Message {
        Message {
            key: key.into(),
            values: Vec::new(),
        }
    }

    /// A text whose form depends on a count.
    pub(in crate::sign_in) fn counting(
        key: impl Into<Cow<'static, str>>,
        count: impl Into<Arg>,
    ) -> Message {
        Message {
            key: key.into(),
            values: vec![("n", count.into())],
        }
    }

    /// The text in the language in use; tracks the language.
    pub(in crate::sign_in) fn show(&self, i18n: I18n) -> String {
        i18n.text_with(&self.key, &self.values)
    }

    /// The Fluent key, for tests.
    #[cfg(test)]
    pub(in crate::sign_in) fn key(&self) -> &str {
        &self.key
    }
}
