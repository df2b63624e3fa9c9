//! From the answers to the pension and what to know about it.

use benefits::ages::{Dates, Path, RetirementDates};
use benefits::civil::{CivilQuestion, Leaving};
use benefits::exchange::ExchangeQuestion;
use benefits::pension::return_to_work::ReturnToWork;
use benefits::pension::{LateMonths, Limit, OldAge, Pension, Readings};
use benefits::{Outcome, Percent, Record, Scheme};
use calendar::Date;
use rust_decimal::Decimal;

use crate::calculators::dates::{changed_by_law, missing};
use crate::calculators::frame::story::{Table, law_of};
use crate::calculators::frame::{Asked, Problem, Shown, Story, Words};
use crate::calculators::record::{is_simple, person, record, works_on};
use crate::i18n::Arg;

/// Months past the statutory age of the scenario that goes on working.
const LATER_MONTHS: i32 = 24;

/// The pension of the answers.
///
/// # Errors
/// Answers that contradict each other, and what the law refuses.
pub fn tell(asked: &Asked<'_>) -> Result<Story, Problem> {
    let record = record(asked)?;
    let has = |scheme: Scheme| {
        record
            .periods()
            .iter()
            .any(|period| period.scheme() == scheme)
    };
    let insured = has(Scheme::SocialInsurance) || has(Scheme::Voluntary);
    match (has(Scheme::Civil), insured) {
        (true, false) => civil(asked, record),
        (true, true) => exchange(asked, record),
        _ if asked.form().yes("again") => works_again(asked, record),
        _ => old_age(asked, record),
    }
}

/// The first day without covered work that the person chose.
fn chosen_day(asked: &Asked<'_>) -> Result<Option<Date>, Problem> {
    let form = asked.form();
    let day = form.date("stop-on").filter(|_| form.is("stop", "day"));
    // Whoever tells a whole record may have stopped long ago.
    if is_simple(&form) && day.is_some_and(|day| day < asked.today) {
        return Err(asked.problem("stop-on", Words::of("pension-error-stop-past")));
    }
    Ok(day)
}

fn old_age(asked: &Asked<'_>, record: Record) -> Result<Story, Problem> {
    let chosen = chosen_day(asked)?;
    let who = person(asked);
    let outcome = asked.ask(who.clone(), record.clone(), &RetirementDates::default())?;
    let dates = &outcome.answer;
    let works_on = works_on(asked, &record);
    let moments = moments(asked, dates, works_on, chosen);
    let growth = asked.form().percent("growth").unwrap_or_default();
    let late_months = asked
        .form()
        .is("late-months", "until-age")
        .then_some(LateMonths::UntilStatutoryAge);
    let readings = Readings {
        late_months,
        ..Readings::default()
    };
    let mut scenarios = Vec::new();
    for (name, stop) in moments {
        let question = OldAge {
            wage_growth: growth,
            readings,
            ..OldAge::on(stop)
        };
        let scenario = asked.ask(who.clone(), record.clone(), &question)?;
        scenarios.push((name, stop, scenario));
    }
    scenarios.sort_by_key(|(_, stop, _)| *stop);
    let wanted = match (chosen, asked.form().said("stop")) {
        (Some(_), _) => "pension-scenario-on-day",
        (None, "earliest") => "pension-scenario-earliest",
        _ => "pension-scenario-statutory",
    };
    let found = scenarios
        .iter()
        .find(|(name, ..)| *name == wanted)
        .or_else(|| {
            scenarios
                .iter()
                .find(|(name, ..)| *name == "pension-scenario-statutory")
        });
    let Some((_, stop, told)) = found else {
        return Err(asked.problem("", Words::of("calc-refused")));
    };
    let pension = &told.answer;
    let mut story = head(told, pension)
        .fact("calc-law-applies", law_of(outcome.regime))
        .fact("pension-stop-date", Shown::Day(*stop))
        .fact_if("pension-payable-from", pension.payable_from.map(Shown::Day))
        .fact("calc-statutory-date", Shown::Day(pension.statutory_date))
        .fact("pension-counted-months", Shown::Months(pension.months))
        .fact_if("pension-average", pension.average.map(Shown::Money));
    if let Some(limit) = pension.limited_by {
        story = story.fact(
            "pension-limited",
            Shown::key(match limit {
                Limit::Minimum => "pension-limited-minimum",
                Limit::Cap => "pension-limited-cap",
            }),
        );
    }
    if let Some(offer) = pension.buy_in {
        story = story.note(
            Words::of("pension-buy-in-offer")
                .with("months", offer.months)
                .arg("price", Arg::Money(offer.price)),
        );
    }
    // What is missing is counted from today on, as if nothing followed; a record that ends later says
    // itself what follows.
    let ends_later = |period: &benefits::Period| period.to().is_some_and(|to| to > asked.today);
    if !record.periods().iter().any(ends_later) {
        for words in missing(dates, works_on, asked.today) {
            story = story.missing(words);
        }
    }
    story = story.table(scenario_table(&scenarios));
    if let Some(changed) = changed_by_law(asked, dates, outcome.regime) {
        story = story.table(changed);
    }
    if is_simple(&asked.form()) {
        story = story.note(assumption(growth));
    }
    Ok(story.trail("pension-dates-why", &outcome))
}

/// The sentence and the amount.
fn head(told: &Outcome<Pension>, pension: &Pension) -> Story {
    match (pension.monthly, pension.payable_from) {
        (Some(monthly), Some(from)) => Story::of(
            told,
            true,
            Words::of("pension-verdict")
                .arg("amount", Arg::Money(monthly))
                .arg("date", Arg::BothDates(from)),
        )
        .amount("pension-monthly", monthly),
        _ => Story::of(told, false, Words::of("pension-verdict-none")),
    }
}

fn assumption(growth: Percent) -> Words {
    if growth == Percent::default() {
        Words::of("pension-assumptions")
    } else {
        Words::of("pension-assumptions-growth")
            .arg("growth", Arg::Percent(growth.decimal().normalize()))
    }
}

/// The days to compare; of those the law gives, none lies before today.
fn moments(
    asked: &Asked<'_>,
    dates: &Dates,
    works_on: bool,
    chosen: Option<Date>,
) -> Vec<(&'static str, Date)> {
    let today = asked.today;
    let reached = |path: &Path| {
        let way = if works_on {
            path.if_working_on
        } else {
            path.if_stopped
        };
        way.map(|reached| reached.date.max(today))
    };
    // Somebody who cannot complete the months still sees what the statutory age brings.
    let statutory = reached(&dates.normal).unwrap_or(dates.statutory_date.max(today));
    let mut moments = vec![("pension-scenario-statutory", statutory)];
    if let Some(early) = reached(&dates.early).filter(|early| *early < statutory) {
        moments.push(("pension-scenario-earliest", early));
    }
    if works_on && let Some(later) = statutory.checked_add_months(LATER_MONTHS) {
        moments.push(("pension-scenario-later", later));
    }
    if let Some(day) = chosen {
        moments.push(("pension-scenario-on-day", day));
    }
    moments
}

fn scenario_table(scenarios: &[(&'static str, Date, Outcome<Pension>)]) -> Table {
    let rows = scenarios
        .iter()
        .map(|(name, _, outcome)| {
            let pension = &outcome.answer;
            vec![
                Shown::key(name),
                Shown::day(pension.payable_from),
                Shown::Number(i64::from(pension.months)),
                pension
                    .monthly
                    .map_or_else(|| Shown::key("pension-scenario-none"), Shown::Money),
            ]
        })
        .collect();
    Table {
        id: "pension-scenarios",
        caption: "pension-scenarios",
        columns: vec![
            ("pension-scenario", false),
            ("pension-scenario-starts", false),
            ("pension-scenario-months", true),
            ("pension-scenario-amount", true),
        ],
        rows,
        total: None,
    }
}

fn end(asked: &Asked<'_>, record: &Record) -> Result<Date, Problem> {
    let last = record
        .periods()
        .iter()
        .map(benefits::Period::to)
        .max()
        .flatten();
    let after = last.and_then(|last| last.checked_add_days(1));
    Ok(chosen_day(asked)?.or(after).unwrap_or(asked.today))
}

/// What is paid of a pension beside a new wage.
fn works_again(asked: &Asked<'_>, record: Record) -> Result<Story, Problem> {
    let form = asked.form();
    let amount = |id: &str| form.amount(id);
    let question = ReturnToWork {
        on: form.date("again-on").unwrap_or(asked.today),
        pension: amount("again-pension").unwrap_or_default(),
        new_wage: amount("again-wage").unwrap_or_default(),
        average: amount("again-average"),
        last_wage: amount("again-last"),
        national_average: amount("again-national"),
    };
    let outcome = asked.ask(person(asked), record, &question)?;
    let paid = &outcome.answer;
    let is_paid = !paid.monthly.is_zero();
    let key = if is_paid {
        "pension-again-verdict"
    } else {
        "pension-again-none"
    };
    let verdict = Words::of(key).arg("amount", Arg::Money(paid.monthly));
    Ok(Story::of(&outcome, is_paid, verdict)
        .amount("pension-again-paid", paid.monthly)
        .fact("calc-law-applies", law_of(outcome.regime))
        .fact("pension-again-withheld", Shown::Money(paid.withheld)))
}

fn civil(asked: &Asked<'_>, record: Record) -> Result<Story, Problem> {
    let on = end(asked, &record)?;
    let leaving = match asked.form().said("leaving") {
        "approval" => Leaving::WithApproval,
        "abolition" => Leaving::Abolition,
        "disability" => Leaving::Disability,
        "disability-by-work" => Leaving::DisabilityByWork,
        _ => Leaving::Any,
    };
    let outcome = asked.ask(person(asked), record, &CivilQuestion { on, leaving })?;
    let pension = &outcome.answer;
    Ok(plain_head(&outcome, pension.monthly)
        .fact("calc-law-applies", Shown::key("pension-law-civil"))
        .fact("pension-stop-date", Shown::Day(on))
        .fact_if("pension-payable-from", pension.payable_from.map(Shown::Day))
        .fact("calc-statutory-date", Shown::Day(pension.age_date))
        .fact("pension-service-months", Shown::Months(pension.months))
        .fact("pension-last-salary", Shown::Money(pension.last_salary)))
}

fn exchange(asked: &Asked<'_>, record: Record) -> Result<Story, Problem> {
    let question = ExchangeQuestion {
        on: end(asked, &record)?,
        converted_body: asked.form().yes("converted"),
        asked_on: None,
    };
    let on = question.on;
    let outcome = asked.ask(person(asked), record, &question)?;
    let pension = &outcome.answer;
    let payer = if pension.paid_by == Scheme::Civil {
        "calc-scheme-civil"
    } else {
        "calc-scheme-private"
    };
    Ok(plain_head(&outcome, pension.monthly)
        .fact("calc-law-applies", Shown::key("pension-law-exchange"))
        .fact("pension-stop-date", Shown::Day(on))
        .fact("pension-paid-by", Shown::key(payer))
        .fact("calc-statutory-date", Shown::Day(pension.statutory_date))
        .fact(
            "pension-insured-months",
            Shown::Months(pension.insured_months),
        )
        .fact("pension-civil-months", Shown::Months(pension.civil_months)))
}

fn plain_head<A>(outcome: &Outcome<A>, monthly: Option<Decimal>) -> Story {
    match monthly {
        Some(monthly) => Story::of(
            outcome,
            true,
            Words::of("pension-verdict-plain").arg("amount", Arg::Money(monthly)),
        )
        .amount("pension-monthly", monthly),
        None => Story::of(outcome, false, Words::of("pension-verdict-none")),
    }
}
