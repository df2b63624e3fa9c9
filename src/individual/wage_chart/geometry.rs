//! Where everything lies, in the drawing's own coordinates.

use calendar::Month;
use rust_decimal::Decimal;

use super::scale::{drawn, ticks, year_ticks};
use super::{LineData, LineRun};
use crate::charts::geometry::write_to;

/// Width and height of a drawing without its stretches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Size {
    width: f64,
    height: f64,
    /// How many years fit on the axis.
    years: i32,
}

/// The three drawings with the class by which style shows the one that fits.
pub(super) const SIZES: [(&str, Size); 3] = [
    (
        "g-chart__plot g-wage-plot--narrow",
        Size {
            width: 320.0,
            height: 220.0,
            years: 4,
        },
    ),
    (
        "g-chart__plot g-wage-plot--medium",
        Size {
            width: 620.0,
            height: 250.0,
            years: 8,
        },
    ),
    (
        "g-chart__plot g-wage-plot--wide",
        Size {
            width: 1080.0,
            height: 280.0,
            years: 14,
        },
    ),
];

/// Room for the amounts beside the axis, and at the other end.
const AXIS: f64 = 56.0;
const END: f64 = 16.0;
/// Room above for the value of the last month, and below for the years.
const ABOVE: f64 = 26.0;
const BELOW: f64 = 26.0;
/// Height of a row of stretches, and the space between two.
const LANE: f64 = 20.0;
const LANE_GAP: f64 = 4.0;

/// A point or a label's place.
pub(super) type Place = (f64, f64);

/// A drawing, ready to be written as SVG.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Geometry {
    pub(super) width: f64,
    pub(super) height: f64,
    /// Lines across with the amounts they stand for, and where the amount is written.
    pub(super) grid: Vec<(f64, Decimal, Place)>,
    /// From where to where the lines across run.
    pub(super) across: (f64, f64),
    /// Years and where they are written.
    pub(super) years: Vec<(Month, Place)>,
    /// The line, one path a run.
    pub(super) lines: Vec<String>,
    /// The area below it.
    pub(super) areas: Vec<String>,
    /// Months that stand alone.
    pub(super) dots: Vec<Place>,
    /// The last month and its amount.
    pub(super) last: (Place, Decimal),
    /// Stretches: which source, x, y, width, height.
    pub(super) bands: Vec<(usize, Place, Place)>,
    pub(super) right_to_left: bool,
}

impl Geometry {
    /// Lays out the data; none where there is no month.
    pub(super) fn of(data: &LineData, size: Size, right_to_left: bool) -> Option<Geometry> {
        let (first, last) = data.span()?;
        let axes = Axes {
            first,
            months: f64::from(last.months_since(first) + 1),
            top: ticks(data.highest(), 4),
            size,
            right_to_left,
        };
        let end = data.runs.last()?;
        let last_amount = end.amounts.last().copied()?;
        let (alone, runs): (Vec<&LineRun>, Vec<&LineRun>) =
            data.runs.iter().partition(|run| run.amounts.len() == 1);
        let lanes = u32::try_from(data.lanes()).unwrap_or(0);
        let (start_x, end_x) = (axes.x(0.0), axes.x(axes.months));
        Some(Geometry {
            width: size.width,
            height: size.height + f64::from(lanes) * (LANE + LANE_GAP),
            grid: axes
                .top
                .iter()
                .map(|tick| {
                    let y = axes.y(*tick);
                    (y, *tick, (axes.beside(start_x), y + 4.0))
                })
                .collect(),
            across: (start_x.min(end_x), start_x.max(end_x)),
            years: year_ticks(first, last, size.years)
                .into_iter()
                .map(|year| (year, (axes.x(axes.index(year)), axes.floor() + 18.0)))
                .collect(),
            lines: runs.iter().map(|run| axes.line(run)).collect(),
            areas: runs.iter().map(|run| axes.area(run)).collect(),
            dots: alone
                .iter()
                .map(|run| axes.middle(run.first, run.amounts[0]))
                .collect(),
            last: (axes.middle(last, last_amount), last_amount),
            bands: data
                .bands
                .iter()
                .map(|band| {
                    let (from, to) = (
                        axes.x(axes.index(band.from)),
                        axes.x(axes.index(band.to) + 1.0),
                    );
                    let lane = f64::from(u32::try_from(band.lane).unwrap_or(0));
                    let y = size.height + lane * (LANE + LANE_GAP);
                    // A hairline of ground stays between two neighbours.
                    let width = ((to - from).abs() - 1.5).max(1.5);
                    (band.source, (from.min(to) + 0.75, y), (width, LANE))
                })
                .collect(),
            right_to_left,
        })
    }
}

struct Axes {
    first: Month,
    months: f64,
    top: Vec<Decimal>,
    size: Size,
    right_to_left: bool,
}

impl Axes {
    fn index(&self, month: Month) -> f64 {
        f64::from(month.months_since(self.first))
    }

    /// Months from the beginning to a place along the line; in Arabic time runs to the left.
    fn x(&self, index: f64) -> f64 {
        let along = AXIS + (self.size.width - AXIS - END) * index / self.months;
        if self.right_to_left {
            self.size.width - along
        } else {
            along
        }
    }

    fn y(&self, amount: Decimal) -> f64 {
        let top = self.top.last().copied().map_or(1.0, drawn);
        let height = self.size.height - ABOVE - BELOW;
        ABOVE + height * (1.0 - drawn(amount) / top)
    }

    fn floor(&self) -> f64 {
        self.size.height - BELOW
    }

    /// Where an amount is written beside the axis.
    fn beside(&self, axis: f64) -> f64 {
        if self.right_to_left {
            axis + 8.0
        } else {
            axis - 8.0
        }
    }

    fn middle(&self, month: Month, amount: Decimal) -> Place {
        (self.x(self.index(month) + 0.5), self.y(amount))
    }

    /// The corners of a run: level over each month, straight up or down where the amount changes.
    fn corners(&self, run: &LineRun) -> Vec<Place> {
        let begin = self.index(run.first);
        let mut corners: Vec<Place> = Vec::new();
        let mut before: Option<Decimal> = None;
        for (offset, amount) in (0_u32..).zip(&run.amounts) {
            if before != Some(*amount) {
                let x = self.x(begin + f64::from(offset));
                if let Some(before) = before {
                    corners.push((x, self.y(before)));
                }
                corners.push((x, self.y(*amount)));
                before = Some(*amount);
            }
        }
        if let Some(amount) = before {
            let months = f64::from(u32::try_from(run.amounts.len()).unwrap_or(0));
            corners.push((self.x(begin + months), self.y(amount)));
        }
        corners
    }

    fn line(&self, run: &LineRun) -> String {
        path(&self.corners(run))
    }

    fn area(&self, run: &LineRun) -> String {
        let mut corners = self.corners(run);
        let floor = self.floor();
        if let (Some(first), Some(last)) = (corners.first().copied(), corners.last().copied()) {
            corners.push((last.0, floor));
            corners.push((first.0, floor));
        }
        let mut path = path(&corners);
        path.push('Z');
        path
    }
}

fn path(corners: &[Place]) -> String {
    let mut path = String::new();
    for (index, corner) in corners.iter().enumerate() {
        write_to(&mut path, if index == 0 { 'M' } else { 'L' }, *corner);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::super::LineBand;
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().expect("a month of the test")
    }

    fn run(first: &str, amounts: &[i64]) -> LineRun {
        LineRun {
            first: month(first),
            amounts: amounts.iter().copied().map(Decimal::from).collect(),
        }
    }

    fn laid_out(runs: Vec<LineRun>, right_to_left: bool) -> Geometry {
        let bands = vec![LineBand {
            source: 0,
            from: month("2026-01"),
            to: month("2026-03"),
            lane: 0,
        }];
        Geometry::of(&LineData { runs, bands }, SIZES[0].1, right_to_left).expect("months")
    }

    #[test]
    fn time_runs_with_the_reading_direction() {
        let runs = || vec![run("2026-01", &[1000, 1000, 2000, 2000])];
        let (english, arabic) = (laid_out(runs(), false), laid_out(runs(), true));
        let equal = |one: f64, other: f64| (one - other).abs() < 1e-9;
        assert!(equal(english.last.0.0 + arabic.last.0.0, english.width));
        assert!(english.last.0.0 > english.width / 2.0);
        assert!(arabic.last.0.0 < arabic.width / 2.0);
        assert!(equal(english.last.0.1, arabic.last.0.1));
        assert!(equal(english.across.0 + arabic.across.1, english.width));
    }

    #[test]
    fn equal_months_add_no_corners_and_changes_are_upright() {
        let geometry = laid_out(vec![run("2026-01", &[1000, 1000, 2000, 2000])], false);
        assert_eq!(geometry.lines[0].matches(['M', 'L']).count(), 4);
        let pieces: Vec<&str> = geometry.lines[0].split(['M', 'L']).skip(1).collect();
        let x = |index: usize| pieces[index].split(' ').next().expect("a number");
        assert_eq!(x(1), x(2));
    }

    #[test]
    fn gaps_break_the_line_and_a_month_alone_is_a_dot() {
        let geometry = laid_out(
            vec![run("2025-01", &[1000]), run("2025-06", &[1000, 900])],
            false,
        );
        assert_eq!(
            (
                geometry.lines.len(),
                geometry.areas.len(),
                geometry.dots.len()
            ),
            (1, 1, 1)
        );
    }

    #[test]
    fn nothing_but_zero_lies_on_the_floor() {
        let geometry = laid_out(vec![run("2026-01", &[0, 0])], false);
        let floor = SIZES[0].1.height - BELOW;
        assert!((geometry.last.0.1 - floor).abs() < 1e-9);
        assert!(
            geometry.lines[0]
                .chars()
                .all(|c| !c.is_alphabetic() || "ML".contains(c))
        );
    }

    #[test]
    fn without_months_there_is_nothing_to_draw() {
        assert_eq!(Geometry::of(&LineData::default(), SIZES[2].1, true), None);
    }

    #[test]
    fn everything_lies_inside_the_drawing() {
        for (_, size) in SIZES {
            for right_to_left in [false, true] {
                let data = LineData {
                    runs: vec![run("1986-01", &[45_000; 480])],
                    bands: (0..3)
                        .map(|lane| LineBand {
                            source: lane,
                            from: month("1986-01"),
                            to: month("2025-12"),
                            lane,
                        })
                        .collect(),
                };
                let geometry = Geometry::of(&data, size, right_to_left).expect("months");
                for (_, (x, y), (width, height)) in &geometry.bands {
                    assert!(
                        *x >= 0.0 && x + width <= geometry.width && y + height <= geometry.height
                    );
                }
                for (_, (x, y)) in &geometry.years {
                    assert!(
                        (0.0..=geometry.width).contains(x) && (0.0..=geometry.height).contains(y)
                    );
                }
                assert!(geometry.last.0.1 >= 0.0);
            }
        }
    }
}
