//! What can go wrong with a request, and what the person is told.

use contract::{Problem, ProblemCode, SessionEnd};
use gloo_net::Error as NetworkError;

use crate::browser::network;

/// Why a request brought no answer that can be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ApiError {
    /// The device has no network.
    #[error("no connection")]
    Offline,
    /// The device has a network, and no answer came through it.
    #[error("not reached")]
    Unreached,
    /// The server did not answer in time.
    #[error("no answer in time")]
    Timeout,
    /// The server refused and said why (RFC 9457).
    #[error("problem {}", .0.code.as_str())]
    Problem(Box<Problem>),
    /// The server refused in a form that is not part of the contract.
    #[error("unexpected status {status}")]
    Unexpected {
        /// The HTTP status.
        status: u16,
    },
    /// The answer does not fit the contract.
    #[error("unreadable answer at {path}")]
    Unreadable {
        /// Where in the answer, for the support reference.
        path: String,
    },
}

impl ApiError {
    /// The key of the sentence that says what happened and what to do.
    pub fn text_key(&self) -> String {
        match self {
            ApiError::Offline => "error-offline".to_owned(),
            ApiError::Unreached => "error-unreached".to_owned(),
            ApiError::Timeout => "error-timeout".to_owned(),
            ApiError::Problem(problem) => problem.code.fluent_key().to_owned(),
            ApiError::Unexpected { .. } => "error-unexpected".to_owned(),
            ApiError::Unreadable { .. } => "error-unreadable".to_owned(),
        }
    }

    /// The server's reference of the failure, for the call centre.
    pub fn reference(&self) -> Option<&str> {
        match self {
            ApiError::Problem(problem) if !problem.reference.is_empty() => {
                Some(problem.reference.as_str())
            }
            _ => None,
        }
    }

    /// The machine code of the problem, where the server named one.
    pub fn problem_code(&self) -> Option<&ProblemCode> {
        match self {
            ApiError::Problem(problem) => Some(&problem.code),
            _ => None,
        }
    }

    /// Seconds after which trying again makes sense, where the server said so.
    pub fn retry_after_seconds(&self) -> Option<u32> {
        match self {
            ApiError::Problem(problem) => problem.retry_after_seconds,
            _ => None,
        }
    }

    /// Whether trying the same request again may help.
    pub fn is_temporary(&self) -> bool {
        match self {
            ApiError::Offline | ApiError::Unreached | ApiError::Timeout => true,
            ApiError::Problem(problem) => matches!(problem.status, 502..=504),
            ApiError::Unexpected { status } => matches!(status, 502..=504),
            ApiError::Unreadable { .. } => false,
        }
    }

    /// Whether the server said that nobody is signed in.
    pub fn is_session_over(&self) -> bool {
        matches!(
            self.problem_code(),
            Some(
                ProblemCode::SessionNone
                    | ProblemCode::SessionExpired
                    | ProblemCode::SessionRevoked
            )
        )
    }

    /// Why the session ended, where the server said so.
    pub fn session_end(&self) -> Option<SessionEnd> {
        match self {
            ApiError::Problem(problem) => problem.session_end.clone(),
            _ => None,
        }
    }

    /// Whether the server said that somebody else is signed in in this browser by now.
    pub fn is_session_changed(&self) -> bool {
        self.problem_code() == Some(&ProblemCode::SessionChanged)
    }

    pub(super) fn from_network(error: &NetworkError) -> ApiError {
        match error {
            NetworkError::JsError(error)
                if error.name == "TimeoutError" || error.name == "AbortError" =>
            {
                ApiError::Timeout
            }
            _ => ApiError::without_answer(),
        }
    }

    /// Nothing came back; the browser knows whether that is for want of a network.
    pub(super) fn without_answer() -> ApiError {
        if network::is_online() {
            ApiError::Unreached
        } else {
            ApiError::Offline
        }
    }

    /// Whether the backend may have done what it was sent although its answer never arrived, so that it
    /// must be asked where things stand.
    pub fn leaves_doubt(&self) -> bool {
        match self {
            ApiError::Offline | ApiError::Unreached => false,
            ApiError::Problem(problem) => problem.status >= 500,
            ApiError::Timeout | ApiError::Unexpected { .. } | ApiError::Unreadable { .. } => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_has_a_sentence() {
        let failures = [
            ApiError::Offline,
            ApiError::Unreached,
            ApiError::Timeout,
            ApiError::Unexpected { status: 502 },
            ApiError::Unreadable {
                path: "wages[3].wage".into(),
            },
        ];
        for failure in failures {
            assert!(failure.text_key().starts_with("error-"), "{failure}");
        }
    }

    #[test]
    fn only_what_may_pass_is_tried_again() {
        assert!(ApiError::Offline.is_temporary());
        assert!(ApiError::Unexpected { status: 503 }.is_temporary());
        assert!(!ApiError::Unexpected { status: 500 }.is_temporary());
        assert!(
            !ApiError::Unreadable {
                path: String::new()
            }
            .is_temporary()
        );
    }
}
