//! How many changes of the library's code its tests notice.
//!
//! `mutants [--list] [--work FOLDER] [--jobs N] [--only TEXT] [--again] [--library FOLDER]`
//!
//! The library is compiled once, as a copy in which every change stands beside the code and is chosen
//! when the tests run: the unit tests, those over the case table and those of the binary. Each test is
//! run alone first, to see which changes it reaches and how long it
//! takes; a change is then tried on the tests that reach it, the quickest first, until one fails. What
//! was found is kept in the folder, line by line, so that a run that was ended goes on where it was;
//! `--library` names another checkout's `crates/benefits`. `--only` tries the changes of files whose path contains the text, `--again` those that were not
//! noticed before. At the end stand a table by file and the changes that no test noticed, as
//! `MUTATIONS.md` has them.

mod build;
mod schema;
mod trial;

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use build::Change;
use trial::{Test, Verdict};

type Failure = Box<dyn std::error::Error + Send + Sync>;

struct Options {
    list: bool,
    again: bool,
    library: PathBuf,
    work: PathBuf,
    jobs: usize,
    only: String,
}

fn main() -> ExitCode {
    match options().and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            say(&format!("mutants: {problem}"));
            ExitCode::FAILURE
        }
    }
}

fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

fn options() -> Result<Options, Failure> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut options = Options {
        list: false,
        again: false,
        library: crate_folder.to_owned(),
        work: crate_folder.join("../../target/mutants"),
        jobs: 1,
        only: String::new(),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{name} lacks its value"));
        match name.as_str() {
            "--list" => options.list = true,
            "--again" => options.again = true,
            "--work" => options.work = value()?.into(),
            "--library" => options.library = value()?.into(),
            "--jobs" => options.jobs = value()?.parse()?,
            "--only" => options.only = value()?,
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    Ok(options)
}

fn run(options: &Options) -> Result<(), Failure> {
    let library = &options.library.canonicalize()?;
    let files = build::read(library)?;
    if options.list {
        for change in build::changes(&files, &build::LeftOut::new()) {
            say(&change.name);
        }
        return Ok(());
    }
    fs::create_dir_all(&options.work)?;
    let work = options.work.canonicalize()?;
    let (changes, binaries) = build::compile(library, &files, &work)?;
    say(&format!("{} changes", changes.len()));
    let tests = trial::measure(&binaries, &work)?;
    let seconds: f64 = tests.iter().map(|test| test.took.as_secs_f64()).sum();
    say(&format!(
        "{} tests, {seconds:.0} s without a change",
        tests.len()
    ));
    let found = try_all(options, &work, &changes, &tests)?;
    report(&changes, &found, &options.only);
    Ok(())
}

/// Tries every change that the folder does not tell about yet.
fn try_all(
    options: &Options,
    work: &Path,
    changes: &[Change],
    tests: &[Test],
) -> Result<HashMap<String, Verdict>, Failure> {
    let kept = work.join("found.txt");
    let mut found = HashMap::new();
    if let Ok(text) = fs::read_to_string(&kept) {
        for line in text.lines() {
            if let Some((verdict, name)) = line.split_once('\t') {
                let verdict = Verdict::read(verdict);
                if verdict.is_noticed() || !options.again {
                    found.insert(name.to_owned(), verdict);
                } else {
                    found.remove(name);
                }
            }
        }
    }
    let open: Vec<&Change> = changes
        .iter()
        .filter(|change| change.name.contains(&options.only) && !found.contains_key(&change.name))
        .collect();
    let file = Mutex::new(OpenOptions::new().create(true).append(true).open(&kept)?);
    let (next, found) = (AtomicUsize::new(0), Mutex::new(found));
    std::thread::scope(|scope| {
        for _ in 0..options.jobs.max(1) {
            let (open, file, next, found) = (&open, &file, &next, &found);
            scope.spawn(move || {
                while let Some(change) = open.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let verdict = trial::try_change(change.number, tests);
                    if let Ok(mut file) = file.lock() {
                        let _ = writeln!(file, "{verdict}\t{}", change.name);
                    }
                    if let Ok(mut found) = found.lock() {
                        found.insert(change.name.clone(), verdict);
                    }
                }
            });
        }
    });
    Ok(found.into_inner()?)
}

/// The table by file, the score, and what was not noticed.
fn report(changes: &[Change], found: &HashMap<String, Verdict>, only: &str) {
    let mut files: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let (mut tried, mut noticed, mut missed) = (0, 0, Vec::new());
    for change in changes.iter().filter(|change| change.name.contains(only)) {
        let Some(verdict) = found.get(&change.name) else {
            continue;
        };
        let counts = files.entry(&change.file).or_default();
        let seen = usize::from(verdict.is_noticed());
        *counts = (counts.0 + 1, counts.1 + seen);
        (tried, noticed) = (tried + 1, noticed + seen);
        if seen == 0 {
            missed.push(format!("- `{}` ({verdict})", change.name));
        }
    }
    say("| file | tried | noticed | not |\n| --- | --- | --- | --- |");
    for (file, (tried, noticed)) in files {
        say(&format!(
            "| `{file}` | {tried} | {noticed} | {} |",
            tried - noticed
        ));
    }
    let hundredths = noticed * 10_000 / tried.max(1);
    say(&format!(
        "\n{noticed} of {tried} noticed: {}.{:02} %\n\n{}",
        hundredths / 100,
        hundredths % 100,
        missed.join("\n")
    ));
}
