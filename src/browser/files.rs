//! Files of the person: read when they choose one, saved when they ask for it. Nothing is sent.

use leptos::ev::Event;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

use super::dom::document;

/// Bytes; a larger file is no record of wages.
const LARGEST: f64 = 2_000_000.0;

/// Why a file gave no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// It is larger than two megabytes.
    TooLarge,
    /// It is none of text, or the browser may not read it.
    Unreadable,
}

/// Reads the text of the file that was chosen in an input; nothing comes where none was.
pub fn read_chosen(event: &Event, done: impl FnOnce(Result<String, FileFault>) + 'static) {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    let file = input.files().and_then(|files| files.get(0));
    if let Some(file) = file {
        read(&file, done);
    }
    // Choosing the same file again, corrected meanwhile, is a change too.
    input.set_value("");
}

/// Whether something that is dragged over an element is a file.
pub fn brings_a_file(event: &Event) -> bool {
    of_transfer(event, "types")
        .is_some_and(|types| js_sys::Array::from(&types).includes(&"Files".into(), 0))
}

/// Reads the text of the file that was dropped on an element.
pub fn read_dropped(event: &Event, done: impl FnOnce(Result<String, FileFault>) + 'static) {
    let files = of_transfer(event, "files").and_then(|files| files.dyn_into::<FileList>().ok());
    if let Some(file) = files.and_then(|files| files.get(0)) {
        read(&file, done);
    }
}

/// What an event of dragging carries.
fn of_transfer(event: &Event, name: &str) -> Option<JsValue> {
    let transfer = js_sys::Reflect::get(event, &"dataTransfer".into()).ok()?;
    js_sys::Reflect::get(&transfer, &name.into()).ok()
}

fn read(file: &File, done: impl FnOnce(Result<String, FileFault>) + 'static) {
    if file.size() > LARGEST {
        return done(Err(FileFault::TooLarge));
    }
    let text = file.text();
    spawn_local(async move {
        let text = JsFuture::from(text).await.ok();
        let text = text.and_then(|text| text.as_string());
        // A workbook or a picture is no text, whatever it is called.
        let text = text.filter(|text| !text.contains('\0'));
        done(text.ok_or(FileFault::Unreadable));
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
