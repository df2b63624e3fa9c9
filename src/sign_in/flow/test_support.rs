//! What the tests of both pages need.

use contract::{
    BilingualText, Problem, ProblemCode, Role, SessionView, SignInState, SignedInPerson,
};

use crate::api::ApiError;

/// So many seconds after the tests' beginning.
pub(in crate::sign_in) fn at(seconds: u32) -> f64 {
    1_800_000_000_000.0 + f64::from(seconds) * 1000.0
}

/// A sign-in that waits for a code of six digits.
pub(in crate::sign_in) fn code_state(expires: u32, resend: u32) -> SignInState {
    SignInState::Code {
        mobile_tail: "21".into(),
        code_length: 6,
        expires_in_seconds: expires,
        resend_in_seconds: resend,
        resends_left: 4,
        attempts_left: 3,
    }
}

/// A session.
pub(in crate::sign_in) fn session() -> SessionView {
    let name = BilingualText::new("نورة", "Noura");
    SessionView {
        person: SignedInPerson {
            given_name: name.clone(),
            full_name: name,
        },
        role: Role::Individual,
        roles: vec![Role::Individual],
        supervision: None,
        establishment: None,
        identity_number_masked: "1******940".into(),
        last_sign_in_at: None,
        idle_expires_in_seconds: 900,
        absolute_expires_in_seconds: 43_200,
        epoch: "one".into(),
    }
}

/// A problem document with nothing but its code.
pub(in crate::sign_in) fn problem(code: ProblemCode) -> Problem {
    Problem {
        kind: "about:blank".into(),
        title: String::new(),
        status: code.status(),
        code,
        detail: None,
        reference: "R-1".into(),
        errors: Vec::new(),
        retry_after_seconds: None,
        attempts_left: None,
        visual_code: None,
        session_end: None,
    }
}

/// Every error the client knows, every problem code among them.
pub(in crate::sign_in) fn every_failure() -> Vec<ApiError> {
    let mut failures = vec![
        ApiError::Offline,
        ApiError::Timeout,
        ApiError::Unexpected { status: 500 },
        ApiError::Unreadable {
            path: "step".into(),
        },
        ApiError::Problem(Box::new(problem(ProblemCode::Unknown(
            "sign-in.newer".into(),
        )))),
    ];
    for code in ProblemCode::ALL {
        failures.push(ApiError::Problem(Box::new(problem(code.clone()))));
        failures.push(ApiError::Problem(Box::new(Problem {
            retry_after_seconds: Some(90),
            attempts_left: Some(1),
            ..problem(code.clone())
        })));
    }
    failures
}
