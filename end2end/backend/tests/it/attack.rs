//! A crowd of wrong passwords before the doors keeps out nobody who is innocent.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use contract::values::NationalId;
use serde_json::json;
use tokio::task::JoinHandle;

use crate::passkeys;
use crate::support::{Account, Authenticator, Browser, Db, PROXIED, Server, on_both_databases};

on_both_databases!(asvs_6_3_1_a_crowd_of_wrong_passwords_keeps_nobody_innocent_out);

const INDIVIDUAL: &str = "/api/v1/sign-in/individual";
const RETIREE: &str = "/api/v1/sign-in/retiree";
const NAFATH: &str = "/api/v1/sign-in/nafath";
/// More than can be served, or can wait, at once.
const CROWD: usize = 120;

/// Many who try wrong passwords without a pause, each from an address of its own.
struct Crowd {
    /// How many were sent away for want of a place.
    shed: Arc<AtomicUsize>,
    /// How many were told that the number they tried is paused.
    paused: Arc<AtomicUsize>,
    goes_on: Arc<AtomicBool>,
    members: Vec<JoinHandle<()>>,
}

impl Crowd {
    fn gather(server: &Server, victim: &Account) -> Crowd {
        let [shed, paused] = [(); 2].map(|()| Arc::new(AtomicUsize::new(0)));
        let goes_on = Arc::new(AtomicBool::new(true));
        let members = (0..CROWD).map(|member| {
            let mut browser = from(server, &format!("198.51.100.{member}"));
            let [shed, paused] = [Arc::clone(&shed), Arc::clone(&paused)];
            let goes_on = Arc::clone(&goes_on);
            let known = victim.text("identity_number").to_owned();
            tokio::spawn(async move {
                for turn in 0.. {
                    if !goes_on.load(Ordering::SeqCst) {
                        return;
                    }
                    let number = if turn % 2 == 0 {
                        nobodys(member * 1_000 + turn)
                    } else {
                        known.clone()
                    };
                    let door = if turn % 3 == 0 { RETIREE } else { INDIVIDUAL };
                    let body = json!({ "identity_number": number, "password": "a wrong one" });
                    let answer = browser.post(door, body).await;
                    assert!(
                        matches!(answer.status, 401 | 429 | 503),
                        "{} {}",
                        answer.status,
                        answer.text()
                    );
                    shed.fetch_add(usize::from(answer.status == 503), Ordering::SeqCst);
                    let is_paused = answer.code() == "sign-in.locked";
                    paused.fetch_add(usize::from(is_paused), Ordering::SeqCst);
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            })
        });
        let members = members.collect();
        Crowd {
            shed,
            paused,
            goes_on,
            members,
        }
    }

    /// Waits until there are more than fit before the doors, and the number they try is paused.
    async fn is_at_it(&self) {
        let begun = async {
            let lacks = |counted: &AtomicUsize, least| counted.load(Ordering::SeqCst) < least;
            while lacks(&self.shed, CROWD) || lacks(&self.paused, 1) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let waited = tokio::time::timeout(Duration::from_mins(1), begun).await;
        waited.expect("the crowd is at it");
    }

    async fn goes_home(self) {
        self.goes_on.store(false, Ordering::SeqCst);
        for member in self.members {
            member.await.expect("every answer was one of those");
        }
    }
}

/// A browser that the proxy in front names by this address.
fn from(server: &Server, address: &str) -> Browser {
    let mut browser = server.browser();
    browser.through_proxy_from = Some(address.to_owned());
    browser
}

/// A valid number that nobody has.
fn nobodys(index: usize) -> String {
    let nine = format!("10{:07}", 5_850_000 + index);
    let numbers = (0..10).map(|last| format!("{nine}{last}"));
    let mut valid = numbers.filter(|number| NationalId::parse(number).is_ok());
    valid.next().expect("one of ten digits fits")
}

async fn code_for(server: &Server, account: &Account) -> String {
    let path = format!("/dev/outbox?mobile={}", account.text("mobile"));
    let texts = from(server, "192.0.2.1").get(&path).await.json();
    texts[0]["code"].as_str().expect("a code").to_owned()
}

/// Comes in by password, at the first try.
async fn comes_in(server: &Server, account: &Account, address: &str) -> Browser {
    let mut browser = from(server, address);
    let is_retiree = account.text("role") == "retiree";
    let door = if is_retiree { RETIREE } else { INDIVIDUAL };
    let answer = browser.post(door, account.credentials()).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    if !is_retiree {
        let code = code_for(server, account).await;
        let body = json!({ "code": code });
        let answer = browser.post("/api/v1/sign-in/code", body).await;
        assert_eq!(answer.json()["step"], "signed_in", "{}", answer.text());
    }
    browser
}

async fn asvs_6_3_1_a_crowd_of_wrong_passwords_keeps_nobody_innocent_out(db: Db) {
    let server = Server::start_with(db, |settings| {
        settings.behind_tls_proxy = true;
        settings.allowed_origins = vec![format!("https://{PROXIED}")];
    })
    .await;
    let accounts = server.accounts();
    let mut individuals = accounts.iter().filter(|account| {
        account.text("role") == "individual" && !account.text("note").contains("blocked")
    });
    let [victim, watcher, newcomer] = std::array::from_fn(|_| individuals.next().expect("enough"));
    let retiree = server.account_of("retiree");
    let mut device = Authenticator::new(0);
    device.origin = format!("https://{PROXIED}");
    PROXIED.clone_into(&mut device.domain);
    let mut owner = comes_in(&server, victim, "192.0.2.10").await;
    let added = passkeys::add(&mut owner, &mut device).await;
    assert_eq!(added.status, 204, "{}", added.text());
    let mut inside = comes_in(&server, watcher, "192.0.2.11").await;

    let crowd = Crowd::gather(&server, victim);
    crowd.is_at_it().await;
    for (round, account) in [newcomer, &retiree].into_iter().enumerate() {
        for path in ["status", "next-step", "periods", "wages"] {
            let answer = inside.get(&format!("/api/v1/me/{path}")).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        }
        comes_in(&server, account, &format!("192.0.2.{}", 20 + round)).await;
    }
    // Whose number is tried cannot come in by password for a while, and by everything else at once.
    from(&server, "192.0.2.30")
        .post(INDIVIDUAL, victim.credentials())
        .await
        .is(429, "sign-in.locked");
    let mut browser = from(&server, "192.0.2.31");
    let credential = device.sign(&passkeys::asked(&mut browser).await);
    let body = passkeys::sign_in_with(credential);
    let answer = browser.post("/api/v1/sign-in/passkey", body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    by_nafath(&server, victim).await;
    crowd.goes_home().await;
}

async fn by_nafath(server: &Server, account: &Account) {
    let identity_number = account.text("identity_number");
    let mut browser = from(server, "192.0.2.32");
    let body = json!({ "identity_number": identity_number, "role": "individual" });
    let started = browser.post(NAFATH, body).await;
    assert_eq!(started.status, 200, "{}", started.text());
    let mut phone = from(server, "192.0.2.33");
    let body = json!({ "identity_number": identity_number });
    let pushes = phone.post("/dev/nafath/phone", body).await.json();
    let body =
        json!({ "transaction": pushes[0]["transaction"], "number": started.json()["number"] });
    let pressed = phone.post("/dev/nafath/decision", body).await;
    assert_eq!(pressed.status, 204, "{}", pressed.text());
    let finished = browser.post(&format!("{NAFATH}/finish"), json!({})).await;
    assert_eq!(finished.status, 200, "{}", finished.text());
}
