//! Every situation of the sign-in, rendered natively in both languages.

use std::sync::Arc;

use contract::{Problem, ProblemCode, SignInState, Supervision, VisualCodeChallenge};
use leptos::prelude::*;

use super::business_form::{BusinessForm, Fields};
use super::code_form::CodeForm;
use super::credentials_form::CredentialsForm;
use super::doors::Door;
use super::flow::business::{BusinessEvent, BusinessPage, Typed};
use super::flow::code::{CodeEvent, CodePage};
use super::flow::credentials::{CredentialsEvent, CredentialsPage};
use super::flow::test_support::{at, code_state, every_failure, problem};
use super::flow::{Deadline, Notice};
use super::{SignInBusinessPage, SignInPage, SignedOutPage};
use crate::api::{ApiError, provide_api};
use crate::i18n::{Locale, Texts, provide_i18n};
use crate::preferences::provide_preferences;
use crate::session::provide_session;
use crate::settings::{Settings, provide_settings};
use crate::ui::live_region::provide_announcer;

/// The HTML of a view, without the marks that keep directions apart.
fn rendered<View: IntoView + 'static>(
    locale: Locale,
    outbox: bool,
    view: impl FnOnce() -> View,
) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let i18n = provide_i18n(Arc::new(Texts::embedded(locale)));
        let settings = Settings {
            outbox,
            ..Settings::default()
        };
        let settings = settings.into();
        provide_settings(settings);
        provide_api(settings);
        provide_preferences(i18n);
        provide_announcer();
        provide_session();
        view().into_view().to_html()
    });
    html.replace(['\u{2068}', '\u{2069}'], "")
        .replace("<!>", "")
}

fn credentials(locale: Locale, page: CredentialsPage) -> String {
    door(locale, Door::Individual, page)
}

fn challenge(id: &str) -> VisualCodeChallenge {
    VisualCodeChallenge {
        id: id.into(),
        length: 5,
        expires_in_seconds: 600,
    }
}

fn business(locale: Locale, page: BusinessPage) -> String {
    rendered(locale, true, move || {
        view! {
            <BusinessForm
                supervision=Supervision::Organisation
                page=RwSignal::new(page)
                fields=Fields::new()
                session_ended=Signal::from(Some("sign-in-session-ended-title"))
                picture_of=Callback::new(|id: String| format!("/picture/{id}"))
                sound_of=Callback::new(|(id, language): (String, &'static str)| format!("/sound/{id}/{language}"))
                on_event=Callback::new(|_| ())
            />
        }
    })
}

/// The employers' page after an answer to what looked right.
fn business_answered(error: ApiError) -> BusinessPage {
    let mut page = BusinessPage::new(Supervision::Organisation);
    page.handle(BusinessEvent::Opened(None), at(0));
    page.handle(BusinessEvent::PictureArrived(Ok(challenge("abc"))), at(0));
    let typed = Typed {
        user_name: "bandar.oasis".into(),
        identity_number: "1058529940".into(),
        password: "x".into(),
        visual_code: "48213".into(),
    };
    page.handle(BusinessEvent::Submitted(typed), at(1));
    page.handle(BusinessEvent::Answered(Err(error)), at(2));
    page
}

fn door(locale: Locale, door: Door, page: CredentialsPage) -> String {
    rendered(locale, true, move || {
        view! {
            <CredentialsForm
                door
                page=RwSignal::new(page)
                identity_number=RwSignal::new("1058529940".to_owned())
                password=RwSignal::new(String::new())
                session_ended=Signal::from(Some("sign-in-session-ended-title"))
                on_event=Callback::new(|_| ())
            />
        }
    })
}

fn code(locale: Locale, page: CodePage) -> String {
    rendered(locale, true, move || {
        view! {
            <CodeForm
                page=RwSignal::new(page)
                code=RwSignal::new(String::new())
                on_event=Callback::new(|_| ())
                on_start_over=Callback::new(|()| ())
            />
        }
    })
}

fn text(locale: Locale, key: &str) -> String {
    let owner = Owner::new();
    owner.with(|| provide_i18n(Arc::new(Texts::embedded(locale))).text(key))
}

/// The first page after an answer to right-looking credentials.
fn answered(error: ApiError, later: u32) -> CredentialsPage {
    let mut page = CredentialsPage::default();
    page.handle(
        CredentialsEvent::Submitted {
            identity_number: "1058529940".into(),
            password: "x".into(),
        },
        at(0),
    );
    page.handle(CredentialsEvent::Answered(Err(error)), at(0));
    page.handle(CredentialsEvent::Ticked, at(later));
    page
}

fn refusal(code: ProblemCode, attempts_left: Option<u32>, wait: Option<u32>) -> ApiError {
    ApiError::Problem(Box::new(Problem {
        attempts_left,
        retry_after_seconds: wait,
        ..problem(code)
    }))
}

fn waiting_for_code() -> CodePage {
    let mut page = CodePage::default();
    page.handle(CodeEvent::Opened(Some((code_state(120, 60), at(0)))), at(0));
    page
}

fn code_answered(error: ApiError) -> CodePage {
    let mut page = waiting_for_code();
    page.handle(CodeEvent::Submitted("123456".into()), at(1));
    page.handle(CodeEvent::CodeAnswered(Err(error)), at(2));
    page
}

fn assert_sound(html: &str) {
    assert_eq!(html.matches("<h1").count(), 1, "{html}");
    // The code field sets its number of cells through CSSOM in the browser.
    let own = html.replace("style=\"--code-length:6;\"", "");
    assert!(
        !own.contains("style="),
        "a strict policy forbids style attributes: {html}"
    );
    for id in html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
    {
        assert_eq!(
            html.matches(&format!(" id=\"{id}\"")).count(),
            1,
            "{id} stands there twice"
        );
    }
    for attribute in ["aria-describedby", "aria-labelledby"] {
        for ids in html
            .split(&format!("{attribute}=\""))
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            for id in ids.split_whitespace() {
                assert!(
                    html.contains(&format!(" id=\"{id}\"")),
                    "{attribute} points at no {id}: {html}"
                );
            }
        }
    }
}

#[test]
fn the_form_is_one_that_password_managers_know() {
    for locale in Locale::ALL {
        let html = credentials(locale, CredentialsPage::default());
        assert_sound(&html);
        for part in [
            "<form",
            "method=\"post\"",
            "novalidate",
            "autocomplete=\"username webauthn\"",
            "autocomplete=\"current-password\"",
            "type=\"password\"",
            "type=\"submit\"",
            "inputmode=\"numeric\"",
            "name=\"password\"",
            "name=\"identity-number\"",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("maxlength"));
        for key in [
            "sign-in-forgotten-password",
            "sign-in-safety",
            "sign-in-need",
            "sign-in-demo-link",
            "sign-in-session-ended-title",
        ] {
            assert!(html.contains(&text(locale, key)), "{key}");
        }
        assert!(!html.contains("g-error-summary"));
    }
}

#[test]
fn the_demonstration_shows_only_where_there_is_one() {
    let html = rendered(
        Locale::En,
        false,
        || view! { <super::side_panel::SidePanel door=Door::Individual /> },
    );
    assert!(!html.contains("demo/outbox"));
}

#[test]
fn an_empty_form_names_both_fields_word_for_word() {
    for locale in Locale::ALL {
        let mut page = CredentialsPage::default();
        page.handle(
            CredentialsEvent::Submitted {
                identity_number: "".into(),
                password: "".into(),
            },
            at(0),
        );
        let html = credentials(locale, page);
        assert_sound(&html);
        for key in ["error-identity-number-empty", "error-password-empty"] {
            assert_eq!(
                html.matches(&text(locale, key)).count(),
                2,
                "{key}: at the field and above"
            );
        }
        assert_eq!(html.matches("aria-invalid=\"true\"").count(), 2);
        assert!(html.contains("href=\"#identity-number\"") && html.contains("href=\"#password\""));
    }
}

#[test]
fn attempts_left_are_counted_in_words() {
    let cases = [
        (Locale::Ar, 0, "لم تبقَ لديك محاولات"),
        (Locale::Ar, 1, "بقيت لديك محاولة واحدة"),
        (Locale::Ar, 2, "بقيت لديك محاولتان"),
        (Locale::Ar, 4, "بقيت لديك 4 محاولات"),
        (Locale::Ar, 11, "بقيت لديك 11 محاولةً"),
        (Locale::Ar, 100, "بقيت لديك 100 محاولة "),
        (Locale::En, 0, "You have 0 attempts left"),
        (Locale::En, 1, "You have one attempt left"),
        (Locale::En, 4, "You have 4 attempts left"),
    ];
    for (locale, left, words) in cases {
        let page = answered(refusal(ProblemCode::SignInWrongPair, Some(left), None), 0);
        let html = credentials(locale, page);
        assert!(html.contains(words), "{words}: {html}");
        assert!(html.contains(&text(locale, "error-sign-in-wrong-pair")));
        assert!(
            !html.contains("aria-invalid"),
            "neither field is singled out"
        );
        assert_sound(&html);
    }
}

#[test]
fn the_minutes_of_a_lock_are_live() {
    let cases = [
        (Locale::Ar, 0, "حاول مرة أخرى بعد 30 دقيقةً."),
        (Locale::Ar, 1_200, "حاول مرة أخرى بعد 10 دقائق."),
        (Locale::Ar, 1_690, "حاول مرة أخرى بعد دقيقتين."),
        (Locale::Ar, 1_799, "حاول مرة أخرى بعد دقيقة واحدة."),
        (Locale::Ar, 1_800, "انتهت مدة الانتظار."),
        (Locale::En, 0, "Try again in 30 minutes."),
        (Locale::En, 1_799, "Try again in one minute."),
        (Locale::En, 1_800, "The wait is over."),
    ];
    for (locale, later, words) in cases {
        let html = credentials(
            locale,
            answered(refusal(ProblemCode::SignInLocked, None, Some(1_800)), later),
        );
        assert!(html.contains(words), "{words}: {html}");
        assert!(
            html.contains(&text(locale, "sign-in-forgotten-password")),
            "a way out"
        );
        assert_sound(&html);
    }
}

#[test]
fn every_failure_of_either_page_has_words_in_both_languages() {
    for locale in Locale::ALL {
        for error in every_failure() {
            let html = credentials(locale, answered(error.clone(), 0));
            assert_sound(&html);
            assert!(html.contains("role=\"alert\""), "{error:?}");
            assert!(
                !html
                    .replacen(" value=\"1058529940\"", "", 1)
                    .contains("1058529940"),
                "the number stands in its field and nowhere else"
            );

            let page = code_answered(error.clone());
            assert_sound(&code(locale, page));
        }
    }
}

#[test]
fn a_failure_keeps_the_reference_for_the_call_centre() {
    for locale in Locale::ALL {
        let html = credentials(
            locale,
            answered(refusal(ProblemCode::Internal, None, None), 0),
        );
        for part in ["R-1", "tel:8001243344", &text(locale, "sign-in-kept")] {
            assert!(html.contains(part), "{part}: {html}");
        }
    }
}

#[test]
fn notices_say_why_the_person_is_back() {
    for locale in Locale::ALL {
        for (notice, key) in [
            (Notice::NoAttempt, "error-sign-in-no-attempt"),
            (Notice::TooManyCodes, "error-sign-in-code-too-many"),
            (
                Notice::Locked(Deadline::after(90, at(0))),
                "error-sign-in-locked",
            ),
            (Notice::Blocked, "error-sign-in-blocked"),
        ] {
            let mut page = CredentialsPage::default();
            page.handle(CredentialsEvent::Opened(Some(notice)), at(0));
            let html = credentials(locale, page);
            assert!(html.contains(&text(locale, key)), "{key}");
            assert!(
                !html.contains(&text(locale, "sign-in-session-ended")),
                "one message at a time"
            );
            assert_sound(&html);
        }
    }
}

#[test]
fn an_unfinished_sign_in_can_be_continued() {
    for locale in Locale::ALL {
        let mut page = CredentialsPage::default();
        page.handle(
            CredentialsEvent::StateLearned(Ok(code_state(120, 60))),
            at(0),
        );
        let html = credentials(locale, page);
        assert!(html.contains(&format!("/{}/sign-in/individual/code", locale.tag())));
        assert_sound(&html);
    }
}

#[test]
fn while_it_works_the_button_says_so() {
    for locale in Locale::ALL {
        let mut page = CredentialsPage::default();
        page.handle(
            CredentialsEvent::Submitted {
                identity_number: "1058529940".into(),
                password: "x".into(),
            },
            at(0),
        );
        page.handle(CredentialsEvent::Ticked, at(6));
        let html = credentials(locale, page);
        assert!(html.contains("aria-disabled=\"true\""));
        assert!(html.contains(&text(locale, "sign-in-checking")));
        assert!(html.contains(&text(locale, "sign-in-slow")));
    }
}

#[test]
fn the_code_page_says_where_the_code_went_and_when_a_new_one_can_be_asked_for() {
    for locale in Locale::ALL {
        let html = code(locale, waiting_for_code());
        assert_sound(&html);
        for part in ["••21", "1:00", "one-time-code", "aria-disabled=\"true\""] {
            assert!(html.contains(part), "{part}: {html}");
        }
        let mut page = waiting_for_code();
        page.handle(CodeEvent::Ticked, at(60));
        let html = code(locale, page);
        assert!(!html.contains("aria-disabled"), "{html}");
        assert!(html.contains(&text(locale, "sign-in-code-resend")));
    }
}

#[test]
fn each_situation_of_the_code_page_has_its_words() {
    for locale in Locale::ALL {
        let mut expired = waiting_for_code();
        expired.handle(CodeEvent::Ticked, at(121));
        let mut resent = waiting_for_code();
        resent.handle(CodeEvent::ResendPressed, at(61));
        resent.handle(CodeEvent::ResendAnswered(Ok(code_state(120, 60))), at(62));
        let mut too_many = waiting_for_code();
        too_many.handle(CodeEvent::ResendPressed, at(61));
        too_many.handle(
            CodeEvent::ResendAnswered(Err(refusal(
                ProblemCode::SignInResendTooMany,
                None,
                Some(1_500),
            ))),
            at(62),
        );
        let mut asking = CodePage::default();
        asking.handle(CodeEvent::Opened(None), at(0));
        let mut unreachable = asking.clone();
        unreachable.handle(CodeEvent::StateLearned(Err(ApiError::Timeout)), at(8));
        let mut outdated = asking.clone();
        outdated.handle(CodeEvent::StateLearned(Ok(SignInState::Unknown)), at(1));
        for (page, key) in [
            (expired, "error-sign-in-code-expired"),
            (resent, "sign-in-code-resent"),
            (too_many, "error-sign-in-resend-too-many"),
            (asking, "ui-loading"),
            (unreachable, "error-timeout"),
            (outdated, "sign-in-outdated"),
            (
                code_answered(refusal(ProblemCode::SignInCodeWrong, Some(1), None)),
                "error-sign-in-code-wrong",
            ),
            (code_answered(ApiError::Offline), "sign-in-code-kept"),
        ] {
            let html = code(locale, page);
            assert!(html.contains(&text(locale, key)), "{key}: {html}");
            assert_sound(&html);
        }
    }
}

#[test]
fn every_failure_of_the_employers_page_has_words_in_both_languages() {
    for locale in Locale::ALL {
        for error in every_failure() {
            let html = business(locale, business_answered(error.clone()));
            assert_sound(&html);
            assert!(html.contains("role=\"alert\""), "{error:?}");
            assert!(html.contains("id=\"visual-code\""), "{error:?}");
        }
        let mut page = business_answered(refusal(ProblemCode::SignInVisualCode, None, None));
        page.handle(BusinessEvent::VerifyByText(true), at(3));
        let html = business(locale, page);
        assert_sound(&html);
        assert!(
            !html.contains("id=\"visual-code\""),
            "nobody has to read a picture"
        );
        assert!(html.contains(&text(locale, "sign-in-by-text-title")));
    }
}

#[test]
fn the_visual_code_is_a_picture_with_a_name_two_buttons_and_a_way_around_it() {
    for locale in Locale::ALL {
        let mut page = BusinessPage::new(Supervision::Organisation);
        page.handle(BusinessEvent::Opened(None), at(0));
        assert!(!business(locale, page.clone()).contains("<img"));
        page.handle(BusinessEvent::PictureArrived(Ok(challenge("abc"))), at(1));
        let html = business(locale, page.clone());
        assert_sound(&html);
        assert!(html.contains("src=\"/picture/abc\"") && html.contains("<img"));
        for key in [
            "sign-in-visual-code-alt",
            "sign-in-visual-code-new",
            "sign-in-visual-code-listen",
            "sign-in-verify-otherwise",
            "sign-in-role-organisation",
        ] {
            assert!(html.contains(&text(locale, key)), "{key}");
        }
        page.handle(BusinessEvent::PictureBroken, at(2));
        let html = business(locale, page);
        assert!(html.contains(&text(locale, "sign-in-visual-code-missing")));
    }
}

#[test]
fn retirees_are_offered_larger_text_and_a_number_to_call_and_no_second_step() {
    for locale in Locale::ALL {
        let html = door(locale, Door::Retiree, CredentialsPage::default());
        assert_sound(&html);
        for part in [
            "aria-pressed=\"false\"",
            "tel:8001243344",
            &text(locale, "sign-in-larger-text"),
            "inputmode=\"numeric\"",
        ] {
            assert!(html.contains(part), "{part}");
        }
        assert!(!html.contains(&text(locale, "sign-in-caption-1")));
        let page = answered(refusal(ProblemCode::SignInNoRole, None, None), 0);
        let html = door(locale, Door::Retiree, page);
        assert!(html.contains(&text(locale, "sign-in-no-role-next-retiree")));
        // Individuals may have a user name, retirees sign in by their number.
        assert!(!html.contains(&text(locale, "sign-in-by-user-name")));
        let html = credentials(locale, CredentialsPage::default());
        assert!(html.contains(&text(locale, "sign-in-by-user-name")));
    }
}

#[test]
fn both_roles_of_employers_are_links() {
    for locale in Locale::ALL {
        let html = rendered(locale, true, || view! { <SignInBusinessPage /> });
        assert_sound(&html);
        for role in ["organisation", "establishment"] {
            let href = format!("href=\"/{}/sign-in/business/{role}\"", locale.tag());
            assert!(html.contains(&href));
        }
    }
}

#[test]
fn all_doors_are_links() {
    for locale in Locale::ALL {
        let html = rendered(locale, true, || view! { <SignInPage /> });
        assert_sound(&html);
        for door in ["individual", "retiree", "business"] {
            assert!(html.contains(&format!("href=\"/{}/sign-in/{door}\"", locale.tag())));
        }
        assert_sound(&rendered(locale, true, || view! { <SignedOutPage /> }));
    }
}

#[test]
fn each_door_names_the_other_ways_in() {
    for (locale, words) in [
        (Locale::Ar, "الدخول عبر النفاذ الوطني الموحد"),
        (Locale::En, "Sign in with Nafath"),
    ] {
        let form = credentials(locale, CredentialsPage::default());
        assert!(form.contains(words), "{form}");
        assert!(form.contains(&format!("/{}/sign-in/nafath", locale.tag())));
        let doors = rendered(locale, true, || view! { <SignInPage /> });
        assert!(doors.contains(words), "{doors}");
    }
}
