//! Keeps other sites out (OWASP ASVS v5.0.0-3.2.1, 3.5.1, 3.5.2). Three layers, each enough by
//! itself: where the browser says the request comes from, a header that another site cannot
//! send, and a content type that a foreign form cannot send. The cookies' `SameSite` is a fourth.

use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, HOST, HeaderMap, ORIGIN};
use axum::http::{Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::ProblemCode;
use contract::headers::{CSRF, CSRF_VALUE};

use super::origin::Origins;
use super::refusal::Refusal;
use crate::state::State;

/// Refuses what may come from another site.
pub async fn guard(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    if let Err(refusal) = check(
        &state.origins,
        request.method(),
        request.uri(),
        request.headers(),
    ) {
        return refusal.into_response();
    }
    next.run(request).await
}

fn check(
    origins: &Origins,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<(), Refusal> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host =
        text(HOST.as_str()).or_else(|| uri.authority().map(axum::http::uri::Authority::as_str));
    if !host.is_some_and(|host| origins.is_ours(host)) {
        return Err(Refusal::new(ProblemCode::RequestCrossSite)
            .detail("Host is not a name of this service"));
    }
    let is_api = uri.path().starts_with("/api/");
    let is_dev = uri.path().starts_with("/dev/");
    if !is_api && !is_dev {
        return Ok(());
    }
    if is_api && uri.path() != REPORTS && is_foreign_read(text) {
        return Err(Refusal::new(ProblemCode::RequestCrossSite)
            .detail("only this service's own pages may read this"));
    }
    if matches!(*method, Method::GET | Method::HEAD) {
        return Ok(());
    }
    if uri.path() == crate::nafath::callback::PATH {
        // No browser calls here; who does proves by a signature who they are.
        return Ok(());
    }
    if uri.path() == REPORTS {
        // The browser itself sends reports, without our header; they change nothing and name nobody.
        return comes_from_elsewhere(origins, text, true);
    }
    comes_from_elsewhere(origins, text, is_dev)?;
    lacks_our_header(text)?;
    has_another_content_type(method, text)
}

/// Where the browser delivers reports of blocked content.
const REPORTS: &str = "/api/v1/csp-reports";

/// A page of another site, or an address typed into the browser, asks for data.
fn is_foreign_read<'a>(text: impl Fn(&str) -> Option<&'a str>) -> bool {
    let from = text("sec-fetch-site");
    let is_foreign = from.is_some_and(|from| from != "same-origin" && from != "none");
    let is_navigation = text("sec-fetch-mode") == Some("navigate")
        || matches!(
            text("sec-fetch-dest"),
            Some("document" | "iframe" | "frame" | "embed" | "object")
        );
    is_foreign || is_navigation
}

/// Layer 1: `Sec-Fetch-Site` says same-origin; where a browser is too old to say, `Origin` must be ours.
fn comes_from_elsewhere<'a>(
    origins: &Origins,
    text: impl Fn(&str) -> Option<&'a str>,
    may_be_silent: bool,
) -> Result<(), Refusal> {
    let site = text("sec-fetch-site");
    let origin = text(ORIGIN.as_str());
    let refused = Err(Refusal::new(ProblemCode::RequestCrossSite)
        .detail("the request does not come from this service's pages"));
    if site.is_some_and(|site| site != "same-origin")
        || origin.is_some_and(|origin| !origins.allows(origin))
    {
        return refused;
    }
    if site.is_none() && origin.is_none() && !may_be_silent {
        refused
    } else {
        Ok(())
    }
}

/// Layer 2: a header of our own; sending it from another site takes a preflight that is refused.
fn lacks_our_header<'a>(text: impl Fn(&str) -> Option<&'a str>) -> Result<(), Refusal> {
    if text(CSRF) == Some(CSRF_VALUE) {
        Ok(())
    } else {
        Err(Refusal::new(ProblemCode::RequestCrossSite).detail("X-Gosi-Csrf is missing"))
    }
}

/// Layer 3: JSON, which no form can send. A request without content needs no type.
fn has_another_content_type<'a>(
    method: &Method,
    text: impl Fn(&str) -> Option<&'a str>,
) -> Result<(), Refusal> {
    let given = text(CONTENT_TYPE.as_str());
    let kind = given.unwrap_or("").split(';').next().unwrap_or("").trim();
    let parameters = given
        .and_then(|given| given.split_once(';'))
        .map_or("", |(_, parameters)| parameters.trim());
    let is_json = kind.eq_ignore_ascii_case("application/json")
        && (parameters.is_empty()
            || parameters.to_ascii_lowercase().replace('"', "") == "charset=utf-8");
    if is_json || (*method == Method::DELETE && given.is_none()) {
        Ok(())
    } else {
        Err(Refusal::new(ProblemCode::RequestMediaType))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origins() -> Origins {
        Origins::new(&crate::settings::Settings::default(), 8080)
    }

    /// What another site can make a browser send, and what it says about it.
    const FOREIGN: &[&[(&str, &str)]] = &[
        &[
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://evil.example"),
            ("content-type", "text/plain"),
        ],
        &[
            ("sec-fetch-site", "same-site"),
            ("origin", "http://127.0.0.1:9999"),
            ("content-type", "application/x-www-form-urlencoded"),
        ],
        &[
            ("origin", "null"),
            ("content-type", "multipart/form-data; boundary=x"),
        ],
        &[
            ("origin", "http://127.0.0.1:8080.evil.example"),
            ("content-type", "text/plain; charset=application/json"),
        ],
        &[
            ("sec-fetch-site", "none"),
            ("content-type", "application/x-www-form-urlencoded"),
        ],
    ];

    #[test]
    fn asvs_3_5_1_each_layer_alone_refuses_every_foreign_shape() {
        for shape in FOREIGN {
            let text = |name: &str| {
                shape
                    .iter()
                    .find(|(given, _)| *given == name)
                    .map(|(_, value)| *value)
            };
            assert!(
                comes_from_elsewhere(&origins(), text, false).is_err(),
                "layer 1: {shape:?}"
            );
            assert!(lacks_our_header(text).is_err(), "layer 2: {shape:?}");
            assert!(
                has_another_content_type(&Method::POST, text).is_err(),
                "layer 3: {shape:?}"
            );
        }
        assert!(
            comes_from_elsewhere(&origins(), |_| None, false).is_err(),
            "neither header is no proof"
        );
    }

    #[test]
    fn our_own_pages_pass_all_layers() {
        for own in [
            &[
                ("sec-fetch-site", "same-origin"),
                ("content-type", "application/json"),
                ("x-gosi-csrf", "1"),
            ][..],
            &[
                ("origin", "http://127.0.0.1:8080"),
                ("content-type", "application/json; charset=UTF-8"),
                ("x-gosi-csrf", "1"),
            ],
        ] {
            let text = |name: &str| {
                own.iter()
                    .find(|(given, _)| *given == name)
                    .map(|(_, value)| *value)
            };
            assert!(comes_from_elsewhere(&origins(), text, false).is_ok());
            assert!(lacks_our_header(text).is_ok());
            assert!(has_another_content_type(&Method::POST, text).is_ok());
        }
    }
}
