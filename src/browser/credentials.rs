//! Passkeys: the browser's credential container, asked and answered in JSON (Web Authentication,
//! level 3). Where a browser lacks the JSON methods, the binary values are converted here.

use js_sys::{Array, Function, JSON, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal};

use super::dom;

/// Why there is no credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialFailure {
    /// The person closed the browser's question, let it run out, or has no passkey here. Browsers
    /// do not say which, so that a page cannot find out who has one.
    Cancelled,
    /// The device has a passkey for this account already.
    Known,
    /// Another question took its place, or the page was left.
    Replaced,
    /// The browser or the device cannot do it.
    Unable,
}

/// Ends a question that is still open.
#[derive(Debug, Clone)]
pub struct Question(Option<AbortController>);

impl Question {
    /// A question that can be ended.
    pub fn new() -> Question {
        let can = cfg!(target_arch = "wasm32");
        Question(can.then(|| AbortController::new().ok()).flatten())
    }

    /// Ends it; ending it twice does no harm.
    pub fn end(&self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }

    fn signal(&self) -> Option<AbortSignal> {
        self.0.as_ref().map(AbortController::signal)
    }
}

impl Default for Question {
    fn default() -> Question {
        Question::new()
    }
}

/// Whether this browser has passkeys, at this address: they belong to a name, and an address of
/// numbers has none.
pub fn are_supported() -> bool {
    let has_them = class().is_some() && container().is_some();
    has_them && dom::host_name().is_some_and(|host| is_a_name(&host))
}

/// Whether the page was opened by an address of numbers, which can have no passkeys.
pub fn is_opened_by_number() -> bool {
    dom::host_name().is_some_and(|host| !is_a_name(&host))
}

fn is_a_name(host: &str) -> bool {
    let is_ip4 = host.chars().all(|c| c.is_ascii_digit() || c == '.');
    !host.is_empty() && !is_ip4 && !host.starts_with('[')
}

/// Whether the browser offers passkeys in the autofill of a field.
pub async fn has_autofill() -> bool {
    let Some(class) = class() else { return false };
    let Some(ask) = method(&class, "isConditionalMediationAvailable") else {
        return false;
    };
    let answer: Option<Promise> = ask.call0(&class).ok().map(JsCast::unchecked_into);
    match answer {
        Some(promise) => JsFuture::from(promise).await == Ok(JsValue::TRUE),
        None => false,
    }
}

/// Makes a passkey; takes and gives the JSON forms.
pub async fn create(options: &str, question: &Question) -> Result<String, CredentialFailure> {
    let parsed = parse("parseCreationOptionsFromJSON", options)?;
    let request = Object::new();
    set(&request, "publicKey", &parsed);
    ask("create", &request, question).await
}

/// Asks for a passkey's answer; `in_autofill` waits in the fields instead of opening a window.
pub async fn get(
    options: &str,
    in_autofill: bool,
    question: &Question,
) -> Result<String, CredentialFailure> {
    let parsed = parse("parseRequestOptionsFromJSON", options)?;
    let request = Object::new();
    set(&request, "publicKey", &parsed);
    if in_autofill {
        set(&request, "mediation", &JsValue::from_str("conditional"));
    }
    ask("get", &request, question).await
}

/// Tells the device that the portal does not know a passkey, so that it stops offering it. Does
/// nothing where the browser cannot be told.
pub fn signal_unknown(rp_id: &str, credential_id: &str) {
    let Some(class) = class() else { return };
    let Some(tell) = method(&class, "signalUnknownCredential") else {
        return;
    };
    let which = Object::new();
    set(&which, "rpId", &JsValue::from_str(rp_id));
    set(&which, "credentialId", &JsValue::from_str(credential_id));
    let told: Option<Promise> = tell.call1(&class, &which).ok().map(JsCast::unchecked_into);
    if let Some(told) = told {
        // A browser that refuses keeps the passkey in its list, and that is all.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(told).await;
        });
    }
}

async fn ask(
    what: &str,
    request: &Object,
    question: &Question,
) -> Result<String, CredentialFailure> {
    let container = container().ok_or(CredentialFailure::Unable)?;
    if let Some(signal) = question.signal() {
        set(request, "signal", &signal);
    }
    let call = method(&container, what).ok_or(CredentialFailure::Unable)?;
    let promise: Promise = call
        .call1(&container, request)
        .map_err(|error| failure(&error))?
        .unchecked_into();
    let credential = JsFuture::from(promise)
        .await
        .map_err(|error| failure(&error))?;
    if credential.is_null() || credential.is_undefined() {
        return Err(CredentialFailure::Cancelled);
    }
    let plain = if method(&credential, "toJSON").is_some() {
        credential
    } else {
        by_hand(&credential)
    };
    JSON::stringify(&plain)
        .ok()
        .and_then(|text| text.as_string())
        .ok_or(CredentialFailure::Unable)
}

fn failure(error: &JsValue) -> CredentialFailure {
    let name = Reflect::get(error, &JsValue::from_str("name"))
        .ok()
        .and_then(|name| name.as_string())
        .unwrap_or_default();
    failure_named(&name)
}

fn failure_named(name: &str) -> CredentialFailure {
    match name {
        "NotAllowedError" => CredentialFailure::Cancelled,
        "InvalidStateError" => CredentialFailure::Known,
        "AbortError" => CredentialFailure::Replaced,
        _ => CredentialFailure::Unable,
    }
}

fn class() -> Option<JsValue> {
    let window = dom::window()?;
    let class = Reflect::get(&window, &JsValue::from_str("PublicKeyCredential")).ok()?;
    class.is_function().then_some(class)
}

fn container() -> Option<JsValue> {
    let navigator = dom::window()?.navigator();
    let container = Reflect::get(&navigator, &JsValue::from_str("credentials")).ok()?;
    container.is_object().then_some(container)
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &JsValue::from_str(name))
        .ok()?
        .dyn_into()
        .ok()
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // A plain object takes any property.
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// The options with their binary values, by the browser's own method where it has one.
fn parse(by: &str, options: &str) -> Result<JsValue, CredentialFailure> {
    let plain = JSON::parse(options).map_err(|_| CredentialFailure::Unable)?;
    if let Some(class) = class()
        && let Some(parse) = method(&class, by)
    {
        return parse
            .call1(&class, &plain)
            .map_err(|_| CredentialFailure::Unable);
    }
    let at = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let decode_at = |of: &JsValue, name: &str| {
        let text = at(of, name).and_then(|value| value.as_string());
        if let Some(bytes) = text.as_deref().and_then(base64_decode) {
            let _ = Reflect::set(
                of,
                &JsValue::from_str(name),
                &Uint8Array::from(bytes.as_slice()),
            );
        }
    };
    decode_at(&plain, "challenge");
    if let Some(user) = at(&plain, "user").filter(JsValue::is_object) {
        decode_at(&user, "id");
    }
    for list in ["allowCredentials", "excludeCredentials"] {
        if let Some(list) = at(&plain, list).and_then(|list| list.dyn_into::<Array>().ok()) {
            for entry in list.iter() {
                decode_at(&entry, "id");
            }
        }
    }
    Ok(plain)
}

/// The JSON form of a credential, for browsers that do not make it themselves.
fn by_hand(credential: &JsValue) -> JsValue {
    let at = |of: &JsValue, name: &str| {
        Reflect::get(of, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    };
    let encoded = |of: &JsValue, name: &str| {
        let value = at(of, name);
        if value.is_object() {
            JsValue::from_str(&base64_encode(&Uint8Array::new(&value).to_vec()))
        } else {
            JsValue::UNDEFINED
        }
    };
    let response = at(credential, "response");
    let plain_response = Object::new();
    for name in [
        "clientDataJSON",
        "attestationObject",
        "authenticatorData",
        "signature",
        "userHandle",
    ] {
        set(&plain_response, name, &encoded(&response, name));
    }
    let plain = Object::new();
    for name in ["id", "type", "authenticatorAttachment"] {
        set(&plain, name, &at(credential, name));
    }
    set(&plain, "rawId", &encoded(credential, "rawId"));
    set(&plain, "response", &plain_response);
    set(&plain, "clientExtensionResults", &Object::new());
    plain.into()
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Base64 for addresses without padding (RFC 4648, section 5).
fn base64_encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk
            .iter()
            .chain(&[0, 0])
            .take(3)
            .fold(0_u32, |group, byte| (group << 8) | u32::from(*byte));
        for place in 0..=chunk.len() {
            let index = (group >> (18 - 6 * place)) & 63;
            let letter = usize::try_from(index)
                .ok()
                .and_then(|index| LETTERS.get(index));
            text.push(char::from(letter.copied().unwrap_or(b'A')));
        }
    }
    text
}

fn base64_decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut group, mut bits) = (0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        group = (group << 6) | u32::try_from(value).ok()?;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((group >> bits) & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_survive_their_text() {
        for (bytes, text) in [
            (&b""[..], ""),
            (b"f", "Zg"),
            (b"fo", "Zm8"),
            (b"foo", "Zm9v"),
            (&[0xfb, 0xff, 0xfe], "-__-"),
        ] {
            assert_eq!(base64_encode(bytes), text);
            assert_eq!(base64_decode(text).as_deref(), Some(bytes));
        }
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(base64_decode(&base64_encode(&all)), Some(all));
        assert_eq!(base64_decode("a+b/"), None);
        assert_eq!(base64_decode("Zg=="), Some(b"f".to_vec()));
    }

    #[test]
    fn passkeys_belong_to_names() {
        assert!(is_a_name("localhost") && is_a_name("www.gosi.gov.sa") && is_a_name("1st.example"));
        assert!(!is_a_name("127.0.0.1") && !is_a_name("[::1]") && !is_a_name(""));
    }

    #[test]
    fn a_closed_question_and_an_empty_device_look_alike() {
        assert_eq!(
            failure_named("NotAllowedError"),
            CredentialFailure::Cancelled
        );
        assert_eq!(failure_named("InvalidStateError"), CredentialFailure::Known);
        assert_eq!(failure_named("AbortError"), CredentialFailure::Replaced);
        assert_eq!(failure_named("SecurityError"), CredentialFailure::Unable);
        assert_eq!(failure_named(""), CredentialFailure::Unable);
    }
}
