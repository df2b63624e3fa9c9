//! The five ways, as their pages show them.

use contract::{AccessFlow, AccessState};

use crate::routes::Page;

/// A way through the steps, which has a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// A contributor opens an account.
    Individual,
    /// A pensioner opens an account.
    Retiree,
    /// A supervisor opens an account for an establishment.
    Establishment,
    /// A forgotten password is replaced.
    Password,
    /// A mobile number that is no longer theirs is replaced.
    Mobile,
}

impl Way {
    pub(super) const ALL: [Way; 5] = [
        Way::Individual,
        Way::Retiree,
        Way::Establishment,
        Way::Password,
        Way::Mobile,
    ];

    /// Its name on the wire.
    pub(super) fn name(self) -> &'static str {
        match self {
            Way::Individual => "individual",
            Way::Retiree => "retiree",
            Way::Establishment => "establishment",
            Way::Password => "password",
            Way::Mobile => "mobile",
        }
    }

    /// The way the backend names; none where it is newer than this build.
    pub(super) fn of(flow: &AccessFlow) -> Option<Way> {
        Way::ALL.into_iter().find(|way| way.name() == flow.as_str())
    }

    /// Its page.
    pub(super) fn page(self) -> Page {
        match self {
            Way::Individual => Page::RegisterIndividual,
            Way::Retiree => Page::RegisterRetiree,
            Way::Establishment => Page::RegisterEstablishment,
            Way::Password => Page::RecoverPassword,
            Way::Mobile => Page::RecoverMobile,
        }
    }

    /// The door it leads to.
    pub(super) fn door(self) -> Page {
        match self {
            Way::Individual | Way::Password | Way::Mobile => Page::SignInIndividual,
            Way::Retiree => Page::SignInRetiree,
            Way::Establishment => Page::SignInBusiness,
        }
    }

    /// Whether it opens an account.
    pub(super) fn is_registration(self) -> bool {
        matches!(self, Way::Individual | Way::Retiree | Way::Establishment)
    }

    /// The names of its steps, in order.
    pub(super) fn steps(self) -> &'static [&'static str] {
        match self {
            Way::Individual => &[
                "access-step-who",
                "access-step-mobile",
                "access-step-password",
                "access-step-check",
            ],
            Way::Retiree => &[
                "access-step-who",
                "access-step-mobile",
                "access-step-pension",
                "access-step-password",
                "access-step-check",
            ],
            Way::Establishment => &[
                "access-step-who",
                "access-step-mobile",
                "access-step-establishment",
                "access-step-user-name",
                "access-step-password",
                "access-step-check",
            ],
            Way::Password => &[
                "access-step-who",
                "access-step-code",
                "access-step-password",
            ],
            Way::Mobile => &["access-step-who", "access-step-mobile", "access-step-code"],
        }
    }

    /// At which of its steps a state is, from 1; beyond the last where it is done.
    pub(super) fn place_of(self, state: &AccessState) -> usize {
        let name = match state {
            AccessState::Start | AccessState::Ended { .. } | AccessState::Unknown => {
                "access-step-who"
            }
            AccessState::Mobile { .. } => "access-step-mobile",
            AccessState::Code { .. } if self.is_registration() => "access-step-mobile",
            AccessState::Code { .. } => "access-step-code",
            AccessState::Pension { .. } => "access-step-pension",
            AccessState::Establishment { .. } => "access-step-establishment",
            AccessState::UserName { .. } => "access-step-user-name",
            AccessState::Password { .. } => "access-step-password",
            AccessState::Check { .. } => "access-step-check",
            AccessState::Done { .. } => return self.steps().len() + 1,
        };
        let place = self.steps().iter().position(|step| *step == name);
        place.map_or(1, |place| place + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_the_contract_has_a_page_and_a_place_for_its_steps() {
        for flow in AccessFlow::KNOWN {
            let way = Way::of(flow).expect("a way");
            assert_eq!(Way::of(&AccessFlow::from(way.name())), Some(way));
            let code = AccessState::Code {
                flow: flow.clone(),
                mobile_tail: None,
                code_length: 6,
                expires_in_seconds: 1,
                resend_in_seconds: 1,
                resends_left: 1,
                attempts_left: 1,
            };
            assert!(
                way.place_of(&AccessState::Start) == 1 && way.place_of(&code) > 1,
                "{way:?}"
            );
            let done = AccessState::Done { flow: flow.clone() };
            assert!(way.place_of(&done) > way.steps().len());
        }
        assert_eq!(Way::of(&AccessFlow::from("king")), None);
    }
}
