//! The wage history: one line over all months, its employers, and the same as a short table.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Month;
use contract::{BilingualText, Scheme, WageMonth, Wages};
use rust_decimal::Decimal;

/// Everything the wage card shows, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WageHistory {
    /// The months with a wage, in unbroken runs; between two runs nothing was reported.
    pub runs: Vec<Run>,
    /// From when to when each employer reported.
    pub bands: Vec<Band>,
    /// Wages month by month, with equal neighbouring months of one employer as one row.
    pub rows: Vec<WageRow>,
    /// The history in one sentence.
    pub sentence: WageSentence,
}

/// Months without a break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The first month.
    pub first: Month,
    /// The wage of each month over all employers, SAR.
    pub wages: Vec<Decimal>,
}

/// Who reported a wage.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// An employer, with the index of its name in [`Wages::employers`].
    Employer(usize),
    /// Nobody: the person contributes voluntarily.
    Voluntary,
    /// An employer the register does not name.
    Unnamed,
}

/// A stretch of time with one employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Who.
    pub payer: Payer,
    /// The first month.
    pub from: Month,
    /// The last month.
    pub to: Month,
    /// The row the band is drawn in: 0, and more where employers overlap.
    pub lane: usize,
}

/// Who reported, with the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payer {
    /// A named employer.
    Employer(BilingualText),
    /// A voluntary contribution.
    Voluntary,
    /// An employer without a name in the register.
    Unnamed,
}

/// A stretch of equal months in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WageRow {
    /// The first month.
    pub from: Month,
    /// The last month; the first one for a single month.
    pub to: Month,
    /// Who reported.
    pub payer: Payer,
    /// The scheme.
    pub scheme: Scheme,
    /// The wage of each of these months, SAR.
    pub wage: Decimal,
}

/// The history in one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WageSentence {
    /// Nothing was reported yet.
    None,
    /// Months were reported, all with a wage of nothing.
    AllZero,
    /// One wage all the time.
    Steady {
        /// The wage.
        wage: Decimal,
        /// The first month.
        from: Month,
    },
    /// The last wage is above the first.
    Risen {
        /// The first wage.
        first: Decimal,
        /// Its month.
        from: Month,
        /// The last wage.
        last: Decimal,
        /// Its month.
        to: Month,
    },
    /// The last wage is below the first.
    Fallen {
        /// The first wage.
        first: Decimal,
        /// Its month.
        from: Month,
        /// The last wage.
        last: Decimal,
        /// Its month.
        to: Month,
    },
    /// The wage moved and came back to where it was.
    Returned {
        /// The first and the last wage.
        wage: Decimal,
        /// The first month.
        from: Month,
        /// The last month.
        to: Month,
    },
}

impl WageHistory {
    /// The history of the reported wages, in whatever order they arrive.
    pub fn of(wages: &Wages) -> WageHistory {
        let totals = totals_by_month(&wages.months);
        WageHistory {
            sentence: sentence(&totals),
            runs: runs(&totals),
            bands: bands(wages),
            rows: rows(wages),
        }
    }

    /// The first and the last month with a wage.
    pub fn span(&self) -> Option<(Month, Month)> {
        let first = self.runs.first()?.first;
        let run = self.runs.last()?;
        let months = i32::try_from(run.wages.len()).unwrap_or(i32::MAX);
        Some((first, run.first.checked_add(months - 1)?))
    }

    /// The highest wage of any month, SAR.
    pub fn highest(&self) -> Decimal {
        self.runs
            .iter()
            .flat_map(|run| run.wages.iter().copied())
            .max()
            .unwrap_or_default()
    }
}

fn totals_by_month(months: &[WageMonth]) -> BTreeMap<Month, Decimal> {
    let mut totals = BTreeMap::new();
    for row in months {
        *totals.entry(row.month).or_insert(Decimal::ZERO) += row.wage.amount();
    }
    totals
}

fn runs(totals: &BTreeMap<Month, Decimal>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut previous: Option<Month> = None;
    for (&month, &wage) in totals {
        match (runs.last_mut(), previous) {
            (Some(run), Some(before)) if month.months_since(before) == 1 => run.wages.push(wage),
            _ => runs.push(Run {
                first: month,
                wages: vec![wage],
            }),
        }
        previous = Some(month);
    }
    runs
}

fn sentence(totals: &BTreeMap<Month, Decimal>) -> WageSentence {
    let (Some((&from, &first)), Some((&to, &last))) =
        (totals.first_key_value(), totals.last_key_value())
    else {
        return WageSentence::None;
    };
    if totals.values().all(Decimal::is_zero) {
        WageSentence::AllZero
    } else if totals.values().all(|wage| *wage == first) {
        WageSentence::Steady { wage: first, from }
    } else if last > first {
        WageSentence::Risen {
            first,
            from,
            last,
            to,
        }
    } else if last < first {
        WageSentence::Fallen {
            first,
            from,
            last,
            to,
        }
    } else {
        WageSentence::Returned {
            wage: first,
            from,
            to,
        }
    }
}

fn source(row: &WageMonth, wages: &Wages) -> Source {
    match &row.employer_id {
        Some(id) => wages
            .employers
            .iter()
            .position(|employer| employer.id == *id)
            .map_or(Source::Unnamed, Source::Employer),
        None if row.scheme == Scheme::Voluntary => Source::Voluntary,
        None => Source::Unnamed,
    }
}

fn payer(source: &Source, wages: &Wages) -> Payer {
    match source {
        Source::Employer(index) => wages
            .employers
            .get(*index)
            .map_or(Payer::Unnamed, |employer| {
                Payer::Employer(employer.name.clone())
            }),
        Source::Voluntary => Payer::Voluntary,
        Source::Unnamed => Payer::Unnamed,
    }
}

fn bands(wages: &Wages) -> Vec<Band> {
    let mut months_of: BTreeMap<Source, BTreeSet<Month>> = BTreeMap::new();
    for row in &wages.months {
        months_of
            .entry(source(row, wages))
            .or_default()
            .insert(row.month);
    }
    let mut stretches: Vec<(Month, Month, Source)> = Vec::new();
    for (source, months) in months_of {
        let mut open: Option<(Month, Month)> = None;
        for month in months {
            open = match open {
                Some((from, to)) if month.months_since(to) == 1 => Some((from, month)),
                Some((from, to)) => {
                    stretches.push((from, to, source.clone()));
                    Some((month, month))
                }
                None => Some((month, month)),
            };
        }
        stretches.extend(open.map(|(from, to)| (from, to, source)));
    }
    stretches.sort();
    // Each band takes the first row that is free at its first month.
    let mut lanes: Vec<Month> = Vec::new();
    stretches
        .into_iter()
        .map(|(from, to, source)| {
            let lane = lanes
                .iter()
                .position(|end| *end < from)
                .unwrap_or(lanes.len());
            if lane == lanes.len() {
                lanes.push(to);
            } else {
                lanes[lane] = to;
            }
            Band {
                payer: payer(&source, wages),
                from,
                to,
                lane,
            }
        })
        .collect()
}

fn rows(wages: &Wages) -> Vec<WageRow> {
    let mut months: Vec<(Source, &WageMonth)> = wages
        .months
        .iter()
        .map(|row| (source(row, wages), row))
        .collect();
    months.sort_by(|(a, left), (b, right)| {
        (a, &left.scheme, left.month).cmp(&(b, &right.scheme, right.month))
    });
    let mut rows: Vec<(Source, WageRow)> = Vec::new();
    for (source, month) in months {
        let wage = month.wage.amount();
        match rows.last_mut() {
            Some((before, row))
                if *before == source
                    && row.scheme == month.scheme
                    && row.wage == wage
                    && month.month.months_since(row.to) == 1 =>
            {
                row.to = month.month;
            }
            _ => {
                let row = WageRow {
                    from: month.month,
                    to: month.month,
                    payer: payer(&source, wages),
                    scheme: month.scheme.clone(),
                    wage,
                };
                rows.push((source, row));
            }
        }
    }
    // The newest wage is the one a person looks for first.
    rows.sort_by(|(a, left), (b, right)| (right.to, right.from, a).cmp(&(left.to, left.from, b)));
    rows.into_iter().map(|(_, row)| row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::individual::samples::{self, month, wages_of};

    #[test]
    fn a_month_with_two_employers_is_one_point_and_two_rows() {
        let history = WageHistory::of(&wages_of(&[
            ("2026-01", "6000", Some("a")),
            ("2026-01", "2500.50", Some("b")),
            ("2026-02", "6000", Some("a")),
        ]));
        assert_eq!(history.runs.len(), 1);
        assert_eq!(
            history.runs[0].wages,
            [samples::sar("8500.50"), samples::sar("6000")]
        );
        assert_eq!(history.rows.len(), 2);
        let lanes: Vec<usize> = history.bands.iter().map(|band| band.lane).collect();
        assert_eq!(lanes, [0, 1]);
    }

    #[test]
    fn months_without_a_wage_break_the_line_and_the_band() {
        let history = WageHistory::of(&wages_of(&[
            ("2025-12", "5000", Some("a")),
            ("2026-03", "5000", Some("a")),
            ("2026-04", "5000", Some("a")),
        ]));
        assert_eq!(history.runs.len(), 2);
        assert_eq!(history.bands.len(), 2);
        assert!(history.bands.iter().all(|band| band.lane == 0));
        assert_eq!(history.span(), Some((month("2025-12"), month("2026-04"))));
        assert_eq!(
            history.sentence,
            WageSentence::Steady {
                wage: samples::sar("5000"),
                from: month("2025-12")
            }
        );
    }

    #[test]
    fn the_order_of_arrival_does_not_matter_and_equal_months_are_one_row() {
        let history = WageHistory::of(&wages_of(&[
            ("2026-03", "7000", Some("a")),
            ("2026-01", "5000", Some("a")),
            ("2026-02", "5000", Some("a")),
        ]));
        let rows: Vec<(Month, Month)> = history.rows.iter().map(|row| (row.from, row.to)).collect();
        assert_eq!(
            rows,
            [
                (month("2026-03"), month("2026-03")),
                (month("2026-01"), month("2026-02"))
            ]
        );
        assert!(matches!(history.sentence, WageSentence::Risen { .. }));
    }

    #[test]
    fn nothing_and_nothing_but_zero_are_told_apart() {
        assert_eq!(WageHistory::of(&wages_of(&[])).sentence, WageSentence::None);
        let zero = WageHistory::of(&wages_of(&[("2026-01", "0", Some("a"))]));
        assert_eq!(zero.sentence, WageSentence::AllZero);
        assert_eq!(zero.highest(), Decimal::ZERO);
        assert_eq!(zero.span(), Some((month("2026-01"), month("2026-01"))));
    }

    #[test]
    fn who_fell_and_who_came_back_is_said_so() {
        let fallen = WageHistory::of(&wages_of(&[
            ("2026-01", "9000", None),
            ("2026-02", "4000", None),
        ]));
        assert!(matches!(fallen.sentence, WageSentence::Fallen { .. }));
        let back = WageHistory::of(&wages_of(&[
            ("2026-01", "9000", None),
            ("2026-02", "4000", None),
            ("2026-03", "9000", None),
        ]));
        assert!(matches!(back.sentence, WageSentence::Returned { .. }));
    }

    #[test]
    fn an_employer_the_list_does_not_name_is_still_shown() {
        let history = WageHistory::of(&wages_of(&[("2026-01", "9000", Some("stranger"))]));
        assert_eq!(history.rows[0].payer, Payer::Unnamed);
        assert_eq!(history.bands[0].payer, Payer::Unnamed);
    }

    #[test]
    fn every_reported_riyal_is_in_the_table() {
        let wages = wages_of(&[
            ("2026-01", "9000", Some("a")),
            ("2026-01", "100", Some("a")),
            ("2026-02", "9000", Some("b")),
            ("2026-03", "9000", None),
        ]);
        let history = WageHistory::of(&wages);
        let drawn: Decimal = history.runs.iter().flat_map(|run| run.wages.iter()).sum();
        let listed: Decimal = history
            .rows
            .iter()
            .map(|row| row.wage * Decimal::from(row.to.months_since(row.from) + 1))
            .sum();
        assert_eq!(drawn, listed);
        assert_eq!(drawn, samples::sar("27100"));
    }
}
