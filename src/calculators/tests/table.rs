//! The law's own table of cases as answers to the forms.
//!
//! The menus of examples and the journeys are filled from two files that are written here, so that
//! neither can say anything else than the table: `locales/examples.txt` and
//! `end2end/tests/support/worked-examples.json`. After a change of the table or of a form,
//! `BLESS=1 cargo test -p gosi-portal --features ssr calculators::tests::table` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use benefits::contributions::{CoveredBy, Housing, PaidMonth, Work};
use benefits::pension::LateMonths;
use benefits::survivors::{Basis, Relation};
use benefits::{Amount, Answer, Case, MonthCalendar, Nationality, PeriodStatus, Question, Scheme};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::told::{grouped, inside};
use super::{Answers, all, story};
use crate::calculators::frame::examples::{answers_of, line_of};
use crate::calculators::frame::form::asked_only;
use crate::calculators::frame::problem as words;
use crate::calculators::frame::story::{Story, law_of};
use crate::calculators::frame::{AS_OF, Calculator, Shown, Words, link};
use crate::i18n::{Arg, Locale};
use crate::routes::Page;

/// A case of the table and what it expects.
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) case: Case,
    pub(super) expect: BTreeMap<String, Value>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every case that says what comes out of it.
pub(super) fn table() -> Vec<Entry> {
    let files = fs::read_dir(root().join("crates/benefits/cases")).expect("the table");
    let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    let read = |path: &PathBuf| fs::read_to_string(path).expect("readable");
    files.iter().flat_map(|path| entries(&read(path))).collect()
}

fn entries(text: &str) -> Vec<Entry> {
    let list: Vec<Value> = serde_json::from_str(text).expect("an array of cases");
    list.into_iter()
        .map(|mut value| {
            let fields = value.as_object_mut().expect("an object");
            fields.remove("title");
            fields.remove("note");
            let id: String = serde_json::from_value(fields.remove("id").expect("an id")).expect("");
            let expect = serde_json::from_value(fields.remove("expect").expect("expectations"));
            Entry {
                case: serde_json::from_value(value).unwrap_or_else(|fault| panic!("{id}: {fault}")),
                expect: expect.expect("pointers and values"),
                id,
            }
        })
        .collect()
}

/// The answers of a calculator's example.
pub(super) fn example(calculator: &Calculator, index: usize) -> Answers {
    let id = calculator.examples[index].case;
    let entries = table();
    let entry = entries.iter().find(|entry| entry.id == id).expect("a case");
    answers(calculator, &entry.case).unwrap_or_else(|| panic!("{id} cannot be asked here"))
}

/// A case as answers to a calculator's questions; `None` where the calculator cannot ask it.
pub(super) fn answers(calculator: &Calculator, case: &Case) -> Option<Answers> {
    let mut told = Told(Answers::initial(calculator.steps));
    told.set(AS_OF, case.today);
    told.set("birth", case.person.birth_date);
    match (&case.question, calculator.page) {
        (Question::OldAge(asked), Page::PensionCalculator) => {
            let readings = asked.readings;
            if asked.buy_in || asked.separate.is_some() || readings.floor_order.is_some() {
                return None;
            }
            told.record(case)?;
            told.stopping(asked.on);
            told.set("dependants", case.person.dependants);
            if asked.wage_growth != benefits::Percent::default() {
                told.set("growth", asked.wage_growth.decimal().normalize());
            }
            match readings.late_months {
                Some(LateMonths::UntilStatutoryAge) => told.set("late-months", "until-age"),
                Some(_) => return None,
                None => {}
            }
        }
        (Question::Civil(asked), Page::PensionCalculator) => {
            use benefits::civil::Leaving;
            told.record(case)?;
            told.stopping(asked.on);
            let leaving = match asked.leaving {
                Leaving::Any => "any",
                Leaving::WithApproval => "approval",
                Leaving::Abolition => "abolition",
                Leaving::Disability => "disability",
                Leaving::DisabilityByWork => "disability-by-work",
            };
            told.set("leaving", leaving);
        }
        (Question::Exchange(asked), Page::PensionCalculator) => {
            if asked.asked_on.is_some() {
                return None;
            }
            told.record(case)?;
            told.stopping(asked.on);
            told.yes("converted", asked.converted_body);
        }
        (Question::ReturnToWork(asked), Page::PensionCalculator) => {
            told.record(case)?;
            told.yes("again", true);
            told.set("again-on", asked.on);
            told.set("again-pension", digits(asked.pension));
            told.set("again-wage", digits(asked.new_wage));
            for (name, amount) in [
                ("again-average", asked.average),
                ("again-last", asked.last_wage),
                ("again-national", asked.national_average),
            ] {
                told.set(name, amount.map_or_else(String::new, digits));
            }
        }
        (Question::Combination(asked), Page::InjuryCalculator) => {
            // The form works the injury pension out of average and degree.
            if asked.injury_pension != asked.injury_average {
                return None;
            }
            told.set("nationality", "saudi");
            told.law(asked.covered_by);
            told.set("injured-on", asked.disabled_on);
            told.set("wage-before", digits(asked.injury_average));
            told.yes("lasting", true);
            told.set("degree", 100);
            told.set("both-retired", asked.retired_on);
            told.set("both-pension", digits(asked.pension));
            told.set("both-average", digits(asked.average));
        }
        (Question::RetirementDates(_), Page::RetirementDateCalculator) => told.record(case)?,
        (Question::OldAge(asked), Page::BuyInCalculator) if asked.buy_in => {
            told.record(case)?;
            told.set("on", asked.on);
        }
        (Question::LumpSum(asked), Page::LumpSumCalculator) => {
            told.record(case)?;
            told.set("service", "insured");
            told.set("on", asked.on);
        }
        (Question::CivilGratuity(asked), Page::LumpSumCalculator) => {
            told.set("service", "civil");
            told.set("on", asked.left_on.checked_add_days(1)?);
            told.set("served-years", asked.months_of_service / 12);
            told.set("served-months", asked.months_of_service % 12);
            let monthly = asked.yearly_salary.decimal() / Decimal::from(12);
            told.set("salary", monthly.normalize());
            told.yes("resigned", asked.resigned_or_dismissed);
        }
        (
            Question::Contributions(asked),
            page @ (Page::ContributionsCalculator | Page::EmployerCostCalculator),
        ) => {
            let is_cost = page == Page::EmployerCostCalculator;
            let PaidMonth::Gregorian(month) = asked.month else {
                return None;
            };
            told.set("what", "cost");
            told.set("month", month);
            told.set("nationality", nationality(case.person.nationality));
            told.law(asked.covered_by);
            let work = match asked.work {
                Work::Employed => "employed",
                Work::CivilService => "civil",
                Work::Voluntary => "voluntary",
                Work::PostedAbroad => "abroad",
                Work::Military => return None,
            };
            if asked.abu_dhabi || (is_cost && (work != "employed" || asked.employers.len() > 1)) {
                return None;
            }
            told.set("work", work);
            told.set("employers", asked.employers.len());
            for (index, employer) in asked.employers.iter().enumerate() {
                if employer.raised_hazards_rate.is_some() {
                    return None;
                }
                let mut set = |id: &str, text: String| {
                    told.set(&format!("employers-{}-{id}", index + 1), text);
                };
                match employer.bracket {
                    Some(number) => set("bracket", number.to_string()),
                    None => set("basic", digits(employer.basic)),
                }
                match employer.housing {
                    Housing::None => set("housing", "none".into()),
                    Housing::InKind => set("housing", "kind".into()),
                    Housing::Cash(amount) => {
                        set("housing", "cash".into());
                        set("allowance", digits(amount));
                    }
                }
                if employer.commissions != Amount::default() {
                    set("commissions", digits(employer.commissions));
                }
                for (id, day) in [("joined", employer.joined), ("left", employer.left)] {
                    set(id, day.map_or_else(String::new, |day| day.to_string()));
                }
                let before = employer.wage_of_year_before;
                if is_cost && before.is_some() {
                    // It asks for no day of birth, by which the rise would be limited.
                    return None;
                }
                set("year-before", before.map_or_else(String::new, digits));
            }
        }
        (Question::LateFine(asked), Page::EmployerCostCalculator) => {
            told.set("what", "fine");
            told.set("month", asked.month);
            told.set("contribution", digits(asked.contribution));
            told.set("paid-on", asked.paid_on);
        }
        (Question::Instalments(asked), Page::EmployerCostCalculator) => {
            told.set("what", "instalments");
            told.set("debt", digits(asked.debt));
            told.set("count", asked.instalments);
            told.set("first", asked.first_month);
        }
        (Question::Saned(asked), Page::SanedCalculator) => {
            use benefits::saned::LeavingReason as Why;
            told.law(asked.covered_by);
            told.set("left-on", asked.left_on);
            let reason = match asked.reason {
                Why::EndedByEmployer => "ended_by_employer",
                Why::Redundancy => "redundancy",
                Why::EmployersFault => "employers_fault",
                Why::Resigned => "resigned",
                Why::NotRenewedByWorker => "not_renewed_by_worker",
                Why::DismissedForFault => "dismissed_for_fault",
            };
            told.set("reason", reason);
            told.set("worked", asked.months_worked?);
            told.set("average", digits(asked.average_wage?));
            told.set("claim", asked.claim.min(4));
            told.yes("able", asked.able_to_work);
            told.yes("seeks", asked.seeks_work);
            told.yes("income", asked.has_income);
        }
        (Question::Maternity(asked), Page::MaternityCalculator) => {
            // The form asks for what the law reads in the record: the months that count and the wage.
            let Ok(outcome) = benefits::evaluate(case) else {
                return None;
            };
            let Answer::Maternity(pay) = outcome.answer else {
                return None;
            };
            let wage = case.record.periods().first()?.wages().first()?.wage;
            told.set("birth-on", asked.birth_on);
            told.set("in-service", "yes");
            told.set("months", pay.months_counted.min(36));
            told.set("average", digits(wage));
            told.yes("companion", asked.child_needs_companion);
        }
        (Question::Injury(asked), Page::InjuryCalculator) => {
            if !asked.earlier.is_empty() || asked.on_purpose || asked.unregistered {
                return None;
            }
            let saudi = case.person.nationality == Nationality::Saudi;
            told.set("nationality", if saudi { "saudi" } else { "other" });
            told.law(asked.covered_by);
            told.set("injured-on", asked.injured_on);
            told.set("days-home", asked.days_at_home);
            told.set("days-treated", asked.days_treated);
            told.set(
                "wage-before",
                digits(asked.wage_before.or(asked.average_wage)?),
            );
            told.yes("died", asked.died);
            told.yes("lasting", asked.degree.is_some());
            if let Some(degree) = asked.degree {
                told.set("degree", degree.decimal().normalize());
            }
            told.set(
                "average",
                asked.average_wage.map_or_else(String::new, digits),
            );
            told.yes("helper", asked.needs_helper);
            if let Some(months) = asked.contribution_months {
                told.set("months", months);
            }
        }
        (Question::Disability(asked), Page::DisabilityCalculator) => {
            let service = asked.service.as_ref()?;
            told.law(asked.covered_by);
            told.set("disabled-on", asked.disabled_on);
            told.yes("in-service", asked.in_service.unwrap_or(true));
            told.set("average", digits(service.average_wage));
            told.set("months", service.months);
            if let Some(row) = service.months_in_a_row {
                told.set("row", row);
            }
            told.yes("helper", asked.needs_helper);
        }
        (Question::Survivors(asked), Page::SurvivorsCalculator) => {
            let Basis::Pensioner { pension, .. } = asked.basis else {
                return None;
            };
            told.law(asked.covered_by);
            told.set("died-on", asked.died_on);
            told.set("basis", "pensioner");
            told.set("pension", digits(pension));
            told.set("heirs", asked.heirs.len());
            for (index, heir) in asked.heirs.iter().enumerate() {
                let mut set = |id: &str, text: String| {
                    told.set(&format!("heirs-{}-{id}", index + 1), text);
                };
                set("relation", relation(heir.relation)?.into());
                set(
                    "birth",
                    heir.birth_date
                        .map_or_else(String::new, |day| day.to_string()),
                );
                set("unable", "no".into());
                set(
                    "supported",
                    if heir.supported { "yes" } else { "no" }.into(),
                );
                let study = heir.studies.first().and_then(|span| span.to);
                set(
                    "studies-until",
                    study.map_or_else(String::new, |day| day.to_string()),
                );
                let marriage = heir
                    .marriages
                    .first()
                    .map(|marriage| marriage.on.to_string());
                set("marries-on", marriage.unwrap_or_default());
            }
        }
        _ => return None,
    }
    Some(asked_only(calculator.all_steps(), &told.0))
}

/// Answers being told.
struct Told(Answers);

impl Told {
    fn set(&mut self, name: &str, value: impl ToString) {
        self.0.set(name, value.to_string());
    }

    fn yes(&mut self, name: &str, yes: bool) {
        self.set(name, if yes { "yes" } else { "no" });
    }

    fn law(&mut self, law: Option<CoveredBy>) {
        match law {
            Some(CoveredBy::LawOf1421) => self.set("law", "old"),
            Some(CoveredBy::LawOf1445) => self.set("law", "new"),
            None => {}
        }
    }

    fn stopping(&mut self, on: calendar::Date) {
        self.set("stop", "day");
        self.set("stop-on", on);
    }

    /// A record without a period is told in the simple way, which can say "nothing".
    fn record(&mut self, case: &Case) -> Option<()> {
        if case.person.military || case.person.pensioner_since.is_some() {
            return None;
        }
        if case.record.periods().is_empty() {
            for (name, text) in [
                ("record", "simple"),
                ("before-law", "no"),
                ("time-years", "0"),
                ("working", "no"),
            ] {
                self.set(name, text);
            }
            return Some(());
        }
        self.set("record", "periods");
        let mut count = 0;
        for period in case.record.periods() {
            let wages = period.wages();
            for (index, wage) in wages.iter().enumerate() {
                let until = match wages.get(index + 1) {
                    Some(next) => Some(next.from.checked_add_days(-1)?),
                    None => period.to(),
                };
                count += 1;
                let mut set = |id: &str, text: String| {
                    self.set(&format!("periods-{count}-{id}"), text);
                };
                let scheme = match period.scheme() {
                    Scheme::SocialInsurance => "private",
                    Scheme::Civil => "civil",
                    Scheme::Voluntary => "voluntary",
                    Scheme::Military => "military",
                };
                set("scheme", scheme.into());
                set("from", wage.from.to_string());
                set("to", until.map_or_else(String::new, |day| day.to_string()));
                set("wage", digits(wage.wage));
                let counted = match period.status() {
                    PeriodStatus::Counted => "counted",
                    PeriodStatus::Refunded => "refunded",
                    PeriodStatus::Unpaid => "unpaid",
                };
                set("counted", counted.into());
                let months = match period.calendar() {
                    MonthCalendar::Gregorian => "gregorian",
                    MonthCalendar::Hijri => "hijri",
                };
                set("months", months.into());
            }
        }
        self.set("periods", count);
        (count <= 12).then_some(())
    }
}

fn digits(amount: Amount) -> String {
    amount.decimal().normalize().to_string()
}

fn nationality(nationality: Nationality) -> &'static str {
    match nationality {
        Nationality::Saudi => "saudi",
        Nationality::Emirati => "emirati",
        Nationality::Bahraini => "bahraini",
        Nationality::Omani => "omani",
        Nationality::Qatari => "qatari",
        Nationality::Kuwaiti => "kuwaiti",
        Nationality::Other => "other",
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "a cell of the table that may be empty elsewhere"
)]
fn relation(relation: Relation) -> Option<&'static str> {
    Some(match relation {
        Relation::Widow => "widow",
        Relation::Widower => "widower",
        Relation::Son => "son",
        Relation::Daughter => "daughter",
        Relation::Mother => "mother",
        Relation::Father => "father",
        Relation::Brother => "brother",
        Relation::Sister => "sister",
        Relation::SonsSon => "sons-son",
        Relation::SonsDaughter => "sons-daughter",
        Relation::Grandfather => "grandfather",
        Relation::Grandmother => "grandmother",
    })
}

/// What a case expects and a person reads: amounts above nothing, days, lengths, the law, and whether
/// there is anything at all.
#[derive(Debug, PartialEq)]
enum Expected {
    Money(Decimal),
    Day(calendar::Date),
    Count(i64),
    Regime(String),
    Entitled(bool),
}

fn expected(entry: &Entry) -> Vec<Expected> {
    let mut found = Vec::new();
    for (pointer, value) in &entry.expect {
        gather(pointer, value, &mut found);
    }
    found
}

fn gather(pointer: &str, value: &Value, found: &mut Vec<Expected>) {
    let counted = ["months", "months_needed", "units", "months_late"];
    let dated = ["statutory_date", "payable_from", "due_on"];
    let last = pointer.rsplit('/').next().unwrap_or_default();
    match value {
        Value::Object(inner) => {
            for (name, value) in inner {
                gather(&format!("{pointer}/{name}"), value, found);
            }
        }
        Value::Bool(entitled) if last == "entitled" => found.push(Expected::Entitled(*entitled)),
        Value::String(text) if last == "regime" => found.push(Expected::Regime(text.clone())),
        Value::String(text) => {
            if let Ok(day) = text.parse() {
                found.extend(dated.contains(&last).then_some(Expected::Day(day)));
            } else if let Some(amount) = money(text) {
                found.push(Expected::Money(amount));
            }
        }
        Value::Number(number) if counted.contains(&last) => {
            found.extend(number.as_i64().map(Expected::Count));
        }
        _ => {}
    }
}

/// An amount above nothing; only amounts are written with two decimals.
fn money(text: &str) -> Option<Decimal> {
    let (_, halalas) = text.split_once('.')?;
    let amount: Decimal = text.parse().ok()?;
    (halalas.len() == 2 && !amount.is_zero()).then_some(amount)
}

/// Whether a sentence has a day in it.
fn says(words: &Words, day: calendar::Date) -> bool {
    let is_day = |value: &words::Value| matches!(value, words::Value::Arg(Arg::BothDates(own)) if *own == day);
    words.values.iter().any(|(_, value)| is_day(value))
}

fn tells(story: &Story, expected: &Expected) -> bool {
    let facts = story.facts.iter().map(|fact| &fact.shown);
    let tables = || story.tables.iter();
    let rows = tables().flat_map(|table| table.rows.iter().chain(&table.total).flatten());
    let mut shown = facts.chain(rows);
    match expected {
        Expected::Entitled(entitled) => story.good == *entitled,
        Expected::Money(amount) => {
            story.amount.is_some_and(|head| head.sar == *amount)
                || shown.any(|one| matches!(one, Shown::Money(own) if own == amount))
        }
        Expected::Day(day) if says(&story.verdict, *day) => true,
        Expected::Day(day) => shown.any(|one| matches!(one, Shown::Day(own) if own == day)),
        Expected::Count(count) => shown.any(|one| match one {
            Shown::Months(own) => i64::from(*own) == *count,
            Shown::Number(own) => own == count,
            _ => false,
        }),
        Expected::Regime(name) => {
            let key = format!("calc-regime-{}", name.replace('_', "-"));
            shown.any(|one| matches!(one, Shown::Words(words) if words.key == key))
        }
    }
}

/// What a case expects that its calculator does not tell.
fn untold(calculator: &Calculator, entry: &Entry, answers: &Answers) -> Vec<String> {
    let told = story(calculator, answers);
    // Whoever has nothing is told so, not counted.
    let wanted = expected(entry);
    let nothing = wanted.contains(&Expected::Entitled(false));
    let missing = wanted.iter().filter(|one| {
        let counts = matches!(one, Expected::Entitled(_)) || !nothing;
        counts && !tells(&told, one)
    });
    missing
        .map(|one| format!("{:?} {}: {one:?}", calculator.page, entry.id))
        .collect()
}

#[test]
fn every_example_of_a_menu_gives_what_its_case_expects() {
    let entries = table();
    let mut wrong = Vec::new();
    for calculator in all() {
        assert!(
            (1..=8).contains(&calculator.examples.len()),
            "{:?}",
            calculator.page
        );
        for (index, example) in calculator.examples.iter().enumerate() {
            let entry = entries.iter().find(|entry| entry.id == example.case);
            let entry = entry.unwrap_or_else(|| panic!("{} is no case", example.case));
            assert!(
                !expected(entry).is_empty(),
                "{} expects nothing",
                example.case
            );
            let filled =
                super::frame::through_the_form(calculator, &self::example(calculator, index));
            wrong.extend(untold(calculator, entry, &filled));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Worked examples that no calculator can ask, and why.
const NOT_ASKED: [(&str, &str); 4] = [
    ("C14-early", "refused"),
    ("H9-repeated", "an injury after another one"),
    ("P6", "military service is refused"),
    ("M3-first", "told by a date alone"),
];

/// Worked examples are numbered in groups; a case with another letter is none of them.
fn is_worked_example(id: &str) -> bool {
    let mut letters = id.chars();
    letters
        .next()
        .is_some_and(|letter| "CARNLDSHMUPXZ".contains(letter))
        && letters.next().is_some_and(|digit| digit.is_ascii_digit())
}

/// The cases of the worked examples, each with every calculator that can ask it.
fn worked() -> Vec<(Entry, &'static Calculator, Answers)> {
    let mut found = Vec::new();
    for calculator in all() {
        for entry in table()
            .into_iter()
            .filter(|entry| is_worked_example(&entry.id))
        {
            if NOT_ASKED.iter().any(|(id, _)| *id == entry.id) {
                continue;
            }
            if let Some(answers) = answers(calculator, &entry.case) {
                found.push((entry, calculator, answers));
            }
        }
    }
    found
}

#[test]
fn every_worked_example_is_told_by_a_calculator() {
    let worked = worked();
    let wrong: Vec<String> = worked
        .iter()
        .flat_map(|(entry, calculator, answers)| untold(calculator, entry, answers))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for entry in table().iter().filter(|entry| is_worked_example(&entry.id)) {
        let excused = NOT_ASKED.iter().any(|(id, _)| *id == entry.id);
        let asked = worked.iter().any(|(own, ..)| own.id == entry.id);
        assert!(asked != excused, "{}", entry.id);
    }
}

#[test]
fn the_menus_file_is_that_of_the_table() {
    let mut lines = vec![
        "# Written by src/calculators/tests/table.rs from crates/benefits/cases: calculator, case, answers."
            .to_owned(),
    ];
    for calculator in all() {
        for (index, one) in calculator.examples.iter().enumerate() {
            let answers = example(calculator, index);
            let line = line_of(calculator, one.case, &answers);
            assert_eq!(answers_of(&line, calculator, one.case), Some(answers));
            lines.push(line);
        }
    }
    blessed("locales/examples.txt", lines.join("\n") + "\n");
}

#[test]
fn the_journeys_file_is_that_of_the_table() {
    let cases: Vec<Value> = worked()
        .iter()
        .map(|(entry, calculator, answers)| {
            let told = story(calculator, answers);
            let nothing = expected(entry).contains(&Expected::Entitled(false));
            let shown = |locale| {
                inside(locale, |i18n| {
                    let texts = expected(entry).into_iter().filter_map(|one| match one {
                        _ if nothing => Some(told.verdict.text(i18n)),
                        Expected::Money(amount) => Some(grouped(amount)),
                        Expected::Day(day) => Some(i18n.both_dates(day)),
                        Expected::Count(months) => {
                            let months = i32::try_from(months).unwrap_or_default();
                            let is_length = told.facts.iter().any(
                                |fact| matches!(fact.shown, Shown::Months(own) if own == months),
                            );
                            is_length.then(|| Shown::Months(months).text(i18n))
                        }
                        Expected::Regime(_) => told
                            .facts
                            .iter()
                            .find(|fact| fact.label == "calc-law-applies")
                            .map(|fact| fact.shown.text(i18n)),
                        Expected::Entitled(_) => Some(told.verdict.text(i18n)),
                    });
                    let mut texts: Vec<String> =
                        texts.map(|text| without_isolates(&text)).collect();
                    texts.dedup();
                    texts
                })
            };
            let filled: BTreeMap<&str, &str> = answers.iter().collect();
            json!({
                "id": entry.id,
                "page": calculator.page.slug(),
                "fragment": link::write(calculator, answers, super::today(), None),
                "answers": filled,
                "shown": { "ar": shown(Locale::Ar), "en": shown(Locale::En) },
            })
        })
        .collect();
    let lines: Vec<String> = cases.iter().map(|case| format!("  {case}")).collect();
    blessed(
        "end2end/tests/support/worked-examples.json",
        format!("[\n{}\n]\n", lines.join(",\n")),
    );
}

fn without_isolates(text: &str) -> String {
    text.chars()
        .filter(|character| !matches!(character, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// A file equals what was made of the table; with `BLESS` set it is written.
fn blessed(path: &str, made: String) {
    let file = root().join(path);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &made).expect("written");
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == made,
        "{path} is not what the table says: write it anew with BLESS=1"
    );
}

/// The law of a regime has a text of that name, which the comparison above relies on.
#[test]
fn regimes_are_named_by_their_keys() {
    let Shown::Words(words) = law_of(benefits::Regime::OldAmended) else {
        panic!("words");
    };
    assert_eq!(words.key, "calc-regime-old-amended");
}
