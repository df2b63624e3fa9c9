//! The command line of the reference backend.

use std::io::Write;
use std::process::ExitCode;

use reference_backend::clock::Clock;
use reference_backend::settings::Settings;
use reference_backend::{StartError, openapi, start};
use tracing_subscriber::EnvFilter;

/// The exit code that tells a script to try another port.
const PORT_IN_USE: u8 = 2;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("openapi") => return say(&openapi::document_text()),
        Some("serve") => drop(arguments.remove(0)),
        _ => {}
    }
    let settings = match Settings::read(arguments, |name| std::env::var(name).ok()) {
        Ok(settings) => settings,
        Err(error) => return fail(&error.to_string()),
    };
    log_as_json(&settings.log);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.to_string()),
    };
    runtime.block_on(serve(settings))
}

async fn serve(settings: Settings) -> ExitCode {
    let running = match start(settings, Clock::system()).await {
        Ok(running) => running,
        Err(StartError::Io(error)) if error.kind() == std::io::ErrorKind::AddrInUse => {
            fail("the port is in use by another program; choose one with --port");
            return ExitCode::from(PORT_IN_USE);
        }
        Err(error) => return fail(&error.to_string()),
    };
    if say(&format!("ready http://{}\n", running.address)) != ExitCode::SUCCESS {
        return ExitCode::FAILURE;
    }
    told_to_stop().await;
    tracing::info!("stopping");
    running.stop().await;
    ExitCode::SUCCESS
}

/// Ends when the process is asked to end.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// Logs go to standard error; standard output carries the one line that says where we listen.
fn log_as_json(filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    // The message of a panic may quote a value; the place it came from may not.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()));
        tracing::error!(place, "panic");
    }));
}

fn say(text: &str) -> ExitCode {
    let mut output = std::io::stdout().lock();
    let said = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    if said.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn fail(message: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "reference-backend: {message}");
    ExitCode::FAILURE
}
