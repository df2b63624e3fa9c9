//! From grown people to rows, many at a time.

use contract::{Scheme, fold_spelling};
use sqlx::{AssertSqlSafe, Row};
use tokio::sync::mpsc;

use super::establishments::{self, Establishment};
use super::{Person, RegisterError, demo, demo_pensions, newcomers, payments, people, staff};
use crate::database::{Database, Kind, Writing};

/// People grown and inserted in one transaction.
const CHUNK: u32 = 2_000;
/// Below the least number of values a statement may carry in either database.
const MOST_VALUES: usize = 12_000;

/// The register's tables, those that refer before those they refer to, with their columns and
/// the numbers of those that order their rows.
const TABLES: &[(&str, &[&str], &str)] = &[
    (
        "bill_exceptions",
        &["establishment_id", "month", "paid_on"],
        "1, 2",
    ),
    ("bill_habits", &["establishment_id", "pays_on_day"], "1"),
    ("incomplete_registrations", &["period_id", "missing"], "1"),
    (
        "people_search",
        &["person_id", "folded_ar", "folded_en"],
        "1",
    ),
    ("gulf_citizens", &["person_id", "state"], "1"),
    (
        "pension_families",
        &[
            "person_id",
            "place",
            "reader_id",
            "relation",
            "name_ar",
            "name_en",
            "birth_date",
            "is_entitled",
            "halalas",
            "entitled_until",
        ],
        "1, 2",
    ),
    ("returned_payments", &["person_id", "month"], "1, 2"),
    (
        "deductions",
        &[
            "person_id",
            "place",
            "kind",
            "from_month",
            "last_month",
            "halalas",
        ],
        "1, 2",
    ),
    (
        "pension_components",
        &["person_id", "kind", "halalas"],
        "1, 2",
    ),
    (
        "delegates",
        &["person_id", "establishment_id", "role"],
        "1, 2",
    ),
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
        "contact_details",
        "notice_languages",
        "notice_topics",
        "sign_in_tries",
        "access_attempts",
        "access_sends",
        "consents",
        "passkeys",
        "passkey_offers",
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
        let demonstration = demo::people().into_iter().map(|demo| demo.person);
        let beside = demo_pensions::without_account().into_iter();
        let beside = beside.chain(newcomers::people(seed));
        let mut first = chunk(seed, demonstration.chain(beside).chain(staff::people(seed)));
        first.extend(bills(seed, employers));
        let establishments = (1..=employers).map(|id| establishments::grow(seed, id));
        first.push(establishment_batch(establishments));
        first.push(looking_after("supervisors", demo::supervisors()));
        first.push(looking_after("delegates", newcomers::delegates()));
        let mut chunks =
            std::iter::once(first).chain((0..number).step_by(CHUNK as usize).map(|from| {
                let to = (from + CHUNK).min(number);
                chunk(
                    seed,
                    (from..to).map(|index| people::grow(seed, index, employers)),
                )
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
fn chunk(seed: u64, people: impl Iterator<Item = Person>) -> Vec<Batch> {
    let mut batches = ["people", "periods", "wage_steps", "pensions", "heirs"].map(batch);
    let mut beside = Beside::new();
    let [people_rows, periods, wages, pensions, heirs] = &mut batches;
    for person in people {
        person_row(people_rows, &person);
        beside.add(seed, &person);
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
    batches.into_iter().chain(beside.0).collect()
}

/// The rows beside those of the people themselves.
struct Beside([Batch; 7]);

impl Beside {
    fn new() -> Beside {
        Beside(
            [
                "people_search",
                "gulf_citizens",
                "pension_components",
                "deductions",
                "returned_payments",
                "pension_families",
                "incomplete_registrations",
            ]
            .map(batch),
        )
    }

    fn add(&mut self, seed: u64, person: &Person) {
        let [
            search,
            citizens,
            components,
            deductions,
            returned,
            families,
            incomplete,
        ] = &mut self.0;
        let id = Cell::Number(person.id);
        search.cells.extend([
            id.clone(),
            Cell::Text(fold_spelling(&person.full_name.0)),
            Cell::Text(fold_spelling(&person.full_name.1)),
        ]);
        if let Some(state) = payments::gulf_state(seed, person) {
            citizens
                .cells
                .extend([id.clone(), Cell::Text(state.to_owned())]);
        }
        for (place, period) in (0_i64..).zip(&person.periods) {
            let missing = payments::missing(person, period.start);
            if let Some(missing) = missing.filter(|_| period.end.is_none()) {
                incomplete.cells.extend([
                    Cell::Number(person.id * 32 + place),
                    Cell::Text(missing.to_owned()),
                ]);
            }
        }
        let facts = payments::of(seed, person);
        for (kind, halalas) in facts.components {
            components.cells.extend([
                id.clone(),
                Cell::Text(kind.to_owned()),
                Cell::Number(i64::from(halalas)),
            ]);
        }
        for (place, deducted) in (0_i64..).zip(facts.deductions) {
            deductions.cells.extend([
                id.clone(),
                Cell::Number(place),
                Cell::Text(deducted.kind.to_owned()),
                Cell::Text(deducted.from.to_string()),
                deducted
                    .last
                    .map_or(Cell::NoText, |last| Cell::Text(last.to_string())),
                Cell::Number(i64::from(deducted.halalas)),
            ]);
        }
        for month in facts.returned {
            returned
                .cells
                .extend([id.clone(), Cell::Text(month.to_string())]);
        }
        for (place, relative) in (0_i64..).zip(facts.family) {
            families.cells.extend([
                id.clone(),
                Cell::Number(place),
                relative.reader.map_or(Cell::NoNumber, Cell::Number),
                Cell::Text(relative.relation.to_owned()),
                Cell::Text(relative.name.0),
                Cell::Text(relative.name.1),
                Cell::Text(relative.birth_date.to_string()),
                Cell::Number(i64::from(relative.is_entitled)),
                relative
                    .halalas
                    .map_or(Cell::NoNumber, |halalas| Cell::Number(i64::from(halalas))),
                optional(relative.entitled_until),
            ]);
        }
    }
}

/// Who looks after which establishment, or may.
fn looking_after(table: &'static str, rows: Vec<(i64, i64, &'static str)>) -> Batch {
    let mut batch = batch(table);
    for (person, establishment, role) in rows {
        batch.cells.extend([
            Cell::Number(person),
            Cell::Number(establishment),
            Cell::Text(role.to_owned()),
        ]);
    }
    batch
}

/// How employers pay their bills.
fn bills(seed: u64, employers: u32) -> [Batch; 2] {
    let mut habits = batch("bill_habits");
    for establishment in 1..=employers {
        if let Some(day) = payments::pays_on_day(seed, establishment) {
            habits
                .cells
                .extend([Cell::Number(i64::from(establishment)), Cell::Number(day)]);
        }
    }
    let mut exceptions = batch("bill_exceptions");
    for (establishment, month, paid_on) in payments::bill_exceptions() {
        exceptions.cells.extend([
            Cell::Number(establishment),
            Cell::Text(month.to_owned()),
            paid_on.map_or(Cell::NoText, |day| Cell::Text(day.to_owned())),
        ]);
    }
    [habits, exceptions]
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
