//! What is said to people who do not see it.

use gosi_portal::i18n::Locale;
use gosi_portal::ui::{Button, use_announcer};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, focused_id, settle, words};

#[wasm_bindgen_test]
async fn a_sentence_said_twice_is_read_twice() {
    let stage = Stage::new(Locale::En, || {
        let announcer = use_announcer();
        view! {
            <button id="say" on:click=move |_| announcer.polite("Saved")>"say"</button>
            <button id="shout" on:click=move |_| announcer.assertive("Gone")>"shout"</button>
        }
    });
    assert_eq!(stage.announced(), "");
    stage.click("#say").await;
    let first = stage.announced();
    assert_eq!(first, "Saved");
    stage.click("#say").await;
    let second = stage.announced();
    assert_ne!(second, first, "a region speaks only when its text changes");
    assert_eq!(second.trim_end_matches('\u{a0}'), first);
    stage.click("#shout").await;
    assert_eq!(stage.text("#live-assertive"), "Gone");
}

#[wasm_bindgen_test]
async fn a_working_button_says_so_and_is_not_pressed_again() {
    let working = RwSignal::new(false);
    let pressed = RwSignal::new(0);
    let stage = Stage::new(Locale::Ar, move || {
        let on_press = move |()| pressed.update(|count| *count += 1);
        view! { <Button id="send" label=words("إرسال") working on_press /> }
    });
    stage.focus("#send").await;
    stage.click("#send").await;
    assert_eq!(pressed.get_untracked(), 1);
    working.set(true);
    settle().await;
    assert_ne!(stage.announced(), "");
    stage.click("#send").await;
    assert_eq!(pressed.get_untracked(), 1);
    let button = stage.one("#send");
    assert_eq!(
        button.get_attribute("aria-disabled").as_deref(),
        Some("true")
    );
    assert_eq!(focused_id(), "send", "it does not vanish under the finger");
    working.set(false);
    settle().await;
    stage.click("#send").await;
    assert_eq!(pressed.get_untracked(), 2);
}
