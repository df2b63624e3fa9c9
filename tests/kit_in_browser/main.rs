//! The component kit inside a real browser: what only events, focus and the caret can show.
//!
//! Run by `cargo xtask test browser`; the same examples are looked at as HTML in kit_render.rs.
#![cfg(target_arch = "wasm32")]

mod focus;
mod json;
mod speech;
mod stage;
mod typing;

use gosi_portal::i18n::Locale;
use stage::{Stage, document, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn every_example_mounts_and_goes_without_a_trace() {
    let mut specimens = gosi_portal::ui::example::specimens();
    specimens.extend(gosi_portal::charts::specimens());
    let mut mounted = 0;
    for specimen in specimens {
        for example in specimen.examples {
            for locale in Locale::ALL {
                let before = document().body().expect("a body").child_element_count();
                let stage = Stage::new(locale, example.view);
                settle().await;
                let name = format!("{}/{}", specimen.component, example.name);
                assert!(
                    !stage.section.inner_html().is_empty(),
                    "{name} shows nothing"
                );
                drop(stage);
                settle().await;
                let after = document().body().expect("a body").child_element_count();
                assert_eq!(before, after, "{name} leaves something behind");
                mounted += 1;
            }
        }
    }
    assert!(mounted > 100, "only {mounted} examples");
}
