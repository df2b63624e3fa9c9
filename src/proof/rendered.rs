//! Every face of a Nafath request, rendered natively in both languages.

use std::sync::Arc;

use contract::{NafathStatus, NafathView, ProblemCode};
use leptos::prelude::*;

use super::nafath::flow::{Event, NafathFlow};
use super::nafath::{For, NafathPanel, use_nafath};
use super::step_up::{StepUpDialog, StepUpGate};
use crate::api::{ApiError, provide_api};
use crate::i18n::{Locale, Texts, provide_i18n};
use crate::settings::{Settings, provide_settings};
use crate::ui::live_region::provide_announcer;

fn rendered<View: IntoView + 'static>(locale: Locale, view: impl FnOnce() -> View) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_i18n(Arc::new(Texts::embedded(locale)));
        provide_announcer();
        let settings = Settings::default().into();
        provide_settings(settings);
        provide_api(settings);
        view().into_view().to_html()
    });
    html.replace(['\u{2068}', '\u{2069}'], "")
        .replace("<!>", "")
}

fn panel(locale: Locale, events: Vec<Event>) -> String {
    rendered(locale, move || {
        let request = use_nafath(For::StepUp, Callback::new(|_| ()));
        request.flow.update(|flow: &mut NafathFlow| {
            for event in events {
                flow.handle(event, 1_800_000_000_000.0);
            }
        });
        view! { <NafathPanel request /> }
    })
}

fn view_of(status: NafathStatus) -> NafathView {
    let waits = status == NafathStatus::Waiting;
    NafathView {
        status,
        number: waits.then(|| "38".to_owned()),
        expires_in_seconds: 72,
        poll_after_seconds: 2,
    }
}

fn sent_and(status: NafathStatus) -> Vec<Event> {
    vec![Event::Sent, Event::Started(Ok(view_of(status)))]
}

#[test]
fn the_number_stands_alone_in_its_own_direction_and_in_latin_digits() {
    for locale in Locale::ALL {
        let html = panel(locale, sent_and(NafathStatus::Waiting));
        assert!(
            html.contains(r#"<div class="g-nafath__number"><bdi dir="ltr">38</bdi></div>"#),
            "{html}"
        );
        assert!(html.contains("1:12"), "the time left: {html}");
    }
    let arabic = panel(Locale::Ar, sent_and(NafathStatus::Waiting));
    assert!(arabic.contains("افتح تطبيق نفاذ واختر الرقم"));
    assert!(
        arabic.contains("ليس لدي تطبيق نفاذ"),
        "a way on without the app"
    );
}

#[test]
fn nothing_stands_before_a_request_is_sent() {
    let html = panel(Locale::Ar, Vec::new());
    assert!(!html.contains("<p") && !html.contains("<button"), "{html}");
}

#[test]
fn each_end_says_what_happened_and_offers_a_new_request() {
    for (status, english) in [
        (
            NafathStatus::Rejected,
            "The request was declined in the Nafath app",
        ),
        (NafathStatus::Expired, "The request expired"),
        (
            NafathStatus::Replaced,
            "A newer request took the place of this one",
        ),
    ] {
        let html = panel(Locale::En, sent_and(status));
        assert!(html.contains(english), "{html}");
        assert!(html.contains("Send a new request"), "{html}");
        assert!(html.contains(r#"tabindex="-1""#), "it can take the focus");
    }
}

#[test]
fn a_refusal_says_why_and_until_when() {
    let mut error = super::step_up::test_problem(ProblemCode::NafathTooMany);
    if let ApiError::Problem(problem) = &mut error {
        problem.retry_after_seconds = Some(540);
    }
    let html = panel(Locale::En, vec![Event::Sent, Event::Started(Err(error))]);
    assert!(html.contains("leave its owner in peace"), "{html}");
    assert!(html.contains("Try again in 9 minutes."), "{html}");
}

#[test]
fn the_dialog_of_a_step_up_is_there_from_the_start_and_closed() {
    let html = rendered(Locale::En, || {
        let gate = StepUpGate::new();
        view! { <StepUpDialog gate /> }
    });
    assert!(
        html.contains(r#"<dialog id="step-up" aria-labelledby="step-up-title" class="g-dialog">"#),
        "{html}"
    );
    assert!(
        !html.contains("g-skeleton"),
        "a closed dialog waits for nothing: {html}"
    );
    assert!(html.contains("Confirm that it is you"));
}
