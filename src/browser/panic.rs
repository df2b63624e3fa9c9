//! What happens when the program stops unexpectedly: a page with a way on, never a blank one.
//!
//! In a release a panic is a trap and nothing more, and the boot module (`src/boot/boot.js`) shows the
//! failure page for every trap. A build for development says first where it happened.

/// Installs the hook that says where a panic happened; a release has none.
///
/// The console gets the position in the code and nothing else: a panic message could carry a
/// person's data.
pub fn install_hook() {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|info| {
        super::page::show_failure(super::page::Failure::Panic);
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        web_sys::console::error_1(&format!("panic at {place}").into());
    }));
}
