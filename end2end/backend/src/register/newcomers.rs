//! People of the demonstration who have no account yet: contributors, pensioners, and whom owners of
//! establishments named to look after them. `demo-newcomers.json` says what each has to enter.

use contract::{AccessFlow, BilingualText, Newcomer, Scheme, Supervision};

use super::demo::{DemoPerson, pension, somebody};
use super::dice::{Dice, Kind};
use super::{Person, RegisterError, establishments, names, staff};
use crate::settings::Settings;

/// The file, in the data directory.
const FILE: &str = "demo-newcomers.json";

/// Pensioners beside the named ones, so that journeys need not share one.
const FIRST_PENSIONER: u32 = 84;
const PENSIONERS: u32 = 14;

/// Of the staff, the first are named as delegates, one establishment each in turn.
const FIRST_DELEGATE: i64 = 100;
const DELEGATES: i64 = 40;
/// The branches that have no staff of their own in the demonstration.
const FIRST_BRANCH: i64 = 40;
const BRANCHES: i64 = 19;

/// How many of each kind the file lists at most.
const LISTED: usize = 60;

/// Those who are in the register for this alone.
pub(super) fn people(seed: u64) -> Vec<Person> {
    named()
        .into_iter()
        .map(|demo| demo.person)
        .chain((0..PENSIONERS).map(|place| pensioner(seed, FIRST_PENSIONER + place)))
        .collect()
}

/// Whom an establishment's owner named to look after it, and as what.
pub(super) fn delegates() -> Vec<(i64, i64, &'static str)> {
    let staff = (0..DELEGATES).map(|place| {
        let branch = FIRST_BRANCH + place % BRANCHES;
        (FIRST_DELEGATE + place, branch, "establishment")
    });
    [(79, 28, "establishment"), (80, 29, "establishment")]
        .into_iter()
        .chain((24..=27).map(|id| (81, id, "organisation")))
        .chain(staff)
        .collect()
}

/// Everybody who can open an account, the named ones of each kind first.
pub(crate) fn list(seed: u64) -> Vec<Newcomer> {
    let delegates = delegates();
    let own = people(seed);
    let staff = staff::people(seed);
    own.iter()
        .chain(&staff)
        .map(|person| {
            let named = delegates.iter().find(|(id, ..)| *id == person.id);
            newcomer(seed, person, named.copied())
        })
        .collect()
}

/// Writes the list, for people and for journeys.
pub(super) fn write_list(settings: &Settings) -> Result<(), RegisterError> {
    let all = list(settings.seed);
    let mut listed: Vec<&Newcomer> = Vec::new();
    for flow in [
        AccessFlow::Individual,
        AccessFlow::Retiree,
        AccessFlow::Establishment,
    ] {
        listed.extend(all.iter().filter(|one| one.flow == flow).take(LISTED));
    }
    let text = serde_json::to_string_pretty(&listed).map_err(std::io::Error::other)? + "\n";
    std::fs::write(settings.data_dir.join(FILE), text)?;
    Ok(())
}

fn newcomer(seed: u64, person: &Person, named: Option<(i64, i64, &'static str)>) -> Newcomer {
    let establishment = named.map(|(_, id, _)| {
        establishments::grow(seed, u32::try_from(id).unwrap_or(0)).registration_number
    });
    let draws = person.pension.is_some();
    let end = person.iban.as_deref().and_then(|iban| iban.get(20..));
    Newcomer {
        flow: match (&establishment, draws) {
            (Some(_), _) => AccessFlow::Establishment,
            (None, true) => AccessFlow::Retiree,
            (None, false) => AccessFlow::Individual,
        },
        name: BilingualText::new(person.full_name.0.clone(), person.full_name.1.clone()),
        identity_number: person.identity_number.as_str().to_owned(),
        birth_date: person.birth_date.to_string(),
        mobile: person.mobile.clone(),
        iban_tail: end.filter(|_| draws).map(str::to_owned),
        establishment_number: establishment,
        supervision: named.map(|(.., role)| Supervision::from(role)),
    }
}

/// Shorter than a call of `somebody`: number, names, birth, sex.
fn new(
    id: u32,
    given: [&'static str; 2],
    family: [&'static str; 2],
    birth: &str,
    is_female: bool,
) -> DemoPerson {
    let mut demo = somebody(id, [given[0], given[1], "", ""], birth, is_female, "", "");
    demo.person.full_name = (
        format!("{} {}", given[0], family[0]),
        format!("{} {}", given[1], family[1]),
    );
    demo
}

fn named() -> Vec<DemoPerson> {
    vec![
        new(
            71,
            ["أمل", "Amal"],
            ["سعد ناصر البيلساني", "Saad Nasser Albaylasani"],
            "1996-02-29",
            true,
        )
        .gosi(23, "2020-02-02", "", 7_200, 30),
        new(
            72,
            ["زياد", "Ziyad"],
            ["عمر حمد الصنوبري", "Omar Hamad Alsanawbari"],
            "1989-11-11",
            false,
        )
        .gosi(25, "2013-06-01", "", 9_900, 25),
        new(
            73,
            ["بشاير", "Bashayer"],
            ["ماجد علي الأقحواني", "Majed Ali Aluqhuwani"],
            "2002-07-15",
            true,
        ),
        new(
            74,
            ["فيصل", "Faisal"],
            ["تركي سالم الخيزراني", "Turki Salem Alkhayzarani"],
            "1979-01-05",
            false,
        )
        .gosi(26, "2004-03-01", "", 11_300, 30),
        new(
            76,
            ["عبدالكريم", "Abdulkarim"],
            ["حسن راشد الرطيبي", "Hassan Rashed Alrutaybi"],
            "1959-05-09",
            false,
        )
        .gosi(22, "1985-01-01", "2019-05-31", 3_100, 40)
        .with(pension(Scheme::Gosi, "2019-06-01", 745_500)),
        new(
            77,
            ["جوهرة", "Jawharah"],
            ["فهد سعود الليموني", "Fahad Saud Allaymouni"],
            "1964-12-24",
            true,
        )
        .period(Scheme::Civil, 3, "1987-09-01", "2020-08-31", 4_000, 35)
        .with(pension(Scheme::Civil, "2020-09-01", 1_013_400)),
        new(
            79,
            ["هيثم", "Haitham"],
            ["وليد يوسف الزعفراني", "Waleed Yousef Alzaafarani"],
            "1987-03-18",
            false,
        )
        .gosi(28, "2012-10-01", "", 10_400, 30),
        new(
            80,
            ["شروق", "Shorouq"],
            ["أحمد عادل المرمري", "Ahmed Adel Almarmari"],
            "1993-09-30",
            true,
        )
        .gosi(29, "2018-04-01", "", 8_600, 35),
        new(
            81,
            ["مشاري", "Mishari"],
            ["نايف بندر القرنفلي", "Naif Bandar Alqaranfuli"],
            "1980-06-06",
            false,
        )
        .gosi(24, "2006-05-01", "", 15_000, 30),
    ]
}

fn pensioner(seed: u64, id: u32) -> Person {
    let mut dice = Dice::of(seed, Kind::Staff, u64::from(id));
    let is_female = dice.chance(40);
    let (given, full) = names::citizen(&mut dice, is_female);
    let birth = format!(
        "19{}-0{}-1{}",
        55 + dice.below(9),
        1 + dice.below(9),
        dice.below(10)
    );
    let mut demo = somebody(id, ["", "", "", ""], &birth, is_female, "", "")
        .gosi(30, "1984-02-01", "2018-01-31", 2_700, 38)
        .with(pension(Scheme::Gosi, "2018-02-01", 512_000));
    demo.person.given_name = given;
    demo.person.full_name = full;
    demo.person
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn there_are_newcomers_of_every_kind_with_what_each_has_to_enter() {
        let all = list(1_445);
        let numbers: BTreeSet<&str> = all.iter().map(|one| one.identity_number.as_str()).collect();
        assert_eq!(numbers.len(), all.len(), "nobody twice");
        for (flow, least) in [
            (AccessFlow::Individual, 60),
            (AccessFlow::Retiree, 14),
            (AccessFlow::Establishment, 40),
        ] {
            let of_kind = all.iter().filter(|one| one.flow == flow);
            assert!(of_kind.clone().count() >= least, "{flow:?}");
            for one in of_kind {
                assert_eq!(one.iban_tail.is_some(), flow == AccessFlow::Retiree);
                assert_eq!(
                    one.establishment_number.is_some(),
                    flow == AccessFlow::Establishment
                );
                assert!(contract::values::Mobile::parse(&one.mobile).is_ok());
                assert!(one.birth_date.parse::<calendar::Date>().is_ok());
            }
        }
    }
}
