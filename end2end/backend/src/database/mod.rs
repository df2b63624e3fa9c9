//! One database, SQLite or PostgreSQL, behind one set of statements.
//!
//! Statements use `$1` placeholders and only TEXT and BIGINT columns: the part of SQL that both
//! read alike. SQLite takes one writer at a time, so writes begin with `BEGIN IMMEDIATE`, after
//! waiting for their turn in this process; another process's writes are waited for by SQLite itself.

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{Any, AnyConnection, AnyPool, AssertSqlSafe, Executor, Transaction};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many connections there are.
const CONNECTIONS: u32 = 8;
/// How many of them may write to PostgreSQL at once, so that some are always left for reading.
const POSTGRES_WRITERS: usize = 5;
/// How long a transaction may wait for a connection, or for its turn to write.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// A transaction that writes, and its turn to.
#[derive(Debug)]
pub struct Writing {
    transaction: Transaction<'static, Any>,
    /// Given back after the transaction.
    _turn: OwnedSemaphorePermit,
}

impl Writing {
    /// Makes what was written hold.
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        self.transaction.commit().await
    }
}

impl Deref for Writing {
    type Target = AnyConnection;

    fn deref(&self) -> &AnyConnection {
        &self.transaction
    }
}

impl DerefMut for Writing {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.transaction
    }
}

/// The database and what kind it is.
#[derive(Debug, Clone)]
pub struct Database {
    /// Connections for reading.
    pub pool: AnyPool,
    /// Which of the two.
    pub kind: Kind,
    /// Turns to write. Whoever waits for one waits in a line and holds no connection, so that many who
    /// write keep nobody from reading.
    writers: Arc<Semaphore>,
}

/// Which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A SQLite file.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// The schema's history; a statement that has run anywhere is never edited.
const MIGRATIONS: &[(&str, &str)] = &[
    (
        "0001_register",
        include_str!("../../migrations/0001_register.sql"),
    ),
    (
        "0002_access",
        include_str!("../../migrations/0002_access.sql"),
    ),
    (
        "0003_roles",
        include_str!("../../migrations/0003_roles.sql"),
    ),
    (
        "0004_visual_codes",
        include_str!("../../migrations/0004_visual_codes.sql"),
    ),
    (
        "0005_payments",
        include_str!("../../migrations/0005_payments.sql"),
    ),
    (
        "0006_nafath_passkeys",
        include_str!("../../migrations/0006_nafath_passkeys.sql"),
    ),
    (
        "0007_access_flows",
        include_str!("../../migrations/0007_access_flows.sql"),
    ),
    (
        "0008_account",
        include_str!("../../migrations/0008_account.sql"),
    ),
    (
        "0009_written_languages",
        include_str!("../../migrations/0009_written_languages.sql"),
    ),
];

const SQLITE_SETUP: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; \
    PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000;";
const POSTGRES_SETUP: &str =
    "SET statement_timeout = '30s'; SET lock_timeout = '5s'; SET TIME ZONE 'UTC';";

impl Database {
    /// Opens the database at a URL, or the SQLite file of a directory, and brings its schema up to date.
    pub async fn open(url: Option<&str>, directory: &Path) -> Result<Database, sqlx::Error> {
        sqlx::any::install_default_drivers();
        let url = url.map_or_else(|| sqlite_url(directory), str::to_owned);
        let kind = if url.starts_with("postgres") {
            Kind::Postgres
        } else {
            Kind::Sqlite
        };
        let pool = AnyPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(LONGEST_WAIT)
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    let setup = if kind == Kind::Sqlite {
                        SQLITE_SETUP
                    } else {
                        POSTGRES_SETUP
                    };
                    connection.execute(setup).await.map(|_| ())
                })
            })
            .connect(&url)
            .await?;
        let writers = match kind {
            Kind::Sqlite => 1,
            Kind::Postgres => POSTGRES_WRITERS,
        };
        let database = Database {
            pool,
            kind,
            writers: Arc::new(Semaphore::new(writers)),
        };
        database.migrate().await?;
        Ok(database)
    }

    /// Begins a transaction that writes, once its turn comes.
    pub async fn write(&self) -> Result<Writing, sqlx::Error> {
        let turn = Arc::clone(&self.writers).acquire_owned();
        let Ok(Ok(turn)) = tokio::time::timeout(LONGEST_WAIT, turn).await else {
            return Err(sqlx::Error::PoolTimedOut);
        };
        let transaction = match self.kind {
            Kind::Sqlite => self.pool.begin_with("BEGIN IMMEDIATE").await?,
            Kind::Postgres => self.pool.begin().await?,
        };
        Ok(Writing {
            transaction,
            _turn: turn,
        })
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> bool {
        let answer = sqlx::query_as::<_, (i64,)>("SELECT COUNT(*) FROM schema_history")
            .fetch_one(&self.pool);
        matches!(
            tokio::time::timeout(Duration::from_secs(2), answer).await,
            Ok(Ok(_))
        )
    }

    async fn migrate(&self) -> Result<(), sqlx::Error> {
        let mut transaction = self.write().await?;
        if self.kind == Kind::Postgres {
            // Two backends that start at once must not both create the tables.
            transaction
                .execute("SELECT pg_advisory_xact_lock(14450703)")
                .await?;
        }
        transaction
            .execute("CREATE TABLE IF NOT EXISTS schema_history (name TEXT PRIMARY KEY)")
            .await?;
        for (name, statements) in MIGRATIONS {
            let done = sqlx::query("SELECT name FROM schema_history WHERE name = $1").bind(*name);
            if done.fetch_optional(&mut *transaction).await?.is_none() {
                run_all(&mut transaction, statements).await?;
                sqlx::query("INSERT INTO schema_history (name) VALUES ($1)")
                    .bind(*name)
                    .execute(&mut *transaction)
                    .await?;
            }
        }
        transaction.commit().await
    }
}

async fn run_all(
    connection: &mut AnyConnection,
    statements: &'static str,
) -> Result<(), sqlx::Error> {
    let code = statements
        .lines()
        .filter(|line| !line.trim_start().starts_with("--"))
        .collect::<Vec<_>>()
        .join("\n");
    for statement in code
        .split(';')
        .map(str::trim)
        .filter(|statement| !statement.is_empty())
    {
        sqlx::query(AssertSqlSafe(statement.to_owned()))
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

fn sqlite_url(directory: &Path) -> String {
    let path = directory.join("register.sqlite");
    let escaped = path
        .to_string_lossy()
        .replace('%', "%25")
        .replace('?', "%3F")
        .replace('#', "%23");
    format!("sqlite://{escaped}?mode=rwc")
}
