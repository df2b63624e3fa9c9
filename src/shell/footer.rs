//! The footer: every main page, the ways to reach a person, the tools once more, the two dates.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::later::choices;
use super::mark::Mark;
use super::reach::CallCentreLink;
use super::updated::{page_updated, platform_updated};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::accessibility_tools::AccessibilityTools;

const SERVICES: [(Page, &str); 4] = [
    (Page::Services, "title-services"),
    (Page::Calculators, "title-calculators"),
    (Page::PensionCalculator, "title-pension-calculator"),
    (Page::SignIn, "title-sign-in"),
];
const ABOUT: [(Page, &str); 2] = [(Page::Law, "title-law"), (Page::Help, "title-help")];
const LEGAL: [(Page, &str); 2] = [
    (Page::Privacy, "title-privacy"),
    (Page::Accessibility, "title-accessibility"),
];

/// The footer of the page.
#[component]
pub(super) fn Footer(
    /// The page shown; none for an unknown address.
    page: Memo<Option<Page>>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <footer class="g-footer">
            <div class="g-container">
                <div class="g-footer__columns">
                    <section aria-labelledby="footer-services">
                        <h2 id="footer-services">{t!(i18n, "footer-services")}</h2>
                        <ul class="g-footer__links">{links(&SERVICES)}</ul>
                    </section>
                    <section aria-labelledby="footer-about">
                        <h2 id="footer-about">{t!(i18n, "footer-about")}</h2>
                        <ul class="g-footer__links">{links(&ABOUT)}</ul>
                    </section>
                    <section aria-labelledby="footer-reach">
                        <h2 id="footer-reach">{t!(i18n, "footer-reach")}</h2>
                        <p>{t!(i18n, "footer-call-centre")}</p>
                        <p><CallCentreLink /></p>
                        <ul class="g-footer__links">
                            <li>
                                <a href=move || format!("{}#channels", Page::Help.href(i18n.locale()))>
                                    {t!(i18n, "footer-all-channels")}
                                </a>
                            </li>
                        </ul>
                    </section>
                    // The same tools stand at the top of the page as a landmark; one of them is enough.
                    <div>
                        <h2>{t!(i18n, "shell-tools")}</h2>
                        <AccessibilityTools id="footer-tools-again" choices=Callback::new(choices) />
                    </div>
                </div>
                <div class="g-footer__end">
                    <div class="g-footer__owner">
                        <Mark />
                        <p>{t!(i18n, "footer-owner")}</p>
                    </div>
                    <ul class="g-footer__legal">{links(&LEGAL)}</ul>
                </div>
                <div class="g-footer__dates">
                    {move || page.get().and_then(page_updated).map(|day| view! {
                        <p>{t!(i18n, "footer-page-updated", day = crate::i18n::Arg::BothDates(day))}</p>
                    })}
                    {platform_updated().map(|day| view! {
                        <p>{t!(i18n, "footer-site-updated", day = crate::i18n::Arg::BothDates(day))}</p>
                    })}
                </div>
            </div>
        </footer>
    }
}

fn links(pages: &'static [(Page, &'static str)]) -> impl IntoView {
    let i18n = use_i18n();
    pages
        .iter()
        .map(|(page, name)| {
            view! {
                <li><a href=page.link(i18n)>{move || i18n.text(name)}</a></li>
            }
        })
        .collect_view()
}
