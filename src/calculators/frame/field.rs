//! A calculator's questions, described once: the form, its checks, links and print all read them here.

use super::answers::Row;

/// A question.
#[derive(Debug)]
pub struct Field {
    /// The control's id, also the name of the answer in a link. Never renamed: old links hold it.
    pub id: &'static str,
    /// The key of the question.
    pub label: &'static str,
    /// The key of a line under it.
    pub hint: Option<&'static str>,
    /// The key of the answer to "how do I know this?".
    pub help: Option<&'static str>,
    /// What an answer is.
    pub kind: Kind,
    /// Whether it has to be answered where it is asked.
    pub required: bool,
    /// What stands there before anybody answers; empty for nothing.
    pub initial: &'static str,
    /// Whether it is asked, by the answers beside it; `None` where it always is.
    pub asked: Option<fn(&Row<'_>) -> bool>,
}

/// What an answer is.
#[derive(Debug)]
pub enum Kind {
    /// One of a few, all in sight.
    Choice(&'static [Entry]),
    /// One of a few that decides what comes next.
    Cards(&'static [Entry]),
    /// One of a list.
    List(&'static [Entry]),
    /// A day.
    Date(Days),
    /// A Gregorian month.
    Month,
    /// Riyals, above nothing.
    Money,
    /// Riyals, or nothing.
    MoneyOrNone,
    /// A whole number in a range, both ends included.
    Count(u32, u32),
    /// Hundredths, from above nothing to a hundred.
    Percent,
    /// A length in years and months.
    Span,
    /// Lines pasted or read from a file.
    Lines,
    /// Several of the same, up to a number, such as the members of a family.
    Rows {
        /// The questions about each.
        fields: &'static [Field],
        /// The largest number of them.
        most: usize,
        /// How many stand there at first.
        at_first: usize,
        /// The key of the button that adds one.
        add: &'static str,
        /// The key of the heading of each, with `number`.
        each: &'static str,
    },
}

impl Kind {
    /// Whether it may be that of a calculator's first question, whose control the page begins with.
    pub fn is_of_first_question(&self) -> bool {
        matches!(
            self,
            Kind::Choice(_) | Kind::Cards(_) | Kind::Date(_) | Kind::Month
        )
    }
}

/// Which days are believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Days {
    /// Today or before.
    Past,
    /// Any day.
    Any,
    /// Today or later.
    Coming,
}

/// One possible answer.
#[derive(Debug)]
pub struct Entry {
    /// What is kept.
    pub value: &'static str,
    /// The key of its words.
    pub label: &'static str,
    /// The key of a line under them.
    pub hint: Option<&'static str>,
}

/// A possible answer in words alone.
pub const fn entry(value: &'static str, label: &'static str) -> Entry {
    Entry {
        value,
        label,
        hint: None,
    }
}

/// A possible answer with a line under it.
pub const fn entry_with(value: &'static str, label: &'static str, hint: &'static str) -> Entry {
    Entry {
        value,
        label,
        hint: Some(hint),
    }
}

/// "Yes" and "No".
pub const YES_NO: &[Entry] = &[entry("yes", "calc-yes"), entry("no", "calc-no")];

/// The two laws between which 3 July 2024 decides.
pub const LAWS: &[Entry] = &[entry("old", "calc-law-old"), entry("new", "calc-law-new")];

impl Field {
    /// A question that is always asked and has to be answered.
    pub const fn new(id: &'static str, label: &'static str, kind: Kind) -> Field {
        Field {
            id,
            label,
            hint: None,
            help: None,
            kind,
            required: true,
            initial: "",
            asked: None,
        }
    }

    /// With a line under it.
    #[must_use]
    pub const fn hint(mut self, key: &'static str) -> Field {
        self.hint = Some(key);
        self
    }

    /// With an answer to "how do I know this?".
    #[must_use]
    pub const fn help(mut self, key: &'static str) -> Field {
        self.help = Some(key);
        self
    }

    /// May be left out.
    #[must_use]
    pub const fn optional(mut self) -> Field {
        self.required = false;
        self
    }

    /// With an answer from the start.
    #[must_use]
    pub const fn initially(mut self, value: &'static str) -> Field {
        self.initial = value;
        self
    }

    /// Asked only where the answers beside it say so.
    #[must_use]
    pub const fn when(mut self, asked: fn(&Row<'_>) -> bool) -> Field {
        self.asked = Some(asked);
        self
    }

    /// Whether it is asked beside these answers.
    pub fn is_asked(&self, row: &Row<'_>) -> bool {
        self.asked.is_none_or(|asked| asked(row))
    }
}

/// Some questions that belong together: one page of the guided way, one section of the workbench.
#[derive(Debug)]
pub struct Step {
    /// The key of its heading, which the guided way leaves out where there is one question.
    pub title: &'static str,
    /// The questions.
    pub fields: &'static [Field],
    /// Whether only the workbench asks them, folded.
    pub advanced: bool,
}

impl Step {
    /// Questions of both ways.
    pub const fn new(title: &'static str, fields: &'static [Field]) -> Step {
        Step {
            title,
            fields,
            advanced: false,
        }
    }

    /// Questions for whoever wants it exact, in the workbench alone.
    pub const fn advanced(title: &'static str, fields: &'static [Field]) -> Step {
        Step {
            title,
            fields,
            advanced: true,
        }
    }
}
