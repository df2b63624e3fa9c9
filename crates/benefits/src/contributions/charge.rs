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
    let asked = Asked::new(rules, case, standing, question)?;
    let count = question.employers.len();
    if count == 0 || count > MOST_EMPLOYERS {
        let most = i64::try_from(MOST_EMPLOYERS).unwrap_or(i64::MAX);
        return Err(Refusal::at("/employers", &texts::REFUSAL_EMPLOYERS)
            .with(Quantity::Number(Rational::whole(most))));
    }
    let rates = rates(asked, trail)?;
    let mut jobs = Vec::with_capacity(count);
    for (index, employment) in question.employers.iter().enumerate() {
        let job = Job::read(asked, employment, trail);
        jobs.push(job.map_err(|refusal| placed(refusal, index))?);
    }
    let mut employers = Vec::with_capacity(count);
    let (mut worker, mut employer) = (Rational::ZERO, Rational::ZERO);
    for (index, job) in jobs.iter().enumerate() {
        let charged = charge(asked, rates, job, &jobs, trail);
        let charged = charged.map_err(|refusal| placed(refusal, index))?;
        worker = worker + charged.worker.exact();
        employer = employer + charged.employer.exact();
        employers.push(charged);
    }
    Ok(Contributions {
        employers,
        worker: sum(asked, worker)?,
        employer: sum(asked, employer)?,
        total: sum(asked, worker + employer)?,
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
        asked: Asked<'_>,
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
    asked: Asked<'_>,
    rates: Rates,
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
        let base = floor(asked, wage, least, jobs.len(), trail)?;
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
        let base = floor(asked, wage, Some(ids::WAGE_MIN_HAZARDS), jobs.len(), trail)?;
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
    asked: Asked<'_>,
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
    asked: Asked<'_>,
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
    asked: Asked<'a>,
    part: Rational,
    shares: Vec<Share>,
}

impl Book<'_> {
    fn share(
        &mut self,
        branch: Branch,
        payer: Payer,
        base: Rational,
        rate: Option<Rational>,
        rule: &'static Rule,
        trail: &mut Trail,
    ) -> Result<(), Refusal> {
        let Some(rate) = rate else { return Ok(()) };
        let exact = base * rate.percent() * self.part;
        trail.step(
            rule,
            &[
                Quantity::Money(base),
                Quantity::Percent(rate),
                Quantity::Number(self.part),
            ],
            Quantity::Money(exact),
            &[rate_id(self.asked, branch, payer)],
        );
        let (base, amount) = (sum(self.asked, base)?, sum(self.asked, exact)?);
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
        let annuities = self.of(Branch::Annuities, Payer::Worker);
        let saned = self.of(Branch::Saned, Payer::Worker);
        let worker = annuities + saned;
        let inputs = [Quantity::Money(annuities), Quantity::Money(saned)];
        trail.step(
            texts::WORKER_TOTAL.of(self.asked.is_new()),
            &inputs,
            Quantity::Money(worker),
            &[],
        );
        let annuities = self.of(Branch::Annuities, Payer::Employer);
        let saned = self.of(Branch::Saned, Payer::Employer);
        let hazards = self.of(Branch::Hazards, Payer::Employer);
        let employer = annuities + saned + hazards;
        let inputs = [annuities, saned, hazards].map(Quantity::Money);
        trail.step(
            texts::EMPLOYER_TOTAL.of(self.asked.is_new()),
            &inputs,
            Quantity::Money(employer),
            &[],
        );
        Ok(EmployerContributions {
            worker: sum(self.asked, worker)?,
            employer: sum(self.asked, employer)?,
            total: sum(self.asked, worker + employer)?,
            shares: self.shares,
        })
    }
}

/// The parameter that a rate was read from.
fn rate_id(asked: Asked<'_>, branch: Branch, payer: Payer) -> Id {
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

fn sum(asked: Asked<'_>, exact: Rational) -> Result<Sum, Refusal> {
    Sum::new(exact, asked.rules, asked.population, asked.last)
}

fn rate_text<S: serde::Serializer>(rate: &Rational, serializer: S) -> Result<S::Ok, S::Error> {
    match Quantity::Percent(*rate).decimal() {
        Some(decimal) => serializer.collect_str(&decimal),
        None => serializer.serialize_none(),
    }
}
