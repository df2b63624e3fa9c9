//! The records of everybody who works at an establishment, read together.

use std::collections::HashMap;

use calendar::{Date, Month};
use contract::{Nationality, ProblemCode, Scheme, Sex};

use super::law::law;
use super::load::{PeriodRow, day, period_of};
use super::{Pension, Record, RecordedPeriod};
use crate::http::refusal::Refusal;
use crate::state::Backend;
use contract::values::Money;

/// Somebody who works, or worked, at an establishment.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) record: Record,
    /// Which of the other GCC states the person is a citizen of.
    pub(super) gulf_state: Option<String>,
}

/// One establishment's people.
#[derive(Debug, Clone)]
pub struct Staff {
    /// The establishment, as records name employers.
    pub(super) establishment: String,
    pub(super) members: Vec<Member>,
}

/// The people of a staff, as a subquery: `$1` is the establishment, `$2` the day since when.
const PEOPLE: &str = "SELECT person_id FROM periods WHERE establishment_id = $1 AND scheme = 'gosi' \
    AND (end_date IS NULL OR end_date >= $2)";

/// Reads everybody who worked at an establishment on or after a day.
pub async fn load_staff(
    backend: &Backend,
    establishment: i64,
    since: Date,
) -> Result<Staff, Refusal> {
    let as_of = backend.clock.timestamp();
    let mut periods = periods(backend, establishment, since).await?;
    let people = people(backend, establishment, since).await?;
    let members = people.into_iter().map(|row| {
        let (id, birth_date, sex, nationality, state, scheme, starts_on) = row;
        let pension = scheme.zip(starts_on).map(|(scheme, starts_on)| {
            Ok::<_, Refusal>(Pension {
                scheme: Scheme::from(scheme.as_str()),
                starts_on: day(&starts_on)?,
            })
        });
        Ok(Member {
            record: Record {
                as_of,
                today: as_of.date_in_riyadh(),
                birth_date: day(&birth_date)?,
                sex: Sex::from(sex.as_str()),
                nationality: Nationality::from(nationality.as_str()),
                // An employer learns neither.
                mobile: String::new(),
                iban: None,
                dependants: 0,
                pension: pension.transpose()?,
                periods: periods.remove(&id).unwrap_or_default(),
            },
            gulf_state: state,
        })
    });
    let members: Result<Vec<Member>, Refusal> = members.collect();
    Ok(Staff {
        establishment: format!("e-{establishment}"),
        members: members?,
    })
}

type PersonRow = (
    i64,
    String,
    String,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
);

async fn people(
    backend: &Backend,
    establishment: i64,
    since: Date,
) -> Result<Vec<PersonRow>, Refusal> {
    let statement = format!(
        "SELECT people.id, birth_date, sex, nationality, state, pensions.scheme, starts_on FROM people \
         LEFT JOIN gulf_citizens ON gulf_citizens.person_id = people.id \
         LEFT JOIN pensions ON pensions.person_id = people.id \
         WHERE people.id IN ({PEOPLE}) ORDER BY people.id"
    );
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(establishment)
        .bind(since.to_string())
        .fetch_all(&backend.database.pool)
        .await?)
}

async fn periods(
    backend: &Backend,
    establishment: i64,
    since: Date,
) -> Result<HashMap<i64, Vec<RecordedPeriod>>, Refusal> {
    let steps = format!(
        "SELECT period_id, from_month, halalas FROM wage_steps JOIN periods ON periods.id = wage_steps.period_id \
         WHERE person_id IN ({PEOPLE}) ORDER BY period_id, from_month"
    );
    let steps: Vec<(i64, String, i64)> = sqlx::query_as(sqlx::AssertSqlSafe(steps))
        .bind(establishment)
        .bind(since.to_string())
        .fetch_all(&backend.database.pool)
        .await?;
    let mut wages: HashMap<i64, Vec<(Month, u32)>> = HashMap::new();
    for (period, month, halalas) in steps {
        let month: Month = month.parse().map_err(|_| ProblemCode::Internal)?;
        let halalas = u32::try_from(halalas).unwrap_or(0);
        wages.entry(period).or_default().push((month, halalas));
    }
    let rows = format!(
        "SELECT person_id, periods.id, scheme, establishment_id, start_date, end_date, refunded_on, \
         is_under_review, is_paid, establishments.name_ar, establishments.name_en \
         FROM periods LEFT JOIN establishments ON establishments.id = periods.establishment_id \
         WHERE person_id IN ({PEOPLE}) ORDER BY start_date, periods.id"
    );
    let rows: Vec<StaffPeriodRow> = sqlx::query_as(sqlx::AssertSqlSafe(rows))
        .bind(establishment)
        .bind(since.to_string())
        .fetch_all(&backend.database.pool)
        .await?;
    let mut periods: HashMap<i64, Vec<RecordedPeriod>> = HashMap::new();
    for (person, id, scheme, employer, start, end, refunded, review, paid, ar, en) in rows {
        let row: PeriodRow = (
            id, scheme, employer, start, end, refunded, review, paid, ar, en,
        );
        let period = period_of(row, &mut wages)?;
        periods.entry(person).or_default().push(period);
    }
    Ok(periods)
}

type StaffPeriodRow = (
    i64,
    i64,
    String,
    Option<i64>,
    String,
    Option<String>,
    Option<String>,
    i64,
    i64,
    Option<String>,
    Option<String>,
);

impl Member {
    /// The person's employments at an establishment that count.
    pub(super) fn employments<'a>(
        &'a self,
        establishment: &'a str,
    ) -> impl Iterator<Item = &'a RecordedPeriod> {
        self.record.periods.iter().filter(move |period| {
            period.counts()
                && period.scheme == Scheme::Gosi
                && period
                    .employer
                    .as_ref()
                    .is_some_and(|employer| employer.id == establishment)
        })
    }
}

/// How many of one kind work there, joined and left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Heads {
    /// At work today.
    pub contributors: u32,
    /// Joined in the month of today, until today.
    pub joined: u32,
    /// Left, or will leave, in the month of today.
    pub left: u32,
}

impl Staff {
    /// How many of a kind work there today, and how many joined and left this month.
    pub fn heads(&self, nationality: &Nationality, today: Date) -> Heads {
        let month = Month::of(today);
        let mut heads = Heads::default();
        let kind = self
            .members
            .iter()
            .filter(|member| member.record.nationality == *nationality);
        for period in kind.flat_map(|member| member.employments(&self.establishment)) {
            heads.contributors += u32::from(period.is_active_on(today));
            heads.joined += u32::from(Month::of(period.start) == month && period.start <= today);
            heads.left += u32::from(period.end.is_some_and(|end| Month::of(end) == month));
        }
        heads
    }

    /// How many wages of today lie below the least contributory wage, which holds for citizens.
    pub fn wages_below_minimum(&self, today: Date) -> u32 {
        let month = Month::of(today);
        let citizens = self
            .members
            .iter()
            .filter(|member| member.record.nationality == Nationality::Saudi);
        let low = citizens
            .flat_map(|member| member.employments(&self.establishment))
            .filter(|period| period.is_active_on(today))
            .filter(|period| Money::from_halalas(period.wage_in(month)) < wage_floor());
        u32::try_from(low.count()).unwrap_or(u32::MAX)
    }
}

/// The least contributory wage of the annuities branch.
pub fn wage_floor() -> Money {
    law().wage_floor
}
