//! The dashboard and the list, rendered natively in both languages.

use contract::{AmountDue, BillStatus, Bills, BusinessTask, BusinessTasks, Headcount};
use leptos::prelude::*;

use super::contributors_page::{ContributorList, Search};
use super::page::{Dashboard, Loads};
use super::samples::{self, amount_due, as_of, bill};
use crate::api::{ApiError, Load, LoadState};
use crate::i18n::Locale;
use crate::rendered::{five_minutes_after, ready};

/// One establishment's answers.
#[derive(Clone)]
struct House {
    due: AmountDue,
    tasks: Vec<BusinessTask>,
    headcount: Headcount,
    bills: Vec<contract::Bill>,
}

/// One with everything in it.
fn house() -> House {
    House {
        due: amount_due(BillStatus::Overdue, "2026-10", "2026-11-15"),
        tasks: samples::tasks(),
        headcount: samples::headcount(),
        bills: vec![
            bill(BillStatus::Overdue, "2026-10", "2026-11-15"),
            bill(BillStatus::Paid, "2026-09", "2026-10-15"),
            bill(BillStatus::Due, "2026-08", "2026-09-15"),
        ],
    }
}

fn inside(locale: Locale, run: impl FnOnce() -> String) -> String {
    five_minutes_after(as_of(), locale, run)
}

fn dashboard(locale: Locale, house: &House) -> String {
    let House {
        due,
        tasks,
        headcount,
        bills,
    } = house.clone();
    inside(locale, || {
        let loads = Loads {
            due: ready(due),
            tasks: ready(BusinessTasks {
                as_of: as_of(),
                tasks,
            }),
            headcount: ready(headcount),
            bills: ready(Bills {
                as_of: as_of(),
                bills,
            }),
        };
        view! { <Dashboard loads /> }.to_html()
    })
}

fn has(html: &str, words: &str) {
    assert!(html.contains(words), "{words:?} is not in\n{html}");
}

fn has_not(html: &str, words: &str) {
    assert!(!html.contains(words), "{words:?} is in\n{html}");
}

#[test]
fn what_is_due_is_split_and_says_how_late_it_is() {
    let html = dashboard(Locale::Ar, &house());
    has(&html, "اشتراكات أكتوبر 2026م");
    has(&html, "21,930.00");
    has(&html, "الموافق 15 نوفمبر 2026م");
    has(&html, "تأخر 7 أيام");
    has(&html, "غرامة تأخير قدرها");
    has(&html, "الأخطار المهنية");
    has(&html, "width=\"837\"");
    has_not(&html, "الشهر لم ينته. يتغير");
    has_not(&html, "g-skeleton");
    let mut running = house();
    running.due = amount_due(BillStatus::Running, "2026-11", "2026-12-15");
    let html = dashboard(Locale::En, &running);
    has(&html, "Contributions for November 2026 so far");
    has(&html, "23 days left");
    has(&html, "The month is not over.");
}

#[test]
fn the_queue_names_each_thing_with_its_day_and_its_way() {
    let html = dashboard(Locale::Ar, &house());
    has(&html, "سدّد فاتورة أكتوبر 2026م");
    has(&html, "أجور 3 مشتركين أقل من");
    has(&html, "بيانات مشتركين اثنين ناقصة.");
    has(&html, "/ar/services#complete-non-saudi");
    has(&html, "يوجد تنبيه جديد");
    let mut quiet = house();
    quiet.tasks.clear();
    has(&dashboard(Locale::En, &quiet), "Nothing waits for you now");
}

#[test]
fn heads_are_told_by_kind_with_who_came_and_went() {
    let html = dashboard(Locale::Ar, &house());
    has(&html, "248 مشتركًا");
    has(
        &html,
        "في نوفمبر 2026م: التحق 6 مشتركين، وغادر أو يغادر مشتركان.",
    );
    has(&html, "من دول مجلس التعاون");
    has(&html, "/ar/business/contributors");
}

#[test]
fn a_new_establishment_is_told_what_to_do_first_and_owes_nothing() {
    let mut new = house();
    new.due.bill = None;
    new.headcount.kinds.clear();
    new.bills.clear();
    new.tasks.clear();
    for (locale, steps) in [
        (Locale::Ar, ["أضف المشتركين", "حدّث الأجور", "سدّد أول فاتورة"]),
        (
            Locale::En,
            [
                "Add the contributors",
                "Update the wages",
                "Pay the first bill",
            ],
        ),
    ] {
        let html = dashboard(locale, &new);
        for step in steps {
            has(&html, step);
        }
        has_not(&html, "0.00");
        has_not(&html, "business-");
    }
}

#[test]
fn bills_say_how_they_stand() {
    let html = dashboard(Locale::En, &house());
    for words in ["Overdue", "Paid", "SANED", "430.00"] {
        has(&html, words);
    }
}

#[test]
fn one_cards_failure_stays_in_it_and_shows_no_amount() {
    let html = inside(Locale::Ar, || {
        let loads = Loads {
            due: Load::fixed(LoadState::Failed(ApiError::Timeout)),
            tasks: Load::fixed(LoadState::Waiting),
            headcount: ready(samples::headcount()),
            bills: Load::fixed(LoadState::Failed(ApiError::Offline)),
        };
        view! { <Dashboard loads /> }.to_html()
    });
    has(&html, "تعذّر عرض «المبلغ المستحق».");
    has(&html, "248 مشتركًا");
    has_not(&html, "0.00");
}

fn list(locale: Locale, page: contract::ContributorPage) -> String {
    inside(locale, || {
        let (search, page) = (Search::new(), ready(page));
        view! { <ContributorList search page /> }.to_html()
    })
}

#[test]
fn a_contributor_has_a_masked_number_and_what_is_wrong() {
    let html = list(Locale::Ar, samples::page(7));
    has(&html, "نورة سالم حمد المرزوقي");
    has(&html, "1******004");
    has(&html, "1,200.00");
    has(&html, "أقل من الحد الأدنى");
    has(&html, "بيانات ناقصة");
    has(&html, "ملاحظة أخرى");
    has(&html, "تنتهي خدمته في 20 جمادى الآخرة 1448هـ");
    has(&html, "الصفحة 1 من 7");
    has(&html, "id=\"page-after\"");
    has_not(&html, "id=\"page-before\"");
    let html = list(Locale::En, samples::page(1));
    has(&html, "1 contributor");
    has_not(&html, "g-business__pager");
}

#[test]
fn a_search_that_finds_nobody_says_what_to_try() {
    let mut nobody = samples::page(1);
    nobody.contributors.clear();
    nobody.found = 0;
    has(&list(Locale::Ar, nobody.clone()), "جرّب كلمة أقصر");
    has(&list(Locale::En, nobody), "No results");
}

#[test]
fn every_way_leads_to_a_service_that_exists() {
    let html = dashboard(Locale::En, &house());
    let anchors: Vec<&str> = html
        .split("/en/services#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(anchors.len() >= 8, "{anchors:?}");
    for anchor in anchors {
        assert!(crate::directory::service(anchor).is_some(), "{anchor}");
    }
}
