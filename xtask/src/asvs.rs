//! `cargo xtask asvs`: which items of OWASP ASVS 5.0.0 are shown by which tests, which are argued, and
//! which have neither. Tests say in their names what they show: `asvs_3_4_2_…` in Rust, `ASVS 3.4.2` in
//! the name of a journey. The items and the arguments are in `docs/asvs.toml`.

use std::collections::{BTreeMap, BTreeSet};

use crate::test::Tally;
use crate::{Result, console, process, project};

const LIST: &str = "docs/asvs.toml";

/// Chapter, section, item.
type Number = [u32; 3];

/// An item of the standard.
#[derive(Debug, Default, PartialEq, Eq)]
struct Item {
    level: u32,
    demands: String,
    argument: Option<String>,
}

/// Prints the coverage, item by item.
pub(crate) fn command() -> Result {
    report(true).map(|_| ())
}

/// The same as a part of the tests, with what is missing alone.
pub(crate) fn check() -> Result<Tally> {
    report(false)
}

fn report(is_whole: bool) -> Result<Tally> {
    let list =
        std::fs::read_to_string(project::path(LIST)).map_err(|error| format!("{LIST}: {error}"))?;
    let items = items(&list)?;
    let shown = tests_by_number()?;
    let mut counts = [0_usize; 3];
    let mut missing = Vec::new();
    for (number, item) in &items {
        let tests = shown.get(number);
        let state = match (tests, &item.argument) {
            (Some(_), _) => 0,
            (None, Some(_)) => 1,
            (None, None) => 2,
        };
        counts[state] += 1;
        let name = written(*number);
        if is_whole {
            println!("{name:<7} L{} {}", item.level, item.demands);
            for test in tests.into_iter().flatten() {
                println!("        test      {test}");
            }
            if let Some(argument) = &item.argument {
                println!("        argument  {argument}");
            }
        }
        if state == 2 {
            missing.push(format!("{name} {}", item.demands));
        }
    }
    let [tested, argued, open] = counts;
    console::say(&format!(
        "ASVS 5.0.0, V2 V3 V6 V7 V8 V14, levels 1 and 2: {} items, {tested} by tests, {argued} by argument, {open} open",
        items.len()
    ));
    if missing.is_empty() {
        return Ok(Tally::one());
    }
    Err(format!(
        "neither test nor argument:\n    {}",
        missing.join("\n    ")
    ))
}

fn written([chapter, section, item]: Number) -> String {
    format!("{chapter}.{section}.{item}")
}

/// The items of the list. It is written in a small part of TOML: tables, texts in one line, numbers.
fn items(list: &str) -> Result<BTreeMap<Number, Item>> {
    let mut items: BTreeMap<Number, Item> = BTreeMap::new();
    let mut current = None;
    for (place, line) in list.lines().enumerate() {
        let wrong = || format!("{LIST}:{}: cannot be read", place + 1);
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix("[\"") {
            let name = name.strip_suffix("\"]").ok_or_else(wrong)?;
            let number = numbers_after(name, '.')
                .first()
                .copied()
                .ok_or_else(wrong)?;
            if items.insert(number, Item::default()).is_some() {
                return Err(format!("{LIST}: {name} stands there twice"));
            }
            current = Some(number);
            continue;
        }
        let (key, value) = line.split_once(" = ").ok_or_else(wrong)?;
        let item = current
            .and_then(|number| items.get_mut(&number))
            .ok_or_else(wrong)?;
        let text = || {
            let text = value.strip_prefix('"')?.strip_suffix('"')?;
            (!text.is_empty()).then(|| text.to_owned())
        };
        match key {
            "level" => item.level = value.parse().map_err(|_| wrong())?,
            "demands" => item.demands = text().ok_or_else(wrong)?,
            "argument" => item.argument = Some(text().ok_or_else(wrong)?),
            _ => return Err(wrong()),
        }
    }
    let incomplete = items
        .iter()
        .find(|(_, item)| item.demands.is_empty() || !(1..=2).contains(&item.level));
    match incomplete {
        Some((number, _)) => Err(format!("{LIST}: {} is not complete", written(*number))),
        None => Ok(items),
    }
}

/// The numbers at the beginning of a text, three parts each: `6_2_1_6_2_4_a_name` has two.
fn numbers_after(text: &str, separator: char) -> Vec<Number> {
    let mut parts = text
        .split(separator)
        .map_while(|part| part.parse::<u32>().ok());
    let mut numbers = Vec::new();
    while let (Some(chapter), Some(section), Some(item)) =
        (parts.next(), parts.next(), parts.next())
    {
        numbers.push([chapter, section, item]);
    }
    numbers
}

/// The tests by the numbers in their names.
fn tests_by_number() -> Result<BTreeMap<Number, BTreeSet<String>>> {
    let mut git = process::command("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    let files = process::run_quietly(&mut git)?;
    let mut shown: BTreeMap<Number, BTreeSet<String>> = BTreeMap::new();
    for path in files.lines() {
        let is_rust = path.split('.').next_back() == Some("rs");
        if !is_rust && !path.ends_with(".spec.mjs") {
            continue;
        }
        // A file that git knows may be deleted in the working tree.
        let Ok(text) = std::fs::read_to_string(project::path(path)) else {
            continue;
        };
        for line in text.lines() {
            let found = if is_rust {
                in_rust(line)
            } else {
                in_journey(line)
            };
            for (number, name) in found {
                shown
                    .entry(number)
                    .or_default()
                    .insert(format!("{path}: {name}"));
            }
        }
    }
    Ok(shown)
}

/// A test function's numbers, from the line that defines it.
fn in_rust(line: &str) -> Vec<(Number, String)> {
    let line = line.trim().trim_start_matches("async ");
    let Some(name) = line.strip_prefix("fn ") else {
        return Vec::new();
    };
    let name = name.split(['(', '<']).next().unwrap_or_default();
    let Some(numbers) = name.strip_prefix("asvs_") else {
        return Vec::new();
    };
    numbers_after(numbers, '_')
        .into_iter()
        .map(|number| (number, name.to_owned()))
        .collect()
}

/// A journey's numbers, from the line that begins it.
fn in_journey(line: &str) -> Vec<(Number, String)> {
    let line = line.trim();
    if !["journey(", "journeys(", "test("]
        .iter()
        .any(|start| line.starts_with(start))
    {
        return Vec::new();
    }
    let name = line.split(['"', '`']).nth(1).unwrap_or_default().to_owned();
    name.split("ASVS ")
        .skip(1)
        .flat_map(|rest| {
            let number = rest.split([' ', ',', ')', '"']).next().unwrap_or_default();
            numbers_after(number, '.')
        })
        .map(|number| (number, name.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_says_in_its_name_what_it_shows() {
        let numbers = |line| -> Vec<Number> {
            in_rust(line)
                .into_iter()
                .map(|(number, _)| number)
                .collect()
        };
        assert_eq!(
            numbers("async fn asvs_7_5_2_sessions(db: Db) {"),
            [[7, 5, 2]]
        );
        assert_eq!(
            numbers("    fn asvs_6_2_1_6_2_4_words() {"),
            [[6, 2, 1], [6, 2, 4]]
        );
        assert!(
            numbers("    asvs_7_5_2_sessions,").is_empty(),
            "a mention is no test"
        );
        assert!(numbers("fn asvs_report() {").is_empty());
    }

    #[test]
    fn a_journey_says_it_in_words() {
        let found = in_journey(
            "    journey(\"nothing is left (ASVS 14.3.1, ASVS 14.3.3)\", async (visit) => {",
        );
        let numbers: Vec<Number> = found.into_iter().map(|(number, _)| number).collect();
        assert_eq!(numbers, [[14, 3, 1], [14, 3, 3]]);
        assert!(in_journey("// ASVS 14.3.1").is_empty());
    }

    #[test]
    fn the_list_is_read_strictly() {
        let read =
            items("[\"2.1.1\"]\nlevel = 1\ndemands = \"A.\"\nargument = \"B.\"\n").expect("a list");
        assert_eq!(read[&[2, 1, 1]].argument.as_deref(), Some("B."));
        assert!(items("[\"2.1.1\"]\nlevel = 1\n").is_err(), "no words");
        assert!(
            items("[\"2.1.1\"]\nlevel = 3\ndemands = \"A.\"\n").is_err(),
            "another level"
        );
        assert!(
            items("[\"2.1.1\"]\nreason = \"A.\"\n").is_err(),
            "an unknown key"
        );
        let twice = "[\"2.1.1\"]\nlevel = 1\ndemands = \"A.\"\n";
        assert!(items(&format!("{twice}{twice}")).is_err());
    }

    #[test]
    fn the_list_holds_every_item_of_its_chapters() {
        let list = std::fs::read_to_string(project::path(LIST)).expect("the list");
        let items = items(&list).expect("a list");
        let of = |chapter: u32| items.keys().filter(|number| number[0] == chapter).count();
        // Levels 1 and 2 as the standard has them in these chapters.
        assert_eq!([2, 3, 6, 7, 8, 14].map(of), [11, 19, 35, 18, 7, 9]);
    }
}
