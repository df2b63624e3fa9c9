//! Cases of the law's table to try the calculator with.

use crate::calculators::frame::Example;

/// The examples, in the order of the list.
pub(super) static EXAMPLES: &[Example] = &[
    Example::new("A3", "pension-example-early"),
    Example::new("A6", "pension-example-raise"),
    Example::new("A5", "pension-example-minimum"),
    Example::new("A2-3", "pension-example-family"),
    Example::new("N1", "pension-example-new"),
    Example::new("N2", "pension-example-new-early"),
    Example::new("X1", "pension-example-two-schemes"),
    Example::new("P1", "pension-example-civil"),
];
