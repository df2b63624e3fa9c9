//! The texts of both languages agree with each other and with the views that show them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use gosi_portal::i18n::{TextFile, families};

/// Key -> the names of the values its text carries.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn both_languages_have_the_same_files_keys_and_values() {
    let mut problems = Vec::new();
    let (arabic, english) = (files("ar"), files("en"));
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(
        names(&arabic),
        names(&english),
        "a file stands in one language only"
    );
    for (file, source) in &arabic {
        let (in_arabic, in_english) = (messages(file, source), messages(file, &english[file]));
        for key in in_arabic
            .keys()
            .chain(in_english.keys())
            .collect::<BTreeSet<_>>()
        {
            match (in_arabic.get(key), in_english.get(key)) {
                (Some(ar), Some(en)) if ar != en => {
                    problems.push(format!(
                        "{file}: {key} carries {ar:?} in Arabic, {en:?} in English"
                    ));
                }
                (None, _) => problems.push(format!("{file}: {key} is missing in Arabic")),
                (_, None) => problems.push(format!("{file}: {key} is missing in English")),
                _ => {}
            }
        }
    }
    report(&problems);
}

#[test]
fn every_source_is_downloaded_in_exactly_one_file() {
    let list = fs::read_to_string(root().join("locales/files.txt")).expect("the list of files");
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let (names, sources): (Vec<_>, Vec<_>) = lines.filter_map(|line| line.split_once(':')).unzip();
    assert_eq!(
        names,
        TextFile::ALL.map(TextFile::name),
        "files.txt and TextFile"
    );
    let mut listed: Vec<String> = sources
        .iter()
        .flat_map(|sources| sources.split_whitespace())
        .map(|source| format!("{source}.ftl"))
        .collect();
    listed.sort();
    let present: Vec<String> = files("ar").into_keys().collect();
    assert_eq!(listed, present, "files.txt and locales/ar");
}

#[test]
fn no_key_is_defined_twice() {
    for language in ["ar", "en"] {
        let mut seen = BTreeMap::<String, String>::new();
        let mut problems = Vec::new();
        for (file, source) in files(language) {
            for key in messages(&file, &source).into_keys() {
                if let Some(other) = seen.insert(key.clone(), file.clone()) {
                    problems.push(format!("{language}: {key} stands in {other} and in {file}"));
                }
            }
        }
        report(&problems);
    }
}

#[test]
fn arabic_counts_have_all_six_plural_forms() {
    let mut problems = Vec::new();
    for (file, source) in files("ar") {
        for entry in parse(&file, &source).body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            if let Some(pattern) = &message.value {
                for variants in plural_selectors(pattern) {
                    for form in ["zero", "one", "two", "few", "many", "other"] {
                        if !variants.contains(form) {
                            problems.push(format!("{file}: {} lacks [{form}]", message.id.name));
                        }
                    }
                }
            }
        }
    }
    report(&problems);
}

#[test]
fn every_key_in_use_has_a_text_with_the_values_it_is_given() {
    let texts = all_messages();
    let mut problems = Vec::new();
    for call in calls() {
        match texts.get(&call.key) {
            None => problems.push(format!("{}: no text for {}", call.place, call.key)),
            Some(expected) => {
                if let Some(given) = &call.values
                    && given != expected
                {
                    problems.push(format!(
                        "{}: {} is given {given:?} but carries {expected:?}",
                        call.place, call.key
                    ));
                }
            }
        }
    }
    for (key, given) in all_families() {
        let given: BTreeSet<String> = given.into_iter().collect();
        match texts.get(&key) {
            None => problems.push(format!("family: no text for {key}")),
            Some(expected) if !expected.is_subset(&given) => {
                problems.push(format!(
                    "family: {key} is given {given:?} but carries {expected:?}"
                ));
            }
            Some(_) => {}
        }
    }
    report(&problems);
}

#[test]
fn every_text_is_used() {
    let mut used: BTreeSet<String> = all_families().into_iter().map(|(key, _)| key).collect();
    let texts = all_messages();
    for (_, source) in rust_sources() {
        for literal in string_literals(&source) {
            if texts.contains_key(&literal) {
                used.insert(literal);
            }
        }
    }
    let unused: Vec<String> = texts
        .into_keys()
        .filter(|key| !used.contains(key))
        .map(|key| format!("unused: {key}"))
        .collect();
    report(&unused);
}

/// The keys put together at run time: those of everybody, and those of the areas.
fn all_families() -> Vec<(String, Vec<String>)> {
    let articles = gosi_portal::help::article_keys()
        .into_iter()
        .map(|key| (key, Vec::new()));
    families::all_families()
        .into_iter()
        .chain(articles)
        .collect()
}

fn report(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root().join("locales").join(language)).expect("locales exist") {
        let path = entry.expect("a readable folder").path();
        let name = path
            .file_name()
            .expect("a file name")
            .to_string_lossy()
            .into_owned();
        assert_eq!(
            path.extension().and_then(|ending| ending.to_str()),
            Some("ftl"),
            "{name} is no Fluent file"
        );
        found.insert(name, fs::read_to_string(&path).expect("a readable file"));
    }
    found
}

fn all_messages() -> Messages {
    files("ar")
        .iter()
        .flat_map(|(file, source)| messages(file, source))
        .collect()
}

fn parse<'a>(file: &str, source: &'a str) -> ast::Resource<&'a str> {
    match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{file}: {errors:?}"),
    }
}

fn messages(file: &str, source: &str) -> Messages {
    let mut found = Messages::new();
    for entry in parse(file, source).body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let mut values = BTreeSet::new();
        if let Some(pattern) = &message.value {
            collect_values(pattern, &mut values);
        }
        let key = message.id.name.to_owned();
        assert!(
            found.insert(key.clone(), values).is_none(),
            "{file}: {key} stands there twice"
        );
    }
    found
}

fn collect_values(pattern: &ast::Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => collect_inline(inline, values),
                ast::Expression::Select { selector, variants } => {
                    collect_inline(selector, values);
                    for variant in variants {
                        collect_values(&variant.value, values);
                    }
                }
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = expression.as_ref() {
                collect_inline(inner, values);
            }
        }
        _ => {}
    }
}

fn plural_selectors(pattern: &ast::Pattern<&str>) -> Vec<BTreeSet<String>> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let ast::PatternElement::Placeable {
            expression: ast::Expression::Select { variants, .. },
        } = element
        else {
            continue;
        };
        let names: BTreeSet<String> = variants
            .iter()
            .filter_map(|variant| match &variant.key {
                ast::VariantKey::Identifier { name } => Some((*name).to_owned()),
                ast::VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        for variant in variants {
            found.extend(plural_selectors(&variant.value));
        }
        // A selector over words (a role, a calendar) is no plural.
        if ["zero", "one", "two", "few", "many"]
            .iter()
            .any(|form| names.contains(*form))
        {
            found.push(names);
        }
    }
    found
}

/// One place in the source that asks for a text by a literal key.
struct Call {
    place: String,
    key: String,
    /// The names of the values given; `None` where they are put together elsewhere.
    values: Option<BTreeSet<String>>,
}

fn calls() -> Vec<Call> {
    let mut found = Vec::new();
    for (place, source) in rust_sources() {
        for opening in ["t!(", ".text(", ".text_with(", ".parts("] {
            for (start, _) in source.match_indices(opening) {
                // `concat!(` and `format!(` end like `t!(`.
                let before = source[..start].chars().next_back().unwrap_or(' ');
                if opening == "t!(" && (before.is_alphanumeric() || before == '_') {
                    continue;
                }
                let inside = balanced(&source[start + opening.len()..]);
                if let Some(call) = read_call(opening, inside) {
                    let line = source[..start].matches('\n').count() + 1;
                    found.push(Call {
                        place: format!("{place}:{line}"),
                        ..call
                    });
                }
            }
        }
    }
    found
}

fn read_call(opening: &str, inside: &str) -> Option<Call> {
    let arguments = split_arguments(inside);
    let (key, rest) = match opening {
        "t!(" => (arguments.get(1)?, arguments.get(2..).unwrap_or_default()),
        _ => (arguments.first()?, arguments.get(1..).unwrap_or_default()),
    };
    let key = key.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned();
    let values = if opening == "t!(" {
        let names = rest
            .iter()
            .filter_map(|argument| Some(argument.split_once('=')?.0.trim().to_owned()));
        Some(names.collect())
    } else if let Some(list) = rest.first() {
        let list = list.trim();
        list.strip_prefix("&[")
            .and_then(|list| list.strip_suffix(']'))
            .map(|list| {
                split_arguments(list)
                    .iter()
                    .filter_map(|pair| tuple_name(pair))
                    .collect()
            })
    } else {
        Some(BTreeSet::new())
    };
    Some(Call {
        place: String::new(),
        key,
        values,
    })
}

fn tuple_name(pair: &str) -> Option<String> {
    let name = pair
        .trim()
        .strip_prefix('(')?
        .trim_start()
        .strip_prefix('"')?;
    Some(name[..name.find('"')?].to_owned())
}

/// The text up to the parenthesis that closes the one before it.
fn balanced(text: &str) -> &str {
    let mut depth = 1_i32;
    let mut in_string = false;
    let mut escaped = false;
    for (index, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            '(' | '[' | '{' if !in_string => depth += 1,
            ')' | ']' | '}' if !in_string => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..index];
        }
    }
    text
}

fn split_arguments(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut in_string, mut escaped, mut start) = (0_i32, false, false, 0);
    for (index, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            '(' | '[' | '{' if !in_string => depth += 1,
            ')' | ']' | '}' if !in_string => depth -= 1,
            ',' if !in_string && depth == 0 => {
                parts.push(&text[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    if !text[start..].trim().is_empty() {
        parts.push(&text[start..]);
    }
    parts
}

/// Every source file of the app with its tests cut off, since tests make up keys of their own.
fn rust_sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![
        root().join("src"),
        root().join("crates/benefits/src"),
        root().join("crates/contract/src"),
    ];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if is_product_source(&path) {
                let source = fs::read_to_string(&path).expect("a readable file");
                let product = source
                    .split("#[cfg(test)]\nmod ")
                    .next()
                    .unwrap_or_default();
                let place = path
                    .strip_prefix(root())
                    .expect("below the root")
                    .display()
                    .to_string();
                found.push((place, without_comments(product)));
            }
        }
    }
    found
}

fn is_product_source(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
        && path.file_name().is_some_and(|name| name != "tests.rs")
}

fn without_comments(source: &str) -> String {
    let kept = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    kept.collect::<Vec<_>>().join("\n")
}

fn string_literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(start) = rest.find('"') {
        let after = &rest[start + 1..];
        let Some(end) = after.find('"') else { break };
        found.push(after[..end].to_owned());
        // A key holds no quotation mark, so every mark may begin or end one: go on at the next.
        rest = after;
    }
    found
}
