//! The account's pages, rendered natively in both languages.

use std::sync::Arc;

use contract::{Passkey, Timestamp};
use leptos::prelude::*;

use super::passkey_list::PasskeyList;
use super::passkeys_page::Adding;
use crate::i18n::{Locale, Texts, provide_i18n};
use crate::ui::live_region::provide_announcer;

fn rendered<View: IntoView + 'static>(locale: Locale, view: impl FnOnce() -> View) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_i18n(Arc::new(Texts::embedded(locale)));
        provide_announcer();
        view().into_view().to_html()
    });
    html.replace(['\u{2068}', '\u{2069}'], "")
        .replace("<!>", "")
}

fn passkey(name: &str, last_used_at: Option<i64>, is_synced: bool) -> Passkey {
    Passkey {
        id: "5f1c".to_owned(),
        name: name.to_owned(),
        created_at: Timestamp::from_unix_seconds(1_795_363_200),
        last_used_at: last_used_at.map(Timestamp::from_unix_seconds),
        is_synced,
    }
}

fn list(locale: Locale, passkeys: Vec<Passkey>) -> String {
    rendered(locale, move || {
        view! { <PasskeyList passkeys on_change=Callback::new(|_| ()) /> }
    })
}

#[test]
fn a_passkey_shows_its_name_its_dates_and_what_can_be_done() {
    let html = list(
        Locale::En,
        vec![passkey("<b>جوالي</b>", Some(1_795_449_600), true)],
    );
    assert!(
        html.contains("<bdi>&lt;b&gt;جوالي&lt;/b&gt;</bdi>"),
        "{html}"
    );
    assert!(html.contains("Last used on"), "{html}");
    assert!(html.contains("Kept on more than one of your devices"));
    assert!(
        html.contains("Rename “&lt;b&gt;"),
        "the button names its passkey: {html}"
    );
    assert!(
        html.contains(r#"role="alertdialog""#),
        "removing is asked about first"
    );
}

#[test]
fn a_new_passkey_was_never_used() {
    let html = list(Locale::Ar, vec![passkey("مفتاح", None, false)]);
    assert!(html.contains("لم يُستخدم بعد"), "{html}");
    assert!(!html.contains("محفوظ على أكثر من جهاز"));
}

#[test]
fn where_there_is_none_the_page_says_so() {
    assert!(list(Locale::En, Vec::new()).contains("You have no passkey yet."));
}

#[test]
fn as_many_as_allowed_leave_no_form() {
    let adding = |room_for| {
        rendered(Locale::En, move || {
            view! {
                <Adding
                    room_for
                    name=RwSignal::new(String::new())
                    name_fault=RwSignal::new(Some("error-passkey-name-empty"))
                    working=RwSignal::new(false)
                    on_add=Callback::new(|()| ())
                />
            }
        })
    };
    assert!(adding(0).contains("as many passkeys as are allowed"));
    let form = adding(1);
    assert!(
        form.contains("Enter a name for the passkey") && form.contains("<form"),
        "{form}"
    );
}

mod what_the_account_shows {
    use contract::{
        BilingualText, BrowserFamily, ContactData, Device, DeviceForm, NationalAddress,
        NoticePreferences, NoticeTopic, NoticeTopicChoice, OpenSession, OpenSessions, Role,
        SignInHistory, SignInOutcome, SignInTry, SignInWay, SystemFamily, WrittenLanguage,
    };

    use super::*;
    use crate::account::account_page::Account;
    use crate::account::preferences_page::Preferences;
    use crate::account::sessions_page::Sessions;
    use crate::account::sign_ins_page::{Listed, SignIns};
    use crate::account::words;
    use crate::i18n::use_i18n;
    use crate::proof::step_up::StepUpGate;
    use crate::rendered::ready;
    use crate::ui::data_card::Now;

    const NOW: i64 = 1_795_449_600;

    fn shown<View: IntoView + 'static>(
        locale: Locale,
        view: impl FnOnce() -> View + 'static,
    ) -> String {
        rendered(locale, move || {
            provide_context(Now(Signal::stored(NOW + 300)));
            view()
        })
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix_seconds(seconds)
    }

    fn phone() -> Device {
        Device {
            browser: BrowserFamily::Chrome,
            system: SystemFamily::Android,
            form: DeviceForm::Phone,
        }
    }

    fn session(id: &str, is_this_one: bool) -> OpenSession {
        OpenSession {
            id: id.to_owned(),
            is_this_one,
            device: phone(),
            role: Role::Retiree,
            way: SignInWay::Passkey,
            signed_in_at: at(NOW - 3_600),
            last_used_at: at(NOW),
        }
    }

    fn sessions(locale: Locale, list: Vec<OpenSession>) -> String {
        shown(locale, move || {
            let sessions = ready(OpenSessions {
                as_of: at(NOW),
                sessions: list,
            });
            view! {
                <Sessions sessions trouble=RwSignal::new(None) on_end=Callback::new(|_| ()) />
            }
        })
    }

    #[test]
    fn sessions_are_named_by_their_device_and_only_others_can_be_ended() {
        let html = sessions(
            Locale::En,
            vec![session("a", true), session("b", false), session("c", false)],
        );
        assert!(html.contains("Android phone, Chrome"), "{html}");
        assert_eq!(html.matches("This device").count(), 1);
        assert_eq!(html.matches("Sign out: Android phone").count(), 2);
        assert!(html.contains("Sign out 2 other devices"));
        assert!(html.contains("with a passkey, through the portal “Retirees”"));
        let alone = sessions(Locale::Ar, vec![session("a", true)]);
        assert!(alone.contains("لست مسجل الدخول من أي جهاز آخر"), "{alone}");
        assert!(!alone.contains("تسجيل الخروج من:"));
    }

    #[test]
    fn a_device_newer_than_this_build_is_unknown_and_no_gap_in_a_sentence() {
        let html = shown(Locale::En, || {
            let i18n = use_i18n();
            let odd = Device {
                browser: BrowserFamily::from("lynx"),
                system: SystemFamily::from("plan9"),
                form: DeviceForm::from("watch"),
            };
            let desk = Device {
                form: DeviceForm::Computer,
                system: SystemFamily::Linux,
                browser: BrowserFamily::Unknown,
            };
            view! { <p>{words::device(i18n, &odd)}</p><p>{words::device(i18n, &desk)}</p> }
        });
        assert!(html.contains("<p>Unknown device</p>"), "{html}");
        assert!(
            html.contains("<p>Linux computer, unknown browser</p>"),
            "{html}"
        );
    }

    #[test]
    fn contact_data_is_masked_and_each_part_can_be_changed() {
        let contact = ContactData {
            as_of: at(NOW),
            mobile_tail: "21".to_owned(),
            email_masked: None,
            address: Some(NationalAddress {
                short: "RRRD2929".to_owned(),
                building: "2929".to_owned(),
                street: BilingualText::new("شارع الريحانة", "Ar Rayhanah Street"),
                district: BilingualText::new("حي الملقا", "Al Malqa District"),
                city: BilingualText::new("الرياض", "Riyadh"),
                postal_code: "13521".to_owned(),
                additional: "8118".to_owned(),
            }),
        };
        let html = shown(Locale::En, move || {
            view! { <Account contact=ready(contact) gate=StepUpGate::new() /> }
        });
        assert!(html.contains("A number ending 21"), "{html}");
        assert!(html.contains("Add an e-mail address") && html.contains("Not on record"));
        assert!(
            html.contains("2929 Ar Rayhanah Street, Al Malqa District, Riyadh 13521"),
            "{html}"
        );
        for page in [
            "sessions",
            "sign-ins",
            "passkeys",
            "preferences",
            "password",
        ] {
            assert!(html.contains(&format!("/en/account/{page}\"")), "{page}");
        }
    }

    #[test]
    fn tries_say_what_became_of_them_and_older_ones_are_offered() {
        let tried = |outcome| SignInTry {
            at: at(NOW),
            way: SignInWay::Password,
            role: Role::Individual,
            outcome,
            device: phone(),
        };
        let history = SignInHistory {
            as_of: at(NOW),
            tries: vec![
                tried(SignInOutcome::SignedIn),
                tried(SignInOutcome::Paused),
                tried(SignInOutcome::from("teleported")),
            ],
            next: Some("7".to_owned()),
        };
        let listed = Listed {
            tries: Some(history.tries),
            next: history.next,
            is_loading: false,
            error: None,
        };
        let html = shown(Locale::Ar, move || {
            view! { <SignIns listed=Signal::stored(listed) on_more=Callback::new(|()| ()) /> }
        });
        assert!(html.contains("دخول ناجح") && html.contains("أُوقف الدخول مؤقتًا"));
        assert!(
            html.contains("نتيجة أخرى"),
            "an outcome newer than this build"
        );
        assert!(html.contains("عرض محاولات أقدم"));
        assert!(html.contains("id=\"sign-in-try-3\""));
    }

    #[test]
    fn asvs_6_3_7_warnings_of_security_have_no_switch_and_say_why() {
        let topics = NoticeTopic::KNOWN
            .iter()
            .map(|topic| NoticeTopicChoice {
                topic: topic.clone(),
                by_text: true,
                by_email: false,
                by_inbox: true,
                is_required: *topic == NoticeTopic::Security,
            })
            .chain([NoticeTopicChoice {
                topic: NoticeTopic::from("weather"),
                by_text: true,
                by_email: true,
                by_inbox: true,
                is_required: false,
            }])
            .collect();
        let preferences = NoticePreferences {
            as_of: at(NOW),
            language: WrittenLanguage::English,
            has_email: false,
            topics,
        };
        let html = shown(Locale::En, move || {
            crate::preferences::provide_preferences(use_i18n());
            view! {
                <Preferences
                    preferences=ready(preferences)
                    working=RwSignal::new(false)
                    outcome=RwSignal::new(None)
                    on_keep=Callback::new(|_| ())
                />
            }
        });
        assert!(!html.contains("notice-security-text"), "{html}");
        assert!(html.contains("cannot be switched off"));
        assert!(html.contains("notice-payments-text"));
        assert!(
            !html.contains("notice-payments-email"),
            "there is no address"
        );
        assert!(!html.contains("weather"), "a topic newer than this build");
    }
}
