//! The dashboard: which establishment, what is due, what waits, who works there, the bills.

use contract::{AmountDue, Bills, BusinessTasks, Headcount};
use leptos::prelude::*;

use super::cards::{BillsBody, DueBody, HeadcountBody, TasksCard, WaitingBody};
use super::establishment::EstablishmentCard;
use super::view_model::due::DueView;
use crate::api::{Load, use_api, use_load};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::greeting::Greeting;
use crate::t;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::data_card::DataCard;

/// Everything the dashboard fetches of an establishment; each part loads, fails and is tried again
/// for itself.
#[derive(Clone, Copy)]
pub struct Loads {
    /// What has to be paid.
    pub due: Load<AmountDue>,
    /// What waits.
    pub tasks: Load<BusinessTasks>,
    /// Who works there.
    pub headcount: Load<Headcount>,
    /// The bills.
    pub bills: Load<Bills>,
}

/// An employer's dashboard.
#[component]
pub fn BusinessPage() -> impl IntoView {
    let api = use_api();
    let establishments = use_load(move || api.establishments());
    // Who has chosen no establishment is at the choice of it: the gate before this page leads there.
    let loads = Loads {
        due: use_load(move || api.business_due()),
        tasks: use_load(move || api.business_tasks()),
        headcount: use_load(move || api.business_headcount()),
        bills: use_load(move || api.business_bills()),
    };
    view! {
        <div class="g-container g-page">
            <Greeting
                greeting="business-greeting"
                last_sign_in="business-last-sign-in"
                first_sign_in="business-first-sign-in"
            />
            <EstablishmentCard establishments />
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
    let list = move || {
        view! {
            <LinkButton
                label=t!(i18n, "business-heads-open")
                href=Signal::derive(Page::BusinessContributors.link(i18n))
                kind=ButtonKind::Ghost
            />
        }
    };
    view! {
        <div class="g-business">
            <DataCard
                id="due"
                class="g-business__due g-card--brand"
                title=t!(i18n, "business-due-title")
                load=loads.due
                as_of=|due: &AmountDue| due.as_of
                body=|due: AmountDue| view! { <DueBody view=DueView::of(&due) /> }
                lines=7
            />
            <DataCard
                id="waiting"
                class="g-business__waiting"
                title=t!(i18n, "business-waiting-title")
                load=loads.tasks
                as_of=|tasks: &BusinessTasks| tasks.as_of
                body=|tasks: BusinessTasks| view! { <WaitingBody tasks=tasks.tasks /> }
                lines=5
            />
            <DataCard
                id="headcount"
                class="g-business__heads"
                title=t!(i18n, "business-heads-title")
                load=loads.headcount
                as_of=|headcount: &Headcount| headcount.as_of
                body=|headcount: Headcount| view! { <HeadcountBody headcount /> }
                lines=5
                footer=list
            />
            <DataCard
                id="bills"
                class="g-business__bills"
                title=t!(i18n, "business-bills-title")
                load=loads.bills
                as_of=|bills: &Bills| bills.as_of
                body=|bills: Bills| view! { <BillsBody bills /> }
                lines=8
            />
            <TasksCard />
        </div>
    }
}
