//! The service that a pension on disability or death is calculated from: of the record, or as told.

use calendar::Date;
use serde::{Deserialize, Serialize};

use crate::case::{Amount, Case};
use crate::contributions::CoveredBy;
use crate::exact::Rational;
use crate::explanation::{Quantity, Text, Trail, text, texts as shared};
use crate::history::{History, Slot};
use crate::keys::Keys;
use crate::laws::{Laws, laws};
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::pension::{new, old};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};

/// Service as told, instead of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToldService {
    /// The average wage that the pension is calculated on.
    pub average_wage: Amount,
    /// Contribution months from 1422H on; for the law of 1445H all of them.
    pub months: u16,
    /// Contribution months before 1422H.
    #[serde(default)]
    pub months_before_1422: u16,
    /// The longest run of months without a gap; left out, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months_in_a_row: Option<u16>,
}

static HALF: Laws = laws!(
    "disability-half",
    ["average", "share"],
    "average × share",
    crate::explanation::Citation::new("m33", "39", "3"),
    crate::explanation::Citation::new("m273", "19", "2"),
);
static LARGER: Laws = laws!(
    "disability-larger",
    ["pension", "half"],
    "max ( pension , half )",
    crate::explanation::Citation::new("m33", "39", "3"),
    crate::explanation::Citation::new("m273", "19", "2"),
);
static ASSUME_TOLD: Text = text!("law-assume-service-told", "average", "months");
static ASSUME_ROW: Text = text!("law-assume-months-in-a-row", "months");
static REASON_BELOW_HALF: Text = text!("law-reason-above-half", "pension", "half");
static UNCERTAIN_FLOOR: Text = text!("law-uncertain-new-floor-short", "months", "minimum");

pub(crate) static KEYS: Keys = Keys {
    rules: &[&HALF.old, &LARGER.old],
    texts: &[
        &ASSUME_TOLD,
        &ASSUME_ROW,
        &REASON_BELOW_HALF,
        &UNCERTAIN_FLOOR,
    ],
    names: &[],
};

/// The service on a day, of a record or as told.
pub(crate) struct ServiceOn<'a> {
    pub(crate) rules: &'a RuleSet,
    pub(crate) case: &'a Case,
    pub(crate) day: Date,
    pub(crate) new: bool,
    pub(crate) population: Population,
    told: Option<ToldService>,
    history: History,
}

impl<'a> ServiceOn<'a> {
    pub(crate) fn read(
        rules: &'a RuleSet,
        case: &'a Case,
        standing: &Standing,
        covered_by: Option<CoveredBy>,
        told: Option<ToldService>,
        day: Date,
        trail: &mut Trail,
    ) -> Result<ServiceOn<'a>, Refusal> {
        let new = match covered_by {
            Some(law) => law == CoveredBy::LawOf1445,
            None => standing.regime == Regime::New,
        };
        let population = match (new, standing.regime) {
            (true, _) => Population::New,
            (false, Regime::OldAmended) if covered_by.is_none() => standing.population(day),
            _ => Population::OldExempt,
        };
        let before = day.checked_add_days(1);
        let before = before.ok_or_else(|| Refusal::at("", &shared::REFUSAL_TOO_FAR))?;
        let history = if told.is_some() {
            History::default()
        } else {
            History::build(rules, &case.record, standing.scope(), before, None)?
        };
        if let Some(told) = told {
            let months =
                Rational::whole(i64::from(told.months) + i64::from(told.months_before_1422));
            let values = [
                Quantity::Money(told.average_wage.exact()),
                Quantity::Months(months),
            ];
            trail.assume(&ASSUME_TOLD, &values);
            if told.months_in_a_row.is_none() {
                trail.assume(&ASSUME_ROW, &[Quantity::Months(months)]);
            }
        }
        Ok(ServiceOn {
            rules,
            case,
            day,
            new,
            population,
            told,
            history,
        })
    }

    /// Whole contribution months.
    pub(crate) fn months(&self) -> i32 {
        self.told.map_or_else(
            || self.history.months(),
            |told| i32::from(told.months) + i32::from(told.months_before_1422),
        )
    }

    /// The longest run of whole months without a gap.
    pub(crate) fn months_in_a_row(&self) -> i32 {
        match self.told {
            Some(told) => told
                .months_in_a_row
                .map_or_else(|| self.months(), i32::from),
            None => longest_run(self.history.slots()),
        }
    }

    /// Whether some covered work runs on the day.
    pub(crate) fn serves(&self) -> bool {
        self.told.is_some()
            || self.case.record.periods().iter().any(|period| {
                period.from() <= self.day && period.to().is_none_or(|to| self.day <= to)
            })
    }

    /// The pension of the formula and the average it stands on, with months bought.
    pub(crate) fn formula(
        &self,
        bought: i32,
        trail: &mut Trail,
    ) -> Result<(Rational, Rational), Refusal> {
        if self.new {
            let average = match self.told {
                Some(told) => told.average_wage.exact(),
                None => new::average(self.rules, &self.history, self.day, trail)?,
            };
            let months = self.months();
            let figures = new::Figures {
                average,
                months,
                months_early: None,
                months_late: 0,
            };
            let readings = crate::pension::Readings::default();
            let amounts = new::amount(self.rules, self.day, &figures, readings, trail)?;
            self.question_floor(amounts.monthly, trail)?;
            return Ok((amounts.monthly, average));
        }
        let service = self.old_service(bought)?;
        let amounts = old::formula(self.rules, self.population, self.day, &service, trail)?;
        Ok((amounts.monthly, amounts.average))
    }

    /// The floor of the law of 1445H for fewer months than open a pension is a reading of its text.
    fn question_floor(&self, pension: Rational, trail: &mut Trail) -> Result<(), Refusal> {
        let months = Rational::whole(i64::from(self.months()));
        let needed = self
            .rules
            .number(ids::PENSION_MONTHS_NORMAL, self.population, self.day)?;
        let floor =
            self.rules
                .point(ids::PENSION_MINIMUM_LINE, self.population, self.day, months)?;
        if months < needed && pension == floor {
            let values = [Quantity::Months(months), Quantity::Money(floor)];
            trail.uncertain(&UNCERTAIN_FLOOR, &values, Confidence::Low);
        }
        Ok(())
    }

    fn old_service(&self, bought: i32) -> Result<old::Service, Refusal> {
        let Some(told) = self.told else {
            let (rules, day) = (self.rules, self.day);
            return old::Service::of(
                rules,
                self.population,
                day,
                &self.history,
                self.case,
                bought,
            );
        };
        let window = self
            .rules
            .count(ids::PENSION_AVERAGE_MONTHS, self.population, self.day)?;
        Ok(old::Service {
            wages: told.average_wage.exact() * Rational::whole(i64::from(window)),
            wage_months: window,
            wage_five_years_before: None,
            wage_limit_applied: false,
            highest_earlier_average: None,
            months_before_1422: i32::from(told.months_before_1422),
            months_after_1422: i32::from(told.months) + bought,
            dependants: self.case.person.dependants,
            mixed_start: false,
        })
    }

    /// The pension of a formula, no less than the smallest one: disability and death after leaving.
    pub(crate) fn plain(
        &self,
        bought: i32,
        trail: &mut Trail,
    ) -> Result<(Rational, Rational), Refusal> {
        let (pension, average) = self.formula(bought, trail)?;
        Ok((self.raised(pension, average, trail)?, average))
    }

    /// The pension of a formula, no less than half the average and the smallest one: disability and
    /// death in service.
    pub(crate) fn with_half(&self, trail: &mut Trail) -> Result<(Rational, Rational), Refusal> {
        let (pension, average) = self.formula(0, trail)?;
        let larger = no_less_than_half(
            self.rules,
            self.population,
            self.day,
            (pension, average),
            trail,
        )?;
        Ok((self.raised(larger, average, trail)?, average))
    }

    /// The law of 1421H raises last; that of 1445H has its floor inside the formula.
    fn raised(
        &self,
        pension: Rational,
        average: Rational,
        trail: &mut Trail,
    ) -> Result<Rational, Refusal> {
        if self.new {
            return Ok(pension);
        }
        let amounts = crate::pension::Amounts {
            average,
            monthly: pension,
            limited_by: None,
        };
        let raised = old::raise_to_minimum(self.rules, self.population, self.day, amounts, trail)?;
        Ok(raised.monthly)
    }
}

/// The larger of a pension and half the average, as disability and death in service have it.
pub(crate) fn no_less_than_half(
    rules: &RuleSet,
    population: Population,
    day: Date,
    (pension, average): (Rational, Rational),
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let new = population == Population::New;
    let share = rules.number(ids::DISABILITY_SHARE, population, day)?;
    let half = average * share.percent();
    let inputs = [Quantity::Money(average), Quantity::Percent(share)];
    trail.step(
        HALF.of(new),
        &inputs,
        Quantity::Money(half),
        &[ids::DISABILITY_SHARE],
    );
    let values = [pension, half].map(Quantity::Money);
    let larger = pension.max(half);
    if half > pension {
        trail.step(LARGER.of(new), &values, Quantity::Money(larger), &[]);
    } else {
        trail.not_applied(LARGER.of(new), &REASON_BELOW_HALF, &values);
    }
    Ok(larger)
}

/// The longest run of whole months, each beginning where the one before ends.
fn longest_run(slots: &[Slot]) -> i32 {
    let (mut longest, mut run, mut expected) = (0, 0, None);
    for slot in slots {
        let whole = slot.covered() >= slot.length;
        run = match (whole, expected == Some(slot.start)) {
            (true, true) => run + 1,
            (true, false) => 1,
            (false, _) => 0,
        };
        expected = slot.start.checked_add_days(i64::from(slot.length));
        longest = longest.max(run);
    }
    longest
}
