//! What the figures of the law are called, in both languages.

use benefits::RuleSet;
use benefits::parameters::Value;

/// The key of a parameter's title.
pub(super) fn title_key(parameter: &str) -> String {
    format!("parameter-{}", parameter.replace(['.', '_'], "-"))
}

/// The key of what a named rule means.
pub(super) fn choice_key(name: &str) -> String {
    let named = if name == "all" { "all-months" } else { name };
    format!("choice-{}", named.replace('_', "-"))
}

/// Every key that a figure can ask for, for the test of the texts.
pub(super) fn keys() -> impl Iterator<Item = String> {
    RuleSet::current().records().flat_map(|(name, parameter)| {
        let choice = match parameter.value {
            Value::Choice(name) => Some(choice_key(name)),
            _ => None,
        };
        std::iter::once(title_key(name)).chain(choice)
    })
}
