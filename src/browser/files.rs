//! Files of the person: read when they choose one, saved when they ask for it. Nothing is sent.

use leptos::ev::Event;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

use super::dom::document;

/// Bytes; a larger file is no record of wages.
const LARGEST: f64 = 2_000_000.0;

/// Reads the text of the file that was chosen in an input; files that are too large or unreadable
/// give nothing.
pub fn read_text(event: &Event, done: impl FnOnce(String) + 'static) {
    let file = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
        .and_then(|input| input.files())
        .and_then(|files| files.get(0));
    let Some(file) = file.filter(|file| file.size() <= LARGEST) else {
        return;
    };
    let text = file.text();
    spawn_local(async move {
        if let Ok(text) = JsFuture::from(text).await
            && let Some(text) = text.as_string()
        {
            done(text);
        }
    });
}

/// Hands the person a file to keep.
pub fn save(name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) else {
        return;
    };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else {
        return;
    };
    let link = document()
        .and_then(|document| document.create_element("a").ok())
        .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser has taken the file by then; the address is given back so that it frees the bytes.
    let _ = super::timer::after(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    });
}
