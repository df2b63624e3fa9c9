//! "Was this page useful?"
//!
//! Native elements: two buttons, then a form with reasons. Nothing about the person is asked, and
//! the thanks takes the focus, since what was focused is gone.

pub mod examples;

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::choice::Choice;
use super::icon::shapes;
use crate::browser::{dom, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::t;

/// What a person said about a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageOpinion {
    /// Whether it was useful.
    pub useful: bool,
    /// The reasons ticked, as codes.
    pub reasons: Vec<&'static str>,
    /// What else the person wrote.
    pub comment: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Question,
    Reasons(bool),
    Thanks,
}

const REASONS_YES: [(&str, &str); 4] = [
    ("clear", "ui-feedback-clear"),
    ("found-quickly", "ui-feedback-found-quickly"),
    ("easy-steps", "ui-feedback-easy-steps"),
    ("other", "ui-feedback-other"),
];
const REASONS_NO: [(&str, &str); 4] = [
    ("unclear", "ui-feedback-unclear"),
    ("inaccurate", "ui-feedback-inaccurate"),
    ("not-found", "ui-feedback-not-found"),
    ("other", "ui-feedback-other"),
];

/// The question at the end of a page.
#[component]
pub fn PageFeedback(
    /// Makes what asks for the reasons once it is said whether the page was useful, such as an
    /// [`OpinionForm`]; what it is given is called when they were sent.
    form: Callback<(bool, Callback<()>), AnyView>,
) -> impl IntoView {
    let i18n = use_i18n();
    let stage = RwSignal::new(Stage::Question);
    let choose = move |useful: bool| stage.set(Stage::Reasons(useful));
    let thank = Callback::new(move |()| {
        stage.set(Stage::Thanks);
        let _ = timer::after(0, || {
            dom::focus(THANKS_ID);
        });
    });
    view! {
        <section class="g-feedback" aria-label=t!(i18n, "ui-feedback")>
            {move || match stage.get() {
                Stage::Question => view! {
                    <div class="g-feedback__question">
                        <p>{t!(i18n, "ui-feedback-question")}</p>
                        <Button label=t!(i18n, "ui-yes") kind=ButtonKind::Secondary compact=true icon=shapes::THUMBS_UP on_press=move |()| choose(true) />
                        <Button label=t!(i18n, "ui-no") kind=ButtonKind::Secondary compact=true icon=shapes::THUMBS_DOWN on_press=move |()| choose(false) />
                    </div>
                }
                .into_any(),
                Stage::Reasons(useful) => form.run((useful, thank)),
                Stage::Thanks => view! { <p id=THANKS_ID tabindex="-1" role="status">{t!(i18n, "ui-feedback-thanks")}</p> }.into_any(),
            }}
        </section>
    }
}

const REASONS_ID: &str = "page-feedback-reasons";
const THANKS_ID: &str = "page-feedback-thanks";

/// The reasons to tick and a field for more. It takes the focus, since what was pressed is gone.
#[component]
pub fn OpinionForm(
    /// Whether the page was useful.
    useful: bool,
    /// Called with the opinion when it is sent.
    #[prop(into)]
    on_send: Callback<PageOpinion>,
) -> impl IntoView {
    let i18n = use_i18n();
    effect(|| {
        let _ = timer::after(0, || {
            dom::focus(REASONS_ID);
        });
    });
    let reasons = if useful { REASONS_YES } else { REASONS_NO };
    let ticked = RwSignal::new([false; 4]);
    let comment = RwSignal::new(String::new());
    let options =
        reasons.map(|(code, key)| Choice::new(code, Signal::derive(move || i18n.text(key))));
    let boxes = options
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = format!("page-feedback-{}", choice.value);
            view! {
                <div class="g-choice">
                    <input class="g-choice__input" type="checkbox" id=id.clone() on:change=move |event| ticked.update(|ticked| ticked[index] = event_target_checked(&event)) />
                    <label class="g-choice__label" for=id>{choice.label}</label>
                </div>
            }
        })
        .collect_view();
    let send = move || {
        let ticked = ticked.get_untracked();
        let text = comment.get_untracked();
        on_send.run(PageOpinion {
            useful,
            reasons: reasons
                .iter()
                .zip(ticked)
                .filter(|(_, ticked)| *ticked)
                .map(|((code, _), _)| *code)
                .collect(),
            comment: Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        });
    };
    view! {
        <form class="g-feedback__form" novalidate on:submit=move |event| { event.prevent_default(); send(); }>
            <fieldset class="g-field g-fieldset" id=REASONS_ID tabindex="-1">
                <legend class="g-label">{t!(i18n, "ui-feedback-why")}</legend>
                <div class="g-choices">{boxes}</div>
            </fieldset>
            <div class="g-field">
                <label class="g-label" for="page-feedback-comment">{t!(i18n, "ui-feedback-comment")} {super::field::optional_mark(true)}</label>
                <p class="g-hint" id="page-feedback-comment-hint">{t!(i18n, "ui-feedback-comment-hint")}</p>
                <textarea class="g-input g-textarea" id="page-feedback-comment" dir="auto" maxlength="1000" aria-describedby="page-feedback-comment-hint" prop:value=comment on:input=move |event| comment.set(event_target_value(&event))></textarea>
            </div>
            <div><Button submit=true label=t!(i18n, "ui-send") kind=ButtonKind::Secondary /></div>
        </form>
    }
}
