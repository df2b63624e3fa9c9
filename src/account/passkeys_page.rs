//! The person's passkeys: what there is, adding one, renaming and removing them.

use contract::values::{Fault, check_passkey_name};
use contract::{PasskeyName, Passkeys};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::adding;
use super::passkey_list::{Change, PasskeyList};
use crate::api::{ApiError, use_api};
use crate::browser::credentials::{self, Question};
use crate::browser::{dom, page, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::proof::passkey::PasskeyError;
use crate::proof::step_up::{StepUpDialog, StepUpGate, needs_proof};
use crate::settings::use_settings;
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::button::Button;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::icon::shapes;
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;
use crate::ui::skeleton::Skeleton;
use crate::ui::text_field::TextField;

const NAME: &str = "passkey-name";
const TROUBLE: &str = "passkey-trouble";

/// What is known of the list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Listed {
    /// It is being fetched.
    Loading,
    /// The list.
    There(Passkeys),
    /// It could not be fetched.
    Failed(ApiError),
}

/// The person's passkeys.
#[component]
pub fn PasskeysPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let announcer = use_announcer();
    let gate = StepUpGate::new();
    let question = StoredValue::new_local(Question::new());
    let listed = RwSignal::new(Listed::Loading);
    let working = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);
    let name = RwSignal::new(String::new());
    let name_fault = RwSignal::new(None::<&'static str>);
    on_cleanup(move || {
        question.try_with_value(Question::end);
    });
    let load = move || {
        spawn_local(async move {
            let next = match api.my_passkeys().await {
                Ok(list) => Listed::There(list),
                Err(error) => Listed::Failed(error),
            };
            listed.try_set(next);
        });
    };
    let show_trouble = move |key: Option<String>| {
        trouble.try_set(key);
        let _ = timer::after(0, || {
            dom::focus(TROUBLE);
        });
    };
    let done = move |said: &'static str| {
        announcer.polite(i18n.text_untracked(said));
        load();
    };
    effect(load);
    let add = Callback::new(move |()| {
        let chosen = match check_passkey_name(&name.get_untracked()) {
            Ok(chosen) => chosen,
            Err(fault) => {
                name_fault.set(Some(fault.fluent_key()));
                dom::focus(NAME);
                return;
            }
        };
        name_fault.set(None);
        trouble.set(None);
        working.set(true);
        spawn_local(async move {
            let outcome = adding::add(api, gate, question, chosen).await;
            working.try_set(false);
            match outcome {
                Ok(()) => {
                    name.try_set(String::new());
                    done("passkey-added");
                }
                // The person closed the dialog themselves: nothing was changed, and they know.
                Err(PasskeyError::Api(error)) if needs_proof(&error) => {}
                Err(error) => show_trouble(error.text_key()),
            }
        });
    });
    let change = Callback::new(move |change: Change| {
        trouble.set(None);
        spawn_local(async move {
            let (outcome, said) = match change {
                Change::Rename { id, name } => {
                    let request = PasskeyName { name };
                    (api.passkey_rename(&id, request).await, "passkey-renamed")
                }
                Change::Remove { id } => (
                    gate.run(|| {
                        let id = id.clone();
                        async move { api.passkey_remove(&id).await }
                    })
                    .await,
                    "passkey-removed",
                ),
            };
            match outcome {
                Ok(()) => done(said),
                Err(error) if needs_proof(&error) => {}
                Err(error) => show_trouble(Some(error.text_key())),
            }
        });
    });
    view! {
        <div class="g-container g-container--narrow g-passkeys">
            <PageHeading
                text=t!(i18n, "title-passkeys")
                lead=Signal::derive(t!(i18n, "passkeys-lead"))
            />
            {move || trouble.get().map(|key| view! {
                <div id=TROUBLE tabindex="-1">
                    <Alert kind=AlertKind::Error voice=AlertVoice::Assertive>
                        <p>{move || i18n.text(&key)}</p>
                    </Alert>
                </div>
            })}
            {move || match listed.get() {
                Listed::Loading => view! { <div aria-busy="true"><Skeleton lines=4 /></div> }.into_any(),
                Listed::Failed(error) => {
                    let key = error.text_key();
                    view! {
                        <ErrorPanel
                            text=Signal::derive(move || i18n.text(&key))
                            reference=error.reference().map(str::to_owned)
                            on_retry=Callback::new(move |()| {
                                listed.set(Listed::Loading);
                                load();
                            })
                        />
                    }
                    .into_any()
                }
                Listed::There(list) => view! {
                    <PasskeyList passkeys=list.passkeys on_change=change />
                    <Adding room_for=list.room_for name name_fault working on_add=add />
                }
                .into_any(),
            }}
        </div>
        <StepUpDialog gate />
    }
}

/// The form that adds a passkey, or why there is none.
#[component]
pub(super) fn Adding(
    /// How many more may be added.
    room_for: u32,
    /// The name as typed.
    name: RwSignal<String>,
    /// What is wrong with the name.
    name_fault: RwSignal<Option<&'static str>>,
    /// Whether one is being added.
    working: RwSignal<bool>,
    /// Adds one.
    on_add: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let unsupported = RwSignal::new(false);
    let by_number = RwSignal::new(false);
    let by_name = RwSignal::new(None::<String>);
    let settings = use_settings();
    effect(move || {
        unsupported.set(!credentials::are_supported());
        by_number.set(credentials::is_opened_by_number());
        if settings.outbox() {
            by_name.set(page::address_by_local_name());
        }
    });
    if room_for == 0 {
        return view! {
            <Alert kind=AlertKind::Info><p>{t!(i18n, "passkeys-full")}</p></Alert>
        }
        .into_any();
    }
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if !working.get_untracked() {
            on_add.run(());
        }
    };
    view! {
        <section class="g-card g-stack" aria-labelledby="passkey-new">
            <h2 id="passkey-new">{t!(i18n, "passkey-new")}</h2>
            {move || if by_number.get() {
                view! {
                    <p>{t!(i18n, "passkey-by-number")}</p>
                    {move || by_name.get().map(|address| {
                        let shown = address.clone();
                        view! {
                            <p>
                                {t!(i18n, "passkey-by-name")} " "
                                <a href=address><bdi dir="ltr">{shown}</bdi></a>
                            </p>
                        }
                    })}
                }
                .into_any()
            } else if unsupported.get() {
                view! { <p>{t!(i18n, "passkey-unsupported")}</p> }.into_any()
            } else {
                view! {
                    <form class="g-form" method="post" novalidate on:submit=submit>
                        <TextField
                            id=NAME
                            label=t!(i18n, "passkey-name-label")
                            hint=Signal::derive(t!(i18n, "passkey-name-hint"))
                            value=name
                            error=Signal::derive(move || name_fault.get().map(|key| i18n.text(key)))
                            autocomplete="off"
                        />
                        <div class="g-form__actions">
                            <Button
                                label=t!(i18n, "passkey-add")
                                icon=shapes::FINGERPRINT
                                working=Signal::from(working)
                                working_label=Signal::derive(t!(i18n, "passkey-working"))
                                submit=true
                                wide=true
                            />
                        </div>
                    </form>
                }
                .into_any()
            }}
        </section>
    }
    .into_any()
}
