//! Warns before the session ends, and lets one action extend it, in every tab (WCAG 2.2.1, 2.2.6).

use contract::SessionEnd;
use leptos::prelude::*;

use super::{Session, use_session};
use crate::browser::{clock, dom, page, timer};
use crate::effect::effect;

/// The person is warned when this many seconds are left.
const WARNING_SECONDS: f64 = 120.0;
/// So many seconds before that, the backend is asked: its clock counts, and something may have been
/// done that this tab does not know of.
const ASK_BEFORE: f64 = 4.0;
/// An answer of the backend about the end of the session is taken for true so many milliseconds.
const ANSWER_HOLDS: f64 = 60_000.0;
/// Activity is reported to the backend at most once in so many milliseconds.
const REPORT_EVERY: f64 = 60_000.0;
/// Milliseconds after the activity: what was pressed goes first, since it may begin another session.
const REPORT_AFTER: u64 = 2_000;
/// Milliseconds that the backend has to say whether a session whose time is over goes on.
const LONGEST_END: u64 = 5_000;

/// The state of the warning, for the dialog that shows it.
#[derive(Debug, Clone, Copy)]
pub struct IdleWatch {
    /// Whole seconds left, while the warning stands.
    pub seconds_left: RwSignal<Option<u32>>,
    /// Whether nothing can extend the session: its longest life is over.
    pub is_final: RwSignal<bool>,
    /// Whether the person has read that nothing can extend it; the dialog is not opened again.
    was_read: StoredValue<bool>,
    /// Whether the backend is being asked about an end that this tab has come to.
    is_ending: StoredValue<bool>,
    session: Session,
}

impl IdleWatch {
    /// Starts watching; the dialog with this id is opened and closed by the watch.
    pub fn start(dialog_id: &'static str) -> IdleWatch {
        let watch = IdleWatch {
            seconds_left: RwSignal::new(None),
            is_final: RwSignal::new(false),
            was_read: StoredValue::new(false),
            is_ending: StoredValue::new(false),
            session: use_session(),
        };
        let last_report = StoredValue::new(0.0_f64);
        effect(move || {
            // The timer and the listener live as long as the page, as the watch does.
            let _ = timer::every(1_000, move || watch.look(dialog_id));
            page::on_activity(move || {
                let now = clock::now_milliseconds();
                let due = now - last_report.get_value() > REPORT_EVERY;
                let warned = watch.seconds_left.get_untracked().is_some();
                if due && !warned && watch.session.is_signed_in_untracked() {
                    last_report.set_value(now);
                    let _ = timer::after(REPORT_AFTER, move || {
                        if watch.session.is_signed_in_untracked() {
                            watch.session.keep_alive();
                        }
                    });
                }
            });
        });
        // A tab in the background gets no timely timers, and its warning goes with the others' all the same.
        effect(move || {
            watch.session.track_end();
            untrack(|| watch.look(dialog_id));
        });
        watch
    }

    /// The person stays.
    pub fn stay(self, dialog_id: &'static str) {
        if self.is_final.get_untracked() {
            self.was_read.set_value(true);
            dom::close_dialog(dialog_id);
            return;
        }
        self.session.keep_alive();
        self.close(dialog_id);
    }

    fn close(self, dialog_id: &'static str) {
        if self.seconds_left.get_untracked().is_some() {
            self.seconds_left.set(None);
            self.was_read.set_value(false);
            dom::close_dialog(dialog_id);
        }
    }

    fn look(self, dialog_id: &'static str) {
        let left = self.session.idle_seconds_left();
        if !self.session.is_signed_in_untracked() || left > WARNING_SECONDS + ASK_BEFORE {
            self.close(dialog_id);
            return;
        }
        if left <= 0.0 {
            self.end(dialog_id);
            return;
        }
        let stands = self.seconds_left.get_untracked().is_some();
        if !stands && self.session.asked_ago() > ANSWER_HOLDS {
            self.session.ask_how_it_stands(|| ());
            return;
        }
        if left > WARNING_SECONDS {
            return;
        }
        self.is_final.set(self.session.ends_whatever_is_done());
        // The value is between 0 and 120, so nothing is cut off.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        self.seconds_left.set(Some(left.ceil() as u32));
        if !self.was_read.get_value() {
            dom::open_dialog(dialog_id);
        }
    }

    /// The end has come by this device's clock; the backend's decides, and where it does not answer the
    /// page is closed: nobody may read on who cannot be asked to sign in.
    fn end(self, dialog_id: &'static str) {
        if self.is_ending.get_value() {
            return;
        }
        self.is_ending.set_value(true);
        self.close(dialog_id);
        let why = if self.session.ends_whatever_is_done() {
            SessionEnd::Limit
        } else {
            SessionEnd::Idle
        };
        let unanswered = why.clone();
        let _ = timer::after(LONGEST_END, move || {
            self.is_ending.set_value(false);
            if self.session.is_signed_in_untracked() && self.session.idle_seconds_left() <= 0.0 {
                self.session.lose(Some(unanswered));
            }
        });
        self.session
            .ask_how_it_stands(move || self.session.lose(Some(why)));
    }
}
