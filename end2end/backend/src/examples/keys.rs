//! Examples of Nafath, passkeys and step-up.

use contract::{
    NafathStatus, NafathView, Passkey, PasskeyOptions, Passkeys, SignInState, StepUp, StepUpCode,
    StepUpMethod, Timestamp,
};
use serde_json::json;

use super::{Answer, as_of, session, with, without};

/// Every answer that is not a problem.
pub(super) fn answers() -> Vec<Answer> {
    let mut list = nafath("/api/v1/sign-in/nafath");
    list.extend(nafath("/api/v1/session/step-up/nafath"));
    list.extend(signing_in());
    list.extend(account());
    list.extend(step_up());
    list
}

fn view(status: NafathStatus) -> NafathView {
    let waits = status == NafathStatus::Waiting;
    NafathView {
        status,
        number: waits.then(|| "38".to_owned()),
        expires_in_seconds: if waits { 112 } else { 0 },
        poll_after_seconds: if waits { 2 } else { 0 },
    }
}

fn nafath(path: &'static str) -> Vec<Answer> {
    let read = ("get", path);
    let mut list = vec![with(
        ("post", path),
        "NafathView",
        "waiting",
        "The app waits for the person, who chooses this number in it.",
        &view(NafathStatus::Waiting),
    )];
    let names = [
        "none", "waiting", "approved", "rejected", "expired", "replaced",
    ];
    for (status, name) in NafathStatus::KNOWN.iter().zip(names) {
        let about = "Where the request stands.";
        list.push(with(read, "NafathView", name, about, &view(status.clone())));
    }
    list
}

fn signing_in() -> Vec<Answer> {
    let signed_in = SignInState::SignedIn { session: session() };
    vec![
        without(
            ("delete", "/api/v1/sign-in/nafath"),
            204,
            "There is no request under way any more.",
        ),
        with(
            ("post", "/api/v1/sign-in/nafath/finish"),
            "SignInState",
            "signed-in",
            "Signed in.",
            &signed_in,
        ),
        with(
            ("post", "/api/v1/sign-in/passkey/options"),
            "PasskeyOptions",
            "any-passkey",
            "What to ask the device for.",
            &asking(false),
        ),
        with(
            ("post", "/api/v1/sign-in/passkey"),
            "SignInState",
            "signed-in",
            "Signed in.",
            &signed_in,
        ),
    ]
}

fn account() -> Vec<Answer> {
    let path = "/api/v1/account/passkeys";
    let phone = Passkey {
        id: "5f1c2d3e4b6a79538f1c2d3e4b5a6978".to_owned(),
        name: "جوالي".to_owned(),
        created_at: Timestamp::from_unix_seconds(1_795_000_000),
        last_used_at: Some(Timestamp::from_unix_seconds(1_795_300_000)),
        is_synced: true,
    };
    let key = Passkey {
        id: "6a5b4c3d2e1f0a1b2c3d4e5f6a7b8c9d".to_owned(),
        name: "Security key".to_owned(),
        last_used_at: None,
        is_synced: false,
        ..phone.clone()
    };
    let list = |passkeys: Vec<Passkey>, offer| Passkeys {
        as_of: as_of(),
        room_for: 10 - u32::try_from(passkeys.len()).unwrap_or(10),
        passkeys,
        offer,
    };
    let making = PasskeyOptions {
        public_key: json!({
            "rp": { "id": "localhost", "name": "بوابة التأمينات الاجتماعية" },
            "user": { "id": "cm9vbSBmb3IgMTYgYnl0ZQ", "name": "1******004", "displayName": "نورة" },
            "challenge": "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA",
            "pubKeyCredParams": [{ "type": "public-key", "alg": -7 }],
            "timeout": 300_000,
            "authenticatorSelection": { "residentKey": "required", "requireResidentKey": true, "userVerification": "required" },
        }),
    };
    vec![
        with(
            ("get", path),
            "Passkeys",
            "two",
            "The person's passkeys.",
            &list(vec![phone, key], false),
        ),
        with(
            ("get", path),
            "Passkeys",
            "none-yet",
            "",
            &list(Vec::new(), true),
        ),
        without(("get", path), 304, "The asker has this version already."),
        without(("post", path), 204, "Added."),
        with(
            ("post", "/api/v1/account/passkeys/options"),
            "PasskeyOptions",
            "new-passkey",
            "What to ask the device for.",
            &making,
        ),
        without(
            ("post", "/api/v1/account/passkeys/{id}/name"),
            204,
            "Renamed.",
        ),
        without(("delete", "/api/v1/account/passkeys/{id}"), 204, "Removed."),
        without(
            ("post", "/api/v1/account/passkeys/offer/decline"),
            204,
            "Not offered again.",
        ),
    ]
}

fn step_up() -> Vec<Answer> {
    let done = "Proven; the session goes on under a new cookie.";
    let methods = vec![
        StepUpMethod::Passkey,
        StepUpMethod::Code,
        StepUpMethod::Nafath,
    ];
    let needed = StepUp {
        fresh_for_seconds: 0,
        methods,
        mobile_tail: "21".to_owned(),
    };
    let code = StepUpCode {
        mobile_tail: "21".to_owned(),
        code_length: 6,
        expires_in_seconds: 120,
        resend_in_seconds: 60,
        attempts_left: 3,
    };
    vec![
        with(
            ("get", "/api/v1/session/step-up"),
            "StepUp",
            "needed",
            "By what the person can prove who they are.",
            &needed,
        ),
        with(
            ("post", "/api/v1/session/step-up/code"),
            "StepUpCode",
            "sent",
            "The code is on its way.",
            &code,
        ),
        without(("post", "/api/v1/session/step-up/code/check"), 204, done),
        without(("post", "/api/v1/session/step-up/nafath/finish"), 204, done),
        with(
            ("post", "/api/v1/session/step-up/passkey"),
            "PasskeyOptions",
            "own-passkeys",
            "What to ask the device for.",
            &asking(true),
        ),
        without(("post", "/api/v1/session/step-up/passkey/check"), 204, done),
    ]
}

fn asking(names_keys: bool) -> PasskeyOptions {
    let keys = if names_keys {
        json!([{ "type": "public-key", "id": "dGhlIGlkIG9mIGEgY3JlZGVudGlhbA" }])
    } else {
        json!([])
    };
    PasskeyOptions {
        public_key: json!({
            "challenge": "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA",
            "timeout": 300_000,
            "rpId": "localhost",
            "allowCredentials": keys,
            "userVerification": "required",
        }),
    }
}
