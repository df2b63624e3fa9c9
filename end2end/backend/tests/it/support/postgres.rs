//! A PostgreSQL cluster of the tests' own, from Debian's package, in a directory that vanishes;
//! or the one that `REFERENCE_BACKEND_TEST_POSTGRES` names.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use sqlx::{AssertSqlSafe, Connection, Executor};
use tempfile::TempDir;
use tokio::sync::OnceCell;

use super::{fill, next_number};

static CLUSTER: OnceCell<String> = OnceCell::const_new();
/// Held until the process ends; when its standard input closes, the cluster stops.
static KEEPER: Mutex<Option<Child>> = Mutex::new(None);

/// The URL of a fresh database that holds the tests' register.
pub(crate) async fn filled_database() -> String {
    let base = CLUSTER
        .get_or_init(|| async {
            let given = std::env::var("REFERENCE_BACKEND_TEST_POSTGRES").ok();
            let base = given.map_or_else(start, |url| {
                url.strip_suffix("/postgres").unwrap_or(&url).to_owned()
            });
            for statement in ["DROP DATABASE IF EXISTS filled", "CREATE DATABASE filled"] {
                run(&base, statement).await;
            }
            let directory = TempDir::new().expect("a directory");
            fill(Some(&format!("{base}/filled")), directory.path()).await;
            base
        })
        .await;
    let name = format!("test_{}_{}", std::process::id(), next_number());
    run(base, &format!("CREATE DATABASE {name} TEMPLATE filled")).await;
    format!("{base}/{name}")
}

/// The URL of a fresh empty database.
pub(crate) async fn empty_database() -> String {
    let filled = filled_database().await;
    let (base, _) = filled.rsplit_once('/').expect("a URL with a name");
    let name = format!("empty_{}_{}", std::process::id(), next_number());
    run(base, &format!("CREATE DATABASE {name}")).await;
    format!("{base}/{name}")
}

async fn run(base: &str, statement: &str) {
    let mut connection = sqlx::PgConnection::connect(&format!("{base}/postgres"))
        .await
        .expect("the cluster answers");
    connection
        .execute(AssertSqlSafe(statement.to_owned()))
        .await
        .expect("the statement runs");
}

/// Makes and starts a cluster; gives its URL without a database's name.
fn start() -> String {
    let programs = programs();
    let directory = TempDir::new().expect("a directory").keep();
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|socket| socket.local_addr())
        .expect("a free port")
        .port();
    let is_root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout == b"0\n");
    // PostgreSQL refuses to run as root; the package brings a user for it.
    let prefix = if is_root {
        "runuser -u postgres --"
    } else {
        ""
    };
    if is_root {
        let owned = Command::new("chown")
            .arg("postgres")
            .arg(&directory)
            .status();
        assert!(
            owned.is_ok_and(|status| status.success()),
            "the cluster's directory changes hands"
        );
    }
    let script = format!(
        "set -e; cd {directory}; \
         {prefix} {programs}/initdb -D {directory}/data -A trust -U postgres -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null; \
         {prefix} {programs}/pg_ctl -D {directory}/data -w -l {directory}/log \
         -o '-p {port} -c listen_addresses=127.0.0.1 -k {directory} -c fsync=off -c max_connections=300' start >/dev/null; \
         echo up; read -r _ || true; \
         {prefix} {programs}/pg_ctl -D {directory}/data -m immediate stop >/dev/null; cd /; rm -rf {directory}",
        directory = directory.display(),
        programs = programs.display(),
    );
    let mut keeper = Command::new("sh")
        .args(["-c", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a shell");
    let mut line = String::new();
    let output = keeper.stdout.as_mut().expect("its output");
    BufReader::new(output).read_line(&mut line).expect("a line");
    assert_eq!(line, "up\n", "the cluster starts");
    *KEEPER.lock().expect("the keeper") = Some(keeper);
    format!("postgres://postgres@127.0.0.1:{port}")
}

/// Where the package keeps its programs, the newest version first.
fn programs() -> PathBuf {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .expect("PostgreSQL is installed: apt-get install postgresql")
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|path| path.join("initdb").exists())
        .collect();
    versions.sort_by_key(|path| version_of(path));
    versions
        .pop()
        .expect("PostgreSQL is installed: apt-get install postgresql")
}

fn version_of(path: &Path) -> u32 {
    path.parent()
        .and_then(|path| path.file_name()?.to_str()?.parse().ok())
        .unwrap_or(0)
}
