//! As much of a browser as the contract needs: it keeps cookies, and says where it comes from.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::LazyLock;

use reference_backend::http::headers::EVERYWHERE;
use reference_backend::secrets::random_id;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Method, redirect};
use serde_json::Value;

/// A browser with its cookies.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    address: SocketAddr,
    client: Client,
    pub(crate) cookies: BTreeMap<String, String>,
    /// What it says it is; nothing where it is empty.
    pub(crate) agent: &'static str,
    /// The address that the proxy in front names, where there is one.
    pub(crate) through_proxy_from: Option<String>,
}

/// The portal's name where a proxy stands in front.
pub(crate) const PROXIED: &str = "portal.example";

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.text()))
    }

    pub(crate) fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or("").to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    /// Fails unless the answer is this problem.
    #[track_caller]
    pub(crate) fn is(&self, status: u16, code: &str) -> Value {
        assert_eq!(
            (self.status, self.code().as_str()),
            (status, code),
            "{}",
            self.text()
        );
        self.json()
    }
}

impl Browser {
    pub(crate) fn new(address: SocketAddr) -> Browser {
        let client = Client::builder()
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build()
            .expect("a client");
        Browser {
            address,
            client,
            cookies: BTreeMap::new(),
            agent: "",
            through_proxy_from: None,
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.request(Method::GET, path, None, &[]).await
    }

    pub(crate) async fn get_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.request(Method::GET, path, None, headers).await
    }

    pub(crate) async fn post(&mut self, path: &str, body: Value) -> Answer {
        self.request(Method::POST, path, Some(body.to_string()), &[])
            .await
    }

    pub(crate) async fn post_with_key(&mut self, path: &str, body: &Value, key: &str) -> Answer {
        let key = format!("\"{key}\"");
        self.request(
            Method::POST,
            path,
            Some(body.to_string()),
            &[("idempotency-key", &key)],
        )
        .await
    }

    pub(crate) async fn delete(&mut self, path: &str) -> Answer {
        self.request(Method::DELETE, path, None, &[]).await
    }

    /// A request as the app sends it, except for the headers given; an empty value takes one away.
    pub(crate) async fn request(
        &mut self,
        method: Method,
        path: &str,
        body: Option<String>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut usual = vec![
            ("origin", format!("http://{}", self.address)),
            ("sec-fetch-site", "same-origin".to_owned()),
            ("sec-fetch-mode", "cors".to_owned()),
            ("sec-fetch-dest", "empty".to_owned()),
            ("user-agent", self.agent.to_owned()),
        ];
        if method == Method::GET {
            usual.remove(0);
        } else {
            usual.push(("x-gosi-csrf", "1".to_owned()));
            usual.push(("content-type", "application/json".to_owned()));
        }
        if method == Method::POST {
            usual.push(("idempotency-key", format!("\"{}\"", uuid())));
        }
        let mut all: BTreeMap<&str, String> = usual.into_iter().collect();
        if let Some(from) = &self.through_proxy_from {
            all.insert("host", PROXIED.to_owned());
            all.insert("x-forwarded-for", from.clone());
            if method != Method::GET {
                all.insert("origin", format!("https://{PROXIED}"));
            }
        }
        all.extend(
            headers
                .iter()
                .map(|(name, value)| (*name, (*value).to_owned())),
        );
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookies.is_empty() {
            all.entry("cookie").or_insert_with(|| cookies.join("; "));
        }
        let mut map = HeaderMap::new();
        for (name, value) in all.into_iter().filter(|(_, value)| !value.is_empty()) {
            let name = HeaderName::try_from(name).expect("a header's name");
            map.insert(
                name,
                HeaderValue::from_str(&value).expect("a header's value"),
            );
        }
        let mut request = self
            .client
            .request(method.clone(), self.url(path))
            .headers(map);
        if let Some(body) = body {
            request = request.body(body);
        }
        let response = request.send().await.expect("an answer");
        let answer = Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.bytes().await.expect("a whole answer").to_vec(),
        };
        check_headers(&answer, path);
        check_documented(&method, path, &answer);
        self.keep_cookies(&answer);
        answer
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for line in answer.headers.get_all("set-cookie") {
            let line = line.to_str().expect("ASCII");
            let (pair, attributes) = line.split_once("; ").expect("attributes");
            let (name, value) = pair.split_once('=').expect("a pair");
            // OWASP ASVS v5.0.0-3.3.1 to 3.3.5, on every cookie of every test.
            assert!(name.starts_with("__Host-"), "{name}");
            assert!(
                attributes.starts_with("Path=/; Secure; HttpOnly; SameSite=Strict"),
                "{attributes}"
            );
            assert!(!attributes.contains("Domain") && line.len() < 4_096);
            if attributes.ends_with("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                assert_eq!(value.len(), 64, "256 bits");
                assert!(
                    !answer.text().contains(value),
                    "a session's secret never stands in a body"
                );
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// OWASP ASVS v5.0.0-3.4 and 13.4.6, on every answer of every test.
fn check_headers(answer: &Answer, path: &str) {
    for (name, value) in EVERYWHERE {
        assert_eq!(answer.header(name), *value, "{name} of {path}");
    }
    assert_ne!(answer.header("content-security-policy"), "", "{path}");
    assert_ne!(answer.header("cache-control"), "", "{path}");
    assert_eq!(answer.header("x-request-id").len(), 32, "{path}");
    assert!(
        answer.headers.get("server").is_none()
            && answer.headers.get("access-control-allow-origin").is_none()
    );
    if path.starts_with("/api")
        || path.starts_with("/dev")
        || path == "/config.json"
        || path == "/health"
    {
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
    let is_page = answer.header("content-type").starts_with("text/html");
    if answer.status >= 400 && !is_page && path != "/health" {
        assert_eq!(
            answer.header("content-type"),
            "application/problem+json",
            "{path}: {}",
            answer.text()
        );
        let problem: contract::Problem =
            contract::decode(&answer.body).expect("a problem document");
        assert_eq!(problem.status, answer.status);
        assert_eq!(problem.reference, answer.header("x-request-id"));
        assert!(
            !matches!(problem.code, contract::ProblemCode::Unknown(_)),
            "{:?}",
            problem.code
        );
        if let Some(seconds) = problem.retry_after_seconds {
            assert_eq!(answer.header("retry-after"), seconds.to_string());
        }
    }
}

static DOCUMENT: LazyLock<Value> = LazyLock::new(reference_backend::openapi::document);

/// Whatever a documented route answers has to be in the document: its status, and its code.
fn check_documented(method: &Method, path: &str, answer: &Answer) {
    let path = path.split('?').next().unwrap_or(path);
    let operation = &DOCUMENT["paths"][path][method.as_str().to_ascii_lowercase()];
    if operation.is_null() {
        return;
    }
    let response = &operation["responses"][answer.status.to_string()];
    assert!(
        !response.is_null(),
        "{method} {path} answered {} {}",
        answer.status,
        answer.text()
    );
    if answer.header("content-type") == "application/problem+json" {
        let examples = &response["content"]["application/problem+json"]["examples"];
        assert!(
            !examples[answer.code()].is_null(),
            "{method} {path} answered {}",
            answer.text()
        );
    }
}

/// A UUID as a browser makes it.
pub(crate) fn uuid() -> String {
    let hex = random_id();
    format!(
        "{}-{}-4{}-a{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[13..16],
        &hex[17..20],
        &hex[20..]
    )
}
