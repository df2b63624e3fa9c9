//! Where a rule stands, as a link to the page of the laws.

use benefits::Citation;
use calendar::Date;
use leptos::prelude::*;

use crate::i18n::{Arg, I18n, Locale, use_i18n};
use crate::routes::Page;

/// Instruments cited as something other than a law with articles.
const DECREE: &str = "m273-decree";
const PRACTICE: &str = "practice";

/// The fragment of the law page at which a citation's text stands, such as `m33-38`.
pub fn law_fragment(citation: Citation) -> String {
    if citation.article.is_empty() {
        return citation.law.to_owned();
    }
    let article: String = citation
        .article
        .chars()
        .map(|character| {
            if character.is_ascii_alphanumeric() {
                character
            } else {
                '-'
            }
        })
        .collect();
    format!("{}-{article}", citation.law)
}

/// The fragment of the page of the figures at which a parameter stands, such as `pension-accrual`.
pub fn parameter_fragment(parameter: &str) -> String {
    parameter.replace(['.', '_'], "-")
}

/// A citation in words: law, article, paragraph.
pub fn citation_text(i18n: I18n, citation: Citation) -> String {
    let law = Arg::Text(i18n.text(&format!("law-instrument-{}", citation.law)));
    let article = Arg::Text(i18n.localise_digits(citation.article));
    let paragraph = Arg::Text(paragraph_text(i18n, citation.paragraph));
    match (
        citation.article.is_empty(),
        citation.paragraph.is_empty(),
        citation.law == DECREE,
    ) {
        (true, ..) => i18n.text(&format!("law-instrument-{}", citation.law)),
        (false, true, false) => {
            i18n.text_with("explanation-article", &[("law", law), ("article", article)])
        }
        (false, false, false) => i18n.text_with(
            "explanation-article-paragraph",
            &[("law", law), ("article", article), ("paragraph", paragraph)],
        ),
        (false, true, true) => {
            i18n.text_with("explanation-clause", &[("law", law), ("clause", article)])
        }
        (false, false, true) => i18n.text_with(
            "explanation-clause-paragraph",
            &[("law", law), ("clause", article), ("paragraph", paragraph)],
        ),
    }
}

/// Paragraphs are lettered in Arabic in the law's own text: `1/a` is written 1/أ.
fn paragraph_text(i18n: I18n, paragraph: &str) -> String {
    let letter = |piece: &str| match (i18n.locale(), piece) {
        (Locale::Ar, "a" | "b" | "c" | "d" | "e" | "f") => {
            i18n.text_with("explanation-letter", &[("letter", piece.into())])
        }
        _ => i18n.localise_digits(piece),
    };
    let pieces: Vec<String> = paragraph.split('/').map(letter).collect();
    pieces.join("/")
}

/// The citation as a link to the law, with the day from which the instrument applies.
#[component]
pub fn CitationLink(
    /// Where the rule stands.
    citation: Citation,
) -> impl IntoView {
    let i18n = use_i18n();
    let text = move || citation_text(i18n, citation);
    let since = citation
        .effective_from()
        .and_then(|day| day.parse::<Date>().ok());
    let href = move || {
        format!(
            "{}#{}",
            Page::Law.href(i18n.locale()),
            law_fragment(citation)
        )
    };
    view! {
        <p class="g-explanation__citation">
            {if citation.law == PRACTICE {
                view! { <span>{text}</span> }.into_any()
            } else {
                view! { <a href=href data-law="">{text}</a> }.into_any()
            }}
            {since.map(|day| view! {
                " "
                <span class="g-explanation__since">
                    {move || i18n.text_with("explanation-in-force", &[("date", Arg::BothDates(day))])}
                </span>
            })}
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_citation_has_its_own_place_on_the_page_of_the_laws() {
        assert_eq!(law_fragment(Citation::new("m33", "38", "1/a")), "m33-38");
        assert_eq!(
            law_fragment(Citation::new("m273-decree", "5", "1-2")),
            "m273-decree-5"
        );
        assert_eq!(law_fragment(Citation::new("m24", "", "")), "m24");
        assert_eq!(
            law_fragment(Citation::new("m33", "58 bis", "")),
            "m33-58-bis"
        );
    }
}
