//! Faults on demand, for journeys through a failing backend. They exist only where both `--demo`
//! and `--faults` were asked for.

use std::sync::Mutex;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER};
use axum::http::{Response as HttpResponse, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::ProblemCode;
use http_body_util::BodyExt;
use serde::{Deserialize, Serialize};

use super::damage;
use crate::http::edge::AsIs;
use crate::http::refusal::Refusal;
use crate::http::serve::Breaker;
use crate::state::State;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The answer comes after `milliseconds`.
    Latency,
    /// No answer ever comes.
    Hang,
    /// The connection is reset.
    Reset,
    /// The answer is the problem document of `status`, with `code` and `retry_after_seconds` where given.
    Status,
    /// A proxy answers 502 with a page of its own.
    BadGatewayHtml,
    /// A login page answers 200 in the place of the data.
    LoginHtml,
    /// The answer points to a login page.
    RedirectToLogin,
    /// 200 without a body.
    Empty,
    /// The body breaks off half-way.
    Truncate,
    /// The body is not JSON.
    Malformed,
    /// Every number becomes a text and every text a number.
    WrongType,
    /// The first field of every object is missing.
    MissingField,
    /// Objects have fields nobody documented.
    ExtraField,
    /// Every value is null.
    Null,
    /// Lists have 50,000 entries.
    HugeList,
    /// The first text has 10 MB.
    HugeString,
    /// The body is UTF-16.
    WrongCharset,
    /// Digits are Arabic-Indic where ASCII is agreed.
    ArabicDigits,
    /// Dates lie outside every calendar.
    DatesOutOfRange,
    /// All entries of a list have the same id.
    DuplicateIds,
    /// Open enumerations have names from the future.
    UnknownNames,
    /// Texts carry markup, scripts and direction overrides.
    HostileText,
    /// The body drips one byte a second.
    SlowDrip,
    /// The content type is not that of the body.
    WrongContentType,
    /// The request has its effect, and the answer is lost.
    LostAnswer,
}

impl Fault {
    /// All of them.
    pub const ALL: &'static [Fault] = &[
        Fault::Latency,
        Fault::Hang,
        Fault::Reset,
        Fault::Status,
        Fault::BadGatewayHtml,
        Fault::LoginHtml,
        Fault::RedirectToLogin,
        Fault::Empty,
        Fault::Truncate,
        Fault::Malformed,
        Fault::WrongType,
        Fault::MissingField,
        Fault::ExtraField,
        Fault::Null,
        Fault::HugeList,
        Fault::HugeString,
        Fault::WrongCharset,
        Fault::ArabicDigits,
        Fault::DatesOutOfRange,
        Fault::DuplicateIds,
        Fault::UnknownNames,
        Fault::HostileText,
        Fault::SlowDrip,
        Fault::WrongContentType,
        Fault::LostAnswer,
    ];
}

/// A fault waiting for its request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// The method, or `*`.
    pub method: String,
    /// The path; a `*` at its end stands for any rest.
    pub path: String,
    /// What goes wrong.
    pub fault: Fault,
    /// How often; 0 is for ever.
    #[serde(default = "once")]
    pub times: u32,
    /// How many requests pass unharmed before.
    #[serde(default)]
    pub skip: u32,
    /// For `latency`.
    #[serde(default)]
    pub milliseconds: u64,
    /// For `status`.
    #[serde(default)]
    pub status: Option<u16>,
    /// For `status`: the problem code.
    #[serde(default)]
    pub code: Option<String>,
    /// For `status`.
    #[serde(default)]
    pub retry_after_seconds: Option<u32>,
}

fn once() -> u32 {
    1
}

/// The faults that wait.
#[derive(Debug, Default)]
pub struct Faults(Mutex<Vec<Planned>>);

impl Faults {
    /// Adds a fault.
    pub fn plan(&self, planned: Planned) {
        if let Ok(mut list) = self.0.lock() {
            list.push(planned);
        }
    }

    /// Forgets all faults.
    pub fn clear(&self) {
        if let Ok(mut list) = self.0.lock() {
            list.clear();
        }
    }

    /// The faults that wait.
    pub fn waiting(&self) -> Vec<Planned> {
        self.0.lock().map(|list| list.clone()).unwrap_or_default()
    }

    /// The fault for this request, used up by it.
    fn take(&self, method: &str, path: &str) -> Option<Planned> {
        let mut list = self.0.lock().ok()?;
        let fits = |planned: &Planned| {
            let prefix = planned.path.strip_suffix('*');
            let path_fits = prefix.map_or(planned.path == path, |prefix| path.starts_with(prefix));
            path_fits && (planned.method == "*" || planned.method.eq_ignore_ascii_case(method))
        };
        let index = list.iter().position(fits)?;
        let planned = list.get_mut(index)?;
        if planned.skip > 0 {
            planned.skip -= 1;
            return None;
        }
        let taken = planned.clone();
        match planned.times {
            0 => {}
            1 => drop(list.remove(index)),
            _ => planned.times -= 1,
        }
        Some(taken)
    }
}

/// Makes go wrong what was planned to.
pub async fn inject(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    if !state.settings.faults || path.starts_with("/dev/") {
        return next.run(request).await;
    }
    let Some(planned) = state.faults.take(request.method().as_str(), path) else {
        return next.run(request).await;
    };
    match planned.fault {
        Fault::Latency => {
            tokio::time::sleep(Duration::from_millis(planned.milliseconds)).await;
            next.run(request).await
        }
        Fault::Hang => std::future::pending().await,
        Fault::Reset => {
            break_off(request.extensions().get::<Breaker>());
            std::future::pending().await
        }
        Fault::LostAnswer => {
            let breaker = request.extensions().get::<Breaker>().cloned();
            drop(next.run(request).await);
            break_off(breaker.as_ref());
            std::future::pending().await
        }
        Fault::Status => with_status(&planned),
        Fault::BadGatewayHtml => page(
            StatusCode::BAD_GATEWAY,
            "<!doctype html><title>502</title><h1>Bad Gateway</h1>",
        ),
        Fault::LoginHtml => page(
            StatusCode::OK,
            "<!doctype html><title>Sign in</title><form method=post><input name=u></form>",
        ),
        Fault::RedirectToLogin => {
            let mut response = page(StatusCode::FOUND, "");
            response
                .headers_mut()
                .insert(LOCATION, HeaderValue::from_static("/login.html"));
            response
        }
        Fault::Empty => page(StatusCode::OK, ""),
        damaging => damaged(damaging, next.run(request).await).await,
    }
}

fn break_off(breaker: Option<&Breaker>) {
    if let Some(breaker) = breaker {
        breaker.break_off();
    }
}

fn with_status(planned: &Planned) -> Response {
    let status = planned.status.unwrap_or(500);
    let fitting = ProblemCode::ALL
        .iter()
        .find(|code| code.status() == status)
        .cloned();
    let code = planned
        .code
        .as_deref()
        .map(ProblemCode::from)
        .or(fitting)
        .unwrap_or(ProblemCode::Internal);
    let mut refusal = Refusal::new(code);
    refusal.0.status = status;
    refusal.0.retry_after_seconds = planned.retry_after_seconds;
    refusal.into_response()
}

fn page(status: StatusCode, html: &'static str) -> Response {
    let mut response = (status, [(CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
    response.extensions_mut().insert(AsIs);
    response.headers_mut().remove(RETRY_AFTER);
    response
}

/// Runs the real answer through the damage.
async fn damaged(fault: Fault, response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = body
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes)
        .unwrap_or_default();
    parts.headers.remove(CONTENT_LENGTH);
    let body = match fault {
        Fault::Truncate => damage::broken_off(&bytes),
        Fault::SlowDrip => damage::dripping(bytes),
        Fault::WrongContentType => {
            parts.headers.insert(
                CONTENT_TYPE,
                HeaderValue::from_static("text/html; charset=utf-8"),
            );
            Body::from(bytes)
        }
        Fault::WrongCharset => {
            parts.headers.insert(
                CONTENT_TYPE,
                HeaderValue::from_static("application/json; charset=utf-16le"),
            );
            Body::from(damage::utf16(&bytes))
        }
        Fault::Malformed => Body::from(damage::malformed(&bytes)),
        fault => Body::from(damage::json(fault, &bytes)),
    };
    HttpResponse::from_parts(parts, body)
}
