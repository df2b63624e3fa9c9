//! Signing in with the Nafath app, by any of the doors.

use contract::values::{Fault, NationalId};
use contract::{Role, SessionView};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::credentials_page::go_on_once_signed_in;
use super::doors::{Door, last_door};
use super::flow::IDENTITY_NUMBER;
use super::side_panel::{BackToDoors, SafetyLine};
use crate::browser::dom;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::proof::nafath::flow::{Event, Phase};
use crate::proof::nafath::{For, NafathPanel, NafathRequest, use_nafath};
use crate::session::use_session;
use crate::shell::announce::{use_title_note, use_title_problem};
use crate::t;
use crate::ui::button::Button;
use crate::ui::choice::{Choice, RadioList};
use crate::ui::icon::shapes;
use crate::ui::identity_number_field::IdentityNumberField;
use crate::ui::page_heading::PageHeading;

const ROLE: &str = "nafath-role";

/// Signing in with the Nafath app.
#[component]
pub fn SignInNafathPage() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let identity_number = RwSignal::new(String::new());
    let role = RwSignal::new(Role::Individual.as_str().to_owned());
    let on_done = Callback::new(move |finished: Option<Box<SessionView>>| {
        if let Some(view) = finished {
            identity_number.try_set(String::new());
            session.begin(*view);
        }
    });
    let request = use_nafath(
        For::SignIn {
            identity_number,
            role,
        },
        on_done,
    );
    go_on_once_signed_in(
        session,
        i18n,
        StoredValue::new_local(Box::new(use_navigate())),
    );
    effect(move || {
        if let Some(door) = last_door() {
            role.set(door.role().as_str().to_owned());
        }
        request.handle(Event::Opened);
    });
    let number = Memo::new(move |_| request.number());
    use_title_note(Signal::derive(move || number.get()));
    let failed = Memo::new(move |_| {
        request
            .flow
            .with(|flow| matches!(flow.phase(), Phase::Ended(_) | Phase::Failed(_)))
    });
    use_title_problem(failed.into());
    view! { <NafathView identity_number role request /> }
}

/// The page as it looks.
#[component]
pub(super) fn NafathView(
    /// The identity number as typed.
    identity_number: RwSignal<String>,
    /// The name of the chosen role.
    role: RwSignal<String>,
    /// The request.
    request: NafathRequest,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_idle = Memo::new(move |_| request.flow.with(|flow| *flow.phase() == Phase::Idle));
    view! {
        <div class="g-container g-sign-in">
            <BackToDoors />
            <div class="g-columns g-sign-in__columns">
                <div class="g-card g-sign-in__card">
                    <PageHeading
                        text=t!(i18n, "title-sign-in-nafath")
                        lead=Signal::derive(t!(i18n, "nafath-lead"))
                    />
                    {move || is_idle.get().then(|| view! { <StartForm identity_number role request /> })}
                    <NafathPanel request />
                </div>
                <div class="g-sign-in__side">
                    <div class="g-card g-card--quiet"><SafetyLine /></div>
                </div>
            </div>
        </div>
    }
}

#[component]
fn StartForm(
    identity_number: RwSignal<String>,
    role: RwSignal<String>,
    request: NafathRequest,
) -> impl IntoView {
    let i18n = use_i18n();
    let fault = RwSignal::new(None::<&'static str>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match identity_number.with_untracked(|text| NationalId::parse(text)) {
            Ok(number) => {
                fault.set(None);
                identity_number.set(number.as_str().to_owned());
                request.handle(Event::Sent);
            }
            Err(found) => {
                fault.set(Some(found.fluent_key()));
                dom::focus(IDENTITY_NUMBER);
            }
        }
    };
    let doors = Door::ALL
        .into_iter()
        .map(|door| {
            let label = Signal::derive(move || i18n.text(door.title_key()));
            Choice::new(door.role().as_str(), label)
        })
        .collect::<Vec<_>>();
    view! {
        <form class="g-form" method="post" novalidate on:submit=submit>
            <IdentityNumberField
                id=IDENTITY_NUMBER
                value=identity_number
                error=Signal::derive(move || fault.get().map(|key| i18n.text(key)))
                autocomplete="username"
            />
            <RadioList id=ROLE legend=t!(i18n, "nafath-door") options=doors value=role />
            <div class="g-form__actions">
                <Button
                    label=t!(i18n, "nafath-send")
                    icon=shapes::SMARTPHONE
                    submit=true
                    wide=true
                />
            </div>
        </form>
    }
}
