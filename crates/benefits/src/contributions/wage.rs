//! From what an employer pays to the contributory wage.

use calendar::Date;

use super::question::{ContributionsQuestion, CoveredBy, Employment, Housing, PaidMonth, Work};
use super::texts;
use crate::birthday::LegalAge;
use crate::case::{Case, Nationality, Period};
use crate::exact::{Rational, Rounding};
use crate::explanation::{Quantity, Trail};
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};

/// A question with everything that its month and person settle.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) question: &'a ContributionsQuestion,
    pub(super) rules: &'a RuleSet,
    pub(super) nationality: Nationality,
    pub(super) birth: Date,
    /// The day on which cover began for the first time, where the record knows it.
    pub(super) first_covered: Option<Date>,
    pub(super) population: Population,
    pub(super) first: Date,
    pub(super) last: Date,
    /// How amounts of the month are rounded.
    pub(super) rounding: Rounding,
}

impl<'a> Asked<'a> {
    pub(super) fn new(
        rules: &'a RuleSet,
        case: &Case,
        standing: &Standing,
        question: &'a ContributionsQuestion,
    ) -> Result<Asked<'a>, Refusal> {
        let days = question.month.days();
        let (first, last) = days.ok_or_else(|| Refusal::at("/month", &texts::REFUSAL_MONTH))?;
        let refuse = |text| Err(Refusal::at("/work", text));
        let nationality = case.person.nationality;
        let saudi = nationality == Nationality::Saudi;
        let new = match question.covered_by {
            Some(law) => law == CoveredBy::LawOf1445,
            None => standing.regime == Regime::New,
        };
        let population = match question.work {
            Work::Military => return refuse(&texts::REFUSAL_MILITARY),
            Work::CivilService if !saudi => return refuse(&texts::REFUSAL_CIVIL_SAUDI),
            Work::Voluntary if !saudi => return refuse(&texts::REFUSAL_NOT_VOLUNTARY),
            Work::CivilService if !new => Population::Civil,
            _ if nationality == Nationality::Other => Population::NonSaudi,
            _ if !saudi => Population::Gulf,
            _ if new => Population::New,
            _ => Population::OldExempt,
        };
        Ok(Asked {
            question,
            rules,
            nationality,
            birth: case.person.birth_date,
            first_covered: case.record.periods().first().map(Period::from),
            population,
            first,
            last,
            rounding: rules.rounding(population, last)?,
        })
    }

    pub(super) fn number(&self, id: crate::parameters::Id) -> Result<Rational, Refusal> {
        self.rules.number(id, self.population, self.last)
    }

    pub(super) fn is_new(&self) -> bool {
        self.population == Population::New
    }

    pub(super) fn is_old(&self) -> bool {
        self.population == Population::OldExempt
    }
}

/// The wage of a whole month before any limit: basic wage, housing and commissions.
pub(super) fn declared(
    asked: &Asked<'_>,
    employment: &Employment,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let basic = employment.basic.exact();
    if asked.question.work == Work::Voluntary {
        return bracket(asked, employment, trail);
    }
    if asked.population == Population::Civil {
        trail.step(
            &texts::BASIC_ONLY,
            &[Quantity::Money(basic)],
            Quantity::Money(basic),
            &[],
        );
        return Ok(basic);
    }
    let housing = match employment.housing {
        Housing::None => Rational::ZERO,
        Housing::Cash(amount) => amount.exact(),
        Housing::InKind => {
            let months = asked.number(ids::WAGE_HOUSING_MONTHS)?;
            let year = Rational::whole(12);
            let housing = basic * months / year;
            trail.step(
                texts::HOUSING_IN_KIND.of(asked.is_new()),
                &[
                    Quantity::Money(basic),
                    Quantity::Months(months),
                    Quantity::Months(year),
                ],
                Quantity::Money(housing),
                &[ids::WAGE_HOUSING_MONTHS],
            );
            housing
        }
    };
    let commissions = employment.commissions.exact();
    let wage = basic + housing + commissions;
    trail.step(
        texts::WAGE_SUM.of(asked.is_new()),
        &[
            Quantity::Money(basic),
            Quantity::Money(housing),
            Quantity::Money(commissions),
        ],
        Quantity::Money(wage),
        &[],
    );
    trail.assume(&texts::ASSUME_OTHER_PAY, &[]);
    age_fifty(asked, employment, wage, trail)
}

/// The amount of a voluntary contributor's income bracket.
fn bracket(
    asked: &Asked<'_>,
    employment: &Employment,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    if asked.population == Population::New {
        trail.uncertain(&texts::UNCERTAIN_VOLUNTARY_NEW, &[], Confidence::Low);
        return Ok(employment.basic.exact());
    }
    let Some(number) = employment.bracket else {
        return Ok(employment.basic.exact());
    };
    let number = Rational::whole(i64::from(number));
    let amount = asked
        .rules
        .band(ids::VOLUNTARY_BRACKET, asked.population, asked.last, number)?
        .ok_or_else(|| {
            Refusal::at("/bracket", &texts::REFUSAL_BRACKET).with(Quantity::Number(number))
        })?;
    trail.step(
        &texts::BRACKET,
        &[Quantity::Number(number)],
        Quantity::Money(amount),
        &[ids::VOLUNTARY_BRACKET],
    );
    trail.uncertain(&texts::UNCERTAIN_BRACKETS, &[], Confidence::Medium);
    Ok(amount)
}

/// From the calendar year of the fiftieth birthday on, rises count only so far: not at all in that
/// year, and by a tenth of the year before's contributory wage in each later one.
fn age_fifty(
    asked: &Asked<'_>,
    employment: &Employment,
    wage: Rational,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    if !asked.is_old() {
        return Ok(wage);
    }
    let age = LegalAge::read(
        asked.rules,
        ids::WAGE_GROWTH_AGE,
        asked.population,
        asked.last,
    )?;
    let year = match asked.question.month {
        PaidMonth::Gregorian(month) => month.year(),
        PaidMonth::Hijri { .. } => asked.last.year(),
    };
    let Some(birthday) = age.reached_by(asked.birth) else {
        return Ok(wage);
    };
    if year < birthday.year() {
        trail.not_applied(
            &texts::AGE_FIFTY,
            &texts::REASON_BEFORE_FIFTY,
            &[Quantity::Date(birthday)],
        );
        return Ok(wage);
    }
    let Some(before) = employment.wage_of_year_before else {
        trail.uncertain(&texts::UNCERTAIN_AGE_FIFTY_UNKNOWN, &[], Confidence::Medium);
        return Ok(wage);
    };
    let growth = if year == birthday.year() {
        Rational::ZERO
    } else {
        asked.number(ids::WAGE_GROWTH_RATE)?
    };
    let before = before.exact();
    let limited = wage.min(before + before * growth.percent());
    trail.step(
        &texts::AGE_FIFTY,
        &[
            Quantity::Money(wage),
            Quantity::Money(before),
            Quantity::Percent(growth),
        ],
        Quantity::Money(limited),
        &[ids::WAGE_GROWTH_AGE, ids::WAGE_GROWTH_RATE],
    );
    trail.uncertain(&texts::UNCERTAIN_AGE_FIFTY, &[], Confidence::Medium);
    Ok(limited)
}
