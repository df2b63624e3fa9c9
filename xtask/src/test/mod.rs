//! tests
use crate::{Result, arguments::Arguments};
pub(crate) fn test(_: &Arguments) -> Result {
    Err("not built yet".into())
}
