//! Keys of texts, with the names of their values.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::Quantity;

/// A key of `law.ftl` and the names of the values that its text may show, in order.
#[derive(Debug, PartialEq, Eq)]
pub struct Text {
    /// The Fluent key.
    pub key: &'static str,
    /// The names of the text's placeables.
    pub values: &'static [&'static str],
}

/// Declares a [`Text`]: `text!("law-reason-x", "months", "needed")`.
macro_rules! text {
    ($key:literal $(, $value:literal)* $(,)?) => {
        $crate::explanation::Text { key: $key, values: &[$($value),*] }
    };
}
pub(crate) use text;

/// A text with its values filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The key and the names.
    pub text: &'static Text,
    /// The values, in the order of the names.
    pub values: Vec<Quantity>,
}

impl Message {
    /// A message whose values follow.
    pub fn new(text: &'static Text, values: &[Quantity]) -> Message {
        debug_assert_eq!(text.values.len(), values.len(), "{}", text.key);
        Message {
            text,
            values: values.to_vec(),
        }
    }

    /// The Fluent key.
    pub fn key(&self) -> &'static str {
        self.text.key
    }

    /// The values with their names.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, Quantity)> + '_ {
        self.text
            .values
            .iter()
            .copied()
            .zip(self.values.iter().copied())
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("key", self.text.key)?;
        map.serialize_entry("values", &Named(self.text.values, &self.values))?;
        map.end()
    }
}

/// Values under their names.
pub(super) struct Named<'a>(
    pub(super) &'static [&'static str],
    pub(super) &'a [Quantity],
);

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().zip(self.1))
    }
}
