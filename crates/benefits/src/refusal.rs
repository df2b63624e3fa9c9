//! Why a case cannot be answered.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::explanation::{Message, Quantity, Text};

/// A case that cannot be answered: which field, and why.
///
/// A right that a person does not have is not a refusal: it is an outcome that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The field, as a JSON pointer into the case, such as `/record/periods/2/to`; empty for the
    /// case as a whole.
    pub field: String,
    /// The reason, as a key with values.
    pub reason: Box<Message>,
    /// The parameter of the law that was asked for, where one was.
    pub parameter: Option<&'static str>,
}

impl Refusal {
    /// A refusal at a field, for a reason whose values follow by [`Refusal::with`].
    pub fn at(field: impl Into<String>, text: &'static Text) -> Refusal {
        Refusal {
            field: field.into(),
            reason: Box::new(Message {
                text,
                values: Vec::new(),
            }),
            parameter: None,
        }
    }

    /// Names the parameter that was asked for.
    #[must_use]
    pub(crate) fn about(self, parameter: &'static str) -> Refusal {
        Refusal {
            parameter: Some(parameter),
            ..self
        }
    }

    /// Adds the next value of the reason.
    #[must_use]
    pub fn with(mut self, value: Quantity) -> Refusal {
        self.reason.values.push(value);
        self
    }

    /// The same refusal; a field of the question itself gets the question's place in the case, and
    /// one that starts at the case keeps it.
    #[must_use]
    pub(crate) fn inside_question(self, question: &str) -> Refusal {
        let rooted = ["/record", "/person", "/question", "/today"]
            .iter()
            .any(|root| self.field.starts_with(root));
        if rooted || self.field.is_empty() {
            return self;
        }
        self.inside(&format!("/question/{question}"))
    }

    /// The same refusal, its field inside another.
    #[must_use]
    pub fn inside(mut self, parent: &str) -> Refusal {
        self.field.insert_str(0, parent);
        self
    }
}

impl fmt::Display for Refusal {
    /// For logs and developers; people read the text of the reason's key.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.field.is_empty() {
            "the case"
        } else {
            &self.field
        };
        write!(formatter, "{place}: {}", self.reason.key())?;
        for (name, value) in self.reason.named() {
            match (value, value.decimal()) {
                (Quantity::Date(day), _) => write!(formatter, ", {name} {day}")?,
                (Quantity::Name(text), _) => write!(formatter, ", {name} {text}")?,
                (_, Some(number)) => write!(formatter, ", {name} {number}")?,
                (_, None) => write!(formatter, ", {name} out of range")?,
            }
        }
        match self.parameter {
            Some(parameter) => write!(formatter, " ({parameter})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Refusal {}

impl Serialize for Refusal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Wire<'a> {
            field: &'a str,
            reason: &'a Message,
            #[serde(skip_serializing_if = "Option::is_none")]
            parameter: Option<&'static str>,
        }
        Wire {
            field: &self.field,
            reason: &self.reason,
            parameter: self.parameter,
        }
        .serialize(serializer)
    }
}
