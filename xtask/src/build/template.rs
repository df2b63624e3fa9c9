//! index.html as Trunk reads it: elements with `data-trunk` stand for what the build puts there.

use crate::{Result, digest, project};

/// The page's template, cut at its `data-trunk` elements.
pub(crate) struct Template {
    pieces: Vec<Piece>,
}

/// A stretch of the template.
pub(crate) enum Piece {
    /// HTML that stays as it is.
    Html(String),
    /// An element to be replaced.
    Asset(Asset),
}

/// One `<link data-trunk ...>`.
pub(crate) struct Asset {
    attributes: Vec<(String, String)>,
}

impl Asset {
    /// The value of an attribute; empty where it is absent.
    pub(crate) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(given, _)| given == name);
        found.map_or("", |(_, value)| value.as_str())
    }
}

impl Template {
    /// Reads index.html.
    pub(crate) fn read() -> Result<Template> {
        Template::parse(&digest::read_text(&project::path("index.html"))?)
    }

    /// The pieces in the order of the page.
    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The assets with this `rel`.
    pub(crate) fn assets<'a>(&'a self, rel: &'a str) -> impl Iterator<Item = &'a Asset> {
        self.pieces.iter().filter_map(move |piece| match piece {
            Piece::Asset(asset) if asset.attribute("rel") == rel => Some(asset),
            _ => None,
        })
    }

    fn parse(html: &str) -> Result<Template> {
        const OPENING: &str = "<link data-trunk";
        let mut pieces = Vec::new();
        let mut rest = html;
        while let Some(start) = rest.find(OPENING) {
            let end = rest[start..]
                .find('>')
                .ok_or("index.html: a data-trunk element has no end")?;
            pieces.push(Piece::Html(rest[..start].to_owned()));
            let inside = &rest[start + OPENING.len()..start + end];
            pieces.push(Piece::Asset(Asset {
                attributes: attributes(inside)?,
            }));
            rest = &rest[start + end + 1..];
        }
        pieces.push(Piece::Html(rest.to_owned()));
        Ok(Template { pieces })
    }
}

fn attributes(text: &str) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut rest = text.trim().trim_end_matches('/').trim_end();
    while !rest.is_empty() {
        let cut = rest
            .split_once("=\"")
            .and_then(|(name, tail)| Some((name, tail.split_once('"')?)));
        let Some((name, (value, tail))) = cut else {
            return Err(format!("index.html: cannot read the attributes `{rest}`"));
        };
        found.push((name.trim().to_owned(), value.to_owned()));
        rest = tail.trim_start();
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{Piece, Template};

    #[test]
    fn assets_are_cut_out_and_the_rest_stays() {
        let html = "<a><link data-trunk rel=\"css\" href=\"x.css\"/><b><link rel=\"icon\">";
        let template = Template::parse(html).expect("well-formed");
        let hrefs = template
            .assets("css")
            .map(|asset| asset.attribute("href"))
            .collect::<Vec<_>>();
        assert_eq!(hrefs, ["x.css"]);
        let kept = template.pieces().iter().filter_map(|piece| match piece {
            Piece::Html(html) => Some(html.as_str()),
            Piece::Asset(_) => None,
        });
        assert_eq!(kept.collect::<String>(), "<a><b><link rel=\"icon\">");
    }

    #[test]
    fn a_broken_element_is_reported() {
        assert!(Template::parse("<link data-trunk rel=css>").is_err());
        assert!(Template::parse("<link data-trunk rel=\"css\"").is_err());
    }
}
