//! Rules that the laws of 1421H and 1445H both have, each with its own article.

use crate::explanation::Rule;

/// One rule of two laws: the same formula and texts, cited by the law that covers the person.
#[derive(Debug)]
pub(crate) struct Laws {
    /// As the law of 1421H (or of SANED) has it.
    pub(crate) old: Rule,
    /// As the law of 1445H has it.
    pub(crate) new: Rule,
}

impl Laws {
    /// The rule of the law of 1445H, or of the law before it.
    pub(crate) fn of(&'static self, new: bool) -> &'static Rule {
        if new { &self.new } else { &self.old }
    }
}

/// Declares [`Laws`]: as `rule!`, with the citation in the older and in the newer law.
macro_rules! laws {
    ($id:literal, $inputs:tt, $expression:literal, $old:expr, $new:expr $(,)?) => {
        $crate::laws::Laws {
            old: $crate::explanation::rule!($id, $inputs, $expression, $old),
            new: $crate::explanation::rule!($id, $inputs, $expression, $new),
        }
    };
}
pub(crate) use laws;
