//! The pension calculator: all laws, early, at the age, late, on the months of two schemes.

mod examples;
mod goal;
mod tell;
mod what_if;

use leptos::prelude::*;

use super::frame::field::{Days, entry, entry_with};
use super::frame::page::Beside;
use super::frame::{Calculator, CalculatorPage, Field, Kind, Law, LawSlot, Row, Step};
use super::record::{
    BEFORE_LAW, BIRTH, EARLIER_WAGE, LINES, PERIODS, RECORD, TIME, TIME_BEFORE, WAGE,
    WITHOUT_BREAK, WORKING,
};
use crate::routes::Page;

pub use tell::tell;

/// When the person means to stop.
pub const STOP: Field = Field::new(
    "stop",
    "pension-stop",
    Kind::Cards(&[
        entry_with(
            "statutory",
            "pension-stop-statutory",
            "pension-stop-statutory-hint",
        ),
        entry_with(
            "earliest",
            "pension-stop-earliest",
            "pension-stop-earliest-hint",
        ),
        entry_with("day", "pension-stop-on-choice", "pension-stop-on-hint"),
    ]),
)
.initially("statutory");

/// The first day without covered work, where the person chose one.
const STOP_ON: Field = Field::new("stop-on", "pension-stop-on", Kind::Date(Days::Any))
    .hint("pension-stop-on-day-hint")
    .when(|row| row.is("stop", "day"));

/// Dependants who raise the part of a pension earned before 1422H.
const DEPENDANTS: Field = Field::new("dependants", "pension-dependants", Kind::Count(0, 30))
    .hint("pension-dependants-hint")
    .optional();

/// By how much the wage grows each year.
const GROWTH: Field = Field::new("growth", "pension-growth", Kind::Percent)
    .hint("pension-growth-hint")
    .optional();

/// Which months count after work past the age (law of 1445H, article 17(4)), which the text leaves
/// open; without an answer the reading of the parameters.
const LATE_MONTHS: Field = Field::new(
    "late-months",
    "pension-late-months",
    Kind::List(&[
        entry("all", "pension-late-months-all"),
        entry("until-age", "pension-late-months-until-age"),
    ]),
)
.hint("pension-late-months-hint")
.optional()
.initially("all");

/// Why civil service ends.
const LEAVING: Field = Field::new(
    "leaving",
    "pension-leaving",
    Kind::List(&[
        entry("any", "pension-leaving-any"),
        entry("approval", "pension-leaving-approval"),
        entry("abolition", "pension-leaving-abolition"),
        entry("disability", "pension-leaving-disability"),
        entry("disability-by-work", "pension-leaving-disability-by-work"),
    ]),
)
.initially("any")
.when(|row| !super::record::is_simple(row));

/// Whether the last employer was converted from a public body.
const CONVERTED: Field = Field::new(
    "converted",
    "pension-converted",
    Kind::Choice(super::frame::field::YES_NO),
)
.hint("pension-converted-hint")
.optional()
.when(|row| !super::record::is_simple(row));

/// Whether a pension is drawn and its pensioner works again.
const AGAIN: Field = Field::new(
    "again",
    "pension-again",
    Kind::Choice(super::frame::field::YES_NO),
)
.optional();

fn again(row: &Row<'_>) -> bool {
    row.yes("again")
}

/// What the law asks of somebody who works again: of 1421H the average, of 1445H everybody's.
const WORK_AGAIN: &[Field] = &[
    AGAIN,
    Field::new("again-on", "pension-again-on", Kind::Date(Days::Any)).when(again),
    Field::new("again-pension", "pension-again-pension", Kind::Money).when(again),
    Field::new("again-wage", "pension-again-wage", Kind::Money).when(again),
    Field::new("again-average", "pension-again-average", Kind::Money)
        .hint("pension-again-average-hint")
        .optional()
        .when(again),
    Field::new("again-last", "pension-again-last", Kind::Money)
        .hint("pension-again-last-hint")
        .optional()
        .when(again),
    Field::new("again-national", "pension-again-national", Kind::Money)
        .hint("pension-again-national-hint")
        .optional()
        .when(again),
];

/// The calculator.
pub static PENSION: Calculator = Calculator {
    page: Page::PensionCalculator,
    intro: "pension-intro",
    steps: &[
        Step::new("pension-step-birth", &[BIRTH]),
        Step::new("pension-step-before", &[BEFORE_LAW]),
        Step::new("pension-step-time", &[TIME]),
        Step::new(
            "pension-step-working",
            &[WORKING, WITHOUT_BREAK, TIME_BEFORE],
        ),
        Step::new("pension-step-wage", &[WAGE]),
        Step::new("pension-step-stop", &[STOP, STOP_ON]),
        Step::advanced(
            "calc-record-title",
            &[RECORD, PERIODS, LINES, LEAVING, CONVERTED],
        ),
        Step::advanced(
            "pension-more",
            &[EARLIER_WAGE, GROWTH, DEPENDANTS, LATE_MONTHS],
        ),
        Step::advanced("pension-again-title", WORK_AGAIN),
    ],
    law: LawSlot::new(),
    examples: examples::EXAMPLES,
    fields: &[
        ("/person/birth_date", "birth"),
        ("/record", "record"),
        ("/question/return_to_work/average", "again-average"),
        (
            "/question/return_to_work/national_average",
            "again-national",
        ),
    ],
};

/// Its law, and what its page shows beside a result.
pub(super) static LAW: Law = Law::new(tell).beside(beside);

fn beside(beside: Beside) -> AnyView {
    view! {
        <what_if::WhatIf beside />
        <goal::Goal beside />
    }
    .into_any()
}

/// The page.
#[component]
pub fn PensionCalculatorPage() -> impl IntoView {
    view! { <CalculatorPage calculator=&PENSION /> }
}
