//! The call centre's number, which is the same wherever it stands (WCAG 3.2.6).
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;

/// The address that dials the call centre.
pub const CALL_CENTRE_HREF: &str = "tel:8001243344";

/// The call centre's number as a link that dials it.
#[component]
pub fn CallCentreLink() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <a class="g-phone" href=CALL_CENTRE_HREF>
            <bdi dir="ltr">{t!(i18n, "call-centre-number")}</bdi>
        </a>
    }
}
