//! Numbers that identify an establishment or a contributor.

faults! {
    /// Why a unified national number was refused.
    UnifiedNumberFault, "unified-number" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not ten digits.
        Length = "length",
        /// Does not begin with 7.
        FirstDigit = "first-digit",
    }
}

digit_value! {
    /// The unified national number of an establishment: ten digits, the first 7.
    UnifiedNumber, UnifiedNumberFault, 10..=10, first: "7"
}

faults! {
    /// Why a commercial register number was refused.
    CommercialRegisterFault, "commercial-register" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not ten digits.
        Length = "length",
    }
}

digit_value! {
    /// A commercial register number: ten digits.
    CommercialRegister, CommercialRegisterFault, 10..=10
}

faults! {
    /// Why an establishment's registration number was refused.
    EstablishmentNumberFault, "establishment-number" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not nine or ten digits.
        Length = "length",
    }
}

digit_value! {
    /// An establishment's registration number with the organisation: nine or ten digits.
    EstablishmentNumber, EstablishmentNumberFault, 9..=10
}

faults! {
    /// Why a contributor number was refused.
    ContributorNumberFault, "contributor-number" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not nine or ten digits.
        Length = "length",
    }
}

digit_value! {
    /// A contributor's number with the organisation: nine or ten digits.
    ContributorNumber, ContributorNumberFault, 9..=10
}
