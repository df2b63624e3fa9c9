//! Under which names the backend is called, and whose pages may call it.

use crate::settings::Settings;

/// The names and origins this backend answers to.
#[derive(Debug)]
pub struct Origins {
    origins: Vec<String>,
    hosts: Vec<String>,
}

impl Origins {
    /// The loopback names with the port that is listened on, unless a proxy stands in front; and
    /// the origins of the settings.
    pub fn new(settings: &Settings, port: u16) -> Origins {
        let mut origins = settings.allowed_origins.clone();
        if !settings.behind_tls_proxy {
            origins.extend(
                ["127.0.0.1", "localhost", "[::1]"].map(|host| format!("http://{host}:{port}")),
            );
        }
        let hosts = origins
            .iter()
            .filter_map(|origin| Some(origin.split_once("://")?.1.to_owned()))
            .collect();
        Origins { origins, hosts }
    }

    /// Whether a page of this origin may call.
    pub fn allows(&self, origin: &str) -> bool {
        self.origins.iter().any(|allowed| allowed == origin)
    }

    /// All of them.
    pub fn list(&self) -> &[String] {
        &self.origins
    }

    /// Whether this is one of our names; a foreign one means a rebound DNS name.
    pub fn is_ours(&self, host: &str) -> bool {
        self.hosts
            .iter()
            .any(|ours| ours.eq_ignore_ascii_case(host))
    }
}
