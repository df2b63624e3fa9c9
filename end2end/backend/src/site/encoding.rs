//! Which of the compressed forms to send (RFC 9110, section 12.5.3).

use axum::body::Bytes;

use super::files::Asset;

/// The smallest form the asker takes, and its name.
pub(super) fn choose<'a>(asset: &'a Asset, accepted: &str) -> (Option<&'static str>, &'a Bytes) {
    // In the order of their sizes.
    let forms = [
        ("br", &asset.brotli),
        ("zstd", &asset.zstandard),
        ("gzip", &asset.gzip),
    ];
    for (name, bytes) in forms {
        if let Some(bytes) = bytes.as_ref().filter(|_| takes(accepted, name)) {
            return (Some(name), bytes);
        }
    }
    (None, &asset.plain)
}

/// Whether `Accept-Encoding` takes a form: named or covered by `*`, and not with `q=0`.
fn takes(accepted: &str, wanted: &str) -> bool {
    let weight_of = |name: &str| {
        accepted.split(',').find_map(|part| {
            let mut pieces = part.split(';').map(str::trim);
            let given = pieces.next()?;
            let weight = pieces
                .find_map(|piece| piece.strip_prefix("q="))
                .unwrap_or("1");
            given
                .eq_ignore_ascii_case(name)
                .then(|| weight.bytes().any(|byte| (b'1'..=b'9').contains(&byte)))
        })
    };
    weight_of(wanted)
        .or_else(|| weight_of("*"))
        .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::takes;

    #[test]
    fn refused_and_unnamed_forms_are_not_sent() {
        assert!(takes("gzip, deflate, br", "br"));
        assert!(takes("BR;q=0.1", "br"));
        assert!(takes("*", "br"));
        assert!(!takes("br;q=0, *", "br"));
        assert!(!takes("br; q=0.000", "br"));
        assert!(!takes("gzip", "br"));
        assert!(!takes("", "br"));
        assert!(!takes("brotli", "br"));
    }
}
