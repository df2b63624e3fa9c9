//! The native tests. One compilation serves all three parts: cargo would choose other features for
//! each selection of packages, and compile their shared dependencies again and again.

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::OnceLock;

use serde_json::Value;

use super::part::run_tests;
use super::{Plan, Tally};
use crate::{Result, console, process, project, tools};

const BACKEND: &str = "reference-backend";
const CONTRACT: &str = "contract";

/// A compiled test program.
#[derive(Debug, Clone)]
struct Program {
    package: String,
    target: String,
    executable: PathBuf,
    folder: PathBuf,
}

/// Every crate but those of the next two parts, and the examples in documentation.
pub(super) fn unit(plan: &Plan) -> Result<Tally> {
    let others = |program: &Program| program.package != BACKEND && program.package != CONTRACT;
    let mut tally = run(plan, &others)?;
    if plan.filter.is_none() {
        let mut examples = process::cargo(&["test", "--quiet", "--doc"]);
        examples.args(selection(plan));
        tally = tally + run_tests(&mut examples)?;
    }
    Ok(tally)
}

/// The wire types.
pub(super) fn contract(plan: &Plan) -> Result<Tally> {
    run(plan, &|program| program.package == CONTRACT)
}

/// The backend; its tests start a PostgreSQL server of their own beside SQLite.
pub(super) fn backend(plan: &Plan) -> Result<Tally> {
    tools::postgres()?;
    run(plan, &|program| program.package == BACKEND)
}

fn run(plan: &Plan, wanted: &dyn Fn(&Program) -> bool) -> Result<Tally> {
    let mut tally = Tally::default();
    for program in programs(plan)?.iter().filter(|program| wanted(program)) {
        console::say(&format!("— {} ({})", program.package, program.target));
        let mut command = process::command(&program.executable);
        command
            .current_dir(&program.folder)
            .env("CARGO_MANIFEST_DIR", &program.folder);
        command.arg("--quiet").args(&plan.filter);
        tally = tally + run_tests(&mut command)?;
    }
    Ok(tally)
}

/// The packages that this run's native parts need.
fn selection(plan: &Plan) -> Vec<&'static str> {
    const UNIT: [&str; 5] = ["gosi-portal", "benefits", "calendar", "contract", "xtask"];
    let mut arguments = Vec::new();
    if plan.has("backend") {
        arguments.push("--workspace");
    } else {
        let needed = UNIT
            .iter()
            .filter(|name| plan.has("unit") || **name == CONTRACT);
        arguments.extend(needed.flat_map(|name| ["--package", name]));
    }
    if plan.has("backend") || plan.has("unit") {
        arguments.extend(["--features", "gosi-portal/ssr"]);
    }
    arguments
}

/// Compiles the tests, once in a run.
fn programs(plan: &Plan) -> Result<&'static [Program]> {
    static COMPILED: OnceLock<Result<Vec<Program>>> = OnceLock::new();
    let compiled = COMPILED.get_or_init(|| {
        console::step("Compile the native tests", || {
            let mut cargo = process::cargo(&["test", "--no-run"]);
            cargo
                .args(selection(plan))
                .arg("--message-format=json-render-diagnostics");
            let shown = process::describe(&cargo);
            let output = process::output(cargo.stdin(Stdio::null()).stdout(Stdio::piped()))?;
            if !output.status.success() {
                return Err(format!("`{shown}` failed"));
            }
            let text = String::from_utf8_lossy(&output.stdout);
            Ok(text.lines().filter_map(program_of_message).collect())
        })
    });
    compiled.as_deref().map_err(Clone::clone)
}

/// A test program out of one line of cargo's messages.
fn program_of_message(line: &str) -> Option<Program> {
    let message: Value = serde_json::from_str(line).ok()?;
    let is_test = message["profile"]["test"].as_bool()? && message["reason"] == "compiler-artifact";
    let executable = PathBuf::from(message["executable"].as_str()?);
    let folder = PathBuf::from(message["manifest_path"].as_str()?)
        .parent()?
        .to_owned();
    let named_by_folder = folder.file_name()?.to_string_lossy().into_owned();
    let package = match folder.strip_prefix(project::root()).ok()?.to_str()? {
        "" => "gosi-portal".to_owned(),
        "end2end/backend" => BACKEND.to_owned(),
        _ => named_by_folder,
    };
    let target = message["target"]["name"].as_str()?.to_owned();
    is_test.then_some(Program {
        package,
        target,
        executable,
        folder,
    })
}
