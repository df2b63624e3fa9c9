//! Contributions of a month: worker and employers, any month, several employers, parts of a month.

use benefits::contributions::{
    Branch, Contributions, ContributionsQuestion, CoveredBy, Employment, Housing, PaidMonth, Payer,
    ReturnChoice, Work,
};
use benefits::{Nationality, Outcome, Person, Record};
use calendar::Date;

use super::frame::field::{Days, LAWS, entry};
use super::frame::story::Table;
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Row, Shown, Step, Story, Words,
};
use crate::i18n::Arg;
use crate::routes::Page;

/// Whose contributions.
pub(super) const WHO: Field = Field::new(
    "nationality",
    "contrib-nationality",
    Kind::List(&[
        entry("saudi", "contrib-saudi"),
        entry("other", "contrib-other"),
        entry("emirati", "contrib-emirati"),
        entry("bahraini", "contrib-bahraini"),
        entry("omani", "contrib-omani"),
        entry("qatari", "contrib-qatari"),
        entry("kuwaiti", "contrib-kuwaiti"),
    ]),
)
.initially("saudi");

fn saudi(row: &Row<'_>) -> bool {
    row.is("nationality", "saudi")
}

/// Which law covers a Saudi.
pub(super) const WHICH_LAW: Field = Field::new("law", "calc-law", Kind::Choice(LAWS))
    .hint("calc-law-hint")
    .when(saudi);

const WORK: Field = Field::new(
    "work",
    "contrib-work",
    Kind::List(&[
        entry("employed", "contrib-work-employed"),
        entry("civil", "contrib-work-civil"),
        entry("voluntary", "contrib-work-voluntary"),
        entry("abroad", "contrib-work-abroad"),
    ]),
)
.initially("employed")
.when(saudi);

fn voluntary(row: &Row<'_>) -> bool {
    row.answers().root().is("work", "voluntary")
}

/// What an employer pays for; of voluntary cover the income that was chosen.
pub(super) const WAGES: &[Field] = &[
    // The law of 1421H has a table of incomes to choose from.
    Field::new("bracket", "contrib-bracket", Kind::Count(1, 40))
        .hint("contrib-bracket-hint")
        .optional()
        .when(|row| voluntary(row) && row.answers().root().is("law", "old")),
    Field::new("basic", "contrib-basic", Kind::Money)
        .hint("contrib-basic-hint")
        .when(|row| !voluntary(row) || row.said("bracket").trim().is_empty()),
    Field::new(
        "housing",
        "contrib-housing",
        Kind::List(&[
            entry("none", "contrib-housing-none"),
            entry("cash", "contrib-housing-cash"),
            entry("kind", "contrib-housing-kind"),
        ]),
    )
    .initially("cash")
    .when(|row| !voluntary(row)),
    Field::new("allowance", "contrib-allowance", Kind::MoneyOrNone)
        .optional()
        .when(|row| !voluntary(row) && row.is("housing", "cash")),
    Field::new("commissions", "contrib-commissions", Kind::MoneyOrNone)
        .optional()
        .when(|row| !voluntary(row)),
    Field::new("joined", "contrib-joined", Kind::Date(Days::Any))
        .hint("contrib-joined-hint")
        .optional(),
    Field::new("left", "contrib-left", Kind::Date(Days::Any)).optional(),
    Field::new("year-before", "contrib-year-before", Kind::Money)
        .hint("contrib-year-before-hint")
        .optional()
        .when(|row| !voluntary(row)),
];

/// The calculator.
pub static CONTRIBUTIONS: Calculator = Calculator {
    page: Page::ContributionsCalculator,
    intro: "contrib-intro",
    steps: &[
        Step::new(
            "contrib-step-month",
            &[Field::new("month", "contrib-month", Kind::Month)],
        ),
        Step::new("contrib-step-who", &[WHO, WHICH_LAW, WORK]),
        Step::new(
            "contrib-step-employers",
            &[Field::new(
                "employers",
                "contrib-employers",
                Kind::Rows {
                    fields: WAGES,
                    most: 4,
                    at_first: 1,
                    add: "contrib-employer-add",
                    each: "contrib-employer",
                },
            )
            .hint("contrib-employers-hint")],
        ),
        Step::advanced(
            "contrib-more",
            &[Field::new("birth", "calc-birth", Kind::Date(Days::Past))
                .hint("contrib-birth-hint")
                .optional()],
        ),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("C1", "contrib-example-old"),
        Example::new("C2", "contrib-example-high"),
        Example::new("C3c", "contrib-example-new"),
        Example::new("C4a", "contrib-example-foreign"),
        Example::new("C5", "contrib-example-part"),
        Example::new("C6", "contrib-example-kind"),
        Example::new("C10-two-employers", "contrib-example-two"),
        Example::new("C11-gulf", "contrib-example-gulf"),
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
        (
            "/question/contributions/employers/0/bracket",
            "employers-1-bracket",
        ),
        ("/question/contributions/employers/0", "employers-1-basic"),
        (
            "/question/contributions/employers/1/joined",
            "employers-2-joined",
        ),
        (
            "/question/contributions/employers/1/left",
            "employers-2-left",
        ),
        ("/question/contributions/employers/1", "employers-2-basic"),
        ("/question/contributions/employers/2", "employers-3-basic"),
        ("/question/contributions/employers/3", "employers-4-basic"),
        ("/question/contributions/employers", "employers"),
        ("/person/birth_date", "birth"),
    ],
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

/// The person: a nationality and, where it is told, an age that limits rises of the wage.
pub(super) fn person(asked: &Asked<'_>) -> Person {
    let form = asked.form();
    // Without a day of birth, thirty years: no rule of the contributions asks for a younger age.
    let born = asked.today.checked_add_months(-360).unwrap_or(asked.today);
    let mut person = Person::born(form.date("birth").unwrap_or(born));
    person.nationality = match form.said("nationality") {
        "other" => Nationality::Other,
        "emirati" => Nationality::Emirati,
        "bahraini" => Nationality::Bahraini,
        "omani" => Nationality::Omani,
        "qatari" => Nationality::Qatari,
        "kuwaiti" => Nationality::Kuwaiti,
        _ => Nationality::Saudi,
    };
    person
}

/// What an employer pays for, as answered.
pub(super) fn employment(row: &Row<'_>) -> Employment {
    Employment {
        basic: row.amount("basic").unwrap_or_default(),
        housing: match row.said("housing") {
            "cash" => Housing::Cash(row.amount("allowance").unwrap_or_default()),
            "kind" => Housing::InKind,
            _ => Housing::None,
        },
        commissions: row.amount("commissions").unwrap_or_default(),
        bracket: row
            .small("bracket")
            .and_then(|number| u8::try_from(number).ok()),
        joined: row.date("joined"),
        left: row.date("left"),
        wage_of_year_before: row.amount("year-before"),
        raised_hazards_rate: None,
    }
}

/// Asks for the contributions of a month.
pub(super) fn ask(
    asked: &Asked<'_>,
    employers: Vec<Employment>,
) -> Result<Outcome<Contributions>, Problem> {
    let form = asked.form();
    let month = form.month("month").ok_or_else(|| {
        asked.problem(
            "month",
            Words::of("calc-error-empty").named("question", "contrib-month"),
        )
    })?;
    let question = ContributionsQuestion {
        month: PaidMonth::Gregorian(month),
        covered_by: match form.said("law") {
            "old" => Some(CoveredBy::LawOf1421),
            "new" => Some(CoveredBy::LawOf1445),
            _ => None,
        },
        abu_dhabi: false,
        work: match form.said("work") {
            "civil" => Work::CivilService,
            "voluntary" => Work::Voluntary,
            "abroad" => Work::PostedAbroad,
            _ => Work::Employed,
        },
        pensioner: ReturnChoice::NoPensioner,
        employers,
    };
    asked.ask(person(asked), Record::default(), &question)
}

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let rows = asked.answers.rows("employers");
    let month = asked.form().month("month");
    for row in &rows {
        for id in ["joined", "left"] {
            let inside = row
                .date(id)
                .is_none_or(|day| Some(day.calendar_month()) == month);
            if !inside {
                return Err(asked.problem(
                    &row.name(id),
                    Words::of("contrib-error-day")
                        .arg("month", month.map_or(Arg::Text(String::new()), Arg::Month)),
                ));
            }
        }
    }
    let outcome = ask(asked, rows.iter().map(employment).collect())?;
    let due = &outcome.answer;
    let (worker, employer, total) = (
        due.worker.rounded(),
        due.employer.rounded(),
        due.total.rounded(),
    );
    Ok(Story::of(
        &outcome,
        true,
        Words::of("contrib-verdict")
            .arg("worker", Arg::Money(worker))
            .arg("employer", Arg::Money(employer)),
    )
    .amount("contrib-total", total)
    .fact("contrib-worker", Shown::Money(worker))
    .fact("contrib-employer-part", Shown::Money(employer))
    .fact_if("contrib-due", due_on(month).map(Shown::Day))
    .table(shares(due)))
}

/// The fifteenth of the next month, by which a bill is paid.
fn due_on(month: Option<calendar::Month>) -> Option<Date> {
    month?.checked_add(1)?.first_day().checked_add_days(14)
}

/// Every share: employer, branch, who pays, wage, rate, amount.
pub(super) fn shares(due: &Contributions) -> Table {
    let rows = due
        .employers
        .iter()
        .enumerate()
        .flat_map(|(index, employer)| {
            employer.shares.iter().map(move |share| {
                let branch = match share.branch {
                    Branch::Annuities => "contrib-branch-annuities",
                    Branch::Saned => "contrib-branch-saned",
                    Branch::Hazards => "contrib-branch-hazards",
                };
                let payer = match share.payer {
                    Payer::Worker => "contrib-payer-worker",
                    Payer::Employer => "contrib-payer-employer",
                };
                let rate = benefits::Quantity::Percent(share.rate).decimal();
                vec![
                    Shown::key(branch),
                    Shown::Words(Words::of("contrib-employer").with("number", index + 1)),
                    Shown::key(payer),
                    Shown::Money(share.base.rounded()),
                    rate.map_or(Shown::Nothing, Shown::Percent),
                    Shown::Money(share.amount.rounded()),
                ]
            })
        })
        .collect();
    Table {
        id: "contrib-shares",
        caption: "contrib-shares",
        columns: vec![
            ("contrib-branch", false),
            ("contrib-at", false),
            ("contrib-payer", false),
            ("contrib-base", true),
            ("contrib-rate", true),
            ("contrib-amount", true),
        ],
        rows,
        total: Some(vec![
            Shown::key("contrib-total"),
            Shown::Nothing,
            Shown::Nothing,
            Shown::Nothing,
            Shown::Nothing,
            Shown::Money(due.total.rounded()),
        ]),
    }
}
