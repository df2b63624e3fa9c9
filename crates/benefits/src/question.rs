//! What can be asked. One line a benefit; each benefit's module has its own type.

use serde::{Deserialize, Serialize};

use crate::ages::RetirementDates;
use crate::contributions::{ContributionsQuestion, InstalmentsQuestion, LateFineQuestion};
use crate::maternity::MaternityQuestion;
use crate::saned::SanedQuestion;

/// A question about a person's insurance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Question {
    /// Which law applies?
    Regime {},
    /// From when is there a pension, normal and early?
    RetirementDates(RetirementDates),
    /// What is paid for a month?
    Contributions(ContributionsQuestion),
    /// What does a late payment cost?
    LateFine(LateFineQuestion),
    /// How is a debt paid in parts?
    Instalments(InstalmentsQuestion),
    /// What does unemployment insurance pay?
    Saned(SanedQuestion),
    /// What does a mother get around a birth?
    Maternity(MaternityQuestion),
}
