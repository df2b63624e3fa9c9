//! Something that must be answered before going on.
//!
//! ARIA pattern: Dialog (Modal), by `<dialog>` opened as a modal: the browser traps the focus, makes
//! the page behind inert, closes on Escape and gives the focus back to where it was. A dialog
//! whose loss would cost the person something is an `alertdialog`.

pub mod examples;

use leptos::prelude::*;

use super::icon::{icon, shapes};
use super::live_region::LiveRegionsOfDialog;
use crate::browser::dom;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::t;

/// What a dialog looks like and how urgent it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DialogKind {
    /// A question or a form.
    #[default]
    Usual,
    /// Something that cannot be undone or waited with.
    Urgent,
    /// A panel from the start of the line, such as the menu.
    Drawer,
}

/// A modal dialog, open while `open` is true.
#[component]
pub fn Dialog(
    /// The id; the heading is `id-title`.
    #[prop(into)]
    id: String,
    /// The heading, which takes the focus unless something inside has `autofocus`.
    #[prop(into)]
    title: Signal<String>,
    /// Whether it is open; closing it by Escape or the close button sets it to false.
    open: RwSignal<bool>,
    /// What it looks like.
    #[prop(optional)]
    kind: DialogKind,
    /// The buttons, the safest first.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    let (class, role) = match kind {
        DialogKind::Usual => ("g-dialog", None),
        DialogKind::Urgent => ("g-dialog", Some("alertdialog")),
        DialogKind::Drawer => ("g-dialog g-dialog--drawer", None),
    };
    let (dialog_id, closed_id) = (id.clone(), id.clone());
    effect(move || {
        if open.get() {
            dom::open_dialog(&dialog_id);
        } else {
            dom::close_dialog(&dialog_id);
        }
    });
    view! {
        <dialog
            class=class
            id=id
            role=role
            aria-labelledby=labelled_by
            // Said a moment later, when somebody may have opened it again.
            on:close=move |_| {
                if open.get_untracked() && !dom::is_open(&closed_id) {
                    open.set(false);
                }
            }
        >
            <div class="g-dialog__header">
                <h2 id=title_id tabindex="-1">{title}</h2>
                <button type="button" class="g-button g-button--plain g-button--icon" on:click=move |_| open.set(false)>
                    {icon(shapes::CLOSE)}
                    <span class="g-visually-hidden">{t!(i18n, "ui-close")}</span>
                </button>
            </div>
            {children()}
            <LiveRegionsOfDialog open />
            {actions.map(|actions| view! { <div class="g-dialog__actions">{actions.run()}</div> })}
        </dialog>
    }
}
