//! The privacy notice (Personal Data Protection Law, Royal Decree M/19 of 9/2/1443H, article 12).
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::prose::ProseSection;
use crate::i18n::use_i18n;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The privacy notice.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page g-read">
            <PageHeading text=t!(i18n, "title-privacy") />
            <p class="g-lead">{t!(i18n, "privacy-lead")}</p>
            <ProseSection
                id="device"
                heading="privacy-device"
                paragraphs=&["privacy-device-text"]
                points=&["privacy-device-1", "privacy-device-2", "privacy-device-3", "privacy-device-5", "privacy-device-4"]
            />
            <ProseSection
                id="never"
                heading="privacy-never"
                points=&["privacy-never-1", "privacy-never-2", "privacy-never-3", "privacy-never-4"]
            />
            <ProseSection
                id="sent"
                heading="privacy-sent"
                points=&["privacy-sent-1", "privacy-sent-2", "privacy-sent-3"]
            />
            <ProseSection
                id="rights"
                heading="privacy-rights"
                paragraphs=&["privacy-rights-text"]
                points=&["privacy-rights-1", "privacy-rights-2", "privacy-rights-3", "privacy-rights-4"]
            >
                <p><CallCentreLink /></p>
            </ProseSection>
            <ProseSection id="demonstration" heading="privacy-demo" paragraphs=&["privacy-demo-text"] />
        </div>
    }
}
