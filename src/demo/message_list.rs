//! The texts themselves.

use contract::{OutboxMessage, Timestamp, WrittenLanguage};
use leptos::prelude::*;

use crate::browser::clipboard;
use crate::i18n::{I18n, use_i18n};
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::icon::shapes;
use crate::ui::live_region::use_announcer;

/// The texts, newest first, or what to do where there are none.
#[component]
pub(super) fn MessageList(messages: Vec<OutboxMessage>) -> impl IntoView {
    let i18n = use_i18n();
    if messages.is_empty() {
        return view! {
            <Alert kind=AlertKind::Info title=t!(i18n, "demo-outbox-none-title")>
                <p>{t!(i18n, "demo-outbox-none")}</p>
            </Alert>
        }
        .into_any();
    }
    view! {
        <section class="g-stack" aria-labelledby="outbox-messages">
            <h2 id="outbox-messages">{t!(i18n, "demo-outbox-messages")}</h2>
            <ol class="g-outbox">
                {messages.into_iter().map(|message| view! { <Message message /> }).collect_view()}
            </ol>
        </section>
    }
    .into_any()
}

#[component]
fn Message(message: OutboxMessage) -> impl IntoView {
    let i18n = use_i18n();
    let OutboxMessage {
        text,
        language,
        code,
        sent_at,
        ..
    } = message;
    let direction = match language {
        WrittenLanguage::English => "ltr",
        _ => "rtl",
    };
    view! {
        <li class="g-card g-outbox__message">
            {code.map(|code| view! { <Code code /> })}
            <p class="g-outbox__text" lang=language.as_str().to_owned() dir=direction>{text}</p>
            <p class="g-muted g-small">
                {move || i18n.text_with("demo-outbox-sent", &[("when", moment(i18n, sent_at).into())])}
            </p>
        </li>
    }
}

/// A code, large and easily copied.
#[component]
fn Code(code: String) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let copied = code.clone();
    let copy = Callback::new(move |()| {
        clipboard::copy(copied.clone(), move |done| {
            let key = if done {
                "demo-outbox-copied"
            } else {
                "demo-outbox-not-copied"
            };
            announcer.polite(untrack(|| i18n.text(key)));
        });
    });
    view! {
        <div class="g-outbox__code">
            <p>
                <span class="g-visually-hidden">{t!(i18n, "demo-outbox-code")} " "</span>
                <bdi dir="ltr" class="g-outbox__digits">{code}</bdi>
            </p>
            <Button
                label=t!(i18n, "demo-outbox-copy")
                kind=ButtonKind::Secondary
                icon=shapes::COPY
                compact=true
                on_press=copy
            />
        </div>
    }
}

fn moment(i18n: I18n, moment: Timestamp) -> String {
    let (hour, minute) = moment.time_in_riyadh();
    let date = moment.date_in_riyadh();
    let time = i18n.time_of_day(hour, minute);
    i18n.text_with(
        "demo-outbox-when",
        &[("date", date.into()), ("time", time.into())],
    )
}
