//! Tests, run with a change and without one.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use crate::Failure;
use crate::build::Binary;

/// The processor's time that a test has without a change.
const LONGEST_TEST: Duration = Duration::from_mins(10);

/// What a process gets that has used up its time of the processor.
const SIGXCPU: i32 = 24;
const SIGKILL: i32 = 9;

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

/// Runs each test alone, without a change; what a program that is the same told before holds still.
pub(crate) fn measure(binaries: &[Binary], work: &Path) -> Result<Vec<Test>, Failure> {
    let kept = work.join("tests.txt");
    let known = fs::read_to_string(&kept).unwrap_or_default();
    let known: BTreeMap<&str, &str> = known
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .collect();
    let (mut tests, mut lines) = (Vec::new(), Vec::new());
    for binary in binaries {
        let built = fs::metadata(&binary.path)?.modified()?;
        let built = built.duration_since(SystemTime::UNIX_EPOCH)?.as_millis();
        let listed = Command::new(&binary.path)
            .args(["--list", "--format=terse"])
            .output()?;
        for line in String::from_utf8_lossy(&listed.stdout).lines() {
            let Some(name) = line.strip_suffix(": test") else {
                continue;
            };
            let key = format!("{} {built} {name}", binary.path.display());
            // What walks through the case table depends on more than its program.
            let before = known.get(key.as_str()).filter(|_| !binary.reads_cases());
            let found = match before {
                Some(found) => (*found).to_owned(),
                None => alone(binary, name, work)?,
            };
            let mut numbers = found
                .split(' ')
                .filter_map(|number| number.parse::<usize>().ok());
            let took = u64::try_from(numbers.next().unwrap_or_default())?;
            tests.push(Test {
                program: binary.path.clone(),
                folder: binary.folder.clone(),
                name: name.to_owned(),
                reaches: numbers.collect(),
                took: Duration::from_micros(took),
            });
            lines.push(format!("{key}\t{found}"));
        }
    }
    fs::write(kept, lines.join("\n"))?;
    tests.sort_by_key(|test| test.took);
    Ok(tests)
}

/// How many microseconds a test takes, and which changes it reaches.
fn alone(binary: &Binary, name: &str, work: &Path) -> Result<String, Failure> {
    let reached = work.join("reached");
    let _ = fs::remove_file(&reached);
    let mut first = command(&binary.path, &binary.folder, [name], LONGEST_TEST);
    first.env("MUTANT_REACHED", &reached);
    if wait(first, LONGEST_TEST * 6)? != Some(true) {
        return Err(format!("{name} fails without a change").into());
    }
    let started = Instant::now();
    wait(
        command(&binary.path, &binary.folder, [name], LONGEST_TEST),
        LONGEST_TEST * 6,
    )?;
    let took = started.elapsed().as_micros();
    let numbers = fs::read_to_string(&reached).unwrap_or_default();
    Ok(format!("{took} {}", numbers.replace('\n', " ")))
}

/// Tries one change on the tests that reach it: the quickest first, ever more of them together.
pub(crate) fn try_change(number: usize, tests: &[Test]) -> Verdict {
    let mut reaching = tests
        .iter()
        .filter(|test| test.reaches.contains(&number))
        .peekable();
    if reaching.peek().is_none() {
        return Verdict::Unreached;
    }
    let mut together = Duration::from_millis(20);
    while reaching.peek().is_some() {
        let mut round: BTreeMap<&Path, Vec<&Test>> = BTreeMap::new();
        let mut took = Duration::ZERO;
        while let Some(test) =
            reaching.next_if(|test| took.is_zero() || took + test.took < together)
        {
            took += test.took;
            round.entry(&test.program).or_default().push(test);
        }
        together *= 3;
        for (program, tests) in round {
            let names = tests.iter().map(|test| test.name.as_str());
            let limit = took * 8 + Duration::from_secs(20);
            let mut command = command(program, &tests[0].folder, names, limit);
            command.env("MUTANT", number.to_string());
            // A machine with other work must not make a change look endless: what counts is the
            // processor's time, and the clock only ends what waits for nothing.
            match wait(command, limit * 60) {
                Ok(Some(true)) => {}
                Ok(Some(false)) | Err(_) => return Verdict::Failed,
                Ok(None) => return Verdict::Endless,
            }
        }
    }
    Verdict::Missed
}

/// A test program with some of its tests, with four gigabytes of memory and so much of the
/// processor's time.
fn command<'a>(
    program: &Path,
    folder: &Path,
    names: impl IntoIterator<Item = &'a str>,
    limit: Duration,
) -> Command {
    let seconds = limit.as_secs();
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!(
            "ulimit -v 4000000; ulimit -t {seconds}; exec \"$0\" \"$@\""
        ))
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
            let out_of_time = matches!(status.signal(), Some(SIGKILL | SIGXCPU));
            return Ok((!out_of_time).then_some(status.success()));
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
