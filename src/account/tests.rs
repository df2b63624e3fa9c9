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
