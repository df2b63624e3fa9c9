//! What comes from Debian's or Ubuntu's packages, with the right to install them or without.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Result, console, process, project};

/// The folder of the newest installed PostgreSQL's programs.
pub(crate) fn postgres() -> Result<PathBuf> {
    if let Some(folder) = installed_postgres() {
        return Ok(folder);
    }
    install("PostgreSQL (for tests)", &["postgresql"])?;
    installed_postgres()
        .ok_or("PostgreSQL was installed but its `initdb` is nowhere to be found".into())
}

/// The compressor of Zstandard.
pub(crate) fn zstd() -> Result<PathBuf> {
    const NAMES: [&str; 1] = ["zstd"];
    if let Some(program) = first_program(&NAMES) {
        return Ok(program);
    }
    install("zstd (for releases)", &["zstd"])?;
    first_program(&NAMES).ok_or("zstd was installed but is not on PATH".into())
}

/// nginx with the module that sends brotli; `GOSI_NGINX` names another one.
pub(crate) fn nginx() -> Result<PathBuf> {
    // Debian keeps it where only administrators look.
    const NAMES: [&str; 2] = ["nginx", "/usr/sbin/nginx"];
    let chosen = std::env::var_os("GOSI_NGINX").map(PathBuf::from);
    if let Some(program) = chosen
        .filter(|path| path.is_file())
        .or_else(|| first_program(&NAMES))
    {
        return Ok(program);
    }
    install(
        "nginx (for tests)",
        &["nginx", "libnginx-mod-http-brotli-static"],
    )?;
    first_program(&NAMES).ok_or("nginx was installed but is nowhere to be found".into())
}

/// Python, for the law's second reading.
pub(crate) fn python() -> Result<PathBuf> {
    const NAMES: [&str; 1] = ["python3"];
    if let Some(program) = first_program(&NAMES) {
        return Ok(program);
    }
    install("Python (for the law's second reading)", &["python3"])?;
    first_program(&NAMES).ok_or("Python was installed but `python3` is not on PATH".into())
}

/// The first of these programs that is installed, by name on PATH or by path.
pub(super) fn first_program(candidates: &[&str]) -> Option<PathBuf> {
    let search = std::env::var_os("PATH").unwrap_or_default();
    candidates.iter().find_map(|candidate| {
        let direct = Path::new(candidate);
        if direct.is_absolute() {
            return direct.is_file().then(|| direct.to_owned());
        }
        std::env::split_paths(&search)
            .map(|folder| folder.join(candidate))
            .find(|path| path.is_file())
    })
}

/// A program that lies among a machine's libraries (`/usr/lib/<machine>/...`) and not on PATH.
pub(super) fn first_library_program(name: &str) -> Option<PathBuf> {
    let machines = std::fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten();
    let mut found = machines
        .map(|entry| entry.path().join(name))
        .filter(|path| path.is_file());
    found.next()
}

/// Installs packages with apt-get, as root or through sudo.
pub(super) fn install(what: &str, packages: &[&str]) -> Result {
    let list = packages.join(" ");
    let by_hand = format!(
        "{what} is missing and could not be installed from here. Install it by hand \
         (on Debian and Ubuntu: apt-get install {list}) and run this again."
    );
    if first_program(&["apt-get"]).is_none() {
        return Err(by_hand);
    }
    console::step(&format!("Install {what}: apt-get install {list}"), || {
        // Package lists may be absent or old: fetch them only if the first try fails.
        if apt_get(&["install", "--yes", "--no-install-recommends"], packages).is_ok() {
            return Ok(());
        }
        apt_get(&["update"], &[])
            .and_then(|()| apt_get(&["install", "--yes", "--no-install-recommends"], packages))
            .map_err(|error| format!("{error}\n{by_hand}"))
    })
}

fn apt_get(arguments: &[&str], packages: &[&str]) -> Result {
    let mut command = as_root("apt-get");
    command.arg("-qq").args(arguments).args(packages);
    process::run_quietly(&mut command).map(drop)
}

fn as_root(program: &str) -> Command {
    let is_root = process::answer("id", &["-u"]).as_deref() == Some("0");
    let mut command = if is_root {
        process::command("env")
    } else {
        let mut sudo = process::command("sudo");
        if project::is_automatic() {
            sudo.arg("--non-interactive");
        }
        sudo.arg("env");
        sudo
    };
    command.arg("DEBIAN_FRONTEND=noninteractive").arg(program);
    command
}

fn installed_postgres() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let folders = versions.map(|entry| entry.path().join("bin"));
    let mut usable = folders
        .filter(|folder| folder.join("initdb").is_file())
        .collect::<Vec<_>>();
    usable.sort();
    let on_path =
        || first_program(&["initdb"]).and_then(|program| Some(program.parent()?.to_owned()));
    usable.pop().or_else(on_path)
}
