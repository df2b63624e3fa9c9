//! What can be wrong with a new way to reach somebody, beside its form.

faults! {
    /// Why a new number or address was refused although its form is right.
    ContactFault, "contact" {
        /// It is the one on record.
        Same = "same",
    }
}
