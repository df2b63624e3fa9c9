//! SANED: what unemployment insurance pays, month by month.

use benefits::contributions::CoveredBy;
use benefits::saned::{LeavingReason, SanedQuestion};
use benefits::{Person, Record};

use super::frame::field::{Days, LAWS, YES_NO, entry};
use super::frame::story::Table;
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Shown, Step, Story, Words,
};
use super::record::BIRTH;
use crate::i18n::Arg;
use crate::routes::Page;

const REASON: Field = Field::new(
    "reason",
    "saned-reason",
    Kind::Choice(&[
        entry("ended_by_employer", "saned-reason-ended"),
        entry("redundancy", "saned-reason-redundancy"),
        entry("employers_fault", "saned-reason-fault"),
        entry("resigned", "saned-reason-resigned"),
        entry("not_renewed_by_worker", "saned-reason-not-renewed"),
        entry("dismissed_for_fault", "saned-reason-dismissed"),
    ]),
)
.help("saned-reason-help");

const CLAIM: Field = Field::new(
    "claim",
    "saned-claim",
    Kind::List(&[
        entry("1", "saned-claim-first"),
        entry("2", "saned-claim-second"),
        entry("3", "saned-claim-third"),
        entry("4", "saned-claim-later"),
    ]),
)
.hint("saned-claim-hint")
.initially("1");

/// The calculator.
pub static SANED: Calculator = Calculator {
    page: Page::SanedCalculator,
    intro: "saned-intro",
    steps: &[
        Step::new("saned-step-birth", &[BIRTH]),
        Step::new(
            "saned-step-law",
            &[Field::new("law", "calc-law", Kind::Choice(LAWS)).hint("calc-law-hint")],
        ),
        Step::new(
            "saned-step-left",
            &[
                Field::new("left-on", "saned-left-on", Kind::Date(Days::Any)),
                REASON,
            ],
        ),
        Step::new(
            "saned-step-work",
            &[
                Field::new("worked", "saned-worked", Kind::Count(0, 48)).hint("saned-worked-hint"),
                Field::new("average", "saned-average", Kind::Money)
                    .hint("saned-average-hint")
                    .help("calc-wage-help"),
            ],
        ),
        Step::new(
            "saned-step-conditions",
            &[
                CLAIM,
                Field::new("able", "saned-able", Kind::Choice(YES_NO)).initially("yes"),
                Field::new("seeks", "saned-seeks", Kind::Choice(YES_NO)).initially("yes"),
                Field::new("income", "saned-income", Kind::Choice(YES_NO)).initially("no"),
            ],
        ),
        Step::advanced(
            "saned-more",
            &[
                Field::new("registered", "saned-registered", Kind::Date(Days::Any))
                    .hint("saned-registered-hint")
                    .optional(),
                Field::new("proof", "saned-proof", Kind::Choice(YES_NO)).initially("no"),
                Field::new("pension", "saned-pension", Kind::Choice(YES_NO)).initially("no"),
                Field::new("paid", "saned-paid", Kind::Count(0, 12)).optional(),
            ],
        ),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("U1", "saned-example-high"),
        Example::new("U3", "saned-example-middle"),
        Example::new("U4", "saned-example-low"),
        Example::new("U5", "saned-example-low-new"),
        Example::new("U6-first", "saned-example-short"),
        Example::new("U7", "saned-example-resigned"),
    ],
    fields: &[
        ("/question/saned/left_on", "left-on"),
        ("/question/saned/registered_on", "registered"),
        ("/question/saned/months_worked", "worked"),
        ("/question/saned/average_wage", "average"),
        ("/question/saned/months_paid", "paid"),
        ("/person/birth_date", "birth"),
    ],
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

/// The law of a person who answered which one it is.
pub(super) fn covered_by(asked: &Asked<'_>) -> Option<CoveredBy> {
    match asked.form().said("law") {
        "old" => Some(CoveredBy::LawOf1421),
        "new" => Some(CoveredBy::LawOf1445),
        _ => None,
    }
}

fn question(asked: &Asked<'_>) -> SanedQuestion {
    let form = asked.form();
    SanedQuestion {
        left_on: form.date("left-on").unwrap_or(asked.today),
        reason: match form.said("reason") {
            "redundancy" => LeavingReason::Redundancy,
            "employers_fault" => LeavingReason::EmployersFault,
            "resigned" => LeavingReason::Resigned,
            "not_renewed_by_worker" => LeavingReason::NotRenewedByWorker,
            "dismissed_for_fault" => LeavingReason::DismissedForFault,
            _ => LeavingReason::EndedByEmployer,
        },
        registered_on: form.date("registered"),
        late_with_proof: form.yes("proof"),
        covered_by: covered_by(asked),
        claim: form.said("claim").parse().unwrap_or(1),
        earlier_claim_on: None,
        months_paid: form
            .count("paid")
            .and_then(|paid| u8::try_from(paid).ok())
            .unwrap_or(0),
        first_paid: None,
        months_worked: form.small("worked"),
        average_wage: form.amount("average"),
        able_to_work: !form.is("able", "no"),
        has_income: form.yes("income"),
        seeks_work: !form.is("seeks", "no"),
        has_pension: form.yes("pension"),
        months_at_work: Vec::new(),
    }
}

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let person = Person::born(asked.form().date("birth").unwrap_or(asked.today));
    let question = question(asked);
    let voluntary = question.reason.is_voluntary();
    let outcome = asked.ask(person, Record::default(), &question)?;
    let claim = &outcome.answer;
    if !claim.entitled {
        let key = if voluntary {
            "saned-verdict-voluntary"
        } else {
            "saned-verdict-none"
        };
        return Ok(Story::of(&outcome, false, Words::of(key)));
    }
    let rows = claim
        .payments
        .iter()
        .map(|payment| {
            vec![
                Shown::Month(payment.month),
                Shown::Number(i64::from(payment.number)),
                Shown::Money(payment.amount.rounded()),
            ]
        })
        .collect();
    let total = claim.total.rounded();
    Ok(Story::of(
        &outcome,
        true,
        Words::of("saned-verdict")
            .arg("first", Arg::Money(claim.first_amount.rounded()))
            .arg("later", Arg::Money(claim.later_amount.rounded())),
    )
    .amount("saned-total", total)
    .fact("saned-first", Shown::Money(claim.first_amount.rounded()))
    .fact("saned-later", Shown::Money(claim.later_amount.rounded()))
    .fact("saned-average-used", Shown::Money(claim.average.rounded()))
    .fact(
        "saned-months-left",
        Shown::Months(i32::from(claim.months_left)),
    )
    .table(Table {
        id: "saned-payments",
        caption: "saned-payments",
        columns: vec![
            ("saned-month", false),
            ("saned-number", true),
            ("saned-amount", true),
        ],
        rows,
        total: Some(vec![
            Shown::key("saned-total"),
            Shown::Nothing,
            Shown::Money(total),
        ]),
    }))
}
