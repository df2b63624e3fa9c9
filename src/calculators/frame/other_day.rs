//! A result of another day beside today's: what the law changed in between for this very case.

use calendar::Date;
use leptos::prelude::*;

use super::form::FormState;
use super::story::{Shown, Story};
use super::{AS_OF, Answered, Answers};
use crate::browser::clock;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::data_table::{Cell, Column, DataTable};
use crate::ui::date_field::DateEntry;

/// What a result has under one name, on both days.
type Difference = (&'static str, Shown, Shown);

/// Says for which day a result was calculated, where that is not today, and what differs.
pub fn other_day_view(
    form: FormState,
    answers: &Answers,
    day: Date,
    story: &Story,
    submit: Callback<()>,
) -> Option<AnyView> {
    let i18n = use_i18n();
    let today = clock::today()?;
    if day == today {
        return None;
    }
    let of_today = form
        .calculator()
        .answer(&answers.clone().with(&[(AS_OF, "")]), today);
    let differences = match &of_today {
        Answered::Story(now) => Some(differences(i18n, story, now)),
        Answered::Problems(_) => None,
    };
    let use_today = Callback::new(move |()| {
        if let Some(entry) = form.day(AS_OF) {
            entry.set(DateEntry::empty(i18n.calendar_untracked()));
        }
        submit.run(());
    });
    let title = move || i18n.text_with("calc-as-of-shown", &[("date", Arg::BothDates(day))]);
    let body = match differences {
        None => view! { <p>{t!(i18n, "calc-as-of-not-today")}</p> }.into_any(),
        Some(found) if found.is_empty() => {
            view! { <p>{t!(i18n, "calc-as-of-same")}</p> }.into_any()
        }
        Some(found) => table(i18n, found, day),
    };
    Some(
        view! {
            <Alert id="calc-other-day" kind=AlertKind::Info title>
                {body}
                <div class="g-no-print">
                    <Button label=t!(i18n, "calc-as-of-today") kind=ButtonKind::Secondary compact=true on_press=use_today />
                </div>
            </Alert>
        }
        .into_any(),
    )
}

/// What reads otherwise, amount first; what only one of the days has stands as nothing on the other.
pub fn differences(i18n: I18n, then: &Story, now: &Story) -> Vec<Difference> {
    let of = |story: &Story, label: &str| {
        let amount = story.amount.filter(|amount| amount.label == label);
        let fact = story.facts.iter().find(|fact| fact.label == label);
        amount
            .map(|amount| Shown::Money(amount.sar))
            .or_else(|| fact.map(|fact| fact.shown.clone()))
            .unwrap_or(Shown::Nothing)
    };
    let mut labels: Vec<&'static str> = Vec::new();
    for story in [then, now] {
        let amount = story.amount.map(|amount| amount.label);
        let facts = story.facts.iter().map(|fact| fact.label);
        for label in amount.into_iter().chain(facts) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    labels
        .into_iter()
        .map(|label| (label, of(then, label), of(now, label)))
        .filter(|(_, then, now)| then.text(i18n) != now.text(i18n))
        .collect()
}

fn table(i18n: I18n, found: Vec<Difference>, day: Date) -> AnyView {
    let cell = |shown: Shown| match shown {
        Shown::Money(amount) => Cell::Money(amount),
        other => Cell::Words(Signal::derive(move || other.text(i18n))),
    };
    let rows: Vec<Vec<Cell>> = found
        .into_iter()
        .map(|(label, then, now)| {
            vec![
                Cell::Words(Signal::derive(t!(i18n, label))),
                cell(then),
                cell(now),
            ]
        })
        .collect();
    view! {
        <DataTable
            caption=t!(i18n, "calc-as-of-difference")
            columns=vec![
                Column::text(Signal::derive(t!(i18n, "calc-compare-what"))),
                Column::text(Signal::derive(move || i18n.date(day))),
                Column::text(Signal::derive(t!(i18n, "calc-as-of-now"))),
            ]
            rows=Signal::stored(rows)
        />
    }
    .into_any()
}
