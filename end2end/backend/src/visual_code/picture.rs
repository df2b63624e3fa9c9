//! Drawing the digits: strokes, bent and turned a little each, over a few thin lines.
//!
//! A person reads them at once; that a program might too costs nothing, since the limits of the
//! sign-in do not rest on it.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "coordinates lie within a picture of a few hundred pixels"
)]

use super::png;

/// The picture's size in pixels; the page shows it at half of it, for sharp screens.
pub(super) const WIDTH: usize = 440;
/// See [`WIDTH`].
pub(super) const HEIGHT: usize = 144;

/// Half the thickness of a stroke, in pixels.
const STROKE: f32 = 5.2;
/// The darkest and the lightest grey in use, of 15: their contrast is above 10 to 1.
const INK: f32 = 2.0;
const PAPER: f32 = 15.0;

/// A place in the box of a digit: 1 wide, 1.5 high.
type Point = (f32, f32);

/// Strokes of each digit, as points to be joined.
const STROKES: [&[&[Point]]; 10] = [
    &[&[
        (0.5, 0.0),
        (0.2, 0.12),
        (0.04, 0.45),
        (0.0, 0.75),
        (0.04, 1.05),
        (0.2, 1.38),
        (0.5, 1.5),
        (0.8, 1.38),
        (0.96, 1.05),
        (1.0, 0.75),
        (0.96, 0.45),
        (0.8, 0.12),
        (0.5, 0.0),
    ]],
    &[
        &[(0.18, 0.38), (0.55, 0.0), (0.55, 1.5)],
        &[(0.2, 1.5), (0.9, 1.5)],
    ],
    &[&[
        (0.05, 0.4),
        (0.15, 0.13),
        (0.48, 0.0),
        (0.82, 0.12),
        (0.95, 0.4),
        (0.82, 0.74),
        (0.05, 1.5),
        (0.98, 1.5),
    ]],
    &[&[
        (0.06, 0.2),
        (0.3, 0.03),
        (0.6, 0.0),
        (0.86, 0.15),
        (0.92, 0.4),
        (0.76, 0.63),
        (0.42, 0.71),
        (0.78, 0.8),
        (0.97, 1.05),
        (0.92, 1.3),
        (0.64, 1.5),
        (0.3, 1.48),
        (0.03, 1.28),
    ]],
    &[&[(0.72, 1.5), (0.72, 0.0), (0.02, 1.02), (1.0, 1.02)]],
    &[&[
        (0.9, 0.0),
        (0.2, 0.0),
        (0.12, 0.68),
        (0.4, 0.55),
        (0.72, 0.6),
        (0.95, 0.85),
        (0.95, 1.15),
        (0.75, 1.42),
        (0.4, 1.5),
        (0.05, 1.32),
    ]],
    &[&SIX],
    &[&[(0.03, 0.0), (0.97, 0.0), (0.4, 1.5)]],
    &[&[
        (0.5, 0.0),
        (0.2, 0.08),
        (0.1, 0.34),
        (0.24, 0.6),
        (0.5, 0.7),
        (0.8, 0.84),
        (0.97, 1.12),
        (0.82, 1.42),
        (0.5, 1.5),
        (0.18, 1.42),
        (0.03, 1.12),
        (0.2, 0.84),
        (0.5, 0.7),
        (0.76, 0.6),
        (0.9, 0.34),
        (0.8, 0.08),
        (0.5, 0.0),
    ]],
    &[&NINE],
];
const SIX: [Point; 13] = [
    (0.86, 0.14),
    (0.6, 0.0),
    (0.3, 0.15),
    (0.1, 0.5),
    (0.04, 0.95),
    (0.15, 1.32),
    (0.46, 1.5),
    (0.8, 1.4),
    (0.96, 1.08),
    (0.82, 0.75),
    (0.5, 0.65),
    (0.2, 0.78),
    (0.06, 1.02),
];
const NINE: [Point; 13] = [
    (0.14, 1.36),
    (0.4, 1.5),
    (0.7, 1.35),
    (0.9, 1.0),
    (0.96, 0.55),
    (0.85, 0.18),
    (0.54, 0.0),
    (0.2, 0.1),
    (0.04, 0.42),
    (0.18, 0.75),
    (0.5, 0.85),
    (0.8, 0.72),
    (0.94, 0.48),
];

/// Draws the digits as a PNG; the same chance gives the same picture.
pub(super) fn draw(digits: &str, mut chance: Chance) -> Vec<u8> {
    let mut canvas = Canvas::new();
    for _ in 0..5 {
        thin_line(&mut canvas, &mut chance);
    }
    let shapes: Vec<&[&[Point]]> = digits
        .bytes()
        .filter_map(|digit| STROKES.get(usize::from(digit.wrapping_sub(b'0'))).copied())
        .collect();
    let cell = (WIDTH as f32 - 40.0) / shapes.len().max(1) as f32;
    for (place, shape) in shapes.into_iter().enumerate() {
        let pose = Pose::of(&mut chance, 20.0 + cell * (place as f32 + 0.5));
        for stroke in shape {
            let points: Vec<Point> = stroke.iter().map(|point| pose.place(*point)).collect();
            for pair in points.windows(2) {
                if let [from, to] = pair {
                    canvas.line(*from, *to, STROKE, INK);
                }
            }
        }
    }
    for _ in 0..160 {
        let place = (
            chance.between(0.0, WIDTH as f32),
            chance.between(0.0, HEIGHT as f32),
        );
        canvas.line(place, place, 1.1, 8.0);
    }
    png::encode(WIDTH, HEIGHT, &canvas.shades())
}

/// A curve across the whole picture, light enough to be seen through.
fn thin_line(canvas: &mut Canvas, chance: &mut Chance) {
    let (height, bend, phase) = (
        chance.between(20.0, HEIGHT as f32 - 20.0),
        chance.between(6.0, 26.0),
        chance.between(0.0, 6.0),
    );
    let at = |x: f32| (x, height + bend * (x / 70.0 + phase).sin());
    for step in 0..44 {
        let x = step as f32 * 10.0;
        canvas.line(at(x), at(x + 10.0), 1.2, 10.0);
    }
}

/// How a digit stands: where, how large, how far turned and bent.
struct Pose {
    centre: Point,
    size: f32,
    cosine: f32,
    sine: f32,
    slant: f32,
    wave: f32,
    phase: f32,
}

impl Pose {
    fn of(chance: &mut Chance, x: f32) -> Pose {
        let turn = chance.between(-0.26, 0.26);
        Pose {
            centre: (
                x + chance.between(-5.0, 5.0),
                HEIGHT as f32 / 2.0 + chance.between(-9.0, 9.0),
            ),
            size: chance.between(46.0, 56.0),
            cosine: turn.cos(),
            sine: turn.sin(),
            slant: chance.between(-0.18, 0.18),
            wave: chance.between(1.0, 3.0),
            phase: chance.between(0.0, 6.0),
        }
    }

    fn place(&self, (x, y): Point) -> Point {
        let (x, y) = ((x - 0.5) * self.size, (y - 0.75) * self.size);
        let x = x - y * self.slant + self.wave * (y / 12.0 + self.phase).sin();
        (
            self.centre.0 + x * self.cosine - y * self.sine,
            self.centre.1 + x * self.sine + y * self.cosine,
        )
    }
}

/// Greys, row by row.
struct Canvas(Vec<f32>);

impl Canvas {
    fn new() -> Canvas {
        Canvas(vec![PAPER; WIDTH * HEIGHT])
    }

    /// A line with round ends and soft edges; it never makes anything lighter.
    fn line(&mut self, from: Point, to: Point, half: f32, shade: f32) {
        let reach = half + 1.0;
        let range = |a: f32, b: f32, most: usize| {
            let low = (a.min(b) - reach).floor().max(0.0) as usize;
            let high = (a.max(b) + reach).ceil().max(0.0) as usize;
            low..high.min(most)
        };
        for y in range(from.1, to.1, HEIGHT) {
            for x in range(from.0, to.0, WIDTH) {
                let distance = distance((x as f32 + 0.5, y as f32 + 0.5), from, to);
                let cover = (half + 0.5 - distance).clamp(0.0, 1.0);
                if let Some(grey) = self.0.get_mut(y * WIDTH + x) {
                    *grey = grey.min(PAPER - (PAPER - shade) * cover);
                }
            }
        }
    }

    /// The greys as 0 to 15.
    fn shades(&self) -> Vec<u8> {
        self.0
            .iter()
            .map(|grey| grey.round().clamp(0.0, 15.0) as u8)
            .collect()
    }
}

/// How far a point lies from a line between two others.
fn distance(point: Point, from: Point, to: Point) -> f32 {
    let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
    let length = along_x * along_x + along_y * along_y;
    let share = if length == 0.0 {
        0.0
    } else {
        (((point.0 - from.0) * along_x + (point.1 - from.1) * along_y) / length).clamp(0.0, 1.0)
    };
    (point.0 - from.0 - share * along_x).hypot(point.1 - from.1 - share * along_y)
}

/// Chance that follows from a code's own bytes, so that a picture asked for twice is the same.
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    /// From hexadecimal digits.
    pub(super) fn of(hash: &str) -> Chance {
        let start = hash
            .get(..16)
            .and_then(|text| u64::from_str_radix(text, 16).ok());
        Chance(start.unwrap_or(1).max(1))
    }

    fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * (self.next() as f32 / 65_536.0)
    }

    /// The next number below 65,536 (xorshift).
    pub(super) fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as u32 & 0xFFFF
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_asked_for_twice_is_the_same_and_another_code_is_another() {
        let chance = || Chance::of("8f3a9c0d11e84b7a90c2d4e6");
        assert_eq!(draw("48213", chance()), draw("48213", chance()));
        assert_ne!(draw("48213", chance()), draw("48218", chance()));
        assert_ne!(
            draw("48213", chance()),
            draw("48213", Chance::of("1f3a9c0d11e84b7a"))
        );
    }

    #[test]
    fn every_digit_puts_its_own_ink_on_the_paper() {
        let pictures: Vec<Vec<u8>> = (0..10)
            .map(|digit| draw(&digit.to_string(), Chance::of("00000000000000ff")))
            .collect();
        for (place, picture) in pictures.iter().enumerate() {
            assert!(!pictures[..place].contains(picture), "{place}");
        }
    }
}
