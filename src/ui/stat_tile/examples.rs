//! Figures.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{MissingStat, StatSize, StatTile};
use crate::ui::example::{Example, sample};
use crate::ui::money::Money;

/// An amount, the result of a page, words, nothing yet.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "amount",
        view: || {
            view! { <StatTile label=sample("المعاش التقديري عند سن التقاعد", "Estimated pension at retirement age") note=sample("شهريًا، وفق أجورك حتى اليوم", "A month, from your wages until today")><Money amount=Signal::stored(Decimal::new(845_050, 2)) /></StatTile> }.into_any()
        },
    },
    Example {
        name: "hero",
        view: || {
            view! { <StatTile size=StatSize::Hero label=sample("معاشك الشهري المتوقع", "Your expected monthly pension")><Money amount=Signal::stored(Decimal::new(1_059_000, 2)) /></StatTile> }.into_any()
        },
    },
    Example {
        name: "words",
        view: || {
            view! { <StatTile size=StatSize::Words label=sample("جهة العمل", "Employer")>{sample("شركة الواحة للمقاولات", "Al Waha Contracting")}</StatTile> }.into_any()
        },
    },
    Example {
        name: "missing",
        view: || {
            view! { <StatTile label=sample("المعاش التقديري", "Estimated pension")><MissingStat text=sample("لا تتوفر بيانات بعد", "No data yet") /></StatTile> }.into_any()
        },
    },
];
