//! Reading what the backend sends: tolerant where the contract grows, exact where a type is wrong.

use contract::*;

fn failure<T: serde::de::DeserializeOwned + std::fmt::Debug>(json: &str) -> DecodeError {
    decode::<T>(json.as_bytes()).expect_err("this body must not decode")
}

const WAGES: &str = r#"{"as_of":"2026-11-22T16:03:00Z","employers":[],"months":[
    {"month":"2026-09","wage":"8450.50","scheme":"gosi"},{"month":"2026-10","wage":WAGE,"scheme":"space_corps"}]}"#;

#[test]
fn unknown_names_and_fields_are_tolerated() {
    let wages: Wages = decode(WAGES.replace("WAGE", "\"9000.00\"").as_bytes())
        .expect("an unknown scheme is no error");
    assert_eq!(wages.months[1].scheme, Scheme::Other("space_corps".into()));
    let state: SignInState =
        decode(br#"{"step":"retina_scan","gaze":3}"#).expect("an unknown step is no error");
    assert_eq!(state, SignInState::Unknown);
    let next: NextStep =
        decode(br#"{"as_of":"2026-11-22T16:03:00Z","next":{"kind":"new_kind"},"extra":[1]}"#)
            .expect("tolerated");
    assert_eq!(next.next, NextThing::Unknown);
    let problem: Problem = decode(br#"{"status":418,"code":"tea.pot"}"#).expect("a lean problem");
    assert_eq!(problem.code, ProblemCode::Unknown("tea.pot".into()));
}

#[test]
fn a_wrong_type_is_reported_by_its_path_and_without_its_value() {
    let error = failure::<Wages>(&WAGES.replace("WAGE", "9000.5"));
    assert_eq!(error.path, "months[1].wage");
    assert_eq!(
        error.reason,
        DecodeReason::Expected("an amount as a decimal string".into())
    );
    for wrong in [
        "\"٩٠٠٠\"",
        "\"-1.00\"",
        "\"9000.555\"",
        "\"\"",
        "\"1e5\"",
        "null",
        "\"1058529940\"",
        "{}",
    ] {
        let error = failure::<Wages>(&WAGES.replace("WAGE", wrong));
        assert_eq!(error.path, "months[1].wage", "{wrong}");
        assert!(!error.to_string().contains("1058529940"));
    }
    let error = failure::<SignInState>(r#"{"step":"code","mobile_tail":"21","code_length":"six"}"#);
    assert_eq!(error.path, "code_length");
    let error = failure::<SignInState>(r#"{"step":"code","mobile_tail":"21"}"#);
    assert_eq!(
        error.reason,
        DecodeReason::MissingField("code_length".into())
    );
    let error = failure::<NextStep>(
        r#"{"as_of":"2026-11-22T16:03:00Z","next":{"kind":"gap_to_check","from":"2026-02-30"}}"#,
    );
    assert_eq!(error.path, "next.from");
    let error = failure::<Wages>(r#"{"as_of":"2026-11-22T16:03:00Z","employers":[]}"#);
    assert_eq!(error.reason, DecodeReason::MissingField("months".into()));
}

#[test]
fn a_broken_body_is_told_from_a_short_one() {
    for empty in ["", "   "] {
        assert_eq!(failure::<Wages>(empty).reason, DecodeReason::Truncated);
    }
    assert_eq!(
        failure::<Wages>(&WAGES[..60]).reason,
        DecodeReason::Truncated
    );
    assert_eq!(
        failure::<Wages>("<!doctype html>").reason,
        DecodeReason::Syntax
    );
    assert_eq!(
        failure::<Config>(r#"{"environment":"demo","api_base":"/api/v1"} trailing"#).reason,
        DecodeReason::Syntax
    );
    assert!(decode::<Config>(&"[".repeat(100_000).into_bytes()).is_err());
}

#[test]
fn states_survive_the_wire() {
    let code = SignInState::Code {
        mobile_tail: "21".into(),
        code_length: 6,
        expires_in_seconds: 120,
        resend_in_seconds: 60,
        resends_left: 4,
        attempts_left: 3,
    };
    for state in [SignInState::Start, code] {
        let json = serde_json::to_vec(&state).expect("a state serialises");
        assert_eq!(decode::<SignInState>(&json), Ok(state));
    }
    assert_eq!(
        serde_json::to_string(&SignInState::Start).expect("serialises"),
        r#"{"step":"start"}"#
    );
}

#[test]
fn asvs_1_5_2_requests_refuse_fields_nobody_documented() {
    assert!(
        decode::<IndividualSignIn>(br#"{"identity_number":"1","password":"x","role":"admin"}"#)
            .is_err()
    );
    assert!(
        decode::<IndividualSignIn>(
            br#"{"identity_number":"1","identity_number":"2","password":"x"}"#
        )
        .is_err()
    );
    assert!(decode::<Feedback>(br#"{"page_route":"/","useful":true}"#).is_ok());
}
