//! The tools and their switches.

use leptos::prelude::*;

use super::{
    AccessibilityChoices, AccessibilityTools, CalendarSwitch, DigitSwitch, TextSize, ThemeSwitch,
};
use crate::ui::example::Example;

/// All tools, behind their button and open; single switches.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "tools",
        view: || {
            let choices = |id: String| view! { <AccessibilityChoices id /> }.into_any();
            view! { <AccessibilityTools id="tools-example" choices=Callback::new(choices) /> }
                .into_any()
        },
    },
    Example {
        name: "choices",
        view: || {
            view! { <div class="g-tools__panel"><AccessibilityChoices id="choices-example" /></div> }
                .into_any()
        },
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
