//! Why nothing is computed for a person, with a way on where there is one.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::individual::view_model::case::NotComputed;
use crate::individual::words;
use crate::routes::Page;
use crate::t;

/// The reason in one sentence.
#[component]
pub fn NotComputedText(why: NotComputed) -> impl IntoView {
    let i18n = use_i18n();
    let is_pensioner = why == NotComputed::Pensioner;
    view! {
        <p>{move || words::not_computed(i18n, &why)}</p>
        {is_pensioner.then(|| view! {
            <p>
                <a class="g-individual__link" href=Page::SignInRetiree.link(i18n)>
                    {t!(i18n, "individual-not-computed-pensioner-link")}
                </a>
            </p>
        })}
    }
}
