//! Which build the server serves now: a static file of the app, not part of the REST contract.

use gloo_net::http::Request;
use serde::Deserialize;

use crate::browser::{dom, json, network};

/// Milliseconds after which the question is given up; it is asked again later.
const TIMEOUT: u32 = 8_000;

#[derive(Deserialize)]
struct ServedBuild {
    build: String,
}

/// Whether the server serves another build than the one that runs here.
///
/// `false` where that cannot be told: without a connection, or in daily work with reload.
pub async fn newer_build_is_served() -> bool {
    let Some(own) = dom::meta_content("gosi-build") else {
        return false;
    };
    let answer = Request::get("/build.json")
        .abort_signal(Some(&network::timeout_signal(TIMEOUT)))
        .send()
        .await;
    let Ok(response) = answer else { return false };
    let Ok(text) = response.text().await else {
        return false;
    };
    let served = json::read::<ServedBuild>(&text);
    response.ok() && served.is_ok_and(|served| served.build != own)
}
