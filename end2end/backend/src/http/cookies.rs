//! The cookies. All are host-bound, unreadable for scripts and never sent from other sites
//! (OWASP ASVS v5.0.0-3.3).

use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use serde::{Deserialize, Serialize};

use crate::secrets::{Purpose, Secrets};

/// Which cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cookie {
    /// A session.
    Session,
    /// A sign-in between password and code; it opens nothing but the next step.
    SignIn,
    /// A browser that was given visual codes; it says nothing but that it is the same browser.
    VisualCode,
    /// A browser before anybody is signed in, for a request to the Nafath app or a passkey's
    /// answer under way; it opens nothing by itself.
    Browser,
    /// A browser in which somebody opens an account or gets back into one; it opens nothing but the
    /// next step.
    Access,
}

const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Strict";

impl Cookie {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Cookie::Session => "__Host-sid",
            Cookie::SignIn => "__Host-signin",
            Cookie::VisualCode => "__Host-visual",
            Cookie::Browser => "__Host-browser",
            Cookie::Access => "__Host-access",
        }
    }

    /// The 256-bit token made from a nonce; without the server's key nobody can make it.
    pub fn token(self, secrets: &Secrets, nonce: &str) -> String {
        let purpose = match self {
            Cookie::Session => Purpose::SessionToken,
            Cookie::SignIn => Purpose::AttemptToken,
            Cookie::VisualCode => Purpose::VisualCodeToken,
            Cookie::Browser => Purpose::BrowserToken,
            Cookie::Access => Purpose::AccessToken,
        };
        secrets.keyed_hash(purpose, &[nonce.as_bytes()])
    }

    /// What the database keeps of a token.
    pub fn stored(self, secrets: &Secrets, token: &str) -> String {
        secrets.keyed_hash(
            Purpose::StoredToken,
            &[self.name().as_bytes(), token.as_bytes()],
        )
    }

    /// What the database would keep of the token this request carries, if it carries one.
    pub fn of_request(self, secrets: &Secrets, headers: &HeaderMap) -> Option<String> {
        let token = headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, value)| *name == self.name() && value.len() == 64)?
            .1;
        Some(self.stored(secrets, token))
    }
}

/// The `Set-Cookie` value that issues a token; it ends with the browser's session.
pub fn issue(cookie: Cookie, token: &str) -> String {
    format!("{}={token}; {ATTRIBUTES}", cookie.name())
}

/// The `Set-Cookie` value that takes the cookie away.
pub fn clear(cookie: Cookie) -> String {
    format!("{}=; {ATTRIBUTES}; Max-Age=0", cookie.name())
}
