//! The calls of opening an account and getting back into one, one method each.

use contract::{
    AccessEstablishment, AccessFinish, AccessMobile, AccessNafath, AccessPassword, AccessPension,
    AccessStart, AccessState, AccessUserName, CodeAttempt, NafathView, Newcomer, UserNameReminder,
};
use gloo_net::http::Method;
use serde::Serialize;

use super::calls::{Answer, Nothing};
use super::client::Api;

impl Api {
    /// Where the way of this browser stands.
    pub async fn access_state(self) -> Answer<AccessState> {
        self.get("/access").await
    }

    /// Begins a way by what the person knows.
    pub async fn access_start(self, request: AccessStart) -> Answer<AccessState> {
        self.access_step("/access/start", &request).await
    }

    /// Asks the Nafath app of an identity number.
    pub async fn access_nafath_start(self, request: AccessNafath) -> Answer<NafathView> {
        self.send(Method::POST, "/access/nafath", &request).await
    }

    /// Where this browser's request to the app stands.
    pub async fn access_nafath_state(self) -> Answer<NafathView> {
        self.get("/access/nafath").await
    }

    /// Goes on by an approved request.
    pub async fn access_nafath_finish(self) -> Answer<AccessState> {
        self.access_step("/access/nafath/finish", &Nothing {}).await
    }

    /// Takes the mobile number.
    pub async fn access_mobile(self, request: AccessMobile) -> Answer<AccessState> {
        self.access_step("/access/mobile", &request).await
    }

    /// Proves by the code.
    pub async fn access_code(self, request: CodeAttempt) -> Answer<AccessState> {
        self.access_step("/access/code", &request).await
    }

    /// Asks for a new code; the former one stops working.
    pub async fn access_resend_code(self) -> Answer<AccessState> {
        self.access_step("/access/code/resend", &Nothing {}).await
    }

    /// Takes the end of a pensioner's IBAN.
    pub async fn access_pension(self, request: AccessPension) -> Answer<AccessState> {
        self.access_step("/access/pension", &request).await
    }

    /// Takes a supervisor's establishment.
    pub async fn access_establishment(self, request: AccessEstablishment) -> Answer<AccessState> {
        self.access_step("/access/establishment", &request).await
    }

    /// Takes a supervisor's user name.
    pub async fn access_user_name(self, request: AccessUserName) -> Answer<AccessState> {
        self.access_step("/access/user-name", &request).await
    }

    /// Takes the new password.
    pub async fn access_password(self, request: AccessPassword) -> Answer<AccessState> {
        self.access_step("/access/password", &request).await
    }

    /// Opens the account.
    pub async fn access_finish(self, request: AccessFinish) -> Answer<AccessState> {
        self.access_step("/access/finish", &request).await
    }

    /// Goes back a step.
    pub async fn access_back(self) -> Answer<AccessState> {
        self.access_step("/access/back", &Nothing {}).await
    }

    /// Gives the way up.
    pub async fn access_give_up(self) -> Answer<()> {
        self.send(Method::DELETE, "/access", &Nothing {}).await
    }

    /// Has the user name sent to the mobile number on record.
    pub async fn user_name_reminder(self, request: UserNameReminder) -> Answer<()> {
        self.send(Method::POST, "/access/user-name-reminder", &request)
            .await
    }

    /// Demonstration only: who has no account yet.
    pub async fn demo_newcomers(self) -> Answer<Vec<Newcomer>> {
        self.at_root().get("/dev/newcomers").await
    }

    async fn access_step<Body: Serialize>(self, path: &str, body: &Body) -> Answer<AccessState> {
        self.send(Method::POST, path, body).await
    }
}
