//! The choices before the ways: for whom an account is opened, and what of it was lost.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::icon::{Icon, icon, shapes};
use crate::ui::page_heading::PageHeading;

/// A choice: where it leads, what stands on it.
struct Choice {
    page: Page,
    shape: Icon,
    title: &'static str,
    about: &'static str,
}

/// For whom an account is opened.
#[component]
pub fn RegisterPage() -> impl IntoView {
    let i18n = use_i18n();
    let choices = [
        Choice {
            page: Page::RegisterIndividual,
            shape: shapes::PERSON,
            title: "sign-in-door-individual",
            about: "access-register-individual",
        },
        Choice {
            page: Page::RegisterRetiree,
            shape: shapes::UMBRELLA,
            title: "sign-in-door-retiree",
            about: "access-register-retiree",
        },
        Choice {
            page: Page::RegisterEstablishment,
            shape: shapes::BUILDING,
            title: "sign-in-door-business",
            about: "access-register-establishment",
        },
    ];
    view! {
        <div class="g-container g-sign-in">
            <PageHeading text=t!(i18n, "title-register") lead=Signal::derive(t!(i18n, "access-register-lead")) />
            <Choices choices=choices.into() />
            <p class="g-sign-in__no-account">
                {t!(i18n, "access-have-account")} " "
                <a href=move || Page::SignIn.href(i18n.locale())>{t!(i18n, "title-sign-in")}</a>
            </p>
        </div>
    }
}

/// What was lost.
#[component]
pub fn RecoverPage() -> impl IntoView {
    let i18n = use_i18n();
    let choices = [
        Choice {
            page: Page::RecoverPassword,
            shape: shapes::KEY,
            title: "title-recover-password",
            about: "access-recover-password",
        },
        Choice {
            page: Page::RecoverUserName,
            shape: shapes::PERSON,
            title: "title-recover-user-name",
            about: "access-recover-user-name",
        },
        Choice {
            page: Page::RecoverMobile,
            shape: shapes::SMARTPHONE,
            title: "title-recover-mobile",
            about: "access-recover-mobile",
        },
    ];
    view! {
        <div class="g-container g-sign-in">
            <PageHeading text=t!(i18n, "title-recover") lead=Signal::derive(t!(i18n, "access-recover-lead")) />
            <Choices choices=choices.into() />
            <p class="g-sign-in__no-account">
                {t!(i18n, "sign-in-no-account")} " "
                <a href=move || Page::Register.href(i18n.locale())>{t!(i18n, "title-register")}</a>
            </p>
        </div>
    }
}

#[component]
fn Choices(choices: Vec<Choice>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <ul class="g-sign-in__doors">
            {choices.into_iter().map(|Choice { page, shape, title, about }| view! {
                <li class="g-door">
                    <span class="g-door__icon">{icon(shape)}</span>
                    <h2 class="g-door__title">
                        <a href=move || page.href(i18n.locale())>{move || i18n.text(title)}</a>
                    </h2>
                    <p class="g-door__text">{move || i18n.text(about)}</p>
                    <span class="g-door__arrow">{icon(shapes::ARROW_FORWARD)}</span>
                </li>
            }).collect_view()}
        </ul>
    }
}
