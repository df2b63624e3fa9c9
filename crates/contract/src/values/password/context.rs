//! What a person's password must not contain: what others know of them, and whose site this is
//! (OWASP ASVS v5.0.0-6.2.11).

use std::fmt;

use super::PasswordFault;
use crate::spelling::fold_spelling;
use crate::values::{Mobile, NationalId, normalise_digits};

/// The organisation's name and that of its services, in the spelling that is compared.
const ORGANISATION: &[&str] = &["gosi", "taminat", "tamenat", "تامينات"];

/// A word shorter than this counts only where it stands alone: the name Ali is in many words.
const SHORTEST_WITHIN: usize = 4;

/// What is known of the person a password is for. `Debug` shows nothing of it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PasswordContext {
    identity_number: Option<NationalId>,
    mobile: Option<Mobile>,
    user_name: Option<String>,
    /// Folded, one word each.
    names: Vec<String>,
}

impl PasswordContext {
    /// Of nobody known; the organisation's own words are refused all the same.
    pub fn unknown() -> PasswordContext {
        PasswordContext::default()
    }

    /// Of the person with this identity number.
    #[must_use]
    pub fn with_identity_number(mut self, number: NationalId) -> PasswordContext {
        self.identity_number = Some(number);
        self
    }

    /// Of the person with this mobile number.
    #[must_use]
    pub fn with_mobile(mut self, mobile: Mobile) -> PasswordContext {
        self.mobile = Some(mobile);
        self
    }

    /// Of the person with this user name.
    #[must_use]
    pub fn with_user_name(mut self, name: &str) -> PasswordContext {
        self.user_name = Some(squeezed(name)).filter(|name| !name.is_empty());
        self
    }

    /// Of the person with this name, in whichever script; its words count one by one.
    #[must_use]
    pub fn with_name(mut self, name: &str) -> PasswordContext {
        for word in name.split_whitespace().map(squeezed) {
            let bare = ["ال", "al"]
                .iter()
                .find_map(|article| word.strip_prefix(article))
                .filter(|bare| bare.chars().count() >= SHORTEST_WITHIN)
                .map(str::to_owned);
            self.names.extend(bare);
            if word.chars().count() >= 3 && word != "bin" {
                self.names.push(word);
            }
        }
        self
    }

    /// What of this is in a text; none where nothing is.
    pub(super) fn found_in(&self, text: &str) -> Option<PasswordFault> {
        let digits = normalise_digits(text);
        if self
            .identity_number
            .is_some_and(|number| digits.contains(number.as_str()))
        {
            return Some(PasswordFault::IdentityNumber);
        }
        // With and without the zero or the country's code in front.
        let subscriber = self
            .mobile
            .as_ref()
            .and_then(|mobile| mobile.as_str().get(4..));
        if subscriber.is_some_and(|number| digits.contains(number)) {
            return Some(PasswordFault::Mobile);
        }
        // Word by word: what two words make across their gap was not meant.
        let words: Vec<String> = text.split_whitespace().map(squeezed).collect();
        let has = |wanted: &str| {
            words.iter().any(|word| {
                word == wanted
                    || (wanted.chars().count() >= SHORTEST_WITHIN && word.contains(wanted))
            })
        };
        if self.user_name.as_deref().is_some_and(has) {
            return Some(PasswordFault::UserName);
        }
        if self.names.iter().any(|name| has(name)) {
            return Some(PasswordFault::Name);
        }
        ORGANISATION
            .iter()
            .any(|word| has(word))
            .then_some(PasswordFault::Organisation)
    }
}

/// Letters and digits alone, in the one spelling that is compared.
fn squeezed(text: &str) -> String {
    let mut spelling = fold_spelling(text);
    spelling.retain(|character| character != ' ');
    spelling
}

impl fmt::Debug for PasswordContext {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PasswordContext(*)")
    }
}
