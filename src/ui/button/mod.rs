//! Buttons, and links that look like them.
//!
//! ARIA pattern: Button, by the native element. A working button stays focusable and says that it
//! works (`aria-disabled`), instead of vanishing from the tab order under the person's finger.

pub mod examples;

use leptos::prelude::*;

use super::icon::{Icon, icon, icon_with_class, shapes};
use super::live_region::use_announcer;
use crate::i18n::use_i18n;
use crate::t;

/// What a button looks like, which says how much it weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one main action of a view.
    #[default]
    Primary,
    /// Another action.
    Secondary,
    /// An action beside others, outlined.
    Ghost,
    /// Something that cannot be undone.
    Danger,
    /// Looks like a link; for actions inside text and rows.
    Plain,
}

impl ButtonKind {
    fn class(self, compact: bool, wide: bool) -> String {
        let mut class = String::from(match self {
            ButtonKind::Primary => "g-button",
            ButtonKind::Secondary => "g-button g-button--secondary",
            ButtonKind::Ghost => "g-button g-button--ghost",
            ButtonKind::Danger => "g-button g-button--danger",
            ButtonKind::Plain => "g-button g-button--plain",
        });
        if compact {
            class.push_str(" g-button--compact");
        }
        if wide {
            class.push_str(" g-button--wide-on-phone");
        }
        class
    }
}

/// A button. The label is a verbal noun in Arabic ("تسجيل الدخول"), a verb in English.
#[component]
pub fn Button(
    /// The words on it.
    #[prop(into)]
    label: Signal<String>,
    /// How much it weighs.
    #[prop(optional)]
    kind: ButtonKind,
    /// Whether it submits the form around it.
    #[prop(optional)]
    submit: bool,
    /// Its id.
    #[prop(optional, into)]
    id: Option<String>,
    /// An icon before the words.
    #[prop(optional)]
    icon: Option<Icon>,
    /// Whether its work is under way: it is then ignored when pressed and shows `working_label`.
    #[prop(optional, into)]
    working: Option<Signal<bool>>,
    /// The words while it works; "جارٍ الإرسال…" where nothing better is given.
    #[prop(optional, into)]
    working_label: Option<Signal<String>>,
    /// The id of an element that explains it.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// Lower, for table rows and toolbars.
    #[prop(optional)]
    compact: bool,
    /// As wide as the screen on a phone.
    #[prop(optional)]
    wide: bool,
    /// Whether the popup or panel it controls is open (`aria-expanded`).
    #[prop(optional, into)]
    expanded: Option<Signal<bool>>,
    /// The id of what it opens (`aria-controls`).
    #[prop(optional, into)]
    controls: Option<String>,
    /// Called when it is pressed; not while it works.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
) -> impl IntoView {
    let is_working = move || working.is_some_and(|working| working.get());
    let leading = icon;
    let words = match working {
        None => view! { <span>{label}</span> }.into_any(),
        Some(working) => {
            let i18n = use_i18n();
            let busy = working_label.unwrap_or_else(|| Signal::derive(t!(i18n, "ui-sending")));
            announce_start(working, busy);
            view! {
                <span class="g-button__labels">
                    <span aria-hidden=move || working.get().then_some("true")>{label}</span>
                    <span aria-hidden=move || (!working.get()).then_some("true")>{busy}</span>
                </span>
            }
            .into_any()
        }
    };
    view! {
        <button
            type=if submit { "submit" } else { "button" }
            id=id
            class=kind.class(compact, wide)
            aria-disabled=move || is_working().then_some("true")
            aria-describedby=described_by
            aria-expanded=move || expanded.map(|expanded| expanded.get().to_string())
            aria-controls=controls
            on:click=move |event| {
                if working.is_some_and(|working| working.get_untracked()) {
                    event.prevent_default();
                } else if let Some(on_press) = on_press {
                    on_press.run(());
                }
            }
        >
            {move || {
                if is_working() {
                    Some(icon_with_class(shapes::LOADER, "g-icon g-button__spinner").into_any())
                } else {
                    leading.map(|leading| super::icon::icon(leading).into_any())
                }
            }}
            {words}
        </button>
    }
}

/// Somebody who does not see the label change hears it (WCAG 4.1.3).
fn announce_start(working: Signal<bool>, label: Signal<String>) {
    let announcer = use_announcer();
    Effect::new(move |before: Option<bool>| {
        let now = working.get();
        if now && before == Some(false) {
            announcer.polite(label.get_untracked());
        }
        now
    });
}

/// A link that looks like a button: it leads somewhere instead of doing something.
#[component]
pub fn LinkButton(
    /// The words on it.
    #[prop(into)]
    label: Signal<String>,
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// How much it weighs.
    #[prop(optional)]
    kind: ButtonKind,
    /// Its id.
    #[prop(optional, into)]
    id: Option<String>,
    /// An icon before the words.
    #[prop(optional)]
    leading_icon: Option<Icon>,
    /// Lower, for table rows and toolbars.
    #[prop(optional)]
    compact: bool,
    /// As wide as the screen on a phone.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    view! {
        <a href=href id=id class=kind.class(compact, wide)>
            {leading_icon.map(icon)}
            <span>{label}</span>
        </a>
    }
}
