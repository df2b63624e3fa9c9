//! The card in each state, in both languages, rendered natively.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use super::examples::{AS_OF_SECONDS, Sample, examples};
use super::{DataCard, Now};
use crate::api::{Load, LoadState};
use crate::i18n::{Locale, Texts, provide_i18n};
use crate::ui::live_region::provide_announcer;

fn shown(locale: Locale, now: i64, state: LoadState<Sample>) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_i18n(Arc::new(Texts::embedded(locale)));
        provide_announcer();
        provide_context(Now(Signal::stored(now)));
        let load = Load::fixed(state);
        view! {
            <DataCard
                id="card"
                title=Signal::stored("TITLE".to_owned())
                load
                as_of=|sample: &Sample| sample.as_of
                body=|sample: Sample| view! { <p class="test-body">{sample.text}</p> }
            />
        }
        .to_html()
    });
    owner.cleanup();
    html.replace(['\u{2068}', '\u{2069}'], "")
        .replace("<!>", "")
}

fn state(name: &str) -> LoadState<Sample> {
    let found = examples().into_iter().find(|example| example.name == name);
    found.expect("an example of this name").state
}

#[test]
fn a_waiting_card_is_busy_and_says_so() {
    for (locale, words) in [(Locale::Ar, "جارٍ التحميل"), (Locale::En, "Loading")] {
        let html = shown(locale, 0, state("waiting"));
        assert!(html.contains("aria-busy=\"true\""), "{html}");
        assert!(html.contains("g-skeleton"), "{html}");
        assert!(html.contains(words), "{html}");
        assert!(
            !html.contains("test-body") && !html.contains("<button"),
            "{html}"
        );
    }
}

#[test]
fn data_is_shown_with_its_age_in_the_right_plural() {
    let cases = [
        (30, "حُدّث الآن", "Updated now"),
        (60, "حُدّث قبل دقيقة واحدة", "Updated 1 minute ago"),
        (120, "حُدّث قبل دقيقتين", "Updated 2 minutes ago"),
        (5 * 60, "حُدّث قبل 5 دقائق", "Updated 5 minutes ago"),
        (11 * 60, "حُدّث قبل 11 دقيقةً", "Updated 11 minutes ago"),
        (2 * 3600, "حُدّث قبل ساعتين", "Updated 2 hours ago"),
        (
            3 * 86_400,
            "حُدّث في 12 جمادى الآخرة 1448هـ الموافق 22 نوفمبر 2026م",
            "Updated on",
        ),
    ];
    for (age, arabic, english) in cases {
        for (locale, words) in [(Locale::Ar, arabic), (Locale::En, english)] {
            let html = shown(locale, AS_OF_SECONDS + age, state("data"));
            assert!(html.contains("<p class=\"test-body\">214</p>"), "{html}");
            assert!(html.contains(words), "{words} in {html}");
            assert!(html.contains("aria-busy=\"false\""), "{html}");
        }
    }
}

#[test]
fn refreshing_keeps_the_data_and_says_so() {
    for (locale, words) in [(Locale::Ar, "جارٍ التحديث"), (Locale::En, "Updating")] {
        let html = shown(locale, AS_OF_SECONDS, state("refreshing"));
        assert!(html.contains("test-body") && html.contains(words), "{html}");
        assert!(html.contains("aria-busy=\"true\""), "{html}");
        assert!(!html.contains("g-skeleton"), "{html}");
    }
}

#[test]
fn a_failed_refresh_keeps_the_data_its_age_and_offers_another_try() {
    for (locale, words) in [
        (Locale::Ar, "تعذّر التحديث"),
        (Locale::En, "could not be updated"),
    ] {
        let html = shown(locale, AS_OF_SECONDS + 3 * 3600, state("stale"));
        assert!(html.contains("test-body") && html.contains(words), "{html}");
        assert!(
            html.contains("<button") && !html.contains("g-error-panel"),
            "{html}"
        );
        assert!(
            html.contains(if locale == Locale::Ar {
                "قبل 3 ساعات"
            } else {
                "3 hours ago"
            }),
            "{html}"
        );
    }
}

#[test]
fn a_failure_says_what_why_and_how_to_go_on() {
    for (locale, words, why) in [
        (Locale::Ar, "تعذّر عرض «TITLE»", "لا يوجد اتصال"),
        (Locale::En, "TITLE could not be shown", "connection"),
    ] {
        let html = shown(locale, 0, state("failed"));
        assert!(html.contains(words) && html.contains(why), "{html}");
        assert!(
            html.contains("<button") && !html.contains("test-body"),
            "{html}"
        );
        assert!(html.contains("aria-busy=\"false\""), "{html}");
    }
}

#[test]
fn every_example_renders_in_both_languages() {
    for example in examples() {
        for locale in Locale::ALL {
            let html = shown(locale, AS_OF_SECONDS, example.state.clone());
            assert!(
                html.contains("id=\"card-title\""),
                "{} {html}",
                example.name
            );
        }
    }
}
