//! The record as periods, each with its scheme and its wage.

use benefits::{MonthCalendar, Period, PeriodStatus, Record, Scheme, WageFrom};

use crate::calculators::frame::field::{Days, entry};
use crate::calculators::frame::{Asked, Field, Kind, Problem, Row};

/// The questions about a period.
pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "scheme",
        "calc-scheme",
        Kind::List(&[
            entry("private", "calc-scheme-private"),
            entry("civil", "calc-scheme-civil"),
            entry("voluntary", "calc-scheme-voluntary"),
            entry("military", "calc-scheme-military"),
        ]),
    )
    .initially("private"),
    Field::new("from", "calc-period-from", Kind::Date(Days::Any)),
    Field::new("to", "calc-period-to", Kind::Date(Days::Any))
        .hint("calc-period-to-hint")
        .optional(),
    Field::new("wage", "calc-period-wage", Kind::Money).hint("calc-period-wage-hint"),
    Field::new(
        "counted",
        "calc-period-counted",
        Kind::List(&[
            entry("counted", "calc-period-counts"),
            entry("refunded", "calc-period-refunded"),
            entry("unpaid", "calc-period-unpaid"),
        ]),
    )
    .initially("counted"),
    Field::new(
        "months",
        "calc-period-calendar",
        Kind::List(&[
            entry("gregorian", "calc-period-gregorian"),
            entry("hijri", "calc-period-hijri"),
        ]),
    )
    .initially("gregorian")
    .when(is_old),
];

/// Employers chose the calendar of their months until about 2018.
fn is_old(row: &Row<'_>) -> bool {
    row.date("from").is_some_and(|from| from.year() < 2018)
}

/// The record of the periods.
pub(super) fn record(asked: &Asked<'_>) -> Result<Record, Problem> {
    let mut periods = Vec::new();
    for row in asked.answers.rows("periods") {
        let (Some(from), Some(wage)) = (row.date("from"), row.amount("wage")) else {
            continue;
        };
        let scheme = match row.said("scheme") {
            "civil" => Scheme::Civil,
            "voluntary" => Scheme::Voluntary,
            "military" => Scheme::Military,
            _ => Scheme::SocialInsurance,
        };
        let status = match row.said("counted") {
            "refunded" => PeriodStatus::Refunded,
            "unpaid" => PeriodStatus::Unpaid,
            _ => PeriodStatus::Counted,
        };
        let calendar = if row.is("months", "hijri") && is_old(&row) {
            MonthCalendar::Hijri
        } else {
            MonthCalendar::Gregorian
        };
        let wages = vec![WageFrom { from, wage }];
        let period = Period::new(scheme, status, calendar, from, row.date("to"), wages);
        periods.push(period.map_err(|refusal| {
            let (from, to) = (row.name("from"), row.name("to"));
            Problem::of(refusal, &[("/to", to.as_str()), ("", from.as_str())])
        })?);
    }
    Record::new(periods).map_err(|refusal| Problem::of(refusal, &[("", "periods")]))
}
