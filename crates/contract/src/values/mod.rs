//! Each value takes what a person typed or pasted, brings it into one form, and either holds it
//! or names exactly what is wrong. Errors map to Fluent keys, never to texts.

#[macro_use]
mod fault;
#[macro_use]
mod digit_value;

mod address;
mod code;
mod contact;
mod dates;
mod digits;
mod email;
mod establishment;
mod feedback;
mod iban;
mod identity;
mod mobile;
mod money;
mod passkey_name;
mod password;
mod total;
mod user_name;

pub use address::{
    AdditionalNumber, AdditionalNumberFault, BuildingNumber, BuildingNumberFault, PostalCode,
    PostalCodeFault, ShortAddress, ShortAddressFault,
};
pub use code::{VerificationCode, VerificationCodeFault, VisualCode, VisualCodeFault};
pub use contact::ContactFault;
pub use dates::{CalendarKind, DateFault, parse_date_parts};
pub use digits::normalise_digits;
pub use email::{Email, EmailFault};
pub use establishment::{
    CommercialRegister, CommercialRegisterFault, ContributorNumber, ContributorNumberFault,
    EstablishmentNumber, EstablishmentNumberFault, UnifiedNumber, UnifiedNumberFault,
};
pub use fault::Fault;
pub use feedback::FeedbackFault;
pub use iban::{Iban, IbanFault, IbanTail, IbanTailFault};
pub use identity::{
    BorderNumber, BorderNumberFault, GccNumber, GccNumberFault, GccState, IdentityNumberFault,
    NationalId, Residence,
};
pub use mobile::{Mobile, MobileFault};
pub use money::{Money, MoneyFault, WageWarning};
pub use passkey_name::{LONGEST_PASSKEY_NAME, PasskeyNameFault, check_passkey_name};
pub use password::{
    LONGEST_PASSWORD, NewPassword, PasswordContext, PasswordFault, PasswordRule, SHORTEST_PASSWORD,
    check_sign_in_password,
};
pub use total::Total;
pub use user_name::{SignInName, UserName, UserNameFault};

/// Every Fluent key that this crate can ask for: problem codes, `error-unknown`, field faults.
pub fn fluent_keys() -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = crate::ProblemCode::ALL
        .iter()
        .map(crate::ProblemCode::fluent_key)
        .collect();
    keys.push("error-unknown");
    keys.extend(fault::field_keys());
    keys
}
