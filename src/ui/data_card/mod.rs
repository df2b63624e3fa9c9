//! A card over a piece of data that comes from elsewhere.
//!
//! ARIA pattern: a `section` named by its heading, `aria-busy` while something is on its way.
//! A card never empties the page: waiting, it keeps the place of its content with a skeleton;
//! failed, it says what happened and offers another try; with older data and a failed refresh, it
//! keeps the data and says so. After "try again" the focus stays on the button until there is
//! something to read, then goes to the card's heading, and the result is announced (WCAG 4.1.3).

pub mod examples;
mod faces;
mod freshness;
mod now;

use contract::Timestamp;
use leptos::prelude::*;

pub use freshness::Freshness;
pub use now::{Now, use_now};

use crate::api::{ApiError, Load, LoadState};
use crate::browser::{dom, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::ui::live_region::use_announcer;
use faces::{FailedFace, Note, WaitingFace};

/// Which of its faces a card shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Face {
    Waiting,
    Failed,
    Data,
}

/// A card that loads, fails, refreshes and ages by itself.
#[component]
pub fn DataCard<T, Body, Shown>(
    /// The id of the card; its heading is `<id>-title`.
    id: &'static str,
    /// The heading, also the name of the data in messages.
    #[prop(into)]
    title: Signal<String>,
    /// The data.
    load: Load<T>,
    /// For when the data speaks.
    as_of: fn(&T) -> Timestamp,
    /// Shows the data, also where there is nothing in it; built anew only when the data changes.
    body: Body,
    /// Lines of the skeleton.
    #[prop(default = 3)]
    lines: usize,
    /// A further class, which gives the body its least height so that nothing moves on arrival.
    #[prop(optional)]
    class: &'static str,
    /// What stands below the data in every state, such as a link to more.
    #[prop(optional, into)]
    footer: Option<ViewFn>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    Body: Fn(T) -> Shown + Clone + Send + Sync + 'static,
    Shown: IntoView + 'static,
{
    let value = Memo::new(move |_| load.value());
    // All but the data itself: what is below is one function for every kind of data.
    let state = Memo::new(move |_| load.with(|state| state.map(as_of)));
    view! {
        <Card
            id
            title
            state
            shown=ViewFn::from(move || value.get().map(&body))
            reload=Callback::new(move |()| load.reload())
            lines
            class
            footer
        />
    }
}

/// The card around its data, whatever that is.
#[component]
fn Card(
    id: &'static str,
    title: Signal<String>,
    /// How the data stands, and for when it speaks.
    state: Memo<LoadState<Timestamp>>,
    /// Shows the data, and follows it.
    shown: ViewFn,
    reload: Callback<()>,
    lines: usize,
    class: &'static str,
    footer: Option<ViewFn>,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    let waiting = Memo::new(move |_| state.with(|state| matches!(state, LoadState::Waiting)));
    let refreshing = Memo::new(move |_| {
        state.with(|state| {
            matches!(
                state,
                LoadState::Ready {
                    refreshing: true,
                    ..
                }
            )
        })
    });
    let failure = Memo::new(move |before: Option<&Option<ApiError>>| {
        state.with(|state| match state {
            LoadState::Failed(error) => Some(error.clone()),
            // While it is tried again, the failed face stays, and with it the focus on its button.
            LoadState::Waiting => before.cloned().flatten(),
            LoadState::Ready { .. } => None,
        })
    });
    let face = Memo::new(move |_| {
        if state.with(|state| matches!(state, LoadState::Ready { .. })) {
            Face::Data
        } else if failure.with(Option::is_some) {
            Face::Failed
        } else {
            Face::Waiting
        }
    });
    let asked = RwSignal::new(false);
    let on_retry = Callback::new(move |()| {
        if !waiting.get_untracked() && !refreshing.get_untracked() {
            asked.set(true);
            reload.run(());
        }
    });
    tell_result(title_id.clone(), title, asked, state);
    view! {
        <section
            class=format!("g-card g-data-card {class}")
            id=id
            aria-labelledby=labelled_by
            aria-busy=move || (waiting.get() || refreshing.get()).to_string()
        >
            <h2 class="g-card__title g-data-card__title" id=title_id tabindex="-1">{title}</h2>
            <div class="g-data-card__body">
                {move || match face.get() {
                    Face::Waiting => view! { <WaitingFace lines /> }.into_any(),
                    Face::Failed => view! { <FailedFace title failure waiting on_retry /> }.into_any(),
                    Face::Data => {
                        let shown = shown.clone();
                        (move || shown.run()).into_any()
                    }
                }}
            </div>
            {footer.map(|footer| view! { <div class="g-card__footer">{footer.run()}</div> })}
            <Note state refreshing on_retry />
        </section>
    }
}

/// Announces how a try that the person asked for ended, and brings the focus to the data.
fn tell_result(
    title_id: String,
    title: Signal<String>,
    asked: RwSignal<bool>,
    state: Memo<LoadState<Timestamp>>,
) {
    let i18n = use_i18n();
    let announcer = use_announcer();
    effect(move || {
        let result = state.with(|state| match state {
            LoadState::Ready {
                refreshing: false,
                refresh_error: None,
                ..
            } => Some(Ok(())),
            LoadState::Ready {
                refreshing: false,
                refresh_error: Some(error),
                ..
            }
            | LoadState::Failed(error) => Some(Err(error.clone())),
            LoadState::Waiting | LoadState::Ready { .. } => None,
        });
        let Some(result) = result else { return };
        if !asked.get_untracked() {
            return;
        }
        asked.set(false);
        let name = title.get_untracked();
        let text = untrack(|| match result {
            Ok(()) => i18n.text_with("data-card-shown", &[("what", name.into())]),
            Err(error) => {
                let what = i18n.text_with("data-card-failed", &[("what", name.into())]);
                format!("{what} {}", i18n.text(&error.text_key()))
            }
        });
        announcer.polite(text);
        // The button that was pressed is gone only where there is data now.
        if state.with(|state| {
            matches!(
                state,
                LoadState::Ready {
                    refresh_error: None,
                    ..
                }
            )
        }) {
            let title_id = title_id.clone();
            let _ = timer::after(0, move || {
                dom::focus_without_scroll(&title_id);
            });
        }
    });
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
