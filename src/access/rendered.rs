//! Every step, rendered natively in both languages.

use std::sync::Arc;

use contract::{AccessEnd, AccessFlow, AccessState, ActingFor, BilingualText, Supervision};
use leptos::prelude::*;

use super::choices::{RecoverPage, RegisterPage};
use super::driver::Driver;
use super::flow::{Event, FieldFault, IDENTITY_NUMBER, TERMS};
use super::page::WayView;
use super::user_name_page::RecoverUserNamePage;
use super::way::Way;
use crate::api::{ApiError, provide_api};
use crate::i18n::{Locale, TextFile, Texts, provide_i18n};
use crate::settings::{Settings, provide_settings};
use crate::ui::live_region::provide_announcer;

/// The files of texts that the pages have, as `areas::texts_of` names them.
const FILES: [TextFile; 5] = [
    TextFile::Portal,
    TextFile::Access,
    TextFile::Passwords,
    TextFile::SignIn,
    TextFile::Keys,
];

/// Rendered with the texts that the pages' own files bring, and no others.
fn rendered<View: IntoView + 'static>(locale: Locale, view: impl FnOnce() -> View) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_i18n(Arc::new(Texts::embedded_files(locale, &FILES)));
        provide_announcer();
        let settings = Settings::default().into();
        provide_settings(settings);
        provide_api(settings);
        view().into_view().to_html()
    });
    html.replace(['\u{2068}', '\u{2069}'], "")
        .replace("<!>", "")
}

fn page(locale: Locale, way: Way, events: Vec<Event>) -> String {
    rendered(locale, move || {
        let driver = Driver::new(way);
        driver.page.update(|page| {
            for event in events {
                page.handle(event, 1_800_000_000_000.0);
            }
        });
        view! { <WayView driver /> }
    })
}

fn at(way: Way, state: AccessState) -> [String; 2] {
    Locale::ALL.map(|locale| page(locale, way, vec![Event::Learned(Ok(state.clone()))]))
}

fn flow(way: Way) -> AccessFlow {
    AccessFlow::from(way.name())
}

fn establishment() -> ActingFor {
    ActingFor {
        registration_number: "900000028".to_owned(),
        name: BilingualText::new("مؤسسة النخيل", "Palms Establishment"),
    }
}

#[test]
fn the_first_step_offers_both_ways_to_prove_who_one_is() {
    for way in Way::ALL {
        for html in at(way, AccessState::Start) {
            assert!(html.contains(r#"id="identity-number""#), "{html}");
            assert_eq!(html.contains(r#"id="birth-date-day""#), way != Way::Mobile);
            assert!(html.contains("g-stepper") && html.matches("<h1").count() == 1);
            assert!(html.contains("نفاذ") || html.contains("Nafath"));
            // What a browser may fill in.
            assert!(html.contains(r#"autocomplete="username""#));
        }
    }
    let [arabic, english] = at(Way::Individual, AccessState::Start);
    assert!(
        arabic.contains("إنشاء حساب للأفراد") && english.contains("Open an account: individuals")
    );
}

#[test]
fn the_code_step_says_the_same_whether_or_not_a_code_was_sent() {
    let code = |mobile_tail| AccessState::Code {
        flow: flow(Way::Individual),
        mobile_tail,
        code_length: 6,
        expires_in_seconds: 120,
        resend_in_seconds: 60,
        resends_left: 4,
        attempts_left: 3,
    };
    let [arabic, english] = at(Way::Individual, code(Some("21".to_owned())));
    assert!(
        arabic.contains("إذا كانت البيانات صحيحة") && arabic.contains("••21"),
        "{arabic}"
    );
    assert!(
        english.contains("If the details are correct") && english.contains("1:00"),
        "{english}"
    );
    assert!(english.contains(r#"autocomplete="one-time-code""#));
}

#[test]
fn a_password_is_asked_for_once_with_its_rules_in_sight() {
    let state = AccessState::Password {
        flow: flow(Way::Individual),
    };
    for html in at(Way::Individual, state) {
        assert_eq!(html.matches(r#"autocomplete="new-password""#).count(), 1);
        assert!(html.contains(r#"id="new-password-rules""#) && html.contains("15"));
        assert!(!html.contains("onpaste"));
    }
}

#[test]
fn nothing_is_consented_to_in_advance() {
    let state = AccessState::Check {
        flow: flow(Way::Establishment),
        name: BilingualText::new("هيثم وليد", "Haitham Waleed"),
        identity_number_masked: "1******004".to_owned(),
        mobile_tail: "79".to_owned(),
        user_name: Some("haitham.palms".to_owned()),
        supervision: Some(Supervision::Organisation),
        establishment: Some(establishment()),
    };
    for html in at(Way::Establishment, state) {
        assert_eq!(html.matches(r#"type="checkbox""#).count(), 3, "{html}");
        assert!(
            !html.contains("checked=\"\"") && !html.contains(" checked>"),
            "{html}"
        );
        for fact in ["1******004", "••79", "haitham.palms"] {
            assert!(html.contains(fact), "{fact}: {html}");
        }
    }
}

#[test]
fn every_other_step_renders_with_a_heading_that_takes_the_focus() {
    for (way, state) in [
        (
            Way::Individual,
            AccessState::Mobile {
                flow: flow(Way::Individual),
            },
        ),
        (
            Way::Retiree,
            AccessState::Pension {
                flow: flow(Way::Retiree),
                attempts_left: 5,
            },
        ),
        (
            Way::Establishment,
            AccessState::Establishment {
                flow: flow(Way::Establishment),
                attempts_left: 5,
            },
        ),
        (
            Way::Establishment,
            AccessState::UserName {
                flow: flow(Way::Establishment),
                establishment: establishment(),
            },
        ),
        (
            Way::Individual,
            AccessState::Done {
                flow: flow(Way::Individual),
            },
        ),
        (
            Way::Password,
            AccessState::Done {
                flow: flow(Way::Password),
            },
        ),
        (
            Way::Mobile,
            AccessState::Done {
                flow: flow(Way::Mobile),
            },
        ),
    ] {
        for html in at(way, state.clone()) {
            assert!(
                html.contains(r#"id="access-step" tabindex="-1""#),
                "{state:?}: {html}"
            );
        }
    }
}

#[test]
fn each_end_says_why_and_what_else_there_is() {
    for (reason, english) in [
        (AccessEnd::AccountExists, "You have an account"),
        (AccessEnd::NoRecord, "We have no record of you"),
        (AccessEnd::NoAccount, "You have no account yet"),
        (AccessEnd::NoPension, "There is no pension in your name"),
    ] {
        let state = AccessState::Ended {
            flow: flow(Way::Retiree),
            reason,
        };
        let [_, html] = at(Way::Retiree, state);
        assert!(html.contains(english), "{html}");
    }
}

#[test]
fn a_way_begun_elsewhere_can_be_continued_or_left() {
    let [_, html] = at(
        Way::Individual,
        AccessState::Mobile {
            flow: flow(Way::Retiree),
        },
    );
    assert!(
        html.contains("/en/register/retiree") && html.contains("Open an account: retirees"),
        "{html}"
    );
    assert!(!html.contains(r#"id="mobile""#));
}

#[test]
fn problems_are_told_above_the_step_and_at_the_field() {
    let faults = vec![FieldFault::new(
        IDENTITY_NUMBER,
        "error-identity-number-empty",
    )];
    let html = page(
        Locale::En,
        Way::Individual,
        vec![
            Event::Learned(Ok(AccessState::Start)),
            Event::Invalid(faults),
        ],
    );
    assert_eq!(
        html.matches("Enter your national ID or Iqama number")
            .count(),
        2,
        "{html}"
    );
    let faults = vec![FieldFault::new(TERMS, "access-terms-empty")];
    let html = page(
        Locale::Ar,
        Way::Individual,
        vec![
            Event::Learned(Ok(AccessState::Start)),
            Event::Invalid(faults),
        ],
    );
    assert!(html.contains("وافق على شروط الاستخدام"), "{html}");
    let html = page(
        Locale::En,
        Way::Individual,
        vec![
            Event::Learned(Ok(AccessState::Start)),
            Event::Sent(false),
            Event::Answered(Err(ApiError::Timeout)),
        ],
    );
    assert!(html.contains("What you typed is still here") && html.contains("tel:8001243344"));
    let html = page(
        Locale::En,
        Way::Individual,
        vec![Event::Learned(Err(ApiError::Offline))],
    );
    assert!(
        html.contains("g-error-panel") && !html.contains(r#"id="identity-number""#),
        "{html}"
    );
}

#[test]
fn the_choices_lead_to_every_way() {
    let register = rendered(Locale::En, || view! { <RegisterPage /> });
    let recover = rendered(Locale::En, || view! { <RecoverPage /> });
    for way in Way::ALL {
        let href = format!("\"{}\"", way.page().href(Locale::En));
        let html = if way.is_registration() {
            &register
        } else {
            &recover
        };
        assert!(html.contains(&href), "{href}: {html}");
    }
    assert!(recover.contains("/en/recover/user-name"));
    let html = rendered(Locale::Ar, || view! { <RecoverUserNamePage /> });
    assert!(html.contains(r#"id="mobile""#) && html.contains(r#"id="identity-number""#));
}
