//! The copy of the library with its changes, compiled.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::schema::{File, Written, is_for_tests};
use crate::{Failure, say};

/// A source file of the library, by its path from the library's folder.
pub(crate) type Files = Vec<(String, File)>;

/// The names of changes that do not compile.
pub(crate) type LeftOut = BTreeSet<String>;

/// A change by the file's index, its place and its number there.
struct Named {
    file: usize,
    place: usize,
    alternative: usize,
    name: String,
}

/// A change with the number that chooses it.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) number: usize,
    pub(crate) file: String,
    pub(crate) name: String,
}

/// A compiled test program, and where it is run.
#[derive(Debug)]
pub(crate) struct Binary {
    pub(crate) path: PathBuf,
    pub(crate) folder: PathBuf,
}

impl Binary {
    /// Whether the program's tests walk through the case table.
    pub(crate) fn reads_cases(&self) -> bool {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("cases-") || name.starts_with("evaluate-")
    }
}

/// What the copy is told apart by: chosen by the environment, reached ones written to a file.
const CHOOSER: &str = r#"
//! Chooses a change of the code.
use std::io::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::OnceLock;

static CHOSEN: OnceLock<u32> = OnceLock::new();
static FAST: AtomicU32 = AtomicU32::new(u32::MAX);
static REACHED: Mutex<Option<(std::fs::File, Vec<bool>)>> = Mutex::new(None);
const RECORDS: u32 = u32::MAX - 1;

/// Whether a change is the one.
#[inline]
pub fn is(number: u32) -> bool {
    let chosen = FAST.load(Ordering::Relaxed);
    if chosen < RECORDS { chosen == number } else { slow(number) }
}

#[cold]
#[inline(never)]
fn slow(number: u32) -> bool {
    let chosen = *CHOSEN.get_or_init(|| {
        let number = |name| std::env::var(name).ok().and_then(|text| text.parse::<u32>().ok());
        if let Ok(path) = std::env::var("MUTANT_REACHED") {
            // Programs that a test starts write to the same file.
            let file = std::fs::OpenOptions::new().create(true).append(true).open(path);
            let file = file.expect("a file");
            *REACHED.lock().expect("a lock") = Some((file, Vec::new()));
            return RECORDS;
        }
        number("MUTANT").unwrap_or(0)
    });
    FAST.store(chosen, Ordering::Relaxed);
    if chosen != RECORDS {
        return chosen == number;
    }
    let mut reached = REACHED.lock().unwrap_or_else(|broken| broken.into_inner());
    if let Some((file, seen)) = reached.as_mut() {
        let index = number as usize;
        if seen.len() <= index {
            seen.resize(index + 1, false);
        }
        if !seen[index] {
            seen[index] = true;
            let _ = writeln!(file, "{number}");
        }
    }
    false
}
"#;

/// Reads the library's files, without those that are compiled for tests alone.
pub(crate) fn read(library: &Path) -> Result<Files, Failure> {
    let mut files = Vec::new();
    collect(&library.join("src"), &mut files)?;
    files.sort();
    let mut tests = BTreeSet::new();
    for path in &files {
        let syntax = syn::parse_file(&fs::read_to_string(path)?)?;
        let folder = match path.file_stem().and_then(|name| name.to_str()) {
            Some("mod" | "lib") | None => path.with_file_name(""),
            Some(_) => path.with_extension(""),
        };
        for item in syntax.items {
            if let syn::Item::Mod(inner) = item
                && is_for_tests(&inner.attrs)
                && inner.content.is_none()
            {
                tests.insert(folder.join(format!("{}.rs", inner.ident)));
            }
        }
    }
    let mut read = Vec::new();
    for path in files.into_iter().filter(|path| !tests.contains(path)) {
        let name = path.strip_prefix(library)?.display().to_string();
        let module = if name.starts_with("src/bin/") {
            "benefits::mutant::"
        } else {
            "crate::mutant::"
        };
        read.push((name, File::read(fs::read_to_string(&path)?, module)?));
    }
    Ok(read)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|name| name == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn named(files: &Files) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for (file, (path, places)) in files.iter().enumerate() {
        for (place, alternative, mutant) in places.mutants() {
            let (line, function) = (mutant.line, &mutant.function);
            let name = format!("{path}:{line} in `{function}`: {}", mutant.change);
            let time = times.entry(name.clone()).or_default();
            *time += 1;
            let again = if *time > 1 {
                format!(" ({time})")
            } else {
                String::new()
            };
            let name = format!("{name}{again}");
            all.push(Named {
                file,
                place,
                alternative,
                name,
            });
        }
    }
    all
}

/// The changes that are not left out, numbered from one.
pub(crate) fn changes(files: &Files, left_out: &LeftOut) -> Vec<Change> {
    let all = named(files).into_iter();
    let kept = all.filter(|change| !left_out.contains(&change.name));
    let numbered = kept.enumerate().map(|(index, change)| Change {
        number: index + 1,
        file: files[change.file].0.clone(),
        name: change.name,
    });
    numbered.collect()
}

/// Writes the copy and compiles its tests, leaving out what does not compile.
pub(crate) fn compile(
    library: &Path,
    files: &Files,
    work: &Path,
) -> Result<(Vec<Change>, Vec<Binary>), Failure> {
    let root = library.join("../..");
    let copy = work.join("copy");
    for (from, to) in [
        (root.join("crates/calendar"), "crates/calendar"),
        (library.to_owned(), "crates/benefits"),
        (root.join("locales"), "locales"),
    ] {
        // Changed files are written below.
        copy_folder(&from, &copy.join(to), &|path| {
            path.strip_prefix(library)
                .is_ok_and(|path| files.iter().any(|(name, _)| Path::new(name) == path))
        })?;
    }
    put(
        &fs::read(root.join("Cargo.lock"))?,
        &copy.join("Cargo.lock"),
    )?;
    let root = fs::read_to_string(root.join("Cargo.toml"))?;
    put(manifest(&root).as_bytes(), &copy.join("Cargo.toml"))?;
    let home = copy.join("crates/benefits");
    put(CHOOSER.as_bytes(), &home.join("src/mutant.rs"))?;
    // What did not compile before is not tried again.
    let kept = work.join("left-out.txt");
    let known = fs::read_to_string(&kept).unwrap_or_default();
    let all = named(files);
    let mut left_out: LeftOut = known.lines().map(str::to_owned).collect();
    loop {
        let written = write(files, &all, &left_out, &home)?;
        let (binaries, problems) = cargo(&copy, &home)?;
        if problems.is_empty() {
            let left = all
                .iter()
                .filter(|one| left_out.contains(&one.name))
                .count();
            say(&format!("{left} changes do not compile and are left out"));
            return Ok((changes(files, &left_out), binaries));
        }
        let before = left_out.len();
        for (file, at, words) in problems {
            let index = files.iter().position(|(name, _)| *name == file);
            let place = index.and_then(|index| {
                let inside = written[index]
                    .ranges
                    .iter()
                    .filter(|(range, ..)| range.contains(&at));
                let (_, place, alternative) = inside.min_by_key(|(range, ..)| range.len())?;
                Some((index, *place, *alternative))
            });
            let Some((index, place, alternative)) = place else {
                return Err(format!("the copy does not compile: {file}: {words}").into());
            };
            let wrong = all.iter().filter(|one| {
                (one.file, one.place) == (index, place)
                    && alternative.is_none_or(|alternative| one.alternative == alternative)
            });
            left_out.extend(wrong.map(|one| one.name.clone()));
        }
        if left_out.len() == before {
            return Err("the copy does not compile".into());
        }
        let lines: Vec<&str> = left_out.iter().map(String::as_str).collect();
        fs::write(&kept, lines.join("\n"))?;
    }
}

fn write(
    files: &Files,
    all: &[Named],
    left_out: &LeftOut,
    home: &Path,
) -> Result<Vec<Written>, Failure> {
    let kept = all.iter().filter(|change| !left_out.contains(&change.name));
    let numbers: BTreeMap<(usize, usize, usize), usize> = kept
        .enumerate()
        .map(|(index, one)| ((one.file, one.place, one.alternative), index + 1))
        .collect();
    let mut texts = Vec::new();
    for (index, (name, file)) in files.iter().enumerate() {
        let number = |place, one| numbers.get(&(index, place, one)).copied();
        let mut written = file.write(&number);
        if name == "src/lib.rs" {
            written
                .text
                .push_str("\n#[doc(hidden)]\n#[allow(missing_docs)]\npub mod mutant;\n");
        }
        put(written.text.as_bytes(), &home.join(name))?;
        texts.push(written);
    }
    Ok(texts)
}

/// The root's manifest for the copied crates alone.
fn manifest(root: &str) -> String {
    let until = root.find("\n[package]").unwrap_or(root.len());
    let kept: Vec<&str> = root[..until]
        .lines()
        .filter(|line| !line.starts_with("members") && !line.starts_with("default-members"))
        .collect();
    let kept = kept
        .join("\n")
        .replace("contract = { path = \"crates/contract\" }", "");
    format!(
        "{}\n[profile.test]\nopt-level = 1\ndebug = false\n[profile.dev]\nopt-level = 1\ndebug = false\n",
        kept.replacen("[workspace]", "[workspace]\nmembers = [\"crates/*\"]", 1)
    )
}

fn copy_folder(from: &Path, to: &Path, left_out: &dyn Fn(&Path) -> bool) -> Result<(), Failure> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            copy_folder(&path, &to.join(name), left_out)?;
        } else if !left_out(&path) {
            put(&fs::read(&path)?, &to.join(name))?;
        }
    }
    Ok(())
}

/// Writes a file where it is another one, so that what is the same is not compiled again.
fn put(content: &[u8], to: &Path) -> Result<(), Failure> {
    if fs::read(to).ok().as_deref() != Some(content) {
        fs::write(to, content)?;
    }
    Ok(())
}

/// A file, a place in it and what the compiler says about it.
type Problem = (String, usize, String);

/// Compiles the tests; what the compiler refuses comes back by file and place.
fn cargo(copy: &Path, home: &Path) -> Result<(Vec<Binary>, Vec<Problem>), Failure> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
        .current_dir(copy)
        .env("RUSTFLAGS", "--cap-lints=allow")
        .env("CARGO_TARGET_DIR", copy.join("../target"))
        .args(["test", "--no-run", "--package=benefits", "--features=cli"])
        .args([
            "--lib",
            "--bin=evaluate",
            "--test=cases",
            "--test=texts",
            "--test=evaluate",
        ])
        .arg("--message-format=json")
        .stderr(Stdio::inherit())
        .output()?;
    let (mut binaries, mut problems) = (Vec::new(), Vec::new());
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        if message["profile"]["test"] == true
            && let Some(path) = message["executable"].as_str()
        {
            binaries.push(Binary {
                path: path.into(),
                folder: home.to_owned(),
            });
        }
        if message["message"]["level"] == "error" {
            let spans = message["message"]["spans"].as_array();
            for span in spans
                .into_iter()
                .flatten()
                .filter(|span| span["is_primary"] == true)
            {
                let file = span["file_name"].as_str().unwrap_or_default();
                let file = file.strip_prefix("crates/benefits/").unwrap_or(file);
                let at = span["byte_start"].as_u64().unwrap_or_default();
                let words = message["message"]["rendered"].as_str().unwrap_or_default();
                problems.push((file.to_owned(), usize::try_from(at)?, words.to_owned()));
            }
        }
    }
    if problems.is_empty() && !output.status.success() {
        return Err("cargo could not compile the copy".into());
    }
    Ok((binaries, problems))
}
