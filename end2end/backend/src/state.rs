//! What every handler can reach.

use std::sync::Arc;

use crate::clock::Clock;
use crate::database::Database;
use crate::dev::faults::Faults;
use crate::http::doors::Doors;
use crate::http::limits::Limits;
use crate::http::origin::Origins;
use crate::passkeys::relying_party::RelyingParty;
use crate::password::Hasher;
use crate::secrets::{Secrets, random_id};
use crate::settings::Settings;
use crate::site::Site;

/// The backend's parts, shared by all requests.
pub type State = Arc<Backend>;

/// The backend's parts.
#[derive(Debug)]
pub struct Backend {
    /// How it runs.
    pub settings: Settings,
    /// What time it is.
    pub clock: Clock,
    /// The register and the accounts.
    pub database: Database,
    /// The server's key.
    pub secrets: Secrets,
    /// Password hashing.
    pub hasher: Hasher,
    /// The line before the doors.
    pub doors: Doors,
    /// Who has asked how often.
    pub limits: Limits,
    /// Whose pages may call.
    pub origins: Origins,
    /// This portal as passkeys know it.
    pub relying_party: RelyingParty,
    /// The built app.
    pub site: Site,
    /// Faults to come, in a demonstration.
    pub faults: Faults,
    /// Names this run of the backend; another run's unfinished work is known by it.
    pub boot: String,
}

impl Backend {
    /// Puts the parts together.
    pub fn new(
        settings: Settings,
        clock: Clock,
        database: Database,
        secrets: Secrets,
        site: Site,
        port: u16,
    ) -> Backend {
        let origins = Origins::new(&settings, port);
        Backend {
            limits: Limits::new(&settings),
            relying_party: RelyingParty::new(&settings, &origins),
            origins,
            hasher: Hasher::new(),
            // One more than are hashed at once: what else a sign-in does goes on beside a hash.
            doors: Doors::new(Hasher::at_once() + 1),
            faults: Faults::default(),
            boot: random_id(),
            settings,
            clock,
            database,
            secrets,
            site,
        }
    }
}
