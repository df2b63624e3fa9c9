//! One frame for every calculator: typed questions in, a case of the law, its outcome told.
//!
//! A calculator is a [`Calculator`]: its questions described once ([`field`]), a function from
//! [`Answers`] to a [`Story`], and examples. The form (guided or as a workbench), the checks, the
//! link, what is kept on the device, paper, plain text and the table of figures come with the frame.
//! Everything is data and function pointers, so that a further calculator adds no further code of
//! the frame to the download.

pub mod answers;
pub mod check;
pub mod desk;
pub mod examples;
pub mod field;
pub mod form;
pub mod form_view;
pub mod from_record;
pub mod guided;
pub mod later_controls;
pub mod law;
pub mod link;
pub mod link_view;
pub mod other_day;
pub mod page;
pub mod paper_code;
pub mod plain;
pub mod problem;
pub mod result_view;
pub mod saved;
pub mod saved_view;
pub mod story;
mod story_table;
pub mod story_view;
pub mod summary;
pub mod tools;
pub mod why;
pub mod workbench;

use benefits::{Ask, Case, Outcome, Person, Question, Record};
use calendar::Date;

pub use answers::{Answers, Row};
pub use field::{Field, Kind, Step};
pub use law::{Law, LawSlot};
pub use page::CalculatorPage;
pub use problem::{Problem, Words};
pub use story::{Shown, Story};

use crate::routes::Page;

/// A calculator.
#[derive(Debug)]
pub struct Calculator {
    /// Its page.
    pub page: Page,
    /// The key of what it is for and what a person needs.
    pub intro: &'static str,
    /// Its questions.
    pub steps: &'static [Step],
    /// Where its law stands once it was fetched.
    pub law: LawSlot,
    /// Filled-in forms to try.
    pub examples: &'static [Example],
    /// Which question a refusal of the law belongs to, by the beginning of its pointer into the case.
    pub fields: &'static [(&'static str, &'static str)],
}

/// A filled-in form: a case of the law's own table, whose answers [`examples`] fetches.
#[derive(Debug)]
pub struct Example {
    /// The id of the case in `crates/benefits/cases`.
    pub case: &'static str,
    /// The key of its name.
    pub name: &'static str,
}

impl Example {
    /// A case under a name.
    pub const fn new(case: &'static str, name: &'static str) -> Example {
        Example { case, name }
    }
}

/// Answers on the day they are asked.
#[derive(Debug)]
pub struct Asked<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// The day: today, or another one the person chose.
    pub today: Date,
    /// Which question a pointer of the law's refusals belongs to.
    pub fields: &'static [(&'static str, &'static str)],
}

impl Asked<'_> {
    /// The answers of the form itself.
    pub fn form(&self) -> Row<'_> {
        self.answers.root()
    }

    /// Asks the law one question, by its own type: a calculator carries the rules it asks for and
    /// no others.
    ///
    /// # Errors
    /// The law's refusal, at the question it belongs to.
    pub fn ask<Q: Ask>(
        &self,
        person: Person,
        record: Record,
        question: &Q,
    ) -> Result<Outcome<Q::Answer>, Problem> {
        let case = self.case(person, record);
        benefits::ask(&case, question).map_err(|refusal| Problem::of(refusal, self.fields))
    }

    /// The case around a question, the same for all of them.
    fn case(&self, person: Person, record: Record) -> Case {
        Case {
            today: self.today,
            person,
            record,
            question: Question::Regime {},
        }
    }

    /// A problem of a question that only several answers together make.
    pub fn problem(&self, name: &str, words: Words) -> Problem {
        Problem::at(name, words)
    }
}

/// The name of the answer that moves a calculation to another day.
pub const AS_OF: &str = "as-of";

/// The question that every calculator asks last, for experts.
pub static AS_OF_STEP: Step = Step::advanced(
    "calc-as-of-title",
    &[
        Field::new(AS_OF, "calc-as-of", Kind::Date(field::Days::Any))
            .hint("calc-as-of-hint")
            .optional(),
    ],
);

/// What came of answers.
#[derive(Debug, Clone)]
pub enum Answered {
    /// The law's answer.
    Story(Box<Story>),
    /// The answers are not complete, or contradict each other.
    Problems(Vec<Problem>),
}

impl Calculator {
    /// Every step, that of the day included.
    pub fn all_steps(&self) -> impl Iterator<Item = &'static Step> + Clone + use<> {
        self.steps.iter().chain(std::iter::once(&AS_OF_STEP))
    }

    /// The answers' day, and today's elsewhere.
    pub fn day(answers: &Answers, today: Date) -> Date {
        answers.root().date(AS_OF).unwrap_or(today)
    }

    /// Checks the answers and asks the law.
    pub fn answer(&self, answers: &Answers, today: Date) -> Answered {
        let today = Calculator::day(answers, today);
        let mut problems = check::check(self.steps, answers, today);
        problems.extend(check::check(
            std::slice::from_ref(&AS_OF_STEP),
            answers,
            today,
        ));
        if !problems.is_empty() {
            return Answered::Problems(problems);
        }
        let asked = Asked {
            answers,
            today,
            fields: self.fields,
        };
        let Some(law) = self.law_at_hand() else {
            // The page waits for the law before it asks.
            return Answered::Problems(vec![Problem::at("", Words::of("calc-law-missing"))]);
        };
        match (law.tell)(&asked) {
            Ok(story) => Answered::Story(Box::new(story)),
            Err(problem) => Answered::Problems(vec![problem]),
        }
    }
}
