//! A view put into the page, and what a person does to it.

use std::sync::Arc;

use gosi_portal::browser::timer;
use gosi_portal::i18n::{Locale, TextFile, Texts, provide_i18n};
use gosi_portal::preferences::provide_preferences;
use gosi_portal::ui::{LiveRegions, provide_announcer};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::web_sys::{self, Element, Event, HtmlElement, HtmlInputElement};
use wasm_bindgen::JsCast;

/// A mounted view; gone again when dropped, as its page would be.
pub(crate) struct Stage {
    pub(crate) section: HtmlElement,
    unmount: Option<Box<dyn FnOnce()>>,
}

impl Stage {
    /// Mounts a view into a section of its own, with all that the app provides around it.
    pub(crate) fn new<V: IntoView + 'static>(
        locale: Locale,
        view: impl FnOnce() -> V + 'static,
    ) -> Stage {
        let document = document();
        let section = document.create_element("section").expect("a section");
        let section: HtmlElement = section.unchecked_into();
        section
            .set_attribute("dir", locale.direction())
            .expect("an attribute");
        document
            .body()
            .expect("a body")
            .append_child(&section)
            .expect("a place");
        let handle = mount_to(section.clone(), move || {
            let i18n = provide_i18n(Arc::new(texts(locale)));
            provide_preferences(i18n);
            provide_announcer();
            view! {
                {view()}
                <LiveRegions />
            }
        });
        Stage {
            section,
            unmount: Some(Box::new(move || drop(handle))),
        }
    }

    pub(crate) fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self
            .section
            .query_selector_all(selector)
            .expect("a selector");
        (0..found.length())
            .filter_map(|index| found.item(index)?.dyn_into::<HtmlElement>().ok())
            .collect()
    }

    pub(crate) fn one(&self, selector: &str) -> HtmlElement {
        let found = self.section.query_selector(selector).expect("a selector");
        let found =
            found.unwrap_or_else(|| panic!("{selector} is not in {}", self.section.inner_html()));
        found.unchecked_into()
    }

    pub(crate) fn input(&self, selector: &str) -> HtmlInputElement {
        self.one(selector).unchecked_into()
    }

    /// The words of an element, without the marks that keep values apart.
    pub(crate) fn text(&self, selector: &str) -> String {
        let text = self.one(selector).text_content().unwrap_or_default();
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Puts a text into an input as typing or pasting would, and lets the view follow.
    pub(crate) async fn enter(&self, selector: &str, text: &str) {
        self.input(selector).set_value(text);
        self.send(selector, "input").await;
    }

    /// The same with the caret behind as many characters as a person typing there would have it.
    pub(crate) async fn type_within(&self, selector: &str, text: &str, caret: u32) {
        // Nobody types into what is not painted yet, and the browser has no caret there.
        self.focus(selector).await;
        let input = self.input(selector);
        input.set_value(text);
        input.set_selection_range(caret, caret).expect("a caret");
        self.send(selector, "input").await;
    }

    /// Behind which character of an input the caret stands.
    pub(crate) fn caret(&self, selector: &str) -> Option<u32> {
        self.input(selector)
            .selection_start()
            .expect("a text field")
    }

    /// Chooses from a list.
    pub(crate) async fn choose(&self, selector: &str, value: &str) {
        let list: web_sys::HtmlSelectElement = self.one(selector).unchecked_into();
        list.set_value(value);
        self.send(selector, "change").await;
    }

    pub(crate) async fn focus(&self, selector: &str) {
        self.one(selector).focus().expect("focus");
        settle().await;
    }

    /// Leaves a field.
    pub(crate) async fn leave(&self, selector: &str) {
        self.one(selector).blur().expect("a blur");
        settle().await;
    }

    pub(crate) async fn click(&self, selector: &str) {
        self.one(selector).click();
        settle().await;
    }

    /// Sends an event; whether anybody kept the browser from doing what it would do.
    pub(crate) async fn send(&self, selector: &str, kind: &str) -> bool {
        let options = web_sys::CustomEventInit::new();
        options.set_bubbles(true);
        options.set_cancelable(true);
        let event = web_sys::CustomEvent::new_with_event_init_dict(kind, &options);
        self.dispatch(selector, &event.expect("an event")).await
    }

    /// Presses a key; whether the browser's own answer to it was prevented.
    pub(crate) async fn press(&self, selector: &str, key: &str) -> bool {
        let options = web_sys::KeyboardEventInit::new();
        options.set_bubbles(true);
        options.set_cancelable(true);
        options.set_key(key);
        let event = web_sys::KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options);
        self.dispatch(selector, &event.expect("an event")).await
    }

    async fn dispatch(&self, selector: &str, event: &Event) -> bool {
        let goes_on = self.one(selector).dispatch_event(event);
        let goes_on = goes_on.expect("listeners that do not throw");
        settle().await;
        !goes_on
    }

    /// What was said last to people who use a screen reader.
    pub(crate) fn announced(&self) -> String {
        self.text("#live-polite")
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Some(unmount) = self.unmount.take() {
            unmount();
        }
        self.section.remove();
    }
}

pub(crate) fn document() -> web_sys::Document {
    web_sys::window()
        .and_then(|window| window.document())
        .expect("a document")
}

pub(crate) fn focused() -> Option<Element> {
    document().active_element()
}

pub(crate) fn focused_id() -> String {
    focused().map(|element| element.id()).unwrap_or_default()
}

/// Lets effects run, and timers that were set for "at once".
pub(crate) async fn settle() {
    timer::pause(20).await;
}

pub(crate) fn words(text: &'static str) -> Signal<String> {
    Signal::stored(text.to_owned())
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

fn texts(locale: Locale) -> Texts {
    let texts = Texts::empty(locale);
    for file in TextFile::ALL {
        let source = embedded_source(locale.tag(), file.name()).to_owned();
        texts.add(file, source).expect("the texts parse");
    }
    texts
}
