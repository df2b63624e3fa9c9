//! The project's own rules that neither the compiler nor clippy knows.
//!
//! They keep the rooms of the house apart (ARCHITECTURE.md, "Invariants"). Style sheets have their
//! own rules in tests/style_lint.rs.

mod areas;
mod repository;
mod sources;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::test::Tally;
use crate::{Result, console, digest, process, project};

/// A rule: what it demands, and where it is broken.
struct Rule {
    demand: &'static str,
    check: fn(&[Source]) -> Vec<Finding>,
}

const RULES: [Rule; 8] = [
    Rule {
        demand: "only src/browser names web_sys, js_sys and gloo_timers",
        check: sources::browser_calls,
    },
    Rule {
        demand: "only src/api builds requests",
        check: sources::requests,
    },
    Rule {
        demand: "no string shown to a person stands in Rust",
        check: sources::visible_strings,
    },
    Rule {
        demand: "money and law know no floating point",
        check: sources::floats,
    },
    Rule {
        demand: "views carry neither style attributes nor raw HTML",
        check: sources::unsafe_markup,
    },
    Rule {
        demand: "an area imports no other area",
        check: areas::imports,
    },
    Rule {
        demand: "nothing names this machine's folders",
        check: repository::machine_paths,
    },
    Rule {
        demand: "the npm lock file names no hosts",
        check: repository::lock_file_hosts,
    },
];

/// A tracked file, read.
struct Source {
    /// The path from the project's top folder.
    path: PathBuf,
    text: String,
    /// Whether the program itself never contains it.
    test_only: bool,
}

impl Source {
    fn is_below(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    fn is_rust(&self) -> bool {
        self.path
            .extension()
            .is_some_and(|extension| extension == "rs")
    }

    /// The numbered lines of the program itself: remarks cut off, nothing from the tests on.
    fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self
            .text
            .lines()
            .take_while(|line| !is_test_gate(line.trim()));
        lines
            .enumerate()
            .map(|(index, line)| (index + 1, without_remark(line)))
    }
}

/// Where a rule is broken.
struct Finding {
    path: PathBuf,
    line: usize,
    what: String,
}

impl Finding {
    fn at(source: &Source, line: usize, what: impl Into<String>) -> Finding {
        Finding {
            path: source.path.clone(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}:{}: {}",
            self.path.display(),
            self.line,
            self.what
        )
    }
}

/// Checks every rule on every tracked file.
pub(crate) fn lint() -> Result<Tally> {
    let sources = sources()?;
    let mut tally = Tally::default();
    for rule in RULES {
        let findings = (rule.check)(&sources);
        if findings.is_empty() {
            console::say(&format!("✓ {}", rule.demand));
            tally = tally + Tally::one();
            continue;
        }
        console::say(&format!("✗ {}", rule.demand));
        for finding in findings {
            console::say(&format!("    {finding}"));
        }
        tally = tally
            + Tally {
                passed: 0,
                failed: 1,
            };
    }
    Ok(tally)
}

/// The texts among the tracked files and those about to be.
fn sources() -> Result<Vec<Source>> {
    let mut git = process::command("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    let list = process::run_quietly(&mut git)?;
    let readable = |path: &str| {
        let bytes = digest::read(&project::path(path)).ok()?;
        let text = String::from_utf8(bytes).ok()?;
        let path = PathBuf::from(path);
        let test_only = is_example(&path);
        Some(Source {
            path,
            text,
            test_only,
        })
    };
    let tracked = list.lines().filter(|path| *path != "LICENSE");
    let mut sources = tracked.filter_map(readable).collect::<Vec<_>>();
    let test_modules = sources.iter().flat_map(test_modules).collect::<Vec<_>>();
    for source in &mut sources {
        source.test_only |= test_modules
            .iter()
            .any(|module| source.path.starts_with(module));
    }
    Ok(sources)
}

/// Whether a file only serves tests or the component gallery, by its place.
fn is_example(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    name == "examples.rs" || name == "tests.rs" || path.iter().any(|part| part == "tests")
}

/// Whether what follows this attribute is compiled for tests alone.
fn is_test_gate(line: &str) -> bool {
    line == "#[cfg(test)]" || line.starts_with("#[cfg(all(test,")
}

/// The files and folders of the modules that a file declares for tests alone.
fn test_modules(source: &Source) -> Vec<PathBuf> {
    let folder = match source.path.file_stem().and_then(|stem| stem.to_str()) {
        Some("mod" | "lib" | "main") => source.path.with_file_name(""),
        _ => source.path.with_extension(""),
    };
    let lines = source.text.lines().map(str::trim).collect::<Vec<_>>();
    let declared = lines.windows(2).filter(|pair| is_test_gate(pair[0]));
    // The module may be visible to its neighbours: `pub(super) mod samples;`.
    let names = declared.filter_map(|pair| pair[1].split_once("mod ")?.1.strip_suffix(';'));
    names
        .flat_map(|name| [folder.join(format!("{name}.rs")), folder.join(name)])
        .collect()
}

/// A line without its remark; `//` inside a string, as in an address, is not a remark.
fn without_remark(line: &str) -> &str {
    let mut inside_string = false;
    let mut previous = ' ';
    for (index, character) in line.char_indices() {
        if character == '"' && previous != '\\' && previous != '\'' {
            inside_string = !inside_string;
        }
        if !inside_string && character == '/' && previous == '/' {
            return &line[..index - 1];
        }
        previous = character;
    }
    line
}

/// The string literals of a line.
fn string_literals(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = None;
    let mut previous = ' ';
    for (index, character) in line.char_indices() {
        if character == '"' && previous != '\\' && previous != '\'' {
            match start.take() {
                Some(begin) => found.push(&line[begin..index]),
                None => start = Some(index + 1),
            }
        }
        previous = character;
    }
    found
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Source, string_literals, test_modules, without_remark};

    #[test]
    fn modules_for_tests_alone_are_known() {
        let text = "#[cfg(test)]\nmod samples;\nmod views;\n#[cfg(test)]\nmod tests {\n".to_owned();
        let source = Source {
            path: PathBuf::from("src/home/mod.rs"),
            text,
            test_only: false,
        };
        let found = test_modules(&source);
        assert_eq!(
            found,
            [
                PathBuf::from("src/home/samples.rs"),
                PathBuf::from("src/home/samples")
            ]
        );
    }

    #[test]
    fn remarks_are_cut_but_addresses_stay() {
        assert_eq!(without_remark("let a = 1; // one"), "let a = 1; ");
        assert_eq!(without_remark("/// doc"), "");
        assert_eq!(
            without_remark("let a = \"https://x\"; // y"),
            "let a = \"https://x\"; "
        );
        assert_eq!(
            without_remark("let quote = '\"'; // y"),
            "let quote = '\"'; "
        );
    }

    #[test]
    fn literals_are_found() {
        assert_eq!(string_literals("f(\"a\", \"b \\\" c\")"), ["a", "b \\\" c"]);
        assert!(string_literals("f('\"')").is_empty());
    }
}
