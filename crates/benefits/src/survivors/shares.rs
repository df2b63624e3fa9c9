//! The shares over time, and the grants.

use calendar::{Date, Month};
use serde::Serialize;

use super::base::Base;
use super::heirs::{Heir, Terms};
use super::{SurvivorsQuestion, texts};
use crate::exact::Rational;
use crate::explanation::{Quantity, Trail, texts as shared};
use crate::parameters::{Confidence, Id, RuleSet, ids};
use crate::refusal::Refusal;
use crate::sum::Sum;

/// Some months in which the same people share alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// The first month.
    pub from: Month,
    /// The last month; `None` while nothing known changes.
    pub to: Option<Month>,
    /// The places in the question's list of those entitled.
    pub heirs: Vec<usize>,
    /// What each of them is paid.
    pub each: Sum,
    /// What all are paid.
    pub total: Sum,
}

/// The grant of a woman who loses her share by marriage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MarriageGrant {
    /// Her place in the question's list.
    pub heir: usize,
    /// The month of the marriage, the last of her share.
    pub month: Month,
    /// The grant.
    pub amount: Sum,
    /// Months for which a share restored too early is kept back.
    pub months_kept_back: i32,
}

/// What the shares are calculated from.
#[derive(Clone, Copy)]
pub(super) struct Sharing<'a> {
    pub(super) rules: &'a RuleSet,
    pub(super) question: &'a SurvivorsQuestion,
    pub(super) base: Base,
    pub(super) terms: Terms,
    pub(super) day: Date,
}

impl Sharing<'_> {
    pub(super) fn number(&self, id: Id) -> Result<Rational, Refusal> {
        self.rules.number(id, self.base.population, self.day)
    }

    pub(super) fn sum(&self, exact: Rational) -> Result<Sum, Refusal> {
        Sum::new(exact, self.rules, self.base.population, self.day)
    }

    /// The stretches from the month after the death on.
    pub(super) fn stretches(&self, trail: &mut Trail) -> Result<Vec<Stretch>, Refusal> {
        let too_far = || Refusal::at("/died_on", &shared::REFUSAL_TOO_FAR);
        let start = Month::of(self.day).checked_add(1).ok_or_else(too_far)?;
        let mut turns = vec![start];
        for heir in &self.question.heirs {
            heir.turns(self.terms, &mut turns);
        }
        turns.retain(|month| *month >= start);
        turns.sort_unstable();
        turns.dedup();
        let mut stretches: Vec<Stretch> = Vec::new();
        for month in turns {
            let heirs = self.entitled_in(month);
            let same = stretches.last().is_some_and(|last| last.heirs == heirs);
            if same {
                continue;
            }
            if let Some(last) = stretches.last_mut() {
                last.to = month.checked_add(-1);
            }
            let each = self.each(heirs.len(), trail)?;
            let count = Rational::whole(i64::try_from(heirs.len()).unwrap_or(0));
            stretches.push(Stretch {
                from: month,
                to: None,
                heirs,
                each: self.sum(each)?,
                total: self.sum(each * count)?,
            });
        }
        // Nobody is paid in a stretch without heirs: it only ends the one before.
        stretches.retain(|stretch| !stretch.heirs.is_empty());
        Ok(stretches)
    }

    /// Those whose right stood on the last day of the month before.
    fn entitled_in(&self, month: Month) -> Vec<usize> {
        let before = month.first_day().checked_add_days(-1).unwrap_or(Date::MIN);
        let heirs = self.question.heirs.iter().enumerate();
        heirs
            .filter(|(_, heir)| heir.is_entitled(self.terms, before))
            .map(|(index, _)| index)
            .collect()
    }

    /// What each of so many people is paid.
    fn each(&self, count: usize, trail: &mut Trail) -> Result<Rational, Refusal> {
        if count == 0 {
            return Ok(Rational::ZERO);
        }
        let heirs = Rational::whole(i64::try_from(count).unwrap_or(i64::MAX));
        let (population, day) = (self.base.population, self.day);
        let id = ids::SURVIVORS_SHARES;
        let share = self
            .rules
            .band(id, population, day, heirs)?
            .unwrap_or(Rational::ZERO);
        let pension = self.base.pension;
        let distributed = pension * share.percent();
        let inputs = [Quantity::Money(pension), Quantity::Percent(share)];
        let new = self.base.new;
        trail.step(
            texts::DISTRIBUTED.of(new),
            &inputs,
            Quantity::Money(distributed),
            &[id],
        );
        let each = distributed / heirs;
        let inputs = [Quantity::Money(distributed), Quantity::Number(heirs)];
        trail.step(texts::EACH.of(new), &inputs, Quantity::Money(each), &[]);
        let id = ids::SURVIVORS_SHARE_MINIMUM;
        let Some(least) = self.rules.limit(id, population, day)? else {
            return Ok(each);
        };
        if each >= least {
            let values = [each, least].map(Quantity::Money);
            trail.not_applied(&texts::LEAST_SHARE, &texts::REASON_ABOVE_LEAST, &values);
            return Ok(each);
        }
        // Raised shares may not pass the average or the smallest pension together.
        let minimum = self.number(ids::PENSION_MINIMUM)?;
        let average = self.base.average.unwrap_or(Rational::ZERO);
        let ceiling = average.max(minimum);
        let inputs = [average, minimum].map(Quantity::Money);
        let used = [ids::PENSION_MINIMUM];
        trail.step(
            &texts::SHARES_CEILING,
            &inputs,
            Quantity::Money(ceiling),
            &used,
        );
        let raised = each.max(least).min(ceiling / heirs);
        let inputs = [
            Quantity::Money(each),
            Quantity::Money(least),
            Quantity::Money(ceiling),
            Quantity::Number(heirs),
        ];
        trail.step(&texts::LEAST_SHARE, &inputs, Quantity::Money(raised), &[id]);
        trail.uncertain(
            &texts::UNCERTAIN_LEAST,
            &[Quantity::Money(least)],
            Confidence::Low,
        );
        trail.assume(&texts::ASSUME_INSIDE, &[]);
        Ok(raised)
    }

    /// The marriage grants of the law of 1421H: once for each woman.
    pub(super) fn marriage_grants(
        &self,
        stretches: &[Stretch],
        trail: &mut Trail,
    ) -> Result<Vec<MarriageGrant>, Refusal> {
        if self.base.new {
            return Ok(Vec::new());
        }
        let mut grants = Vec::new();
        for (index, heir) in self.question.heirs.iter().enumerate() {
            let found = marriage_of(index, heir, stretches);
            let Some((month, each, restored)) = found else {
                continue;
            };
            let times = self.number(ids::GRANT_MARRIAGE_MONTHS)?;
            let amount = each * times;
            let inputs = [Quantity::Money(each), Quantity::Number(times)];
            let used = [ids::GRANT_MARRIAGE_MONTHS];
            trail.step(
                &texts::MARRIAGE_GRANT,
                &inputs,
                Quantity::Money(amount),
                &used,
            );
            let months = times
                .floor()
                .and_then(|times| i32::try_from(times).ok())
                .unwrap_or(0);
            // Months without the share, from the one after the marriage to the one of its return.
            let kept_back =
                restored.map_or(0, |back| (months - (back.months_since(month) - 1)).max(0));
            grants.push(MarriageGrant {
                heir: index,
                month,
                amount: self.sum(amount)?,
                months_kept_back: kept_back,
            });
        }
        Ok(grants)
    }

    /// The death grant of the law of 1421H.
    pub(super) fn death_grant(&self, trail: &mut Trail) -> Result<Option<Sum>, Refusal> {
        if self.base.new {
            trail.not_applied(&texts::NO_GRANTS, &texts::REASON_NEW_LAW, &[]);
            trail.uncertain(&texts::UNCERTAIN_GRANTS, &[], Confidence::Medium);
            return Ok(None);
        }
        if !self.base.grant {
            trail.not_applied(&texts::DEATH_GRANT, &texts::REASON_AFTER_LEAVING, &[]);
            return Ok(None);
        }
        let times = self.number(ids::GRANT_DEATH_MONTHS)?;
        let most = self.number(ids::GRANT_DEATH_MAX)?;
        let grant = (self.base.pension * times).min(most);
        trail.step(
            &texts::DEATH_GRANT,
            &[
                Quantity::Money(self.base.pension),
                Quantity::Number(times),
                Quantity::Money(most),
            ],
            Quantity::Money(grant),
            &[ids::GRANT_DEATH_MONTHS, ids::GRANT_DEATH_MAX],
        );
        self.sum(grant).map(Some)
    }
}

/// The first marriage that costs a share: its month, the share, and the month of its return.
fn marriage_of(
    index: usize,
    heir: &Heir,
    stretches: &[Stretch],
) -> Option<(Month, Rational, Option<Month>)> {
    if !heir.relation.loses_by_marriage() {
        return None;
    }
    heir.marriages.iter().find_map(|marriage| {
        let month = Month::of(marriage.on);
        let paid = stretches.iter().find(|stretch| {
            stretch.from <= month
                && stretch.to.is_none_or(|to| month <= to)
                && stretch.heirs.contains(&index)
        })?;
        let back = stretches
            .iter()
            .find(|stretch| stretch.from > month && stretch.heirs.contains(&index));
        Some((month, paid.each.exact(), back.map(|stretch| stretch.from)))
    })
}
