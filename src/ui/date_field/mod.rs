//! A date in either calendar.
//!
//! Native elements: `<fieldset>` with three labelled controls: day, month by name, year. Typing is
//! faster and surer than a calendar grid for a day a person knows by heart. The same day in the
//! other calendar is shown while typing and said politely.

mod entry;
pub mod examples;

pub use entry::{DateEntry, DateEntryError, DatePart};

use leptos::prelude::*;

use super::field::tell_left;
use super::fieldset::Fieldset;
use super::icon::{icon, shapes};
use super::segmented::{Segment, Segmented};
use super::typing;
use crate::browser::input;
use crate::i18n::{CalendarChoice, gregorian_month_key, hijri_month_key, use_i18n};
use crate::t;

/// A date typed in parts. The person chooses the calendar; a whole date is converted when they
/// change it, an unfinished one stays as it is. Read it with [`DateEntry::read`].
#[component]
pub fn DateField(
    /// The field's id; its controls are `id-day`, `id-month`, `id-year`.
    #[prop(into)]
    id: String,
    /// The question or the name of the date.
    #[prop(into)]
    legend: Signal<String>,
    /// What the person typed.
    value: RwSignal<DateEntry>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer; [`DateEntryError::text`] words it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Whether the date may be left out.
    #[prop(optional)]
    not_required: bool,
    /// Whether it is the person's birthday, which browsers can fill in (WCAG 1.3.5).
    #[prop(optional)]
    birthday: bool,
    /// Called when the person leaves one of the parts.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let calendar = Memo::new(move |_| value.with(|entry| entry.calendar));
    let other = move || {
        let (date, calendar) = value.with(|entry| (entry.read().ok(), entry.calendar));
        date.map(|date| {
            let date = i18n.date_in(date, calendar.other());
            i18n.text_with("ui-date-other", &[("date", date.into())])
        })
        .unwrap_or_default()
    };
    let invalid = move |part: DatePart| {
        let concerned = error.with(Option::is_some)
            && value.with(|entry| entry.read().err().is_none_or(|error| error.concerns(part)));
        concerned.then_some("true")
    };
    let leave = move |_| tell_left(on_leave);
    let part_id = |part: DatePart| format!("{id}-{}", part.suffix());
    let autocomplete = |name: &'static str| if birthday { name } else { "off" };
    // One list of months, renamed when the calendar or the language changes.
    let months = (1..=12_u8)
        .map(|month| {
            let name = move || {
                i18n.text(match calendar.get() {
                    CalendarChoice::Hijri => hijri_month_key(month),
                    CalendarChoice::Gregorian => gregorian_month_key(month),
                })
            };
            let number = month.to_string();
            let own = number.clone();
            let is_chosen = Memo::new(move |_| value.with(|entry| entry.month == own));
            view! {
                <option value=number selected=move || is_chosen.get() prop:selected=move || is_chosen.get()>{name}</option>
            }
        })
        .collect_view();
    let body = view! {
            <div class="g-date">
                <Segmented
                    id=format!("{id}-calendar")
                    legend=t!(i18n, "ui-calendar")
                    segments=vec![
                        Segment::new(HIJRI, Signal::derive(t!(i18n, "ui-calendar-hijri"))),
                        Segment::new(GREGORIAN, Signal::derive(t!(i18n, "ui-calendar-gregorian"))),
                    ]
                    selected=Signal::derive(move || calendar_value(calendar.get()))
                    on_select=move |chosen: String| {
                        value.update(|entry| *entry = entry.in_calendar(calendar_of(&chosen)));
                    }
                />
                <div class="g-date__parts">
                    <div class="g-date__part g-date__part--day">
                        <label class="g-label" for=part_id(DatePart::Day)>{t!(i18n, "ui-day")}</label>
                        <input
                            class="g-input g-input--number"
                            id=part_id(DatePart::Day)
                            name=part_id(DatePart::Day)
                            type="text"
                            dir="ltr"
                            inputmode="numeric"
                            autocomplete=autocomplete("bday-day")
                            aria-invalid=move || invalid(DatePart::Day)
                            value=value.with_untracked(|entry| entry.day.clone())
                                                        prop:value=move || value.with(|entry| entry.day.clone())
                            on:input=move |event| {
                                let typed = input::typed(&event, typing::identifier);
                                value.update(|entry| entry.day = typed);
                            }
                            on:blur=leave
                        />
                    </div>
                    <div class="g-date__part g-date__part--month">
                        <label class="g-label" for=part_id(DatePart::Month)>{t!(i18n, "ui-month")}</label>
                        <span class="g-select">
                            <select
                                class="g-input"
                                id=part_id(DatePart::Month)
                                name=part_id(DatePart::Month)
                                autocomplete=autocomplete("bday-month")
                                aria-invalid=move || invalid(DatePart::Month)
                                on:change=move |event| {
                                    let chosen = input::value(&event);
                                    value.update(|entry| entry.month = chosen);
                                }
                                on:blur=leave
                            >
                                <option value="" prop:selected=move || value.with(|entry| entry.month.is_empty())>{t!(i18n, "ui-month-choose")}</option>
                                {months}
                            </select>
                            {icon(shapes::CHEVRON_DOWN)}
                        </span>
                    </div>
                    <div class="g-date__part g-date__part--year">
                        <label class="g-label" for=part_id(DatePart::Year)>{t!(i18n, "ui-year")}</label>
                        <input
                            class="g-input g-input--number"
                            id=part_id(DatePart::Year)
                            name=part_id(DatePart::Year)
                            type="text"
                            dir="ltr"
                            inputmode="numeric"
                            autocomplete=autocomplete("bday-year")
                            aria-invalid=move || invalid(DatePart::Year)
                            value=value.with_untracked(|entry| entry.year.clone())
                                                        prop:value=move || value.with(|entry| entry.year.clone())
                            on:input=move |event| {
                                let typed = input::typed(&event, typing::identifier);
                                value.update(|entry| entry.year = typed);
                            }
                            on:blur=leave
                        />
                    </div>
                </div>
                <p class="g-date__other" id=format!("{id}-other") role="status" aria-live="polite">{other}</p>
            </div>
    };
    view! {
        <Fieldset id=id legend=legend nostrip:hint=hint error=error not_required=not_required>
            {body}
        </Fieldset>
    }
}

const HIJRI: &str = "hijri";
const GREGORIAN: &str = "gregorian";

/// The form value of a calendar.
pub(crate) fn calendar_value(calendar: CalendarChoice) -> &'static str {
    match calendar {
        CalendarChoice::Hijri => HIJRI,
        CalendarChoice::Gregorian => GREGORIAN,
    }
}

/// The calendar of a form value.
pub(crate) fn calendar_of(value: &str) -> CalendarChoice {
    if value == GREGORIAN {
        CalendarChoice::Gregorian
    } else {
        CalendarChoice::Hijri
    }
}
