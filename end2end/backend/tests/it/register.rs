//! The synthetic register: the same from the same seed, and such as could be.

use std::collections::{BTreeMap, BTreeSet};

use contract::values::{Iban, Mobile, NationalId};
use contract::{InsuranceRecord, Periods, Profile, Regime, Wages, decode};
use reference_backend::database::Database;
use reference_backend::register;
use reference_backend::settings::Settings;
use tempfile::TempDir;

use crate::support::{Db, Server, empty_database, on_both_databases};

on_both_databases!(
    the_register_reads_the_law_as_the_law_reads_itself,
    the_demonstration_has_everybody_it_promises,
    wages_periods_and_record_agree
);

async fn digest_of(url: Option<&str>, seed: u64, people: u32) -> String {
    let directory = TempDir::new().expect("a directory");
    let database = Database::open(url, directory.path())
        .await
        .expect("a database");
    let settings = Settings {
        seed,
        people,
        data_dir: directory.path().to_owned(),
        ..Settings::default()
    };
    register::fill(&database, &settings).await.expect("filled");
    register::fill(&database, &settings)
        .await
        .expect("filled already");
    let digest = register::digest(&database).await.expect("a digest");
    database.pool.close().await;
    digest
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_seed_gives_the_same_register_on_every_database() {
    let first = digest_of(None, 7, 300).await;
    assert_eq!(digest_of(None, 7, 300).await, first);
    assert_eq!(
        digest_of(Some(&empty_database().await), 7, 300).await,
        first
    );
    assert_ne!(digest_of(None, 8, 300).await, first);
    assert_ne!(digest_of(None, 7, 301).await, first);
    // And on every machine: a change of this digest is a change of everybody's register.
    assert_eq!(first, include_str!("register.digest").trim());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_seed_grows_the_register_anew() {
    let directory = TempDir::new().expect("a directory");
    let database = Database::open(None, directory.path())
        .await
        .expect("a database");
    let mut settings = Settings {
        people: 40,
        demo: true,
        data_dir: directory.path().to_owned(),
        ..Settings::default()
    };
    register::fill(&database, &settings).await.expect("filled");
    let before = register::digest(&database).await.expect("a digest");
    settings.seed += 1;
    register::fill(&database, &settings)
        .await
        .expect("grown anew");
    assert_ne!(register::digest(&database).await.expect("a digest"), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_could_be_and_are_nobody() {
    let directory = TempDir::new().expect("a directory");
    let database = Database::open(None, directory.path())
        .await
        .expect("a database");
    let settings = Settings {
        people: 3_000,
        data_dir: directory.path().to_owned(),
        ..Settings::default()
    };
    register::fill(&database, &settings).await.expect("filled");
    let people: Vec<(String, String, Option<String>, String)> =
        sqlx::query_as("SELECT identity_number, mobile, iban, nationality FROM people")
            .fetch_all(&database.pool)
            .await
            .expect("people");
    // Those of the demonstration and of its establishments come on top.
    assert_eq!(people.len(), 3_349);
    for (number, mobile, iban, nationality) in &people {
        let id = NationalId::parse(number).expect("a valid number");
        let block = if nationality == "saudi" { "19" } else { "29" };
        assert!(
            id.as_str().starts_with(block),
            "outside the blocks set aside"
        );
        assert!(Mobile::parse(mobile).is_ok_and(|mobile| mobile.as_str().starts_with("+96652")));
        assert!(
            iban.as_ref()
                .is_none_or(|iban| Iban::parse(iban).is_ok_and(|iban| iban.bank_is_known()))
        );
    }
    assert_eq!(
        people
            .iter()
            .map(|(.., mobile, _, _)| mobile)
            .collect::<BTreeSet<_>>()
            .len(),
        people.len()
    );
    let count = async |statement: &'static str| -> i64 {
        sqlx::query_as::<_, (i64,)>(statement)
            .fetch_one(&database.pool)
            .await
            .expect("a number")
            .0
    };
    for scheme in ["gosi", "civil", "military", "voluntary"] {
        let (number,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM periods WHERE scheme = $1")
            .bind(scheme)
            .fetch_one(&database.pool)
            .await
            .expect("a number");
        assert!(number > 20, "{number} periods of {scheme}");
    }
    assert!(count("SELECT COUNT(*) FROM pensions").await > 50);
    assert!(count("SELECT COUNT(*) FROM heirs").await > 20);
    assert!(count("SELECT COUNT(*) FROM deductions").await > 5);
    assert!(count("SELECT COUNT(*) FROM pension_families").await > 50);
    assert!(count("SELECT COUNT(*) FROM periods WHERE refunded_on IS NOT NULL").await > 10);
    for never in [
        "SELECT COUNT(*) FROM periods WHERE end_date < start_date",
        "SELECT COUNT(*) FROM periods JOIN people ON people.id = person_id WHERE start_date < birth_date",
        "SELECT COUNT(*) FROM periods JOIN people ON people.id = person_id WHERE died_on IS NOT NULL AND end_date IS NULL",
        "SELECT COUNT(*) FROM periods JOIN wage_steps ON period_id = id WHERE scheme = 'gosi' AND id >= 32000 AND (halalas < 150000 OR halalas > 4500000)",
        "SELECT COUNT(*) FROM periods JOIN wage_steps ON period_id = id WHERE from_month < substr(start_date, 1, 7)",
        "SELECT COUNT(*) FROM periods WHERE id NOT IN (SELECT period_id FROM wage_steps)",
        "SELECT COUNT(*) FROM periods WHERE scheme = 'gosi' AND establishment_id IS NULL",
        "SELECT COUNT(*) FROM pensions JOIN periods ON periods.person_id = pensions.person_id \
         WHERE end_date IS NULL AND pensions.person_id >= 1000",
        "SELECT COUNT(*) FROM pensions WHERE monthly_halalas < 198375",
        "SELECT COUNT(*) FROM pensions WHERE monthly_halalas <> \
         (SELECT SUM(halalas) FROM pension_components WHERE pension_components.person_id = pensions.person_id)",
        // No more than a quarter is taken off for one creditor.
        "SELECT COUNT(*) FROM deductions JOIN pensions ON pensions.person_id = deductions.person_id WHERE halalas * 4 > monthly_halalas",
        "SELECT COUNT(*) FROM deductions JOIN pensions ON pensions.person_id = deductions.person_id WHERE from_month < substr(starts_on, 1, 7)",
        "SELECT COUNT(*) FROM people WHERE nationality = 'gcc' AND id NOT IN (SELECT person_id FROM gulf_citizens)",
        "SELECT COUNT(*) FROM people WHERE id NOT IN (SELECT person_id FROM people_search)",
        "SELECT COUNT(*) FROM periods WHERE establishment_id = 15 AND end_date IS NULL",
        "SELECT COUNT(*) FROM establishments WHERE is_government = 0 AND id NOT IN (SELECT establishment_id FROM bill_habits)",
    ] {
        assert_eq!(count(never).await, 0, "{never}");
    }
}

async fn the_demonstration_has_everybody_it_promises(db: Db) {
    let server = Server::start(db).await;
    let accounts = server.accounts();
    let mut regimes = BTreeMap::new();
    let mut roles = BTreeSet::new();
    for account in &accounts {
        let context = contract::values::PasswordContext::unknown();
        assert!(
            reference_backend::password::accept(account.text("password"), &context).is_ok(),
            "the backend's own rule"
        );
        assert!(
            NationalId::parse(account.text("identity_number")).is_ok()
                && Mobile::parse(account.text("mobile")).is_ok()
        );
        assert!(!account.text("note").is_empty() && account.value()["name"]["ar"].is_string());
        roles.insert(account.text("role").to_owned());
        if account.text("note").contains("blocked") {
            continue;
        }
        let mut browser = server.signed_in(account).await;
        let profile: Profile =
            decode(&browser.get("/api/v1/me/profile").await.body).expect("a profile");
        assert_eq!(
            profile.regime.regime,
            Regime::from(account.text("regime")),
            "{}",
            account.text("note")
        );
        *regimes
            .entry(account.text("regime").to_owned())
            .or_insert(0) += 1;
        let next = browser.get("/api/v1/me/next-step").await.json();
        regimes.insert(
            format!("next {}", next["next"]["kind"].as_str().expect("a kind")),
            1,
        );
    }
    let wanted = [
        "hazards_only",
        "home_state",
        "military",
        "new",
        "next gap_to_check",
        "next missing_iban",
        "next none",
        "next wage_below_minimum",
        "old_amended",
        "old_exempt",
        "old_pensioner",
    ];
    assert_eq!(
        regimes.keys().map(String::as_str).collect::<Vec<_>>(),
        wanted
    );
    assert_eq!(
        roles.into_iter().collect::<Vec<_>>(),
        ["business", "individual", "retiree"]
    );
    assert!(
        accounts
            .iter()
            .filter(|account| account.text("role") == "business")
            .all(|account| !account.text("user_name").is_empty())
    );
}

async fn wages_periods_and_record_agree(db: Db) {
    let server = Server::start(db).await;
    for account in server
        .accounts()
        .iter()
        .filter(|account| !account.text("note").contains("blocked"))
    {
        let mut browser = server.signed_in(account).await;
        let periods: Periods =
            decode(&browser.get("/api/v1/me/periods").await.body).expect("periods");
        let wages: Wages = decode(&browser.get("/api/v1/me/wages").await.body).expect("wages");
        let record: InsuranceRecord =
            decode(&browser.get("/api/v1/me/insurance-record").await.body).expect("a record");
        let note = account.text("note");
        assert_eq!(periods.totals, record.totals, "{note}");
        assert!(record.months.is_sorted_by_key(|row| row.month), "{note}");
        for total in &record.totals {
            let months: Vec<_> = record
                .months
                .iter()
                .filter(|row| row.scheme == total.scheme)
                .collect();
            let whole = months
                .iter()
                .filter(|row| row.days == row.month.last_day().day())
                .count();
            assert!(
                u32::try_from(whole).expect("a number") <= total.months,
                "{note}"
            );
        }
        for row in &record.months {
            assert!(
                wages
                    .months
                    .iter()
                    .any(|wage| wage.month == row.month && wage.scheme == row.scheme),
                "{note} {}",
                row.month
            );
        }
        for refunded in &record.refunded_periods {
            assert!(
                record
                    .months
                    .iter()
                    .all(|row| row.month < refunded.start.calendar_month()
                        || row.month > refunded.end.calendar_month())
            );
        }
        let employers: BTreeSet<_> = wages
            .employers
            .iter()
            .map(|employer| &employer.id)
            .collect();
        assert!(
            wages
                .months
                .iter()
                .filter_map(|row| row.employer_id.as_ref())
                .all(|id| employers.contains(id)),
            "{note}"
        );
    }
}

/// The record's months and regime against those the benefits are computed with: two counts of the
/// same periods, written apart.
async fn the_register_reads_the_law_as_the_law_reads_itself(db: Db) {
    let server = Server::start(db).await;
    let people: Vec<(i64,)> = sqlx::query_as("SELECT id FROM people WHERE nationality = 'saudi'")
        .fetch_all(&server.running.state.database.pool)
        .await
        .expect("people");
    let mut compared = 0;
    for (person,) in people {
        let record = reference_backend::record::load(&server.running.state, person)
            .await
            .expect("a record");
        let facts = record.profile().regime;
        let periods = record.periods();
        let case = case_of(&record.insurance_record(), &periods);
        let standing = benefits::regime::standing(&case)
            .unwrap_or_else(|refusal| panic!("person {person}: {refusal:?}"));
        if matches!(facts.regime, Regime::Military | Regime::OldPensioner) {
            // Told apart by facts that the periods alone do not carry.
            continue;
        }
        assert_eq!(
            facts.regime.as_str(),
            standing.regime.name(),
            "person {person}: {periods:#?}"
        );
        if let Some(months) = standing.months_at_law {
            assert_eq!(
                i32::try_from(facts.prior_months_at_law_date),
                Ok(months),
                "person {person}: {periods:#?}"
            );
        }
        compared += 1;
    }
    assert!(compared > 40, "{compared}");
}

fn case_of(record: &InsuranceRecord, periods: &Periods) -> benefits::Case {
    let periods = periods
        .periods
        .iter()
        .filter(|period| period.status != contract::PeriodStatus::UnderReview)
        .map(|period| {
            let scheme = match period.scheme {
                contract::Scheme::Gosi => benefits::Scheme::SocialInsurance,
                contract::Scheme::Voluntary => benefits::Scheme::Voluntary,
                contract::Scheme::Civil => benefits::Scheme::Civil,
                _ => benefits::Scheme::Military,
            };
            let status = if period.status == contract::PeriodStatus::Refunded {
                benefits::PeriodStatus::Refunded
            } else {
                benefits::PeriodStatus::Counted
            };
            let wage = "5000".parse().expect("an amount");
            let wages = vec![benefits::WageFrom {
                from: period.start,
                wage,
            }];
            let calendar = benefits::MonthCalendar::Gregorian;
            benefits::Period::new(scheme, status, calendar, period.start, period.end, wages)
                .expect("a period")
        });
    benefits::Case {
        today: record.as_of.date_in_riyadh(),
        person: benefits::Person::born(record.birth_date),
        record: benefits::Record::new(periods.collect()).expect("a record"),
        question: benefits::Question::Regime {},
    }
}
