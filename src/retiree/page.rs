//! The dashboard: the next payment, the last ones, the family, and what to do.

use contract::{NextPayment, PensionFamily, PensionNextStep, PensionPayments};
use leptos::prelude::*;

use super::cards::{FamilyBody, NextPaymentBody, NextStepBody, PaymentsBody, TasksCard};
use super::view_model::next_payment::NextPaymentView;
use super::view_model::payments::PaymentsView;
use crate::api::{Load, use_api, use_load};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::CallCentreLink;
use crate::shell::greeting::Greeting;
use crate::t;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::data_card::DataCard;

/// Everything the dashboard fetches; each part loads, fails and is tried again for itself.
#[derive(Clone, Copy)]
pub struct Loads {
    /// What will be paid next.
    pub next_payment: Load<NextPayment>,
    /// The last payments.
    pub payments: Load<PensionPayments>,
    /// The people on record with the pension.
    pub family: Load<PensionFamily>,
    /// The one thing to do next.
    pub next_step: Load<PensionNextStep>,
}

/// A pensioner's dashboard.
#[component]
pub fn PensionPage() -> impl IntoView {
    let api = use_api();
    let loads = Loads {
        next_payment: use_load(move || api.pension_next_payment()),
        payments: use_load(move || api.pension_payments()),
        family: use_load(move || api.pension_family()),
        next_step: use_load(move || api.pension_next_step()),
    };
    view! {
        <div class="g-container g-page">
            <Greeting
                greeting="retiree-greeting"
                last_sign_in="retiree-last-sign-in"
                first_sign_in="retiree-first-sign-in"
            />
            <Dashboard loads />
        </div>
    }
}

/// The cards over their loads.
#[component]
pub fn Dashboard(
    /// The data.
    loads: Loads,
) -> impl IntoView {
    let i18n = use_i18n();
    // A payment that cannot be shown worries: the phone stands below it in every state.
    let call = move || {
        view! { <p class="g-small">{t!(i18n, "retiree-call")} " " <CallCentreLink /></p> }
    };
    view! {
        <div class="g-pension">
            <DataCard
                id="next-payment"
                class="g-pension__next g-card--brand"
                title=t!(i18n, "retiree-next-title")
                load=loads.next_payment
                as_of=|payment: &NextPayment| payment.as_of
                body=|payment: NextPayment| view! { <NextPaymentBody view=NextPaymentView::of(&payment) /> }
                lines=7
                footer=call
            />
            <DataCard
                id="next-step"
                class="g-pension__step"
                title=t!(i18n, "retiree-thing-title")
                load=loads.next_step
                as_of=|step: &PensionNextStep| step.as_of
                body=|step: PensionNextStep| view! { <NextStepBody next=step.next /> }
            />
            <section class="g-card g-pension__letter" aria-labelledby="letter-title">
                <h2 class="g-card__title" id="letter-title">{t!(i18n, "title-pension-letter")}</h2>
                <p>{t!(i18n, "retiree-letter-offer")}</p>
                <p class="g-cluster">
                    <LinkButton
                        label=t!(i18n, "retiree-letter-open")
                        href=Signal::derive(Page::PensionLetter.link(i18n))
                        kind=ButtonKind::Secondary
                    />
                </p>
            </section>
            <DataCard
                id="payments"
                class="g-pension__payments"
                title=t!(i18n, "retiree-payments-title")
                load=loads.payments
                as_of=|payments: &PensionPayments| payments.as_of
                body=|payments: PensionPayments| view! { <PaymentsBody view=PaymentsView::of(&payments) /> }
                lines=6
            />
            <DataCard
                id="family"
                class="g-pension__family"
                title=t!(i18n, "retiree-family-title")
                load=loads.family
                as_of=|family: &PensionFamily| family.as_of
                body=|family: PensionFamily| view! { <FamilyBody family /> }
                lines=4
            />
            <TasksCard />
        </div>
    }
}
