//! Code that the production build cuts off, and that is fetched when it is needed.

/// The code could not be fetched, or the texts it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeMissing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for CodeMissing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> CodeMissing {
        CodeMissing
    }
}

/// How far the fetching is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coming {
    /// It is on its way.
    Fetching,
    /// It is here, with its texts.
    Here,
    /// It did not arrive; it can be asked for again.
    Missing,
}
