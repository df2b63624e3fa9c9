//! The calls of Nafath, passkeys and step-up, one method each.

use contract::{
    CodeAttempt, NafathDecision, NafathPhone, NafathPush, NafathStart, NafathView, NewPasskey,
    PasskeyName, PasskeyOptions, PasskeyProof, PasskeySignIn, Passkeys, Sensitive, SignInState,
    StepUp, StepUpCode,
};
use gloo_net::http::Method;

use super::calls::{Answer, Nothing};
use super::client::Api;

impl Api {
    /// Asks the Nafath app of an identity number.
    pub async fn nafath_start(self, request: NafathStart) -> Answer<NafathView> {
        self.send(Method::POST, "/sign-in/nafath", &request).await
    }

    /// Where this browser's request to the app stands.
    pub async fn nafath_state(self) -> Answer<NafathView> {
        self.get("/sign-in/nafath").await
    }

    /// Signs in by an approved request.
    pub async fn nafath_finish(self) -> Answer<SignInState> {
        self.send(Method::POST, "/sign-in/nafath/finish", &Nothing {})
            .await
    }

    /// Gives this browser's request up.
    pub async fn nafath_give_up(self) -> Answer<()> {
        self.send(Method::DELETE, "/sign-in/nafath", &Nothing {})
            .await
    }

    /// What to ask the device for, to sign in.
    pub async fn passkey_sign_in_options(self) -> Answer<PasskeyOptions> {
        self.send(Method::POST, "/sign-in/passkey/options", &Nothing {})
            .await
    }

    /// Signs in by a passkey's answer.
    pub async fn passkey_sign_in(self, request: PasskeySignIn) -> Answer<SignInState> {
        self.send(Method::POST, "/sign-in/passkey", &request).await
    }

    /// The person's passkeys.
    pub async fn my_passkeys(self) -> Answer<Passkeys> {
        self.get("/account/passkeys").await
    }

    /// What to ask the device for, to make a passkey.
    pub async fn passkey_options(self) -> Answer<PasskeyOptions> {
        self.send(Method::POST, "/account/passkeys/options", &Nothing {})
            .await
    }

    /// Adds the passkey that the device made.
    pub async fn passkey_add(self, request: NewPasskey) -> Answer<()> {
        self.send(Method::POST, "/account/passkeys", &request).await
    }

    /// Gives a passkey another name.
    pub async fn passkey_rename(self, id: &str, request: PasskeyName) -> Answer<()> {
        let path = format!("/account/passkeys/{}/name", hexadecimal(id));
        self.send(Method::POST, &path, &request).await
    }

    /// Removes a passkey.
    pub async fn passkey_remove(self, id: &str) -> Answer<()> {
        let path = format!("/account/passkeys/{}", hexadecimal(id));
        self.send(Method::DELETE, &path, &Nothing {}).await
    }

    /// Does not offer a first passkey again.
    pub async fn passkey_decline(self) -> Answer<()> {
        self.send(Method::POST, "/account/passkeys/offer/decline", &Nothing {})
            .await
    }

    /// By what the person can prove once more who they are.
    pub async fn step_up(self) -> Answer<StepUp> {
        self.get("/session/step-up").await
    }

    /// Sends a code for a step-up.
    pub async fn step_up_send_code(self) -> Answer<StepUpCode> {
        self.send(Method::POST, "/session/step-up/code", &Nothing {})
            .await
    }

    /// Proves by the code.
    pub async fn step_up_code(self, request: CodeAttempt) -> Answer<()> {
        self.send(Method::POST, "/session/step-up/code/check", &request)
            .await
    }

    /// Asks the Nafath app of the session's person.
    pub async fn step_up_nafath_start(self) -> Answer<NafathView> {
        self.send(Method::POST, "/session/step-up/nafath", &Nothing {})
            .await
    }

    /// Where the session's request to the app stands.
    pub async fn step_up_nafath_state(self) -> Answer<NafathView> {
        self.get("/session/step-up/nafath").await
    }

    /// Proves by an approved request.
    pub async fn step_up_nafath_finish(self) -> Answer<()> {
        self.send(Method::POST, "/session/step-up/nafath/finish", &Nothing {})
            .await
    }

    /// What to ask the device for, to prove by a passkey.
    pub async fn step_up_passkey_options(self) -> Answer<PasskeyOptions> {
        self.send(Method::POST, "/session/step-up/passkey", &Nothing {})
            .await
    }

    /// Proves by a passkey's answer.
    pub async fn step_up_passkey(self, request: PasskeyProof) -> Answer<()> {
        self.send(Method::POST, "/session/step-up/passkey/check", &request)
            .await
    }

    /// Demonstration only: what the phone of an identity number shows.
    pub async fn demo_phone(self, identity_number: Sensitive) -> Answer<Vec<NafathPush>> {
        self.at_root()
            .send(
                Method::POST,
                "/dev/nafath/phone",
                &NafathPhone { identity_number },
            )
            .await
    }

    /// Demonstration only: what the person presses on the phone.
    pub async fn demo_phone_press(self, decision: NafathDecision) -> Answer<()> {
        self.at_root()
            .send(Method::POST, "/dev/nafath/decision", &decision)
            .await
    }
}

/// What an id may consist of; anything else has no place in an address.
pub(super) fn hexadecimal(id: &str) -> String {
    id.chars().filter(char::is_ascii_hexdigit).collect()
}
