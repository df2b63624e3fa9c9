//! The register's record of the person as answers to the questions.

use std::fmt::Write as _;

use benefits::{Period, PeriodStatus, Record, Scheme};
use contract::{InsuranceRecord, Nationality, Regime};

use crate::calculators::frame::field::Field;
use crate::calculators::frame::{Answers, Calculator};
use crate::register_case::record_of;

/// Months before today in which unemployment insurance looks for work (law of SANED, article 5).
const WINDOW_MONTHS: i32 = 36;

/// What the register knows of the questions of a calculator; `None` where it contradicts itself.
pub fn answers_from(calculator: &Calculator, register: &InsuranceRecord) -> Option<Answers> {
    let today = register.as_of.date_in_riyadh();
    let record = record_of(register, today).ok()?;
    let mut told = Told {
        calculator,
        answers: Answers::new(),
    };
    told.set("birth", register.birth_date.to_string());
    told.set("dependants", register.dependants.to_string());
    match &register.regime.regime {
        Regime::New => told.set("law", "new"),
        Regime::OldPensioner | Regime::OldExempt | Regime::OldAmended => told.set("law", "old"),
        _ => {}
    }
    match &register.nationality {
        Nationality::Saudi => told.set("nationality", "saudi"),
        Nationality::NonSaudi => told.set("nationality", "other"),
        _ => {}
    }
    if told.has("lines") && !record.periods().is_empty() {
        told.set("record", "lines");
        told.set("lines", lines_of(&record));
    }
    if let Some(last) = register.months.iter().max_by_key(|month| month.month) {
        let wage = last.wage.amount().normalize().to_string();
        if told.has("employers") {
            told.set("employers", "1");
            told.answers.set("employers-1-basic", wage.clone());
            // The register's wage has its housing in it.
            told.answers.set("employers-1-housing", "none");
        }
        told.set("wage-before", wage);
    }
    let month_of = today.calendar_month();
    let recent = register.months.iter().filter(|month| {
        month.scheme == contract::Scheme::Gosi
            && month_of.months_since(month.month) <= WINDOW_MONTHS
    });
    told.set("worked", recent.count().min(48).to_string());
    told.set("in-service", if register.covered { "yes" } else { "no" });
    Some(told.answers)
}

/// Answers to the questions that a calculator has.
struct Told<'a> {
    calculator: &'a Calculator,
    answers: Answers,
}

impl Told<'_> {
    fn has(&self, id: &str) -> bool {
        let mut fields = self.calculator.steps.iter().flat_map(|step| step.fields);
        fields.any(|field: &Field| field.id == id)
    }

    fn set(&mut self, id: &str, text: impl Into<String>) {
        if self.has(id) {
            self.answers.set(id, text);
        }
    }
}

/// A record as lines, one for each wage: as [`super::read_lines`] reads them.
pub(crate) fn lines_of(record: &Record) -> String {
    let mut text = String::new();
    for period in record.periods() {
        let wages = period.wages();
        for (index, wage) in wages.iter().enumerate() {
            let next = wages.get(index + 1);
            let until = match next {
                Some(next) => next.from.checked_add_days(-1),
                None => period.to(),
            };
            let from = if index == 0 { period.from() } else { wage.from };
            let until = until.map_or_else(String::new, |day| day.to_string());
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{from},{until},{}{}", wage.wage, rest_of(period));
        }
    }
    text
}

/// The cells after the wage, where they say anything.
fn rest_of(period: &Period) -> &'static str {
    match (period.scheme(), period.status()) {
        (Scheme::SocialInsurance, PeriodStatus::Counted) => "",
        (Scheme::SocialInsurance, PeriodStatus::Refunded) => ",private,refunded",
        (Scheme::SocialInsurance, PeriodStatus::Unpaid) => ",private,unpaid",
        (Scheme::Civil, PeriodStatus::Counted) => ",civil",
        (Scheme::Civil, PeriodStatus::Refunded) => ",civil,refunded",
        (Scheme::Civil, PeriodStatus::Unpaid) => ",civil,unpaid",
        (Scheme::Voluntary, PeriodStatus::Counted) => ",voluntary",
        (Scheme::Voluntary, PeriodStatus::Refunded) => ",voluntary,refunded",
        (Scheme::Voluntary, PeriodStatus::Unpaid) => ",voluntary,unpaid",
        (Scheme::Military, PeriodStatus::Counted) => ",military",
        (Scheme::Military, PeriodStatus::Refunded) => ",military,refunded",
        (Scheme::Military, PeriodStatus::Unpaid) => ",military,unpaid",
    }
}

#[cfg(test)]
mod tests {
    use contract::{ContributoryMonth, RefundedPeriod, RegimeFacts, Sex, values::Money};

    use super::*;
    use crate::calculators::frame::Answered;
    use crate::calculators::pension::PENSION;
    use crate::calculators::record::read_lines;
    use crate::calculators::saned::SANED;

    fn money(text: &str) -> Money {
        Money::parse(text).expect("an amount")
    }

    /// 58 months at rising wages, a gap, a month that was not paid, and five years paid out.
    fn register() -> InsuranceRecord {
        let first: calendar::Month = "2022-01".parse().expect("a month");
        let months = (0..58).filter(|index| *index != 20).map(|index| {
            let month = first.checked_add(index).expect("in the table");
            ContributoryMonth {
                month,
                scheme: contract::Scheme::Gosi,
                wage: money(if index < 30 { "9000" } else { "11250.50" }),
                days: if index == 19 {
                    11
                } else {
                    month.first_day().days_in_month()
                },
                paid: index != 40,
            }
        });
        InsuranceRecord {
            as_of: "2026-11-22T06:00:00Z".parse().expect("a moment"),
            birth_date: "1985-04-17".parse().expect("a day"),
            sex: Sex::Male,
            nationality: Nationality::Saudi,
            regime: RegimeFacts {
                regime: Regime::OldAmended,
                prior_months_at_law_date: 30,
                pensioner_at_law_date: false,
                under_military_law: false,
            },
            dependants: 2,
            covered: true,
            totals: Vec::new(),
            months: months.collect(),
            refunded_periods: vec![RefundedPeriod {
                scheme: contract::Scheme::Gosi,
                start: "2008-06-01".parse().expect("a day"),
                end: "2011-09-30".parse().expect("a day"),
                months: 40,
                refunded_on: "2011-12-18".parse().expect("a day"),
            }],
        }
    }

    #[test]
    fn lines_say_what_the_register_says() {
        let register = register();
        let today = register.as_of.date_in_riyadh();
        let record = record_of(&register, today).expect("a record");
        let periods = read_lines(&lines_of(&record)).expect("lines");
        let read = Record::new(periods).expect("a record");
        for on in ["2026-11-22", "2040-01-01"] {
            let on = on.parse().expect("a day");
            let counted = |record: &Record| {
                let rules = benefits::RuleSet::current();
                let history = benefits::History::insured(rules, record, on).expect("a history");
                history.exact_months()
            };
            assert_eq!(counted(&read), counted(&record));
        }
        assert!(read.is_open());
    }

    #[test]
    fn the_pension_is_that_of_the_record_itself() {
        let register = register();
        let mut answers = Answers::initial(PENSION.steps);
        let known = answers_from(&PENSION, &register).expect("answers");
        for (name, text) in known.iter() {
            answers.set(name, text);
        }
        let answers = answers.with(&[("stop", "day"), ("stop-on", "2050-01-01")]);
        let today = register.as_of.date_in_riyadh();
        let Answered::Story(story) = PENSION.answer(&answers, today) else {
            panic!("{:?}", PENSION.answer(&answers, today));
        };
        let case = crate::register_case::case_of(&register, benefits::Question::Regime {});
        let on = "2050-01-01".parse().expect("a day");
        let question = benefits::pension::OldAge::on(on);
        let outcome = benefits::ask(&case.expect("a case"), &question).expect("a pension");
        assert_eq!(
            story.amount.map(|amount| amount.sar),
            outcome.answer.monthly
        );
        assert!(story.amount.is_some());
    }

    #[test]
    fn only_what_a_calculator_asks_is_answered() {
        let answers = answers_from(&SANED, &register()).expect("answers");
        let names: Vec<&str> = answers.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["birth", "law", "worked"]);
    }
}
