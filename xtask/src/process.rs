//! Other programs: how they are started, what they see and what is shown of them.

use std::ffi::OsStr;
use std::io::Read;
use std::os::fd::AsFd;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::{Result, console, project};

/// How often a silent step shows that it is still at work.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// The programs that run now, to be stopped when this one is.
static RUNNING: Mutex<Vec<u32>> = Mutex::new(Vec::new());

/// From now on Ctrl-C and SIGTERM stop what this program started, and then this program.
pub(crate) fn stop_children_on_signals() -> Result {
    let mut signals = Signals::new([SIGINT, SIGTERM]).map_err(|error| error.to_string())?;
    thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let running = RUNNING
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone();
            for id in running {
                let _ = answer("kill", &["-TERM", &id.to_string()]);
            }
            console::say("stopped");
            // As a shell reports a program that a signal ended.
            std::process::exit(128 + signal);
        }
    });
    Ok(())
}

/// Starts a program that is stopped together with this one.
pub(crate) fn spawn(command: &mut Command) -> Result<Child> {
    let child = command
        .spawn()
        .map_err(|error| not_started(&describe(command), &error))?;
    RUNNING
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(child.id());
    Ok(child)
}

/// Waits for a program of [`spawn`] to end.
pub(crate) fn wait(mut child: Child) -> Result<ExitStatus> {
    let status = child.wait().map_err(|error| error.to_string())?;
    forget(child.id());
    Ok(status)
}

/// Runs a program to its end and keeps what it writes into pipes.
pub(crate) fn output(command: &mut Command) -> Result<Output> {
    let child = spawn(command)?;
    let id = child.id();
    let output = child.wait_with_output();
    forget(id);
    output.map_err(|error| format!("`{}`: {error}", describe(command)))
}

/// A number that has ended may be another program's soon.
fn forget(id: u32) {
    RUNNING
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .retain(|running| *running != id);
}

/// A program that runs in the project's folder and finds the project's own tools first.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(project::root())
        .env("PATH", search_path());
    // What cargo told this program about this program would make other builds start afresh.
    for (name, _) in std::env::vars_os() {
        let name_text = name.to_string_lossy();
        let about_us = [
            "CARGO_PKG_",
            "CARGO_MANIFEST_",
            "CARGO_BIN_",
            "CARGO_CRATE_",
        ];
        if about_us.iter().any(|prefix| name_text.starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
    command
}

/// Cargo, the same that started this program.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(arguments);
    cargo
}

/// Runs a program whose own output shows its progress. Everything it says goes to standard error.
pub(crate) fn run(command: &mut Command) -> Result {
    let shown = describe(command);
    let error_stream = std::io::stderr().as_fd().try_clone_to_owned();
    if let Ok(stream) = error_stream {
        command.stdout(stream);
    }
    let status = wait(spawn(command.stdin(Stdio::null()))?)?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{shown}` failed ({status})"))
    }
}

/// Runs a program quietly, with a sign of life now and then; its last lines are shown if it fails.
pub(crate) fn run_quietly(command: &mut Command) -> Result<String> {
    let shown = describe(command);
    let (done, waiting) = channel::<()>();
    let started = Instant::now();
    let heartbeat = thread::spawn(move || {
        while waiting.recv_timeout(HEARTBEAT) == Err(RecvTimeoutError::Timeout) {
            console::say(&format!(
                "  … still at it ({})",
                console::duration(started.elapsed())
            ));
        }
    });
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let output = output(command);
    drop(done);
    let _ = heartbeat.join();
    let output = output?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!(
        "`{shown}` failed ({})\n{}",
        output.status,
        last_lines(&output, 40)
    ))
}

/// What a program prints on standard output, or `None` when it is absent or fails.
pub(crate) fn answer(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = command(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Feeds a text to a program and returns what it makes of it.
pub(crate) fn filter(command: &mut Command, input: &str) -> Result<String> {
    use std::io::Write;
    let shown = describe(command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(|error| not_started(&shown, &error))?;
    let mut pipe = child.stdin.take().ok_or("no pipe to write to")?;
    let text = input.to_owned();
    let writer = thread::spawn(move || pipe.write_all(text.as_bytes()));
    let mut result = String::new();
    if let Some(mut stdout) = child.stdout.take() {
        stdout
            .read_to_string(&mut result)
            .map_err(|error| format!("`{shown}`: {error}"))?;
    }
    let _ = writer.join();
    let status = child
        .wait()
        .map_err(|error| format!("`{shown}`: {error}"))?;
    if status.success() {
        Ok(result)
    } else {
        Err(format!("`{shown}` failed ({status})"))
    }
}

/// The command line as a person would type it, with the project's folder left out.
pub(crate) fn describe(command: &Command) -> String {
    let root = format!("{}/", project::root().display());
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let line = words
        .map(|word| word.to_string_lossy().replace(&root, ""))
        .collect::<Vec<_>>();
    line.join(" ")
}

fn search_path() -> std::ffi::OsString {
    let own = [
        project::tools().join("cargo/bin"),
        project::path("end2end/node_modules/.bin"),
    ];
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(std::env::split_paths(&inherited));
    std::env::join_paths(all).unwrap_or(inherited)
}

fn not_started(shown: &str, error: &std::io::Error) -> String {
    format!("`{shown}` could not be started: {error}")
}

fn last_lines(output: &Output, count: usize) -> String {
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    let lines = text.lines().collect::<Vec<_>>();
    lines[lines.len().saturating_sub(count)..].join("\n")
}
