//! Taking over a prerendered page: what was typed, chosen, opened and focused before the app stood
//! is found again in the app's own views, which equal the prerendered ones or leave room for them ([`kept`]).

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::clock;
use super::dom::document;
use super::kept;
use super::left::Left;
use super::page::APP_ELEMENT;
use super::timer;
use super::turns::Turns;

/// How often the first page's views are looked for before the app goes on without them: they come
/// with one of the router's next turns.
const LOOKS: u32 = 250;

/// Milliseconds after which somebody who touches the page would notice that it does not answer.
const LONGEST_TURN: f64 = 24.0;

/// Milliseconds for which the page may be held back when all else is built ([`Turns::hold`]).
const LONGEST_HOLD: f64 = 3_000.0;

/// Puts the app in the place of the prerendered page.
///
/// `build` makes the app inside the element it is given, which stands outside the page meanwhile, so
/// that nothing half made is ever seen; what waits for a turn gets one, and between them the browser does
/// what else there is to do. What the page itself needs is in `coming`: when all else is built, that is
/// waited for. When the page stands, `settled` is: what comes with it may still change what the views show.
/// Returns whether there was a place to put it.
pub(crate) async fn take_over(
    turns: &Turns,
    coming: impl Future<Output = ()>,
    settled: impl Future<Output = ()>,
    build: impl FnOnce(HtmlElement),
) -> bool {
    let Some(document) = document() else {
        return false;
    };
    let (Some(before), Ok(app)) = (
        document.get_element_by_id(APP_ELEMENT),
        document.create_element("div"),
    ) else {
        return false;
    };
    app.set_id(APP_ELEMENT);
    // What came before has taken its time already.
    timer::breathe().await;
    let mut since = clock::now_milliseconds();
    let mut held_since = None;
    build(app.clone().unchecked_into());
    let mut looks = 0;
    let mut coming = Some(coming);
    loop {
        // What was given a turn is built before this goes on.
        next_microtask().await;
        if clock::now_milliseconds() - since >= LONGEST_TURN {
            timer::breathe().await;
            since = clock::now_milliseconds();
        }
        if turns.give() {
            continue;
        }
        if let Some(coming) = coming.take() {
            coming.await;
            since = clock::now_milliseconds();
            continue;
        }
        let now = clock::now_milliseconds();
        if turns.is_held() && now - *held_since.get_or_insert(now) < LONGEST_HOLD {
            timer::pause(10).await;
            since = clock::now_milliseconds();
            continue;
        }
        looks += 1;
        if looks > LOOKS || app.query_selector("main h1").ok().flatten().is_some() {
            break;
        }
        timer::breathe().await;
        since = clock::now_milliseconds();
    }
    turns.end();
    settled.await;
    // What follows it is told so in a microtask.
    next_microtask().await;
    // What was typed until this moment comes along.
    let left = Left::read(&before);
    let below = kept::below_of(&before).map(|below| (Left::read(&below), below));
    if before.replace_with_with_node_1(&app).is_err() {
        return false;
    }
    left.put_back(&app);
    if let Some((left, below)) = below
        && kept::stays(&below, &app)
    {
        left.put_back(&below);
    }
    true
}

async fn next_microtask() {
    let promise = js_sys::Promise::resolve(&JsValue::UNDEFINED);
    let _ = JsFuture::from(promise).await;
}
