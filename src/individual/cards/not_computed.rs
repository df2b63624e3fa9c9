//! Why nothing is computed for a person, with a way on where there is one.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::individual::explained::in_words_of_the_law;
use crate::individual::view_model::case::NotComputed;
use crate::individual::words;
use crate::routes::Page;
use crate::t;

/// The reason in one sentence.
#[component]
pub fn NotComputedText(id: &'static str, why: NotComputed) -> impl IntoView {
    let i18n = use_i18n();
    let is_pensioner = why == NotComputed::Pensioner;
    let is_refused = matches!(why, NotComputed::Refused(_));
    let sentence = move || words::not_computed(i18n, &why);
    view! {
        {if is_refused {
            // What the law says against it is in its own words.
            in_words_of_the_law(id, sentence)
        } else {
            view! { <p>{sentence}</p> }.into_any()
        }}
        {is_pensioner.then(|| view! {
            <p>
                <a class="g-individual__link" href=Page::SignInRetiree.link(i18n)>
                    {t!(i18n, "individual-not-computed-pensioner-link")}
                </a>
            </p>
        })}
    }
}
