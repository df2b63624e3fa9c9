//! Small pieces of the contract for the tests of this room.

use calendar::{Date, Month};
use contract::values::Money;
use contract::{
    BilingualText, ContributoryMonth, CoverageStatus, Employer, InsuranceRecord, Nationality,
    NextThing, Period, PeriodStatus, Regime, RegimeFacts, Scheme, SchemeTotal, Sex, Timestamp,
    WageMonth, Wages,
};
use rust_decimal::Decimal;

/// A day from its ISO form.
pub(crate) fn date(text: &str) -> Date {
    text.parse().expect("a day of the test")
}

/// A month from its ISO form.
pub(crate) fn month(text: &str) -> Month {
    text.parse().expect("a month of the test")
}

/// An amount.
pub(crate) fn sar(text: &str) -> Decimal {
    text.parse().expect("an amount of the test")
}

/// An amount as the wire carries it.
pub(crate) fn money(text: &str) -> Money {
    Money::parse(text).expect("an amount of the test")
}

/// When the register was read.
pub(crate) fn as_of() -> Timestamp {
    "2026-11-22T16:03:00Z"
        .parse()
        .expect("a moment of the test")
}

/// A name that overflows every narrow box, in both languages.
pub(crate) fn long_name() -> BilingualText {
    BilingualText::new(
        "شركة مجموعة أبناء عبدالرحمن بن عبدالعزيز للمقاولات العامة والصيانة والتشغيل المحدودة",
        "Abdulrahman bin Abdulaziz Sons Group for General Contracting, Maintenance and Operation Ltd",
    )
}

/// Somebody with two jobs.
pub(crate) fn status_of_two_employers() -> CoverageStatus {
    CoverageStatus {
        as_of: as_of(),
        covered: true,
        employer: Some(long_name()),
        further_employers: vec![BilingualText::new(
            "مصنع الواحة للأغذية",
            "Oasis Foods Factory",
        )],
        scheme: Some(Scheme::Gosi),
        since: Some(date("2019-08-01")),
        regime: Regime::OldAmended,
    }
}

/// One of each kind of thing to do.
pub(crate) fn next_things() -> Vec<NextThing> {
    vec![
        NextThing::WageBelowMinimum {
            month: month("2026-10"),
            wage: money("1200"),
            minimum: money("1500"),
            employer: long_name(),
        },
        NextThing::MissingIban,
        NextThing::GapToCheck {
            from: date("2018-03-01"),
            to: date("2018-11-30"),
            months: 9,
        },
        NextThing::None,
        NextThing::Unknown,
    ]
}

/// A period of one scheme.
pub(crate) fn period(scheme: Scheme, start: &str, end: Option<&str>, months: u32) -> Period {
    Period {
        id: format!("p-{start}"),
        employer: (scheme != Scheme::Voluntary).then(|| Employer {
            id: "e-1".into(),
            name: long_name(),
        }),
        scheme,
        start: date(start),
        end: end.map(date),
        months,
        days: 0,
        wage: money("8450.50"),
        status: if end.is_some() {
            PeriodStatus::Ended
        } else {
            PeriodStatus::Active
        },
    }
}

/// The totals of periods that do not overlap.
pub(crate) fn totals_of(periods: &[Period]) -> Vec<SchemeTotal> {
    let mut totals: Vec<SchemeTotal> = Vec::new();
    for period in periods {
        match totals
            .iter_mut()
            .find(|total| total.scheme == period.scheme)
        {
            Some(total) => total.months += period.months,
            None => totals.push(SchemeTotal {
                scheme: period.scheme.clone(),
                months: period.months,
                days: period.days,
            }),
        }
    }
    totals
}

/// Wages by month, amount and employer; the employers `a` and `b` have names.
pub(crate) fn wages_of(rows: &[(&str, &str, Option<&str>)]) -> Wages {
    let employer = |id: &str, name: BilingualText| Employer {
        id: id.into(),
        name,
    };
    Wages {
        as_of: as_of(),
        employers: vec![
            employer("a", long_name()),
            employer(
                "b",
                BilingualText::new("مصنع الواحة للأغذية", "Oasis Foods Factory"),
            ),
        ],
        months: rows
            .iter()
            .map(|(at, wage, employer)| WageMonth {
                month: month(at),
                wage: money(wage),
                employer_id: employer.map(str::to_owned),
                scheme: if employer.is_some() {
                    Scheme::Gosi
                } else {
                    Scheme::Voluntary
                },
            })
            .collect(),
    }
}

/// A Saudi man in one scheme, from a month on, with whole months at one wage, working today.
pub(crate) fn insurance_record(
    birth: &str,
    first: &str,
    months: u32,
    wage: &str,
) -> InsuranceRecord {
    let rows = (0..months).map(|index| {
        let at = month(first)
            .checked_add(i32::try_from(index).expect("few months"))
            .expect("inside the table");
        ContributoryMonth {
            month: at,
            scheme: Scheme::Gosi,
            wage: money(wage),
            days: at.first_day().days_in_month(),
            paid: true,
        }
    });
    InsuranceRecord {
        as_of: as_of(),
        birth_date: date(birth),
        sex: Sex::Male,
        nationality: Nationality::Saudi,
        regime: RegimeFacts {
            regime: Regime::OldAmended,
            prior_months_at_law_date: 0,
            pensioner_at_law_date: false,
            under_military_law: false,
        },
        dependants: 0,
        covered: true,
        totals: vec![SchemeTotal {
            scheme: Scheme::Gosi,
            months,
            days: 0,
        }],
        months: rows.collect(),
        refunded_periods: Vec::new(),
    }
}
