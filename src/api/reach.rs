//! Whether the site is reached, and what time it is there: a static file, so that this works while the
//! services behind the site are down.

use gloo_net::http::Request;

use super::error::ApiError;
use crate::browser::{clock, diagnostics, network};

/// Milliseconds after which the question is given up.
const TIMEOUT: u32 = 8_000;

/// How far the device's clock is ahead of the server's, in milliseconds; negative where it is behind,
/// none where the server does not say. Good to about a second, and to half the time the answer took.
pub async fn clock_ahead() -> Result<Option<f64>, ApiError> {
    let asked = clock::now_milliseconds();
    let response = Request::get("/build.json")
        .abort_signal(Some(&network::timeout_signal(TIMEOUT)))
        .send()
        .await
        .map_err(|error| ApiError::from_network(&error))?;
    let answered = clock::now_milliseconds();
    let there = response
        .headers()
        .get("date")
        .and_then(|text| diagnostics::moment_of_header(&text));
    Ok(there.map(|there| f64::midpoint(asked, answered) - there))
}
