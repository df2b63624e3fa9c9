//! What is said aloud without moving the focus (WCAG 4.1.3).
//!
//! ARIA pattern: two live regions that are in the page from the start, one polite, one assertive;
//! regions added together with their text are often not read. An open dialog makes the page behind it
//! silent, these regions too, so each dialog has a pair of its own that says the same.

pub mod examples;

use leptos::prelude::*;

use crate::browser::timer;

/// Milliseconds after which what was said is taken back: whoever reads on to the end of the page must
/// not take it for what is happening.
const STALE: u64 = 20_000;

/// Says short sentences to people who use a screen reader. A pointer, as the language's handle is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Announcer {
    regions: Option<&'static Regions>,
}

#[derive(Debug)]
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

    /// What the polite region says.
    fn politely(self) -> Option<String> {
        Some(self.regions?.polite.with(Announcement::shown))
    }

    /// What the assertive region says.
    fn assertively(self) -> Option<String> {
        Some(self.regions?.assertive.with(Announcement::shown))
    }
}

fn say(region: RwSignal<Announcement>, text: String) {
    region.update(|region| {
        region.repeated = region.text == text && !region.repeated;
        region.text = text;
    });
    let said = region.get_untracked();
    let _ = timer::after(STALE, move || {
        if region.with_untracked(|now| *now == said) {
            region.set(Announcement::default());
        }
    });
}

/// Puts an announcer into the context; called once, by the app, before [`LiveRegions`].
pub fn provide_announcer() -> Announcer {
    let announcer = Announcer {
        regions: Some(Box::leak(Box::new(Regions {
            polite: RwSignal::new(Announcement::default()),
            assertive: RwSignal::new(Announcement::default()),
        }))),
    };
    provide_context(announcer);
    announcer
}

/// The announcer of the page; a silent one where there is none.
pub fn use_announcer() -> Announcer {
    use_context::<Announcer>().unwrap_or_default()
}

/// The same two regions inside a modal dialog, silent while it is closed.
#[component]
pub fn LiveRegionsOfDialog(
    /// Whether the dialog is open.
    #[prop(into)]
    open: Signal<bool>,
) -> impl IntoView {
    let announcer = use_announcer();
    let polite = move || open.get().then(|| announcer.politely());
    let assertive = move || open.get().then(|| announcer.assertively());
    view! {
        <div class="g-visually-hidden" aria-live="polite" aria-atomic="true">{polite}</div>
        <div class="g-visually-hidden" aria-live="assertive" aria-atomic="true">{assertive}</div>
    }
}

/// The two regions; once a page, in the shell.
#[component]
pub fn LiveRegions() -> impl IntoView {
    let announcer = use_announcer();
    let polite = move || announcer.politely();
    let assertive = move || announcer.assertively();
    view! {
        <div class="g-live">
            <div id="live-polite" class="g-visually-hidden" role="status" aria-live="polite" aria-atomic="true">{polite}</div>
            <div id="live-assertive" class="g-visually-hidden" role="alert" aria-live="assertive" aria-atomic="true">{assertive}</div>
        </div>
    }
}
