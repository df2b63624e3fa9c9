//! Who of the demonstration's people has no account yet, with what each has to enter to open one.

use contract::{AccessFlow, Newcomer, Supervision};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{ApiError, use_api};
use crate::effect::effect;
use crate::i18n::{Locale, use_i18n};
use crate::t;
use crate::ui::data_table::{Cell, Column, DataTable};
use crate::ui::error_panel::ErrorPanel;

/// The list; it is fetched once the page stands.
#[component]
pub(super) fn Newcomers() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let list = RwSignal::new(None::<Result<Vec<Newcomer>, ApiError>>);
    let load = move || {
        spawn_local(async move {
            let answer = api.demo_newcomers().await;
            // The view may be gone by now.
            list.try_set(Some(answer));
        });
    };
    effect(load);
    view! {
        <section class="g-stack" aria-labelledby="demo-newcomers">
            <h2 id="demo-newcomers">{t!(i18n, "demo-newcomers")}</h2>
            <p>{t!(i18n, "demo-newcomers-lead")}</p>
            {move || match list.get() {
                None => view! { <p aria-busy="true">{t!(i18n, "demo-newcomers-loading")}</p> }.into_any(),
                Some(Ok(newcomers)) => view! { <Listed newcomers /> }.into_any(),
                Some(Err(error)) => {
                    let key = error.text_key();
                    view! {
                        <ErrorPanel
                            text=Signal::derive(move || i18n.text(&key))
                            reference=error.reference().map(str::to_owned)
                            on_retry=Callback::new(move |()| load())
                        />
                    }
                    .into_any()
                }
            }}
        </section>
    }
}

#[component]
fn Listed(newcomers: Vec<Newcomer>) -> impl IntoView {
    let i18n = use_i18n();
    let columns = vec![
        Column::text(Signal::derive(t!(i18n, "demo-newcomers-name"))),
        Column::text(Signal::derive(t!(i18n, "demo-newcomers-kind"))),
        Column::text(Signal::derive(t!(i18n, "demo-newcomers-number"))),
        Column::text(Signal::derive(t!(i18n, "demo-newcomers-birth"))),
        Column::text(Signal::derive(t!(i18n, "demo-newcomers-mobile"))),
        Column::text(Signal::derive(t!(i18n, "demo-newcomers-more"))),
    ];
    let rows = newcomers
        .into_iter()
        .map(|one| {
            let kind = match (&one.flow, &one.supervision) {
                (AccessFlow::Retiree, _) => "demo-newcomers-retiree",
                (_, Some(Supervision::Organisation)) => "demo-newcomers-organisation",
                (AccessFlow::Establishment, _) => "demo-newcomers-establishment",
                _ => "demo-newcomers-individual",
            };
            let name = one.name;
            let born = match one.birth_date.parse() {
                Ok(day) => Cell::BothDates(day),
                Err(_) => Cell::Text(one.birth_date),
            };
            let more = one.iban_tail.or(one.establishment_number);
            vec![
                Cell::Words(Signal::derive(move || match i18n.locale() {
                    Locale::Ar => name.ar.clone(),
                    Locale::En => name.en.clone(),
                })),
                Cell::Words(Signal::derive(move || i18n.text(kind))),
                number(one.identity_number),
                born,
                number(one.mobile),
                number(more.unwrap_or_default()),
            ]
        })
        .collect::<Vec<_>>();
    view! {
        <DataTable
            caption=t!(i18n, "demo-newcomers")
            caption_hidden=true
            columns
            rows=Signal::stored(rows)
        />
    }
}

/// A number to be copied, which no end of a line breaks.
fn number(text: String) -> Cell {
    Cell::View(ViewFn::from(move || {
        let text = text.clone();
        view! { <bdi class="g-nowrap" dir="ltr">{text}</bdi> }
    }))
}
