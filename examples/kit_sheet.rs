//! Writes every example of the kit into one page a language, to look at:
//!
//! ```sh
//! cargo run --example kit_sheet --features ssr
//! chromium target/kit-sheet/ar.html
//! ```
//!
//! `?theme=dark`, `?contrast=more` and `?only=date_field` choose what is shown.
#![cfg_attr(not(feature = "ssr"), allow(unused))]

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

fn main() -> std::io::Result<()> {
    #[cfg(feature = "ssr")]
    for locale in gosi_portal::i18n::Locale::ALL {
        write_sheet(locale)?;
    }
    Ok(())
}

#[cfg(feature = "ssr")]
fn write_sheet(locale: gosi_portal::i18n::Locale) -> std::io::Result<()> {
    use gosi_portal::i18n::{Texts, provide_i18n};
    use leptos::prelude::*;

    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = root.join("target/kit-sheet");
    fs::create_dir_all(&target)?;
    let order = fs::read_to_string(root.join("style/order.txt"))?;
    let mut style = String::new();
    for sheet in order.lines().filter(|line| !line.is_empty()) {
        style.push_str(&fs::read_to_string(root.join("style").join(sheet))?);
    }
    let fonts = format!("url(file://{}/public/fonts/", root.display());
    let style = style.replace("url(/fonts/", &fonts);
    let mut specimens = gosi_portal::ui::example::specimens();
    specimens.extend(gosi_portal::charts::specimens());
    let mut body = String::new();
    for specimen in specimens {
        let component = specimen.component;
        write!(
            body,
            "<section data-component=\"{component}\"><h2 lang=\"en\" dir=\"ltr\">{component}</h2>"
        )
        .map_err(io::Error::other)?;
        for example in specimen.examples {
            let owner = Owner::new();
            let html = owner.with(|| {
                let i18n = provide_i18n(Arc::new(Texts::embedded(locale)));
                gosi_portal::preferences::provide_preferences(i18n);
                gosi_portal::ui::provide_announcer();
                (example.view)().to_html()
            });
            let name = example.name;
            write!(
                body,
                "<div class=\"sheet-example\" data-name=\"{name}\">{html}</div>"
            )
            .map_err(io::Error::other)?;
        }
        body.push_str("</section>");
    }
    let page = format!(
        "<!doctype html><html lang=\"{tag}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Kit</title><style>{style}
        section{{margin-block:2rem}} section>h2{{font-size:.875rem;color:var(--c-muted);border-block-end:1px solid var(--c-border)}} .sheet-example{{margin-block:1rem;max-inline-size:64rem}}
        </style><script>
        const wanted = new URLSearchParams(location.search);
        for (const name of ['theme', 'contrast']) if (wanted.get(name)) document.documentElement.dataset[name] = wanted.get(name);
        addEventListener('DOMContentLoaded', () => {{
          const only = wanted.get('only')?.split(',');
          if (only) for (const section of document.querySelectorAll('section[data-component]')) section.hidden = !only.includes(section.dataset.component);
        }});
        </script></head><body><main class=\"g-container\">{body}</main></body></html>",
        tag = locale.tag(),
        direction = locale.direction(),
    );
    fs::write(target.join(format!("{}.html", locale.tag())), page)
}
