//! A result as views: verdict, amount, what decides it, what is missing, tables, how it came about.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::problem::Words;
use super::story::{Fact, Shown, Story};
use super::story_table::TableShape;
use super::why::{Unfolded, Why};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::money::Money;
use crate::ui::tag::{Tag, TagKind};

/// What decides which views a result has; with the same shape only words and figures change.
#[derive(Debug, PartialEq)]
struct Shape {
    amount: Option<&'static str>,
    good: bool,
    /// The name of each fact, and whether it is an amount.
    facts: Vec<(&'static str, bool)>,
    missing: usize,
    tables: Vec<TableShape>,
    notes: usize,
    trails: Vec<Option<&'static str>>,
}

impl Shape {
    fn of(story: &Story) -> Shape {
        let is_money = |fact: &Fact| matches!(fact.shown, Shown::Money(_));
        let facts = story.facts.iter();
        let tables = story.tables.iter();
        Shape {
            amount: story.amount.map(|amount| amount.label),
            good: story.good,
            facts: facts.map(|fact| (fact.label, is_money(fact))).collect(),
            missing: story.missing.len(),
            tables: tables.map(TableShape::of).collect(),
            notes: story.notes.len(),
            trails: story.trails.iter().map(|trail| trail.title).collect(),
        }
    }
}

/// A result that may change. Its views stay while it keeps its shape, so that a changed answer costs what
/// its new words and figures cost; for the same reason each of them reads the result for itself.
#[component]
pub fn StoryView(
    /// What to tell; nothing while the view goes.
    #[prop(into)]
    story: Signal<Option<Arc<Story>>>,
    /// Which of its explanations are open.
    unfolded: Unfolded,
) -> impl IntoView {
    let shape = Memo::new(move |_| story.with(|story| story.as_deref().map(Shape::of)));
    move || {
        shape.with(|shape| {
            let shape = shape.as_ref()?;
            Some(of_shape(story, shape, unfolded))
        })
    }
}

fn of_shape(story: Signal<Option<Arc<Story>>>, shape: &Shape, unfolded: Unfolded) -> AnyView {
    let i18n = use_i18n();
    let words = move |read: fn(&Story, usize) -> Option<&Words>, index: usize| {
        move || {
            story.with(|story| {
                let words = read(story.as_deref()?, index)?;
                Some(words.text(i18n))
            })
        }
    };
    let facts = shape
        .facts
        .iter()
        .enumerate()
        .map(|(index, (label, is_money))| fact_row(story, index, label, *is_money))
        .collect_view();
    let missing = (shape.missing > 0).then(|| {
        let items = (0..shape.missing).map(|index| {
            view! { <li>{words(|story, index| story.missing.get(index), index)}</li> }
        });
        view! {
            <section class="g-stack g-stack--tight" aria-labelledby="calc-missing">
                <h3 id="calc-missing">{t!(i18n, "calc-missing")}</h3>
                <ul>{items.collect_view()}</ul>
            </section>
        }
    });
    let tables = shape.tables.iter().enumerate();
    let tables = tables
        .map(|(index, table)| table.view(story, index))
        .collect_view();
    let notes = (0..shape.notes)
        .map(|index| view! { <p class="g-muted">{words(|story, index| story.notes.get(index), index)}</p> })
        .collect_view();
    let trails = shape
        .trails
        .iter()
        .copied()
        .enumerate()
        .map(|(index, title)| view! { <Why index title story unfolded /> })
        .collect_view();
    let amount = shape.amount.map(|label| {
        let sar = move || story.with(|story| Some(story.as_deref()?.amount?.sar));
        view! {
            <div class="g-stat g-stat--hero">
                <div class="g-stat__label">{t!(i18n, label)}</div>
                <div class="g-stat__value"><Money amount=Signal::derive(move || sar().unwrap_or_default()) /></div>
            </div>
        }
    });
    let verdict = words(|story, _| Some(&story.verdict), 0);
    let verdict_class = if shape.amount.is_some() && shape.good {
        "g-calculator__verdict"
    } else {
        "g-stat__value g-stat__value--text"
    };
    view! {
        <div class="g-card g-calculator__headline">
            <div class="g-cluster g-cluster--between">
                <Tag label=t!(i18n, "calc-estimated") kind=TagKind::Estimate />
            </div>
            {amount}
            <p class=verdict_class>{verdict}</p>
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
    .into_any()
}

fn fact_row(
    story: Signal<Option<Arc<Story>>>,
    index: usize,
    label: &'static str,
    is_money: bool,
) -> AnyView {
    let i18n = use_i18n();
    let shown = move || {
        story.with(|story| {
            let fact = story.as_deref()?.facts.get(index)?;
            Some(fact.shown.clone())
        })
    };
    let value = if is_money {
        let amount = move || match shown() {
            Some(Shown::Money(amount)) => amount,
            _ => Decimal::ZERO,
        };
        view! { <Money amount=Signal::derive(amount) /> }.into_any()
    } else {
        (move || shown().map(|shown| shown.text(i18n))).into_any()
    };
    view! {
        <div class="g-key-values__row">
            <dt>{t!(i18n, label)}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}
