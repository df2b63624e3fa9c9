//! "Try an example": cases of the law's own table, filled into the form.
//!
//! The answers are data of one small file, which is fetched when somebody asks for an example: nobody
//! else pays for it. A test writes the file from the table, so that the two cannot differ.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::form::FormState;
use super::law::Arriving;
use super::{Answers, Calculator, link};
use crate::api::texts::fetch_examples;
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::disclosure::Disclosure;
use crate::ui::live_region::use_announcer;

/// The menu of examples of a calculator; what is in it comes with the law.
#[component]
pub fn Examples(
    /// The form they fill.
    form: FormState,
    /// The law on its way.
    arriving: Arriving,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Disclosure id="calc-examples" title=t!(i18n, "calc-examples")>
            <p class="g-small g-muted">{t!(i18n, "calc-examples-about")}</p>
            {move || match arriving.law() {
                Some(law) => (law.rest.examples)(form),
                None if arriving.is_missing() => view! { <p>{t!(i18n, "error-part-missing")}</p> }.into_any(),
                None => view! { <p class="g-muted">{t!(i18n, "ui-loading")}</p> }.into_any(),
            }}
        </Disclosure>
    }
}

/// The examples, each with a button that fills it in; as a law names them.
pub fn examples(form: FormState) -> AnyView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let calculator = form.calculator();
    let (fetching, failed) = (RwSignal::new(None::<&'static str>), RwSignal::new(false));
    let fill = move |case: &'static str| {
        if fetching.get_untracked().is_some() {
            return;
        }
        fetching.set(Some(case));
        spawn_local(async move {
            let file = fetch_examples().await.unwrap_or_default();
            // The page may be gone by now.
            if fetching.try_set(None).is_some() {
                return;
            }
            let answers = answers_of(&file, calculator, case);
            failed.set(answers.is_none());
            if let Some(answers) = answers {
                form.fill(&answers, i18n.calendar_untracked());
                announcer.polite(i18n.text_untracked("calc-example-loaded"));
            }
        });
    };
    view! {
            <ul class="g-list-plain g-stack g-stack--tight">
                {calculator.examples.iter().map(|example| {
                    let case = example.case;
                    view! {
                        <li>
                            <Button
                                label=t!(i18n, example.name)
                                kind=ButtonKind::Secondary
                                compact=true
                                working=Signal::derive(move || fetching.get() == Some(case))
                                on_press=Callback::new(move |()| fill(case))
                            />
                        </li>
                    }
                }).collect_view()}
            </ul>
            <Show when=move || failed.get()>
                <Alert id="calc-examples-failed" kind=AlertKind::Warning title=t!(i18n, "calc-examples-failed")>
                    <p>{t!(i18n, "calc-examples-again")}</p>
                </Alert>
            </Show>
    }
    .into_any()
}

/// The answers of an example; `None` where the file does not have it.
///
/// A line of the file is the calculator's name in links, the case, and the answers as a link has them.
pub fn answers_of(file: &str, calculator: &Calculator, case: &str) -> Option<Answers> {
    let own = link::name_of(calculator.page);
    file.lines().find_map(|line| {
        let (name, rest) = line.split_once(' ')?;
        let (id, text) = rest.split_once(' ')?;
        (name == own && id == case).then(|| link::answers_in(calculator, text))
    })
}

/// The line of an example in the file.
#[cfg(test)]
pub fn line_of(calculator: &Calculator, case: &str, answers: &Answers) -> String {
    let name = link::name_of(calculator.page);
    let day = answers.said(super::AS_OF);
    let text = link::answers_text(calculator, answers);
    format!("{name} {case} {}={day}{text}", super::AS_OF)
}
