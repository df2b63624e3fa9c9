//! From grown people to rows, many at a time.

use contract::Scheme;
use sqlx::{AssertSqlSafe, Row};
use tokio::sync::mpsc;

use super::establishments::{self, Establishment};
use super::{Person, RegisterError, demo, people};
use crate::database::{Database, Kind, Writing};

/// People grown and inserted in one transaction.
const CHUNK: u32 = 2_000;
/// Below the least number of values a statement may carry in either database.
const MOST_VALUES: usize = 12_000;

/// The register's tables, those that refer before those they refer to, with their columns and
/// the numbers of those that order their rows.
const TABLES: &[(&str, &[&str], &str)] = &[
    (
        "supervisors",
        &["person_id", "establishment_id", "role"],
        "1, 2",
    ),
    (
        "heirs",
        &[
            "person_id",
            "place",
            "relation",
            "name_ar",
            "name_en",
            "birth_date",
        ],
        "1, 2",
    ),
    (
        "pensions",
        &["person_id", "scheme", "starts_on", "monthly_halalas"],
        "1",
    ),
    (
        "wage_steps",
        &["period_id", "from_month", "halalas"],
        "1, 2",
    ),
    (
        "periods",
        &[
            "id",
            "person_id",
            "scheme",
            "establishment_id",
            "start_date",
            "end_date",
            "refunded_on",
            "is_under_review",
            "is_paid",
        ],
        "1",
    ),
    (
        "people",
        &[
            "id",
            "identity_number",
            "given_name_ar",
            "given_name_en",
            "full_name_ar",
            "full_name_en",
            "birth_date",
            "sex",
            "nationality",
            "mobile",
            "iban",
            "dependants",
            "died_on",
        ],
        "1",
    ),
    (
        "establishments",
        &[
            "id",
            "organisation_id",
            "name_ar",
            "name_en",
            "registration_number",
            "unified_number",
            "commercial_register",
            "city_ar",
            "city_en",
            "opened_on",
            "is_government",
            "status",
        ],
        "1",
    ),
];

/// One value of a row.
#[derive(Debug, Clone)]
enum Cell {
    Text(String),
    NoText,
    Number(i64),
    NoNumber,
}

/// Rows of one table, waiting to be inserted.
#[derive(Debug)]
struct Batch {
    table: &'static str,
    columns: &'static [&'static str],
    cells: Vec<Cell>,
}

/// Deletes the register and everything that refers to it.
pub(super) async fn empty(database: &Database) -> Result<(), sqlx::Error> {
    let mut transaction = database.write().await?;
    let access = [
        "establishment_visits",
        "sessions",
        "sign_in_attempts",
        "accounts",
        "code_sends",
        "register_facts",
    ];
    for table in access
        .into_iter()
        .chain(TABLES.iter().map(|(table, ..)| *table))
    {
        sqlx::query(AssertSqlSafe(format!("DELETE FROM {table}")))
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await
}

/// Notes what the register was grown from; the last thing done, so that a broken-off filling begins anew.
pub(super) async fn note(database: &Database, grown: &str) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO register_facts (name, value) VALUES ('grown', $1)")
        .bind(grown)
        .execute(&database.pool)
        .await?;
    Ok(())
}

/// Grows and inserts everybody. One thread grows while another writes.
pub(super) async fn all(database: &Database, seed: u64, number: u32) -> Result<(), RegisterError> {
    let employers = establishments::count_for(number);
    let (sender, mut receiver) = mpsc::channel::<Vec<Batch>>(2);
    let growing = tokio::task::spawn_blocking(move || {
        let mut first = chunk(demo::people().into_iter().map(|demo| demo.person));
        let establishments = (1..=employers).map(|id| establishments::grow(seed, id));
        first.push(establishment_batch(establishments));
        first.push(demo::supervisors().into_iter().fold(
            batch("supervisors"),
            |mut batch, (person, establishment, role)| {
                batch.cells.extend([
                    Cell::Number(person),
                    Cell::Number(establishment),
                    Cell::Text(role.to_owned()),
                ]);
                batch
            },
        ));
        let mut chunks =
            std::iter::once(first).chain((0..number).step_by(CHUNK as usize).map(|from| {
                let to = (from + CHUNK).min(number);
                chunk((from..to).map(|index| people::grow(seed, index, employers)))
            }));
        chunks.all(|chunk| sender.blocking_send(chunk).is_ok())
    });
    while let Some(batches) = receiver.recv().await {
        let mut transaction = database.write().await?;
        // What is referred to goes in first.
        for (table, ..) in TABLES.iter().rev() {
            for batch in batches.iter().filter(|batch| batch.table == *table) {
                insert(database.kind, &mut transaction, batch).await?;
            }
        }
        transaction.commit().await?;
    }
    if growing.await.unwrap_or(false) {
        Ok(())
    } else {
        Err(RegisterError::Stopped)
    }
}

async fn insert(kind: Kind, transaction: &mut Writing, batch: &Batch) -> Result<(), sqlx::Error> {
    let width = batch.columns.len();
    let rows_a_statement = (MOST_VALUES / width).max(1);
    for cells in batch.cells.chunks(rows_a_statement * width) {
        let statement = statement(kind, batch, cells.len() / width);
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for cell in cells {
            query = match cell {
                Cell::Text(text) => query.bind(text.as_str()),
                Cell::NoText => query.bind(None::<String>),
                Cell::Number(number) => query.bind(*number),
                Cell::NoNumber => query.bind(None::<i64>),
            };
        }
        query.execute(&mut **transaction).await?;
    }
    Ok(())
}

fn statement(kind: Kind, batch: &Batch, rows: usize) -> String {
    let width = batch.columns.len();
    let row = |row: usize| {
        let values: Vec<String> = (0..width)
            .map(|column| match kind {
                // Numbered values cost SQLite a look-up by name each.
                Kind::Sqlite => "?".to_owned(),
                Kind::Postgres => format!("${}", row * width + column + 1),
            })
            .collect();
        format!("({})", values.join(","))
    };
    let values: Vec<String> = (0..rows).map(row).collect();
    format!(
        "INSERT INTO {} ({}) VALUES {}",
        batch.table,
        batch.columns.join(","),
        values.join(",")
    )
}

fn batch(table: &'static str) -> Batch {
    let columns = TABLES
        .iter()
        .find(|(name, ..)| *name == table)
        .map_or(&[][..], |(_, columns, _)| *columns);
    Batch {
        table,
        columns,
        cells: Vec::new(),
    }
}

/// The rows of some people.
fn chunk(people: impl Iterator<Item = Person>) -> Vec<Batch> {
    let mut batches = ["people", "periods", "wage_steps", "pensions", "heirs"].map(batch);
    let [people_rows, periods, wages, pensions, heirs] = &mut batches;
    for person in people {
        person_row(people_rows, &person);
        for (place, period) in (0_i64..).zip(&person.periods) {
            let id = person.id * 32 + place;
            periods.cells.extend([
                Cell::Number(id),
                Cell::Number(person.id),
                Cell::Text(period.scheme.as_str().to_owned()),
                period.establishment.map_or(Cell::NoNumber, Cell::Number),
                Cell::Text(period.start.to_string()),
                optional(period.end),
                optional(period.refunded_on),
                Cell::Number(i64::from(period.is_under_review)),
                Cell::Number(i64::from(period.is_paid)),
            ]);
            for (month, halalas) in &period.wages {
                wages.cells.extend([
                    Cell::Number(id),
                    Cell::Text(month.to_string()),
                    Cell::Number(i64::from(*halalas)),
                ]);
            }
        }
        if let Some(pension) = &person.pension {
            let scheme = if pension.scheme == Scheme::Voluntary {
                Scheme::Gosi
            } else {
                pension.scheme.clone()
            };
            pensions.cells.extend([
                Cell::Number(person.id),
                Cell::Text(scheme.as_str().to_owned()),
                Cell::Text(pension.starts_on.to_string()),
                Cell::Number(i64::from(pension.halalas)),
            ]);
        }
        for (place, heir) in (0_i64..).zip(&person.heirs) {
            heirs.cells.extend([
                Cell::Number(person.id),
                Cell::Number(place),
                Cell::Text(heir.relation.to_owned()),
                Cell::Text(heir.name.0.clone()),
                Cell::Text(heir.name.1.clone()),
                Cell::Text(heir.birth_date.to_string()),
            ]);
        }
    }
    batches.into()
}

fn person_row(batch: &mut Batch, person: &Person) {
    batch.cells.extend([
        Cell::Number(person.id),
        Cell::Text(person.identity_number.as_str().to_owned()),
        Cell::Text(person.given_name.0.clone()),
        Cell::Text(person.given_name.1.clone()),
        Cell::Text(person.full_name.0.clone()),
        Cell::Text(person.full_name.1.clone()),
        Cell::Text(person.birth_date.to_string()),
        Cell::Text(if person.is_female { "female" } else { "male" }.to_owned()),
        Cell::Text(person.nationality.to_owned()),
        Cell::Text(person.mobile.clone()),
        person.iban.clone().map_or(Cell::NoText, Cell::Text),
        Cell::Number(i64::from(person.dependants)),
        optional(person.died_on),
    ]);
}

fn establishment_batch(establishments: impl Iterator<Item = Establishment>) -> Batch {
    establishments.fold(batch("establishments"), |mut batch, establishment| {
        let text = |text: &str| Cell::Text(text.to_owned());
        batch.cells.extend([
            Cell::Number(establishment.id),
            establishment
                .organisation_id
                .map_or(Cell::NoNumber, Cell::Number),
            Cell::Text(establishment.name.0),
            Cell::Text(establishment.name.1),
            Cell::Text(establishment.registration_number),
            Cell::Text(establishment.unified_number),
            Cell::Text(establishment.commercial_register),
            text(establishment.city.0),
            text(establishment.city.1),
            Cell::Text(establishment.opened_on.to_string()),
            Cell::Number(i64::from(establishment.is_government)),
            Cell::Text(establishment.status.as_str().to_owned()),
        ]);
        batch
    })
}

fn optional(day: Option<calendar::Date>) -> Cell {
    day.map_or(Cell::NoText, |day| Cell::Text(day.to_string()))
}

/// All rows of a table in their order, each as one text.
pub(super) async fn rows_as_text(
    database: &Database,
    table: &str,
) -> Result<Vec<String>, sqlx::Error> {
    let Some((table, columns, order)) = TABLES.iter().find(|(name, ..)| *name == table) else {
        return Ok(Vec::new());
    };
    let texts: Vec<String> = columns
        .iter()
        .map(|column| format!("CAST({column} AS TEXT)"))
        .collect();
    // Without the table's name PostgreSQL would order by the text selected.
    let order: Vec<String> = order
        .split(", ")
        .filter_map(|number| number.parse::<usize>().ok())
        .filter_map(|number| Some(format!("{table}.{}", columns.get(number - 1)?)))
        .collect();
    let statement = format!(
        "SELECT {} FROM {table} ORDER BY {}",
        texts.join(", "),
        order.join(", ")
    );
    let rows = sqlx::query(AssertSqlSafe(statement))
        .fetch_all(&database.pool)
        .await?;
    rows.iter()
        .map(|row| {
            let cells: Result<Vec<Option<String>>, _> =
                (0..columns.len()).map(|index| row.try_get(index)).collect();
            let texts: Vec<String> = cells?
                .into_iter()
                .map(|cell| cell.unwrap_or_else(|| "\u{0}".to_owned()))
                .collect();
            Ok(texts.join("\u{1F}"))
        })
        .collect()
}
