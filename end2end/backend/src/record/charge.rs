//! What an establishment owes for a month, by the law's own calculation.

use benefits::contributions::{
    Branch, Contributions, ContributionsQuestion, CoveredBy, Employment, Housing, PaidMonth, Payer,
    ReturnChoice, Work, contributions,
};
use benefits::explanation::Trail;
use benefits::regime::Standing;
use benefits::{Amount, Case, Period, Person, Question, RuleSet};
use calendar::Month;
use contract::{Nationality, Regime, Scheme};
use rust_decimal::Decimal;

use super::RecordedPeriod;
use super::law::law;
use super::staff::{Member, Staff};

/// The shares of one month, by branch and payer, SAR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Charges {
    /// How many people they are for.
    pub contributors: u32,
    /// People whose shares the data of the law does not settle; they are in no sum.
    pub unsettled: u32,
    /// Workers' and employer's shares of annuities.
    pub annuities: [Decimal; 2],
    /// Of SANED.
    pub saned: [Decimal; 2],
    /// Of occupational hazards.
    pub hazards: [Decimal; 2],
}

impl Charges {
    /// All shares together.
    pub fn total(&self) -> Decimal {
        [self.annuities, self.saned, self.hazards]
            .into_iter()
            .flatten()
            .sum()
    }

    fn add(&mut self, own: &benefits::contributions::EmployerContributions) {
        for share in &own.shares {
            let place = usize::from(share.payer == Payer::Employer);
            let branch = match share.branch {
                Branch::Annuities => &mut self.annuities,
                Branch::Saned => &mut self.saned,
                Branch::Hazards => &mut self.hazards,
            };
            branch[place] += share.amount.rounded();
        }
    }
}

impl Staff {
    /// What the establishment owes for a month; a month that still runs is charged as if nobody
    /// joined or left any more.
    pub fn charges(&self, month: Month) -> Charges {
        let mut charges = Charges::default();
        for member in &self.members {
            let (jobs, is_own) = member.jobs(&self.establishment, month);
            if !is_own.contains(&true) {
                continue;
            }
            charges.contributors += 1;
            match member.contributions(month, jobs) {
                Some(shares) => shares
                    .employers
                    .iter()
                    .zip(is_own)
                    .filter(|(_, is_own)| *is_own)
                    .for_each(|(own, _)| charges.add(own)),
                None => charges.unsettled += 1,
            }
        }
        charges
    }
}

impl Member {
    /// The person's work in a month at every employer, since all share one ceiling, and which of it
    /// was at this establishment.
    fn jobs(&self, establishment: &str, month: Month) -> (Vec<Employment>, Vec<bool>) {
        let (first, last) = (month.first_day(), month.last_day());
        self.record
            .periods
            .iter()
            .filter(|period| period.counts() && period.scheme == Scheme::Gosi)
            .filter(|period| period.start <= last && period.end.is_none_or(|end| end >= first))
            .map(|period| {
                let is_own = period
                    .employer
                    .as_ref()
                    .is_some_and(|employer| employer.id == establishment);
                (employment(period, month), is_own)
            })
            .unzip()
    }

    /// The shares of the month; `None` where the data of the law does not settle them.
    fn contributions(&self, month: Month, employers: Vec<Employment>) -> Option<Contributions> {
        let case = self.case()?;
        let regime = self.record.regime().regime;
        let question = ContributionsQuestion {
            month: PaidMonth::Gregorian(month),
            covered_by: Some(if regime == Regime::New {
                CoveredBy::LawOf1445
            } else {
                CoveredBy::LawOf1421
            }),
            abu_dhabi: false,
            work: Work::Employed,
            pensioner: ReturnChoice::NoPensioner,
            employers,
        };
        let standing = Standing {
            regime: regime_of_law(&regime),
            in_force: law().in_force,
            months_at_law: None,
            age_months_at_law: law().in_force.whole_months_since(self.record.birth_date),
        };
        let rules = RuleSet::current();
        contributions(rules, &case, &standing, &question, &mut Trail::off()).ok()
    }

    fn case(&self) -> Option<Case> {
        let mut person = Person::born(self.record.birth_date);
        person.nationality = self.nationality();
        // Only the first day of cover is asked of the record.
        let first = self
            .record
            .periods
            .iter()
            .map(|period| period.start)
            .min()?;
        let scheme = benefits::Scheme::SocialInsurance;
        let cover = Period::level(scheme, first, None, Amount::default()).ok()?;
        Some(Case {
            today: self.record.today,
            person,
            record: benefits::Record::new(vec![cover]).ok()?,
            question: Question::Regime {},
        })
    }

    fn nationality(&self) -> benefits::Nationality {
        use benefits::Nationality as Law;
        match (&self.record.nationality, self.gulf_state.as_deref()) {
            (Nationality::Saudi, _) => Law::Saudi,
            (Nationality::Gcc, Some("bahrain")) => Law::Bahraini,
            (Nationality::Gcc, Some("oman")) => Law::Omani,
            (Nationality::Gcc, Some("qatar")) => Law::Qatari,
            (Nationality::Gcc, Some("kuwait")) => Law::Kuwaiti,
            (Nationality::Gcc, _) => Law::Emirati,
            _ => Law::Other,
        }
    }
}

fn employment(period: &RecordedPeriod, month: Month) -> Employment {
    let (first, last) = (month.first_day(), month.last_day());
    let amount = |of: Month| Amount::from_hundredths(i64::from(period.wage_in(of)));
    let year_before = Month::new(month.year() - 1, 12)
        .ok()
        .filter(|december| Month::of(period.start) <= *december);
    Employment {
        basic: amount(month).unwrap_or_default(),
        housing: Housing::None,
        joined: Some(period.start).filter(|start| *start > first),
        left: period.end.filter(|end| *end < last),
        wage_of_year_before: year_before.and_then(amount),
        ..Employment::default()
    }
}

/// The law's name for what the register calls a regime; everybody not named stays under the laws of
/// before July 2024.
fn regime_of_law(regime: &Regime) -> benefits::Regime {
    match regime {
        Regime::New => benefits::Regime::New,
        Regime::OldAmended => benefits::Regime::OldAmended,
        Regime::OldPensioner => benefits::Regime::OldPensioner,
        Regime::HomeState => benefits::Regime::Gulf,
        Regime::HazardsOnly => benefits::Regime::NonSaudi,
        _ => benefits::Regime::OldExempt,
    }
}

#[cfg(test)]
mod tests {
    use calendar::Date;
    use contract::{BilingualText, Employer, Sex, Timestamp};

    use super::*;
    use crate::record::Record;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn period(employer: &str, start: &str, end: Option<&str>, riyals: u32) -> RecordedPeriod {
        RecordedPeriod {
            id: 1,
            scheme: Scheme::Gosi,
            employer: Some(Employer {
                id: employer.to_owned(),
                name: BilingualText::new("منشأة", "Employer"),
            }),
            start: day(start),
            end: end.map(day),
            refunded_on: None,
            is_under_review: false,
            is_paid: true,
            wages: vec![(Month::of(day(start)), riyals * 100)],
        }
    }

    fn member(nationality: Nationality, periods: Vec<RecordedPeriod>) -> Member {
        let as_of = Timestamp::from_unix_seconds(1_795_363_200);
        Member {
            record: Record {
                as_of,
                today: as_of.date_in_riyadh(),
                birth_date: day("1990-05-20"),
                sex: Sex::Male,
                nationality,
                mobile: String::new(),
                iban: None,
                dependants: 0,
                pension: None,
                periods,
            },
            gulf_state: Some("kuwait".to_owned()),
        }
    }

    /// Workers' and employer's shares of one person in October 2026, all branches.
    fn october(member: Member) -> [String; 2] {
        let staff = Staff {
            establishment: "e-13".to_owned(),
            members: vec![member],
        };
        let charges = staff.charges("2026-10".parse().expect("a month"));
        assert_eq!((charges.contributors, charges.unsettled), (1, 0));
        [0, 1].map(|payer| {
            let branches = [charges.annuities, charges.saned, charges.hazards];
            let sum: Decimal = branches.iter().map(|branch| branch[payer]).sum();
            format!("{sum:.2}")
        })
    }

    #[test]
    fn each_kind_is_charged_by_its_law() {
        let work = |since| vec![period("e-13", since, None, 10_000)];
        let saudi = Nationality::Saudi;
        // 9.75 and 11.75 percent under the laws of before July 2024.
        assert_eq!(
            october(member(saudi.clone(), work("2015-03-01"))),
            ["975.00", "1175.00"]
        );
        // 10.75 and 12.75 percent in the third year of the law of 1445H.
        assert_eq!(
            october(member(saudi, work("2025-03-01"))),
            ["1075.00", "1275.00"]
        );
        // Hazards alone.
        let other = Nationality::NonSaudi;
        assert_eq!(
            october(member(other, work("2015-03-01"))),
            ["0.00", "200.00"]
        );
        // Kuwait's 18.5 percent: 9 by the employer, the rest by the worker, and hazards.
        let gulf = member(Nationality::Gcc, work("2015-03-01"));
        assert_eq!(october(gulf), ["950.00", "1100.00"]);
    }

    #[test]
    fn days_count_and_another_employers_wage_shares_the_ceiling() {
        let part = vec![period("e-13", "2026-10-16", None, 10_000)];
        // 16 of 31 days of 2 percent.
        assert_eq!(
            october(member(Nationality::NonSaudi, part)),
            ["0.00", "103.23"]
        );
        let both = vec![
            period("e-13", "2015-03-01", None, 30_000),
            period("e-14", "2015-03-01", None, 30_000),
        ];
        // 22,500 of the 45,000 that both employers share.
        assert_eq!(
            october(member(Nationality::NonSaudi, both)),
            ["0.00", "450.00"]
        );
    }

    #[test]
    fn who_left_before_the_month_is_in_no_bill() {
        let left = vec![period("e-13", "2015-03-01", Some("2026-09-30"), 10_000)];
        let staff = Staff {
            establishment: "e-13".to_owned(),
            members: vec![member(Nationality::Saudi, left)],
        };
        let charges = staff.charges("2026-10".parse().expect("a month"));
        assert_eq!(charges, Charges::default());
    }
}
