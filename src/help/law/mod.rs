//! The laws behind every figure: their names, dates, what their articles say, and their figures.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

mod figures;
mod instruments;
mod parameters;
mod titles;

pub use parameters::LawParametersPage;

use std::collections::BTreeMap;

use benefits::RuleSet;
use benefits::parameters::Parameter;
use leptos::prelude::*;

use crate::i18n::{Arg, I18n, use_i18n};
use crate::routes::Page;
use crate::shell::in_turn::{InTurn, items_in_turns};
use crate::t;
use crate::ui::disclosure::Disclosure;
use crate::ui::explanation::law_fragment;
use crate::ui::page_heading::PageHeading;
use figures::FigureList;
use instruments::{INSTRUMENTS, Instrument, instrument};

/// A figure of the law with the name of its parameter.
type Figure = (&'static str, &'static Parameter);

/// The page of the laws.
#[component]
pub fn LawPage() -> impl IntoView {
    let i18n = use_i18n();
    let rules = RuleSet::current();
    view! {
        <div class="g-container g-page g-reading g-read">
            <PageHeading text=t!(i18n, "title-law") />
            <p class="g-lead">{t!(i18n, "law-page-lead")}</p>
            <p>{t!(i18n, "law-page-own-words")}</p>
            <p><a href=Page::LawParameters.link(i18n)>{t!(i18n, "title-law-parameters")}</a></p>
            <nav class="g-contents" aria-label=t!(i18n, "contents-label")>
                <ul>
                    {INSTRUMENTS.iter().map(|instrument| view! {
                        <li><a href=format!("#{}", instrument.id)>{move || i18n.text(instrument.name)}</a></li>
                    }).collect_view()}
                </ul>
            </nav>
            {INSTRUMENTS.iter().map(|instrument| view! { <InTurn><InstrumentSection instrument /></InTurn> }).collect_view()}
            <p class="g-muted g-small">
                {t!(i18n, "law-page-version", version = rules.version())}
            </p>
        </div>
    }
}

#[component]
fn InstrumentSection(instrument: &'static Instrument) -> impl IntoView {
    let i18n = use_i18n();
    let heading_id = format!("{}-heading", instrument.id);
    let named_by = heading_id.clone();
    let places = places_of(instrument);
    let count = places.len();
    let figures = figures_at(instrument.id);
    let figure_count = figures.len();
    let day =
        |key: &'static str, day: Option<calendar::Date>| {
            day.map(|day| view! {
            <div class="g-key-values__row">
                <dt>{move || i18n.text(key)}</dt>
                <dd><time datetime=day.to_string()>{move || i18n.both_dates(day)}</time></dd>
            </div>
        })
        };
    view! {
        <section id=instrument.id class="g-law g-far" aria-labelledby=named_by>
            <h2 id=heading_id>{move || i18n.text(instrument.name)}</h2>
            <p>{move || i18n.text(instrument.about)}</p>
            <dl class="g-key-values">
                <div class="g-key-values__row">
                    <dt>{t!(i18n, "law-page-issued-by")}</dt>
                    <dd>{move || i18n.text(instrument.issued_by)}</dd>
                </div>
                {day("law-page-issued", instrument.issued())}
                {day("law-page-in-force", instrument.in_force())}
            </dl>
            {(!figures.is_empty()).then(|| view! {
                <Disclosure title=t!(i18n, "law-page-figures", count = figure_count)>
                    <FigureList figures />
                </Disclosure>
            })}
            {(count > 0).then(|| view! {
                <Disclosure title=t!(i18n, "law-page-articles", count = count)>
                    <ul class="g-law__list">
                        {items_in_turns(places, move |place| view! { <ArticleItem instrument place /> }.into_any())}
                    </ul>
                </Disclosure>
            })}
        </section>
    }
}

/// An article: its number as the law writes it, and whether it is summed up here.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    anchor: String,
    article: String,
    summed_up: bool,
}

#[component]
fn ArticleItem(instrument: &'static Instrument, place: Place) -> impl IntoView {
    let i18n = use_i18n();
    let Place {
        anchor,
        article,
        summed_up,
    } = place;
    let key = instrument.article_key(&article);
    let figures = figures_at(&anchor);
    view! {
        <li id=anchor class="g-law__article">
            <h3>{move || article_name(i18n, instrument, &article)}</h3>
            {summed_up.then(|| view! { <p>{move || i18n.text(&key)}</p> })}
            <FigureList figures />
        </li>
    }
}

/// The articles of an instrument: those summed up here and those that only a figure cites.
fn places_of(instrument: &'static Instrument) -> Vec<Place> {
    let mut places: BTreeMap<(u32, String), Place> = BTreeMap::new();
    let mut add = |article: &str, anchor: String, summed_up: bool| {
        let number = article
            .chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>();
        let order = (number.parse().unwrap_or(u32::MAX), article.to_owned());
        places.entry(order).or_insert(Place {
            anchor,
            article: article.to_owned(),
            summed_up,
        });
    };
    for article in instrument.articles {
        add(article, format!("{}-{article}", instrument.id), true);
    }
    for (_, parameter) in RuleSet::current().records() {
        let citation = parameter.citation;
        if citation.law == instrument.id && !citation.article.is_empty() {
            add(citation.article, law_fragment(citation), false);
        }
    }
    places.into_values().collect()
}

fn figures_at(anchor: &str) -> Vec<Figure> {
    RuleSet::current()
        .records()
        .filter(|(_, parameter)| law_fragment(parameter.citation) == anchor)
        .collect()
}

/// The keys of all summaries and figures, for the test of the texts.
pub fn article_keys() -> Vec<String> {
    INSTRUMENTS
        .iter()
        .flat_map(|instrument| {
            instrument
                .articles
                .iter()
                .map(|article| instrument.article_key(article))
        })
        .chain(titles::keys())
        .collect()
}

/// Whether the page has a place with this anchor.
pub fn has_place(anchor: &str) -> bool {
    INSTRUMENTS.iter().any(|instrument| {
        instrument.id == anchor
            || places_of(instrument)
                .iter()
                .any(|place| place.anchor == anchor)
    })
}

/// The name of a place on the page: the law, and the article where the anchor names one.
pub(super) fn place_name(i18n: I18n, anchor: &str) -> String {
    if let Some(whole) = instrument(anchor) {
        return i18n.text(whole.name);
    }
    let found = INSTRUMENTS.iter().find_map(|instrument| {
        places_of(instrument)
            .into_iter()
            .find(|place| place.anchor == anchor)
            .map(|place| (instrument, place))
    });
    let Some((instrument, place)) = found else {
        return String::new();
    };
    let article = article_name(i18n, instrument, &place.article);
    i18n.text_with(
        "law-page-article-of",
        &[
            ("law", Arg::Text(i18n.text(instrument.name))),
            ("article", Arg::Text(article)),
        ],
    )
}

/// "Article 16", or "Clause 5" of a decree.
fn article_name(i18n: I18n, instrument: &Instrument, article: &str) -> String {
    let number = Arg::Text(i18n.localise_digits(article));
    if instrument.id == "m273-decree" {
        i18n.text_with("law-page-clause", &[("number", number)])
    } else {
        i18n.text_with("law-page-article", &[("number", number)])
    }
}

#[cfg(test)]
mod tests {
    use benefits::Citation;

    use super::*;
    use crate::directory::SERVICES;

    #[test]
    fn every_figure_and_every_service_points_to_a_place_on_the_page() {
        for (name, parameter) in RuleSet::current().records() {
            let anchor = law_fragment(parameter.citation);
            assert!(has_place(&anchor), "{name}: {anchor}");
        }
        for service in SERVICES {
            assert!(service.article.is_none_or(has_place), "{}", service.id);
        }
    }

    #[test]
    fn every_instrument_that_explanations_cite_is_on_the_page() {
        for (name, _) in Citation::INSTRUMENTS {
            assert!(has_place(name), "{name}");
        }
        assert!(!has_place("m273-999") && !has_place(""));
    }

    #[test]
    fn articles_stand_in_the_order_of_the_law() {
        let places = places_of(instrument("m273").expect("the law"));
        let numbers: Vec<u32> = places
            .iter()
            .filter_map(|place| place.article.parse().ok())
            .collect();
        assert!(
            numbers.windows(2).all(|pair| pair[0] < pair[1]),
            "{numbers:?}"
        );
    }
}
