//! What people type and paste, and where their caret is afterwards.

use gosi_portal::i18n::{CalendarChoice, Locale};
use gosi_portal::ui::{
    CodeField, DateEntry, DateField, IdentityNumberField, MoneyField, PasswordField,
};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, focused_id, settle, words};

#[wasm_bindgen_test]
async fn an_identity_number_is_understood_in_either_digits_and_with_gaps() {
    let value = RwSignal::new(String::new());
    let stage = Stage::new(
        Locale::Ar,
        move || view! { <IdentityNumberField id="identity" value /> },
    );
    for typed in [" ١٠٩٨-٧٦٥ ٤٣٢ ", " \u{200F}1098 765-432", "۱۰۹۸۷۶۵۴۳۲"] {
        stage.enter("#identity", typed).await;
        assert_eq!(value.get_untracked(), "1098765432", "{typed}");
        let shown = stage.input("#identity").value();
        assert_eq!(shown.replace([' ', '\u{a0}'], ""), "1098765432", "{typed}");
    }
}

#[wasm_bindgen_test]
async fn typing_in_the_middle_of_an_identity_number_leaves_the_caret_there() {
    let value = RwSignal::new(String::new());
    let stage = Stage::new(
        Locale::Ar,
        move || view! { <IdentityNumberField id="identity" value /> },
    );
    // "10" stood there, and ٩ was typed between the two.
    stage.type_within("#identity", "1٩0", 2).await;
    assert_eq!(stage.input("#identity").value(), "190");
    assert_eq!(stage.caret("#identity"), Some(2));
}

fn code_field(locale: Locale, value: RwSignal<String>) -> Stage {
    Stage::new(
        locale,
        move || view! { <CodeField id="code" label=words("…") value /> },
    )
}

#[wasm_bindgen_test]
async fn a_pasted_message_leaves_its_code() {
    let value = RwSignal::new(String::new());
    let stage = code_field(Locale::Ar, value);
    for message in ["٤٨٢-٩١٧ 55", "رمز التحقق ٤٨٢٩١٧ صالح 5 دقائق", "482917"]
    {
        stage.enter("#code", "").await;
        assert_eq!(stage.all(".g-code__cell--filled").len(), 0);
        stage.enter("#code", message).await;
        assert_eq!(value.get_untracked(), "482917", "{message}");
        assert_eq!(stage.input("#code").value(), "482917", "{message}");
        assert_eq!(stage.all(".g-code__cell--filled").len(), 6, "{message}");
    }
    value.set(String::new());
    settle().await;
    let left = stage.input("#code").value();
    assert_eq!(left, "", "the page can empty the field after a wrong code");
}

#[wasm_bindgen_test]
async fn a_letter_within_a_code_goes_and_the_caret_stays() {
    let stage = code_field(Locale::En, RwSignal::new("482917".to_owned()));
    stage.type_within("#code", "4x82917", 2).await;
    assert_eq!(stage.input("#code").value(), "482917");
    assert_eq!(stage.caret("#code"), Some(1), "behind the 4, where it was");
}

#[wasm_bindgen_test]
async fn an_amount_is_grouped_when_it_is_left() {
    let value = RwSignal::new(String::new());
    let stage = Stage::new(
        Locale::Ar,
        move || view! { <MoneyField id="wage" label=words("الأجر") value /> },
    );
    stage.focus("#wage").await;
    stage.type_within("#wage", "٨٤٥٠٫٥", 4).await;
    let typed = stage.input("#wage").value();
    assert_eq!(typed, "8450.5", "nothing is regrouped under the fingers");
    assert_eq!(stage.caret("#wage"), Some(4));
    stage.leave("#wage").await;
    assert_eq!(stage.input("#wage").value(), "8,450.5");
    stage.focus("#wage").await;
    stage.enter("#wage", "8,45").await;
    stage.leave("#wage").await;
    let left = stage.input("#wage").value();
    assert_eq!(left, "8,45", "what is no amount stays as it was typed");
    assert_eq!(value.get_untracked(), "8,45");
}

#[wasm_bindgen_test]
async fn a_password_is_shown_said_so_and_hidden_again_on_submit() {
    let value = RwSignal::new(String::new());
    let stage = Stage::new(Locale::En, move || {
        view! {
            <form on:submit=|event| event.prevent_default()>
                <PasswordField id="password" label=words("Password") value />
            </form>
        }
    });
    settle().await;
    stage.type_within("#password", "three plain words", 5).await;
    assert_eq!(stage.input("#password").type_(), "password");
    let words_before = stage.text(".g-password__reveal");
    stage.click(".g-password__reveal").await;
    assert_eq!(stage.input("#password").type_(), "text");
    assert_eq!(stage.input("#password").value(), "three plain words");
    assert_eq!(stage.caret("#password"), Some(5));
    assert_ne!(stage.text(".g-password__reveal"), words_before);
    assert_ne!(stage.announced().trim(), "", "showing it is said");
    stage.send("form", "submit").await;
    let kind = stage.input("#password").type_();
    assert_eq!(kind, "password", "no password manager keeps a plain text");
    assert_eq!(value.get_untracked(), "three plain words");
}

#[wasm_bindgen_test]
async fn a_date_is_read_in_either_digits_and_changes_its_calendar() {
    let value = RwSignal::new(DateEntry::empty(CalendarChoice::Hijri));
    let stage = Stage::new(
        Locale::Ar,
        move || view! { <DateField id="birth" legend=words("تاريخ الميلاد") value /> },
    );
    stage.enter("#birth-day", "٢٥").await;
    stage.enter("#birth-year", "١٤٠٨").await;
    assert_eq!(stage.input("#birth-year").value(), "1408");
    assert_eq!(stage.text("#birth-other"), "", "it is unfinished");
    stage.choose("#birth-month", "7").await;
    assert_eq!(stage.text("#birth-other"), "الموافق 14 مارس 1988م");

    stage.click("#birth-calendar-2").await;
    assert_eq!(value.get_untracked().calendar, CalendarChoice::Gregorian);
    assert_eq!(stage.input("#birth-day").value(), "14");
    assert_eq!(stage.input("#birth-month").value(), "3");
    assert_eq!(stage.input("#birth-year").value(), "1988");
    assert_eq!(stage.text("#birth-other"), "الموافق 25 رجب 1408هـ");
    assert!(stage.text("#birth-month").contains("يناير"));

    stage.enter("#birth-day", "").await;
    stage.click("#birth-calendar-1").await;
    assert_eq!(value.get_untracked().calendar, CalendarChoice::Hijri);
    let year = stage.input("#birth-year").value();
    assert_eq!(year, "1988", "an unfinished date keeps its parts");
    assert!(stage.text("#birth-month").contains("رجب"));
    assert_eq!(stage.text("#birth-other"), "");
}

#[wasm_bindgen_test]
async fn an_english_date_is_told_in_the_other_calendar_while_it_is_typed() {
    let value = RwSignal::new(DateEntry::empty(CalendarChoice::Gregorian));
    let stage = Stage::new(
        Locale::En,
        move || view! { <DateField id="birth" legend=words("Date of birth") value /> },
    );
    stage.focus("#birth-day").await;
    stage.enter("#birth-day", "٣٠").await;
    stage.choose("#birth-month", "6").await;
    stage.enter("#birth-year", "2026").await;
    // 30 June 2026 is 15 Muharram 1448 by the Umm al-Qura calendar.
    let other = stage.text("#birth-other");
    assert!(other.contains("15 Muharram 1448"), "{other}");
    stage.enter("#birth-day", "31").await;
    assert_eq!(stage.text("#birth-other"), "", "June has 30 days");
    let focused = focused_id();
    assert_eq!(focused, "birth-day", "nothing pulls the focus along");
}
