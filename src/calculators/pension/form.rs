//! The form's values as signals, between the fields that write them and the checks that read them.

use leptos::prelude::*;

use super::answers::{Draft, StopChoice};
use crate::i18n::CalendarChoice;
use crate::ui::date_field::DateEntry;

/// One signal a field.
#[derive(Debug, Clone, Copy)]
pub struct FormState {
    /// Day of birth.
    pub birth: RwSignal<DateEntry>,
    /// Whether insured before the new law.
    pub before_law: RwSignal<String>,
    /// Whole years so far.
    pub years: RwSignal<String>,
    /// Months beyond them.
    pub months: RwSignal<String>,
    /// Whether working now.
    pub working: RwSignal<String>,
    /// Whether without a break since the new law.
    pub without_break: RwSignal<String>,
    /// Whole years before the new law.
    pub years_before: RwSignal<String>,
    /// Months beyond them.
    pub months_before: RwSignal<String>,
    /// Wage today.
    pub wage: RwSignal<String>,
    /// Wage five years ago.
    pub earlier_wage: RwSignal<String>,
    /// Dependants.
    pub dependants: RwSignal<String>,
    /// When to stop: `statutory`, `earliest` or `day`.
    pub stop: RwSignal<String>,
    /// The day of stopping.
    pub stop_on: RwSignal<DateEntry>,
}

impl FormState {
    /// An empty form whose dates are typed in the calendar the person prefers.
    pub fn new(calendar: CalendarChoice) -> FormState {
        let text = || RwSignal::new(String::new());
        FormState {
            birth: RwSignal::new(DateEntry::empty(calendar)),
            before_law: text(),
            years: text(),
            months: text(),
            working: text(),
            without_break: text(),
            years_before: text(),
            months_before: text(),
            wage: text(),
            earlier_wage: text(),
            dependants: text(),
            stop: RwSignal::new("statutory".to_owned()),
            stop_on: RwSignal::new(DateEntry::empty(calendar)),
        }
    }

    /// What stands in the form; tracks every field.
    pub fn draft(self) -> Draft {
        Draft {
            birth: self.birth.with(|entry| entry.read().ok()),
            years: self.years.get(),
            months: self.months.get(),
            working: self.working.get(),
            before_law: self.before_law.get(),
            without_break: self.without_break.get(),
            years_before: self.years_before.get(),
            months_before: self.months_before.get(),
            wage: self.wage.get(),
            earlier_wage: self.earlier_wage.get(),
            dependants: self.dependants.get(),
            stop: match self.stop.get().as_str() {
                "earliest" => StopChoice::Earliest,
                "day" => StopChoice::OnDay,
                _ => StopChoice::Statutory,
            },
            stop_on: self.stop_on.with(|entry| entry.read().ok()),
        }
    }

    /// Fills the form, for an example, a link or a new start.
    pub fn fill(self, draft: Draft, calendar: CalendarChoice) {
        let entry = |day: Option<calendar::Date>| {
            day.map_or_else(
                || DateEntry::empty(calendar),
                |day| DateEntry::of(day, calendar),
            )
        };
        self.birth.set(entry(draft.birth));
        self.before_law.set(draft.before_law);
        self.years.set(draft.years);
        self.months.set(draft.months);
        self.working.set(draft.working);
        self.without_break.set(draft.without_break);
        self.years_before.set(draft.years_before);
        self.months_before.set(draft.months_before);
        self.wage.set(draft.wage);
        self.earlier_wage.set(draft.earlier_wage);
        self.dependants.set(draft.dependants);
        self.stop.set(
            match draft.stop {
                StopChoice::Statutory => "statutory",
                StopChoice::Earliest => "earliest",
                StopChoice::OnDay => "day",
            }
            .to_owned(),
        );
        self.stop_on.set(entry(draft.stop_on));
    }
}
