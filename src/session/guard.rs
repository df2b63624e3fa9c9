//! The gate before every page that shows a person's own data.

use contract::{Role, SessionView};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::{SessionState, use_session};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::other_role::OtherRole;
use crate::shell::signed_in;
use crate::shell::waiting::{PageUnreachable, PageWaiting};

/// Shows its children to a person who is signed in in the page's role; offers anybody signed in to
/// change to it, and sends everybody else to the door and remembers the page.
#[component]
pub fn RequireSession(
    /// The page behind the gate, to come back to.
    page: Page,
    /// The page's view, built only once somebody is signed in.
    children: ChildrenFn,
) -> impl IntoView {
    let session = use_session();
    let i18n = use_i18n();
    let navigate = use_navigate();
    effect(move || session.ensure_known());
    effect(move || {
        let elsewhere = match session.state() {
            SessionState::SignedOut => Some(page.door()),
            SessionState::SignedIn(view) if lacks_establishment(page, &view) => {
                Some(Page::ChooseEstablishment)
            }
            _ => None,
        };
        if let Some(elsewhere) = elsewhere {
            session.remember_page(page);
            navigate(
                &elsewhere.href(i18n.locale_untracked()),
                NavigateOptions {
                    replace: true,
                    ..NavigateOptions::default()
                },
            );
        }
    });
    // Only the kind of the state decides which view stands; a renewed deadline must not rebuild
    // the page under the person's hands.
    let gate = Memo::new(move |_| match session.state() {
        SessionState::SignedIn(view) => match page.role() {
            Some(role) if role != view.role => Gate::OtherRole {
                needed: role,
                acting: view.role,
                roles: view.roles,
            },
            _ if lacks_establishment(page, &view) => Gate::Waiting,
            // The page was opened with it; nothing of a person is shown without it.
            _ if !signed_in::are_here() => Gate::Waiting,
            _ => Gate::Open(view.epoch),
        },
        SessionState::Unreachable(error) => Gate::Unreachable(error),
        _ => Gate::Waiting,
    });
    effect(move || {
        if matches!(gate.get(), Gate::Open(_)) {
            session.give_work_back(page);
        }
    });
    move || match gate.get() {
        Gate::Open(_) => children().into_any(),
        Gate::Unreachable(error) => view! {
            <PageUnreachable page error on_retry=Callback::new(move |()| session.ensure_known()) />
        }
        .into_any(),
        Gate::OtherRole {
            needed,
            acting,
            roles,
        } => view! {
            <OtherRole page needed acting roles />
        }
        .into_any(),
        Gate::Waiting => view! { <PageWaiting page /> }.into_any(),
    }
}

/// Whether an employer's page would be shown for no establishment at all.
fn lacks_establishment(page: Page, view: &SessionView) -> bool {
    view.role == Role::Business
        && view.establishment.is_none()
        && page.role() == Some(Role::Business)
        && page != Page::ChooseEstablishment
}

#[derive(Debug, Clone, PartialEq)]
enum Gate {
    Waiting,
    Unreachable(crate::api::ApiError),
    OtherRole {
        needed: Role,
        acting: Role,
        roles: Vec<Role>,
    },
    Open(String),
}
