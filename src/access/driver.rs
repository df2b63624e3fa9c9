//! The state machine, driven: what is typed, what is sent, what follows.

use calendar::Date;
use contract::values::{
    EstablishmentNumber, Fault, IbanTail, Mobile, NationalId, NewPassword, PasswordContext,
    UserName, VerificationCode,
};
use contract::{
    AccessEstablishment, AccessFinish, AccessFlow, AccessMobile, AccessPassword, AccessPension,
    AccessStart, AccessState, AccessUserName, CodeAttempt, ConsentPurpose, Sensitive, Supervision,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::flow::{
    AccessPage, BIRTH_DATE, CODE, Command, ESTABLISHMENT, Event, FaultText, FieldFault, IBAN_TAIL,
    IDENTITY_NUMBER, MOBILE, PASSWORD, SUPERVISION, TERMS, USER_NAME,
};
use super::report::REPORT;
use super::way::Way;
use crate::api::{Api, use_api};
use crate::browser::{clock, dom, timer};
use crate::i18n::{CalendarChoice, I18n, use_i18n};
use crate::ui::date_field::DateEntry;
use crate::ui::live_region::{Announcer, use_announcer};

/// The id of the present step's heading.
pub(super) const STEP: &str = "access-step";

/// What one person types on one of the ways, and where they stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Driver {
    pub(super) way: Way,
    pub(super) page: RwSignal<AccessPage>,
    typed: StoredValue<Typed>,
    api: Api,
    announcer: Announcer,
    i18n: I18n,
}

/// What is typed, step by step; kept in memory only.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed {
    pub(super) identity_number: RwSignal<String>,
    pub(super) birth_date: RwSignal<DateEntry>,
    pub(super) mobile: RwSignal<String>,
    pub(super) code: RwSignal<String>,
    pub(super) iban_tail: RwSignal<String>,
    pub(super) establishment: RwSignal<String>,
    pub(super) supervision: RwSignal<String>,
    pub(super) user_name: RwSignal<String>,
    pub(super) password: RwSignal<String>,
    pub(super) terms: RwSignal<bool>,
    pub(super) messages: RwSignal<bool>,
    pub(super) surveys: RwSignal<bool>,
}

impl Typed {
    fn new(calendar: CalendarChoice) -> Typed {
        let empty = || RwSignal::new(String::new());
        Typed {
            identity_number: empty(),
            birth_date: RwSignal::new(DateEntry::empty(calendar)),
            mobile: empty(),
            code: empty(),
            iban_tail: empty(),
            establishment: empty(),
            supervision: empty(),
            user_name: empty(),
            password: empty(),
            // Nothing is consented to in advance (Personal Data Protection Law, Article 5).
            terms: RwSignal::new(false),
            messages: RwSignal::new(false),
            surveys: RwSignal::new(false),
        }
    }

    /// What this page knows of the person, for the rules of a password.
    pub(super) fn password_context(self) -> PasswordContext {
        let mut context = PasswordContext::unknown();
        if let Ok(number) = self.identity_number.with(|text| NationalId::parse(text)) {
            context = context.with_identity_number(number);
        }
        if let Ok(mobile) = self.mobile.with(|text| Mobile::parse(text)) {
            context = context.with_mobile(mobile);
        }
        self.user_name.with(|name| context.with_user_name(name))
    }
}

/// A request that is fit to be sent.
enum Request {
    Start(AccessStart),
    Mobile(AccessMobile),
    Code(CodeAttempt),
    Resend,
    Pension(AccessPension),
    Establishment(AccessEstablishment),
    UserName(AccessUserName),
    Password(AccessPassword),
    Finish(AccessFinish),
    Back,
}

impl Driver {
    /// A driver for the page of a way. To be called while the view is built.
    pub(super) fn new(way: Way) -> Driver {
        let i18n = use_i18n();
        Driver {
            way,
            page: RwSignal::new(AccessPage::default()),
            typed: StoredValue::new(Typed::new(i18n.calendar_untracked())),
            api: use_api(),
            announcer: use_announcer(),
            i18n,
        }
    }

    /// What is typed.
    pub(super) fn typed(self) -> Typed {
        self.typed.get_value()
    }

    /// Takes what happens and does what follows from it.
    pub(super) fn handle(self, event: Event) {
        let now = clock::now_milliseconds();
        // The view may be gone; then its person has gone elsewhere, and the backend keeps the way.
        let commands = self.page.try_update(|page| page.handle(event, now));
        for command in commands.unwrap_or_default() {
            self.carry_out(command);
        }
    }

    fn carry_out(self, command: Command) {
        match command {
            Command::Ask => spawn_local(async move {
                let answer = self.api.access_state().await;
                self.handle(Event::Learned(answer));
            }),
            Command::Resend => self.send(Request::Resend),
            Command::Moved => {
                self.forget_secrets();
                // The step is put into the page after the event has been handled.
                let _ = timer::after(0, || {
                    dom::scroll_to_top();
                    dom::focus_without_scroll(STEP);
                });
            }
            Command::FocusTrouble => {
                let _ = timer::after(0, || {
                    dom::scroll_into_view(REPORT);
                    dom::focus_without_scroll(REPORT);
                });
            }
            Command::ClearCode => self.typed().code.set(String::new()),
            Command::SayWait(seconds) => self.announcer.polite(untrack(|| {
                self.i18n
                    .text_with("sign-in-code-resend-spoken", &[("n", seconds.into())])
            })),
            Command::SayResent => self
                .announcer
                .polite(self.i18n.text_untracked("access-code-resent")),
            Command::SaySlow => self
                .announcer
                .polite(self.i18n.text_untracked("sign-in-slow")),
        }
    }

    fn forget_secrets(self) {
        self.typed().code.set(String::new());
        let needs_password =
            |page: &AccessPage| matches!(page.state(), AccessState::Password { .. });
        if !self.page.with_untracked(needs_password) {
            self.typed().password.set(String::new());
        }
    }

    /// The person continues from the step that stands there.
    pub(super) fn submit(self) {
        let state = self.page.with_untracked(|page| page.state().clone());
        let request = match state {
            AccessState::Start => self.start(),
            AccessState::Mobile { .. } => {
                parse(MOBILE, self.typed().mobile, Mobile::parse).map(|mobile| {
                    Request::Mobile(AccessMobile {
                        mobile: Sensitive::from(mobile.as_str()),
                    })
                })
            }
            AccessState::Code { code_length, .. } => parse(CODE, self.typed().code, |text| {
                VerificationCode::parse(text, code_length)
            })
            .map(|code| {
                Request::Code(CodeAttempt {
                    code: Sensitive::from(code.as_str()),
                })
            }),
            AccessState::Pension { .. } => {
                parse(IBAN_TAIL, self.typed().iban_tail, IbanTail::parse).map(|tail| {
                    Request::Pension(AccessPension {
                        iban_tail: Sensitive::from(tail.as_str()),
                    })
                })
            }
            AccessState::Establishment { .. } => self.establishment(),
            AccessState::UserName { .. } => {
                parse(USER_NAME, self.typed().user_name, UserName::parse).map(|name| {
                    Request::UserName(AccessUserName {
                        user_name: Sensitive::from(name.as_str()),
                    })
                })
            }
            AccessState::Password { .. } => {
                let context = untrack(|| self.typed().password_context());
                parse(PASSWORD, self.typed().password, |text| {
                    NewPassword::parse(text, &context)
                })
                .map(|password| {
                    Request::Password(AccessPassword {
                        password: Sensitive::from(password.expose()),
                    })
                })
            }
            AccessState::Check { .. } => self.finish(),
            AccessState::Done { .. } | AccessState::Ended { .. } | AccessState::Unknown => return,
        };
        match request {
            Ok(request) => self.send(request),
            Err(faults) => self.handle(Event::Invalid(faults)),
        }
    }

    /// The person goes back a step.
    pub(super) fn back(self) {
        self.send(Request::Back);
    }

    /// The person begins anew. Where the backend cannot be told, the way ends there by itself.
    pub(super) fn start_over(self) {
        spawn_local(async move {
            let _ = self.api.access_give_up().await;
            self.handle(Event::Learned(Ok(AccessState::Start)));
        });
    }

    /// Whether the identity number can be one; if not, says so at its field.
    pub(super) fn has_identity_number(self) -> bool {
        match parse(
            IDENTITY_NUMBER,
            self.typed().identity_number,
            NationalId::parse,
        ) {
            Ok(number) => {
                self.typed().identity_number.set(number.as_str().to_owned());
                true
            }
            Err(faults) => {
                self.handle(Event::Invalid(faults));
                false
            }
        }
    }

    fn send(self, request: Request) {
        if self.page.with_untracked(AccessPage::is_working) {
            return;
        }
        self.handle(Event::Sent(matches!(request, Request::Resend)));
        let api = self.api;
        spawn_local(async move {
            let answer = match request {
                Request::Start(body) => api.access_start(body).await,
                Request::Mobile(body) => api.access_mobile(body).await,
                Request::Code(body) => api.access_code(body).await,
                Request::Resend => api.access_resend_code().await,
                Request::Pension(body) => api.access_pension(body).await,
                Request::Establishment(body) => api.access_establishment(body).await,
                Request::UserName(body) => api.access_user_name(body).await,
                Request::Password(body) => api.access_password(body).await,
                Request::Finish(body) => api.access_finish(body).await,
                Request::Back => api.access_back().await,
            };
            self.handle(Event::Answered(answer));
        });
    }

    fn start(self) -> Result<Request, Vec<FieldFault>> {
        let number = parse(
            IDENTITY_NUMBER,
            self.typed().identity_number,
            NationalId::parse,
        );
        let born = self.typed().birth_date.with_untracked(read_birth_date);
        match (number, born) {
            (Ok(number), Ok(born)) => Ok(Request::Start(AccessStart {
                flow: AccessFlow::from(self.way.name()),
                identity_number: Sensitive::from(number.as_str()),
                birth_date: Sensitive::from(born.to_string()),
            })),
            (number, born) => Err(number
                .err()
                .into_iter()
                .flatten()
                .chain(born.err())
                .collect()),
        }
    }

    fn establishment(self) -> Result<Request, Vec<FieldFault>> {
        let number = parse(
            ESTABLISHMENT,
            self.typed().establishment,
            EstablishmentNumber::parse,
        );
        let supervision = self.typed().supervision.get_untracked();
        match number {
            Ok(number) if !supervision.is_empty() => {
                Ok(Request::Establishment(AccessEstablishment {
                    number: number.as_str().to_owned(),
                    supervision: Supervision::from(supervision.as_str()),
                }))
            }
            number => {
                let mut faults = number.err().unwrap_or_default();
                if supervision.is_empty() {
                    faults.push(FieldFault::new(SUPERVISION, "access-supervision-empty"));
                }
                Err(faults)
            }
        }
    }

    fn finish(self) -> Result<Request, Vec<FieldFault>> {
        let purposes = [
            (self.typed().terms, ConsentPurpose::Terms),
            (self.typed().messages, ConsentPurpose::Messages),
            (self.typed().surveys, ConsentPurpose::Surveys),
        ];
        let consents: Vec<ConsentPurpose> = purposes
            .into_iter()
            .filter(|(given, _)| given.get_untracked())
            .map(|(_, purpose)| purpose)
            .collect();
        if consents.contains(&ConsentPurpose::Terms) {
            Ok(Request::Finish(AccessFinish { consents }))
        } else {
            Err(vec![FieldFault::new(TERMS, "access-terms-empty")])
        }
    }
}

/// A field's value, or what is wrong with it.
fn parse<Value, F: Fault>(
    field: &'static str,
    typed: RwSignal<String>,
    parse: impl Fn(&str) -> Result<Value, F>,
) -> Result<Value, Vec<FieldFault>> {
    typed
        .with_untracked(|text| parse(text))
        .map_err(|fault| vec![FieldFault::new(field, fault.fluent_key())])
}

fn read_birth_date(entry: &DateEntry) -> Result<Date, FieldFault> {
    let day = entry.read().map_err(|error| FieldFault {
        field: BIRTH_DATE,
        text: FaultText::Date(error),
    })?;
    if clock::today().is_some_and(|today| day > today) {
        return Err(FieldFault::new(BIRTH_DATE, "access-birth-date-future"));
    }
    Ok(day)
}
