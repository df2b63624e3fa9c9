//! An authenticator in software: it makes keys and signs with them as a device does, and can be
//! told to do each thing wrong.

use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use reference_backend::secrets::random_bytes;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The domain the tests' portal is known by.
pub(crate) const DOMAIN: &str = "localhost";

/// A device with one key.
#[derive(Debug, Clone)]
pub(crate) struct Authenticator {
    key: SigningKey,
    pub(crate) id: Vec<u8>,
    pub(crate) user_handle: String,
    /// Where the page stands that asks.
    pub(crate) origin: String,
    /// The domain the key belongs to.
    pub(crate) domain: String,
    /// How often it signed; 0 where it does not count.
    pub(crate) counter: u32,
    /// Whether its person showed a face, a finger or a PIN.
    pub(crate) verifies: bool,
    /// Whether the key is kept on more than one device.
    pub(crate) is_synced: bool,
}

impl Authenticator {
    /// A device in front of the portal at this port.
    pub(crate) fn new(port: u16) -> Authenticator {
        let key = loop {
            if let Ok(key) = SigningKey::from_slice(&random_bytes()) {
                break key;
            }
        };
        Authenticator {
            key,
            id: random_bytes().to_vec(),
            user_handle: String::new(),
            origin: format!("http://{DOMAIN}:{port}"),
            domain: DOMAIN.to_owned(),
            counter: 0,
            verifies: true,
            is_synced: false,
        }
    }

    /// Makes its key for the person in the options.
    pub(crate) fn create(&mut self, options: &Value) -> Value {
        let asked = &options["public_key"];
        asked["user"]["id"]
            .as_str()
            .expect("a user handle")
            .clone_into(&mut self.user_handle);
        let client_data = self.client_data("webauthn.create", asked);
        // {"fmt": "none", "attStmt": {}, "authData": <bytes>} in CBOR.
        let data = self.data(0x40, &self.attested());
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x59");
        object.extend(
            u16::try_from(data.len())
                .expect("a short text")
                .to_be_bytes(),
        );
        object.extend(data);
        json!({
            "id": encode(&self.id), "rawId": encode(&self.id), "type": "public-key",
            "response": {
                "clientDataJSON": encode(&client_data), "attestationObject": encode(&object),
                "transports": ["internal"],
            },
            "authenticatorAttachment": "platform",
            "clientExtensionResults": { "credProps": { "rk": true } },
        })
    }

    /// Signs the challenge in the options.
    pub(crate) fn sign(&mut self, options: &Value) -> Value {
        let client_data = self.client_data("webauthn.get", &options["public_key"]);
        self.sign_as(&client_data)
    }

    /// Signs whatever it is given.
    pub(crate) fn sign_as(&mut self, client_data: &[u8]) -> Value {
        let data = self.data(0, &[]);
        let mut message = data.clone();
        message.extend(Sha256::digest(client_data));
        let signature: Signature = self.key.sign(&message);
        json!({
            "id": encode(&self.id), "rawId": encode(&self.id), "type": "public-key",
            "response": {
                "clientDataJSON": encode(client_data), "authenticatorData": encode(&data),
                "signature": encode(signature.to_der().as_bytes()), "userHandle": (!self.user_handle.is_empty()).then_some(&self.user_handle),
            },
            "authenticatorAttachment": "platform", "clientExtensionResults": {},
        })
    }

    /// What the browser says it was asked.
    pub(crate) fn client_data(&self, kind: &str, asked: &Value) -> Vec<u8> {
        json!({
            "type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": false,
        })
        .to_string()
        .into_bytes()
    }

    fn data(&self, further_flags: u8, attested: &[u8]) -> Vec<u8> {
        // Present, verified, may be synced, is synced.
        let mut flags = 0x01 | further_flags;
        if self.verifies {
            flags |= 0x04;
        }
        if self.is_synced {
            flags |= 0x18;
        }
        let mut data = Sha256::digest(self.domain.as_bytes()).to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data.extend(attested);
        data
    }

    /// The key as the portal learns it: no model, the id, and the public key in COSE.
    fn attested(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let point = point.as_bytes();
        let mut bytes = vec![0; 16];
        bytes.extend(
            u16::try_from(self.id.len())
                .expect("a short id")
                .to_be_bytes(),
        );
        bytes.extend(&self.id);
        // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
        bytes.extend(b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20");
        bytes.extend(&point[1..33]);
        bytes.extend(b"\x22\x58\x20");
        bytes.extend(&point[33..65]);
        bytes
    }
}

/// Base64 for addresses, without padding (RFC 4648, section 5).
pub(crate) fn encode(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let group = chunk
            .iter()
            .chain(&[0, 0])
            .take(3)
            .fold(0_u32, |group, byte| group << 8 | u32::from(*byte));
        for place in 0..=chunk.len() {
            let index = group >> (18 - 6 * place) & 63;
            text.push(char::from(LETTERS[index as usize]));
        }
    }
    text
}
