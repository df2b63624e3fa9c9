//! What is wrong with a form, at its top.
//!
//! The pattern of the GOV.UK Design System: the summary takes the focus when a submitted form has
//! problems, and each line leads to its control with the control's question in sight
//! (WCAG 3.3.1, 2.4.3). Lines repeat the fields' own errors word for word.

pub mod examples;

use leptos::prelude::*;

use super::icon::{icon, shapes};
use crate::browser::{dom, input, timer};
use crate::i18n::use_i18n;

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the control to correct.
    pub target: String,
    /// The error in words, the same as at the field.
    pub text: String,
}

impl FieldError {
    /// A problem of the control `target`.
    pub fn new(target: impl Into<String>, text: impl Into<String>) -> FieldError {
        FieldError {
            target: target.into(),
            text: text.into(),
        }
    }
}

/// The list of problems; nothing at all while there are none.
#[component]
pub fn ErrorSummary(
    /// The summary's id.
    #[prop(into)]
    id: String,
    /// The problems, in the order of the fields.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
    /// How often the form was submitted: whenever it grows and there are problems, the summary
    /// takes the focus.
    #[prop(into)]
    attempt: Signal<u32>,
) -> impl IntoView {
    let i18n = use_i18n();
    let focus_id = id.clone();
    Effect::new(move |before: Option<u32>| {
        let now = attempt.get();
        let is_new = before.is_some_and(|before| before != now);
        if is_new && errors.with_untracked(|errors| !errors.is_empty()) {
            let id = focus_id.clone();
            // The summary is put into the page by another effect of the same turn; after it, the
            // element is there to be focused.
            let _ = timer::after(0, move || {
                dom::scroll_into_view(&id);
                dom::focus_without_scroll(&id);
            });
        }
        now
    });
    let is_shown = Memo::new(move |_| errors.with(|errors| !errors.is_empty()));
    move || {
        let id = id.clone();
        is_shown.get().then(|| {
            let title_id = format!("{id}-title");
            let labelled_by = title_id.clone();
            view! {
                <div class="g-error-summary" id=id role="alert" tabindex="-1" aria-labelledby=labelled_by>
                    <h2 id=title_id>
                        {icon(shapes::ERROR)}
                        <span>{move || i18n.text_with("ui-error-summary-title", &[("n", errors.with(Vec::len).into())])}</span>
                    </h2>
                    <ul class="g-error-summary__list">
                        {move || {
                            errors
                                .get()
                                .into_iter()
                                .map(|error| {
                                    let target = error.target.clone();
                                    view! {
                                        <li>
                                            <a
                                                href=format!("#{}", error.target)
                                                on:click=move |event| {
                                                    event.prevent_default();
                                                    input::focus_field(&target);
                                                }
                                            >
                                                {error.text}
                                            </a>
                                        </li>
                                    }
                                })
                                .collect_view()
                        }}
                    </ul>
                </div>
            }
        })
    }
}
