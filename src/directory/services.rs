//! The list of services: whom each is for, where it is done today, and whether it is done here.
//!
//! What is said about a service stands in `services.ftl`, under keys made from its id.

use crate::routes::Page;

/// Whom a service is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// People who contribute or did.
    Individuals,
    /// Pensioners and beneficiaries.
    Retirees,
    /// Employers.
    Employers,
}

impl Audience {
    /// Every audience, in the order of the doors.
    pub const ALL: [Audience; 3] = [
        Audience::Individuals,
        Audience::Retirees,
        Audience::Employers,
    ];

    /// The key of its name.
    pub fn name_key(self) -> &'static str {
        match self {
            Audience::Individuals => "door-individuals",
            Audience::Retirees => "door-retirees",
            Audience::Employers => "door-employers",
        }
    }

    /// Its anchor on the page of services.
    pub fn anchor(self) -> &'static str {
        match self {
            Audience::Individuals => "individuals",
            Audience::Retirees => "retirees",
            Audience::Employers => "employers",
        }
    }
}

/// A way to get a service done today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// The Ta'minati app, for individuals and pensioners.
    App,
    /// Ta'minati Business, for employers.
    BusinessApp,
    /// The call centre.
    CallCentre,
    /// A branch, by appointment.
    Branch,
    /// A meeting by video.
    VirtualVisit,
    /// A self-service machine.
    Kiosk,
}

impl Channel {
    /// The key of its name.
    pub fn name_key(self) -> &'static str {
        match self {
            Channel::App => "channel-app",
            Channel::BusinessApp => "channel-business-app",
            Channel::CallCentre => "channel-call-centre",
            Channel::Branch => "channel-branch",
            Channel::VirtualVisit => "channel-virtual-visit",
            Channel::Kiosk => "channel-kiosk",
        }
    }

    /// Its anchor on the help page.
    pub fn anchor(self) -> &'static str {
        match self {
            Channel::App => "app",
            Channel::BusinessApp => "business-app",
            Channel::CallCentre => "call-centre",
            Channel::Branch => "branches",
            Channel::VirtualVisit => "virtual-visit",
            Channel::Kiosk => "kiosks",
        }
    }
}

/// A service of the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// Its anchor on the page of services and the root of its keys.
    pub id: &'static str,
    /// Whom it is for.
    pub audience: Audience,
    /// The page of this site where it is done; `None` while it is not done here.
    pub here: Option<Page>,
    /// The ways to get it done today.
    pub channels: &'static [Channel],
    /// The anchor of the article that grants it, on the page of laws.
    pub article: Option<&'static str>,
    /// Whether something has to be at hand.
    pub has_needs: bool,
    /// Whether the law or the service sets a date or a limit.
    pub has_timing: bool,
    /// Whether people look for it under other words too.
    pub has_words: bool,
}

impl Service {
    /// The key of its name.
    pub fn name_key(&self) -> String {
        format!("service-{}", self.id)
    }

    /// The key of the sentence that says what it brings.
    pub fn about_key(&self) -> String {
        format!("service-{}-about", self.id)
    }

    /// The key of what has to be at hand.
    pub fn needs_key(&self) -> String {
        format!("service-{}-needs", self.id)
    }

    /// The key of its dates and limits.
    pub fn timing_key(&self) -> String {
        format!("service-{}-timing", self.id)
    }

    /// The key of the words it is also looked for under.
    pub fn words_key(&self) -> String {
        format!("service-{}-words", self.id)
    }
}

/// The service with this anchor.
pub fn service(id: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|service| service.id == id)
}

/// Every key made from the list, for the test of the texts.
pub fn family_keys() -> Vec<String> {
    let mut keys = Vec::new();
    for service in SERVICES {
        keys.push(service.name_key());
        keys.push(service.about_key());
        keys.extend(service.has_needs.then(|| service.needs_key()));
        keys.extend(service.has_timing.then(|| service.timing_key()));
        keys.extend(service.has_words.then(|| service.words_key()));
    }
    keys
}

const PERSONAL: &[Channel] = &[Channel::App, Channel::Branch, Channel::CallCentre];
const IN_PERSON: &[Channel] = &[Channel::Branch, Channel::VirtualVisit, Channel::CallCentre];
const BUSINESS: &[Channel] = &[Channel::BusinessApp, Channel::Branch, Channel::CallCentre];
const BUSINESS_ONLINE: &[Channel] = &[Channel::BusinessApp, Channel::CallCentre];

/// Short names for the columns of the list below.
const NEEDS: u8 = 1;
const TIMING: u8 = 2;
const WORDS: u8 = 4;

const fn entry(
    id: &'static str,
    audience: Audience,
    channels: &'static [Channel],
    here: Option<Page>,
    article: Option<&'static str>,
    texts: u8,
) -> Service {
    Service {
        id,
        audience,
        here,
        channels,
        article,
        has_needs: texts & NEEDS != 0,
        has_timing: texts & TIMING != 0,
        has_words: texts & WORDS != 0,
    }
}

const I: Audience = Audience::Individuals;
const R: Audience = Audience::Retirees;
const E: Audience = Audience::Employers;

/// Every service, by audience, the most asked for first.
pub const SERVICES: &[Service] = &[
    entry(
        "contribution-record",
        I,
        &[Channel::App, Channel::Kiosk, Channel::CallCentre],
        Some(Page::IndividualRecord),
        None,
        WORDS,
    ),
    entry(
        "retirement-calculator",
        I,
        &[Channel::App],
        Some(Page::PensionCalculator),
        None,
        NEEDS | WORDS,
    ),
    entry(
        "wage-certificate",
        I,
        &[Channel::App, Channel::Kiosk],
        None,
        None,
        NEEDS | WORDS,
    ),
    entry(
        "benefit-request",
        I,
        PERSONAL,
        None,
        Some("m273-16"),
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "lump-sum",
        I,
        PERSONAL,
        None,
        Some("m33-41"),
        NEEDS | TIMING | WORDS,
    ),
    entry("repay-lump-sum", I, PERSONAL, None, None, NEEDS),
    entry("aggregation", I, PERSONAL, None, Some("m53"), NEEDS | WORDS),
    entry("buy-in", I, PERSONAL, None, Some("m33-38"), NEEDS | WORDS),
    entry(
        "saned",
        I,
        PERSONAL,
        None,
        Some("m18"),
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "maternity",
        I,
        PERSONAL,
        None,
        Some("m273-41"),
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "injury-claim",
        I,
        PERSONAL,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "disability",
        I,
        PERSONAL,
        None,
        Some("m33-39"),
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "voluntary-cover",
        I,
        PERSONAL,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "bank-account",
        I,
        PERSONAL,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry("contact-details", I, PERSONAL, None, None, NEEDS | WORDS),
    entry("dependants", I, PERSONAL, None, None, NEEDS | WORDS),
    entry("wage-objection", I, PERSONAL, None, None, NEEDS | WORDS),
    entry("period-objection", I, PERSONAL, None, None, NEEDS | WORDS),
    entry(
        "period-confirmation",
        I,
        &[Channel::App, Channel::CallCentre],
        None,
        None,
        TIMING,
    ),
    entry("delegation", I, PERSONAL, None, None, NEEDS | WORDS),
    entry(
        "virtual-visit",
        I,
        &[Channel::App, Channel::CallCentre],
        None,
        None,
        NEEDS | WORDS,
    ),
    entry(
        "branch-appointment",
        I,
        &[Channel::App, Channel::CallCentre],
        None,
        None,
        NEEDS | WORDS,
    ),
    entry(
        "complaint",
        I,
        &[Channel::App, Channel::CallCentre, Channel::Branch],
        None,
        None,
        NEEDS | WORDS,
    ),
    entry(
        "quick-verification",
        I,
        &[Channel::CallCentre, Channel::Branch],
        None,
        None,
        NEEDS | WORDS,
    ),
    entry(
        "pension-letter",
        R,
        &[Channel::App, Channel::Kiosk, Channel::CallCentre],
        None,
        None,
        NEEDS | WORDS,
    ),
    entry("pension-payments", R, PERSONAL, None, None, TIMING | WORDS),
    entry(
        "beneficiaries",
        R,
        PERSONAL,
        None,
        Some("m33-40"),
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "yearly-proof",
        R,
        PERSONAL,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "marriage-grant",
        R,
        PERSONAL,
        None,
        Some("m33-50"),
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "back-to-work",
        R,
        PERSONAL,
        None,
        Some("m273-18"),
        NEEDS | TIMING,
    ),
    entry(
        "death-report",
        R,
        IN_PERSON,
        None,
        Some("m33-51"),
        NEEDS | TIMING | WORDS,
    ),
    entry("deductions", R, PERSONAL, None, None, TIMING | WORDS),
    entry("guardianship", R, IN_PERSON, None, None, NEEDS | WORDS),
    entry(
        "taqdeer",
        R,
        &[Channel::App, Channel::CallCentre],
        None,
        None,
        WORDS,
    ),
    entry(
        "register-establishment",
        E,
        BUSINESS,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "register-saudi",
        E,
        BUSINESS_ONLINE,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "complete-non-saudi",
        E,
        BUSINESS_ONLINE,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "register-gulf",
        E,
        BUSINESS_ONLINE,
        None,
        Some("gulf-extension"),
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "wage-update",
        E,
        BUSINESS_ONLINE,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "end-contributor",
        E,
        BUSINESS_ONLINE,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry("amend-period", E, BUSINESS, None, None, NEEDS | WORDS),
    entry(
        "bill",
        E,
        BUSINESS_ONLINE,
        None,
        Some("m33-19"),
        TIMING | WORDS,
    ),
    entry("instalments", E, BUSINESS, None, None, NEEDS | WORDS),
    entry(
        "certificates",
        E,
        BUSINESS_ONLINE,
        None,
        None,
        TIMING | WORDS,
    ),
    entry(
        "report-injury",
        E,
        BUSINESS_ONLINE,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "treatment-costs",
        E,
        BUSINESS_ONLINE,
        None,
        None,
        NEEDS | WORDS,
    ),
    entry("branches", E, BUSINESS_ONLINE, None, None, NEEDS | WORDS),
    entry("establishment-data", E, BUSINESS, None, None, NEEDS | WORDS),
    entry("supervisors", E, BUSINESS_ONLINE, None, None, NEEDS | WORDS),
    entry(
        "violations",
        E,
        BUSINESS_ONLINE,
        None,
        Some("m33-62"),
        NEEDS | TIMING | WORDS,
    ),
    entry(
        "end-activity",
        E,
        BUSINESS,
        None,
        None,
        NEEDS | TIMING | WORDS,
    ),
    entry("track-requests", E, BUSINESS_ONLINE, None, None, WORDS),
    entry(
        "staff-visit",
        E,
        &[
            Channel::BusinessApp,
            Channel::VirtualVisit,
            Channel::CallCentre,
        ],
        None,
        None,
        NEEDS,
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_anchor_is_there_once() {
        let ids: BTreeSet<&str> = SERVICES.iter().map(|service| service.id).collect();
        assert_eq!(ids.len(), SERVICES.len());
        for audience in Audience::ALL {
            assert!(
                !ids.contains(audience.anchor()),
                "{audience:?} and a service share an anchor"
            );
            assert!(SERVICES.iter().any(|service| service.audience == audience));
        }
        assert!(service("saned").is_some() && service("q=saned").is_none());
    }

    #[test]
    fn every_service_says_where_it_is_done_today() {
        for service in SERVICES {
            assert!(!service.channels.is_empty(), "{}", service.id);
        }
    }
}
