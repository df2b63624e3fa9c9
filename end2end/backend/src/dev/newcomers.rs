//! Who has no account yet, in a demonstration: a few of each kind, with what each has to enter.

use std::collections::{BTreeMap, BTreeSet};

use axum::Router;
use axum::extract::State as Shared;
use axum::response::Response;
use axum::routing::get;
use contract::Newcomer;

use crate::http::json::respond;
use crate::http::refusal::Refusal;
use crate::register::newcomers;
use crate::state::State;

/// How many of each kind are shown.
const SHOWN: usize = 4;

/// The demonstration's route.
pub fn routes() -> Router<State> {
    Router::new().route("/dev/newcomers", get(read))
}

async fn read(Shared(state): Shared<State>) -> Result<Response, Refusal> {
    let rows: Vec<(String,)> = sqlx::query_as(
        "SELECT identity_number FROM people JOIN accounts ON accounts.person_id = people.id",
    )
    .fetch_all(&state.database.pool)
    .await?;
    let known: BTreeSet<String> = rows.into_iter().map(|(number,)| number).collect();
    let mut shown = BTreeMap::new();
    let mut list: Vec<Newcomer> = newcomers::list(state.settings.seed);
    list.retain(|one| {
        let count: &mut usize = shown.entry(one.flow.clone()).or_default();
        *count += usize::from(!known.contains(&one.identity_number));
        !known.contains(&one.identity_number) && *count <= SHOWN
    });
    list.sort_by(|one, other| one.flow.cmp(&other.flow));
    Ok(respond(&list))
}
