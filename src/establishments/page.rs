//! The page: search, list, and the choice.

use contract::{EstablishmentChoice, SupervisedEstablishment};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::list::EstablishmentList;
use super::search;
use crate::api::{ApiError, LoadState, use_api, use_load};
use crate::i18n::use_i18n;
use crate::session::use_session;
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::error_panel::ErrorPanel;
use crate::ui::page_heading::PageHeading;
use crate::ui::skeleton::Skeleton;
use crate::ui::text_field::TextField;

/// With fewer than this many nobody needs a search.
const SEARCHED_FROM: usize = 6;

/// The choice of the establishment to act for.
#[component]
pub fn ChooseEstablishmentPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let session = use_session();
    let navigate = StoredValue::new_local(use_navigate());
    let load = use_load(move || api.establishments());
    let working = RwSignal::new(None::<String>);
    let failed = RwSignal::new(None::<ApiError>);
    let choose = Callback::new(move |registration_number: String| {
        if working.with_untracked(Option::is_some) {
            return;
        }
        working.set(Some(registration_number.clone()));
        failed.set(None);
        spawn_local(async move {
            let request = EstablishmentChoice {
                registration_number,
            };
            match session.choose_establishment(request).await {
                Ok(()) => {
                    let page = session.take_remembered_page();
                    let href = page.href(i18n.locale_untracked());
                    let options = NavigateOptions {
                        replace: true,
                        ..NavigateOptions::default()
                    };
                    let _ = navigate.try_with_value(|navigate| navigate(&href, options));
                }
                Err(error) => {
                    let _ = failed.try_set(Some(error));
                    let _ = working.try_set(None);
                }
            }
        });
    });
    view! {
        <div class="g-container g-page">
            <PageHeading
                text=t!(i18n, "title-choose-establishment")
                lead=Signal::derive(t!(i18n, "establishments-lead"))
            />
            {move || failed.get().map(|error| {
                let key = error.text_key();
                view! {
                    <Alert
                        kind=AlertKind::Error
                        voice=AlertVoice::Assertive
                        title=t!(i18n, "establishments-not-chosen")
                    >
                        <p>{move || i18n.text(&key)}</p>
                    </Alert>
                }
            })}
            {move || match load.state() {
                LoadState::Ready { value, .. } => view! {
                    <Chooser establishments=value.establishments working choose />
                }
                .into_any(),
                LoadState::Failed(error) => {
                    let key = error.text_key();
                    let reference = error.reference().map(str::to_owned);
                    view! {
                        <ErrorPanel
                            text=move || i18n.text(&key)
                            reference
                            on_retry=Callback::new(move |()| load.reload())
                        />
                    }
                    .into_any()
                }
                LoadState::Waiting => view! { <div aria-busy="true"><Skeleton lines=6 /></div> }.into_any(),
            }}
        </div>
    }
}

/// The search over the list.
#[component]
fn Chooser(
    establishments: Vec<SupervisedEstablishment>,
    working: RwSignal<Option<String>>,
    choose: Callback<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let typed = RwSignal::new(String::new());
    let many = establishments.len() >= SEARCHED_FROM;
    let establishments = StoredValue::new(establishments);
    let found = Memo::new(move |_| {
        establishments.with_value(|establishments| search::found(establishments, &typed.get()))
    });
    let none = Memo::new(move |_| found.with(Vec::is_empty));
    view! {
        {many.then(|| view! {
            <TextField
                id="establishment-search"
                label=t!(i18n, "establishments-search")
                hint=Signal::derive(t!(i18n, "establishments-search-hint"))
                value=typed
                not_required=true
                autocomplete="off"
            />
        })}
        <EstablishmentList found=Signal::from(found) working=Signal::from(working) on_choose=choose />
        {move || none.get().then(|| view! { <p>{t!(i18n, "establishments-none")}</p> })}
    }
}
