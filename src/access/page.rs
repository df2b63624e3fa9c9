//! The pages of the five ways: each draws the step that the backend says is due.

use contract::AccessState;
use leptos::ev::visibilitychange;
use leptos::prelude::*;

use super::check_step::CheckStep;
use super::code_step::CodeStep;
use super::driver::{Driver, STEP};
use super::end::{DoneStep, EndedStep};
use super::flow::{AccessPage, Event};
use super::frame::Frame;
use super::report::ReportView;
use super::start_step::StartStep;
use super::steps::{EstablishmentStep, MobileStep, PasswordStep, PensionStep, UserNameStep};
use super::way::Way;
use crate::browser::{page as browser_page, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::shell::announce::use_title_problem;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind, LinkButton};
use crate::ui::error_panel::ErrorPanel;
use crate::ui::page_heading::PageHeading;
use crate::ui::stepper::Stepper;

/// Opening an account as a contributor.
#[component]
pub fn RegisterIndividualPage() -> impl IntoView {
    view! { <WayPage way=Way::Individual /> }
}

/// Opening an account as a pensioner.
#[component]
pub fn RegisterRetireePage() -> impl IntoView {
    view! { <WayPage way=Way::Retiree /> }
}

/// Opening an account as a supervisor.
#[component]
pub fn RegisterEstablishmentPage() -> impl IntoView {
    view! { <WayPage way=Way::Establishment /> }
}

/// Replacing a forgotten password.
#[component]
pub fn RecoverPasswordPage() -> impl IntoView {
    view! { <WayPage way=Way::Password /> }
}

/// Replacing a mobile number.
#[component]
pub fn RecoverMobilePage() -> impl IntoView {
    view! { <WayPage way=Way::Mobile /> }
}

#[component]
fn WayPage(way: Way) -> impl IntoView {
    let driver = Driver::new(way);
    let has_problem = Memo::new(move |_| driver.page.with(|page| page.trouble().is_some()));
    use_title_problem(has_problem.into());
    effect(move || {
        driver.handle(Event::Opened);
        if let Some(timer) = timer::every(1_000, move || driver.handle(Event::Ticked)) {
            on_cleanup(move || timer.stop());
        }
        // Back from the message with the code, or from another tab that went on or gave up.
        let listener = window_event_listener(visibilitychange, move |_| {
            if browser_page::is_visible() {
                driver.handle(Event::Returned);
            }
        });
        on_cleanup(move || listener.remove());
    });
    view! { <WayView driver /> }
}

/// Which view stands; what changes within one does not rebuild it.
#[derive(Debug, Clone, PartialEq)]
enum Face {
    Unreachable,
    /// Another way is under way in this browser.
    Elsewhere(Way),
    Step(Step),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Start,
    Mobile,
    Code,
    Pension,
    Establishment,
    UserName,
    Password,
    Check,
    Done,
    Ended,
}

fn face_of(page: &AccessPage, way: Way) -> Face {
    if page.unreachable().is_some() {
        return Face::Unreachable;
    }
    let state = page.state();
    let is_over = matches!(state, AccessState::Done { .. } | AccessState::Ended { .. });
    if let Some(other) = state.flow().and_then(Way::of).filter(|other| *other != way) {
        // What is over elsewhere is in nobody's way.
        return if is_over {
            Face::Step(Step::Start)
        } else {
            Face::Elsewhere(other)
        };
    }
    Face::Step(match state {
        AccessState::Start | AccessState::Unknown => Step::Start,
        AccessState::Mobile { .. } => Step::Mobile,
        AccessState::Code { .. } => Step::Code,
        AccessState::Pension { .. } => Step::Pension,
        AccessState::Establishment { .. } => Step::Establishment,
        AccessState::UserName { .. } => Step::UserName,
        AccessState::Password { .. } => Step::Password,
        AccessState::Check { .. } => Step::Check,
        AccessState::Done { .. } => Step::Done,
        AccessState::Ended { .. } => Step::Ended,
    })
}

/// The page as it looks.
#[component]
pub(super) fn WayView(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let way = driver.way;
    let face = Memo::new(move |_| driver.page.with(|page| face_of(page, way)));
    let place = Memo::new(move |_| match face.get() {
        Face::Step(Step::Start) => 1,
        _ => driver.page.with(|page| way.place_of(page.state())),
    });
    let has_steps =
        Memo::new(move |_| matches!(face.get(), Face::Step(step) if step != Step::Ended));
    let steps = move || {
        way.steps()
            .iter()
            .map(|key| Signal::derive(move || i18n.text(key)))
            .collect::<Vec<_>>()
    };
    let needs: &'static [&'static str] = match way {
        Way::Individual | Way::Password => &["access-need-number", "access-need-phone"],
        Way::Retiree => &[
            "access-need-number",
            "access-need-phone",
            "access-need-iban",
        ],
        Way::Establishment => &[
            "access-need-number",
            "access-need-phone",
            "access-need-establishment",
        ],
        Way::Mobile => &["access-need-number", "access-need-nafath"],
    };
    view! {
        <Frame needs>
            <PageHeading
                text=t!(i18n, way.page().title_key())
                lead=Signal::derive(move || i18n.text(match way {
                    Way::Individual => "access-lead-individual",
                    Way::Retiree => "access-lead-retiree",
                    Way::Establishment => "access-lead-establishment",
                    Way::Password => "access-lead-password",
                    Way::Mobile => "access-lead-mobile",
                }))
            />
            {move || has_steps.get().then(|| view! { <Stepper steps=steps() current=place /> })}
            <ReportView driver />
            {move || match face.get() {
                Face::Unreachable => view! { <Unreachable driver /> }.into_any(),
                Face::Elsewhere(other) => view! { <Elsewhere driver other /> }.into_any(),
                Face::Step(Step::Start) => view! { <StartStep driver /> }.into_any(),
                Face::Step(Step::Mobile) => view! { <MobileStep driver /> }.into_any(),
                Face::Step(Step::Code) => view! { <CodeStep driver /> }.into_any(),
                Face::Step(Step::Pension) => view! { <PensionStep driver /> }.into_any(),
                Face::Step(Step::Establishment) => view! { <EstablishmentStep driver /> }.into_any(),
                Face::Step(Step::UserName) => view! { <UserNameStep driver /> }.into_any(),
                Face::Step(Step::Password) => view! { <PasswordStep driver /> }.into_any(),
                Face::Step(Step::Check) => view! { <CheckStep driver /> }.into_any(),
                Face::Step(Step::Done) => view! { <DoneStep driver /> }.into_any(),
                Face::Step(Step::Ended) => view! { <EndedStep driver /> }.into_any(),
            }}
        </Frame>
    }
}

/// The heading of a step, which takes the focus when the step comes to stand there.
#[component]
pub(super) fn StepHeading(
    /// The words.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <h2 id=STEP tabindex="-1" class="g-access__step">{text}</h2> }
}

/// The backend could not be asked where the way stands.
#[component]
fn Unreachable(driver: Driver) -> impl IntoView {
    let i18n = use_i18n();
    let error = driver
        .page
        .with_untracked(|page| page.unreachable().cloned());
    let key = error
        .as_ref()
        .map(crate::api::ApiError::text_key)
        .unwrap_or_default();
    let reference = error.and_then(|error| error.reference().map(str::to_owned));
    let retry = Callback::new(move |()| driver.handle(Event::Returned));
    view! { <ErrorPanel text=Signal::derive(move || i18n.text(&key)) reference on_retry=retry /> }
}

/// Another way is under way in this browser.
#[component]
fn Elsewhere(driver: Driver, other: Way) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <StepHeading text=t!(i18n, "access-elsewhere-title") />
        <Alert kind=AlertKind::Info>
            <p>{move || {
                let name = i18n.text(other.page().title_key());
                i18n.text_with("access-elsewhere", &[("name", name.into())])
            }}</p>
        </Alert>
        <div class="g-form__actions">
            <LinkButton
                label=t!(i18n, "access-elsewhere-continue")
                href=Signal::derive(move || other.page().href(i18n.locale()))
            />
            <Button
                label=t!(i18n, "access-elsewhere-give-up")
                kind=ButtonKind::Secondary
                on_press=Callback::new(move |()| driver.start_over())
            />
        </div>
    }
}
