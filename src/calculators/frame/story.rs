//! What a calculator tells: data that the page, paper, plain text and a table of figures all read.

use std::sync::Arc;

use benefits::{Explanation, Message, Outcome, Regime};
use calendar::{Date, Month};
use rust_decimal::Decimal;

use super::problem::Words;
use crate::i18n::I18n;
use crate::ui::explanation::message_text;

/// A result.
#[derive(Debug, Clone)]
pub struct Story {
    /// The answer in one sentence.
    pub verdict: Words,
    /// Whether it is what people hope for.
    pub good: bool,
    /// The amount.
    pub amount: Option<Headline>,
    /// What decides it, and what to know beside it.
    pub facts: Vec<Fact>,
    /// What is still missing, and until when.
    pub missing: Vec<Words>,
    /// Figures in rows.
    pub tables: Vec<Table>,
    /// What to know about these figures alone.
    pub notes: Vec<Words>,
    /// How the figures came about; the first is that of the amount.
    pub trails: Vec<Trail>,
    /// The version of the rule set that answered.
    pub rule_set: &'static str,
}

/// The amount of a result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Headline {
    /// The key of what it is.
    pub label: &'static str,
    /// Riyals.
    pub sar: Decimal,
}

/// Something to know, under its name.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The key of its name.
    pub label: &'static str,
    /// What it is.
    pub shown: Shown,
}

/// Figures in rows.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its id on the page.
    pub id: &'static str,
    /// The key of its heading.
    pub caption: &'static str,
    /// The keys of its columns' headings; those of numbers say so.
    pub columns: Vec<(&'static str, bool)>,
    /// Its rows.
    pub rows: Vec<Vec<Shown>>,
    /// The last row, such as a total.
    pub total: Option<Vec<Shown>>,
}

/// How a figure came about.
#[derive(Debug, Clone)]
pub struct Trail {
    /// The key of what it explains, where a result has several.
    pub title: Option<&'static str>,
    /// What the law's crate recorded.
    pub explanation: Arc<Explanation>,
}

/// A value in a result.
#[derive(Debug, Clone)]
pub enum Shown {
    /// Nothing.
    Nothing,
    /// A sentence.
    Words(Words),
    /// A sentence of the law.
    Law(Message),
    /// Riyals.
    Money(Decimal),
    /// Hundredths.
    Percent(Decimal),
    /// A whole number.
    Number(i64),
    /// A length in months.
    Months(i32),
    /// A day, in both calendars.
    Day(Date),
    /// A month.
    Month(Month),
}

impl Shown {
    /// The text of a key.
    pub fn key(key: &'static str) -> Shown {
        Shown::Words(Words::of(key))
    }

    /// A day, where there is one.
    pub fn day(day: Option<Date>) -> Shown {
        day.map_or(Shown::Nothing, Shown::Day)
    }

    /// An amount, where there is one.
    pub fn money(amount: Option<Decimal>) -> Shown {
        amount.map_or(Shown::Nothing, Shown::Money)
    }

    /// The value as a person reads it, with its unit.
    pub fn text(&self, i18n: I18n) -> String {
        match self {
            Shown::Nothing => "–".to_owned(),
            Shown::Words(words) => words.text(i18n),
            Shown::Law(message) => message_text(i18n, message),
            Shown::Money(amount) => i18n.money_text(*amount),
            Shown::Percent(share) => i18n.percent(*share),
            Shown::Number(number) => i18n.number(*number),
            Shown::Months(months) => {
                i18n.text_with("explanation-months", &[("n", (*months).into())])
            }
            Shown::Day(day) => i18n.both_dates(*day),
            Shown::Month(month) => i18n.month(*month),
        }
    }

    /// The value as a table of figures takes it: bare, in Latin digits, days as ISO dates.
    pub fn bare(&self, i18n: I18n) -> String {
        match self {
            Shown::Nothing => String::new(),
            Shown::Money(amount) | Shown::Percent(amount) => amount.to_string(),
            Shown::Number(number) => number.to_string(),
            Shown::Months(months) => months.to_string(),
            Shown::Day(day) => day.to_string(),
            Shown::Month(month) => month.to_string(),
            Shown::Words(_) | Shown::Law(_) => self.text(i18n),
        }
    }
}

impl Story {
    /// A result that an outcome of the law explains.
    pub fn of<A>(outcome: &Outcome<A>, good: bool, verdict: Words) -> Story {
        Story::explained(outcome.explanation.clone(), outcome.rule_set, good, verdict)
    }

    /// A result that an explanation belongs to.
    fn explained(
        explanation: Explanation,
        rule_set: &'static str,
        good: bool,
        verdict: Words,
    ) -> Story {
        Story {
            verdict,
            good,
            amount: None,
            facts: Vec::new(),
            missing: Vec::new(),
            tables: Vec::new(),
            notes: Vec::new(),
            trails: vec![Trail {
                title: None,
                explanation: Arc::new(explanation),
            }],
            rule_set,
        }
    }

    /// With its amount.
    #[must_use]
    pub fn amount(mut self, label: &'static str, sar: Decimal) -> Story {
        self.amount = Some(Headline { label, sar });
        self
    }

    /// With one more thing to know.
    #[must_use]
    pub fn fact(mut self, label: &'static str, shown: Shown) -> Story {
        self.facts.push(Fact { label, shown });
        self
    }

    /// With one more thing to know, where there is one.
    #[must_use]
    pub fn fact_if(self, label: &'static str, shown: Option<Shown>) -> Story {
        match shown {
            Some(shown) => self.fact(label, shown),
            None => self,
        }
    }

    /// With figures in rows.
    #[must_use]
    pub fn table(mut self, table: Table) -> Story {
        self.tables.push(table);
        self
    }

    /// With what to know about it.
    #[must_use]
    pub fn note(mut self, words: Words) -> Story {
        self.notes.push(words);
        self
    }

    /// With what is still missing.
    #[must_use]
    pub fn missing(mut self, words: Words) -> Story {
        self.missing.push(words);
        self
    }

    /// With how another figure came about.
    #[must_use]
    pub fn trail<A>(mut self, title: &'static str, outcome: &Outcome<A>) -> Story {
        self.trails.push(Trail {
            title: Some(title),
            explanation: Arc::new(outcome.explanation.clone()),
        });
        self
    }
}

/// The law that applies to somebody, in words.
pub fn law_of(regime: Regime) -> Shown {
    Shown::key(match regime {
        Regime::Military => "calc-regime-military",
        Regime::OldPensioner => "calc-regime-old-pensioner",
        Regime::OldExempt => "calc-regime-old-exempt",
        Regime::OldAmended => "calc-regime-old-amended",
        Regime::New => "calc-regime-new",
        Regime::Gulf => "calc-regime-gulf",
        Regime::NonSaudi => "calc-regime-non-saudi",
    })
}
