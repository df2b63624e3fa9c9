//! The answer to a state-changing request, in a form that can be stored and given again.

use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderName, HeaderValue, SET_COOKIE};
use axum::response::{IntoResponse, Response};
use contract::Problem;
use serde::{Deserialize, Serialize};

use super::cookies::{Cookie, clear, issue};
use super::refusal::Refusal;
use crate::state::Backend;

/// An answer and the cookies that go with it. Stored, it holds no secret: a cookie is kept as the
/// nonce from which only the server's key can make it again.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Reply {
    status: u16,
    json: Option<String>,
    problem: Option<Problem>,
    cookies: Vec<CookieChange>,
    clears_site_data: bool,
}

/// What happens to a cookie.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum CookieChange {
    /// A new one, from its nonce.
    Issue(Cookie, String),
    /// It goes.
    Clear(Cookie),
}

impl Reply {
    /// 200 with a JSON body.
    pub fn json<T: Serialize>(value: &T) -> Reply {
        let json = serde_json::to_string(value).ok();
        Reply {
            status: 200,
            json,
            problem: None,
            cookies: Vec::new(),
            clears_site_data: false,
        }
    }

    /// 204.
    pub fn empty() -> Reply {
        Reply {
            status: 204,
            json: None,
            problem: None,
            cookies: Vec::new(),
            clears_site_data: false,
        }
    }

    /// A problem that is the outcome of the request, and is stored as such.
    pub fn problem(refusal: Refusal) -> Reply {
        let problem = *refusal.0;
        Reply {
            status: problem.status,
            json: None,
            problem: Some(problem),
            cookies: Vec::new(),
            clears_site_data: false,
        }
    }

    /// Issues a cookie, from its nonce.
    #[must_use]
    pub fn issue(mut self, cookie: Cookie, nonce: &str) -> Reply {
        self.cookies
            .push(CookieChange::Issue(cookie, nonce.to_owned()));
        self
    }

    /// Takes a cookie away.
    #[must_use]
    pub fn clear(mut self, cookie: Cookie) -> Reply {
        self.cookies.push(CookieChange::Clear(cookie));
        self
    }

    /// Tells the browser to forget this site's cookies and storage.
    #[must_use]
    pub fn clear_site_data(mut self) -> Reply {
        self.clears_site_data = true;
        self
    }

    /// The response.
    pub fn respond(self, backend: &Backend) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = match (self.problem, self.json) {
            (Some(problem), _) => Refusal(Box::new(problem)).into_response(),
            (None, Some(json)) => {
                (status, [(CONTENT_TYPE, "application/json")], json).into_response()
            }
            (None, None) => status.into_response(),
        };
        let headers = response.headers_mut();
        for change in self.cookies {
            let text = match change {
                CookieChange::Issue(cookie, nonce) => {
                    issue(cookie, &cookie.token(&backend.secrets, &nonce))
                }
                CookieChange::Clear(cookie) => clear(cookie),
            };
            if let Ok(value) = HeaderValue::from_str(&text) {
                headers.append(SET_COOKIE, value);
            }
        }
        if self.clears_site_data {
            let name = HeaderName::from_static("clear-site-data");
            headers.insert(name, HeaderValue::from_static("\"cookies\", \"storage\""));
        }
        response
    }
}
