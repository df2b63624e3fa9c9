//! What was answered, in words: for paper, plain text and the summary beside a result.

use super::answers::Row;
use super::field::{Entry, Field, Kind};
use super::story::Shown;
use super::{Answers, Calculator, Words};
use crate::i18n::{Arg, I18n};

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The question, with the one of several it belongs to.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// Every question that was asked and answered.
pub fn summary(i18n: I18n, calculator: &Calculator, answers: &Answers) -> Vec<Line> {
    let mut lines = Vec::new();
    for field in calculator.all_steps().flat_map(|step| step.fields) {
        add(i18n, field, &answers.root(), None, &mut lines);
    }
    lines
}

fn add(i18n: I18n, field: &Field, row: &Row<'_>, of: Option<&str>, lines: &mut Vec<Line>) {
    if !field.is_asked(row) {
        return;
    }
    if let Kind::Rows { fields, each, .. } = &field.kind {
        for (index, inner) in row.answers().rows(&row.name(field.id)).iter().enumerate() {
            let which = i18n.text_with(each, &[("number", (index + 1).into())]);
            for field in *fields {
                add(i18n, field, inner, Some(&which), lines);
            }
        }
        return;
    }
    let Some(answer) = shown(field, row) else {
        return;
    };
    let label = i18n.text(field.label);
    let question = match of {
        None => label,
        Some(which) => i18n.text_with(
            "calc-question-of",
            &[("which", which.into()), ("question", Arg::Text(label))],
        ),
    };
    lines.push(Line {
        question,
        answer: answer.text(i18n),
    });
}

fn shown(field: &Field, row: &Row<'_>) -> Option<Shown> {
    let text = row.said(field.id);
    match &field.kind {
        Kind::Choice(entries) | Kind::Cards(entries) | Kind::List(entries) => {
            label_of(entries, text).map(Shown::key)
        }
        Kind::Date(_) => row.date(field.id).map(Shown::Day),
        Kind::Month => row.month(field.id).map(Shown::Month),
        Kind::Money | Kind::MoneyOrNone => row
            .amount(field.id)
            .map(|amount| Shown::Money(amount.decimal())),
        Kind::Count(..) => row.count(field.id).map(|count| Shown::Number(count.into())),
        Kind::Percent => row
            .percent(field.id)
            .map(|share| Shown::Percent(share.decimal().normalize())),
        Kind::Span => row.span(field.id).ok().flatten().map(Shown::Months),
        Kind::Lines => (!text.is_empty()).then(|| {
            let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
            Shown::Words(Words::of("calc-lines").with("count", lines))
        }),
        Kind::Rows { .. } => None,
    }
}

fn label_of(entries: &[Entry], value: &str) -> Option<&'static str> {
    entries
        .iter()
        .find(|entry| entry.value == value)
        .map(|entry| entry.label)
}
