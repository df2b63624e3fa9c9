//! What a family has after a death: shares over time, and grants.

use benefits::survivors::{Basis, Heir, Marriage, Relation, Span, SurvivorsQuestion};
use benefits::{Amount, Person, Record};
use calendar::Date;

use super::disability::told;
use super::frame::field::{Days, LAWS, YES_NO, entry};
use super::frame::story::Table;
use super::frame::{
    Asked, Calculator, Example, Field, Kind, Law, LawSlot, Problem, Row, Shown, Step, Story, Words,
};
use super::saned::covered_by;
use crate::i18n::Arg;
use crate::routes::Page;

const BASIS: Field = Field::new(
    "basis",
    "survivors-basis",
    Kind::Choice(&[
        entry("pensioner", "survivors-basis-pensioner"),
        entry("in-service", "survivors-basis-in-service"),
        entry("left", "survivors-basis-left"),
        entry("injury", "survivors-basis-injury"),
        entry("injury-pensioner", "survivors-basis-injury-pensioner"),
    ]),
);

fn has_pension(row: &Row<'_>) -> bool {
    !row.is("basis", "in-service") && !row.is("basis", "left")
}

const HEIR: &[Field] = &[
    Field::new(
        "relation",
        "survivors-relation",
        Kind::List(&[
            entry("widow", "survivors-widow"),
            entry("widower", "survivors-widower"),
            entry("son", "survivors-son"),
            entry("daughter", "survivors-daughter"),
            entry("mother", "survivors-mother"),
            entry("father", "survivors-father"),
            entry("brother", "survivors-brother"),
            entry("sister", "survivors-sister"),
            entry("sons-son", "survivors-sons-son"),
            entry("sons-daughter", "survivors-sons-daughter"),
            entry("grandfather", "survivors-grandfather"),
            entry("grandmother", "survivors-grandmother"),
        ]),
    ),
    Field::new("birth", "survivors-heir-birth", Kind::Date(Days::Past))
        .hint("survivors-heir-birth-hint")
        .optional(),
    Field::new("studies-until", "survivors-studies", Kind::Date(Days::Any))
        .hint("survivors-studies-hint")
        .optional()
        .when(is_young),
    Field::new("unable", "survivors-unable", Kind::Choice(YES_NO)).initially("no"),
    Field::new("marries-on", "survivors-marries", Kind::Date(Days::Any))
        .optional()
        .when(|row| !row.is("relation", "")),
    Field::new("supported", "survivors-supported", Kind::Choice(YES_NO))
        .initially("yes")
        .when(|row| !is_child_or_spouse(row)),
];

fn is_young(row: &Row<'_>) -> bool {
    [
        "son",
        "daughter",
        "brother",
        "sister",
        "sons-son",
        "sons-daughter",
    ]
    .contains(&row.said("relation"))
}

fn is_child_or_spouse(row: &Row<'_>) -> bool {
    ["", "widow", "widower", "son", "daughter"].contains(&row.said("relation"))
}

/// The calculator.
pub static SURVIVORS: Calculator = Calculator {
    page: Page::SurvivorsCalculator,
    intro: "survivors-intro",
    steps: &[
        Step::new(
            "survivors-step-law",
            &[Field::new("law", "survivors-law", Kind::Choice(LAWS)).hint("calc-law-hint")],
        ),
        Step::new(
            "survivors-step-death",
            &[
                Field::new("birth", "survivors-birth", Kind::Date(Days::Past)),
                Field::new("died-on", "survivors-died-on", Kind::Date(Days::Any))
                    .hint("survivors-died-on-hint"),
                BASIS,
            ],
        ),
        Step::new(
            "survivors-step-amount",
            &[
                Field::new("pension", "survivors-pension", Kind::Money)
                    .hint("survivors-pension-hint")
                    .when(has_pension),
                Field::new("average", "survivors-average", Kind::Money)
                    .hint("survivors-average-hint")
                    .when(|row| !has_pension(row)),
                Field::new("months", "survivors-months", Kind::Count(0, 720))
                    .when(|row| !has_pension(row)),
                Field::new("row", "survivors-row", Kind::Count(0, 720))
                    .hint("survivors-row-hint")
                    .optional()
                    .when(|row| !has_pension(row)),
            ],
        ),
        Step::new(
            "survivors-step-family",
            &[Field::new(
                "heirs",
                "survivors-heirs",
                Kind::Rows {
                    fields: HEIR,
                    most: 12,
                    at_first: 1,
                    add: "survivors-heir-add",
                    each: "survivors-heir",
                },
            )
            .hint("survivors-heirs-hint")],
        ),
    ],
    law: LawSlot::new(),
    examples: &[
        Example::new("S1", "survivors-example-family"),
        Example::new("S3", "survivors-example-widow"),
        Example::new("S4", "survivors-example-daughter"),
        Example::new("S5-small", "survivors-example-grant"),
        Example::new("S6", "survivors-example-new"),
        Example::new("S6-four", "survivors-example-new-four"),
    ],
    fields: &[
        ("/question/survivors/heirs/0", "heirs-1-birth"),
        ("/question/survivors/heirs/1", "heirs-2-birth"),
        ("/question/survivors/heirs/2", "heirs-3-birth"),
        ("/question/survivors/heirs/3", "heirs-4-birth"),
        ("/question/survivors/heirs/4", "heirs-5-birth"),
        ("/question/survivors/heirs/5", "heirs-6-birth"),
        ("/question/survivors/heirs/6", "heirs-7-birth"),
        ("/question/survivors/heirs/7", "heirs-8-birth"),
        ("/question/survivors/heirs/8", "heirs-9-birth"),
        ("/question/survivors/heirs", "heirs"),
        ("/question/survivors/basis", "basis"),
        ("/question/survivors", "died-on"),
        ("/person/birth_date", "birth"),
    ],
};

/// Its law.
pub(super) static LAW: Law = Law::new(tell);

fn relation(name: &str) -> Relation {
    match name {
        "widower" => Relation::Widower,
        "son" => Relation::Son,
        "daughter" => Relation::Daughter,
        "mother" => Relation::Mother,
        "father" => Relation::Father,
        "brother" => Relation::Brother,
        "sister" => Relation::Sister,
        "sons-son" => Relation::SonsSon,
        "sons-daughter" => Relation::SonsDaughter,
        "grandfather" => Relation::Grandfather,
        "grandmother" => Relation::Grandmother,
        _ => Relation::Widow,
    }
}

fn heir(row: &Row<'_>) -> Heir {
    let span = |to: Option<Date>| Span { from: None, to };
    Heir {
        relation: relation(row.said("relation")),
        birth_date: row.date("birth"),
        supported: !row.is("supported", "no"),
        studies: row
            .date("studies-until")
            .map(|until| span(Some(until)))
            .into_iter()
            .collect(),
        unable: row.yes("unable").then(|| span(None)).into_iter().collect(),
        works: Vec::new(),
        marriages: row
            .date("marries-on")
            .map(|on| Marriage {
                on,
                ended_on: None,
                left_a_pension: false,
            })
            .into_iter()
            .collect(),
        died_on: None,
    }
}

fn basis(asked: &Asked<'_>) -> Basis {
    let form = asked.form();
    let pension: Amount = form.amount("pension").unwrap_or_default();
    let average_wage = None;
    match form.said("basis") {
        "in-service" => Basis::InService {
            service: told(asked),
        },
        "left" => Basis::AfterLeaving {
            service: told(asked),
            buy_in: false,
        },
        "injury" => Basis::WorkInjury {
            pension,
            average_wage,
        },
        "injury-pensioner" => Basis::InjuryPensioner {
            pension,
            average_wage,
        },
        _ => Basis::Pensioner {
            pension,
            average_wage,
        },
    }
}

fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let rows = asked.answers.rows("heirs");
    let question = SurvivorsQuestion {
        died_on: asked.form().date("died-on").unwrap_or(asked.today),
        covered_by: covered_by(asked),
        basis: basis(asked),
        heirs: rows.iter().map(heir).collect(),
    };
    let person = Person::born(asked.form().date("birth").unwrap_or(asked.today));
    let outcome = asked.ask(person, Record::default(), &question)?;
    let family = &outcome.answer;
    let first = family.stretches.first().filter(|_| family.entitled);
    let story = match first {
        Some(first) => Story::of(
            &outcome,
            true,
            Words::of("survivors-verdict")
                .with("count", first.heirs.len())
                .arg("each", Arg::Money(first.each.rounded())),
        )
        .amount("survivors-total", first.total.rounded()),
        None => Story::of(&outcome, false, Words::of("survivors-verdict-none")),
    };
    let mut story = story
        .fact("survivors-base", Shown::Money(family.pension.rounded()))
        .fact_if(
            "survivors-death-grant",
            family
                .death_grant
                .map(|grant| Shown::Money(grant.rounded())),
        );
    let name = |place: usize| {
        Words::of("survivors-who")
            .named(
                "relation",
                label(rows.get(place).map_or("", |row| row.said("relation"))),
            )
            .with("number", place + 1)
    };
    let stretches: Vec<Vec<Shown>> = family
        .stretches
        .iter()
        .flat_map(|stretch| {
            stretch.heirs.iter().map(|place| {
                vec![
                    Shown::Words(name(*place)),
                    Shown::Month(stretch.from),
                    stretch
                        .to
                        .map_or_else(|| Shown::key("survivors-open"), Shown::Month),
                    Shown::Money(stretch.each.rounded()),
                ]
            })
        })
        .collect();
    if !stretches.is_empty() {
        story = story.table(Table {
            id: "survivors-shares",
            caption: "survivors-shares",
            columns: vec![
                ("survivors-person", false),
                ("survivors-from", false),
                ("survivors-to", false),
                ("survivors-each", true),
            ],
            rows: stretches,
            total: None,
        });
    }
    if !family.marriage_grants.is_empty() {
        let grants = family.marriage_grants.iter().map(|grant| {
            vec![
                Shown::Words(name(grant.heir)),
                Shown::Month(grant.month),
                Shown::Money(grant.amount.rounded()),
            ]
        });
        story = story.table(Table {
            id: "survivors-grants",
            caption: "survivors-grants",
            columns: vec![
                ("survivors-person", false),
                ("survivors-month", false),
                ("survivors-grant", true),
            ],
            rows: grants.collect(),
            total: None,
        });
    }
    Ok(story)
}

fn label(relation: &str) -> &'static str {
    let Kind::List(entries) = &HEIR[0].kind else {
        return "survivors-widow";
    };
    entries
        .iter()
        .find(|entry| entry.value == relation)
        .map_or("survivors-widow", |entry| entry.label)
}
