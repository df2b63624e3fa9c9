//! `start --dev`: the reference backend beside Trunk's server, which rebuilds and reloads.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{backend_command, port_is_free};
use crate::arguments::Arguments;
use crate::{Result, build, process, tools};

/// The backend's port as Trunk.toml names it.
const BACKEND_PORT: u16 = 8081;

/// The first compilation is part of the wait.
const LONGEST_START: Duration = Duration::from_mins(30);

/// Starts both servers, reports when the page is there, and stops both when either ends or the
/// person asks for it (which [`process`] hears).
pub(super) fn start(arguments: &Arguments, port: u16) -> Result {
    if arguments.has("api") {
        return Err(
            "--dev and --api do not go together: Trunk.toml names the backend of --dev".into(),
        );
    }
    port_is_free(BACKEND_PORT)?;
    tools::for_build()?;
    tools::trunk()?;
    build::trunk::write_assets()?;

    let mut children = Vec::new();
    let mut backend = backend_command(arguments, BACKEND_PORT)?;
    // The page comes from Trunk's port, so that is the origin the backend has to expect.
    backend.args(["--allow-origin", &format!("http://127.0.0.1:{port}")]);
    // Its own `ready` line names the wrong port for the person.
    children.push(process::spawn(
        backend.stdin(Stdio::null()).stdout(Stdio::null()),
    )?);
    let mut trunk = process::command("trunk");
    trunk
        .args(["serve", "--port", &port.to_string()])
        .env_remove("NO_COLOR");
    trunk.stdin(Stdio::null()).stdout(Stdio::null());
    children.push(process::spawn(&mut trunk)?);

    let started = Instant::now();
    let mut ready = false;
    let trouble = loop {
        thread::sleep(Duration::from_millis(200));
        if let Some(ended) = children
            .iter_mut()
            .find_map(|child| child.try_wait().ok().flatten())
        {
            break format!("one of the two servers ended by itself ({ended})");
        }
        if !ready && answers(port) {
            ready = true;
            println!("ready http://127.0.0.1:{port}");
        }
        if !ready && started.elapsed() > LONGEST_START {
            break "the page did not come up in half an hour".to_owned();
        }
    };
    stop(children);
    Err(trouble)
}

/// Whether the page is served; while it builds, Trunk does not answer with it.
fn answers(port: u16) -> bool {
    let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else {
        return false;
    };
    let request = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    let timeout = Some(Duration::from_secs(2));
    let mut answer = [0; 12];
    stream.set_read_timeout(timeout).is_ok()
        && stream.write_all(request.as_bytes()).is_ok()
        && stream.read_exact(&mut answer).is_ok()
        && answer.ends_with(b"200")
}

/// Asks each child to end, and ends it for good when it does not.
fn stop(children: Vec<Child>) {
    for mut child in children {
        let asked = process::answer("kill", &["-TERM", &child.id().to_string()]);
        let patience = Instant::now();
        while asked.is_some() && patience.elapsed() < Duration::from_secs(5) {
            if matches!(child.try_wait(), Ok(Some(_))) {
                break;
            }
            thread::sleep(Duration::from_millis(50));
        }
        let _ = child.kill();
        let _ = child.wait();
    }
}
