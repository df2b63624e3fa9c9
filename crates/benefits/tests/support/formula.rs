//! Calculates a formula with its values put in, without any code of the crate's rules.

use benefits::{Rational, Term};

/// The value of a formula; `None` where it is not one.
pub(crate) fn value(terms: &[Term]) -> Option<Rational> {
    let mut reader = Reader { terms, next: 0 };
    let value = reader.sum()?;
    (reader.next == terms.len()).then_some(value)
}

struct Reader<'a> {
    terms: &'a [Term],
    next: usize,
}

impl Reader<'_> {
    fn sign(&mut self, wanted: &str) -> Option<()> {
        let found = matches!(self.terms.get(self.next), Some(Term::Sign(sign)) if *sign == wanted);
        found.then(|| self.next += 1)
    }

    fn sum(&mut self) -> Option<Rational> {
        let mut value = self.product()?;
        loop {
            if self.sign("+").is_some() {
                value = value + self.product()?;
            } else if self.sign("−").is_some() {
                value = value - self.product()?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<Rational> {
        let mut value = self.factor()?;
        loop {
            if self.sign("×").is_some() {
                value = value * self.factor()?;
            } else if self.sign("÷").is_some() {
                value = value / self.factor()?;
            } else {
                return Some(value);
            }
        }
    }

    fn factor(&mut self) -> Option<Rational> {
        if self.sign("(").is_some() {
            let value = self.sum()?;
            return self.sign(")").map(|()| value);
        }
        for (name, larger) in [("max", true), ("min", false)] {
            if self.sign(name).is_some() {
                self.sign("(")?;
                let mut value = self.sum()?;
                while self.sign(",").is_some() {
                    let next = self.sum()?;
                    value = if larger {
                        value.max(next)
                    } else {
                        value.min(next)
                    };
                }
                return self.sign(")").map(|()| value);
            }
        }
        let term = *self.terms.get(self.next)?;
        self.next += 1;
        match term {
            Term::Value(quantity) => quantity.factor(),
            Term::Sign(sign) => sign.parse::<i64>().ok().map(Rational::whole),
        }
    }
}
