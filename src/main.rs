//! The browser entry: everything is in the library.

fn main() {
    #[cfg(all(feature = "hydrate", target_arch = "wasm32"))]
    gosi_portal::start();
}
