//! Who works there by kind, and who joined and left this month.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::Headcount;
use leptos::prelude::*;

use crate::business::view_model::headcount::Heads;
use crate::business::words;
use crate::i18n::{Arg, use_i18n};
use crate::t;
use crate::ui::{Cell, Column, DataTable, StatTile};

/// The number of contributors, and a table by kind; where there is nobody, what to do first.
#[component]
pub fn HeadcountBody(headcount: Headcount) -> impl IntoView {
    let i18n = use_i18n();
    let heads = Heads::of(&headcount);
    if heads.is_empty() {
        return view! { <FirstSteps /> }.into_any();
    }
    let Headcount { month, kinds, .. } = headcount;
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("business-heads-kind")),
        Column::number(label("business-heads-now")),
        Column::number(label("business-heads-joined")),
        Column::number(label("business-heads-left")),
    ];
    let rows: Vec<Vec<Cell>> = kinds
        .into_iter()
        .map(|kind| {
            let nationality = kind.nationality;
            vec![
                Cell::Words(Signal::derive(move || words::kind(i18n, &nationality))),
                Cell::Number(kind.contributors.into()),
                Cell::Number(kind.joined.into()),
                Cell::Number(kind.left.into()),
            ]
        })
        .collect();
    view! {
        <StatTile label=t!(i18n, "business-heads-label")>
            {t!(i18n, "business-contributors", n = heads.contributors)}
        </StatTile>
        <p>
            {move || i18n.text_with(
                "business-heads-change",
                &[
                    ("month", Arg::Month(month)),
                    ("joined", i18n.text_with("business-heads-joined-count", &[("n", heads.joined.into())]).into()),
                    ("left", i18n.text_with("business-heads-left-count", &[("n", heads.left.into())]).into()),
                ],
            )}
        </p>
        <DataTable
            caption=move || i18n.text_with("business-heads-table", &[("month", Arg::Month(month))])
            columns
            rows=Signal::stored(rows)
        />
    }
    .into_any()
}

/// What to do in a new establishment, in order.
#[component]
fn FirstSteps() -> impl IntoView {
    let i18n = use_i18n();
    let step = move |service: &'static str, key: &'static str| {
        view! {
            <li><a class="g-individual__link" href=move || words::service_href(i18n, service)>{t!(i18n, key)}</a></li>
        }
    };
    view! {
        <div class="g-empty">
            <p class="g-empty__title"><strong>{t!(i18n, "business-heads-none")}</strong></p>
            <ol class="g-business__steps">
                {step("register-saudi", "business-first-contributors")}
                {step("wage-update", "business-first-wages")}
                {step("bill", "business-first-bill")}
            </ol>
        </div>
    }
}
