//! Parts of the Saudi national address.

use super::digits::normalise_digits;

faults! {
    /// Why a postal code was refused.
    PostalCodeFault, "postal-code" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not five digits.
        Length = "length",
    }
}

digit_value! {
    /// A postal code: five digits.
    PostalCode, PostalCodeFault, 5..=5
}

faults! {
    /// Why an additional number was refused.
    AdditionalNumberFault, "additional-number" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not four digits.
        Length = "length",
    }
}

digit_value! {
    /// The additional number of an address: four digits.
    AdditionalNumber, AdditionalNumberFault, 4..=4
}

faults! {
    /// Why a building number was refused.
    BuildingNumberFault, "building-number" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not four digits.
        Length = "length",
    }
}

digit_value! {
    /// A building number: four digits.
    BuildingNumber, BuildingNumberFault, 4..=4
}

faults! {
    /// Why a short address was refused.
    ShortAddressFault, "short-address" {
        /// Nothing was entered.
        Empty = "empty",
        /// Not eight characters.
        Length = "length",
        /// Not four Latin letters and then four digits.
        Format = "format",
    }
}

/// The short national address: four Latin letters and four digits, `RAGI2929`.
///
/// `Debug` and `Display` show only the last two digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ShortAddress(String);

impl ShortAddress {
    /// Reads an address in either case and any digits.
    pub fn parse(text: &str) -> Result<ShortAddress, ShortAddressFault> {
        let text = normalise_digits(text).to_ascii_uppercase();
        if text.is_empty() {
            return Err(ShortAddressFault::Empty);
        }
        if text.chars().count() != 8 {
            return Err(ShortAddressFault::Length);
        }
        let fits = text.chars().enumerate().all(|(index, character)| {
            if index < 4 {
                character.is_ascii_uppercase()
            } else {
                character.is_ascii_digit()
            }
        });
        if fits {
            Ok(ShortAddress(text))
        } else {
            Err(ShortAddressFault::Format)
        }
    }

    /// The eight characters; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

masked_value!(ShortAddress);
