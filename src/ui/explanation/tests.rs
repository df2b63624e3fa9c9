//! Explanations of real outcomes, rendered natively in both languages.

use std::sync::Arc;

use benefits::{Case, Explanation, Outcome, Period, Person, Question, Record, Scheme};
use calendar::Date;
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use super::{ExplanationView, law_fragment};
use crate::i18n::{I18n, Locale, Texts, provide_i18n};

fn day(text: &str) -> Date {
    text.parse().expect("a day of the test")
}

/// One outcome for each law.
fn outcomes() -> Vec<Outcome> {
    let case = |birth: &str, from: &str| Case {
        today: day("2026-11-22"),
        person: Person::born(day(birth)),
        record: Record::new(vec![
            Period::level(
                Scheme::SocialInsurance,
                day(from),
                None,
                "9000".parse().expect("a wage"),
            )
            .expect("a period"),
        ])
        .expect("a record"),
        question: Question::OldAge(benefits::pension::OldAge::on(day("2066-03-01"))),
    };
    [
        ("1970-03-15", "1995-01-01"),
        ("1984-05-20", "2012-01-01"),
        ("2001-02-03", "2025-01-01"),
    ]
    .into_iter()
    .map(|(birth, from)| benefits::evaluate(&case(birth, from)).expect("an outcome"))
    .collect()
}

/// Runs inside a root that has the language.
fn inside<Answer>(locale: Locale, run: impl FnOnce(I18n) -> Answer) -> Answer {
    let owner = Owner::new();
    let answer = owner.with(|| run(provide_i18n(Arc::new(Texts::embedded(locale)))));
    owner.cleanup();
    answer
}

fn shown(locale: Locale, explanation: Explanation) -> String {
    inside(locale, |_| {
        let explanation = Signal::stored(Arc::new(explanation));
        view! { <ExplanationView id="why" explanation /> }.to_html()
    })
}

#[test]
fn everything_an_outcome_explains_is_on_the_page() {
    for outcome in outcomes() {
        let explanation = outcome.explanation;
        assert!(!explanation.steps.is_empty());
        for locale in Locale::ALL {
            let html = shown(locale, explanation.clone());
            let count = |needle: &str| html.matches(needle).count();
            assert_eq!(
                count("<li class=\"g-explanation__step\">"),
                explanation.steps.len()
            );
            let inputs: usize = explanation.steps.iter().map(|step| step.inputs.len()).sum();
            assert_eq!(count("<dt>"), inputs);
            let cited = explanation.steps.iter().map(|step| step.rule.citation);
            let cited = cited.chain(
                explanation
                    .conditions
                    .iter()
                    .map(|condition| condition.citation),
            );
            let cited = cited.chain(explanation.not_applied.iter().map(|rule| rule.citation));
            for citation in cited.filter(|citation| citation.law != "practice") {
                let href = format!("href=\"/{}/law#{}\"", locale.tag(), law_fragment(citation));
                assert!(html.contains(&href), "{href}");
            }
            for title in explanation.steps.iter().map(|step| step.rule.title.key) {
                let words = inside(locale, |i18n| i18n.text(title));
                assert!(html.contains(&words), "{title}");
            }
            for id in ["why-steps", "why-conditions", "why-assumptions"] {
                assert_eq!(count(&format!(" id=\"{id}\"")), 1, "{id}");
            }
        }
    }
}

#[test]
fn an_explanation_without_anything_is_empty() {
    let html = shown(Locale::En, Explanation::default());
    assert!(!html.contains("<h3"), "{html}");
}

#[test]
fn formulas_with_numbers_read_from_left_to_right() {
    let outcome = outcomes().swap_remove(0);
    let html = shown(Locale::Ar, outcome.explanation);
    assert!(
        html.contains("dir=\"ltr\" class=\"g-explanation__formula\""),
        "{html}"
    );
}

#[test]
fn paragraphs_are_lettered_in_the_language_in_use() {
    let citation = benefits::Citation::new("m33", "38", "1/a");
    let arabic = inside(Locale::Ar, |i18n| {
        super::citation::citation_text(i18n, citation)
    });
    assert!(
        arabic.contains("38") && arabic.contains('أ') && !arabic.contains('a'),
        "{arabic}"
    );
    let english = inside(Locale::En, |i18n| {
        super::citation::citation_text(i18n, citation)
    });
    assert!(english.contains("1/a"), "{english}");
}

#[test]
fn months_with_a_part_are_months_and_days() {
    let text = |locale, numerator, denominator| {
        let months = benefits::Quantity::Months(benefits::Rational::new(numerator, denominator));
        let text = inside(locale, |i18n| super::quantity_text(i18n, months));
        text.replace(['\u{2068}', '\u{2069}'], "")
    };
    // 140 months, and the first two days of a July.
    assert_eq!(text(Locale::En, 140 * 31 + 2, 31), "140 months and 2 days");
    assert_eq!(text(Locale::Ar, 140 * 31 + 2, 31), "140 شهرًا ويومان");
    assert_eq!(text(Locale::En, 1, 2), "15 days");
    assert_eq!(text(Locale::En, 14, 1), "14 months");
    // Parts of months of different lengths have no days of their own.
    assert!(text(Locale::En, 2 * 30 + 5 * 31, 930).ends_with(" months"));
}
