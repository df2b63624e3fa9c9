//! The benefits: one line each. A line makes the variant of the question, that of the answer, and the
//! way from the one to the other.

use serde::{Deserialize, Serialize};

use crate::ages;
use crate::case::Case;
use crate::civil;
use crate::contributions;
use crate::deadlines;
use crate::disability;
use crate::exchange;
use crate::explanation::Trail;
use crate::gratuity;
use crate::hazards;
use crate::lump_sum;
use crate::maternity;
use crate::parameters::RuleSet;
use crate::pension::{self, return_to_work};
use crate::refusal::Refusal;
use crate::regime::Standing;
use crate::reverse;
use crate::saned;
use crate::survivors;
use crate::sweep;

/// A question that is asked by itself, with [`crate::ask`]: a program that asks some of them carries
/// the rules of those alone.
pub trait Ask: Rule<Found = Self::Answer> {
    /// What comes back.
    type Answer;
}

/// The way from a question to its answer; only the questions of this crate have one.
pub trait Rule {
    /// What is found.
    type Found;

    /// Answers the question.
    #[doc(hidden)]
    fn find(
        &self,
        rules: &RuleSet,
        case: &Case,
        standing: &Standing,
        trail: &mut Trail,
    ) -> Result<Self::Found, Refusal>;
}

/// `"name_on_the_wire" Variant(question) => answer: function;`
macro_rules! benefits {
    ($($(#[$doc:meta])* $name:literal $variant:ident($question:ty) => $answer:ty: $function:expr;)*) => {
        /// A question about a person's insurance.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Question {
            /// Which law applies?
            #[serde(rename = "regime")]
            Regime {},
            $($(#[$doc])* #[serde(rename = $name)] $variant($question),)*
        }

        /// The answer to a question, of the same name.
        #[derive(Debug, Clone, Serialize)]
        pub enum Answer {
            /// Which law applies: see [`crate::Outcome::regime`].
            #[serde(rename = "regime")]
            Regime {
                /// The uncompensated months when the law of 1445H came into force, where they matter.
                months_at_law: Option<i32>,
                /// The completed Gregorian months of age on that day.
                age_months_at_law: i32,
            },
            $($(#[$doc])* #[serde(rename = $name)] $variant($answer),)*
        }

        $(
            impl Ask for $question {
                type Answer = $answer;
            }

            impl Rule for $question {
                type Found = $answer;

                fn find(
                    &self,
                    rules: &RuleSet,
                    case: &Case,
                    standing: &Standing,
                    trail: &mut Trail,
                ) -> Result<$answer, Refusal> {
                    $function(rules, case, standing, self, trail)
                        .map_err(|refusal| refusal.inside_question($name))
                }
            }
        )*

        /// Hands the question to its benefit.
        pub(crate) fn answer(
            rules: &RuleSet,
            case: &Case,
            standing: &Standing,
            trail: &mut Trail,
        ) -> Result<Answer, Refusal> {
            match &case.question {
                Question::Regime {} => Ok(Answer::Regime {
                    months_at_law: standing.months_at_law,
                    age_months_at_law: standing.age_months_at_law,
                }),
                $(Question::$variant(question) => question
                    .find(rules, case, standing, trail)
                    .map(Answer::$variant),)*
            }
        }
    };
}

#[rustfmt::skip]
benefits! {
    /// From when is there a pension, normal and early?
    "retirement_dates" RetirementDates(ages::RetirementDates) => ages::Dates: ages::retirement_dates;
    /// How much is the old-age pension from a day on?
    "old_age" OldAge(pension::OldAge) => pension::Pension: pension::old_age;
    /// What is paid of a pension while its pensioner works again?
    "return_to_work" ReturnToWork(return_to_work::ReturnToWork) => return_to_work::WhileWorking: return_to_work::return_to_work;
    /// How much is the pension on leaving the second work?
    "second_leave" SecondLeave(return_to_work::SecondLeave) => return_to_work::PensionAgain: return_to_work::second_leave;
    /// How much is the old-age pension for every month of leaving?
    "sweep" Sweep(sweep::SweepQuestion) => sweep::Sweep: sweep::sweep;
    /// From when, or with which wage, is the old-age pension as high as asked?
    "reverse" Reverse(reverse::ReverseQuestion) => reverse::Found: reverse::reverse;
    /// How much is the lump sum without a pension?
    "lump_sum" LumpSum(lump_sum::LumpSumQuestion) => lump_sum::LumpSum: lump_sum::lump_sum;
    /// How much is the civil pension?
    "civil" Civil(civil::CivilQuestion) => civil::CivilPension: civil::civil;
    /// How much is the pension with the months of both schemes added?
    "exchange" Exchange(exchange::ExchangeQuestion) => exchange::Exchange: exchange::exchange;
    /// What is paid for a month?
    "contributions" Contributions(contributions::ContributionsQuestion) => contributions::Contributions: contributions::contributions;
    /// What does a late payment cost?
    "late_fine" LateFine(contributions::LateFineQuestion) => contributions::LateFine: |rules, _, _, question, trail| contributions::late_fine(rules, question, trail);
    /// How is a debt paid in parts?
    "instalments" Instalments(contributions::InstalmentsQuestion) => Vec<contributions::Instalment>: |rules, _, _, question, trail| contributions::instalments(rules, question, trail);
    /// Until when can something be paid, registered or claimed?
    "deadline" Deadline(deadlines::DeadlineQuestion) => deadlines::LastDay: deadlines::deadline;
    /// What does unemployment insurance pay?
    "saned" Saned(saned::SanedQuestion) => saned::Saned: saned::saned;
    /// What does a mother get around a birth?
    "maternity" Maternity(maternity::MaternityQuestion) => maternity::Maternity: maternity::maternity;
    /// What does a work injury bring?
    "injury" Injury(hazards::InjuryQuestion) => Box<hazards::Injury>: |rules, case, standing, question, trail| hazards::injury(rules, case, standing, question, trail).map(Box::new);
    /// What does a disability that work did not cause bring?
    "disability" Disability(disability::DisabilityQuestion) => disability::Disability: disability::disability;
    /// What does a family have after a death?
    "survivors" Survivors(survivors::SurvivorsQuestion) => survivors::Survivors: survivors::survivors;
    /// What does leaving the civil service without a pension bring?
    "civil_gratuity" CivilGratuity(gratuity::CivilGratuityQuestion) => gratuity::CivilGratuity: gratuity::civil_gratuity;
    /// How much of an injury pension and an annuity pension is paid together?
    "combination" Combination(hazards::CombinationQuestion) => hazards::Combination: hazards::combination;
}
