//! What all faults have in common: a machine code, and the key of a person's text.

use std::fmt;

/// Why a value was refused.
pub trait Fault: fmt::Debug + fmt::Display {
    /// The code in a problem document's `errors`, such as `identity-number.check-digit`.
    fn code(&self) -> &'static str;
    /// The Fluent key of the text a person reads, such as `error-identity-number-check-digit`.
    fn fluent_key(&self) -> &'static str;
    /// A count the text may use as `$n`, such as how many characters were entered.
    fn count(&self) -> Option<usize> {
        None
    }
}

/// Declares an enumeration of faults with their codes and keys.
macro_rules! faults {
    ($(#[$meta:meta])* $name:ident, $prefix:literal { $($(#[$variant_meta:meta])* $variant:ident = $suffix:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        impl $name {
            /// Every fault of this value.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
        }

        impl crate::values::Fault for $name {
            fn code(&self) -> &'static str {
                match self {
                    $($name::$variant => concat!($prefix, ".", $suffix),)+
                }
            }

            fn fluent_key(&self) -> &'static str {
                match self {
                    $($name::$variant => concat!("error-", $prefix, "-", $suffix),)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(crate::values::Fault::code(self))
            }
        }

        impl std::error::Error for $name {}
    };
}

/// The Fluent keys of every fault of every value.
pub(super) fn field_keys() -> Vec<&'static str> {
    fn keys<F: Fault>(faults: &[F]) -> impl Iterator<Item = &'static str> {
        faults.iter().map(Fault::fluent_key)
    }
    keys(super::IdentityNumberFault::ALL)
        .chain(keys(super::BorderNumberFault::ALL))
        .chain(keys(super::GccNumberFault::ALL))
        .chain(keys(super::IbanFault::ALL))
        .chain(keys(super::IbanTailFault::ALL))
        .chain(keys(super::MobileFault::ALL))
        .chain(keys(super::MoneyFault::ALL))
        .chain(keys(super::VerificationCodeFault::ALL))
        .chain(keys(super::VisualCodeFault::ALL))
        .chain(keys(super::PasswordFault::ALL))
        .chain(keys(super::UserNameFault::ALL))
        .chain(keys(super::UnifiedNumberFault::ALL))
        .chain(keys(super::CommercialRegisterFault::ALL))
        .chain(keys(super::EstablishmentNumberFault::ALL))
        .chain(keys(super::ContributorNumberFault::ALL))
        .chain(keys(super::PostalCodeFault::ALL))
        .chain(keys(super::AdditionalNumberFault::ALL))
        .chain(keys(super::BuildingNumberFault::ALL))
        .chain(keys(super::ShortAddressFault::ALL))
        .chain(keys(super::EmailFault::ALL))
        .chain(keys(super::DateFault::ALL))
        .chain(keys(super::FeedbackFault::ALL))
        .chain(keys(super::PasskeyNameFault::ALL))
        .chain(keys(super::ContactFault::ALL))
        .collect()
}
