//! Areas know nothing of each other.

use std::collections::BTreeSet;

use super::{Finding, Source};

/// Rooms that every area may use; every other folder of src is an area.
const SHARED: [&str; 11] = [
    "api",
    "boot",
    "browser",
    "charts",
    "directory",
    "i18n",
    "proof",
    "session",
    "shell",
    "ui",
    "bin",
];

/// The files that know every area: the route table, the places where the build is cut, the module list.
const KNOWS_ALL: [&str; 3] = ["src/app.rs", "src/areas/chunks.rs", "src/lib.rs"];

/// Finds imports from area to area, and from shared rooms into areas.
pub(super) fn imports(sources: &[Source]) -> Vec<Finding> {
    let folders = sources
        .iter()
        .filter_map(room)
        .map(str::to_owned)
        .collect::<BTreeSet<_>>();
    let areas = folders
        .iter()
        .filter(|name| !SHARED.contains(&name.as_str()))
        .collect::<Vec<_>>();
    let mut findings = Vec::new();
    for source in sources
        .iter()
        .filter(|source| source.is_below("src") && source.is_rust())
    {
        if KNOWS_ALL.iter().any(|path| source.is_below(path)) {
            continue;
        }
        for (number, line) in source.code_lines() {
            for area in areas
                .iter()
                .filter(|area| room(source) != Some(area.as_str()))
            {
                if line.contains(&format!("crate::{area}::")) {
                    findings.push(Finding::at(
                        source,
                        number,
                        format!("this reaches into `{area}`"),
                    ));
                }
            }
        }
    }
    findings
}

/// The folder directly below src that a file lies in.
fn room(source: &Source) -> Option<&str> {
    let mut parts = source.path.strip_prefix("src").ok()?.iter();
    let first = parts.next()?;
    parts.next()?;
    first.to_str()
}

#[cfg(test)]
mod tests {
    use super::imports;
    use crate::lint::Source;
    use std::path::PathBuf;

    fn findings(path: &str, text: &str) -> usize {
        let all = [
            ("src/help/mod.rs", ""),
            ("src/home/mod.rs", ""),
            (path, text),
        ];
        let sources = all.map(|(path, text)| Source {
            path: PathBuf::from(path),
            text: text.to_owned(),
            test_only: false,
        });
        imports(&sources).len()
    }

    #[test]
    fn an_area_may_use_itself_and_the_shared_rooms() {
        assert_eq!(
            findings(
                "src/home/hero.rs",
                "use crate::home::doors;\nuse crate::ui::button;"
            ),
            0
        );
        assert_eq!(findings("src/app.rs", "use crate::home::HomePage;"), 0);
    }

    #[test]
    fn nobody_reaches_into_an_area() {
        assert_eq!(findings("src/home/hero.rs", "use crate::help::Phone;"), 1);
        assert_eq!(findings("src/ui/card/mod.rs", "use crate::home::hero;"), 1);
        assert_eq!(findings("src/routes.rs", "use crate::home::hero;"), 1);
    }
}
