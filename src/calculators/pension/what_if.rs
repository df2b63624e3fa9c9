//! Every possible month of stopping at once: a date to drag, with sentence, table and chart after it.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use benefits::sweep::{Path, Point, SweepQuestion};
use benefits::{Percent, Record, Scheme};
use calendar::Date;
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::browser::timer::Pending;
use crate::calculators::frame::page::Beside;
use crate::calculators::frame::{Answers, Asked};
use crate::calculators::record::{person, record};
use crate::charts::{LineChart, Series};
use crate::i18n::{Arg, CalendarChoice, I18n, use_i18n};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::data_table::{Cell, Column, DataTable};
use crate::ui::date_field::DateEntry;
use crate::ui::range_field::RangeField;

/// Yearly growth of the wage along the paths, in percent: none, and two that bound most careers.
const GROWTHS: [(i64, &str); 3] = [
    (0, "pension-growth-none"),
    (300, "pension-growth-three"),
    (500, "pension-growth-five"),
];
/// The most months that are walked.
const MOST_MONTHS: u16 = 480;
/// Months between the places of the chart.
const STRIDE: usize = 12;

/// The pensions of every month of stopping, along each path.
#[derive(Debug, Clone, PartialEq)]
struct Swept {
    paths: Vec<Path>,
}

impl Swept {
    fn points(&self) -> &[Point] {
        self.paths
            .first()
            .map_or(&[], |path| path.points.as_slice())
    }

    fn at(&self, path: usize, place: usize) -> Option<&Point> {
        self.paths.get(path)?.points.get(place)
    }

    fn monthly(&self, path: usize, place: usize) -> Option<Decimal> {
        self.at(path, place).and_then(|point| point.monthly)
    }
}

/// The record, where all of it lies under social insurance: only its pension can be walked and
/// turned round.
pub(super) fn insured_record(asked: &Asked<'_>) -> Option<Record> {
    let record = record(asked).ok()?;
    // Whoever draws a pension already has no day of stopping to look for.
    if asked.form().yes("again") {
        return None;
    }
    let foreign = |scheme| matches!(scheme, Scheme::Civil | Scheme::Military);
    let is_insured = !record
        .periods()
        .iter()
        .any(|period| foreign(period.scheme()));
    is_insured.then_some(record)
}

/// Walks every month from the next one on, the wage growing by so much a year; `None` where the record is
/// none of social insurance's.
fn walked(beside: Beside, answers: &Answers, day: Date, growth: i64) -> Option<Path> {
    let asked = Asked {
        answers,
        today: day,
        fields: beside.form.calculator().fields,
    };
    let record = insured_record(&asked)?;
    let question = SweepQuestion {
        from: day.first_of_next_month()?,
        months: MOST_MONTHS,
        wage_growths: vec![Percent::from_hundredths(growth)?],
    };
    let outcome = asked.ask(person(&asked), record, &question).ok()?;
    outcome.answer.paths.into_iter().next()
}

/// Walks one path after the other, each in a turn of its own: the result stands on the page first, and
/// what is touched meanwhile is not kept waiting.
fn walk(
    beside: Beside,
    turns: Pending,
    swept: RwSignal<Option<Swept>>,
    answered: Option<(Answers, Date)>,
    mut paths: Vec<Path>,
) {
    let next = answered.as_ref().and_then(|(answers, day)| {
        let (growth, _) = GROWTHS.get(paths.len())?;
        walked(beside, answers, *day, *growth)
    });
    let is_walked = next.is_some();
    paths.extend(next);
    if is_walked && paths.len() < GROWTHS.len() {
        turns.put_off(0, move || walk(beside, turns, swept, answered, paths));
        return;
    }
    let found = is_walked
        .then_some(Swept { paths })
        .filter(|swept| swept.points().iter().any(|point| point.monthly.is_some()));
    if swept.with_untracked(|before| *before != found) {
        swept.set(found);
    }
}

/// The part of the page about other days of stopping.
#[component]
pub(super) fn WhatIf(
    /// The form and its result.
    beside: Beside,
) -> impl IntoView {
    let i18n = use_i18n();
    let swept = RwSignal::new(None::<Swept>);
    let turns = Pending::of_view();
    Effect::new(move |_| {
        let answered = beside.answered.get();
        turns.put_off(0, move || walk(beside, turns, swept, answered, Vec::new()));
    });
    let (place, placed) = (RwSignal::new(0_usize), StoredValue::new(0_usize));
    // The date starts at the first month that gives a pension; where somebody dragged it to, it stays.
    Effect::new(move |_| {
        let gives = |point: &Point| point.monthly.is_some();
        let first = swept.with(|swept| {
            let points = swept.as_ref()?.points();
            let now = place.get_untracked();
            let stays = now != placed.get_value() && points.get(now).is_some_and(gives);
            (!stays).then(|| points.iter().position(gives)).flatten()
        });
        if let Some(first) = first {
            placed.set_value(first);
            place.set(first);
        }
    });
    let last = Signal::derive(move || {
        swept.with(|swept| {
            swept
                .as_ref()
                .map_or(0, |swept| swept.points().len().saturating_sub(1))
        })
    });
    let day = Memo::new(move |_| {
        swept.with(|swept| swept.as_ref()?.at(0, place.get()).map(|point| point.on))
    });
    let shown = move || day.get().map_or_else(String::new, |day| i18n.date(day));
    let sentence = move || swept.with(|swept| said(i18n, swept.as_ref(), place.get()));
    let between = move || swept.with(|swept| band(i18n, swept.as_ref(), place.get()));
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
                <PathTable swept=swept.into() place=place.into() />
                <div class="g-no-print">
                    <Button label=t!(i18n, "pension-what-if-use") kind=ButtonKind::Secondary compact=true on_press=use_day />
                </div>
                {move || swept.get().map(|swept| chart(i18n, swept, place))}
            </section>
        </Show>
    }
}

fn said(i18n: I18n, swept: Option<&Swept>, place: usize) -> String {
    let Some(point) = swept.and_then(|swept| swept.at(0, place)) else {
        return String::new();
    };
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
fn band(i18n: I18n, swept: Option<&Swept>, place: usize) -> Option<String> {
    let swept = swept?;
    let low = swept.monthly(0, place)?;
    let high = swept.monthly(swept.paths.len().checked_sub(1)?, place)?;
    (low < high).then(|| {
        let values = [("low", Arg::Money(low)), ("high", Arg::Money(high))];
        i18n.text_with("pension-what-if-band", &values)
    })
}

/// The month in view along each path.
#[component]
fn PathTable(swept: Signal<Option<Swept>>, place: Signal<usize>) -> impl IntoView {
    let i18n = use_i18n();
    // The rows stay; only their words follow the month, which is dragged.
    let rows = GROWTHS
        .iter()
        .enumerate()
        .map(|(path, (_, name))| {
            let name = *name;
            let monthly =
                Memo::new(move |_| swept.with(|swept| swept.as_ref()?.monthly(path, place.get())));
            let amount = move || match monthly.get() {
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

/// A place a year, and the month in view as a line across; drawn once for all months.
fn chart(i18n: I18n, swept: Swept, place: RwSignal<usize>) -> AnyView {
    let count = swept.points().len();
    let places: Vec<usize> = (0..count).step_by(STRIDE).collect();
    let last = places.last().copied().unwrap_or(0).max(1);
    let days: Vec<Date> = places
        .iter()
        .filter_map(|place| swept.at(0, *place))
        .map(|point| point.on)
        .collect();
    let series = GROWTHS
        .iter()
        .enumerate()
        .map(|(path, (_, name))| {
            let name = *name;
            Series {
                name: Signal::derive(t!(i18n, name)),
                values: places
                    .iter()
                    .map(|place| swept.monthly(path, *place))
                    .collect(),
            }
        })
        .collect::<Vec<_>>();
    let years = Signal::derive(move || {
        days.iter()
            .map(|day| i18n.localise_digits(&year(*day, i18n.calendar()).to_string()))
            .collect::<Vec<_>>()
    });
    let highest = swept
        .points()
        .iter()
        .filter_map(|point| Some((point.monthly?, point.on)))
        .max_by_key(|(monthly, _)| *monthly);
    let sentence = move || {
        highest.map_or_else(String::new, |(monthly, on)| {
            i18n.text_with(
                "pension-what-if-highest",
                &[
                    ("amount", Arg::Money(monthly)),
                    ("date", Arg::BothDates(on)),
                ],
            )
        })
    };
    #[expect(
        clippy::cast_precision_loss,
        reason = "places of a drawing, a few hundred"
    )]
    let marker = Signal::derive(move || Some((place.get().min(last) as f64) / (last as f64)));
    view! {
        <LineChart
            id="what-if-chart"
            title=t!(i18n, "pension-what-if-chart")
            sentence=Signal::derive(sentence)
            places=years
            place_name=t!(i18n, "pension-what-if-year")
            series=Signal::stored(series)
            level=4
            band=true
            marker=marker
        />
    }
    .into_any()
}

fn year(day: Date, calendar: CalendarChoice) -> i32 {
    match calendar {
        CalendarChoice::Hijri => i32::from(day.to_hijri().year()),
        CalendarChoice::Gregorian => day.year(),
    }
}
