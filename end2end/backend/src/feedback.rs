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
    once.write(&state, move |state, mut transaction| async move {
        let reasons: Vec<&str> = feedback.reasons.iter().map(contract::FeedbackReason::as_str).collect();
        sqlx::query(
            "INSERT INTO feedback (id, page_route, is_useful, reasons, comment, received_at) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(random_id())
        .bind(feedback.page_route)
        .bind(i64::from(feedback.useful))
        .bind(reasons.join(","))
        .bind(comment.filter(|comment| !comment.is_empty()))
        .bind(state.clock.now())
        .execute(&mut *transaction)
        .await?;
        Ok((transaction, Reply::empty()))
    })
    .await
}

/// A browser's report, in the shape of the Reporting API or in the one before it.
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
    #[serde(alias = "document-uri", rename = "documentURL", alias = "documentUrl")]
    document: Option<String>,
}

/// The most reports taken from one request.
const REPORTS_AT_ONCE: usize = 10;

/// Takes a browser's report that the content security policy blocked something.
///
/// What is kept of it is one line of the log: which directive, what kind of thing, on which of our
/// pages. Every address in a report may carry what a person typed, so none is kept.
#[utoipa::path(post, path = "/api/v1/csp-reports", tag = "site")]
pub async fn policy_report(
    Shared(state): Shared<State>,
    request: Request,
) -> Result<Response, Refusal> {
    let bytes = read_body(request, state.settings.body_limit.min(16 * 1_024)).await?;
    let reports: Vec<Report> = serde_json::from_slice(&bytes)
        .or_else(|_| serde_json::from_slice(&bytes).map(|one| vec![one]))
        .map_err(|_| ProblemCode::RequestMalformed)?;
    let bodies = reports
        .into_iter()
        .filter_map(|report| report.body.or(report.old_body));
    for body in bodies.take(REPORTS_AT_ONCE) {
        let document = body.document.as_deref().unwrap_or("");
        tracing::warn!(
            directive = directive_of(body.effective_directive.as_deref().unwrap_or("")),
            blocked = kind_of(body.blocked.as_deref().unwrap_or(""), document),
            page = page_of(document)
                .filter(|path| state.site.is_page(path))
                .unwrap_or("other"),
            "content security policy"
        );
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The directive's name: the first word, where it looks like one.
fn directive_of(text: &str) -> &str {
    let name = text.split_whitespace().next().unwrap_or("");
    let is_name = name.len() <= 40
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if is_name && !name.is_empty() {
        name
    } else {
        "unknown"
    }
}

/// What kind of thing was blocked: a keyword of the policy, or whose address it was.
fn kind_of(blocked: &str, document: &str) -> &'static str {
    const KEYWORDS: &[&str] = &[
        "inline",
        "eval",
        "wasm-eval",
        "trusted-types-policy",
        "trusted-types-sink",
        "data",
        "blob",
        "self",
    ];
    if let Some(keyword) = KEYWORDS.iter().find(|keyword| **keyword == blocked) {
        return keyword;
    }
    match (origin_of(blocked), origin_of(document)) {
        (Some(blocked), Some(document)) if blocked == document => "own-origin",
        (Some(_), _) => "foreign-origin",
        // Extensions of browsers and apps come with schemes of their own.
        (None, _) => "other",
    }
}

/// Scheme and host of an address of the web.
fn origin_of(address: &str) -> Option<&str> {
    let start = ["https://", "http://", "wss://", "ws://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))?;
    let host = start.find(['/', '?', '#']).unwrap_or(start.len());
    address.get(..address.len() - start.len() + host)
}

/// The path of an address, without what may follow it.
fn page_of(address: &str) -> Option<&str> {
    let path = address.get(origin_of(address)?.len()..)?;
    let end = path.find(['?', '#']).unwrap_or(path.len());
    path.get(..end)
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

#[cfg(test)]
mod tests {
    use super::{directive_of, kind_of, page_of};

    #[test]
    fn asvs_14_2_1_of_a_report_nothing_is_kept_that_may_name_a_person() {
        let document = "https://portal.example/ar/me?id=1058529940#name";
        for (blocked, kind) in [
            ("inline", "inline"),
            ("https://portal.example/ar?id=1058529940", "own-origin"),
            ("https://portal.example.evil.example/", "foreign-origin"),
            ("wss://evil.example/1058529940", "foreign-origin"),
            ("chrome-extension", "other"),
            ("1058529940", "other"),
            ("", "other"),
        ] {
            assert_eq!(kind_of(blocked, document), kind, "{blocked}");
        }
        assert_eq!(page_of(document), Some("/ar/me"));
        assert_eq!(page_of("https://portal.example"), Some(""));
        assert_eq!(page_of("about:blank"), None);
        assert_eq!(directive_of("script-src 'sha384-x'"), "script-src");
        assert_eq!(directive_of("1058529940"), "unknown");
        assert_eq!(directive_of(""), "unknown");
    }
}
