//! The gratuity of a civil servant who leaves without a pension.
//!
//! **The rule in words.** Since the amendments of 2022 whoever leaves the civil service without a
//! right to a pension has 14 % of the yearly salary for each year of service, and 10 % after
//! resigning or being dismissed as a penalty. It is paid at sixty or to the family on death.
//!
//! ```
//! use benefits::{Answer, Case};
//! let case: Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1985-05-20" },
//!     "question": { "civil_gratuity": {
//!         "left_on": "2026-10-31", "months_of_service": 96, "yearly_salary": "120000"
//!     } }
//! }"#).unwrap();
//! let Answer::CivilGratuity(gratuity) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(gratuity.amount.rounded().to_string(), "134400.00");
//! ```

use calendar::Date;
use serde::{Deserialize, Serialize};

use crate::birthday::LegalAge;
use crate::case::{Amount, Case};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::keys::Keys;
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::Standing;
use crate::sum::Sum;

static AMOUNT: Rule = rule!(
    "civil-gratuity",
    ["yearly_salary", "rate", "months", "months_of_year"],
    "yearly_salary × rate × months ÷ months_of_year",
    Citation::new("m41", "", "")
);
static ASSUME_NO_PENSION: Text = text!("law-assume-gratuity-no-pension");
static UNCERTAIN_PART_YEARS: Text = text!("law-uncertain-gratuity-part-years");

pub(crate) static KEYS: Keys = Keys {
    rules: &[&AMOUNT],
    texts: &[&ASSUME_NO_PENSION, &UNCERTAIN_PART_YEARS],
    names: &[],
};

/// What does leaving the civil service without a pension bring?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CivilGratuityQuestion {
    /// The last day of service.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub left_on: Date,
    /// Months of service.
    pub months_of_service: u16,
    /// The salary of a year.
    pub yearly_salary: Amount,
    /// Whether the person resigned or was dismissed as a penalty.
    #[serde(default)]
    pub resigned_or_dismissed: bool,
}

/// A civil gratuity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CivilGratuity {
    /// The amount.
    pub amount: Sum,
    /// The day from which it is paid, unless death comes before.
    pub paid_from: Option<Date>,
}

/// The gratuity of a civil servant.
///
/// # Errors
/// `not-covered` for a day before the amendments of 2022.
pub fn civil_gratuity(
    rules: &RuleSet,
    case: &Case,
    _standing: &Standing,
    question: &CivilGratuityQuestion,
    trail: &mut Trail,
) -> Result<CivilGratuity, Refusal> {
    let (population, day) = (Population::Civil, question.left_on);
    let id = if question.resigned_or_dismissed {
        ids::CIVIL_GRATUITY_RESIGNED_RATE
    } else {
        ids::CIVIL_GRATUITY_RATE
    };
    let inside = |refusal: Refusal| refusal.inside("/left_on");
    let rate = rules.number(id, population, day).map_err(inside)?;
    let months = Rational::whole(i64::from(question.months_of_service));
    let year = Rational::whole(12);
    let salary = question.yearly_salary.exact();
    let amount = salary * rate.percent() * months / year;
    let inputs = [
        Quantity::Money(salary),
        Quantity::Percent(rate),
        Quantity::Months(months),
        Quantity::Months(year),
    ];
    trail.step(&AMOUNT, &inputs, Quantity::Money(amount), &[id]);
    trail.assume(&ASSUME_NO_PENSION, &[]);
    if !question.months_of_service.is_multiple_of(12) {
        trail.uncertain(&UNCERTAIN_PART_YEARS, &[], Confidence::Medium);
    }
    let age = LegalAge::read(rules, ids::CIVIL_HIJRI_AGE, population, day).map_err(inside)?;
    Ok(CivilGratuity {
        amount: Sum::new(amount, rules, population, day)?,
        paid_from: age
            .reached_by(case.person.birth_date)
            .map(|sixty| sixty.max(day)),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::{Answer, Case};

    fn amount(months: u16, resigned: bool, left: &str) -> Result<String, String> {
        let case: Case = serde_json::from_value(json!({
            "today": "2026-11-22", "person": { "birth_date": "1985-05-20" },
            "question": { "civil_gratuity": {
                "left_on": left, "months_of_service": months, "yearly_salary": "120000",
                "resigned_or_dismissed": resigned,
            } },
        }))
        .expect("a case");
        let outcome = crate::evaluate(&case).map_err(|refusal| refusal.field)?;
        crate::explanation::assert_steps_hold(&outcome.explanation);
        let Answer::CivilGratuity(found) = outcome.answer else {
            panic!("another answer")
        };
        Ok(found.amount.rounded().to_string())
    }

    #[test]
    fn p5_both_rates() {
        assert_eq!(amount(96, false, "2026-10-31"), Ok("134400.00".into()));
        assert_eq!(amount(96, true, "2026-10-31"), Ok("96000.00".into()));
        assert_eq!(amount(6, false, "2026-10-31"), Ok("8400.00".into()));
        assert_eq!(amount(0, false, "2026-10-31"), Ok("0.00".into()));
    }

    #[test]
    fn before_the_amendments_there_is_no_answer() {
        assert_eq!(
            amount(96, false, "2022-06-13"),
            Err("/question/civil_gratuity/left_on".into())
        );
        assert!(amount(96, false, "2022-06-14").is_ok());
    }
}
