//! Options in the shape `--name value` and `--flag`, and the words beside them.

use crate::Result;

/// The options that stand alone; every other option takes a value.
const FLAGS: [&str; 8] = [
    "check",
    "every",
    "dev",
    "quick",
    "list",
    "keep-going",
    "help",
    "check-reproducible",
];

/// What stood behind the command's name.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    words: Vec<String>,
    options: Vec<(String, String)>,
}

impl Arguments {
    /// Sorts words, flags and options; `--name=value` and `--name value` mean the same.
    pub(crate) fn parse(input: impl Iterator<Item = String>) -> Result<Arguments> {
        let mut arguments = Arguments::default();
        let mut input = input.peekable();
        while let Some(word) = input.next() {
            let Some(name) = word.strip_prefix("--") else {
                arguments.words.push(word);
                continue;
            };
            let (name, value) = match name.split_once('=') {
                Some((name, value)) => (name.to_owned(), value.to_owned()),
                None if FLAGS.contains(&name) => (name.to_owned(), String::new()),
                None => {
                    let value = input.next_if(|next| !next.starts_with("--"));
                    (
                        name.to_owned(),
                        value.ok_or(format!("--{name} needs a value"))?,
                    )
                }
            };
            arguments.options.push((name, value));
        }
        Ok(arguments)
    }

    /// The words that are not options, in order.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether the flag was given.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(given, _)| given == name)
    }

    /// The value of an option; the last one counts.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let found = self.options.iter().rev().find(|(given, _)| given == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value of an option as a number.
    pub(crate) fn number<N: std::str::FromStr>(&self, name: &str) -> Result<Option<N>> {
        let Some(value) = self.value(name) else {
            return Ok(None);
        };
        value
            .parse()
            .map(Some)
            .map_err(|_| format!("--{name} wants a number, not `{value}`"))
    }

    /// Refuses options that the command does not know, so that a typing mistake is not ignored.
    pub(crate) fn expect_only(&self, known: &[&str]) -> Result {
        match self
            .options
            .iter()
            .find(|(name, _)| !known.contains(&name.as_str()))
        {
            Some((name, _)) => Err(format!(
                "there is no option --{name} here; see cargo xtask help"
            )),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn parse(line: &str) -> crate::Result<Arguments> {
        Arguments::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn values_flags_and_words_are_told_apart() {
        let arguments = parse("unit --port 9 --dev --people=5 build").expect("valid");
        assert_eq!(arguments.words(), ["unit", "build"]);
        assert_eq!(arguments.number::<u16>("port"), Ok(Some(9)));
        assert_eq!(arguments.number::<u32>("people"), Ok(Some(5)));
        assert!(arguments.has("dev"));
        assert!(!arguments.has("quick"));
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!(
            parse("--port").err().as_deref(),
            Some("--port needs a value")
        );
        let wrong = parse("--port many").expect("parses").number::<u16>("port");
        assert_eq!(wrong, Err("--port wants a number, not `many`".to_owned()));
        let unknown = parse("--prot 1").expect("parses").expect_only(&["port"]);
        assert!(unknown.is_err_and(|message| message.contains("--prot")));
    }
}
