//! Every possible month of stopping at once: a date to drag, with sentence, table and chart after it.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

mod chart;
mod swept;

use benefits::sweep::Point;
use leptos::prelude::*;

use crate::browser::timer::Pending;
use crate::calculators::frame::page::Beside;
use crate::effect::effect;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::data_table::{Cell, Column, DataTable};
use crate::ui::date_field::DateEntry;
use crate::ui::range_field::RangeField;
use chart::chart;
pub(super) use swept::insured_record;
use swept::{AlongPaths, GROWTHS, STRIDE, Swept};

/// The part of the page about other days of stopping.
#[component]
pub(super) fn WhatIf(
    /// The form and its result.
    beside: Beside,
) -> impl IntoView {
    let i18n = use_i18n();
    let swept = RwSignal::new(None::<Swept>);
    let (place, placed) = (RwSignal::new(0_usize), StoredValue::new(0_usize));
    // The result stands on the page first: the other days come in a turn of their own.
    let turns = Pending::of_view();
    effect(move || {
        let answered = beside.answered.get();
        turns.put_off(0, move || {
            let found = answered.and_then(|(answers, day)| Swept::of(beside, answers, day));
            let Some((found, first)) = found else {
                if swept.with_untracked(Option::is_some) {
                    swept.set(None);
                }
                return;
            };
            // The date starts at the first month that gives a pension; where somebody dragged it beyond, it
            // stays.
            let now = place.get_untracked();
            if now == placed.get_value() || now < first {
                placed.set_value(first);
                if now != first {
                    place.set(first);
                }
            }
            if swept.with_untracked(|before| before.as_ref() != Some(&found)) {
                swept.set(Some(found));
            }
        });
    });
    let last = Signal::derive(move || {
        let years = swept.with(|swept| swept.as_ref().map_or(0, |swept| swept.level().len()));
        // The last place of the chart.
        years.saturating_sub(1) * STRIDE
    });
    let year = Memo::new(move |_| place.get() / STRIDE);
    let months = Memo::new(move |_| {
        let year = year.get();
        swept.with(|swept| Some(swept.as_ref()?.months(beside, year)))
    });
    let in_view = Memo::new(move |_| {
        let month = place.get() % STRIDE;
        months.with(|months| {
            let mut along: AlongPaths = [None; GROWTHS.len()];
            for (point, path) in along.iter_mut().zip(months.as_ref()?) {
                *point = path.points.get(month).copied();
            }
            Some(along)
        })
    });
    let level = move || in_view.get().and_then(|[level, ..]| level);
    let day = Memo::new(move |_| level().map(|point| point.on));
    let shown = move || day.get().map_or_else(String::new, |day| i18n.date(day));
    let sentence = move || level().map(|point| said(i18n, point));
    let between = move || band(i18n, in_view.get()?);
    let use_day = Callback::new(move |()| {
        let (Some(day), Some(stop), Some(entry)) = (
            day.get_untracked(),
            beside.form.text_of("stop"),
            beside.form.day("stop-on"),
        ) else {
            return;
        };
        stop.set("day".to_owned());
        entry.set(DateEntry::of(day, i18n.calendar_untracked()));
        beside.submit.run(());
    });
    let is_there = Memo::new(move |_| swept.with(Option::is_some));
    view! {
        <Show when=move || is_there.get()>
            <section class="g-card g-stack g-calculator__what-if" aria-labelledby="pension-what-if">
                <h3 id="pension-what-if">{t!(i18n, "pension-what-if")}</h3>
                <RangeField id="what-if-month" label=t!(i18n, "pension-what-if-drag") last value=place shown=Signal::derive(shown) />
                <p class="g-calculator__verdict" id="what-if-sentence">{sentence}</p>
                <p class="g-muted" id="what-if-band">{between}</p>
                <PathTable in_view=in_view.into() />
                <div class="g-no-print">
                    <Button label=t!(i18n, "pension-what-if-use") kind=ButtonKind::Secondary compact=true on_press=use_day />
                </div>
                {chart(i18n, swept.into(), place)}
            </section>
        </Show>
    }
}

fn said(i18n: I18n, point: Point) -> String {
    let date = Arg::BothDates(point.on);
    match point.monthly {
        Some(monthly) => i18n.text_with(
            "pension-what-if-sentence",
            &[
                ("date", date),
                ("amount", Arg::Money(monthly)),
                ("months", point.months.into()),
            ],
        ),
        None => i18n.text_with(
            "pension-what-if-none",
            &[("date", date), ("months", point.months.into())],
        ),
    }
}

/// Between which amounts the pension of the month in view lies, by how the wage grows.
fn band(i18n: I18n, in_view: AlongPaths) -> Option<String> {
    let [low, .., high] = in_view;
    let (low, high) = (low?.monthly?, high?.monthly?);
    (low < high).then(|| {
        let values = [("low", Arg::Money(low)), ("high", Arg::Money(high))];
        i18n.text_with("pension-what-if-band", &values)
    })
}

/// The month in view along each path.
#[component]
fn PathTable(in_view: Signal<Option<AlongPaths>>) -> impl IntoView {
    let i18n = use_i18n();
    // The rows stay; only their words follow the month, which is dragged.
    let rows = GROWTHS
        .iter()
        .enumerate()
        .map(|(path, (_, name))| {
            let name = *name;
            let monthly = move || in_view.get()?.get(path).copied().flatten()?.monthly;
            let amount = move || match monthly() {
                Some(monthly) => i18n.money_text(monthly),
                None => i18n.text("pension-scenario-none"),
            };
            vec![
                Cell::Words(Signal::derive(t!(i18n, name))),
                Cell::Words(Signal::derive(amount)),
            ]
        })
        .collect::<Vec<_>>();
    let rows = Signal::stored(rows);
    view! {
        <DataTable
            caption=t!(i18n, "pension-what-if-paths")
            columns=vec![
                Column::text(Signal::derive(t!(i18n, "pension-what-if-path"))),
                Column::number(Signal::derive(t!(i18n, "pension-scenario-amount"))),
            ]
            rows
        />
    }
}
