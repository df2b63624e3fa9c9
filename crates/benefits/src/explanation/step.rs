//! One step of a calculation.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::text::Named;
use super::{Citation, Message, Quantity, Text};

/// A rule of the law: its title, its formula in words, the formula itself and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The title; it has no values.
    pub title: Text,
    /// The formula in words; its values are the inputs, by name.
    pub formula: Text,
    /// The formula: input names, `+ − × ÷ ( ) , min max`, apart by single spaces. Empty where the
    /// step decides or looks up instead of calculating.
    pub expression: &'static str,
    /// Where the rule stands.
    pub citation: Citation,
}

impl Rule {
    /// The rule's identity, such as `old-after-1422`.
    pub fn id(&self) -> &'static str {
        self.title
            .key
            .strip_prefix("law-rule-")
            .unwrap_or(self.title.key)
    }

    /// The pieces of the formula, in order; none where the step does not calculate.
    pub fn terms(&self) -> impl Iterator<Item = &'static str> + use<> {
        let pieces = self.expression.split(' ');
        pieces.filter(|piece| !piece.is_empty())
    }
}

/// Declares a [`Rule`]: `rule!("id", ["input", ...], "expression", citation)`.
macro_rules! rule {
    ($id:literal, [$($input:literal),* $(,)?], $expression:literal, $citation:expr) => {
        $crate::explanation::Rule {
            title: $crate::explanation::Text { key: concat!("law-rule-", $id), values: &[] },
            formula: $crate::explanation::Text {
                key: concat!("law-formula-", $id),
                values: &[$($input),*],
            },
            expression: $expression,
            citation: $citation,
        }
    };
}
pub(crate) use rule;

/// A rule that was applied, with what went in and what came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The rule.
    pub rule: &'static Rule,
    /// What went in, in the order of the names of `rule.formula`.
    pub inputs: Vec<Quantity>,
    /// What came out.
    pub value: Quantity,
    /// The names of the parameters that the step read.
    pub parameters: Vec<&'static str>,
}

/// A piece of a formula with the values put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Term {
    /// A value.
    Value(Quantity),
    /// An operator, a parenthesis, a comma, `min` or `max`.
    Sign(&'static str),
}

impl Step {
    /// The inputs with their names; the label of a name is the text `law-input-<name>`.
    pub fn named_inputs(&self) -> impl Iterator<Item = (&'static str, Quantity)> + '_ {
        self.rule
            .formula
            .values
            .iter()
            .copied()
            .zip(self.inputs.iter().copied())
    }

    /// The formula with the inputs put in; empty where the step does not calculate.
    pub fn substituted(&self) -> Vec<Term> {
        self.rule.terms().map(|piece| self.put_in(piece)).collect()
    }

    /// A piece of the formula with the input put in that it names.
    pub fn put_in(&self, piece: &'static str) -> Term {
        self.named_inputs()
            .find(|(name, _)| *name == piece)
            .map_or(Term::Sign(piece), |(_, value)| Term::Value(value))
    }

    /// The formula in words, with its values.
    pub fn in_words(&self) -> Message {
        Message {
            text: &self.rule.formula,
            values: self.inputs.clone(),
        }
    }
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(8))?;
        map.serialize_entry("rule", self.rule.id())?;
        map.serialize_entry("title", self.rule.title.key)?;
        map.serialize_entry("formula", self.rule.formula.key)?;
        map.serialize_entry("inputs", &Named(self.rule.formula.values, &self.inputs))?;
        map.serialize_entry("substituted", &self.substituted())?;
        map.serialize_entry("value", &self.value)?;
        map.serialize_entry("citation", &Cited(self.rule.citation))?;
        map.serialize_entry("parameters", &self.parameters)?;
        map.end()
    }
}

/// A condition of a right, met or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Condition {
    /// What is asked, in words, with the figures.
    pub message: Message,
    /// Whether it is met.
    pub met: bool,
    /// Where it stands.
    #[serde(serialize_with = "cited")]
    pub citation: Citation,
}

/// A citation with the day from which its instrument applies.
pub(super) struct Cited(pub(super) Citation);

impl Serialize for Cited {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("law", self.0.law)?;
        map.serialize_entry("article", self.0.article)?;
        map.serialize_entry("paragraph", self.0.paragraph)?;
        map.serialize_entry("effective_from", &self.0.effective_from())?;
        map.end()
    }
}

/// Serialises a citation with its instrument's first day.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference"
)]
pub(super) fn cited<S: Serializer>(citation: &Citation, serializer: S) -> Result<S::Ok, S::Error> {
    Cited(*citation).serialize(serializer)
}
