//! The payments as bars: what reached the bank, and above it what was taken off.
//!
//! Everything in the drawing is said in the sentence above it and in the table, so it is hidden from
//! assistive technology. Time runs with the reading direction.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::view_model::payments::PaymentRow;
use crate::i18n::{Arg, Locale, use_i18n};
use crate::t;

/// Height of the drawing, in its own units; the bars share its width of 100 a payment.
const HEIGHT: f64 = 260.0;
const STEP: f64 = 100.0;
const BAR: f64 = 64.0;

/// One bar, as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    /// Its place in time, the oldest first.
    index: usize,
    /// Height of what reached the bank.
    net: f64,
    /// Height of what was taken off.
    deducted: f64,
}

/// The bars of some payments, newest first.
#[component]
pub fn PaymentChart(rows: Vec<PaymentRow>) -> impl IntoView {
    let i18n = use_i18n();
    let places = places(&rows);
    let has_deductions = places.iter().any(|place| place.deducted > 0.0);
    let months = rows
        .last()
        .map(|row| row.month)
        .zip(rows.first().map(|row| row.month));
    #[expect(clippy::cast_precision_loss, reason = "twelve bars")]
    let width = places.len() as f64 * STEP;
    let mirror =
        move || (i18n.locale() == Locale::Ar).then(|| format!("translate({width} 0) scale(-1 1)"));
    let bars = places
        .into_iter()
        .map(|place| {
            #[expect(clippy::cast_precision_loss, reason = "twelve bars")]
            let x = place.index as f64 * STEP + (STEP - BAR) / 2.0;
            let top = HEIGHT - place.net;
            let above = top - place.deducted;
            view! {
                <g class="g-chart__series-1">
                    <path class="g-chart__bar" d=format!("M{x} {HEIGHT}V{top}h{BAR}V{HEIGHT}Z")></path>
                </g>
                {(place.deducted > 0.0).then(|| view! {
                    <g class="g-chart__series-2">
                        <path class="g-chart__bar" d=format!("M{x} {top}V{above}h{BAR}V{top}Z")></path>
                        <path fill="url(#payments-hatch)" d=format!("M{x} {top}V{above}h{BAR}V{top}Z")></path>
                    </g>
                })}
            }
        })
        .collect_view();
    view! {
        <svg class="g-pension__bars" viewBox=format!("0 0 {width} {HEIGHT}") preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="payments-hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="g-chart__hatch" d="M3 0V14"></path>
                </pattern>
            </defs>
            <g transform=mirror>{bars}</g>
            <path class="g-chart__axis" d=format!("M0 {HEIGHT}H{width}")></path>
        </svg>
        {months.map(|(first, last)| view! {
            <p class="g-pension__span g-small g-muted" aria-hidden="true">
                <span>{move || i18n.month(first)}</span>
                <span>{move || (first != last).then(|| i18n.month(last))}</span>
            </p>
        })}
        <ul class="g-chart__legend" aria-hidden="true">
            <li><span class="g-pension__swatch g-pension__swatch--net"></span>{t!(i18n, "retiree-parts-net")}</li>
            {has_deductions.then(|| view! {
                <li><span class="g-pension__swatch g-pension__swatch--deducted"></span>{t!(i18n, "retiree-parts-deducted")}</li>
            })}
        </ul>
        <p class="g-visually-hidden">
            {move || months.map(|(first, last)| i18n.text_with(
                "retiree-payments-span",
                &[("first", Arg::Month(first)), ("last", Arg::Month(last))],
            ))}
        </p>
    }
}

/// The places of the bars, the largest gross amount as high as the drawing.
fn places(rows: &[PaymentRow]) -> Vec<Place> {
    let highest = rows
        .iter()
        .map(|row| row.parts.gross)
        .max()
        .unwrap_or_default();
    let height = |amount: Decimal| {
        let part = if highest.is_zero() {
            Decimal::ZERO
        } else {
            amount / highest
        };
        part.to_f64().unwrap_or_default() * HEIGHT
    };
    rows.iter()
        .rev()
        .enumerate()
        .map(|(index, row)| Place {
            index,
            net: height(row.parts.net),
            deducted: height(row.parts.deducted),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retiree::samples::{as_of, payment};
    use crate::retiree::view_model::payments::PaymentsView;

    #[test]
    fn the_oldest_stands_first_and_the_largest_fills_the_drawing() {
        let payments = contract::PensionPayments {
            as_of: as_of(),
            first_pay_day: None,
            payments: vec![payment("2026-11", "6229"), payment("2026-10", "0")],
        };
        let PaymentsView::History { rows, .. } = PaymentsView::of(&payments) else {
            panic!("there are payments");
        };
        let places = places(&rows);
        assert_eq!((places[0].net, places[0].deducted), (HEIGHT, 0.0));
        assert_eq!(
            (places[1].net, places[1].deducted),
            (HEIGHT / 2.0, HEIGHT / 2.0)
        );
        assert_eq!(super::places(&[]), []);
    }
}
