//! Fractions of 128-bit integers that never panic.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A fraction in lowest terms.
///
/// An operation that leaves 128 bits, or divides by nothing, yields [`Rational::OVERFLOW`], which
/// every later operation keeps and which no rounding accepts: a rule is written as plain
/// arithmetic, and a wrong amount can still never come out of it.
/// With the largest inputs that the types of a case admit no rule of this crate gets there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rational {
    numerator: i128,
    /// Above nothing, or exactly nothing for [`Rational::OVERFLOW`].
    denominator: i128,
}

impl Rational {
    /// Nothing.
    pub const ZERO: Rational = Rational {
        numerator: 0,
        denominator: 1,
    };
    /// One.
    pub const ONE: Rational = Rational {
        numerator: 1,
        denominator: 1,
    };
    /// The result of an operation that cannot be represented.
    pub const OVERFLOW: Rational = Rational {
        numerator: 1,
        denominator: 0,
    };

    /// A fraction that is in lowest terms already, with a denominator above nothing.
    pub(crate) const fn reduced(numerator: i128, denominator: i128) -> Rational {
        Rational {
            numerator,
            denominator,
        }
    }

    /// A whole number.
    pub const fn whole(number: i64) -> Rational {
        Rational {
            numerator: number as i128,
            denominator: 1,
        }
    }

    /// `numerator / denominator`, reduced.
    pub fn new(numerator: i128, denominator: i128) -> Rational {
        if denominator == 0 || numerator == i128::MIN || denominator == i128::MIN {
            return Rational::OVERFLOW;
        }
        if denominator == 1 {
            return Rational::reduced(numerator, 1);
        }
        // Sixty-four bits divide several times faster, and nearly every number here fits.
        if let (Ok(over), Ok(under)) = (i64::try_from(numerator), u64::try_from(denominator)) {
            let divisor = small_gcd(over.unsigned_abs(), under);
            let size = i128::from(over.unsigned_abs() / divisor);
            return Rational {
                numerator: if over < 0 { -size } else { size },
                denominator: i128::from(under / divisor),
            };
        }
        let divisor = gcd(numerator.unsigned_abs(), denominator.unsigned_abs());
        let sign = if denominator < 0 { -1 } else { 1 };
        Rational {
            numerator: sign * numerator / divisor,
            denominator: sign * denominator / divisor,
        }
    }

    /// An amount of whole halalas, in riyals.
    pub fn halalas(halalas: i64) -> Rational {
        Rational::new(i128::from(halalas), 100)
    }

    /// This number of hundredths.
    #[must_use]
    pub fn percent(self) -> Rational {
        self * Rational::reduced(1, 100)
    }

    /// So many hundredths of this number, with one reduction instead of two.
    #[must_use]
    pub fn hundredths(self, percent: Rational) -> Rational {
        if let Some([a, b, c, d]) = small(self, percent)
            && b * d < 1 << 120
        {
            return Rational::new(a * c, b * d * 100);
        }
        self * percent.percent()
    }

    /// The number above the fraction bar.
    pub fn numerator(self) -> i128 {
        self.numerator
    }

    /// The number below the fraction bar; nothing for [`Rational::OVERFLOW`].
    pub fn denominator(self) -> i128 {
        self.denominator
    }

    /// Whether an operation left the representable range.
    pub fn is_overflow(self) -> bool {
        self.denominator == 0
    }

    /// The largest whole number that is not above this one; `None` when it does not fit.
    pub fn floor(self) -> Option<i64> {
        if self.is_overflow() {
            return None;
        }
        if self.denominator == 1 {
            return i64::try_from(self.numerator).ok();
        }
        // As for lowest terms: sixty-four bits divide several times faster.
        if let (Ok(over), Ok(under)) = (
            i64::try_from(self.numerator),
            i64::try_from(self.denominator),
        ) {
            return Some(over.div_euclid(under));
        }
        i64::try_from(self.numerator.div_euclid(self.denominator)).ok()
    }

    fn checked_add(self, other: Rational) -> Option<Rational> {
        if self.numerator == 0 || other.numerator == 0 {
            return Some(if self.numerator == 0 { other } else { self });
        }
        if self.denominator == other.denominator {
            let sum = self.numerator.checked_add(other.numerator)?;
            return Some(Rational::new(sum, self.denominator));
        }
        if let Some([a, b, c, d]) = small(self, other) {
            return Some(Rational::new(a * d + c * b, b * d));
        }
        let shared = gcd(
            self.denominator.unsigned_abs(),
            other.denominator.unsigned_abs(),
        );
        let left = self.numerator.checked_mul(other.denominator / shared)?;
        let right = other.numerator.checked_mul(self.denominator / shared)?;
        let denominator = (self.denominator / shared).checked_mul(other.denominator)?;
        Some(Rational::new(left.checked_add(right)?, denominator))
    }

    fn checked_mul(self, other: Rational) -> Option<Rational> {
        if let Some([a, b, c, d]) = small(self, other) {
            if b == 1 && d == 1 {
                return Some(Rational::reduced(a * c, 1));
            }
            return Some(Rational::new(a * c, b * d));
        }
        let left = gcd(
            self.numerator.unsigned_abs(),
            other.denominator.unsigned_abs(),
        );
        let right = gcd(
            other.numerator.unsigned_abs(),
            self.denominator.unsigned_abs(),
        );
        Some(Rational {
            numerator: (self.numerator / left).checked_mul(other.numerator / right)?,
            denominator: (self.denominator / right).checked_mul(other.denominator / left)?,
        })
    }

    fn lift(
        self,
        other: Rational,
        operation: fn(Rational, Rational) -> Option<Rational>,
    ) -> Rational {
        if self.is_overflow() || other.is_overflow() {
            return Rational::OVERFLOW;
        }
        operation(self, other).unwrap_or(Rational::OVERFLOW)
    }
}

/// The parts of two fractions, where no product of two of them can leave 128 bits.
#[inline]
fn small(left: Rational, right: Rational) -> Option<[i128; 4]> {
    const MOST: i128 = 1 << 62;
    let parts = [
        left.numerator,
        left.denominator,
        right.numerator,
        right.denominator,
    ];
    let fits = |part: i128| -MOST < part && part < MOST;
    (fits(parts[0]) && fits(parts[1]) && fits(parts[2]) && fits(parts[3])).then_some(parts)
}

/// The greatest common divisor, at least one.
///
/// By halving and subtracting: a division takes as long as several of its rounds.
///
/// The first round divides all the same: denominators are a few hundreds where amounts are millions.
fn small_gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    if a == 0 || b == 0 {
        return (a | b).max(1);
    }
    if b == 1 {
        return 1;
    }
    a %= b;
    if a == 0 {
        return b;
    }
    let twos = (a | b).trailing_zeros();
    a >>= a.trailing_zeros();
    loop {
        b >>= b.trailing_zeros();
        if a > b {
            (a, b) = (b, a);
        }
        b -= a;
        if b == 0 {
            return a << twos;
        }
    }
}

/// The greatest common divisor, at least one, as a number that fits because a part of it did.
fn gcd(a: u128, b: u128) -> i128 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        if let (Ok(small_a), Ok(small_b)) = (u64::try_from(a), u64::try_from(b)) {
            return i128::from(small_gcd(small_a, small_b));
        }
        (a, b) = (b, a % b);
    }
    i128::try_from(a.max(1)).unwrap_or(1)
}

impl Default for Rational {
    fn default() -> Rational {
        Rational::ZERO
    }
}

impl Add for Rational {
    type Output = Rational;
    fn add(self, other: Rational) -> Rational {
        self.lift(other, Rational::checked_add)
    }
}

impl Sub for Rational {
    type Output = Rational;
    fn sub(self, other: Rational) -> Rational {
        self + -other
    }
}

impl Neg for Rational {
    type Output = Rational;
    fn neg(self) -> Rational {
        if self.is_overflow() || self.numerator == i128::MIN {
            return Rational::OVERFLOW;
        }
        Rational {
            numerator: -self.numerator,
            ..self
        }
    }
}

impl Mul for Rational {
    type Output = Rational;
    fn mul(self, other: Rational) -> Rational {
        self.lift(other, Rational::checked_mul)
    }
}

impl Div for Rational {
    type Output = Rational;
    fn div(self, other: Rational) -> Rational {
        if other.numerator == 0 || other.is_overflow() || other.numerator == i128::MIN {
            return Rational::OVERFLOW;
        }
        // Turned over it is in lowest terms still; only the sign has to stay above the bar.
        let sign = other.numerator.signum();
        self * Rational::reduced(sign * other.denominator, sign * other.numerator)
    }
}

impl From<i64> for Rational {
    fn from(number: i64) -> Rational {
        Rational::whole(number)
    }
}

impl Ord for Rational {
    /// By size; [`Rational::OVERFLOW`] is above everything.
    fn cmp(&self, other: &Rational) -> Ordering {
        if self.denominator == other.denominator && !self.is_overflow() {
            return self.numerator.cmp(&other.numerator);
        }
        let (mut left, mut right, mut turned) = (*self, *other, false);
        loop {
            let order = match (left.is_overflow(), right.is_overflow()) {
                (true, true) => Ordering::Equal,
                (true, false) => Ordering::Greater,
                (false, true) => Ordering::Less,
                (false, false) => {
                    let products = left
                        .numerator
                        .checked_mul(right.denominator)
                        .zip(right.numerator.checked_mul(left.denominator));
                    if let Some((over_left, over_right)) = products {
                        over_left.cmp(&over_right)
                    } else {
                        // Compare the whole parts, then the turned remainders.
                        let whole_left = left.numerator.div_euclid(left.denominator);
                        let whole_right = right.numerator.div_euclid(right.denominator);
                        if whole_left == whole_right {
                            let rest_left = left.numerator.rem_euclid(left.denominator);
                            let rest_right = right.numerator.rem_euclid(right.denominator);
                            left = Rational {
                                numerator: left.denominator,
                                denominator: rest_left,
                            };
                            right = Rational {
                                numerator: right.denominator,
                                denominator: rest_right,
                            };
                            turned = !turned;
                            continue;
                        }
                        whole_left.cmp(&whole_right)
                    }
                }
            };
            return if turned { order.reverse() } else { order };
        }
    }
}

impl PartialOrd for Rational {
    fn partial_cmp(&self, other: &Rational) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fraction() -> impl Strategy<Value = Rational> {
        (-1_000_000_i64..1_000_000, 1_i64..1_000_000)
            .prop_map(|(over, under)| Rational::new(i128::from(over), i128::from(under)))
    }

    #[test]
    fn reduces_and_keeps_the_sign_above() {
        let third = Rational::new(-2, -6);
        assert_eq!((third.numerator(), third.denominator()), (1, 3));
        assert_eq!(Rational::new(2, -6), Rational::new(-1, 3));
        assert_eq!(Rational::new(0, -7), Rational::ZERO);
        assert_eq!(Rational::halalas(198_375), Rational::new(7935, 4));
        assert_eq!(Rational::new(-7, 2).floor(), Some(-4));
        assert_eq!(Rational::new(7, 2).floor(), Some(3));
        let beyond_64_bits = Rational::new(-(1 << 100) - 1, 1 << 90);
        assert_eq!(beyond_64_bits.floor(), Some(-1025));
    }

    #[test]
    fn overflow_spreads_and_is_never_a_number() {
        let huge = Rational::whole(i64::MAX);
        let over = huge * huge * huge;
        assert!(over.is_overflow());
        assert!((over - over).is_overflow());
        assert!((Rational::ONE / Rational::ZERO).is_overflow());
        assert_eq!(-over, Rational::OVERFLOW);
        assert!((Rational::ONE / over).is_overflow());
        assert!(Rational::new(i128::MIN, 3).is_overflow());
        assert_eq!(over.floor(), None);
        assert!(over > huge);
        assert_eq!(huge.cmp(&over), Ordering::Less);
    }

    #[test]
    fn large_parts_take_the_slow_way_and_give_the_same() {
        let unit = 1_i128 << 63;
        let (third, fifth) = (Rational::new(1, 3 * unit), Rational::new(1, 5 * unit));
        assert_eq!(third + fifth, Rational::new(1, 15 * (unit >> 3)));
        assert_eq!(third - fifth, Rational::new(1, 15 * (unit >> 1)));
        assert_eq!(third * Rational::new(3 * unit, 7), Rational::new(1, 7));
        // One large part of four is enough to leave the quick way.
        let (high, small) = (Rational::new(1 << 100, 1), Rational::whole(1 << 40));
        assert!((high * small).is_overflow() && (small * high).is_overflow());
        assert!((high.checked_mul(small).is_none()) && small.checked_mul(high).is_none());
        let (low, part) = (Rational::new(1, 1 << 100), Rational::new(1, 1 << 40));
        assert!((low * part).is_overflow() && (part * low).is_overflow());
        let near = (1_i128 << 61) - 1;
        let share = Rational::new(1, near).hundredths(Rational::new(1, near + 2));
        assert_eq!(
            share,
            Rational::new(1, near) * Rational::new(1, near + 2).percent()
        );
        assert_eq!(Rational::from(5), Rational::whole(5));
    }

    #[test]
    fn compares_what_cannot_be_multiplied_across() {
        let near = Rational::new(i128::MAX - 1, i128::MAX);
        let nearer = Rational::new(i128::MAX - 2, i128::MAX - 1);
        assert!(nearer < near && near < Rational::ONE);
        assert_eq!(near.cmp(&nearer), Ordering::Greater);
        assert_eq!(near.cmp(&near), Ordering::Equal);
        // Turned once, and an odd number of times.
        let above = Rational::new(i128::MAX, i128::MAX - 1);
        let further = Rational::new(i128::MAX - 1, i128::MAX - 2);
        assert!(above < further && Rational::ONE < above);
        assert_eq!(further.cmp(&above), Ordering::Greater);
    }

    proptest! {
        #[test]
        fn the_laws_of_a_field_hold(a in fraction(), b in fraction(), c in fraction()) {
            prop_assert_eq!(a + b, b + a);
            prop_assert_eq!((a + b) + c, a + (b + c));
            prop_assert_eq!((a + b) * c, a * c + b * c);
            prop_assert_eq!(a - a, Rational::ZERO);
            if b != Rational::ZERO {
                prop_assert_eq!(a / b * b, a);
            }
            prop_assert_eq!(a < b, (a - b).numerator() < 0);
        }

        #[test]
        fn nothing_panics(a in any::<(i128, i128)>(), b in any::<(i128, i128)>()) {
            let (a, b) = (Rational::new(a.0, a.1), Rational::new(b.0, b.1));
            let _ = (a + b, a - b, a * b, a / b, a.cmp(&b), a.floor());
        }
    }
}
