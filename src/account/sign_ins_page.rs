//! Who tried to sign in as the person: good and bad tries, the newest first.

use contract::{SignInHistory, SignInTry};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sessions_page::AccountCrumb;
use super::words;
use crate::api::{ApiError, use_api};
use crate::browser::{dom, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::error_panel::ErrorPanel;
use crate::ui::icon::icon;
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;
use crate::ui::skeleton::Skeleton;
use crate::ui::tag::Tag;

/// What is known of the list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Listed {
    /// The tries so far; none where none came yet.
    pub(super) tries: Option<Vec<SignInTry>>,
    /// What to ask with for older ones.
    pub(super) next: Option<String>,
    /// Whether a page is on its way.
    pub(super) is_loading: bool,
    /// Why the last page did not come.
    pub(super) error: Option<ApiError>,
}

impl Listed {
    /// With one more page.
    fn with(mut self, page: SignInHistory) -> Listed {
        let mut tries = self.tries.take().unwrap_or_default();
        tries.extend(page.tries);
        Listed {
            tries: Some(tries),
            next: page.next,
            is_loading: false,
            error: None,
        }
    }
}

/// The tries to sign in.
#[component]
pub fn AccountSignInsPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let announcer = use_announcer();
    let listed = RwSignal::new(Listed::default());
    let load = Callback::new(move |()| {
        let before = listed.get_untracked();
        if before.is_loading {
            return;
        }
        listed.update(|listed| {
            listed.is_loading = true;
            listed.error = None;
        });
        spawn_local(async move {
            let answer = api.sign_in_history(before.next.as_deref()).await;
            // The view may be gone by now.
            let Some(now) = listed.try_get_untracked() else {
                return;
            };
            match answer {
                Ok(page) => {
                    let first = now.tries.as_ref().map(Vec::len);
                    let more = page.tries.len();
                    listed.set(now.with(page));
                    if let Some(first) = first {
                        announcer.polite(untrack(|| {
                            i18n.text_with("account-sign-ins-more-came", &[("n", more.into())])
                        }));
                        let _ = timer::after(0, move || {
                            dom::focus(&try_id(first));
                        });
                    }
                }
                Err(error) => listed.update(|listed| {
                    listed.is_loading = false;
                    listed.error = Some(error);
                }),
            }
        });
    });
    effect(move || load.run(()));
    view! { <SignIns listed=listed.into() on_more=load /> }
}

fn try_id(place: usize) -> String {
    format!("sign-in-try-{}", place + 1)
}

/// The page over its data.
#[component]
pub(super) fn SignIns(
    /// What is known of the list.
    listed: Signal<Listed>,
    /// Fetches older tries, or the first ones.
    on_more: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let tries = Memo::new(move |_| listed.with(|listed| listed.tries.clone()));
    let error = Memo::new(move |_| listed.with(|listed| listed.error.clone()));
    let is_loading = Memo::new(move |_| listed.with(|listed| listed.is_loading));
    let has_more = Memo::new(move |_| listed.with(|listed| listed.next.is_some()));
    view! {
        <div class="g-container g-page g-account-page">
            <AccountCrumb page=Page::AccountSignIns />
            <PageHeading
                text=t!(i18n, "title-account-sign-ins")
                lead=Signal::derive(t!(i18n, "account-sign-ins-lead"))
            />
            {move || match tries.get() {
                None if error.with(Option::is_some) => ().into_any(),
                None => view! { <div aria-busy="true"><Skeleton lines=8 /></div> }.into_any(),
                Some(tries) if tries.is_empty() => {
                    view! { <p>{t!(i18n, "account-sign-ins-none")}</p> }.into_any()
                }
                Some(tries) => view! {
                    <ol class="g-account-page__list g-card" aria-label=t!(i18n, "title-account-sign-ins")>
                        {tries
                            .into_iter()
                            .enumerate()
                            .map(|(place, tried)| view! { <Item place tried /> })
                            .collect_view()}
                    </ol>
                }
                .into_any(),
            }}
            {move || error.get().map(|error| {
                let key = error.text_key();
                view! {
                    <ErrorPanel
                        text=Signal::derive(move || i18n.text(&key))
                        reference=error.reference().map(str::to_owned)
                        on_retry=on_more
                    />
                }
            })}
            {move || (has_more.get() && error.with(Option::is_none)).then(|| view! {
                <Button
                    label=t!(i18n, "account-sign-ins-more")
                    kind=ButtonKind::Secondary
                    working=Signal::from(is_loading)
                    working_label=Signal::derive(t!(i18n, "ui-loading"))
                    wide=true
                    on_press=on_more
                />
            })}
            <section class="g-card g-stack" aria-labelledby="not-me">
                <h2 id="not-me">{t!(i18n, "account-not-me")}</h2>
                <ol class="g-account-page__steps">
                    <li>
                        {t!(i18n, "account-not-me-devices")} " "
                        <a href=Page::AccountSessions.link(i18n)>
                            {t!(i18n, "title-account-sessions")}
                        </a>
                    </li>
                    <li>{t!(i18n, "account-not-me-call")} " " <CallCentreLink /></li>
                </ol>
                <p class="g-muted g-small">{t!(i18n, "account-sign-ins-kept")}</p>
            </section>
        </div>
    }
}

#[component]
fn Item(place: usize, tried: SignInTry) -> impl IntoView {
    let i18n = use_i18n();
    let shape = words::device_icon(&tried.device);
    let (outcome, kind) = words::outcome(&tried.outcome);
    let (door, way) = (words::door(&tried.role), words::way(&tried.way));
    let at = tried.at;
    let device = tried.device;
    view! {
        <li class="g-account-page__item" id=try_id(place) tabindex="-1">
            <span class="g-account-page__sign">{icon(shape)}</span>
            <div class="g-stack g-stack--tight">
                <p class="g-account-page__name">
                    <span>{move || words::moment(i18n, at)}</span>
                    <Tag label=Signal::derive(move || i18n.text(outcome)) kind />
                </p>
                <p class="g-muted g-small">
                    {move || i18n.text_with(
                        "account-sign-in-how",
                        &[("way", i18n.text(way).into()), ("door", i18n.text(door).into())],
                    )}
                </p>
                <p class="g-muted g-small">{move || words::device(i18n, &device)}</p>
            </div>
        </li>
    }
}
