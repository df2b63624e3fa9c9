//! The digital stamp: whether this is an official government site.
//!
//! ARIA pattern: Disclosure. It says "official" only on a host below `.gov.sa` that carries a
//! registration number of the Digital Government Authority; anywhere else it says "prototype",
//! and cannot be dismissed. Nothing but these two facts can make it say "official".

pub mod examples;

use leptos::prelude::*;

use super::icon::{Icon, icon, shapes};
use crate::browser::dom;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::t;

/// Whether a site may call itself official.
pub fn is_official(host: &str, registration: Option<&str>) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let below_gov_sa = host
        .strip_suffix(".gov.sa")
        .is_some_and(|name| !name.is_empty() && !name.starts_with('.'));
    below_gov_sa && registration.is_some_and(|number| !number.trim().is_empty())
}

/// The stamp, the first thing of every page.
#[component]
pub fn Stamp(
    /// The registration number from the configuration of the deployment.
    #[prop(into)]
    registration: Signal<Option<String>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let host = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    effect(move || host.set(dom::host_name().unwrap_or_default()));
    let official = Memo::new(move |_| {
        host.with(|host| registration.with(|number| is_official(host, number.as_deref())))
    });
    let how = move || {
        i18n.text(if official.get() {
            "ui-stamp-how"
        } else {
            "ui-stamp-what"
        })
    };
    let panel = move || {
        if official.get() {
            official_panel(registration).into_any()
        } else {
            view! { <p>{t!(i18n, "ui-stamp-prototype-body")}</p> }.into_any()
        }
    };
    view! {
        <section class="g-stamp" class:g-stamp--verified=move || official.get() aria-label=t!(i18n, "ui-stamp")>
            <div class="g-container">
                <div class="g-stamp__line">
                    {move || icon(if official.get() { shapes::SHIELD_CHECK } else { shapes::WARNING })}
                    <p class="g-stamp__text">
                        {move || i18n.text(if official.get() { "ui-stamp-official" } else { "ui-stamp-prototype" })}
                    </p>
                    <button
                        type="button"
                        class="g-stamp__how"
                        aria-expanded=move || is_open.get().to_string()
                        aria-controls="stamp-panel"
                        on:click=move |_| is_open.update(|open| *open = !*open)
                    >
                        {how}
                        {icon(shapes::CHEVRON_DOWN)}
                    </button>
                </div>
                <div class="g-stamp__panel" id="stamp-panel" hidden=move || !is_open.get()>{panel}</div>
            </div>
        </section>
    }
}

fn official_panel(registration: Signal<Option<String>>) -> impl IntoView {
    let i18n = use_i18n();
    let fact = |picture: Icon, title: &'static str, text: Signal<String>| {
        view! {
            <div class="g-stamp__fact">
                {icon(picture)}
                <b>{move || i18n.text(title)}</b>
                <p>{text}</p>
            </div>
        }
    };
    let number = Signal::derive(move || {
        let number = registration.get().unwrap_or_default();
        i18n.text_with("ui-stamp-registered", &[("number", number.into())])
    });
    view! {
        {fact(shapes::LANDMARK, "ui-stamp-domain-title", Signal::derive(t!(i18n, "ui-stamp-domain-body")))}
        {fact(shapes::LOCK, "ui-stamp-https-title", Signal::derive(t!(i18n, "ui-stamp-https-body")))}
        {fact(shapes::BADGE_CHECK, "ui-stamp-number-title", number)}
    }
}

#[cfg(test)]
mod tests {
    use super::is_official;

    #[test]
    fn only_a_registered_government_host_is_official() {
        assert!(is_official("www.example.gov.sa", Some("20240415")));
        assert!(is_official("Example.GOV.SA.", Some("20240415")));
        for host in [
            "",
            "gov.sa",
            ".gov.sa",
            "localhost",
            "127.0.0.1",
            "example.gov.sa.evil.example",
            "examplegov.sa",
            "gov.sa.example",
        ] {
            assert!(!is_official(host, Some("20240415")), "{host}");
        }
        assert!(!is_official("www.example.gov.sa", None));
        assert!(!is_official("www.example.gov.sa", Some(" ")));
    }
}
