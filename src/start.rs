//! The first steps in the browser: texts and settings, then the app takes over the page.

use std::sync::Arc;

use leptos::mount;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::api::fetch_config;
use crate::api::texts::fetch_texts;
use crate::app::App;
use crate::browser::{page, panic};
use crate::settings::Settings;
use crate::shell::language::locale_of;

/// Starts the app: fetches what the first view needs, then hydrates the page or mounts into it.
///
/// Without the texts there is nothing to show, so the static failure page is shown instead; without
/// the settings the safe defaults hold.
pub fn start() {
    panic::install_hook();
    spawn_local(async move {
        let locale = locale_of(&page::current_path());
        let (texts, config) = futures::join!(fetch_texts(locale), fetch_config());
        let Ok(texts) = texts else {
            page::show_failure(page::Failure::TextsFailed);
            return;
        };
        let texts = Arc::new(texts);
        let settings = config.map(Settings::from).unwrap_or_default();
        let app = move || view! { <App texts settings /> };
        if page::is_prerendered() {
            mount::mount_to_body(app);
        } else if let Some(element) = page::app_element() {
            page::remove_static_shell();
            // The app lives as long as the page.
            mount::mount_to(element, app).forget();
        }
        page::mark_ready();
    });
}
