//! A text the register holds in both languages.

use serde::{Deserialize, Serialize};

/// A name or text of the register in both languages of the service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BilingualText {
    /// The Arabic text.
    #[cfg_attr(feature = "openapi", schema(example = "مصنع الواحة للأغذية"))]
    pub ar: String,
    /// The English text.
    #[cfg_attr(feature = "openapi", schema(example = "Oasis Foods Factory"))]
    pub en: String,
}

impl BilingualText {
    /// Makes a text from its two languages.
    pub fn new(ar: impl Into<String>, en: impl Into<String>) -> BilingualText {
        BilingualText {
            ar: ar.into(),
            en: en.into(),
        }
    }
}
