//! The way in, or who is signed in and the way out.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::{ProblemCode, Role, SessionView};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::signed_in;
use crate::api::ApiError;
use crate::browser::dom;
use crate::i18n::{I18n, Locale, use_i18n};
use crate::routes::Page;
use crate::session::{RoleWanted, Session, use_session};
use crate::t;
use crate::ui::icon::{icon, shapes};

/// The id of the drawer.
pub(super) const SITE_MENU: &str = "site-menu";

/// Signing out: under way, and why it failed. In the context of the frame.
#[derive(Debug, Clone, Copy)]
pub(super) struct SignOut {
    session: Session,
    working: RwSignal<bool>,
    failed: RwSignal<Option<ApiError>>,
}

impl SignOut {
    pub(super) fn provide() {
        provide_context(SignOut {
            session: use_session(),
            working: RwSignal::new(false),
            failed: RwSignal::new(None),
        });
    }

    /// Why the last attempt failed; tracks changes.
    pub(super) fn failed(self) -> Option<ApiError> {
        self.failed.get()
    }

    /// Signs out; a second press while one is under way changes nothing.
    pub(super) fn start(self) {
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        self.failed.set(None);
        spawn_local(async move {
            if let Err(error) = self.session.sign_out().await {
                self.failed.set(Some(error));
            }
            self.working.set(false);
        });
    }
}

/// In the header: the button to sign in, or the person's name and the button to sign out.
#[component]
pub(super) fn AccountInHeader() -> impl IntoView {
    view! { <div class="g-account">{account("g-visually-hidden", "g-button g-button--compact")}</div> }
}

/// In the drawer: the same, one below the other.
#[component]
pub(super) fn AccountInMenu() -> impl IntoView {
    account("", "g-button")
}

/// The way in stays until name and way out are here; where those do not come, a banner says so.
fn account(keys: &'static str, way_in: &'static str) -> impl IntoView {
    let i18n = use_i18n();
    let known = who_is_in();
    move || match (known.get(), signed_in::parts()) {
        (Some(view), Some(parts)) => (parts.account)(view, keys),
        _ => sign_in_link(i18n, way_in).into_any(),
    }
}

/// Who is signed in, whatever time is left: a renewed deadline must not rebuild what the person has open.
fn who_is_in() -> Memo<Option<SessionView>> {
    let session = use_session();
    Memo::new(move |_| {
        session.view().map(|view| SessionView {
            idle_expires_in_seconds: 0,
            absolute_expires_in_seconds: 0,
            ..view
        })
    })
}

fn sign_in_link(i18n: I18n, class: &'static str) -> impl IntoView {
    view! {
        <a class=class href=Page::SignIn.link(i18n)>
            <span>{t!(i18n, "account-sign-in")}</span>
        </a>
    }
}

/// The role one acts in, and the others to change to without signing out.
#[component]
fn Roles(acting: Role, others: Vec<Role>) -> impl IntoView {
    let i18n = use_i18n();
    let name = move || role_name(i18n, &acting);
    if others.is_empty() {
        return view! { <span class="g-account__role">{name}</span> }.into_any();
    }
    let session = use_session();
    let navigate = StoredValue::new_local(use_navigate());
    let working = RwSignal::new(false);
    let failed = RwSignal::new(None::<String>);
    // Held here and not by the element, which stays in the page when another role takes its place.
    let open = RwSignal::new(false);
    let change = move |role: Role| {
        if working.get_untracked() {
            return;
        }
        working.set(true);
        failed.set(None);
        spawn_local(async move {
            let page = Page::dashboard_of(&role);
            let next = match session.change_role(role.clone()).await {
                Ok(()) => Some(page),
                Err(error) if needs_proof(&error) => {
                    session.want_role(RoleWanted { role, page });
                    Some(Page::AccountRole)
                }
                Err(error) => {
                    let _ = failed.try_set(Some(error.text_key()));
                    None
                }
            };
            if let Some(next) = next {
                let _ = open.try_set(false);
                dom::close_dialog(SITE_MENU);
                let href = next.href(i18n.locale_untracked());
                let _ =
                    navigate.try_with_value(|navigate| navigate(&href, NavigateOptions::default()));
            }
            let _ = working.try_set(false);
        });
    };
    view! {
        // In the drawer, a press anywhere else leads away from it.
        <details
            class="g-account__roles"
            prop:open=move || open.get()
            on:click=|event: leptos::ev::MouseEvent| event.stop_propagation()
        >
            <summary
                class="g-account__role"
                on:click=move |event| {
                    event.prevent_default();
                    open.update(|open| *open = !*open);
                }
            >
                <span class="g-visually-hidden">{t!(i18n, "account-role")} " "</span>
                {name}
                {icon(shapes::CHEVRON_DOWN)}
            </summary>
            <div class="g-account__choices">
                {others
                    .into_iter()
                    .map(|role| {
                        let label = role.clone();
                        view! {
                            <button
                                type="button"
                                class="g-button g-button--secondary g-button--compact"
                                aria-disabled=move || working.get().then_some("true")
                                on:click=move |_| change(role.clone())
                            >
                                {move || {
                                    let role = role_name(i18n, &label);
                                    i18n.text_with("account-change-role", &[("role", role.into())])
                                }}
                            </button>
                        }
                    })
                    .collect_view()}
                <p class="g-small" role="alert">{move || failed.get().map(|key| i18n.text(&key))}</p>
            </div>
        </details>
    }
    .into_any()
}

/// Whether the role is behind a door that asks for a second factor, which this session has not shown
/// yet. Another page asks for it and goes on: what that takes is not part of every page.
pub(super) fn needs_proof(error: &ApiError) -> bool {
    error.problem_code() == Some(&ProblemCode::SessionStepUp)
}

/// What a role is called.
pub(super) fn role_name(i18n: I18n, role: &Role) -> String {
    i18n.text(match role {
        Role::Retiree => "role-retiree",
        Role::Business => "role-business",
        Role::Individual | Role::Other(_) => "role-individual",
    })
}

/// `keys` is the class of the words beside the account's sign: the header has room for the sign alone.
pub(super) fn person(view: SessionView, keys: &'static str) -> AnyView {
    let i18n = use_i18n();
    let sign_out = expect_context::<SignOut>();
    let name = view.person.given_name;
    let role = view.role;
    let others: Vec<Role> = view
        .roles
        .into_iter()
        .filter(|other| *other != role)
        .collect();
    let acting = role.clone();
    view! {
        <a class="g-account__name" href=Page::dashboard_of(&role).link(i18n)>
            {icon(shapes::PERSON)}
            <span class="g-visually-hidden">{t!(i18n, "account-mine")} " "</span>
            <bdi>{move || match i18n.locale() {
                Locale::Ar => name.ar.clone(),
                Locale::En => name.en.clone(),
            }}</bdi>
        </a>
        <Roles acting others />
        <a class="g-account__name" href=Page::Account.link(i18n)>
            {icon(shapes::SETTINGS)}
            <span class=keys>{t!(i18n, "title-account")}</span>
        </a>
        <button
            type="button"
            class="g-button g-button--secondary g-button--compact"
            aria-disabled=move || sign_out.working.get().then_some("true")
            on:click=move |_| sign_out.start()
        >
            {move || if sign_out.working.get() {
                i18n.text("account-signing-out")
            } else {
                i18n.text("account-sign-out")
            }}
        </button>
    }
    .into_any()
}
