//! Other programs: how they are started, what they see and what is shown of them.

use std::ffi::OsStr;
use std::io::Read;
use std::os::fd::AsFd;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::{Result, console, project};

/// How often a silent step shows that it is still at work.
const HEARTBEAT: Duration = Duration::from_secs(20);

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
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| not_started(&shown, &error))?;
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
    let output = command.stdin(Stdio::null()).output();
    drop(done);
    let _ = heartbeat.join();
    let output = output.map_err(|error| not_started(&shown, &error))?;
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
