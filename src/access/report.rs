//! What went wrong, above the step.
//!
//! The pattern of the kit's error summary, with what follows from it: how many tries are left, how
//! long to wait, whom to call.

use leptos::prelude::*;

use super::driver::Driver;
use super::flow::{AccessPage, FaultText, FieldFault, Notice, Trouble};
use crate::browser::{input, page as browser_page};
use crate::i18n::{I18n, use_i18n};
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::icon::{icon, shapes};

/// The id of the report.
pub(super) const REPORT: &str = "access-report";
const HEADING: &str = "access-report-heading";

/// The words of a fault; tracks the language.
pub(super) fn words_of(fault: &FaultText, i18n: I18n) -> String {
    match fault {
        FaultText::Key(key) => i18n.text(key),
        FaultText::Date(error) => error.text(i18n, &i18n.text("access-birth-date")),
    }
}

/// What is wrong with a field, word for word as in the report.
pub(super) fn fault_at(driver: Driver, field: &'static str) -> Signal<Option<String>> {
    let i18n = use_i18n();
    let fault = Memo::new(move |_| {
        driver.page.with(|page| match page.trouble() {
            Some(Trouble::Fields { faults, .. }) => {
                let fault = faults.iter().find(|fault| fault.field == field);
                fault.map(|fault| fault.text.clone())
            }
            _ => None,
        })
    });
    Signal::derive(move || fault.get().map(|fault| words_of(&fault, i18n)))
}

/// The report, or why the person is where they are; nothing while there is neither.
#[component]
pub(super) fn ReportView(driver: Driver) -> impl IntoView {
    let trouble = Memo::new(move |_| driver.page.with(|page| page.trouble().cloned()));
    let notice = Memo::new(move |_| driver.page.with(AccessPage::notice));
    move || match (trouble.get(), notice.get()) {
        (
            Some(Trouble::Fields {
                faults,
                attempts_left,
            }),
            _,
        ) => view! { <Faults faults attempts_left /> }.into_any(),
        (Some(Trouble::Failed { key, reference, .. }), _) => {
            view! { <Failed driver key reference /> }.into_any()
        }
        (Some(Trouble::Outdated), _) => view! { <Outdated /> }.into_any(),
        (None, Some(notice)) => view! { <NoticeView notice /> }.into_any(),
        (None, None) => ().into_any(),
    }
}

#[component]
fn Faults(faults: Vec<FieldFault>, attempts_left: Option<u32>) -> impl IntoView {
    let i18n = use_i18n();
    let count = faults.len();
    view! {
        <div id=REPORT class="g-error-summary" role="alert" tabindex="-1" aria-labelledby=HEADING>
            <h2 id=HEADING>
                {icon(shapes::ERROR)}
                <span>{move || i18n.text_with("ui-error-summary-title", &[("n", count.into())])}</span>
            </h2>
            <ul class="g-error-summary__list">
                {faults.into_iter().map(|FieldFault { field, text }| view! {
                    <li>
                        <a
                            href=format!("#{field}")
                            on:click=move |event| {
                                event.prevent_default();
                                input::focus_field(field);
                            }
                        >
                            {move || words_of(&text, i18n)}
                        </a>
                    </li>
                }).collect_view()}
            </ul>
            {attempts_left.map(|left| view! {
                <p>{move || i18n.text_with("access-attempts-left", &[("n", left.into())])}</p>
            })}
        </div>
    }
}

#[component]
fn Failed(driver: Driver, key: String, reference: Option<String>) -> impl IntoView {
    let i18n = use_i18n();
    let minutes = Memo::new(move |_| driver.page.with(AccessPage::minutes_to_wait));
    view! {
        <div id=REPORT class="g-error-summary" role="alert" tabindex="-1" aria-labelledby=HEADING>
            <h2 id=HEADING>
                {icon(shapes::ERROR)}
                <span>{t!(i18n, "access-failed")}</span>
            </h2>
            <p>{move || i18n.text(&key)}</p>
            {move || minutes.get().map(|minutes| view! {
                <p>{move || i18n.text_with("nafath-try-after", &[("n", minutes.into())])}</p>
            })}
            <p>{t!(i18n, "access-kept")}</p>
            <p>{t!(i18n, "sign-in-way-out-call")} " " <CallCentreLink /></p>
            {reference.map(|reference| view! {
                <p class="g-muted g-small">{t!(i18n, "ui-error-reference", reference = reference.clone())}</p>
            })}
        </div>
    }
}

#[component]
fn Outdated() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div id=REPORT class="g-error-summary" role="alert" tabindex="-1" aria-labelledby=HEADING>
            <h2 id=HEADING>
                {icon(shapes::ERROR)}
                <span>{t!(i18n, "sign-in-outdated")}</span>
            </h2>
            <Button
                label=t!(i18n, "sign-in-reload")
                kind=ButtonKind::Secondary
                icon=shapes::RETRY
                on_press=Callback::new(|()| browser_page::reload())
            />
        </div>
    }
}

#[component]
fn NoticeView(notice: Notice) -> impl IntoView {
    let i18n = use_i18n();
    let words = move || {
        i18n.text(match notice {
            Notice::RunOut => "error-access-none",
            Notice::TooManyCodes => "error-access-code-too-many",
            Notice::TooManyDetails => "error-access-details-too-many",
            Notice::MovedOn => "error-access-step",
            Notice::UserNameTaken => "error-access-user-name-taken",
        })
    };
    view! { <Alert kind=AlertKind::Warning id="access-notice"><p>{words}</p></Alert> }
}
