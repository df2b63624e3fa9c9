//! What the checks found, and the one thing to do about it.

/// What is checked, in the order in which causes are looked for: what stands first explains what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    /// Whether the device is online and reaches the site.
    Network,
    /// Whether the services answer, and what is known to be out of order.
    Service,
    /// The device's clock against the server's.
    Clock,
    /// Whether the browser takes cookies.
    Cookies,
    /// Whether the browser keeps values.
    Storage,
    /// Where signing in stands in this browser.
    Account,
}

impl Check {
    pub(super) const ALL: [Check; 6] = [
        Check::Network,
        Check::Service,
        Check::Clock,
        Check::Cookies,
        Check::Storage,
        Check::Account,
    ];

    /// The key of its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Check::Network => "check-network",
            Check::Service => "check-service",
            Check::Clock => "check-clock",
            Check::Cookies => "check-cookies",
            Check::Storage => "check-storage",
            Check::Account => "check-account",
        }
    }
}

/// What is known of the device and the service; `None` is what has not been found out.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Facts {
    /// Whether the browser believes it has a network.
    pub(super) is_online: Option<bool>,
    /// Whether the site itself was reached.
    pub(super) is_reached: Option<bool>,
    /// Whether the services behind it answered; unknown where the site was not reached.
    pub(super) answers: Option<bool>,
    /// What is known to be out of order.
    pub(super) outage: Outage,
    /// By how many milliseconds the device's clock is ahead.
    pub(super) clock_ahead: Option<f64>,
    /// Whether cookies are taken.
    pub(super) takes_cookies: Option<bool>,
    /// Whether values are kept.
    pub(super) keeps_values: Option<bool>,
    /// Where signing in stands.
    pub(super) step: Option<Step>,
    /// Whether all questions were asked and answered, or given up.
    pub(super) is_done: bool,
}

/// A known outage that keeps people out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Outage {
    /// None.
    #[default]
    None,
    /// Signing in, or everything.
    SignIn,
    /// The codes by text.
    Codes,
}

/// Where signing in stands in this browser. What a password was refused for is not among it: that could
/// tell a stranger who has an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Nobody has begun.
    Start,
    /// A code is waited for.
    Code,
    /// Somebody is signed in.
    SignedIn,
}

/// The result of one check in words: the key, and for the clock by how many minutes it is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Result {
    pub(super) state: State,
    pub(super) key: &'static str,
    pub(super) minutes: Option<i64>,
}

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is being checked.
    Waiting,
    /// Nothing is in the way.
    Fine,
    /// Something is in the way.
    Trouble,
    /// It could not be checked.
    Unknown,
}

/// The one thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Get online.
    Connect,
    /// Get out of what blocks the site.
    Unblock,
    /// Wait, or call.
    WaitOrCall,
    /// Come in by a way that needs no code.
    WithoutCode,
    /// Set the clock.
    SetClock,
    /// Allow cookies.
    AllowCookies,
    /// Enter the code that was sent.
    EnterCode,
    /// Open the account: it is open already.
    OpenAccount,
    /// Nothing is in the way here: try, by the easiest way.
    Try,
}

/// A clock that is off by less than this keeps nobody out.
const CLOCK_TOLERANCE: f64 = 120_000.0;

/// How a check came out.
pub(super) fn result(check: Check, facts: &Facts) -> Result {
    let of = |state, key| Result {
        state,
        key,
        minutes: None,
    };
    let unknown = |key| {
        if facts.is_done {
            of(State::Unknown, key)
        } else {
            of(State::Waiting, "check-running")
        }
    };
    match check {
        Check::Network => match (facts.is_online, facts.is_reached) {
            (_, Some(true)) => of(State::Fine, "check-network-fine"),
            (Some(false), _) => of(State::Trouble, "check-network-offline"),
            (_, Some(false)) => of(State::Trouble, "check-network-unreached"),
            _ => unknown("check-network-unreached"),
        },
        Check::Service => match (facts.answers, facts.outage) {
            (Some(false), _) => of(State::Trouble, "check-service-down"),
            (_, Outage::SignIn) => of(State::Trouble, "check-service-outage"),
            (_, Outage::Codes) => of(State::Trouble, "check-service-codes"),
            (Some(true), Outage::None) => of(State::Fine, "check-service-fine"),
            (None, Outage::None) => unknown("check-service-unknown"),
        },
        Check::Clock => match facts.clock_ahead {
            None => unknown("check-clock-unknown"),
            Some(ahead) if ahead.abs() < CLOCK_TOLERANCE => of(State::Fine, "check-clock-fine"),
            Some(ahead) => Result {
                state: State::Trouble,
                key: if ahead > 0.0 {
                    "check-clock-ahead"
                } else {
                    "check-clock-behind"
                },
                minutes: Some(minutes(ahead)),
            },
        },
        Check::Cookies => match facts.takes_cookies {
            Some(true) => of(State::Fine, "check-cookies-fine"),
            Some(false) => of(State::Trouble, "check-cookies-blocked"),
            None => of(State::Waiting, "check-running"),
        },
        Check::Storage => match facts.keeps_values {
            Some(true) => of(State::Fine, "check-storage-fine"),
            Some(false) => of(State::Unknown, "check-storage-blocked"),
            None => of(State::Waiting, "check-running"),
        },
        Check::Account => match facts.step {
            Some(Step::Start) => of(State::Fine, "check-account-none"),
            Some(Step::Code) => of(State::Fine, "check-account-code"),
            Some(Step::SignedIn) => of(State::Fine, "check-account-in"),
            None => unknown("check-account-unknown"),
        },
    }
}

/// Whole minutes, at most a day's many: whoever is off by a year sees the same next step.
fn minutes(milliseconds: f64) -> i64 {
    let minutes = (milliseconds.abs() / 60_000.0).round().clamp(1.0, 1_440.0);
    // Between 1 and 1,440, so nothing is cut off.
    #[expect(clippy::cast_possible_truncation)]
    {
        minutes as i64
    }
}

/// The one thing to do: about the first cause there is, since it explains those after it.
pub(super) fn next(facts: &Facts) -> Option<Next> {
    if !facts.is_done {
        return None;
    }
    if facts.step == Some(Step::SignedIn) {
        return Some(Next::OpenAccount);
    }
    let cause = Check::ALL
        .into_iter()
        .find(|check| result(*check, facts).state == State::Trouble);
    Some(match cause {
        Some(Check::Network) if facts.is_online == Some(false) => Next::Connect,
        Some(Check::Network) => Next::Unblock,
        Some(Check::Service) if facts.answers != Some(false) && facts.outage == Outage::Codes => {
            Next::WithoutCode
        }
        Some(Check::Service) => Next::WaitOrCall,
        Some(Check::Clock) => Next::SetClock,
        Some(Check::Cookies) => Next::AllowCookies,
        _ if facts.step == Some(Step::Code) => Next::EnterCode,
        _ => Next::Try,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_fine() -> Facts {
        Facts {
            is_online: Some(true),
            is_reached: Some(true),
            answers: Some(true),
            outage: Outage::None,
            clock_ahead: Some(400.0),
            takes_cookies: Some(true),
            keeps_values: Some(true),
            step: Some(Step::Start),
            is_done: true,
        }
    }

    #[test]
    fn where_nothing_is_wrong_there_is_something_to_do_all_the_same() {
        let facts = all_fine();
        for check in Check::ALL {
            assert_eq!(result(check, &facts).state, State::Fine, "{check:?}");
        }
        assert_eq!(next(&facts), Some(Next::Try));
    }

    #[test]
    fn the_first_cause_is_the_one_to_mend() {
        let mut facts = all_fine();
        facts.takes_cookies = Some(false);
        assert_eq!(next(&facts), Some(Next::AllowCookies));
        facts.clock_ahead = Some(-3_600_000.0);
        assert_eq!(next(&facts), Some(Next::SetClock));
        facts.outage = Outage::Codes;
        assert_eq!(next(&facts), Some(Next::WithoutCode));
        facts.outage = Outage::SignIn;
        assert_eq!(next(&facts), Some(Next::WaitOrCall));
        facts.answers = Some(false);
        facts.outage = Outage::Codes;
        assert_eq!(next(&facts), Some(Next::WaitOrCall));
        facts.is_reached = Some(false);
        assert_eq!(next(&facts), Some(Next::Unblock));
        facts.is_online = Some(false);
        assert_eq!(next(&facts), Some(Next::Connect));
    }

    #[test]
    fn a_clock_is_off_from_two_minutes_on_in_either_direction() {
        let of = |ahead| {
            let facts = Facts {
                clock_ahead: Some(ahead),
                ..all_fine()
            };
            result(Check::Clock, &facts)
        };
        assert_eq!(of(119_999.0).state, State::Fine);
        assert_eq!(
            (of(120_000.0).key, of(120_000.0).minutes),
            ("check-clock-ahead", Some(2))
        );
        assert_eq!(
            (of(-600_000.0).key, of(-600_000.0).minutes),
            ("check-clock-behind", Some(10))
        );
        assert_eq!(of(1.0e15).minutes, Some(1_440));
    }

    #[test]
    fn offline_the_other_questions_stay_open_and_are_no_trouble() {
        let facts = Facts {
            is_online: Some(false),
            is_reached: Some(false),
            takes_cookies: Some(true),
            keeps_values: Some(true),
            is_done: true,
            ..Facts::default()
        };
        assert_eq!(result(Check::Network, &facts).state, State::Trouble);
        for check in [Check::Service, Check::Clock, Check::Account] {
            assert_eq!(result(check, &facts).state, State::Unknown, "{check:?}");
        }
        assert_eq!(next(&facts), Some(Next::Connect));
    }

    #[test]
    fn while_it_is_being_checked_nothing_is_advised() {
        let facts = Facts::default();
        assert_eq!(next(&facts), None);
        for check in Check::ALL {
            assert_eq!(result(check, &facts).state, State::Waiting, "{check:?}");
        }
    }

    #[test]
    fn who_is_in_or_half_in_is_led_on() {
        let at = |step| Facts {
            step: Some(step),
            ..all_fine()
        };
        assert_eq!(next(&at(Step::Code)), Some(Next::EnterCode));
        assert_eq!(next(&at(Step::SignedIn)), Some(Next::OpenAccount));
    }
}
