//! Changing the role where that takes a proof first: the dialog asks for it, and then the change goes on.
//!
//! A page and not part of the frame, so that the dialog and all it needs is fetched by those who need it.

use contract::Role;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::sessions_page::AccountCrumb;
use crate::browser::{dom, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::proof::step_up::{StepUpDialog, StepUpGate, needs_proof};
use crate::routes::Page;
use crate::session::{RoleWanted, use_session};
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::button::{Button, ButtonKind, LinkButton};
use crate::ui::page_heading::PageHeading;

const TROUBLE: &str = "role-trouble";

/// The person's roles; the one they wanted is changed to at once.
#[component]
pub fn AccountRolePage() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let navigate = StoredValue::new_local(use_navigate());
    let gate = StepUpGate::new();
    let working = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);
    let change = Callback::new(move |wanted: RoleWanted| {
        if working.get_untracked() {
            return;
        }
        working.set(true);
        trouble.set(None);
        // The page stands anew once the role has changed: what comes after must not depend on it.
        let navigate = navigate.get_value();
        spawn_local(async move {
            let RoleWanted { role, page } = wanted;
            let outcome = gate.run(|| session.change_role(role.clone())).await;
            let _ = working.try_set(false);
            match outcome {
                Ok(()) => navigate(
                    &page.href(i18n.locale_untracked()),
                    NavigateOptions {
                        replace: true,
                        ..NavigateOptions::default()
                    },
                ),
                // The person closed the dialog themselves: the role is as it was, and they know.
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
    effect(move || {
        if let Some(wanted) = session.take_wanted_role() {
            change.run(wanted);
        }
    });
    let acting = Memo::new(move |_| session.view().map(|view| view.role));
    let others = Memo::new(move |_| {
        session.view().map_or_else(Vec::new, |view| {
            let role = view.role;
            view.roles
                .into_iter()
                .filter(|other| *other != role)
                .collect::<Vec<_>>()
        })
    });
    view! {
        <div class="g-container g-page g-account-page">
            <AccountCrumb page=Page::AccountRole />
            <PageHeading
                text=t!(i18n, "title-account-role")
                lead=Signal::derive(t!(i18n, "account-role-lead"))
            />
            {move || trouble.get().map(|key| view! {
                <div id=TROUBLE tabindex="-1">
                    <Alert kind=AlertKind::Error voice=AlertVoice::Assertive>
                        <p>{move || i18n.text(&key)}</p>
                    </Alert>
                </div>
            })}
            <div class="g-card g-stack">
                {move || acting.get().map(|role| view! {
                    <p>{move || i18n.text_with("account-role-now", &[("role", i18n.text(name(&role)).into())])}</p>
                })}
                {move || others.get().into_iter().map(|role| {
                    let label = name(&role);
                    let wanted = RoleWanted { page: Page::dashboard_of(&role), role };
                    view! {
                        <Button
                            label=move || i18n.text_with("account-change-role", &[("role", i18n.text(label).into())])
                            working=Signal::from(working)
                            wide=true
                            on_press=Callback::new(move |()| change.run(wanted.clone()))
                        />
                    }
                }).collect_view()}
                {move || acting.get().map(|role| view! {
                    <LinkButton
                        label=t!(i18n, "other-role-back")
                        href=Signal::derive(move || Page::dashboard_of(&role).href(i18n.locale()))
                        kind=ButtonKind::Secondary
                        wide=true
                    />
                })}
            </div>
        </div>
        <StepUpDialog gate />
    }
}

fn name(role: &Role) -> &'static str {
    match role {
        Role::Retiree => "role-retiree",
        Role::Business => "role-business",
        Role::Individual | Role::Other(_) => "role-individual",
    }
}
