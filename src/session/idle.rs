//! Warns before the session ends for want of activity, and lets one action extend it (WCAG 2.2.1).

use leptos::prelude::*;

use super::{Session, use_session};
use crate::browser::{clock, dom, page, timer};

/// The person is warned when this many seconds are left.
const WARNING_SECONDS: f64 = 120.0;
/// Activity is reported to the backend at most once in so many milliseconds.
const REPORT_EVERY: f64 = 60_000.0;

/// The state of the warning, for the dialog that shows it.
#[derive(Debug, Clone, Copy)]
pub struct IdleWatch {
    /// Whole seconds left, while the warning stands.
    pub seconds_left: RwSignal<Option<u32>>,
    session: Session,
}

impl IdleWatch {
    /// Starts watching; the dialog with this id is opened and closed by the watch.
    pub fn start(dialog_id: &'static str) -> IdleWatch {
        let watch = IdleWatch {
            seconds_left: RwSignal::new(None),
            session: use_session(),
        };
        let last_report = StoredValue::new(0.0_f64);
        Effect::new(move |_| {
            // The timer and the listener live as long as the page, as the shell does.
            let _ = timer::every(1_000, move || watch.look(dialog_id));
            page::on_activity(move || {
                let now = clock::now_milliseconds();
                let due = now - last_report.get_value() > REPORT_EVERY;
                let warned = watch.seconds_left.get_untracked().is_some();
                if due && !warned && watch.session.is_signed_in_untracked() {
                    last_report.set_value(now);
                    watch.session.keep_alive();
                }
            });
        });
        watch
    }

    /// The person stays.
    pub fn stay(self, dialog_id: &'static str) {
        self.session.keep_alive();
        self.seconds_left.set(None);
        dom::close_dialog(dialog_id);
    }

    fn look(self, dialog_id: &'static str) {
        let left = self.session.idle_seconds_left();
        if !self.session.is_signed_in_untracked() || left > WARNING_SECONDS {
            if self.seconds_left.get_untracked().is_some() {
                self.seconds_left.set(None);
                dom::close_dialog(dialog_id);
            }
            return;
        }
        if left <= 0.0 {
            self.seconds_left.set(None);
            dom::close_dialog(dialog_id);
            self.session.lose();
            return;
        }
        // The value is between 0 and 120, so nothing is cut off.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        self.seconds_left.set(Some(left.ceil() as u32));
        dom::open_dialog(dialog_id);
    }
}
