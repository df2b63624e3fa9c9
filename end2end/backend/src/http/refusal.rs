//! A request that is not granted, on its way to becoming a problem document.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use contract::{Fault, FieldError, Problem, ProblemCode, SessionEnd};

/// Why a request is not granted. The edge adds the reference and writes the document.
#[derive(Debug, Clone)]
pub struct Refusal(pub Box<Problem>);

impl Refusal {
    /// A refusal with this code.
    pub fn new(code: ProblemCode) -> Refusal {
        Refusal(Box::new(Problem {
            kind: format!("/api/v1/problems#{}", code.as_str()),
            title: code.title().to_owned(),
            status: code.status(),
            code,
            detail: None,
            reference: String::new(),
            errors: Vec::new(),
            retry_after_seconds: None,
            attempts_left: None,
            visual_code: None,
            session_end: None,
        }))
    }

    /// Says when it is worth trying again; never less than a second.
    #[must_use]
    pub fn retry_after(mut self, seconds: i64) -> Refusal {
        self.0.retry_after_seconds = Some(u32::try_from(seconds.max(1)).unwrap_or(u32::MAX));
        self
    }

    /// Says how many attempts are left.
    #[must_use]
    pub fn attempts_left(mut self, attempts: u32) -> Refusal {
        self.0.attempts_left = Some(attempts);
        self
    }

    /// Says why the session ended.
    #[must_use]
    pub fn session_end(mut self, why: SessionEnd) -> Refusal {
        self.0.session_end = Some(why);
        self
    }

    /// Says more to developers; never a value of the request.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Refusal {
        self.0.detail = Some(detail.into());
        self
    }

    /// Names a field at fault.
    #[must_use]
    pub fn field(self, pointer: &str, fault: &dyn Fault) -> Refusal {
        self.named_field(pointer, fault.code())
    }

    /// Names a field at fault by the fault's code.
    #[must_use]
    pub fn named_field(mut self, pointer: &str, code: &str) -> Refusal {
        self.0.errors.push(FieldError {
            pointer: pointer.to_owned(),
            code: code.to_owned(),
        });
        self
    }
}

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Refusal {
        Refusal::new(code)
    }
}

impl From<sqlx::Error> for Refusal {
    /// A database failure. The log names its kind only: messages may quote values.
    fn from(error: sqlx::Error) -> Refusal {
        let code = error
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code)
            .map(std::borrow::Cow::into_owned);
        let kind = match &error {
            sqlx::Error::PoolTimedOut => "no connection free",
            sqlx::Error::Io(_) => "connection lost",
            sqlx::Error::Database(_) => "statement failed",
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => "unexpected column",
            _ => "other",
        };
        tracing::error!(kind, code, "database");
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => {
                Refusal::new(ProblemCode::Unavailable).retry_after(3)
            }
            _ => Refusal::new(ProblemCode::Internal),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
