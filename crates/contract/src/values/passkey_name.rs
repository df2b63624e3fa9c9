//! What a person may call a passkey.

/// The longest name, in characters.
pub const LONGEST_PASSKEY_NAME: usize = 60;

faults! {
    /// Why a passkey's name was refused.
    PasskeyNameFault, "passkey-name" {
        /// Nothing was typed.
        Empty = "empty",
        /// More than [`LONGEST_PASSKEY_NAME`] characters.
        TooLong = "too-long",
        /// Something that is not written, such as a line break or a mark that turns the direction.
        Character = "character",
    }
}

/// Checks a name and takes the spaces off its ends.
pub fn check_passkey_name(text: &str) -> Result<String, PasskeyNameFault> {
    let name = text.trim();
    if name.is_empty() {
        return Err(PasskeyNameFault::Empty);
    }
    if name.chars().count() > LONGEST_PASSKEY_NAME {
        return Err(PasskeyNameFault::TooLong);
    }
    let is_unwritten = |c: char| {
        c.is_control()
            || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    if name.chars().any(is_unwritten) {
        return Err(PasskeyNameFault::Character);
    }
    Ok(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_any_short_text_that_is_written() {
        assert_eq!(
            check_passkey_name("  جوالي 📱 \u{200C}2 ").as_deref(),
            Ok("جوالي 📱 \u{200C}2")
        );
        assert_eq!(check_passkey_name(" \t"), Err(PasskeyNameFault::Empty));
        assert!(check_passkey_name(&"م".repeat(LONGEST_PASSKEY_NAME)).is_ok());
        assert_eq!(
            check_passkey_name(&"م".repeat(LONGEST_PASSKEY_NAME + 1)),
            Err(PasskeyNameFault::TooLong)
        );
        for hostile in ["a\nb", "a\u{202E}b", "a\u{0000}b"] {
            assert_eq!(
                check_passkey_name(hostile),
                Err(PasskeyNameFault::Character)
            );
        }
    }
}
