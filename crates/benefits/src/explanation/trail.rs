//! What a rule writes while it calculates.

use serde::Serialize;

use super::step::cited;
use super::{Citation, Condition, Message, Quantity, Rule, Step, Text};
use crate::parameters::{Confidence, Id};

/// How an outcome came about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Explanation {
    /// The conditions examined, met or not.
    pub conditions: Vec<Condition>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The rules that did not apply, and why.
    pub not_applied: Vec<NotApplied>,
    /// What was taken for granted.
    pub assumptions: Vec<Message>,
    /// Where the law or the data leaves a question open that this outcome meets.
    pub uncertainties: Vec<Uncertainty>,
}

/// A rule that did not apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotApplied {
    /// The rule's title, as a key without values.
    pub rule: &'static str,
    /// Why it did not.
    pub reason: Message,
    /// Where the rule stands.
    #[serde(serialize_with = "cited")]
    pub citation: Citation,
}

/// An open question that an outcome meets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Uncertainty {
    /// The question and the answer taken, in words.
    pub message: Message,
    /// How sure the answer is.
    pub confidence: Confidence,
}

/// Collects an [`Explanation`], or nothing at all where only the amount is wanted.
///
/// A sweep over thousands of dates turns it off and pays nothing for explanations.
#[derive(Debug)]
pub struct Trail {
    written: Explanation,
    on: bool,
}

impl Trail {
    /// A trail that keeps everything.
    pub fn kept() -> Trail {
        Trail {
            written: Explanation::default(),
            on: true,
        }
    }

    /// A trail that keeps nothing.
    pub fn off() -> Trail {
        Trail {
            written: Explanation::default(),
            on: false,
        }
    }

    /// Takes back what was written of the law that the record decides, where the question names its law:
    /// the other would be read as the reason of what follows.
    pub(crate) fn law_is_named(&mut self, is_named: bool) {
        if is_named {
            self.written = Explanation::default();
        }
    }

    /// Whether anything is kept.
    pub fn is_on(&self) -> bool {
        self.on
    }

    /// Records a step.
    #[inline]
    pub fn step(&mut self, rule: &'static Rule, inputs: &[Quantity], value: Quantity, used: &[Id]) {
        if self.on {
            self.write_step(rule, inputs, value, used);
        }
    }

    fn write_step(
        &mut self,
        rule: &'static Rule,
        inputs: &[Quantity],
        value: Quantity,
        used: &[Id],
    ) {
        debug_assert_eq!(rule.formula.values.len(), inputs.len(), "{}", rule.id());
        self.written.steps.push(Step {
            rule,
            inputs: inputs.to_vec(),
            value,
            parameters: used.iter().map(|id| id.name()).collect(),
        });
    }

    /// Records a condition and hands back whether it is met.
    pub fn condition(
        &mut self,
        text: &'static Text,
        values: &[Quantity],
        met: bool,
        citation: Citation,
    ) -> bool {
        if self.on {
            let message = Message::new(text, values);
            self.written.conditions.push(Condition {
                message,
                met,
                citation,
            });
        }
        met
    }

    /// Records a rule that did not apply.
    pub fn not_applied(&mut self, rule: &'static Rule, reason: &'static Text, values: &[Quantity]) {
        if self.on {
            self.written.not_applied.push(NotApplied {
                rule: rule.title.key,
                reason: Message::new(reason, values),
                citation: rule.citation,
            });
        }
    }

    /// Records an assumption, once.
    pub fn assume(&mut self, text: &'static Text, values: &[Quantity]) {
        if self.on {
            let message = Message::new(text, values);
            if !self.written.assumptions.contains(&message) {
                self.written.assumptions.push(message);
            }
        }
    }

    /// Records an open question, once.
    pub fn uncertain(&mut self, text: &'static Text, values: &[Quantity], confidence: Confidence) {
        if self.on {
            let message = Message::new(text, values);
            if !self
                .written
                .uncertainties
                .iter()
                .any(|known| known.message == message)
            {
                self.written.uncertainties.push(Uncertainty {
                    message,
                    confidence,
                });
            }
        }
    }

    /// What was collected.
    pub fn finish(self) -> Explanation {
        self.written
    }
}
