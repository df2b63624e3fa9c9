//! The amount due: how much, by when, and which branch takes what.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::business::view_model::due::{BranchShare, DueBill, DueView};
use crate::business::words;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::t;
use crate::ui::{
    BothDates, Cell, Column, DataTable, EmptyState, Money, StatSize, StatTile, Tag, TagKind,
};

/// The amount with its day, a bar of the branches and the equal table.
#[component]
pub fn DueBody(view: DueView) -> impl IntoView {
    let i18n = use_i18n();
    match view {
        DueView::Nothing => view! {
            <EmptyState title=t!(i18n, "business-due-nothing") text=t!(i18n, "business-due-nothing-next") />
        }
        .into_any(),
        DueView::Bill(bill) => view! { <Due bill=*bill /> }.into_any(),
    }
}

#[component]
fn Due(bill: DueBill) -> impl IntoView {
    let i18n = use_i18n();
    let DueBill {
        to_pay,
        month,
        is_running,
        due_on,
        days_left,
        fine,
        further,
        unsettled,
        branches,
    } = bill;
    let label = move || {
        let key = if is_running {
            "business-due-running"
        } else {
            "business-due-label"
        };
        i18n.text_with(key, &[("month", Arg::Month(month))])
    };
    view! {
        <StatTile label=label size=StatSize::Hero>
            <Money amount=Signal::stored(to_pay) />
        </StatTile>
        <p class="g-business__day">
            <span>{t!(i18n, "business-due-by")}</span>
            " "
            <strong><BothDates date=due_on /></strong>
            " "
            {day_tag(i18n, days_left)}
        </p>
        {(!fine.is_zero()).then(|| view! {
            <p>{move || i18n.text_with("business-due-fine", &[("fine", Arg::Money(fine))])}</p>
        })}
        {(further > 0).then(|| view! { <p>{t!(i18n, "business-due-further", n = further)}</p> })}
        {is_running.then(|| view! { <p class="g-muted">{t!(i18n, "business-due-estimate")}</p> })}
        {(unsettled > 0).then(|| view! {
            <p class="g-muted">{t!(i18n, "business-due-unsettled", n = unsettled)}</p>
        })}
        <Branches branches />
    }
}

fn day_tag(i18n: I18n, days_left: i64) -> AnyView {
    if days_left < 0 {
        let late = -days_left;
        view! { <Tag label=t!(i18n, "business-days-late", n = late) kind=TagKind::Error /> }
            .into_any()
    } else {
        view! { <Tag label=t!(i18n, "business-days-left", n = days_left) kind=TagKind::Info /> }
            .into_any()
    }
}

/// The bar, which the table below says in figures.
#[component]
fn Branches(branches: Vec<BranchShare>) -> impl IntoView {
    let i18n = use_i18n();
    let mut from = 0;
    let bar = branches
        .iter()
        .enumerate()
        .map(|(index, share)| {
            let x = from;
            from += share.permille;
            let class = format!("g-business__branch g-chart__series-{}", index.min(2) + 1);
            view! {
                <g class=class>
                    <rect class="g-chart__bar" x=x.to_string() y="0" width=share.permille.to_string() height="40"></rect>
                </g>
            }
        })
        .collect_view();
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("business-due-branch")),
        Column::number(label("business-due-workers")),
        Column::number(label("business-due-employer")),
        Column::number(label("business-due-total")),
    ];
    let rows: Vec<Vec<Cell>> = branches
        .into_iter()
        .enumerate()
        .map(|(index, share)| {
            let total = share.total();
            let name = share.branch;
            let swatch = format!(
                "g-business__swatch g-business__swatch--{}",
                index.min(2) + 1
            );
            vec![
                Cell::View(ViewFn::from(move || {
                    let (name, swatch) = (name.clone(), swatch.clone());
                    view! {
                        <span class=swatch aria-hidden="true"></span>
                        " "
                        {move || words::branch(i18n, &name)}
                    }
                })),
                Cell::Money(share.workers),
                Cell::Money(share.employer),
                Cell::Money(total),
            ]
        })
        .collect();
    view! {
        <svg class="g-business__bar" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {bar}
        </svg>
        <DataTable caption=label("business-due-split") columns rows=Signal::stored(rows) />
        <p class="g-muted g-small">{t!(i18n, "business-due-how")}</p>
    }
}
