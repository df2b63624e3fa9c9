//! SPDX licence expressions, as far as Cargo manifests use them.

/// Whether somebody who accepts only the listed licences may use a package under this expression.
///
/// `A OR B` leaves the choice, `A AND B` asks for both, the old `A/B` means `A OR B`.
/// An exception (`Apache-2.0 WITH LLVM-exception`) only widens rights and is accepted with its licence.
pub(super) fn is_acceptable(expression: &str, accepted: &[String]) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words = spaced.split_whitespace().collect::<Vec<_>>();
    let mut parser = Parser {
        words: &words,
        accepted,
    };
    let outcome = parser.any_of();
    outcome.unwrap_or(false) && parser.words.is_empty()
}

struct Parser<'a> {
    words: &'a [&'a str],
    accepted: &'a [String],
}

impl Parser<'_> {
    /// `all_of (OR all_of)*`; `None` when the text is no expression.
    fn any_of(&mut self) -> Option<bool> {
        let mut acceptable = self.all_of()?;
        while self.take_if("OR") {
            acceptable |= self.all_of()?;
        }
        Some(acceptable)
    }

    fn all_of(&mut self) -> Option<bool> {
        let mut acceptable = self.one()?;
        while self.take_if("AND") {
            acceptable &= self.one()?;
        }
        Some(acceptable)
    }

    fn one(&mut self) -> Option<bool> {
        if self.take_if("(") {
            let inside = self.any_of()?;
            return self.take_if(")").then_some(inside);
        }
        let (licence, rest) = self.words.split_first()?;
        self.words = rest;
        if self.take_if("WITH") {
            self.words = self.words.split_first()?.1;
        }
        Some(self.accepted.iter().any(|accepted| accepted == licence))
    }

    fn take_if(&mut self, word: &str) -> bool {
        let found = self.words.first() == Some(&word);
        if found {
            self.words = &self.words[1..];
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::is_acceptable;

    #[test]
    fn expressions_mean_what_spdx_says() {
        let accepted = [
            "MIT".to_owned(),
            "Unicode-3.0".to_owned(),
            "Apache-2.0".to_owned(),
        ];
        for good in [
            "MIT",
            "MIT OR GPL-3.0",
            "GPL-3.0/MIT",
            "(MIT OR GPL-3.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-3.0",
        ] {
            assert!(is_acceptable(good, &accepted), "{good}");
        }
        for bad in [
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR GPL-3.0) AND GPL-3.0",
            "",
            "MIT OR",
            "(MIT",
        ] {
            assert!(!is_acceptable(bad, &accepted), "{bad}");
        }
    }
}
