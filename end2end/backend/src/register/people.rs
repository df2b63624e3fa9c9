//! People who do not exist.

use calendar::Date;
use contract::values::NationalId;

use super::dice::{Dice, Kind};
use super::{Heir, Person, careers, names, register_day};

/// The first id of the grown people; the demonstration's own come before.
pub(super) const FIRST_ID: u32 = 1_000;

/// Banks for accounts, by their code.
const BANKS: &[&str] = &["05", "10", "15", "20", "30", "45", "55", "60", "65", "80"];

/// The `index`th person.
pub(super) fn grow(seed: u64, index: u32, employers: u32) -> Person {
    let mut dice = Dice::of(seed, Kind::Person, u64::from(index));
    let dice = &mut dice;
    let is_female = dice.chance(42);
    let (nationality, prefix) = match dice.below(100) {
        0..76 => ("saudi", "19"),
        76..97 => ("non_saudi", "29"),
        _ => ("gcc", "29"),
    };
    let years = dice.between(18, 78).min(dice.between(18, 82));
    let birth_date = birth(dice, years);
    let (given_name, full_name) = match nationality {
        "saudi" => names::citizen(dice, is_female),
        "gcc" => names::foreigner(dice, names::NEIGHBOURS),
        _ => names::foreigner(dice, names::RESIDENTS),
    };
    let (periods, pension) = if nationality == "saudi" {
        careers::citizen(dice, birth_date, employers)
    } else {
        (careers::foreigner(dice, birth_date, employers), None)
    };
    let mut person = Person {
        id: i64::from(FIRST_ID + index),
        identity_number: identity_number(prefix, FIRST_ID + index),
        given_name,
        full_name,
        birth_date,
        is_female,
        nationality,
        mobile: format!("+96652{:07}", 1_000_000 + index),
        iban: (!dice.chance(12)).then(|| {
            iban(
                BANKS[usize::try_from(dice.below(10)).unwrap_or(0)],
                u64::from(index),
            )
        }),
        dependants: if years < 25 {
            0
        } else {
            dice.below(3) + dice.below(3)
        },
        died_on: None,
        periods,
        pension,
        heirs: Vec::new(),
    };
    if years > 45 && dice.chance(2) {
        let leaves_pension = person.pension.is_some();
        die(dice, &mut person, leaves_pension);
    }
    person
}

/// An identity number in the block set aside: the prefix, seven digits and the check digit.
pub(super) fn identity_number(prefix: &str, number: u32) -> NationalId {
    match NationalId::with_check_digit(&format!("{prefix}{number:07}")) {
        Ok(id) => id,
        Err(_) => unreachable!("two and seven digits that begin with 1 or 2"),
    }
}

/// An account number with the check digits that fit it (ISO 7064, modulo 97-10).
pub(super) fn iban(bank: &str, account: u64) -> String {
    let basic = format!("{bank}{account:018}");
    let number: u128 = basic.parse().unwrap_or(0);
    // The country's letters as numbers (S is 28, A is 10), then the place of the check digits.
    let check = 98 - (number * 1_000_000 + 281_000) % 97;
    format!("SA{check:02}{basic}")
}

fn birth(dice: &mut Dice, years: u32) -> Date {
    let months = i32::try_from(years * 12 + dice.below(12)).unwrap_or(0);
    let month = register_day()
        .checked_add_months(-months)
        .unwrap_or(Date::MIN);
    month
        .checked_add_days(i64::from(dice.below(28)))
        .unwrap_or(month)
}

/// Ends a life some months ago and names who is left behind.
fn die(dice: &mut Dice, person: &mut Person, leaves_pension: bool) {
    let months = i32::try_from(dice.between(2, 30)).unwrap_or(2);
    let Some(died_on) = register_day().checked_add_months(-months) else {
        return;
    };
    person.periods.retain(|period| period.start < died_on);
    for period in &mut person.periods {
        if period.end.is_none_or(|end| end > died_on) {
            period.end = Some(died_on);
        }
        period
            .wages
            .retain(|(month, _)| month.first_day() <= died_on);
    }
    person.died_on = Some(died_on);
    if person.periods.is_empty() && !leaves_pension {
        return;
    }
    let mut heir = |relation, is_female: bool, years: u32| Heir {
        relation,
        name: names::citizen(dice, is_female).1,
        birth_date: birth(dice, years),
    };
    person.heirs.push(heir("spouse", !person.is_female, 45));
    for child in 0..person.dependants.min(4) {
        let is_daughter = child % 2 == 0;
        person.heirs.push(heir(
            if is_daughter { "daughter" } else { "son" },
            is_daughter,
            8 + child * 6,
        ));
    }
}
