//! The single switches among the tools.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::preferences::{Choices, Theme, use_preferences};
use crate::t;
use crate::ui::icon::shapes;
use crate::ui::segmented::{Segment, Segmented};

/// A switch between two values of one choice.
fn two_ways(
    id: String,
    legend: Signal<String>,
    off: Segment,
    on: Segment,
    read: fn(&Choices) -> bool,
    write: fn(&mut Choices, bool),
) -> impl IntoView {
    let preferences = use_preferences();
    let (off_value, on_value) = (off.value, on.value);
    let selected = Signal::derive(move || {
        if read(&preferences.get()) {
            on_value
        } else {
            off_value
        }
    });
    view! {
        <Segmented
            id=id
            legend=legend
            segments=vec![off, on]
            selected=selected
            on_select=move |value: String| preferences.update(|choices| write(choices, value == on_value))
        />
    }
}

/// As the device has it, light, dark.
#[component]
pub fn ThemeSwitch(
    /// The id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let i18n = use_i18n();
    let preferences = use_preferences();
    let selected = Signal::derive(move || match preferences.get().theme {
        Theme::Auto => "auto",
        Theme::Light => "light",
        Theme::Dark => "dark",
    });
    view! {
        <Segmented
            id=id
            legend=t!(i18n, "ui-theme")
            segments=vec![
                Segment::new("auto", Signal::derive(t!(i18n, "ui-theme-device"))).with_icon(shapes::MONITOR),
                Segment::new("light", Signal::derive(t!(i18n, "ui-theme-light"))).with_icon(shapes::SUN),
                Segment::new("dark", Signal::derive(t!(i18n, "ui-theme-dark"))).with_icon(shapes::MOON),
            ]
            selected=selected
            on_select=move |value: String| {
                let theme = match value.as_str() {
                    "light" => Theme::Light,
                    "dark" => Theme::Dark,
                    _ => Theme::Auto,
                };
                preferences.update(|choices| choices.theme = theme);
            }
        />
    }
}

/// Usual contrast or more of it.
#[component]
pub fn ContrastSwitch(
    /// The id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let i18n = use_i18n();
    two_ways(
        id,
        Signal::derive(t!(i18n, "ui-contrast")),
        Segment::new("usual", Signal::derive(t!(i18n, "ui-contrast-usual"))),
        Segment::new("more", Signal::derive(t!(i18n, "ui-contrast-more")))
            .with_icon(shapes::CONTRAST),
        |choices| choices.contrast,
        |choices, more| choices.contrast = more,
    )
}

/// Colours or greys.
#[component]
pub fn GreySwitch(
    /// The id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let i18n = use_i18n();
    two_ways(
        id,
        Signal::derive(t!(i18n, "ui-colours")),
        Segment::new("colour", Signal::derive(t!(i18n, "ui-colours-usual"))),
        Segment::new("grey", Signal::derive(t!(i18n, "ui-colours-grey"))),
        |choices| choices.grey,
        |choices, grey| choices.grey = grey,
    )
}

/// Latin or Arabic-Indic digits.
#[component]
pub fn DigitSwitch(
    /// The id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let i18n = use_i18n();
    two_ways(
        id,
        Signal::derive(t!(i18n, "ui-digits")),
        Segment::new("latn", Signal::stored("123".to_owned())),
        Segment::new("arab", Signal::stored("١٢٣".to_owned())),
        |choices| choices.arabic_digits,
        |choices, arabic| choices.arabic_digits = arabic,
    )
}

/// The calendar dates are shown in first.
#[component]
pub fn CalendarSwitch(
    /// The id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let i18n = use_i18n();
    two_ways(
        id,
        Signal::derive(t!(i18n, "ui-calendar")),
        Segment::new("hijri", Signal::derive(t!(i18n, "ui-calendar-hijri"))),
        Segment::new(
            "gregorian",
            Signal::derive(t!(i18n, "ui-calendar-gregorian")),
        ),
        |choices| choices.gregorian_first,
        |choices, gregorian| choices.gregorian_first = gregorian,
    )
}
