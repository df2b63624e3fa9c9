//! Two permanent live regions and the way to speak through them (WCAG 4.1.3).

use leptos::prelude::*;

/// A `Copy` handle on the live regions, from the context.
#[derive(Debug, Clone, Copy)]
pub struct Announcer {
    polite: RwSignal<String>,
    assertive: RwSignal<String>,
}

/// Puts the announcer into the context; called once, by the app.
pub fn provide_announcer() -> Announcer {
    let announcer = Announcer {
        polite: RwSignal::new(String::new()),
        assertive: RwSignal::new(String::new()),
    };
    provide_context(announcer);
    announcer
}

/// The announcer, from the context.
///
/// # Panics
/// Where [`provide_announcer`] was not called, which the app does first.
pub fn use_announcer() -> Announcer {
    expect_context::<Announcer>()
}

impl Announcer {
    /// Says something when the person's screen reader is next silent.
    pub fn polite(self, text: String) {
        self.polite.set(text);
    }

    /// Says something at once.
    pub fn assertive(self, text: String) {
        self.assertive.set(text);
    }
}

/// The two regions; they stand in the frame from the start, since a region that is inserted
/// together with its text is not announced.
#[component]
pub fn LiveRegions() -> impl IntoView {
    let announcer = use_announcer();
    view! {
        <div class="g-visually-hidden" id="announcements" role="status" aria-live="polite">
            {move || announcer.polite.get()}
        </div>
        <div class="g-visually-hidden" id="urgent-announcements" role="alert" aria-live="assertive">
            {move || announcer.assertive.get()}
        </div>
    }
}
