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

/// The pensions of every month of stopping, and how far a growing wage would take them.
#[derive(Debug, Clone, PartialEq)]
struct Swept {
    /// Whose they are.
    answers: Answers,
    /// The day they were asked for.
    day: Date,
    /// Every month, while the wage stays as it is.
    level: Vec<Point>,
    /// A month a year along each path of a growing wage; other months are asked for when they come into
    /// view, which is less to wait for than all of them.
    grown: Vec<Path>,
}

impl Swept {
    fn on(&self, place: usize) -> Option<Date> {
        self.level.get(place).map(|point| point.on)
    }

    /// The first month that gives a pension.
    fn first(&self) -> Option<usize> {
        self.level.iter().position(|point| point.monthly.is_some())
    }

    /// The pension of a month along each path.
    fn along(&self, beside: Beside, place: usize) -> AlongPaths {
        let mut along = [None; GROWTHS.len()];
        let Some(level) = self.level.get(place) else {
            return along;
        };
        let of_year = |path: &Path| path.points.get(place / STRIDE).copied();
        let grown: Vec<Option<Point>> = if place.is_multiple_of(STRIDE) {
            self.grown.iter().map(of_year).collect()
        } else {
            let asked = Walk::of_month(level.on);
            let paths = asked.walked(beside, &self.answers, self.day);
            let paths = paths.unwrap_or_default();
            paths
                .iter()
                .map(|path| path.points.first().copied())
                .collect()
        };
        let points = std::iter::once(Some(*level)).chain(grown);
        for (monthly, point) in along.iter_mut().zip(points) {
            *monthly = point.and_then(|point| point.monthly);
        }
        along
    }
}

/// The pension of one month along each path, where there is one.
type AlongPaths = [Option<Decimal>; GROWTHS.len()];

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

/// Some months of stopping along some paths.
struct Walk {
    from: Option<Date>,
    months: u16,
    every: u16,
    growths: &'static [(i64, &'static str)],
}

impl Walk {
    /// Every month that can be dragged to, the wage staying as it is.
    fn of_level(day: Date) -> Walk {
        let (level, _) = GROWTHS.split_at(1);
        Walk {
            from: day.first_of_next_month(),
            months: MOST_MONTHS,
            every: 1,
            growths: level,
        }
    }

    /// The places of the chart along the growing paths.
    fn of_chart(day: Date) -> Walk {
        let (_, growing) = GROWTHS.split_at(1);
        Walk {
            from: day.first_of_next_month(),
            months: MOST_MONTHS,
            every: u16::try_from(STRIDE).unwrap_or(1),
            growths: growing,
        }
    }

    /// One month along the growing paths.
    fn of_month(from: Date) -> Walk {
        let (_, growing) = GROWTHS.split_at(1);
        Walk {
            from: Some(from),
            months: 1,
            every: 1,
            growths: growing,
        }
    }

    /// `None` where the record is none of social insurance's.
    fn walked(self, beside: Beside, answers: &Answers, day: Date) -> Option<Vec<Path>> {
        let asked = Asked {
            answers,
            today: day,
            fields: beside.form.calculator().fields,
        };
        let record = insured_record(&asked)?;
        let growths = self.growths.iter();
        let question = SweepQuestion {
            from: self.from?,
            months: self.months,
            wage_growths: growths
                .map(|(growth, _)| Percent::from_hundredths(*growth))
                .collect::<Option<_>>()?,
            every: self.every,
        };
        let outcome = asked.ask(person(&asked), record, &question).ok()?;
        Some(outcome.answer.paths)
    }
}

/// Walks the level path and then the growing ones, each in a turn of its own: the result stands on the
/// page first, and what is touched meanwhile is not kept waiting.
fn walk(
    beside: Beside,
    turns: Pending,
    swept: RwSignal<Option<Swept>>,
    answered: Option<(Answers, Date)>,
) {
    let level = answered.as_ref().and_then(|(answers, day)| {
        let paths = Walk::of_level(*day).walked(beside, answers, *day)?;
        let level = paths.into_iter().next()?.points;
        level
            .iter()
            .any(|point| point.monthly.is_some())
            .then_some(level)
    });
    let (Some((answers, day)), Some(level)) = (answered, level) else {
        if swept.with_untracked(Option::is_some) {
            swept.set(None);
        }
        return;
    };
    turns.put_off(0, move || {
        let grown = Walk::of_chart(day).walked(beside, &answers, day);
        let found = Some(Swept {
            grown: grown.unwrap_or_default(),
            answers,
            day,
            level,
        });
        if swept.with_untracked(|before| *before != found) {
            swept.set(found);
        }
    });
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
        turns.put_off(0, move || walk(beside, turns, swept, answered));
    });
    let (place, placed) = (RwSignal::new(0_usize), StoredValue::new(0_usize));
    // The date starts at the first month that gives a pension; where somebody dragged it to, it stays.
    Effect::new(move |_| {
        let gives = |point: &Point| point.monthly.is_some();
        let first = swept.with(|swept| {
            let swept = swept.as_ref()?;
            let now = place.get_untracked();
            let stays = now != placed.get_value() && swept.level.get(now).is_some_and(gives);
            (!stays).then(|| swept.first()).flatten()
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
                .map_or(0, |swept| swept.level.len().saturating_sub(1))
        })
    });
    let day = Memo::new(move |_| swept.with(|swept| swept.as_ref()?.on(place.get())));
    let in_view = Memo::new(move |_| {
        let place = place.get();
        swept.with(|swept| Some(swept.as_ref()?.along(beside, place)))
    });
    let shown = move || day.get().map_or_else(String::new, |day| i18n.date(day));
    let sentence = move || swept.with(|swept| said(i18n, swept.as_ref(), place.get()));
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

fn said(i18n: I18n, swept: Option<&Swept>, place: usize) -> String {
    let Some(point) = swept.and_then(|swept| swept.level.get(place)) else {
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
fn band(i18n: I18n, in_view: AlongPaths) -> Option<String> {
    let [low, .., high] = in_view;
    let (low, high) = (low?, high?);
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
            let monthly = move || in_view.get()?.get(path).copied().flatten();
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

/// A place a year, and the month in view as a line across; drawn once for all months.
fn chart(i18n: I18n, swept: Signal<Option<Swept>>, place: RwSignal<usize>) -> AnyView {
    let of_places =
        |points: &[Point]| -> Vec<Point> { points.iter().copied().step_by(STRIDE).collect() };
    let labels = GROWTHS.map(|(_, name)| Signal::derive(t!(i18n, name)));
    let monthly = |points: Vec<Point>| points.into_iter().map(|point| point.monthly).collect();
    let series = Signal::derive(move || {
        let paths = swept.with(|swept| {
            let swept = swept.as_ref()?;
            let grown = swept.grown.iter().map(|path| path.points.clone());
            Some(
                std::iter::once(of_places(&swept.level))
                    .chain(grown)
                    .collect::<Vec<_>>(),
            )
        });
        let paths = paths.unwrap_or_default().into_iter();
        let series = labels.into_iter().zip(paths).map(|(name, points)| Series {
            name,
            values: monthly(points),
        });
        series.collect::<Vec<_>>()
    });
    let years = Signal::derive(move || {
        let level = swept.with(|swept| swept.as_ref().map(|swept| of_places(&swept.level)));
        let days = level.unwrap_or_default().into_iter().map(|point| point.on);
        days.map(|day| i18n.localise_digits(&year(day, i18n.calendar()).to_string()))
            .collect::<Vec<_>>()
    });
    let sentence = move || {
        let highest = swept.with(|swept| {
            let level = swept.as_ref()?.level.iter();
            level
                .filter_map(|point| Some((point.monthly?, point.on)))
                .max_by_key(|(monthly, _)| *monthly)
        });
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
    let last = move || {
        let months = swept.with(|swept| swept.as_ref().map_or(0, |swept| swept.level.len()));
        (months.saturating_sub(1) / STRIDE * STRIDE).max(1)
    };
    #[expect(
        clippy::cast_precision_loss,
        reason = "places of a drawing, a few hundred"
    )]
    let marker = Signal::derive(move || Some((place.get().min(last()) as f64) / (last() as f64)));
    view! {
        <LineChart
            id="what-if-chart"
            title=t!(i18n, "pension-what-if-chart")
            sentence=Signal::derive(sentence)
            places=years
            place_name=t!(i18n, "pension-what-if-year")
            series
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
