//! A report above a form.
//!
//! The pattern of the kit's error summary, for problems that are more than a list of fields: a next
//! step, a way out, a reference, a time to wait. What changes while the report stands lies outside
//! the alert, so that it is not spoken again every minute.

use leptos::prelude::*;

use super::credentials_form::help;
use super::flow::{Message, Report, ReportItem, WayOut};
use crate::browser::{dom, input, page, timer};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::icon::{icon, shapes};

/// The id of the report's place where it was asked for before its code was here.
pub(super) const REPORT_PLACE: &str = "sign-in-report-place";
const REPORT: &str = "sign-in-report";
const HEADING: &str = "sign-in-report-heading";
const NEXT: &str = "sign-in-report-next";

/// Moves the focus to the report once it stands in the page (WCAG 3.3.1, 2.4.3).
pub(super) fn focus_report() {
    // The report is put into the page after the event has been handled.
    let _ = timer::after(0, || {
        for place in [REPORT, REPORT_PLACE] {
            dom::scroll_into_view(place);
            if dom::focus_without_scroll(place) {
                break;
            }
        }
    });
}

/// The report; nothing while there is none.
#[component]
pub(super) fn ReportView(
    /// The report.
    report: Memo<Option<Report>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let stands = Memo::new(move |_| report.with(Option::is_some));
    // Each part by itself: a minute that passes must not rebuild the link the person stands on.
    let part = move |choose: fn(&Report) -> Message| {
        Memo::new(move |_| report.with(|report| report.as_ref().map(choose)))
    };
    let heading = part(|report| report.heading.clone());
    let next = part(|report| report.next.clone());
    let items = Memo::new(move |_| {
        report.with(|report| report.as_ref().map(|report| report.items.clone()))
    });
    let reference = Memo::new(move |_| report.with(|report| report.as_ref()?.reference.clone()));
    let way_out =
        Memo::new(move |_| report.with(|report| report.as_ref().map(|report| report.way_out)));
    let text = move |message: Memo<Option<Message>>| {
        move || message.get().map(|message| message.show(i18n))
    };
    move || {
        stands.get().then(|| {
            view! {
                <div class="g-error-summary g-report">
                    <div
                        id=REPORT
                        class="g-report__alert"
                        role="alert"
                        tabindex="-1"
                        aria-labelledby=HEADING
                        aria-describedby=NEXT
                    >
                        <h2 id=HEADING>{icon(shapes::ERROR)} <span>{text(heading)}</span></h2>
                        <ul class="g-error-summary__list">
                            {move || items.get().unwrap_or_default().into_iter().map(|item| view! {
                                <Item item />
                            }).collect_view()}
                        </ul>
                    </div>
                    <p id=NEXT>{text(next)}</p>
                    {move || reference.get().map(|reference| view! {
                        <p class="g-muted g-small">
                            {t!(i18n, "ui-error-reference", reference = reference.clone())}
                        </p>
                    })}
                    {move || way_out.get().map(|way_out| view! { <WayOutView way_out /> })}
                </div>
            }
        })
    }
}

#[component]
fn Item(item: ReportItem) -> impl IntoView {
    let i18n = use_i18n();
    let ReportItem { text, field } = item;
    let words = move || text.show(i18n);
    match field {
        Some(field) => view! {
            <li>
                <a
                    href=format!("#{field}")
                    on:click=move |event| {
                        event.prevent_default();
                        input::focus_field(field);
                    }
                >
                    {words}
                </a>
            </li>
        }
        .into_any(),
        None => view! { <li class="g-report__item">{words}</li> }.into_any(),
    }
}

#[component]
fn WayOutView(way_out: WayOut) -> impl IntoView {
    let i18n = use_i18n();
    match way_out {
        WayOut::None => ().into_any(),
        WayOut::ForgottenPassword => view! {
            <p>
                <a href=move || Page::RecoverPassword.href(i18n.locale())>
                    {t!(i18n, "sign-in-forgotten-password")}
                </a>
            </p>
        }
        .into_any(),
        WayOut::Help => view! {
            <p class="g-cluster">
                <span>{t!(i18n, "sign-in-way-out-call")} " " <CallCentreLink /></span>
                <a href=move || help(i18n.locale(), "channels")>{t!(i18n, "sign-in-way-out-help")}</a>
            </p>
        }
        .into_any(),
        WayOut::Reload => view! {
            <Button
                label=t!(i18n, "sign-in-reload")
                kind=ButtonKind::Secondary
                icon=shapes::RETRY
                on_press=Callback::new(|()| page::reload())
            />
        }
        .into_any(),
    }
}
