//! Reading one person's pension from the register.

use std::collections::BTreeSet;

use calendar::{Date, Month};
use contract::{
    BilingualText, ComponentKind, DeductionKind, FamilyRelation, ProblemCode, Scheme, Timestamp,
};

use crate::http::refusal::Refusal;
use crate::state::Backend;

/// A pension that is being paid, and everything that its payments follow from.
#[derive(Debug, Clone)]
pub struct Pension {
    pub(super) as_of: Timestamp,
    pub(super) today: Date,
    pub(super) full_name: BilingualText,
    pub(super) identity_number: String,
    pub(super) iban: Option<String>,
    pub(super) scheme: Scheme,
    pub(super) starts_on: Date,
    pub(super) components: Vec<(ComponentKind, u32)>,
    pub(super) deductions: Vec<Deducted>,
    pub(super) returned: BTreeSet<Month>,
    /// Who left the pension behind, where it is not the person's own.
    pub(super) deceased: Option<BilingualText>,
    pub(super) family: Vec<Relative>,
}

/// Something taken off each month.
#[derive(Debug, Clone)]
pub(super) struct Deducted {
    pub(super) kind: DeductionKind,
    pub(super) from: Month,
    pub(super) last: Option<Month>,
    pub(super) halalas: u32,
}

/// Somebody on record with the pension.
#[derive(Debug, Clone)]
pub(super) struct Relative {
    pub(super) is_reader: bool,
    pub(super) relation: FamilyRelation,
    pub(super) name: BilingualText,
    pub(super) birth_date: Date,
    pub(super) is_entitled: bool,
    pub(super) halalas: Option<u32>,
    pub(super) entitled_until: Option<Date>,
}

/// Scheme, first day, monthly amount, names, identity number, account.
type PensionRow = (String, String, i64, String, String, String, Option<String>);

/// Reads the pension of a person as of now.
///
/// # Errors
/// `not-found` for somebody without a pension.
pub async fn load(backend: &Backend, person: i64) -> Result<Pension, Refusal> {
    let pool = &backend.database.pool;
    let row: Option<PensionRow> =
        sqlx::query_as(
            "SELECT pensions.scheme, pensions.starts_on, pensions.monthly_halalas, people.full_name_ar, \
             people.full_name_en, people.identity_number, people.iban \
             FROM pensions JOIN people ON people.id = pensions.person_id WHERE people.id = $1",
        )
        .bind(person)
        .fetch_optional(pool)
        .await?;
    let (scheme, starts_on, monthly, ar, en, identity_number, iban) =
        row.ok_or(ProblemCode::NotFound)?;
    let as_of = backend.clock.timestamp();
    let (deceased, family) = family(backend, person).await?;
    Ok(Pension {
        as_of,
        today: as_of.date_in_riyadh(),
        full_name: BilingualText { ar, en },
        identity_number,
        iban,
        scheme: Scheme::from(scheme.as_str()),
        starts_on: day(&starts_on)?,
        components: components(backend, person, monthly).await?,
        deductions: deductions(backend, person).await?,
        returned: returned(backend, person).await?,
        deceased,
        family,
    })
}

async fn components(
    backend: &Backend,
    person: i64,
    monthly: i64,
) -> Result<Vec<(ComponentKind, u32)>, Refusal> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "SELECT kind, halalas FROM pension_components WHERE person_id = $1 ORDER BY kind",
    )
    .bind(person)
    .fetch_all(&backend.database.pool)
    .await?;
    if rows.is_empty() {
        return Ok(vec![(ComponentKind::Basic, halalas(monthly))]);
    }
    Ok(rows
        .into_iter()
        .map(|(kind, amount)| (ComponentKind::from(kind.as_str()), halalas(amount)))
        .collect())
}

async fn deductions(backend: &Backend, person: i64) -> Result<Vec<Deducted>, Refusal> {
    let rows: Vec<(String, String, Option<String>, i64)> = sqlx::query_as(
        "SELECT kind, from_month, last_month, halalas FROM deductions WHERE person_id = $1 ORDER BY place",
    )
    .bind(person)
    .fetch_all(&backend.database.pool)
    .await?;
    rows.into_iter()
        .map(|(kind, from, last, amount)| {
            Ok(Deducted {
                kind: DeductionKind::from(kind.as_str()),
                from: month(&from)?,
                last: last.as_deref().map(month).transpose()?,
                halalas: halalas(amount),
            })
        })
        .collect()
}

async fn returned(backend: &Backend, person: i64) -> Result<BTreeSet<Month>, Refusal> {
    let rows: Vec<(String,)> =
        sqlx::query_as("SELECT month FROM returned_payments WHERE person_id = $1")
            .bind(person)
            .fetch_all(&backend.database.pool)
            .await?;
    rows.iter().map(|(text,)| month(text)).collect()
}

type FamilyRow = (
    Option<i64>,
    String,
    String,
    String,
    String,
    i64,
    Option<i64>,
    Option<String>,
);

/// The people on record with the pension, and whose it was where the person shares it.
async fn family(
    backend: &Backend,
    person: i64,
) -> Result<(Option<BilingualText>, Vec<Relative>), Refusal> {
    let pool = &backend.database.pool;
    let left_by: Option<(i64, String, String)> = sqlx::query_as(
        "SELECT people.id, people.full_name_ar, people.full_name_en FROM pension_families \
         JOIN people ON people.id = pension_families.person_id WHERE reader_id = $1",
    )
    .bind(person)
    .fetch_optional(pool)
    .await?;
    let (of, deceased) = match left_by {
        Some((id, ar, en)) => (id, Some(BilingualText { ar, en })),
        None => (person, None),
    };
    let rows: Vec<FamilyRow> = sqlx::query_as(
        "SELECT reader_id, relation, name_ar, name_en, birth_date, is_entitled, halalas, entitled_until \
         FROM pension_families WHERE person_id = $1 ORDER BY place",
    )
    .bind(of)
    .fetch_all(pool)
    .await?;
    let relatives = rows.into_iter().map(
        |(reader, relation, ar, en, birth_date, is_entitled, amount, until)| {
            Ok(Relative {
                is_reader: reader == Some(person),
                relation: FamilyRelation::from(relation.as_str()),
                name: BilingualText { ar, en },
                birth_date: day(&birth_date)?,
                is_entitled: is_entitled != 0,
                halalas: amount.map(halalas),
                entitled_until: until.as_deref().map(day).transpose()?,
            })
        },
    );
    let relatives: Result<Vec<Relative>, Refusal> = relatives.collect();
    Ok((deceased, relatives?))
}

fn halalas(amount: i64) -> u32 {
    u32::try_from(amount).unwrap_or(0)
}

fn day(text: &str) -> Result<Date, Refusal> {
    text.parse()
        .map_err(|_| Refusal::new(ProblemCode::Internal))
}

fn month(text: &str) -> Result<Month, Refusal> {
    text.parse()
        .map_err(|_| Refusal::new(ProblemCode::Internal))
}
