//! Where the person is signed in, and signing out there from here (OWASP ASVS v5.0.0-7.5.2).

use contract::{OpenSession, OpenSessions};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words;
use crate::api::{Load, use_api, use_load};
use crate::browser::{dom, timer};
use crate::i18n::use_i18n;
use crate::proof::step_up::{StepUpDialog, StepUpGate, needs_proof};
use crate::routes::Page;
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::breadcrumb::{Breadcrumb, Crumb};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::data_card::DataCard;
use crate::ui::dialog::{Dialog, DialogKind};
use crate::ui::icon::{icon, shapes};
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;
use crate::ui::tag::{Tag, TagKind};

const TROUBLE: &str = "sessions-trouble";

/// What the person wants ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ending {
    /// One session, by its id.
    One(String),
    /// All but this one.
    Others,
}

/// The person's devices.
#[component]
pub fn AccountSessionsPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let announcer = use_announcer();
    let gate = StepUpGate::new();
    let sessions = use_load(move || api.open_sessions());
    let trouble = RwSignal::new(None::<String>);
    let end = Callback::new(move |ending: Ending| {
        trouble.set(None);
        spawn_local(async move {
            let (outcome, said) = match ending {
                Ending::One(id) => (
                    gate.run(|| {
                        let id = id.clone();
                        async move { api.end_session(&id).await }
                    })
                    .await,
                    "account-session-ended",
                ),
                Ending::Others => (
                    gate.run(|| api.end_other_sessions()).await,
                    "account-sessions-ended",
                ),
            };
            match outcome {
                Ok(()) => {
                    announcer.polite(i18n.text_untracked(said));
                    sessions.reload();
                }
                Err(error) if needs_proof(&error) => {}
                Err(error) => {
                    trouble.try_set(Some(error.text_key()));
                    let _ = timer::after(0, || {
                        dom::focus(TROUBLE);
                    });
                }
            }
        });
    });
    view! {
        <Sessions sessions trouble on_end=end />
        <StepUpDialog gate />
    }
}

/// The page over its data.
#[component]
pub(super) fn Sessions(
    /// The sessions.
    sessions: Load<OpenSessions>,
    /// Why the last wish was not fulfilled.
    trouble: RwSignal<Option<String>>,
    /// Ends what the person wants ended.
    on_end: Callback<Ending>,
) -> impl IntoView {
    let i18n = use_i18n();
    let asks = RwSignal::new(false);
    let asked = RwSignal::new(None::<(Ending, Option<OpenSession>)>);
    let ask = Callback::new(move |wanted: (Ending, Option<OpenSession>)| {
        asked.set(Some(wanted));
        asks.set(true);
    });
    let confirm = Callback::new(move |()| {
        asks.set(false);
        if let Some((ending, _)) = asked.get_untracked() {
            on_end.run(ending);
        }
    });
    let question = move || match asked.get() {
        Some((Ending::One(_), Some(session))) => i18n.text_with(
            "account-session-end-what",
            &[("device", words::device(i18n, &session.device).into())],
        ),
        _ => i18n.text("account-sessions-end-what"),
    };
    view! {
        <div class="g-container g-page g-account-page">
            <AccountCrumb page=Page::AccountSessions />
            <PageHeading
                text=t!(i18n, "title-account-sessions")
                lead=Signal::derive(t!(i18n, "account-sessions-lead"))
            />
            {move || trouble.get().map(|key| view! {
                <div id=TROUBLE tabindex="-1">
                    <Alert kind=AlertKind::Error voice=AlertVoice::Assertive>
                        <p>{move || i18n.text(&key)}</p>
                    </Alert>
                </div>
            })}
            <DataCard
                id="sessions"
                title=t!(i18n, "account-sessions-list")
                load=sessions
                as_of=|list: &OpenSessions| list.as_of
                body=move |list: OpenSessions| view! { <List list on_ask=ask /> }
                lines=6
            />
            <p class="g-muted">{t!(i18n, "account-sessions-kept")}</p>
        </div>
        <Dialog
            id="session-end"
            title=t!(i18n, "account-session-end-title")
            open=asks
            kind=DialogKind::Urgent
            actions=move || view! {
                <Button
                    label=t!(i18n, "account-session-keep")
                    kind=ButtonKind::Secondary
                    on_press=Callback::new(move |()| asks.set(false))
                />
                <Button label=t!(i18n, "account-session-end") kind=ButtonKind::Danger on_press=confirm />
            }
        >
            <p>{question}</p>
        </Dialog>
    }
}

/// The way back to the account.
#[component]
pub(super) fn AccountCrumb(page: Page) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Breadcrumb
            above=vec![Crumb {
                label: Signal::derive(t!(i18n, "title-account")),
                href: Signal::derive(Page::Account.link(i18n)),
            }]
            current=Signal::derive(move || i18n.text(page.title_key()))
        />
    }
}

#[component]
fn List(list: OpenSessions, on_ask: Callback<(Ending, Option<OpenSession>)>) -> impl IntoView {
    let i18n = use_i18n();
    let others = list
        .sessions
        .iter()
        .filter(|session| !session.is_this_one)
        .count();
    view! {
        <ul class="g-account-page__list">
            {list.sessions.into_iter().map(|session| view! { <Item session on_ask /> }).collect_view()}
        </ul>
        {if others == 0 {
            view! { <p>{t!(i18n, "account-sessions-only")}</p> }.into_any()
        } else {
            view! {
                <Button
                    label=move || i18n.text_with("account-sessions-end-others", &[("n", others.into())])
                    kind=ButtonKind::Danger
                    icon=shapes::SIGN_OUT
                    wide=true
                    on_press=Callback::new(move |()| on_ask.run((Ending::Others, None)))
                />
            }
            .into_any()
        }}
    }
}

#[component]
fn Item(session: OpenSession, on_ask: Callback<(Ending, Option<OpenSession>)>) -> impl IntoView {
    let i18n = use_i18n();
    let shape = words::device_icon(&session.device);
    let is_this_one = session.is_this_one;
    let (role, way) = (words::door(&session.role), words::way(&session.way));
    let (begun, used) = (session.signed_in_at, session.last_used_at);
    let kept = StoredValue::new(session);
    let name = move || kept.with_value(|session| words::device(i18n, &session.device));
    view! {
        <li class="g-account-page__item">
            <span class="g-account-page__sign">{icon(shape)}</span>
            <div class="g-stack g-stack--tight">
                <h3 class="g-account-page__name">
                    <span>{name}</span>
                    {is_this_one.then(|| view! {
                        <Tag label=t!(i18n, "account-session-here") kind=TagKind::Success />
                    })}
                </h3>
                <p class="g-muted g-small">
                    {move || i18n.text_with(
                        "account-session-begun",
                        &[
                            ("when", words::moment(i18n, begun).into()),
                            ("way", i18n.text(way).into()),
                            ("door", i18n.text(role).into()),
                        ],
                    )}
                </p>
                <p class="g-muted g-small">
                    {move || i18n.text_with(
                        "account-session-used",
                        &[("when", words::moment(i18n, used).into())],
                    )}
                </p>
                {(!is_this_one).then(|| view! {
                    <div>
                        <Button
                            label=move || i18n.text_with("account-session-end-on", &[("device", name().into())])
                            kind=ButtonKind::Ghost
                            icon=shapes::SIGN_OUT
                            compact=true
                            on_press=Callback::new(move |()| {
                                let session = kept.get_value();
                                on_ask.run((Ending::One(session.id.clone()), Some(session)));
                            })
                        />
                    </div>
                })}
            </div>
        </li>
    }
}
