//! Open enumerations: known names as variants, and a place for names yet to come.

/// Declares an enumeration whose unknown names decode to `Other` instead of failing.
macro_rules! wire_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        ///
        /// Open: a name this build does not know decodes to `Other`.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A name newer than this build.
            Other(String),
        }

        impl $name {
            /// Every name this build knows.
            pub const KNOWN: &'static [$name] = &[$($name::$variant),+];

            /// The name on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $text,)+
                    $name::Other(name) => name,
                }
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> $name {
                match name {
                    $($text => $name::$variant,)+
                    unknown => $name::Other(unknown.to_owned()),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let name = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Ok($name::from(name.as_ref()))
            }
        }

        string_schema!($name, concat!("Open enumeration. Known values:", $(" `", $text, "`",)+ ". Others may appear."), [$($text),+]);
    };
}
