//! This portal as authenticators know it: its name, its domain, and the ceremonies of Web
//! Authentication, checked by `webauthn-rs`.
//!
//! User verification is always required: a passkey is two factors in one (OWASP ASVS v5.0.0-6.3.3).

use std::time::Duration;

use contract::values::NationalId;
use contract::{PasskeyOptions, ProblemCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyAuthentication, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
    WebauthnError,
};

use crate::http::origin::Origins;
use crate::http::refusal::Refusal;
use crate::settings::Settings;

/// What authenticators call the portal.
const NAME: &str = "بوابة التأمينات الاجتماعية";

/// The portal as authenticators know it; none where it has no domain they could know it by.
#[derive(Debug)]
pub struct RelyingParty(Option<Webauthn>);

/// A ceremony that waits for its answer.
#[derive(Debug)]
pub struct Ceremony {
    /// What the browser is asked to do.
    pub options: PasskeyOptions,
    /// The challenge in it, which names the ceremony.
    pub challenge: String,
    /// What is needed to check the answer.
    pub state: String,
}

/// Whose passkey is to be made.
#[derive(Debug)]
pub struct Owner<'a> {
    /// An id that means nothing anywhere else.
    pub handle: Uuid,
    /// The identity number; the authenticator is given it with its middle hidden.
    pub identity_number: &'a NationalId,
    /// The first name.
    pub name: &'a str,
}

impl RelyingParty {
    /// The relying party of these settings.
    ///
    /// Authenticators know a domain, never a number: at `http://127.0.0.1` there are no passkeys,
    /// at `http://localhost` there are.
    pub fn new(settings: &Settings, origins: &Origins) -> RelyingParty {
        let domain = settings.passkey_domain.clone().unwrap_or_else(|| {
            let first = settings.allowed_origins.first();
            match first.and_then(|origin| Url::parse(origin).ok()) {
                Some(url) if settings.behind_tls_proxy => {
                    url.domain().unwrap_or("localhost").to_owned()
                }
                _ => "localhost".to_owned(),
            }
        });
        let belongs = |url: &Url| {
            url.domain()
                .is_some_and(|host| host == domain || host.ends_with(&format!(".{domain}")))
        };
        let urls: Vec<Url> = origins
            .list()
            .iter()
            .filter_map(|origin| Url::parse(origin).ok())
            .filter(belongs)
            .collect();
        RelyingParty(urls.first().and_then(|first| {
            let mut builder = WebauthnBuilder::new(&domain, first)
                .ok()?
                .rp_name(NAME)
                .timeout(Duration::from_secs(
                    u64::try_from(settings.passkey_ceremony_life).unwrap_or(300),
                ));
            for other in urls.get(1..).unwrap_or_default() {
                builder = builder.append_allowed_origin(other);
            }
            builder.build().ok()
        }))
    }

    fn webauthn(&self) -> Result<&Webauthn, Refusal> {
        self.0.as_ref().ok_or_else(|| ProblemCode::NotFound.into())
    }

    /// Asks for a new passkey.
    pub fn begin_adding(
        &self,
        owner: &Owner<'_>,
        present: &[Passkey],
    ) -> Result<Ceremony, Refusal> {
        let known = present.iter().map(|key| key.cred_id().clone()).collect();
        let (options, state) = self
            .webauthn()?
            .start_passkey_registration(
                owner.handle,
                &owner.identity_number.masked(),
                owner.name,
                Some(known),
            )
            .map_err(|error| refused(&error))?;
        let mut ceremony = Ceremony::of(&options.public_key, &state)?;
        // The identity field's autofill offers only keys that the device itself can find.
        let selection = &mut ceremony.options.public_key["authenticatorSelection"];
        selection["residentKey"] = json!("required");
        selection["requireResidentKey"] = json!(true);
        Ok(ceremony)
    }

    /// Checks the answer with a new passkey.
    pub fn finish_adding(
        &self,
        answer: &RegisterPublicKeyCredential,
        state: &str,
    ) -> Result<Passkey, Refusal> {
        let state: PasskeyRegistration = stored(state)?;
        self.webauthn()?
            .finish_passkey_registration(answer, &state)
            .map_err(|error| refused(&error))
    }

    /// Asks for any passkey the device has for this portal.
    pub fn begin_sign_in(&self) -> Result<Ceremony, Refusal> {
        let (options, state) = self
            .webauthn()?
            .start_discoverable_authentication()
            .map_err(|error| refused(&error))?;
        Ceremony::of(&options.public_key, &state)
    }

    /// Checks the answer of the passkey `key`; gives it as it is from now on, if it changed.
    pub fn finish_sign_in(
        &self,
        answer: &PublicKeyCredential,
        state: &str,
        mut key: Passkey,
    ) -> Result<Passkey, Refusal> {
        let state: DiscoverableAuthentication = stored(state)?;
        let result = self
            .webauthn()?
            .finish_discoverable_authentication_v2(answer, state, &key)
            .map_err(|error| refused(&error))?;
        key.update_credential(&result)
            .ok_or(ProblemCode::PasskeyRefused)?;
        Ok(key)
    }

    /// Asks for one of these passkeys.
    pub fn begin_proof(&self, keys: &[Passkey]) -> Result<Ceremony, Refusal> {
        let (options, state) = self
            .webauthn()?
            .start_passkey_authentication(keys)
            .map_err(|error| refused(&error))?;
        Ceremony::of(&options.public_key, &state)
    }

    /// Checks the answer of one of the passkeys asked for, which is `key`.
    pub fn finish_proof(
        &self,
        answer: &PublicKeyCredential,
        state: &str,
        mut key: Passkey,
    ) -> Result<Passkey, Refusal> {
        let state: PasskeyAuthentication = stored(state)?;
        let result = self
            .webauthn()?
            .finish_passkey_authentication(answer, &state)
            .map_err(|error| refused(&error))?;
        key.update_credential(&result)
            .ok_or(ProblemCode::PasskeyRefused)?;
        Ok(key)
    }
}

impl Ceremony {
    fn of(options: &impl Serialize, state: &impl Serialize) -> Result<Ceremony, Refusal> {
        let internal = |_| Refusal::new(ProblemCode::Internal);
        let public_key = serde_json::to_value(options).map_err(internal)?;
        let challenge = public_key["challenge"].as_str().unwrap_or("").to_owned();
        Ok(Ceremony {
            options: PasskeyOptions { public_key },
            challenge,
            state: serde_json::to_string(state).map_err(internal)?,
        })
    }
}

/// Reads a credential as a browser sends it.
pub fn credential<T: DeserializeOwned>(value: Value) -> Result<T, Refusal> {
    serde_json::from_value(value).map_err(|_| {
        Refusal::new(ProblemCode::RequestMalformed).detail("credential: not of the JSON form")
    })
}

/// The challenge that an answer says it answers.
pub fn challenge_in(client_data: &[u8]) -> Option<String> {
    let data: Value = serde_json::from_slice(client_data).ok()?;
    Some(data["challenge"].as_str()?.trim_end_matches('=').to_owned())
}

fn stored<T: DeserializeOwned>(state: &str) -> Result<T, Refusal> {
    serde_json::from_str(state).map_err(|_| ProblemCode::Internal.into())
}

/// All that is wrong with an answer is told alike; the log says which, and nothing about whom.
fn refused(error: &WebauthnError) -> Refusal {
    tracing::warn!(why = %error, "a passkey was refused");
    ProblemCode::PasskeyRefused.into()
}
