//! Who falls under which law.
//!
//! **The rule in words** (clauses 2, 4, 5 and 10 of decree M/273, and article 63 of its law). The
//! law of 1445H came into force on 3 July 2024. Whoever had contribution periods before that day
//! under the civil pension law or the law of 1421H, not compensated by a lump sum, stays under those
//! laws; so do their pensioners. Everybody else comes under the law of 1445H in full.
//! Of those who stay, the ages and months of the decree apply to whoever had, on that day, fewer
//! than 240 such months **and** less than fifty Hijri years; 48 years and 6 months of the Gregorian
//! calendar are deemed fifty Hijri years. Military pensions are not touched.
//!
//! ```
//! use benefits::{Amount, Case, Period, Person, Question, Record, Regime, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let period = Period::level(
//!     Scheme::SocialInsurance, day("2016-01-01"), None, "9000".parse().unwrap(),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     // 48 years and 6 months on 3 July 2024: deemed fifty Hijri years.
//!     person: Person::born(day("1976-01-03")),
//!     record: Record::new(vec![period]).unwrap(),
//!     question: Question::Regime {},
//! };
//! let standing = benefits::regime::standing(&case).unwrap();
//! assert_eq!(standing.regime, Regime::OldExempt);
//! assert_eq!(standing.months_at_law, Some(102));
//! ```

use calendar::Date;
use serde::Serialize;

use crate::case::{Case, PeriodStatus, Scheme};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::history::{History, Scope};
use crate::keys::Keys;
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;

/// The law a person falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Regime {
    /// The military pension law of 1395H; shown, not computed.
    Military,
    /// A pensioner of the civil law or the law of 1421H when the law of 1445H came into force.
    OldPensioner,
    /// The law of 1421H (or the civil law) with its own ages.
    OldExempt,
    /// The law of 1421H (or the civil law) with the ages and months of the decree of 1445H.
    OldAmended,
    /// The law of 1445H.
    New,
    /// No annuities: neither Saudi nor a Gulf national.
    NonSaudi,
    /// The law of another Gulf state, by the extension of protection.
    Gulf,
}

impl Regime {
    /// Every regime.
    pub const ALL: [Regime; 7] = [
        Regime::Military,
        Regime::OldPensioner,
        Regime::OldExempt,
        Regime::OldAmended,
        Regime::New,
        Regime::NonSaudi,
        Regime::Gulf,
    ];

    /// The name on the wire; its text is `law-name-<name>` with `-` for `_`.
    pub fn name(self) -> &'static str {
        match self {
            Regime::Military => "military",
            Regime::OldPensioner => "old_pensioner",
            Regime::OldExempt => "old_exempt",
            Regime::OldAmended => "old_amended",
            Regime::New => "new",
            Regime::NonSaudi => "non_saudi",
            Regime::Gulf => "gulf",
        }
    }

    /// Whether the law of 1421H or the civil law applies.
    pub fn is_old(self) -> bool {
        matches!(
            self,
            Regime::OldPensioner | Regime::OldExempt | Regime::OldAmended
        )
    }

    /// Whose parameters hold on a day: before the law of 1445H nobody was amended.
    pub fn population(self, in_force: Date, day: Date) -> Population {
        match self {
            Regime::Military => Population::Military,
            Regime::OldAmended if day >= in_force => Population::OldAmended,
            Regime::OldPensioner | Regime::OldExempt | Regime::OldAmended => Population::OldExempt,
            Regime::New => Population::New,
            Regime::NonSaudi => Population::NonSaudi,
            Regime::Gulf => Population::Gulf,
        }
    }
}

/// A person's law, and what decided it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The law.
    pub regime: Regime,
    /// The day the law of 1445H came into force.
    pub in_force: Date,
    /// The uncompensated whole months before that day; `None` where they do not matter.
    pub months_at_law: Option<i32>,
    /// The completed Gregorian months of age on that day.
    pub age_months_at_law: i32,
}

impl Standing {
    /// Whose parameters hold for this person on a day.
    pub fn population(&self, day: Date) -> Population {
        self.regime.population(self.in_force, day)
    }

    /// Which months count for this person's law.
    pub fn scope(&self) -> Scope {
        if self.regime == Regime::New {
            Scope::InsuredPaid
        } else {
            Scope::Insured
        }
    }
}

const CLAUSE_2: Citation = Citation::new("m273-decree", "2", "1");
const CLAUSE_5: Citation = Citation::new("m273-decree", "5", "");

static PRIOR_MONTHS: Rule = rule!(
    "regime-prior-months",
    ["insured", "civil"],
    "insured + civil",
    CLAUSE_2
);
static EXEMPT_MONTHS: Rule = rule!("regime-exempt-months", ["months", "needed"], "", CLAUSE_5);
static EXEMPT_AGE: Rule = rule!(
    "regime-exempt-age",
    ["birth", "age", "deemed"],
    "",
    CLAUSE_5
);
static AMENDED: Rule = rule!(
    "regime-amended",
    ["months", "needed", "age", "deemed"],
    "",
    CLAUSE_5
);
static NEW: Rule = rule!("regime-new", ["day"], "", CLAUSE_2);
static PENSIONER: Rule = rule!(
    "regime-pensioner",
    ["since", "day"],
    "",
    Citation::new("m273-decree", "2", "2")
);
static MILITARY: Rule = rule!("regime-military", ["day"], "", Citation::new("m24", "", ""));
static NON_SAUDI: Rule = rule!(
    "regime-non-saudi",
    ["day"],
    "",
    Citation::new("m273", "14", "1")
);
static GULF: Rule = rule!(
    "regime-gulf",
    ["day"],
    "",
    Citation::new("gulf-extension", "", "")
);

static REASON_REFUNDED: Text = text!("law-reason-refunded-periods", "periods");
static REASON_FEWER_MONTHS: Text = text!("law-reason-fewer-months", "months", "needed");
static REASON_YOUNGER: Text = text!("law-reason-younger", "age", "deemed");
static UNCERTAIN_MILITARY: Text = text!("law-uncertain-military-before");
static UNCERTAIN_EXCHANGE: Text = text!("law-uncertain-both-schemes-counted");
static ASSUME_DEEMED: Text = text!("law-assume-deemed-fifty", "deemed");

pub(crate) static KEYS: Keys = Keys {
    rules: &[
        &PRIOR_MONTHS,
        &EXEMPT_MONTHS,
        &EXEMPT_AGE,
        &AMENDED,
        &NEW,
        &PENSIONER,
        &MILITARY,
        &NON_SAUDI,
        &GULF,
    ],
    texts: &[
        &REASON_REFUNDED,
        &REASON_FEWER_MONTHS,
        &REASON_YOUNGER,
        &UNCERTAIN_MILITARY,
        &UNCERTAIN_EXCHANGE,
        &ASSUME_DEEMED,
    ],
    names: &[
        "military",
        "old-pensioner",
        "old-exempt",
        "old-amended",
        "new",
        "non-saudi",
        "gulf",
        "civil",
    ],
};

/// The law a case's person falls under.
///
/// # Errors
/// Where the case contradicts itself.
pub fn standing(case: &Case) -> Result<Standing, Refusal> {
    classify(RuleSet::current(), case, &mut Trail::off())
}

/// The law a case's person falls under, with its explanation.
///
/// # Errors
/// Where the case contradicts itself, and where the data does not cover the question.
pub fn classify(rules: &RuleSet, case: &Case, trail: &mut Trail) -> Result<Standing, Refusal> {
    let person = &case.person;
    let any = Population::OldExempt;
    let in_force = rules.date(ids::LAW_IN_FORCE, any, case.today)?;
    let age = in_force.whole_months_since(person.birth_date);
    let day = Quantity::Date(in_force);
    let settled = |regime| Standing {
        regime,
        in_force,
        months_at_law: None,
        age_months_at_law: age,
    };
    let decide = |trail: &mut Trail, rule, inputs: &[Quantity], regime: Regime, used: &[_]| {
        trail.step(rule, inputs, Quantity::Name(regime.name()), used);
        settled(regime)
    };
    let in_force_used = [ids::LAW_IN_FORCE];

    if person.military {
        return Ok(decide(
            trail,
            &MILITARY,
            &[day],
            Regime::Military,
            &in_force_used,
        ));
    }
    if person.nationality.is_gulf() {
        return Ok(decide(trail, &GULF, &[day], Regime::Gulf, &in_force_used));
    }
    if person.nationality == crate::case::Nationality::Other {
        return Ok(decide(
            trail,
            &NON_SAUDI,
            &[day],
            Regime::NonSaudi,
            &in_force_used,
        ));
    }
    if let Some(since) = person.pensioner_since.filter(|since| *since < in_force) {
        let inputs = [Quantity::Date(since), day];
        return Ok(decide(
            trail,
            &PENSIONER,
            &inputs,
            Regime::OldPensioner,
            &in_force_used,
        ));
    }

    let insured = History::build(rules, &case.record, Scope::Insured, in_force, None)?;
    let civil = History::build(rules, &case.record, Scope::Civil, in_force, None)?;
    let earlier = |found: &dyn Fn(&crate::case::Period) -> bool| {
        case.record
            .periods()
            .iter()
            .filter(|period| period.from() < in_force && found(period))
            .count()
    };
    if insured.is_empty() && civil.is_empty() {
        let refunded = earlier(&|period| period.status() == PeriodStatus::Refunded);
        if refunded > 0 {
            let periods = Rational::whole(i64::try_from(refunded).unwrap_or(0));
            trail.not_applied(
                &PRIOR_MONTHS,
                &REASON_REFUNDED,
                &[Quantity::Number(periods)],
            );
        }
        if earlier(&|period| period.scheme() == Scheme::Military) > 0 {
            trail.uncertain(&UNCERTAIN_MILITARY, &[], Confidence::Low);
        }
        return Ok(decide(trail, &NEW, &[day], Regime::New, &in_force_used));
    }

    let exact = insured.exact_months() + civil.exact_months();
    let months = exact
        .floor()
        .and_then(|months| i32::try_from(months).ok())
        .unwrap_or(0);
    let both = [insured.exact_months(), civil.exact_months()].map(Quantity::Months);
    trail.step(
        &PRIOR_MONTHS,
        &both,
        Quantity::Months(exact),
        &in_force_used,
    );
    if !insured.is_empty() && !civil.is_empty() {
        trail.uncertain(&UNCERTAIN_EXCHANGE, &[], Confidence::Medium);
    }
    let needed = rules.count(ids::REGIME_EXEMPT_MONTHS, any, in_force)?;
    let deemed = rules.count(ids::REGIME_EXEMPT_DEEMED_MONTHS, any, in_force)?;
    let used = [ids::REGIME_EXEMPT_MONTHS, ids::REGIME_EXEMPT_DEEMED_MONTHS];
    let (by_months, by_age) = (months >= needed, age >= deemed);
    let [months_shown, needed_shown, age_shown, deemed_shown] =
        [months, needed, age, deemed].map(Quantity::months);
    let regime = if by_months || by_age {
        Regime::OldExempt
    } else {
        Regime::OldAmended
    };
    let name = Quantity::Name(regime.name());
    if by_months {
        trail.step(
            &EXEMPT_MONTHS,
            &[months_shown, needed_shown],
            name,
            &used[..1],
        );
    } else {
        trail.not_applied(
            &EXEMPT_MONTHS,
            &REASON_FEWER_MONTHS,
            &[months_shown, needed_shown],
        );
    }
    if by_age {
        let birth = Quantity::Date(person.birth_date);
        trail.step(
            &EXEMPT_AGE,
            &[birth, age_shown, deemed_shown],
            name,
            &used[1..],
        );
        trail.assume(&ASSUME_DEEMED, &[deemed_shown]);
    } else {
        trail.not_applied(&EXEMPT_AGE, &REASON_YOUNGER, &[age_shown, deemed_shown]);
    }
    if regime == Regime::OldAmended {
        let inputs = [months_shown, needed_shown, age_shown, deemed_shown];
        trail.step(&AMENDED, &inputs, name, &used);
    }
    Ok(Standing {
        months_at_law: Some(months),
        ..settled(regime)
    })
}

#[cfg(test)]
mod tests;
