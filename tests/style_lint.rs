//! Rules of the style sheets and of the views that CSS itself cannot keep.

use std::fs;
use std::path::{Path, PathBuf};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(directory: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(directory) else {
        return found;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The file with comments blanked out, line numbers kept.
fn without_css_comments(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(start) = rest.find("/*") {
        text.push_str(&rest[..start]);
        let end = rest[start..]
            .find("*/")
            .map_or(rest.len(), |end| start + end + 2);
        text.extend(
            rest[start..end]
                .chars()
                .filter(|character| *character == '\n'),
        );
        rest = &rest[end..];
    }
    text.push_str(rest);
    text
}

/// Every `property: value` of a style sheet with its line number.
fn declarations(source: &str) -> Vec<(usize, String, String)> {
    let mut found = Vec::new();
    for (index, line) in without_css_comments(source).lines().enumerate() {
        for piece in line.split(['{', '}', ';']) {
            if let Some((property, value)) = piece.split_once(':') {
                found.push((
                    index + 1,
                    property.trim().to_owned(),
                    value.trim().to_owned(),
                ));
            }
        }
    }
    found
}

fn is_physical(property: &str, value: &str) -> bool {
    let named_side = property
        .split('-')
        .any(|part| matches!(part, "left" | "right" | "top" | "bottom"));
    let box_property = [
        "margin",
        "padding",
        "border",
        "inset",
        "scroll-margin",
        "scroll-padding",
    ]
    .iter()
    .any(|start| property.starts_with(start));
    let offset = matches!(property, "left" | "right" | "top" | "bottom");
    let size = matches!(
        property,
        "width" | "height" | "min-width" | "max-width" | "min-height" | "max-height"
    );
    let keyword = matches!(property, "text-align" | "float" | "clear" | "caption-side")
        && (value.contains("left") || value.contains("right"));
    let unmirrored_move = property.starts_with("transform")
        && (value.contains("translateX(") || value.contains("translate("))
        && !value.contains("--dir");
    // Four-value shorthands are physical too: their second and fourth value are right and left.
    let lopsided_shorthand = matches!(property, "margin" | "padding" | "inset" | "border-width")
        && {
            let sides: Vec<&str> = value.split_whitespace().collect();
            sides.len() == 4 && !value.contains('(') && sides[1] != sides[3]
        };
    // A drawn check mark is the same in both directions.
    let check_mark = property == "border-width" && value == "0 2.5px 2.5px 0";
    (named_side && box_property && !property.contains("-radius"))
        || (property.contains("-radius")
            && (property.contains("left") || property.contains("right")))
        || offset
        || size
        || keyword
        || unmirrored_move
        || (lopsided_shorthand && !check_mark)
}

#[test]
fn style_sheets_use_logical_properties_only() {
    let mut faults = Vec::new();
    for path in files_below(&repository().join("style"), "css") {
        for (line, property, value) in declarations(&read(&path)) {
            // Media and container conditions are written with min-width by the language itself.
            if property.starts_with("@media")
                || property.starts_with('(')
                || property.contains("(m")
            {
                continue;
            }
            if is_physical(&property, &value) {
                faults.push(format!("{}:{line}: {property}: {value}", path.display()));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "physical properties break right-to-left pages:\n{}",
        faults.join("\n")
    );
}

#[test]
fn the_lint_itself_sees_what_it_forbids() {
    for (property, value) in [
        ("margin-left", "1rem"),
        ("border-top-right-radius", "2px"),
        ("left", "0"),
        ("width", "10px"),
        ("text-align", "right"),
        ("transform", "translateX(4px)"),
        ("padding", "0 1rem 0 2rem"),
    ] {
        assert!(is_physical(property, value), "{property}: {value}");
    }
    for (property, value) in [
        ("margin-inline-start", "1rem"),
        ("border-end-start-radius", "0"),
        ("inset-inline-end", "0"),
        ("inline-size", "10px"),
        ("text-align", "end"),
        ("transform", "translateX(calc(var(--dir) * 4px))"),
        ("padding", "0 1rem"),
    ] {
        assert!(!is_physical(property, value), "{property}: {value}");
    }
}

#[test]
fn colours_stand_in_the_colour_table_only() {
    let mut faults = Vec::new();
    for path in files_below(&repository().join("style"), "css") {
        if path.ends_with("tokens/colour.css") {
            continue;
        }
        for (line, property, value) in declarations(&read(&path)) {
            let hex = value
                .split(|character: char| !character.is_ascii_alphanumeric() && character != '#')
                .any(|word| {
                    word.strip_prefix('#').is_some_and(|digits| {
                        matches!(digits.len(), 3 | 4 | 6 | 8)
                            && digits.chars().all(|digit| digit.is_ascii_hexdigit())
                    })
                });
            let shadow = property.starts_with("--e-");
            let function = !shadow
                && ["rgb(", "rgba(", "hsl(", "oklch("]
                    .iter()
                    .any(|name| value.contains(name));
            if hex || function {
                faults.push(format!("{}:{line}: {property}: {value}", path.display()));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "name a colour role instead:\n{}",
        faults.join("\n")
    );
}

#[test]
fn nothing_shouts_and_everything_is_layered() {
    for path in files_below(&repository().join("style"), "css") {
        let source = without_css_comments(&read(&path));
        assert!(
            !source.contains("!important"),
            "{}: !important",
            path.display()
        );
        assert!(
            !source.contains("@import"),
            "{}: @import is not resolved by the build",
            path.display()
        );
        for block in source.trim_start().split("\n@").map(str::trim_start) {
            let block = block.strip_prefix('@').unwrap_or(block);
            assert!(
                block.starts_with("layer ") || block.starts_with("font-face") || block.is_empty(),
                "{}: a rule outside every layer: {}",
                path.display(),
                block.lines().next().unwrap_or_default()
            );
        }
    }
}

fn listed(name: &str) -> Vec<String> {
    read(&repository().join("style").join(name))
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_style_sheet_is_listed_once() {
    let style = repository().join("style");
    let mut listed_files = listed("order.txt");
    let first = listed_files.first().cloned();
    assert_eq!(
        first.as_deref(),
        Some("layers.css"),
        "the layers are declared first"
    );
    for critical in listed("critical.txt") {
        assert!(
            listed_files.contains(&critical),
            "{critical} is critical but not in order.txt"
        );
    }
    listed_files.sort();
    let found: Vec<String> = files_below(&style, "css")
        .iter()
        .filter_map(|path| {
            Some(
                path.strip_prefix(&style)
                    .ok()?
                    .to_string_lossy()
                    .replace('\\', "/"),
            )
        })
        .collect();
    assert_eq!(listed_files, found, "style/order.txt and the folder differ");
}

#[test]
fn every_custom_property_in_use_is_defined() {
    let mut defined = std::collections::BTreeSet::new();
    let mut used = std::collections::BTreeSet::new();
    for path in files_below(&repository().join("style"), "css") {
        let source = without_css_comments(&read(&path));
        for (_, property, _) in declarations(&source) {
            if property.starts_with("--") {
                defined.insert(property);
            }
        }
        let mut rest = source.as_str();
        while let Some(start) = rest.find("var(--") {
            rest = &rest[start + 4..];
            let end = rest.find([',', ')', ' ']).unwrap_or(rest.len());
            // A fallback says that the property may be missing.
            if !rest[end..].starts_with(',') {
                used.insert(rest[..end].to_owned());
            }
        }
    }
    let missing: Vec<_> = used.difference(&defined).collect();
    assert!(missing.is_empty(), "used but never defined: {missing:?}");
}

#[test]
fn fonts_are_there_and_within_their_budget() {
    const BUDGET_BYTES: u64 = 36_000;
    let source = read(&repository().join("index.html"));
    let mut total = 0;
    let mut named = Vec::new();
    for piece in source.split("/fonts/").skip(1) {
        let name = piece.split([' ', '"']).next().unwrap_or_default();
        let path = repository().join("public/fonts").join(name);
        total += fs::metadata(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
            .len();
        named.push(path);
    }
    named.sort();
    assert_eq!(
        named,
        files_below(&repository().join("public/fonts"), "woff2"),
        "fonts and their names differ"
    );
    assert!(
        total <= BUDGET_BYTES,
        "the fonts weigh {total} bytes, the budget is {BUDGET_BYTES}"
    );
    assert!(
        repository().join("public/fonts/OFL.txt").exists(),
        "the fonts' licence travels with them"
    );
}

/// A strict content security policy refuses style attributes, and inner_html opens the page to
/// whatever the string carries.
#[test]
fn views_use_neither_style_attributes_nor_inner_html() {
    let mut faults = Vec::new();
    for path in files_below(&repository().join("src"), "rs") {
        for (index, line) in read(&path).lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let style_attribute = code
                .match_indices("style=")
                .any(|(at, _)| at == 0 || code[..at].ends_with([' ', '\t']));
            if style_attribute || code.contains("inner_html") || code.contains("set_inner_html") {
                faults.push(format!("{}:{}: {}", path.display(), index + 1, line.trim()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A page's styles are those whose classes its code names (end2end/tools/shown-styles.mjs). A name that is put
/// together is found there by its beginning, up to a variant's two dashes or up to its last number.
#[test]
fn a_class_is_put_together_of_its_beginning_and_a_variant_or_a_number() {
    let style = repository().join("style");
    let mut classes = std::collections::BTreeSet::new();
    for path in files_below(&style, "css") {
        let css = without_css_comments(&read(&path));
        classes.extend(
            css.split(".g-")
                .skip(1)
                .map(|rest| format!("g-{}", name(rest))),
        );
    }
    let mut faults = Vec::new();
    let mut composed = 0;
    for path in files_below(&repository().join("src"), "rs") {
        let source = read(&path);
        if source.contains("}__") || source.contains("}--") {
            faults.push(format!(
                "{}: a class that begins with a value",
                path.display()
            ));
        }
        for piece in source.split("g-").skip(1) {
            let beginning = format!("g-{}", name(piece));
            if !piece[beginning.len() - 2..].starts_with('{') {
                continue;
            }
            composed += 1;
            let mut ends = classes
                .iter()
                .filter_map(|class| class.strip_prefix(&beginning));
            let is_number = |end: &str| end.chars().all(|digit| digit.is_ascii_digit());
            if !beginning.ends_with("--") && !ends.all(is_number) {
                faults.push(format!("{}: {beginning}{{…}}", path.display()));
            }
        }
    }
    assert!(composed > 0, "the views put class names together");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What of a text, from its start, may be part of a class.
fn name(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter));
    &text[..end.unwrap_or(text.len())]
}
