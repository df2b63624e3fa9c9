//! The individuals' second page as it looks.

use contract::Sensitive;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::credentials_form::{after_release, help};
use super::flow::code::{CodeEvent, CodePage};
use super::flow::{CODE, Failure, Message};
use super::report_view::ReportView;
use super::side_panel::{BackToDoors, DemoNote, SafetyLine};
use crate::browser::{page as browser_page, pointer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::proof::resend::Resend;
use crate::routes::Page;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::code_field::CodeField;
use crate::ui::disclosure::Disclosure;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::page_heading::PageHeading;
use crate::ui::skeleton::Skeleton;

/// The code's form, or what stands in its place while the sign-in is looked up.
#[component]
pub(super) fn CodeForm(
    /// The state.
    page: RwSignal<CodePage>,
    /// The code as typed.
    code: RwSignal<String>,
    /// Takes what happens.
    on_event: Callback<CodeEvent>,
    /// Gives this sign-in up.
    on_start_over: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let report = Memo::new(move |_| page.with(CodePage::report));
    let length = Memo::new(move |_| page.with(|page| page.code_sent().map(|sent| sent.length)));
    let unreachable = Memo::new(move |_| page.with(CodePage::unreachable));
    view! {
        <div class="g-container g-sign-in">
            <BackToDoors />
            <div class="g-columns g-sign-in__columns">
                <div class="g-card g-sign-in__card">
                    <ReportView report />
                    <PageHeading text=t!(i18n, "sign-in-code-heading") caption=t!(i18n, "sign-in-caption-2") />
                    {move || match (length.get(), unreachable.get()) {
                        (Some(length), _) => view! {
                            <CodeEntry page code length on_event on_start_over />
                        }
                        .into_any(),
                        (None, Some(failure)) => view! {
                            <Unreachable failure on_event />
                        }
                        .into_any(),
                        (None, None) => view! { <div aria-busy="true"><Skeleton lines=3 /></div> }.into_any(),
                    }}
                </div>
                <div class="g-sign-in__side">
                    <div class="g-card g-card--quiet"><SafetyLine /></div>
                    <DemoNote />
                </div>
            </div>
        </div>
    }
}

/// The form for a code of a known length.
#[component]
fn CodeEntry(
    page: RwSignal<CodePage>,
    code: RwSignal<String>,
    length: u8,
    on_event: Callback<CodeEvent>,
    on_start_over: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let tail = Memo::new(move |_| {
        page.with(|page| {
            page.code_sent()
                .map(|sent| sent.mobile_tail)
                .unwrap_or_default()
        })
    });
    let sent = move || {
        let tail = i18n.text_with("sign-in-code-tail", &[("tail", tail.get().into())]);
        i18n.text_with(
            "sign-in-code-sent",
            &[("length", length.into()), ("tail", tail.into())],
        )
    };
    let fault = Signal::derive(move || {
        page.with(CodePage::code_fault)
            .map(|fault: Message| fault.show(i18n))
    });
    let checking = Memo::new(move |_| page.with(CodePage::is_checking));
    let slow = Memo::new(move |_| page.with(CodePage::is_slow));
    effect(pointer::watch);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_event.run(CodeEvent::Submitted(Sensitive::from(code.get_untracked())));
    };
    view! {
        <Expired page />
        <form class="g-form" method="post" novalidate on:submit=submit>
            <CodeField
                id=CODE
                label=t!(i18n, "sign-in-code-label")
                hint=Signal::derive(sent)
                value=code
                length=usize::from(length)
                error=fault
                on_leave=Callback::new(move |()| {
                    let text = Sensitive::from(code.get_untracked());
                    after_release(on_event, CodeEvent::LeftCode(text));
                })
            />
            <div class="g-form__actions">
                <Button
                    label=t!(i18n, "sign-in-code-submit")
                    working_label=Signal::derive(t!(i18n, "sign-in-checking"))
                    submit=true
                    wide=true
                    working=Signal::from(checking)
                />
            </div>
            {move || slow.get().then(|| view! { <p class="g-hint">{t!(i18n, "sign-in-slow")}</p> })}
        </form>
        <Resend
            left=Memo::new(move |_| page.with(CodePage::seconds_to_resend))
            resending=Memo::new(move |_| page.with(CodePage::is_resending))
            resent=Memo::new(move |_| page.with(CodePage::resent).map(|message| message.show(i18n)))
            on_press=Callback::new(move |()| on_event.run(CodeEvent::ResendPressed))
        />
        <Disclosure id="no-code" plain=true title=t!(i18n, "sign-in-code-none")>
            <ul class="g-sign-in__list">
                <li>{t!(i18n, "sign-in-code-none-signal")}</li>
                <li>
                    {t!(i18n, "sign-in-code-none-number")} " "
                    <a href=move || Page::RecoverMobile.href(i18n.locale())>
                        {t!(i18n, "title-recover-mobile")}
                    </a>
                </li>
            </ul>
            <p><a href=move || help(i18n.locale(), "no-code")>{t!(i18n, "sign-in-code-none-help")}</a></p>
        </Disclosure>
        <Button label=t!(i18n, "sign-in-code-start-over") kind=ButtonKind::Plain on_press=on_start_over />
    }
}

/// Says that the code is of no use any more, before the person types it in vain.
#[component]
fn Expired(page: RwSignal<CodePage>) -> impl IntoView {
    let i18n = use_i18n();
    // A report that stands says the same, or something more urgent.
    let shown = Memo::new(move |_| page.with(|page| page.is_expired() && page.report().is_none()));
    move || {
        shown.get().then(|| {
            view! {
                <Alert kind=AlertKind::Warning title=t!(i18n, "error-sign-in-code-expired")>
                    <p>{t!(i18n, "sign-in-code-expired-next")}</p>
                </Alert>
            }
        })
    }
}

/// The sign-in could not be looked up.
#[component]
fn Unreachable(failure: Failure, on_event: Callback<CodeEvent>) -> impl IntoView {
    let i18n = use_i18n();
    let (key, reference, outdated) = match failure {
        Failure::Api(error) => (
            error.text_key(),
            error.reference().map(str::to_owned),
            false,
        ),
        Failure::Busy(_) => ("sign-in-busy".to_owned(), None, false),
        Failure::Outdated => ("sign-in-outdated".to_owned(), None, true),
    };
    let retry = Callback::new(move |()| {
        if outdated {
            browser_page::reload();
        } else {
            on_event.run(CodeEvent::Returned);
        }
    });
    view! { <ErrorPanel text=Signal::derive(move || i18n.text(&key)) reference on_retry=retry /> }
}
