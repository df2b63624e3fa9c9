//! The dashboard and the record, rendered natively in both languages for people of every law.

use std::sync::Arc;

use contract::{
    BilingualText, CoverageStatus, InsuranceRecord, Nationality, NextStep, NextThing, Period,
    PeriodStatus, Periods, Regime, Scheme, Wages,
};
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use super::page::{Dashboard, Loads};
use super::record_page::Record;
use super::samples::{self, as_of, insurance_record, money, period, totals_of, wages_of};
use crate::api::{ApiError, Load, LoadState};
use crate::i18n::{I18n, Locale, Texts, provide_i18n};
use crate::ui::data_card::Now;
use crate::ui::live_region::provide_announcer;

/// One person's answers.
#[derive(Clone)]
struct Someone {
    status: CoverageStatus,
    next: NextThing,
    insurance: InsuranceRecord,
    periods: Vec<Period>,
    wages: Wages,
}

/// A man of 42 with twelve years behind him, in service.
fn someone() -> Someone {
    Someone {
        status: samples::status_of_two_employers(),
        next: NextThing::None,
        insurance: insurance_record("1984-05-20", "2012-01", 179, "9600"),
        periods: vec![period(Scheme::Gosi, "2012-01-01", None, 178)],
        wages: wages_of(&[
            ("2026-09", "9600", Some("a")),
            ("2026-10", "9900.50", Some("a")),
        ]),
    }
}

/// Runs inside a root that has what the app provides.
fn inside<Answer>(locale: Locale, run: impl FnOnce(I18n) -> Answer) -> Answer {
    let owner = Owner::new();
    let answer = owner.with(|| {
        let i18n = provide_i18n(Arc::new(Texts::embedded(locale)));
        provide_announcer();
        provide_context(Now(Signal::stored(as_of().unix_seconds() + 300)));
        run(i18n)
    });
    owner.cleanup();
    answer
}

fn ready<T: Clone + Send + Sync + 'static>(value: T) -> Load<T> {
    Load::fixed(LoadState::Ready {
        value,
        loaded_at: 0.0,
        refreshing: false,
        refresh_error: None,
    })
}

fn loads(someone: &Someone) -> Loads {
    let Someone {
        status,
        next,
        insurance,
        periods,
        wages,
    } = someone.clone();
    Loads {
        status: ready(status),
        next: ready(NextStep {
            as_of: as_of(),
            next,
        }),
        insurance: ready(insurance),
        periods: ready(Periods {
            as_of: as_of(),
            totals: totals_of(&periods),
            periods,
        }),
        wages: ready(wages),
    }
}

fn tidy(html: String) -> String {
    html.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
        .replace("<!>", "")
        .replace("<!---->", "")
}

fn dashboard(locale: Locale, someone: &Someone) -> String {
    tidy(inside(locale, |_| {
        let loads = loads(someone);
        view! { <Dashboard loads /> }.to_html()
    }))
}

fn record(locale: Locale, periods: Vec<Period>) -> String {
    tidy(inside(locale, |_| {
        let totals = totals_of(&periods);
        let periods = ready(Periods {
            as_of: as_of(),
            periods,
            totals,
        });
        view! { <Record periods /> }.to_html()
    }))
}

fn has(html: &str, words: &str) {
    assert!(html.contains(words), "{words:?} is not in\n{html}");
}

fn has_not(html: &str, words: &str) {
    assert!(!html.contains(words), "{words:?} is in\n{html}");
}

#[test]
fn somebody_in_service_sees_everything() {
    let html = dashboard(Locale::Ar, &someone());
    has(&html, "على رأس العمل");
    has(&html, "شركة مجموعة أبناء عبدالرحمن");
    has(&html, "مصنع الواحة للأغذية");
    has(&html, "29 ذو القعدة 1440هـ الموافق 1 أغسطس 2019م");
    has(&html, "النظام السابق (1421هـ) بالأعمار المعدّلة");
    has(&html, "<span class=\"g-arc__number\">178</span>");
    has(&html, "من 360 شهر");
    has(&html, "بقي 182 شهرًا لاستحقاق التقاعد المبكر.");
    has(&html, "61 سنةً ميلادية");
    has(&html, "افترضنا ثبات أجرك");
    has(&html, "ارتفع أجرك من");
    has(&html, "حُدّث قبل 5 دقائق");
    has_not(&html, "g-error-panel");
    has_not(&html, "g-skeleton");
    let html = dashboard(Locale::En, &someone());
    has(&html, "In service");
    has(&html, "of 360 months");
    has(&html, "182 months left to early retirement.");
    has(&html, "61 Gregorian years");
    has(
        &html,
        "Your wage rose from SAR 9,600.00 in September 2026 to SAR 9,900.50 in October 2026.",
    );
}

#[test]
fn each_card_waits_fails_and_shows_for_itself() {
    for locale in Locale::ALL {
        let html = tidy(inside(locale, |_| {
            let mut loads = loads(&someone());
            loads.wages = Load::fixed(LoadState::Failed(ApiError::Timeout));
            loads.periods = Load::fixed(LoadState::Waiting);
            view! { <Dashboard loads /> }.to_html()
        }));
        assert_eq!(html.matches("g-error-panel\"").count(), 1);
        assert_eq!(html.matches("g-skeleton\"").count(), 1);
        assert_eq!(html.matches("g-data-card g-dashboard__record\"").count(), 1);
        has(&html, "id=\"status-title\"");
        has(&html, "g-estimate__figure");
    }
    for locale in Locale::ALL {
        let html = tidy(inside(locale, |_| {
            let failed = ApiError::Offline;
            let loads = Loads {
                status: Load::fixed(LoadState::Failed(failed.clone())),
                next: Load::fixed(LoadState::Failed(failed.clone())),
                insurance: Load::fixed(LoadState::Failed(failed.clone())),
                periods: Load::fixed(LoadState::Failed(failed.clone())),
                wages: Load::fixed(LoadState::Failed(failed)),
            };
            view! { <Dashboard loads /> }.to_html()
        }));
        assert_eq!(html.matches("g-error-panel\"").count(), 6);
        // What needs no data is still there.
        has(&html, "g-my-tasks__link");
        has(&html, &format!("/{}/calculators/pension", locale.tag()));
    }
}

#[test]
fn every_next_thing_is_said_in_both_languages() {
    for next in samples::next_things() {
        for locale in Locale::ALL {
            let html = dashboard(
                locale,
                &Someone {
                    next: next.clone(),
                    ..someone()
                },
            );
            has(&html, "id=\"next-step-title\"");
            match &next {
                NextThing::WageBelowMinimum { .. } => {
                    has(&html, &format!("/{}/services#wage-objection", locale.tag()));
                    has(&html, "1,200.00");
                    has(&html, "1,500.00");
                }
                NextThing::MissingIban => {
                    has(&html, &format!("/{}/services#bank-account", locale.tag()));
                }
                NextThing::GapToCheck { .. } => {
                    has(
                        &html,
                        &format!("/{}/services#period-objection", locale.tag()),
                    );
                    has(
                        &html,
                        if locale == Locale::Ar {
                            "9 أشهر"
                        } else {
                            "9 months"
                        },
                    );
                }
                NextThing::None => has(&html, "g-alert--success g-next"),
                NextThing::Unknown => has(&html, "g-alert--info g-next"),
            }
        }
    }
}

#[test]
fn the_military_are_shown_and_told_that_nothing_is_computed() {
    let mut one = someone();
    one.status.regime = Regime::Military;
    one.status.scheme = Some(Scheme::Military);
    one.insurance.regime.regime = Regime::Military;
    one.insurance.regime.under_military_law = true;
    one.periods = vec![period(Scheme::Military, "2012-01-01", None, 178)];
    for (locale, words) in [
        (Locale::Ar, "دون أن تحسب معاشك"),
        (Locale::En, "without computing your pension"),
    ] {
        let html = dashboard(locale, &one);
        assert_eq!(html.matches(words).count(), 2, "{html}");
        has(
            &html,
            if locale == Locale::Ar {
                "179 شهر اشتراك"
            } else {
                "179 months of contributions"
            },
        );
        has_not(&html, "g-estimate__figure");
    }
}

#[test]
fn pensioners_residents_and_gulf_nationals_are_told_why_there_is_no_estimate() {
    type Change = fn(&mut Someone);
    let cases: [(Change, &str, &str); 4] = [
        (
            |one| {
                one.status.covered = false;
                one.status.regime = Regime::OldPensioner;
                one.insurance.regime.regime = Regime::OldPensioner;
            },
            "معاشك مستحق بالفعل",
            "Your pension is already due",
        ),
        (
            |one| {
                one.status.regime = Regime::HazardsOnly;
                one.insurance.nationality = Nationality::NonSaudi;
            },
            "فرع الأخطار المهنية وحده",
            "occupational hazards only",
        ),
        (
            |one| one.insurance.nationality = Nationality::Gcc,
            "نظام التقاعد في دولتك",
            "your own country",
        ),
        (
            |one| one.insurance.nationality = Nationality::Other("martian".into()),
            "لا يعرفه هذا الإصدار",
            "does not know",
        ),
    ];
    for (change, arabic, english) in cases {
        let mut one = someone();
        change(&mut one);
        for (locale, words) in [(Locale::Ar, arabic), (Locale::En, english)] {
            let html = dashboard(locale, &one);
            has(&html, words);
            has_not(&html, "g-estimate__figure");
            has_not(&html, "g-error-panel");
        }
    }
}

#[test]
fn a_person_without_anything_sees_what_will_be_there() {
    let mut one = someone();
    one.status.covered = false;
    one.status.employer = None;
    one.status.further_employers.clear();
    one.status.since = None;
    one.insurance = insurance_record("2004-05-20", "2026-01", 0, "0");
    one.insurance.covered = false;
    one.periods.clear();
    one.wages = wages_of(&[]);
    for (locale, words) in [
        (
            Locale::Ar,
            [
                "لا توجد مدد اشتراك مسجلة باسمك",
                "لم يُسجّل لك أجر",
                "يبدأ العد مع أول شهر",
            ],
        ),
        (
            Locale::En,
            [
                "No contribution periods are recorded",
                "No wage subject",
                "Counting starts with",
            ],
        ),
    ] {
        let html = dashboard(locale, &one);
        for words in words {
            has(&html, words);
        }
        has(
            &html,
            &format!("/{}/services#voluntary-cover", locale.tag()),
        );
    }
}

#[test]
fn zero_wages_are_not_turned_into_a_pension() {
    let mut one = someone();
    one.insurance = insurance_record("1984-05-20", "2012-01", 179, "0");
    one.wages = wages_of(&[("2026-09", "0", Some("a"))]);
    for (locale, words) in [(Locale::Ar, "كلها صفر"), (Locale::En, "are zero")] {
        let html = dashboard(locale, &one);
        has(&html, words);
        has_not(&html, "g-estimate__figure");
    }
}

#[test]
fn months_of_other_schemes_are_mentioned() {
    let mut one = someone();
    one.insurance.totals.push(contract::SchemeTotal {
        scheme: Scheme::Civil,
        months: 103,
        days: 0,
    });
    let html = dashboard(Locale::Ar, &one);
    has(&html, "ولك 103 أشهر في أنظمة أخرى");
    has(&html, "/ar/services#aggregation");
}

#[test]
fn the_full_record_has_both_calendars_totals_and_gaps() {
    let mut refunded = period(Scheme::Gosi, "2005-01-01", Some("2006-12-31"), 24);
    refunded.status = PeriodStatus::Refunded;
    let mut unnamed = period(Scheme::Gosi, "2019-01-01", Some("2020-12-31"), 24);
    unnamed.employer = None;
    unnamed.wage = money("0");
    let periods = vec![
        refunded,
        period(Scheme::Civil, "2010-01-01", Some("2017-12-31"), 96),
        unnamed,
        period(Scheme::Voluntary, "2021-01-01", None, 70),
    ];
    let html = record(Locale::Ar, periods.clone());
    for words in [
        "صُرف عنها تعويض",
        "التقاعد المدني",
        "غير مذكور في السجل",
        "اشتراك على حسابك",
        "مستمرة",
        "1 يناير 2010م",
        "15 محرم 1431هـ",
        "مدد لا يظهر فيها اشتراك",
        "96 شهرًا",
        "datetime=\"2010-01-01\"",
    ] {
        has(&html, words);
    }
    // Two gaps: 2007 to 2009, and 2018.
    assert_eq!(html.matches("datetime=\"2007-01-01\"").count(), 1);
    assert_eq!(html.matches("datetime=\"2018-12-31\"").count(), 1);
    let html = record(Locale::En, periods);
    for words in [
        "Paid out as a lump sum",
        "Civil pension",
        "15 Muharram 1431 AH",
        "Still running",
    ] {
        has(&html, words);
    }
}

#[test]
fn an_empty_record_says_so_and_one_without_gaps_too() {
    has(
        &record(Locale::Ar, Vec::new()),
        "لا توجد مدد اشتراك مسجلة باسمك",
    );
    let html = record(
        Locale::En,
        vec![period(Scheme::Gosi, "2012-01-01", None, 178)],
    );
    has(&html, "There are no gaps");
}

#[test]
fn a_name_the_register_has_in_one_language_only_is_still_shown() {
    let mut one = someone();
    one.status.employer = Some(BilingualText::new("", "Only Latin Ltd"));
    has(&dashboard(Locale::Ar, &one), "Only Latin Ltd");
    one.status.employer = Some(BilingualText::new("اسم عربي فقط", " "));
    has(&dashboard(Locale::En, &one), "اسم عربي فقط");
}

#[test]
fn nothing_of_a_name_becomes_markup() {
    let mut one = someone();
    one.status.employer = Some(BilingualText::new(
        "<img src=x onerror=alert(1)>",
        "<b>x</b>",
    ));
    for locale in Locale::ALL {
        let html = dashboard(locale, &one);
        has_not(&html, "<img");
        has_not(&html, "<b>x");
    }
}
