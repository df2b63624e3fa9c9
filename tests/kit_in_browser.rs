//! The component kit inside a real browser: what only events, focus and the caret can show.
//!
//! Run by `cargo xtask test browser`; the same examples are looked at as HTML in kit_render.rs.
#![cfg(target_arch = "wasm32")]

use std::sync::Arc;

use gosi_portal::i18n::{Locale, Texts, provide_i18n};
use gosi_portal::preferences::provide_preferences;
use gosi_portal::ui::date_field::{DateEntry, DateField};
use gosi_portal::ui::live_region::{LiveRegions, provide_announcer, use_announcer};
use gosi_portal::ui::{
    CodeField, Dialog, ErrorSummary, FieldError, IdentityNumberField, PasswordField, Tab, Tabs,
};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::web_sys::{self, Element, HtmlElement, HtmlInputElement};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A mounted view; gone again when dropped, as its page would be.
struct Stage {
    section: HtmlElement,
    unmount: Option<Box<dyn FnOnce()>>,
}

impl Stage {
    /// Mounts a view into a section of its own, with all that the app provides around it.
    fn new<V: IntoView + 'static>(locale: Locale, view: impl FnOnce() -> V + 'static) -> Stage {
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

    fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self
            .section
            .query_selector_all(selector)
            .expect("a selector");
        (0..found.length())
            .filter_map(|index| found.item(index)?.dyn_into::<HtmlElement>().ok())
            .collect()
    }

    fn one(&self, selector: &str) -> HtmlElement {
        let found = self.section.query_selector(selector).expect("a selector");
        let found =
            found.unwrap_or_else(|| panic!("{selector} is not in {}", self.section.inner_html()));
        found.unchecked_into()
    }

    fn input(&self, selector: &str) -> HtmlInputElement {
        self.one(selector).unchecked_into()
    }

    /// Puts a text into an input as typing or pasting would, and lets the view follow.
    async fn enter(&self, selector: &str, text: &str) {
        self.input(selector).set_value(text);
        self.send(selector, "input").await;
    }

    async fn click(&self, selector: &str) {
        self.one(selector).click();
        settle().await;
    }

    async fn send(&self, selector: &str, event: &str) {
        let options = web_sys::CustomEventInit::new();
        options.set_bubbles(true);
        let event =
            web_sys::CustomEvent::new_with_event_init_dict(event, &options).expect("an event");
        self.one(selector)
            .dispatch_event(&event)
            .expect("a listener");
        settle().await;
    }

    async fn press(&self, selector: &str, key: &str) {
        let options = web_sys::KeyboardEventInit::new();
        options.set_bubbles(true);
        options.set_cancelable(true);
        options.set_key(key);
        let event = web_sys::KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options);
        self.one(selector)
            .dispatch_event(&event.expect("an event"))
            .expect("a listener");
        settle().await;
    }

    fn announced(&self) -> String {
        self.one("[aria-live=polite][role=status].g-visually-hidden")
            .inner_text()
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

fn document() -> web_sys::Document {
    web_sys::window()
        .and_then(|window| window.document())
        .expect("a document")
}

fn focused_id() -> String {
    document()
        .active_element()
        .map(|element| Element::id(&element))
        .unwrap_or_default()
}

fn texts(locale: Locale) -> Texts {
    let source = match locale {
        Locale::Ar => include_str!(concat!(env!("OUT_DIR"), "/ar.ftl")),
        Locale::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
    };
    Texts::parse(locale, source.to_owned()).expect("the texts parse")
}

/// Lets effects run, and timers that were set for "at once".
async fn settle() {
    let pause = |resolve: js_sys::Function, _| {
        let window = web_sys::window().expect("a window");
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 20)
            .expect("a timer");
    };
    let promise = js_sys::Promise::new(&mut { pause });
    wasm_bindgen_futures::JsFuture::from(promise)
        .await
        .expect("time passes");
}

fn words(text: &'static str) -> Signal<String> {
    Signal::stored(text.to_owned())
}

#[wasm_bindgen_test]
async fn every_example_mounts_and_goes_without_a_trace() {
    let mut specimens = gosi_portal::ui::example::specimens();
    specimens.extend(gosi_portal::charts::specimens());
    let mut mounted = 0;
    for specimen in specimens {
        for example in specimen.examples {
            for locale in Locale::ALL {
                let before = document().body().expect("a body").child_element_count();
                let stage = Stage::new(locale, example.view);
                settle().await;
                let name = format!("{}/{}", specimen.component, example.name);
                assert!(
                    !stage.section.inner_html().is_empty(),
                    "{name} shows nothing"
                );
                drop(stage);
                settle().await;
                let after = document().body().expect("a body").child_element_count();
                assert_eq!(before, after, "{name} leaves something behind");
                mounted += 1;
            }
        }
    }
    assert!(mounted > 100, "only {mounted} examples");
}

#[wasm_bindgen_test]
async fn an_identity_number_is_understood_in_either_digits_and_with_gaps() {
    let value = RwSignal::new(String::new());
    let stage = Stage::new(
        Locale::Ar,
        move || view! { <IdentityNumberField id="identity" value /> },
    );
    stage.enter("#identity", " ١٠٩٨-٧٦٥ ٤٣٢ ").await;
    assert_eq!(value.get_untracked(), "1098765432");
    assert_eq!(
        stage
            .input("#identity")
            .value()
            .replace([' ', '\u{a0}'], ""),
        "1098765432"
    );
}

#[wasm_bindgen_test]
async fn a_pasted_code_is_cleaned_and_cut_to_its_length() {
    let value = RwSignal::new(String::new());
    let stage = Stage::new(
        Locale::En,
        move || view! { <CodeField id="code" label=words("Code") value /> },
    );
    stage.enter("#code", "٤٨٢-٩١٧ 55").await;
    assert_eq!(value.get_untracked(), "482917");
    assert_eq!(stage.input("#code").value(), "482917");
    assert_eq!(stage.all(".g-code__cell--filled").len(), 6);
}

#[wasm_bindgen_test]
async fn the_caret_stays_where_the_person_types() {
    let value = RwSignal::new("482917".to_owned());
    let stage = Stage::new(
        Locale::En,
        move || view! { <CodeField id="code" label=words("Code") value /> },
    );
    let input = stage.input("#code");
    input.set_value("4x82917");
    input.set_selection_range(2, 2).expect("a caret");
    stage.send("#code", "input").await;
    assert_eq!(stage.input("#code").value(), "482917");
    assert_eq!(
        input.selection_start(),
        Ok(Some(1)),
        "behind the 4, where it was"
    );
}

#[wasm_bindgen_test]
async fn a_password_is_revealed_said_so_and_hidden_again_on_submit() {
    let value = RwSignal::new("secret words".to_owned());
    let stage = Stage::new(Locale::En, move || {
        view! { <form on:submit=|event| event.prevent_default()><PasswordField id="password" label=words("Password") value /></form> }
    });
    settle().await;
    assert_eq!(stage.input("#password").type_(), "password");
    stage.click(".g-password__reveal").await;
    assert_eq!(stage.input("#password").type_(), "text");
    assert!(
        !stage.announced().trim().is_empty(),
        "revealing is announced"
    );
    stage.send("form", "submit").await;
    assert_eq!(
        stage.input("#password").type_(),
        "password",
        "no password manager keeps a plain text"
    );
    assert_eq!(stage.input("#password").value(), "secret words");
}

#[wasm_bindgen_test]
async fn arrows_move_between_tabs_the_way_they_point() {
    for (locale, forward) in [(Locale::Ar, "ArrowLeft"), (Locale::En, "ArrowRight")] {
        let selected = RwSignal::new("a");
        let stage = Stage::new(locale, move || {
            let tab = |name: &'static str| Tab {
                name,
                label: words(name),
                panel: ViewFn::from(move || view! { <p>{name}</p> }),
            };
            view! { <Tabs id="t" label=words("Tabs") tabs=vec![tab("a"), tab("b"), tab("c")] selected /> }
        });
        stage.one("#t-tab-a").focus().expect("focus");
        stage.press("#t-tab-a", forward).await;
        assert_eq!(focused_id(), "t-tab-b", "{locale:?}");
        stage.click("#t-tab-b").await;
        assert_eq!(selected.get_untracked(), "b");
        assert_eq!(
            stage
                .one("#t-tab-b")
                .get_attribute("aria-selected")
                .as_deref(),
            Some("true")
        );
        assert_eq!(
            stage.all("[role=tab][tabindex='0']").len(),
            1,
            "one stop for the keyboard"
        );
        assert_eq!(stage.all("[role=tabpanel]:not([hidden])").len(), 1);
    }
}

#[wasm_bindgen_test]
async fn a_dialog_takes_the_focus_and_gives_it_back() {
    let open = RwSignal::new(false);
    let stage = Stage::new(Locale::En, move || {
        view! {
            <button id="opener" on:click=move |_| open.set(true)>"open"</button>
            <Dialog id="dialog" title=words("Sure?") open><p>"text"</p></Dialog>
        }
    });
    stage.one("#opener").focus().expect("focus");
    stage.click("#opener").await;
    let dialog: web_sys::HtmlDialogElement = stage.one("#dialog").unchecked_into();
    assert!(dialog.open());
    let inside = document().active_element().expect("some focus");
    assert!(dialog.contains(Some(&inside)), "the focus is inside");
    stage.click("#dialog .g-dialog__header button").await;
    assert!(!dialog.open());
    assert_eq!(focused_id(), "opener");
    assert!(!open.get_untracked());
}

#[wasm_bindgen_test]
async fn an_error_summary_takes_the_focus_at_each_attempt_and_leads_to_the_field() {
    let attempt = RwSignal::new(0_u32);
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let stage = Stage::new(Locale::Ar, move || {
        view! {
            <ErrorSummary id="errors" errors attempt />
            <input id="mobile" />
        }
    });
    settle().await;
    errors.set(vec![FieldError::new("mobile", "wrong")]);
    settle().await;
    assert_ne!(
        focused_id(),
        "errors",
        "not before the person tries to go on"
    );
    attempt.set(1);
    settle().await;
    assert_eq!(focused_id(), "errors");
    stage.click("#errors a").await;
    assert_eq!(focused_id(), "mobile");
    attempt.set(2);
    settle().await;
    assert_eq!(focused_id(), "errors", "again at the next attempt");
}

#[wasm_bindgen_test]
async fn a_date_shows_itself_in_the_other_calendar_while_it_is_typed() {
    let value = RwSignal::new(DateEntry::default());
    let stage = Stage::new(Locale::En, move || {
        view! { <DateField id="birth" legend=words("Date of birth") value /> }
    });
    let gregorian = stage.all("input[type=radio]");
    assert_eq!(gregorian.len(), 2, "two calendars");
    gregorian[1].click();
    settle().await;
    assert_eq!(stage.one("#birth-other").inner_text().trim(), "");
    stage.enter("#birth-day", "٣٠").await;
    stage
        .one("#birth-month")
        .unchecked_into::<web_sys::HtmlSelectElement>()
        .set_value("6");
    stage.send("#birth-month", "change").await;
    stage.enter("#birth-year", "2026").await;
    let other = stage.one("#birth-other").inner_text();
    // 30 June 2026 is 15 Muharram 1448 by the Umm al-Qura calendar.
    assert!(other.contains("15") && other.contains("1448"), "{other}");
}

#[wasm_bindgen_test]
async fn a_sentence_said_twice_is_read_twice() {
    let stage = Stage::new(Locale::En, || {
        let announcer = use_announcer();
        view! { <button id="say" on:click=move |_| announcer.polite("Saved")>"say"</button> }
    });
    stage.click("#say").await;
    let first = stage.announced();
    assert_eq!(first.trim(), "Saved");
    let live = stage.one("#live-polite").text_content();
    stage.click("#say").await;
    assert_ne!(
        stage.one("#live-polite").text_content(),
        live,
        "the region's text changes"
    );
}
