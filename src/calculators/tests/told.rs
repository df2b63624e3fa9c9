//! What a person reads, rendered natively in both languages.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use super::{Answers, all, story, table, today};
use crate::calculators::frame::Answered;
use crate::calculators::frame::plain::story_text;
use crate::calculators::frame::story_view::StoryView;
use crate::calculators::frame::summary::summary;
use crate::calculators::frame::why::Unfolded;
use crate::calculators::pension::PENSION;
use crate::i18n::{I18n, Locale, Texts, provide_i18n};
use crate::ui::live_region::provide_announcer;

/// Runs inside a root that has the language.
pub(super) fn inside<Answer>(locale: Locale, run: impl FnOnce(I18n) -> Answer) -> Answer {
    let owner = Owner::new();
    let answer = owner.with(|| {
        let i18n = provide_i18n(Arc::new(Texts::embedded(locale)));
        provide_announcer();
        run(i18n)
    });
    owner.cleanup();
    answer
}

/// The text of a page's HTML, without tags and isolates.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for character in html.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            '\u{2066}'..='\u{2069}' => {}
            other if !inside => text.push(other),
            _ => {}
        }
    }
    text
}

pub(super) fn grouped(amount: rust_decimal::Decimal) -> String {
    let text = amount.to_string();
    let (whole, halalas) = text.split_once('.').expect("two decimals");
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{grouped}.{halalas}")
}

#[test]
fn every_example_reads_its_amount_and_its_explanation_in_both_languages() {
    for calculator in all() {
        for (index, example) in calculator.examples.iter().enumerate() {
            let told = story(calculator, &table::example(calculator, index));
            for locale in Locale::ALL {
                let text = inside(locale, |i18n| {
                    let sentence = told.verdict.text(i18n);
                    assert!(!sentence.is_empty());
                    let html = view! { <StoryView story=Signal::stored(Some(Arc::new(told.clone()))) unfolded=Unfolded::of_view() /> }.to_html();
                    assert!(html.contains("g-explanation"), "{:?}", calculator.page);
                    plain(&html)
                });
                if let Some(amount) = told.amount {
                    assert!(
                        text.contains(&grouped(amount.sar)),
                        "{:?} {}: {text}",
                        calculator.page,
                        example.name
                    );
                }
            }
        }
    }
}

#[test]
fn plain_text_has_answers_steps_and_articles() {
    for calculator in all() {
        let answers = table::example(calculator, 0);
        let told = story(calculator, &answers);
        for locale in Locale::ALL {
            let text = inside(locale, |i18n| {
                assert!(
                    summary(i18n, calculator, &answers).len() >= 3,
                    "{:?}",
                    calculator.page
                );
                story_text(i18n, calculator, &answers, today(), &told)
            });
            let words = match locale {
                Locale::Ar => ["المادة", "البند"],
                Locale::En => ["Article", "clause"],
            };
            let cited = words.iter().any(|word| text.contains(word));
            assert!(cited, "{:?}: {text}", calculator.page);
            assert!(text.contains(told.rule_set), "{text}");
        }
    }
}

#[test]
fn every_problem_has_its_sentence() {
    for calculator in all() {
        let Answered::Problems(problems) = calculator.answer(&Answers::new(), today()) else {
            panic!("{:?} answers nothing", calculator.page);
        };
        for locale in Locale::ALL {
            inside(locale, |i18n| {
                for problem in &problems {
                    assert!(!problem.text(i18n).is_empty(), "{problem:?}");
                }
            });
        }
    }
}

#[test]
fn lengths_are_said_in_the_grammar_of_arabic() {
    let told = story(&PENSION, &super::frame::simple("14"));
    let text = inside(Locale::Ar, |i18n| {
        let missing: Vec<String> = told.missing.iter().map(|words| words.text(i18n)).collect();
        plain(&missing.join(" "))
    });
    // 140 months in July 2024 and 28 since are 168; 360 are needed: 192 are missing.
    assert!(text.contains("بقي للتقاعد المبكر 192 شهر اشتراك"), "{text}");
}
