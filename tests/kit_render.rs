//! Every example of the kit, rendered natively in both languages and looked at as HTML.
#![cfg(feature = "ssr")]

use std::collections::BTreeSet;
use std::sync::Arc;

use gosi_portal::i18n::{Digits, I18n, Locale, Texts, provide_i18n};
use gosi_portal::preferences::provide_preferences;
use gosi_portal::ui::example::{Example, Specimen};
use gosi_portal::ui::provide_announcer;
use leptos::prelude::*;

/// The kit and the charts.
fn specimens() -> Vec<Specimen> {
    let mut all = gosi_portal::ui::example::specimens();
    all.extend(gosi_portal::charts::specimens());
    all
}

/// Renders an example inside a root of its own.
fn render(locale: Locale, prepare: impl FnOnce(I18n), example: &Example) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let i18n = provide_i18n(Arc::new(Texts::embedded(locale)));
        provide_preferences(i18n);
        provide_announcer();
        prepare(i18n);
        (example.view)().to_html()
    });
    drop(owner);
    html
}

fn in_either_language(check: impl Fn(&str, Locale, &str)) {
    let mut rendered = 0;
    for specimen in specimens() {
        for example in specimen.examples {
            for locale in Locale::ALL {
                let html = render(locale, |_| (), example);
                check(
                    &format!(
                        "{}/{} in {}",
                        specimen.component,
                        example.name,
                        locale.tag()
                    ),
                    locale,
                    &html,
                );
                rendered += 1;
            }
        }
    }
    assert!(rendered > 120, "only {rendered} renderings");
}

fn example(component: &str, name: &str) -> Example {
    specimens()
        .into_iter()
        .find(|specimen| specimen.component == component)
        .and_then(|specimen| {
            specimen
                .examples
                .iter()
                .find(|example| example.name == name)
                .copied()
        })
        .unwrap_or_else(|| panic!("no example {component}/{name}"))
}

fn html_of(component: &str, name: &str) -> String {
    render(Locale::Ar, |_| (), &example(component, name))
}

/// The values of an attribute, wherever it stands.
fn attribute_values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let needle = format!(" {attribute}=\"");
    html.match_indices(&needle)
        .map(|(at, _)| {
            let rest = &html[at + needle.len()..];
            &rest[..rest.find('"').unwrap_or(rest.len())]
        })
        .collect()
}

#[test]
fn every_example_shows_something_and_nothing_forbidden() {
    in_either_language(|name, _, html| {
        assert!(html.len() > 20, "{name} shows nothing: {html}");
        assert!(!html.contains("innerHTML"), "{name}");
        assert!(!html.contains("ui-"), "{name} shows a key: {html}");
    });
}

#[test]
fn ids_are_unique_across_the_whole_kit() {
    for locale in Locale::ALL {
        let mut seen = BTreeSet::new();
        for specimen in specimens() {
            for example in specimen.examples {
                for id in attribute_values(&render(locale, |_| (), example), "id") {
                    // Fixed ids that a page carries once; several examples may show them.
                    if ["stamp-panel", "page-heading"].contains(&id) {
                        continue;
                    }
                    assert!(
                        seen.insert(id.to_owned()),
                        "{id} of {} twice",
                        specimen.component
                    );
                }
            }
        }
        assert!(seen.len() > 100);
    }
}

#[test]
fn every_reference_leads_to_an_element() {
    in_either_language(|name, _, html| {
        let ids: BTreeSet<&str> = attribute_values(html, "id").into_iter().collect();
        for attribute in [
            "for",
            "aria-describedby",
            "aria-labelledby",
            "aria-controls",
        ] {
            for value in attribute_values(html, attribute) {
                for id in value.split_whitespace() {
                    assert!(
                        ids.contains(id),
                        "{name}: {attribute} names {id}, which is not there"
                    );
                }
            }
        }
    });
}

/// Every element of a kind, as the text of its opening tag.
fn opening_tags<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    let needle = format!("<{element}");
    html.match_indices(&needle)
        .filter(|(at, _)| html[at + needle.len()..].starts_with([' ', '>']))
        .map(|(at, _)| &html[at..at + html[at..].find('>').unwrap_or(0)])
        .collect()
}

#[test]
fn every_control_has_a_name() {
    in_either_language(|name, _, html| {
        let labelled: BTreeSet<&str> = attribute_values(html, "for").into_iter().collect();
        for element in ["input", "select", "textarea"] {
            for tag in opening_tags(html, element) {
                let id = attribute_values(tag, "id");
                assert_eq!(id.len(), 1, "{name}: a control without an id: {tag}");
                assert!(labelled.contains(id[0]), "{name}: {tag} has no label");
            }
        }
        for tag in opening_tags(html, "button") {
            assert!(
                tag.contains(" type=\""),
                "{name}: a button without a type submits forms: {tag}"
            );
        }
    });
}

#[test]
fn drawings_are_hidden_from_assistive_technology() {
    in_either_language(|name, _, html| {
        for tag in opening_tags(html, "svg") {
            let is_named_image = tag.contains("role=\"img\"") && tag.contains("aria-labelledby=\"");
            assert!(
                tag.contains("aria-hidden=\"true\"") || is_named_image,
                "{name}: {tag}"
            );
            assert!(tag.contains("focusable=\"false\""), "{name}: {tag}");
        }
    });
}

#[test]
fn arabic_pages_show_no_english_and_the_other_way_round() {
    // Words of the kit itself; samples and data may mix.
    let arabic = html_of("date_field", "empty");
    for word in ["Day", "Month", "Year", "Hijri"] {
        assert!(!arabic.contains(word), "{word}");
    }
    let english = render(Locale::En, |_| (), &example("date_field", "empty"));
    for word in ["اليوم", "الشهر", "هجري", "محرم"] {
        assert!(!english.contains(word), "{word}");
    }
}

#[test]
fn an_error_is_tied_to_its_control() {
    let html = html_of("text_field", "error");
    assert!(html.contains("aria-invalid=\"true\""));
    assert!(html.contains("aria-describedby=\"text-error-error\""));
    assert!(html.contains("id=\"text-error-error\""));
    assert!(html.contains("خطأ:"));
    let plain = html_of("text_field", "plain");
    assert!(!plain.contains("aria-invalid"));
    assert!(!plain.contains("aria-describedby"));
}

#[test]
fn a_date_shows_the_other_calendar() {
    let html = html_of("date_field", "hijri");
    assert!(html.contains("الموافق"), "{html}");
    assert!(
        html.contains("مارس"),
        "25 Rajab 1408 is 14 March 1988: {html}"
    );
    let html = html_of("date_field", "gregorian");
    assert!(html.contains("رجب"));
    let html = html_of("date_field", "month-too-short");
    assert!(
        html.contains("29"),
        "the error names the days of that month: {html}"
    );
    assert!(html.contains("aria-invalid=\"true\""));
}

#[test]
fn a_working_button_says_so_and_stays_focusable() {
    let html = html_of("button", "working");
    assert!(html.contains("aria-disabled=\"true\""));
    assert!(!html.contains(" disabled"));
    assert!(html.contains("جارٍ الإرسال"));
}

#[test]
fn amounts_follow_the_digits_and_keep_the_sign_left() {
    let sample = example("money", "halalas");
    let html = render(Locale::Ar, |_| (), &sample);
    assert!(html.contains("8,450.50"));
    assert!(html.find("g-money__sign") < html.find("8,450.50"));
    assert!(html.contains("dir=\"ltr\""));
    assert!(html.contains("ريال سعودي"));
    let html = render(
        Locale::Ar,
        |i18n| i18n.set_digits(Digits::ArabicIndic),
        &sample,
    );
    assert!(html.contains("٨٬٤٥٠٫٥٠"), "{html}");
}

#[test]
fn a_stacked_table_keeps_its_roles() {
    let html = html_of("data_table", "scenarios");
    for role in [
        "table",
        "rowgroup",
        "row",
        "columnheader",
        "rowheader",
        "cell",
    ] {
        assert!(html.contains(&format!("role=\"{role}\"")), "{role}");
    }
    assert_eq!(html.matches("role=\"rowheader\"").count(), 3);
    assert_eq!(html.matches("role=\"cell\"").count(), 6);
    assert!(html.contains("<caption"));
}

#[test]
fn tabs_have_one_stop_and_all_panels() {
    let html = html_of("tabs", "scenarios");
    assert_eq!(html.matches("role=\"tab\"").count(), 3);
    assert_eq!(html.matches("role=\"tabpanel\"").count(), 3);
    assert_eq!(html.matches("aria-selected=\"true\"").count(), 1);
    assert_eq!(html.matches(" hidden").count(), 2, "{html}");
}

#[test]
fn the_stamp_says_prototype_until_it_knows_better() {
    let html = html_of("stamp", "prototype");
    assert!(html.contains("نموذج تجريبي"));
    assert!(!html.contains("موقع حكومي رسمي تابع"));
}

#[test]
fn the_language_switch_speaks_the_other_language() {
    let html = html_of("language_switch", "switch");
    assert!(
        html.contains("English")
            && html.contains("lang=\"en\"")
            && html.contains("hreflang=\"en\"")
    );
    let html = render(Locale::En, |_| (), &example("language_switch", "switch"));
    assert!(
        html.contains("العربية") && html.contains("lang=\"ar\"") && html.contains("dir=\"rtl\"")
    );
}

#[test]
fn the_summary_counts_in_arabic() {
    assert!(html_of("error_summary", "one").contains("توجد مشكلة واحدة"));
    assert!(html_of("error_summary", "two").contains("توجد مشكلتان"));
}

#[test]
fn a_chart_has_its_figures_as_a_table() {
    let html = html_of("bar_chart", "scenarios");
    for figure in ["6,120.00", "8,450.00", "10,590.00"] {
        assert!(html.contains(figure), "{figure} is not in the table");
    }
    let html = html_of("line_chart", "wages-with-a-gap");
    assert_eq!(
        html.matches("role=\"rowheader\"").count(),
        18,
        "one row a year"
    );
    assert!(html.contains("4,200.00") && html.contains("14,200.00"));
}

#[test]
fn time_runs_from_right_to_left_in_arabic() {
    let end_of_line = |locale| {
        let html = render(locale, |_| (), &example("line_chart", "wages-with-a-gap"));
        let mut paths = opening_tags(&html, "path").into_iter();
        let mark = paths.find(|path| path.contains("g-chart__marker"));
        let path = attribute_values(mark.expect("the mark at the end of the line"), "d")[0];
        let (x, _) = path[1..].split_once(' ').expect("a point");
        x.parse::<f64>().expect("a coordinate")
    };
    assert!(end_of_line(Locale::Ar) < 100.0);
    assert!(end_of_line(Locale::En) > 300.0);
}

#[test]
fn the_arc_says_its_figures() {
    let html = html_of("coverage_arc", "on-the-way");
    assert!(html.contains("214") && html.contains("300"));
    assert!(html.contains("اكتملت") && html.contains("بقي"));
    let start = html_of("coverage_arc", "at-the-start");
    assert!(!start.contains("g-arc__value"), "nothing is drawn at zero");
}
