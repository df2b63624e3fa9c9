//! What a work injury brings: daily allowances, a pension or a lump sum.

use benefits::hazards::{CombinationQuestion, InjuryQuestion, Lasting};
use benefits::{Amount, Nationality, Person, Record};

use super::frame::field::{Days, LAWS, YES_NO, entry};
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Row, Shown, Step, Story, Words,
};
use super::record::BIRTH;
use super::saned::covered_by;
use rust_decimal::Decimal;

use crate::i18n::Arg;
use crate::routes::Page;

fn saudi(row: &Row<'_>) -> bool {
    !row.is("nationality", "other")
}

fn died(row: &Row<'_>) -> bool {
    row.yes("died")
}

fn lasts(row: &Row<'_>) -> bool {
    row.yes("lasting") || died(row)
}

/// Whether an injury pension may stand beside another one.
fn may_combine(row: &Row<'_>) -> bool {
    !died(row) && row.yes("lasting") && saudi(row)
}

fn combines(row: &Row<'_>) -> bool {
    may_combine(row) && row.date("both-retired").is_some()
}

/// The calculator.
pub static INJURY: Calculator = Calculator {
    page: Page::InjuryCalculator,
    intro: "injury-intro",
    steps: &[
        Step::new(
            "injury-step-who",
            &[
                BIRTH,
                Field::new(
                    "nationality",
                    "injury-nationality",
                    Kind::Choice(&[
                        entry("saudi", "injury-saudi"),
                        entry("other", "injury-other"),
                    ]),
                ),
                Field::new("law", "calc-law", Kind::Choice(LAWS))
                    .hint("calc-law-hint")
                    .when(saudi),
            ],
        ),
        Step::new(
            "injury-step-when",
            &[
                Field::new("injured-on", "injury-on", Kind::Date(Days::Past))
                    .hint("injury-on-hint"),
            ],
        ),
        Step::new(
            "injury-step-days",
            &[
                Field::new("days-home", "injury-days-home", Kind::Count(0, 1_095))
                    .hint("injury-days-hint")
                    .initially("0"),
                Field::new("days-treated", "injury-days-treated", Kind::Count(0, 1_095))
                    .initially("0"),
            ],
        ),
        Step::new(
            "injury-step-wage",
            &[Field::new("wage-before", "injury-wage", Kind::Money)
                .hint("injury-wage-hint")
                .help("calc-wage-help")],
        ),
        Step::new(
            "injury-step-lasting",
            &[
                Field::new("died", "injury-died", Kind::Choice(YES_NO)).initially("no"),
                Field::new("lasting", "injury-lasting", Kind::Choice(YES_NO))
                    .when(|row| !died(row)),
                Field::new("degree", "injury-degree", Kind::Percent)
                    .hint("injury-degree-hint")
                    .when(|row| !died(row) && row.yes("lasting")),
                Field::new("average", "injury-average", Kind::Money)
                    .hint("injury-average-hint")
                    .optional()
                    .when(lasts),
                Field::new("helper", "injury-helper", Kind::Choice(YES_NO))
                    .initially("no")
                    .when(|row| !died(row) && row.yes("lasting") && saudi(row)),
                Field::new("months", "injury-months", Kind::Count(0, 720))
                    .optional()
                    .when(|row| lasts(row) && row.is("law", "new")),
            ],
        ),
        Step::advanced(
            "injury-both",
            &[
                Field::new("both-retired", "injury-both-retired", Kind::Date(Days::Any))
                    .hint("injury-both-retired-hint")
                    .optional()
                    .when(may_combine),
                Field::new(
                    "both-disabled",
                    "injury-both-disabled",
                    Kind::Date(Days::Any),
                )
                .hint("injury-both-disabled-hint")
                .optional()
                .when(combines),
                Field::new("both-pension", "injury-both-pension", Kind::Money).when(combines),
                Field::new("both-average", "injury-both-average", Kind::Money).when(combines),
            ],
        ),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("H1", "injury-example-days"),
        Example::new("H2", "injury-example-total"),
        Example::new("H3", "injury-example-part"),
        Example::new("H4", "injury-example-partial"),
        Example::new("H5", "injury-example-partial-before"),
        Example::new("H6", "injury-example-high"),
        Example::new("H7", "injury-example-foreign"),
    ],
    fields: &[
        ("/question/injury/degree", "degree"),
        ("/question/injury/wage_before", "wage-before"),
        ("/question/injury/average_wage", "average"),
        ("/question/injury/contribution_months", "months"),
        ("/question/injury", "injured-on"),
        ("/question/combination", "both-retired"),
        ("/person/birth_date", "birth"),
    ],
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let form = asked.form();
    let days = |id: &str| form.small(id).unwrap_or(0);
    let has_died = died(&form);
    let question = InjuryQuestion {
        injured_on: form.date("injured-on").unwrap_or(asked.today),
        covered_by: covered_by(asked).filter(|_| saudi(&form)),
        days_at_home: days("days-home"),
        days_treated: days("days-treated"),
        wage_before: form.amount("wage-before"),
        average_wage: form
            .amount("average")
            .or_else(|| form.amount("wage-before")),
        degree: form.percent("degree"),
        died: has_died,
        needs_helper: form.yes("helper"),
        contribution_months: form.small("months"),
        earlier: Vec::new(),
        on_purpose: false,
        unregistered: false,
    };
    let mut person = Person::born(form.date("birth").unwrap_or(asked.today));
    if !saudi(&form) {
        person.nationality = Nationality::Other;
    }
    let outcome = asked.ask(person.clone(), Record::default(), &question)?;
    let injury = &outcome.answer;
    let daily = injury.daily.as_ref();
    let mut story = match (&injury.lasting, daily) {
        (Some(Lasting::Pension(pension)), _) => {
            let monthly = pension.monthly.rounded();
            Story::of(
                &outcome,
                true,
                Words::of("injury-verdict-pension").arg("amount", Arg::Money(monthly)),
            )
            .amount("injury-monthly", monthly)
            .fact("injury-pension", Shown::Money(pension.pension.rounded()))
            .fact(
                "injury-helper-amount",
                Shown::Money(pension.helper.rounded()),
            )
        }
        (Some(Lasting::LumpSum(lump)), _) => {
            let amount = lump.amount.rounded();
            Story::of(
                &outcome,
                true,
                Words::of("injury-verdict-lump").arg("amount", Arg::Money(amount)),
            )
            .amount("injury-lump", amount)
            .fact("injury-unit", Shown::Money(lump.monthly.rounded()))
            .fact("injury-units", Shown::Number(lump.units))
        }
        (Some(Lasting::FamilyPension { base }), _) => {
            let base = base.rounded();
            Story::of(
                &outcome,
                true,
                Words::of("injury-verdict-family").arg("amount", Arg::Money(base)),
            )
            .amount("injury-base", base)
        }
        (None, Some(daily)) if injury.compensated => {
            let total = daily.total.rounded();
            Story::of(
                &outcome,
                true,
                Words::of("injury-verdict-daily").arg("amount", Arg::Money(total)),
            )
            .amount("injury-daily-total", total)
        }
        _ => Story::of(&outcome, false, Words::of("injury-verdict-none")),
    };
    if let Some(daily) = daily {
        story = story
            .fact(
                "injury-daily-wage",
                Shown::Money(daily.daily_wage.rounded()),
            )
            .fact("injury-at-home", Shown::Money(daily.at_home.rounded()))
            .fact("injury-treated", Shown::Money(daily.treated.rounded()))
            .fact("injury-daily-total", Shown::Money(daily.total.rounded()));
    }
    if let (Some(Lasting::Pension(pension)), true) = (&injury.lasting, combines(&form)) {
        story = beside_another(asked, person, &question, pension.pension.rounded(), story)?;
    }
    Ok(story.note(Words::of("injury-care")))
}

/// With what is paid of the injury pension and a retirement pension together.
fn beside_another(
    asked: &Asked<'_>,
    person: Person,
    injury: &InjuryQuestion,
    injury_pension: Decimal,
    story: Story,
) -> Result<Story, Problem> {
    let form = asked.form();
    let amount = |id: &str| form.amount(id).unwrap_or_default();
    let question = CombinationQuestion {
        covered_by: injury.covered_by,
        disabled_on: form.date("both-disabled").unwrap_or(injury.injured_on),
        injury_pension: Amount::try_from(injury_pension).unwrap_or_default(),
        injury_average: injury.average_wage.unwrap_or_default(),
        retired_on: form.date("both-retired").unwrap_or(asked.today),
        pension: amount("both-pension"),
        average: amount("both-average"),
    };
    let outcome = asked.ask(person, Record::default(), &question)?;
    let both = &outcome.answer;
    let together = both.together.rounded();
    let verdict = Words::of("injury-both-verdict").arg("amount", Arg::Money(together));
    Ok(Story { verdict, ..story }
        .amount("injury-both-paid", together)
        .fact("injury-both-ceiling", Shown::Money(both.ceiling.rounded()))
        .fact("injury-both-cut", Shown::Money(both.cut.rounded()))
        .trail("injury-both-why", &outcome))
}
