//! Examples of opening an account and getting back into one.

use contract::{
    AccessEnd, AccessFlow, AccessState, ActingFor, BilingualText, NafathStatus, NafathView,
    Supervision,
};

use super::{Answer, with, without};

/// Every answer that is not a problem.
pub(super) fn answers() -> Vec<Answer> {
    let mut list = states();
    list.extend(nafath());
    list.push(without(
        ("delete", "/api/v1/access"),
        204,
        "Nothing is under way any more.",
    ));
    list.push(without(
        ("post", "/api/v1/access/user-name-reminder"),
        204,
        "Taken; whether there was anything to send is not told.",
    ));
    list
}

fn establishment() -> ActingFor {
    ActingFor {
        registration_number: "900000028".to_owned(),
        name: BilingualText::new("شركة الواحة للأغذية", "Oasis Foods Company"),
    }
}

fn code(flow: AccessFlow, tail: Option<&str>, left: u32) -> AccessState {
    AccessState::Code {
        flow,
        mobile_tail: tail.map(str::to_owned),
        code_length: 6,
        expires_in_seconds: left,
        resend_in_seconds: left / 2,
        resends_left: 4,
        attempts_left: 3,
    }
}

fn check(user_name: bool) -> AccessState {
    AccessState::Check {
        flow: if user_name {
            AccessFlow::Establishment
        } else {
            AccessFlow::Individual
        },
        name: BilingualText::new("أمل سعد ناصر البيلساني", "Amal Saad Nasser Albaylasani"),
        identity_number_masked: "1******717".to_owned(),
        mobile_tail: "71".to_owned(),
        user_name: user_name.then(|| "amal.oasis".to_owned()),
        supervision: user_name.then_some(Supervision::Establishment),
        establishment: user_name.then(establishment),
    }
}

fn states() -> Vec<Answer> {
    use AccessFlow as F;
    use AccessState as S;
    let read = ("get", "/api/v1/access");
    let about = "Where the way of this browser stands.";
    let mobile = S::Mobile {
        flow: F::Individual,
    };
    let pension = S::Pension {
        flow: F::Retiree,
        attempts_left: 5,
    };
    let supervised = S::Establishment {
        flow: F::Establishment,
        attempts_left: 5,
    };
    let named = S::UserName {
        flow: F::Establishment,
        establishment: establishment(),
    };
    let password = S::Password {
        flow: F::Individual,
    };
    let done = S::Done {
        flow: F::Individual,
    };
    let post =
        |path, name, about, state: &S| with(("post", path), "AccessState", name, about, state);
    let mut list: Vec<Answer> = [
        ("start", S::Start),
        ("mobile", mobile.clone()),
        ("code", code(F::Individual, Some("71"), 120)),
        ("code-to-number-on-record", code(F::Password, None, 120)),
        ("code-expired", code(F::Individual, Some("71"), 0)),
        ("pension", pension.clone()),
        ("establishment", supervised.clone()),
        ("user-name", named.clone()),
        ("password", password.clone()),
        ("check", check(false)),
        ("check-supervisor", check(true)),
        ("done", done.clone()),
    ]
    .iter()
    .map(|(name, state)| with(read, "AccessState", name, about, state))
    .collect();
    for (reason, name) in AccessEnd::KNOWN.iter().zip([
        "ended-account-exists",
        "ended-no-record",
        "ended-no-account",
        "ended-no-pension",
    ]) {
        let state = S::Ended {
            flow: F::Retiree,
            reason: reason.clone(),
        };
        list.push(with(read, "AccessState", name, about, &state));
    }
    list.extend([
        post(
            "/api/v1/access/start",
            "mobile",
            "The same for everybody.",
            &mobile,
        ),
        post(
            "/api/v1/access/start",
            "code",
            "",
            &code(F::Password, None, 120),
        ),
        post("/api/v1/access/nafath/finish", "mobile", "Proven.", &mobile),
        post(
            "/api/v1/access/mobile",
            "code",
            "The same for everybody.",
            &code(F::Individual, Some("71"), 120),
        ),
        post("/api/v1/access/code", "password", "Proven.", &password),
        post("/api/v1/access/code", "pension", "", &pension),
        post("/api/v1/access/code", "establishment", "", &supervised),
        post(
            "/api/v1/access/code",
            "done",
            "",
            &S::Done { flow: F::Mobile },
        ),
        post(
            "/api/v1/access/code/resend",
            "code",
            "The code before no longer works.",
            &code(F::Individual, Some("71"), 120),
        ),
        post(
            "/api/v1/access/pension",
            "password",
            "It is the one on record.",
            &password,
        ),
        post(
            "/api/v1/access/establishment",
            "user-name",
            "The person was named for it.",
            &named,
        ),
        post(
            "/api/v1/access/user-name",
            "password",
            "Nobody has it.",
            &password,
        ),
        post(
            "/api/v1/access/password",
            "check",
            "It is fit to be set.",
            &check(false),
        ),
        post(
            "/api/v1/access/password",
            "done",
            "",
            &S::Done { flow: F::Password },
        ),
        post(
            "/api/v1/access/finish",
            "done",
            "The account is open.",
            &done,
        ),
        post("/api/v1/access/back", "mobile", "A step back.", &mobile),
    ]);
    list
}

fn nafath() -> Vec<Answer> {
    let view = |status: NafathStatus| {
        let waits = status == NafathStatus::Waiting;
        NafathView {
            status,
            number: waits.then(|| "38".to_owned()),
            expires_in_seconds: if waits { 112 } else { 0 },
            poll_after_seconds: if waits { 2 } else { 0 },
        }
    };
    let path = "/api/v1/access/nafath";
    vec![
        with(
            ("post", path),
            "NafathView",
            "waiting",
            "The app waits for the person, who chooses this number in it.",
            &view(NafathStatus::Waiting),
        ),
        with(
            ("get", path),
            "NafathView",
            "none",
            "Where the request stands.",
            &view(NafathStatus::None),
        ),
        with(
            ("get", path),
            "NafathView",
            "waiting",
            "",
            &view(NafathStatus::Waiting),
        ),
    ]
}
