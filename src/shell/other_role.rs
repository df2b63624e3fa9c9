//! A page that belongs to another role than the one the person acts in: never an error, always a way on.

use contract::Role;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::account::{needs_proof, role_name};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::session::{RoleWanted, use_session};
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::button::{Button, ButtonKind, LinkButton};
use crate::ui::page_heading::PageHeading;

/// The page's heading, whom it serves, and the ways on: change to that role where the person has it,
/// or go to the own dashboard.
#[component]
pub fn OtherRole(
    /// The page behind the gate.
    page: Page,
    /// The role it belongs to.
    needed: Role,
    /// The role the person acts in.
    acting: Role,
    /// All the person's roles.
    roles: Vec<Role>,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let navigate = StoredValue::new_local(use_navigate());
    let working = RwSignal::new(false);
    let failed = RwSignal::new(None::<String>);
    let may_change = roles.contains(&needed);
    let name_needed = needed.clone();
    let name_acting = acting.clone();
    let change = Callback::new(move |()| {
        let role = needed.clone();
        working.set(true);
        failed.set(None);
        spawn_local(async move {
            let outcome = session.change_role(role.clone()).await;
            // The view is gone where the role has changed.
            let _ = working.try_set(false);
            match outcome {
                Ok(()) => {}
                Err(error) if needs_proof(&error) => {
                    session.want_role(RoleWanted { role, page });
                    let href = Page::AccountRole.href(i18n.locale_untracked());
                    let _ = navigate
                        .try_with_value(|navigate| navigate(&href, NavigateOptions::default()));
                }
                Err(error) => {
                    let _ = failed.try_set(Some(error.text_key()));
                }
            }
        });
    });
    view! {
        <div class="g-container g-page">
            <PageHeading text=t!(i18n, page.title_key()) />
            <p>{move || i18n.text_with(
                "other-role-text",
                &[
                    ("needed", role_name(i18n, &name_needed).into()),
                    ("acting", role_name(i18n, &name_acting).into()),
                ],
            )}</p>
            {move || failed.get().map(|key| view! {
                <Alert kind=AlertKind::Error voice=AlertVoice::Assertive>
                    <p>{move || i18n.text(&key)}</p>
                </Alert>
            })}
            <div class="g-cluster">
                {may_change.then(|| view! {
                    <Button label=t!(i18n, "other-role-change") working=Signal::from(working) on_press=change />
                })}
                <LinkButton
                    label=t!(i18n, "other-role-back")
                    href=Signal::derive(Page::dashboard_of(&acting).link(i18n))
                    kind=ButtonKind::Secondary
                />
            </div>
        </div>
    }
}
