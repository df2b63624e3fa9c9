//! What happens when the program stops unexpectedly: a page with a way on, never a blank one.

use super::page::{Failure, show_failure};

/// Installs the hook that shows the failure page.
///
/// The console gets the position in the code and nothing else: a panic message could carry a
/// person's data.
pub fn install_hook() {
    std::panic::set_hook(Box::new(|info| {
        show_failure(Failure::Panic);
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        web_sys::console::error_1(&format!("panic at {place}").into());
    }));
}
