//! Joins the files of `locales/` into the ones that are downloaded, for native builds.
//!
//! The browser downloads the same joined files, which `cargo xtask` writes into the distribution;
//! `locales/files.txt` says which source goes where.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

const LANGUAGES: [&str; 2] = ["ar", "en"];

fn main() {
    println!("cargo::rerun-if-changed=locales");
    if let Err(error) = write_embedded_texts() {
        println!("cargo::error={error}");
    }
}

/// Writes `texts.rs`: a function that knows every text of every language.
fn write_embedded_texts() -> Result<(), String> {
    let out_dir = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("cargo sets OUT_DIR")?;
    let locales = Path::new("locales");
    let list = read(&locales.join("files.txt"))?;
    let mut arms = String::new();
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    for (name, sources) in lines.filter_map(|line| line.split_once(':')) {
        for language in LANGUAGES {
            let mut joined = String::new();
            for source in sources.split_whitespace() {
                joined += &read(&locales.join(language).join(source).with_extension("ftl"))?;
                joined.push('\n');
            }
            let file = out_dir.join(format!("{language}-{name}.ftl"));
            fs::write(&file, joined)
                .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
            let _ = writeln!(
                arms,
                "        ({language:?}, {name:?}) => include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}-{name}.ftl\")),"
            );
        }
    }
    let function = format!(
        "pub(super) fn embedded_source(language: &str, name: &str) -> &'static str {{\n    \
         match (language, name) {{\n{arms}        _ => \"\",\n    }}\n}}\n"
    );
    fs::write(out_dir.join("texts.rs"), function).map_err(|error| error.to_string())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}
