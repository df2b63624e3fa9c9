//! The accessibility statement: the aim, what was checked and how, what is known to be missing.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::prose::ProseSection;
use crate::directory::Target;
use crate::i18n::use_i18n;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The accessibility statement.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page g-read">
            <PageHeading text=t!(i18n, "title-accessibility") />
            <p class="g-lead">{t!(i18n, "accessibility-lead")}</p>
            <ProseSection
                id="tools"
                heading="accessibility-tools"
                paragraphs=&["accessibility-tools-text"]
                points=&[
                    "accessibility-tools-1",
                    "accessibility-tools-2",
                    "accessibility-tools-3",
                    "accessibility-tools-4",
                ]
            />
            <ProseSection
                id="keyboard"
                heading="accessibility-keyboard"
                paragraphs=&["accessibility-keyboard-text"]
            />
            <ProseSection
                id="status"
                heading="accessibility-status"
                paragraphs=&["accessibility-status-text"]
                points=&[
                    "accessibility-checked-1",
                    "accessibility-checked-2",
                    "accessibility-checked-3",
                ]
            />
            <ProseSection
                id="limits"
                heading="accessibility-limits"
                points=&[
                    "accessibility-limits-1",
                    "accessibility-limits-2",
                    "accessibility-limits-3",
                ]
            />
            <ProseSection
                id="complain"
                heading="accessibility-complain"
                paragraphs=&["accessibility-complain-text", "accessibility-complain-other"]
            >
                <p><CallCentreLink /></p>
                <p>
                    <a href=move || Target::Service("complaint").href(i18n.locale())>
                        {t!(i18n, "service-complaint")}
                    </a>
                </p>
            </ProseSection>
        </div>
    }
}
