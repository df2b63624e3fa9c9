//! The texts that would have gone to a phone, so that a demonstration can be signed in to.

use contract::OutboxMessage;
use contract::values::{Fault, Mobile};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::message_list::MessageList;
use super::newcomers::Newcomers;
use super::only_here;
use crate::api::{ApiError, use_api};
use crate::browser::{dom, timer};
use crate::directory::search_box::SearchBox;
use crate::i18n::use_i18n;
use crate::shell::announce::use_title_problem;
use crate::shell::not_found::NotFoundPage;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::Button;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::field::FieldWidth;
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;
use crate::ui::text_field::TextField;
use crate::ui::typing;

const MOBILE: &str = "outbox-mobile";

/// The demonstration's texts; an unknown address anywhere else.
#[component]
pub fn DemoOutboxPage() -> impl IntoView {
    only_here(
        || view! { <Outbox /> }.into_any(),
        || view! { <NotFoundPage><SearchBox id="not-found-search" /></NotFoundPage> }.into_any(),
    )
}

/// What is known of the texts of a number.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Looked {
    /// Nobody has asked.
    NotYet,
    /// The answer.
    Found(Vec<OutboxMessage>),
    /// They could not be fetched.
    Failed(ApiError),
}

#[component]
fn Outbox() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let announcer = use_announcer();
    let mobile = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<&'static str>);
    let looked = RwSignal::new(Looked::NotYet);
    let working = RwSignal::new(false);
    use_title_problem(Signal::derive(move || fault.get().is_some()));
    let look = move || {
        if working.get_untracked() {
            return;
        }
        let number = match mobile.with_untracked(|text| Mobile::parse(text)) {
            Ok(number) => number,
            Err(error) => {
                fault.set(Some(error.fluent_key()));
                let _ = timer::after(0, || {
                    dom::focus(MOBILE);
                });
                return;
            }
        };
        fault.set(None);
        working.set(true);
        spawn_local(async move {
            let answer = api.demo_outbox(number.as_str()).await;
            // The view may be gone by now.
            if working.try_set(false).is_some() {
                return;
            }
            if let Ok(messages) = &answer {
                announcer.polite(untrack(|| {
                    i18n.text_with("demo-outbox-found", &[("n", messages.len().into())])
                }));
            }
            looked.set(match answer {
                Ok(messages) => Looked::Found(messages),
                Err(error) => Looked::Failed(error),
            });
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        look();
    };
    view! {
        <div class="g-container g-container--narrow g-sign-in">
            <PageHeading text=t!(i18n, "title-demo-outbox") />
            <Alert kind=AlertKind::Warning><p>{t!(i18n, "demo-outbox-lead")}</p></Alert>
            <form class="g-form" method="post" novalidate on:submit=submit>
                <TextField
                    id=MOBILE
                    label=t!(i18n, "demo-outbox-mobile")
                    hint=Signal::derive(t!(i18n, "demo-outbox-mobile-hint"))
                    value=mobile
                    error=Signal::derive(move || fault.get().map(|key| i18n.text(key)))
                    input_mode="tel"
                    autocomplete="off"
                    left_to_right=true
                    width=FieldWidth::Ten
                    clean=typing::identifier
                />
                <div class="g-form__actions">
                    <Button
                        label=move || i18n.text(
                            if looked.with(|looked| *looked == Looked::NotYet) {
                                "demo-outbox-show"
                            } else {
                                "demo-outbox-refresh"
                            },
                        )
                        working_label=Signal::derive(t!(i18n, "demo-outbox-loading"))
                        working=Signal::from(working)
                        submit=true
                        wide=true
                    />
                </div>
            </form>
            {move || match looked.get() {
                Looked::NotYet => ().into_any(),
                Looked::Found(messages) => view! { <MessageList messages /> }.into_any(),
                Looked::Failed(error) => {
                    let key = error.text_key();
                    let reference = error.reference().map(str::to_owned);
                    let retry = Callback::new(move |()| look());
                    view! {
                        <ErrorPanel text=Signal::derive(move || i18n.text(&key)) reference on_retry=retry />
                    }
                    .into_any()
                }
            }}
            <Newcomers />
        </div>
    }
}
