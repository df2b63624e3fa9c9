//! Which chunks the code of an area lies in, and the list by which the boot module asks for them.
//!
//! The splitter writes a loader with the same lines for each of hundreds of chunks. Only what differs is
//! kept, as a list of numbers an area, in a file that no page needs before it can be used; what is done with a
//! chunk stands once, in `src/boot/pieces.js`.

use crate::Result;

/// How the load of an area begins in the splitter's loader.
const AREA: &str = "export const __wasm_split_load_";

/// Where the splitter's loader is done with what chunks share with the main program.
const SHARED_END: &str = "function wrapAsyncCb";

/// The areas in a loader, each with the numbers of the chunks that it shares with others.
pub(super) fn areas_in(loader: &str) -> Result<Vec<(String, Vec<u32>)>> {
    let unexpected = "the loader of chunks is not written as expected";
    let mut parts = loader.split(AREA);
    let chunks = parts.next().unwrap_or_default();
    // A chunk that needs another one would have to wait for it.
    if chunks.contains("\n, [__") {
        return Err(unexpected.into());
    }
    let area = |load: &str| {
        let (name, _) = load.split_once(' ')?;
        let (_, shared) = load.rsplit_once("\n, [")?;
        let (shared, _) = shared.split_once(']')?;
        let names = shared.split(", ").filter(|name| !name.is_empty());
        let numbers = names.map(|name| name.strip_prefix("__chunk_")?.parse().ok());
        Some((name.to_owned(), numbers.collect::<Option<Vec<u32>>>()?))
    };
    parts
        .map(|load| area(load).ok_or_else(|| unexpected.to_owned()))
        .collect()
}

/// The name of the file with an area's own chunk.
pub(super) fn own_file(area: &str) -> String {
    format!("split_{area}.wasm")
}

/// The name of the file with a chunk that several areas share.
pub(super) fn shared_file(number: u32) -> String {
    format!("chunk_{number}.wasm")
}

/// The loader in few words: what the splitter's shares with the main program, and a line an area.
pub(super) fn short_loader(loader: &str) -> Result<String> {
    let (shared, _) = loader
        .split_once(SHARED_END)
        .ok_or("the loader of chunks does not say what is shared")?;
    let mut result = String::from("import { inArea } from \"gosi-pieces\";\n");
    result.push_str(shared);
    for (area, _) in areas_in(loader)? {
        let load = format!("{AREA}{area} = inArea(\"{area}\", getSharedImports);\n");
        result.push_str(&load);
    }
    Ok(result)
}

/// The name of the file that says which chunks each area shares.
pub(super) const LIST: &str = "chunks.txt";

/// What is in it: a line an area, with its name and the numbers as [`runs`].
pub(super) fn list(loader: &str) -> Result<String> {
    let areas = areas_in(loader)?.into_iter();
    let lines = areas.map(|(area, numbers)| format!("{area} {}\n", runs(&numbers)));
    Ok(lines.collect())
}

/// Numbers in rising order as runs, each by the distance from the end of the one before and its length
/// after that: `3+1 2` are 3, 4 and 6.
fn runs(numbers: &[u32]) -> String {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    let mut words: Vec<String> = Vec::new();
    let mut last = 0;
    for run in numbers.chunk_by(|one, next| one + 1 == *next) {
        let (Some(first), Some(end)) = (run.first(), run.last()) else {
            continue;
        };
        words.push(match end - first {
            0 => (first - last).to_string(),
            more => format!("{}+{more}", first - last),
        });
        last = *end;
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{areas_in, list, runs, short_loader};

    const CHUNK: &str = "const __chunk_4 = makeLoad(() => {\n}\n, []);\n";

    #[test]
    fn an_area_has_the_chunks_it_shares() {
        let loader = format!(
            "{CHUNK}export const __wasm_split_load_law = wrapAsyncCb(makeLoad(() => {{\n}}\n, [__chunk_4, __chunk_7]));\n\
            export const __wasm_split_load_help = wrapAsyncCb(makeLoad(() => {{\n}}\n, []));\n"
        );
        assert_eq!(
            areas_in(&loader).expect("a loader"),
            [("law".to_owned(), vec![4, 7]), ("help".to_owned(), vec![])]
        );
    }

    #[test]
    fn a_loader_written_otherwise_stops_the_build() {
        for loader in [
            "export const __wasm_split_load_law = load(1);",
            "export const __wasm_split_load_law = wrapAsyncCb(makeLoad(() => {\n}\n, [other]));\n",
            "const __chunk_5 = makeLoad(() => {\n}\n, [__chunk_4]);\n",
        ] {
            assert!(areas_in(loader).is_err(), "{loader}");
        }
        assert!(short_loader(CHUNK).is_err());
    }

    #[test]
    fn the_loader_keeps_what_is_shared_and_a_line_an_area() {
        let loader = format!(
            "function getSharedImports() {{}}\nfunction wrapAsyncCb(callee) {{}}\n{CHUNK}\
            export const __wasm_split_load_law = wrapAsyncCb(makeLoad(() => {{\n}}\n, [__chunk_4, __chunk_5, __chunk_9]));\n\
            export const __wasm_split_load_help = wrapAsyncCb(makeLoad(() => {{\n}}\n, []));\n"
        );
        assert_eq!(
            short_loader(&loader).expect("a loader"),
            "import { inArea } from \"gosi-pieces\";\nfunction getSharedImports() {}\n\
            export const __wasm_split_load_law = inArea(\"law\", getSharedImports);\n\
            export const __wasm_split_load_help = inArea(\"help\", getSharedImports);\n"
        );
        assert_eq!(list(&loader).expect("a list"), "law 4+1 4\nhelp \n");
    }

    #[test]
    fn numbers_are_written_as_runs() {
        assert_eq!(runs(&[]), "");
        assert_eq!(runs(&[18]), "18");
        assert_eq!(runs(&[6, 3, 4, 20, 21, 22]), "3+1 2 14+2");
    }
}
