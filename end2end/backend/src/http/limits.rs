//! Who may ask how often, and how much is worked on at once.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use axum::extract::Request;
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::ProblemCode;
use tokio::sync::Semaphore;

use super::asker::{Asker, Network};
use super::refusal::Refusal;
use crate::settings::Settings;
use crate::state::State;

/// How long a request may wait for its turn before load is shed.
const LONGEST_QUEUE: Duration = Duration::from_millis(700);
const MINUTE: Duration = Duration::from_mins(1);
/// Above this many counters, those of the idle are forgotten.
const MANY_COUNTERS: usize = 20_000;

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

/// The counters of all networks, and the turns to be had.
#[derive(Debug)]
pub struct Limits {
    started: Instant,
    requests_per_minute: u32,
    sign_ins_per_minute: u32,
    pushes_per_minute: u32,
    access_starts_per_minute: u32,
    counters: Mutex<Counters>,
    /// Turns for those who stand before a door: few, so that a crowd there, or one that sends its
    /// requests slowly, leaves the others to the people who are in.
    at_doors: Semaphore,
    turns: Semaphore,
}

#[derive(Debug)]
struct Counters {
    /// For each network and kind, the moment until which its allowance is used up (the generic
    /// cell rate algorithm: one number instead of a list of requests).
    used_until: HashMap<(Network, Kind), Duration>,
    forget_above: usize,
}

impl Limits {
    /// Empty counters.
    pub fn new(settings: &Settings) -> Limits {
        let at_once = usize::try_from(settings.concurrent_requests.max(2)).unwrap_or(2);
        let at_doors = at_once.div_ceil(4);
        Limits {
            started: Instant::now(),
            requests_per_minute: settings.requests_per_minute.max(1),
            sign_ins_per_minute: settings.sign_ins_per_minute.max(1),
            pushes_per_minute: settings.nafath_starts_per_minute.max(1),
            access_starts_per_minute: settings.access_starts_per_minute.max(1),
            counters: Mutex::new(Counters {
                used_until: HashMap::new(),
                forget_above: MANY_COUNTERS,
            }),
            at_doors: Semaphore::new(at_doors),
            turns: Semaphore::new(at_once - at_doors),
        }
    }

    /// Counts a request; where too many came, says how long to wait.
    fn count(&self, network: Network, kind: Kind) -> Result<(), Duration> {
        let each = MINUTE
            / match kind {
                Kind::Any => self.requests_per_minute,
                Kind::SignIn => self.sign_ins_per_minute,
                Kind::Push => self.pushes_per_minute,
                Kind::Access => self.access_starts_per_minute,
            };
        let now = self.started.elapsed();
        let Ok(mut counters) = self.counters.lock() else {
            return Ok(());
        };
        if counters.used_until.len() > counters.forget_above {
            counters.used_until.retain(|_, until| *until > now);
            // Looked through again once they have doubled, not on each further request.
            counters.forget_above = MANY_COUNTERS.max(counters.used_until.len() * 2);
        }
        let until = counters.used_until.entry((network, kind)).or_default();
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
    let is_behind_proxy = state.settings.behind_tls_proxy;
    let Asker(network) = Asker::of(request.extensions(), request.headers(), is_behind_proxy);
    let is_post = *request.method() == Method::POST;
    let is_at_door =
        is_post && (path.starts_with("/api/v1/sign-in") || path.starts_with("/api/v1/access"));
    if let Some(network) = network {
        let kinds: &[Kind] = match path {
            "/api/v1/sign-in/nafath" if is_post => &[Kind::Any, Kind::SignIn, Kind::Push],
            "/api/v1/access/nafath" if is_post => {
                &[Kind::Any, Kind::SignIn, Kind::Access, Kind::Push]
            }
            "/api/v1/access/start" | "/api/v1/access/user-name-reminder" => {
                &[Kind::Any, Kind::SignIn, Kind::Access]
            }
            _ if is_at_door => &[Kind::Any, Kind::SignIn],
            _ => &[Kind::Any],
        };
        for kind in kinds {
            if let Err(wait) = state.limits.count(network, *kind) {
                let seconds = i64::try_from(wait.as_secs()).unwrap_or(60) + 1;
                return Refusal::new(ProblemCode::RateLimited)
                    .retry_after(seconds)
                    .into_response();
            }
        }
    }
    let turns = if is_at_door {
        &state.limits.at_doors
    } else {
        &state.limits.turns
    };
    let turn = tokio::time::timeout(LONGEST_QUEUE, turns.acquire()).await;
    let Ok(Ok(_turn)) = turn else {
        return Refusal::new(ProblemCode::Unavailable)
            .retry_after(3)
            .into_response();
    };
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asvs_2_4_1_an_address_has_its_allowance_and_no_more() {
        let settings = Settings {
            requests_per_minute: 10,
            sign_ins_per_minute: 3,
            ..Settings::default()
        };
        let limits = Limits::new(&settings);
        let [one, other] = [1, 2].map(|last| Network::of([192, 0, 2, last].into()));
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
