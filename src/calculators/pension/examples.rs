//! Filled-in forms to try the calculator with: people of each law, none of them real.

use calendar::Date;

use super::answers::{Draft, StopChoice, months_since_law};

/// An example with the key of its name.
#[derive(Debug, Clone)]
pub struct PensionExample {
    /// What its form is called in the list's value.
    pub id: &'static str,
    /// The key of its name.
    pub name_key: &'static str,
    /// Its answers on a day.
    pub draft: fn(Date) -> Draft,
}

/// The examples, in the order of the list.
pub const EXAMPLES: &[PensionExample] = &[
    PensionExample {
        id: "amended",
        name_key: "pension-example-amended",
        draft: amended,
    },
    PensionExample {
        id: "exempt",
        name_key: "pension-example-exempt",
        draft: exempt,
    },
    PensionExample {
        id: "new",
        name_key: "pension-example-new",
        draft: newcomer,
    },
    PensionExample {
        id: "older",
        name_key: "pension-example-older",
        draft: older,
    },
];

/// Fourteen years by 2026, so 140 months when the new law began.
fn amended(today: Date) -> Draft {
    worker("1984-05-20", 140, "9000", today)
}

/// 250 months when the new law began: exempt by months.
fn exempt(today: Date) -> Draft {
    Draft {
        stop: StopChoice::Earliest,
        ..worker("1978-02-01", 250, "15000", today)
    }
}

/// Nothing before the new law, and a year less than since it began.
fn newcomer(today: Date) -> Draft {
    let months = (months_since_law(today) - 12).max(1);
    Draft {
        birth: "2001-09-14".parse().ok(),
        years: (months / 12).to_string(),
        months: (months % 12).to_string(),
        working: "yes".to_owned(),
        before_law: "no".to_owned(),
        wage: "7500".to_owned(),
        ..Draft::default()
    }
}

/// 300 months when the new law began, some of them before 1422H, and three dependants.
fn older(today: Date) -> Draft {
    Draft {
        dependants: "3".to_owned(),
        earlier_wage: "11000".to_owned(),
        ..worker("1974-10-03", 300, "14200", today)
    }
}

fn worker(birth: &str, months_before_law: i32, wage: &str, today: Date) -> Draft {
    let months = months_before_law + months_since_law(today);
    Draft {
        birth: birth.parse().ok(),
        years: (months / 12).to_string(),
        months: (months % 12).to_string(),
        working: "yes".to_owned(),
        before_law: "yes".to_owned(),
        without_break: "yes".to_owned(),
        wage: wage.to_owned(),
        ..Draft::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculators::pension::scenarios::{Scenario, calculate};

    #[test]
    fn every_example_gives_a_pension_on_any_day() {
        for day in ["2026-11-22", "2027-03-01", "2030-12-31"] {
            let today: Date = day.parse().expect("a day of the test");
            for example in EXAMPLES {
                let answers = (example.draft)(today).check(today);
                let answers =
                    answers.unwrap_or_else(|problems| panic!("{}: {problems:?}", example.id));
                let result = calculate(&answers, today).expect("a calculation");
                let monthly = result.chosen().and_then(Scenario::monthly);
                assert!(monthly.is_some(), "{} on {day}", example.id);
            }
        }
    }
}
