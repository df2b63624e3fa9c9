//! The benefit calculators: public, computed on the device, nothing sent.

pub mod pension;

use leptos::prelude::*;

pub use pension::PensionCalculatorPage;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::icon::{icon, shapes};
use crate::ui::page_heading::PageHeading;

/// The list of calculators.
#[component]
pub fn CalculatorsPage() -> impl IntoView {
    let i18n = use_i18n();
    let href = move |page: Page| move || page.href(i18n.locale());
    view! {
        <div class="g-container g-page">
            <PageHeading
                text=t!(i18n, Page::Calculators.title_key())
                lead=Signal::derive(t!(i18n, "calculators-lead"))
            />
            <div class="g-door g-measure">
                <span class="g-door__icon">{icon(shapes::CALCULATOR)}</span>
                <h2 class="g-door__title">
                    <a href=href(Page::PensionCalculator)>{t!(i18n, Page::PensionCalculator.title_key())}</a>
                </h2>
                <p class="g-door__text">{t!(i18n, "calculators-pension-about")}</p>
                <span class="g-door__arrow">{icon(shapes::ARROW_FORWARD)}</span>
            </div>
            <section class="g-stack" aria-labelledby="more-calculators">
                <h2 id="more-calculators">{t!(i18n, "calculators-more")}</h2>
                <p class="g-measure">{t!(i18n, "calculators-more-about")}</p>
                <p><a href=href(Page::Services)>{t!(i18n, Page::Services.title_key())}</a></p>
            </section>
        </div>
    }
}
