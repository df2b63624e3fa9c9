//! What pages and browsers tell us: whether a page was useful, what a policy blocked; and the
//! list of problems the API can answer with.

use axum::extract::{Request, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use contract::{Feedback, ProblemCode};
use serde::Deserialize;
use serde_json::json;

use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, read_body, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::secrets::random_id;
use crate::state::State;

/// The longest route pattern, and the most reasons.
const ROUTE_LIMIT: usize = 100;
const REASONS_LIMIT: usize = 8;

/// Takes a page's feedback. It is kept without any link to a person or a session.
#[utoipa::path(post, path = "/api/v1/feedback", tag = "site", request_body = Feedback)]
pub async fn send(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<Feedback>,
) -> Result<Response, Refusal> {
    let feedback = body.value;
    let comment = feedback
        .comment
        .as_ref()
        .map(|comment| comment.expose().trim().to_owned());
    if let Err(fault) = feedback.check() {
        return Err(Refusal::new(ProblemCode::RequestInvalid).field("/comment", &fault));
    }
    // A pattern and no address: an address could carry what a person typed.
    let is_pattern = feedback.page_route.starts_with('/')
        && feedback.page_route.len() <= ROUTE_LIMIT
        && feedback
            .page_route
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || b"/:-*?_".contains(&byte));
    if !is_pattern || feedback.reasons.len() > REASONS_LIMIT {
        // Nobody types these; only another program sends them wrong.
        return Err(ProblemCode::RequestMalformed.into());
    }
    let once = Once::of(&state, &headers, "feedback", "anyone", &body.bytes)?;
    let effect_state = State::clone(&state);
    once.run(&state, move || async move {
        let reasons: Vec<&str> = feedback.reasons.iter().map(contract::FeedbackReason::as_str).collect();
        let mut transaction = effect_state.database.write().await?;
        sqlx::query(
            "INSERT INTO feedback (id, page_route, is_useful, reasons, comment, received_at) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(random_id())
        .bind(feedback.page_route)
        .bind(i64::from(feedback.useful))
        .bind(reasons.join(","))
        .bind(comment.filter(|comment| !comment.is_empty()))
        .bind(effect_state.clock.now())
        .execute(&mut *transaction)
        .await?;
        Ok((transaction, Reply::empty()))
    })
    .await
}

/// What of a policy report may be kept: which rule, in which of our scripts; no address of a page.
#[derive(Debug, Deserialize)]
struct Report {
    body: Option<ReportBody>,
    #[serde(rename = "csp-report")]
    old_body: Option<ReportBody>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReportBody {
    #[serde(alias = "effective-directive", alias = "violated-directive")]
    effective_directive: Option<String>,
    #[serde(alias = "blocked-uri", rename = "blockedURL", alias = "blockedUrl")]
    blocked: Option<String>,
    #[serde(alias = "line-number")]
    line_number: Option<u32>,
}

/// Takes a browser's report that the content security policy blocked something.
#[utoipa::path(post, path = "/api/v1/csp-reports", tag = "site")]
pub async fn policy_report(
    Shared(state): Shared<State>,
    request: Request,
) -> Result<Response, Refusal> {
    let bytes = read_body(request, state.settings.body_limit.min(16 * 1_024)).await?;
    let reports: Vec<Report> = serde_json::from_slice(&bytes)
        .or_else(|_| serde_json::from_slice(&bytes).map(|one| vec![one]))
        .map_err(|_| ProblemCode::RequestMalformed)?;
    for report in reports
        .into_iter()
        .filter_map(|report| report.body.or(report.old_body))
        .take(10)
    {
        let directive = report.effective_directive.unwrap_or_default();
        let directive: String = directive
            .chars()
            .filter(|c| c.is_ascii_lowercase() || *c == '-')
            .take(40)
            .collect();
        let blocked = report.blocked.unwrap_or_default();
        // The scheme or keyword alone (`inline`, `eval`, `https`): the rest may name a person.
        let blocked: String = blocked
            .chars()
            .take_while(char::is_ascii_lowercase)
            .take(20)
            .collect();
        tracing::warn!(
            directive,
            blocked,
            line = report.line_number,
            "content security policy"
        );
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The problems this API can answer with; the `type` of a problem document points here.
#[utoipa::path(get, path = "/api/v1/problems", tag = "site")]
pub async fn problems() -> Response {
    let list: Vec<_> = ProblemCode::ALL
        .iter()
        .map(
            |code| json!({ "code": code.as_str(), "status": code.status(), "title": code.title() }),
        )
        .collect();
    respond(&list)
}
