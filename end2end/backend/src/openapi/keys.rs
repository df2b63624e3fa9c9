//! The problems of Nafath, passkeys and step-up.

use contract::ProblemCode as P;

/// The problems of an operation beside those of its kind.
#[expect(
    clippy::match_same_arms,
    reason = "one arm a path, in the order of the flows; that two agree is chance"
)]
pub(super) fn problems(path: &str, method: &str) -> Vec<P> {
    let is_post = method == "post";
    match path {
        "/api/v1/sign-in/nafath" if is_post => vec![P::NafathTooMany],
        "/api/v1/sign-in/nafath/finish" => vec![
            P::NafathNotApproved,
            P::NafathNoAccount,
            P::SignInBlocked,
            P::SignInNoRole,
        ],
        "/api/v1/sign-in/passkey/options" => vec![P::NotFound],
        "/api/v1/sign-in/passkey" => vec![
            P::PasskeyRefused,
            P::PasskeyUnknown,
            P::PasskeyExpired,
            P::SignInBlocked,
            P::SignInNoRole,
        ],
        "/api/v1/account/passkeys" if is_post => vec![
            P::SessionStepUp,
            P::PasskeyRefused,
            P::PasskeyExpired,
            P::PasskeyKnown,
            P::PasskeyTooMany,
        ],
        "/api/v1/account/passkeys/options" => {
            vec![P::SessionStepUp, P::PasskeyTooMany, P::NotFound]
        }
        "/api/v1/account/passkeys/{id}/name" => vec![P::NotFound],
        "/api/v1/account/passkeys/{id}" => {
            vec![P::SessionStepUp, P::NotFound, P::PasskeyLastFactor]
        }
        "/api/v1/account/sessions" if method == "delete" => vec![P::SessionStepUp],
        "/api/v1/account/sessions/{id}" => vec![P::SessionStepUp, P::NotFound],
        "/api/v1/account/password" => vec![P::SessionStepUp, P::PasswordWrong, P::SignInLocked],
        "/api/v1/account/sign-ins" => vec![P::RequestMalformed],
        "/api/v1/account/contact/mobile" | "/api/v1/account/contact/email" => vec![
            P::SessionStepUp,
            P::SignInResendTooSoon,
            P::SignInResendTooMany,
            P::SignInLocked,
        ],
        "/api/v1/account/contact/mobile/check" | "/api/v1/account/contact/email/check" => vec![
            P::SessionStepUp,
            P::SignInCodeWrong,
            P::SignInCodeExpired,
            P::SignInCodeTooMany,
            P::SignInNoAttempt,
        ],
        "/api/v1/session/step-up/code" => vec![
            P::SignInResendTooSoon,
            P::SignInResendTooMany,
            P::SignInLocked,
        ],
        "/api/v1/session/step-up/code/check" => vec![
            P::SignInCodeWrong,
            P::SignInCodeExpired,
            P::SignInCodeTooMany,
            P::SignInNoAttempt,
        ],
        "/api/v1/session/step-up/nafath" if is_post => vec![P::NafathTooMany],
        "/api/v1/session/step-up/nafath/finish" => vec![P::NafathNotApproved],
        "/api/v1/session/step-up/passkey" => vec![P::PasskeyUnknown, P::NotFound],
        "/api/v1/session/step-up/passkey/check" => {
            vec![P::PasskeyRefused, P::PasskeyUnknown, P::PasskeyExpired]
        }
        _ => Vec::new(),
    }
}
