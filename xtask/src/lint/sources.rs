//! Rules on Rust sources, line by line.

use super::{Finding, Source, string_literals};

/// The only code that may talk to the browser is in src/browser; it is what native rendering replaces.
pub(super) fn browser_calls(sources: &[Source]) -> Vec<Finding> {
    let outside = |source: &Source| source.is_below("src") && !source.is_below("src/browser");
    words(sources, &outside, &["web_sys", "js_sys", "gloo_timers"])
}

/// One client means one place for time limits, retries and the headers that guard against forgery.
pub(super) fn requests(sources: &[Source]) -> Vec<Finding> {
    let outside = |source: &Source| source.is_below("src") && !source.is_below("src/api");
    words(sources, &outside, &["gloo_net"])
}

/// Amounts are decimals: a binary fraction of a riyal is not a riyal.
pub(super) fn floats(sources: &[Source]) -> Vec<Finding> {
    let exact = |source: &Source| {
        let crates = [
            "crates/benefits/src",
            "crates/contract/src",
            "crates/calendar/src",
        ];
        crates.iter().any(|folder| source.is_below(folder))
    };
    words(sources, &exact, &["f32", "f64"])
}

/// The content policy blocks style attributes, and Trusted Types refuse HTML from texts.
pub(super) fn unsafe_markup(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources
        .iter()
        .filter(|source| source.is_below("src") && source.is_rust())
    {
        for (number, line) in source.code_lines() {
            let attribute = [" style=\"", " style=move", " style={", " style=("];
            if attribute.iter().any(|start| line.contains(start)) {
                findings.push(Finding::at(
                    source,
                    number,
                    "use a class or style:property= instead",
                ));
            }
            if line.contains("inner_html") {
                findings.push(Finding::at(
                    source,
                    number,
                    "write elements, not HTML in a string",
                ));
            }
        }
    }
    findings
}

/// What a person reads comes from locales/. Arabic letters in a literal are always such a text; a
/// line that is nothing but a capitalised phrase most likely is one. How amounts are written, with the
/// currency's short name, is the business of src/i18n.
pub(super) fn visible_strings(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let shown = |source: &&Source| {
        let in_views = source.is_below("src") && !source.is_below("src/i18n");
        in_views && source.is_rust() && !source.test_only
    };
    for source in sources.iter().filter(shown) {
        for (number, line) in source.code_lines() {
            let arabic = string_literals(line).into_iter().any(has_arabic_letters);
            if arabic || is_phrase(line.trim()) {
                findings.push(Finding::at(source, number, "move this text to locales/"));
            }
        }
    }
    findings
}

fn has_arabic_letters(text: &str) -> bool {
    text.chars()
        .any(|character| ('\u{621}'..='\u{64a}').contains(&character))
}

fn is_phrase(line: &str) -> bool {
    let Some(text) = line
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    else {
        return false;
    };
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.contains(' ')
        && !text.contains('"')
}

/// Lines in which one of the words stands as a word of its own.
fn words(sources: &[Source], concerned: &dyn Fn(&Source) -> bool, words: &[&str]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources
        .iter()
        .filter(|source| source.is_rust() && concerned(source))
    {
        for (number, line) in source.code_lines() {
            if let Some(word) = words.iter().find(|word| has_word(line, word)) {
                findings.push(Finding::at(
                    source,
                    number,
                    format!("`{word}` does not belong here"),
                ));
            }
        }
    }
    findings
}

fn has_word(line: &str, word: &str) -> bool {
    let part_of_name = |character: char| character.is_alphanumeric() || character == '_';
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back().is_some_and(part_of_name);
        let after = line[start + word.len()..]
            .chars()
            .next()
            .is_some_and(part_of_name);
        !before && !after
    })
}

#[cfg(test)]
mod tests {
    use super::{floats, has_word, unsafe_markup, visible_strings};
    use crate::lint::{Source, is_example};
    use std::path::PathBuf;

    fn source(path: &str, text: &str) -> Vec<Source> {
        vec![Source {
            path: PathBuf::from(path),
            text: text.to_owned(),
            test_only: is_example(path.as_ref()),
        }]
    }

    #[test]
    fn words_are_whole_words() {
        assert!(has_word("let a: f64 = 1.0;", "f64"));
        assert!(!has_word("let of_f64x = 1;", "f64"));
        assert!(!has_word("to_f64()", "f64"));
    }

    #[test]
    fn texts_in_views_are_found_and_texts_in_tests_are_not() {
        let found = |path, text| visible_strings(&source(path, text)).len();
        assert_eq!(
            found("src/home/mod.rs", "view! { <p>\"تسجيل الدخول\"</p> }"),
            1
        );
        assert_eq!(found("src/home/mod.rs", "    \"Sign in now\"\n"), 1);
        assert_eq!(
            found("src/home/mod.rs", "class=\"g-button g-button--primary\""),
            0
        );
        assert_eq!(
            found(
                "src/home/mod.rs",
                "// «ساند»\n#[cfg(test)]\nlet a = \"نص\";"
            ),
            0
        );
        assert_eq!(found("src/ui/button/examples.rs", "\"نص\""), 0);
    }

    #[test]
    fn floats_in_the_law_are_found() {
        let found = |path, text| floats(&source(path, text)).len();
        assert_eq!(
            found("crates/benefits/src/a.rs", "let a = 1_f64 as f32;"),
            1
        );
        assert_eq!(found("src/charts/mod.rs", "let a: f64 = 1.0;"), 0);
    }

    #[test]
    fn style_attributes_are_found_and_style_properties_are_not() {
        let found = |text| unsafe_markup(&source("src/ui/a.rs", text)).len();
        assert_eq!(found("<p style=\"color:red\">"), 1);
        assert_eq!(found("<p style:inline-size=width>"), 0);
        assert_eq!(found("<p inner_html=text>"), 1);
    }
}
