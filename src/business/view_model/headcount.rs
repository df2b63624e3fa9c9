//! Who works there, and what changed this month.

use contract::{Headcount, KindCount};

/// The sums over all kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Heads {
    /// At work today.
    pub contributors: u32,
    /// Joined this month.
    pub joined: u32,
    /// Left this month.
    pub left: u32,
}

impl Heads {
    /// The sums of a headcount.
    pub fn of(headcount: &Headcount) -> Heads {
        let add = |sum: Heads, kind: &KindCount| Heads {
            contributors: sum.contributors.saturating_add(kind.contributors),
            joined: sum.joined.saturating_add(kind.joined),
            left: sum.left.saturating_add(kind.left),
        };
        headcount.kinds.iter().fold(Heads::default(), add)
    }

    /// Whether the establishment has nobody and had nobody this month.
    pub fn is_empty(self) -> bool {
        self == Heads::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::business::samples;

    #[test]
    fn kinds_add_up() {
        let heads = Heads::of(&samples::headcount());
        assert_eq!((heads.contributors, heads.joined, heads.left), (248, 6, 2));
        assert!(!heads.is_empty());
        let mut nobody = samples::headcount();
        nobody.kinds.clear();
        assert!(Heads::of(&nobody).is_empty());
    }
}
