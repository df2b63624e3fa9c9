//! What an employee costs an employer; what a late payment costs; a debt in instalments.

use benefits::Record;
use benefits::contributions::{InstalmentsQuestion, LateFineQuestion};
use rust_decimal::Decimal;

use super::contributions::{WAGES, WHICH_LAW, WHO, ask, employment, person, shares};
use super::frame::field::{Days, entry_with};
use super::frame::story::Table;
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Row, Shown, Step, Story, Words,
};
use crate::i18n::Arg;
use crate::routes::Page;

const WHAT: Field = Field::new(
    "what",
    "cost-what",
    Kind::Cards(&[
        entry_with("cost", "cost-what-cost", "cost-what-cost-hint"),
        entry_with("fine", "cost-what-fine", "cost-what-fine-hint"),
        entry_with(
            "instalments",
            "cost-what-instalments",
            "cost-what-instalments-hint",
        ),
    ]),
)
.initially("cost");

fn cost(row: &Row<'_>) -> bool {
    row.is("what", "cost")
}

fn fine(row: &Row<'_>) -> bool {
    row.is("what", "fine")
}

fn instalments(row: &Row<'_>) -> bool {
    row.is("what", "instalments")
}

/// The calculator.
pub static EMPLOYER_COST: Calculator = Calculator {
    page: Page::EmployerCostCalculator,
    intro: "cost-intro",
    steps: &[
        Step::new("cost-step-what", &[WHAT]),
        Step::new(
            "cost-step-figures",
            &[
                Field::new("month", "cost-month", Kind::Month).when(|row| !instalments(row)),
                WHO.when(cost),
                WHICH_LAW.when(|row| cost(row) && WHICH_LAW.is_asked(row)),
                Field::new(
                    "employers",
                    "cost-employee",
                    Kind::Rows {
                        fields: WAGES,
                        most: 1,
                        at_first: 1,
                        add: "cost-employee-add",
                        each: "cost-employee-each",
                    },
                )
                .when(cost),
                Field::new("contribution", "cost-contribution", Kind::Money).when(fine),
                Field::new("paid-on", "cost-paid-on", Kind::Date(Days::Any)).when(fine),
                Field::new("debt", "cost-debt", Kind::Money).when(instalments),
                Field::new("count", "cost-count", Kind::Count(1, 240)).when(instalments),
                Field::new("first", "cost-first", Kind::Month).when(instalments),
            ],
        ),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("C1", "cost-example-cost"),
        Example::new("C3c", "cost-example-cost-new"),
        Example::new("C4a", "cost-example-cost-foreign"),
        Example::new("C8", "cost-example-fine"),
        Example::new("instalments-240", "cost-example-instalments"),
    ],
    fields: &[
        ("/question/contributions/month", "month"),
        (
            "/question/contributions/employers/0/joined",
            "employers-1-joined",
        ),
        (
            "/question/contributions/employers/0/left",
            "employers-1-left",
        ),
        ("/question/contributions/employers", "employers-1-basic"),
        ("/question/late_fine/paid_on", "paid-on"),
        ("/question/late_fine/month", "month"),
        ("/question/instalments", "count"),
    ],
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    match asked.form().said("what") {
        "fine" => tell_fine(asked),
        "instalments" => tell_instalments(asked),
        _ => tell_cost(asked),
    }
}

fn tell_cost(asked: &Asked<'_>) -> Result<Story, Problem> {
    let employers: Vec<_> = asked
        .answers
        .rows("employers")
        .iter()
        .map(employment)
        .collect();
    let wage: Decimal = employers
        .iter()
        .map(|employer| {
            let housing = match employer.housing {
                benefits::contributions::Housing::Cash(amount) => amount.decimal(),
                _ => Decimal::ZERO,
            };
            employer.basic.decimal() + housing + employer.commissions.decimal()
        })
        .sum();
    let outcome = ask(asked, employers)?;
    let due = &outcome.answer;
    let share = due.employer.rounded();
    let total = wage + share;
    Ok(Story::of(
        &outcome,
        true,
        Words::of("cost-verdict")
            .arg("total", Arg::Money(total))
            .arg("share", Arg::Money(share)),
    )
    .amount("cost-total", total)
    .fact("cost-wage", Shown::Money(wage))
    .fact("cost-share", Shown::Money(share))
    .fact("cost-worker", Shown::Money(due.worker.rounded()))
    .fact("cost-net", Shown::Money(wage - due.worker.rounded()))
    .fact("cost-year", Shown::Money(total * Decimal::from(12)))
    .table(shares(due)))
}

fn tell_fine(asked: &Asked<'_>) -> Result<Story, Problem> {
    let form = asked.form();
    let (Some(month), Some(contribution), Some(paid_on)) = (
        form.month("month"),
        form.amount("contribution"),
        form.date("paid-on"),
    ) else {
        return Err(asked.problem("", Words::of("calc-refused")));
    };
    let question = LateFineQuestion {
        month,
        contribution,
        paid_on,
    };
    let outcome = asked.ask(person(asked), Record::default(), &question)?;
    let late = &outcome.answer;
    let fine = late.fine.rounded();
    let verdict = if late.months_late > 0 {
        Words::of("cost-verdict-fine")
            .arg("fine", Arg::Money(fine))
            .with("months", late.months_late)
    } else {
        Words::of("cost-verdict-in-time")
    };
    Ok(Story::of(&outcome, late.months_late == 0, verdict)
        .amount("cost-fine", fine)
        .fact("cost-due-on", Shown::Day(late.due_on))
        .fact("cost-months-late", Shown::Months(late.months_late))
        .fact("cost-to-pay", Shown::Money(late.to_pay.rounded())))
}

fn tell_instalments(asked: &Asked<'_>) -> Result<Story, Problem> {
    let form = asked.form();
    let (Some(debt), Some(count), Some(first_month)) = (
        form.amount("debt"),
        form.small("count"),
        form.month("first"),
    ) else {
        return Err(asked.problem("", Words::of("calc-refused")));
    };
    let question = InstalmentsQuestion {
        debt,
        instalments: count,
        first_month,
    };
    let outcome = asked.ask(person(asked), Record::default(), &question)?;
    let parts = &outcome.answer;
    let first = parts
        .first()
        .map_or(Decimal::ZERO, |part| part.amount.rounded());
    let rows = parts
        .iter()
        .enumerate()
        .map(|(index, part)| {
            vec![
                Shown::Month(part.month),
                Shown::Number(i64::try_from(index + 1).unwrap_or(0)),
                Shown::Money(part.amount.rounded()),
            ]
        })
        .collect();
    Ok(Story::of(
        &outcome,
        true,
        Words::of("cost-verdict-instalments")
            .with("count", parts.len())
            .arg("part", Arg::Money(first)),
    )
    .amount("cost-part", first)
    .table(Table {
        id: "cost-plan",
        caption: "cost-plan",
        columns: vec![
            ("cost-plan-month", false),
            ("cost-plan-number", true),
            ("cost-plan-amount", true),
        ],
        rows,
        total: Some(vec![
            Shown::key("cost-debt"),
            Shown::Nothing,
            Shown::Money(debt.decimal()),
        ]),
    }))
}
