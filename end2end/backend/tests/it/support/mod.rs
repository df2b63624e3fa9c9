//! Starting backends and talking to them.

mod authenticator;
mod browser;
pub(crate) mod newcomers;
mod postgres;
mod timing;

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use reference_backend::clock::Clock;
use reference_backend::database::Database;
use reference_backend::settings::Settings;
use reference_backend::{Running, register, start};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::OnceCell;

pub(crate) use authenticator::Authenticator;
pub(crate) use browser::{Answer, Browser, PROXIED, uuid};
pub(crate) use postgres::empty_database;
pub(crate) use timing::tells_nothing;

/// The moment most tests begin at: 22 November 2026, 16:00 UTC.
pub(crate) const NOW: i64 = 1_795_363_200;
/// How many people the tests' register has besides the demonstration's.
pub(crate) const PEOPLE: u32 = 60;

/// On which database a test runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Db {
    Sqlite,
    Postgres,
}

/// Declares each test twice, once for each database.
macro_rules! on_both_databases {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name($crate::support::Db::Sqlite).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name($crate::support::Db::Postgres).await;
            })+
        }
    };
}
pub(crate) use on_both_databases;

/// A backend of a test's own, and what it stands on.
pub(crate) struct Server {
    pub(crate) running: Running,
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    directory: TempDir,
}

impl Server {
    /// A backend with the demonstration's people and the settings of production.
    pub(crate) async fn start(db: Db) -> Server {
        Server::start_with(db, |_| {}).await
    }

    /// The same with other settings.
    pub(crate) async fn start_with(db: Db, change: impl FnOnce(&mut Settings)) -> Server {
        let directory = TempDir::new().expect("a directory");
        let mut settings = Settings {
            port: 0,
            demo: true,
            people: PEOPLE,
            data_dir: directory.path().to_owned(),
            sign_ins_per_minute: 10_000,
            requests_per_minute: 100_000,
            nafath_starts_per_minute: 10_000,
            access_starts_per_minute: 10_000,
            ..Settings::default()
        };
        change(&mut settings);
        match db {
            Db::Sqlite => copy_filled_sqlite(&settings.data_dir).await,
            Db::Postgres => settings.database_url = Some(postgres::filled_database().await),
        }
        let clock = Clock::standing_at(NOW);
        let running = start(settings.clone(), clock.clone())
            .await
            .expect("the backend starts");
        Server {
            running,
            clock,
            settings,
            directory,
        }
    }

    /// Stops the backend and starts another one on the same data.
    pub(crate) async fn restart(self) -> Server {
        let Server {
            running,
            clock,
            settings,
            directory,
        } = self;
        running.stop().await;
        let running = start(settings.clone(), clock.clone())
            .await
            .expect("the backend starts again");
        Server {
            running,
            clock,
            settings,
            directory,
        }
    }

    /// A browser that has never been here.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.running.address)
    }

    /// The demonstration's accounts, as the file lists them.
    pub(crate) fn accounts(&self) -> Vec<Account> {
        let text = std::fs::read(self.directory.path().join("demo-accounts.json"))
            .expect("the list of accounts");
        let list: Vec<Value> = serde_json::from_slice(&text).expect("a list");
        list.into_iter().map(Account).collect()
    }

    /// The account at a place in the list.
    pub(crate) fn account(&self, place: usize) -> Account {
        self.accounts().swap_remove(place)
    }

    /// The code sent last to an account's phone.
    pub(crate) async fn code_for(&self, account: &Account) -> String {
        let outbox = self
            .browser()
            .get(&format!("/dev/outbox?mobile={}", account.text("mobile")))
            .await;
        outbox.json()[0]["code"]
            .as_str()
            .expect("a code")
            .to_owned()
    }

    /// A browser in which this account is signed in.
    pub(crate) async fn signed_in(&self, account: &Account) -> Browser {
        self.signed_in_on(account, "").await
    }

    /// The same in a browser that says what it is.
    pub(crate) async fn signed_in_on(&self, account: &Account, agent: &'static str) -> Browser {
        let mut browser = self.browser();
        browser.agent = agent;
        let answer = browser
            .post("/api/v1/sign-in/individual", account.credentials())
            .await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let code = self.code_for(account).await;
        let answer = browser
            .post("/api/v1/sign-in/code", serde_json::json!({ "code": code }))
            .await;
        assert_eq!(answer.json()["step"], "signed_in", "{}", answer.text());
        browser
    }

    /// A browser in which somebody acts in a role, as `demo-accounts.json` names it.
    pub(crate) async fn acting_as(&self, role: &str) -> Browser {
        self.signed_in_as(&self.account_of(role)).await
    }

    /// A browser in which this account acts in the role that the list gives it.
    pub(crate) async fn signed_in_as(&self, account: &Account) -> Browser {
        let role = account.text("role");
        if role == "retiree" {
            let mut browser = self.browser();
            let answer = browser
                .post("/api/v1/sign-in/retiree", account.credentials())
                .await;
            assert_eq!(answer.json()["step"], "signed_in", "{}", answer.text());
            return browser;
        }
        let mut browser = self.signed_in(account).await;
        if role != "individual" {
            let answer = browser
                .post("/api/v1/session/role", serde_json::json!({ "role": role }))
                .await;
            assert_eq!(answer.status, 200, "{}", answer.text());
        }
        browser
    }

    /// The first account of the list with this role.
    pub(crate) fn account_of(&self, role: &str) -> Account {
        let mut accounts = self.accounts().into_iter();
        let found = accounts.find(|account| account.text("role") == role);
        found.expect("an account with this role")
    }

    /// One number from the database.
    pub(crate) async fn count(&self, statement: &'static str) -> i64 {
        let row: (i64,) = sqlx::query_as(statement)
            .fetch_one(&self.running.state.database.pool)
            .await
            .expect("a number");
        row.0
    }
}

/// An account of the list.
#[derive(Debug, Clone)]
pub(crate) struct Account(Value);

impl Account {
    pub(crate) fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or("")
    }

    pub(crate) fn value(&self) -> &Value {
        &self.0
    }

    pub(crate) fn credentials(&self) -> Value {
        serde_json::json!({ "identity_number": self.text("identity_number"), "password": self.text("password") })
    }

    pub(crate) fn wrong_credentials(&self) -> Value {
        serde_json::json!({ "identity_number": self.text("identity_number"), "password": "not the password" })
    }
}

/// Fills a database once for all tests of this process.
pub(crate) async fn fill(database_url: Option<&str>, directory: &Path) {
    let database = Database::open(database_url, directory)
        .await
        .expect("the template opens");
    let settings = Settings {
        demo: true,
        people: PEOPLE,
        data_dir: directory.to_owned(),
        ..Settings::default()
    };
    register::fill(&database, &settings)
        .await
        .expect("the template fills");
    database.pool.close().await;
}

async fn copy_filled_sqlite(directory: &Path) {
    static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let template = TEMPLATE
        .get_or_init(|| async {
            let directory = TempDir::new().expect("a directory");
            fill(None, directory.path()).await;
            std::fs::read(directory.path().join("register.sqlite")).expect("the template")
        })
        .await;
    std::fs::write(directory.join("register.sqlite"), template).expect("a copy of the template");
}

/// A number for whatever must differ between tests.
pub(crate) fn next_number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::SeqCst)
}
