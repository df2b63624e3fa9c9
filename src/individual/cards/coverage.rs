//! Months done and required, the thresholds, and the equal table.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::not_computed::NotComputedText;
use crate::charts::{CoverageArc as ArcDrawing, Threshold as ArcThreshold};
use crate::i18n::{I18n, use_i18n};
use crate::individual::parts::{ServiceLink, TwoDates};
use crate::individual::view_model::coverage::{CoverageArc, CoverageView, Right, Threshold};
use crate::t;
use crate::ui::{Cell, Column, DataTable, Disclosure};

/// The arc with its sentence and table, or the months alone.
#[component]
pub fn CoverageBody(view: CoverageView) -> impl IntoView {
    let i18n = use_i18n();
    match view {
        CoverageView::Arc(arc) => view! { <Arc arc /> }.into_any(),
        CoverageView::Months { months, why } => view! {
            <p class="g-coverage__months">{t!(i18n, "individual-coverage-months", n = months)}</p>
            <NotComputedText id="coverage-why-not" why />
        }
        .into_any(),
    }
}

#[component]
fn Arc(arc: CoverageArc) -> impl IntoView {
    let i18n = use_i18n();
    let (months, required, next) = (arc.months, arc.required(), arc.next);
    let other = arc.other_scheme_months;
    let marks: Vec<ArcThreshold> = arc
        .thresholds
        .iter()
        .map(|threshold| ArcThreshold {
            months: threshold.months,
            label: right_label(i18n, threshold.right),
        })
        .collect();
    view! {
        <ArcDrawing
            id="coverage-arc"
            done=Signal::stored(months)
            needed=Signal::stored(required)
            sentence=move || sentence(i18n, months, next)
            thresholds=Signal::stored(marks)
        />
        {(other > 0).then(|| view! {
            <p>
                {t!(i18n, "individual-coverage-other-schemes", n = other)}
                " "
                <ServiceLink service="aggregation" label=t!(i18n, "individual-coverage-aggregate") />
            </p>
        })}
        {arc.differs_from_register.then(|| view! {
            <p class="g-muted g-small">{t!(i18n, "individual-coverage-differs")}</p>
        })}
        <ThresholdTable thresholds=arc.thresholds />
    }
}

fn sentence(i18n: I18n, months: u32, next: Option<Threshold>) -> String {
    match next {
        None => i18n.text("individual-coverage-complete"),
        Some(_) if months == 0 => i18n.text("individual-coverage-start"),
        Some(next) => {
            let n = [("n", next.missing.into())];
            match next.right {
                Right::Normal => i18n.text_with("individual-coverage-left-normal", &n),
                Right::Early => i18n.text_with("individual-coverage-left-early", &n),
            }
        }
    }
}

/// The same as the arc, as a table.
#[component]
fn ThresholdTable(thresholds: Vec<Threshold>) -> impl IntoView {
    let i18n = use_i18n();
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("individual-coverage-right")),
        Column::number(label("individual-coverage-required")),
        Column::number(label("individual-coverage-missing")),
        Column::text(label("individual-coverage-payable")),
    ];
    let rows: Vec<Vec<Cell>> = thresholds
        .into_iter()
        .map(|threshold| {
            let Threshold {
                right,
                months,
                missing,
                payable_from,
            } = threshold;
            vec![
                Cell::Words(right_label(i18n, right)),
                Cell::Words(Signal::derive(t!(i18n, "individual-months", n = months))),
                Cell::Words(Signal::derive(move || {
                    if missing == 0 {
                        i18n.text("individual-coverage-nothing-missing")
                    } else {
                        i18n.text_with("individual-months", &[("n", missing.into())])
                    }
                })),
                Cell::View(ViewFn::from(move || {
                    payable_from.map(|day| view! { <TwoDates day /> })
                })),
            ]
        })
        .collect();
    view! {
        <Disclosure id="coverage-table" title=label("individual-coverage-table") plain=true>
            <DataTable
                caption=label("individual-coverage-table")
                caption_hidden=true
                columns
                rows=Signal::stored(rows)
            />
        </Disclosure>
    }
}

fn right_label(i18n: I18n, right: Right) -> Signal<String> {
    Signal::derive(move || match right {
        Right::Normal => i18n.text("individual-coverage-normal"),
        Right::Early => i18n.text("individual-coverage-early"),
    })
}
