//! The question the other way round: "I want so much a month".
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use std::sync::Arc;

use benefits::reverse::{Find, Found, ReverseQuestion};
use benefits::{Amount, Explanation, Outcome};
use calendar::Date;
use contract::values::Money;
use leptos::prelude::*;

use super::what_if::insured_record;
use crate::calculators::frame::page::Beside;
use crate::calculators::frame::{Answers, Asked, Words};
use crate::calculators::record::person;
use crate::i18n::{Arg, use_i18n};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::choice::{Choice, RadioList};
use crate::ui::disclosure::Disclosure;
use crate::ui::explanation::ExplanationView;
use crate::ui::live_region::use_announcer;
use crate::ui::money_field::MoneyField;

/// What was found for a wish.
#[derive(Debug, Clone)]
struct Told {
    words: Words,
    explanation: Option<Explanation>,
}

/// The part of the page that starts from the amount.
#[component]
pub(super) fn Goal(
    /// The form and its result.
    beside: Beside,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let target = RwSignal::new(String::new());
    let find = RwSignal::new("date".to_owned());
    let error = RwSignal::new(None::<&'static str>);
    let told = RwSignal::new(None::<Told>);
    let ask = move || {
        let wanted = Money::parse(&target.get_untracked())
            .ok()
            .filter(|wanted| !wanted.amount().is_zero())
            .and_then(|wanted| Amount::try_from(wanted.amount()).ok());
        error.set(wanted.is_none().then_some("pension-goal-error"));
        let found =
            wanted.and_then(|wanted| reverse(beside, wanted, find.get_untracked() == "wage"));
        if let Some(found) = &found {
            announcer.polite(untrack(|| found.words.text(i18n)));
        }
        told.set(found);
    };
    let can_ask = Memo::new(move |_| {
        beside.answered.with(|answered| {
            answered.as_ref().is_some_and(|(answers, today)| {
                insured_record(&asked(beside, answers, *today)).is_some()
            })
        })
    });
    view! {
        <Show when=move || can_ask.get()>
        <section class="g-card g-stack g-no-print" aria-labelledby="pension-goal">
            <h3 id="pension-goal">{t!(i18n, "pension-goal")}</h3>
            <form class="g-form" novalidate=true on:submit=move |event| {
                event.prevent_default();
                ask();
            }>
                <MoneyField
                    id="goal-amount"
                    label=t!(i18n, "pension-goal-amount")
                    hint=t!(i18n, "pension-goal-hint")
                    value=target
                    error=Signal::derive(move || error.get().map(|key| i18n.text(key)))
                />
                <RadioList
                    id="goal-find"
                    legend=t!(i18n, "pension-goal-find")
                    options=vec![
                        Choice::new("date", Signal::derive(t!(i18n, "pension-goal-find-date"))),
                        Choice::new("wage", Signal::derive(t!(i18n, "pension-goal-find-wage"))),
                    ]
                    value=find
                />
                <div><Button label=t!(i18n, "pension-goal-ask") kind=ButtonKind::Secondary submit=true /></div>
            </form>
            {move || told.get().map(|told| {
                let words = told.words.clone();
                view! {
                    <p class="g-calculator__verdict" id="goal-found">{move || words.text(i18n)}</p>
                    {told.explanation.map(|explanation| view! {
                        <Disclosure title=t!(i18n, "calc-why")>
                            <ExplanationView id="goal-explained" explanation=Signal::stored(Arc::new(explanation)) />
                        </Disclosure>
                    })}
                }
            })}
        </section>
        </Show>
    }
}

fn asked(beside: Beside, answers: &Answers, today: Date) -> Asked<'_> {
    Asked {
        answers,
        today,
        fields: beside.form.calculator().fields,
    }
}

/// Asks for the day, or for the wage with which the day of the result gives as much.
fn reverse(beside: Beside, target: Amount, by_wage: bool) -> Option<Told> {
    let (answers, today) = beside.answered.get_untracked()?;
    let asked = asked(beside, &answers, today);
    let record = insured_record(&asked)?;
    let find = if by_wage {
        let on = answers
            .root()
            .date("stop-on")
            .or_else(|| statutory(&asked, &record));
        Find::Wage { on: on? }
    } else {
        Find::Date
    };
    let question = ReverseQuestion {
        target,
        find,
        wage_growth: answers.root().percent("growth").unwrap_or_default(),
    };
    match asked.ask(person(&asked), record, &question) {
        Ok(outcome) => Some(tell(&outcome, target, by_wage)),
        Err(_) => Some(Told {
            words: Words::of("pension-goal-refused"),
            explanation: None,
        }),
    }
}

fn statutory(asked: &Asked<'_>, record: &benefits::Record) -> Option<calendar::Date> {
    let question = benefits::ages::RetirementDates::default();
    let outcome = asked.ask(person(asked), record.clone(), &question).ok()?;
    Some(outcome.answer.statutory_date)
}

fn tell(outcome: &Outcome<Found>, target: Amount, by_wage: bool) -> Told {
    let found = &outcome.answer;
    let wanted = Arg::Money(target.decimal());
    let words = match (found.on, found.wage, found.monthly, found.highest) {
        (Some(_), Some(wage), ..) if by_wage => Words::of("pension-goal-wage")
            .arg("target", wanted)
            .arg("wage", Arg::Money(wage)),
        (Some(on), _, Some(monthly), _) => Words::of("pension-goal-date")
            .arg("target", wanted)
            .arg("date", Arg::BothDates(on))
            .arg("amount", Arg::Money(monthly)),
        (.., Some(highest)) => Words::of("pension-goal-highest")
            .arg("target", wanted)
            .arg("highest", Arg::Money(highest)),
        _ => Words::of("pension-goal-never").arg("target", wanted),
    };
    Told {
        words,
        explanation: Some(outcome.explanation.clone()),
    }
}
