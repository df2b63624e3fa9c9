//! Which addresses are pages of the app: patterns such as `/:lang/sign-in/:door?`.

/// One pattern: literal segments, `:name` for any one segment, `:name?` for one or none, `*name`
/// for the rest. A first segment named `:lang` or `:locale` is `ar` or `en`.
#[derive(Debug, Clone)]
pub(super) struct Pattern(Vec<String>);

impl Pattern {
    pub(super) fn new(text: &str) -> Pattern {
        Pattern(
            text.split('/')
                .filter(|segment| !segment.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    }

    /// Whether the pattern has no places to fill and a path equals it.
    pub(super) fn is_exactly(&self, path: &str) -> bool {
        let is_literal = self
            .0
            .iter()
            .all(|segment| !segment.starts_with([':', '*']));
        is_literal && self.fits(path)
    }

    /// Whether a path fits; slashes at the end do not matter.
    pub(super) fn fits(&self, path: &str) -> bool {
        let segments: Vec<&str> = path
            .split('/')
            .filter(|segment| !segment.is_empty())
            .collect();
        fits(&self.0, &segments)
    }
}

fn fits(pattern: &[String], segments: &[&str]) -> bool {
    let Some((first, rest)) = pattern.split_first() else {
        return segments.is_empty();
    };
    if first.starts_with('*') {
        return true;
    }
    if let Some(name) = first.strip_prefix(':') {
        if name.ends_with('?') && fits(rest, segments) {
            return true;
        }
        let is_language = matches!(name, "lang" | "locale");
        return segments.split_first().is_some_and(|(segment, others)| {
            (!is_language || matches!(*segment, "ar" | "en")) && fits(rest, others)
        });
    }
    segments
        .split_first()
        .is_some_and(|(segment, others)| segment == first && fits(rest, others))
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn patterns_fit_whole_paths_only() {
        let sign_in = Pattern::new("/:lang/sign-in/:door?");
        for (path, fit) in [
            ("/ar/sign-in", true),
            ("/en/sign-in/individual", true),
            ("/en/sign-in/individual/", true),
            ("/fr/sign-in", false),
            ("/ar/sign-in/a/b", false),
            ("/ar", false),
            ("/", false),
        ] {
            assert_eq!(sign_in.fits(path), fit, "{path}");
        }
        assert!(Pattern::new("/ar/help").is_exactly("/ar/help"));
        assert!(!Pattern::new("/:lang").is_exactly("/ar"));
        assert!(Pattern::new("/").fits("/"));
        assert!(Pattern::new("/:lang/help/*rest").fits("/ar/help/a/b/c"));
        assert!(Pattern::new("/:lang/help/*rest").fits("/ar/help"));
    }
}
