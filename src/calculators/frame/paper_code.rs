//! The code on a printed result that opens the same case (QR, ISO/IEC 18004).
//!
//! It holds the link and nothing else. The code that draws it is a chunk of its own, which is fetched
//! once there is a result: whoever never prints downloads a few kilobytes late, and nobody waits.

use std::fmt::Write as _;

use leptos::prelude::*;
use leptos::task::spawn_local;
use qrcodegen::{QrCode, QrCodeEcc};

use super::result_view::ResultState;
use super::why::Unfolded;
use crate::browser::timer::{self, Pending};
use crate::code::{CodeMissing, in_chunk};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::t;

/// Modules of quiet zone on each side (ISO/IEC 18004, 9.1).
const QUIET: i32 = 4;
/// Bytes of a link beyond which the modules of a printed code are too small for a phone.
const LONGEST: usize = 1_400;
/// Milliseconds a result is in view before its code is drawn, so that it is not drawn at each pause of
/// somebody who tries figures; who prints with the page's own button does not wait for it.
const SETTLE: u64 = 3_000;

/// A drawing in modules: dark runs on a light ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The side with its quiet zone, in modules.
    pub side: i32,
    /// The dark runs as the path of an SVG.
    pub path: String,
}

/// The code of a text; `None` where it is too long to be read from paper.
fn drawn(text: &str) -> Option<Code> {
    if text.len() > LONGEST {
        return None;
    }
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let (left, top, length) = (start + QUIET, y + QUIET, x - start);
                // Writing to a text cannot fail.
                let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
            }
            x += 1;
        }
    }
    Some(Code {
        side: size + 2 * QUIET,
        path,
    })
}

in_chunk! {
    paper;
    /// The code of a link.
    fn code_of(link: String) -> Result<Option<Code>, CodeMissing> {
        Ok(drawn(&link))
    }
}

/// The code of the link in view, drawn when it is needed.
#[derive(Debug, Clone, Copy)]
pub struct PaperCode {
    drawn: RwSignal<Option<(String, Option<Code>)>>,
}

impl PaperCode {
    /// Draws the code of every link that stays in view for a moment; it is written when that is over.
    pub fn following(result: Signal<ResultState>, link: Signal<Option<String>>) -> PaperCode {
        let paper = PaperCode {
            drawn: RwSignal::new(None),
        };
        let pending = Pending::of_view();
        effect(move || {
            result.track();
            pending.put_off(SETTLE, move || {
                if let Some(link) = link.get_untracked() {
                    paper.draw(link, || ());
                }
            });
        });
        paper
    }

    /// Draws the code of a link, then goes on, with it or without.
    pub fn draw(self, link: String, then: impl FnOnce() + 'static) {
        let is_there = self
            .drawn
            .with_untracked(|drawn| drawn.as_ref().is_some_and(|(own, _)| *own == link));
        if is_there {
            return then();
        }
        spawn_local(async move {
            // Without it the link stands on the paper all the same.
            if let Ok(code) = code_of(link.clone()).await {
                // The page may be gone by now.
                let _ = self.drawn.try_set(Some((link, code)));
            }
            // What was drawn is in the page after this turn.
            let _ = timer::after(0, then);
        });
    }
}

/// The code with what it holds, on paper alone.
#[component]
pub fn PaperCodeView(
    /// The drawing.
    paper: PaperCode,
    /// The link in view.
    link: Signal<Option<String>>,
    /// What of the result is made for paper.
    unfolded: Unfolded,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        if !unfolded.is_for_paper() {
            return None;
        }
        let wanted = link.get()?;
        let (_, code) = paper.drawn.get().filter(|(own, _)| *own == wanted)?;
        let Some(Code { side, path }) = code else {
            return Some(
                view! { <p class="g-only-print g-small">{t!(i18n, "calc-paper-code-long")}</p> }
                    .into_any(),
            );
        };
        Some(
            view! {
                <figure class="g-only-print g-paper-code" id="calc-paper-code">
                    <svg
                        class="g-paper-code__drawing"
                        viewBox=format!("0 0 {side} {side}")
                        shape-rendering="crispEdges"
                        role="img"
                        aria-label=t!(i18n, "calc-paper-code-name")
                    >
                        <path d=path></path>
                    </svg>
                    <figcaption class="g-small">{t!(i18n, "calc-paper-code")}</figcaption>
                </figure>
            }
            .into_any(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a phone's camera would read from the drawing.
    fn read(code: &Code) -> String {
        let mut dark = std::collections::BTreeSet::new();
        for run in code.path.split('M').filter(|run| !run.is_empty()) {
            let (place, rest) = run.split_once('h').expect("a run");
            let (x, y) = place.split_once(' ').expect("a place");
            let (length, _) = rest.split_once('v').expect("a length");
            let number = |text: &str| text.parse::<i32>().expect("a number");
            for offset in 0..number(length) {
                dark.insert((number(x) + offset, number(y)));
            }
        }
        let inner = usize::try_from(code.side - 2 * QUIET).expect("a size");
        let place = |value: usize| i32::try_from(value).expect("small") + QUIET;
        let grid = rqrr::SimpleGrid::from_func(inner, |x, y| dark.contains(&(place(x), place(y))));
        let (_, text) = rqrr::Grid::new(grid).decode().expect("readable");
        text
    }

    #[test]
    fn what_is_drawn_reads_as_the_link() {
        for length in [0, 40, 300, 1_300] {
            let link = format!(
                "https://portal.example/ar/calculators/pension#v=2&x={}",
                "7".repeat(length)
            );
            let code = drawn(&link).expect("a code");
            assert_eq!(read(&code), link);
        }
    }

    #[test]
    fn a_link_too_long_for_paper_has_no_code() {
        assert_eq!(drawn(&"x".repeat(LONGEST + 1)), None);
    }
}
