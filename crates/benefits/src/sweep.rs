//! Whole sweeps: the old-age pension for every month of leaving, along several wage paths.
//!
//! The rules are those of [`crate::pension`]; only the way is another: the record is built once for
//! each path and read off month by month, and no explanation is written. A test holds every point
//! against [`crate::evaluate`].
//!
//! ```
//! use benefits::sweep::SweepQuestion;
//! use benefits::{Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let work = Period::level(
//!     Scheme::SocialInsurance, day("2012-01-01"), None, "9000".parse().unwrap(),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1984-05-20")),
//!     record: Record::new(vec![work]).unwrap(),
//!     question: Question::Sweep(SweepQuestion {
//!         from: day("2042-01-01"),
//!         months: 48,
//!         wage_growths: vec!["0".parse().unwrap(), "3".parse().unwrap()],
//!         every: 1,
//!     }),
//! };
//! let Answer::Sweep(sweep) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! let first = &sweep.paths[0].points[0];
//! assert_eq!(first.monthly.unwrap().to_string(), "6750.00"); // 9,000 × 360 ÷ 480
//! ```

use std::cell::Cell;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use calendar::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ages::{Needs, annuities_population, pensionable};
use crate::case::{Case, Percent};
use crate::exact::Rational;
use crate::explanation::{Quantity, Trail, texts};
use crate::history::{History, Slot, WorkingOn};
use crate::parameters::{Population, RuleSet, ids};
use crate::pension::{Way, money, new, old};
use crate::refusal::Refusal;
use crate::regime::Standing;

/// How much is the old-age pension for every month of leaving?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SweepQuestion {
    /// The first day of leaving; the first of its month is taken.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub from: Date,
    /// Over how many months of leaving, 1 to 600.
    pub months: u16,
    /// The wage paths, by their yearly growth after today; 1 to 12 of them.
    pub wage_growths: Vec<Percent>,
    /// Months from one month of leaving to the next that is answered, 1 to 600; every month where
    /// nothing is said.
    #[serde(default = "every_month", skip_serializing_if = "is_every_month")]
    pub every: u16,
}

fn every_month() -> u16 {
    1
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over what it skips by reference"
)]
fn is_every_month(every: &u16) -> bool {
    *every == every_month()
}

/// The most months of leaving in a sweep.
pub const MOST_MONTHS: u16 = 600;
/// The most wage paths in a sweep.
pub const MOST_PATHS: usize = 12;

/// The pensions of every month of leaving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sweep {
    /// One line of points for each wage path, in the order asked for.
    pub paths: Vec<Path>,
}

/// The pensions along one wage path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Path {
    /// The yearly growth of the wage after today.
    pub wage_growth: Percent,
    /// One point for each month of leaving that is answered.
    pub points: Vec<Point>,
}

/// The pension for one month of leaving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Point {
    /// The first day without covered work.
    pub on: Date,
    /// The contribution months that lie before it.
    pub months: i32,
    /// The way to the pension; `None` where there is none.
    pub way: Option<Way>,
    /// Riyals a month; `None` where there is none.
    pub monthly: Option<Decimal>,
}

/// The pensions of every month of leaving.
///
/// # Errors
/// `range` where more is asked for than a sweep holds; as [`crate::pension::old_age`] otherwise.
pub fn sweep(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &SweepQuestion,
    _: &mut Trail,
) -> Result<Sweep, Refusal> {
    let whole = |number: usize| {
        Quantity::Number(Rational::whole(i64::try_from(number).unwrap_or(i64::MAX)))
    };
    let range = |field: &str, most: usize| {
        Err(Refusal::at(field, &texts::REFUSAL_RANGE)
            .with(whole(1))
            .with(whole(most)))
    };
    if !(1..=MOST_MONTHS).contains(&question.months) {
        return range("/months", usize::from(MOST_MONTHS));
    }
    if !(1..=MOST_PATHS).contains(&question.wage_growths.len()) {
        return range("/wage_growths", MOST_PATHS);
    }
    if !(1..=MOST_MONTHS).contains(&question.every) {
        return range("/every", usize::from(MOST_MONTHS));
    }
    let paths = question.wage_growths.iter().map(|growth| {
        let points = series(
            rules,
            case,
            standing,
            question.from,
            question.months,
            question.every,
            *growth,
        )?;
        Ok(Path {
            wage_growth: *growth,
            points,
        })
    });
    Ok(Sweep {
        paths: paths.collect::<Result<_, Refusal>>()?,
    })
}

/// The points of one wage path.
pub(crate) fn series(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    from: Date,
    months: u16,
    every: u16,
    growth: Percent,
) -> Result<Vec<Point>, Refusal> {
    let first = from.first_of_month();
    let too_far = || Refusal::at("/from", &texts::REFUSAL_TOO_FAR);
    // The last month that is answered.
    let reach = (i32::from(months) - 1) / i32::from(every) * i32::from(every);
    let last = first.checked_add_months(reach).ok_or_else(too_far)?;
    let working_on = WorkingOn {
        today: case.today,
        yearly_growth: growth,
    };
    let history = History::build(
        rules,
        &case.record,
        standing.scope(),
        last,
        Some(working_on),
    )?;
    let population = annuities_population(standing, first)?;
    let full = rules.count(ids::PENSION_AVERAGE_MONTHS, population, first)?;
    let mut behind = Behind::new(usize::try_from(full).unwrap_or(0));
    let mut slots = history.slots().iter();
    let mut next = slots.next();
    let mut points = Vec::with_capacity(usize::from(months.div_ceil(every)));
    let (mut on, mut quiet) = (first, Trail::off());
    let reader = Reader {
        rules,
        case,
        standing,
        history: &history,
        until: Cell::new(None),
    };
    loop {
        // A month that runs over the day is one of a calendar that ended long ago, or none.
        while let Some(slot) = next.filter(|slot| slot.start < on) {
            behind.add(slot);
            next = slots.next();
        }
        points.push(reader.point(on, &behind, &mut quiet)?);
        if on >= last {
            return Ok(points);
        }
        on = on
            .checked_add_months(i32::from(every))
            .ok_or_else(too_far)?;
    }
}

/// What lies behind a day of leaving.
struct Behind {
    count: usize,
    whole: i32,
    parts: Rational,
    before_1422: i32,
    highest: BinaryHeap<Reverse<i64>>,
    highest_sum: i64,
    full: usize,
}

impl Behind {
    fn new(full: usize) -> Behind {
        Behind {
            count: 0,
            whole: 0,
            parts: Rational::ZERO,
            before_1422: 0,
            highest: BinaryHeap::with_capacity(full + 1),
            highest_sum: 0,
            full,
        }
    }

    fn add(&mut self, slot: &Slot) {
        self.count += 1;
        if slot.is_whole() {
            self.whole += 1;
            self.before_1422 += i32::from(slot.before_1422);
        } else {
            self.parts = self.parts + slot.share();
        }
        self.highest.push(Reverse(slot.wage));
        self.highest_sum += slot.wage;
        if self.highest.len() > self.full
            && let Some(Reverse(lowest)) = self.highest.pop()
        {
            self.highest_sum -= lowest;
        }
    }

    fn exact_months(&self) -> Rational {
        self.parts + Rational::whole(i64::from(self.whole))
    }

    fn months(&self) -> i32 {
        let parts = self
            .parts
            .floor()
            .and_then(|whole| i32::try_from(whole).ok());
        self.whole + parts.unwrap_or(0)
    }
}

struct Reader<'a> {
    rules: &'a RuleSet,
    case: &'a Case,
    standing: &'a Standing,
    history: &'a History,
    /// The months until the statutory age, once asked for.
    until: Cell<Option<(Date, Rational)>>,
}

impl Reader<'_> {
    fn months_until(&self, day: Date) -> Rational {
        if let Some((_, months)) = self.until.get().filter(|(known, _)| *known == day) {
            return months;
        }
        let months = self.history.exact_months_until(day);
        self.until.set(Some((day, months)));
        months
    }

    fn point(&self, on: Date, behind: &Behind, quiet: &mut Trail) -> Result<Point, Refusal> {
        let (rules, standing) = (self.rules, self.standing);
        let population = annuities_population(standing, on)?;
        let statutory_date = pensionable(rules, standing, &self.case.person, on, quiet)?;
        let needs = Needs::of(rules, standing, population, on, statutory_date, quiet)?;
        let months = behind.months();
        let way = needs.way(months, on, statutory_date);
        let mut point = Point {
            on,
            months,
            way,
            monthly: None,
        };
        let Some(way) = way else { return Ok(point) };
        let amounts = if population == Population::New {
            let full = i64::try_from(behind.highest.len()).unwrap_or(1).max(1);
            let late = if way == Way::Normal && on > statutory_date {
                behind.exact_months() - self.months_until(statutory_date)
            } else {
                Rational::ZERO
            };
            let late = late
                .floor()
                .and_then(|late| i32::try_from(late).ok())
                .unwrap_or(0);
            let figures = new::Figures {
                average: Rational::halalas(behind.highest_sum) / Rational::whole(full),
                months,
                months_early: (way == Way::Early)
                    .then(|| statutory_date.whole_months_since(on).max(0)),
                months_late: late.max(0),
            };
            new::amount(
                rules,
                on,
                &figures,
                crate::pension::Readings::default(),
                quiet,
            )?
        } else {
            let service = self.service(on, population, behind)?;
            old::pension(rules, population, on, &service, quiet)?
        };
        point.monthly = Some(money(rules.rounding(population, on)?, amounts.monthly)?);
        Ok(point)
    }

    fn service(
        &self,
        on: Date,
        population: Population,
        behind: &Behind,
    ) -> Result<old::Service, Refusal> {
        let count = |id| -> Result<usize, Refusal> {
            Ok(usize::try_from(self.rules.count(id, population, on)?).unwrap_or(0))
        };
        let slots = self.history.slots().get(..behind.count).unwrap_or_default();
        let window = count(ids::PENSION_AVERAGE_MONTHS)?;
        let averaged = slots
            .get(slots.len().saturating_sub(window)..)
            .unwrap_or_default();
        let spike = slots.len().checked_sub(count(ids::PENSION_SPIKE_MONTHS)?);
        let earlier = spike.and_then(|index| slots.get(index));
        Ok(old::Service {
            wages: Rational::halalas(averaged.iter().map(|slot| slot.wage).sum()),
            wage_months: i32::try_from(averaged.len()).unwrap_or(0),
            wage_five_years_before: earlier.map(|slot| Rational::halalas(slot.wage)),
            wage_limit_applied: self.case.record.wage_limit_applied(),
            highest_earlier_average: None,
            months_before_1422: behind.before_1422,
            months_after_1422: behind.months() - behind.before_1422,
            dependants: self.case.person.dependants,
            mixed_start: false,
        })
    }
}

#[cfg(test)]
mod tests;
