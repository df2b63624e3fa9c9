//! Links.

use leptos::prelude::*;

use super::{ExternalLink, FileLink};
use crate::ui::example::{Example, sample};

/// To another site, to a file.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "external",
        view: || {
            view! { <ExternalLink label=sample("بوابة الأنظمة السعودية", "Saudi laws portal") href=Signal::stored("https://laws.boe.gov.sa/".to_owned()) /> }.into_any()
        },
    },
    Example {
        name: "file",
        view: || {
            view! { <FileLink label=sample("دليل المشترك", "Contributor's guide") href=Signal::stored("#".to_owned()) format="PDF" kilobytes=420 /> }.into_any()
        },
    },
];
