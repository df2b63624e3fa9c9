//! "Fill from my record", for whoever is signed in as an individual.
//!
//! The record is asked for when the button is pressed, and its figures stay on the page: what is
//! calculated from them is calculated here, as everything else.

use contract::Role;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::form::FormState;
use super::{Answers, page::Way};
use crate::api::{ApiError, use_api};
use crate::calculators::record::answers_from;
use crate::i18n::use_i18n;
use crate::session::use_session;
use crate::shell::signed_in;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::error_panel::ErrorPanel;
use crate::ui::live_region::use_announcer;

/// What came of asking.
#[derive(Debug, Clone)]
enum Came {
    Nothing,
    Filled,
    /// The record contradicts itself.
    Unusable,
    Failed(ApiError),
}

/// The button, while an individual is signed in.
#[component]
pub fn FromRecord(
    /// The form to fill.
    form: FormState,
    /// Which way the questions are asked: everything is shown once it is filled.
    way: RwSignal<Way>,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let (session, api) = (use_session(), use_api());
    let (asking, came) = (RwSignal::new(false), RwSignal::new(Came::Nothing));
    let is_individual = Memo::new(move |_| {
        let view = session.view();
        // What is filled goes with the session; so the watch over that has to be here.
        view.is_some_and(|view| view.role == Role::Individual) && signed_in::are_here()
    });
    let fill = Callback::new(move |()| {
        if asking.get_untracked() {
            return;
        }
        asking.set(true);
        spawn_local(async move {
            let answer = api.my_insurance_record().await;
            // The page may be gone by now.
            if asking.try_set(false).is_some() {
                return;
            }
            let register = match answer {
                Ok(register) => register,
                Err(error) => return came.set(Came::Failed(error)),
            };
            let Some(known) = answers_from(form.calculator(), &register) else {
                return came.set(Came::Unusable);
            };
            // What the record does not know stays as it was answered.
            let mut answers: Answers = form.answers().get_untracked();
            for (name, text) in known.iter() {
                answers.set(name, text);
            }
            form.fill(&answers, i18n.calendar_untracked());
            way.set(Way::Workbench);
            came.set(Came::Filled);
            announcer.polite(i18n.text_untracked("calc-record-filled"));
        });
    });
    view! {
        <Show when=move || is_individual.get()>
            <section class="g-stack g-stack--tight g-no-print" id="calc-from-record">
                <p class="g-small g-muted">{t!(i18n, "calc-record-fill-about")}</p>
                <div>
                    <Button
                        label=t!(i18n, "calc-record-fill")
                        kind=ButtonKind::Secondary
                        compact=true
                        working=asking
                        working_label=t!(i18n, "ui-loading")
                        on_press=fill
                    />
                </div>
                {move || match came.get() {
                    Came::Nothing => ().into_any(),
                    Came::Filled => view! {
                        <Alert kind=AlertKind::Info title=t!(i18n, "calc-record-filled")>
                            <p>{t!(i18n, "calc-record-filled-about")}</p>
                        </Alert>
                    }.into_any(),
                    Came::Unusable => view! {
                        <Alert kind=AlertKind::Warning title=t!(i18n, "calc-record-unusable")>
                            <p>{t!(i18n, "calc-record-unusable-about")}</p>
                        </Alert>
                    }.into_any(),
                    Came::Failed(error) => {
                        let (key, reference) = (error.text_key(), error.reference().map(str::to_owned));
                        view! {
                            <ErrorPanel text=move || i18n.text(&key) reference on_retry=fill retrying=asking />
                        }.into_any()
                    }
                }}
            </section>
        </Show>
    }
}
