//! Where the focus goes, by keys and by what opens and closes.

use gosi_portal::i18n::Locale;
use gosi_portal::ui::{Button, Dialog, Disclosure, ErrorSummary, FieldError, Tab, Tabs, TextField};
use leptos::prelude::*;
use leptos::web_sys::HtmlDialogElement;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, document, focused, focused_id, settle, words};

fn tabs(locale: Locale, selected: RwSignal<&'static str>) -> Stage {
    Stage::new(locale, move || {
        let tab = |name: &'static str| Tab {
            name,
            label: words(name),
            panel: ViewFn::from(move || view! { <input id=format!("in-{name}") /> }),
        };
        let all = vec![tab("a"), tab("b"), tab("c")];
        view! { <Tabs id="t" label=words("…") tabs=all selected /> }
    })
}

#[wasm_bindgen_test]
async fn arrows_move_between_tabs_the_way_they_point() {
    for (locale, forward, back) in [
        (Locale::Ar, "ArrowLeft", "ArrowRight"),
        (Locale::En, "ArrowRight", "ArrowLeft"),
    ] {
        let selected = RwSignal::new("a");
        let stage = tabs(locale, selected);
        stage.focus("#t-tab-a").await;
        assert!(
            stage.press("#t-tab-a", forward).await,
            "the page must not scroll"
        );
        assert_eq!(focused_id(), "t-tab-b", "{locale:?}");
        assert_eq!(selected.get_untracked(), "a", "moving does not open");
        stage.press("#t-tab-b", back).await;
        assert_eq!(focused_id(), "t-tab-a", "{locale:?}");
        stage.press("#t-tab-a", back).await;
        assert_eq!(focused_id(), "t-tab-c", "round the corner");
        stage.press("#t-tab-c", "Home").await;
        assert_eq!(focused_id(), "t-tab-a");
        stage.press("#t-tab-a", "End").await;
        assert_eq!(focused_id(), "t-tab-c");
        assert!(
            !stage.press("#t-tab-c", "x").await,
            "other keys are the browser's"
        );
    }
}

#[wasm_bindgen_test]
async fn a_tab_opens_its_panel_and_keeps_what_was_typed_in_another() {
    let selected = RwSignal::new("a");
    let stage = tabs(Locale::Ar, selected);
    stage.enter("#in-a", "typed").await;
    stage.click("#t-tab-b").await;
    assert_eq!(selected.get_untracked(), "b");
    let chosen = stage.all("[role=tab][aria-selected=true]");
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0].id(), "t-tab-b");
    let stops = stage.all("[role=tab][tabindex='0']");
    assert_eq!(stops.len(), 1, "one stop for the keyboard");
    assert_eq!(stops[0].id(), "t-tab-b");
    let open = stage.all("[role=tabpanel]:not([hidden])");
    assert_eq!(open.len(), 1);
    assert_eq!(
        open[0].get_attribute("aria-labelledby").as_deref(),
        Some("t-tab-b")
    );
    stage.click("#t-tab-a").await;
    assert_eq!(stage.input("#in-a").value(), "typed");
}

fn dialog_with_opener(open: RwSignal<bool>) -> Stage {
    Stage::new(Locale::En, move || {
        view! {
            <Button id="opener" label=words("Open") on_press=move |()| open.set(true) />
            <Dialog id="dialog" title=words("Sure?") open><p>"text"</p></Dialog>
        }
    })
}

#[wasm_bindgen_test]
async fn a_dialog_takes_the_focus_and_gives_it_back() {
    let open = RwSignal::new(false);
    let stage = dialog_with_opener(open);
    for closed_by in ["its button", "the browser", "the page"] {
        stage.focus("#opener").await;
        stage.click("#opener").await;
        let dialog: HtmlDialogElement = stage.one("#dialog").unchecked_into();
        assert!(dialog.open(), "before {closed_by} closes it");
        assert!(
            dialog.matches(":modal").expect("a selector"),
            "the page behind is inert"
        );
        let inside = focused().expect("some focus");
        assert!(dialog.contains(Some(&inside)), "the focus is inside");
        match closed_by {
            "its button" => stage.click("#dialog .g-dialog__header button").await,
            // What the browser does for Escape, or for the gesture that goes back.
            "the browser" => dialog.close(),
            _ => open.set(false),
        }
        settle().await;
        assert!(!dialog.open(), "{closed_by}");
        assert!(!open.get_untracked(), "{closed_by} is known to the page");
        assert_eq!(focused_id(), "opener", "after {closed_by} closed it");
    }
}

#[wasm_bindgen_test]
async fn a_disclosure_opens_in_place_and_keeps_the_focus() {
    let stage = Stage::new(Locale::Ar, || {
        view! {
            <Disclosure id="how" title=words("كيف حُسبت النتيجة؟")><input id="inside" /></Disclosure>
        }
    });
    let is_open = || stage.one("#how").has_attribute("open");
    assert!(!is_open());
    stage.focus("#inside").await;
    assert_ne!(focused_id(), "inside", "closed, nothing of it is there");
    stage.focus("#how summary").await;
    assert_eq!(
        focused().map(|element| element.tag_name()).as_deref(),
        Some("SUMMARY"),
        "the keyboard gets there"
    );
    stage.click("#how summary").await;
    assert!(is_open());
    assert_eq!(
        focused().map(|element| element.tag_name()).as_deref(),
        Some("SUMMARY"),
        "opening moves nobody"
    );
    stage.focus("#inside").await;
    assert_eq!(focused_id(), "inside");
    stage.enter("#inside", "typed").await;
    stage.click("#how summary").await;
    assert!(!is_open());
    stage.click("#how summary").await;
    assert_eq!(stage.input("#inside").value(), "typed");
}

#[wasm_bindgen_test]
async fn an_error_summary_takes_the_focus_at_each_attempt_and_leads_to_the_field() {
    let address = || document().url();
    let before = address();
    let attempt = RwSignal::new(0_u32);
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let stage = Stage::new(Locale::Ar, move || {
        view! {
            <ErrorSummary id="errors" errors attempt />
            <TextField id="mobile" label=words("رقم الجوال") value=RwSignal::new(String::new()) />
        }
    });
    settle().await;
    assert!(stage.all("#errors").is_empty(), "no problems, no summary");
    attempt.set(1);
    settle().await;
    assert_ne!(focused_id(), "errors", "an attempt without problems");
    errors.set(vec![FieldError::new("mobile", "أدخل رقم الجوال")]);
    settle().await;
    assert_ne!(
        focused_id(),
        "errors",
        "problems alone do not pull the focus away"
    );
    attempt.set(2);
    settle().await;
    assert_eq!(focused_id(), "errors");
    stage.click("#errors a").await;
    assert_eq!(focused_id(), "mobile");
    assert_eq!(address(), before, "the address stays as it is");
    attempt.set(3);
    settle().await;
    assert_eq!(focused_id(), "errors", "again at the next attempt");
    errors.set(Vec::new());
    settle().await;
    assert!(stage.all("#errors").is_empty());
}
