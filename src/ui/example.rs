//! Examples as data: every component shows its states once, and the gallery, the render tests and
//! the contact sheet all read them from here.
//!
//! Words inside examples are specimens for designers, not texts of the portal, so they stand beside
//! the example instead of in the language files, which every visitor downloads.

use leptos::prelude::*;

use crate::i18n::{Locale, use_i18n};

/// One state of a component.
#[derive(Clone, Copy)]
pub struct Example {
    /// What is shown, in kebab case; unique within the component.
    pub name: &'static str,
    /// Builds it, inside a root that provides the language.
    pub view: fn() -> AnyView,
}

/// A component with all its examples.
#[derive(Clone, Copy)]
pub struct Specimen {
    /// The folder of the component below `src/ui` or `src/charts`.
    pub component: &'static str,
    /// The pattern of the ARIA Authoring Practices it follows, or the native element it is.
    pub pattern: &'static str,
    /// Its states.
    pub examples: &'static [Example],
}

/// A specimen's words in the language in use.
pub fn sample(arabic: &'static str, english: &'static str) -> Signal<String> {
    let i18n = use_i18n();
    Signal::derive(move || {
        match i18n.locale() {
            Locale::Ar => arabic,
            Locale::En => english,
        }
        .to_owned()
    })
}

/// A field's error in the language in use.
pub fn sample_error(arabic: &'static str, english: &'static str) -> Signal<Option<String>> {
    let text = sample(arabic, english);
    Signal::derive(move || Some(text.get()))
}

/// Every component of the kit with its examples, in the order of the alphabet.
pub fn specimens() -> Vec<Specimen> {
    macro_rules! specimens {
        ($($component:ident: $pattern:literal),+ $(,)?) => {
            vec![$(Specimen {
                component: stringify!($component),
                pattern: $pattern,
                examples: super::$component::examples::EXAMPLES,
            }),+]
        };
    }
    specimens![
        accessibility_tools: "Disclosure",
        alert: "Alert",
        both_dates: "<time>",
        breadcrumb: "Breadcrumb",
        button: "Button",
        card: "<section>, <article>",
        checkbox: "Checkbox",
        choice: "Radio Group",
        code_field: "<input>",
        data_table: "Table",
        date_field: "<fieldset>",
        dialog: "Dialog (Modal)",
        disclosure: "Disclosure",
        empty_state: "none",
        error_panel: "Alert",
        error_summary: "Alert, taking the focus",
        fieldset: "<fieldset>",
        icon: "decoration",
        identity_number_field: "<input>",
        key_value_list: "<dl>",
        language_switch: "Link",
        link: "Link",
        live_region: "live regions",
        masked: "none",
        money: "none",
        money_field: "<input>",
        month_field: "<fieldset>",
        new_password_field: "<input>, <ul>",
        page_feedback: "<form>",
        page_heading: "<h1>",
        password_field: "<input>",
        range_field: "Slider, native",
        segmented: "Radio Group",
        select: "<select>",
        skeleton: "aria-busy",
        skip_link: "Link",
        stamp: "Disclosure",
        stat_tile: "<dl>",
        stepper: "<ol>",
        tabs: "Tabs, manual activation",
        tag: "none",
        text_area: "<textarea>",
        text_field: "<input>",
    ]
}
