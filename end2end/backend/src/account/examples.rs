//! Examples of what people read of their own account.

use contract::{
    BilingualText, BrowserFamily, ContactCode, ContactData, Device, DeviceForm, NationalAddress,
    NoticePreferences, NoticeTopic, NoticeTopicChoice, OpenSession, OpenSessions, Role,
    SignInHistory, SignInOutcome, SignInTry, SignInWay, SystemFamily, Timestamp, WrittenLanguage,
};

use crate::examples::{Answer, as_of, with, without};

/// Every answer that is not a problem.
pub fn answers() -> Vec<Answer> {
    let mut list = vec![
        with(
            ("get", "/api/v1/account/sessions"),
            "OpenSessions",
            "two-devices",
            "Where the person is signed in.",
            &sessions(),
        ),
        without(
            ("delete", "/api/v1/account/sessions"),
            204,
            "Signed out on all other devices.",
        ),
        without(
            ("delete", "/api/v1/account/sessions/{id}"),
            204,
            "Signed out on that device.",
        ),
        with(
            ("get", "/api/v1/account/sign-ins"),
            "SignInHistory",
            "a-page",
            "The last tries to sign in.",
            &history(),
        ),
        with(
            ("get", "/api/v1/account/contact"),
            "ContactData",
            "all-on-record",
            "How the person is reached.",
            &contact(),
        ),
        without(
            ("post", "/api/v1/account/password"),
            204,
            "The new password counts, and all other sessions have ended.",
        ),
        with(
            ("get", "/api/v1/account/preferences"),
            "NoticePreferences",
            "usual",
            "What the person is told of, and how.",
            &preferences(),
        ),
        with(
            ("post", "/api/v1/account/preferences"),
            "NoticePreferences",
            "kept",
            "The choices as they hold from now on.",
            &preferences(),
        ),
    ];
    for (send, check) in [
        (
            "/api/v1/account/contact/mobile",
            "/api/v1/account/contact/mobile/check",
        ),
        (
            "/api/v1/account/contact/email",
            "/api/v1/account/contact/email/check",
        ),
    ] {
        let sent = ContactCode {
            code_length: 6,
            expires_in_seconds: 120,
            resend_in_seconds: 60,
            attempts_left: 3,
        };
        list.push(with(
            ("post", send),
            "ContactCode",
            "sent",
            "A code went to what is new.",
            &sent,
        ));
        list.push(without(
            ("post", check),
            204,
            "What is new counts from now on.",
        ));
    }
    list
}

fn phone() -> Device {
    Device {
        browser: BrowserFamily::Chrome,
        system: SystemFamily::Android,
        form: DeviceForm::Phone,
    }
}

fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

fn sessions() -> OpenSessions {
    let computer = Device {
        browser: BrowserFamily::Edge,
        system: SystemFamily::Windows,
        form: DeviceForm::Computer,
    };
    let session = |id: &str, is_this_one, device, way| OpenSession {
        id: id.to_owned(),
        is_this_one,
        device,
        role: Role::Individual,
        way,
        signed_in_at: moment(1_795_360_000),
        last_used_at: moment(1_795_363_000),
    };
    OpenSessions {
        as_of: as_of(),
        sessions: vec![
            session(
                "5f1c2d3e4b6a79538f1c2d3e4b5a6978",
                true,
                phone(),
                SignInWay::Password,
            ),
            session(
                "0f8c2d1e4b6a79538f1c2d3e4b5a6978",
                false,
                computer,
                SignInWay::Passkey,
            ),
        ],
    }
}

fn history() -> SignInHistory {
    let tried = |seconds, outcome| SignInTry {
        at: moment(seconds),
        way: SignInWay::Password,
        role: Role::Individual,
        outcome,
        device: phone(),
    };
    SignInHistory {
        as_of: as_of(),
        tries: vec![
            tried(1_795_360_000, SignInOutcome::SignedIn),
            tried(1_795_359_900, SignInOutcome::WrongPassword),
        ],
        next: Some("1795359900000042".to_owned()),
    }
}

fn contact() -> ContactData {
    ContactData {
        as_of: as_of(),
        mobile_tail: "21".to_owned(),
        email_masked: Some("n•••@example.com".to_owned()),
        address: Some(NationalAddress {
            short: "RRRD2929".to_owned(),
            building: "2929".to_owned(),
            street: BilingualText::new("شارع الريحانة", "Ar Rayhanah Street"),
            district: BilingualText::new("حي الملقا", "Al Malqa District"),
            city: BilingualText::new("الرياض", "Riyadh"),
            postal_code: "13521".to_owned(),
            additional: "8118".to_owned(),
        }),
    }
}

fn preferences() -> NoticePreferences {
    let topics = NoticeTopic::KNOWN
        .iter()
        .map(|topic| NoticeTopicChoice {
            topic: topic.clone(),
            by_text: *topic == NoticeTopic::Security,
            by_email: false,
            by_inbox: true,
            is_required: *topic == NoticeTopic::Security,
        })
        .collect();
    NoticePreferences {
        as_of: as_of(),
        language: WrittenLanguage::Arabic,
        has_email: true,
        topics,
    }
}
