//! The words for what the view models hold.

use benefits::ages::Age;
use benefits::{Quantity, Rational};
use contract::{PeriodStatus, Scheme};

use super::view_model::case::NotComputed;
use super::view_model::record::Length;
use super::view_model::status::LawBadge;
use super::view_model::wages::Payer;
use crate::i18n::I18n;
use crate::routes::Page;
use crate::ui::explanation::{message_text, quantity_text};
pub(super) use crate::ui::names::{name, service_href};

/// The name of a scheme.
pub(super) fn scheme(i18n: I18n, scheme: &Scheme) -> String {
    i18n.text(match scheme {
        Scheme::Gosi => "individual-scheme-gosi",
        Scheme::Voluntary => "individual-scheme-voluntary",
        Scheme::Civil => "individual-scheme-civil",
        Scheme::Military => "individual-scheme-military",
        Scheme::Other(_) => "individual-scheme-other",
    })
}

/// The state of a period.
pub(super) fn period_status(i18n: I18n, status: &PeriodStatus) -> String {
    i18n.text(match status {
        PeriodStatus::Active => "individual-period-active",
        PeriodStatus::Ended => "individual-period-ended",
        PeriodStatus::Refunded => "individual-period-refunded",
        PeriodStatus::UnderReview => "individual-period-under-review",
        PeriodStatus::Other(_) => "individual-period-other",
    })
}

/// The law a pension follows.
pub(super) fn law(i18n: I18n, badge: LawBadge) -> String {
    i18n.text(match badge {
        LawBadge::Military => "individual-law-military",
        LawBadge::OldPensioner => "individual-law-old-pensioner",
        LawBadge::OldExempt => "individual-law-old-exempt",
        LawBadge::OldAmended => "individual-law-old-amended",
        LawBadge::New => "individual-law-new",
        LawBadge::HomeState => "individual-law-home-state",
        LawBadge::HazardsOnly => "individual-law-hazards-only",
    })
}

/// The place of a law on the page of the laws.
pub(super) fn law_href(i18n: I18n, badge: LawBadge) -> String {
    let fragment = match badge {
        LawBadge::Military => "m24",
        LawBadge::OldPensioner | LawBadge::OldExempt => "m33",
        LawBadge::OldAmended => "m273-decree",
        LawBadge::New | LawBadge::HazardsOnly => "m273",
        LawBadge::HomeState => "gulf-extension",
    };
    format!("{}#{fragment}", Page::Law.href(i18n.locale()))
}

/// Months and days, leaving out what is nothing.
pub(super) fn length(i18n: I18n, length: Length) -> String {
    let months = || i18n.text_with("individual-months", &[("n", length.months.into())]);
    let days = || i18n.text_with("individual-days", &[("n", length.days.into())]);
    match (length.months, length.days) {
        (_, 0) => months(),
        (0, _) => days(),
        _ => i18n.text_with(
            "individual-months-and-days",
            &[("months", months().into()), ("days", days().into())],
        ),
    }
}

/// Who reported a wage.
pub(super) fn payer(i18n: I18n, payer: &Payer) -> String {
    match payer {
        Payer::Employer(employer) => name(i18n, employer),
        Payer::Voluntary => i18n.text("individual-record-own-contribution"),
        Payer::Unnamed => i18n.text("individual-record-no-employer"),
    }
}

/// Why nothing is computed for this person.
pub(super) fn not_computed(i18n: I18n, why: &NotComputed) -> String {
    match why {
        NotComputed::Military => i18n.text("individual-not-computed-military"),
        NotComputed::HazardsOnly => i18n.text("individual-not-computed-hazards"),
        NotComputed::OtherGulfState => i18n.text("individual-not-computed-gulf"),
        NotComputed::Pensioner => i18n.text("individual-not-computed-pensioner"),
        NotComputed::Civil => i18n.text("individual-not-computed-civil"),
        NotComputed::Unknown => i18n.text("individual-not-computed-unknown"),
        NotComputed::Refused(refusal) => i18n.text_with(
            "individual-not-computed-refused",
            &[("why", message_text(i18n, &refusal.reason).into())],
        ),
    }
}

/// An age in the calendar the law counts it in.
pub(super) fn age(i18n: I18n, age: Age) -> String {
    let whole = |number: i32| Rational::whole(i64::from(number));
    match age {
        Age::HijriYears(years) => quantity_text(i18n, Quantity::HijriYears(whole(years))),
        Age::GregorianMonths(months) if months % 12 == 0 => {
            quantity_text(i18n, Quantity::Years(whole(months / 12)))
        }
        Age::GregorianMonths(months) => i18n.text_with(
            "individual-years-and-months",
            &[
                (
                    "years",
                    quantity_text(i18n, Quantity::Years(whole(months / 12))).into(),
                ),
                (
                    "months",
                    quantity_text(i18n, Quantity::Months(whole(months % 12))).into(),
                ),
            ],
        ),
    }
}
