//! Tests, run with a change and without one.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Failure;
use crate::build::Binary;

/// One test of one program: which changes it reaches, and how long it takes without any.
#[derive(Debug)]
pub(crate) struct Test {
    program: PathBuf,
    folder: PathBuf,
    name: String,
    reaches: HashSet<usize>,
    pub(crate) took: Duration,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// A test failed, or ended the program.
    Failed,
    /// A test did not end, or asked for all memory.
    Endless,
    /// Every test passed.
    Missed,
    /// No test goes there.
    Unreached,
}

impl Verdict {
    pub(crate) fn is_noticed(&self) -> bool {
        matches!(self, Verdict::Failed | Verdict::Endless)
    }

    pub(crate) fn read(word: &str) -> Verdict {
        match word {
            "failed" => Verdict::Failed,
            "endless" => Verdict::Endless,
            "unreached" => Verdict::Unreached,
            _ => Verdict::Missed,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Verdict::Failed => "failed",
            Verdict::Endless => "endless",
            Verdict::Missed => "missed",
            Verdict::Unreached => "unreached",
        })
    }
}

/// Tests that take less than this run together.
const QUICK: Duration = Duration::from_millis(60);

/// Runs each test alone, without a change.
pub(crate) fn measure(binaries: &[Binary], work: &Path) -> Result<Vec<Test>, Failure> {
    let mut tests = Vec::new();
    for binary in binaries {
        let listed = Command::new(&binary.path)
            .args(["--list", "--format=terse"])
            .output()?;
        for line in String::from_utf8_lossy(&listed.stdout).lines() {
            let Some(name) = line.strip_suffix(": test") else {
                continue;
            };
            let reached = work.join("reached");
            let _ = fs::remove_file(&reached);
            let mut command = command(&binary.path, &binary.folder, [name]);
            command.env("MUTANT_REACHED", &reached);
            let ended = wait(command, Duration::from_mins(10))?;
            if ended != Some(true) {
                return Err(format!("{name} fails without a change").into());
            }
            let started = Instant::now();
            let command = self::command(&binary.path, &binary.folder, [name]);
            wait(command, Duration::from_mins(10))?;
            let took = started.elapsed();
            let numbers = fs::read_to_string(&reached).unwrap_or_default();
            tests.push(Test {
                program: binary.path.clone(),
                folder: binary.folder.clone(),
                name: name.to_owned(),
                reaches: numbers
                    .lines()
                    .filter_map(|line| line.parse().ok())
                    .collect(),
                took,
            });
        }
    }
    tests.sort_by_key(|test| test.took);
    Ok(tests)
}

/// Tries one change on the tests that reach it.
pub(crate) fn try_change(number: usize, tests: &[Test], work: &Path, worker: usize) -> Verdict {
    let reaching: Vec<&Test> = tests
        .iter()
        .filter(|test| test.reaches.contains(&number))
        .collect();
    if reaching.is_empty() {
        return Verdict::Unreached;
    }
    let mut rounds: Vec<Vec<&Test>> = Vec::new();
    let mut quick: BTreeMap<&PathBuf, Vec<&Test>> = BTreeMap::new();
    for test in reaching {
        if test.took < QUICK {
            quick.entry(&test.program).or_default().push(test);
        } else {
            rounds.push(vec![test]);
        }
    }
    let mut all: Vec<Vec<&Test>> = quick.into_values().collect();
    all.append(&mut rounds);
    let _ = (work, worker);
    for round in all {
        let took: Duration = round.iter().map(|test| test.took).sum();
        let names = round.iter().map(|test| test.name.as_str());
        let mut command = command(&round[0].program, &round[0].folder, names);
        command.env("MUTANT", number.to_string());
        match wait(command, took * 8 + Duration::from_secs(8)) {
            Ok(Some(true)) => {}
            Ok(Some(false)) | Err(_) => return Verdict::Failed,
            Ok(None) => return Verdict::Endless,
        }
    }
    Verdict::Missed
}

/// A test program with some of its tests, with four gigabytes of memory.
fn command<'a>(program: &Path, folder: &Path, names: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", "ulimit -v 4000000; exec \"$0\" \"$@\""])
        .arg(program)
        .args(names)
        .args(["--exact", "--test-threads=1"])
        .current_dir(folder)
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// Whether a command succeeds; `None` where it does not end in time.
fn wait(mut command: Command, limit: Duration) -> Result<Option<bool>, Failure> {
    let started = Instant::now();
    let mut child = command.spawn()?;
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status.success()));
        }
        if started.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}
