//! Whether each answer is one, by the kind of its question.

use calendar::Date;
use contract::values::{Money, MoneyFault};

use super::Answers;
use super::answers::{Row, SpanFault, UNREADABLE, whole};
use super::field::{Days, Field, Kind, Step};
use super::problem::{Problem, Words, Wrong};

/// What is wrong with the answers to some steps, in the order of the form.
pub fn check(steps: &[Step], answers: &Answers, today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    for field in steps.iter().flat_map(|step| step.fields) {
        check_field(field, &answers.root(), today, &mut problems);
    }
    problems
}

fn check_field(field: &Field, row: &Row<'_>, today: Date, problems: &mut Vec<Problem>) {
    if !field.is_asked(row) {
        return;
    }
    let name = row.name(field.id);
    if let Kind::Rows { fields, .. } = &field.kind {
        let rows = row.answers().rows(&name);
        if rows.is_empty() && field.required {
            problems.push(Problem::at(name, missing(field)));
        }
        for inner in rows {
            for field in *fields {
                check_field(field, &inner, today, problems);
            }
        }
        return;
    }
    if let Some(wrong) = wrong_with(field, row, today) {
        problems.push(Problem { at: name, wrong });
    }
}

fn missing(field: &Field) -> Words {
    Words::of("calc-error-empty").named("question", field.label)
}

fn wrong_with(field: &Field, row: &Row<'_>, today: Date) -> Option<Wrong> {
    let text = row.said(field.id).trim();
    let is_empty = match field.kind {
        Kind::Span => row.span(field.id) == Ok(None),
        _ => text.is_empty(),
    };
    if is_empty {
        return field.required.then(|| Wrong::Words(missing(field)));
    }
    let say = |key| Some(Wrong::Words(Words::of(key).named("question", field.label)));
    match &field.kind {
        Kind::Choice(entries) | Kind::Cards(entries) | Kind::List(entries) => {
            let known = entries.iter().any(|entry| entry.value == text);
            if known { None } else { say("calc-error-empty") }
        }
        Kind::Date(days) => match (text.parse::<Date>(), days) {
            _ if text == UNREADABLE => Some(Wrong::Day(field.label)),
            (Err(_), _) => Some(Wrong::Day(field.label)),
            (Ok(day), Days::Past) if day > today => say("calc-error-future"),
            (Ok(day), Days::Coming) if day < today => say("calc-error-past"),
            _ => None,
        },
        Kind::Month => match row.month(field.id) {
            Some(_) => None,
            None => say("calc-error-month"),
        },
        Kind::Money => match Money::parse(text) {
            Ok(money) if money.amount().is_zero() => say("calc-error-zero"),
            Ok(_) => None,
            Err(fault) => Some(money_fault(fault)),
        },
        Kind::MoneyOrNone => Money::parse(text).err().map(money_fault),
        Kind::Count(least, most) => match whole(text) {
            Ok(Some(count)) if (*least..=*most).contains(&count) => None,
            _ => Some(Wrong::Words(
                Words::of("calc-error-count")
                    .named("question", field.label)
                    .with("least", *least)
                    .with("most", *most),
            )),
        },
        Kind::Percent => match row.percent(field.id) {
            Some(share) if (1..=10_000).contains(&share.hundredths()) => None,
            _ => say("calc-error-percent"),
        },
        Kind::Span => match row.span(field.id) {
            Err(SpanFault::Number) => say("calc-error-span-number"),
            Err(SpanFault::Months) => say("calc-error-span-months"),
            Ok(_) => None,
        },
        Kind::Lines | Kind::Rows { .. } => None,
    }
}

fn money_fault(fault: MoneyFault) -> Wrong {
    let key = match fault {
        MoneyFault::Empty | MoneyFault::Minimum => "error-money-empty",
        MoneyFault::Negative => "error-money-negative",
        MoneyFault::Number => "error-money-number",
        MoneyFault::Decimals => "error-money-decimals",
        MoneyFault::Maximum => "calc-error-money-large",
    };
    Wrong::Words(Words::of(key))
}
