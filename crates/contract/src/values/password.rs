//! Passwords: long enough, without anything of the person or the organisation, and not among the
//! first an attacker tries (NIST SP 800-63B-4: no composition rules, no trimming, counted in code
//! points).

mod common;
mod context;

use std::fmt;

use common::is_common;
pub use context::PasswordContext;

/// A password fit to be set, as far as both ends can tell; the backend has a longer list of common
/// ones, which is no matter for a page to carry. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPassword(String);

faults! {
    /// Why a password was refused, in the order the checks run.
    PasswordFault, "password" {
        /// Nothing was entered.
        Empty = "empty",
        /// Fewer than [`SHORTEST_PASSWORD`] characters.
        Short = "short",
        /// More than [`LONGEST_PASSWORD`] characters.
        Long = "long",
        /// Contains the person's own identity number.
        IdentityNumber = "identity-number",
        /// Contains the person's own mobile number.
        Mobile = "mobile",
        /// Contains the person's own user name.
        UserName = "user-name",
        /// Contains a name of the person.
        Name = "name",
        /// Contains the name of this organisation or of its services.
        Organisation = "organisation",
        /// Among the first an attacker would try: a listed one, a run of keys, a repeated piece.
        Common = "common",
    }
}

/// The fewest characters of a new password. The retirees' and the employers' door take a password
/// without a second factor, and one account opens every door its person has: what NIST SP 800-63B-4
/// asks of a password that stands alone holds for all (OWASP ASVS v5.0.0-6.2.1, 6.2.9).
pub const SHORTEST_PASSWORD: usize = 15;

/// The most characters of a password; more than anybody types, and not so many that hashing them
/// could keep the backend busy.
pub const LONGEST_PASSWORD: usize = 128;

/// What a new password has to fulfil, as it is told to people while they type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PasswordRule {
    /// Long enough.
    Length,
    /// Nothing of the person or of this organisation in it.
    NothingOfYours,
    /// Not one that is tried first.
    Uncommon,
}

impl PasswordRule {
    /// Every rule, in the order it is told.
    pub const ALL: [PasswordRule; 3] = [
        PasswordRule::Length,
        PasswordRule::NothingOfYours,
        PasswordRule::Uncommon,
    ];

    /// Whether a text fulfils the rule. Nothing but its length is judged of a text that is still
    /// too short: whoever has typed three letters has not chosen badly yet.
    pub fn is_met(self, text: &str, context: &PasswordContext) -> bool {
        let is_long_enough = text.chars().count() >= SHORTEST_PASSWORD;
        is_long_enough
            && match self {
                PasswordRule::Length => text.chars().count() <= LONGEST_PASSWORD,
                PasswordRule::NothingOfYours => context.found_in(text).is_none(),
                PasswordRule::Uncommon => !is_common(text),
            }
    }
}

impl PasswordFault {
    /// The rule that the fault offends.
    pub fn rule(self) -> PasswordRule {
        match self {
            PasswordFault::Empty | PasswordFault::Short | PasswordFault::Long => {
                PasswordRule::Length
            }
            PasswordFault::IdentityNumber
            | PasswordFault::Mobile
            | PasswordFault::UserName
            | PasswordFault::Name
            | PasswordFault::Organisation => PasswordRule::NothingOfYours,
            PasswordFault::Common => PasswordRule::Uncommon,
        }
    }
}

impl NewPassword {
    /// Checks a password to be set by the person of the context, as far as they are known.
    pub fn parse(text: &str, context: &PasswordContext) -> Result<NewPassword, PasswordFault> {
        check_sign_in_password(text)?;
        let length = text.chars().count();
        if length < SHORTEST_PASSWORD {
            return Err(PasswordFault::Short);
        }
        if length > LONGEST_PASSWORD {
            return Err(PasswordFault::Long);
        }
        if let Some(fault) = context.found_in(text) {
            return Err(fault);
        }
        if is_common(text) {
            return Err(PasswordFault::Common);
        }
        Ok(NewPassword(text.to_owned()))
    }

    /// The password; leaves the masking.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Checks a password that is to be compared, not set: anything but nothing.
///
/// The rule for new ones does not apply: it may be older than the rule. What is longer than any
/// password can be is refused before it is hashed.
pub fn check_sign_in_password(text: &str) -> Result<(), PasswordFault> {
    if text.is_empty() {
        return Err(PasswordFault::Empty);
    }
    if text.chars().count() > 4 * LONGEST_PASSWORD {
        Err(PasswordFault::Long)
    } else {
        Ok(())
    }
}

impl fmt::Debug for NewPassword {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NewPassword(*)")
    }
}
