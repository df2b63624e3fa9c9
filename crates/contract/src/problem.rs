//! Errors as RFC 9457 problem documents with a closed set of machine codes.

use serde::{Deserialize, Serialize};

use crate::sign_in::VisualCodeChallenge;
use crate::wire::SessionEnd;

/// An error as the backend answers it, `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// A URI reference that identifies the kind of problem.
    #[serde(rename = "type", default = "about_blank")]
    #[cfg_attr(
        feature = "openapi",
        schema(example = "/api/v1/problems#sign-in.wrong-pair")
    )]
    pub kind: String,
    /// A short English text for developers; people read the text of [`ProblemCode::fluent_key`].
    #[serde(default)]
    pub title: String,
    /// The HTTP status, repeated.
    pub status: u16,
    /// The machine code.
    pub code: ProblemCode,
    /// More for developers, never a value a person typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What a person can quote to support.
    #[serde(default)]
    pub reference: String,
    /// The fields at fault, where the request was read but is not valid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// After how many seconds it is worth trying again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<u32>,
    /// How many attempts are left before a pause or a new start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<u32>,
    /// The next visual code, where this answer used one up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visual_code: Option<VisualCodeChallenge>,
    /// Why the session ended, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_end: Option<SessionEnd>,
}

/// A field of the request that its rule refuses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// JSON pointer (RFC 6901) into the request body, such as `/identity_number`.
    pub pointer: String,
    /// The fault, such as `identity-number.check-digit`; see [`crate::Fault::code`].
    pub code: String,
}

fn about_blank() -> String {
    "about:blank".to_owned()
}

macro_rules! problem_codes {
    ($($(#[$meta:meta])* $variant:ident = $code:literal, $key:literal, $status:literal, $title:literal;)+) => {
        /// The machine code of a problem. Codes this build does not know become `Unknown`.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum ProblemCode {
            $($(#[$meta])* $variant,)+
            /// A code newer than this build.
            Unknown(String),
        }

        impl ProblemCode {
            /// Every code this build knows.
            pub const ALL: &'static [ProblemCode] = &[$(ProblemCode::$variant),+];

            /// The code on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(ProblemCode::$variant => $code,)+
                    ProblemCode::Unknown(code) => code,
                }
            }

            /// The Fluent key of the text a person reads; `error-unknown` for unknown codes.
            pub fn fluent_key(&self) -> &'static str {
                match self {
                    $(ProblemCode::$variant => $key,)+
                    ProblemCode::Unknown(_) => "error-unknown",
                }
            }

            /// The HTTP status the backend answers with; 500 for unknown codes.
            pub fn status(&self) -> u16 {
                match self {
                    $(ProblemCode::$variant => $status,)+
                    ProblemCode::Unknown(_) => 500,
                }
            }

            /// A short English title for developers.
            pub fn title(&self) -> &'static str {
                match self {
                    $(ProblemCode::$variant => $title,)+
                    ProblemCode::Unknown(_) => "Unknown problem",
                }
            }
        }

        impl From<&str> for ProblemCode {
            fn from(code: &str) -> ProblemCode {
                match code {
                    $($code => ProblemCode::$variant,)+
                    unknown => ProblemCode::Unknown(unknown.to_owned()),
                }
            }
        }

        string_schema!(ProblemCode, concat!("Machine code. Known values:", $(" `", $code, "`",)+ ". Others may appear."), [$($code),+]);
    };
}

problem_codes! {
    /// Identity number and password do not belong together, or nobody has that number.
    SignInWrongPair = "sign-in.wrong-pair", "error-sign-in-wrong-pair", 401, "Wrong identity number or password";
    /// User name, identity number and password do not belong together.
    SignInWrongTriple = "sign-in.wrong-triple", "error-sign-in-wrong-triple", 401, "Wrong user name, identity number or password";
    /// The answer to the visual code is wrong, or the code was used, is another browser's or too old.
    SignInVisualCode = "sign-in.visual-code", "error-sign-in-visual-code", 401, "Wrong visual code";
    /// Too many wrong passwords for that number; `retry_after_seconds` says until when.
    SignInLocked = "sign-in.locked", "error-sign-in-locked", 429, "Sign-in is paused for this identity number";
    /// The account may not sign in; only answered after the right password.
    SignInBlocked = "sign-in.blocked", "error-sign-in-blocked", 403, "This account may not sign in";
    /// The account has no role behind this door; only answered after the right password.
    SignInNoRole = "sign-in.no-role", "error-sign-in-no-role", 403, "This account has no role behind this door";
    /// The code is wrong; `attempts_left` says how often it can be tried.
    SignInCodeWrong = "sign-in.code-wrong", "error-sign-in-code-wrong", 401, "Wrong verification code";
    /// The code's life is over; a new one can be asked for.
    SignInCodeExpired = "sign-in.code-expired", "error-sign-in-code-expired", 410, "The verification code has expired";
    /// Too many wrong codes; sign-in starts over.
    SignInCodeTooMany = "sign-in.code-too-many", "error-sign-in-code-too-many", 429, "Too many wrong verification codes";
    /// A new code was asked for too soon; `retry_after_seconds` says when.
    SignInResendTooSoon = "sign-in.resend-too-soon", "error-sign-in-resend-too-soon", 429, "A new code cannot be sent yet";
    /// Too many codes were sent in an hour; `retry_after_seconds` says when.
    SignInResendTooMany = "sign-in.resend-too-many", "error-sign-in-resend-too-many", 429, "Too many codes were sent";
    /// There is no sign-in under way that this step belongs to.
    SignInNoAttempt = "sign-in.no-attempt", "error-sign-in-no-attempt", 409, "No sign-in is under way";
    /// Too many requests to the app for that number, or from that address; `retry_after_seconds` says until when.
    NafathTooMany = "nafath.too-many", "error-nafath-too-many", 429, "Too many Nafath requests";
    /// The request to the app was not approved, or is no longer there.
    NafathNotApproved = "nafath.not-approved", "error-nafath-not-approved", 409, "The Nafath request is not approved";
    /// The person has proven who they are, and has no account here.
    NafathNoAccount = "nafath.no-account", "error-nafath-no-account", 403, "No account for this identity number";
    /// Nothing is under way that this step belongs to: never begun, given up, or run out of time.
    AccessNone = "access.none", "error-access-none", 409, "No account is being opened or recovered";
    /// Another step is due, in this tab or in another.
    AccessStep = "access.step", "error-access-step", 409, "Another step is due";
    /// Too many wrong codes; it has to begin anew.
    AccessCodeTooMany = "access.code-too-many", "error-access-code-too-many", 429, "Too many wrong codes";
    /// The detail is not the one on record; `attempts_left` says how often it can be tried.
    AccessDetails = "access.details", "error-access-details", 403, "The detail does not match the record";
    /// Too many wrong details; it has to begin anew.
    AccessDetailsTooMany = "access.details-too-many", "error-access-details-too-many", 429, "Too many wrong details";
    /// Somebody has that user name.
    AccessUserNameTaken = "access.user-name-taken", "error-access-user-name-taken", 409, "The user name is taken";
    /// The passkey's answer does not fit what was asked.
    PasskeyRefused = "passkey.refused", "error-passkey-refused", 401, "The passkey was refused";
    /// Nobody has that passkey here, any more or yet.
    PasskeyUnknown = "passkey.unknown", "error-passkey-unknown", 401, "The passkey is not known here";
    /// What was asked of the passkey is too long ago, was answered before, or never asked here.
    PasskeyExpired = "passkey.expired", "error-passkey-expired", 410, "The passkey request has expired";
    /// The device has a passkey for this account already.
    PasskeyKnown = "passkey.known", "error-passkey-known", 409, "This passkey was added before";
    /// As many passkeys as one may have.
    PasskeyTooMany = "passkey.too-many", "error-passkey-too-many", 409, "No more passkeys can be added";
    /// Without this passkey there would be no way to sign in.
    PasskeyLastFactor = "passkey.last-factor", "error-passkey-last-factor", 409, "The last way to sign in cannot be removed";
    /// The present password, which a change of it takes, is wrong; `attempts_left` says how often it can be tried.
    PasswordWrong = "password.wrong", "error-password-wrong", 401, "The present password is wrong";
    /// There is no session.
    SessionNone = "session.none", "error-session-none", 401, "Not signed in";
    /// There was a session, and it is over.
    SessionExpired = "session.expired", "error-session-expired", 401, "The session has ended";
    /// There was a session, and it was ended from elsewhere; `session_end` says why.
    SessionRevoked = "session.revoked", "error-session-revoked", 401, "The session was ended from elsewhere";
    /// The page was drawn for another session than the one in this browser.
    SessionChanged = "session.changed", "error-session-changed", 409, "Another person has signed in in this browser";
    /// The session acts in another role than this belongs to.
    SessionRole = "session.role", "error-session-role", 403, "The session acts in another role";
    /// An employer's session that has not chosen an establishment yet.
    SessionNoEstablishment = "session.no-establishment", "error-session-no-establishment", 409, "No establishment is chosen";
    /// A second factor has to be shown first, in this session.
    SessionStepUp = "session.step-up", "error-session-step-up", 403, "A second factor is needed first";
    /// The body is not JSON or not of the documented shape.
    RequestMalformed = "request.malformed", "error-request-malformed", 400, "The request could not be read";
    /// The body was read, and `errors` names the fields that are not valid.
    RequestInvalid = "request.invalid", "error-request-invalid", 422, "The request has invalid values";
    /// The body is larger than the limit.
    RequestTooLarge = "request.too-large", "error-request-too-large", 413, "The request is too large";
    /// The content type is not `application/json`.
    RequestMediaType = "request.media-type", "error-request-media-type", 415, "The content type is not application/json";
    /// The request did not arrive in time.
    RequestTimeout = "request.timeout", "error-request-timeout", 408, "The request took too long to arrive";
    /// The request comes, or may come, from another site.
    RequestCrossSite = "request.cross-site", "error-request-cross-site", 403, "Cross-site requests are refused";
    /// A state-changing request without an idempotency key, or with one that is not a quoted UUID.
    IdempotencyMissing = "idempotency.missing", "error-idempotency-missing", 400, "An idempotency key is needed";
    /// The key was used for another request.
    IdempotencyMismatch = "idempotency.mismatch", "error-idempotency-mismatch", 422, "The idempotency key belongs to another request";
    /// The first request with this key is still running.
    IdempotencyRunning = "idempotency.running", "error-idempotency-running", 409, "The first request with this key is still running";
    /// The thing edited has changed since it was read.
    PreconditionFailed = "precondition.failed", "error-precondition-failed", 412, "The record has changed since it was read";
    /// An edit without `If-Match`.
    PreconditionRequired = "precondition.required", "error-precondition-required", 428, "If-Match is needed";
    /// The session may not do this.
    AccessForbidden = "access.forbidden", "error-access-forbidden", 403, "Not allowed";
    /// There is nothing at this address, or nothing this person may know of.
    NotFound = "not-found", "error-not-found", 404, "Not found";
    /// The address does not answer this method.
    MethodNotAllowed = "method-not-allowed", "error-method-not-allowed", 405, "Method not allowed";
    /// Too many requests; `retry_after_seconds` says when to go on.
    RateLimited = "rate-limited", "error-rate-limited", 429, "Too many requests";
    /// The page is too old for this backend and must be loaded anew.
    BuildOutdated = "build.outdated", "error-build-outdated", 426, "A newer version of the page is needed";
    /// The backend failed; `reference` finds the cause in its logs.
    Internal = "internal", "error-internal", 500, "The backend failed";
    /// The backend is overloaded, stopping, or a system behind it is down.
    Unavailable = "unavailable", "error-unavailable", 503, "The service is not available now";
    /// A system behind the backend did not answer in time.
    Timeout = "timeout", "error-timeout", 504, "The answer took too long";
}

impl Serialize for ProblemCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ProblemCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<ProblemCode, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Ok(ProblemCode::from(code.as_ref()))
    }
}
