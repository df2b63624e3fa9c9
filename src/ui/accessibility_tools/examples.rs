//! The tools and their switches.

use leptos::prelude::*;

use super::{AccessibilityTools, CalendarSwitch, DigitSwitch, TextSize, ThemeSwitch};
use crate::ui::example::Example;

/// All tools; single switches.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "tools",
        view: || view! { <AccessibilityTools id="tools-example" /> }.into_any(),
    },
    Example {
        name: "text-size",
        view: || view! { <TextSize id="text-size-example" /> }.into_any(),
    },
    Example {
        name: "theme",
        view: || view! { <ThemeSwitch id="theme-example" /> }.into_any(),
    },
    Example {
        name: "digits",
        view: || view! { <DigitSwitch id="digits-example" /> }.into_any(),
    },
    Example {
        name: "calendar",
        view: || view! { <CalendarSwitch id="calendar-example" /> }.into_any(),
    },
];
