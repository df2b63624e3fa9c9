//! What a person did on a page that goes, and putting it back where the page comes again: what was typed,
//! chosen, opened, focused and pressed.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlFormElement, HtmlInputElement};
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};

use super::dom::{document, window};
use super::timer;

/// The name under which the page's inline script keeps what was pressed too early.
const PRESSED_EARLY: &str = "gosiPressedEarly";

/// Nothing is pressed again that was pressed too early.
pub(crate) fn forget_pressed() {
    if let Some(window) = window() {
        let name = JsValue::from_str(PRESSED_EARLY);
        let _ = js_sys::Reflect::delete_property(&window, &name);
    }
}

/// The main part of every page.
const MAIN: &str = "main";

/// How often and how long a page that loads is looked at for the fields it had before: 15 seconds.
const LOOKS_FOR_FIELDS: u32 = 100;
const LOOK_EVERY: u64 = 150;

/// Whether a field takes a password or a code.
fn is_secret(field: &Element) -> bool {
    let of = |name| field.get_attribute(name).unwrap_or_default();
    of("type") == "password"
        || ["one-time-code", "current-password", "new-password"]
            .iter()
            .any(|kind| of("autocomplete").contains(kind))
}

/// What a person did on a page: on the prerendered one, or on one that has to go for a while.
#[derive(Debug)]
pub(crate) struct Left {
    fields: Vec<(Place, Entry)>,
    opened: Vec<Place>,
    focused: Option<(Place, Option<(u32, u32)>)>,
    pressed: Option<Place>,
}

/// What a field held that it did not hold when the page was made.
#[derive(Debug)]
enum Entry {
    Typed(String),
    Chosen(i32),
    Toggled,
    /// How a checkbox or a chosen radio button stood, whatever it stood at in the beginning.
    Checked(bool),
}

impl Left {
    /// What the person did on the page that is shown, below its main part. Passwords and codes are left
    /// out: nobody expects them back, and they have no place in memory any longer than they are needed.
    pub(crate) fn of_main() -> Option<Left> {
        let main = document()?.get_element_by_id(MAIN)?;
        let mut left = Left::read(&main);
        // The app's views keep the attribute that says how a box stood at first in step with how it
        // stands: every box is kept, and putting back one that stands right already does nothing.
        left.fields = elements(&main, "input, textarea, select")
            .iter()
            .filter_map(|field| Some((Place::of(field, &main)?, standing(field)?)))
            .collect();
        left.fields.retain(|(place, _)| {
            place
                .find(&main)
                .is_some_and(|field| !is_secret(&field) && !place.id.is_empty())
        });
        left.pressed = None;
        if left
            .focused
            .as_ref()
            .is_some_and(|(place, _)| place.id.is_empty())
        {
            left.focused = None;
        }
        (!left.fields.is_empty() || left.focused.is_some()).then_some(left)
    }

    /// Puts it back into the main part of the page that is shown, as soon as all of it is there again.
    pub(crate) fn put_back_in_main(self) {
        self.look_for_main(LOOKS_FOR_FIELDS);
    }

    fn look_for_main(self, looks: u32) {
        let main = document().and_then(|page| page.get_element_by_id(MAIN));
        let is_there = main.as_ref().is_some_and(|main| {
            let places = self.fields.iter().map(|(place, _)| place);
            let mut places = places.chain(self.focused.iter().map(|(place, _)| place));
            places.all(|place| place.find(main).is_some())
        });
        match main {
            Some(main) if is_there || looks == 0 => self.put_back(&main),
            _ if looks == 0 => {}
            _ => {
                let _ = timer::after(LOOK_EVERY, move || self.look_for_main(looks - 1));
            }
        }
    }

    /// What the person did below an element.
    pub(super) fn read(app: &Element) -> Left {
        let all = |selector| elements(app, selector);
        let fields = all("input, textarea, select");
        let fields = fields
            .iter()
            .filter_map(|field| Some((Place::of(field, app)?, entry(field)?)));
        let opened = all("details[open]");
        let focused = document().and_then(|document| document.active_element());
        let pressed = window().and_then(|window| {
            let pressed = js_sys::Reflect::get(&window, &JsValue::from_str(PRESSED_EARLY)).ok()?;
            Place::of(pressed.dyn_ref::<Element>()?, app)
        });
        Left {
            fields: fields.collect(),
            opened: opened
                .iter()
                .filter_map(|one| Place::of(one, app))
                .collect(),
            focused: focused.and_then(|one| Some((Place::of(&one, app)?, selection(&one)))),
            pressed,
        }
    }

    /// Puts it back below an element that has the same views.
    pub(super) fn put_back(self, app: &Element) {
        for place in &self.opened {
            if let Some(details) = place.find(app) {
                let _ = details.set_attribute("open", "");
            }
        }
        for (place, entry) in self.fields {
            if let Some(field) = place.find(app) {
                enter(&field, entry);
            }
        }
        if let Some((place, selection)) = self.focused
            && let Some(element) = place.find(app)
        {
            focus(&element);
            select(&element, selection);
            // A field that groups its digits puts the caret at their end a moment after they change.
            let _ = timer::after(0, move || select(&element, selection));
        }
        let Some(pressed) = self.pressed.and_then(|place| place.find(app)) else {
            return;
        };
        // The views' effects run first: what is pressed finds the app as anybody else's press would.
        let _ = timer::after(0, move || press(&pressed));
    }
}

/// Where an element stands below the app: by its id, else by its position among its siblings at each
/// level, which prerendered and built views share.
#[derive(Debug)]
struct Place {
    id: String,
    tag: String,
    path: Vec<u32>,
}

impl Place {
    fn of(element: &Element, app: &Element) -> Option<Place> {
        let mut path = Vec::new();
        let mut current = element.clone();
        while !current.is_same_node(Some(app)) {
            let mut position = 0;
            let mut sibling = current.previous_element_sibling();
            while let Some(previous) = sibling {
                position += 1;
                sibling = previous.previous_element_sibling();
            }
            path.push(position);
            current = current.parent_element()?;
        }
        path.reverse();
        Some(Place {
            id: element.id(),
            tag: element.tag_name(),
            path,
        })
    }

    fn find(&self, app: &Element) -> Option<Element> {
        if !self.id.is_empty() {
            return document()?.get_element_by_id(&self.id);
        }
        let mut current = app.clone();
        for position in &self.path {
            current = current.children().item(*position)?;
        }
        (current.tag_name() == self.tag).then_some(current)
    }
}

fn elements(app: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = app.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

fn entry(field: &Element) -> Option<Entry> {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        if matches!(input.type_().as_str(), "checkbox" | "radio") {
            let toggled = input.checked() && !input.default_checked()
                || input.type_() == "checkbox" && input.checked() != input.default_checked();
            return toggled.then_some(Entry::Toggled);
        }
        let typed = input.value();
        return (typed != input.default_value()).then_some(Entry::Typed(typed));
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        let typed = area.value();
        let before = area.default_value().unwrap_or_default();
        return (typed != before).then_some(Entry::Typed(typed));
    }
    let select = field.dyn_ref::<HtmlSelectElement>()?;
    (select.selected_index() > 0).then_some(Entry::Chosen(select.selected_index()))
}

/// What a field of a living page holds.
fn standing(field: &Element) -> Option<Entry> {
    let input = field.dyn_ref::<HtmlInputElement>();
    let kind = input.map(HtmlInputElement::type_).unwrap_or_default();
    match (input, kind.as_str()) {
        (Some(input), "checkbox") => Some(Entry::Checked(input.checked())),
        // A group is put back by the one that was chosen.
        (Some(input), "radio") => input.checked().then_some(Entry::Checked(true)),
        _ => entry(field),
    }
}

fn enter(field: &Element, entry: Entry) {
    match entry {
        Entry::Typed(text) => {
            if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
                input.set_value(&text);
            } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
                area.set_value(&text);
            }
            tell(field, "input");
        }
        Entry::Chosen(index) => {
            if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
                select.set_selected_index(index);
                tell(field, "input");
                tell(field, "change");
            }
        }
        Entry::Checked(wanted) => {
            if let Some(input) = field.dyn_ref::<HtmlInputElement>()
                && input.checked() != wanted
            {
                input.click();
            }
        }
        Entry::Toggled => {
            if let Some(input) = field.dyn_ref::<HtmlInputElement>()
                && input.checked() == input.default_checked()
            {
                input.click();
            }
        }
    }
}

fn tell(field: &Element, name: &str) {
    let options = EventInit::new();
    options.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(name, &options) {
        let _ = field.dispatch_event(&event);
    }
}

/// The caret of a text field; other kinds of fields have none.
fn selection(element: &Element) -> Option<(u32, u32)> {
    let input = element.dyn_ref::<HtmlInputElement>()?;
    Some((input.selection_start().ok()??, input.selection_end().ok()??))
}

fn focus(element: &Element) {
    if let Some(target) = element.dyn_ref::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = target.focus_with_options(&options);
    }
}

fn select(element: &Element, selection: Option<(u32, u32)>) {
    if let (Some(input), Some((start, end))) = (element.dyn_ref::<HtmlInputElement>(), selection) {
        let _ = input.set_selection_range(start, end);
    }
}

fn press(element: &Element) {
    if let Some(form) = element.dyn_ref::<HtmlFormElement>() {
        let _ = form.request_submit();
    } else if let Some(button) = element.dyn_ref::<HtmlElement>() {
        button.click();
    }
}
