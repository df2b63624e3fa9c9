//! Reading one person's record from the register.

use std::collections::HashMap;

use calendar::{Date, Month};
use contract::{BilingualText, Employer, Nationality, ProblemCode, Scheme, Sex};

use super::{Pension, Record, RecordedPeriod};
use crate::http::refusal::Refusal;
use crate::state::Backend;

/// Reads the record of a person as of now.
pub async fn load(backend: &Backend, person: i64) -> Result<Record, Refusal> {
    let pool = &backend.database.pool;
    let (birth_date, sex, nationality, mobile, iban, dependants): (
        String,
        String,
        String,
        String,
        Option<String>,
        i64,
    ) = sqlx::query_as(
        "SELECT birth_date, sex, nationality, mobile, iban, dependants FROM people WHERE id = $1",
    )
    .bind(person)
    .fetch_one(pool)
    .await?;
    let pension: Option<(String, String)> =
        sqlx::query_as("SELECT scheme, starts_on FROM pensions WHERE person_id = $1")
            .bind(person)
            .fetch_optional(pool)
            .await?;
    let pension = pension.map(|(scheme, starts_on)| {
        Ok::<_, Refusal>(Pension {
            scheme: Scheme::from(scheme.as_str()),
            starts_on: day(&starts_on)?,
        })
    });
    let as_of = backend.clock.timestamp();
    Ok(Record {
        as_of,
        today: as_of.date_in_riyadh(),
        birth_date: day(&birth_date)?,
        sex: Sex::from(sex.as_str()),
        nationality: Nationality::from(nationality.as_str()),
        mobile,
        iban,
        dependants: u32::try_from(dependants).unwrap_or(0),
        pension: pension.transpose()?,
        periods: periods(backend, person).await?,
    })
}

/// A period as it is read: id, scheme, establishment, days, state, employer's names.
pub(super) type PeriodRow = (
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

async fn periods(backend: &Backend, person: i64) -> Result<Vec<RecordedPeriod>, Refusal> {
    let rows: Vec<PeriodRow> = sqlx::query_as(
        "SELECT periods.id, scheme, establishment_id, start_date, end_date, refunded_on, is_under_review, is_paid, \
         establishments.name_ar, establishments.name_en \
         FROM periods LEFT JOIN establishments ON establishments.id = periods.establishment_id \
         WHERE person_id = $1 ORDER BY start_date, periods.id",
    )
    .bind(person)
    .fetch_all(&backend.database.pool)
    .await?;
    let mut steps = wage_steps(backend, person).await?;
    rows.into_iter()
        .map(|row| period_of(row, &mut steps))
        .collect()
}

/// A period from its row and the wage steps of all of them.
pub(super) fn period_of(
    row: PeriodRow,
    steps: &mut HashMap<i64, Vec<(Month, u32)>>,
) -> Result<RecordedPeriod, Refusal> {
    let (id, scheme, establishment, start, end, refunded_on, review, paid, name_ar, name_en) = row;
    let name = name_ar
        .zip(name_en)
        .map(|(ar, en)| BilingualText { ar, en });
    Ok(RecordedPeriod {
        id,
        scheme: Scheme::from(scheme.as_str()),
        employer: establishment.zip(name).map(|(id, name)| Employer {
            id: format!("e-{id}"),
            name,
        }),
        start: day(&start)?,
        end: end.as_deref().map(day).transpose()?,
        refunded_on: refunded_on.as_deref().map(day).transpose()?,
        is_under_review: review != 0,
        is_paid: paid != 0,
        wages: steps.remove(&id).unwrap_or_default(),
    })
}

async fn wage_steps(
    backend: &Backend,
    person: i64,
) -> Result<HashMap<i64, Vec<(Month, u32)>>, Refusal> {
    let rows: Vec<(i64, String, i64)> = sqlx::query_as(
        "SELECT period_id, from_month, halalas FROM wage_steps JOIN periods ON periods.id = wage_steps.period_id \
         WHERE person_id = $1 ORDER BY period_id, from_month",
    )
    .bind(person)
    .fetch_all(&backend.database.pool)
    .await?;
    let mut steps: HashMap<i64, Vec<(Month, u32)>> = HashMap::new();
    for (period, month, halalas) in rows {
        let month: Month = month.parse().map_err(|_| ProblemCode::Internal)?;
        steps
            .entry(period)
            .or_default()
            .push((month, u32::try_from(halalas).unwrap_or(0)));
    }
    Ok(steps)
}

pub(super) fn day(text: &str) -> Result<Date, Refusal> {
    text.parse()
        .map_err(|_| Refusal::new(ProblemCode::Internal))
}
