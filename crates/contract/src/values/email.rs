//! Email addresses, as far as a form can judge them.

use std::fmt;

use super::code::is_blank;
use super::digits::is_invisible;

/// An email address of a plausible form; only a message sent to it proves more.
///
/// `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

faults! {
    /// Why an email address was refused.
    EmailFault, "email" {
        /// Nothing was entered.
        Empty = "empty",
        /// Not of the form `name@example.com`.
        Format = "format",
    }
}

impl Email {
    /// Reads an address; drops the blanks and invisible marks that come along when pasting.
    pub fn parse(text: &str) -> Result<Email, EmailFault> {
        if is_blank(text) {
            return Err(EmailFault::Empty);
        }
        let text: String = text
            .trim()
            .chars()
            .filter(|character| !is_invisible(*character))
            .collect();
        let (name, host) = text.rsplit_once('@').ok_or(EmailFault::Format)?;
        let name_fits = (1..=64).contains(&name.len())
            && !name.starts_with('.')
            && !name.ends_with('.')
            && !name.contains("..")
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c));
        let labels: Vec<&str> = host.split('.').collect();
        let host_fits = host.len() <= 253
            && labels.len() >= 2
            && labels.iter().all(|label| {
                (1..=63).contains(&label.len())
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            })
            && labels
                .last()
                .is_some_and(|last| last.len() >= 2 && !last.chars().all(|c| c.is_ascii_digit()));
        if name_fits && host_fits {
            Ok(Email(text))
        } else {
            Err(EmailFault::Format)
        }
    }

    /// The address with all of its name hidden but the first character: `n•••@example.com`.
    pub fn masked(&self) -> String {
        let (name, host) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let first: String = name.chars().take(1).collect();
        format!("{first}•••@{host}")
    }

    /// The address; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Email(*)")
    }
}
