//! Contributions: what worker and employer pay for a month.
//!
//! **The rule in words.** A month's contributory wage is the basic wage with housing and
//! commissions (M/33 article 19, M/273 article 8), no more than 45,000 riyals over all employers and
//! no less than the floor of the branch. Saudis pay into annuities and SANED, both shared with the
//! employer; the employer alone pays for occupational hazards, for every nationality. The rates are
//! those in force on the last day of the contribution month; for people under the law of 1445H they
//! rise by one point each July until 2028 (decree M/273, clause 3).
//!
//! **Worked example.** A Saudi covered before July 2024 with a basic wage of 8,000 and 2,000 for
//! housing, in November 2026:
//!
//! ```
//! use benefits::{Answer, Case};
//!
//! let case: Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1990-05-20" },
//!     "question": { "contributions": {
//!         "month": { "gregorian": "2026-11" },
//!         "covered_by": "law_of_1421",
//!         "employers": [ { "basic": "8000.00", "housing": { "cash": "2000.00" } } ]
//!     } }
//! }"#).unwrap();
//! let Answer::Contributions(due) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(due.worker.rounded().to_string(), "975.00");
//! assert_eq!(due.employer.rounded().to_string(), "1175.00");
//! assert_eq!(due.total.rounded().to_string(), "2150.00");
//! ```

mod charge;
mod cover;
mod fine;
mod month;
mod question;
pub(crate) mod texts;
mod wage;

pub use charge::{
    Branch, Contributions, EmployerContributions, MOST_EMPLOYERS, Payer, Share, contributions,
};
pub use fine::{
    Instalment, InstalmentsQuestion, LateFine, LateFineQuestion, MOST_INSTALMENTS,
    earliest_registration, instalments, last_day_for_voluntary, late_fine,
};
pub use month::{months_between, months_of_injury_allowance, months_of_paid_days};
pub use question::{
    ContributionsQuestion, CoveredBy, Employment, Housing, PaidMonth, ReturnChoice, Work,
};

#[cfg(test)]
mod tests;
