use super::*;
use contract::{Problem, ProblemCode};

fn at(seconds: u32) -> f64 {
    1_800_000_000_000.0 + f64::from(seconds) * 1000.0
}

fn view(status: NafathStatus, expires: u32, poll: u32) -> NafathView {
    let waits = status == NafathStatus::Waiting;
    NafathView {
        status,
        number: waits.then(|| "38".to_owned()),
        expires_in_seconds: expires,
        poll_after_seconds: poll,
    }
}

fn problem(code: ProblemCode, retry_after_seconds: Option<u32>) -> ApiError {
    ApiError::Problem(Box::new(Problem {
        kind: String::new(),
        title: String::new(),
        status: code.status(),
        code,
        detail: None,
        reference: "R-1".to_owned(),
        errors: Vec::new(),
        retry_after_seconds,
        attempts_left: None,
        visual_code: None,
        session_end: None,
    }))
}

fn waiting() -> NafathFlow {
    let mut flow = NafathFlow::default();
    assert_eq!(flow.handle(Event::Sent, at(0)), [Command::Start]);
    let said = flow.handle(
        Event::Started(Ok(view(NafathStatus::Waiting, 120, 2))),
        at(0),
    );
    assert_eq!(said, [Command::SayNumber("38".to_owned())]);
    flow
}

#[test]
fn asks_at_the_backends_pace_and_says_the_number_once() {
    let mut flow = waiting();
    assert_eq!(flow.seconds_left(), 120);
    assert_eq!(flow.handle(Event::Ticked, at(1)), []);
    assert_eq!(flow.handle(Event::Ticked, at(2)), [Command::Ask]);
    assert_eq!(
        flow.handle(Event::Ticked, at(3)),
        [],
        "one question at a time"
    );
    let again = Event::Learned(Ok(view(NafathStatus::Waiting, 116, 5)));
    assert_eq!(flow.handle(again, at(4)), [], "the number was said before");
    assert_eq!(flow.handle(Event::Ticked, at(8)), []);
    assert_eq!(flow.handle(Event::Ticked, at(9)), [Command::Ask]);
    let approved = Event::Learned(Ok(view(NafathStatus::Approved, 0, 0)));
    assert_eq!(flow.handle(approved, at(10)), [Command::Finish]);
    assert_eq!(flow.phase(), &Phase::Finishing);
    let done = flow.handle(Event::Finished(Ok(None)), at(11));
    assert_eq!(done, [Command::Done(None)]);
}

#[test]
fn coming_back_from_the_app_asks_at_once() {
    let mut flow = waiting();
    assert_eq!(flow.handle(Event::Returned, at(1)), [Command::Ask]);
    assert_eq!(flow.handle(Event::Returned, at(1)), []);
    assert_eq!(NafathFlow::default().handle(Event::Returned, at(1)), []);
}

#[test]
fn each_end_is_told_to_whoever_waited_and_to_nobody_else() {
    for (status, end) in [
        (NafathStatus::Rejected, End::Rejected),
        (NafathStatus::Expired, End::Expired),
        (NafathStatus::Replaced, End::Replaced),
        (NafathStatus::None, End::Expired),
    ] {
        let mut flow = waiting();
        let told = flow.handle(Event::Learned(Ok(view(status.clone(), 0, 0))), at(3));
        assert_eq!(told, [Command::ShowOutcome]);
        assert_eq!(flow.phase(), &Phase::Ended(end));
        assert_eq!(
            flow.handle(Event::Sent, at(4)),
            [Command::Start],
            "once more"
        );
        let mut fresh = NafathFlow::default();
        assert_eq!(fresh.handle(Event::Opened, at(0)), [Command::Ask]);
        assert_eq!(
            fresh.handle(Event::Learned(Ok(view(status, 0, 0))), at(0)),
            []
        );
        assert_eq!(fresh.phase(), &Phase::Idle);
    }
}

#[test]
fn a_reloaded_page_goes_on_with_the_same_request() {
    let mut flow = NafathFlow::default();
    flow.handle(Event::Opened, at(0));
    let said = flow.handle(
        Event::Learned(Ok(view(NafathStatus::Waiting, 80, 5))),
        at(0),
    );
    assert_eq!(said, [Command::SayNumber("38".to_owned())]);
    assert_eq!(flow.seconds_left(), 80);
}

#[test]
fn a_lost_connection_asks_more_and_more_rarely_and_gives_nothing_up() {
    let mut flow = waiting();
    let mut now = 0;
    flow.handle(Event::Returned, at(now));
    for pause in [2, 4, 8, 15, 15] {
        let lost = Event::Learned(Err(ApiError::Offline));
        assert_eq!(flow.handle(lost, at(now)), []);
        assert_eq!(flow.handle(Event::Ticked, at(now + pause - 1)), []);
        now += pause;
        assert_eq!(flow.handle(Event::Ticked, at(now)), [Command::Ask]);
    }
    assert!(flow.is_out_of_touch());
    flow.handle(
        Event::Learned(Ok(view(NafathStatus::Waiting, 60, 5))),
        at(now),
    );
    assert!(!flow.is_out_of_touch());
}

#[test]
fn the_backend_may_ask_for_patience() {
    let mut flow = waiting();
    flow.handle(Event::Returned, at(0));
    let busy = problem(ProblemCode::RateLimited, Some(20));
    flow.handle(Event::Learned(Err(busy)), at(0));
    assert_eq!(flow.handle(Event::Ticked, at(19)), []);
    assert_eq!(flow.handle(Event::Ticked, at(20)), [Command::Ask]);
}

#[test]
fn time_is_said_twice_and_its_end_is_the_backends_to_say() {
    let mut flow = waiting();
    flow.ask_at = None;
    assert_eq!(
        flow.handle(Event::Ticked, at(90)),
        [Command::SaySecondsLeft(30)]
    );
    assert_eq!(flow.handle(Event::Ticked, at(91)), []);
    assert_eq!(
        flow.handle(Event::Ticked, at(112)),
        [Command::SaySecondsLeft(8)]
    );
    assert_eq!(flow.handle(Event::Ticked, at(120)), [Command::Ask]);
}

#[test]
fn refusals_are_shown_and_giving_up_begins_anew() {
    let mut flow = NafathFlow::default();
    flow.handle(Event::Sent, at(0));
    let refused = problem(ProblemCode::NafathTooMany, Some(540));
    assert_eq!(
        flow.handle(Event::Started(Err(refused.clone())), at(1)),
        [Command::ShowOutcome]
    );
    assert_eq!(flow.phase(), &Phase::Failed(refused));
    let mut flow = waiting();
    assert_eq!(flow.handle(Event::GivenUp, at(2)), [Command::GiveUp]);
    assert_eq!(flow.phase(), &Phase::Idle);
    assert_eq!(flow.handle(Event::Ticked, at(200)), []);
    let mut flow = waiting();
    flow.handle(Event::Returned, at(0));
    flow.handle(
        Event::Learned(Ok(view(NafathStatus::Approved, 0, 0))),
        at(1),
    );
    let gone = problem(ProblemCode::NafathNoAccount, None);
    assert_eq!(
        flow.handle(Event::Finished(Err(gone)), at(2)),
        [Command::ShowOutcome]
    );
}
