//! What devices, ways, roles and moments are called on the account's pages.

use contract::{
    BrowserFamily, Device, DeviceForm, Role, SignInOutcome, SignInWay, SystemFamily, Timestamp,
};

use crate::i18n::I18n;
use crate::ui::icon::{Icon, shapes};
use crate::ui::tag::TagKind;

/// A device in words: what it is, its system, its browser.
pub(super) fn device(i18n: I18n, device: &Device) -> String {
    let key = match &device.form {
        DeviceForm::Phone => "account-device-phone",
        DeviceForm::Tablet => "account-device-tablet",
        DeviceForm::Computer => "account-device-computer",
        DeviceForm::Unknown | DeviceForm::Other(_) => return i18n.text("account-device-unknown"),
    };
    i18n.text_with(
        key,
        &[
            ("system", system(&device.system).into()),
            ("browser", browser(i18n, &device.browser).into()),
        ],
    )
}

/// Names of products, which no language translates.
fn system(system: &SystemFamily) -> &'static str {
    match system {
        SystemFamily::Android => "Android",
        SystemFamily::Ios => "iOS",
        SystemFamily::Windows => "Windows",
        SystemFamily::Macos => "macOS",
        SystemFamily::Linux => "Linux",
        SystemFamily::Unknown | SystemFamily::Other(_) => "",
    }
}

fn browser(i18n: I18n, browser: &BrowserFamily) -> String {
    match browser {
        BrowserFamily::Chrome => "Chrome".to_owned(),
        BrowserFamily::Safari => "Safari".to_owned(),
        BrowserFamily::Firefox => "Firefox".to_owned(),
        BrowserFamily::Edge => "Edge".to_owned(),
        BrowserFamily::Samsung => "Samsung Internet".to_owned(),
        BrowserFamily::Opera => "Opera".to_owned(),
        BrowserFamily::Unknown | BrowserFamily::Other(_) => i18n.text("account-browser-unknown"),
    }
}

/// The sign of a device.
pub(super) fn device_icon(device: &Device) -> Icon {
    match device.form {
        DeviceForm::Phone | DeviceForm::Tablet => shapes::SMARTPHONE,
        _ => shapes::MONITOR,
    }
}

/// By which way somebody signs in.
pub(super) fn way(way: &SignInWay) -> &'static str {
    match way {
        SignInWay::Nafath => "account-way-nafath",
        SignInWay::Passkey => "account-way-passkey",
        SignInWay::Password | SignInWay::Other(_) => "account-way-password",
    }
}

/// By which door.
pub(super) fn door(role: &Role) -> &'static str {
    match role {
        Role::Retiree => "account-door-retiree",
        Role::Business => "account-door-business",
        Role::Individual | Role::Other(_) => "account-door-individual",
    }
}

/// What became of a try, and what that means.
pub(super) fn outcome(outcome: &SignInOutcome) -> (&'static str, TagKind) {
    match outcome {
        SignInOutcome::SignedIn => ("account-outcome-signed-in", TagKind::Success),
        SignInOutcome::WrongPassword => ("account-outcome-wrong-password", TagKind::Error),
        SignInOutcome::Paused => ("account-outcome-paused", TagKind::Error),
        SignInOutcome::WrongCode => ("account-outcome-wrong-code", TagKind::Error),
        SignInOutcome::Declined => ("account-outcome-declined", TagKind::Error),
        SignInOutcome::Refused => ("account-outcome-refused", TagKind::Error),
        SignInOutcome::Other(_) => ("account-outcome-other", TagKind::Neutral),
    }
}

/// A moment in Saudi Arabia, with day and time.
pub(super) fn moment(i18n: I18n, moment: Timestamp) -> String {
    let (hour, minute) = moment.time_in_riyadh();
    i18n.text_with(
        "account-moment",
        &[
            ("day", moment.date_in_riyadh().into()),
            ("time", i18n.time_of_day(hour, minute).into()),
        ],
    )
}
