//! How fast the library answers, against its budgets; run with `cargo bench -p benefits`.
//!
//! A plain program without a framework: it prints what each task takes and what it may take.

use std::hint::black_box;
use std::io::Write as _;
use std::time::{Duration, Instant};

use benefits::pension::OldAge;
use benefits::sweep::SweepQuestion;
use benefits::{Case, Period, Person, Question, Record, Scheme};
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
        };
        case(birth, from, Question::Sweep(question))
    };
    let old_sweep = sweep("1984-05-20", "2012-01-01", "2027-01-01");
    let new_sweep = sweep("2004-01-01", "2025-01-01", "2027-01-01");
    let tasks: [(&str, &Case, Duration); 4] = [
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
    ];
    // `speed N` runs the N-th task once and is silent, for counting instructions under a profiler.
    let only = std::env::args()
        .nth(1)
        .and_then(|number| number.parse::<usize>().ok());
    if let Some((_, case, _)) = only.and_then(|number| tasks.get(number)) {
        black_box(benefits::evaluate(black_box(case)).expect("an outcome"));
        return;
    }
    let mut out = std::io::stdout();
    for (name, case, budget) in tasks {
        let took = median(301, || {
            black_box(benefits::evaluate(black_box(case)).expect("an outcome"));
        });
        writeln!(out, "{name}: {took:?} of {budget:?}").expect("standard output");
    }
}
