//! The establishment acted for, and the switch to another one.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::Establishments;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words;
use crate::api::{ApiError, Load};
use crate::browser::{dom, timer};
use crate::i18n::{I18n, use_i18n};
use crate::session::use_session;
use crate::t;
use crate::ui::data_card::DataCard;
use crate::ui::{
    Alert, AlertKind, Button, ButtonKind, KeyValue, KeyValueList, Select, SelectOption,
    use_announcer,
};

/// Where the focus goes after a switch.
const HEADING: &str = "establishment-title";

/// Which establishment this is; where there are several, the way to another.
#[component]
pub(super) fn EstablishmentCard(
    /// Those that the person supervises.
    establishments: Load<Establishments>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <DataCard
            id="establishment"
            class="g-business__establishment"
            title=t!(i18n, "business-establishment")
            load=establishments
            as_of=|list: &Establishments| list.as_of
            body=|list: Establishments| view! { <Body list /> }
            lines=3
        />
    }
}

#[component]
fn Body(list: Establishments) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let acting = move || session.view().and_then(|view| view.establishment);
    let several = list.establishments.len() > 1;
    view! {
        {move || acting().map(|establishment| {
            let name = establishment.name;
            view! {
                    <KeyValueList>
                        <KeyValue label=t!(i18n, "business-establishment-name")>
                            <strong><bdi>{move || words::name(i18n, &name)}</bdi></strong>
                        </KeyValue>
                        <KeyValue label=t!(i18n, "business-establishment-number")>
                            <bdi class="g-identifier" dir="ltr">{establishment.registration_number}</bdi>
                        </KeyValue>
                    </KeyValueList>
            }
        })}
        {several.then(|| view! { <Switch list /> })}
    }
}

/// A list and a button: choosing alone changes nothing (WCAG 3.2.2).
#[component]
fn Switch(list: Establishments) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let announcer = use_announcer();
    let now = untrack(|| session.view())
        .and_then(|view| view.establishment)
        .map(|establishment| establishment.registration_number);
    let first = list.establishments.first();
    let value = RwSignal::new(
        now.or_else(|| first.map(|one| one.registration_number.clone()))
            .unwrap_or_default(),
    );
    let names = StoredValue::new(list.establishments.clone());
    let options: Vec<SelectOption> = list
        .establishments
        .into_iter()
        .map(|one| {
            let label = Signal::derive(move || {
                i18n.text_with(
                    "business-establishment-option",
                    &[
                        ("name", words::name(i18n, &one.name).into()),
                        ("city", words::name(i18n, &one.city).into()),
                    ],
                )
            });
            SelectOption::new(one.registration_number, label)
        })
        .collect();
    let working = RwSignal::new(false);
    let failure = RwSignal::new(None::<ApiError>);
    let change = move |()| {
        if working.get_untracked() {
            return;
        }
        working.set(true);
        failure.set(None);
        let number = value.get_untracked();
        let said = names.with_value(|names| {
            let chosen = names.iter().find(|one| one.registration_number == number);
            chosen.map(|one| untrack(|| acting_for(i18n, &one.name)))
        });
        spawn_local(async move {
            match session.choose_establishment(number).await {
                Ok(()) => {
                    announcer.polite(said.unwrap_or_default());
                    // The page stands anew for another session; its card has the same heading.
                    let _ = timer::after(0, || {
                        dom::focus_without_scroll(HEADING);
                    });
                }
                Err(error) => {
                    // The view may be gone by now.
                    let _ = failure.try_set(Some(error));
                    let _ = working.try_set(false);
                }
            }
        });
    };
    view! {
        <div class="g-business__switch">
            <Select
                id="establishment-choice"
                label=t!(i18n, "business-establishment-choose")
                options=Signal::stored(options)
                value=value
            />
            <Button
                label=t!(i18n, "business-establishment-change")
                kind=ButtonKind::Secondary
                working=Signal::from(working)
                working_label=Signal::derive(t!(i18n, "business-establishment-changing"))
                on_press=Callback::new(change)
            />
        </div>
        {move || failure.get().map(|error| view! {
            <Alert kind=AlertKind::Error title=t!(i18n, "business-establishment-failed")>
                <p>{move || i18n.text(&error.text_key())}</p>
            </Alert>
        })}
    }
}

fn acting_for(i18n: I18n, name: &contract::BilingualText) -> String {
    i18n.text_with(
        "business-acting-for",
        &[("name", words::name(i18n, name).into())],
    )
}
