//! The texts that a page begins with, in one file: those that its code names, and those that stand in it already.
//!
//! The page's other texts come when it can be used (`src/start.rs`). Keys that are put together at run time are
//! named nowhere: what of them stands in the page is told by the program that made it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use memchr::memmem;

use super::assets;
use super::boot::Boot;
use super::prerender::Prerendered;
use crate::{Result, digest};

/// The URL path of each page's own texts, by the page's address. None where the program was not cut.
pub(crate) type FirstTexts = BTreeMap<String, String>;

/// Writes the texts that the pages begin with.
pub(crate) fn write(boot: &Boot, pages: &[Prerendered], dist: &Path) -> Result<FirstTexts> {
    let sources = assets::text_files()?
        .into_iter()
        .collect::<BTreeMap<_, _>>();
    let mut written = FirstTexts::new();
    for areas in &boot.beginnings {
        let own = pages.iter().filter(|page| &page.chunks == areas);
        let own = own.collect::<Vec<_>>();
        let mut files = BTreeSet::new();
        for page in &own {
            files.extend(sources_of(page));
        }
        let code = code_of(areas, boot, dist)?;
        let sources_of_all = files.iter().filter_map(|name| sources.get(name));
        let named = sources_of_all
            .flat_map(|source| messages(source))
            .map(|(key, _)| key)
            .filter(|key| memmem::find(&code, key.as_bytes()).is_some())
            .collect::<BTreeSet<_>>();
        for page in own {
            let text = first_texts(page, &named, &sources)?;
            let name = format!("texts-{}", page.language);
            let url = assets::write_hashed(dist, &name, "ftl", text.as_bytes())?;
            written.insert(page.path.clone(), url);
        }
    }
    Ok(written)
}

/// Main program and what the page begins with, one after the other.
fn code_of(areas: &[String], boot: &Boot, dist: &Path) -> Result<Vec<u8>> {
    let files = [Some(boot.program()), boot.beginning_with(areas)];
    let mut code = Vec::new();
    for url in files.into_iter().flatten() {
        code.extend(digest::read(&dist.join(url.trim_start_matches('/')))?);
    }
    Ok(code)
}

/// The files of a page's texts, as [`assets::text_files`] names them.
pub(super) fn sources_of(page: &Prerendered) -> impl Iterator<Item = String> {
    let names = page.texts.iter();
    names.map(|name| format!("{}/{name}.ftl", page.language))
}

fn first_texts(
    page: &Prerendered,
    named: &BTreeSet<&str>,
    sources: &BTreeMap<String, String>,
) -> Result<String> {
    let mut first = String::new();
    for name in sources_of(page) {
        let source = sources.get(&name).ok_or(format!("no texts {name}"))?;
        for (key, message) in messages(source) {
            if named.contains(key) || page.keys.iter().any(|asked| asked == key) {
                first.push_str(message);
            }
        }
    }
    Ok(first)
}

/// The messages of a file by their keys, each with the lines that go on with it.
fn messages(source: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if at > start && !line.starts_with([' ', '}']) {
            found.push(&source[start..at]);
            start = at;
        }
        at += line.len();
    }
    found.push(&source[start..]);
    let keyed = found.into_iter().filter_map(|message| {
        let (key, _) = message.split_once('=')?;
        Some((key.trim(), message))
    });
    keyed.collect()
}

#[cfg(test)]
mod tests {
    use super::messages;

    #[test]
    fn a_message_is_its_line_and_those_that_go_on_with_it() {
        let source = "one = 1\ntwo =\n    { $n ->\n       *[other] = 2\n    }\nthree = 3\n";
        let found = messages(source);
        assert_eq!(found[0], ("one", "one = 1\n"));
        assert_eq!(found[1].0, "two");
        assert!(found[1].1.ends_with("    }\n"));
        assert_eq!(found[2], ("three", "three = 3\n"));
        assert!(messages("").is_empty());
    }
}
