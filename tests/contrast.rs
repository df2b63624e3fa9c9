//! Contrast of every pair of colour roles that can meet, in all four themes (WCAG 1.4.3, 1.4.6, 1.4.11).

use std::collections::BTreeMap;

const THEMES: [&str; 4] = [
    "light",
    "dark",
    "light, more contrast",
    "dark, more contrast",
];
const GROUNDS: &[&str] = &["canvas", "surface", "raised", "sunken"];
const TEXT_INKS: &[&str] = &[
    "text",
    "heading",
    "muted",
    "link",
    "link-hover",
    "link-visited",
    "brand-ink",
];
const STATE_INKS: &[&str] = &[
    "error-fg",
    "warning-fg",
    "success-fg",
    "info-fg",
    "gold-fg",
    "lav-fg",
];
const TEXT: f64 = 4.5;
/// WCAG 1.4.6.
const ENHANCED: f64 = 7.0;
const GRAPHIC: f64 = 3.0;

/// The colours of every page, and what is otherwise where the law's figures are read.
fn source() -> [String; 2] {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/style/tokens/colour.css");
    let whole = std::fs::read_to_string(path).expect("the colour table");
    let (everywhere, reading) = whole
        .split_once(".g-reading [data-theme]) {")
        .expect("both tables");
    [everywhere.to_owned(), reading.to_owned()]
}

/// The four values of one line of the table, in the order of [`THEMES`].
fn four_values(value: &str) -> [String; 4] {
    let Some(first) = value.strip_prefix("var(--light, ") else {
        return std::array::from_fn(|_| value.to_owned());
    };
    let mut rest = first.strip_suffix(')').expect("closed");
    let switches = [
        ") var(--dark, ",
        ") var(--light-more, ",
        ") var(--dark-more, ",
    ];
    let mut values = switches
        .map(|switch| {
            let (value, later) = rest.split_once(switch).expect("four values");
            rest = later;
            value.to_owned()
        })
        .to_vec();
    values.push(rest.to_owned());
    values.try_into().expect("four values")
}

fn colour_lines(block: &str) -> BTreeMap<String, String> {
    block
        .lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--c-")?.split_once(": ")?;
            Some((name.to_owned(), value.trim_end_matches(';').to_owned()))
        })
        .collect()
}

fn table() -> BTreeMap<String, [String; 4]> {
    let [everywhere, _] = source();
    themed(&everywhere)
}

/// The table where the law's figures are read.
fn reading_table() -> BTreeMap<String, [String; 4]> {
    let [_, reading] = source();
    let mut table = table();
    table.extend(themed(&reading));
    table
}

fn themed(source: &str) -> BTreeMap<String, [String; 4]> {
    colour_lines(source)
        .into_iter()
        .map(|(name, value)| (name, four_values(&value)))
        .collect()
}

fn channels(hex: &str) -> Option<[f64; 3]> {
    let digits = hex.strip_prefix('#')?;
    let long: String = if digits.len() == 3 {
        digits.chars().flat_map(|digit| [digit, digit]).collect()
    } else {
        digits.to_owned()
    };
    let channel =
        |at: usize| Some(f64::from(u8::from_str_radix(long.get(at..at + 2)?, 16).ok()?) / 255.0);
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(hex: &str) -> f64 {
    let linear = channels(hex)
        .unwrap_or_else(|| panic!("{hex} is no colour"))
        .map(|value| {
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(first: &str, second: &str) -> f64 {
    let (first, second) = (luminance(first), luminance(second));
    (first.max(second) + 0.05) / (first.min(second) + 0.05)
}

fn pairs() -> Vec<(String, Vec<String>, f64)> {
    let owned = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    let mut pairs = Vec::new();
    for ink in TEXT_INKS.iter().chain(STATE_INKS) {
        pairs.push(((*ink).to_owned(), owned(GROUNDS), TEXT));
    }
    pairs.push((
        "text".to_owned(),
        owned(&[
            "success-bg",
            "warning-bg",
            "error-bg",
            "info-bg",
            "brand-subtle",
        ]),
        TEXT,
    ));
    pairs.push((
        "heading".to_owned(),
        owned(&[
            "success-bg",
            "warning-bg",
            "error-bg",
            "info-bg",
            "brand-subtle",
        ]),
        TEXT,
    ));
    pairs.push(("muted".to_owned(), owned(&["brand-subtle"]), TEXT));
    pairs.push(("brand-ink".to_owned(), owned(&["brand-subtle"]), TEXT));
    pairs.push((
        "link".to_owned(),
        owned(&["success-bg", "warning-bg", "error-bg", "info-bg"]),
        TEXT,
    ));
    for state in ["success", "warning", "error", "info", "gold", "lav"] {
        pairs.push((format!("{state}-fg"), vec![format!("{state}-bg")], TEXT));
    }
    pairs.push((
        "on-action".to_owned(),
        owned(&["action", "action-hover", "action-press"]),
        TEXT,
    ));
    pairs.push((
        "on-danger".to_owned(),
        owned(&["danger", "danger-hover", "danger-press"]),
        TEXT,
    ));
    pairs.push((
        "on-action2".to_owned(),
        owned(&["action2", "action2-hover", "action2-press"]),
        TEXT,
    ));
    pairs.push(("on-selected".to_owned(), owned(&["selected"]), TEXT));
    pairs.push(("on-inverse".to_owned(), owned(&["inverse"]), TEXT));
    pairs.push(("on-inverse-muted".to_owned(), owned(&["inverse"]), TEXT));
    for line in ["control", "selected", "focus"] {
        pairs.push((line.to_owned(), owned(GROUNDS), GRAPHIC));
    }
    pairs.push(("action".to_owned(), owned(&["canvas", "surface"]), GRAPHIC));
    for state in ["success", "warning", "error", "info"] {
        pairs.push((
            format!("{state}-bd"),
            vec!["surface".to_owned(), format!("{state}-bg")],
            GRAPHIC,
        ));
    }
    for series in 1..=6 {
        pairs.push((format!("ch-{series}"), owned(&["surface"]), GRAPHIC));
    }
    pairs
}

fn misses(
    table: &BTreeMap<String, [String; 4]>,
    pairs: impl IntoIterator<Item = (String, Vec<String>, f64)>,
) -> (usize, Vec<String>) {
    let colour = |name: &str, theme: usize| {
        table
            .get(name)
            .unwrap_or_else(|| panic!("--c-{name} is not in the table"))[theme]
            .clone()
    };
    let mut checked = 0;
    let mut misses = Vec::new();
    for (ink, grounds, needed) in pairs {
        for ground in grounds {
            for (theme, theme_name) in THEMES.iter().enumerate() {
                let found = contrast(&colour(&ink, theme), &colour(&ground, theme));
                checked += 1;
                if found < needed {
                    misses.push(format!(
                        "{ink} on {ground}, {theme_name}: {found:.2}, needed {needed}"
                    ));
                }
            }
        }
    }
    (checked, misses)
}

#[test]
fn every_pair_is_readable_in_every_theme() {
    let (checked, misses) = misses(&table(), pairs());
    assert!(checked > 400, "only {checked} pairs were checked");
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn the_laws_figures_are_read_at_seven_to_one() {
    let is_text =
        |ink: &str| TEXT_INKS.contains(&ink) || STATE_INKS.contains(&ink) || ink.starts_with("on-");
    let pairs = pairs().into_iter().filter(|(ink, ..)| is_text(ink));
    let pairs = pairs.map(|(ink, grounds, _)| (ink, grounds, ENHANCED));
    let (checked, misses) = misses(&reading_table(), pairs);
    assert!(checked > 200, "only {checked} pairs were checked");
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn luminance_is_that_of_wcag() {
    assert!((contrast("#fff", "#000") - 21.0).abs() < 0.001);
    assert!((contrast("#767676", "#ffffff") - 4.54).abs() < 0.01);
}
