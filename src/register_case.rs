//! From the register's record to a case of the benefits crate, for every area that computes from it.
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

/// The record as the benefits crate has it, whatever law its months lie under.
///
/// # Errors
/// Where the record contradicts itself.
pub fn record_of(record: &InsuranceRecord, today: Date) -> Result<Record, Refusal> {
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
