//! Whether the person is covered today, and by whom, as one sentence.

use calendar::Date;
use contract::{BilingualText, CoverageStatus, Regime, Scheme};

/// What the status card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusView {
    /// Covered or not, for the tag.
    pub tag: StatusTag,
    /// The sentence beside the tag.
    pub sentence: StatusSentence,
    /// Further employers of today, where the person works for several at once.
    pub further_employers: Vec<BilingualText>,
    /// The law the person's pension follows; none where this build does not know it.
    pub law: Option<LawBadge>,
}

/// The state as one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusTag {
    /// In covered work today.
    InService,
    /// Covered today by a voluntary contribution.
    Voluntary,
    /// Draws a pension and is not in covered work.
    Pensioner,
    /// Not covered today.
    NotCovered,
}

/// The status as a person would say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatusSentence {
    /// In service with a named employer.
    With {
        /// The employer.
        employer: BilingualText,
        /// Since when, where the register says so.
        since: Option<Date>,
    },
    /// In service; the register names no employer.
    InService {
        /// Since when, where the register says so.
        since: Option<Date>,
    },
    /// Contributes voluntarily.
    Voluntary {
        /// Since when, where the register says so.
        since: Option<Date>,
    },
    /// Drew a pension already when the law of 1445H came into force.
    Pensioner {
        /// The last covered day, where the register knows it.
        last_day: Option<Date>,
    },
    /// Was covered once.
    Ended {
        /// The last covered day.
        last_day: Date,
    },
    /// Was never covered.
    Never,
}

/// The law a pension follows (decree M/273, clauses 2, 4, 5 and 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LawBadge {
    /// The military pension law.
    Military,
    /// The law of 1421H; already a pensioner.
    OldPensioner,
    /// The law of 1421H with its own ages.
    OldExempt,
    /// The law of 1421H with the ages of the decree of 1445H.
    OldAmended,
    /// The law of 1445H.
    New,
    /// The law of another Gulf state.
    HomeState,
    /// Occupational hazards only.
    HazardsOnly,
}

impl LawBadge {
    /// The badge of a regime; none for one this build does not know.
    pub fn of(regime: &Regime) -> Option<LawBadge> {
        Some(match regime {
            Regime::Military => LawBadge::Military,
            Regime::OldPensioner => LawBadge::OldPensioner,
            Regime::OldExempt => LawBadge::OldExempt,
            Regime::OldAmended => LawBadge::OldAmended,
            Regime::New => LawBadge::New,
            Regime::HazardsOnly => LawBadge::HazardsOnly,
            Regime::HomeState => LawBadge::HomeState,
            Regime::Other(_) => return None,
        })
    }
}

impl StatusView {
    /// What a status says.
    pub fn of(status: &CoverageStatus) -> StatusView {
        let law = LawBadge::of(&status.regime);
        let since = status.since;
        let (tag, sentence) = if status.covered {
            match (&status.employer, &status.scheme) {
                (Some(employer), _) => (
                    StatusTag::InService,
                    StatusSentence::With {
                        employer: employer.clone(),
                        since,
                    },
                ),
                (None, Some(Scheme::Voluntary)) => {
                    (StatusTag::Voluntary, StatusSentence::Voluntary { since })
                }
                (None, _) => (StatusTag::InService, StatusSentence::InService { since }),
            }
        } else if law == Some(LawBadge::OldPensioner) {
            (
                StatusTag::Pensioner,
                StatusSentence::Pensioner { last_day: since },
            )
        } else {
            let sentence = since.map_or(StatusSentence::Never, |last_day| StatusSentence::Ended {
                last_day,
            });
            (StatusTag::NotCovered, sentence)
        };
        StatusView {
            tag,
            sentence,
            further_employers: status.further_employers.clone(),
            law,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::individual::samples;

    #[test]
    fn names_the_employer_and_the_others() {
        let view = StatusView::of(&samples::status_of_two_employers());
        assert_eq!(view.tag, StatusTag::InService);
        assert!(matches!(
            view.sentence,
            StatusSentence::With { since: Some(_), .. }
        ));
        assert_eq!(view.further_employers.len(), 1);
        assert_eq!(view.law, Some(LawBadge::OldAmended));
    }

    #[test]
    fn tells_the_one_who_left_from_the_one_who_never_came() {
        let mut status = samples::status_of_two_employers();
        status.covered = false;
        status.employer = None;
        status.further_employers.clear();
        let view = StatusView::of(&status);
        assert_eq!(view.tag, StatusTag::NotCovered);
        assert!(matches!(view.sentence, StatusSentence::Ended { .. }));
        status.since = None;
        assert_eq!(StatusView::of(&status).sentence, StatusSentence::Never);
    }

    #[test]
    fn a_pensioner_who_works_again_is_in_service() {
        let mut status = samples::status_of_two_employers();
        status.regime = Regime::OldPensioner;
        assert_eq!(StatusView::of(&status).tag, StatusTag::InService);
        status.covered = false;
        assert_eq!(StatusView::of(&status).tag, StatusTag::Pensioner);
    }

    #[test]
    fn voluntary_cover_has_no_employer() {
        let mut status = samples::status_of_two_employers();
        status.employer = None;
        status.scheme = Some(Scheme::Voluntary);
        assert_eq!(StatusView::of(&status).tag, StatusTag::Voluntary);
    }

    #[test]
    fn an_unknown_law_has_no_badge() {
        let mut status = samples::status_of_two_employers();
        status.regime = Regime::Other("of 1460H".into());
        assert_eq!(StatusView::of(&status).law, None);
    }
}
