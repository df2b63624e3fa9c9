//! The result: the answer first, then the conditions, the comparison and how it came about.

use benefits::Regime;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::answers::Draft;
use super::page::ResultState;
use super::scenario_view::ScenarioComparison;
use super::scenarios::{Calculation, Scenario};
use super::share;
use crate::browser::{dom, page};
use crate::i18n::{Arg, use_i18n};
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::disclosure::Disclosure;
use crate::ui::empty_state::EmptyState;
use crate::ui::explanation::{ExplanationView, message_text};
use crate::ui::icon::shapes;
use crate::ui::live_region::use_announcer;
use crate::ui::money::Money;

/// The panel beside the questions.
#[component]
pub fn ResultPanel(
    /// What to show.
    result: Signal<ResultState>,
    /// The answers, for the link.
    draft: Signal<Draft>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="g-stack g-stack--wide" aria-labelledby="pension-result">
            <h2 id="pension-result" tabindex="-1">{t!(i18n, "pension-result")}</h2>
            {move || match result.get() {
                ResultState::Waiting => view! {
                    <EmptyState
                        title=t!(i18n, "pension-result-waiting-title")
                        text=t!(i18n, "pension-result-waiting")
                        picture=shapes::CALCULATOR
                    />
                }.into_any(),
                ResultState::Refused(refusal) => {
                    let message = *refusal.reason;
                    view! {
                        <Alert kind=AlertKind::Warning title=t!(i18n, "pension-result-refused")>
                            <p>{move || message_text(i18n, &message)}</p>
                        </Alert>
                    }.into_any()
                }
                ResultState::Ready { calculation, outdated } => view! {
                    {outdated.then(|| view! {
                        <Alert kind=AlertKind::Info title=t!(i18n, "pension-result-outdated") />
                    })}
                    <ResultReady calculation=*calculation />
                    <ResultActions draft />
                }.into_any(),
            }}
        </section>
    }
}

#[component]
fn ResultReady(calculation: Calculation) -> impl IntoView {
    let i18n = use_i18n();
    let regime = calculation.regime;
    let chosen = calculation.chosen().cloned();
    let explanation = chosen
        .as_ref()
        .map(|scenario| scenario.outcome.explanation.clone());
    view! {
        <div class="g-card g-calculator__headline">
            {chosen.clone().map(|scenario| view! { <Headline scenario /> })}
            <p class="g-small g-muted">{t!(i18n, "pension-result-estimate")}</p>
        </div>
        <dl class="g-key-values">
            <div class="g-key-values__row">
                <dt>{t!(i18n, "pension-law-applies")}</dt>
                <dd>{move || i18n.text(regime_key(regime))}</dd>
            </div>
            {chosen.map(|scenario| view! {
                <div class="g-key-values__row">
                    <dt>{t!(i18n, "pension-stop-date")}</dt>
                    <dd>{move || i18n.both_dates(scenario.stop)}</dd>
                </div>
            })}
        </dl>
        <ScenarioComparison calculation />
        {explanation.map(|explanation| view! {
            <Disclosure id="pension-explanation" title=t!(i18n, "pension-explanation")>
                <p class="g-muted">{t!(i18n, "pension-assumptions-own")}</p>
                <ExplanationView id="pension-explained" explanation />
            </Disclosure>
        })}
    }
}

/// The amount, or that there is none, in the largest type of the page.
#[component]
fn Headline(scenario: Scenario) -> impl IntoView {
    let i18n = use_i18n();
    let starts = scenario.outcome.answer.payable_from;
    match scenario.monthly() {
        Some(amount) => view! {
            <div class="g-stat g-stat--hero">
                <div class="g-stat__label">{t!(i18n, "pension-result-monthly")}</div>
                <div class="g-stat__value"><Money amount=amount /></div>
            </div>
            {starts.map(|day| view! {
                <p>{t!(i18n, "pension-result-from", date = Arg::BothDates(day))}</p>
            })}
        }
        .into_any(),
        None => view! {
            <div class="g-stat__value g-stat__value--text">{t!(i18n, "pension-result-none")}</div>
            <p>{t!(i18n, "pension-result-none-next")}</p>
        }
        .into_any(),
    }
}

#[component]
fn ResultActions(draft: Signal<Draft>) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let note = RwSignal::new(None::<&'static str>);
    let copy = Callback::new(move |()| {
        let link = format!(
            "{}#{}",
            page::address_without_fragment(),
            share::to_fragment(&draft.get_untracked())
        );
        crate::browser::clipboard::copy(link, move |copied| {
            let key = if copied {
                "pension-copied"
            } else {
                "pension-copy-failed"
            };
            note.set(Some(key));
            announcer.polite(i18n.text_untracked(key));
        });
    });
    view! {
        <div class="g-cluster g-no-print">
            <Button label=t!(i18n, "pension-print") kind=ButtonKind::Secondary on_press=Callback::new(|()| dom::print()) />
            <Button label=t!(i18n, "pension-copy") kind=ButtonKind::Secondary on_press=copy />
        </div>
        <p class="g-small g-muted">{move || note.get().map(|key| i18n.text(key))}</p>
    }
}

/// The amount at the foot of a phone's screen, while the form is being answered.
#[component]
pub fn HeadlineBar(
    /// Riyals a month, once there is a result.
    amount: Signal<Option<Decimal>>,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        amount.get().map(|amount| {
            view! {
                <div class="g-calculator__bar g-no-print">
                    <span><Money amount=amount /></span>
                    <a href="#pension-result">{t!(i18n, "pension-see-result")}</a>
                </div>
            }
        })
    }
}

fn regime_key(regime: Regime) -> &'static str {
    match regime {
        Regime::Military => "pension-regime-military",
        Regime::OldPensioner => "pension-regime-old-pensioner",
        Regime::OldExempt => "pension-regime-old-exempt",
        Regime::OldAmended => "pension-regime-old-amended",
        Regime::New => "pension-regime-new",
        Regime::Gulf => "pension-regime-gulf",
        Regime::NonSaudi => "pension-regime-non-saudi",
    }
}
