//! The frame: links, what is kept, plain files, and answers that contradict each other.

use std::collections::BTreeSet;

use leptos::prelude::*;
use leptos::reactive::owner::Owner;
use proptest::prelude::*;

use super::worked::periods;
use super::{Answers, all, problems, story, table, today};
use crate::calculators::frame::field::{Field, Kind};
use crate::calculators::frame::form::FormState;
use crate::calculators::frame::link::{self, LinkFault};
use crate::calculators::frame::plain::csv_cell;
use crate::calculators::frame::saved::{self, Saved};
use crate::calculators::frame::{AS_OF, Calculator, Story};
use crate::calculators::pension::PENSION;
use crate::calculators::saned::SANED;
use crate::i18n::CalendarChoice;
use crate::routes::Page;

pub(super) fn simple(years: &str) -> Answers {
    Answers::of(&[
        ("record", "simple"),
        ("stop", "statutory"),
        ("birth", "1984-05-20"),
        ("before-law", "yes"),
        ("time-years", years),
        ("working", "yes"),
        ("without-break", "yes"),
        ("wage", "8450.5"),
    ])
}

/// The answers as they stand after the form was filled with them.
pub(super) fn through_the_form(calculator: &'static Calculator, answers: &Answers) -> Answers {
    let owner = Owner::new();
    let read = owner.with(|| {
        let form = FormState::new(calculator, CalendarChoice::Hijri);
        form.fill(answers, CalendarChoice::Hijri);
        form.answers().get_untracked()
    });
    owner.cleanup();
    read
}

#[test]
fn the_record_has_the_months_the_person_stated() {
    // 168 months by November 2026 and 222 more until May 2045: 390 x 8450.50 / 480.
    let found = super::amount(&PENSION, &simple("14"));
    assert_eq!(found, "6866.03");
}

#[test]
fn a_page_begins_with_the_controls_of_its_first_question() {
    for calculator in all() {
        let first = calculator.steps.iter().find(|step| !step.advanced);
        for field in first.expect("a first question").fields {
            let fits = field.kind.is_of_first_question();
            assert!(fits, "{:?}: {}", calculator.page, field.id);
        }
    }
}

#[test]
fn an_empty_form_names_every_question_in_order() {
    let found = problems(&PENSION, &Answers::initial(PENSION.steps));
    let at: Vec<&str> = found.iter().map(|problem| problem.at.as_str()).collect();
    assert_eq!(at, ["birth", "before-law", "time", "working", "wage"]);
}

#[test]
fn times_that_cannot_be_are_named_at_their_question() {
    let at = |answers: &Answers| problems(&PENSION, answers)[0].at.clone();
    assert_eq!(at(&simple("40")), "time");
    assert_eq!(at(&simple("1")), "time");
    assert_eq!(at(&simple("14").with(&[("before-law", "no")])), "time");
    let gap = simple("14").with(&[("without-break", "no"), ("time-before-years", "15")]);
    assert_eq!(at(&gap), "time-before");
    assert_eq!(
        at(&simple("14").with(&[("stop", "day"), ("stop-on", "2020-01-01")])),
        "stop-on"
    );
    assert_eq!(at(&simple("14").with(&[("birth", "2030-01-01")])), "birth");
    let backwards = periods("1984-05-20", &["private 2020-01-01 2019-01-01 9000"]);
    assert_eq!(at(&backwards), "periods-1-to");
    let lines = simple("14").with(&[
        ("record", "lines"),
        ("lines", "2012-01-01,,x"),
        ("leaving", "any"),
    ]);
    assert_eq!(at(&lines), "lines");
}

#[test]
fn another_day_is_calculated_by_its_own_law() {
    let before = simple("12").with(&[(AS_OF, "2024-07-01")]);
    let story = story(&PENSION, &before);
    assert!(story.amount.is_some(), "{:?}", story.verdict);
}

#[test]
fn a_link_brings_everything_back() {
    for calculator in all() {
        for index in 0..calculator.examples.len() {
            let answers = table::example(calculator, index);
            let told = story(calculator, &answers);
            let fragment = link::write(calculator, &answers, today(), Some(&told));
            let opened = link::read(calculator, &fragment)
                .expect("a link")
                .unwrap_or_else(|fault| panic!("{fragment}: {fault:?}"));
            assert_eq!(opened.day, Some(today()));
            assert_eq!(opened.rule_set.as_deref(), Some(told.rule_set));
            let again = story(calculator, &opened.answers);
            assert_eq!(again.amount, told.amount, "{fragment}");
            assert_eq!(opened.amount, told.amount.map(|amount| amount.sar));
        }
    }
}

#[test]
fn a_link_that_was_changed_or_cut_says_so() {
    let fragment = link::write(&PENSION, &simple("14"), today(), None);
    let changed = fragment.replace("8450.5", "9450.5");
    let cut = &fragment[..fragment.len() - 9];
    for broken in [changed.as_str(), cut] {
        let Some(Err(LinkFault::Damaged(answers))) = link::read(&PENSION, broken) else {
            panic!("{broken}");
        };
        assert_eq!(answers.said("time-years"), "14", "what can be read is kept");
    }
    assert_eq!(
        link::read(&SANED, &fragment),
        Some(Err(LinkFault::Other(Page::PensionCalculator)))
    );
    assert_eq!(link::read(&PENSION, "v=9&x=1"), Some(Err(LinkFault::Newer)));
    assert_eq!(link::read(&PENSION, "q=x"), Some(Err(LinkFault::Foreign)));
    // Where no answer is left, none was filled in.
    for empty in ["v=2&<script>=1", "v=2&c=pens", "v=2", "v=1", "v=1&x=3"] {
        assert_eq!(
            link::read(&PENSION, empty),
            Some(Err(LinkFault::Foreign)),
            "{empty}"
        );
    }
    for place in ["", "all", "calc-result"] {
        assert_eq!(link::read(&PENSION, place), None);
    }
}

#[test]
fn a_link_of_the_first_version_is_read() {
    let old = "v=1&b=1984-05-20&l=yes&y=14&w=yes&k=yes&p=8450.5&s=early";
    let opened = link::read(&PENSION, old)
        .expect("a link")
        .expect("readable");
    assert_eq!(opened.answers, simple("14").with(&[("stop", "earliest")]));
    assert_eq!(link::read(&SANED, old), Some(Err(LinkFault::Foreign)));
}

#[test]
fn a_link_says_which_rules_it_was_calculated_by_or_nothing() {
    let told = story(&PENSION, &simple("14"));
    let opened = |rule_set: &'static str| {
        let other = Story {
            rule_set,
            ..told.clone()
        };
        let fragment = link::write(&PENSION, &simple("14"), today(), Some(&other));
        link::read(&PENSION, &fragment)
            .expect("a link")
            .expect("readable")
    };
    let own = opened(told.rule_set);
    assert_eq!(own.rule_set.as_deref(), Some(told.rule_set));
    assert!(!own.is_newer_than(told.rule_set));
    assert!(opened("9999.1").is_newer_than(told.rule_set));
    assert!(!opened("1.0").is_newer_than(told.rule_set));
    for no_version in ["", "call 800", "2026.11-x", "123456789012345678901"] {
        let opened = opened(no_version);
        assert_eq!(opened.rule_set, None, "{no_version}");
        assert!(!opened.is_newer_than(told.rule_set));
    }
}

#[test]
fn scenarios_are_kept_and_read_again() {
    let one = Saved::new("  الخطة\tأ\n", "calculators/pension", "v=2".into()).expect("a name");
    assert_eq!(one.name, "الخطة أ");
    let kept = saved::with(Vec::new(), one.clone());
    assert_eq!(saved::read(&saved::write(&kept)), kept);
    assert_eq!(
        saved::with(kept.clone(), one),
        kept,
        "the same name gives way"
    );
    assert_eq!(Saved::new(" \t ", "x", String::new()), None);
    for strange in ["", "scenarios 9\na\tb\tc", "scenarios 1\nno tabs"] {
        assert!(saved::read(strange).is_empty(), "{strange}");
    }
    let many = (0..40).fold(Vec::new(), |kept, number| {
        let one = Saved::new(&format!("n{number}"), "s", String::new()).expect("a name");
        saved::with(kept, one)
    });
    assert_eq!(many.len(), saved::MOST);
}

#[test]
fn no_cell_of_a_file_is_a_formula() {
    assert_eq!(csv_cell("9000.00"), "\"9000.00\"");
    assert_eq!(csv_cell("a\"b"), "\"a\"\"b\"");
    for formula in ["=1+1", "+1", "-1", "@x", "\t=1", "\u{2068}=1", "＝1"] {
        assert!(csv_cell(formula).starts_with("\"'"), "{formula}");
    }
}

/// Names are held by links for years: two questions of one calculator never share one.
#[test]
fn names_are_unique_and_plain() {
    fn names(prefix: &str, field: &Field, found: &mut Vec<String>) {
        let name = format!("{prefix}{}", field.id);
        if let Kind::Rows { fields, .. } = &field.kind {
            for inner in *fields {
                names(&format!("{name}-1-"), inner, found);
            }
        }
        found.push(name);
    }
    for calculator in all() {
        let mut found = Vec::new();
        for field in calculator.all_steps().flat_map(|step| step.fields) {
            names("", field, &mut found);
        }
        let unique: BTreeSet<&String> = found.iter().collect();
        assert_eq!(unique.len(), found.len(), "{:?}", calculator.page);
        for name in &found {
            assert!(
                !["v", "c", "d", "r", "a", "k"].contains(&name.as_str()),
                "{name}"
            );
        }
    }
}

/// Any text a person or a link may put into any place of a form.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9٠-٩]{0,7}",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "[0-9]{1,4}-[0-9]{1,2}",
        "yes|no|old|new|day|earliest|periods|lines|civil|fine|instalments|widow|son|other",
        "\\PC{0,12}",
    ]
}

fn flood(calculator: &'static Calculator, texts: Vec<String>) -> Answers {
    let mut answers = Answers::initial(calculator.steps);
    let mut texts = texts.into_iter().cycle();
    let mut put = |answers: &mut Answers, name: String| {
        if let Some(text) = texts.next() {
            answers.set(name, text);
        }
    };
    for field in calculator.all_steps().flat_map(|step| step.fields) {
        match &field.kind {
            Kind::Rows { fields, .. } => {
                for inner in *fields {
                    put(&mut answers, format!("{}-1-{}", field.id, inner.id));
                }
            }
            Kind::Span => {
                put(&mut answers, format!("{}-years", field.id));
                put(&mut answers, format!("{}-months", field.id));
            }
            _ => put(&mut answers, field.id.to_owned()),
        }
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn nothing_panics_whatever_stands_in_a_form(
        which in 0_usize..11,
        texts in proptest::collection::vec(any_text(), 1..40),
    ) {
        let calculators = all();
        let calculator = calculators[which % calculators.len()];
        let answers = flood(calculator, texts);
        let _ = calculator.answer(&answers, today());
        let fragment = link::write(calculator, &answers, today(), None);
        prop_assert!(matches!(link::read(calculator, &fragment), Some(Ok(_) | Err(LinkFault::Foreign))));
    }

    #[test]
    fn nothing_panics_whatever_stands_in_an_address(text in "\\PC{0,60}", pair in "[a-z]{1,3}=[a-z0-9%]{0,9}") {
        for calculator in all() {
            let _ = link::read(calculator, &text);
            let _ = link::read(calculator, &format!("v=2&{pair}&{text}"));
            let _ = saved::read(&format!("scenarios 1\n{text}\t{pair}\t{text}"));
        }
    }
}
