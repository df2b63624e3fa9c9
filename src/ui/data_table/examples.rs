//! Tables.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Cell, Column, DataTable};
use crate::ui::example::{Example, sample};
use crate::ui::tag::TagKind;

/// Three scenarios; a total.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "scenarios",
        view: || {
            let row = |arabic, english, kind, status_arabic, status_english, halalas| {
                vec![
                    Cell::Words(sample(arabic, english)),
                    Cell::Tag(kind, sample(status_arabic, status_english)),
                    Cell::Money(Decimal::new(halalas, 2)),
                ]
            };
            let rows = vec![
                row(
                    "عند 55 سنة",
                    "At 55",
                    TagKind::Warning,
                    "غير مكتمل المدة",
                    "Months missing",
                    612_000,
                ),
                row(
                    "عند 60 سنة",
                    "At 60",
                    TagKind::Success,
                    "مستوفٍ",
                    "Eligible",
                    845_050,
                ),
                row(
                    "عند 65 سنة",
                    "At 65",
                    TagKind::Info,
                    "استمرار اختياري",
                    "By choice",
                    1_059_000,
                ),
            ];
            view! {
                <div class="g-card">
                    <DataTable
                        caption=sample("المعاش المتوقع حسب سن التقاعد", "Expected pension by retirement age")
                        columns=vec![Column::text(sample("السيناريو", "Scenario")), Column::text(sample("الحالة", "Status")), Column::number(sample("المعاش الشهري", "Monthly pension"))]
                        rows=Signal::stored(rows)
                    />
                </div>
            }
            .into_any()
        },
    },
    Example {
        name: "total",
        view: || {
            let rows = vec![
                vec![
                    Cell::Words(sample("المعاشات", "Annuities")),
                    Cell::Money(Decimal::new(127_800, 2)),
                ],
                vec![
                    Cell::Words(sample("ساند", "SANED")),
                    Cell::Money(Decimal::new(10_650, 2)),
                ],
            ];
            let total = vec![
                Cell::Words(sample("المجموع", "Total")),
                Cell::Money(Decimal::new(138_450, 2)),
            ];
            view! {
                <DataTable
                    caption=sample("الاشتراك الشهري", "Monthly contribution")
                    columns=vec![Column::text(sample("الفرع", "Branch")), Column::number(sample("المبلغ", "Amount"))]
                    rows=Signal::stored(rows)
                    total=Signal::stored(total)
                />
            }
            .into_any()
        },
    },
];
