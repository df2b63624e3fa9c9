//! The pension at several moments of stopping, as the law crate computes it.

use benefits::ages::{Dates, Path, RetirementDates};
use benefits::pension::{OldAge, Pension};
use benefits::{Outcome, Refusal, Regime, ask};
use calendar::Date;
use rust_decimal::Decimal;

use super::answers::{Answers, StopChoice};
use super::case::case_of;

/// Months past the statutory age of the scenario that goes on working.
const LATER_MONTHS: i32 = 24;

/// A moment of stopping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ScenarioKind {
    /// As early as the law allows.
    Earliest,
    /// At the statutory age, or once the months are complete, whichever is later.
    Statutory,
    /// Two years past that.
    Later,
    /// The day the person chose.
    OnDay,
}

impl ScenarioKind {
    /// The key of its name.
    pub fn name_key(self) -> &'static str {
        match self {
            ScenarioKind::Earliest => "pension-scenario-earliest",
            ScenarioKind::Statutory => "pension-scenario-statutory",
            ScenarioKind::Later => "pension-scenario-later",
            ScenarioKind::OnDay => "pension-scenario-on-day",
        }
    }
}

/// What comes of stopping at a moment.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Which.
    pub kind: ScenarioKind,
    /// The first day without work.
    pub stop: Date,
    /// The pension, with its explanation.
    pub outcome: Outcome<Pension>,
}

impl Scenario {
    /// Riyals a month; `None` where there is no right.
    pub fn monthly(&self) -> Option<Decimal> {
        self.outcome.answer.monthly
    }
}

/// Everything the result shows.
#[derive(Debug, Clone)]
pub struct Calculation {
    /// The law the person falls under.
    pub regime: Regime,
    /// From when there is a pension.
    pub dates: Dates,
    /// The scenarios, by their day of stopping.
    pub scenarios: Vec<Scenario>,
    /// Which of them the person asked for.
    pub chosen: ScenarioKind,
}

impl Calculation {
    /// The scenario the person asked for; where it cannot be reached, the next best one.
    pub fn chosen(&self) -> Option<&Scenario> {
        self.scenarios
            .iter()
            .find(|scenario| scenario.kind == self.chosen)
            .or_else(|| {
                self.scenarios
                    .iter()
                    .find(|scenario| scenario.kind == ScenarioKind::Statutory)
            })
    }

    /// The scenario with the highest pension, where one has any.
    pub fn best(&self) -> Option<&Scenario> {
        self.scenarios
            .iter()
            .filter(|scenario| scenario.monthly().is_some())
            .max_by_key(|scenario| scenario.monthly())
    }
}

/// Computes every scenario of a person.
///
/// # Errors
/// The law's refusal, which names the reason, for example that military pensions are not computed.
pub fn calculate(answers: &Answers, today: Date) -> Result<Calculation, Refusal> {
    let outcome = ask(&case_of(answers, today)?, &RetirementDates::default())?;
    let dates = outcome.answer;
    let chosen = match answers.stop {
        StopChoice::Statutory => ScenarioKind::Statutory,
        StopChoice::Earliest => ScenarioKind::Earliest,
        StopChoice::OnDay => ScenarioKind::OnDay,
    };
    let mut scenarios = Vec::new();
    for (kind, stop) in moments(answers, &dates, today) {
        scenarios.push(Scenario {
            kind,
            stop,
            outcome: ask(&case_of(answers, today)?, &OldAge::on(stop))?,
        });
    }
    scenarios.sort_by_key(|scenario| scenario.stop);
    Ok(Calculation {
        regime: outcome.regime,
        dates,
        scenarios,
        chosen,
    })
}

/// The days to compare; none lies before today.
fn moments(answers: &Answers, dates: &Dates, today: Date) -> Vec<(ScenarioKind, Date)> {
    let reached = |path: &Path| {
        let way = if answers.working {
            path.if_working_on
        } else {
            path.if_stopped
        };
        way.map(|reached| reached.date.max(today))
    };
    // Somebody who cannot complete the months still sees what the statutory age brings.
    let statutory = reached(&dates.normal).unwrap_or(dates.statutory_date.max(today));
    let mut moments = vec![(ScenarioKind::Statutory, statutory)];
    if let Some(early) = reached(&dates.early).filter(|early| *early < statutory) {
        moments.push((ScenarioKind::Earliest, early));
    }
    if answers.working
        && let Some(later) = statutory.checked_add_months(LATER_MONTHS)
    {
        moments.push((ScenarioKind::Later, later));
    }
    if let Some(day) = answers.stop_on {
        moments.push((ScenarioKind::OnDay, day.max(today)));
    }
    moments
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculators::pension::answers::Draft;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day of the test")
    }

    fn answers(birth: &str, years: &str, before_law: &str, wage: &str) -> Answers {
        let draft = Draft {
            birth: Some(day(birth)),
            years: years.into(),
            working: "yes".into(),
            before_law: before_law.into(),
            without_break: "yes".into(),
            wage: wage.into(),
            ..Draft::default()
        };
        draft.check(day("2026-11-22")).expect("complete answers")
    }

    #[test]
    fn an_amended_contributor_sees_three_moments() {
        let result = calculate(
            &answers("1984-05-20", "14", "yes", "9000"),
            day("2026-11-22"),
        )
        .expect("a calculation");
        assert_eq!(result.regime, Regime::OldAmended);
        assert_eq!(result.dates.statutory_date, day("2045-05-20"));
        let kinds: Vec<_> = result
            .scenarios
            .iter()
            .map(|scenario| scenario.kind)
            .collect();
        assert_eq!(
            kinds,
            [
                ScenarioKind::Earliest,
                ScenarioKind::Statutory,
                ScenarioKind::Later
            ]
        );
        // 168 months by November 2026 and 222 more until May 2045: 390 x 9000 / 480.
        let statutory = result.chosen().expect("the statutory scenario");
        assert_eq!(statutory.monthly(), Some(Decimal::new(731_250, 2)));
    }

    #[test]
    fn the_record_has_the_months_the_person_stated() {
        let person = Answers {
            months_before_law: 100,
            ..answers("1984-05-20", "10", "yes", "9000")
        };
        let result = calculate(&person, day("2026-11-22")).expect("a calculation");
        assert_eq!(result.dates.months_today, 120);
        assert_eq!(result.dates.early.months_needed, Some(360));
    }

    #[test]
    fn a_newcomer_falls_under_the_new_law() {
        let result = calculate(&answers("2000-01-01", "2", "no", "6000"), day("2026-11-22"))
            .expect("a calculation");
        assert_eq!(result.regime, Regime::New);
        assert!(result.chosen().and_then(Scenario::monthly).is_some());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_complete_answers_can_be_computed_or_are_refused(
            born in 20_000_i64..52_000, months in 0_i32..600, share in 0_i32..=100,
            working: bool, wage in 1_i64..99_999_999, earlier in 1_i64..99_999_999,
            stop_in in 0_i64..20_000, dependants in 0_u8..=30,
        ) {
            let today = day("2026-11-22");
            let money = |halalas| contract::values::Money::from_decimal(Decimal::new(halalas, 2))
                .expect("an amount");
            let birth = Date::MIN.checked_add_days(born).expect("inside the table");
            let most = (today.whole_months_since(birth) - 180).max(0);
            let months = months.min(most);
            let before = (months * share / 100).max(months - 28);
            let answers = Answers {
                birth, months, working, months_before_law: before, wage: money(wage),
                earlier_wage: money(earlier), dependants, stop: StopChoice::OnDay,
                stop_on: today.checked_add_days(stop_in),
            };
            if let Ok(result) = calculate(&answers, today) {
                prop_assert_eq!(result.dates.months_today, months);
                for scenario in &result.scenarios {
                    prop_assert!(scenario.stop >= today);
                    if let Some(monthly) = scenario.monthly() {
                        // Ceiling and cap are the law crate's to prove; only working on long past
                        // the statutory age adds to them, and here nobody does so past fifty years.
                        prop_assert!(monthly > Decimal::ZERO);
                        prop_assert!(monthly <= Decimal::from(5 * 45_000));
                    }
                }
            }
        }
    }
}
