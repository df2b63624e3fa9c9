//! The dashboard: who, covered by whom, what next, how far, how much.

use contract::{CoverageStatus, InsuranceRecord, NextStep, Periods, Wages};
use leptos::prelude::*;

use super::cards::{
    CoverageBody, EstimateBody, NextStepBody, RecordSummaryBody, StatusBody, TasksCard, WagesBody,
};
use super::view_model::coverage::CoverageView;
use super::view_model::estimate::EstimateView;
use super::view_model::next_step::NextCard;
use super::view_model::record::RecordView;
use super::view_model::status::StatusView;
use super::view_model::wages::WageHistory;
use crate::api::{Load, use_api, use_load};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::greeting::Greeting;
use crate::t;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::data_card::DataCard;

/// Everything the dashboard fetches; each part loads, fails and is tried again for itself.
#[derive(Clone, Copy)]
pub struct Loads {
    /// Covered today, and by whom.
    pub status: Load<CoverageStatus>,
    /// The one thing to do next.
    pub next: Load<NextStep>,
    /// The record, as far as benefits need it.
    pub insurance: Load<InsuranceRecord>,
    /// The periods.
    pub periods: Load<Periods>,
    /// The wages.
    pub wages: Load<Wages>,
}

/// An individual's dashboard.
#[component]
pub fn IndividualPage() -> impl IntoView {
    let api = use_api();
    let loads = Loads {
        status: use_load(move || api.my_status()),
        next: use_load(move || api.my_next_step()),
        insurance: use_load(move || api.my_insurance_record()),
        periods: use_load(move || api.my_periods()),
        wages: use_load(move || api.my_wages()),
    };
    view! {
        <div class="g-container g-page">
            <Greeting
                greeting="individual-greeting"
                last_sign_in="individual-last-sign-in"
                first_sign_in="individual-first-sign-in"
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
    view! {
        <div class="g-dashboard">
            <DataCard
                id="status"
                class="g-dashboard__status g-card--brand"
                title=t!(i18n, "individual-status-title")
                load=loads.status
                as_of=|status: &CoverageStatus| status.as_of
                body=|status: CoverageStatus| view! { <StatusBody status=StatusView::of(&status) /> }
                lines=2
            />
            <DataCard
                id="next-step"
                class="g-dashboard__next"
                title=t!(i18n, "individual-next-title")
                load=loads.next
                as_of=|step: &NextStep| step.as_of
                body=|step: NextStep| view! { <NextStepBody next=NextCard::of(&step) /> }
            />
            <DataCard
                id="coverage"
                class="g-dashboard__coverage"
                title=t!(i18n, "individual-coverage-title")
                load=loads.insurance
                as_of=|record: &InsuranceRecord| record.as_of
                body=|record: InsuranceRecord| view! { <CoverageBody view=CoverageView::of(&record) /> }
                lines=5
            />
            <DataCard
                id="estimate"
                class="g-dashboard__estimate"
                title=t!(i18n, "individual-estimate-title")
                load=loads.insurance
                as_of=|record: &InsuranceRecord| record.as_of
                body=|record: InsuranceRecord| view! { <EstimateBody view=EstimateView::of(&record) /> }
                lines=5
                footer=move || view! {
                    <a class="g-individual__link" href=Page::PensionCalculator.link(i18n)>
                        {t!(i18n, "individual-estimate-scenarios")}
                    </a>
                }
            />
            <DataCard
                id="wages"
                class="g-dashboard__wages"
                title=t!(i18n, "individual-wages-title")
                load=loads.wages
                as_of=|wages: &Wages| wages.as_of
                body=|wages: Wages| view! { <WagesBody history=WageHistory::of(&wages) /> }
                lines=6
            />
            <DataCard
                id="record"
                class="g-dashboard__record"
                title=t!(i18n, "individual-record-title")
                load=loads.periods
                as_of=|periods: &Periods| periods.as_of
                body=|periods: Periods| view! { <RecordSummaryBody record=RecordView::of(&periods) /> }
                footer=move || view! {
                    <LinkButton
                        label=t!(i18n, "individual-record-open")
                        href=Signal::derive(Page::IndividualRecord.link(i18n))
                        kind=ButtonKind::Ghost
                    />
                }
            />
            <TasksCard />
        </div>
    }
}
