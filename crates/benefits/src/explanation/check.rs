//! For tests: recalculates every step from its own formula and inputs.

use super::{Explanation, Step, Term};
use crate::exact::Rational;

/// Evaluates the substituted formula of every step and compares it with the step's value.
///
/// # Panics
/// Where a formula cannot be read or gives another value.
pub(crate) fn assert_steps_hold(explanation: &Explanation) {
    for step in &explanation.steps {
        let terms = step.substituted();
        if terms.is_empty() {
            continue;
        }
        let mut reader = Reader {
            terms: &terms,
            at: 0,
            step,
        };
        let found = reader.sum();
        assert_eq!(
            reader.at,
            terms.len(),
            "{}: rest of the formula",
            step.rule.id()
        );
        assert_eq!(
            Some(found),
            step.value.factor(),
            "{}: {:?}",
            step.rule.id(),
            step.inputs
        );
    }
}

struct Reader<'a> {
    terms: &'a [Term],
    at: usize,
    step: &'a Step,
}

impl Reader<'_> {
    fn sign(&self) -> Option<&'static str> {
        match self.terms.get(self.at) {
            Some(Term::Sign(sign)) => Some(sign),
            _ => None,
        }
    }

    fn expect(&mut self, sign: &str) {
        assert_eq!(self.sign(), Some(sign), "{}", self.step.rule.id());
        self.at += 1;
    }

    fn sum(&mut self) -> Rational {
        let mut total = self.product();
        while let Some(sign @ ("+" | "−")) = self.sign() {
            self.at += 1;
            let next = self.product();
            total = if sign == "+" {
                total + next
            } else {
                total - next
            };
        }
        total
    }

    fn product(&mut self) -> Rational {
        let mut total = self.factor();
        while let Some(sign @ ("×" | "÷")) = self.sign() {
            self.at += 1;
            let next = self.factor();
            total = if sign == "×" {
                total * next
            } else {
                total / next
            };
        }
        total
    }

    fn factor(&mut self) -> Rational {
        match self.terms.get(self.at) {
            Some(Term::Value(value)) => {
                self.at += 1;
                value.factor().expect("a number in a formula")
            }
            Some(Term::Sign("(")) => {
                self.at += 1;
                let inner = self.sum();
                self.expect(")");
                inner
            }
            Some(Term::Sign(choice @ ("min" | "max"))) => {
                self.at += 1;
                self.expect("(");
                let mut found = self.sum();
                while self.sign() == Some(",") {
                    self.at += 1;
                    let next = self.sum();
                    found = if *choice == "min" {
                        found.min(next)
                    } else {
                        found.max(next)
                    };
                }
                self.expect(")");
                found
            }
            other => {
                // A whole number that is no figure of the law, such as 1.
                if let Some(Term::Sign(text)) = other
                    && let Ok(number) = text.parse::<i64>()
                {
                    self.at += 1;
                    return Rational::whole(number);
                }
                panic!("{}: {other:?}", self.step.rule.id())
            }
        }
    }
}
