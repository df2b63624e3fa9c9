//! The list of contributors: searched, sorted and cut into pages by the database.

use calendar::{Date, Month};
use contract::values::{Money, NationalId};
use contract::{
    BilingualText, Contributor, ContributorFlag, ContributorPage, ContributorSearch, Nationality,
    ProblemCode, fold_spelling,
};
use sqlx::AssertSqlSafe;

use crate::database::Kind;
use crate::http::refusal::Refusal;
use crate::record::wage_floor;
use crate::state::Backend;

/// Contributors on a page.
const PAGE: i64 = 20;
/// Words of a query that are looked at.
const MOST_WORDS: usize = 6;

type Row = (
    i64,
    String,
    String,
    String,
    String,
    String,
    Option<String>,
    Option<i64>,
    Option<String>,
);

/// The page of an establishment's contributors that a search asks for.
pub(super) async fn find(
    backend: &Backend,
    establishment: i64,
    search: &ContributorSearch,
) -> Result<ContributorPage, Refusal> {
    if search.query.chars().count() > ContributorSearch::LONGEST_QUERY {
        return Err(Refusal::new(ProblemCode::RequestInvalid).named_field("/query", "query.long"));
    }
    if search.page == 0 {
        return Err(Refusal::new(ProblemCode::RequestInvalid).named_field("/page", "page.first"));
    }
    let as_of = backend.clock.timestamp();
    let today = as_of.date_in_riyadh();
    let clause = Clause::of(establishment, today, search);
    let found = clause.count(backend).await?;
    let pages = found.div_euclid(PAGE) + i64::from(found.rem_euclid(PAGE) > 0);
    let pages = pages.max(1);
    let page = i64::from(search.page).min(pages);
    let rows = clause.rows(backend, today, (page - 1) * PAGE).await?;
    let contributors: Result<Vec<Contributor>, Refusal> =
        rows.into_iter().map(contributor).collect();
    let number = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(ContributorPage {
        as_of,
        page: number(page),
        pages: number(pages),
        found: number(found),
        contributors: contributors?,
    })
}

/// A condition with the values it is bound to; the words of the query only ever travel as values.
struct Clause {
    condition: String,
    establishment: i64,
    texts: Vec<String>,
}

impl Clause {
    fn of(establishment: i64, today: Date, search: &ContributorSearch) -> Clause {
        let today = today.to_string();
        let mut texts = vec![today.clone(), today];
        // $1 is the establishment, so the texts begin at $2.
        let mut conditions = vec![
            "establishment_id = $1 AND scheme = 'gosi' AND is_under_review = 0".to_owned(),
            "refunded_on IS NULL AND start_date <= $2".to_owned(),
            "(end_date IS NULL OR end_date >= $3)".to_owned(),
        ];
        if let Some(nationality) = &search.nationality {
            texts.push(nationality.as_str().to_owned());
            conditions.push(format!("nationality = ${}", texts.len() + 1));
        }
        for word in fold_spelling(&search.query)
            .split_whitespace()
            .take(MOST_WORDS)
        {
            let pattern = format!("%{word}%");
            if word.bytes().all(|byte| byte.is_ascii_digit()) {
                texts.push(pattern);
                conditions.push(format!("identity_number LIKE ${}", texts.len() + 1));
            } else {
                texts.extend([pattern.clone(), pattern]);
                let [ar, en] = [texts.len(), texts.len() + 1];
                conditions.push(format!("(folded_ar LIKE ${ar} OR folded_en LIKE ${en})"));
            }
        }
        let condition = conditions.join(" AND ");
        Clause {
            condition,
            establishment,
            texts,
        }
    }

    const FROM: &'static str = "FROM periods JOIN people ON people.id = periods.person_id \
        JOIN people_search ON people_search.person_id = people.id";

    async fn count(&self, backend: &Backend) -> Result<i64, Refusal> {
        let statement = format!("SELECT COUNT(*) {} WHERE {}", Self::FROM, self.condition);
        let mut query =
            sqlx::query_as::<_, (i64,)>(AssertSqlSafe(statement)).bind(self.establishment);
        for text in &self.texts {
            query = query.bind(text.as_str());
        }
        let (count,) = query.fetch_one(&backend.database.pool).await?;
        Ok(count)
    }

    async fn rows(&self, backend: &Backend, today: Date, from: i64) -> Result<Vec<Row>, Refusal> {
        // By name as its letters stand in Unicode, which both databases order alike.
        let collation = match backend.database.kind {
            Kind::Sqlite => "",
            Kind::Postgres => " COLLATE \"C\"",
        };
        let month = self.texts.len() + 2;
        let statement = format!(
            "SELECT periods.id, full_name_ar, full_name_en, identity_number, nationality, start_date, end_date, \
             (SELECT halalas FROM wage_steps WHERE period_id = periods.id AND from_month <= ${month} \
              ORDER BY from_month DESC LIMIT 1), \
             (SELECT missing FROM incomplete_registrations WHERE period_id = periods.id) \
             {} WHERE {} ORDER BY folded_ar{collation}, periods.id LIMIT {PAGE} OFFSET {from}",
            Self::FROM,
            self.condition
        );
        let mut query = sqlx::query_as::<_, Row>(AssertSqlSafe(statement)).bind(self.establishment);
        for text in &self.texts {
            query = query.bind(text.as_str());
        }
        let month = Month::of(today).to_string();
        Ok(query.bind(month).fetch_all(&backend.database.pool).await?)
    }
}

fn contributor(row: Row) -> Result<Contributor, Refusal> {
    let (id, ar, en, number, nationality, start, end, halalas, missing) = row;
    let internal = || Refusal::new(ProblemCode::Internal);
    let nationality = Nationality::from(nationality.as_str());
    let wage = Money::from_halalas(
        halalas
            .and_then(|halalas| u32::try_from(halalas).ok())
            .unwrap_or(0),
    );
    let mut flags = Vec::new();
    if nationality == Nationality::Saudi && wage < wage_floor() {
        flags.push(ContributorFlag::WageBelowMinimum);
    }
    if missing.is_some() {
        flags.push(ContributorFlag::Incomplete);
    }
    Ok(Contributor {
        id: format!("p-{id}"),
        name: BilingualText { ar, en },
        identity_number_masked: NationalId::parse(&number).map_err(|_| internal())?.masked(),
        nationality,
        joined_on: start.parse().map_err(|_| internal())?,
        leaves_on: end
            .map(|end| end.parse())
            .transpose()
            .map_err(|_| internal())?,
        wage,
        flags,
    })
}

/// How many registrations of people at work today lack something.
pub(super) async fn incomplete(
    backend: &Backend,
    establishment: i64,
    today: Date,
) -> Result<u32, Refusal> {
    let (count,): (i64,) = sqlx::query_as(
        "SELECT COUNT(*) FROM incomplete_registrations JOIN periods ON periods.id = period_id \
         WHERE establishment_id = $1 AND start_date <= $2 AND (end_date IS NULL OR end_date >= $3)",
    )
    .bind(establishment)
    .bind(today.to_string())
    .bind(today.to_string())
    .fetch_one(&backend.database.pool)
    .await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}
