//! Messages between the tabs of one browser, for example that the person signed out.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// A named channel that every tab of this origin can post to and listen on.
///
/// Posting on it also evicts the sibling pages from the back-forward cache in Chromium.
#[derive(Debug, Clone)]
pub struct Channel {
    inner: Option<BroadcastChannel>,
}

impl Channel {
    /// Opens the channel; without browser support it is a channel that nobody hears.
    pub fn open(name: &str) -> Channel {
        let supported = cfg!(target_arch = "wasm32");
        Channel {
            inner: if supported {
                BroadcastChannel::new(name).ok()
            } else {
                None
            },
        }
    }

    /// Posts a message to the other tabs.
    pub fn post(&self, message: &str) {
        if let Some(channel) = &self.inner {
            let _ = channel.post_message(&message.into());
        }
    }

    /// Runs `action` for every message of the other tabs, as long as the page lives.
    pub fn listen(&self, action: impl Fn(String) + 'static) {
        let Some(channel) = &self.inner else { return };
        let closure = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                action(text);
            }
        });
        channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
        closure.forget();
    }
}
