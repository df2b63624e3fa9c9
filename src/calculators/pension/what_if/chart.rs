//! The pension by year of stopping as lines.

use benefits::sweep::Path;
use calendar::Date;
use leptos::prelude::*;

use super::swept::{GROWTHS, STRIDE, Swept};
use crate::charts::{LineChart, Series};
use crate::i18n::{Arg, CalendarChoice, I18n};
use crate::t;

/// A place a year, and the month in view as a line across; drawn once for all months.
pub(super) fn chart(i18n: I18n, swept: Signal<Option<Swept>>, place: RwSignal<usize>) -> AnyView {
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
