//! The headers of every answer (OWASP ASVS v5.0.0-3.4).

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue,
};

/// What every answer carries, whatever it is.
pub const EVERYWHERE: &[(&str, &str)] = &[
    (
        "strict-transport-security",
        "max-age=63072000; includeSubDomains; preload",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-read=(), \
         browsing-topics=(), otp-credentials=(self), publickey-credentials-get=(self), \
         publickey-credentials-create=(self)",
    ),
    ("reporting-endpoints", "csp=\"/api/v1/csp-reports\""),
];

/// The policy of every answer that is not a page: nothing in it may run, load or be framed.
pub const NO_CONTENT_POLICY: &str =
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// Gives an answer the headers it does not already have.
pub fn complete(headers: &mut HeaderMap) {
    for (name, value) in EVERYWHERE {
        headers
            .entry(HeaderName::from_static(name))
            .or_insert(HeaderValue::from_static(value));
    }
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(NO_CONTENT_POLICY));
}
