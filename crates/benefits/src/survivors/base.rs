//! The pension that a family shares.

use calendar::Date;

use super::{Basis, SurvivorsQuestion, texts};
use crate::case::{Amount, Case};
use crate::contributions::CoveredBy;
use crate::disability::{enough_months, joined_voluntarily_late, months_after_leaving};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Trail};
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::Standing;
use crate::service::ServiceOn;

/// The pension that is shared, and the average behind it.
#[derive(Clone, Copy)]
pub(super) struct Base {
    pub(super) new: bool,
    pub(super) population: Population,
    pub(super) pension: Rational,
    /// The average wage, where it is known.
    pub(super) average: Option<Rational>,
    /// Whether the family has a right at all.
    pub(super) entitled: bool,
    /// Whether the death brings the death grant of the law of 1421H.
    pub(super) grant: bool,
}

pub(super) fn base(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &SurvivorsQuestion,
    trail: &mut Trail,
) -> Result<Base, Refusal> {
    let day = question.died_on;
    let told = match question.basis {
        Basis::InService { service } | Basis::AfterLeaving { service, .. } => service,
        _ => None,
    };
    let covered_by = match question.basis {
        // What a pensioner draws needs no record: only whose law it is.
        Basis::InService { .. } | Basis::AfterLeaving { .. } => question.covered_by,
        _ => question.covered_by.or(if standing.regime.is_old() {
            Some(CoveredBy::LawOf1421)
        } else {
            Some(CoveredBy::LawOf1445)
        }),
    };
    let service = ServiceOn::read(rules, case, standing, covered_by, told, day, trail)?;
    let new = service.new;
    let base = |pension, average, entitled, grant| Base {
        new,
        population: service.population,
        pension,
        average,
        entitled,
        grant,
    };
    let money = |amount: Option<Amount>| amount.map(Amount::exact);
    Ok(match question.basis {
        Basis::Pensioner {
            pension,
            average_wage,
        } => {
            let pension = pension.exact();
            let shown = Quantity::Money(pension);
            trail.step(texts::OWN_PENSION.of(new), &[shown], shown, &[]);
            if let (false, Some(average)) = (new, money(average_wage)) {
                let share = rules.number(ids::DISABILITY_SHARE, service.population, day)?;
                let half = average * share.percent();
                if half > pension {
                    let other = Quantity::Money(half);
                    trail.uncertain(&texts::UNCERTAIN_PENSIONER, &[other], Confidence::Low);
                }
            }
            base(pension, money(average_wage), true, true)
        }
        Basis::InjuryPensioner {
            pension,
            average_wage,
        }
        | Basis::WorkInjury {
            pension,
            average_wage,
        } => {
            let pension = pension.exact();
            let shown = Quantity::Money(pension);
            trail.step(texts::INJURY_PENSION.of(new), &[shown], shown, &[]);
            base(pension, money(average_wage), true, true)
        }
        Basis::InService { .. } => {
            if !in_service(&service, trail)? {
                return Ok(base(Rational::ZERO, None, false, false));
            }
            let (pension, average) = service.with_half(trail)?;
            base(pension, Some(average), true, true)
        }
        Basis::AfterLeaving { buy_in, .. } => {
            let Some(bought) = months_after_leaving(&service, buy_in, trail)? else {
                return Ok(base(Rational::ZERO, None, false, false));
            };
            let (pension, average) = service.plain(bought, trail)?;
            base(pension, Some(average), true, false)
        }
    })
}

/// Whether a contributor's death on a day leaves a pension, in service or after it.
pub(crate) fn leaves_a_pension(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    day: Date,
) -> Result<bool, Refusal> {
    let trail = &mut Trail::off();
    let service = ServiceOn::read(rules, case, standing, None, None, day, trail)?;
    if service.serves() {
        in_service(&service, trail)
    } else {
        Ok(months_after_leaving(&service, false, trail)?.is_some())
    }
}

/// The months of cover that open a right on death in service.
fn in_service(service: &ServiceOn<'_>, trail: &mut Trail) -> Result<bool, Refusal> {
    let late = !service.new && joined_voluntarily_late(service)?;
    let ids = if late {
        [
            ids::SURVIVORS_LATE_MONTHS_CONSECUTIVE,
            ids::SURVIVORS_LATE_MONTHS_SCATTERED,
        ]
    } else {
        [
            ids::SURVIVORS_MONTHS_CONSECUTIVE,
            ids::SURVIVORS_MONTHS_SCATTERED,
        ]
    };
    let citation = match (service.new, late) {
        (true, _) => Citation::new("m273", "23", "1"),
        (false, true) => Citation::new("m33", "44", "2"),
        (false, false) => Citation::new("m33", "40", "1"),
    };
    enough_months(service, ids, citation, &texts::ENOUGH_MONTHS, trail)
}
