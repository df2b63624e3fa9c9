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

/// Yearly growth of the wage along the paths, in hundredths of a percent: none, and two that bound most
/// careers.
const GROWTHS: [(i64, &str); 3] = [
    (0, "pension-growth-none"),
    (300, "pension-growth-three"),
    (500, "pension-growth-five"),
];
/// The most months that are walked.
const MOST_MONTHS: u16 = 480;
/// Months between the places of the chart.
const YEAR: u16 = 12;
const STRIDE: usize = YEAR as usize;

/// The pensions of a day of stopping in each of many years. The months between are asked for when they
/// come into view, which is less to wait for than all of them.
#[derive(Debug, Clone, PartialEq)]
struct Swept {
    /// Whose they are.
    answers: Answers,
    /// The day they were asked for.
    day: Date,
    /// A month a year along each path, the level one first.
    paths: Vec<Path>,
    /// The year in which the pension begins, and its months along each path.
    beginning: (usize, Vec<Path>),
}

impl Swept {
    /// The path of a wage that stays as it is.
    fn level(&self) -> &[Point] {
        self.paths.first().map_or(&[], |path| &path.points)
    }

    /// What there is to tell of other days of stopping, and the first month that gives a pension.
    fn of(beside: Beside, answers: Answers, day: Date) -> Option<(Swept, usize)> {
        let paths = Walk::of_years(day).walked(beside, &answers, day)?;
        let mut swept = Swept {
            answers,
            day,
            paths,
            beginning: (usize::MAX, Vec::new()),
        };
        // Before the first year that gives one the pension begins; after the last of all it may.
        let gives = |point: &Point| point.monthly.is_some();
        let first = swept.level().iter().position(gives);
        let year = first.unwrap_or(swept.level().len()).checked_sub(1);
        let Some(year) = year else {
            return first.map(|_| (swept, 0));
        };
        let months = swept.months(beside, year);
        let month = months.first()?.points.iter().position(gives);
        swept.beginning = (year, months);
        let place = match (month, first) {
            (Some(month), _) => year * STRIDE + month,
            (None, Some(first)) => first * STRIDE,
            (None, None) => return None,
        };
        Some((swept, place))
    }

    /// A year's months along each path.
    fn months(&self, beside: Beside, year: usize) -> Vec<Path> {
        if self.beginning.0 == year {
            return self.beginning.1.clone();
        }
        let months = self.level().get(year).and_then(|first| {
            let asked = Walk::of_year(first.on);
            asked.walked(beside, &self.answers, self.day)
        });
        months.unwrap_or_default()
    }

    /// The highest pension of these years, and the first day of stopping that gives it.
    fn highest(&self) -> Option<(Decimal, Date)> {
        let points = self.level().iter();
        let mut pensions = points.filter_map(|point| Some((point.monthly?, point.on)));
        let first = pensions.next()?;
        Some(pensions.fold(
            first,
            |highest, other| {
                if other.0 > highest.0 { other } else { highest }
            },
        ))
    }
}

/// One month along each path.
type AlongPaths = [Option<Point>; GROWTHS.len()];

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

/// Some months of stopping along every path.
struct Walk {
    from: Option<Date>,
    months: u16,
    every: u16,
}

impl Walk {
    /// The places of the chart: a month in each of the years that can be dragged to.
    fn of_years(day: Date) -> Walk {
        Walk {
            from: day.first_of_next_month(),
            months: MOST_MONTHS,
            every: YEAR,
        }
    }

    /// A year's months.
    fn of_year(from: Date) -> Walk {
        Walk {
            from: Some(from),
            months: YEAR,
            every: 1,
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
        let growths = GROWTHS.iter();
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
    Effect::new(move |_| {
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
        (years * STRIDE).saturating_sub(1)
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

/// A place a year, and the month in view as a line across; drawn once for all months.
fn chart(i18n: I18n, swept: Signal<Option<Swept>>, place: RwSignal<usize>) -> AnyView {
    let labels = GROWTHS.map(|(_, name)| Signal::derive(t!(i18n, name)));
    let monthly = |path: Path| path.points.into_iter().map(|point| point.monthly).collect();
    let series = Signal::derive(move || {
        let paths = swept.with(|swept| swept.as_ref().map(|swept| swept.paths.clone()));
        let paths = paths.unwrap_or_default().into_iter();
        let series = labels.into_iter().zip(paths).map(|(name, path)| Series {
            name,
            values: monthly(path),
        });
        series.collect::<Vec<_>>()
    });
    // The places are others when the day is; a changed wage leaves them alone.
    let days = Memo::new(move |_| {
        swept.with(|swept| {
            let level = swept.as_ref().map_or(&[][..], Swept::level).iter();
            level.map(|point| point.on).collect::<Vec<_>>()
        })
    });
    let years = Signal::derive(move || {
        let days = days.get().into_iter();
        days.map(|day| i18n.localise_digits(&year(day, i18n.calendar()).to_string()))
            .collect::<Vec<_>>()
    });
    let sentence = move || {
        let highest = swept.with(|swept| swept.as_ref()?.highest());
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
    let last = move || (days.with(Vec::len).saturating_sub(1) * STRIDE).max(1);
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
