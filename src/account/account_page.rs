//! The account: how one is reached, and the ways to all that concerns it.

use contract::{ContactData, NationalAddress};
use leptos::prelude::*;

use super::contact_change::{ContactChange, Kind};
use crate::api::{Load, use_api, use_load};
use crate::browser::{dom, timer};
use crate::i18n::{Locale, use_i18n};
use crate::proof::step_up::{StepUpDialog, StepUpGate};
use crate::routes::Page;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::card::DoorCard;
use crate::ui::data_card::DataCard;
use crate::ui::icon::{Icon, shapes};
use crate::ui::key_value_list::{KeyValue, KeyValueList};
use crate::ui::page_heading::PageHeading;

/// What else concerns the account: the page, one line about it, its sign.
const DOORS: [(Page, &str, Icon); 5] = [
    (
        Page::AccountSessions,
        "account-sessions-about",
        shapes::SMARTPHONE,
    ),
    (
        Page::AccountSignIns,
        "account-sign-ins-about",
        shapes::HISTORY,
    ),
    (
        Page::AccountPassword,
        "account-password-about",
        shapes::LOCK,
    ),
    (
        Page::Passkeys,
        "account-passkeys-about",
        shapes::FINGERPRINT,
    ),
    (
        Page::AccountPreferences,
        "account-preferences-about",
        shapes::BELL,
    ),
];

/// The account of whoever is signed in.
#[component]
pub fn AccountPage() -> impl IntoView {
    let api = use_api();
    let gate = StepUpGate::new();
    let contact = use_load(move || api.contact());
    view! {
        <Account contact gate />
        <StepUpDialog gate />
    }
}

/// The page over its data.
#[component]
pub(super) fn Account(contact: Load<ContactData>, gate: StepUpGate) -> impl IntoView {
    let i18n = use_i18n();
    let changing = RwSignal::new(None::<Kind>);
    let close = move |kind: Kind| {
        changing.set(None);
        let _ = timer::after(0, move || {
            dom::focus(kind.button_id());
        });
    };
    view! {
        <div class="g-container g-page g-account-page">
            <PageHeading text=t!(i18n, "title-account") lead=Signal::derive(t!(i18n, "account-lead")) />
            <DataCard
                id="contact"
                title=t!(i18n, "account-contact")
                load=contact
                as_of=|contact: &ContactData| contact.as_of
                body=move |contact: ContactData| view! { <Contact contact changing /> }
                lines=5
            />
            {move || changing.get().map(|kind| view! {
                <ContactChange
                    kind
                    gate
                    on_done=Callback::new(move |()| {
                        contact.reload();
                        close(kind);
                    })
                    on_cancel=Callback::new(move |()| close(kind))
                />
            })}
            <section class="g-stack" aria-labelledby="account-more">
                <h2 id="account-more">{t!(i18n, "account-more")}</h2>
                <div class="g-account-page__doors">
                    {DOORS.into_iter().map(|(page, about, picture)| view! {
                        <DoorCard
                            href=Signal::derive(page.link(i18n))
                            title=Signal::derive(move || i18n.text(page.title_key()))
                            text=Signal::derive(move || i18n.text(about))
                            picture
                            level=3
                        />
                    }).collect_view()}
                </div>
            </section>
        </div>
    }
}

/// The facts, each with its change.
#[component]
fn Contact(contact: ContactData, changing: RwSignal<Option<Kind>>) -> impl IntoView {
    let i18n = use_i18n();
    let ContactData {
        mobile_tail,
        email_masked,
        address,
        ..
    } = contact;
    let has_email = email_masked.is_some();
    let change = move |kind: Kind, label: &'static str| {
        view! {
            <Button
                id=kind.button_id()
                label=Signal::derive(move || i18n.text(label))
                kind=ButtonKind::Plain
                expanded=Signal::derive(move || changing.get() == Some(kind))
                on_press=Callback::new(move |()| {
                    changing.set(Some(kind));
                    let _ = timer::after(0, move || {
                        dom::focus(kind.field_id());
                    });
                })
            />
        }
    };
    view! {
        <KeyValueList>
            <KeyValue
                label=t!(i18n, "account-mobile")
                action=ViewFn::from(move || change(Kind::Mobile, "account-mobile-change"))
            >
                {move || i18n.text_with("account-mobile-ends", &[("tail", mobile_tail.clone().into())])}
            </KeyValue>
            <KeyValue
                label=t!(i18n, "account-email")
                action=ViewFn::from(move || change(
                    Kind::Email,
                    if has_email { "account-email-change" } else { "account-email-add" },
                ))
            >
                {match email_masked {
                    Some(email) => view! { <bdi dir="ltr">{email}</bdi> }.into_any(),
                    None => view! { <span>{t!(i18n, "account-none")}</span> }.into_any(),
                }}
            </KeyValue>
            <KeyValue label=t!(i18n, "account-address")>
                {match address {
                    Some(address) => view! { <Address address /> }.into_any(),
                    None => view! { <span>{t!(i18n, "account-none")}</span> }.into_any(),
                }}
            </KeyValue>
        </KeyValueList>
        <p class="g-muted g-small">{t!(i18n, "account-contact-note")}</p>
    }
}

/// The national address in the order in which it is written.
#[component]
fn Address(address: NationalAddress) -> impl IntoView {
    let i18n = use_i18n();
    let NationalAddress {
        short,
        building,
        street,
        district,
        city,
        postal_code,
        additional,
    } = address;
    let line = move || {
        let own = |text: &contract::BilingualText| match i18n.locale() {
            Locale::Ar => text.ar.clone(),
            Locale::En => text.en.clone(),
        };
        i18n.text_with(
            "account-address-line",
            &[
                ("building", building.clone().into()),
                ("street", own(&street).into()),
                ("district", own(&district).into()),
                ("city", own(&city).into()),
                ("postal", postal_code.clone().into()),
                ("additional", additional.clone().into()),
            ],
        )
    };
    view! {
        <span class="g-account-page__address">
            <span><bdi dir="ltr">{short}</bdi></span>
            <span>{line}</span>
        </span>
    }
}
