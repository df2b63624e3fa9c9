//! "Why can't I sign in?": what can be checked on the device is checked there, each check says in words
//! how it came out, and there is exactly one thing to do next. Nobody is asked who they are, so nothing
//! can be told about anybody.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

mod model;

use contract::{ServiceArea, SignInState};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::prose::ProseSection;
use crate::api::{Api, ApiError, reach, use_api};
use crate::browser::{diagnostics, network};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::button::{Button, ButtonKind, LinkButton};
use crate::ui::icon::shapes;
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;
use crate::ui::tag::{Tag, TagKind};
use model::{Check, Facts, Next, Outage, State, Step};

/// The page.
#[component]
pub fn HelpSignInPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let announcer = use_announcer();
    let facts = RwSignal::new(Facts::default());
    let working = RwSignal::new(false);
    let look = Callback::new(move |()| {
        if working.get_untracked() {
            return;
        }
        working.set(true);
        facts.set(Facts {
            is_online: Some(network::is_online()),
            takes_cookies: Some(diagnostics::takes_cookies()),
            keeps_values: Some(diagnostics::keeps_values()),
            ..Facts::default()
        });
        spawn_local(async move {
            let found = ask(api, facts.get_untracked()).await;
            // The view may be gone by now.
            if facts.try_set(found).is_some() {
                return;
            }
            working.set(false);
            announcer.polite(untrack(|| match model::next(&found) {
                Some(Next::Try | Next::EnterCode | Next::OpenAccount) => {
                    let fine = Check::ALL
                        .iter()
                        .filter(|check| model::result(**check, &found).state == State::Fine)
                        .count();
                    i18n.text_with("check-done-fine", &[("n", fine.into())])
                }
                _ => i18n.text("check-done-trouble"),
            }));
        });
    });
    effect(move || look.run(()));
    view! { <SignInCheck facts=facts.into() working on_again=look /> }
}

/// Asks the site and the services, each for itself: one that does not answer leaves its own question open.
async fn ask(api: Api, mut facts: Facts) -> Facts {
    let (reached, health, status, step) = futures::join!(
        reach::clock_ahead(),
        api.health(),
        api.service_status(),
        api.sign_in_state(),
    );
    facts.is_reached = Some(reached.is_ok());
    facts.clock_ahead = reached.unwrap_or(None);
    facts.answers = match (facts.is_reached, &health, &step) {
        (Some(false), ..) | (_, _, Err(ApiError::Offline)) => None,
        (_, Ok(_), Ok(_)) => Some(true),
        _ => Some(false),
    };
    if let Ok(status) = status {
        let of = |areas: &[ServiceArea]| {
            status
                .outages
                .iter()
                .any(|outage| areas.contains(&outage.area))
        };
        facts.outage = if of(&[ServiceArea::Everything, ServiceArea::SignIn]) {
            Outage::SignIn
        } else if of(&[ServiceArea::Codes]) {
            Outage::Codes
        } else {
            Outage::None
        };
    }
    facts.step = match step {
        Ok(SignInState::Start) => Some(Step::Start),
        Ok(SignInState::Code { .. }) => Some(Step::Code),
        Ok(SignInState::SignedIn { .. }) => Some(Step::SignedIn),
        _ => None,
    };
    facts.is_done = true;
    facts
}

/// The page over what was found.
#[component]
fn SignInCheck(
    /// What was found.
    facts: Signal<Facts>,
    /// Whether it is being checked.
    working: RwSignal<bool>,
    /// Checks again.
    on_again: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let next = Memo::new(move |_| facts.with(model::next));
    view! {
        <div class="g-container g-page g-read">
            <PageHeading text=t!(i18n, "title-help-sign-in") lead=Signal::derive(t!(i18n, "check-lead")) />
            <section class="g-card g-stack g-checks__next" aria-labelledby="check-next">
                <h2 id="check-next">{t!(i18n, "check-next")}</h2>
                {move || match next.get() {
                    None => view! { <p>{t!(i18n, "check-running")}</p> }.into_any(),
                    Some(next) => view! { <NextStep next /> }.into_any(),
                }}
            </section>
            <section class="g-card g-stack" aria-labelledby="check-heading">
                <h2 id="check-heading">{t!(i18n, "check-heading")}</h2>
                <ul class="g-checks">
                    {Check::ALL.into_iter().map(|check| view! { <CheckLine check facts /> }).collect_view()}
                </ul>
                <Button
                    label=t!(i18n, "check-again")
                    kind=ButtonKind::Secondary
                    icon=shapes::RETRY
                    working=Signal::from(working)
                    working_label=Signal::derive(t!(i18n, "check-running"))
                    on_press=on_again
                />
            </section>
            <ProseSection
                id="known"
                heading="check-known"
                points=&["check-known-1", "check-known-2", "check-known-3", "check-known-4"]
            >
                <p class="g-muted">{t!(i18n, "check-private")}</p>
            </ProseSection>
        </div>
    }
}

#[component]
fn CheckLine(check: Check, facts: Signal<Facts>) -> impl IntoView {
    let i18n = use_i18n();
    let result = Memo::new(move |_| facts.with(|facts| model::result(check, facts)));
    let is_first = Memo::new(move |_| {
        facts.with(|facts| {
            let first = Check::ALL
                .into_iter()
                .find(|check| model::result(*check, facts).state == State::Trouble);
            first == Some(check)
        })
    });
    let words = move || {
        let result = result.get();
        match result.minutes {
            Some(minutes) => i18n.text_with(result.key, &[("minutes", minutes.into())]),
            None => i18n.text(result.key),
        }
    };
    view! {
        <li class="g-checks__item">
            <h3 class="g-checks__name">{move || i18n.text(check.name())}</h3>
            {move || {
                let (key, kind) = match result.get().state {
                    State::Waiting => ("check-state-waiting", TagKind::Neutral),
                    State::Fine => ("check-state-fine", TagKind::Success),
                    State::Trouble if is_first.get() => ("check-state-trouble", TagKind::Error),
                    State::Trouble => ("check-state-also", TagKind::Error),
                    State::Unknown => ("check-state-unknown", TagKind::Neutral),
                };
                view! { <Tag label=Signal::derive(move || i18n.text(key)) kind /> }
            }}
            <p class="g-checks__result">{words}</p>
        </li>
    }
}

/// The one thing to do, with the link it needs, if it needs one.
#[component]
fn NextStep(next: Next) -> impl IntoView {
    let i18n = use_i18n();
    let (key, link) = match next {
        Next::Connect => ("check-do-offline", None),
        Next::Unblock => ("check-do-unreached", None),
        Next::WaitOrCall => ("check-do-service", None),
        Next::WithoutCode => (
            "check-do-codes",
            Some((Page::SignInNafath, "check-do-codes-link")),
        ),
        Next::SetClock => ("check-do-clock", None),
        Next::AllowCookies => ("check-do-cookies", None),
        Next::EnterCode => (
            "check-do-code",
            Some((Page::SignInIndividualCode, "check-do-code-link")),
        ),
        Next::OpenAccount => ("check-do-in", Some((Page::Account, "check-do-in-link"))),
        Next::Try => ("check-do-fine", Some((Page::SignIn, "check-do-fine-link"))),
    };
    view! {
        <p>
            {move || i18n.text(key)}
            {(next == Next::WaitOrCall).then(|| view! { " " <CallCentreLink /> })}
        </p>
        {link.map(|(page, label)| view! {
            <p>
                <LinkButton
                    label=Signal::derive(move || i18n.text(label))
                    href=Signal::derive(page.link(i18n))
                    wide=true
                />
            </p>
        })}
    }
}
