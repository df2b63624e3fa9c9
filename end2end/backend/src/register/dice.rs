//! Chance that is the same everywhere: ChaCha with one stream for each thing grown, and whole
//! numbers only.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// What is grown; each kind has its own streams.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Person = 1,
    Establishment = 2,
    Password = 3,
    Payments = 4,
    Staff = 5,
    Bills = 6,
    State = 7,
}

/// Draws for one thing.
#[derive(Debug, Clone)]
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    /// The draws of the `index`th thing of a kind: they do not depend on how many there are.
    pub(super) fn of(seed: u64, kind: Kind, index: u64) -> Dice {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(((kind as u64) << 40) | index);
        Dice(generator)
    }

    /// A number from 0 to `bound` - 1.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        let product = u64::from(self.0.next_u32()) * u64::from(bound.max(1));
        u32::try_from(product >> 32).unwrap_or(0)
    }

    /// A number from `low` to `high`.
    pub(super) fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// True in `percent` of a hundred cases.
    pub(super) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of a list.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        let length = u32::try_from(list.len()).unwrap_or(u32::MAX);
        let index = usize::try_from(self.below(length)).unwrap_or(0);
        match list.get(index) {
            Some(item) => item,
            None => unreachable!("lists are not empty"),
        }
    }
}
