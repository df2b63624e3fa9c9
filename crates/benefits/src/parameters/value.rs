//! The shapes a figure of the law takes.

use crate::exact::Rational;

/// One step of a table: from (included) to (excluded), the value.
#[derive(Debug)]
pub struct Band {
    /// Where the step begins, included.
    pub from: Rational,
    /// Where it ends, excluded; `None` for the last.
    pub to: Option<Rational>,
    /// What holds inside.
    pub value: Rational,
}

/// The value of a parameter.
#[derive(Debug)]
pub enum Value {
    /// The law sets no such figure for these populations: there is no such limit, no such right.
    None,
    /// A number, in the parameter's unit.
    Number(Rational),
    /// One of several named rules.
    Choice(&'static str),
    /// A day, as YYYYMMDD.
    Date(u32),
    /// A table of steps.
    Bands(&'static [Band]),
    /// A line through points, in order.
    Points(&'static [(Rational, Rational)]),
}

impl Value {
    /// The value of a table of steps where `x` falls; `None` outside it or for another shape.
    pub fn at_band(&self, x: Rational) -> Option<Rational> {
        let Value::Bands(bands) = self else {
            return None;
        };
        bands
            .iter()
            .find(|band| band.from <= x && band.to.is_none_or(|to| x < to))
            .map(|band| band.value)
    }

    /// The height of the line at `x`; beyond the last point it stays level, and before the first it
    /// goes on as it began. `None` for another shape.
    pub fn at_point(&self, x: Rational) -> Option<Rational> {
        let Value::Points(points) = self else {
            return None;
        };
        let (first, last) = (points.first()?, points.last()?);
        if x >= last.0 {
            return Some(last.1);
        }
        let after = points
            .iter()
            .position(|point| x < point.0)
            .unwrap_or(0)
            .max(1);
        let (left, right) = (points.get(after - 1).unwrap_or(first), points.get(after)?);
        Some(left.1 + (right.1 - left.1) * (x - left.0) / (right.0 - left.0))
    }
}
