//! What the law's transition turns on (decree M/273 of 1445H, clauses 2, 4, 5 and 10).

use contract::{Nationality, Regime, RegimeFacts, Scheme};

use super::Record;
use super::law::law;
use super::ledger::{count, total};

impl Record {
    /// The facts, and which law follows from them.
    pub(super) fn regime(&self) -> RegimeFacts {
        let law = law();
        let before = law.in_force.checked_add_days(-1).unwrap_or(law.in_force);
        let prior = self.periods.iter().filter(|period| {
            period.counts()
                && matches!(
                    period.scheme,
                    Scheme::Gosi | Scheme::Voluntary | Scheme::Civil
                )
        });
        let counted = count(prior, before);
        // "Prior" asks for any period, and a period may be shorter than a month.
        let has_prior = !counted.is_empty();
        let (prior_months_at_law_date, _) = total(&counted);
        let pensioner_at_law_date = self.pension.as_ref().is_some_and(|pension| {
            pension.scheme != Scheme::Military && pension.starts_on <= law.in_force
        });
        let under_military_law = self
            .periods
            .iter()
            .any(|period| period.scheme == Scheme::Military && period.is_active_on(self.today));
        let turns = self.birth_date.checked_add_months(law.exempt_age_months);
        let is_deemed_fifty = turns.is_some_and(|day| day <= law.in_force);
        let regime = match self.nationality {
            Nationality::Saudi if under_military_law => Regime::Military,
            Nationality::Saudi if pensioner_at_law_date => Regime::OldPensioner,
            Nationality::Saudi if !has_prior => Regime::New,
            Nationality::Saudi
                if prior_months_at_law_date >= law.exempt_months || is_deemed_fifty =>
            {
                Regime::OldExempt
            }
            Nationality::Saudi => Regime::OldAmended,
            Nationality::Gcc => Regime::HomeState,
            _ => Regime::HazardsOnly,
        };
        RegimeFacts {
            regime,
            prior_months_at_law_date,
            pensioner_at_law_date,
            under_military_law,
        }
    }
}
