//! Axes: round ticks for amounts, years for time.

use calendar::Month;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Steps an axis may have, times a power of ten.
const STEPS: [i64; 4] = [1, 2, 5, 10];

/// Round ticks from nothing to at least `highest`, at most `most` of them above nothing.
///
/// Where everything is nothing the axis still has a height of one.
pub(super) fn ticks(highest: Decimal, most: u32) -> Vec<Decimal> {
    let highest = highest.max(Decimal::ONE);
    let most = Decimal::from(most.max(1));
    let mut power = Decimal::ONE;
    loop {
        for step in STEPS {
            let step = Decimal::from(step) * power;
            if step * most >= highest {
                let count = (highest / step).ceil().to_i64().unwrap_or(1);
                return (0..=count)
                    .map(|index| Decimal::from(index) * step)
                    .collect();
            }
        }
        power *= Decimal::TEN;
    }
}

/// The first months of the years to name on an axis, so that at most `most` stand there.
pub(super) fn year_ticks(first: Month, last: Month, most: i32) -> Vec<Month> {
    let years = last.year() - first.year() + 1;
    let most = most.max(1);
    let step = [1, 2, 5, 10, 20, 50]
        .into_iter()
        .find(|step| years <= step * most)
        .unwrap_or(100);
    (first.year()..=last.year())
        .filter(|year| year % step == 0)
        .filter_map(|year| Month::new(year, 1).ok())
        .filter(|month| *month >= first && *month <= last)
        .collect()
}

/// An amount as a float, for drawing only.
pub(super) fn drawn(amount: Decimal) -> f64 {
    amount.to_f64().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn month(text: &str) -> Month {
        text.parse().expect("a month of the test")
    }

    #[test]
    fn ticks_are_round_and_reach_the_highest() {
        let at = |highest: i64| -> Vec<i64> {
            ticks(Decimal::from(highest), 4)
                .into_iter()
                .filter_map(|tick| tick.to_i64())
                .collect()
        };
        assert_eq!(at(9600), [0, 5000, 10_000]);
        assert_eq!(at(14_380), [0, 5000, 10_000, 15_000]);
        assert_eq!(at(45_000), [0, 20_000, 40_000, 60_000]);
        assert_eq!(at(4), [0, 1, 2, 3, 4]);
        assert_eq!(at(0), [0, 1]);
    }

    #[test]
    fn years_thin_out_with_the_span() {
        let years = |first, last, most| -> Vec<i32> {
            year_ticks(month(first), month(last), most)
                .into_iter()
                .map(Month::year)
                .collect()
        };
        assert_eq!(years("2022-03", "2026-10", 6), [2023, 2024, 2025, 2026]);
        assert_eq!(
            years("1990-01", "2026-10", 8),
            [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]
        );
        assert_eq!(years("2026-03", "2026-10", 6), Vec::<i32>::new());
    }

    proptest! {
        #[test]
        fn every_highest_fits_under_its_last_tick(halalas in 0_i64..100_000_000, most in 1_u32..8) {
            let highest = Decimal::new(halalas, 2);
            let ticks = ticks(highest, most);
            prop_assert!(ticks.last().is_some_and(|last| *last >= highest));
            prop_assert!(u32::try_from(ticks.len()).is_ok_and(|count| count <= most + 1));
            prop_assert_eq!(ticks[0], Decimal::ZERO);
        }

        #[test]
        fn years_stay_inside(first in 16_000_i32..25_000, span in 0_i32..700, most in 1_i32..12) {
            let at = |index: i32| Month::new(index / 12, u8::try_from(index % 12 + 1).unwrap_or(1));
            if let (Ok(from), Ok(to)) = (at(first), at(first + span)) {
                let years = year_ticks(from, to, most);
                prop_assert!(years.len() <= usize::try_from(most).unwrap_or(0) + 1);
                prop_assert!(years.iter().all(|year| *year >= from && *year <= to));
            }
        }
    }
}
