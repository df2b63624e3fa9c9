//! From the register's record to a case of the benefits crate.
//!
//! The register sends months with their wages, the benefits crate counts periods of days; a part
//! month is laid so that exactly its days count (from February 2022 on; before, a counted month
//! counts whole).

use benefits::{Amount, Case, PeriodStatus, Person, Question, Record, Refusal, WageFrom};
use calendar::{Date, Month};
use contract::{ContributoryMonth, InsuranceRecord, Nationality, Regime, Scheme, Sex};

/// Why a person's pension is shown but not computed here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotComputed {
    /// The military pension law, whose rules are not computed here.
    Military,
    /// Occupational hazards only: there is no annuities branch.
    HazardsOnly,
    /// The pension follows the law of another Gulf state.
    OtherGulfState,
    /// A pension is drawn already.
    Pensioner,
    /// All months lie in the civil pension scheme.
    Civil,
    /// The register uses a law or nationality newer than this build.
    Unknown,
    /// The record contradicts itself or leaves the data of the law.
    Refused(Box<Refusal>),
}

impl From<Refusal> for NotComputed {
    fn from(refusal: Refusal) -> NotComputed {
        NotComputed::Refused(Box::new(refusal))
    }
}

/// The case of a record with a question, asked on the day the register was read.
///
/// # Errors
/// Where no pension is computed for this person here, with the reason.
pub fn case_of(record: &InsuranceRecord, question: Question) -> Result<Case, NotComputed> {
    let facts = &record.regime;
    if facts.under_military_law {
        return Err(NotComputed::Military);
    }
    match &facts.regime {
        Regime::Military => return Err(NotComputed::Military),
        Regime::HomeState => return Err(NotComputed::OtherGulfState),
        Regime::HazardsOnly => return Err(NotComputed::HazardsOnly),
        Regime::Other(_) => return Err(NotComputed::Unknown),
        Regime::OldPensioner | Regime::OldExempt | Regime::OldAmended | Regime::New => {}
    }
    match &record.nationality {
        Nationality::Saudi => {}
        Nationality::Gcc => return Err(NotComputed::OtherGulfState),
        Nationality::NonSaudi => return Err(NotComputed::HazardsOnly),
        Nationality::Other(_) => return Err(NotComputed::Unknown),
    }
    if facts.pensioner_at_law_date || facts.regime == Regime::OldPensioner {
        return Err(NotComputed::Pensioner);
    }
    if !record.months.is_empty()
        && record
            .months
            .iter()
            .all(|month| month.scheme == Scheme::Civil)
    {
        return Err(NotComputed::Civil);
    }
    let person = Person {
        sex: if record.sex == Sex::Female {
            benefits::Sex::Female
        } else {
            benefits::Sex::Male
        },
        dependants: u8::try_from(record.dependants).unwrap_or(u8::MAX),
        ..Person::born(record.birth_date)
    };
    let today = record.as_of.date_in_riyadh();
    Ok(Case {
        today,
        person,
        record: record_of(record, today)?,
        question,
    })
}

fn record_of(record: &InsuranceRecord, today: Date) -> Result<Record, Refusal> {
    let mut months: Vec<&ContributoryMonth> = record.months.iter().collect();
    months.sort_by(|left, right| (&left.scheme, left.month).cmp(&(&right.scheme, right.month)));
    let newest = months.iter().map(|month| month.month).max();
    let mut stretches: Vec<Stretch> = Vec::new();
    for month in months {
        let Some(scheme) = scheme_of(&month.scheme) else {
            continue;
        };
        let last = Some(month.month) == newest && record.covered;
        // The month in which the person works today is not over: its days are still to come.
        let running = last && today.calendar_month().months_since(month.month) <= 1;
        match stretches
            .last_mut()
            .filter(|stretch| stretch.goes_on_with(month, scheme))
        {
            Some(stretch) => stretch.add(month, running),
            None => stretches.push(Stretch::begin(month, scheme, running)),
        }
    }
    let mut periods = Vec::new();
    for stretch in stretches {
        periods.push(stretch.period()?);
    }
    for refunded in &record.refunded_periods {
        let Some(scheme) = scheme_of(&refunded.scheme) else {
            continue;
        };
        let wage = WageFrom {
            from: refunded.start,
            wage: Amount::default(),
        };
        periods.push(benefits::Period::new(
            scheme,
            PeriodStatus::Refunded,
            benefits::MonthCalendar::Gregorian,
            refunded.start,
            Some(refunded.end),
            vec![wage],
        )?);
    }
    Record::new(periods)
}

/// Schemes this build does not know are left out; the card says what it counts.
fn scheme_of(scheme: &Scheme) -> Option<benefits::Scheme> {
    Some(match scheme {
        Scheme::Gosi => benefits::Scheme::SocialInsurance,
        Scheme::Voluntary => benefits::Scheme::Voluntary,
        Scheme::Civil => benefits::Scheme::Civil,
        Scheme::Military => benefits::Scheme::Military,
        Scheme::Other(_) => return None,
    })
}

/// Neighbouring months of one scheme that can be written as one period.
struct Stretch {
    scheme: benefits::Scheme,
    paid: bool,
    from: Date,
    /// The last day; none while the person works on.
    to: Option<Date>,
    last: Month,
    wages: Vec<WageFrom>,
}

impl Stretch {
    fn begin(month: &ContributoryMonth, scheme: benefits::Scheme, running: bool) -> Stretch {
        let first = month.month.first_day();
        let length = first.days_in_month();
        let missing = if counts_by_days(month) {
            length.saturating_sub(month.days)
        } else {
            0
        };
        // A part month that opens a stretch is one in which the person joined: its last days count,
        // unless it is the month that is still running, of which the first days are behind.
        let from = if running {
            first
        } else {
            first.checked_add_days(i64::from(missing)).unwrap_or(first)
        };
        Stretch {
            scheme,
            paid: month.paid,
            from,
            to: (!running).then(|| month.month.last_day()),
            last: month.month,
            wages: vec![wage_from(month)],
        }
    }

    fn goes_on_with(&self, month: &ContributoryMonth, scheme: benefits::Scheme) -> bool {
        self.scheme == scheme
            && self.paid == month.paid
            && month.month.months_since(self.last) == 1
            && self.to == Some(self.last.last_day())
    }

    fn add(&mut self, month: &ContributoryMonth, running: bool) {
        let wage = wage_from(month);
        if self
            .wages
            .last()
            .is_none_or(|before| before.wage != wage.wage)
        {
            self.wages.push(wage);
        }
        let length = month.month.first_day().days_in_month();
        let partly = counts_by_days(month) && month.days < length;
        let end = if partly {
            let days = i64::from(month.days.max(1)) - 1;
            month.month.first_day().checked_add_days(days)
        } else {
            Some(month.month.last_day())
        };
        self.to = if running { None } else { end };
        self.last = month.month;
    }

    fn period(self) -> Result<benefits::Period, Refusal> {
        let status = if self.paid {
            PeriodStatus::Counted
        } else {
            PeriodStatus::Unpaid
        };
        let calendar = benefits::MonthCalendar::Gregorian;
        benefits::Period::new(
            self.scheme,
            status,
            calendar,
            self.from,
            self.to,
            self.wages,
        )
    }
}

fn wage_from(month: &ContributoryMonth) -> WageFrom {
    WageFrom {
        from: month.month.first_day(),
        // The wire's largest amount is the largest of a case.
        wage: Amount::try_from(month.wage.amount()).unwrap_or_default(),
    }
}

/// Days count from February 2022 on; before, a month that is in the record counts whole.
fn counts_by_days(month: &ContributoryMonth) -> bool {
    (month.month.year(), month.month.month()) >= (2022, 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::individual::samples::{self, date, insurance_record, month};
    use benefits::{History, Rational, RuleSet};

    fn question() -> Question {
        Question::Regime {}
    }

    fn months_of(record: &InsuranceRecord) -> Rational {
        let case = case_of(record, question()).expect("a case");
        let history = History::insured(RuleSet::current(), &case.record, case.today);
        history.expect("a history").exact_months()
    }

    #[test]
    fn every_month_of_the_register_counts_as_the_register_counts_it() {
        let mut record = insurance_record("1988-04-17", "2015-03", 40, "9000");
        record.covered = false;
        assert_eq!(months_of(&record), Rational::whole(40));
    }

    #[test]
    fn part_months_count_by_their_days_wherever_they_lie() {
        let mut record = insurance_record("1988-04-17", "2023-01", 5, "9000");
        record.covered = false;
        record.months[0].days = 11; // joined on 21 January
        record.months[2].days = 10; // left in March, came back in April
        record.months[4].days = 1;
        let expected = Rational::new(11, 31)
            + Rational::ONE
            + Rational::new(10, 31)
            + Rational::ONE
            + Rational::new(1, 31);
        assert_eq!(months_of(&record), expected);
    }

    #[test]
    fn a_single_part_month_counts_its_days() {
        let mut record = insurance_record("1988-04-17", "2023-06", 1, "9000");
        record.covered = false;
        record.months[0].days = 7;
        assert_eq!(months_of(&record), Rational::new(7, 30));
    }

    #[test]
    fn whoever_works_today_works_on() {
        let mut record = insurance_record("1988-04-17", "2026-01", 11, "9000");
        record.months[10].days = 22; // November, read on the 22nd
        let case = case_of(&record, question()).expect("a case");
        assert!(case.record.is_open());
        assert_eq!(case.record.periods().len(), 1);
        record.covered = false;
        let case = case_of(&record, question()).expect("a case");
        assert_eq!(case.record.periods()[0].to(), Some(date("2026-11-22")));
    }

    #[test]
    fn cover_that_began_this_month_began_on_its_first_days() {
        let mut record = insurance_record("1988-04-17", "2026-11", 1, "9000");
        record.months[0].days = 3;
        let case = case_of(&record, question()).expect("a case");
        assert!(case.record.is_open());
    }

    #[test]
    fn wages_change_in_their_months_only() {
        let mut record = insurance_record("1988-04-17", "2020-01", 24, "9000");
        for row in &mut record.months[12..] {
            row.wage = samples::money("12500.50");
        }
        record.covered = false;
        let case = case_of(&record, question()).expect("a case");
        let wages = case.record.periods()[0].wages();
        assert_eq!(wages.len(), 2);
        assert_eq!(wages[1].from, month("2021-01").first_day());
        assert_eq!(wages[1].wage.to_string(), "12500.50");
    }

    #[test]
    fn unpaid_and_refunded_months_are_marked() {
        let mut record = insurance_record("1988-04-17", "2020-01", 6, "9000");
        record.covered = false;
        record.months[3].paid = false;
        record.refunded_periods = vec![contract::RefundedPeriod {
            scheme: Scheme::Gosi,
            start: date("2008-06-01"),
            end: date("2011-09-30"),
            months: 40,
            refunded_on: date("2011-12-18"),
        }];
        let case = case_of(&record, question()).expect("a case");
        let statuses: Vec<PeriodStatus> = case
            .record
            .periods()
            .iter()
            .map(benefits::Period::status)
            .collect();
        assert_eq!(
            statuses,
            [
                PeriodStatus::Refunded,
                PeriodStatus::Counted,
                PeriodStatus::Unpaid,
                PeriodStatus::Counted
            ]
        );
    }

    #[test]
    fn those_whose_pension_is_not_computed_here_are_told_why() {
        let base = insurance_record("1988-04-17", "2015-03", 40, "9000");
        let reason = |change: fn(&mut InsuranceRecord)| {
            let mut record = base.clone();
            change(&mut record);
            case_of(&record, question()).err()
        };
        assert_eq!(reason(|_| ()), None);
        assert_eq!(
            reason(|r| r.regime.under_military_law = true),
            Some(NotComputed::Military)
        );
        assert_eq!(
            reason(|r| r.regime.regime = Regime::OldPensioner),
            Some(NotComputed::Pensioner)
        );
        assert_eq!(
            reason(|r| r.nationality = Nationality::Gcc),
            Some(NotComputed::OtherGulfState)
        );
        assert_eq!(
            reason(|r| r.nationality = Nationality::NonSaudi),
            Some(NotComputed::HazardsOnly)
        );
        assert_eq!(
            reason(|r| r.nationality = Nationality::Other("x".into())),
            Some(NotComputed::Unknown)
        );
        assert_eq!(
            reason(|r| r.months.iter_mut().for_each(|m| m.scheme = Scheme::Civil)),
            Some(NotComputed::Civil)
        );
    }
}
