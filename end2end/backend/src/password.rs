//! Password hashing with Argon2id on a bounded number of threads, so that a flood of sign-ins
//! cannot starve the people who are already in; and which new ones are taken.

mod blocklist;

use std::sync::Arc;
use std::time::Duration;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use contract::values::{NewPassword, PasswordContext, PasswordFault};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

use crate::secrets::random_id;

/// 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's floor for Argon2id.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;

/// How long a sign-in may wait for its turn before the backend says it is too busy.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Hashes and compares passwords.
#[derive(Debug, Clone)]
pub struct Hasher {
    turns: Arc<Semaphore>,
    dummy: Arc<str>,
}

/// Too many sign-ins are waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many sign-ins are waiting")]
pub struct Busy;

/// Takes a new password for the person of the context, or says why not. What the page could judge
/// is judged again, and the list of common ones has the last word.
pub fn accept(text: &str, context: &PasswordContext) -> Result<NewPassword, PasswordFault> {
    let password = NewPassword::parse(text, context)?;
    if blocklist::is_listed(password.expose()) {
        Err(PasswordFault::Common)
    } else {
        Ok(password)
    }
}

impl Hasher {
    /// A hasher that keeps at most one processor in two busy.
    pub fn new() -> Hasher {
        Hasher {
            turns: Arc::new(Semaphore::new(Hasher::at_once())),
            dummy: hash_now(&random_id()).into(),
        }
    }

    /// How many passwords are worked on at once.
    pub fn at_once() -> usize {
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        processors.div_ceil(2)
    }

    /// Whether a password fits a hash. Without a hash it compares with one that nothing fits, so
    /// that an unknown identity number takes as long as a known one (OWASP ASVS v5.0.0-6.3.8).
    pub async fn fits(&self, password: &str, hash: Option<&str>) -> Result<bool, Busy> {
        let turn = tokio::time::timeout(LONGEST_WAIT, Arc::clone(&self.turns).acquire_owned());
        let Ok(Ok(turn)) = turn.await else {
            return Err(Busy);
        };
        let known = hash.is_some();
        let hash = hash.map_or_else(|| Arc::clone(&self.dummy), Arc::from);
        let password = canonical(password);
        let fits = tokio::task::spawn_blocking(move || {
            let fits = PasswordHash::new(&hash).is_ok_and(|hash| {
                algorithm()
                    .verify_password(password.as_bytes(), &hash)
                    .is_ok()
            });
            drop(turn);
            fits
        });
        Ok(fits.await.unwrap_or(false) && known)
    }

    /// The hash to keep of a new password, once its turn comes.
    pub async fn hash(&self, password: &NewPassword) -> Result<String, Busy> {
        let turn = tokio::time::timeout(LONGEST_WAIT, Arc::clone(&self.turns).acquire_owned());
        let Ok(Ok(turn)) = turn.await else {
            return Err(Busy);
        };
        let password = password.clone();
        let hash = tokio::task::spawn_blocking(move || {
            let hash = hash_now(password.expose());
            drop(turn);
            hash
        });
        hash.await.map_err(|_| Busy)
    }
}

impl Default for Hasher {
    fn default() -> Hasher {
        Hasher::new()
    }
}

/// Hashes a password with a fresh salt; slow on purpose.
pub fn hash_now(password: &str) -> String {
    match algorithm().hash_password(canonical(password).as_bytes()) {
        Ok(hash) => hash.to_string(),
        Err(_) => unreachable!("the parameters are constant and valid"),
    }
}

fn algorithm() -> Argon2<'static> {
    let Ok(parameters) = Params::new(MEMORY_KIB, PASSES, 1, None) else {
        unreachable!("the parameters are constant and valid");
    };
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
}

/// The one Unicode form (NFC) passwords are compared in; nothing is trimmed or folded.
fn canonical(password: &str) -> String {
    password.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn asvs_6_2_8_passwords_compare_exactly_but_in_one_unicode_form() {
        let hasher = Hasher::new();
        // U+0622 and its parts, alef and madda, are the same letter to whoever types it.
        let hash = hash_now(" \u{0622}خر كلمة Geheim 🌴 ");
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        for (password, fits) in [
            (" \u{0622}خر كلمة Geheim 🌴 ", true),
            (" \u{0627}\u{0653}خر كلمة Geheim 🌴 ", true),
            ("\u{0622}خر كلمة Geheim 🌴", false),
            (" \u{0622}خر كلمة geheim 🌴 ", false),
            ("", false),
        ] {
            assert_eq!(
                hasher.fits(password, Some(&hash)).await,
                Ok(fits),
                "{password}"
            );
        }
        assert_eq!(hasher.fits("anything", None).await, Ok(false));
        assert_eq!(hasher.fits("anything", Some("not a hash")).await, Ok(false));
    }

    #[tokio::test]
    async fn asvs_15_2_2_a_flood_waits_for_its_turn_and_is_then_sent_away() {
        let hasher = Hasher::new();
        let turns = hasher.turns.available_permits();
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        assert!(turns >= 1 && turns <= processors.div_ceil(2), "{turns}");
        let all = u32::try_from(turns).expect("few turns");
        let flood = hasher.turns.acquire_many(all).await.expect("every turn");
        let started = std::time::Instant::now();
        assert_eq!(hasher.fits("anything", None).await, Err(Busy));
        assert!(started.elapsed() >= LONGEST_WAIT);
        drop(flood);
        assert_eq!(hasher.fits("anything", None).await, Ok(false));
        assert_eq!(
            hasher.turns.available_permits(),
            turns,
            "a turn is given back"
        );
    }
}
