//! On which kind of device somebody is, as coarsely as they recognise it themselves. Nothing finer
//! is kept: no version, no model, no address.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use contract::{BrowserFamily, Device, DeviceForm, SystemFamily};

/// What tells browsers apart, in the order in which it has to be looked for: most of them say that
/// they are others as well.
const BROWSERS: &[(&str, BrowserFamily)] = &[
    ("Edg", BrowserFamily::Edge),
    ("OPR/", BrowserFamily::Opera),
    ("OPT/", BrowserFamily::Opera),
    ("SamsungBrowser/", BrowserFamily::Samsung),
    ("Firefox/", BrowserFamily::Firefox),
    ("FxiOS/", BrowserFamily::Firefox),
    ("Chrome/", BrowserFamily::Chrome),
    ("CriOS/", BrowserFamily::Chrome),
    ("Safari/", BrowserFamily::Safari),
];

const SYSTEMS: &[(&str, SystemFamily)] = &[
    ("Android", SystemFamily::Android),
    ("iPhone", SystemFamily::Ios),
    ("iPad", SystemFamily::Ios),
    ("iPod", SystemFamily::Ios),
    ("Windows", SystemFamily::Windows),
    ("Mac OS X", SystemFamily::Macos),
    ("CrOS", SystemFamily::Linux),
    ("Linux", SystemFamily::Linux),
];

/// The device of a request.
pub fn of_request(headers: &HeaderMap) -> Device {
    let agent = headers
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    of_agent(agent)
}

fn of_agent(agent: &str) -> Device {
    let system = find(SYSTEMS, agent).unwrap_or(SystemFamily::Unknown);
    let form = match &system {
        SystemFamily::Android if agent.contains("Mobile") => DeviceForm::Phone,
        SystemFamily::Android => DeviceForm::Tablet,
        SystemFamily::Ios if agent.contains("iPad") => DeviceForm::Tablet,
        SystemFamily::Ios => DeviceForm::Phone,
        SystemFamily::Windows | SystemFamily::Macos | SystemFamily::Linux => DeviceForm::Computer,
        _ => DeviceForm::Unknown,
    };
    Device {
        browser: find(BROWSERS, agent).unwrap_or(BrowserFamily::Unknown),
        system,
        form,
    }
}

fn find<Family: Clone>(families: &[(&str, Family)], agent: &str) -> Option<Family> {
    families
        .iter()
        .find_map(|(mark, family)| agent.contains(mark).then(|| family.clone()))
}

/// The device as the database keeps it.
pub fn to_text(device: &Device) -> String {
    format!(
        "{} {} {}",
        device.browser.as_str(),
        device.system.as_str(),
        device.form.as_str()
    )
}

/// The device out of what the database keeps; unknown where it keeps nothing.
pub fn of_text(text: &str) -> Device {
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    Device {
        browser: words
            .next()
            .map_or(BrowserFamily::Unknown, BrowserFamily::from),
        system: words
            .next()
            .map_or(SystemFamily::Unknown, SystemFamily::from),
        form: words.next().map_or(DeviceForm::Unknown, DeviceForm::from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_apart_by_what_is_theirs_alone() {
        let cases = [
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36",
                "chrome android phone",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Safari/537.36",
                "samsung android tablet",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "safari ios phone",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0 Mobile/15E148 Safari/604.1",
                "chrome ios phone",
            ),
            (
                "Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/604.1",
                "firefox ios tablet",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0",
                "edge windows computer",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "firefox linux computer",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 OPR/122.0.0.0",
                "opera macos computer",
            ),
            ("curl/8", "unknown unknown unknown"),
            ("", "unknown unknown unknown"),
        ];
        for (agent, expected) in cases {
            let device = of_agent(agent);
            assert_eq!(to_text(&device), expected, "{agent}");
            assert_eq!(of_text(expected), device);
        }
    }

    #[test]
    fn asvs_14_2_6_nothing_finer_than_a_family_is_kept() {
        let kept = to_text(&of_agent(
            "Mozilla/5.0 (Linux; Android 14; SM-S918B) Chrome/138.0.7204.63 Mobile Safari/537.36",
        ));
        assert!(!kept.contains("14") && !kept.contains("SM-") && !kept.contains("138"));
        assert_eq!(to_text(&of_text("")), "unknown unknown unknown");
    }
}
