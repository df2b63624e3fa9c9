//! The shares of a month.

use serde::Serialize;

use super::cover::{Rates, annuity_rules, hazards_rate, rates};
use super::month::{part, span};
use super::question::{ContributionsQuestion, Employment, Work};
use super::texts;
use super::wage::{Asked, declared};
use crate::case::Case;
use crate::exact::Rational;
use crate::explanation::{Quantity, Rule, Trail};
use crate::parameters::{Confidence, Id, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::Standing;
use crate::sum::Sum;

/// A branch of social insurance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Branch {
    /// Pensions.
    Annuities,
    /// Unemployment insurance.
    Saned,
    /// Occupational hazards.
    Hazards,
}

/// Who pays a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// The worker; for voluntary cover the contributor.
    Worker,
    /// The employer; for the civil service the state.
    Employer,
}

/// One share of one branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Share {
    /// The branch.
    pub branch: Branch,
    /// Who pays.
    pub payer: Payer,
    /// The contributory wage of a whole month.
    pub base: Sum,
    /// The rate.
    #[serde(serialize_with = "rate_text")]
    pub rate: Rational,
    /// What is due.
    pub amount: Sum,
}

/// The contributions of one employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EmployerContributions {
    /// The shares, annuities first.
    pub shares: Vec<Share>,
    /// What the worker pays.
    pub worker: Sum,
    /// What the employer pays.
    pub employer: Sum,
    /// Both together: what the employer transfers.
    pub total: Sum,
}

/// The contributions of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contributions {
    /// Each employer's, in the order of the question.
    pub employers: Vec<EmployerContributions>,
    /// What the worker pays, over all employers.
    pub worker: Sum,
    /// What the employers pay.
    pub employer: Sum,
    /// Both together.
    pub total: Sum,
}

/// The largest number of employers in one month.
pub const MOST_EMPLOYERS: usize = 50;

/// What is due for a month.
///
/// # Errors
/// Names the field that cannot be: a month that the data does not cover, a day outside the month, an
/// unknown bracket, a population without such contributions.
pub fn contributions(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &ContributionsQuestion,
    trail: &mut Trail,
) -> Result<Contributions, Refusal> {
    trail.law_is_named(question.covered_by.is_some());
    // What the data does not cover, it does not cover for that month.
    month_of_question(rules, case, standing, question, trail).map_err(|refusal| {
        if refusal.field.is_empty() {
            refusal.inside("/month")
        } else {
            refusal
        }
    })
}

fn month_of_question(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &ContributionsQuestion,
    trail: &mut Trail,
) -> Result<Contributions, Refusal> {
    let asked = &Asked::new(rules, case, standing, question)?;
    let count = question.employers.len();
    if count == 0 || count > MOST_EMPLOYERS {
        let most = i64::try_from(MOST_EMPLOYERS).unwrap_or(i64::MAX);
        return Err(Refusal::at("/employers", &texts::REFUSAL_EMPLOYERS)
            .with(Quantity::Number(Rational::whole(most))));
    }
    let rates = &rates(asked, trail)?;
    let mut jobs = Vec::with_capacity(count);
    for (index, employment) in question.employers.iter().enumerate() {
        let job = Job::read(asked, employment, trail);
        jobs.push(job.map_err(|refusal| placed(refusal, index))?);
    }
    let mut employers = Vec::with_capacity(count);
    for (index, job) in jobs.iter().enumerate() {
        let charged = charge(asked, rates, job, &jobs, trail);
        employers.push(charged.map_err(|refusal| placed(refusal, index))?);
    }
    let (worker, employer, total) = match employers.as_slice() {
        [only] => (only.worker, only.employer, only.total),
        several => {
            let over = |share: fn(&EmployerContributions) -> Sum| {
                let amounts = several.iter().map(|one| share(one).exact());
                amounts.fold(Rational::ZERO, |sum, amount| sum + amount)
            };
            let (worker, employer) = (over(|one| one.worker), over(|one| one.employer));
            (
                sum(asked, worker)?,
                sum(asked, employer)?,
                sum(asked, worker + employer)?,
            )
        }
    };
    Ok(Contributions {
        employers,
        worker,
        employer,
        total,
    })
}

/// A field of an employment in its place of the list; other fields stay.
fn placed(refusal: Refusal, index: usize) -> Refusal {
    if refusal.field == "/month" || refusal.field.is_empty() {
        refusal
    } else {
        refusal.inside(&format!("/employers/{index}"))
    }
}

/// An employment with its wage and its part of the month.
struct Job<'a> {
    employment: &'a Employment,
    wage: Rational,
    part: Rational,
    days: (calendar::Date, calendar::Date),
}

impl<'a> Job<'a> {
    fn read(
        asked: &Asked<'_>,
        employment: &'a Employment,
        trail: &mut Trail,
    ) -> Result<Job<'a>, Refusal> {
        let wage = declared(asked, employment, trail)?;
        let part = part(asked, employment, trail)?;
        Ok(Job {
            employment,
            wage,
            part,
            days: span(asked, employment)?,
        })
    }

    fn overlaps(&self, other: &Job<'_>) -> bool {
        self.days.0 <= other.days.1 && other.days.0 <= self.days.1
    }
}

fn charge(
    asked: &Asked<'_>,
    rates: &Rates,
    job: &Job<'_>,
    jobs: &[Job<'_>],
    trail: &mut Trail,
) -> Result<EmployerContributions, Refusal> {
    let mut book = Book {
        asked,
        part: job.part,
        shares: Vec::with_capacity(5),
    };
    let wage = ceiling(asked, job, jobs, trail)?;
    if rates.annuity_worker.is_some() {
        let bracketed = asked.question.work == Work::Voluntary && asked.is_old();
        let least = if asked.population == Population::Civil || bracketed {
            None
        } else if asked.population == Population::Gulf {
            trail.uncertain(&texts::UNCERTAIN_GULF, &[], Confidence::Low);
            None
        } else {
            Some(ids::WAGE_MIN_ANNUITY)
        };
        let base = sum(asked, floor(asked, wage, least, jobs.len(), trail)?)?;
        let (of_worker, of_employer) = annuity_rules(asked);
        book.share(
            Branch::Annuities,
            Payer::Worker,
            base,
            rates.annuity_worker,
            of_worker,
            trail,
        )?;
        book.share(
            Branch::Annuities,
            Payer::Employer,
            base,
            rates.annuity_employer,
            of_employer,
            trail,
        )?;
        let (of_worker, of_employer) = (
            texts::SANED_WORKER.of(asked.is_new()),
            texts::SANED_EMPLOYER.of(asked.is_new()),
        );
        book.share(
            Branch::Saned,
            Payer::Worker,
            base,
            rates.saned_worker,
            of_worker,
            trail,
        )?;
        book.share(
            Branch::Saned,
            Payer::Employer,
            base,
            rates.saned_employer,
            of_employer,
            trail,
        )?;
    }
    if rates.hazards {
        let least = Some(ids::WAGE_MIN_HAZARDS);
        let base = sum(asked, floor(asked, wage, least, jobs.len(), trail)?)?;
        let rate = hazards_rate(asked, job.employment)?;
        book.share(
            Branch::Hazards,
            Payer::Employer,
            base,
            Some(rate),
            texts::HAZARDS.of(asked.is_new()),
            trail,
        )?;
    }
    book.close(trail)
}

/// The wage under the one ceiling of all employers of the same days.
fn ceiling(
    asked: &Asked<'_>,
    job: &Job<'_>,
    jobs: &[Job<'_>],
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    if asked.population == Population::Civil {
        return Ok(job.wage);
    }
    let most = asked.number(ids::WAGE_MAXIMUM)?;
    let together = jobs
        .iter()
        .filter(|other| other.overlaps(job))
        .fold(Rational::ZERO, |sum, other| sum + other.wage);
    if together == job.wage {
        let wage = job.wage.min(most);
        if wage != job.wage {
            let inputs = [Quantity::Money(job.wage), Quantity::Money(most)];
            trail.step(
                texts::CEILING.of(asked.is_new()),
                &inputs,
                Quantity::Money(wage),
                &[ids::WAGE_MAXIMUM],
            );
        }
        return Ok(wage);
    }
    if together <= most {
        return Ok(job.wage);
    }
    let wage = job.wage * most / together;
    trail.step(
        texts::CEILING_SHARED.of(asked.is_new()),
        &[
            Quantity::Money(job.wage),
            Quantity::Money(together),
            Quantity::Money(most),
        ],
        Quantity::Money(wage),
        &[ids::WAGE_MAXIMUM, ids::WAGE_CAP_SPLIT],
    );
    trail.uncertain(&texts::UNCERTAIN_CEILING_SPLIT, &[], Confidence::Low);
    Ok(wage)
}

/// The wage raised to the least of a branch.
fn floor(
    asked: &Asked<'_>,
    wage: Rational,
    least: Option<Id>,
    employers: usize,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let Some(id) = least else { return Ok(wage) };
    let least = asked.number(id)?;
    if wage >= least {
        return Ok(wage);
    }
    let inputs = [Quantity::Money(wage), Quantity::Money(least)];
    trail.step(
        texts::FLOOR.of(asked.is_new()),
        &inputs,
        Quantity::Money(least),
        &[id],
    );
    if employers > 1 {
        trail.uncertain(&texts::UNCERTAIN_FLOOR_EACH, &[], Confidence::Low);
    }
    if asked.population == Population::New && id == ids::WAGE_MIN_ANNUITY {
        trail.uncertain(
            &texts::UNCERTAIN_FLOOR_NEW,
            &[Quantity::Money(least)],
            Confidence::Medium,
        );
    }
    Ok(least)
}

/// The shares of one employer, as they are written.
struct Book<'a> {
    asked: &'a Asked<'a>,
    part: Rational,
    shares: Vec<Share>,
}

impl Book<'_> {
    fn share(
        &mut self,
        branch: Branch,
        payer: Payer,
        base: Sum,
        rate: Option<Rational>,
        rule: &'static Rule,
        trail: &mut Trail,
    ) -> Result<(), Refusal> {
        let Some(rate) = rate else { return Ok(()) };
        // Worker and employer mostly pay alike.
        let alike = self
            .shares
            .last()
            .filter(|share| share.rate == rate && share.base == base);
        let amount = if let Some(share) = alike {
            share.amount
        } else {
            let mut exact = base.exact().hundredths(rate);
            if self.part != Rational::ONE {
                exact = exact * self.part;
            }
            sum(self.asked, exact)?
        };
        if trail.is_on() {
            let inputs = [
                base.quantity(),
                Quantity::Percent(rate),
                Quantity::Number(self.part),
            ];
            let used = [rate_id(self.asked, branch, payer)];
            trail.step(rule, &inputs, amount.quantity(), &used);
        }
        self.shares.push(Share {
            branch,
            payer,
            base,
            rate,
            amount,
        });
        Ok(())
    }

    fn of(&self, branch: Branch, payer: Payer) -> Rational {
        self.shares
            .iter()
            .find(|share| share.branch == branch && share.payer == payer)
            .map_or(Rational::ZERO, |share| share.amount.exact())
    }

    fn close(self, trail: &mut Trail) -> Result<EmployerContributions, Refusal> {
        let worker =
            [Branch::Annuities, Branch::Saned].map(|branch| self.of(branch, Payer::Worker));
        let employer = [Branch::Annuities, Branch::Saned, Branch::Hazards]
            .map(|branch| self.of(branch, Payer::Employer));
        let worker_total = worker[0] + worker[1];
        let employer_total = employer[0] + employer[1] + employer[2];
        if trail.is_on() {
            let new = self.asked.is_new();
            let total = Quantity::Money(worker_total);
            let inputs = worker.map(Quantity::Money);
            trail.step(texts::WORKER_TOTAL.of(new), &inputs, total, &[]);
            let total = Quantity::Money(employer_total);
            let inputs = employer.map(Quantity::Money);
            trail.step(texts::EMPLOYER_TOTAL.of(new), &inputs, total, &[]);
        }
        let (worker, employer) = (worker_total, employer_total);
        Ok(EmployerContributions {
            worker: sum(self.asked, worker)?,
            employer: sum(self.asked, employer)?,
            total: sum(self.asked, worker + employer)?,
            shares: self.shares,
        })
    }
}

/// The parameter that a rate was read from.
fn rate_id(asked: &Asked<'_>, branch: Branch, payer: Payer) -> Id {
    match (branch, payer) {
        (Branch::Annuities, _) if asked.population == Population::Gulf => {
            ids::GULF_EMPLOYER_CEILING
        }
        (Branch::Annuities, _) if asked.question.work == Work::Voluntary => {
            ids::CONTRIBUTION_ANNUITY_RATE_VOLUNTARY
        }
        (Branch::Annuities, Payer::Worker) => ids::CONTRIBUTION_ANNUITY_RATE_WORKER,
        (Branch::Annuities, Payer::Employer) => ids::CONTRIBUTION_ANNUITY_RATE_EMPLOYER,
        (Branch::Saned, Payer::Worker) => ids::CONTRIBUTION_SANED_RATE_WORKER,
        (Branch::Saned, Payer::Employer) => ids::CONTRIBUTION_SANED_RATE_EMPLOYER,
        (Branch::Hazards, _) => ids::CONTRIBUTION_HAZARDS_RATE_EMPLOYER,
    }
}

fn sum(asked: &Asked<'_>, exact: Rational) -> Result<Sum, Refusal> {
    Sum::rounded_by(asked.rounding, exact)
}

fn rate_text<S: serde::Serializer>(rate: &Rational, serializer: S) -> Result<S::Ok, S::Error> {
    match Quantity::Percent(*rate).decimal() {
        Some(decimal) => serializer.collect_str(&decimal),
        None => serializer.serialize_none(),
    }
}
