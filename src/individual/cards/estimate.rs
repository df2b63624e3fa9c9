//! The estimated pension, what it rests on, and how it came about.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use std::sync::Arc;

use benefits::Explanation;
use leptos::prelude::*;

use super::not_computed::NotComputedText;
use crate::browser::dom;
use crate::code::ahead;
use crate::effect::effect;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::individual::explained;
use crate::individual::parts::ServiceLink;
use crate::individual::view_model::estimate::{Assumption, Estimate, EstimateView, NoRight, When};
use crate::individual::words;
use crate::t;
use crate::ui::{Disclosure, Money, Tag, TagKind};

/// The estimate, or the reason why there is none.
#[component]
pub fn EstimateBody(view: EstimateView) -> impl IntoView {
    let i18n = use_i18n();
    match view {
        EstimateView::Figure(estimate) => view! { <Figure estimate=*estimate /> }.into_any(),
        EstimateView::NoRight(no_right) => view! { <NoRightText no_right=*no_right /> }.into_any(),
        EstimateView::NoWage => {
            view! { <p>{t!(i18n, "individual-estimate-no-wage")}</p> }.into_any()
        }
        EstimateView::NotComputed(why) => {
            view! { <NotComputedText id="estimate-why-not" why /> }.into_any()
        }
    }
}

#[component]
fn Figure(estimate: Estimate) -> impl IntoView {
    let i18n = use_i18n();
    let Estimate {
        monthly,
        payable_from,
        statutory_age,
        when,
        assumption,
        is_uncertain,
        explanation,
    } = estimate;
    let label = move || when_text(i18n, when, &words::age(i18n, statutory_age));
    view! {
        <div class="g-estimate">
            <p class="g-estimate__label">{label}</p>
            <div class="g-estimate__figure">
                <Money amount=Signal::stored(monthly) />
                " "
                <Tag label=t!(i18n, "individual-estimate-tag") kind=TagKind::Estimate />
            </div>
            <p>{move || i18n.text_with("individual-estimate-from", &[("date", Arg::BothDates(payable_from))])}</p>
            <p>{move || assumption_text(i18n, assumption)}</p>
            {is_uncertain.then(|| view! { <p>{t!(i18n, "individual-estimate-uncertain")}</p> })}
            <p class="g-muted g-small">{t!(i18n, "individual-estimate-guidance")}</p>
        </div>
        <How explanation />
    }
}

#[component]
fn NoRightText(no_right: NoRight) -> impl IntoView {
    let i18n = use_i18n();
    let NoRight {
        months_missing,
        assumption,
        explanation,
    } = no_right;
    view! {
        <p>
            {move || match assumption {
                Assumption::WorksOn => i18n.text("individual-estimate-no-right"),
                Assumption::NoMoreContributions => {
                    i18n.text_with("individual-estimate-months-missing", &[("n", months_missing.into())])
                }
            }}
        </p>
        <p><ServiceLink service="voluntary-cover" label=t!(i18n, "individual-status-join") /></p>
        <How explanation />
    }
}

#[component]
fn How(explanation: Explanation) -> impl IntoView {
    const ID: &str = "estimate-how";
    let i18n = use_i18n();
    let wanted = RwSignal::new(explained::is_here(i18n));
    // Also for who prints the page, or looks for a word in it.
    effect(move || ahead(move || wanted.set(true)));
    // What stands there is not made anew when it is opened once more.
    let is_wanted = Memo::new(move |_| wanted.get());
    let explanation = Arc::new(explanation);
    let explained = move || {
        let explanation = Arc::clone(&explanation);
        is_wanted
            .get()
            .then(|| explained::view("estimate-explanation", explanation))
    };
    view! {
        <Disclosure
            id=ID
            title=t!(i18n, "individual-estimate-how")
            plain=true
            on:toggle=move |_| if dom::is_open(ID) { wanted.set(true) }
        >
            {explained}
        </Disclosure>
    }
}

fn when_text(i18n: I18n, when: When, age: &str) -> String {
    match when {
        When::AtStatutoryAge => i18n.text_with("individual-estimate-label", &[("age", age.into())]),
        When::WhenMonthsAreComplete => i18n.text("individual-estimate-label-complete"),
        When::Already => i18n.text("individual-estimate-label-already"),
    }
}

fn assumption_text(i18n: I18n, assumption: Assumption) -> String {
    i18n.text(match assumption {
        Assumption::WorksOn => "individual-estimate-assumption",
        Assumption::NoMoreContributions => "individual-estimate-assumption-stopped",
    })
}
