//! The calculators from their answers to what a person reads, in both languages.

mod frame;
mod table;
#[cfg(feature = "ssr")]
mod told;
mod worked;

use calendar::Date;

use super::frame::{Answered, Answers, Calculator, Problem, Story};

/// The day of the worked examples.
fn today() -> Date {
    day("2026-11-22")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day of the test")
}

/// The result of some answers.
fn story(calculator: &Calculator, answers: &Answers) -> Story {
    match calculator.answer(answers, today()) {
        Answered::Story(story) => *story,
        Answered::Problems(problems) => panic!("{:?}: {problems:?}", calculator.page),
    }
}

/// What is wrong with some answers.
fn problems(calculator: &Calculator, answers: &Answers) -> Vec<Problem> {
    match calculator.answer(answers, today()) {
        Answered::Story(story) => panic!("{:?}: {:?}", calculator.page, story.verdict),
        Answered::Problems(problems) => problems,
    }
}

/// The amount of a result as digits.
fn amount(calculator: &Calculator, answers: &Answers) -> String {
    let story = story(calculator, answers);
    story
        .amount
        .map_or_else(|| "none".to_owned(), |amount| amount.sar.to_string())
}

/// Every calculator.
fn all() -> Vec<&'static Calculator> {
    crate::routes::Page::ALL
        .into_iter()
        .filter_map(super::calculator_of)
        .collect()
}
