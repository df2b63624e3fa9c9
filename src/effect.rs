//! What happens beside a view when something changes.

use leptos::prelude::Effect;

/// Runs `run` once the view stands, and again whenever a signal that it reads changes. Natively it never runs.
///
/// In the place of the view layer's own effect, which is written once more for each function that it is given.
pub fn effect(run: impl FnMut() + 'static) {
    of_any(Box::new(run));
}

fn of_any(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
}
