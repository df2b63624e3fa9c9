//! The portal's browser app as one library.
//!
//! Feature `hydrate` is the browser build, feature `ssr` renders the same views natively.
#![recursion_limit = "256"]
