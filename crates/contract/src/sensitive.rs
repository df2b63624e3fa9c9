//! A text that must not reach a log.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text whose `Debug` shows nothing of it; reading it takes an explicit [`Sensitive::expose`].
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sensitive(String);

impl Sensitive {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Sensitive {
        Sensitive(text.into())
    }

    /// The text itself; a reader of the code sees here that it leaves its wrapping.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Sensitive(*)")
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Sensitive {
        Sensitive(text.to_owned())
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Sensitive {
        Sensitive(text)
    }
}
