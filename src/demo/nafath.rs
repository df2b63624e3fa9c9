//! The phone with the Nafath app, in a demonstration: three numbers to choose from.

use contract::values::{Fault, NationalId};
use contract::{NafathDecision, NafathPush, Sensitive};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::only_here;
use crate::api::{ApiError, use_api};
use crate::browser::dom;
use crate::i18n::use_i18n;
use crate::shell::announce::use_title_problem;
use crate::shell::not_found::NotFoundPage;
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::error_panel::ErrorPanel;
use crate::ui::icon::shapes;
use crate::ui::identity_number_field::IdentityNumberField;
use crate::ui::page_heading::PageHeading;

const IDENTITY_NUMBER: &str = "phone-identity-number";

/// The demonstration's phone; an unknown address anywhere else.
#[component]
pub fn DemoNafathPage() -> impl IntoView {
    only_here(
        || view! { <Phone /> }.into_any(),
        || view! { <NotFoundPage /> }.into_any(),
    )
}

/// What the phone shows.
#[derive(Debug, Clone, PartialEq)]
enum Shown {
    /// Whose phone it is was not said yet.
    NotYet,
    /// The requests that wait.
    Requests(Vec<NafathPush>),
    /// What was pressed has arrived.
    Answered { approved: bool },
    /// It could not be asked.
    Failed(ApiError),
}

#[component]
fn Phone() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let identity_number = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<&'static str>);
    let shown = RwSignal::new(Shown::NotYet);
    let working = RwSignal::new(false);
    use_title_problem(Signal::derive(move || fault.get().is_some()));
    let look = move || {
        if working.get_untracked() {
            return;
        }
        let number = match identity_number.with_untracked(|text| NationalId::parse(text)) {
            Ok(number) => number,
            Err(found) => {
                fault.set(Some(found.fluent_key()));
                dom::focus(IDENTITY_NUMBER);
                return;
            }
        };
        fault.set(None);
        working.set(true);
        spawn_local(async move {
            let answer = api.demo_phone(Sensitive::from(number.as_str())).await;
            // The view may be gone by now.
            if working.try_set(false).is_some() {
                return;
            }
            shown.set(match answer {
                Ok(requests) => Shown::Requests(requests),
                Err(error) => Shown::Failed(error),
            });
        });
    };
    let press = Callback::new(move |decision: NafathDecision| {
        let approved = decision.number.is_some();
        spawn_local(async move {
            let answer = api.demo_phone_press(decision).await;
            shown.try_set(match answer {
                Ok(()) => Shown::Answered { approved },
                Err(error) => Shown::Failed(error),
            });
        });
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        look();
    };
    view! {
        <div class="g-container g-container--narrow g-sign-in">
            <PageHeading text=t!(i18n, "title-demo-nafath") />
            <Alert kind=AlertKind::Warning><p>{t!(i18n, "demo-nafath-lead")}</p></Alert>
            <form class="g-form" method="post" novalidate on:submit=submit>
                <IdentityNumberField
                    id=IDENTITY_NUMBER
                    value=identity_number
                    error=Signal::derive(move || fault.get().map(|key| i18n.text(key)))
                />
                <div class="g-form__actions">
                    <Button
                        label=t!(i18n, "demo-nafath-show")
                        working_label=Signal::derive(t!(i18n, "demo-outbox-loading"))
                        working=Signal::from(working)
                        submit=true
                        wide=true
                    />
                </div>
            </form>
            {move || match shown.get() {
                Shown::NotYet => ().into_any(),
                Shown::Requests(requests) => view! { <Requests requests on_press=press /> }.into_any(),
                Shown::Answered { approved } => {
                    let key = if approved { "demo-nafath-chosen" } else { "demo-nafath-declined" };
                    view! {
                        <Alert kind=AlertKind::Info voice=AlertVoice::Polite>
                            <p>{move || i18n.text(key)}</p>
                        </Alert>
                    }
                    .into_any()
                }
                Shown::Failed(error) => {
                    let key = error.text_key();
                    view! {
                        <ErrorPanel
                            text=Signal::derive(move || i18n.text(&key))
                            reference=error.reference().map(str::to_owned)
                            on_retry=Callback::new(move |()| look())
                        />
                    }
                    .into_any()
                }
            }}
        </div>
    }
}

#[component]
fn Requests(requests: Vec<NafathPush>, on_press: Callback<NafathDecision>) -> impl IntoView {
    let i18n = use_i18n();
    if requests.is_empty() {
        return view! {
            <Alert kind=AlertKind::Info voice=AlertVoice::Polite title=t!(i18n, "demo-nafath-none-title")>
                <p>{t!(i18n, "demo-nafath-none")}</p>
            </Alert>
        }
        .into_any();
    }
    requests
        .into_iter()
        .map(|push| {
            let declined = push.transaction.clone();
            let numbers = push
                .choices
                .into_iter()
                .map(|number| {
                    let decision = NafathDecision {
                        transaction: push.transaction.clone(),
                        number: Some(number.clone()),
                    };
                    view! {
                        <Button
                            label=Signal::derive(move || number.clone())
                            kind=ButtonKind::Secondary
                            on_press=Callback::new(move |()| on_press.run(decision.clone()))
                        />
                    }
                })
                .collect_view();
            view! {
                <section class="g-card g-stack g-phone" aria-labelledby="phone-request" dir="auto">
                    <h2 id="phone-request">{t!(i18n, "demo-nafath-choose")}</h2>
                    <div class="g-phone__numbers" dir="ltr">{numbers}</div>
                    <Button
                        label=t!(i18n, "demo-nafath-decline")
                        kind=ButtonKind::Ghost
                        icon=shapes::CLOSE
                        on_press=Callback::new(move |()| on_press.run(NafathDecision {
                            transaction: declined.clone(),
                            number: None,
                        }))
                    />
                </section>
            }
        })
        .collect_view()
        .into_any()
}
