//! The calls of the account, one method each.

use contract::{
    CodeAttempt, ContactCode, ContactData, NewEmail, NewMobile, NoticeChoices, NoticePreferences,
    OpenSessions, PasswordChange, SignInHistory,
};
use gloo_net::http::Method;

use super::calls::{Answer, Nothing};
use super::client::Api;
use super::keys::hexadecimal;

impl Api {
    /// Where the person is signed in.
    pub async fn open_sessions(self) -> Answer<OpenSessions> {
        self.get("/account/sessions").await
    }

    /// Signs out on another device.
    pub async fn end_session(self, id: &str) -> Answer<()> {
        let path = format!("/account/sessions/{}", hexadecimal(id));
        self.send(Method::DELETE, &path, &Nothing {}).await
    }

    /// Signs out on all other devices.
    pub async fn end_other_sessions(self) -> Answer<()> {
        self.send(Method::DELETE, "/account/sessions", &Nothing {})
            .await
    }

    /// A page of the last tries to sign in; `before` is what the page before said comes next.
    pub async fn sign_in_history(self, before: Option<&str>) -> Answer<SignInHistory> {
        match before {
            None => self.get("/account/sign-ins").await,
            Some(before) => {
                let digits: String = before.chars().filter(char::is_ascii_digit).collect();
                self.get(&format!("/account/sign-ins?before={digits}"))
                    .await
            }
        }
    }

    /// How the person is reached.
    pub async fn contact(self) -> Answer<ContactData> {
        self.get("/account/contact").await
    }

    /// Sends a code to a new mobile number.
    pub async fn contact_new_mobile(self, request: NewMobile) -> Answer<ContactCode> {
        self.send(Method::POST, "/account/contact/mobile", &request)
            .await
    }

    /// Takes a new mobile number over by its code.
    pub async fn contact_check_mobile(self, request: CodeAttempt) -> Answer<()> {
        self.send(Method::POST, "/account/contact/mobile/check", &request)
            .await
    }

    /// Sends a code to a new e-mail address.
    pub async fn contact_new_email(self, request: NewEmail) -> Answer<ContactCode> {
        self.send(Method::POST, "/account/contact/email", &request)
            .await
    }

    /// Takes a new e-mail address over by its code.
    pub async fn contact_check_email(self, request: CodeAttempt) -> Answer<()> {
        self.send(Method::POST, "/account/contact/email/check", &request)
            .await
    }

    /// Sets a new password.
    pub async fn change_password(self, request: PasswordChange) -> Answer<()> {
        self.send(Method::POST, "/account/password", &request).await
    }

    /// By which ways the person is told what.
    pub async fn notice_preferences(self) -> Answer<NoticePreferences> {
        self.get("/account/preferences").await
    }

    /// Keeps by which ways the person is told what.
    pub async fn keep_notice_preferences(
        self,
        request: NoticeChoices,
    ) -> Answer<NoticePreferences> {
        self.send(Method::POST, "/account/preferences", &request)
            .await
    }
}
