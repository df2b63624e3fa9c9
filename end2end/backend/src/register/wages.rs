//! Wages over decades, in whole halalas.

use calendar::{Date, Month};
use contract::Scheme;

use super::dice::Dice;

/// Wages outside these bounds are not reported to the annuities branch.
const FLOOR: u32 = 150_000;
const CEILING: u32 = 4_500_000;

/// The income brackets of voluntary contributors, SAR (old law, table 1).
const BRACKETS: &[u32] = &[
    1_200, 1_400, 1_600, 1_800, 2_000, 2_200, 2_400, 2_600, 2_800, 3_000, 3_300, 3_600, 3_900,
    4_200, 4_600, 5_000, 5_500, 6_000, 6_600, 7_200, 7_900, 8_600, 9_400, 10_300, 11_300, 12_400,
    13_600, 14_900, 16_300, 17_800, 19_600, 21_600, 23_800, 26_200, 28_800, 31_700, 34_900, 38_400,
    42_200, 45_000,
];

/// What somebody earns in a year, given what their work is worth in 2026: prices and wages grew
/// by about one and a half percent a year.
pub(super) fn in_year(riyals_of_2026: u32, year: i32) -> u32 {
    let mut halalas = u64::from(riyals_of_2026) * 100;
    for _ in year..2_026 {
        halalas = halalas * 985 / 1_000;
    }
    u32::try_from(halalas).unwrap_or(u32::MAX)
}

/// The steps of one period: a first wage, then a rise each January, and after February 2022,
/// when wages could change monthly, now and then in between. Gives the last wage too.
pub(super) fn steps(
    dice: &mut Dice,
    scheme: &Scheme,
    first: u32,
    start: Date,
    until: Date,
) -> (Vec<(Month, u32)>, u32) {
    let mut wage = first;
    let mut steps = vec![(Month::of(start), reported(scheme, wage))];
    let mut month = Month::of(start);
    while let Some(next) = month
        .checked_add(1)
        .filter(|next| *next <= Month::of(until))
    {
        month = next;
        let mid_year = month.year() >= 2_022 && month.month() == 7 && dice.chance(15);
        if month.month() == 1 || mid_year {
            // In permille; from 50 on the law allows 100, and nobody here gets more anyway.
            let rise = if dice.chance(8) {
                dice.between(60, 95)
            } else {
                dice.between(5, 45)
            };
            wage = u32::try_from(u64::from(wage) * u64::from(1_000 + rise) / 1_000)
                .unwrap_or(u32::MAX);
            let halalas = reported(scheme, wage);
            if steps.last().is_some_and(|(_, last)| *last != halalas) {
                steps.push((month, halalas));
            }
        }
    }
    (steps, wage)
}

/// The wage as it is reported: to ten riyals, between the bounds of its scheme.
pub(super) fn reported(scheme: &Scheme, halalas: u32) -> u32 {
    let rounded = halalas / 1_000 * 1_000;
    match scheme {
        Scheme::Gosi => rounded.clamp(FLOOR, CEILING),
        Scheme::Voluntary => {
            let fitting = BRACKETS
                .iter()
                .rev()
                .find(|bracket| **bracket * 100 <= halalas);
            fitting.unwrap_or(&1_200) * 100
        }
        _ => rounded.max(FLOOR),
    }
}
