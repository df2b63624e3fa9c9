use std::collections::BTreeSet;

use super::*;

const UNITS: &[&str] = &[
    "sar",
    "sar_per_month",
    "percent",
    "percent_per_month",
    "months",
    "days",
    "hijri_years",
    "gregorian_years",
    "gregorian_months",
    "date",
    "rule",
    "per_year",
    "number",
    "day_of_month",
    "times",
];

fn groups() -> impl Iterator<Item = &'static Group> {
    GROUPS.iter()
}

/// For one population: no two records of a parameter cover the same day, and no day between the
/// first and the last is left out.
#[test]
fn no_parameter_has_a_gap_or_an_overlap() {
    for group in groups() {
        for population in Population::ALL {
            let mut records: Vec<_> = group
                .records
                .iter()
                .filter(|record| record.applies_to(population))
                .collect();
            records.sort_by_key(|record| record.from);
            for pair in records.windows(2) {
                let next = pair[0].to().and_then(|last| last.checked_add_days(1));
                assert_eq!(next, pair[1].from(), "{} for {population:?}", group.id);
            }
            for record in records {
                assert!(record.from <= record.to, "{}", group.id);
            }
        }
    }
}

#[test]
fn every_record_is_whole() {
    let instruments: BTreeSet<_> = Citation::INSTRUMENTS
        .iter()
        .map(|(name, _)| *name)
        .collect();
    let sources: BTreeSet<_> = SOURCES.iter().map(|source| source.id).collect();
    for (id, record) in RuleSet::current().records() {
        assert!(record.populations != 0, "{id} speaks of nobody");
        assert!(
            instruments.contains(record.citation.law),
            "{id}: {}",
            record.citation.law
        );
        assert!(!record.sources.is_empty(), "{id} names no source");
        for source in record.sources {
            assert!(sources.contains(source), "{id}: unknown source {source}");
        }
        assert!(UNITS.contains(&record.unit), "{id}: unit {}", record.unit);
        if record.confidence == Confidence::Low {
            assert!(
                !record.note.is_empty(),
                "{id} is unsure and does not say why"
            );
        }
    }
}

#[test]
fn tables_have_no_gap_and_lines_rise() {
    for (id, record) in RuleSet::current().records() {
        match &record.value {
            Value::Bands(bands) => {
                assert!(!bands.is_empty(), "{id}");
                for pair in bands.windows(2) {
                    assert_eq!(pair[0].to, Some(pair[1].from), "{id}");
                }
                for band in *bands {
                    assert!(band.to.is_none_or(|to| band.from < to), "{id}");
                }
            }
            Value::Points(points) => {
                assert!(
                    points.len() >= 2 && points.is_sorted_by(|a, b| a.0 < b.0),
                    "{id}"
                );
            }
            _ => {}
        }
    }
}

#[test]
fn names_are_unique_and_every_group_has_records() {
    let names: BTreeSet<_> = groups().map(|group| group.id).collect();
    assert_eq!(names.len(), GROUPS.len());
    assert!(groups().all(|group| !group.records.is_empty()));
    assert!(!RuleSet::current().version().is_empty());
    assert_eq!(ids::PENSION_ACCRUAL.name(), "pension.accrual");
}

#[test]
fn a_day_outside_the_data_is_refused_by_name() {
    let rules = RuleSet::current();
    let early = "2024-07-02".parse().expect("a date");
    let day = "2024-07-03".parse().expect("a date");
    let refusal = rules
        .number(ids::PENSION_ACCRUAL, Population::New, early)
        .expect_err("before the law");
    assert_eq!(refusal.reason.key(), "law-refusal-not-covered");
    assert_eq!(
        refusal.to_string(),
        "the case: law-refusal-not-covered, population new, date 2024-07-02 (pension.accrual)"
    );
    assert!(
        rules
            .number(ids::PENSION_ACCRUAL, Population::New, day)
            .is_ok()
    );
    let foreign = rules.number(ids::PENSION_ACCRUAL, Population::NonSaudi, day);
    assert!(foreign.is_err());
    let shape = rules
        .number(ids::LAW_IN_FORCE, Population::New, day)
        .expect_err("a day, not a number");
    assert_eq!(shape.reason.key(), "law-refusal-parameter-shape");
}

#[test]
fn bands_include_their_start_and_exclude_their_end() {
    let rules = RuleSet::current();
    let day = "2024-07-03".parse().expect("a date");
    let needed = |months| {
        let id = ids::PENSION_MONTHS_EARLY_BY_MONTHS;
        rules
            .band(id, Population::OldAmended, day, Rational::whole(months))
            .expect("covered")
            .and_then(Rational::floor)
    };
    let edges = [
        (0, 360),
        (179, 360),
        (180, 348),
        (191, 348),
        (192, 336),
        (203, 336),
        (204, 324),
        (215, 324),
        (216, 312),
        (227, 312),
        (228, 300),
        (239, 300),
    ];
    for (months, expected) in edges {
        assert_eq!(needed(months), Some(expected), "{months}");
    }
    assert_eq!(needed(240), None);
}

#[test]
fn the_floor_line_goes_through_the_points_of_the_law() {
    let rules = RuleSet::current();
    let day = "2024-07-03".parse().expect("a date");
    for (months, floor) in [
        (180, 2000),
        (192, 2080),
        (240, 2400),
        (300, 2800),
        (360, 3200),
        (420, 3600),
        (480, 4000),
        (600, 4000),
    ] {
        let at = rules.point(
            ids::PENSION_MINIMUM_LINE,
            Population::New,
            day,
            Rational::whole(months),
        );
        assert_eq!(at.expect("covered"), Rational::whole(floor), "{months}");
    }
}

#[test]
fn a_record_covers_its_days_and_no_others() {
    let covering = |text: &str| {
        let day = text.parse().expect("a date of the test");
        RuleSet::current()
            .records()
            .filter(|(id, record)| {
                *id == ids::CONTRIBUTION_SANED_RATE_WORKER.name()
                    && record.applies_to(Population::OldExempt)
                    && record.covers(day)
            })
            .count()
    };
    assert_eq!(covering("2021-12-31"), 1);
    assert_eq!(covering("2022-01-01"), 1);
    assert_eq!(covering("1990-01-01"), 0);
    assert!(RuleSet::current().sources().len() > 5);
}

#[test]
fn lines_go_from_point_to_point_and_stay_level_at_the_end() {
    static POINTS: &[(Rational, Rational)] = &[
        (Rational::whole(10), Rational::whole(100)),
        (Rational::whole(20), Rational::whole(200)),
        (Rational::whole(40), Rational::whole(240)),
    ];
    let line = Value::Points(POINTS);
    let at = |x| line.at_point(Rational::whole(x)).and_then(Rational::floor);
    let found: Vec<_> = [5, 10, 15, 20, 30, 39, 40, 41]
        .map(at)
        .into_iter()
        .flatten()
        .collect();
    assert_eq!(found, [50, 100, 150, 200, 220, 238, 240, 240]);
    assert_eq!(Value::None.at_point(Rational::ONE), None);
}
