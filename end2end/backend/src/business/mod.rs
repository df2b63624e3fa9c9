//! What supervisors read of their establishments. Every address but the list names one, and
//! [`access`] decides before anything of it is read.

mod access;
mod bills;
mod contributors;
pub mod examples;

use axum::extract::{Path, State as Shared};
use axum::http::HeaderMap;
use axum::response::Response;
use contract::{
    BilingualText, BillStatus, BusinessTask, BusinessTasks, ContributorSearch, Establishment,
    Establishments, Headcount, KindCount, Nationality,
};

use crate::http::json::{JsonBody, respond, respond_versioned};
use crate::http::refusal::Refusal;
use crate::record::wage_floor;
use crate::session::SignedIn;
use crate::state::{Backend, State};

/// The kinds of contributors, in the order they are shown.
const KINDS: [Nationality; 3] = [Nationality::Saudi, Nationality::NonSaudi, Nationality::Gcc];

/// The establishments that the session may act for.
#[utoipa::path(get, path = "/api/v1/business/establishments", tag = "business")]
pub async fn establishments(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    let rows: Vec<(i64, String, String, String, String, String, String)> = sqlx::query_as(
        "SELECT id, name_ar, name_en, city_ar, city_en, registration_number, unified_number \
         FROM establishments JOIN supervisors ON establishment_id = id WHERE person_id = $1 ORDER BY id",
    )
    .bind(session.person)
    .fetch_all(&state.database.pool)
    .await?;
    let establishments = rows
        .into_iter()
        .map(
            |(id, ar, en, city_ar, city_en, registration_number, unified_number)| Establishment {
                id: format!("e-{id}"),
                name: BilingualText { ar, en },
                city: BilingualText {
                    ar: city_ar,
                    en: city_en,
                },
                registration_number,
                unified_number,
            },
        )
        .collect();
    let view = Establishments {
        as_of: state.clock.timestamp(),
        establishments,
    };
    Ok(respond_versioned(&state, &headers, session.person, &view))
}

/// What an establishment has to pay, and by when.
#[utoipa::path(get, path = "/api/v1/business/establishments/{id}/due", tag = "business", params(("id" = String, Path, example = "e-13")))]
pub async fn due(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let establishment = access::supervised(&state, &session, &id).await?;
    let due = bills::load(&state, establishment).await?.due()?;
    Ok(respond_versioned(&state, &headers, session.person, &due))
}

/// The bills of the last months.
#[utoipa::path(get, path = "/api/v1/business/establishments/{id}/bills", tag = "business", params(("id" = String, Path, example = "e-13")))]
pub async fn bills(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let establishment = access::supervised(&state, &session, &id).await?;
    let bills = bills::load(&state, establishment).await?.bills()?;
    Ok(respond_versioned(&state, &headers, session.person, &bills))
}

/// Who works at an establishment today, by kind, and who joined and left this month.
#[utoipa::path(get, path = "/api/v1/business/establishments/{id}/headcount", tag = "business", params(("id" = String, Path, example = "e-13")))]
pub async fn headcount(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let establishment = access::supervised(&state, &session, &id).await?;
    let as_of = state.clock.timestamp();
    let today = as_of.date_in_riyadh();
    let staff = crate::record::load_staff(&state, establishment, today.first_of_month()).await?;
    let kinds = KINDS.into_iter().map(|nationality| {
        let heads = staff.heads(&nationality, today);
        KindCount {
            nationality,
            contributors: heads.contributors,
            joined: heads.joined,
            left: heads.left,
        }
    });
    let view = Headcount {
        as_of,
        month: today.calendar_month(),
        kinds: kinds.collect(),
    };
    Ok(respond_versioned(&state, &headers, session.person, &view))
}

/// What waits for the employer.
#[utoipa::path(get, path = "/api/v1/business/establishments/{id}/tasks", tag = "business", params(("id" = String, Path, example = "e-13")))]
pub async fn tasks(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let establishment = access::supervised(&state, &session, &id).await?;
    let view = waiting(&state, establishment).await?;
    Ok(respond_versioned(&state, &headers, session.person, &view))
}

async fn waiting(backend: &Backend, establishment: i64) -> Result<BusinessTasks, Refusal> {
    let book = bills::load(backend, establishment).await?;
    let unpaid = book.unpaid()?;
    let mut tasks: Vec<BusinessTask> = unpaid
        .into_iter()
        .map(|bill| BusinessTask::UnpaidBill {
            month: bill.month,
            due_on: bill.due_on,
            total: bill.total,
            overdue: bill.status == BillStatus::Overdue,
        })
        .collect();
    let due_on = book.today.last_of_month();
    let low = book.staff.wages_below_minimum(book.today);
    if low > 0 {
        tasks.push(BusinessTask::WagesBelowMinimum {
            contributors: low,
            minimum: wage_floor(),
            due_on,
        });
    }
    let incomplete = contributors::incomplete(backend, establishment, book.today).await?;
    if incomplete > 0 {
        tasks.push(BusinessTask::IncompleteRegistrations {
            contributors: incomplete,
            due_on,
        });
    }
    Ok(BusinessTasks {
        as_of: book.as_of,
        tasks,
    })
}

/// Searches an establishment's contributors. It is a post because names and identity numbers belong
/// into no address, and it changes nothing, so it needs no idempotency key.
#[utoipa::path(post, path = "/api/v1/business/establishments/{id}/contributors", tag = "business", params(("id" = String, Path, example = "e-13")), request_body = ContributorSearch)]
pub async fn contributors(
    Shared(state): Shared<State>,
    SignedIn(session): SignedIn,
    Path(id): Path<String>,
    body: JsonBody<ContributorSearch>,
) -> Result<Response, Refusal> {
    let establishment = access::supervised(&state, &session, &id).await?;
    let page = contributors::find(&state, establishment, &body.value).await?;
    Ok(respond(&page))
}
