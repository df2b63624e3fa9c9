//! The one rounding at the end of a rule.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::exact::Rational;

/// How an exact amount becomes one with so many decimals. Named by the parameter `rounding.money`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest, halves away from nothing.
    HalfUp,
    /// To the nearest, halves to the even neighbour.
    HalfEven,
    /// Towards nothing.
    Down,
    /// Away from nothing.
    Up,
}

impl Rounding {
    /// The rounding rule that a parameter names.
    pub fn named(name: &str) -> Option<Rounding> {
        Some(match name {
            "half_up" => Rounding::HalfUp,
            "half_even" => Rounding::HalfEven,
            "down" => Rounding::Down,
            "up" => Rounding::Up,
            _ => return None,
        })
    }

    /// `exact` in units of `10^-decimals`. `None` when it overflowed or does not fit.
    pub fn round(self, exact: Rational, decimals: u32) -> Option<i64> {
        if exact.is_overflow() {
            return None;
        }
        let scale = 10_i64.checked_pow(decimals)?;
        // Sixty-four bits divide several times faster, and a quotient needs no lowest terms.
        if let (Ok(over), Ok(under)) = (
            i64::try_from(exact.numerator()),
            u64::try_from(exact.denominator()),
        ) && let Some(size) = over.unsigned_abs().checked_mul(scale.unsigned_abs())
        {
            let (whole, rest) = (size / under, size % under);
            let half = rest.cmp(&(under - rest));
            let rounded = i64::try_from(whole + u64::from(self.goes_up(whole, rest, half))).ok()?;
            return Some(if over < 0 { -rounded } else { rounded });
        }
        let scaled = exact * Rational::whole(scale);
        if scaled.is_overflow() {
            return None;
        }
        let size = scaled.numerator().unsigned_abs();
        let under = scaled.denominator().unsigned_abs();
        let (whole, rest) = (size / under, size % under);
        let up = self.goes_up(
            u64::try_from(whole % 2).unwrap_or(0),
            u64::try_from(rest.min(1)).unwrap_or(1),
            rest.cmp(&(under - rest)),
        );
        let rounded = i64::try_from(whole.checked_add(u128::from(up))?).ok()?;
        Some(if exact.numerator() < 0 {
            -rounded
        } else {
            rounded
        })
    }

    /// Whether a quotient with a rest is rounded away from nothing; `half` is the rest against what it
    /// lacks.
    fn goes_up(self, whole: u64, rest: u64, half: Ordering) -> bool {
        match self {
            Rounding::HalfUp => half.is_ge(),
            Rounding::HalfEven => half.is_gt() || (half.is_eq() && whole % 2 == 1),
            Rounding::Down => false,
            Rounding::Up => rest > 0,
        }
    }

    /// `exact` as a decimal with two places. `None` when it overflowed.
    pub fn money(self, exact: Rational) -> Option<Decimal> {
        self.round(exact, 2).map(|halalas| Decimal::new(halalas, 2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_rounds_halves_its_own_way() {
        let half = Rational::new(5, 1000);
        let odd_half = Rational::new(15, 1000);
        let low = Rational::new(14, 1000);
        for (name, expected) in [
            ("half_up", [1, 2, 1, -1]),
            ("half_even", [0, 2, 1, 0]),
            ("down", [0, 1, 1, 0]),
            ("up", [1, 2, 2, -1]),
        ] {
            let rule = Rounding::named(name).expect("a rule of the test");
            let rounded = [half, odd_half, low, -half].map(|exact| rule.round(exact, 2));
            assert_eq!(rounded, expected.map(Some), "{name}");
        }
        assert_eq!(Rounding::named("ceiling"), None);
        assert_eq!(Rounding::HalfUp.round(Rational::OVERFLOW, 2), None);
        assert_eq!(
            Rounding::HalfUp.money(Rational::new(1, 3)),
            Some(Decimal::new(33, 2))
        );
    }

    #[test]
    fn what_needs_no_rounding_stays_and_large_amounts_round_alike() {
        let cent = Rational::new(7, 100);
        for name in ["half_up", "half_even", "down", "up"] {
            let rule = Rounding::named(name).expect("a rule of the test");
            assert_eq!(rule.round(cent, 2), Some(7), "{name}");
            assert_eq!(rule.round(-cent, 2), Some(-7), "{name}");
        }
        // A denominator beyond 64 bits: 2.5 and 3.5 units and a hair.
        let unit = 1_i128 << 66;
        let at = |halves: i128, hair: i128| Rational::new(halves * (unit / 2) + hair, unit);
        for (halves, half_even, down, up) in [(5, 2, 2, 3), (7, 4, 3, 4)] {
            let (exact, above, below) = (at(halves, 0), at(halves, 1), at(halves, -1));
            assert_eq!(Rounding::HalfEven.round(exact, 0), Some(half_even));
            assert_eq!(Rounding::HalfUp.round(exact, 0), Some(up));
            assert_eq!(Rounding::HalfUp.round(above, 0), Some(up));
            assert_eq!(Rounding::HalfUp.round(below, 0), Some(down));
            assert_eq!(Rounding::HalfUp.round(-above, 0), Some(-up));
            assert_eq!(Rounding::Up.round(below, 0), Some(up));
            assert_eq!(Rounding::Down.round(above, 0), Some(down));
        }
    }
}
