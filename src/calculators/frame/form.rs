//! The form's values as signals, one a control, between the fields that write them and the checks.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Calculator;
use super::answers::{Answers, Row, UNREADABLE};
use super::field::{Field, Kind, Step};
use crate::i18n::CalendarChoice;
use crate::ui::date_field::DateEntry;

/// The value of a control.
#[derive(Debug, Clone, Copy)]
pub enum Slot {
    /// A text or a choice, and what stands there before anybody answers.
    Text(RwSignal<String>, &'static str),
    /// A day while it is typed.
    Day(RwSignal<DateEntry>),
    /// How many of several there are.
    Count(RwSignal<usize>),
}

/// Every value of a form. The signals of every possible row are there from the start, so that ids and
/// owners never depend on what was added when.
#[derive(Debug, Clone, Copy)]
pub struct FormState {
    calculator: &'static Calculator,
    slots: StoredValue<BTreeMap<String, Slot>>,
    answers: Memo<Answers>,
}

impl FormState {
    /// A form nobody has answered; days are typed in the calendar the person prefers.
    pub fn new(calculator: &'static Calculator, calendar: CalendarChoice) -> FormState {
        let mut slots = BTreeMap::new();
        for field in calculator.all_steps().flat_map(|step| step.fields) {
            add_slots(&mut slots, "", field, calendar);
        }
        let slots = StoredValue::new(slots);
        let answers =
            Memo::new(move |_| slots.with_value(|slots| read(calculator.all_steps(), slots)));
        FormState {
            calculator,
            slots,
            answers,
        }
    }

    /// Whose form it is.
    pub fn calculator(self) -> &'static Calculator {
        self.calculator
    }

    /// What stands in the form, without the answers to what is not asked; follows every change.
    pub fn answers(self) -> Memo<Answers> {
        self.answers
    }

    /// A text or a choice.
    pub fn text_of(self, name: &str) -> Option<RwSignal<String>> {
        match self.slot(name) {
            Some(Slot::Text(signal, _)) => Some(signal),
            _ => None,
        }
    }

    /// A day.
    pub fn day(self, name: &str) -> Option<RwSignal<DateEntry>> {
        match self.slot(name) {
            Some(Slot::Day(signal)) => Some(signal),
            _ => None,
        }
    }

    /// How many there are of several.
    pub fn count(self, name: &str) -> Option<RwSignal<usize>> {
        match self.slot(name) {
            Some(Slot::Count(signal)) => Some(signal),
            _ => None,
        }
    }

    fn slot(self, name: &str) -> Option<Slot> {
        self.slots.with_value(|slots| slots.get(name).copied())
    }

    /// Puts answers into the form in the place of what stood there.
    pub fn fill(self, answers: &Answers, calendar: CalendarChoice) {
        let slots = self.slots.get_value();
        for (name, slot) in slots {
            match slot {
                // What was not asked when the answers were given begins as in a new form.
                Slot::Text(signal, initial) => {
                    let text = text_part(answers, &name);
                    set(
                        signal,
                        if text.is_empty() {
                            initial.to_owned()
                        } else {
                            text
                        },
                    );
                }
                Slot::Count(signal) => set(signal, answers.said(&name).parse().unwrap_or(0)),
                Slot::Day(signal) => {
                    let entry = answers.said(&name).parse().map_or_else(
                        |_| DateEntry::empty(calendar),
                        |day| DateEntry::of(day, calendar),
                    );
                    set(signal, entry);
                }
            }
        }
    }

    /// Takes one of several away; those after it move up.
    pub fn remove_row(self, name: &str, index: usize, fields: &[Field]) {
        let Some(count) = self.count(name) else {
            return;
        };
        let rows = count.get_untracked();
        for place in index..rows {
            for field in fields {
                self.copy_row(name, place + 1, place, field);
            }
        }
        for field in fields {
            self.empty_row(name, rows, field);
        }
        count.set(rows.saturating_sub(1));
    }

    /// A row that comes back is a new one.
    fn empty_row(self, name: &str, place: usize, field: &Field) {
        for part in parts(&field.kind) {
            match self.slot(&format!("{name}-{place}-{}{part}", field.id)) {
                Some(Slot::Text(signal, initial)) => set(signal, initial.to_owned()),
                Some(Slot::Day(signal)) => {
                    signal.update(|entry| *entry = DateEntry::empty(entry.calendar));
                }
                _ => {}
            }
        }
    }

    fn copy_row(self, name: &str, from: usize, to: usize, field: &Field) {
        for part in parts(&field.kind) {
            let of = |place: usize| format!("{name}-{place}-{}{part}", field.id);
            match (self.slot(&of(from)), self.slot(&of(to))) {
                (Some(Slot::Text(source, _)), Some(Slot::Text(target, _))) => {
                    target.set(source.get_untracked());
                }
                (Some(Slot::Day(source)), Some(Slot::Day(target))) => {
                    target.set(source.get_untracked());
                }
                _ => {}
            }
        }
    }
}

/// Writes only what is another value, so that nobody is told of a change that is none.
fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|now| *now != value) {
        signal.set(value);
    }
}

/// What controls of a question are called behind its name.
fn parts(kind: &Kind) -> &'static [&'static str] {
    match kind {
        Kind::Span => &["-years", "-months"],
        Kind::Month => &["-month", "-year"],
        _ => &[""],
    }
}

fn add_slots(
    slots: &mut BTreeMap<String, Slot>,
    prefix: &str,
    field: &Field,
    calendar: CalendarChoice,
) {
    let name = format!("{prefix}{}", field.id);
    match &field.kind {
        Kind::Date(_) => {
            let entry = DateEntry::empty(calendar);
            slots.insert(name, Slot::Day(RwSignal::new(entry)));
        }
        Kind::Rows {
            fields,
            most,
            at_first,
            ..
        } => {
            for index in 1..=*most {
                for inner in *fields {
                    add_slots(slots, &format!("{name}-{index}-"), inner, calendar);
                }
            }
            slots.insert(name, Slot::Count(RwSignal::new(*at_first)));
        }
        kind => {
            for part in parts(kind) {
                let text = if part.is_empty() { field.initial } else { "" };
                let signal = RwSignal::new(text.to_owned());
                slots.insert(format!("{name}{part}"), Slot::Text(signal, text));
            }
        }
    }
}

/// The text of a control; a month is kept whole and shown in two.
fn text_part(answers: &Answers, name: &str) -> String {
    let whole = answers.said(name);
    if !whole.is_empty() {
        return whole.to_owned();
    }
    let part = |suffix: &str, part: fn(calendar::Month) -> String| {
        let month = answers.said(name.strip_suffix(suffix)?).parse().ok()?;
        Some(part(month))
    };
    part("-month", |month| month.month().to_string())
        .or_else(|| part("-year", |month| month.year().to_string()))
        .unwrap_or_default()
}

fn read<'a>(
    steps: impl Iterator<Item = &'a Step> + Clone,
    slots: &BTreeMap<String, Slot>,
) -> Answers {
    let mut answers = Answers::new();
    for field in steps.clone().flat_map(|step| step.fields) {
        read_field(&mut answers, slots, "", field);
    }
    asked_only(steps, &answers)
}

fn read_field(answers: &mut Answers, slots: &BTreeMap<String, Slot>, prefix: &str, field: &Field) {
    let name = format!("{prefix}{}", field.id);
    let text = |part: &str| match slots.get(&format!("{name}{part}")) {
        Some(Slot::Text(signal, _)) => signal.get(),
        _ => String::new(),
    };
    match &field.kind {
        Kind::Date(_) => {
            if let Some(Slot::Day(signal)) = slots.get(&name) {
                let day = signal.with(|entry| match entry.read() {
                    Ok(day) => day.to_string(),
                    Err(crate::ui::date_field::DateEntryError::Empty) => String::new(),
                    Err(_) => UNREADABLE.to_owned(),
                });
                answers.set(name, day);
            }
        }
        Kind::Month => {
            let (month, year) = (text("-month"), text("-year"));
            if !(month.is_empty() && year.trim().is_empty()) {
                let year = contract::normalise_digits(&year);
                answers.set(name, format!("{year}-{month:0>2}"));
            }
        }
        Kind::Rows { fields, .. } => {
            if let Some(Slot::Count(count)) = slots.get(&name) {
                let count = count.get();
                for index in 1..=count {
                    for inner in *fields {
                        read_field(answers, slots, &format!("{name}-{index}-"), inner);
                    }
                }
                if count > 0 {
                    answers.set(name, count.to_string());
                }
            }
        }
        kind => {
            for part in parts(kind) {
                answers.set(format!("{name}{part}"), text(part));
            }
        }
    }
}

/// The answers without those to questions that the others leave unasked.
pub fn asked_only<'a>(steps: impl Iterator<Item = &'a Step>, answers: &Answers) -> Answers {
    let mut kept = Answers::new();
    for field in steps.flat_map(|step| step.fields) {
        keep(&mut kept, &answers.root(), field);
    }
    kept
}

fn keep(kept: &mut Answers, row: &Row<'_>, field: &Field) {
    if !field.is_asked(row) {
        return;
    }
    let name = row.name(field.id);
    let own: &[&str] = match field.kind {
        Kind::Span => &["-years", "-months"],
        _ => &[""],
    };
    for part in own {
        let name = format!("{name}{part}");
        let text = row.answers().said(&name);
        kept.set(name, text);
    }
    if let Kind::Rows { fields, .. } = &field.kind {
        for inner in row.answers().rows(&name) {
            for field in *fields {
                keep(kept, &inner, field);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use leptos::reactive::owner::Owner;

    use super::*;
    use crate::calculators::survivors::SURVIVORS;

    fn inside(run: impl FnOnce(FormState)) {
        let owner = Owner::new();
        owner.with(|| run(FormState::new(&SURVIVORS, CalendarChoice::Gregorian)));
        owner.cleanup();
    }

    /// A widow and two sons.
    fn family() -> Answers {
        let mut answers = Answers::of(&[
            ("law", "old"),
            ("birth", "1960-05-20"),
            ("died-on", "2026-03-10"),
            ("basis", "pensioner"),
            ("pension", "6000"),
            ("heirs", "3"),
            ("heirs-1-relation", "widow"),
            ("heirs-2-relation", "son"),
            ("heirs-2-birth", "2006-06-01"),
            ("heirs-3-relation", "son"),
            ("heirs-3-birth", "2010-01-31"),
        ]);
        for index in 1..=3 {
            answers.set(format!("heirs-{index}-unable"), "no");
        }
        answers
    }

    #[test]
    fn a_form_holds_the_answers_it_was_filled_with() {
        inside(|form| {
            let answers = family();
            form.fill(&answers, CalendarChoice::Hijri);
            assert_eq!(form.answers().get_untracked(), answers);
        });
    }

    #[test]
    fn a_row_taken_away_lets_the_others_move_up_and_comes_back_new() {
        inside(|form| {
            let answers = family();
            form.fill(&answers, CalendarChoice::Gregorian);
            let Some(Kind::Rows { fields, .. }) = SURVIVORS
                .all_steps()
                .flat_map(|step| step.fields)
                .find(|field| field.id == "heirs")
                .map(|field| &field.kind)
            else {
                panic!("no family");
            };
            form.remove_row("heirs", 1, fields);
            let left = form.answers().get_untracked();
            assert_eq!(left.said("heirs"), "2");
            assert_eq!(left.said("heirs-1-birth"), "2006-06-01");
            form.count("heirs").expect("a number").set(3);
            let again = form.answers().get_untracked();
            assert_eq!(
                (again.said("heirs-3-relation"), again.said("heirs-3-birth")),
                ("", "")
            );
            assert_eq!(again.said("heirs-3-unable"), "no", "as in a new form");
        });
    }

    #[test]
    fn what_is_not_asked_is_no_answer_and_is_not_lost() {
        inside(|form| {
            let text = |name: &str| form.text_of(name).expect("a control");
            text("basis").set("in-service".into());
            text("average").set("9000".into());
            assert_eq!(form.answers().get_untracked().said("average"), "9000");
            text("basis").set("pensioner".into());
            assert_eq!(form.answers().get_untracked().said("average"), "");
            text("basis").set("in-service".into());
            assert_eq!(form.answers().get_untracked().said("average"), "9000");
        });
    }
}
