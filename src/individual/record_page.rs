//! The contribution record in full: every period by scheme, the totals, and the gaps.

use calendar::Date;
use contract::{PeriodStatus, Periods, Scheme};
use leptos::prelude::*;

use super::parts::{ServiceLink, TwoDates};
use super::view_model::record::{Gap, PeriodRow, RecordView, SchemeGroup};
use super::words;
use crate::api::{Load, use_api, use_load};
use crate::browser::dom;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::routes::Page;
use crate::t;
use crate::ui::data_card::DataCard;
use crate::ui::page_heading::PageHeading;
use crate::ui::{
    Breadcrumb, Button, ButtonKind, Cell, Column, Crumb, DataTable, EmptyState, TagKind,
};

/// An individual's contribution record, period by period.
#[component]
pub fn IndividualRecordPage() -> impl IntoView {
    let api = use_api();
    let periods = use_load(move || api.my_periods());
    view! { <Record periods /> }
}

/// The page over its data.
#[component]
pub fn Record(
    /// The periods.
    periods: Load<Periods>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page">
            <Breadcrumb
                above=vec![Crumb {
                    label: Signal::derive(t!(i18n, "title-individual")),
                    href: Signal::derive(Page::Individual.link(i18n)),
                }]
                current=t!(i18n, "title-individual-record")
            />
            <PageHeading
                text=t!(i18n, "title-individual-record")
                lead=Signal::derive(t!(i18n, "individual-record-lead"))
            />
            <DataCard
                id="full-record"
                class="g-full-record"
                title=t!(i18n, "individual-record-title")
                load=periods
                as_of=|periods: &Periods| periods.as_of
                body=|periods: Periods| view! { <FullRecord record=RecordView::of(&periods) as_of=periods.as_of.date_in_riyadh() /> }
                lines=8
            />
            <p class="g-no-print">
                <Button
                    label=t!(i18n, "individual-record-print")
                    kind=ButtonKind::Secondary
                    on_press=Callback::new(|()| dom::print())
                />
            </p>
        </div>
    }
}

/// Tables by scheme, then the gaps.
#[component]
fn FullRecord(record: RecordView, as_of: Date) -> impl IntoView {
    let i18n = use_i18n();
    if record.is_empty() {
        return view! {
            <EmptyState
                title=t!(i18n, "individual-record-empty")
                text=t!(i18n, "individual-record-empty-next")
            />
        }
        .into_any();
    }
    view! {
        {record.schemes.into_iter().map(|group| view! { <SchemeTable group /> }).collect_view()}
        <Gaps gaps=record.gaps />
        <p class="g-only-print">
            {move || i18n.text_with("individual-record-printed", &[("date", Arg::BothDates(as_of))])}
        </p>
    }
    .into_any()
}

#[component]
fn SchemeTable(group: SchemeGroup) -> impl IntoView {
    let i18n = use_i18n();
    let SchemeGroup {
        scheme,
        total,
        periods,
    } = group;
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("individual-record-employer")),
        Column::text(label("individual-record-start")),
        Column::text(label("individual-record-end")),
        Column::number(label("individual-record-length")),
        Column::number(label("individual-record-wage")),
        Column::text(label("individual-record-status")),
    ];
    let own = scheme == Scheme::Voluntary;
    let rows: Vec<Vec<Cell>> = periods
        .into_iter()
        .map(|row| cells(i18n, row, own))
        .collect();
    let caption = Signal::derive(move || words::scheme(i18n, &scheme));
    view! {
        <section class="g-full-record__scheme">
            <DataTable caption columns rows=Signal::stored(rows) />
            <p class="g-full-record__total">
                {move || i18n.text_with(
                    "individual-record-scheme-total",
                    &[("length", words::length(i18n, total).into())],
                )}
            </p>
        </section>
    }
}

fn cells(i18n: I18n, row: PeriodRow, own: bool) -> Vec<Cell> {
    let PeriodRow {
        employer,
        start,
        end,
        length,
        wage,
        status,
    } = row;
    let kind = match status {
        PeriodStatus::Active => TagKind::Success,
        PeriodStatus::UnderReview => TagKind::Info,
        PeriodStatus::Ended | PeriodStatus::Refunded | PeriodStatus::Other(_) => TagKind::Neutral,
    };
    vec![
        Cell::Words(Signal::derive(move || match &employer {
            Some(employer) => words::name(i18n, employer),
            None if own => i18n.text("individual-record-own-contribution"),
            None => i18n.text("individual-record-no-employer"),
        })),
        two_dates(start),
        end.map_or_else(
            || Cell::Words(Signal::derive(t!(i18n, "individual-record-running"))),
            two_dates,
        ),
        Cell::Words(Signal::derive(move || words::length(i18n, length))),
        Cell::Money(wage),
        Cell::Tag(
            kind,
            Signal::derive(move || words::period_status(i18n, &status)),
        ),
    ]
}

fn two_dates(day: Date) -> Cell {
    Cell::View(ViewFn::from(move || view! { <TwoDates day /> }))
}

#[component]
fn Gaps(gaps: Vec<Gap>) -> impl IntoView {
    let i18n = use_i18n();
    if gaps.is_empty() {
        return view! { <p>{t!(i18n, "individual-record-no-gaps")}</p> }.into_any();
    }
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("individual-record-start")),
        Column::text(label("individual-record-end")),
        Column::number(label("individual-record-length")),
    ];
    let rows: Vec<Vec<Cell>> = gaps
        .into_iter()
        .map(|gap| {
            let Gap { from, to, length } = gap;
            let length = Signal::derive(move || words::length(i18n, length));
            vec![two_dates(from), two_dates(to), Cell::Words(length)]
        })
        .collect();
    view! {
        <section class="g-full-record__gaps" id="gaps">
            <DataTable caption=label("individual-record-gaps") columns rows=Signal::stored(rows) />
            <p>{t!(i18n, "individual-record-gaps-lead")}</p>
            <p class="g-no-print">
                <ServiceLink service="period-objection" label=t!(i18n, "individual-record-object") />
            </p>
        </section>
    }
    .into_any()
}
