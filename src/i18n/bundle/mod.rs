//! Where the messages of a language are looked up and filled with their values.
//!
//! Two that say the same: Fluent's own library ([`reference`]) in native builds, which make the
//! pages' HTML, and a reader of the part of Fluent that the texts use ([`reader`]) in the browser,
//! where the library would be a sixth of the program. A test reads every text with both.

#[cfg(any(test, not(feature = "ssr")))]
mod reader;
#[cfg(feature = "ssr")]
mod reference;

#[cfg(not(feature = "ssr"))]
pub(super) use reader::Bundle;
#[cfg(feature = "ssr")]
pub(super) use reference::Bundle;

/// A value as a message shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// Words.
    Text(String),
    /// A count, which selects the plural form.
    Count {
        /// The number.
        number: i64,
        /// The number as it is shown.
        shown: String,
    },
}

/// The values of one message by their names.
pub(super) type Values<'a> = &'a [(&'a str, Value)];

#[cfg(test)]
mod tests;
