//! Members of the family, and when each has a right to a share.
//!
//! A share belongs to a month when the right stood on the last day of the month before: a right that
//! ends within a month is paid to its end, and one that begins is paid from the next month on.

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use super::texts;
use crate::birthday::LegalAge;
use crate::explanation::Quantity;
use crate::parameters::{Population, RuleSet, ids};
use crate::refusal::Refusal;

/// A member of the family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Heir {
    /// Who the person is to the deceased.
    pub relation: Relation,
    /// The day of birth; only needed where an age decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub birth_date: Option<Date>,
    /// Whether the deceased supported the person until death.
    #[serde(default = "yes")]
    pub supported: bool,
    /// When the person studies.
    #[serde(default)]
    pub studies: Vec<Span>,
    /// When the person is unable to work, as the medical committee finds.
    #[serde(default)]
    pub unable: Vec<Span>,
    /// When the person works.
    #[serde(default)]
    pub works: Vec<Span>,
    /// Marriages, those before the death included; not the one with the deceased.
    #[serde(default)]
    pub marriages: Vec<Marriage>,
    /// The day the person died.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub died_on: Option<Date>,
}

fn yes() -> bool {
    true
}

/// Who somebody is to the deceased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Relation {
    /// A widow.
    Widow,
    /// A widower.
    Widower,
    /// A son.
    Son,
    /// A daughter.
    Daughter,
    /// A son of a son who died earlier.
    SonsSon,
    /// A daughter of a son who died earlier.
    SonsDaughter,
    /// The father.
    Father,
    /// The mother.
    Mother,
    /// A grandfather.
    Grandfather,
    /// A grandmother.
    Grandmother,
    /// A brother.
    Brother,
    /// A sister.
    Sister,
}

impl Relation {
    /// Whether a marriage ends the share under the law of 1421H and brings the marriage grant.
    pub(super) fn loses_by_marriage(self) -> bool {
        matches!(
            self,
            Relation::Widow | Relation::Daughter | Relation::SonsDaughter | Relation::Sister
        )
    }
}

/// Some days, both ends included; an end left out is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub from: Option<Date>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub to: Option<Date>,
}

impl Span {
    fn holds(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// A marriage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Marriage {
    /// The day of the marriage.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub on: Date,
    /// The day it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub ended_on: Option<Date>,
    /// Whether it ended by the spouse's death and left a pension of its own.
    #[serde(default)]
    pub left_a_pension: bool,
}

/// The ages and limits that decide rights.
#[derive(Clone, Copy)]
pub(super) struct Terms {
    pub(super) new: bool,
    child: LegalAge,
    student: LegalAge,
    elder: LegalAge,
}

impl Terms {
    pub(super) fn read(
        rules: &RuleSet,
        population: Population,
        day: Date,
    ) -> Result<Terms, Refusal> {
        let new = population == Population::New;
        // The law of 1445H knows no age of elders; the older one's is read and not used.
        let elders = Population::OldExempt;
        Ok(Terms {
            new,
            child: LegalAge::read(rules, ids::SURVIVORS_CHILD_AGE, population, day)?,
            student: LegalAge::read(rules, ids::SURVIVORS_CHILD_AGE_STUDENT, population, day)?,
            elder: LegalAge::read(rules, ids::SURVIVORS_ELDER_AGE, elders, day)?,
        })
    }
}

impl Heir {
    /// Refuses what contradicts itself.
    pub(super) fn check(&self, new: bool) -> Result<(), Refusal> {
        let lists = [
            ("studies", &self.studies),
            ("unable", &self.unable),
            ("works", &self.works),
        ];
        for (name, spans) in lists {
            for (index, span) in spans.iter().enumerate() {
                if span.from.zip(span.to).is_some_and(|(from, to)| to < from) {
                    let field = format!("/{name}/{index}/to");
                    return Err(Refusal::at(field, &texts::REFUSAL_SPAN));
                }
            }
        }
        let mut free_from = Date::MIN;
        for (index, marriage) in self.marriages.iter().enumerate() {
            let ended = marriage.ended_on.unwrap_or(Date::MAX);
            if marriage.on < free_from || ended < marriage.on {
                let field = format!("/marriages/{index}/on");
                return Err(
                    Refusal::at(field, &texts::REFUSAL_MARRIAGE).with(Quantity::Date(marriage.on))
                );
            }
            free_from = ended;
        }
        let by_age = match self.relation {
            Relation::Son => true,
            Relation::SonsSon | Relation::Brother => !new,
            Relation::Daughter => new,
            _ => false,
        };
        if by_age && self.birth_date.is_none() {
            return Err(Refusal::at("/birth_date", &texts::REFUSAL_BIRTH));
        }
        Ok(())
    }

    /// Whether the person has a right to a share as things stand on a day.
    pub(super) fn is_entitled(&self, terms: Terms, day: Date) -> bool {
        if self.died_on.is_some_and(|died| died <= day) {
            return false;
        }
        let unable = self.unable.iter().any(|span| span.holds(day));
        if terms.new {
            return match self.relation {
                Relation::Widow | Relation::Widower => self.is_single_under_new_law(day),
                Relation::Son | Relation::Daughter => unable || self.is_young(terms, day),
                Relation::Father | Relation::Mother => self.supported,
                _ => false,
            };
        }
        let without_work = !self.works.iter().any(|span| span.holds(day));
        let old = self
            .birth_date
            .is_some_and(|birth| terms.elder.is_reached(birth, day));
        let elder = unable || (old && without_work);
        match self.relation {
            Relation::Widow | Relation::Daughter => !self.is_married(day),
            Relation::SonsDaughter | Relation::Sister => self.supported && !self.is_married(day),
            Relation::Widower => elder,
            Relation::Son => unable || self.is_young(terms, day),
            Relation::SonsSon | Relation::Brother => {
                self.supported && (unable || self.is_young(terms, day))
            }
            Relation::Father | Relation::Grandfather => self.supported && elder,
            Relation::Mother | Relation::Grandmother => self.supported,
        }
    }

    fn is_young(&self, terms: Terms, day: Date) -> bool {
        let Some(birth) = self.birth_date else {
            return false;
        };
        let studies = self.studies.iter().any(|span| span.holds(day));
        !terms.child.is_reached(birth, day) || (studies && !terms.student.is_reached(birth, day))
    }

    fn is_married(&self, day: Date) -> bool {
        self.marriages
            .iter()
            .any(|marriage| marriage.on <= day && marriage.ended_on.is_none_or(|ended| day < ended))
    }

    /// Not married, and no later spouse left a pension.
    fn is_single_under_new_law(&self, day: Date) -> bool {
        let replaced = self.marriages.iter().any(|marriage| {
            marriage.left_a_pension && marriage.ended_on.is_some_and(|ended| ended <= day)
        });
        !self.is_married(day) && !replaced
    }

    /// The months from which the right may be another than before.
    pub(super) fn turns(&self, terms: Terms, into: &mut Vec<Month>) {
        let ages = [terms.child, terms.student, terms.elder];
        let birthdays = self.birth_date.into_iter().flat_map(|birth| {
            ages.into_iter()
                .filter_map(move |age| age.reached_by(birth))
        });
        let spans = [&self.studies, &self.unable, &self.works];
        let spans = spans.into_iter().flatten().flat_map(|span| {
            [span.from, span.to.and_then(|to| to.checked_add_days(1))]
                .into_iter()
                .flatten()
        });
        let marriages = self
            .marriages
            .iter()
            .flat_map(|marriage| [Some(marriage.on), marriage.ended_on].into_iter().flatten());
        let days = birthdays.chain(spans).chain(marriages).chain(self.died_on);
        into.extend(days.filter_map(|day| Month::of(day).checked_add(1)));
    }
}
