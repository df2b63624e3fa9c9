//! The program as it is run: what it prints, what it logs, how it stops.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::Browser;

struct Program {
    child: Child,
    output: BufReader<ChildStdout>,
    log: JoinHandle<String>,
    browser: Browser,
    directory: TempDir,
}

fn command(directory: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reference-backend"));
    command
        .arg("serve")
        .args(["--port", "0", "--people", "20", "--data-dir"])
        .arg(directory.path())
        .args(arguments);
    command
        .env_remove("DATABASE_URL")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn start(arguments: &[&str]) -> Program {
    let directory = TempDir::new().expect("a directory");
    let mut child = command(&directory, arguments)
        .spawn()
        .expect("the program starts");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    let mut errors = child.stderr.take().expect("its log");
    // Read all the time: a full pipe would stop the program.
    let log = thread::spawn(move || {
        let mut log = String::new();
        errors.read_to_string(&mut log).expect("the log is text");
        log
    });
    let mut line = String::new();
    output.read_line(&mut line).expect("a line");
    let address = line
        .trim_end()
        .strip_prefix("ready http://")
        .unwrap_or_else(|| panic!("`{line}`"));
    let browser = Browser::new(address.parse().expect("an address"));
    Program {
        child,
        output,
        log,
        browser,
        directory,
    }
}

impl Program {
    fn accounts(&self) -> Vec<Value> {
        let text =
            std::fs::read(self.directory.path().join("demo-accounts.json")).expect("the accounts");
        serde_json::from_slice(&text).expect("a list")
    }

    fn ask_to_stop(&self) {
        let asked = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(asked.is_ok_and(|status| status.success()));
    }

    /// The rest of its output and its whole log.
    fn ended(mut self) -> (bool, String, String) {
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).expect("the output");
        let success = self.child.wait().expect("an end").success();
        (success, rest, self.log.join().expect("the log"))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asvs_16_2_5_the_log_holds_nothing_personal() {
    let program = start(&["--demo", "--faults", "--log", "trace"]);
    let accounts = program.accounts();
    let account = &accounts[0];
    let [id, password, mobile] = ["identity_number", "password", "mobile"]
        .map(|name| account[name].as_str().expect("text").to_owned());
    let mut browser = program.browser.clone();
    let mut canaries = vec![
        id.clone(),
        password.clone(),
        mobile.clone(),
        mobile.replace("+966", "0"),
        "comment canary".to_owned(),
    ];
    canaries.push("wrong password canary".to_owned());
    browser
        .post(
            "/api/v1/sign-in/individual",
            json!({ "identity_number": id, "password": "wrong password canary" }),
        )
        .await;
    browser
        .post(
            "/api/v1/sign-in/individual",
            json!({ "identity_number": 1, "password": password }),
        )
        .await;
    browser
        .post(
            "/api/v1/sign-in/individual",
            json!({ "identity_number": id, "password": password }),
        )
        .await;
    canaries.push(browser.cookies["__Host-signin"].clone());
    let outbox = browser
        .get(&format!("/dev/outbox?mobile={mobile}"))
        .await
        .json();
    let code = outbox[0]["code"].as_str().expect("a code").to_owned();
    browser
        .post("/api/v1/sign-in/code", json!({ "code": code }))
        .await;
    canaries.push(browser.cookies["__Host-sid"].clone());
    canaries.push(format!("\"{code}\""));
    for path in [
        "session",
        "me/profile",
        "me/periods",
        "me/wages",
        "me/insurance-record",
    ] {
        browser
            .get(&format!("/api/v1/{path}?identity_number={id}"))
            .await;
        browser.get(&format!("/api/v1/{path}/{id}")).await;
    }
    browser.get(&format!("/ar/{id}")).await;
    browser.post("/api/v1/feedback", json!({ "page_route": "/:lang", "useful": false, "comment": format!("comment canary {id}") })).await;
    let page = format!("https://portal.example/ar/me/{id}?mobile={mobile}#{password}");
    let reports = json!([{ "type": "csp-violation", "url": page, "user_agent": mobile, "body": {
        "effectiveDirective": "script-src-elem", "blockedURL": format!("https://evil.example/{id}"), "documentURL": page,
        "sourceFile": page, "sample": password, "lineNumber": 1, "referrer": page, "originalPolicy": password } }]);
    let old_report = json!({ "csp-report": { "violated-directive": format!("img-src {id}"), "blocked-uri": page,
        "document-uri": page, "script-sample": password } });
    for report in [reports, old_report] {
        assert_eq!(
            browser.post("/api/v1/csp-reports", report).await.status,
            204
        );
    }
    for name in ["full_name", "name"] {
        canaries.extend(account[name]["ar"].as_str().map(str::to_owned));
        canaries.extend(account[name]["en"].as_str().map(str::to_owned));
    }
    program.ask_to_stop();
    let iban_end = "0000001";
    let (success, rest, log) = program.ended();
    assert!(
        success && rest.is_empty(),
        "one line on standard output: {rest}"
    );
    let requests = log
        .lines()
        .filter(|line| line.contains("\"message\":\"request\""))
        .count();
    assert!(requests >= 15, "{requests} lines");
    assert!(
        log.contains("\"route\":\"/api/v1/me/profile\"")
            && log.contains("\"code\":\"sign-in.wrong-pair\"")
    );
    for kept in [
        "\"directive\":\"script-src-elem\",\"blocked\":\"foreign-origin\",\"page\":\"other\"",
        "\"directive\":\"img-src\",\"blocked\":\"own-origin\",\"page\":\"other\"",
    ] {
        assert!(log.contains(kept), "{kept}");
    }
    canaries.push(format!("SA{iban_end}"));
    let arabic: String = id
        .chars()
        .filter_map(|c| char::from_u32(0x0660 + c.to_digit(10)?))
        .collect();
    canaries.push(arabic);
    for canary in canaries {
        assert!(!log.contains(&canary), "`{canary}` stands in the log");
    }
    for line in log.lines() {
        assert!(
            serde_json::from_str::<Value>(line).is_ok(),
            "not JSON: {line}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopping_lets_running_requests_finish_and_takes_no_new_ones() {
    let mut program = start(&["--demo", "--faults"]);
    let fault = json!({ "method": "GET", "path": "/api/v1/sign-in", "fault": "latency", "milliseconds": 1_500 });
    program.browser.post("/dev/faults", fault).await;
    let mut slow = program.browser.clone();
    let running = tokio::spawn(async move { slow.get("/api/v1/sign-in").await.status });
    tokio::time::sleep(Duration::from_millis(400)).await;
    program.ask_to_stop();
    tokio::time::sleep(Duration::from_millis(400)).await;
    let url = program.browser.url("/health");
    assert!(
        reqwest::get(&url).await.is_err(),
        "no new connection is taken"
    );
    assert_eq!(running.await.expect("an answer"), 200);
    let started = Instant::now();
    let (success, ..) = program.ended();
    assert!(success && started.elapsed() < Duration::from_secs(5));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopping_does_not_wait_for_what_never_ends() {
    let mut program = start(&["--demo", "--faults", "--stop-seconds", "1"]);
    let fault = json!({ "method": "GET", "path": "/api/v1/sign-in", "fault": "hang" });
    program.browser.post("/dev/faults", fault).await;
    let url = program.browser.url("/api/v1/sign-in");
    let hanging = tokio::spawn(async move { reqwest::get(url).await.is_err() });
    tokio::time::sleep(Duration::from_millis(400)).await;
    let asked = Instant::now();
    program.ask_to_stop();
    let (success, _, log) = program.ended();
    assert!(success, "{log}");
    assert!(asked.elapsed() < Duration::from_secs(5));
    assert!(log.contains("some requests did not end in time"), "{log}");
    assert!(hanging.await.expect("an end"), "the connection was cut");
}

#[test]
fn asvs_13_3_1_a_database_password_is_not_told() {
    let directory = TempDir::new().expect("a directory");
    let url = "postgres://somebody:password-canary@127.0.0.1:1/none";
    for log in ["info", "trace"] {
        let output = command(&directory, &["--log", log, "--database-url", url])
            .output()
            .expect("it runs");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && message.contains("database"));
        assert!(!message.contains("password-canary"), "{message}");
    }
}

#[test]
fn it_says_why_it_cannot_start() {
    let directory = TempDir::new().expect("a directory");
    for (arguments, reason) in [
        (&["--host", "0.0.0.0"][..], "TLS"),
        (&["--faults"], "--demo"),
        (&["--no-such-option"], "--no-such-option"),
        (&["--app-dir", "/nowhere"], "headers.json"),
        (
            &["--database-url", "postgres://127.0.0.1:1/none"],
            "database",
        ),
    ] {
        let output = command(&directory, arguments).output().expect("it runs");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && output.stdout.is_empty());
        assert!(message.contains(reason), "{arguments:?}: {message}");
    }
}

#[test]
fn a_busy_port_is_told_by_its_own_exit_code() {
    let directory = TempDir::new().expect("a directory");
    let busy = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = busy.local_addr().expect("an address").port().to_string();
    let output = command(&directory, &["--port", &port])
        .output()
        .expect("it runs");
    assert_eq!(
        output.status.code(),
        Some(2),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(String::from_utf8_lossy(&output.stderr).contains("port"));
}
