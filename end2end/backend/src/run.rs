//! Start, work, stop.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::account::history;
use crate::clock::Clock;
use crate::database::Database;
use crate::http::idempotency::KEPT_SECONDS;
use crate::secrets::Secrets;
use crate::settings::Settings;
use crate::site::Site;
use crate::state::{Backend, State};
use crate::{http, pension, register};

/// How often what has run out is swept away.
const SWEEP: Duration = Duration::from_mins(10);
const DAY: i64 = 24 * 3_600;

/// Why the backend could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A directory, file or port.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The database.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The synthetic register.
    #[error("synthetic register: {0}")]
    Register(#[from] register::RegisterError),
}

/// A backend at work.
#[derive(Debug)]
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    /// Its parts.
    pub state: State,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

/// Opens the database, fills the register where it is empty, and begins to serve.
pub async fn start(settings: Settings, clock: Clock) -> Result<Running, StartError> {
    std::fs::create_dir_all(&settings.data_dir)?;
    let site = Site::of_directory(settings.app_dir.as_deref())?;
    let secrets = Secrets::of_directory(&settings.data_dir)?;
    // The port is taken first: a second backend on the same data must fail before it writes.
    let listener = TcpListener::bind((settings.host, settings.port)).await?;
    let address = listener.local_addr()?;
    let database = Database::open(settings.database_url.as_deref(), &settings.data_dir).await?;
    register::fill(&database, &settings).await?;
    let grace = Duration::from_secs(settings.stop);
    let state: State = Arc::new(Backend::new(
        settings,
        clock,
        database,
        secrets,
        site,
        address.port(),
    ));

    let (stop, stopped) = oneshot::channel();
    let router = http::router(State::clone(&state));
    let sweeper = tokio::spawn(sweep_now_and_then(State::clone(&state)));
    let served_state = State::clone(&state);
    let served = tokio::spawn(async move {
        let stop = async move { drop(stopped.await) };
        http::serve::serve(listener, router, stop, grace).await;
        sweeper.abort();
        served_state.database.pool.close().await;
    });
    Ok(Running {
        address,
        state,
        stop,
        served,
    })
}

impl Running {
    /// Takes no more requests, lets the running ones finish, and closes the database.
    pub async fn stop(self) {
        drop(self.stop);
        let _ = self.served.await;
    }
}

async fn sweep_now_and_then(state: State) {
    loop {
        tokio::time::sleep(SWEEP).await;
        if sweep(&state).await.is_err() {
            tracing::warn!("sweeping failed; it will be tried again");
        }
        if pension::tell_of_payments(&state).await.is_err() {
            tracing::warn!("not everybody was told of their pension; it will be tried again");
        }
    }
}

/// Deletes what has run out.
pub(crate) async fn sweep(state: &Backend) -> Result<(), sqlx::Error> {
    let now = state.clock.now();
    let settings = &state.settings;
    for (statement, before) in [
        (
            "DELETE FROM idempotency WHERE started_at <= $1",
            now - KEPT_SECONDS,
        ),
        // A day longer than they live, so that the page can say that the session has ended.
        (
            "DELETE FROM sessions WHERE last_seen_at <= $1",
            now - settings.absolute - DAY,
        ),
        (
            "DELETE FROM sign_in_attempts WHERE started_at <= $1",
            now - settings.attempt_life,
        ),
        (
            "DELETE FROM visual_codes WHERE made_at <= $1",
            now - settings.visual_code_life,
        ),
        (
            "DELETE FROM wrong_tries WHERE tried_at <= $1",
            now - DAY.max(settings.wrong_password_window),
        ),
        ("DELETE FROM code_sends WHERE sent_at <= $1", now - DAY),
        ("DELETE FROM access_sends WHERE sent_at <= $1", now - DAY),
        (
            "DELETE FROM access_attempts WHERE touched_at <= $1",
            now - settings.access_life,
        ),
        (
            "DELETE FROM throttles WHERE touched_at <= $1 AND locked_until <= $1",
            now - DAY,
        ),
        ("DELETE FROM outbox WHERE sent_at <= $1", now - DAY),
        (
            "DELETE FROM nafath_requests WHERE started_at <= $1",
            now - DAY,
        ),
        ("DELETE FROM nafath_phone WHERE started_at <= $1", now - DAY),
        (
            "DELETE FROM nafath_starts WHERE started_at <= $1",
            now - settings.nafath_window,
        ),
        (
            "DELETE FROM passkey_ceremonies WHERE started_at <= $1",
            now - settings.passkey_ceremony_life,
        ),
        ("DELETE FROM step_up_codes WHERE sent_at <= $1", now - DAY),
        ("DELETE FROM contact_changes WHERE sent_at <= $1", now - DAY),
        (
            "DELETE FROM ended_sessions WHERE ended_at <= $1",
            now - settings.absolute - DAY,
        ),
        (
            "DELETE FROM sign_in_tries WHERE tried_at <= $1",
            now - history::KEPT_SECONDS,
        ),
    ] {
        sqlx::query(statement)
            .bind(before)
            .execute(&state.database.pool)
            .await?;
    }
    Ok(())
}
