//! The people on record with the pension, and their shares where it was left behind.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::{FamilyKind, FamilyMember, PensionFamily};
use leptos::prelude::*;

use crate::i18n::{Arg, I18n, use_i18n};
use crate::retiree::words;
use crate::t;
use crate::ui::{Cell, Column, DataTable, EmptyState, Money, Tag, TagKind};

/// A table of the family, or a word that nobody is on record.
#[component]
pub fn FamilyBody(family: PensionFamily) -> impl IntoView {
    let i18n = use_i18n();
    let PensionFamily {
        as_of,
        kind,
        deceased,
        members,
    } = family;
    if members.is_empty() {
        return view! {
            <EmptyState title=t!(i18n, "retiree-family-none") text=t!(i18n, "retiree-family-none-next") />
        }
        .into_any();
    }
    let shares = kind == FamilyKind::Survivors;
    let today = as_of.date_in_riyadh();
    let label = move |key| Signal::derive(t!(i18n, key));
    let mut columns = vec![
        Column::text(label("retiree-family-name")),
        Column::text(label("retiree-family-relation")),
        Column::text(label("retiree-family-birth")),
    ];
    if shares {
        columns.push(Column::number(label("retiree-family-share")));
    }
    let rows: Vec<Vec<Cell>> = members
        .into_iter()
        .map(|member| row(i18n, member, shares, today))
        .collect();
    view! {
        {deceased.map(|name| view! {
            <p>{move || i18n.text_with("retiree-family-left-by", &[("name", words::name(i18n, &name).into())])}</p>
        })}
        <DataTable
            caption=move || i18n.text(if shares { "retiree-family-table-shares" } else { "retiree-family-table" })
            columns
            rows=Signal::stored(rows)
        />
        {shares.then(|| view! { <p class="g-muted g-small">{t!(i18n, "retiree-family-rule")}</p> })}
    }
    .into_any()
}

fn row(i18n: I18n, member: FamilyMember, shares: bool, today: calendar::Date) -> Vec<Cell> {
    let FamilyMember {
        relation,
        name,
        birth_date,
        is_reader,
        share,
        entitled_until,
    } = member;
    let shown = Signal::derive(move || {
        let name = words::name(i18n, &name);
        if is_reader {
            i18n.text_with("retiree-family-you", &[("name", name.into())])
        } else {
            name
        }
    });
    let mut cells = vec![
        Cell::Words(shown),
        Cell::Words(Signal::derive(move || words::relation(i18n, &relation))),
        Cell::Date(birth_date),
    ];
    if shares {
        cells.push(Cell::View(ViewFn::from(move || match share {
            Some(share) => view! {
                <Money amount=Signal::stored(share.amount()) />
                {entitled_until.filter(|until| *until >= today).map(|until| view! {
                    " "
                    <span class="g-muted g-small">
                        {move || i18n.text_with("retiree-family-until", &[("date", Arg::Date(until))])}
                    </span>
                })}
            }
            .into_any(),
            None => view! { <Tag label=t!(i18n, "retiree-family-ended") kind=TagKind::Neutral /> }.into_any(),
        })));
    }
    cells
}
