//! The benefit calculators: public, computed on the device, nothing sent.
//!
//! Every one of them is a description for the [`frame`]: its questions and what it tells.

pub mod buy_in;
pub mod contributions;
pub mod dates;
pub mod disability;
pub mod employer_cost;
pub mod frame;
pub mod injury;
pub mod laws;
pub mod lump_sum;
pub mod maternity;
pub mod not_covered;
pub mod pension;
pub mod record;
pub mod retirement_date;
pub mod saned;
pub mod survivors;

use leptos::prelude::*;

pub use not_covered::NotCoveredPage;
pub use pension::PensionCalculatorPage;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::icon::{icon, shapes};
use crate::ui::page_heading::PageHeading;
use frame::{Calculator, CalculatorPage};

/// The calculators under their headings, each with what it answers.
const GROUPS: [(&str, &[(Page, &str)]); 3] = [
    (
        "calculators-group-retirement",
        &[
            (Page::PensionCalculator, "calculators-pension-about"),
            (
                Page::RetirementDateCalculator,
                "calculators-retirement-date-about",
            ),
            (Page::LumpSumCalculator, "calculators-lump-sum-about"),
            (Page::BuyInCalculator, "calculators-buy-in-about"),
        ],
    ),
    (
        "calculators-group-life",
        &[
            (Page::SanedCalculator, "calculators-saned-about"),
            (Page::InjuryCalculator, "calculators-injury-about"),
            (Page::DisabilityCalculator, "calculators-disability-about"),
            (Page::SurvivorsCalculator, "calculators-survivors-about"),
            (Page::MaternityCalculator, "calculators-maternity-about"),
        ],
    ),
    (
        "calculators-group-contributions",
        &[
            (
                Page::ContributionsCalculator,
                "calculators-contributions-about",
            ),
            (
                Page::EmployerCostCalculator,
                "calculators-employer-cost-about",
            ),
        ],
    ),
];

/// The calculator of a page; `None` where the page is none.
pub fn calculator_of(page: Page) -> Option<&'static Calculator> {
    match page {
        Page::PensionCalculator => Some(&pension::PENSION),
        other => benefit_of(other),
    }
}

/// The calculator of a page beside the pension's, which is downloaded apart.
fn benefit_of(page: Page) -> Option<&'static Calculator> {
    Some(match page {
        Page::RetirementDateCalculator => &retirement_date::RETIREMENT_DATE,
        Page::ContributionsCalculator => &contributions::CONTRIBUTIONS,
        Page::SanedCalculator => &saned::SANED,
        Page::LumpSumCalculator => &lump_sum::LUMP_SUM,
        Page::DisabilityCalculator => &disability::DISABILITY,
        Page::SurvivorsCalculator => &survivors::SURVIVORS,
        Page::InjuryCalculator => &injury::INJURY,
        Page::MaternityCalculator => &maternity::MATERNITY,
        Page::BuyInCalculator => &buy_in::BUY_IN,
        Page::EmployerCostCalculator => &employer_cost::EMPLOYER_COST,
        _ => return None,
    })
}

/// The page of a calculator beside the pension's.
pub fn benefit_page(page: Page) -> AnyView {
    match benefit_of(page) {
        Some(calculator) => view! { <CalculatorPage calculator /> }.into_any(),
        None => ().into_any(),
    }
}

/// The list of calculators.
#[component]
pub fn CalculatorsPage() -> impl IntoView {
    let i18n = use_i18n();
    let href = move |page: Page| page.link(i18n);
    let card = move |(page, about): &(Page, &'static str)| {
        let (page, about) = (*page, *about);
        view! {
            <li class="g-door">
                <span class="g-door__icon">{icon(shapes::CALCULATOR)}</span>
                <h3 class="g-door__title"><a href=href(page)>{t!(i18n, page.title_key())}</a></h3>
                <p class="g-door__text">{t!(i18n, about)}</p>
                <span class="g-door__arrow">{icon(shapes::ARROW_FORWARD)}</span>
            </li>
        }
    };
    view! {
        <div class="g-container g-page g-reading">
            <PageHeading
                text=t!(i18n, Page::Calculators.title_key())
                lead=Signal::derive(t!(i18n, "calculators-lead"))
            />
            <div class="g-stack g-stack--sections">
                {GROUPS.iter().map(|(heading, calculators)| {
                    let heading = *heading;
                    view! {
                        <section class="g-stack" aria-labelledby=heading>
                            <h2 id=heading>{t!(i18n, heading)}</h2>
                            <ul class="g-list-plain g-grid">{calculators.iter().map(card).collect_view()}</ul>
                        </section>
                    }
                }).collect_view()}
                <section class="g-stack g-stack--tight" aria-labelledby="calculators-trust">
                    <h2 id="calculators-trust">{t!(i18n, "calculators-trust")}</h2>
                    <p class="g-measure">{t!(i18n, "calculators-trust-about")}</p>
                    <ul>
                        <li><a href=href(Page::NotCovered)>{t!(i18n, Page::NotCovered.title_key())}</a></li>
                        <li><a href=href(Page::LawParameters)>{t!(i18n, Page::LawParameters.title_key())}</a></li>
                        <li><a href=href(Page::Law)>{t!(i18n, Page::Law.title_key())}</a></li>
                    </ul>
                </section>
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests;
