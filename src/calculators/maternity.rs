//! Maternity compensation.

use benefits::maternity::MaternityQuestion;
use benefits::{Person, Record, Sex};

use super::frame::field::{Days, YES_NO};
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Shown, Step, Story, Words,
};
use crate::i18n::Arg;
use crate::routes::Page;

/// The calculator.
pub static MATERNITY: Calculator = Calculator {
    page: Page::MaternityCalculator,
    intro: "maternity-intro",
    steps: &[
        Step::new(
            "maternity-step-birth",
            &[
                Field::new("birth-on", "maternity-birth-on", Kind::Date(Days::Any))
                    .hint("maternity-birth-on-hint"),
            ],
        ),
        Step::new(
            "maternity-step-service",
            &[
                Field::new("in-service", "maternity-in-service", Kind::Choice(YES_NO)),
                Field::new("months", "maternity-months", Kind::Count(0, 36))
                    .hint("maternity-months-hint"),
            ],
        ),
        Step::new(
            "maternity-step-wage",
            &[Field::new("average", "maternity-average", Kind::Money)
                .hint("maternity-average-hint")
                .help("calc-wage-help")],
        ),
        Step::new(
            "maternity-step-child",
            &[
                Field::new("companion", "maternity-companion", Kind::Choice(YES_NO))
                    .initially("no"),
            ],
        ),
        Step::advanced(
            "maternity-more",
            &[Field::new(
                "conceived-on",
                "maternity-conceived-on",
                Kind::Date(Days::Any),
            )
            .hint("maternity-conceived-on-hint")
            .optional()],
        ),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("M1", "maternity-example-usual"),
        Example::new("M1-companion", "maternity-example-companion"),
        Example::new("M2", "maternity-example-short"),
    ],
    fields: &[
        ("/question/maternity/conceived_on", "conceived-on"),
        ("/question/maternity/average_wage", "average"),
        ("/question/maternity/months_covered", "months"),
        ("/question/maternity", "birth-on"),
    ],
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let form = asked.form();
    let birth_on = form.date("birth-on").unwrap_or(asked.today);
    let question = MaternityQuestion {
        birth_on,
        conceived_on: form.date("conceived-on"),
        child_needs_companion: form.yes("companion"),
        in_service: Some(form.yes("in-service")),
        months_covered: form.small("months"),
        average_wage: form.amount("average"),
    };
    // The mother's own age decides nothing; a person has one all the same.
    let born = birth_on.checked_add_months(-360).unwrap_or(birth_on);
    let mut person = Person::born(born.min(asked.today));
    person.sex = Sex::Female;
    let outcome = asked.ask(person, Record::default(), &question)?;
    let pay = &outcome.answer;
    if !pay.entitled {
        return Ok(Story::of(
            &outcome,
            false,
            Words::of("maternity-verdict-none"),
        ));
    }
    let total = pay.total.rounded();
    Ok(Story::of(
        &outcome,
        true,
        Words::of("maternity-verdict")
            .arg("amount", Arg::Money(pay.monthly.rounded()))
            .with("months", pay.months),
    )
    .amount("maternity-total", total)
    .fact("maternity-monthly", Shown::Money(pay.monthly.rounded()))
    .fact("maternity-paid-months", Shown::Months(pay.months))
    .fact("maternity-from", Shown::Day(pay.payable_from))
    .fact("maternity-claim-from", Shown::Day(pay.claimable_from))
    .fact("maternity-counted", Shown::Months(pay.months_counted)))
}
