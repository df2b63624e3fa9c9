//! Every key of a text that an outcome can carry.
//!
//! A module of a benefit declares its texts in a `static KEYS: Keys`, and [`MODULES`] names the
//! module: one line a module.

use crate::explanation::{Citation, Rule, Text, texts};

/// The texts of one module.
#[derive(Debug)]
pub(crate) struct Keys {
    /// Rules: their title, their formula and the labels of their inputs.
    pub(crate) rules: &'static [&'static Rule],
    /// Conditions, reasons, assumptions, open questions and refusals.
    pub(crate) texts: &'static [&'static Text],
    /// Names, written with `-`: the text of `x` is `law-name-x`.
    pub(crate) names: &'static [&'static str],
}

static SHARED: Keys = Keys {
    rules: &[],
    texts: texts::TEXTS,
    names: &[],
};

/// One line a module.
#[rustfmt::skip]
static MODULES: &[&Keys] = &[
    &SHARED,
    &crate::regime::KEYS,
    &crate::ages::KEYS,
    &crate::contributions::texts::KEYS,
    &crate::saned::texts::KEYS,
    &crate::maternity::texts::KEYS,
    &crate::pension::KEYS,
    &crate::hazards::texts::KEYS,
    &crate::lump_sum::KEYS,
    &crate::civil::KEYS,
    &crate::exchange::KEYS,
    &crate::reverse::KEYS,
    &crate::service::KEYS,
    &crate::disability::texts::KEYS,
    &crate::gratuity::KEYS,
    &crate::deadlines::KEYS,
    &crate::survivors::texts::KEYS,
];

/// A key of `locales/*/law.ftl` and the names of its placeables.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExplanationKey {
    /// The Fluent key.
    pub key: String,
    /// The names of the values its text may show.
    pub values: &'static [&'static str],
}

/// Every key that an outcome or a refusal can carry, with the names of its values, in order of the
/// keys and without repetition.
///
/// - `law-rule-*`: the title of a rule. `law-formula-*`: its formula in words, with its inputs.
/// - `law-input-*`: the label of an input of that name.
/// - `law-condition-*`, `law-reason-*`, `law-assume-*`, `law-uncertain-*`, `law-refusal-*`:
///   sentences. `law-name-*`: the name of a regime, a path, an answer or a parameter's population.
/// - `law-instrument-*`: the title of a law; `law-unit-*` and `law-confidence-*`: small words.
pub fn explanation_keys() -> Vec<ExplanationKey> {
    let mut keys = Vec::new();
    let mut add = |key: String, values| keys.push(ExplanationKey { key, values });
    for module in MODULES {
        for rule in module.rules {
            add(rule.title.key.into(), &[]);
            add(rule.formula.key.into(), rule.formula.values);
            for input in rule.formula.values {
                add(format!("law-input-{}", input.replace('_', "-")), &[]);
            }
        }
        for text in module.texts {
            add(text.key.into(), text.values);
        }
        for name in module.names {
            add(format!("law-name-{name}"), &[]);
        }
    }
    for (instrument, _) in Citation::INSTRUMENTS {
        add(format!("law-instrument-{instrument}"), &[]);
    }
    for confidence in ["low", "medium", "high"] {
        add(format!("law-confidence-{confidence}"), &[]);
    }
    keys.sort();
    keys.dedup();
    keys
}
