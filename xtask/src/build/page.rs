//! The finished pages: the empty frame, and every page with its own views in it.

use std::collections::BTreeSet;
use std::path::Path;

use super::boot::Boot;
use super::prerender::Prerendered;
use super::styles::Styles;
use super::template::{Asset, Piece};
use super::{Site, assets};
use crate::{Result, digest, project};

/// What the content policy has to know of the page.
pub(crate) struct Page {
    /// Integrity expressions of the scripts that stand in the page.
    pub(crate) inline_scripts: Vec<String>,
    /// Integrity expressions of the styles that stand in the page.
    pub(crate) inline_styles: BTreeSet<String>,
}

/// Fills the template: once with the empty frame, and once for every prerendered page.
pub(crate) fn write(site: &Site<'_>, dist: &Path) -> Result<Page> {
    let Site {
        template, styles, ..
    } = site;
    let mut page = Page {
        inline_scripts: Vec::new(),
        inline_styles: BTreeSet::new(),
    };
    let mut html = String::new();
    for piece in template.pieces() {
        match piece {
            Piece::Html(part) => html.push_str(part),
            Piece::Asset(asset) => match asset.attribute("rel") {
                "rust" => html.push_str(&program_tags(&site.texts, &site.boot)),
                "inline" => html.push_str(&inline(asset, styles, &mut page)?),
                "css" | "copy-dir" => {}
                other => {
                    return Err(format!(
                        "index.html: rel=\"{other}\" is not known to the build"
                    ));
                }
            },
        }
    }
    let html = squeezed(&html);
    let sheet = style_sheet(&styles.all);
    let empty = before(&html, "</body>", &sheet)?;
    digest::write(&dist.join("index.html"), empty)?;
    for prerendered in site.pages {
        let filled = fill(&html, prerendered, site)?;
        if let Some(own) = styles.of_page(&prerendered.chunks) {
            page.inline_styles
                .insert(digest::sha256(own.shown.as_bytes()));
        }
        let name = prerendered.path.trim_start_matches('/');
        let file = if prerendered.found {
            dist.join(name).join("index.html")
        } else {
            dist.join(name).with_extension("html")
        };
        digest::write(&file, filled)?;
    }
    Ok(page)
}

/// The template with one page's views in the frame's place, and its own styles in its head: what is painted first is
/// the page as it will be, not a sketch of it.
fn fill(html: &str, page: &Prerendered, site: &Site<'_>) -> Result<String> {
    let styles = &site.styles;
    let own = styles.of_page(&page.chunks);
    // Before the inline script, which reads them.
    let mut ahead = String::new();
    if let Some(first_texts) = site.first_texts.get(&page.path) {
        ahead.push_str(&meta("gosi-first-texts", first_texts));
        ahead.push_str(&fetched_ahead(first_texts));
    }
    if let Some(start) = site.boot.beginning_with(&page.chunks) {
        ahead.push_str(&meta("gosi-pieces", &start));
    }
    if let Some(own) = own {
        ahead.push_str(&meta("gosi-own-styles", &own.later));
        ahead.push_str(&meta("gosi-styles", &styles.all));
    }
    let own = own.map_or_else(|| style_sheet(&styles.all), |own| in_page(&own.shown));
    let html = between(html, "<title>", "</title>", &escaped(&page.title))?;
    let description = "<meta name=\"description\" content=\"";
    let html = between(&html, description, "\"", &escaped(&page.description))?;
    let root = format!("lang=\"{}\" dir=\"{}\"", page.language, page.direction);
    let html = between(&html, "<html ", ">", &root)?;
    // In the place of the empty frame's, before the inline script: what that adds stands after it.
    let html = between(&html, "<style>", "</style>", "")?.replacen("<style></style>", &own, 1);
    let html = before(&html, "<meta name=\"gosi-program\"", &ahead)?;
    // What is said without scripts stands in the frame, and stays when the frame gives way.
    let (_, rest) = html
        .split_once("<noscript>")
        .ok_or("index.html has no <noscript>")?;
    let (without_scripts, _) = rest
        .split_once("</noscript>")
        .ok_or("index.html: <noscript> has no end")?;
    let app = format!(
        "<noscript><div class=\"first-paint__no-script\">{without_scripts}</div></noscript>\n<div id=\"gosi-app\">{}</div>",
        // The view layer's marks of places: the app makes its own.
        page.html.replace("<!>", "")
    );
    let (start, _) = html
        .split_once("<div id=\"gosi-shell\"")
        .ok_or("index.html has no element gosi-shell")?;
    let (_, end) = html
        .split_once("<div id=\"gosi-app\"></div>")
        .ok_or("index.html has no empty element gosi-app")?;
    let page = [start, &app, end].concat();
    // On paper it is the program's styles that hold; where there is none, those of all pages.
    before(&page, "</head>", &paper_without_scripts(&styles.all))
}

fn paper_without_scripts(url: &str) -> String {
    format!("<noscript><link rel=\"stylesheet\" href=\"{url}\" media=\"print\"></noscript>\n")
}

/// Everything in the head that leads to the program: its texts, its wasm, its boot module.
fn program_tags(texts: &str, boot: &Boot) -> String {
    let Boot {
        build,
        url,
        integrity,
        length,
        ..
    } = boot;
    [
        meta("gosi-build", build),
        meta("gosi-texts", texts),
        fetched_ahead(&boot.program()),
        meta("gosi-program", &format!("{url}/app_bg.wasm {length}")),
        format!(
            "<script type=\"module\" src=\"{url}/boot.js\" integrity=\"{integrity}\" id=\"gosi-boot\"></script>\n"
        ),
    ]
    .concat()
}

fn meta(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{content}\">\n")
}

fn in_page(styles: &str) -> String {
    format!("<style>{styles}</style>")
}

fn style_sheet(url: &str) -> String {
    format!("<link rel=\"stylesheet\" href=\"{url}\">\n")
}

/// What a script of the page fetches: a browser asks for it as soon as it reads this, which is before any script runs.
fn fetched_ahead(url: &str) -> String {
    format!("<link rel=\"preload\" as=\"fetch\" href=\"{url}\" crossorigin>\n")
}

/// The text with something put in before a mark.
fn before(html: &str, mark: &str, addition: &str) -> Result<String> {
    let (start, end) = html
        .split_once(mark)
        .ok_or(format!("index.html has no {mark}"))?;
    Ok([start, addition, mark, end].concat())
}

/// The text with what stands between two marks replaced.
fn between(html: &str, opening: &str, closing: &str, content: &str) -> Result<String> {
    let missing = || format!("index.html has no {opening}…{closing}");
    let (start, rest) = html.split_once(opening).ok_or_else(missing)?;
    let (_, end) = rest.split_once(closing).ok_or_else(missing)?;
    Ok([start, opening, content, closing, end].concat())
}

/// Text as it may stand in an element or an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// A script or style in the page itself; its hash goes into the content policy.
fn inline(asset: &Asset, styles: &Styles, page: &mut Page) -> Result<String> {
    match asset.attribute("type") {
        "css" => {
            let own = digest::sha256(styles.critical.as_bytes());
            page.inline_styles.insert(own);
            Ok(in_page(&styles.critical))
        }
        "js" => {
            let source = digest::read_text(&project::path(asset.attribute("href")))?;
            let script = assets::minify_script(&source)?;
            page.inline_scripts.push(digest::sha384(script.as_bytes()));
            Ok(format!("<script>{script}</script>"))
        }
        other => Err(format!(
            "index.html: an inline file of type `{other}` is not known"
        )),
    }
}

/// The page without remarks and indentation.
fn squeezed(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, remark)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = remark.split_once("-->").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::{before, between, escaped, squeezed};

    #[test]
    fn remarks_and_indentation_go() {
        assert_eq!(
            squeezed("<a>\n  <!-- why\n so -->\n  <b>\n\n</a>"),
            "<a>\n<b>\n</a>\n"
        );
    }

    #[test]
    fn pieces_are_put_in_their_places() {
        assert_eq!(
            between("<t>a</t>", "<t>", "</t>", "b").as_deref(),
            Ok("<t>b</t>")
        );
        assert_eq!(before("<a></a>", "</a>", "x").as_deref(), Ok("<a>x</a>"));
        assert!(before("<a>", "</a>", "x").is_err());
        assert_eq!(escaped("a \"b\" <c> & d"), "a &quot;b&quot; &lt;c> &amp; d");
    }
}
