//! What whoever leaves without a pension is paid at once: social insurance and civil service.

use benefits::gratuity::CivilGratuityQuestion;
use benefits::lump_sum::LumpSumQuestion;
use benefits::{Person, Record};

use super::frame::field::{Days, YES_NO, entry_with};
use super::frame::story::law_of;
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Row, Shown, Step, Story, Words,
};
use super::record::{
    BEFORE_LAW, BIRTH, LINES, PERIODS, RECORD, TIME, TIME_BEFORE, WAGE, WITHOUT_BREAK, WORKING,
    person, record,
};
use crate::i18n::Arg;
use crate::routes::Page;

const SERVICE: Field = Field::new(
    "service",
    "lump-service",
    Kind::Cards(&[
        entry_with(
            "insured",
            "lump-service-insured",
            "lump-service-insured-hint",
        ),
        entry_with("civil", "lump-service-civil", "lump-service-civil-hint"),
    ]),
)
.initially("insured");

fn insured(row: &Row<'_>) -> bool {
    !civil(row)
}

fn civil(row: &Row<'_>) -> bool {
    row.is("service", "civil")
}

/// The calculator.
pub static LUMP_SUM: Calculator = Calculator {
    page: Page::LumpSumCalculator,
    intro: "lump-intro",
    steps: &[
        Step::new("lump-step-birth", &[BIRTH, SERVICE]),
        Step::new(
            "lump-step-record",
            &[
                BEFORE_LAW.when(|row| insured(row) && BEFORE_LAW.is_asked(row)),
                TIME.when(|row| insured(row) && TIME.is_asked(row)),
                WORKING.when(|row| insured(row) && WORKING.is_asked(row)),
                WITHOUT_BREAK.when(|row| insured(row) && WITHOUT_BREAK.is_asked(row)),
                TIME_BEFORE.when(|row| insured(row) && TIME_BEFORE.is_asked(row)),
                Field::new("served", "lump-served", Kind::Span).when(civil),
            ],
        ),
        Step::new(
            "lump-step-wage",
            &[
                WAGE.when(|row| insured(row) && WAGE.is_asked(row)),
                Field::new("salary", "lump-salary", Kind::Money)
                    .hint("lump-salary-hint")
                    .when(civil),
                Field::new("resigned", "lump-resigned", Kind::Choice(YES_NO)).when(civil),
            ],
        ),
        Step::new(
            "lump-step-on",
            &[Field::new("on", "lump-on", Kind::Date(Days::Any)).hint("lump-on-hint")],
        ),
        Step::advanced(
            "calc-record-title",
            &[
                RECORD.when(insured),
                PERIODS.when(|row| insured(row) && PERIODS.is_asked(row)),
                LINES.when(|row| insured(row) && LINES.is_asked(row)),
            ],
        ),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("L1", "lump-example-insured"),
        Example::new("L2", "lump-example-short"),
        Example::new("L3", "lump-example-long"),
        Example::new("P5", "lump-example-civil"),
        Example::new("P5-resigned", "lump-example-civil-resigned"),
    ],
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
    if civil(&asked.form()) {
        return gratuity(asked);
    }
    let record = record(asked)?;
    let on = asked.form().date("on").unwrap_or(asked.today);
    let outcome = asked.ask(person(asked), record, &LumpSumQuestion::on(on))?;
    let paid = &outcome.answer;
    let story = match paid.amount {
        Some(amount) => Story::of(
            &outcome,
            true,
            Words::of("lump-verdict").arg("amount", Arg::Money(amount)),
        )
        .amount("lump-amount", amount),
        None => Story::of(&outcome, false, Words::of("lump-verdict-none")),
    };
    let story = story
        .fact("calc-law-applies", law_of(outcome.regime))
        .fact("lump-age-date", Shown::Day(paid.age_date))
        .fact("lump-months", Shown::Months(paid.months));
    Ok(if paid.instalments {
        story.note(Words::of("lump-instalments"))
    } else {
        story
    })
}

fn gratuity(asked: &Asked<'_>) -> Result<Story, Problem> {
    let form = asked.form();
    let on = form.date("on").unwrap_or(asked.today);
    let months = form.span("served").ok().flatten().unwrap_or(0);
    let yearly = form
        .amount("salary")
        .and_then(|salary| benefits::Amount::from_hundredths(salary.hundredths() * 12))
        .ok_or_else(|| asked.problem("salary", Words::of("calc-error-money-large")))?;
    let question = CivilGratuityQuestion {
        left_on: on.checked_add_days(-1).unwrap_or(on),
        months_of_service: u16::try_from(months).unwrap_or(0),
        yearly_salary: yearly,
        resigned_or_dismissed: form.yes("resigned"),
    };
    let person = Person::born(form.date("birth").unwrap_or(asked.today));
    let outcome = asked.ask(person, Record::default(), &question)?;
    let paid = &outcome.answer;
    let amount = paid.amount.rounded();
    Ok(Story::of(
        &outcome,
        true,
        Words::of("lump-verdict-gratuity").arg("amount", Arg::Money(amount)),
    )
    .amount("lump-gratuity", amount)
    .fact_if("lump-paid-from", paid.paid_from.map(Shown::Day)))
}
