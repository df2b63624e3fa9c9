//! `cargo xtask start`: from a fresh clone to a portal that can be used, in one command.

mod development;

use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::arguments::Arguments;
use crate::build::{self, Speed};
use crate::{Result, console, process, project, tools};

const DEFAULT_PORT: u16 = 8080;

/// How many synthetic people the demonstration has unless told otherwise: enough for every case of
/// the law, few enough to be there in seconds.
const DEFAULT_PEOPLE: u32 = 1000;

/// Builds what is missing and becomes the server: from then on this process is the server itself,
/// so that Ctrl-C and signals reach it and nothing is left behind.
pub(crate) fn start(arguments: &Arguments) -> Result {
    arguments.expect_only(&["port", "data-dir", "people", "api", "dev", "quick"])?;
    if let Some(word) = arguments.words().first() {
        return Err(format!(
            "start takes options only, not `{word}`; see cargo xtask help"
        ));
    }
    let port = arguments.number("port")?.unwrap_or(DEFAULT_PORT);
    port_is_free(port)?;
    if arguments.has("dev") {
        return development::start(arguments, port);
    }
    let foreign = arguments
        .value("api")
        .map(|address| foreign_backend(address, port))
        .transpose()?;
    build::build(Speed::of(arguments))?;
    become_server(match foreign {
        Some(server) => server,
        None => reference_backend(arguments, port)?,
    })
}

/// The reference backend, serving the app too.
fn reference_backend(arguments: &Arguments, port: u16) -> Result<Command> {
    let mut server = backend_command(arguments, port)?;
    server.arg("--app-dir").arg(project::dist());
    Ok(server)
}

/// The reference backend's command line, without an app to serve.
fn backend_command(arguments: &Arguments, port: u16) -> Result<Command> {
    let program = build_backend()?;
    let data = data_directory(arguments)?;
    let people = arguments.number("people")?.unwrap_or(DEFAULT_PEOPLE);
    console::say(&format!(
        "  data and demonstration accounts: {}",
        data.display()
    ));
    let mut server = process::command(program);
    server.args(["serve", "--demo", "--port", &port.to_string()]);
    server
        .arg("--data-dir")
        .arg(data)
        .args(["--people", &people.to_string()]);
    Ok(server)
}

/// Compiles the reference backend; returns the program's path.
pub(crate) fn build_backend() -> Result<PathBuf> {
    console::step("Compile the reference backend", || {
        process::run(&mut process::cargo(&[
            "build",
            "--package",
            "reference-backend",
        ]))?;
        Ok(project::target().join("debug/reference-backend"))
    })
}

/// The backend as an organisation would run it, for measuring.
pub(crate) fn build_optimised_backend() -> Result<PathBuf> {
    console::step("Compile the reference backend, optimised", || {
        let words = ["build", "--release", "--package", "reference-backend"];
        process::run(&mut process::cargo(&words))?;
        Ok(project::target().join("release/reference-backend"))
    })
}

/// The app before somebody's own backend: same origin, so that the session cookie stays strict.
fn foreign_backend(address: &str, port: u16) -> Result<Command> {
    if !address.starts_with("http://") && !address.starts_with("https://") {
        return Err(format!(
            "--api wants the address of a backend, such as https://…, not `{address}`"
        ));
    }
    let mut server = tools::script("serve.mjs");
    server.arg("--app").arg(project::dist());
    server.args(["--port", &port.to_string(), "--api", address]);
    Ok(server)
}

/// The folder of the demonstration's data. The default one is made afresh; a chosen one is kept.
fn data_directory(arguments: &Arguments) -> Result<PathBuf> {
    if let Some(chosen) = arguments.value("data-dir") {
        return std::path::absolute(chosen)
            .map_err(|error| format!("--data-dir {chosen}: {error}"));
    }
    let folder = project::path("data/demo");
    match std::fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("cannot empty {}: {error}", folder.display()))
        }
        _ => Ok(folder),
    }
}

/// Replaces this process by the server; returns only if that failed.
fn become_server(mut server: Command) -> Result {
    let shown = process::describe(&server);
    let error = server.stdin(Stdio::null()).exec();
    Err(format!("`{shown}` could not be started: {error}"))
}

fn port_is_free(port: u16) -> Result {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!(
            "port {port} cannot be used ({error}). Stop what runs there or choose another port: --port N"
        )),
    }
}
