//! The dated figures of an article: value, for whom, since when, where read, how sure.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use benefits::parameters::{Parameter, Value};
use benefits::{Confidence, Population, Quantity, Rational, RuleSet};
use calendar::Date;
use leptos::prelude::*;

use super::Figure;
use super::titles::{choice_key, title_key};
use crate::i18n::{Arg, I18n, use_i18n};
use crate::t;
use crate::ui::explanation::quantity_text;

/// The figures, one below the other.
#[component]
pub(super) fn FigureList(figures: Vec<Figure>) -> impl IntoView {
    (!figures.is_empty()).then(|| {
        view! {
            <ul class="g-figures-of-law">
                {figures
                    .into_iter()
                    .map(|(name, parameter)| {
                        view! { <FigureItem title=title_key(name) parameter /> }
                    })
                    .collect_view()}
            </ul>
        }
    })
}

/// The records of one figure, which is named above them.
#[component]
pub(super) fn FigureHistory(figures: Vec<Figure>) -> impl IntoView {
    view! {
        <ul class="g-figures-of-law">
            {figures
                .into_iter()
                .map(|(_, parameter)| view! { <FigureItem parameter /> })
                .collect_view()}
        </ul>
    }
}

#[component]
fn FigureItem(
    #[prop(optional, into)] title: Option<String>,
    parameter: &'static Parameter,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <li class="g-figure-of-law">
            {title.map(|title| view! { <p class="g-figure-of-law__title">{move || i18n.text(&title)}</p> })}
            <div class="g-figure-of-law__value">{value_view(parameter)}</div>
            <p class="g-muted g-small">
                {move || populations(i18n, parameter)} " " {move || days(i18n, parameter)}
            </p>
            <p class="g-muted g-small">
                {move || i18n.text(confidence_key(parameter.confidence))} " "
                {sources(parameter)}
            </p>
        </li>
    }
}

fn value_view(parameter: &'static Parameter) -> AnyView {
    let i18n = use_i18n();
    let unit = parameter.unit;
    let shown = move |number: Rational| quantity_text(i18n, quantity(unit, number));
    let plain = move |number: Rational| quantity_text(i18n, Quantity::Number(number));
    match &parameter.value {
        Value::None => view! { <span>{t!(i18n, "law-page-no-limit")}</span> }.into_any(),
        Value::Number(number) => view! { <span>{move || shown(*number)}</span> }.into_any(),
        Value::Date(number) => {
            let day = day_of(*number);
            view! { <span>{move || day.map(|day| i18n.both_dates(day))}</span> }.into_any()
        }
        Value::Choice(name) => {
            let key = choice_key(name);
            view! { <span>{move || i18n.text(&key)}</span> }.into_any()
        }
        Value::Bands(bands) => view! {
            <ul class="g-figure-of-law__table">
                {bands
                    .iter()
                    .map(|band| view! {
                        <li>{move || match band.to {
                            Some(to) => i18n.text_with("law-page-band", &[
                                ("from", Arg::Text(plain(band.from))),
                                ("to", Arg::Text(plain(to))),
                                ("value", Arg::Text(shown(band.value))),
                            ]),
                            None => i18n.text_with("law-page-last-band", &[
                                ("from", Arg::Text(plain(band.from))),
                                ("value", Arg::Text(shown(band.value))),
                            ]),
                        }}</li>
                    })
                    .collect_view()}
            </ul>
        }
        .into_any(),
        Value::Points(points) => view! {
            <ul class="g-figure-of-law__table">
                {points
                    .iter()
                    .map(|(at, value)| view! {
                        <li>{move || i18n.text_with("law-page-point", &[
                            ("at", Arg::Text(plain(*at))),
                            ("value", Arg::Text(shown(*value))),
                        ])}</li>
                    })
                    .collect_view()}
            </ul>
        }
        .into_any(),
    }
}

/// The day of a number such as 20240703.
fn day_of(number: u32) -> Option<Date> {
    let year = i32::try_from(number / 10_000).ok()?;
    let month = u8::try_from(number / 100 % 100).ok()?;
    let day = u8::try_from(number % 100).ok()?;
    Date::from_gregorian(year, month, day).ok()
}

/// A number in the unit that its record names.
fn quantity(unit: &str, number: Rational) -> Quantity {
    match unit {
        "percent" => Quantity::Percent(number),
        "months" | "gregorian_months" => Quantity::Months(number),
        "gregorian_years" | "years" => Quantity::Years(number),
        "hijri_years" => Quantity::HijriYears(number),
        "days" => Quantity::Days(number),
        "sar" | "sar_per_month" => Quantity::Money(number),
        _ => Quantity::Number(number),
    }
}

fn populations(i18n: I18n, parameter: &Parameter) -> String {
    let names: Vec<String> = Population::ALL
        .into_iter()
        .filter(|population| parameter.applies_to(*population))
        .map(|population| i18n.text(population_key(population)))
        .collect();
    if names.len() == Population::ALL.len() {
        return i18n.text("law-page-for-everybody");
    }
    let names = names.join(&i18n.text("law-page-list-separator"));
    i18n.text_with("law-page-for", &[("whom", names.into())])
}

fn days(i18n: I18n, parameter: &Parameter) -> String {
    let arg = |day: Date| Arg::BothDates(day);
    match (parameter.from(), parameter.to()) {
        (Some(from), Some(to)) => {
            i18n.text_with("law-page-from-to", &[("from", arg(from)), ("to", arg(to))])
        }
        (Some(from), None) => i18n.text_with("law-page-from", &[("from", arg(from))]),
        (None, Some(to)) => i18n.text_with("law-page-until", &[("to", arg(to))]),
        (None, None) => String::new(),
    }
}

/// Where the figure was read; the titles of the sources are in English.
fn sources(parameter: &'static Parameter) -> impl IntoView {
    RuleSet::current()
        .sources()
        .iter()
        .filter(|source| parameter.sources.contains(&source.id))
        .map(|source| {
            let title = view! { <bdi lang="en" dir="ltr">{source.title}</bdi> };
            if source.address.is_empty() {
                view! { <span class="g-source">{title}</span> }.into_any()
            } else {
                view! { <a class="g-source" href=source.address rel="noreferrer">{title}</a> }
                    .into_any()
            }
        })
        .collect_view()
}

fn population_key(population: Population) -> &'static str {
    match population {
        Population::OldExempt => "law-page-population-old-exempt",
        Population::OldAmended => "law-page-population-old-amended",
        Population::New => "law-page-population-new",
        Population::NonSaudi => "law-page-population-non-saudi",
        Population::Gulf => "law-page-population-gulf",
        Population::Civil => "law-page-population-civil",
        Population::Military => "law-page-population-military",
    }
}

fn confidence_key(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "law-page-confidence-high",
        Confidence::Medium => "law-page-confidence-medium",
        Confidence::Low => "law-page-confidence-low",
    }
}
