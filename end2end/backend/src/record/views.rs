//! The record in the shapes of the contract.

use std::collections::BTreeMap;

use calendar::Month;
use contract::values::{Iban, Mobile, Money};
use contract::{
    ContributoryMonth, CoverageStatus, Employer, InsuranceRecord, Period, PeriodStatus, Periods,
    Profile, RefundedPeriod, Scheme, SchemeTotal, WageMonth, Wages,
};

use super::ledger::{Counted, count, total};
use super::{Record, RecordedPeriod};

impl Record {
    /// Who the person is.
    pub fn profile(&self) -> Profile {
        Profile {
            as_of: self.as_of,
            birth_date: self.birth_date,
            sex: self.sex.clone(),
            nationality: self.nationality.clone(),
            regime: self.regime(),
            mobile_tail: Mobile::parse(&self.mobile)
                .map(|mobile| mobile.tail().to_owned())
                .unwrap_or_default(),
            iban_masked: self
                .iban
                .as_deref()
                .and_then(|iban| Iban::parse(iban).ok())
                .map(|iban| iban.masked()),
        }
    }

    /// Whether the person is covered today, and by whom.
    pub fn status(&self) -> CoverageStatus {
        let mut active = self
            .periods
            .iter()
            .filter(|period| period.is_active_on(self.today));
        let first = active.next();
        let last_covered = self
            .periods
            .iter()
            .filter(|period| period.counts())
            .filter_map(|period| period.end)
            .max();
        CoverageStatus {
            as_of: self.as_of,
            covered: first.is_some(),
            employer: first
                .and_then(|period| period.employer.as_ref())
                .map(|employer| employer.name.clone()),
            further_employers: active
                .filter_map(|period| Some(period.employer.as_ref()?.name.clone()))
                .collect(),
            scheme: first.map(|period| period.scheme.clone()),
            since: first.map_or(last_covered, |period| Some(period.start)),
            regime: self.regime().regime,
        }
    }

    /// The periods and what they add up to.
    pub fn periods(&self) -> Periods {
        let periods = self
            .periods
            .iter()
            .map(|period| self.period(period))
            .collect();
        Periods {
            as_of: self.as_of,
            periods,
            totals: totals(&self.counted()),
        }
    }

    fn period(&self, period: &RecordedPeriod) -> Period {
        let through = self.reported_through();
        let (months, days) = total(&count([period], through));
        let last = period.end.map_or(through, |end| end.min(through));
        let status = match period {
            RecordedPeriod {
                refunded_on: Some(_),
                ..
            } => PeriodStatus::Refunded,
            RecordedPeriod {
                is_under_review: true,
                ..
            } => PeriodStatus::UnderReview,
            _ if period.is_active_on(self.today) => PeriodStatus::Active,
            _ => PeriodStatus::Ended,
        };
        Period {
            id: format!("p-{}", period.id),
            scheme: period.scheme.clone(),
            employer: period.employer.clone(),
            start: period.start,
            end: period.end,
            months,
            days,
            wage: Money::from_halalas(period.wage_in(Month::of(last))),
            status,
        }
    }

    /// The wages month by month and employer by employer.
    pub fn wages(&self) -> Wages {
        let mut employers: Vec<Employer> = Vec::new();
        let mut months = Vec::new();
        for period in self.periods.iter().filter(|period| !period.is_under_review) {
            if let Some(employer) = period
                .employer
                .as_ref()
                .filter(|employer| !employers.contains(employer))
            {
                employers.push(employer.clone());
            }
            let own = count([period], self.reported_through());
            months.extend(own.into_iter().map(|counted| WageMonth {
                wage: Money::from_halalas(period.wage_in(counted.month)),
                month: counted.month,
                employer_id: period.employer.as_ref().map(|employer| employer.id.clone()),
                scheme: period.scheme.clone(),
            }));
        }
        months.sort_by_key(|row| row.month);
        Wages {
            as_of: self.as_of,
            employers,
            months,
        }
    }

    /// All that the benefits are computed from.
    pub fn insurance_record(&self) -> InsuranceRecord {
        let counted = self.counted();
        let refunded = self.periods.iter().filter_map(|period| {
            Some(RefundedPeriod {
                scheme: period.scheme.clone(),
                start: period.start,
                end: period.end?,
                months: total(&count([period], self.reported_through())).0,
                refunded_on: period.refunded_on?,
            })
        });
        InsuranceRecord {
            as_of: self.as_of,
            birth_date: self.birth_date,
            sex: self.sex.clone(),
            nationality: self.nationality.clone(),
            regime: self.regime(),
            dependants: self.dependants,
            covered: self
                .periods
                .iter()
                .any(|period| period.is_active_on(self.today)),
            totals: totals(&counted),
            refunded_periods: refunded.collect(),
            months: counted
                .into_iter()
                .map(|counted| ContributoryMonth {
                    month: counted.month,
                    scheme: counted.scheme,
                    wage: Money::from_halalas(counted.halalas),
                    days: counted.days,
                    paid: counted.is_paid,
                })
                .collect(),
        }
    }

    fn counted(&self) -> Vec<Counted> {
        count(
            self.periods.iter().filter(|period| period.counts()),
            self.reported_through(),
        )
    }
}

fn totals(counted: &[Counted]) -> Vec<SchemeTotal> {
    let mut by_scheme: BTreeMap<&Scheme, Vec<&Counted>> = BTreeMap::new();
    for month in counted {
        by_scheme.entry(&month.scheme).or_default().push(month);
    }
    by_scheme
        .into_iter()
        .map(|(scheme, months)| {
            let (months, days) = total(months);
            SchemeTotal {
                scheme: scheme.clone(),
                months,
                days,
            }
        })
        .collect()
}
