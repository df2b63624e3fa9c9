//! When can I retire? The statutory age and the earliest day of each way to a pension.

use benefits::ages::{Deciding, Reached, RetirementDates};

use super::dates::{age, changed_by_law, missing};
use super::frame::story::law_of;
use super::frame::{Asked, Calculator, Example, Law, LawSlot, Problem, Shown, Step, Story, Words};
use super::record::{
    BEFORE_LAW, BIRTH, LINES, PERIODS, RECORD, TIME, TIME_BEFORE, WITHOUT_BREAK, WORKING, person,
    record, works_on,
};
use crate::i18n::Arg;
use crate::routes::Page;

/// The calculator.
pub static RETIREMENT_DATE: Calculator = Calculator {
    page: Page::RetirementDateCalculator,
    intro: "retire-intro",
    steps: &[
        Step::new("retire-step-birth", &[BIRTH]),
        Step::new("retire-step-before", &[BEFORE_LAW]),
        Step::new("retire-step-time", &[TIME]),
        Step::new(
            "retire-step-working",
            &[WORKING, WITHOUT_BREAK, TIME_BEFORE],
        ),
        Step::advanced("calc-record-title", &[RECORD, PERIODS, LINES]),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("R1", "retire-example-amended"),
        Example::new("R2", "retire-example-close"),
        Example::new("R11", "retire-example-exempt"),
        Example::new("R6", "retire-example-exempt-months"),
        Example::new("R7", "retire-example-young"),
        Example::new("R10", "retire-example-refunded"),
    ],
    fields: super::record::FIELDS,
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let record = record(asked)?;
    let outcome = asked.ask(person(asked), record.clone(), &RetirementDates::default())?;
    let dates = &outcome.answer;
    let works_on = works_on(asked, &record);
    let way = |path: &benefits::ages::Path| {
        if works_on {
            path.if_working_on
        } else {
            path.if_stopped
        }
    };
    let (early, normal) = (way(&dates.early), way(&dates.normal));
    let first = [early, normal]
        .into_iter()
        .flatten()
        .min_by_key(|reached| reached.payable_from);
    let verdict = match first {
        Some(first) if first.date <= asked.today => {
            Words::of("retire-verdict-now").arg("date", Arg::BothDates(first.date))
        }
        Some(first) => Words::of("retire-verdict")
            .arg("date", Arg::BothDates(first.payable_from))
            .named("why", deciding(first)),
        None => Words::of("retire-verdict-never"),
    };
    let mut story = Story::of(&outcome, first.is_some(), verdict)
        .fact("calc-law-applies", law_of(outcome.regime))
        .fact("retire-age", age(dates.statutory_age))
        .fact("calc-statutory-date", Shown::Day(dates.statutory_date))
        .fact("retire-months-today", Shown::Months(dates.months_today))
        .fact_if(
            "calc-early-months",
            dates.early.months_needed.map(Shown::Months),
        )
        .fact_if(
            "retire-normal-months",
            dates.normal.months_needed.map(Shown::Months),
        )
        .fact_if(
            "retire-early-paid",
            early.map(|reached| Shown::Day(reached.payable_from)),
        )
        .fact_if(
            "retire-normal-paid",
            normal.map(|reached| Shown::Day(reached.payable_from)),
        );
    for words in missing(dates, works_on, asked.today) {
        story = story.missing(words);
    }
    if let Some(changed) = changed_by_law(asked, dates, outcome.regime) {
        story = story.table(changed);
    }
    Ok(story)
}

fn deciding(reached: Reached) -> &'static str {
    match reached.decided_by {
        Deciding::Age => "retire-decided-age",
        Deciding::Months => "retire-decided-months",
        Deciding::Both => "retire-decided-both",
    }
}
