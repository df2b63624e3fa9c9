//! What supervisors read of the establishment their session acts for. No address names one: which it
//! is was settled when the session chose it (OWASP ASVS v5.0.0-8.2.2).

mod bills;
mod contributors;
pub mod examples;

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::{
    BillStatus, BusinessTask, BusinessTasks, ContributorSearch, Headcount, KindCount, Nationality,
};

use crate::http::json::{JsonBody, respond, respond_versioned};
use crate::http::refusal::Refusal;
use crate::record::wage_floor;
use crate::session::AsBusiness;
use crate::state::{Backend, State};

/// The kinds of contributors, in the order they are shown.
const KINDS: [Nationality; 3] = [Nationality::Saudi, Nationality::NonSaudi, Nationality::Gcc];

/// What an establishment has to pay, and by when.
#[utoipa::path(get, path = "/api/v1/business/due", tag = "business")]
pub async fn due(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    AsBusiness {
        session,
        establishment,
        ..
    }: AsBusiness,
) -> Result<Response, Refusal> {
    let due = bills::load(&state, establishment).await?.due()?;
    Ok(respond_versioned(&state, &headers, session.person, &due))
}

/// The bills of the last months.
#[utoipa::path(get, path = "/api/v1/business/bills", tag = "business")]
pub async fn bills(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    AsBusiness {
        session,
        establishment,
        ..
    }: AsBusiness,
) -> Result<Response, Refusal> {
    let bills = bills::load(&state, establishment).await?.bills()?;
    Ok(respond_versioned(&state, &headers, session.person, &bills))
}

/// Who works at an establishment today, by kind, and who joined and left this month.
#[utoipa::path(get, path = "/api/v1/business/headcount", tag = "business")]
pub async fn headcount(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    AsBusiness {
        session,
        establishment,
        ..
    }: AsBusiness,
) -> Result<Response, Refusal> {
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
#[utoipa::path(get, path = "/api/v1/business/tasks", tag = "business")]
pub async fn tasks(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    AsBusiness {
        session,
        establishment,
        ..
    }: AsBusiness,
) -> Result<Response, Refusal> {
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
#[utoipa::path(post, path = "/api/v1/business/contributors", tag = "business", request_body = ContributorSearch)]
pub async fn contributors(
    Shared(state): Shared<State>,
    AsBusiness { establishment, .. }: AsBusiness,
    body: JsonBody<ContributorSearch>,
) -> Result<Response, Refusal> {
    let page = contributors::find(&state, establishment, &body.value).await?;
    Ok(respond(&page))
}
