//! The project's own commands. `cargo xtask` alone lists them.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program talks there"
)]

mod arguments;
mod asvs;
mod bench;
mod build;
mod console;
mod digest;
mod dist;
mod lint;
mod pictures;
mod process;
mod project;
mod start;
mod test;
mod tools;

use std::process::ExitCode;

use arguments::Arguments;

/// The result of a step; the message says what went wrong and what the person can do.
type Result<T = ()> = std::result::Result<T, String>;

const USAGE: &str = "\
cargo xtask start [options]    build what is missing, start the portal, print its address
    --port N                   the port to serve on (8080)
    --data-dir DIR             where the demonstration's database lives (data/demo, fresh each time)
    --people N                 size of the synthetic register
    --api URL                  use an existing backend instead of the reference one
    --dev                      rebuild and reload on every change (trunk serve)
    --quick                    an unoptimised browser build: a fast build, a slow first load

cargo xtask test [part ...]    everything that has to hold before a change lands, or some parts of it
                               (`cargo xtask test --list` names them)

cargo xtask build [--quick]    the browser app into dist/
cargo xtask dist [options]     the release build as it is deployed, into release/
    --app DIR                  pack this built app instead of building
    --out DIR                  where to (release)
    --keep N                   how many earlier builds' files stay for open tabs (3)
    --check-reproducible       build twice in different places and compare every byte
cargo xtask bench load         the first second on a slow phone, beside an empty and a static page
cargo xtask bench lighthouse   Lighthouse's marks for every public page
cargo xtask bench enumeration  whether the time of an answer tells who has an account
cargo xtask bench attack      whether a crowd of wrong passwords keeps others out or slows them down
    --language ar|en           in which language (ar; load and lighthouse)
    --runs N                   medians of so many (5; load), samples of each kind (1000; enumeration),
                               seconds of attack (60; attack)
    --filter SLUG              these pages only (lighthouse only)
    --app DIR                  of this built app instead of building
    --check                    fail where a goal is missed
cargo xtask asvs               which item of OWASP ASVS 5.0 is shown by which test, and what is argued instead
cargo xtask tools [name ...]   install the tools now rather than when they are first needed
cargo xtask pictures           the pictures of the documentation, from the real product
";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let parsed = process::stop_children_on_signals().and_then(|()| Arguments::parse(words));
    let outcome = parsed.and_then(|arguments| match command.as_str() {
        "start" => start::start(&arguments),
        "test" => test::test(&arguments),
        "build" => build::command(&arguments),
        "bench" => bench::command(&arguments),
        "dist" => dist::command(&arguments),
        "asvs" => arguments.expect_only(&[]).and_then(|()| asvs::command()),
        "trunk-assets" => build::trunk::write_assets(),
        "tools" => tools::command(&arguments),
        "pictures" => pictures::pictures(&arguments),
        "" | "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command `{other}`\n\n{USAGE}")),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            console::say(&format!("error: {message}"));
            ExitCode::FAILURE
        }
    }
}
