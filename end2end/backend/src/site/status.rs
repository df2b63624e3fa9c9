//! What is known to be out of order, told to everybody who asks.

use axum::extract::State as Shared;
use axum::response::Response;
use contract::{Outage, ServiceStatus};

use crate::http::json::respond;
use crate::http::refusal::Refusal;
use crate::state::State;

/// The file in the data directory that says it.
const FILE: &str = "outages.json";

/// The known outages, as whoever runs the backend has written them down. A file that cannot be read
/// is logged and counts as none: this answer must not fail for a typing mistake.
#[utoipa::path(get, path = "/api/v1/status", tag = "site")]
pub async fn read(Shared(state): Shared<State>) -> Result<Response, Refusal> {
    let path = state.settings.data_dir.join(FILE);
    let outages = match std::fs::read(path) {
        Ok(bytes) => contract::decode::<Vec<Outage>>(&bytes).unwrap_or_else(|error| {
            tracing::error!(%error, "outages.json cannot be read");
            Vec::new()
        }),
        Err(_) => Vec::new(),
    };
    let as_of = state.clock.timestamp();
    let outages = outages
        .into_iter()
        .filter(|outage| outage.until.is_none_or(|until| until > as_of))
        .collect();
    Ok(respond(&ServiceStatus { as_of, outages }))
}
