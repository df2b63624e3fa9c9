//! Why somebody is at a door, where there is a reason to tell.

use leptos::prelude::*;

use super::flow::Message;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{ButtonKind, LinkButton};

/// One of three reasons; a report of what went wrong says more, so it stands alone.
#[component]
pub(super) fn Notices(
    /// What the last step left to say.
    notice: Signal<Option<Message>>,
    /// Where a sign-in that waits for its code goes on.
    unfinished: Signal<Option<Page>>,
    /// The key of why the last session ended by itself.
    session_ended: Signal<Option<&'static str>>,
    /// Whether a report stands on the page.
    #[prop(into)]
    has_report: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        if has_report.get() {
            return None;
        }
        if let Some(notice) = notice.get() {
            return Some(
                view! {
                    <Alert kind=AlertKind::Warning title=t!(i18n, "sign-in-notice-title")>
                        <p>{move || notice.show(i18n)}</p>
                    </Alert>
                }
                .into_any(),
            );
        }
        if let Some(code_page) = unfinished.get() {
            return Some(
                view! {
                    <Alert kind=AlertKind::Info title=t!(i18n, "sign-in-unfinished-title")>
                        <p>{t!(i18n, "sign-in-unfinished")}</p>
                        <LinkButton
                            label=t!(i18n, "sign-in-continue-with-code")
                            href=Signal::derive(code_page.link(i18n))
                            kind=ButtonKind::Secondary
                            compact=true
                        />
                    </Alert>
                }
                .into_any(),
            );
        }
        session_ended.get().map(|title| {
            view! {
                <Alert kind=AlertKind::Info title=Signal::derive(move || i18n.text(title))>
                    <p>{t!(i18n, "sign-in-session-ended")}</p>
                </Alert>
            }
            .into_any()
        })
    }
}
