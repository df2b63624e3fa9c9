//! Every figure of the law by its name: how it changed, for whom, where it was read, how sure it is.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use benefits::RuleSet;
use leptos::prelude::*;

use super::figures::FigureHistory;
use super::titles::title_key;
use super::{Figure, place_name};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::in_turn::items_in_turns;
use crate::t;
use crate::ui::explanation::{law_fragment, parameter_fragment};
use crate::ui::page_heading::PageHeading;

/// The page of the figures. Each has a place of its own, to which explanations lead.
#[component]
pub fn LawParametersPage() -> impl IntoView {
    let i18n = use_i18n();
    let rules = RuleSet::current();
    let groups = groups();
    let count = groups.len();
    view! {
        <div class="g-container g-page g-reading g-read">
            <PageHeading text=t!(i18n, "title-law-parameters") />
            <p class="g-lead">{t!(i18n, "law-parameters-lead", count = count)}</p>
            <p class="g-muted g-small">{t!(i18n, "law-page-version", version = rules.version())}</p>
            <ul class="g-law__list">
                {items_in_turns(groups, |figures| view! { <ParameterItem figures /> }.into_any())}
            </ul>
        </div>
    }
}

/// The records of each parameter, in the order of the data, the newest first inside.
fn groups() -> Vec<Vec<Figure>> {
    let mut groups: Vec<Vec<Figure>> = Vec::new();
    for figure in RuleSet::current().records() {
        match groups.last_mut() {
            Some(group) if group.first().is_some_and(|(name, _)| *name == figure.0) => {
                group.push(figure);
            }
            _ => groups.push(vec![figure]),
        }
    }
    for group in &mut groups {
        group.sort_by_key(|(_, parameter)| std::cmp::Reverse(parameter.from()));
    }
    groups
}

#[component]
fn ParameterItem(figures: Vec<Figure>) -> impl IntoView {
    let i18n = use_i18n();
    let name = figures.first().map_or("", |(name, _)| *name);
    let title = title_key(name);
    let mut anchors: Vec<String> = Vec::new();
    for (_, parameter) in &figures {
        let anchor = law_fragment(parameter.citation);
        if !anchors.contains(&anchor) {
            anchors.push(anchor);
        }
    }
    let places = anchors
        .into_iter()
        .map(|anchor| {
            let place = anchor.clone();
            let href = move || format!("{}#{anchor}", Page::Law.href(i18n.locale()));
            view! { <li><a href=href>{move || place_name(i18n, &place)}</a></li> }
        })
        .collect_view();
    view! {
        <li id=parameter_fragment(name) class="g-law__article">
            <h2 class="g-law__figure">{move || i18n.text(&title)}</h2>
            <FigureHistory figures />
            <ul class="g-law__places">{places}</ul>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_has_one_place_and_every_record_is_there() {
        let groups = groups();
        let records = RuleSet::current().records().count();
        assert_eq!(groups.iter().map(Vec::len).sum::<usize>(), records);
        let mut names: Vec<&str> = groups.iter().map(|group| group[0].0).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(
            names.len(),
            groups.len(),
            "a parameter stands at two places"
        );
    }
}
