//! Accounts of the demonstration's people, and the list that says how to sign in as them.

use contract::{BilingualText, NationalAddress};
use serde_json::{Value, json};

use super::RegisterError;
use super::demo::{self, DemoPerson};
use super::dice::{Dice, Kind};
use super::names::PASSWORD_WORDS;
use crate::database::Database;
use crate::password::hash_now;
use crate::settings::Settings;

/// The file with the demonstration's accounts, in the data directory.
const FILE: &str = "demo-accounts.json";

/// Gives every person of the demonstration an account with a password and a salt of its own.
pub(super) async fn create(database: &Database, seed: u64) -> Result<(), RegisterError> {
    let people = demo::people();
    let hashes = tokio::task::spawn_blocking(move || {
        let half = people.len().div_ceil(2);
        let (one, other) = people.split_at(half);
        let hash = |people: &[DemoPerson]| -> Vec<(DemoPerson, String)> {
            people
                .iter()
                .map(|demo| (demo.clone(), hash_now(&password(seed, demo))))
                .collect()
        };
        std::thread::scope(|scope| {
            let second = scope.spawn(|| hash(other));
            let mut hashes = hash(one);
            hashes.extend(second.join().unwrap_or_default());
            hashes
        })
    });
    let mut transaction = database.write().await?;
    for (demo, hash) in hashes.await.map_err(|_| RegisterError::Stopped)? {
        sqlx::query("INSERT INTO accounts (person_id, user_name, password_hash, is_blocked) VALUES ($1, $2, $3, $4)")
            .bind(demo.person.id)
            .bind(demo.user_name)
            .bind(hash)
            .bind(i64::from(demo.is_blocked))
            .execute(&mut *transaction)
            .await?;
        sqlx::query("INSERT INTO contact_details (person_id, email, address) VALUES ($1, $2, $3)")
            .bind(demo.person.id)
            .bind(email(&demo))
            .bind(address(&demo))
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Four words and two digits, the same for the same seed.
fn password(seed: u64, demo: &DemoPerson) -> String {
    let mut dice = Dice::of(
        seed,
        Kind::Password,
        u64::try_from(demo.person.id).unwrap_or(0),
    );
    let words: Vec<&str> = (0..4).map(|_| *dice.pick(PASSWORD_WORDS)).collect();
    format!("{}-{}", words.join("-"), dice.between(10, 99))
}

/// Every other person has an e-mail address, in a domain that exists for examples (RFC 2606).
fn email(demo: &DemoPerson) -> Option<String> {
    let id = demo.person.id;
    (id % 2 == 1).then(|| format!("person{id}@example.com"))
}

/// Somebody's address, in streets that exist and houses that do not.
fn address(demo: &DemoPerson) -> Option<String> {
    const PLACES: [[&str; 8]; 3] = [
        [
            "RRRD",
            "شارع الريحانة",
            "Ar Rayhanah Street",
            "حي الملقا",
            "Al Malqa District",
            "الرياض",
            "Riyadh",
            "13521",
        ],
        [
            "JEZB",
            "شارع الزبرجد",
            "Az Zabarjad Street",
            "حي الروضة",
            "Ar Rawdah District",
            "جدة",
            "Jeddah",
            "23431",
        ],
        [
            "DFKA",
            "شارع الخليج",
            "Al Khaleej Street",
            "حي الفيصلية",
            "Al Faisaliyah District",
            "الدمام",
            "Dammam",
            "32272",
        ],
    ];
    let number = usize::try_from(demo.person.id).unwrap_or(0);
    let [
        letters,
        street_ar,
        street_en,
        district_ar,
        district_en,
        city_ar,
        city_en,
        postal_code,
    ] = PLACES[number % PLACES.len()];
    let building = 2_000 + number * 37 % 7_000;
    let address = NationalAddress {
        short: format!("{letters}{building}"),
        building: building.to_string(),
        street: BilingualText::new(street_ar, street_en),
        district: BilingualText::new(district_ar, district_en),
        city: BilingualText::new(city_ar, city_en),
        postal_code: postal_code.to_owned(),
        additional: (6_000 + number * 13 % 3_000).to_string(),
    };
    serde_json::to_string(&address).ok()
}

/// All the roles of a person, as the backend finds them.
fn roles(demo: &DemoPerson) -> Vec<&'static str> {
    let supervises = demo::supervisors()
        .iter()
        .any(|(person, ..)| *person == demo.person.id);
    let draws = demo.person.pension.is_some();
    let contributes = !demo.person.periods.is_empty() || !(supervises || draws);
    [
        (contributes, "individual"),
        (draws, "retiree"),
        (supervises, "business"),
    ]
    .into_iter()
    .filter_map(|(has, role)| has.then_some(role))
    .collect()
}

/// Writes the list, for people and for journeys.
pub(super) fn write_list(settings: &Settings) -> Result<(), RegisterError> {
    let list: Vec<Value> = demo::people()
        .iter()
        .map(|demo| {
            json!({
                "role": demo.role,
                "roles": roles(demo),
                "identity_number": demo.person.identity_number.as_str(),
                "user_name": demo.user_name,
                "password": password(settings.seed, demo),
                "mobile": demo.person.mobile,
                "email": email(demo),
                "name": { "ar": demo.person.full_name.0, "en": demo.person.full_name.1 },
                "regime": demo.regime,
                "note": demo.note,
            })
        })
        .collect();
    let text = serde_json::to_string_pretty(&list).map_err(std::io::Error::other)? + "\n";
    std::fs::write(settings.data_dir.join(FILE), text)?;
    Ok(())
}
