//! Where things go in a chart. Pure functions from figures to coordinates; y grows downwards.

/// The two sizes every chart is drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// For a phone or a narrow card.
    Narrow,
    /// For everything wider.
    Wide,
}

/// A drawing area with room for labels around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Width of the whole drawing.
    pub width: f64,
    /// Height of the whole drawing.
    pub height: f64,
    /// Room at the side where reading starts, for the labels of the value axis.
    pub start: f64,
    /// Room at the side where reading ends.
    pub end: f64,
    /// Room above.
    pub top: f64,
    /// Room below, for the labels of the other axis.
    pub bottom: f64,
    /// Whether reading starts at the right.
    pub mirrored: bool,
}

impl Frame {
    /// A frame for lines over time.
    pub fn for_lines(size: Size, mirrored: bool) -> Frame {
        let (width, height) = match size {
            Size::Narrow => (360.0, 240.0),
            Size::Wide => (720.0, 280.0),
        };
        Frame {
            width,
            height,
            start: 60.0,
            end: 14.0,
            top: 24.0,
            bottom: 34.0,
            mirrored,
        }
    }

    /// A frame for bars that carry their figures themselves.
    pub fn for_bars(size: Size, mirrored: bool) -> Frame {
        let (width, height) = match size {
            Size::Narrow => (360.0, 220.0),
            Size::Wide => (720.0, 260.0),
        };
        Frame {
            width,
            height,
            start: 0.0,
            end: 0.0,
            top: 30.0,
            bottom: 1.0,
            mirrored,
        }
    }

    /// The x of a place along the reading direction: 0 is where reading starts, 1 where it ends.
    pub fn x(&self, fraction: f64) -> f64 {
        let along = self.start + fraction * self.plot_width();
        if self.mirrored {
            self.width - along
        } else {
            along
        }
    }

    /// The y of a value between 0 and `maximum`.
    pub fn y(&self, value: f64, maximum: f64) -> f64 {
        let share = if maximum > 0.0 { value / maximum } else { 0.0 };
        self.baseline() - share.clamp(0.0, 1.0) * self.plot_height()
    }

    /// The y of zero.
    pub fn baseline(&self) -> f64 {
        self.height - self.bottom
    }

    /// The width of the area between the axes.
    pub fn plot_width(&self) -> f64 {
        self.width - self.start - self.end
    }

    /// The height of the area between the axes.
    pub fn plot_height(&self) -> f64 {
        self.height - self.top - self.bottom
    }

    /// The `viewBox` of the drawing.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", shown(self.width), shown(self.height))
    }
}

/// A coordinate as text, to a tenth.
pub fn shown(value: f64) -> String {
    let mut text = String::new();
    write_shown(&mut text, value);
    text
}

/// Writes a coordinate to a tenth. A path has hundreds of them, and a formatter takes several times as long
/// as pushing their figures.
fn write_shown(text: &mut String, value: f64) {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a drawing is a few hundred wide, and what is no number becomes zero"
    )]
    let tenths = (value * 10.0).round() as i32;
    if tenths < 0 {
        text.push('-');
    }
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    let mut place = 1;
    while whole / place >= 10 {
        place *= 10;
    }
    while place > 0 {
        text.push(figure(whole / place));
        place /= 10;
    }
    if tenth > 0 {
        text.push('.');
        text.push(figure(tenth));
    }
}

/// The last figure of a number.
fn figure(number: u32) -> char {
    char::from_digit(number % 10, 10).unwrap_or('0')
}

/// Goes to a point, drawing a line (`L`) or not (`M`).
pub fn write_to(path: &mut String, command: char, (x, y): (f64, f64)) {
    path.push(command);
    write_shown(path, x);
    path.push(' ');
    write_shown(path, y);
}

/// Round values from zero to at least `maximum`, about `about` steps apart.
///
/// Steps are 1, 2, 2.5 or 5 times a power of ten, so that they read well.
pub fn ticks(maximum: f64, about: usize) -> Vec<f64> {
    if !maximum.is_finite() || maximum <= 0.0 {
        return vec![0.0];
    }
    #[expect(clippy::cast_precision_loss)]
    let wanted = maximum / about.max(1) as f64;
    let power = 10_f64.powf(wanted.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|step| *step >= wanted * (1.0 - 1e-9))
        .unwrap_or(10.0 * power);
    let mut ticks = vec![0.0];
    let mut index = 1.0;
    loop {
        let tick = step * index;
        ticks.push(tick);
        if tick >= maximum * (1.0 - 1e-9) {
            return ticks;
        }
        index += 1.0;
    }
}

/// Which of `count` places get a label: the first, the last and evenly chosen ones between, at most
/// `at_most`.
pub fn labelled_places(count: usize, at_most: usize) -> Vec<usize> {
    if count <= at_most {
        return (0..count).collect();
    }
    let steps = at_most.max(2) - 1;
    (0..=steps).map(|step| step * (count - 1) / steps).collect()
}

/// The points of a series over evenly spaced places; `None` where there is no figure.
pub fn points(frame: &Frame, values: &[Option<f64>], maximum: f64) -> Vec<Option<(f64, f64)>> {
    let last = values.len().saturating_sub(1);
    values
        .iter()
        .enumerate()
        .map(|(index, value)| {
            value.map(|value| (frame.x(fraction(index, last)), frame.y(value, maximum)))
        })
        .collect()
}

/// Where the place `index` lies between the first (0) and the `last` (1).
pub fn fraction(index: usize, last: usize) -> f64 {
    if last == 0 {
        return 0.5;
    }
    #[expect(clippy::cast_precision_loss)]
    let fraction = index as f64 / last as f64;
    fraction
}

/// The path of a line; it breaks where a figure is missing, because a gap in contributions is not
/// a slope.
pub fn line_path(points: &[Option<(f64, f64)>]) -> String {
    let mut path = String::new();
    let mut is_drawing = false;
    for point in points {
        match point {
            Some(point) => {
                write_to(&mut path, if is_drawing { 'L' } else { 'M' }, *point);
                is_drawing = true;
            }
            None => is_drawing = false,
        }
    }
    path
}

/// The path of the area between a line and the baseline, one closed piece a run without gaps.
pub fn area_path(points: &[Option<(f64, f64)>], baseline: f64) -> String {
    let mut path = String::new();
    for run in points.split(Option::is_none) {
        let run: Vec<(f64, f64)> = run.iter().copied().flatten().collect();
        let (Some(first), Some(last)) = (run.first(), run.last()) else {
            continue;
        };
        write_to(&mut path, 'M', (first.0, baseline));
        for point in &run {
            write_to(&mut path, 'L', *point);
        }
        write_to(&mut path, 'L', (last.0, baseline));
        path.push('Z');
    }
    path
}

/// The path of the band between two lines, one closed piece a run in which both have figures.
pub fn band_path(lower: &[Option<(f64, f64)>], upper: &[Option<(f64, f64)>]) -> String {
    let pairs = lower.iter().zip(upper);
    let both: Vec<_> = pairs.map(|(low, high)| low.zip(*high)).collect();
    let mut path = String::new();
    for run in both.split(Option::is_none) {
        let there = run.iter().flatten().map(|(_, high)| high);
        let back = run.iter().rev().flatten().map(|(low, _)| low);
        for (index, point) in there.chain(back).enumerate() {
            write_to(&mut path, if index == 0 { 'M' } else { 'L' }, *point);
        }
        if run.iter().any(Option::is_some) {
            path.push('Z');
        }
    }
    path
}

/// The path of the mark around a point by which the line with this index is told apart: a circle, a
/// square, a diamond.
pub fn mark_path(index: usize, (x, y): (f64, f64)) -> String {
    let mut path = String::new();
    let (from, around) = match index {
        0 => ((x - 5.0, y), "a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
        1 => ((x - 4.5, y - 4.5), "h9v9h-9z"),
        _ => ((x, y - 6.0), "l6 6-6 6-6-6z"),
    };
    write_to(&mut path, 'M', from);
    path.push_str(around);
    path
}

/// The place of one bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BarPlace {
    /// The left edge.
    pub x: f64,
    /// The upper edge.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

impl BarPlace {
    /// The middle of the bar.
    pub fn centre(&self) -> f64 {
        self.x + self.width / 2.0
    }
}

/// Bars in equal slots along the reading direction, all from zero: a bar that does not start at
/// zero lies about its size.
pub fn bars(frame: &Frame, values: &[f64], maximum: f64) -> Vec<BarPlace> {
    const WIDEST: f64 = 132.0;
    #[expect(clippy::cast_precision_loss)]
    let slot = frame.plot_width() / values.len().max(1) as f64;
    let width = (slot * 0.72).min(WIDEST);
    values
        .iter()
        .enumerate()
        .map(|(index, value)| {
            #[expect(clippy::cast_precision_loss)]
            let middle = (index as f64 + 0.5) * slot / frame.plot_width();
            let y = frame.y(*value, maximum);
            BarPlace {
                x: frame.x(middle) - width / 2.0,
                y,
                width,
                height: frame.baseline() - y,
            }
        })
        .collect()
}

/// How wide a number is when set in the portal's font: digits are 0.6 of the size, separators 0.3.
pub fn number_width(text: &str, size: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|character| if character.is_numeric() { 0.6 } else { 0.3 })
        .sum();
    ems * size
}

/// The half circle of the coverage arc.
pub mod arc {
    /// The part of the plane that is drawn: all of the half circle and half a stroke around it.
    pub const VIEW_BOX: &str = "0 0 240 132";
    /// The radius of the arc.
    pub const RADIUS: i32 = 104;
    /// The middle of the circle.
    const CENTRE: i32 = 120;
    /// How far a tick reaches to both sides of the arc.
    const TICK: i32 = 11;

    /// How much of the arc is filled, 0 to 1, of what is needed.
    pub fn share(done: u32, needed: u32) -> f64 {
        if needed == 0 {
            return 1.0;
        }
        (f64::from(done) / f64::from(needed)).clamp(0.0, 1.0)
    }

    /// The half circle with a radius, from the left end over the top to the right end; the style
    /// sheet turns it over in Arabic.
    pub fn path(radius: i32) -> String {
        let (left, right) = (CENTRE - radius, CENTRE + radius);
        format!("M{left} {CENTRE}A{radius} {radius} 0 0 1 {right} {CENTRE}")
    }

    /// A short line across the left end of the arc; [`turn`] brings it to its place.
    pub fn tick() -> String {
        let left = CENTRE - RADIUS;
        format!("M{} {CENTRE}H{}", left - TICK, left + TICK)
    }

    /// Turns what stands at the left end to a share of the arc.
    pub fn turn(share: f64) -> String {
        let degrees = super::shown(180.0 * share.clamp(0.0, 1.0));
        format!("rotate({degrees} {CENTRE} {CENTRE})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ticks_are_round_and_cover() {
        assert_eq!(ticks(14_200.0, 4), vec![0.0, 5000.0, 10_000.0, 15_000.0]);
        assert_eq!(ticks(45_000.0, 4), vec![0.0, 20_000.0, 40_000.0, 60_000.0]);
        assert_eq!(ticks(100.0, 4), vec![0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(ticks(0.0, 4), vec![0.0]);
        assert_eq!(ticks(f64::NAN, 4), vec![0.0]);
    }

    #[test]
    fn labels_keep_the_ends() {
        assert_eq!(labelled_places(3, 4), vec![0, 1, 2]);
        assert_eq!(labelled_places(25, 4), vec![0, 8, 16, 24]);
        assert_eq!(labelled_places(0, 4), Vec::<usize>::new());
        assert_eq!(labelled_places(10, 1), vec![0, 9]);
    }

    #[test]
    fn a_gap_breaks_the_line_and_the_area() {
        let points = [Some((0.0, 1.0)), Some((1.0, 2.0)), None, Some((3.0, 4.0))];
        assert_eq!(line_path(&points), "M0 1L1 2M3 4");
        assert_eq!(area_path(&points, 9.0), "M0 9L0 1L1 2L1 9ZM3 9L3 4L3 9Z");
        assert_eq!(line_path(&[None, None]), "");
        assert_eq!(area_path(&[], 9.0), "");
    }

    #[test]
    fn lines_are_told_apart_by_their_marks() {
        assert_eq!(
            mark_path(0, (10.0, 20.0)),
            "M5 20a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"
        );
        assert_eq!(mark_path(1, (10.0, 20.0)), "M5.5 15.5h9v9h-9z");
        assert_eq!(mark_path(2, (10.0, 20.0)), "M10 14l6 6-6 6-6-6z");
    }

    #[test]
    fn time_runs_with_the_reading_direction() {
        let english = Frame::for_lines(Size::Wide, false);
        let arabic = Frame::for_lines(Size::Wide, true);
        assert!(english.x(0.0) < english.x(1.0));
        assert!(arabic.x(0.0) > arabic.x(1.0));
        assert!((english.x(0.0) - english.start).abs() < 1e-9);
        assert!((arabic.x(0.0) - (arabic.width - arabic.start)).abs() < 1e-9);
    }

    #[test]
    fn the_arc_goes_over_the_top_from_one_end_to_the_other() {
        assert_eq!(arc::path(arc::RADIUS), "M16 120A104 104 0 0 1 224 120");
        assert_eq!(arc::tick(), "M5 120H27");
        assert_eq!(arc::turn(0.0), "rotate(0 120 120)");
        assert_eq!(arc::turn(0.5), "rotate(90 120 120)");
        assert_eq!(arc::turn(1.2), "rotate(180 120 120)");
        assert!((arc::share(214, 300) - 0.713_333).abs() < 1e-5);
        assert!((arc::share(400, 300) - 1.0).abs() < 1e-9);
        assert!((arc::share(0, 0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn coordinates_are_short() {
        assert_eq!(shown(1.04), "1");
        assert_eq!(shown(1.06), "1.1");
        assert_eq!(shown(706.0), "706");
        assert_eq!(shown(-1_060.25), "-1060.3");
        assert_eq!(shown(-0.01), "0");
        assert_eq!(shown(-2.55), "-2.6");
        assert_eq!(shown(1234.5), "1234.5");
        assert_eq!(shown(f64::NAN), "0");
    }

    proptest! {
        #[test]
        fn ticks_reach_the_maximum_evenly(maximum in 0.01_f64..10_000_000.0, about in 1_usize..10) {
            let ticks = ticks(maximum, about);
            let last = *ticks.last().expect("at least zero");
            prop_assert!(last >= maximum * (1.0 - 1e-6));
            prop_assert!(ticks.len() >= 2 && ticks.len() <= about * 2 + 2, "{ticks:?}");
            let step = ticks[1];
            prop_assert!(last - maximum < step * (1.0 + 1e-6));
            for pair in ticks.windows(2) {
                prop_assert!((pair[1] - pair[0] - step).abs() < step * 1e-6);
            }
        }

        #[test]
        fn points_stay_inside_and_mirror(values in prop::collection::vec(prop::option::of(0.0_f64..50_000.0), 1..120)) {
            let maximum = 50_000.0;
            let english = Frame::for_lines(Size::Narrow, false);
            let arabic = Frame::for_lines(Size::Narrow, true);
            let left = points(&english, &values, maximum);
            let right = points(&arabic, &values, maximum);
            for (left, right) in left.iter().zip(&right) {
                prop_assert_eq!(left.is_some(), right.is_some());
                if let (Some((x, y)), Some((mirrored_x, mirrored_y))) = (left, right) {
                    prop_assert!((x + mirrored_x - english.width).abs() < 1e-6);
                    prop_assert!((y - mirrored_y).abs() < 1e-9);
                    prop_assert!(*x >= english.start - 1e-6 && *x <= english.width - english.end + 1e-6);
                    prop_assert!(*y >= english.top - 1e-6 && *y <= english.baseline() + 1e-6);
                }
            }
        }

        #[test]
        fn bars_never_overlap_and_are_true_to_size(values in prop::collection::vec(0.0_f64..90_000.0, 1..12), mirrored: bool) {
            let frame = Frame::for_bars(Size::Narrow, mirrored);
            let maximum = values.iter().copied().fold(1.0, f64::max);
            let mut places = bars(&frame, &values, maximum);
            for (place, value) in places.iter().zip(&values) {
                prop_assert!((place.height - value / maximum * frame.plot_height()).abs() < 1e-6);
                prop_assert!((place.y + place.height - frame.baseline()).abs() < 1e-6);
                prop_assert!(place.x >= -1e-6 && place.x + place.width <= frame.width + 1e-6);
            }
            places.sort_by(|a, b| a.x.total_cmp(&b.x));
            for pair in places.windows(2) {
                prop_assert!(pair[0].x + pair[0].width <= pair[1].x + 1e-6);
            }
        }
    }

    #[test]
    fn a_band_goes_there_along_the_upper_line_and_back_along_the_lower() {
        let lower = [Some((0.0, 9.0)), Some((10.0, 8.0)), None, Some((30.0, 7.0))];
        let upper = [Some((0.0, 5.0)), Some((10.0, 3.0)), Some((20.0, 2.0)), None];
        assert_eq!(band_path(&lower, &upper), "M0 5L10 3L10 8L0 9Z");
        assert_eq!(band_path(&[], &[]), "");
    }
}
