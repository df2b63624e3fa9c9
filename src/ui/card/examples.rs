//! Cards and doors.

use leptos::prelude::*;

use super::{Card, DoorCard};
use crate::ui::example::{Example, sample};
use crate::ui::icon::shapes;

/// A card with its time, three doors.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "card",
        view: || {
            view! { <Card id="card-example" title=sample("حالة الاشتراك", "Coverage") as_of=sample("حتى 22 نوفمبر 2026م", "As of 22 November 2026")><p>{sample("مشترك على رأس العمل لدى شركة الواحة للمقاولات منذ محرم 1445هـ.", "Employed by Al Waha Contracting since Muharram 1445 AH.")}</p></Card> }.into_any()
        },
    },
    Example {
        name: "doors",
        view: || {
            view! {
            <div class="g-grid">
                <DoorCard href=Signal::stored("#".to_owned()) picture=shapes::PERSON title=sample("الأفراد", "Individuals") text=sample("مدد الاشتراك والأجور والمنافع و«ساند»", "Periods, wages, benefits and SANED") />
                <DoorCard href=Signal::stored("#".to_owned()) picture=shapes::UMBRELLA title=sample("المتقاعدون", "Retirees") text=sample("بوابة عملاء نظام التقاعد", "Pension customers portal") />
                <DoorCard href=Signal::stored("#".to_owned()) picture=shapes::BUILDING title=sample("الأعمال", "Business") text=sample("المشتركون والأجور والاشتراكات والإصابات", "Contributors, wages, contributions, injuries") />
            </div>
        }.into_any()
        },
    },
];
