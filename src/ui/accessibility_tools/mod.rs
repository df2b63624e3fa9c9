//! What a person can change about how the portal is shown.
//!
//! ARIA pattern: Disclosure. The choices are kept on the device and take effect at once; the
//! switches alone are here too, for pages that offer one of them in place.

pub mod examples;
pub mod switches;

pub use switches::{CalendarSwitch, ContrastSwitch, DigitSwitch, GreySwitch, ThemeSwitch};

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::icon::shapes;
use super::live_region::use_announcer;
use crate::browser::dom;
use crate::i18n::use_i18n;
use crate::preferences::{TextScale, use_preferences};
use crate::t;

/// All tools, behind a button.
#[component]
pub fn AccessibilityTools(
    /// The id; the tools may stand in a page twice.
    #[prop(into)]
    id: String,
    /// Whether they lie over the page instead of in it.
    #[prop(optional)]
    popover: bool,
    /// Makes the choices, under the id it is given, when they are opened first.
    choices: Callback<String, AnyView>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_open = RwSignal::new(false);
    // In HTML made ahead they are left out, as they are until somebody opens them.
    let is_made = Memo::new(move |made: Option<&bool>| made == Some(&true) || is_open.get());
    let class = if popover {
        "g-tools g-tools--popover"
    } else {
        "g-tools"
    };
    let panel_id = format!("{id}-panel");
    let button_id = format!("{id}-button");
    let focus_back = button_id.clone();
    let choices = move || is_made.get().then(|| choices.run(id.clone()));
    view! {
        <div
            class=class
            on:keydown=move |event| {
                if popover && event.key() == "Escape" && is_open.get_untracked() {
                    is_open.set(false);
                    dom::focus(&focus_back);
                }
            }
        >
            <Button
                id=button_id
                label=t!(i18n, "ui-accessibility-tools")
                icon=shapes::ACCESSIBILITY
                kind=ButtonKind::Secondary
                compact=true
                expanded=is_open
                controls=panel_id.clone()
                on_press=move |()| is_open.update(|open| *open = !*open)
            />
            <div class="g-tools__panel" id=panel_id hidden=move || !is_open.get()>{choices}</div>
        </div>
    }
}

/// All choices, one below the other.
#[component]
pub fn AccessibilityChoices(
    /// What their ids begin with.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let i18n = use_i18n();
    let row = |name: &'static str, switch: AnyView| {
        view! {
            <div class="g-tools__row">
                <span class="g-tools__name" aria-hidden="true">{t!(i18n, name)}</span>
                {switch}
            </div>
        }
    };
    let part = |name: &str| format!("{id}-{name}");
    view! {
        <TextSize id=part("size") />
        {row("ui-theme", view! { <ThemeSwitch id=part("theme") /> }.into_any())}
        {row("ui-contrast", view! { <ContrastSwitch id=part("contrast") /> }.into_any())}
        {row("ui-colours", view! { <GreySwitch id=part("grey") /> }.into_any())}
        {row("ui-digits", view! { <DigitSwitch id=part("digits") /> }.into_any())}
        {row("ui-calendar", view! { <CalendarSwitch id=part("calendar") /> }.into_any())}
        <Button label=t!(i18n, "ui-print") icon=shapes::PRINTER kind=ButtonKind::Secondary compact=true on_press=|()| dom::print() />
    }
}

/// Smaller and larger text, from 100 to 150 percent; the browser's own zoom works beside it.
#[component]
pub fn TextSize(
    /// The id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let preferences = use_preferences();
    let shown = move || {
        i18n.text_with(
            "ui-text-size-now",
            &[("percent", preferences.get().text_scale.percent().into())],
        )
    };
    let change = move |step: fn(TextScale) -> TextScale| {
        preferences.update(|choices| choices.text_scale = step(choices.text_scale));
        announcer.polite(untrack(shown));
    };
    view! {
        <div class="g-tools__row" role="group" aria-labelledby=format!("{id}-name")>
            <span class="g-tools__name" id=format!("{id}-name")>{t!(i18n, "ui-text-size")}</span>
            <div class="g-tools__size">
                <Button label=t!(i18n, "ui-text-smaller") icon=shapes::MINUS kind=ButtonKind::Secondary compact=true on_press=move |()| change(TextScale::smaller) />
                <bdi class="g-tools__percent">{move || i18n.percent(preferences.get().text_scale.percent().into())}</bdi>
                <Button label=t!(i18n, "ui-text-larger") icon=shapes::PLUS kind=ButtonKind::Secondary compact=true on_press=move |()| change(TextScale::larger) />
            </div>
        </div>
    }
}
