/// Sent as `1` with every unsafe request; a page of another origin cannot send it without a
/// preflight that the backend refuses (OWASP ASVS v5.0.0-3.5.1).
pub const CSRF: &str = "x-gosi-csrf";
/// The only value [`CSRF`] may have.
pub const CSRF_VALUE: &str = "1";
/// A quoted UUID, one for each intended effect; a repeated request with the same key has no
/// second effect.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// The `epoch` of the session the page was drawn for; the backend answers `session.changed`
/// where another session has taken its place in this browser. Optional.
pub const SESSION_EPOCH: &str = "x-gosi-epoch";
/// The build of the app that asks, for version skew. Optional.
pub const CLIENT_BUILD: &str = "x-client-build";
/// Answered with every response: the reference a person can quote to support.
pub const REQUEST_ID: &str = "x-request-id";
/// The media type of a problem document (RFC 9457).
pub const PROBLEM_JSON: &str = "application/problem+json";
