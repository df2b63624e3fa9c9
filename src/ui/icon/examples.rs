//! A few icons of each kind.

use leptos::prelude::*;

use super::{icon, riyal_sign, shapes};
use crate::ui::example::Example;

/// Icons that turn with the direction, icons that do not, and the riyal sign.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "mirrored",
        view: || {
            [
                shapes::ARROW_FORWARD,
                shapes::CHEVRON_BACK,
                shapes::SIGN_OUT,
                shapes::CHART_LINE,
            ]
            .map(icon)
            .collect_view()
            .into_any()
        },
    },
    Example {
        name: "fixed",
        view: || {
            [
                shapes::CLOCK,
                shapes::UMBRELLA,
                shapes::PRINTER,
                shapes::CHECK,
            ]
            .map(icon)
            .collect_view()
            .into_any()
        },
    },
    Example {
        name: "riyal-sign",
        view: || riyal_sign().into_any(),
    },
];
