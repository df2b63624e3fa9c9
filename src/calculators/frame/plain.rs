//! A result as plain text, for an adviser or a message, and its tables as files of figures.

use super::problem::Words;
use super::story::{Shown, Story, Table};
use super::summary::summary;
use super::{Answers, Calculator};
use crate::i18n::{Arg, I18n};
use crate::ui::explanation::{citation_text, message_text, quantity_text};
use benefits::Explanation;

/// The whole result as text, one thing a line.
pub fn story_text(
    i18n: I18n,
    calculator: &Calculator,
    answers: &Answers,
    day: calendar::Date,
    story: &Story,
) -> String {
    let mut lines = vec![
        i18n.text(calculator.page.title_key()),
        String::new(),
        story.verdict.text(i18n),
    ];
    if let Some(amount) = story.amount {
        lines.push(pair(
            i18n,
            &i18n.text(amount.label),
            &i18n.money_text(amount.sar),
        ));
    }
    for fact in &story.facts {
        lines.push(pair(i18n, &i18n.text(fact.label), &fact.shown.text(i18n)));
    }
    lines.extend(story.missing.iter().map(|words| words.text(i18n)));
    for table in &story.tables {
        heading(&mut lines, i18n.text(table.caption));
        for row in table.rows.iter().chain(&table.total) {
            let cells: Vec<String> = row.iter().map(|cell| cell.text(i18n)).collect();
            lines.push(cells.join(" | "));
        }
    }
    heading(&mut lines, i18n.text("calc-answers"));
    for line in summary(i18n, calculator, answers) {
        lines.push(pair(i18n, &line.question, &line.answer));
    }
    for trail in &story.trails {
        heading(&mut lines, i18n.text(trail.title.unwrap_or("calc-why")));
        explain(i18n, &trail.explanation, &mut lines);
    }
    lines.push(String::new());
    lines.extend(story.notes.iter().map(|words| words.text(i18n)));
    lines.push(i18n.text("calc-estimate"));
    lines.push(issued(day, story.rule_set).text(i18n));
    lines.join("\n")
}

/// The day and the version of the rules of a result, in words.
pub fn issued(day: calendar::Date, rule_set: &str) -> Words {
    Words::of("calc-issued")
        .arg("date", Arg::BothDates(day))
        .with("version", rule_set)
}

fn heading(lines: &mut Vec<String>, text: String) {
    lines.push(String::new());
    lines.push(text);
}

fn pair(i18n: I18n, name: &str, value: &str) -> String {
    i18n.text_with(
        "calc-pair",
        &[("name", name.into()), ("value", value.into())],
    )
}

fn explain(i18n: I18n, explanation: &Explanation, lines: &mut Vec<String>) {
    for condition in &explanation.conditions {
        let state = if condition.met {
            "explanation-met"
        } else {
            "explanation-not-met"
        };
        lines.push(pair(
            i18n,
            &i18n.text(state),
            &message_text(i18n, &condition.message),
        ));
    }
    for (index, step) in explanation.steps.iter().enumerate() {
        let number = i18n.number(i64::try_from(index + 1).unwrap_or(0));
        let title = i18n.text(step.rule.title.key);
        lines.push(format!(
            "{number}. {}",
            pair(i18n, &title, &quantity_text(i18n, step.value))
        ));
        lines.push(message_text(i18n, &step.in_words()));
        lines.push(citation_text(i18n, step.rule.citation));
    }
    for message in &explanation.assumptions {
        lines.push(message_text(i18n, message));
    }
    for point in &explanation.uncertainties {
        lines.push(message_text(i18n, &point.message));
    }
    for rule in &explanation.not_applied {
        let why = message_text(i18n, &rule.reason);
        lines.push(pair(i18n, &i18n.text(rule.rule), &why));
    }
}

/// A table as comma-separated values with a byte order mark, so that spreadsheets read Arabic.
pub fn table_csv(i18n: I18n, table: &Table) -> String {
    let mut text = String::from('\u{FEFF}');
    let heads: Vec<String> = table
        .columns
        .iter()
        .map(|(key, _)| i18n.text(key))
        .collect();
    text.push_str(&csv_line(&heads));
    for row in table.rows.iter().chain(&table.total) {
        let cells: Vec<String> = row.iter().map(|cell: &Shown| cell.bare(i18n)).collect();
        text.push_str(&csv_line(&cells));
    }
    text
}

fn csv_line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| csv_cell(cell)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A quoted cell that no spreadsheet takes for a formula (ASVS 1.2.10): one that begins like a
/// formula gets an apostrophe before it. Isolates and marks of direction are left out.
pub fn csv_cell(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|character| {
            !matches!(
                character,
                '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}'
            )
        })
        .collect();
    let is_formula = text
        .trim_start_matches(' ')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
