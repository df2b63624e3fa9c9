//! What a person answers in the pension calculator, from typed text to checked values.
//!
//! Pure: the same checks run in tests without a browser. A person knows how long they have been
//! insured and what they earn; the dates of a record are derived from that in [`super::case`].

use calendar::{Date, Month};
use contract::normalise_digits;
use contract::values::{Fault, Money, MoneyFault};

use crate::i18n::Arg;

/// The first day of the law of 1445H (decree M/273), which the questions turn on.
///
/// Only the questions use it, to ask for months before and after; every figure is the law crate's.
pub const NEW_LAW_DAY: (i32, u8, u8) = (2024, 7, 3);

/// The youngest age, in years, from which a contribution month is believed.
const YOUNGEST_AGE: i32 = 15;
/// The largest wage a person may enter, SAR a month; the law's ceiling is applied by the law.
const LARGEST_WAGE: i64 = 999_999;

/// What stands in the form, as typed and chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Day of birth; the date field has checked it.
    pub birth: Option<Date>,
    /// Whole years insured so far.
    pub years: String,
    /// Months insured beyond the whole years.
    pub months: String,
    /// `yes` where the person is working now.
    pub working: String,
    /// `yes` where the person was insured before the new law and those months were not paid out.
    pub before_law: String,
    /// `yes` where the person has worked without a break since the new law.
    pub without_break: String,
    /// Whole years insured before the new law, where there was a break.
    pub years_before: String,
    /// Months beyond them.
    pub months_before: String,
    /// Contributory wage today, SAR a month.
    pub wage: String,
    /// Contributory wage five years ago, SAR a month; empty where it was the same.
    pub earlier_wage: String,
    /// Dependants; empty where none.
    pub dependants: String,
    /// When the person means to stop.
    pub stop: StopChoice,
    /// The day of stopping, where the person chose one; the date field has checked it.
    pub stop_on: Option<Date>,
}

/// When a person means to stop working.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StopChoice {
    /// At the statutory age.
    #[default]
    Statutory,
    /// As soon as an early pension is possible.
    Earliest,
    /// On a day of their own choice.
    OnDay,
}

/// The answers, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// Day of birth.
    pub birth: Date,
    /// Months insured so far.
    pub months: i32,
    /// Whether the person is working now.
    pub working: bool,
    /// Months insured before the new law that were not paid out.
    pub months_before_law: i32,
    /// Contributory wage today.
    pub wage: Money,
    /// Contributory wage five years ago.
    pub earlier_wage: Money,
    /// Dependants.
    pub dependants: u8,
    /// When the person means to stop.
    pub stop: StopChoice,
    /// The day of stopping, where the person chose one.
    pub stop_on: Option<Date>,
}

/// A field of the form; its id is that of the control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Day of birth.
    Birth,
    /// Whether insured before the new law.
    BeforeLaw,
    /// Time insured so far.
    Time,
    /// Whether working now.
    Working,
    /// Whether without a break since the new law.
    WithoutBreak,
    /// Time insured before the new law.
    TimeBefore,
    /// Wage today.
    Wage,
    /// Wage five years ago.
    EarlierWage,
    /// Dependants.
    Dependants,
    /// Day of stopping.
    StopOn,
}

impl Field {
    /// The id of the field's control, which the error summary leads to.
    pub fn id(self) -> &'static str {
        match self {
            Field::Birth => "birth",
            Field::BeforeLaw => "before-law",
            Field::Time => "time",
            Field::Working => "working",
            Field::WithoutBreak => "without-break",
            Field::TimeBefore => "time-before",
            Field::Wage => "wage",
            Field::EarlierWage => "earlier-wage",
            Field::Dependants => "dependants",
            Field::StopOn => "stop-on",
        }
    }
}

/// What is wrong with a field: the key of the sentence and its values.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldProblem {
    /// The field.
    pub field: Field,
    /// The Fluent key.
    pub key: &'static str,
    /// The values of the text.
    pub values: Vec<(&'static str, Arg)>,
}

impl FieldProblem {
    fn new(field: Field, key: &'static str) -> FieldProblem {
        FieldProblem {
            field,
            key,
            values: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<Arg>) -> FieldProblem {
        self.values.push((name, value.into()));
        self
    }
}

/// Months from the new law's first month up to the month of `today`, which is not complete yet.
pub fn months_since_law(today: Date) -> i32 {
    today.calendar_month().months_since(law_month()).max(0)
}

/// The month in which the new law came into force.
pub fn law_month() -> Month {
    Month::of(law_day())
}

/// The day on which the new law came into force.
pub fn law_day() -> Date {
    let (year, month, day) = NEW_LAW_DAY;
    Date::from_gregorian(year, month, day).unwrap_or(Date::MIN)
}

impl Draft {
    /// Whether the form has to ask how long the person was insured before the new law: where they
    /// had a break since, it cannot be derived.
    pub fn asks_time_before(&self) -> bool {
        self.before_law == "yes" && self.without_break == "no"
    }

    /// Checks everything; the problems come in the order of the form.
    pub fn check(&self, today: Date) -> Result<Answers, Vec<FieldProblem>> {
        let mut problems = Vec::new();
        let mut note = |problem: FieldProblem| problems.push(problem);

        let birth = self.birth.filter(|birth| *birth <= today);
        if birth.is_none() {
            note(FieldProblem::new(
                Field::Birth,
                if self.birth.is_some() {
                    "pension-error-birth-future"
                } else {
                    "pension-error-birth-empty"
                },
            ));
        }
        let before_law = choice(&self.before_law);
        if before_law.is_none() {
            note(FieldProblem::new(
                Field::BeforeLaw,
                "pension-error-before-law",
            ));
        }
        let time = span(&self.years, &self.months);
        let time = match (time, birth) {
            (Err(key), _) => {
                note(FieldProblem::new(Field::Time, key));
                None
            }
            (Ok(months), Some(birth)) => {
                let most = (today.whole_months_since(birth) - YOUNGEST_AGE * 12).max(0);
                if months > most {
                    note(
                        FieldProblem::new(Field::Time, "pension-error-time-too-long")
                            .with("years", most / 12)
                            .with("age", YOUNGEST_AGE),
                    );
                    None
                } else if before_law == Some(false) && months > months_since_law(today) {
                    note(
                        FieldProblem::new(Field::Time, "pension-error-time-since-law")
                            .with("months", months_since_law(today)),
                    );
                    None
                } else {
                    Some(months)
                }
            }
            (Ok(months), None) => Some(months),
        };
        let working = choice(&self.working);
        if working.is_none() {
            note(FieldProblem::new(Field::Working, "pension-error-working"));
        }
        let months_before_law = match (before_law, time) {
            (Some(true), Some(months)) => self.check_time_before(months, today, &mut note),
            _ => Some(0),
        };
        let wage = check_wage(&self.wage, Field::Wage).map_err(&mut note).ok();
        let earlier_wage = if self.earlier_wage.trim().is_empty() {
            wage
        } else {
            check_wage(&self.earlier_wage, Field::EarlierWage)
                .map_err(&mut note)
                .ok()
        };
        let dependants = match whole(&self.dependants) {
            Ok(None) => Some(0),
            Ok(Some(number)) if number <= 30 => u8::try_from(number).ok(),
            _ => {
                note(FieldProblem::new(
                    Field::Dependants,
                    "pension-error-dependants",
                ));
                None
            }
        };
        let stop_on = match (self.stop, self.stop_on) {
            (StopChoice::OnDay, None) => {
                note(FieldProblem::new(Field::StopOn, "pension-error-stop-empty"));
                None
            }
            (StopChoice::OnDay, Some(day)) if day < today => {
                note(FieldProblem::new(Field::StopOn, "pension-error-stop-past"));
                None
            }
            (StopChoice::OnDay, day) => day,
            _ => None,
        };
        let complete = (
            birth,
            time,
            working,
            months_before_law,
            wage,
            earlier_wage,
            dependants,
        );
        match complete {
            (
                Some(birth),
                Some(months),
                Some(working),
                Some(months_before_law),
                Some(wage),
                Some(earlier_wage),
                Some(dependants),
            ) if problems.is_empty() => Ok(Answers {
                birth,
                months,
                working,
                months_before_law,
                wage,
                earlier_wage,
                dependants,
                stop: self.stop,
                stop_on,
            }),
            _ => Err(problems),
        }
    }

    fn check_time_before(
        &self,
        months: i32,
        today: Date,
        note: &mut impl FnMut(FieldProblem),
    ) -> Option<i32> {
        match choice(&self.without_break) {
            None => {
                note(FieldProblem::new(
                    Field::WithoutBreak,
                    "pension-error-without-break",
                ));
                None
            }
            Some(true) if months <= months_since_law(today) => {
                // Somebody insured before the law and without a break since has more months.
                note(
                    FieldProblem::new(Field::Time, "pension-error-time-too-short")
                        .with("months", months_since_law(today)),
                );
                None
            }
            Some(true) => Some(months - months_since_law(today)),
            Some(false) => match span(&self.years_before, &self.months_before) {
                Err(key) => {
                    note(FieldProblem::new(Field::TimeBefore, key));
                    None
                }
                Ok(before) if before > months => {
                    note(FieldProblem::new(
                        Field::TimeBefore,
                        "pension-error-time-before-too-long",
                    ));
                    None
                }
                Ok(before) if months - before > months_since_law(today) => {
                    note(
                        FieldProblem::new(Field::TimeBefore, "pension-error-time-before-too-short")
                            .with("months", months_since_law(today)),
                    );
                    None
                }
                Ok(0) => {
                    note(FieldProblem::new(
                        Field::TimeBefore,
                        "pension-error-time-before-none",
                    ));
                    None
                }
                Ok(before) => Some(before),
            },
        }
    }
}

fn choice(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// Years and months as months; an empty one of the two is zero.
fn span(years: &str, months: &str) -> Result<i32, &'static str> {
    match (whole(years), whole(months)) {
        (Err(()), _) | (_, Err(())) => Err("pension-error-time-number"),
        (Ok(None), Ok(None)) => Err("pension-error-time-empty"),
        (Ok(years), Ok(months)) => {
            let (years, months) = (years.unwrap_or(0), months.unwrap_or(0));
            if months > 11 && years > 0 {
                return Err("pension-error-time-months");
            }
            if years > 90 || months > 1_080 {
                return Err("pension-error-time-number");
            }
            i32::try_from(years * 12 + months).map_err(|_| "pension-error-time-number")
        }
    }
}

fn whole(text: &str) -> Result<Option<u32>, ()> {
    let text = normalise_digits(text);
    if text.is_empty() {
        return Ok(None);
    }
    if text.len() > 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(());
    }
    text.parse().map(Some).map_err(|_| ())
}

fn check_wage(text: &str, field: Field) -> Result<Money, FieldProblem> {
    match Money::parse(text) {
        Ok(wage) if wage.amount().is_zero() => {
            Err(FieldProblem::new(field, "pension-error-wage-zero"))
        }
        Ok(wage) => Ok(wage),
        Err(MoneyFault::Maximum | MoneyFault::Minimum) => {
            Err(FieldProblem::new(field, "pension-error-wage-large").with("most", LARGEST_WAGE))
        }
        Err(fault) => Err(FieldProblem::new(field, fault.fluent_key())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day of the test")
    }

    fn draft() -> Draft {
        Draft {
            birth: Some(day("1984-05-20")),
            years: "14".into(),
            months: String::new(),
            working: "yes".into(),
            before_law: "yes".into(),
            without_break: "yes".into(),
            wage: "٨٬٤٥٠٫٥٠".into(),
            ..Draft::default()
        }
    }

    fn keys(draft: &Draft) -> Vec<(Field, &'static str)> {
        let problems = draft.check(day("2026-11-22")).err().unwrap_or_default();
        problems
            .into_iter()
            .map(|problem| (problem.field, problem.key))
            .collect()
    }

    #[test]
    fn derives_the_months_before_the_law() {
        let answers = draft().check(day("2026-11-22")).expect("complete answers");
        // July 2024 to October 2026 are 28 complete months.
        assert_eq!((answers.months, answers.months_before_law), (168, 140));
        assert_eq!(answers.wage.amount().to_string(), "8450.50");
        assert_eq!(answers.earlier_wage, answers.wage);
    }

    #[test]
    fn an_empty_form_names_every_question_in_order() {
        assert_eq!(
            keys(&Draft::default()),
            [
                (Field::Birth, "pension-error-birth-empty"),
                (Field::BeforeLaw, "pension-error-before-law"),
                (Field::Time, "pension-error-time-empty"),
                (Field::Working, "pension-error-working"),
                (Field::Wage, "error-money-empty"),
            ]
        );
    }

    #[test]
    fn times_that_cannot_be_are_named() {
        let too_long = Draft {
            years: "40".into(),
            ..draft()
        };
        assert_eq!(
            keys(&too_long),
            [(Field::Time, "pension-error-time-too-long")]
        );
        let too_short = Draft {
            years: "1".into(),
            ..draft()
        };
        assert_eq!(
            keys(&too_short),
            [(Field::Time, "pension-error-time-too-short")]
        );
        let newcomer = Draft {
            before_law: "no".into(),
            ..draft()
        };
        assert_eq!(
            keys(&newcomer),
            [(Field::Time, "pension-error-time-since-law")]
        );
        let odd = Draft {
            months: "12".into(),
            ..draft()
        };
        assert_eq!(keys(&odd), [(Field::Time, "pension-error-time-months")]);
        let words = Draft {
            years: "عشر".into(),
            ..draft()
        };
        assert_eq!(keys(&words), [(Field::Time, "pension-error-time-number")]);
    }

    #[test]
    fn a_break_asks_for_the_time_before() {
        let with_break = |years_before: &str| Draft {
            without_break: "no".into(),
            years_before: years_before.into(),
            ..draft()
        };
        assert_eq!(
            keys(&with_break("")),
            [(Field::TimeBefore, "pension-error-time-empty")]
        );
        assert_eq!(
            keys(&with_break("15")),
            [(Field::TimeBefore, "pension-error-time-before-too-long")]
        );
        assert_eq!(
            keys(&with_break("2")),
            [(Field::TimeBefore, "pension-error-time-before-too-short")]
        );
        let answers = with_break("13")
            .check(day("2026-11-22"))
            .expect("complete answers");
        assert_eq!(answers.months_before_law, 156);
    }

    #[test]
    fn a_day_of_stopping_lies_ahead() {
        let past = Draft {
            stop: StopChoice::OnDay,
            stop_on: Some(day("2026-11-21")),
            ..draft()
        };
        assert_eq!(keys(&past), [(Field::StopOn, "pension-error-stop-past")]);
        let none = Draft {
            stop: StopChoice::OnDay,
            ..draft()
        };
        assert_eq!(keys(&none), [(Field::StopOn, "pension-error-stop-empty")]);
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn every_problem_has_its_sentence_in_both_languages() {
        use crate::i18n::{Locale, Texts};
        let source = include_str!("answers.rs");
        let literals = source
            .split('"')
            .filter(|text| text.starts_with("pension-error-"));
        let keys: std::collections::BTreeSet<&str> =
            literals.filter(|text| !text.ends_with('-')).collect();
        assert!(keys.len() > 15, "{keys:?}");
        for locale in Locale::ALL {
            let texts = Texts::embedded(locale);
            for key in &keys {
                assert!(texts.has(key), "{key} in {}", locale.tag());
            }
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(
            years in "\\PC{0,6}", months in "\\PC{0,6}", wage in "\\PC{0,12}",
            earlier in "\\PC{0,12}", dependants in "\\PC{0,4}", offset in 0_i64..106_000,
        ) {
            let draft = Draft {
                birth: Date::MIN.checked_add_days(offset),
                years, months, wage, earlier_wage: earlier, dependants,
                ..draft()
            };
            let _ = draft.check(day("2026-11-22"));
        }
    }
}
