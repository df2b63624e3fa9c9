//! Random secrets, and keyed hashes under the server's own key.

use std::io::Write;
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use rand::TryRngCore;
use rand::rngs::OsRng;
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// What a keyed hash is for; the same text gives another hash for another purpose.
#[derive(Debug, Clone, Copy)]
pub enum Purpose {
    /// A session's cookie, from its nonce.
    SessionToken,
    /// A half-done sign-in's cookie, from its nonce.
    AttemptToken,
    /// The cookie of a browser that was given visual codes, from its nonce.
    VisualCodeToken,
    /// The digits of a visual code, from its name.
    VisualCode,
    /// The cookie that names a browser before anybody is signed in, from its nonce.
    BrowserToken,
    /// The cookie of somebody who opens an account or gets back into one, from its nonce.
    AccessToken,
    /// What the database keeps of a cookie.
    StoredToken,
    /// What the database keeps of a verification code.
    Code,
    /// What the database keeps of a step-up's code.
    StepUpCode,
    /// What the database keeps of the code sent to a new number or address.
    ContactCode,
    /// Under which name a session appears in addresses.
    SessionName,
    /// What the database keeps of the code of an account being opened or recovered.
    AccessCode,
    /// Under which a passkey's challenge is kept.
    Challenge,
    /// What an authenticator is told of its person.
    UserHandle,
    /// Nafath's proof that a message is its own.
    NafathCallback,
    /// Under which tries for an identity number are counted.
    Subject,
    /// The request an idempotency key belongs to.
    Fingerprint,
    /// A version of a person's record.
    Version,
    /// Who did something, in the logs.
    Pseudonym,
}

/// The server's key. It never leaves the process; `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Secrets {
    key: [u8; 32],
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secrets(*)")
    }
}

impl Secrets {
    /// Reads the key of this data directory, or makes one that only this user can read.
    pub fn of_directory(directory: &Path) -> std::io::Result<Secrets> {
        let path = directory.join("server.key");
        if let Ok(text) = std::fs::read_to_string(&path) {
            let mut key = [0; 32];
            hex::decode_to_slice(text.trim(), &mut key).map_err(std::io::Error::other)?;
            return Ok(Secrets { key });
        }
        let key = random_bytes();
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&path)?
            .write_all(hex::encode(key).as_bytes())?;
        Ok(Secrets { key })
    }

    /// The keyed hash of some parts, as 64 hexadecimal digits.
    pub fn keyed_hash(&self, purpose: Purpose, parts: &[&[u8]]) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.key) else {
            unreachable!("HMAC takes keys of any length");
        };
        mac.update(format!("{purpose:?}").as_bytes());
        for part in parts {
            // The length keeps ("ab", "c") and ("a", "bc") apart.
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        hex::encode(mac.finalize().into_bytes())
    }

    /// Under which name a person appears in the logs; it changes every day.
    pub fn pseudonym(&self, person: i64, now: i64) -> String {
        let day = now.div_euclid(86_400);
        let mut hash = self.keyed_hash(
            Purpose::Pseudonym,
            &[&person.to_be_bytes(), &day.to_be_bytes()],
        );
        hash.truncate(16);
        hash
    }
}

/// Compares two secrets in a time that does not depend on where they differ.
pub fn same_secret(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// 32 bytes from the operating system.
pub fn random_bytes() -> [u8; 32] {
    let mut bytes = [0; 32];
    fill_random(&mut bytes);
    bytes
}

/// 128 random bits as 32 hexadecimal digits.
pub fn random_id() -> String {
    let mut bytes = [0; 16];
    fill_random(&mut bytes);
    hex::encode(bytes)
}

/// A code of six digits, each code equally likely.
pub fn random_code() -> String {
    format!("{:06}", random_number(1_000_000))
}

/// A number from 0 up to, but not including, `limit`, each equally likely.
pub fn random_number(limit: u32) -> u32 {
    let limit = limit.max(1);
    loop {
        let mut bytes = [0; 4];
        fill_random(&mut bytes);
        let number = u32::from_be_bytes(bytes);
        // Numbers above the last whole multiple would make small ones likelier.
        if number < u32::MAX / limit * limit {
            return number % limit;
        }
    }
}

fn fill_random(bytes: &mut [u8]) {
    if OsRng.try_fill_bytes(bytes).is_err() {
        // Without randomness every secret would be guessable; nothing may go on.
        std::process::abort();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asvs_6_5_3_codes_are_six_digits_and_spread_over_all_of_them() {
        let codes: std::collections::BTreeSet<String> = (0..2_000).map(|_| random_code()).collect();
        assert!(
            codes
                .iter()
                .all(|code| code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()))
        );
        assert!(
            codes.len() > 1_980,
            "2,000 draws from a million rarely meet"
        );
        for first in b'0'..=b'9' {
            let share = codes
                .iter()
                .filter(|code| code.as_bytes()[0] == first)
                .count();
            assert!(
                (120..280).contains(&share),
                "{share} of 2,000 begin with {first}"
            );
        }
    }

    #[test]
    fn hashes_differ_by_purpose_and_by_where_parts_end() {
        let secrets = Secrets { key: [7; 32] };
        let hash = |purpose, parts: &[&[u8]]| secrets.keyed_hash(purpose, parts);
        assert_ne!(
            hash(Purpose::Code, &[b"ab", b"c"]),
            hash(Purpose::Code, &[b"a", b"bc"])
        );
        assert_ne!(
            hash(Purpose::Code, &[b"ab"]),
            hash(Purpose::Subject, &[b"ab"])
        );
        assert_eq!(secrets.pseudonym(1, 100).len(), 16);
        assert_ne!(secrets.pseudonym(1, 100), secrets.pseudonym(1, 86_500));
    }
}
