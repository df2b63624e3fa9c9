//! What is said aloud without moving the focus (WCAG 4.1.3).
//!
//! ARIA pattern: two live regions that are in the page from the start, one polite, one assertive;
//! regions added together with their text are often not read.

pub mod examples;

use leptos::prelude::*;

/// Says short sentences to people who use a screen reader.
#[derive(Debug, Clone, Copy, Default)]
pub struct Announcer {
    regions: Option<Regions>,
}

#[derive(Debug, Clone, Copy)]
struct Regions {
    polite: RwSignal<Announcement>,
    assertive: RwSignal<Announcement>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Announcement {
    text: String,
    repeated: bool,
}

impl Announcement {
    /// A region is only read when its text changes, so a sentence said twice gets an invisible tail.
    fn shown(&self) -> String {
        if self.repeated {
            format!("{}\u{00A0}", self.text)
        } else {
            self.text.clone()
        }
    }
}

impl Announcer {
    /// Says it when the person pauses: results, progress, switches.
    pub fn polite(self, text: impl Into<String>) {
        if let Some(regions) = self.regions {
            say(regions.polite, text.into());
        }
    }

    /// Says it at once, for what cannot wait: the session ends, the connection is gone.
    pub fn assertive(self, text: impl Into<String>) {
        if let Some(regions) = self.regions {
            say(regions.assertive, text.into());
        }
    }
}

fn say(region: RwSignal<Announcement>, text: String) {
    region.update(|region| {
        region.repeated = region.text == text && !region.repeated;
        region.text = text;
    });
}

/// Puts an announcer into the context; called once, by the app, before [`LiveRegions`].
pub fn provide_announcer() -> Announcer {
    let announcer = Announcer {
        regions: Some(Regions {
            polite: RwSignal::new(Announcement::default()),
            assertive: RwSignal::new(Announcement::default()),
        }),
    };
    provide_context(announcer);
    announcer
}

/// The announcer of the page; a silent one where there is none.
pub fn use_announcer() -> Announcer {
    use_context::<Announcer>().unwrap_or_default()
}

/// The two regions; once a page, in the shell.
#[component]
pub fn LiveRegions() -> impl IntoView {
    let announcer = use_announcer();
    let polite = move || {
        announcer
            .regions
            .map(|regions| regions.polite.with(Announcement::shown))
    };
    let assertive = move || {
        announcer
            .regions
            .map(|regions| regions.assertive.with(Announcement::shown))
    };
    view! {
        <div class="g-live">
            <div id="live-polite" class="g-visually-hidden" role="status" aria-live="polite" aria-atomic="true">{polite}</div>
            <div id="live-assertive" class="g-visually-hidden" role="alert" aria-live="assertive" aria-atomic="true">{assertive}</div>
        </div>
    }
}
