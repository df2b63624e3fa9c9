//! OpenAPI schemas of the values that are strings on the wire; empty without the feature.

/// Declares the schema of a type that is a string on the wire, with its description and examples.
macro_rules! string_schema {
    ($name:ident, $description:expr, [$($example:expr),+]) => {
        #[cfg(feature = "openapi")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .description(Some($description))
                    .examples([$(serde_json::Value::from($example)),+])
                    .into()
            }
        }
        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    };
}
