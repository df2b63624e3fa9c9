//! Buying the months that are missing at the statutory age (law of 1421H, article 38(2)).

use benefits::pension::OldAge;

use super::frame::field::Days;
use super::frame::story::law_of;
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Shown, Step, Story, Words,
};
use super::record::{
    BEFORE_LAW, BIRTH, LINES, PERIODS, RECORD, TIME, TIME_BEFORE, WAGE, WITHOUT_BREAK, WORKING,
    person, record,
};
use crate::i18n::Arg;
use crate::routes::Page;

/// The calculator.
pub static BUY_IN: Calculator = Calculator {
    page: Page::BuyInCalculator,
    intro: "buyin-intro",
    steps: &[
        Step::new("buyin-step-birth", &[BIRTH]),
        Step::new(
            "buyin-step-record",
            &[BEFORE_LAW, TIME, WORKING, WITHOUT_BREAK, TIME_BEFORE],
        ),
        Step::new("buyin-step-wage", &[WAGE]),
        Step::new(
            "buyin-step-on",
            &[Field::new("on", "buyin-on", Kind::Date(Days::Any)).hint("buyin-on-hint")],
        ),
        Step::advanced("calc-record-title", &[RECORD, PERIODS, LINES]),
    ],
    law: LawSlot::new(),
    examples: &[Example::new("A7", "buyin-example-missing")],
    fields: FIELDS,
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

const FIELDS: &[(&str, &str)] = &[
    ("/question", "on"),
    ("/person/birth_date", "birth"),
    ("/record", "record"),
];

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let record = record(asked)?;
    let on = asked.form().date("on").unwrap_or(asked.today);
    let question = OldAge {
        buy_in: true,
        ..OldAge::on(on)
    };
    let outcome = asked.ask(person(asked), record, &question)?;
    let pension = &outcome.answer;
    let story = match (pension.buy_in, pension.monthly) {
        (Some(bought), Some(monthly)) => Story::of(
            &outcome,
            true,
            Words::of("buyin-verdict")
                .with("months", bought.months)
                .arg("price", Arg::Money(bought.price))
                .arg("amount", Arg::Money(monthly)),
        )
        .amount("buyin-price", bought.price)
        .fact("buyin-monthly", Shown::Money(monthly))
        .fact("buyin-months", Shown::Months(bought.months)),
        (_, Some(monthly)) => Story::of(
            &outcome,
            true,
            Words::of("buyin-verdict-needless").arg("amount", Arg::Money(monthly)),
        )
        .amount("buyin-monthly", monthly),
        _ => Story::of(&outcome, false, Words::of("buyin-verdict-none")),
    };
    Ok(story
        .fact("calc-law-applies", law_of(outcome.regime))
        .fact("calc-statutory-date", Shown::Day(pension.statutory_date))
        .fact("buyin-counted", Shown::Months(pension.months))
        .fact_if("buyin-from", pension.payable_from.map(Shown::Day))
        .fact_if("buyin-average", pension.average.map(Shown::Money)))
}
