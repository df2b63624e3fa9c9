//! A result as views: verdict, amount, what decides it, what is missing, tables, how it came about.

use std::sync::Arc;

use leptos::prelude::*;

use super::story::{Fact, Shown, Story, Table};
use super::why::{Unfolded, Why};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::data_table::{Cell, Column, DataTable};
use crate::ui::money::Money;
use crate::ui::tag::{Tag, TagKind};

/// A result.
#[component]
pub fn StoryView(
    /// What to tell.
    story: Arc<Story>,
    /// Which of its explanations are open.
    unfolded: Unfolded,
) -> impl IntoView {
    let i18n = use_i18n();
    let (verdict, amount, good) = (story.verdict.clone(), story.amount, story.good);
    let sentence = move || verdict.text(i18n);
    let facts = story.facts.iter().cloned().map(fact_row).collect_view();
    let missing = (!story.missing.is_empty()).then(|| {
        let items = story
            .missing
            .iter()
            .cloned()
            .map(|words| view! { <li>{move || words.text(i18n)}</li> });
        view! {
            <section class="g-stack g-stack--tight" aria-labelledby="calc-missing">
                <h3 id="calc-missing">{t!(i18n, "calc-missing")}</h3>
                <ul>{items.collect_view()}</ul>
            </section>
        }
    });
    let tables = story.tables.iter().cloned().map(table_view).collect_view();
    let notes = story
        .notes
        .iter()
        .cloned()
        .map(|words| view! { <p class="g-muted">{move || words.text(i18n)}</p> })
        .collect_view();
    let trails = story
        .trails
        .iter()
        .cloned()
        .enumerate()
        .map(|(index, trail)| view! { <Why index trail unfolded /> })
        .collect_view();
    view! {
        <div class="g-card g-calculator__headline">
            <div class="g-cluster g-cluster--between">
                <Tag label=t!(i18n, "calc-estimated") kind=TagKind::Estimate />
            </div>
            {amount.map(|amount| view! {
                <div class="g-stat g-stat--hero">
                    <div class="g-stat__label">{t!(i18n, amount.label)}</div>
                    <div class="g-stat__value"><Money amount=amount.sar /></div>
                </div>
            })}
            <p class=if amount.is_some() && good { "g-calculator__verdict" } else { "g-stat__value g-stat__value--text" }>{sentence}</p>
            <p class="g-small g-muted">{t!(i18n, "calc-estimate")}</p>
        </div>
        <dl class="g-key-values">{facts}</dl>
        {missing}
        {tables}
        {notes}
        {trails}
        <p class="g-small g-muted">
            {move || i18n.text("calc-limits")} " "
            <a href=crate::routes::Page::NotCovered.link(i18n)>{t!(i18n, crate::routes::Page::NotCovered.title_key())}</a>
        </p>
    }
}

fn fact_row(fact: Fact) -> impl IntoView {
    let i18n = use_i18n();
    let Fact { label, shown } = fact;
    view! {
        <div class="g-key-values__row">
            <dt>{t!(i18n, label)}</dt>
            <dd>{shown_view(shown)}</dd>
        </div>
    }
}

fn shown_view(shown: Shown) -> AnyView {
    let i18n = use_i18n();
    match shown {
        Shown::Money(amount) => view! { <Money amount=Signal::stored(amount) /> }.into_any(),
        other => (move || other.text(i18n)).into_any(),
    }
}

/// Figures in rows under a heading.
pub fn table_view(table: Table) -> AnyView {
    let i18n = use_i18n();
    let columns = table
        .columns
        .iter()
        .map(|(key, numeric)| {
            let key = *key;
            let label = Signal::derive(t!(i18n, key));
            if *numeric {
                Column::number(label)
            } else {
                Column::text(label)
            }
        })
        .collect::<Vec<_>>();
    let cells = |row: &Vec<Shown>| row.iter().cloned().map(cell).collect::<Vec<Cell>>();
    let rows: Vec<Vec<Cell>> = table.rows.iter().map(cells).collect();
    let total = table.total.as_ref().map(cells);
    let (id, caption) = (table.id, table.caption);
    let body = match total {
        Some(total) => view! {
            <DataTable caption=t!(i18n, caption) caption_hidden=true columns rows=Signal::stored(rows) total=Signal::stored(total) />
        }.into_any(),
        None => view! {
            <DataTable caption=t!(i18n, caption) caption_hidden=true columns rows=Signal::stored(rows) />
        }.into_any(),
    };
    view! {
        <section class="g-stack" aria-labelledby=id>
            <h3 id=id>{t!(i18n, caption)}</h3>
            {body}
        </section>
    }
    .into_any()
}

fn cell(shown: Shown) -> Cell {
    let i18n = use_i18n();
    match shown {
        Shown::Nothing => Cell::Text("–".to_owned()),
        Shown::Money(amount) => Cell::Money(amount),
        Shown::Percent(share) => Cell::Percent(share),
        Shown::Number(number) => Cell::Number(number),
        Shown::Month(month) => Cell::Month(month),
        Shown::Day(day) => Cell::BothDates(day),
        other => Cell::Words(Signal::derive(move || other.text(i18n))),
    }
}
