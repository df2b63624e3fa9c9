//! The problems of opening an account and getting back into one.

use contract::ProblemCode as P;

/// Whether something has to be under way.
pub(super) fn needs_begun(path: &str) -> bool {
    path.starts_with("/api/v1/access/")
        && !matches!(
            path,
            "/api/v1/access/start" | "/api/v1/access/nafath" | "/api/v1/access/user-name-reminder"
        )
}

/// The problems of an operation beside those of its kind.
pub(super) fn problems(path: &str, method: &str) -> Vec<P> {
    let mut codes = Vec::new();
    if needs_begun(path) {
        codes.extend([P::AccessNone, P::AccessStep]);
    }
    match path {
        "/api/v1/access/nafath" if method == "post" => codes.push(P::NafathTooMany),
        "/api/v1/access/nafath/finish" => codes.push(P::NafathNotApproved),
        "/api/v1/access/mobile" | "/api/v1/access/code/resend" => {
            codes.extend([P::SignInResendTooSoon, P::SignInResendTooMany]);
        }
        "/api/v1/access/code" => codes.extend([
            P::SignInCodeWrong,
            P::SignInCodeExpired,
            P::AccessCodeTooMany,
        ]),
        "/api/v1/access/pension" | "/api/v1/access/establishment" => {
            codes.extend([P::AccessDetails, P::AccessDetailsTooMany]);
        }
        "/api/v1/access/user-name" | "/api/v1/access/finish" => codes.push(P::AccessUserNameTaken),
        _ => {}
    }
    codes
}
