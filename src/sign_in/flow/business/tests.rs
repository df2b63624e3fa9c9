use super::*;
use crate::sign_in::flow::test_support::{at, code_state, every_failure, problem, session};
use crate::sign_in::flow::{Message, VISUAL_CODE};

fn challenge(id: &str) -> VisualCodeChallenge {
    VisualCodeChallenge {
        id: id.into(),
        length: 5,
        expires_in_seconds: 600,
    }
}

fn typed(visual_code: &str) -> Typed {
    Typed {
        user_name: "Bandar.Oasis".into(),
        identity_number: "١٠٥٨٥٢٩٩٤٠".into(),
        password: " a horse in the rain ".into(),
        visual_code: visual_code.into(),
    }
}

fn open() -> BusinessPage {
    let mut page = BusinessPage::new(Supervision::Organisation);
    let commands = page.handle(BusinessEvent::Opened(None), at(0));
    assert_eq!(
        commands,
        [BusinessCommand::Ask, BusinessCommand::FetchPicture]
    );
    page.handle(BusinessEvent::PictureArrived(Ok(challenge("one"))), at(0));
    page
}

fn refused(code: ProblemCode, next: Option<&str>) -> BusinessEvent {
    BusinessEvent::Answered(Err(ApiError::Problem(Box::new(Problem {
        visual_code: next.map(challenge),
        attempts_left: Some(3),
        ..problem(code)
    }))))
}

fn keys_of(page: &BusinessPage) -> Vec<String> {
    let report = page.report().expect("a report");
    let items = report.items.iter();
    items.map(|item| item.text.key().to_owned()).collect()
}

#[test]
fn sends_names_in_their_one_form_and_the_password_untouched() {
    let mut page = open();
    let commands = page.handle(BusinessEvent::Submitted(typed("٤٨٢١٣")), at(1));
    let [BusinessCommand::Send(sent)] = commands.as_slice() else {
        panic!("{commands:?}");
    };
    assert_eq!(sent.user_name.expose(), "bandar.oasis");
    assert_eq!(sent.identity_number.expose(), "1058529940");
    assert_eq!(sent.password.expose(), " a horse in the rain ");
    let answer = sent.visual_code.clone().expect("an answer");
    assert_eq!((answer.id.as_str(), answer.code.expose()), ("one", "٤٨٢١٣"));
    assert!(page.is_working());
    assert!(
        page.handle(BusinessEvent::Submitted(typed("48213")), at(1))
            .is_empty(),
        "one press counts"
    );
}

#[test]
fn names_the_exact_fault_of_each_field_and_forgets_it_once_it_is_mended() {
    let mut page = open();
    let empty = Typed {
        user_name: "".into(),
        identity_number: "1058529941".into(),
        password: "".into(),
        visual_code: "12".into(),
    };
    let commands = page.handle(BusinessEvent::Submitted(empty), at(1));
    assert_eq!(commands, [BusinessCommand::FocusReport]);
    assert_eq!(
        keys_of(&page),
        [
            "error-user-name-empty",
            "error-identity-number-check-digit",
            "error-password-empty",
            "error-visual-code-length"
        ]
    );
    page.handle(BusinessEvent::Left(typed("12")), at(2));
    assert_eq!(keys_of(&page), ["error-visual-code-length"]);
    page.handle(BusinessEvent::VerifyByText(true), at(3));
    assert_eq!(page.report(), None, "no picture, no fault of it");
}

#[test]
fn a_wrong_picture_takes_its_own_field_and_nothing_else() {
    let mut page = open();
    page.handle(BusinessEvent::Submitted(typed("48213")), at(1));
    let commands = page.handle(refused(ProblemCode::SignInVisualCode, Some("two")), at(2));
    assert_eq!(
        commands,
        [
            BusinessCommand::ClearVisualCode,
            BusinessCommand::FocusReport
        ]
    );
    assert_eq!(page.picture(), ShownPicture::There("two".into()));
    let fault = page.visual_code_fault();
    assert_eq!(
        fault.as_ref().map(Message::key),
        Some("error-sign-in-visual-code")
    );
    let report = page.report().expect("a report");
    assert_eq!(report.items[0].field, Some(VISUAL_CODE));
    // An older backend that brings no new one is asked for it.
    page.handle(BusinessEvent::Submitted(typed("48213")), at(3));
    let commands = page.handle(refused(ProblemCode::SignInVisualCode, None), at(4));
    assert!(commands.contains(&BusinessCommand::FetchPicture));
    assert_eq!(page.picture(), ShownPicture::Waiting);
}

#[test]
fn a_wrong_password_is_typed_anew_before_a_new_picture() {
    let mut page = open();
    page.handle(BusinessEvent::Submitted(typed("48213")), at(1));
    let commands = page.handle(refused(ProblemCode::SignInWrongTriple, Some("two")), at(2));
    assert_eq!(
        commands,
        [
            BusinessCommand::ClearPassword,
            BusinessCommand::ClearVisualCode,
            BusinessCommand::FocusReport
        ]
    );
    assert_eq!(keys_of(&page), ["error-sign-in-wrong-triple"]);
}

#[test]
fn by_text_nothing_is_read_and_the_code_page_comes_next() {
    let mut page = open();
    page.handle(BusinessEvent::VerifyByText(true), at(1));
    let commands = page.handle(BusinessEvent::Submitted(typed("")), at(2));
    let [BusinessCommand::Send(sent)] = commands.as_slice() else {
        panic!("{commands:?}");
    };
    assert_eq!(sent.visual_code, None);
    let state = code_state(120, 60);
    let commands = page.handle(BusinessEvent::Answered(Ok(state.clone())), at(3));
    assert_eq!(commands, [BusinessCommand::GoToCode(state)]);
}

#[test]
fn without_a_picture_there_is_nothing_to_send_but_a_way_around() {
    let mut page = BusinessPage::new(Supervision::Establishment);
    page.handle(BusinessEvent::Opened(None), at(0));
    page.handle(BusinessEvent::PictureArrived(Err(ApiError::Offline)), at(1));
    assert_eq!(page.picture(), ShownPicture::Missing);
    let commands = page.handle(BusinessEvent::Submitted(typed("48213")), at(2));
    assert_eq!(commands, [BusinessCommand::FocusReport]);
    let commands = page.handle(BusinessEvent::NewPicturePressed, at(3));
    assert!(commands.contains(&BusinessCommand::FetchPicture));
    assert!(
        page.handle(BusinessEvent::NewPicturePressed, at(3))
            .is_empty(),
        "one is on its way"
    );
}

#[test]
fn a_picture_that_is_too_old_is_renewed_and_the_person_is_told() {
    let mut page = open();
    assert!(page.handle(BusinessEvent::Ticked, at(599)).is_empty());
    let commands = page.handle(BusinessEvent::Ticked, at(600));
    assert_eq!(
        commands,
        [
            BusinessCommand::FetchPicture,
            BusinessCommand::ClearVisualCode,
            BusinessCommand::Announce("sign-in-visual-code-renewed")
        ]
    );
    assert!(page.handle(BusinessEvent::Ticked, at(601)).is_empty());
}

#[test]
fn after_any_failure_the_form_can_be_sent_again() {
    for error in every_failure() {
        let mut page = open();
        page.handle(BusinessEvent::Submitted(typed("48213")), at(1));
        page.handle(BusinessEvent::Answered(Err(error.clone())), at(2));
        assert!(!page.is_working(), "{error:?}");
        assert!(page.report().is_some(), "{error:?}");
        page.handle(BusinessEvent::PictureArrived(Ok(challenge("new"))), at(3));
        let commands = page.handle(BusinessEvent::Submitted(typed("48213")), at(4));
        assert!(
            matches!(commands.as_slice(), [BusinessCommand::Send(_)]),
            "{error:?}"
        );
    }
}

#[test]
fn a_session_that_is_there_already_is_taken_over() {
    let mut page = open();
    let signed_in = SignInState::SignedIn { session: session() };
    assert_eq!(
        page.handle(BusinessEvent::StateLearned(Ok(signed_in.clone())), at(1)),
        [BusinessCommand::Begin(session())]
    );
    page.handle(BusinessEvent::Submitted(typed("48213")), at(1));
    assert_eq!(
        page.handle(BusinessEvent::Answered(Ok(signed_in)), at(2)),
        [BusinessCommand::Begin(session())]
    );
}
