//! The first steps in the browser: code, texts and settings of the first page, then the app takes
//! over.

use std::sync::Arc;

use leptos::mount;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::api::fetch_config;
use crate::api::texts::{fetch_beginning, fetch_missing, fetch_rest};
use crate::app::App;
use crate::areas;
use crate::browser::turns::Turns;
use crate::browser::{page, panic, storage, takeover};
use crate::i18n::{TextFile, Texts};
use crate::routes::Page;
use crate::settings::{ComingSettings, Settings};
use crate::shell::language::locale_of;

/// The key of the device's memory of what a page looked like by its settings.
const SETTINGS_KEY: &str = "gosi-settings";

/// Starts the app: fetches what the first view needs, then puts the app in the page's place.
///
/// Without the texts there is nothing to show, so the static failure page is shown instead; without
/// the settings the safe defaults hold. Where only the first page's own code is missing, the app
/// starts all the same and says so in the page's place.
pub fn start() {
    panic::install_hook();
    spawn_local(async move {
        let path = page::current_path();
        let texts = Arc::new(Texts::empty(locale_of(&path)));
        let first_page = Page::from_path(&path).map(|(_, page)| page);
        let own = first_page.map_or(areas::TEXTS_OF_UNKNOWN, areas::texts_of);
        let settings = ComingSettings::on_their_way();
        let kept = storage::read(SETTINGS_KEY);
        let before = kept.as_deref().and_then(Settings::of_kept);
        let is_known = before.is_some();
        if let Some(before) = before.clone() {
            settings.were(before);
        }
        spawn_local(async move {
            let fetched = fetch_config().await.map(Settings::from);
            if let Ok(fetched) = &fetched
                && kept.as_deref() != Some(&fetched.kept())
            {
                storage::write(SETTINGS_KEY, &fetched.kept());
            }
            // Where they cannot be had, what was shown stays.
            settings.arrive(fetched.unwrap_or_else(|_| before.unwrap_or_default()));
        });
        if fetch_beginning(&texts, &[&[TextFile::Portal], own].concat())
            .await
            .is_err()
        {
            let common = fetch_missing(&texts, &[TextFile::Portal]);
            let (common, own) = futures::join!(common, fetch_missing(&texts, own));
            // The area asks again for its own texts, and knows what to say without them.
            let _ = own;
            if common.is_err() {
                page::show_failure(page::Failure::TextsFailed);
                return;
            }
        }
        let turns = Turns::default();
        // What stands around the page is built while the page's own code is still on its way, and both while the
        // settings are. What a page looks like by them is kept from an earlier visit; what they say holds when they come.
        let coming = areas::prefetch_code(first_page);
        let settled = async {
            if !is_known {
                settings.arrived().await;
            }
        };
        let took_over = takeover::take_over(&turns, coming, settled, |element| {
            let turns = turns.clone();
            let texts = Arc::clone(&texts);
            let app = move || {
                provide_context(turns);
                view! { <App texts settings /> }
            };
            // The app lives as long as the page.
            mount::mount_to(element, app).forget();
        });
        if took_over.await {
            page::remove_static_shell();
            page::mark_ready();
            turns.put_in();
            fetch_rest(&texts).await;
        }
    });
}
