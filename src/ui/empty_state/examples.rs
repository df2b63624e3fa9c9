//! Empty places.

use leptos::prelude::*;

use super::EmptyState;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::example::{Example, sample};
use crate::ui::icon::shapes;

/// With an action.
pub const EXAMPLES: &[Example] = &[Example {
    name: "requests",
    view: || {
        view! {
        <EmptyState picture=shapes::FILE_TEXT title=sample("لا توجد طلبات", "No requests yet") text=sample("ستظهر هنا طلباتك وحالة كل منها.", "Your requests and their status will appear here.")>
            <LinkButton kind=ButtonKind::Secondary label=sample("تصفّح الخدمات", "Browse services") href=Signal::stored("#".to_owned()) />
        </EmptyState>
    }.into_any()
    },
}];
