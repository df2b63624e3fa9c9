//! The pensions of other days of stopping, along a wage that stays and wages that grow.

use benefits::sweep::{Path, Point, SweepQuestion};
use benefits::{Percent, Record, Scheme};
use calendar::Date;
use rust_decimal::Decimal;

use crate::calculators::frame::page::Beside;
use crate::calculators::frame::{Answers, Asked};
use crate::calculators::record::{person, record};

/// Yearly growth of the wage along the paths, in hundredths of a percent: none, and two that bound most
/// careers.
pub(super) const GROWTHS: [(i64, &str); 3] = [
    (0, "pension-growth-none"),
    (300, "pension-growth-three"),
    (500, "pension-growth-five"),
];
/// The most months that are walked: forty years, and the month with which the last of them ends.
const MOST_MONTHS: u16 = 481;
/// Months between the places of the chart.
const YEAR: u16 = 12;
/// The same, as a place.
pub(super) const STRIDE: usize = YEAR as usize;

/// The pensions of a day of stopping in each of many years. The months between are asked for when they
/// come into view, which is less to wait for than all of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Swept {
    /// Whose they are.
    answers: Answers,
    /// The day they were asked for.
    day: Date,
    /// A month a year along each path, the level one first.
    pub(super) paths: Vec<Path>,
    /// The year in which the pension begins, where that is not the first, and its months along each path.
    beginning: Option<(usize, Vec<Path>)>,
}

impl Swept {
    /// The path of a wage that stays as it is.
    pub(super) fn level(&self) -> &[Point] {
        self.paths.first().map_or(&[], |path| &path.points)
    }

    /// What there is to tell of other days of stopping, and the first month that gives a pension.
    pub(super) fn of(beside: Beside, answers: Answers, day: Date) -> Option<(Swept, usize)> {
        let insured = Insured::of(beside, &answers, day)?;
        let paths = Walk::of_years(day).walked(&insured)?;
        let level = &paths.first()?.points;
        let gives = |point: &Point| point.monthly.is_some();
        let first = level.iter().position(gives)?;
        // In the year before it the pension begins.
        let beginning = first.checked_sub(1).and_then(|year| {
            let start = level.get(year)?.on;
            Some((year, Walk::of_year(start).walked(&insured)?))
        });
        let place = beginning.as_ref().and_then(|(year, months)| {
            let month = months.first()?.points.iter().position(gives)?;
            Some(year * STRIDE + month)
        });
        let swept = Swept {
            answers,
            day,
            paths,
            beginning,
        };
        Some((swept, place.unwrap_or(first * STRIDE)))
    }

    /// A year's months along each path.
    pub(super) fn months(&self, beside: Beside, year: usize) -> Vec<Path> {
        if let Some((beginning, months)) = &self.beginning
            && *beginning == year
        {
            return months.clone();
        }
        let months = self.level().get(year).and_then(|first| {
            Walk::of_year(first.on).walked(&Insured::of(beside, &self.answers, self.day)?)
        });
        months.unwrap_or_default()
    }

    /// The highest pension of these years, and the first day of stopping that gives it.
    pub(super) fn highest(&self) -> Option<(Decimal, Date)> {
        let points = self.level().iter();
        let mut pensions = points.filter_map(|point| Some((point.monthly?, point.on)));
        let first = pensions.next()?;
        Some(pensions.fold(
            first,
            |highest, other| {
                if other.0 > highest.0 { other } else { highest }
            },
        ))
    }
}

/// One month along each path.
pub(super) type AlongPaths = [Option<Point>; GROWTHS.len()];

/// The record, where all of it lies under social insurance: only its pension can be walked and
/// turned round.
pub(in crate::calculators::pension) fn insured_record(asked: &Asked<'_>) -> Option<Record> {
    let record = record(asked).ok()?;
    // Whoever draws a pension already has no day of stopping to look for.
    if asked.form().yes("again") {
        return None;
    }
    let foreign = |scheme| matches!(scheme, Scheme::Civil | Scheme::Military);
    let is_insured = !record
        .periods()
        .iter()
        .any(|period| foreign(period.scheme()));
    is_insured.then_some(record)
}

/// Somebody whose other days of stopping can be walked.
struct Insured<'a> {
    asked: Asked<'a>,
    record: Record,
}

impl Insured<'_> {
    /// `None` where the record is none of social insurance's.
    fn of(beside: Beside, answers: &Answers, day: Date) -> Option<Insured<'_>> {
        let asked = Asked {
            answers,
            today: day,
            fields: beside.form.calculator().fields,
        };
        let record = insured_record(&asked)?;
        Some(Insured { asked, record })
    }
}

/// Some months of stopping along every path.
struct Walk {
    from: Option<Date>,
    months: u16,
    every: u16,
}

impl Walk {
    /// The places of the chart: a month in each of the years that can be dragged to.
    fn of_years(day: Date) -> Walk {
        Walk {
            from: day.first_of_next_month(),
            months: MOST_MONTHS,
            every: YEAR,
        }
    }

    /// A year's months.
    fn of_year(from: Date) -> Walk {
        Walk {
            from: Some(from),
            months: YEAR,
            every: 1,
        }
    }

    /// `None` where the law refuses the case.
    fn walked(self, insured: &Insured<'_>) -> Option<Vec<Path>> {
        let Insured { asked, record } = insured;
        let growths = GROWTHS.iter();
        let question = SweepQuestion {
            from: self.from?,
            months: self.months,
            wage_growths: growths
                .map(|(growth, _)| Percent::from_hundredths(*growth))
                .collect::<Option<_>>()?,
            every: self.every,
        };
        let outcome = asked.ask(person(asked), record.clone(), &question).ok()?;
        Some(outcome.answer.paths)
    }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::{Callback, Signal};
    use leptos::reactive::owner::Owner;

    use super::*;
    use crate::calculators::frame::form::FormState;
    use crate::calculators::pension::PENSION;
    use crate::i18n::CalendarChoice;

    fn answers(birth: &str, years: &str, before_law: &str) -> Answers {
        Answers::of(&[
            ("record", "simple"),
            ("stop", "statutory"),
            ("birth", birth),
            ("before-law", before_law),
            ("time-years", years),
            ("working", "yes"),
            ("without-break", "yes"),
            ("wage", "9000"),
        ])
    }

    #[test]
    fn what_is_walked_by_the_year_is_what_every_month_gives() {
        let day: Date = "2026-11-22".parse().expect("a day");
        let owner = Owner::new();
        owner.with(|| {
            let beside = Beside {
                form: FormState::new(&PENSION, CalendarChoice::Gregorian),
                answered: Signal::stored(None),
                submit: Callback::new(|()| ()),
            };
            let people = [
                answers("1984-05-20", "14", "yes"),
                answers("1960-02-01", "31", "yes"),
                answers("1970-09-30", "24", "yes"),
                answers("2001-01-15", "1", "no"),
            ];
            let mut places = Vec::new();
            for person in people {
                let walk = Walk {
                    every: 1,
                    ..Walk::of_years(day)
                };
                let insured = Insured::of(beside, &person, day).expect("a record");
                let every = walk.walked(&insured).expect("a walk");
                let (swept, place) = Swept::of(beside, person, day).expect("other days");
                let level = &every[0].points;
                assert_eq!(
                    level.iter().position(|point| point.monthly.is_some()),
                    Some(place)
                );
                let yearly: Vec<Point> = level.iter().copied().step_by(STRIDE).collect();
                assert_eq!(swept.level(), yearly);
                let last = level.last().map(|point| point.on);
                assert_eq!(
                    swept.level().last().map(|point| point.on),
                    last,
                    "the chart ends where the date does"
                );
                for year in [0, place / STRIDE, 20, 39] {
                    let months = swept.months(beside, year);
                    for (path, months) in every.iter().zip(&months) {
                        assert_eq!(path.points[year * STRIDE..][..STRIDE], months.points);
                    }
                }
                let (highest, on) = swept.highest().expect("a pension");
                let first = yearly.iter().find(|point| point.monthly == Some(highest));
                assert_eq!(first.map(|point| point.on), Some(on));
                assert!(yearly.iter().all(|point| point.monthly <= Some(highest)));
                places.push(place);
            }
            places.dedup();
            assert_eq!(places.len(), 4, "four different beginnings: {places:?}");
        });
        owner.cleanup();
    }
}
