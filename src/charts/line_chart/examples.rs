//! Lines over time.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{LineChart, Series};
use crate::i18n::use_i18n;
use crate::ui::example::{Example, sample};

const FIRST_YEAR: i32 = 2009;

fn years(count: i32) -> Signal<Vec<String>> {
    let i18n = use_i18n();
    Signal::derive(move || {
        (FIRST_YEAR..FIRST_YEAR + count)
            .map(|year| i18n.localise_digits(&year.to_string()))
            .collect()
    })
}

fn amounts(values: &[Option<i64>]) -> Vec<Option<Decimal>> {
    values
        .iter()
        .map(|value| value.map(Decimal::from))
        .collect()
}

/// One series with a gap; three series.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "wages-with-a-gap",
        view: || {
            let values = [
                4200, 4200, 4650, 5100, 5100, 0, 0, 6800, 7200, 7200, 8100, 9000, 9000, 9600,
                11_200, 12_400, 14_200, 14_200,
            ];
            let values: Vec<Option<i64>> = values
                .into_iter()
                .map(|value| Some(value).filter(|value| *value > 0))
                .collect();
            let series = vec![Series {
                name: sample("الأجر الشهري", "Monthly wage"),
                values: amounts(&values),
            }];
            view! {
                <div class="g-card">
                    <LineChart
                        id="chart-wages"
                        title=sample("سجل الأجور", "Wage history")
                        sentence=sample("ارتفع أجرك من 4,200 إلى 14,200 ريال بين 2009 و2026، مع انقطاع سنتين.", "Your wage rose from SAR 4,200 to SAR 14,200 between 2009 and 2026, with a gap of two years.")
                        places=years(18)
                        place_name=sample("السنة", "Year")
                        series=Signal::stored(series)
                    />
                </div>
            }
            .into_any()
        },
    },
    Example {
        name: "three-series",
        view: || {
            let line = |arabic, english, first: i64, step: i64| Series {
                name: sample(arabic, english),
                values: (0..8)
                    .map(|year| Some(Decimal::from(first + step * year)))
                    .collect(),
            };
            let series = vec![
                line("مبكر", "Early", 5200, 90),
                line("نظامي", "Statutory", 5200, 420),
                line("استمرار", "Later", 5200, 760),
            ];
            view! {
                <LineChart
                    id="chart-scenarios"
                    title=sample("المعاش حسب سنة التقاعد", "Pension by year of retirement")
                    sentence=sample("كل سنة إضافية ترفع المعاش المتوقع.", "Every further year raises the expected pension.")
                    places=years(8)
                    place_name=sample("السنة", "Year")
                    series=Signal::stored(series)
                />
            }
            .into_any()
        },
    },
];
