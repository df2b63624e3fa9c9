use contract::Problem;

use super::*;
use crate::sign_in::flow::CODE;
use crate::sign_in::flow::test_support::{at, code_state, every_failure, problem, session};

fn refusal(code: ProblemCode) -> Result<SignInState, ApiError> {
    Err(ApiError::Problem(Box::new(problem(code))))
}

fn refusal_in(code: ProblemCode, seconds: u32) -> Result<SignInState, ApiError> {
    Err(ApiError::Problem(Box::new(Problem {
        retry_after_seconds: Some(seconds),
        ..problem(code)
    })))
}

/// A page that waits for a code sent at second 0.
fn waiting() -> CodePage {
    let mut page = CodePage::default();
    let state = code_state(120, 60);
    assert_eq!(
        page.handle(CodeEvent::Opened(Some((state, at(0)))), at(0)),
        []
    );
    page
}

fn checking() -> CodePage {
    let mut page = waiting();
    page.handle(CodeEvent::Submitted("123456".into()), at(1));
    assert!(page.is_checking());
    page
}

fn resending() -> CodePage {
    let mut page = waiting();
    assert_eq!(
        page.handle(CodeEvent::ResendPressed, at(60)),
        [CodeCommand::Resend]
    );
    assert!(page.is_resending());
    page
}

fn item(page: &CodePage) -> String {
    page.report().expect("a report").items[0]
        .text
        .key()
        .to_owned()
}

#[test]
fn goes_on_at_once_after_the_first_page_and_asks_after_a_reload() {
    assert_eq!(
        waiting().code_sent(),
        Some(CodeSent {
            mobile_tail: "21".into(),
            length: 6
        })
    );
    let mut page = CodePage::default();
    assert_eq!(
        page.handle(CodeEvent::Opened(None), at(0)),
        [CodeCommand::Ask]
    );
    assert_eq!(page.code_sent(), None);
    page.handle(CodeEvent::StateLearned(Ok(code_state(80, 20))), at(1));
    assert_eq!(page.seconds_to_resend(), 20);
}

#[test]
fn counts_from_when_the_state_arrived() {
    let mut page = CodePage::default();
    page.handle(CodeEvent::Opened(Some((code_state(120, 60), at(0)))), at(5));
    assert_eq!(page.seconds_to_resend(), 55);
}

#[test]
fn without_a_sign_in_it_leads_back_to_the_start() {
    let mut page = CodePage::default();
    page.handle(CodeEvent::Opened(None), at(0));
    assert_eq!(
        page.handle(CodeEvent::StateLearned(Ok(SignInState::Start)), at(1)),
        [CodeCommand::BackToStart(Notice::NoAttempt)]
    );
    assert_eq!(
        page.handle(CodeEvent::Submitted("123456".into()), at(2)),
        [],
        "it has been left"
    );
}

#[test]
fn another_tab_may_finish_the_sign_in() {
    let signed_in = SignInState::SignedIn { session: session() };
    let begin = [CodeCommand::Begin(session())];
    assert_eq!(
        waiting().handle(CodeEvent::StateLearned(Ok(signed_in.clone())), at(3)),
        begin
    );

    // The code was taken in the other tab: the backend knows no attempt, but a session.
    let mut page = checking();
    assert_eq!(
        page.handle(
            CodeEvent::CodeAnswered(refusal(ProblemCode::SignInNoAttempt)),
            at(2)
        ),
        [CodeCommand::Ask]
    );
    assert_eq!(
        page.handle(CodeEvent::StateLearned(Ok(signed_in)), at(3)),
        begin
    );
}

#[test]
fn another_tab_may_give_the_sign_in_up() {
    for answer in [Ok(SignInState::Start), Err(ApiError::Timeout)] {
        let mut page = checking();
        page.handle(
            CodeEvent::CodeAnswered(refusal(ProblemCode::SignInNoAttempt)),
            at(2),
        );
        assert_eq!(
            page.handle(CodeEvent::StateLearned(answer), at(3)),
            [CodeCommand::BackToStart(Notice::NoAttempt)]
        );
    }
}

#[test]
fn coming_back_to_the_tab_asks_but_a_failed_question_disturbs_nothing() {
    let mut page = waiting();
    assert_eq!(page.handle(CodeEvent::Returned, at(10)), [CodeCommand::Ask]);
    let before = page.clone();
    assert_eq!(
        page.handle(CodeEvent::StateLearned(Err(ApiError::Offline)), at(10)),
        []
    );
    assert_eq!(page, before);
    assert_eq!(
        checking().handle(CodeEvent::Returned, at(2)),
        [],
        "an answer is on its way"
    );
}

#[test]
fn unreachable_at_the_start_can_be_tried_again() {
    let mut page = CodePage::default();
    page.handle(CodeEvent::Opened(None), at(0));
    page.handle(CodeEvent::StateLearned(Err(ApiError::Timeout)), at(8));
    assert_eq!(page.unreachable(), Some(Failure::Api(ApiError::Timeout)));
    assert_eq!(page.handle(CodeEvent::Returned, at(9)), [CodeCommand::Ask]);
    assert_eq!(page.unreachable(), None);
}

#[test]
fn checks_the_code_before_it_is_sent() {
    let cases = [
        ("", "error-verification-code-empty"),
        ("12345", "error-verification-code-length"),
        ("1234567", "error-verification-code-length"),
        ("12345x", "error-verification-code-digits"),
    ];
    for (code, fault) in cases {
        let mut page = waiting();
        assert_eq!(
            page.handle(CodeEvent::Submitted(code.into()), at(1)),
            [CodeCommand::FocusReport]
        );
        assert_eq!(item(&page), fault);
        assert_eq!(page.code_fault().as_ref().map(Message::key), Some(fault));
        assert_eq!(page.report().expect("a report").items[0].field, Some(CODE));
    }
    let mut page = waiting();
    assert_eq!(
        page.handle(CodeEvent::Submitted("١٢٣ ٤٥٦".into()), at(1)),
        [CodeCommand::Send(CodeAttempt {
            code: "123456".into()
        })]
    );
    assert_eq!(
        page.handle(CodeEvent::Submitted("123456".into()), at(1)),
        [],
        "sent once"
    );
    assert_eq!(
        page.handle(CodeEvent::ResendPressed, at(90)),
        [],
        "one thing at a time"
    );
}

#[test]
fn the_length_is_the_backends() {
    let mut page = CodePage::default();
    let SignInState::Code { mobile_tail, .. } = code_state(0, 0) else {
        return;
    };
    let four = SignInState::Code {
        mobile_tail,
        code_length: 4,
        expires_in_seconds: 120,
        resend_in_seconds: 60,
        resends_left: 1,
        attempts_left: 3,
    };
    page.handle(CodeEvent::Opened(Some((four, at(0)))), at(0));
    assert!(matches!(
        page.handle(CodeEvent::Submitted("1234".into()), at(1))[..],
        [CodeCommand::Send(_)]
    ));
}

#[test]
fn a_wrong_code_says_what_is_left() {
    let mut page = checking();
    let answer = Problem {
        attempts_left: Some(2),
        ..problem(ProblemCode::SignInCodeWrong)
    };
    assert_eq!(
        page.handle(
            CodeEvent::CodeAnswered(Err(ApiError::Problem(Box::new(answer)))),
            at(2)
        ),
        [CodeCommand::ClearCode, CodeCommand::FocusReport]
    );
    let report = page.report().expect("a report");
    assert_eq!(
        report.next,
        Message::counting("sign-in-code-attempts-left", 2_u32)
    );
    assert_eq!(
        page.code_fault().as_ref().map(Message::key),
        Some("error-sign-in-code-wrong")
    );
}

#[test]
fn an_expired_code_asks_for_a_new_one() {
    let mut page = checking();
    page.handle(
        CodeEvent::CodeAnswered(refusal(ProblemCode::SignInCodeExpired)),
        at(2),
    );
    assert_eq!(item(&page), "error-sign-in-code-expired");
    assert!(page.is_expired());

    // Without asking, the page knows by its own clock, and says so once.
    let mut page = waiting();
    page.handle(CodeEvent::Ticked, at(61));
    page.handle(CodeEvent::Ticked, at(119));
    assert!(!page.is_expired());
    assert_eq!(
        page.handle(CodeEvent::Ticked, at(120)),
        [CodeCommand::Announce(vec![Message::new(
            "error-sign-in-code-expired"
        )])]
    );
    assert!(page.is_expired());
    assert_eq!(page.handle(CodeEvent::Ticked, at(121)), []);
}

#[test]
fn what_ends_the_sign_in_leads_back_and_says_why() {
    let cases = [
        (
            refusal(ProblemCode::SignInCodeTooMany),
            Notice::TooManyCodes,
        ),
        (refusal(ProblemCode::SignInBlocked), Notice::Blocked),
        (
            refusal_in(ProblemCode::SignInLocked, 60),
            Notice::Locked(Deadline::after(60, at(2))),
        ),
        (Ok(SignInState::Start), Notice::NoAttempt),
    ];
    for (answer, notice) in cases {
        let commands = checking().handle(CodeEvent::CodeAnswered(answer), at(2));
        assert_eq!(commands, [CodeCommand::BackToStart(notice)]);
    }
}

#[test]
fn the_right_code_begins_the_session() {
    let signed_in = SignInState::SignedIn { session: session() };
    let mut page = checking();
    assert_eq!(
        page.handle(CodeEvent::CodeAnswered(Ok(signed_in)), at(2)),
        [CodeCommand::Begin(session())]
    );
    assert_eq!(page.code_sent(), None);
}

#[test]
fn a_new_code_must_be_waited_for() {
    let mut page = waiting();
    assert_eq!(
        page.handle(CodeEvent::ResendPressed, at(40)),
        [CodeCommand::Announce(vec![Message::counting(
            "sign-in-code-resend-spoken",
            20_u32
        )])]
    );
    assert!(!page.is_resending());

    let mut page = resending();
    let commands = page.handle(CodeEvent::ResendAnswered(Ok(code_state(120, 60))), at(61));
    assert_eq!(
        commands,
        [
            CodeCommand::ClearCode,
            CodeCommand::Announce(vec![
                Message::new("sign-in-code-resent"),
                Message::counting("sign-in-code-resend-spoken", 60_u32),
            ]),
        ]
    );
    assert_eq!(
        page.resent().as_ref().map(Message::key),
        Some("sign-in-code-resent")
    );
    assert_eq!(page.seconds_to_resend(), 60);
    assert_eq!(
        page.handle(CodeEvent::Ticked, at(61)),
        [],
        "it was said a moment ago"
    );
    page.handle(CodeEvent::Submitted("1".into()), at(62));
    assert_eq!(page.resent(), None);
}

#[test]
fn the_countdown_is_spoken_at_its_marks_only() {
    let mut page = waiting();
    let spoken: Vec<u32> = (0..=60)
        .filter(|second| !page.handle(CodeEvent::Ticked, at(*second)).is_empty())
        .collect();
    assert_eq!(spoken, [0, 30, 50, 60]);
}

#[test]
fn a_refused_resend_says_how_long_to_wait() {
    let mut page = resending();
    let answer = refusal_in(ProblemCode::SignInResendTooSoon, 25);
    page.handle(CodeEvent::ResendAnswered(answer), at(60));
    assert_eq!(item(&page), "error-sign-in-resend-too-soon");
    assert_eq!(page.seconds_to_resend(), 25);

    let mut page = resending();
    let answer = refusal_in(ProblemCode::SignInResendTooMany, 1500);
    page.handle(CodeEvent::ResendAnswered(answer), at(60));
    assert_eq!(item(&page), "error-sign-in-resend-too-many");
    let next = page.report().expect("a report").next;
    assert_eq!(next, Message::counting("sign-in-code-resend-wait", 25_u32));
    assert!(
        matches!(
            page.handle(CodeEvent::Submitted("123456".into()), at(61))[..],
            [CodeCommand::Send(_)]
        ),
        "the code that has arrived can still be entered"
    );
}

#[test]
fn every_failure_keeps_the_page_usable_and_names_a_next_step() {
    for error in every_failure() {
        for (mut page, event) in [
            (checking(), CodeEvent::CodeAnswered(Err(error.clone()))),
            (resending(), CodeEvent::ResendAnswered(Err(error.clone()))),
        ] {
            let commands = page.handle(event, at(60));
            assert!(!page.is_checking() && !page.is_resending(), "{error:?}");
            let leaves = commands
                .iter()
                .any(|command| matches!(command, CodeCommand::BackToStart(_)));
            let asks = commands.contains(&CodeCommand::Ask);
            match page.report() {
                Some(report) => {
                    assert!(!report.items.is_empty() && !report.next.key().is_empty());
                    assert!(commands.contains(&CodeCommand::FocusReport), "{error:?}");
                }
                None => assert!(leaves || asks, "{error:?} is passed over in silence"),
            }
        }
    }
}

#[test]
fn a_lost_answer_is_asked_for_and_the_code_stays() {
    let mut page = checking();
    let commands = page.handle(CodeEvent::CodeAnswered(Err(ApiError::Timeout)), at(21));
    assert_eq!(commands, [CodeCommand::FocusReport, CodeCommand::Ask]);
    assert_eq!(item(&page), "error-timeout");
    page.handle(CodeEvent::StateLearned(Ok(code_state(90, 30))), at(22));
    assert_eq!(
        item(&page),
        "error-timeout",
        "the report stands until the person acts"
    );
    assert_eq!(page.seconds_to_resend(), 30);
}

#[test]
fn says_once_that_the_answer_takes_long() {
    let mut page = waiting();
    page.handle(CodeEvent::Ticked, at(0));
    page.handle(CodeEvent::Submitted("123456".into()), at(1));
    assert_eq!(page.handle(CodeEvent::Ticked, at(5)), []);
    assert_eq!(
        page.handle(CodeEvent::Ticked, at(6)),
        [CodeCommand::Announce(vec![Message::new("sign-in-slow")])]
    );
    assert!(page.is_slow());
    assert_eq!(page.handle(CodeEvent::Ticked, at(7)), []);
}

#[test]
fn looks_again_at_a_badly_formed_code_only() {
    let mut page = waiting();
    page.handle(CodeEvent::LeftCode("12".into()), at(1));
    assert_eq!(page.report(), None);
    page.handle(CodeEvent::Submitted("".into()), at(2));
    page.handle(CodeEvent::LeftCode("12".into()), at(3));
    assert_eq!(item(&page), "error-verification-code-length");
    page.handle(CodeEvent::LeftCode("123456".into()), at(4));
    assert_eq!(page.report(), None);
}
