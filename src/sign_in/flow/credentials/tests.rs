use contract::{Problem, SignInState};

use super::*;
use crate::sign_in::flow::test_support::{at, code_state, every_failure, problem, session};
use crate::sign_in::flow::{IDENTITY_NUMBER, Message, PASSWORD, WayOut};

const NUMBER: &str = "1058529940";
const SECRET: &str = "a horse in the rain";

fn submitted(number: &str, password: &str) -> CredentialsEvent {
    CredentialsEvent::Submitted {
        identity_number: number.into(),
        password: password.into(),
    }
}

fn refused(problem: Problem) -> CredentialsEvent {
    CredentialsEvent::Answered(Err(ApiError::Problem(Box::new(problem))))
}

/// A page whose credentials have been sent.
fn sent() -> CredentialsPage {
    let mut page = CredentialsPage::default();
    page.handle(CredentialsEvent::Opened(None), at(0));
    page.handle(submitted(NUMBER, SECRET), at(1));
    assert!(page.is_working());
    page
}

fn keys_of(page: &CredentialsPage) -> (Vec<String>, String) {
    let report = page.report().expect("a report");
    let items = report
        .items
        .iter()
        .map(|item| item.text.key().to_owned())
        .collect();
    (items, report.next.key().to_owned())
}

#[test]
fn sends_the_number_in_latin_digits_and_the_password_untouched() {
    let mut page = CredentialsPage::default();
    let commands = page.handle(submitted("١٠٥٨-٥٢٩ ٩٤٠\u{200F}", "  كلمة سر  "), at(0));
    assert_eq!(
        commands,
        [CredentialsCommand::Send(IndividualSignIn {
            identity_number: NUMBER.into(),
            password: "  كلمة سر  ".into(),
        })]
    );
    assert_eq!(page.report(), None);
}

#[test]
fn names_the_exact_fault_of_each_field() {
    let cases = [
        ("", Some("error-identity-number-empty")),
        ("10585x9940", Some("error-identity-number-digits")),
        ("105852994", Some("error-identity-number-length")),
        ("3000000000", Some("error-identity-number-first-digit")),
        ("1058529941", Some("error-identity-number-check-digit")),
        (NUMBER, None),
    ];
    for (number, fault) in cases {
        let mut page = CredentialsPage::default();
        let commands = page.handle(submitted(number, ""), at(0));
        assert_eq!(commands, [CredentialsCommand::FocusReport], "{number}");
        let expected: Vec<&str> = fault.into_iter().chain(["error-password-empty"]).collect();
        assert_eq!(keys_of(&page).0, expected);
        assert_eq!(
            page.identity_number_fault().as_ref().map(Message::key),
            fault
        );
        let fields: Vec<_> = page
            .report()
            .expect("a report")
            .items
            .iter()
            .filter_map(|item| item.field)
            .collect();
        assert_eq!(fields.last(), Some(&PASSWORD));
        assert_eq!(fields.first() == Some(&IDENTITY_NUMBER), fault.is_some());
    }
}

#[test]
fn looks_again_only_at_fields_known_to_be_wrong() {
    let mut page = CredentialsPage::default();
    page.handle(CredentialsEvent::LeftIdentityNumber("1".into()), at(0));
    assert_eq!(
        page.report(),
        None,
        "a field that was only left is no mistake"
    );

    page.handle(submitted("12", SECRET), at(1));
    page.handle(CredentialsEvent::LeftPassword("".into()), at(2));
    assert_eq!(
        page.password_fault(),
        None,
        "the password was right when it was looked at"
    );
    page.handle(
        CredentialsEvent::LeftIdentityNumber("3000000000".into()),
        at(3),
    );
    assert_eq!(keys_of(&page).0, ["error-identity-number-first-digit"]);
    page.handle(CredentialsEvent::LeftIdentityNumber(NUMBER.into()), at(4));
    assert_eq!(page.report(), None);
}

#[test]
fn cannot_be_submitted_twice() {
    let mut page = sent();
    assert_eq!(page.handle(submitted(NUMBER, SECRET), at(2)), []);
    assert_eq!(page.handle(submitted("", ""), at(2)), []);
    assert_eq!(page.report(), None);
}

#[test]
fn a_wrong_pair_keeps_the_number_and_says_what_is_left() {
    let mut page = sent();
    let answer = Problem {
        attempts_left: Some(2),
        ..problem(ProblemCode::SignInWrongPair)
    };
    assert_eq!(
        page.handle(refused(answer), at(2)),
        [
            CredentialsCommand::ClearPassword,
            CredentialsCommand::FocusReport
        ]
    );
    assert_eq!(
        keys_of(&page),
        (
            vec!["error-sign-in-wrong-pair".into()],
            "sign-in-attempts-left".into()
        )
    );
    assert_eq!(
        page.identity_number_fault(),
        None,
        "neither field is singled out"
    );
    assert_eq!(page.password_fault(), None);
    assert!(!page.is_working());
}

#[test]
fn a_lock_counts_its_minutes_down_and_ends() {
    let mut page = sent();
    let answer = Problem {
        retry_after_seconds: Some(1800),
        ..problem(ProblemCode::SignInLocked)
    };
    page.handle(refused(answer), at(0));
    let next = |page: &CredentialsPage| page.report().expect("a report").next;
    assert_eq!(next(&page), Message::counting("sign-in-wait", 30_u32));
    assert_eq!(page.handle(CredentialsEvent::Ticked, at(1741)), []);
    assert_eq!(next(&page), Message::counting("sign-in-wait", 1_u32));
    assert_eq!(
        page.handle(CredentialsEvent::Ticked, at(1800)),
        [CredentialsCommand::AnnounceWaitOver]
    );
    assert_eq!(next(&page).key(), "sign-in-wait-over");
    assert_eq!(
        page.handle(CredentialsEvent::Ticked, at(1801)),
        [],
        "said once"
    );
    assert!(
        matches!(
            page.handle(submitted(NUMBER, SECRET), at(5))[..],
            [CredentialsCommand::Send(_)]
        ),
        "the lock belongs to one number, so the form stays open"
    );
}

#[test]
fn every_failure_keeps_what_was_typed_and_names_a_next_step() {
    for error in every_failure() {
        let mut page = sent();
        let commands = page.handle(CredentialsEvent::Answered(Err(error.clone())), at(2));
        assert!(
            commands.contains(&CredentialsCommand::FocusReport),
            "{error:?}"
        );
        if error.problem_code() != Some(&ProblemCode::SignInWrongPair) {
            assert!(
                !commands.contains(&CredentialsCommand::ClearPassword),
                "{error:?}"
            );
        }
        assert!(!page.is_working(), "{error:?}");
        let report = page.report().expect("a report");
        assert!(!report.items.is_empty(), "{error:?}");
        assert!(!report.next.key().is_empty(), "{error:?}");
        assert!(
            matches!(
                page.handle(submitted(NUMBER, SECRET), at(3))[..],
                [CredentialsCommand::Send(_)]
            ),
            "{error:?} can be tried again"
        );
    }
}

#[test]
fn asks_where_the_sign_in_stands_when_an_answer_was_lost() {
    for (error, asks) in [
        (ApiError::Timeout, true),
        (ApiError::Unreadable { path: ".".into() }, true),
        (ApiError::Unexpected { status: 502 }, true),
        (
            ApiError::Problem(Box::new(problem(ProblemCode::Internal))),
            true,
        ),
        (ApiError::Offline, false),
        (
            ApiError::Problem(Box::new(problem(ProblemCode::RateLimited))),
            false,
        ),
    ] {
        let commands = sent().handle(CredentialsEvent::Answered(Err(error.clone())), at(2));
        assert_eq!(
            commands.contains(&CredentialsCommand::Ask),
            asks,
            "{error:?}"
        );
    }
}

#[test]
fn goes_on_with_what_the_backend_says() {
    let state = code_state(120, 60);
    assert_eq!(
        sent().handle(CredentialsEvent::Answered(Ok(state.clone())), at(2)),
        [CredentialsCommand::GoToCode(state)]
    );
    let begin = [CredentialsCommand::Begin(session())];
    let signed_in = SignInState::SignedIn { session: session() };
    assert_eq!(
        sent().handle(CredentialsEvent::Answered(Ok(signed_in.clone())), at(2)),
        begin
    );
    assert_eq!(
        sent().handle(CredentialsEvent::StateLearned(Ok(signed_in)), at(2)),
        begin
    );

    let mut page = sent();
    page.handle(CredentialsEvent::Answered(Ok(SignInState::Unknown)), at(2));
    assert_eq!(page.report().expect("a report").way_out, WayOut::Reload);
}

#[test]
fn offers_to_continue_only_what_can_be_continued() {
    let mut page = CredentialsPage::default();
    assert_eq!(
        page.handle(CredentialsEvent::Opened(None), at(0)),
        [CredentialsCommand::Ask]
    );
    page.handle(
        CredentialsEvent::StateLearned(Ok(code_state(120, 60))),
        at(1),
    );
    assert!(page.offers_to_continue());
    page.handle(
        CredentialsEvent::StateLearned(Err(ApiError::Offline)),
        at(2),
    );
    assert!(page.offers_to_continue(), "not knowing changes nothing");
    page.handle(
        CredentialsEvent::StateLearned(Ok(SignInState::Start)),
        at(3),
    );
    assert!(!page.offers_to_continue());
    let SignInState::Code {
        mobile_tail,
        code_length,
        attempts_left,
        ..
    } = code_state(0, 0)
    else {
        return;
    };
    let dead = SignInState::Code {
        mobile_tail,
        code_length,
        attempts_left,
        expires_in_seconds: 0,
        resend_in_seconds: 0,
        resends_left: 0,
    };
    page.handle(CredentialsEvent::StateLearned(Ok(dead)), at(4));
    assert!(!page.offers_to_continue());
}

#[test]
fn says_once_why_the_person_is_back() {
    let mut page = CredentialsPage::default();
    page.handle(CredentialsEvent::Opened(Some(Notice::NoAttempt)), at(0));
    assert_eq!(
        page.notice().as_ref().map(Message::key),
        Some("error-sign-in-no-attempt")
    );
    page.handle(submitted("", ""), at(1));
    assert_eq!(page.notice(), None);

    page.handle(
        CredentialsEvent::Opened(Some(Notice::Locked(Deadline::after(60, at(0))))),
        at(0),
    );
    assert_eq!(
        keys_of(&page),
        (vec!["error-sign-in-locked".into()], "sign-in-wait".into())
    );
}

#[test]
fn says_once_that_the_answer_takes_long() {
    let mut page = sent();
    assert_eq!(page.handle(CredentialsEvent::Ticked, at(5)), []);
    assert!(!page.is_slow());
    assert_eq!(
        page.handle(CredentialsEvent::Ticked, at(6)),
        [CredentialsCommand::AnnounceSlow]
    );
    assert!(page.is_slow());
    assert_eq!(page.handle(CredentialsEvent::Ticked, at(7)), []);
}

#[test]
fn takes_over_faults_only_the_backend_saw() {
    let mut page = sent();
    let answer = Problem {
        errors: vec![contract::FieldError {
            pointer: "/identity_number".into(),
            code: "identity-number.check-digit".into(),
        }],
        ..problem(ProblemCode::RequestInvalid)
    };
    page.handle(refused(answer), at(2));
    assert_eq!(keys_of(&page).0, ["error-identity-number-check-digit"]);

    let mut page = sent();
    page.handle(refused(problem(ProblemCode::RequestInvalid)), at(2));
    assert_eq!(keys_of(&page).0, ["error-request-invalid"]);
}

#[test]
fn nothing_shown_carries_what_was_typed() {
    for error in every_failure() {
        let mut page = sent();
        let commands = page.handle(CredentialsEvent::Answered(Err(error)), at(2));
        let shown = format!("{page:?} {commands:?}");
        assert!(
            !shown.contains(NUMBER) && !shown.contains(SECRET),
            "{shown}"
        );
    }
}
