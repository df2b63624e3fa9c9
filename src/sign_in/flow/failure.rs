//! A step that brought no decision: the backend could not be asked, or was not understood.

use contract::ProblemCode;

use super::wait::Deadline;
use crate::api::ApiError;

/// Why a step came to nothing. What the person typed stays, since trying again is the way on.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) enum Failure {
    /// No answer, or one that says that the backend failed.
    Api(ApiError),
    /// Too many requests came from here; the deadline says when to go on, where it is known.
    Busy(Option<Deadline>),
    /// The backend speaks a newer contract: the page must be loaded anew.
    Outdated,
}

impl Failure {
    /// Sorts an error that is not a decision about the sign-in.
    pub(super) fn of(error: ApiError, now: f64) -> Failure {
        match error.problem_code() {
            Some(ProblemCode::RateLimited) => {
                let wait = error.retry_after_seconds();
                Failure::Busy(wait.map(|seconds| Deadline::after(seconds, now)))
            }
            Some(ProblemCode::BuildOutdated) => Failure::Outdated,
            _ => Failure::Api(error),
        }
    }

    /// Whether the backend may have done the step although its answer never arrived, so that it
    /// must be asked where the sign-in stands.
    pub(super) fn leaves_doubt(&self) -> bool {
        match self {
            Failure::Busy(_) => false,
            Failure::Api(error) => error.leaves_doubt(),
            Failure::Outdated => true,
        }
    }
}
