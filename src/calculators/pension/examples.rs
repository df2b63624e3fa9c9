//! Filled-in forms to try the calculator with: people of each law, none of them real.

use calendar::Date;

use crate::calculators::frame::{Answers, Example};
use crate::calculators::record::months_since_law;

/// The examples, in the order of the list.
pub(super) static EXAMPLES: &[Example] = &[
    Example {
        name: "pension-example-amended",
        answers: |today| worker("1984-05-20", 140, "9000", today),
    },
    Example {
        name: "pension-example-exempt",
        answers: |today| worker("1978-02-01", 250, "15000", today).with(&[("stop", "earliest")]),
    },
    Example {
        name: "pension-example-new",
        answers: newcomer,
    },
    Example {
        name: "pension-example-older",
        answers: |today| {
            worker("1974-10-03", 300, "14200", today)
                .with(&[("dependants", "3"), ("earlier-wage", "11000")])
        },
    },
    Example {
        name: "pension-example-two-schemes",
        answers: |_| two_schemes(),
    },
    Example {
        name: "pension-example-civil",
        answers: |_| civil(),
    },
];

/// Nothing before the new law, and a year less than since it began.
fn newcomer(today: Date) -> Answers {
    let months = (months_since_law(today) - 12).max(1);
    Answers::of(&[
        ("record", "simple"),
        ("stop", "statutory"),
        ("birth", "2001-09-14"),
        ("time-years", &(months / 12).to_string()),
        ("time-months", &(months % 12).to_string()),
        ("working", "yes"),
        ("before-law", "no"),
        ("wage", "7500"),
    ])
}

fn worker(birth: &str, months_before_law: i32, wage: &str, today: Date) -> Answers {
    let months = months_before_law + months_since_law(today);
    Answers::of(&[
        ("record", "simple"),
        ("stop", "statutory"),
        ("birth", birth),
        ("time-years", &(months / 12).to_string()),
        ("time-months", &(months % 12).to_string()),
        ("working", "yes"),
        ("before-law", "yes"),
        ("without-break", "yes"),
        ("wage", wage),
    ])
}

/// Twelve years of civil service, then eight in the private sector.
fn two_schemes() -> Answers {
    Answers::of(&[
        ("record", "periods"),
        ("birth", "1965-01-01"),
        ("stop", "day"),
        ("stop-on", "2027-01-01"),
        ("leaving", "any"),
        ("periods", "2"),
        ("periods-1-scheme", "civil"),
        ("periods-1-from", "2007-01-01"),
        ("periods-1-to", "2018-12-31"),
        ("periods-1-wage", "10000"),
        ("periods-1-counted", "counted"),
        ("periods-1-months", "gregorian"),
        ("periods-2-scheme", "private"),
        ("periods-2-from", "2019-01-01"),
        ("periods-2-to", "2026-12-31"),
        ("periods-2-wage", "20000"),
        ("periods-2-counted", "counted"),
    ])
}

/// Thirty-two years of civil service.
fn civil() -> Answers {
    Answers::of(&[
        ("record", "periods"),
        ("birth", "1970-01-01"),
        ("stop", "day"),
        ("stop-on", "2027-01-01"),
        ("leaving", "any"),
        ("periods", "1"),
        ("periods-1-scheme", "civil"),
        ("periods-1-from", "1995-01-01"),
        ("periods-1-to", "2026-12-31"),
        ("periods-1-wage", "14000"),
        ("periods-1-counted", "counted"),
        ("periods-1-months", "gregorian"),
    ])
}
