//! pictures
use crate::{Result, arguments::Arguments};
pub(crate) fn pictures(_: &Arguments) -> Result {
    Err("not built yet".into())
}
