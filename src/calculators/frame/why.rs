//! How a figure came about, behind the line that opens it.
//!
//! Most of a result's words stand in its explanations. They are made when somebody opens one or puts the
//! result on paper, so that a changed answer does not wait for what nobody reads; and an explanation
//! that was open stays open when the result changes.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use std::sync::Arc;

use leptos::prelude::*;

use super::story::Story;
use crate::browser::{dom, paper};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::disclosure::Disclosure;
use crate::ui::explanation::ExplanationView;

/// What of a result is made although it is folded or hidden.
#[derive(Debug, Clone, Copy)]
pub struct Unfolded {
    open: RwSignal<Vec<usize>>,
    on_paper: RwSignal<bool>,
}

impl Unfolded {
    /// Nothing yet; everything where nobody can open it, in HTML made ahead. To be called while a view is built.
    pub fn of_view() -> Unfolded {
        Unfolded {
            open: RwSignal::new(Vec::new()),
            on_paper: paper::asked_for_in_view(),
        }
    }

    /// Makes what stands on paper alone, before the browser is asked to print: it waits for nothing.
    pub fn for_paper(self) {
        self.on_paper.set(true);
    }

    /// Whether the result is put on paper.
    pub fn is_for_paper(self) -> bool {
        self.on_paper.get()
    }

    fn note(self, index: usize, is_open: bool) {
        self.open.update(|open| {
            open.retain(|own| *own != index);
            if is_open {
                open.push(index);
            }
        });
    }
}

/// How a figure of a result came about; the first of them is that of the amount.
#[component]
pub(super) fn Why(
    index: usize,
    title: Option<&'static str>,
    story: Signal<Option<Arc<Story>>>,
    unfolded: Unfolded,
) -> impl IntoView {
    let i18n = use_i18n();
    let (id, part) = match index {
        0 => ("calc-explanation".to_owned(), "explained".to_owned()),
        _ => (format!("calc-why-{index}"), format!("explained-{index}")),
    };
    let title = title.unwrap_or("calc-why");
    let is_open = move || unfolded.open.with(|open| open.contains(&index));
    let is_made = Memo::new(move |_| is_open() || unfolded.is_for_paper());
    let explanation = Signal::derive(move || {
        story.with(|story| {
            let trail = story.as_ref().and_then(|story| story.trails.get(index));
            trail.map_or_else(Arc::default, |trail| trail.explanation.clone())
        })
    });
    let own_id = id.clone();
    view! {
        <Disclosure
            id=id
            title=t!(i18n, title)
            open=untrack(is_open)
            on:toggle=move |_| unfolded.note(index, dom::is_open(&own_id))
        >
            {move || is_made.get().then(|| view! {
                <ExplanationView id=part.clone() explanation />
            })}
        </Disclosure>
    }
}
