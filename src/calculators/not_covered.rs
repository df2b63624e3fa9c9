//! What the calculators do not cover, said before somebody relies on them for it.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// Each thing with what to do instead.
const ITEMS: [(&str, &str); 10] = [
    ("not-covered-decision", "not-covered-decision-instead"),
    ("not-covered-military", "not-covered-military-instead"),
    ("not-covered-gulf", "not-covered-gulf-instead"),
    ("not-covered-regulations", "not-covered-regulations-instead"),
    ("not-covered-separate", "not-covered-separate-instead"),
    ("not-covered-early-lump", "not-covered-early-lump-instead"),
    ("not-covered-hijri", "not-covered-hijri-instead"),
    ("not-covered-future", "not-covered-future-instead"),
    ("not-covered-heirs", "not-covered-heirs-instead"),
    ("not-covered-medical", "not-covered-medical-instead"),
];

/// The page.
#[component]
pub fn NotCoveredPage() -> impl IntoView {
    let i18n = use_i18n();
    let href = move |page: Page| page.link(i18n);
    view! {
        <div class="g-container g-page g-reading g-read">
            <PageHeading
                text=t!(i18n, Page::NotCovered.title_key())
                lead=Signal::derive(t!(i18n, "not-covered-lead"))
            />
            <div class="g-stack g-stack--wide">
                {ITEMS.iter().map(|(what, instead)| {
                    let (what, instead) = (*what, *instead);
                    view! {
                        <section class="g-stack g-stack--tight" aria-labelledby=what>
                            <h2 id=what>{t!(i18n, what)}</h2>
                            <p>{t!(i18n, instead)}</p>
                        </section>
                    }
                }).collect_view()}
                <p>
                    <a href=href(Page::Help)>{t!(i18n, Page::Help.title_key())}</a> " · "
                    <a href=href(Page::Calculators)>{t!(i18n, Page::Calculators.title_key())}</a>
                </p>
            </div>
        </div>
    }
}
