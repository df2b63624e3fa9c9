//! A PostgreSQL server for the length of one test run, in a folder that goes with it.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::{Result, console, process, tools};

/// How long a server may take until it answers.
const LONGEST_START: Duration = Duration::from_secs(30);

/// A running server; stopped and removed when dropped.
pub(super) struct Cluster {
    server: Child,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes a fresh database folder and starts a server on a free port.
    pub(super) fn start() -> Result<Cluster> {
        let programs = tools::postgres()?;
        console::step("Start a PostgreSQL server for the tests", || {
            let folder =
                std::env::temp_dir().join(format!("gosi-portal-pg-{}", std::process::id()));
            let data = folder.join("data");
            make_folder(&folder)?;
            let mut initdb = unprivileged(&programs.join("initdb"));
            initdb.args([
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--no-sync",
            ]);
            process::run_quietly(initdb.args(["--locale=C.UTF-8", "-D"]).arg(&data))?;

            let port = free_port()?;
            let mut postgres = unprivileged(&programs.join("postgres"));
            postgres
                .arg("-D")
                .arg(&data)
                .args(["-p", &port.to_string(), "-h", "127.0.0.1"]);
            postgres.arg("-k").arg(&folder);
            // What it holds is thrown away: it need not survive a power cut.
            postgres.args([
                "-c",
                "fsync=off",
                "-c",
                "full_page_writes=off",
                "-c",
                "max_connections=200",
            ]);
            postgres
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            let server = process::spawn(&mut postgres)?;
            let mut cluster = Cluster {
                server,
                folder,
                port,
            };
            cluster.wait_until_ready(&programs.join("pg_isready"))?;
            Ok(cluster)
        })
    }

    /// The server's address, with the right to create databases.
    pub(super) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&mut self, probe: &Path) -> Result {
        let started = Instant::now();
        while started.elapsed() < LONGEST_START {
            if let Ok(Some(status)) = self.server.try_wait() {
                return Err(format!("postgres ended at once ({status})"));
            }
            let port = self.port.to_string();
            if process::answer(probe, &["-h", "127.0.0.1", "-p", &port]).is_some() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err("postgres does not answer".into())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // A quick shutdown; as the child may be a helper that hands the signal on, not SIGKILL at once.
        let _ = process::answer("kill", &["-INT", &self.server.id().to_string()]);
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(5) {
            if matches!(self.server.try_wait(), Ok(Some(_))) {
                break;
            }
            thread::sleep(Duration::from_millis(50));
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// PostgreSQL refuses to run as root; where we are root, the package's own user runs it.
fn unprivileged(program: &Path) -> Command {
    if !is_root() {
        return process::command(program);
    }
    let mut command = process::command("setpriv");
    command
        .args([
            "--reuid=postgres",
            "--regid=postgres",
            "--clear-groups",
            "--",
        ])
        .arg(program);
    command.current_dir(std::env::temp_dir());
    command
}

fn make_folder(folder: &Path) -> Result {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    if is_root() {
        let path = folder.to_string_lossy();
        process::answer("chown", &["postgres:postgres", &path])
            .ok_or("cannot hand a folder to postgres")?;
    }
    Ok(())
}

fn is_root() -> bool {
    process::answer("id", &["-u"]).as_deref() == Some("0")
}

fn free_port() -> Result<u16> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
    listener
        .local_addr()
        .map(|address| address.port())
        .map_err(|error| error.to_string())
}
