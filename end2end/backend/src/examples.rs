//! An example of every answer, made with the contract's own types.

mod access;
mod keys;

use std::collections::BTreeMap;

use calendar::{Date, Month};
use contract::values::Money;
use contract::{
    ActingFor, BilingualText, Config, ContributoryMonth, CoverageStatus, Employer, Environment,
    EstablishmentStatus, Establishments, Health, InsuranceRecord, Nationality, NextStep, NextThing,
    Outage, Period, PeriodStatus, Periods, ProblemCode, Profile, RefundedPeriod, Regime,
    RegimeFacts, Role, Scheme, SchemeTotal, ServiceArea, ServiceStatus, SessionEnd, SessionView,
    Sex, SignInState, SignedInPerson, SupervisedEstablishment, Supervision, Timestamp,
    VisualCodeChallenge, WageMonth, Wages,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::http::refusal::Refusal;

/// One documented answer.
pub struct Answer {
    /// The path.
    pub path: &'static str,
    /// The method, in small letters.
    pub method: &'static str,
    /// The status.
    pub status: u16,
    /// The schema of its body, if it has one.
    pub schema: Option<&'static str>,
    /// The example's name.
    pub name: &'static str,
    /// The example.
    pub value: Option<Value>,
    /// What the answer means.
    pub description: &'static str,
}

pub(crate) fn with<T: Serialize>(
    (method, path): (&'static str, &'static str),
    schema: &'static str,
    name: &'static str,
    description: &'static str,
    value: &T,
) -> Answer {
    let value = serde_json::to_value(value).ok();
    Answer {
        path,
        method,
        status: 200,
        schema: Some(schema),
        name,
        value,
        description,
    }
}

pub(crate) fn without(
    (method, path): (&'static str, &'static str),
    status: u16,
    description: &'static str,
) -> Answer {
    Answer {
        path,
        method,
        status,
        schema: None,
        name: "",
        value: None,
        description,
    }
}

/// A problem document with everything its code can carry.
pub fn problem(code: &ProblemCode) -> Value {
    use ProblemCode as P;
    let mut refusal = Refusal::new(code.clone());
    refusal = match code {
        P::SignInWrongPair | P::PasswordWrong => refusal.attempts_left(4),
        P::SignInWrongTriple => {
            refusal.0.visual_code = Some(visual_code());
            refusal.attempts_left(4)
        }
        P::SignInVisualCode => {
            refusal.0.visual_code = Some(visual_code());
            refusal
        }
        P::SignInCodeWrong | P::AccessDetails => refusal.attempts_left(2),
        P::SignInLocked => refusal.retry_after(1_800),
        P::SignInResendTooSoon => refusal.retry_after(42),
        P::SignInResendTooMany => refusal.retry_after(2_400),
        P::RateLimited | P::IdempotencyRunning => refusal.retry_after(1),
        P::NafathTooMany => refusal.retry_after(540),
        P::Unavailable => refusal.retry_after(3),
        P::SessionExpired => refusal.session_end(SessionEnd::Idle),
        P::SessionRevoked => refusal.session_end(SessionEnd::Revoked),
        P::RequestInvalid => refusal.named_field("/identity_number", "identity-number.check-digit"),
        _ => refusal,
    };
    "0f8c2d1e4b6a79538f1c2d3e4b5a6978".clone_into(&mut refusal.0.reference);
    serde_json::to_value(&*refusal.0).unwrap_or_default()
}

/// Every answer that is not a problem.
pub fn answers() -> Vec<Answer> {
    let mut list = sign_in_answers();
    list.extend(keys::answers());
    list.extend(access::answers());
    list.extend(crate::account::examples::answers());
    list.extend(record_answers());
    list.extend(crate::pension::examples::answers());
    list.extend(crate::business::examples::answers());
    list.extend(site_answers());
    list
}

fn sign_in_answers() -> Vec<Answer> {
    let read = ("get", "/api/v1/sign-in");
    let state = "SignInState";
    let signed_in = SignInState::SignedIn { session: session() };
    vec![
        with(
            read,
            state,
            "start",
            "Where the sign-in of this browser stands.",
            &SignInState::Start,
        ),
        with(read, state, "code", "", &code_step(120, 60, 4)),
        with(read, state, "code-expired", "", &code_step(0, 0, 4)),
        with(read, state, "signed-in", "", &signed_in),
        without(
            ("delete", "/api/v1/sign-in"),
            204,
            "There is no sign-in under way any more.",
        ),
        with(
            ("post", "/api/v1/sign-in/individual"),
            state,
            "code",
            "The code is on its way.",
            &code_step(120, 60, 4),
        ),
        with(
            ("post", "/api/v1/sign-in/retiree"),
            state,
            "signed-in",
            "Signed in, without a second factor.",
            &SignInState::SignedIn { session: retiree() },
        ),
        with(
            ("post", "/api/v1/sign-in/business"),
            state,
            "signed-in",
            "Signed in; of several establishments one has to be chosen.",
            &SignInState::SignedIn {
                session: employer(None),
            },
        ),
        with(
            ("post", "/api/v1/sign-in/business"),
            state,
            "code",
            "",
            &code_step(120, 60, 4),
        ),
        with(
            ("post", "/api/v1/sign-in/visual-code"),
            "VisualCodeChallenge",
            "visual-code",
            "A new visual code.",
            &visual_code(),
        ),
        with(
            ("get", "/api/v1/sign-in/visual-code/picture"),
            "binary",
            "image/png",
            "The picture.",
            &"(bytes)",
        ),
        with(
            ("get", "/api/v1/sign-in/visual-code/sound"),
            "binary",
            "audio/wav",
            "The digits, spoken.",
            &"(bytes)",
        ),
        with(
            ("post", "/api/v1/session/role"),
            "SessionView",
            "session",
            "The new session, in that role.",
            &employer(None),
        ),
        with(
            ("post", "/api/v1/session/establishment"),
            "SessionView",
            "session",
            "The new session, for that establishment.",
            &employer(Some(oasis_chosen())),
        ),
        with(
            ("get", "/api/v1/business/establishments"),
            "Establishments",
            "establishments",
            "Whom the session may act for, the last used first.",
            &establishments(),
        ),
        with(
            ("post", "/api/v1/sign-in/code"),
            state,
            "signed-in",
            "Signed in.",
            &signed_in,
        ),
        with(
            ("post", "/api/v1/sign-in/code/resend"),
            state,
            "code",
            "A new code is on its way.",
            &code_step(120, 60, 3),
        ),
        with(
            ("get", "/api/v1/session"),
            "SessionView",
            "session",
            "Who is signed in.",
            &session(),
        ),
        with(
            ("post", "/api/v1/session/keep-alive"),
            "SessionView",
            "session",
            "The session, renewed.",
            &session(),
        ),
        without(
            ("delete", "/api/v1/session"),
            204,
            "There is no session any more.",
        ),
    ]
}

fn record_answers() -> Vec<Answer> {
    let next = ("get", "/api/v1/me/next-step");
    let as_of = as_of();
    let step = |next: NextThing| NextStep { as_of, next };
    let low_wage = NextThing::WageBelowMinimum {
        month: month("2026-10"),
        wage: Money::from_riyals(1_200),
        minimum: Money::from_riyals(1_500),
        employer: oasis().name,
    };
    let gap = NextThing::GapToCheck {
        from: date("2018-03-15"),
        to: date("2018-11-30"),
        months: 8,
    };
    let covered = CoverageStatus {
        as_of,
        covered: true,
        employer: Some(oasis().name),
        further_employers: Vec::new(),
        scheme: Some(Scheme::Gosi),
        since: Some(date("2018-12-01")),
        regime: Regime::OldAmended,
    };
    let not_covered = CoverageStatus {
        covered: false,
        employer: None,
        scheme: None,
        since: Some(date("2025-06-30")),
        ..covered.clone()
    };
    let status = ("get", "/api/v1/me/status");
    let mut list = vec![
        with(
            ("get", "/api/v1/me/profile"),
            "Profile",
            "profile",
            "Who the person is.",
            &profile(),
        ),
        with(
            status,
            "CoverageStatus",
            "covered",
            "Whether the person is covered today.",
            &covered,
        ),
        with(status, "CoverageStatus", "not-covered", "", &not_covered),
        with(
            next,
            "NextStep",
            "wage-below-minimum",
            "The one thing that needs attention.",
            &step(low_wage),
        ),
        with(
            next,
            "NextStep",
            "missing-iban",
            "",
            &step(NextThing::MissingIban),
        ),
        with(next, "NextStep", "gap-to-check", "", &step(gap)),
        with(next, "NextStep", "none", "", &step(NextThing::None)),
        with(
            ("get", "/api/v1/me/periods"),
            "Periods",
            "periods",
            "The contribution record by period.",
            &periods(),
        ),
        with(
            ("get", "/api/v1/me/wages"),
            "Wages",
            "wages",
            "The wages month by month.",
            &wages(),
        ),
        with(
            ("get", "/api/v1/me/insurance-record"),
            "InsuranceRecord",
            "record",
            "All that the benefits are computed from.",
            &record(),
        ),
    ];
    let paths: Vec<&'static str> = list.iter().map(|answer| answer.path).collect();
    list.extend(
        paths
            .into_iter()
            .map(|path| without(("get", path), 304, "The asker has this version already.")),
    );
    list
}

fn site_answers() -> Vec<Answer> {
    let config = Config {
        environment: Environment::Demo,
        api_base: "/api/v1".to_owned(),
        stamp_registration: None,
        outbox: true,
        features: BTreeMap::new(),
    };
    let health = |status: &str| Health {
        status: status.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let mut degraded = with(
        ("get", "/health"),
        "Health",
        "degraded",
        "The database does not answer.",
        &health("degraded"),
    );
    degraded.status = 503;
    vec![
        with(
            ("get", "/config.json"),
            "Config",
            "demonstration",
            "The app's configuration.",
            &config,
        ),
        with(
            ("get", "/api/v1/status"),
            "ServiceStatus",
            "outage",
            "What is known to be out of order.",
            &ServiceStatus {
                as_of: as_of(),
                outages: vec![Outage {
                    area: ServiceArea::Codes,
                    text: BilingualText::new(
                        "قد تتأخر رسائل رمز التحقق اليوم",
                        "Verification codes may arrive late today",
                    ),
                    until: Some(Timestamp::from_unix_seconds(1_795_400_000)),
                }],
            },
        ),
        with(
            ("get", "/health"),
            "Health",
            "ok",
            "All is well.",
            &health("ok"),
        ),
        degraded,
        without(("post", "/api/v1/feedback"), 204, "Received."),
        without(("post", "/api/v1/csp-reports"), 204, "Received."),
        with(
            ("get", "/api/v1/problems"),
            "object[]",
            "problems",
            "The problems this API can answer with.",
            &json!([{ "code": "not-found", "status": 404, "title": "Not found" }]),
        ),
    ]
}

fn code_step(expires_in_seconds: u32, resend_in_seconds: u32, resends_left: u32) -> SignInState {
    SignInState::Code {
        mobile_tail: "21".to_owned(),
        code_length: 6,
        expires_in_seconds,
        resend_in_seconds,
        resends_left,
        attempts_left: 3,
    }
}

fn session() -> SessionView {
    SessionView {
        person: SignedInPerson {
            given_name: BilingualText::new("نورة", "Noura"),
            full_name: BilingualText::new("نورة سالم حمد المرزوقي", "Noura Salem Hamad Almarzouqi"),
        },
        role: Role::Individual,
        roles: vec![Role::Individual, Role::Business],
        supervision: None,
        establishment: None,
        identity_number_masked: "1******004".to_owned(),
        last_sign_in_at: Some(Timestamp::from_unix_seconds(1_795_000_000)),
        idle_expires_in_seconds: 900,
        absolute_expires_in_seconds: 43_200,
        epoch: "f3a91c0d22b14e57".to_owned(),
    }
}

fn visual_code() -> VisualCodeChallenge {
    VisualCodeChallenge {
        id: "3f2a9c0d11e84b7a90c2d4e65b1f8a77".to_owned(),
        length: 5,
        expires_in_seconds: 600,
    }
}

fn retiree() -> SessionView {
    SessionView {
        role: Role::Retiree,
        roles: vec![Role::Retiree],
        ..session()
    }
}

fn employer(establishment: Option<ActingFor>) -> SessionView {
    SessionView {
        role: Role::Business,
        supervision: Some(Supervision::Organisation),
        establishment,
        epoch: "0b77d2ae91c04c3f".to_owned(),
        ..session()
    }
}

fn oasis_chosen() -> ActingFor {
    ActingFor {
        registration_number: "900000013".to_owned(),
        name: oasis().name,
    }
}

fn establishments() -> Establishments {
    let oasis = oasis_chosen();
    Establishments {
        as_of: as_of(),
        establishments: vec![
            SupervisedEstablishment {
                registration_number: oasis.registration_number,
                name: oasis.name,
                city: BilingualText::new("الرياض", "Riyadh"),
                status: EstablishmentStatus::Active,
                last_used_at: Some(Timestamp::from_unix_seconds(1_795_000_000)),
            },
            SupervisedEstablishment {
                registration_number: "900000038".to_owned(),
                name: BilingualText::new("مصنع النخلة للأثاث", "Palm Furniture Factory"),
                city: BilingualText::new("جدة", "Jeddah"),
                status: EstablishmentStatus::Suspended,
                last_used_at: None,
            },
        ],
    }
}

fn profile() -> Profile {
    Profile {
        as_of: as_of(),
        birth_date: date("1988-04-17"),
        sex: Sex::Female,
        nationality: Nationality::Saudi,
        regime: facts(),
        mobile_tail: "21".to_owned(),
        iban_masked: Some("SA03 **** 7519".to_owned()),
    }
}

fn facts() -> RegimeFacts {
    RegimeFacts {
        regime: Regime::OldAmended,
        prior_months_at_law_date: 140,
        pensioner_at_law_date: false,
        under_military_law: false,
    }
}

fn oasis() -> Employer {
    Employer {
        id: "e-1042".to_owned(),
        name: BilingualText::new("مصنع الواحة للأغذية", "Oasis Foods Factory"),
    }
}

fn periods() -> Periods {
    let period = |id: &str, start: &str, end: Option<&str>, months, days, status| Period {
        id: id.to_owned(),
        scheme: Scheme::Gosi,
        employer: Some(oasis()),
        start: date(start),
        end: end.map(date),
        months,
        days,
        wage: Money::from_halalas(845_050),
        status,
    };
    let voluntary = Period {
        scheme: Scheme::Voluntary,
        employer: None,
        ..period(
            "p-3",
            "2011-01-01",
            Some("2011-12-31"),
            12,
            0,
            PeriodStatus::Ended,
        )
    };
    Periods {
        as_of: as_of(),
        periods: vec![
            period(
                "p-1",
                "2008-06-01",
                Some("2010-09-30"),
                28,
                0,
                PeriodStatus::Refunded,
            ),
            voluntary,
            period(
                "p-4",
                "2012-02-05",
                Some("2018-03-14"),
                73,
                0,
                PeriodStatus::Ended,
            ),
            period("p-5", "2018-12-01", None, 95, 0, PeriodStatus::Active),
        ],
        totals: totals(),
    }
}

fn totals() -> Vec<SchemeTotal> {
    vec![
        SchemeTotal {
            scheme: Scheme::Gosi,
            months: 168,
            days: 0,
        },
        SchemeTotal {
            scheme: Scheme::Voluntary,
            months: 12,
            days: 0,
        },
    ]
}

fn wages() -> Wages {
    let row = |name: &str, halalas: u32| WageMonth {
        month: month(name),
        wage: Money::from_halalas(halalas),
        employer_id: Some(oasis().id),
        scheme: Scheme::Gosi,
    };
    Wages {
        as_of: as_of(),
        employers: vec![oasis()],
        months: vec![row("2026-09", 820_000), row("2026-10", 845_050)],
    }
}

fn record() -> InsuranceRecord {
    let row = |name: &str, days: u8| ContributoryMonth {
        month: month(name),
        scheme: Scheme::Gosi,
        wage: Money::from_halalas(845_050),
        days,
        paid: true,
    };
    InsuranceRecord {
        as_of: as_of(),
        birth_date: date("1988-04-17"),
        sex: Sex::Female,
        nationality: Nationality::Saudi,
        regime: facts(),
        dependants: 2,
        covered: true,
        totals: totals(),
        months: vec![row("2026-08", 17), row("2026-09", 30), row("2026-10", 31)],
        refunded_periods: vec![RefundedPeriod {
            scheme: Scheme::Gosi,
            start: date("2008-06-01"),
            end: date("2010-09-30"),
            months: 28,
            refunded_on: date("2010-12-19"),
        }],
    }
}

pub(crate) fn as_of() -> Timestamp {
    Timestamp::from_unix_seconds(1_795_363_380)
}

fn date(text: &str) -> Date {
    text.parse().unwrap_or(Date::MIN)
}

fn month(text: &str) -> Month {
    text.parse().unwrap_or(Month::of(Date::MIN))
}
