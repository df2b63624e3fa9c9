//! `cargo xtask test`: everything that has to hold before a change lands, in parts.
//!
//! Every part runs, whatever the parts before it found; the summary and the exit code come at the end.

mod browser;
mod deny;
mod journeys;
mod licences;
mod native;
mod oracle;
mod part;
mod size;

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::arguments::Arguments;
use crate::{Result, asvs, build, console, lint, process, tools};

pub(crate) use part::Tally;

/// A part of the tests: its name, what it shows, how it is run.
struct Part {
    name: &'static str,
    shows: &'static str,
    run: fn(&Plan) -> Result<Tally>,
}

/// What was asked for.
pub(crate) struct Plan {
    /// The names of the parts of this run.
    names: Vec<&'static str>,
    /// Words that test names must contain, given as `--filter`.
    filter: Option<String>,
    /// Whether journeys run on an unoptimised build.
    quick: bool,
}

impl Plan {
    fn has(&self, name: &str) -> bool {
        self.names.contains(&name)
    }
}

/// In the order of a whole run: what answers soonest first, the real browser last.
const PARTS: [Part; 16] = [
    Part {
        name: "unit",
        shows: "every crate and every view, natively",
        run: native::unit,
    },
    Part {
        name: "contract",
        shows: "the wire types and the OpenAPI document",
        run: native::contract,
    },
    Part {
        name: "backend",
        shows: "the reference backend on SQLite and PostgreSQL",
        run: native::backend,
    },
    Part {
        name: "oracle",
        shows: "the law's second reading in Python agrees in 200,000 cases",
        run: oracle::oracle,
    },
    Part {
        name: "fmt",
        shows: "rustfmt has nothing to change",
        run: formatting,
    },
    Part {
        name: "lint",
        shows: "the project's own rules",
        run: |_| lint::lint(),
    },
    Part {
        name: "asvs",
        shows: "every item of ASVS 5.0 that binds the portal has a test or an argument",
        run: |_| asvs::check(),
    },
    Part {
        name: "clippy",
        shows: "clippy has nothing to say, natively and for the browser",
        run: clippy,
    },
    Part {
        name: "deny",
        shows: "licences and origins of what we build on",
        run: deny::deny,
    },
    Part {
        name: "browser",
        shows: "components in a real browser",
        run: browser::browser,
    },
    Part {
        name: "build",
        shows: "the release build",
        run: build,
    },
    Part {
        name: "size",
        shows: "the release build's bytes against their budgets",
        run: size::size,
    },
    Part {
        name: "load",
        shows: "pages are painted about as soon as without a program, and nothing moves",
        run: journeys::load,
    },
    Part {
        name: "nginx",
        shows: "nginx serves the release as the reference backend does",
        run: journeys::nginx,
    },
    Part {
        name: "journeys",
        shows: "people's ways through the portal in a real browser",
        run: journeys::journeys,
    },
    Part {
        name: "browsers",
        shows: "the core journeys in Chromium, Firefox and WebKit",
        run: journeys::browsers,
    },
];

/// Runs the parts that were named, or all.
pub(crate) fn test(arguments: &Arguments) -> Result {
    arguments.expect_only(&["list", "filter", "quick"])?;
    if arguments.has("list") {
        for part in PARTS {
            println!("{:10} {}", part.name, part.shows);
        }
        return Ok(());
    }
    let plan = plan(arguments)?;
    let chosen = PARTS
        .iter()
        .filter(|part| plan.has(part.name))
        .collect::<Vec<_>>();
    let listed = chosen
        .iter()
        .map(|part| part.name)
        .collect::<Vec<_>>()
        .join(", ");
    console::say(&format!("running: {listed}"));

    let mut ahead = compiling_ahead(&plan, chosen.len());
    let mut rows = Vec::new();
    for part in chosen {
        if NEED_THE_RELEASE.contains(&part.name)
            && let Some(compiling) = ahead.take()
        {
            // Whatever went wrong there, the build says it.
            let _ = compiling.join();
        }
        console::say(&format!("\n══ {}: {}", part.name, part.shows));
        let started = Instant::now();
        let outcome = (part.run)(&plan);
        if let Err(message) = &outcome {
            console::say(&format!("✗ {}: {message}", part.name));
        }
        rows.push((part.name, outcome, started.elapsed()));
    }
    summary(&rows)
}

/// The parts that look at the release build.
const NEED_THE_RELEASE: [&str; 6] = ["build", "size", "load", "nginx", "journeys", "browsers"];

/// Compiles the release beside the parts before those that need it: its last minutes are one
/// program's optimisation, which leaves a processor to the others.
fn compiling_ahead(plan: &Plan, parts: usize) -> Option<JoinHandle<()>> {
    let needed = NEED_THE_RELEASE.iter().any(|part| plan.has(part));
    if !needed || parts < 2 || plan.quick || tools::for_build().is_err() {
        return None;
    }
    console::say("compiling the release meanwhile");
    Some(thread::spawn(build::compile_ahead))
}

fn plan(arguments: &Arguments) -> Result<Plan> {
    let mut names = Vec::new();
    for word in arguments.words() {
        let part = PARTS.iter().find(|part| part.name == word);
        names.push(
            part.ok_or(format!(
                "there is no part `{word}`; see cargo xtask test --list"
            ))?
            .name,
        );
    }
    if names.is_empty() {
        names = PARTS.iter().map(|part| part.name).collect();
    }
    let filter = arguments.value("filter").map(str::to_owned);
    Ok(Plan {
        names,
        filter,
        quick: arguments.has("quick"),
    })
}

/// Prints the table and the closing line; an error when anything failed.
fn summary(rows: &[(&str, Result<Tally>, Duration)]) -> Result {
    println!("\npart        passed  failed  time");
    let mut sum = Tally::default();
    let mut failed_parts = Vec::new();
    for (name, outcome, time) in rows {
        let tally = match outcome {
            Ok(tally) => *tally,
            // A part that broke off counts as one failure, besides what its own output says.
            Err(_) => Tally {
                passed: 0,
                failed: 1,
            },
        };
        if tally.failed > 0 {
            failed_parts.push(*name);
        }
        let time = console::duration(*time);
        println!("{name:10} {:>7} {:>7}  {time}", tally.passed, tally.failed);
        sum = sum + tally;
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if failed_parts.is_empty() {
        Ok(())
    } else {
        Err(format!("failed: {}", failed_parts.join(", ")))
    }
}

fn formatting(_: &Plan) -> Result<Tally> {
    process::run(&mut process::cargo(&["fmt", "--all", "--check"]))?;
    Ok(Tally::one())
}

fn clippy(_: &Plan) -> Result<Tally> {
    let native = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "gosi-portal/ssr",
    ];
    let browser = [
        "clippy",
        "--package",
        "gosi-portal",
        "--lib",
        "--bins",
        "--features",
        "hydrate",
    ];
    let mut for_browser = process::cargo(&browser);
    for_browser.args(["--target", "wasm32-unknown-unknown"]);
    for command in [&mut process::cargo(&native), &mut for_browser] {
        process::run(command.args(["--", "--deny", "warnings"]))?;
    }
    Ok(Tally {
        passed: 2,
        failed: 0,
    })
}

fn build(_: &Plan) -> Result<Tally> {
    crate::build::build(crate::build::Speed::Release)?;
    Ok(Tally::one())
}
