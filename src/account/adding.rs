//! Adding a passkey, from the person's press to the backend's yes.

use contract::NewPasskey;
use leptos::prelude::*;

use crate::api::Api;
use crate::browser::credentials::Question;
use crate::proof::passkey::{self, PasskeyError};
use crate::proof::step_up::StepUpGate;

/// Makes a passkey on this device and adds it under a name. Where the backend wants a fresh proof
/// first, the gate asks for it and the adding goes on.
pub(super) async fn add(
    api: Api,
    gate: StepUpGate,
    question: StoredValue<Question, LocalStorage>,
    name: String,
) -> Result<(), PasskeyError> {
    question.try_set_value(Question::new());
    let options = gate.run(|| api.passkey_options()).await?;
    let asked = question.try_get_value().unwrap_or_default();
    let credential = passkey::make(&options, &asked).await?;
    let request = NewPasskey { name, credential };
    // The proof may have grown old while the device asked its person.
    gate.run(|| api.passkey_add(request.clone())).await?;
    Ok(())
}
