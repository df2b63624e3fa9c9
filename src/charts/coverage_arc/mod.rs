//! The canopy: how much of the needed months is done.
//!
//! An image whose figures stand in words beside it: months done, months needed, what is left, and
//! each threshold with whether it is reached.

pub mod examples;

use leptos::prelude::*;

use super::geometry::{arc, shown};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::tag::{Tag, TagKind};

/// A number of months that opens something.
#[derive(Debug, Clone)]
pub struct Threshold {
    /// The months.
    pub months: u32,
    /// What it opens.
    pub label: Signal<String>,
}

/// An arc over the number of months done, with the thresholds on the way.
#[component]
pub fn CoverageArc(
    /// The id of its words, which name the image.
    #[prop(into)]
    id: String,
    /// Months of contributions so far.
    #[prop(into)]
    done: Signal<u32>,
    /// Months the arc stands for.
    #[prop(into)]
    needed: Signal<u32>,
    /// What is left, in one sentence.
    #[prop(into)]
    sentence: Signal<String>,
    /// What lies on the way.
    #[prop(optional, into)]
    thresholds: Signal<Vec<Threshold>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let share = Memo::new(move |_| arc::share(done.get(), needed.get()));
    let ticks = move || {
        let needed = needed.get();
        thresholds.with(|thresholds| {
            thresholds
                .iter()
                .filter(|threshold| threshold.months > 0 && threshold.months < needed)
                .map(|threshold| {
                    let turn = arc::turn(arc::share(threshold.months, needed));
                    view! { <path class="g-arc__threshold" d=arc::tick() transform=turn></path> }
                })
                .collect_view()
        })
    };
    // At zero nothing is drawn: a round line cap would look like a month.
    let value = move || {
        let left = shown(100.0 * (1.0 - share.get()));
        (share.get() > 0.0).then(|| {
            view! { <path class="g-arc__value" d=arc::path(arc::RADIUS) pathLength="100" stroke-dasharray="100" stroke-dashoffset=left></path> }
        })
    };
    let ribs = [84, 72, 60]
        .map(|radius| view! { <path class="g-arc__rib" d=arc::path(radius)></path> })
        .collect_view();
    let list = move || {
        let done = done.get();
        thresholds.with(|thresholds| {
            (!thresholds.is_empty()).then(|| {
                let entries = thresholds
                    .iter()
                    .map(|threshold| {
                        let months = threshold.months;
                        let (kind, status) = if done >= months {
                            (TagKind::Success, Signal::derive(t!(i18n, "ui-arc-reached")))
                        } else {
                            (TagKind::Neutral, Signal::derive(t!(i18n, "ui-arc-left", n = months - done)))
                        };
                        view! { <li><span>{threshold.label}</span> <Tag kind=kind label=status /></li> }
                    })
                    .collect_view();
                view! { <ul class="g-arc__thresholds">{entries}</ul> }
            })
        })
    };
    let words_id = format!("{id}-words");
    let sentence_id = format!("{id}-sentence");
    view! {
        <div class="g-arc" id=id>
            <svg
                class="g-arc__drawing"
                viewBox=arc::VIEW_BOX
                aria-hidden="true"
                focusable="false"
            >
                {ribs}
                <path class="g-arc__track" d=arc::path(arc::RADIUS)></path>
                {value}
                {ticks}
            </svg>
            <p class="g-arc__text" id=words_id>
                <span class="g-arc__number">{move || i18n.number(done.get().into())}</span>
                " "
                <span class="g-arc__of">{t!(i18n, "ui-arc-of", n = needed.get())}</span>
            </p>
            <p class="g-arc__sentence" id=sentence_id>{sentence}</p>
            {list}
        </div>
    }
}
