//! Signing in with a passkey: the backend's question, the device's answer, the backend's word on it.
//!
//! In the production build this is a chunk of its own, fetched when the door can be used already: most
//! people come with a password, and the door must not be the slower for it.

use contract::{PasskeySignIn, Role, SignInState};
use futures::future::{FutureExt, LocalBoxFuture};

use crate::api::Api;
#[cfg(feature = "split")]
use crate::api::ApiError;
use crate::browser::credentials::Question;
use crate::code::in_chunk;
use crate::proof::passkey::{self, PasskeyError};

type Ceremony = LocalBoxFuture<'static, Result<SignInState, PasskeyError>>;

/// Signs in for a role; `in_autofill` waits in a field instead of opening the browser's window.
///
/// # Errors
///
/// What the device or the backend said, or that the code for it could not be fetched.
pub(super) async fn sign_in(
    api: Api,
    role: Role,
    in_autofill: bool,
    question: Question,
) -> Result<SignInState, PasskeyError> {
    ceremony(api, role, in_autofill, question).await?.await
}

/// Whether somebody who has just signed in has no passkey and never put the offer off; without an
/// answer, nobody is asked.
pub(super) async fn is_offered_one(api: Api) -> bool {
    match offer(api).await {
        Ok(answer) => answer.await,
        Err(_) => false,
    }
}

in_chunk! {
    passkey;
    fn offer(api: Api) -> Result<LocalBoxFuture<'static, bool>, PasskeyError> {
        Ok(offered(api).boxed_local())
    }
}

async fn offered(api: Api) -> bool {
    api.my_passkeys().await.is_ok_and(|list| list.offer)
}

in_chunk! {
    passkey;
    fn ceremony(
        api: Api,
        role: Role,
        in_autofill: bool,
        question: Question,
    ) -> Result<Ceremony, PasskeyError> {
        Ok(carried_out(api, role, in_autofill, question).boxed_local())
    }
}

async fn carried_out(
    api: Api,
    role: Role,
    in_autofill: bool,
    question: Question,
) -> Result<SignInState, PasskeyError> {
    let options = api.passkey_sign_in_options().await?;
    let credential = passkey::answer(&options, in_autofill, &question).await?;
    let request = PasskeySignIn {
        credential: credential.clone(),
        role,
    };
    let answer = api.passkey_sign_in(request).await;
    answer.map_err(|error| {
        let error = PasskeyError::from(error);
        passkey::forget_unknown(&error, &options, &credential);
        error
    })
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for PasskeyError {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> PasskeyError {
        PasskeyError::Api(ApiError::Offline)
    }
}
