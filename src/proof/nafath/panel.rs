//! A request under way, and what became of it.

use leptos::prelude::*;

use super::flow::{End, Event, NafathFlow, Phase};
use super::{NafathRequest, OUTCOME};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::settings::use_settings;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::disclosure::Disclosure;
use crate::ui::icon::shapes;
use crate::ui::link::ExternalLink;

/// Which of the views stands; a second that passes does not rebuild it.
#[derive(Debug, Clone, PartialEq)]
enum Face {
    Nothing,
    Working,
    Number(String),
    Ended(End),
    Failed(crate::api::ApiError),
}

/// The number to choose, or what became of the request. Nothing before one is sent: what is asked
/// of the person then is the page's own.
#[component]
pub fn NafathPanel(
    /// The request.
    request: NafathRequest,
) -> impl IntoView {
    let i18n = use_i18n();
    let face = Memo::new(move |_| {
        request.flow.with(|flow| match flow.phase() {
            Phase::Idle => Face::Nothing,
            Phase::Starting | Phase::Finishing | Phase::Done => Face::Working,
            Phase::Waiting { number } => Face::Number(number.clone()),
            Phase::Ended(end) => Face::Ended(*end),
            Phase::Failed(error) => Face::Failed(error.clone()),
        })
    });
    move || match face.get() {
        Face::Nothing => ().into_any(),
        Face::Working => view! {
            <p class="g-nafath__working" role="status">{t!(i18n, "nafath-working")}</p>
        }
        .into_any(),
        Face::Number(number) => view! { <Waiting request number /> }.into_any(),
        Face::Ended(end) => {
            let (title, text) = match end {
                End::Rejected => ("nafath-rejected-title", "nafath-rejected"),
                End::Expired => ("nafath-expired-title", "nafath-expired"),
                End::Replaced => ("nafath-replaced-title", "nafath-replaced"),
            };
            view! { <Outcome request title text reference=None wait=None /> }.into_any()
        }
        Face::Failed(error) => {
            let reference = error.reference().map(str::to_owned);
            let wait = error.retry_after_seconds();
            view! {
                <Outcome request title="nafath-failed-title" text=error.text_key() reference wait />
            }
            .into_any()
        }
    }
}

#[component]
fn Waiting(request: NafathRequest, number: String) -> impl IntoView {
    let i18n = use_i18n();
    let settings = use_settings();
    let left = Memo::new(move |_| request.flow.with(NafathFlow::seconds_left));
    let out_of_touch = Memo::new(move |_| request.flow.with(NafathFlow::is_out_of_touch));
    view! {
        <div class="g-nafath g-stack">
            <p class="g-nafath__do">{t!(i18n, "nafath-do")}</p>
            // Never in the chosen digits: the app shows these very signs.
            <div class="g-nafath__number"><bdi dir="ltr">{number}</bdi></div>
            <p class="g-nafath__wait">{t!(i18n, "nafath-wait")}</p>
            // Spoken by the announcer twice, not every second; whoever comes to it reads it.
            <p class="g-hint" role="timer">
                {move || i18n.text_with("nafath-left", &[("time", i18n.countdown(left.get()).into())])}
            </p>
            <div role="status">
                {move || out_of_touch.get().then(|| view! {
                    <p class="g-hint">{t!(i18n, "nafath-out-of-touch")}</p>
                })}
            </div>
            {move || settings.outbox().then(|| view! {
                <p>
                    <ExternalLink
                        label=t!(i18n, "nafath-demo-link")
                        href=Signal::derive(Page::DemoNafath.link(i18n))
                    />
                </p>
            })}
            <Disclosure plain=true title=t!(i18n, "nafath-no-app")>
                <p>{t!(i18n, "nafath-no-app-answer")}</p>
            </Disclosure>
            <Button
                label=t!(i18n, "nafath-give-up")
                kind=ButtonKind::Plain
                on_press=Callback::new(move |()| request.handle(Event::GivenUp))
            />
        </div>
    }
}

#[component]
fn Outcome(
    request: NafathRequest,
    title: &'static str,
    #[prop(into)] text: String,
    reference: Option<String>,
    wait: Option<u32>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div id=OUTCOME tabindex="-1" class="g-nafath__outcome g-stack">
            <Alert kind=AlertKind::Error title=move || i18n.text(title)>
                <p>{move || i18n.text(&text)}</p>
                {wait.map(|seconds| view! {
                    <p>{move || i18n.text_with("nafath-try-after", &[("n", seconds.div_ceil(60).into())])}</p>
                })}
                {reference.map(|reference| view! {
                    <p class="g-muted g-small">{t!(i18n, "ui-error-reference", reference = reference.clone())}</p>
                })}
            </Alert>
            <Button
                label=t!(i18n, "nafath-again")
                kind=ButtonKind::Secondary
                icon=shapes::RETRY
                on_press=Callback::new(move |()| request.handle(Event::Sent))
            />
        </div>
    }
}
