//! The dashboard and the letter, rendered natively in both languages.

use contract::{
    FamilyKind, NextPayment, PaymentStatus, PensionFamily, PensionKind, PensionLetter,
    PensionNextStep, PensionPayment, PensionPayments, PensionThing, Scheme,
};
use leptos::prelude::*;

use super::letter_page::Letter;
use super::page::{Dashboard, Loads};
use super::samples::{self, as_of, date, month, payment};
use crate::api::{ApiError, Load, LoadState};
use crate::i18n::Locale;
use crate::rendered::{five_minutes_after, ready};

/// One person's answers.
#[derive(Clone)]
struct Someone {
    next_payment: NextPayment,
    payments: Vec<PensionPayment>,
    family: PensionFamily,
    thing: PensionThing,
}

/// A widow whose payments have a deduction since October.
fn someone() -> Someone {
    Someone {
        next_payment: samples::next_payment("2027-01", "2026-12-31", "2027-01-01"),
        payments: vec![
            payment("2026-11", "650"),
            payment("2026-10", "650"),
            payment("2026-09", "0"),
        ],
        family: samples::family(),
        thing: PensionThing::None,
    }
}

fn inside(locale: Locale, run: impl FnOnce() -> String) -> String {
    five_minutes_after(as_of(), locale, run)
}

fn dashboard(locale: Locale, someone: &Someone) -> String {
    let Someone {
        next_payment,
        payments,
        family,
        thing,
    } = someone.clone();
    inside(locale, || {
        let loads = Loads {
            next_payment: ready(next_payment),
            payments: ready(PensionPayments {
                as_of: as_of(),
                first_pay_day: Some(date("2026-12-01")),
                payments,
            }),
            family: ready(family),
            next_step: ready(PensionNextStep {
                as_of: as_of(),
                next: thing,
            }),
        };
        view! { <Dashboard loads /> }.to_html()
    })
}

fn letter(locale: Locale, letter: PensionLetter) -> String {
    inside(locale, || {
        let letter = ready(letter);
        view! { <Letter letter /> }.to_html()
    })
}

fn has(html: &str, words: &str) {
    assert!(html.contains(words), "{words:?} is not in\n{html}");
}

fn has_not(html: &str, words: &str) {
    assert!(!html.contains(words), "{words:?} is in\n{html}");
}

#[test]
fn the_next_payment_says_when_how_much_and_where() {
    let html = dashboard(Locale::Ar, &someone());
    has(&html, "22 رجب 1448هـ الموافق 31 ديسمبر 2026م");
    has(&html, "بقي 39 يومًا");
    has(&html, "11,808.00");
    has(&html, "12,458.00");
    has(&html, "استرداد مبالغ صُرفت بالزيادة");
    has(&html, "حتى فبراير 2027م");
    has(&html, "ليس يوم عمل");
    has(&html, "ينتهي بـ 7519");
    has_not(&html, "g-error-panel");
    has_not(&html, "g-skeleton");
    let html = dashboard(Locale::En, &someone());
    has(&html, "39 days left");
    has(&html, "Supplement for dependants");
    has(
        &html,
        "Since the pension for October 2026, SAR 11,808.00 has reached you.",
    );
}

#[test]
fn a_family_sees_its_shares_and_whose_right_ended() {
    let html = dashboard(Locale::Ar, &someone());
    has(&html, "هذا المعاش عن راشد سعد عمر الندواوي.");
    has(&html, "لطيفة حمد علي الياسميني (أنت)");
    has(&html, "2,800.00");
    has(&html, "انتهى الاستحقاق");
    let mut dependants = someone();
    dependants.family.kind = FamilyKind::Dependants;
    dependants.family.deceased = None;
    for member in &mut dependants.family.members {
        member.share = None;
    }
    let html = dashboard(Locale::En, &dependants);
    has_not(&html, "Entitlement ended");
    has_not(&html, "Monthly share");
    let mut alone = someone();
    alone.family.members.clear();
    has(
        &dashboard(Locale::En, &alone),
        "Nobody is on record with your pension",
    );
}

#[test]
fn before_the_first_payment_a_day_stands_there_and_no_zero() {
    let mut first = someone();
    first.payments.clear();
    first.next_payment = samples::next_payment("2026-12", "2026-12-01", "2026-12-01");
    first.next_payment.is_first = true;
    let html = dashboard(Locale::Ar, &first);
    has(
        &html,
        "سيُصرف أول معاش في 21 جمادى الآخرة 1448هـ الموافق 1 ديسمبر 2026م.",
    );
    has(&html, "هذا أول صرف لمعاشك.");
    has_not(&html, ">0.00<");
    has_not(&html, "<svg class=\"g-pension__bars\"");
}

#[test]
fn money_that_waits_or_came_back_is_said_so() {
    let mut held = someone();
    held.next_payment.status = PaymentStatus::Held;
    held.next_payment.iban_masked = None;
    held.payments[0].status = PaymentStatus::Held;
    held.thing = PensionThing::MissingIban;
    let html = dashboard(Locale::Ar, &held);
    has(&html, "أضف حسابك البنكي");
    has(&html, "محفوظ لك");
    has(&html, "/ar/services#bank-account");
    let mut returned = someone();
    returned.payments[0].status = PaymentStatus::Returned;
    returned.thing = PensionThing::PaymentReturned {
        month: month("2026-11"),
        net: samples::money(samples::sar("11808")),
    };
    let html = dashboard(Locale::En, &returned);
    has(&html, "The bank sent the pension for November 2026 back");
    has(&html, "Sent back by the bank");
}

#[test]
fn every_thing_to_do_has_words_in_both_languages() {
    let things = [
        PensionThing::MissingIban,
        PensionThing::ProofOfStudy {
            name: samples::family().members[1].name.clone(),
            until: date("2027-02-10"),
        },
        PensionThing::None,
        PensionThing::Unknown,
    ];
    for locale in Locale::ALL {
        for thing in &things {
            let mut someone = someone();
            someone.thing = thing.clone();
            has_not(&dashboard(locale, &someone), "retiree-");
        }
    }
}

#[test]
fn one_cards_failure_stays_in_it_and_shows_no_amount() {
    let html = inside(Locale::Ar, || {
        let loads = Loads {
            next_payment: Load::fixed(LoadState::Failed(ApiError::Timeout)),
            payments: Load::fixed(LoadState::Failed(ApiError::Timeout)),
            family: ready(samples::family()),
            next_step: Load::fixed(LoadState::Waiting),
        };
        view! { <Dashboard loads /> }.to_html()
    });
    has(&html, "تعذّر عرض «الصرف القادم».");
    has(&html, "tel:");
    has(&html, "لطيفة حمد علي الياسميني");
    has_not(&html, ">0.00<");
}

#[test]
fn the_letter_is_a_document_in_either_language() {
    let html = letter(Locale::Ar, samples::letter());
    has(&html, "نموذج تجريبي: هذه الوثيقة ليست وثيقة حكومية");
    has(&html, "إبراهيم صالح سعد السنابلي");
    has(&html, "12 جمادى الآخرة 1448هـ الموافق 22 نوفمبر 2026م");
    has(&html, "التقاعد المدني");
    has(&html, "لا تحمل هذه الوثيقة رمز تحقق.");
    has(&html, "1******159");
    let mut share = samples::letter();
    share.kind = PensionKind::Survivor;
    share.deceased = samples::family().deceased;
    share.scheme = Scheme::Gosi;
    let html = letter(Locale::En, share);
    has(
        &html,
        "is a beneficiary of a pension left by a deceased person",
    );
    has(&html, "Rashed Saad Omar Alnadwawi");
    has(&html, "this is not a government document");
}

#[test]
fn every_way_leads_to_a_service_that_exists() {
    let mut someone = someone();
    someone.thing = PensionThing::MissingIban;
    let html = dashboard(Locale::En, &someone);
    let anchors: Vec<&str> = html
        .split("/en/services#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(anchors.len() >= 5, "{anchors:?}");
    for anchor in anchors {
        assert!(crate::directory::service(anchor).is_some(), "{anchor}");
    }
}
