//! Building the first page in turns, so that the browser answers a touch between them.
//!
//! A page's views are many hundred elements, which a slow phone makes in half a second; in one turn
//! nothing else would happen meanwhile. What is built in a turn of its own says so
//! ([`crate::shell::in_turn::InTurn`]); the start gives the turns. Later pages are built at once.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leptos::prelude::{ArcRwSignal, Get, Set, use_context};

/// What waits for its turn, in the order in which it asked.
#[derive(Debug, Clone)]
pub(crate) struct Turns {
    state: Arc<Mutex<State>>,
    stands: ArcRwSignal<bool>,
}

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<ArcRwSignal<bool>>,
    /// Whether the page has been built.
    is_over: bool,
    /// How many hold the page back.
    holds: usize,
}

/// Holds the page back while it stands ([`Turns::hold`]).
#[derive(Debug)]
pub(crate) struct Hold(Turns);

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.state().holds -= 1;
    }
}

impl Default for Turns {
    fn default() -> Turns {
        Turns {
            state: Arc::default(),
            stands: ArcRwSignal::new(false),
        }
    }
}

/// Whether the page stands, and with it room for what it does not begin with; tracks it. On every later page it
/// does.
pub(crate) fn page_stands() -> bool {
    use_context::<Turns>().is_none_or(|turns| turns.stands.get())
}

#[cfg_attr(
    not(feature = "hydrate"),
    allow(dead_code, reason = "only the start in the browser gives turns")
)]
impl Turns {
    /// A place in the queue: a signal that becomes true when its turn comes; `None` where nobody waits any
    /// more.
    pub(crate) fn wait(&self) -> Option<ArcRwSignal<bool>> {
        let mut state = self.state();
        if state.is_over {
            return None;
        }
        let turn = ArcRwSignal::new(false);
        state.waiting.push_back(turn.clone());
        Some(turn)
    }

    /// Holds the page back from being put in, for a few seconds at most: for what its address asks for, beyond what
    /// every visit begins with. `None` where it has been put in.
    pub(crate) fn hold(&self) -> Option<Hold> {
        let mut state = self.state();
        if state.is_over {
            return None;
        }
        state.holds += 1;
        Some(Hold(self.clone()))
    }

    /// Whether somebody holds the page back.
    pub(crate) fn is_held(&self) -> bool {
        self.state().holds > 0
    }

    /// Gives the next turn; returns whether anybody had waited for it.
    pub(crate) fn give(&self) -> bool {
        // What is built in a turn may ask for more: the lock is not held meanwhile.
        let next = self.state().waiting.pop_front();
        let had_waited = next.is_some();
        if let Some(turn) = next {
            turn.set(true);
        }
        had_waited
    }

    /// From now on nobody waits; whoever still does is given the turn.
    pub(crate) fn end(&self) {
        self.state().is_over = true;
        while self.give() {}
    }

    /// The page has been put in: it can be used.
    pub(crate) fn put_in(&self) {
        self.stands.set(true);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::{GetUntracked, Owner, provide_context};

    use super::*;

    #[test]
    fn turns_come_in_order_and_one_at_a_time() {
        let turns = Turns::default();
        let (first, second) = (turns.wait().expect("a turn"), turns.wait().expect("a turn"));
        assert!(turns.give());
        assert!(first.get_untracked() && !second.get_untracked());
        assert!(turns.give());
        assert!(second.get_untracked());
        assert!(!turns.give());
    }

    #[test]
    fn a_page_stands_when_it_was_put_in_and_later_ones_always_do() {
        let owner = Owner::new();
        owner.with(|| {
            assert!(page_stands());
            let turns = Turns::default();
            provide_context(turns.clone());
            turns.end();
            assert!(!page_stands());
            turns.put_in();
            assert!(page_stands());
        });
        owner.cleanup();
    }

    #[test]
    fn a_page_is_held_back_until_everybody_lets_go() {
        let turns = Turns::default();
        assert!(!turns.is_held());
        let (first, second) = (turns.hold(), turns.hold());
        drop(first);
        assert!(turns.is_held());
        drop(second);
        assert!(!turns.is_held());
        turns.end();
        assert!(turns.hold().is_none());
    }

    #[test]
    fn nobody_waits_after_the_end() {
        let turns = Turns::default();
        let waiting = turns.wait().expect("a turn");
        turns.end();
        assert!(waiting.get_untracked());
        assert!(turns.wait().is_none());
    }
}
