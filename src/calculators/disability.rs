//! Disability that work did not cause.

use benefits::disability::DisabilityQuestion;
use benefits::service::ToldService;
use benefits::{Person, Record};

use super::frame::field::{Days, LAWS, YES_NO};
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Row, Shown, Step, Story, Words,
};
use super::record::BIRTH;
use super::saned::covered_by;
use crate::i18n::Arg;
use crate::routes::Page;

fn old(row: &Row<'_>) -> bool {
    row.is("law", "old")
}

/// The calculator.
pub static DISABILITY: Calculator = Calculator {
    page: Page::DisabilityCalculator,
    intro: "disability-intro",
    steps: &[
        Step::new("disability-step-birth", &[BIRTH]),
        Step::new(
            "disability-step-law",
            &[Field::new("law", "calc-law", Kind::Choice(LAWS)).hint("calc-law-hint")],
        ),
        Step::new(
            "disability-step-when",
            &[
                Field::new("disabled-on", "disability-on", Kind::Date(Days::Any))
                    .hint("disability-on-hint"),
                Field::new("in-service", "disability-in-service", Kind::Choice(YES_NO)),
            ],
        ),
        Step::new(
            "disability-step-record",
            &[
                Field::new("average", "disability-average", Kind::Money)
                    .hint("disability-average-hint")
                    .help("calc-wage-help"),
                Field::new("months", "disability-months", Kind::Count(0, 720))
                    .hint("disability-months-hint"),
                Field::new("row", "disability-row", Kind::Count(0, 720))
                    .hint("disability-row-hint")
                    .optional(),
            ],
        ),
        Step::new(
            "disability-step-help",
            &[
                Field::new("helper", "disability-helper", Kind::Choice(YES_NO))
                    .hint("disability-helper-hint"),
            ],
        ),
        Step::advanced(
            "disability-more",
            &[
                Field::new("before-1422", "disability-before-1422", Kind::Count(0, 480))
                    .optional()
                    .when(old),
                Field::new("definition", "disability-definition", Kind::Choice(YES_NO))
                    .initially("yes"),
                Field::new("lasts", "disability-lasts", Kind::Choice(YES_NO)).initially("yes"),
                Field::new("buy-in", "disability-buy-in", Kind::Choice(YES_NO))
                    .initially("no")
                    .when(old),
            ],
        ),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("D1", "disability-example-half"),
        Example::new("D2", "disability-example-helper"),
        Example::new("D3", "disability-example-helper-most"),
        Example::new("D4", "disability-example-minimum"),
        Example::new("D6-left", "disability-example-left"),
    ],
    fields: &[
        ("/question/disability/service/average_wage", "average"),
        ("/question/disability/service", "months"),
        ("/question/disability", "disabled-on"),
        ("/person/birth_date", "birth"),
    ],
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

/// Service as told: the average, the months and the longest run of them.
pub(super) fn told(asked: &Asked<'_>) -> Option<ToldService> {
    let form = asked.form();
    Some(ToldService {
        average_wage: form.amount("average")?,
        months: form.small("months")?,
        months_before_1422: form.small("before-1422").unwrap_or(0),
        months_in_a_row: form.small("row"),
    })
}

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let form = asked.form();
    let question = DisabilityQuestion {
        disabled_on: form.date("disabled-on").unwrap_or(asked.today),
        covered_by: covered_by(asked),
        service: told(asked),
        in_service: Some(form.yes("in-service")),
        proved_on: None,
        cover_ended_on: None,
        disabled_by_definition: !form.is("definition", "no"),
        lasts: !form.is("lasts", "no"),
        needs_helper: form.yes("helper"),
        buy_in: form.yes("buy-in"),
        voluntary_after_fifty: None,
        on_purpose: false,
    };
    let person = Person::born(form.date("birth").unwrap_or(asked.today));
    let outcome = asked.ask(person, Record::default(), &question)?;
    let found = &outcome.answer;
    if !found.entitled {
        return Ok(Story::of(
            &outcome,
            false,
            Words::of("disability-verdict-none"),
        ));
    }
    let monthly = found.monthly.rounded();
    Ok(Story::of(
        &outcome,
        true,
        Words::of("disability-verdict")
            .arg("amount", Arg::Money(monthly))
            .arg("date", Arg::BothDates(found.payable_from)),
    )
    .amount("disability-monthly", monthly)
    .fact("disability-pension", Shown::Money(found.pension.rounded()))
    .fact(
        "disability-helper-amount",
        Shown::Money(found.helper.rounded()),
    )
    .fact(
        "disability-average-used",
        Shown::Money(found.average.rounded()),
    ))
}
