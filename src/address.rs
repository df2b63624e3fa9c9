//! The patterns of the route table.
//!
//! One type for every pattern: the router's own are tuples, a type for every number of segments, and
//! each of them has the browser carry the whole of the router's matching once more.

use std::borrow::Cow;

use leptos_router::{PartialPathMatch, PathSegment, PossibleRouteMatch};

/// The segments of a route below the one it stands in: words, `:name` for any one segment, and
/// `*name` for all that is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Address(pub(crate) &'static str);

/// A pattern as it is written in the route table.
macro_rules! address {
    ($pattern:literal) => {
        $crate::address::Address($pattern)
    };
}

pub(crate) use address as path;

impl Address {
    fn segments(self) -> impl Iterator<Item = &'static str> {
        self.0.trim_start_matches('/').split_terminator('/')
    }
}

impl PossibleRouteMatch for Address {
    fn optional(&self) -> bool {
        false
    }

    fn test<'a>(&self, path: &'a str) -> Option<PartialPathMatch<'a>> {
        let mut params = Vec::new();
        let mut rest = path;
        // The pattern without segments matches where it stands, and takes nothing.
        for segment in self.segments() {
            if let Some(name) = segment.strip_prefix('*') {
                let value = rest.strip_prefix('/').unwrap_or(rest);
                params.push((Cow::Borrowed(name), value.to_owned()));
                rest = "";
                break;
            }
            let inside = rest.strip_prefix('/')?;
            let end = inside.find('/').unwrap_or(inside.len());
            let (given, after) = inside.split_at(end);
            match segment.strip_prefix(':') {
                Some(name) if !given.is_empty() => {
                    params.push((Cow::Borrowed(name), given.to_owned()));
                }
                None if given == segment => {}
                _ => return None,
            }
            rest = after;
        }
        let matched = &path[..path.len() - rest.len()];
        Some(PartialPathMatch::new(rest, params, matched))
    }

    fn generate_path(&self, path: &mut Vec<PathSegment>) {
        path.extend(self.segments().map(|segment| {
            if let Some(name) = segment.strip_prefix(':') {
                PathSegment::Param(name.into())
            } else if let Some(name) = segment.strip_prefix('*') {
                PathSegment::Splat(name.into())
            } else {
                PathSegment::Static(segment.into())
            }
        }));
    }
}

#[cfg(test)]
mod tests {
    use leptos_router::{ParamSegment, StaticSegment, WildcardSegment};

    use super::*;

    type Seen<'a> = Option<(&'a str, &'a str, Vec<(Cow<'static, str>, String)>)>;

    fn seen<'a>(pattern: &impl PossibleRouteMatch, path: &'a str) -> Seen<'a> {
        let found = pattern.test(path)?;
        Some((found.matched(), found.remaining(), found.params()))
    }

    /// What the router's own patterns make of the same addresses.
    #[test]
    fn addresses_match_as_by_the_routers_own_patterns() {
        let paths = [
            "/ar",
            "/ar/",
            "/sign-in",
            "/sign-in/individual",
            "/sign-in/individual/code",
            "/sign-input",
            "/sign",
            "/me/contributions/2026",
        ];
        for path in paths {
            assert_eq!(seen(&address!(""), path), seen(&(), path), "{path}");
            let one = (StaticSegment("sign-in"),);
            assert_eq!(seen(&address!("sign-in"), path), seen(&one, path), "{path}");
            let two = (StaticSegment("sign-in"), StaticSegment("individual"));
            let ours = address!("sign-in/individual");
            assert_eq!(seen(&ours, path), seen(&two, path), "{path}");
            let any = (ParamSegment("language"),);
            assert_eq!(
                seen(&address!("/:language"), path),
                seen(&any, path),
                "{path}"
            );
            let both = (StaticSegment("me"), ParamSegment("part"));
            assert_eq!(
                seen(&address!("me/:part"), path),
                seen(&both, path),
                "{path}"
            );
            let all = (WildcardSegment("any"),);
            assert_eq!(seen(&address!("*any"), path), seen(&all, path), "{path}");
        }
        assert_eq!(seen(&address!(":language"), "/"), None);
        assert_eq!(seen(&address!("sign-in"), ""), None);
    }

    #[test]
    fn a_pattern_names_its_segments() {
        let mut segments = Vec::new();
        address!("me/:part/*rest").generate_path(&mut segments);
        let expected = [
            PathSegment::Static("me".into()),
            PathSegment::Param("part".into()),
            PathSegment::Splat("rest".into()),
        ];
        assert_eq!(segments, expected);
    }
}
