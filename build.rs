//! Joins `locales/<language>/*.ftl` into one file a language, for native builds.
//!
//! The browser downloads the same joined file, which `cargo xtask` writes into the distribution.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=locales");
    let Some(out_dir) = env::var_os("OUT_DIR").map(PathBuf::from) else {
        return;
    };
    for language in ["ar", "en"] {
        let joined = join_sorted(&Path::new("locales").join(language));
        let target = out_dir.join(format!("{language}.ftl"));
        if let Err(error) = fs::write(&target, joined) {
            println!("cargo::error=cannot write {}: {error}", target.display());
        }
    }
}

fn join_sorted(folder: &Path) -> String {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    files
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect::<Vec<_>>()
        .join("\n")
}
