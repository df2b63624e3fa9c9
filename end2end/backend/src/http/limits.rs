//! Who may ask how often, and how much is worked on at once.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use axum::extract::{ConnectInfo, Request};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::ProblemCode;
use tokio::sync::Semaphore;

use super::refusal::Refusal;
use crate::settings::Settings;
use crate::state::State;

/// How long a request may wait for its turn before load is shed.
const LONGEST_QUEUE: Duration = Duration::from_millis(700);
const MINUTE: Duration = Duration::from_mins(1);
/// Above this many addresses, the idle ones are forgotten.
const MANY_ADDRESSES: usize = 10_000;

/// What is counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    /// Any request.
    Any,
    /// A step of signing in.
    SignIn,
    /// What makes somebody's phone ring.
    Push,
    /// The beginning of opening or recovering an account.
    Access,
}

/// The counters of all addresses, and the turns to be had.
#[derive(Debug)]
pub struct Limits {
    started: Instant,
    requests_per_minute: u32,
    sign_ins_per_minute: u32,
    pushes_per_minute: u32,
    access_starts_per_minute: u32,
    /// For each address and kind, the moment until which its allowance is used up (the generic
    /// cell rate algorithm: one number instead of a list of requests).
    used_until: Mutex<HashMap<(IpAddr, Kind), Duration>>,
    turns: Semaphore,
}

impl Limits {
    /// Empty counters.
    pub fn new(settings: &Settings) -> Limits {
        Limits {
            started: Instant::now(),
            requests_per_minute: settings.requests_per_minute.max(1),
            sign_ins_per_minute: settings.sign_ins_per_minute.max(1),
            pushes_per_minute: settings.nafath_starts_per_minute.max(1),
            access_starts_per_minute: settings.access_starts_per_minute.max(1),
            used_until: Mutex::default(),
            turns: Semaphore::new(
                usize::try_from(settings.concurrent_requests.max(1)).unwrap_or(1),
            ),
        }
    }

    /// Counts a request; where too many came, says how long to wait.
    fn count(&self, address: IpAddr, kind: Kind) -> Result<(), Duration> {
        let each = MINUTE
            / match kind {
                Kind::Any => self.requests_per_minute,
                Kind::SignIn => self.sign_ins_per_minute,
                Kind::Push => self.pushes_per_minute,
                Kind::Access => self.access_starts_per_minute,
            };
        let now = self.started.elapsed();
        let Ok(mut used_until) = self.used_until.lock() else {
            return Ok(());
        };
        if used_until.len() > MANY_ADDRESSES {
            used_until.retain(|_, until| *until > now);
        }
        let until = used_until.entry((address, kind)).or_default();
        let next = (*until).max(now) + each;
        let over = next.saturating_sub(now + MINUTE);
        if !over.is_zero() {
            return Err(over);
        }
        *until = next;
        Ok(())
    }
}

/// Refuses the request that is one too many.
pub async fn limit(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    if !path.starts_with("/api/") {
        return next.run(request).await;
    }
    let address = asker(&request, state.settings.behind_tls_proxy);
    let is_post = *request.method() == Method::POST;
    if let Some(address) = address {
        let kinds: &[Kind] = match path {
            "/api/v1/sign-in/nafath" if is_post => &[Kind::Any, Kind::SignIn, Kind::Push],
            "/api/v1/access/nafath" if is_post => {
                &[Kind::Any, Kind::SignIn, Kind::Access, Kind::Push]
            }
            "/api/v1/access/start" | "/api/v1/access/user-name-reminder" => {
                &[Kind::Any, Kind::SignIn, Kind::Access]
            }
            _ if is_post
                && (path.starts_with("/api/v1/sign-in") || path.starts_with("/api/v1/access")) =>
            {
                &[Kind::Any, Kind::SignIn]
            }
            _ => &[Kind::Any],
        };
        for kind in kinds {
            if let Err(wait) = state.limits.count(address, *kind) {
                let seconds = i64::try_from(wait.as_secs()).unwrap_or(60) + 1;
                return Refusal::new(ProblemCode::RateLimited)
                    .retry_after(seconds)
                    .into_response();
            }
        }
    }
    let turn = tokio::time::timeout(LONGEST_QUEUE, state.limits.turns.acquire()).await;
    let Ok(Ok(_turn)) = turn else {
        return Refusal::new(ProblemCode::Unavailable)
            .retry_after(3)
            .into_response();
    };
    next.run(request).await
}

/// Whose allowance a request uses: the connection's other end, or, behind a proxy, whom the proxy
/// names. The proxy's own word is the last of the list; what stands before it anybody can write.
fn asker(request: &Request, is_behind_proxy: bool) -> Option<IpAddr> {
    let connection = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|info| info.0.ip());
    if !is_behind_proxy {
        return connection;
    }
    let lists = request.headers().get_all("x-forwarded-for").iter();
    let named = lists
        .filter_map(|list| list.to_str().ok())
        .flat_map(|list| list.split(','))
        .last()
        .and_then(|last| last.trim().parse().ok());
    named.or(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn behind_a_proxy_each_person_has_an_allowance_of_their_own() {
        let ask = |forwarded: &[&str], is_behind_proxy| {
            let mut request = Request::new(axum::body::Body::empty());
            let connection = SocketAddr::from(([127, 0, 0, 1], 9));
            request.extensions_mut().insert(ConnectInfo(connection));
            for list in forwarded {
                let value = list.parse().expect("a header's value");
                request.headers_mut().append("x-forwarded-for", value);
            }
            asker(&request, is_behind_proxy)
                .expect("an address")
                .to_string()
        };
        assert_eq!(ask(&["192.0.2.1"], true), "192.0.2.1");
        assert_eq!(
            ask(&["192.0.2.1, 192.0.2.9", "2001:db8::1"], true),
            "2001:db8::1"
        );
        assert_eq!(ask(&["192.0.2.1, nonsense"], true), "127.0.0.1");
        assert_eq!(ask(&[], true), "127.0.0.1");
        assert_eq!(
            ask(&["192.0.2.1"], false),
            "127.0.0.1",
            "nobody stands in front"
        );
    }

    #[test]
    fn asvs_2_4_1_an_address_has_its_allowance_and_no_more() {
        let settings = Settings {
            requests_per_minute: 10,
            sign_ins_per_minute: 3,
            ..Settings::default()
        };
        let limits = Limits::new(&settings);
        let [one, other] =
            ["192.0.2.1", "192.0.2.2"].map(|text| text.parse::<IpAddr>().expect("an address"));
        for _ in 0..10 {
            assert_eq!(limits.count(one, Kind::Any), Ok(()));
        }
        let wait = limits.count(one, Kind::Any).expect_err("the eleventh");
        assert!(wait <= Duration::from_secs(6), "{wait:?}");
        assert_eq!(
            limits.count(other, Kind::Any),
            Ok(()),
            "others are not held up"
        );
        let sign_ins = (0..5)
            .filter(|_| limits.count(one, Kind::SignIn).is_ok())
            .count();
        assert_eq!(sign_ins, 3);
        let pushes = (0..9)
            .filter(|_| limits.count(one, Kind::Push).is_ok())
            .count();
        assert_eq!(pushes, 6, "phones ring less often than people mistype");
    }
}
