//! The finished index.html.

use std::collections::BTreeMap;
use std::path::Path;

use super::assets::{self, Styles};
use super::boot::Boot;
use super::template::{Asset, Piece, Template};
use crate::{Result, digest, project};

/// What the content policy has to know of the page.
pub(crate) struct Page {
    /// Integrity expressions of the scripts that stand in the page.
    pub(crate) inline_scripts: Vec<String>,
    /// Integrity expressions of the styles that stand in the page.
    pub(crate) inline_styles: Vec<String>,
}

/// Fills the template and writes it.
pub(crate) fn write(
    template: &Template,
    styles: &Styles,
    texts: &BTreeMap<&'static str, String>,
    boot: &Boot,
    dist: &Path,
) -> Result<Page> {
    let mut page = Page {
        inline_scripts: Vec::new(),
        inline_styles: Vec::new(),
    };
    let mut html = String::new();
    for piece in template.pieces() {
        match piece {
            Piece::Html(part) => html.push_str(part),
            Piece::Asset(asset) => match asset.attribute("rel") {
                "rust" => html.push_str(&program_tags(styles, texts, boot)),
                "css" => html.extend(["<link rel=\"stylesheet\" href=\"", &styles.url, "\">"]),
                "inline" => html.push_str(&inline(asset, styles, &mut page)?),
                "copy-dir" => {}
                other => {
                    return Err(format!(
                        "index.html: rel=\"{other}\" is not known to the build"
                    ));
                }
            },
        }
    }
    digest::write(&dist.join("index.html"), squeezed(&html))?;
    Ok(page)
}

/// Everything in the head that leads to the program: its texts, its wasm, its boot module.
fn program_tags(styles: &Styles, texts: &BTreeMap<&'static str, String>, boot: &Boot) -> String {
    let Boot {
        build,
        url,
        integrity,
    } = boot;
    let mut tags = vec![format!("<meta name=\"gosi-build\" content=\"{build}\">")];
    for (language, path) in texts {
        tags.push(format!(
            "<meta name=\"gosi-texts-{language}\" content=\"{path}\">"
        ));
    }
    tags.push(format!(
        "<link rel=\"preload\" as=\"style\" href=\"{}\">",
        styles.url
    ));
    tags.push(format!(
        "<script type=\"module\" src=\"{url}/boot.js\" integrity=\"{integrity}\" id=\"gosi-boot\"></script>"
    ));
    tags.push(format!(
        "<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{url}/app_bg.wasm\" crossorigin>"
    ));
    tags.join("\n")
}

/// A script or style in the page itself; its hash goes into the content policy.
fn inline(asset: &Asset, styles: &Styles, page: &mut Page) -> Result<String> {
    match asset.attribute("type") {
        "css" => {
            page.inline_styles
                .push(digest::sha256(styles.critical.as_bytes()));
            Ok(format!("<style>{}</style>", styles.critical))
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
    use super::squeezed;

    #[test]
    fn remarks_and_indentation_go() {
        assert_eq!(
            squeezed("<a>\n  <!-- why\n so -->\n  <b>\n\n</a>"),
            "<a>\n<b>\n</a>\n"
        );
    }
}
