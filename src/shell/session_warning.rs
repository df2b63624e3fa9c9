//! The warning before a session ends for want of activity (WCAG 2.2.1, 2.2.6).
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::account::SignOut;
use crate::i18n::{I18n, use_i18n};
use crate::session::IdleWatch;
use crate::t;
use crate::ui::live_region::{LiveRegionsOfDialog, use_announcer};

const DIALOG_ID: &str = "session-warning";

/// When the time left is said aloud, in seconds; every second would drown everything else.
const SAID_AT: [u32; 4] = [120, 60, 30, 10];

/// The dialog; the watch opens and closes it.
#[component]
pub(super) fn SessionWarning() -> impl IntoView {
    let i18n = use_i18n();
    let sign_out = expect_context::<SignOut>();
    let announcer = use_announcer();
    let watch = IdleWatch::start(DIALOG_ID);
    let left = watch.seconds_left;
    let is_final = watch.is_final;
    Effect::new(move |before: Option<Option<u32>>| {
        let now = left.get();
        if let Some(seconds) = now.and_then(|now| due_to_be_said(before.flatten(), now)) {
            announcer.assertive(untrack(|| time_left(i18n, seconds)));
        }
        now
    });
    // Escape is the wish to go on, as is every other sign of life.
    let stay = move |_| watch.stay(DIALOG_ID);
    view! {
        <dialog
            id=DIALOG_ID
            class="g-dialog"
            role="alertdialog"
            aria-labelledby="session-warning-title"
            aria-describedby="session-warning-text session-warning-time"
            on:cancel=move |_: leptos::ev::Event| watch.stay(DIALOG_ID)
        >
            <h2 id="session-warning-title">{t!(i18n, "session-warning-title")}</h2>
            <p id="session-warning-text">
                {move || i18n.text(if is_final.get() {
                    "session-warning-final"
                } else {
                    "session-warning-text"
                })}
            </p>
            // Read by whoever comes to it, and not spoken every second.
            <p class="g-session-warning__time" id="session-warning-time" role="timer">
                {move || left.get().map(|seconds| time_left(i18n, seconds))}
            </p>
            <LiveRegionsOfDialog open=Signal::derive(move || left.get().is_some()) />
            <div class="g-dialog__actions">
                <button type="button" class="g-button" autofocus=true on:click=stay>
                    {move || i18n.text(if is_final.get() {
                        "session-warning-read"
                    } else {
                        "session-warning-stay"
                    })}
                </button>
                <button
                    type="button"
                    class="g-button g-button--secondary"
                    on:click=move |_| sign_out.start()
                >
                    {t!(i18n, "account-sign-out")}
                </button>
            </div>
        </dialog>
    }
}

fn time_left(i18n: I18n, seconds: u32) -> String {
    if seconds > 60 {
        // A begun minute counts as a whole one only at the very start of the warning.
        let minutes = seconds / 60;
        let rest = seconds % 60;
        if rest == 0 {
            return i18n.text_with("session-minutes-left", &[("minutes", minutes.into())]);
        }
    }
    i18n.text_with("session-seconds-left", &[("seconds", seconds.into())])
}

/// The announcement that fell due between two looks; a throttled tab may skip seconds.
fn due_to_be_said(before: Option<u32>, now: u32) -> Option<u32> {
    let before = before.unwrap_or(u32::MAX);
    SAID_AT
        .into_iter()
        .rev()
        .find(|at| now <= *at && *at < before)
        .map(|_| now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_announcements_and_no_more() {
        let said: Vec<u32> = (0..=119)
            .rev()
            .scan(None, |before, now| {
                let due = due_to_be_said(*before, now);
                *before = Some(now);
                Some(due)
            })
            .flatten()
            .collect();
        assert_eq!(said, [119, 60, 30, 10]);
    }

    #[test]
    fn skipped_seconds_skip_no_announcement() {
        assert_eq!(due_to_be_said(None, 118), Some(118));
        assert_eq!(due_to_be_said(Some(70), 55), Some(55));
        assert_eq!(due_to_be_said(Some(55), 54), None);
        assert_eq!(due_to_be_said(Some(55), 8), Some(8));
    }
}
