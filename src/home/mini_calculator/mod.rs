//! Two dates in, the dates of a pension out. Computed on the device; nothing is sent or kept.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

mod model;

use benefits::Regime;
use benefits::ages::Age;
use calendar::Date;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clock, dom};
use crate::i18n::{Arg, I18n, use_i18n};
use crate::routes::Page;
use crate::t;
use crate::ui::button::{Button, ButtonKind, LinkButton};
use crate::ui::date_field::{DateEntry, DateField};
use crate::ui::icon::shapes;
use crate::ui::live_region::use_announcer;
use model::{NoTeaser, Teaser, teaser};

const BIRTH_ID: &str = "mini-birth";
const FIRST_ID: &str = "mini-first";

/// What is wrong with the two dates.
#[derive(Debug, Clone, Default, PartialEq)]
struct Faults {
    birth: Option<String>,
    first: Option<String>,
    /// What is wrong with both together.
    both: Option<NoTeaser>,
    /// The part of a field to take the focus to.
    focus: Option<String>,
}

/// The calculator on the home page.
#[component]
pub(super) fn MiniCalculator() -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let birth = RwSignal::new(DateEntry::default());
    let first = RwSignal::new(DateEntry::default());
    let faults = RwSignal::new(Faults::default());
    let answer = RwSignal::new(None::<Teaser>);
    let working = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(today) = clock::today() else { return };
        if working.get_untracked() {
            return;
        }
        answer.set(None);
        let (found, dates) = untrack(|| check(i18n, &birth.get(), &first.get(), today));
        if let Some(focus) = &found.focus {
            dom::focus(focus);
        }
        faults.set(found);
        let Some((birth, first)) = dates else { return };
        working.set(true);
        spawn_local(async move {
            let result = teaser(birth, first, today).await;
            // The person may have left the page meanwhile.
            if working.try_set(false).is_some() {
                return;
            }
            announcer.polite(untrack(|| match &result {
                Ok(teaser) => spoken(i18n, teaser),
                Err(why) => i18n.text(why_key(*why)),
            }));
            match result {
                Ok(teaser) => answer.set(Some(teaser)),
                Err(why) => faults.update(|faults| faults.both = Some(why)),
            }
        });
    };
    // Who turns to the form will ask it something.
    let ahead = move |_| spawn_local(model::fetch());
    view! {
        <section class="g-card g-mini" aria-labelledby="mini-title">
            <h2 id="mini-title">{t!(i18n, "home-mini-title")}</h2>
            <p class="g-muted">{t!(i18n, "home-mini-lead")}</p>
            <form class="g-form" novalidate=true on:submit=submit on:focusin=ahead>
                <DateField
                    id=BIRTH_ID
                    legend=t!(i18n, "home-mini-birth")
                    value=birth
                    hint=t!(i18n, "home-mini-birth-hint")
                    birthday=true
                    error=Signal::derive(move || faults.get().birth)
                />
                <DateField
                    id=FIRST_ID
                    legend=t!(i18n, "home-mini-first")
                    value=first
                    hint=t!(i18n, "home-mini-first-hint")
                    error=Signal::derive(move || faults.get().first)
                />
                <div class="g-form__actions">
                    <Button
                        label=t!(i18n, "home-mini-submit")
                        submit=true
                        icon=shapes::CALCULATOR
                        working=working
                        working_label=Signal::derive(t!(i18n, "ui-loading"))
                    />
                </div>
            </form>
            {move || faults.get().both.map(|why| view! {
                <p class="g-mini__refused">{move || i18n.text(why_key(why))}</p>
            })}
            {move || answer.get().map(|teaser| view! { <Answer teaser /> })}
            <p class="g-muted g-small">{t!(i18n, "home-mini-private")}</p>
        </section>
    }
}

/// The dates, the law they come from, and what was assumed.
#[component]
fn Answer(teaser: Teaser) -> impl IntoView {
    let i18n = use_i18n();
    let Teaser {
        regime,
        age,
        normal,
        early,
        early_months,
    } = teaser;
    view! {
        <div class="g-mini__answer">
            <h3 class="g-mini__answer-title">{t!(i18n, "home-mini-answer")}</h3>
            <dl class="g-key-values">
                <div class="g-key-values__row">
                    <dt>{t!(i18n, "home-mini-age")}</dt>
                    <dd>{move || age_text(i18n, age)}</dd>
                </div>
                {normal.map(|day| view! {
                    <div class="g-key-values__row">
                        <dt>{t!(i18n, "home-mini-normal")}</dt>
                        <dd><Day day /></dd>
                    </div>
                })}
                {early.zip(early_months).map(|(day, months)| view! {
                    <div class="g-key-values__row">
                        <dt>{t!(i18n, "home-mini-early", months = months)}</dt>
                        <dd><Day day /></dd>
                    </div>
                })}
            </dl>
            <p>{move || i18n.text(regime_key(regime))}</p>
            <p class="g-muted g-small">{t!(i18n, "home-mini-assumed")}</p>
            <LinkButton
                label=t!(i18n, "home-mini-details")
                href=Signal::derive(Page::PensionCalculator.link(i18n))
                kind=ButtonKind::Ghost
            />
        </div>
    }
}

/// A day in both calendars, as legal dates are written.
#[component]
fn Day(day: Date) -> impl IntoView {
    let i18n = use_i18n();
    view! { <time datetime=day.to_string()>{move || i18n.both_dates(day)}</time> }
}

/// The two dates, or what is wrong with them.
fn check(
    i18n: I18n,
    birth: &DateEntry,
    first: &DateEntry,
    today: Date,
) -> (Faults, Option<(Date, Date)>) {
    let mut faults = Faults::default();
    let mut read = |entry: &DateEntry, id: &str, name_key: &str| match entry.read() {
        Ok(day) => (Some(day), None),
        Err(error) => {
            faults.focus.get_or_insert_with(|| error.focus_id(id));
            (None, Some(error.text(i18n, &i18n.text(name_key))))
        }
    };
    let (birth_day, birth_fault) = read(birth, BIRTH_ID, "home-mini-birth");
    let (first_day, first_fault) = read(first, FIRST_ID, "home-mini-first");
    faults.birth = birth_fault.or_else(|| {
        birth_day
            .filter(|day| *day >= today)
            .map(|_| i18n.text("home-mini-birth-future"))
    });
    faults.first = first_fault.or_else(|| {
        let day = first_day?;
        if day > today {
            Some(i18n.text("home-mini-first-future"))
        } else if birth_day.is_some_and(|birth| day <= birth) {
            Some(i18n.text("home-mini-first-before-birth"))
        } else {
            None
        }
    });
    if faults.birth.is_some() {
        faults
            .focus
            .get_or_insert_with(|| format!("{BIRTH_ID}-day"));
    }
    if faults.first.is_some() {
        faults
            .focus
            .get_or_insert_with(|| format!("{FIRST_ID}-day"));
    }
    let dates = birth_day
        .zip(first_day)
        .filter(|_| faults == Faults::default());
    (faults, dates)
}

/// The answer as one sentence, for people who hear it.
fn spoken(i18n: I18n, teaser: &Teaser) -> String {
    match teaser.normal {
        Some(day) => i18n.text_with(
            "home-mini-spoken",
            &[
                ("age", Arg::Text(age_text(i18n, teaser.age))),
                ("day", Arg::BothDates(day)),
            ],
        ),
        None => i18n.text("home-mini-refused"),
    }
}

fn age_text(i18n: I18n, age: Age) -> String {
    match age {
        Age::HijriYears(years) => {
            i18n.text_with("home-mini-hijri-years", &[("years", years.into())])
        }
        Age::GregorianMonths(months) => {
            let (years, rest) = (months / 12, months % 12);
            let years = i18n.text_with("home-mini-years", &[("years", years.into())]);
            if rest == 0 {
                return years;
            }
            let months = i18n.text_with("home-mini-months", &[("months", rest.into())]);
            i18n.text_with(
                "home-mini-years-and-months",
                &[("years", years.into()), ("months", months.into())],
            )
        }
    }
}

fn why_key(why: NoTeaser) -> &'static str {
    match why {
        NoTeaser::Refused => "home-mini-refused",
        NoTeaser::Missing => "error-offline",
    }
}

fn regime_key(regime: Regime) -> &'static str {
    match regime {
        Regime::OldExempt => "home-mini-law-old",
        Regime::OldAmended => "home-mini-law-amended",
        Regime::New => "home-mini-law-new",
        _ => "home-mini-law-other",
    }
}
