//! How fast the library answers, against its budgets; run with `cargo bench -p benefits`.
//!
//! A plain program without a framework: it prints what each task takes and what it may take.

use std::hint::black_box;
use std::io::Write as _;
use std::time::{Duration, Instant};

use benefits::contributions::{
    ContributionsQuestion, CoveredBy, Employment, Housing, PaidMonth, ReturnChoice, Work,
    contributions,
};
use benefits::explanation::Trail;
use benefits::pension::OldAge;
use benefits::sweep::SweepQuestion;
use benefits::{Case, Period, Person, Question, Record, RuleSet, Scheme};
use calendar::Date;

fn day(text: &str) -> Date {
    text.parse().expect("a date of the benchmark")
}

fn case(birth: &str, from: &str, question: Question) -> Case {
    let wage = "12500".parse().expect("a wage");
    let work = Period::level(Scheme::SocialInsurance, day(from), None, wage).expect("a period");
    Case {
        today: day("2026-11-22"),
        person: Person::born(day(birth)),
        record: Record::new(vec![work]).expect("a record"),
        question,
    }
}

/// The median of so many runs of a task.
fn median(runs: usize, mut task: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            task();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

fn main() {
    let old = case(
        "1984-05-20",
        "2012-01-01",
        Question::OldAge(OldAge::on(day("2045-06-01"))),
    );
    let new = case(
        "2004-01-01",
        "2025-01-01",
        Question::OldAge(OldAge::on(day("2066-01-01"))),
    );
    let growths = ["0", "2", "4"].map(|growth| growth.parse().expect("a percentage"));
    let sweep = |birth, from, first| {
        let question = SweepQuestion {
            from: day(first),
            months: 480,
            wage_growths: growths.to_vec(),
            every: 1,
        };
        case(birth, from, Question::Sweep(question))
    };
    let old_sweep = sweep("1984-05-20", "2012-01-01", "2027-01-01");
    let new_sweep = sweep("2004-01-01", "2025-01-01", "2027-01-01");
    let line: Case = Case {
        question: Question::Contributions(ContributionsQuestion {
            month: PaidMonth::Gregorian("2026-11".parse().expect("a month")),
            covered_by: Some(CoveredBy::LawOf1421),
            abu_dhabi: false,
            work: Work::Employed,
            pensioner: ReturnChoice::NoPensioner,
            employers: vec![Employment {
                basic: "8000".parse().expect("a wage"),
                housing: Housing::Cash("2000".parse().expect("an allowance")),
                ..Employment::default()
            }],
        }),
        record: Record::default(),
        ..old.clone()
    };
    let tasks: [(&str, &Case, Duration); 5] = [
        (
            "a pension of 1421H with its explanation",
            &old,
            Duration::from_micros(20),
        ),
        (
            "a pension of 1445H with its explanation",
            &new,
            Duration::from_micros(20),
        ),
        (
            "480 months x 3 paths, law of 1421H",
            &old_sweep,
            Duration::from_millis(4),
        ),
        (
            "480 months x 3 paths, law of 1445H",
            &new_sweep,
            Duration::from_millis(4),
        ),
        (
            "a line of contributions with its explanation",
            &line,
            Duration::from_micros(2),
        ),
    ];
    // `speed N TIMES` runs the N-th task so many times and is silent, for counting instructions.
    let mut asked = std::env::args()
        .skip(1)
        .filter_map(|word| word.parse::<usize>().ok());
    if let Some(number) = asked.next() {
        let times = asked.next().unwrap_or(1);
        match tasks.get(number) {
            Some((_, case, _)) => {
                for _ in 0..times {
                    black_box(benefits::evaluate(black_box(case)).expect("an outcome"));
                }
            }
            None => payroll(&line, times),
        }
        return;
    }
    let mut out = std::io::stdout();
    for (name, case, budget) in tasks {
        let took = median(301, || {
            black_box(benefits::evaluate(black_box(case)).expect("an outcome"));
        });
        writeln!(out, "{name}: {took:?} of {budget:?}").expect("standard output");
    }
    let (start, budget) = (Instant::now(), Duration::from_secs(2));
    payroll(&line, 1_000_000);
    let took = start.elapsed();
    writeln!(
        out,
        "a million lines of contributions: {took:?} of {budget:?}"
    )
    .expect("standard output");
}

/// Lines of contributions: whoever charges a payroll asks for the amounts alone, of people whose law
/// is known.
fn payroll(line: &Case, lines: usize) {
    let standing = benefits::regime::standing(line).expect("a law");
    let Question::Contributions(question) = &line.question else {
        return;
    };
    for _ in 0..lines {
        let due = contributions(
            RuleSet::current(),
            black_box(line),
            &standing,
            black_box(question),
            &mut Trail::off(),
        );
        black_box(due.expect("contributions"));
    }
}
