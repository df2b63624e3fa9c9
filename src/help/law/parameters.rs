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
use crate::ui::disclosure::Disclosure;
use crate::ui::explanation::{law_fragment, parameter_fragment};
use crate::ui::page_heading::PageHeading;

/// What figures are about: a heading, and how their names begin.
struct Subject {
    key: &'static str,
    beginnings: &'static [&'static str],
}

const SUBJECTS: &[Subject] = &[
    Subject {
        key: "law-subject-pension",
        beginnings: &[
            "age",
            "pension",
            "months",
            "combination",
            "regime",
            "law",
            "exchange",
            "rounding",
            "days",
            "payment",
        ],
    },
    Subject {
        key: "law-subject-lump",
        beginnings: &["lump", "claim"],
    },
    Subject {
        key: "law-subject-contributions",
        beginnings: &["wage", "contribution", "voluntary", "registration", "fine"],
    },
    Subject {
        key: "law-subject-saned",
        beginnings: &["saned"],
    },
    Subject {
        key: "law-subject-hazards",
        beginnings: &["hazards"],
    },
    Subject {
        key: "law-subject-disability",
        beginnings: &["disability", "helper"],
    },
    Subject {
        key: "law-subject-survivors",
        beginnings: &["survivors", "grant"],
    },
    Subject {
        key: "law-subject-maternity",
        beginnings: &["maternity"],
    },
    Subject {
        key: "law-subject-public-service",
        beginnings: &["civil", "military"],
    },
    Subject {
        key: "law-subject-gulf",
        beginnings: &["gulf"],
    },
];

impl Subject {
    fn has(&self, parameter: &str) -> bool {
        let beginning = parameter.split(['.', '_']).next();
        beginning.is_some_and(|beginning| self.beginnings.contains(&beginning))
    }
}

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
            {SUBJECTS.iter().map(|subject| {
                let own = groups.iter().filter(|figures| figures.iter().any(|(name, _)| subject.has(name)));
                subject_view(subject, own.cloned().collect())
            }).collect_view()}
        </div>
    }
}

/// The figures about one thing, folded: all of them together are a hundred screens of a phone.
fn subject_view(subject: &'static Subject, figures: Vec<Vec<Figure>>) -> AnyView {
    let i18n = use_i18n();
    let count = figures.len();
    let title = move || {
        let subject = i18n.text(subject.key);
        i18n.text_with(
            "law-subject",
            &[("subject", subject.into()), ("count", count.into())],
        )
    };
    view! {
        <Disclosure title=Signal::derive(title) level=2>
            <ul class="g-law__list">
                {items_in_turns(figures, |figures| view! { <ParameterItem figures /> }.into_any())}
            </ul>
        </Disclosure>
    }
    .into_any()
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
            <h3 class="g-law__figure">{move || i18n.text(&title)}</h3>
            <FigureHistory figures />
            <ul class="g-law__places">{places}</ul>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_is_about_one_subject() {
        for (name, _) in RuleSet::current().records() {
            let about = SUBJECTS.iter().filter(|subject| subject.has(name));
            assert_eq!(about.count(), 1, "{name}");
        }
    }

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
