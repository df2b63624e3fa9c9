//! The line before the doors. Comparing a password costs a processor some hundredths of a second, on
//! purpose; more of them arrive in an attack than all processors together could compare. So few are
//! compared at once, few wait, and those wait in front whose networks have missed least of late: a
//! person who comes once passes thousands who come again and again (OWASP ASVS v5.0.0-6.3.1, 15.2.2).
//!
//! A turn that somebody had who has missed before rests as long as it was used. So a crowd gets at
//! most half of what there is for comparing, and the processors stay with those who are in.
//!
//! Nothing here depends on whose password it is, and nobody is counted by name: a line that knew
//! the attacked would keep them out, and one that knew the insured would tell who they are.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use contract::ProblemCode;
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use super::asker::{Asker, Network};
use super::refusal::Refusal;

/// How long a miss is remembered. Each further one is remembered for as long again.
const MISS_FADES: Duration = Duration::from_mins(2);
/// More misses than these make no difference: after an hour everybody begins anew.
const MOST_MISSES: u32 = 30;
/// How many wait for each one that is served: about half a second's work.
const WAITING_FOR_EACH: usize = 16;
/// How long anybody waits.
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// Above this many networks, those without misses are forgotten.
const MANY_NETWORKS: usize = 10_000;
/// The longest that a turn rests.
const LONGEST_REST: Duration = Duration::from_secs(1);
/// Whoever is sent away may come back after these seconds, and after twice as many each further time:
/// whoever waits as told soon has missed less often than the crowd that does not.
const COME_BACK_AFTER: i64 = 3;
const MOST_DOUBLINGS: u32 = 4;

/// The line, shared by all doors at which a password is compared.
#[derive(Debug)]
pub struct Doors(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    started: Instant,
    line: Mutex<Line>,
}

/// Who goes before whom: fewest misses first, then who came first.
type Rank = (u32, u64);

#[derive(Debug)]
struct Line {
    free: usize,
    room: usize,
    next: u64,
    waiting: BTreeMap<Rank, oneshot::Sender<Turn>>,
    /// For each network, the moment at which its last miss will have faded.
    missed_until: HashMap<Network, Duration>,
    forget_above: usize,
}

/// A place at the door, until it is dropped.
#[derive(Debug)]
pub struct Place {
    turn: Turn,
    asker: Asker,
}

/// What goes from hand to hand; given back by whoever drops it.
#[derive(Debug)]
struct Turn {
    /// None once it was given back.
    shared: Option<Arc<Shared>>,
    /// Whether whoever has it has missed before.
    rests: bool,
    since: Instant,
}

impl Doors {
    /// Doors at which this many are served at once.
    pub fn new(at_once: usize) -> Doors {
        let at_once = at_once.max(1);
        Doors(Arc::new(Shared {
            started: Instant::now(),
            line: Mutex::new(Line {
                free: at_once,
                room: at_once * WAITING_FOR_EACH,
                next: 0,
                waiting: BTreeMap::new(),
                missed_until: HashMap::new(),
                forget_above: MANY_NETWORKS,
            }),
        }))
    }

    /// Waits for a place. Whoever comes counts as having missed, sent away or not, until the place
    /// is told otherwise: a thousand at once are not one try.
    pub async fn enter(&self, asker: Asker) -> Result<Place, Refusal> {
        let now = self.0.started.elapsed();
        let misses = self.0.line().miss(asker, now);
        let turn = match self.join(misses) {
            Joined::Served(turn) => Some(turn),
            Joined::Waits(turn) => match tokio::time::timeout(LONGEST_WAIT, turn).await {
                Ok(Ok(turn)) => Some(turn),
                _ => None,
            },
            Joined::SentAway => None,
        };
        let busy = || {
            let seconds = COME_BACK_AFTER << misses.min(MOST_DOUBLINGS);
            Refusal::new(ProblemCode::Unavailable).retry_after(seconds)
        };
        let turn = turn.ok_or_else(busy)?;
        Ok(Place { turn, asker })
    }

    /// Joins the line, having missed so often.
    fn join(&self, misses: u32) -> Joined {
        let mut line = self.0.line();
        if line.free > 0 {
            line.free -= 1;
            return Joined::Served(Turn::new(&self.0, misses));
        }
        let rank = (misses, line.next);
        line.next += 1;
        if line.waiting.len() >= line.room {
            line.waiting.retain(|_, waits| !waits.is_closed());
        }
        if line.waiting.len() >= line.room {
            match line.waiting.last_key_value() {
                Some((last, _)) if *last > rank => drop(line.waiting.pop_last()),
                _ => return Joined::SentAway,
            }
        }
        let (give, turn) = oneshot::channel();
        line.waiting.insert(rank, give);
        Joined::Waits(turn)
    }
}

enum Joined {
    Served(Turn),
    Waits(oneshot::Receiver<Turn>),
    SentAway,
}

impl Place {
    /// The password was right: it was no miss.
    pub fn was_right(&self) {
        let (Some(shared), Some(network)) = (&self.turn.shared, self.asker.0) else {
            return;
        };
        let mut line = shared.line();
        if let Some(until) = line.missed_until.get_mut(&network) {
            *until = until.saturating_sub(MISS_FADES);
        }
    }
}

impl Shared {
    fn line(&self) -> MutexGuard<'_, Line> {
        // What is counted here is worth going on with, whatever happened to whoever counted.
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a turn to the first who waits, or keeps it for whoever comes next.
    fn hand_on(self: &Arc<Self>) {
        loop {
            let mut line = self.line();
            let Some(((misses, _), waits)) = line.waiting.pop_first() else {
                line.free += 1;
                return;
            };
            drop(line);
            // Whoever no longer waits gives the turn back, and the next one gets it.
            match waits.send(Turn::new(self, misses)) {
                Ok(()) => return,
                Err(mut turn) => drop(turn.shared.take()),
            }
        }
    }
}

impl Line {
    /// How often a network has missed of late, before this time; this time is counted as well.
    fn miss(&mut self, asker: Asker, now: Duration) -> u32 {
        let Some(network) = asker.0 else { return 0 };
        if self.missed_until.len() > self.forget_above {
            self.missed_until.retain(|_, until| *until > now);
            // Looked through again once it has doubled, not on each further request.
            self.forget_above = MANY_NETWORKS.max(self.missed_until.len() * 2);
        }
        let until = self.missed_until.entry(network).or_default();
        let ahead = until.saturating_sub(now);
        let misses = ahead.as_secs().div_ceil(MISS_FADES.as_secs());
        *until = (*until).max(now) + MISS_FADES;
        *until = (*until).min(now + MISS_FADES * MOST_MISSES);
        u32::try_from(misses).unwrap_or(MOST_MISSES)
    }
}

impl Turn {
    fn new(shared: &Arc<Shared>, misses: u32) -> Turn {
        Turn {
            shared: Some(Arc::clone(shared)),
            rests: misses > 0,
            since: Instant::now(),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(shared) = self.shared.take() else {
            return;
        };
        match Handle::try_current() {
            Ok(handle) if self.rests => {
                let rest = self.since.elapsed().min(LONGEST_REST);
                handle.spawn(async move {
                    tokio::time::sleep(rest).await;
                    shared.hand_on();
                });
            }
            _ => shared.hand_on(),
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot::error::TryRecvError;

    use super::*;

    fn from(last: u8) -> Asker {
        Asker(Some(Network::of([192, 0, 2, last].into())))
    }

    /// Doors with one place, which is taken.
    async fn taken() -> (Doors, Place) {
        let doors = Doors::new(1);
        let place = doors.enter(from(1)).await.expect("nobody is here");
        (doors, place)
    }

    #[tokio::test]
    async fn asvs_6_3_1_who_comes_for_the_first_time_passes_those_who_come_again_and_again() {
        let (doors, place) = taken().await;
        let mut crowd = Vec::new();
        for _ in 0..30 {
            // Each of them has been here once.
            if let Joined::Waits(turn) = doors.join(1) {
                crowd.push(turn);
            }
        }
        assert_eq!(crowd.len(), WAITING_FOR_EACH, "the others were sent away");
        let Joined::Waits(mut innocent) = doors.join(0) else {
            panic!("nobody of the crowd gave way");
        };
        drop(place);
        let turn = innocent.try_recv().expect("the next turn");
        let left = crowd
            .iter_mut()
            .filter_map(|waits| waits.try_recv().err())
            .filter(|why| *why == TryRecvError::Closed);
        assert_eq!(
            left.count(),
            1,
            "one of them gave way, and nobody had a turn"
        );
        drop(turn);
        assert!(crowd[0].try_recv().is_ok(), "then it is theirs");
    }

    #[tokio::test]
    async fn a_full_line_sends_away_whoever_has_missed_as_often() {
        let (doors, _place) = taken().await;
        let mut waiting = Vec::new();
        for _ in 0..100 {
            match doors.join(0) {
                Joined::Waits(turn) => waiting.push(turn),
                Joined::SentAway => break,
                Joined::Served(_) => panic!("there is one place"),
            }
        }
        assert_eq!(waiting.len(), WAITING_FOR_EACH);
        for (time, seconds) in [3, 6, 12, 24, 48, 48].into_iter().enumerate() {
            let refusal = doors.enter(from(250)).await.expect_err("no place");
            assert_eq!(refusal.0.retry_after_seconds, Some(seconds), "time {time}");
        }
        // Whoever hangs up makes room.
        waiting.pop();
        assert!(matches!(doors.join(0), Joined::Waits(_)));
    }

    #[tokio::test]
    async fn a_turn_is_never_lost() {
        let (doors, place) = taken().await;
        let Joined::Waits(gone) = doors.join(0) else {
            panic!("there is one place");
        };
        let Joined::Waits(given) = doors.join(0) else {
            panic!("there is one place");
        };
        drop(gone);
        drop(place);
        // It was handed to the second, who leaves without looking at it.
        drop(given);
        assert!(matches!(doors.join(0), Joined::Served(_)));
        assert_eq!(doors.0.line().free, 1);
    }

    #[tokio::test]
    async fn a_turn_of_somebody_who_has_missed_rests_as_long_as_it_was_used() {
        let doors = Doors::new(1);
        doors.0.line().miss(from(1), Duration::ZERO);
        let place = doors.enter(from(1)).await.expect("a place");
        tokio::time::sleep(Duration::from_millis(60)).await;
        drop(place);
        let dropped = Instant::now();
        let place = doors.enter(from(2)).await.expect("a place, after the rest");
        assert!(dropped.elapsed() >= Duration::from_millis(50));
        drop(place);
        assert!(matches!(doors.join(0), Joined::Served(_)), "at once");
    }

    #[tokio::test]
    async fn misses_fade_and_a_right_password_is_none() {
        let doors = Doors::new(1);
        let miss = |asker, now| doors.0.line().miss(asker, now);
        let now = Duration::from_hours(1);
        assert_eq!(miss(from(1), now), 0);
        assert_eq!(miss(from(1), now), 1);
        assert_eq!(miss(from(1), now + MISS_FADES), 1);
        assert_eq!(miss(from(1), now + MISS_FADES * 9), 0);
        for _ in 0..100 {
            miss(from(2), now);
        }
        assert_eq!(miss(from(2), now), MOST_MISSES);
        assert_eq!(miss(from(2), now + MISS_FADES * MOST_MISSES), 0);
        for _ in 0..3 {
            let place = doors.enter(from(3)).await.expect("a place");
            place.was_right();
        }
        let now = doors.0.started.elapsed();
        assert_eq!(doors.0.line().miss(from(3), now), 0);
    }
}
