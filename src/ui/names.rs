//! Names and places that data brings along.

use contract::BilingualText;

use crate::i18n::{I18n, Locale};
use crate::routes::Page;

/// A name in the language in use, or in the other where the register lacks it.
pub fn name(i18n: I18n, text: &BilingualText) -> String {
    let (first, second) = match i18n.locale() {
        Locale::Ar => (&text.ar, &text.en),
        Locale::En => (&text.en, &text.ar),
    };
    let chosen = if first.trim().is_empty() {
        second
    } else {
        first
    };
    chosen.trim().to_owned()
}

/// The address of a service's entry in the directory of services.
pub fn service_href(i18n: I18n, service: &str) -> String {
    format!("{}#{service}", Page::Services.href(i18n.locale()))
}
