//! The state machine, without a browser and without a backend.

use contract::{AccessEnd, AccessFlow, FieldError, Problem};

use super::*;

const NOW: f64 = 1_800_000_000_000.0;

fn mobile() -> AccessState {
    AccessState::Mobile {
        flow: AccessFlow::Individual,
    }
}

fn code(resend_in_seconds: u32) -> AccessState {
    AccessState::Code {
        flow: AccessFlow::Individual,
        mobile_tail: Some("21".to_owned()),
        code_length: 6,
        expires_in_seconds: 120,
        resend_in_seconds,
        resends_left: 4,
        attempts_left: 3,
    }
}

fn problem(code: ProblemCode) -> ApiError {
    let problem = Problem {
        kind: String::new(),
        title: String::new(),
        status: code.status(),
        code,
        detail: None,
        reference: "R-1".to_owned(),
        errors: Vec::new(),
        retry_after_seconds: None,
        attempts_left: Some(2),
        visual_code: None,
        session_end: None,
    };
    ApiError::Problem(Box::new(problem))
}

/// A page that was opened and stands at a state.
fn at(state: AccessState) -> AccessPage {
    let mut page = AccessPage::default();
    assert_eq!(page.handle(Event::Opened, NOW), [Command::Ask]);
    assert_eq!(
        page.handle(Event::Learned(Ok(state)), NOW),
        [],
        "nobody is moved by a reload"
    );
    page
}

fn send(page: &mut AccessPage, answer: Result<AccessState, ApiError>) -> Vec<Command> {
    assert_eq!(page.handle(Event::Sent(false), NOW), []);
    assert!(page.is_working());
    page.handle(Event::Answered(answer), NOW)
}

#[test]
fn each_answer_leads_to_the_step_the_backend_names() {
    let mut page = at(AccessState::Start);
    assert_eq!(send(&mut page, Ok(mobile())), [Command::Moved]);
    assert_eq!(send(&mut page, Ok(code(60))), [Command::Moved]);
    assert_eq!(page.seconds_to_resend(), 60);
    let done = AccessState::Done {
        flow: AccessFlow::Individual,
    };
    assert_eq!(send(&mut page, Ok(done.clone())), [Command::Moved]);
    assert_eq!(page.state(), &done);
}

#[test]
fn a_reload_in_the_middle_stands_where_it_was() {
    let page = at(code(42));
    assert_eq!(page.seconds_to_resend(), 42);
    assert!(!page.is_expired() && page.notice().is_none());
}

#[test]
fn what_cannot_be_right_is_told_and_not_sent() {
    let mut page = at(AccessState::Start);
    let faults = vec![FieldFault::new(
        IDENTITY_NUMBER,
        "error-identity-number-empty",
    )];
    assert_eq!(
        page.handle(Event::Invalid(faults.clone()), NOW),
        [Command::FocusTrouble]
    );
    assert_eq!(
        page.trouble(),
        Some(&Trouble::Fields {
            faults,
            attempts_left: None
        })
    );
    send(&mut page, Ok(mobile()));
    assert_eq!(page.trouble(), None, "the next step begins without it");
}

#[test]
fn a_refused_field_is_named_with_its_text() {
    let mut page = at(AccessState::Password {
        flow: AccessFlow::Individual,
    });
    let mut error = problem(ProblemCode::RequestInvalid);
    if let ApiError::Problem(problem) = &mut error {
        for code in ["password.common", "password.from-the-future"] {
            problem.errors.push(FieldError {
                pointer: "/password".to_owned(),
                code: code.to_owned(),
            });
        }
    }
    assert_eq!(send(&mut page, Err(error)), [Command::FocusTrouble]);
    let Some(Trouble::Fields { faults, .. }) = page.trouble() else {
        panic!("{:?}", page.trouble());
    };
    assert_eq!(
        faults[0],
        FieldFault::new(PASSWORD, "error-password-common")
    );
    assert_eq!(
        faults[1],
        FieldFault::new(PASSWORD, "error-request-invalid")
    );
}

#[test]
fn a_wrong_code_says_how_many_tries_are_left_and_too_many_begin_anew() {
    let mut page = at(code(60));
    assert_eq!(
        send(&mut page, Err(problem(ProblemCode::SignInCodeWrong))),
        [Command::ClearCode, Command::FocusTrouble]
    );
    assert!(matches!(
        page.trouble(),
        Some(Trouble::Fields {
            attempts_left: Some(2),
            ..
        })
    ));
    assert_eq!(
        send(&mut page, Err(problem(ProblemCode::AccessCodeTooMany))),
        [Command::Moved]
    );
    assert_eq!(
        (page.state(), page.notice()),
        (&AccessState::Start, Some(Notice::TooManyCodes))
    );
}

#[test]
fn an_expired_code_is_said_to_be_one() {
    let mut page = at(code(0));
    assert_eq!(page.handle(Event::Ticked, NOW + 121_000.0), []);
    assert!(page.is_expired());
    let mut page = at(code(0));
    send(&mut page, Err(problem(ProblemCode::SignInCodeExpired)));
    assert!(page.is_expired());
}

#[test]
fn a_new_code_waits_for_its_time() {
    let mut page = at(code(30));
    assert_eq!(
        page.handle(Event::ResendPressed, NOW),
        [Command::SayWait(30)]
    );
    assert_eq!(
        page.handle(Event::ResendPressed, NOW + 30_000.0),
        [Command::Resend]
    );
    page.handle(Event::Sent(true), NOW);
    assert!(page.is_resending());
    let commands = page.handle(Event::Answered(Ok(code(60))), NOW);
    assert_eq!(commands, [Command::ClearCode, Command::SayResent]);
    assert!(page.resent());
    page.handle(Event::Sent(false), NOW);
    assert!(!page.resent());
}

#[test]
fn another_tab_that_went_on_is_followed() {
    let mut page = at(mobile());
    assert_eq!(
        send(&mut page, Err(problem(ProblemCode::AccessStep))),
        [Command::Ask]
    );
    assert_eq!(
        page.handle(Event::Learned(Ok(code(60))), NOW),
        [Command::Moved]
    );
    assert_eq!(page.notice(), Some(Notice::MovedOn));
    // And so is one that gave up.
    assert_eq!(page.handle(Event::Returned, NOW), [Command::Ask]);
    assert_eq!(
        page.handle(Event::Learned(Ok(AccessState::Start)), NOW),
        [Command::Moved]
    );
    assert_eq!(page.notice(), Some(Notice::RunOut));
}

#[test]
fn after_the_end_nothing_is_said_to_have_run_out() {
    for state in [
        AccessState::Done {
            flow: AccessFlow::Password,
        },
        AccessState::Ended {
            flow: AccessFlow::Retiree,
            reason: AccessEnd::NoPension,
        },
    ] {
        let mut page = at(state);
        page.handle(Event::Learned(Ok(AccessState::Start)), NOW);
        assert_eq!(page.notice(), None);
    }
}

#[test]
fn a_failing_backend_keeps_the_step_and_is_asked_again_where_it_may_have_acted() {
    let mut page = at(mobile());
    assert_eq!(
        send(&mut page, Err(ApiError::Offline)),
        [Command::FocusTrouble]
    );
    assert_eq!(
        send(&mut page, Err(ApiError::Timeout)),
        [Command::FocusTrouble, Command::Ask]
    );
    assert_eq!(page.state(), &mobile());
    // It had acted: the person is led on, and the failure is forgotten.
    assert_eq!(
        page.handle(Event::Learned(Ok(code(60))), NOW),
        [Command::Moved]
    );
    assert_eq!(page.trouble(), None);
    let mut error = problem(ProblemCode::RateLimited);
    if let ApiError::Problem(problem) = &mut error {
        problem.retry_after_seconds = Some(61);
    }
    send(&mut page, Err(error));
    assert_eq!(page.minutes_to_wait(), Some(2));
    page.handle(Event::Ticked, NOW + 61_000.0);
    assert_eq!(page.minutes_to_wait(), None);
}

#[test]
fn a_page_that_cannot_ask_says_so_until_it_can() {
    let mut page = AccessPage::default();
    page.handle(Event::Opened, NOW);
    page.handle(Event::Learned(Err(ApiError::Offline)), NOW);
    assert_eq!(page.unreachable(), Some(&ApiError::Offline));
    assert_eq!(page.handle(Event::Returned, NOW), [Command::Ask]);
    page.handle(Event::Learned(Ok(mobile())), NOW);
    assert_eq!(page.unreachable(), None);
    // Later failures to ask change nothing that stands there.
    page.handle(Event::Learned(Err(ApiError::Offline)), NOW);
    assert_eq!((page.unreachable(), page.state()), (None, &mobile()));
}

#[test]
fn a_slow_answer_is_said_once_and_nothing_is_asked_while_one_is_waited_for() {
    let mut page = at(mobile());
    page.handle(Event::Sent(false), NOW);
    assert_eq!(page.handle(Event::Returned, NOW), []);
    assert_eq!(page.handle(Event::Ticked, NOW + 7_000.0), []);
    assert_eq!(
        page.handle(Event::Ticked, NOW + 8_000.0),
        [Command::SaySlow]
    );
    assert_eq!(page.handle(Event::Ticked, NOW + 9_000.0), []);
}

#[test]
fn a_newer_backend_asks_for_a_reload() {
    let mut page = at(mobile());
    assert_eq!(
        send(&mut page, Ok(AccessState::Unknown)),
        [Command::FocusTrouble]
    );
    assert_eq!(page.trouble(), Some(&Trouble::Outdated));
}

#[test]
fn a_wrong_detail_is_told_at_the_field_it_was_typed_into() {
    for (state, field) in [
        (
            AccessState::Pension {
                flow: AccessFlow::Retiree,
                attempts_left: 5,
            },
            IBAN_TAIL,
        ),
        (
            AccessState::Establishment {
                flow: AccessFlow::Establishment,
                attempts_left: 5,
            },
            ESTABLISHMENT,
        ),
    ] {
        let mut page = at(state);
        send(&mut page, Err(problem(ProblemCode::AccessDetails)));
        let Some(Trouble::Fields {
            faults,
            attempts_left,
        }) = page.trouble()
        else {
            panic!("{:?}", page.trouble());
        };
        assert_eq!((faults[0].field, *attempts_left), (field, Some(2)));
    }
}
