//! Named scenarios kept on the device: figures a person chose to keep, nothing else.
//!
//! One line a scenario, in a text whose first line is the version of the format; each holds a link,
//! which carries its own version, so that what an older portal kept is read by a newer one.

use std::fmt::Write as _;

/// The key of the device's storage.
pub const KEY: &str = "gosi-scenarios";
const VERSION: &str = "scenarios 1";
/// No more are kept.
pub const MOST: usize = 24;
/// The longest name.
const LONGEST_NAME: usize = 60;

/// A scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// What the person called it.
    pub name: String,
    /// The slug of its calculator.
    pub slug: String,
    /// Its link's fragment.
    pub fragment: String,
}

impl Saved {
    /// A scenario under a name on one line; `None` without one.
    pub fn new(name: &str, slug: &str, fragment: String) -> Option<Saved> {
        let name: String = name
            .chars()
            .map(|character| {
                if character.is_control() {
                    ' '
                } else {
                    character
                }
            })
            .take(LONGEST_NAME)
            .collect();
        let name = name.trim().to_owned();
        (!name.is_empty()).then(|| Saved {
            name,
            slug: slug.to_owned(),
            fragment,
        })
    }
}

/// Reads what was kept; lines that are none of ours are left out.
pub fn read(text: &str) -> Vec<Saved> {
    let mut lines = text.lines();
    if lines.next() != Some(VERSION) {
        return Vec::new();
    }
    lines
        .filter_map(|line| {
            let mut parts = line.splitn(3, '\t');
            let (name, slug, fragment) = (parts.next()?, parts.next()?, parts.next()?);
            Saved::new(name, slug, fragment.to_owned())
        })
        .take(MOST)
        .collect()
}

/// What is kept.
pub fn write(saved: &[Saved]) -> String {
    let mut text = format!("{VERSION}\n");
    for one in saved {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{}\t{}\t{}", one.name, one.slug, one.fragment);
    }
    text
}

/// The scenarios with one more; one of the same name and calculator gives way to it.
pub fn with(mut saved: Vec<Saved>, one: Saved) -> Vec<Saved> {
    saved.retain(|other| other.name != one.name || other.slug != one.slug);
    saved.push(one);
    let surplus = saved.len().saturating_sub(MOST);
    saved.drain(..surplus);
    saved
}
