//! A search in the fragment of an address: shareable and kept by the back button, never sent.

use std::fmt::Write as _;

const PREFIX: &str = "q=";

/// The fragment that carries a query, without `#`; empty for an empty query.
pub fn query_fragment(query: &str) -> String {
    let query = query.trim();
    if query.is_empty() {
        return String::new();
    }
    let mut fragment = PREFIX.to_owned();
    for byte in query.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            fragment.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(fragment, "%{byte:02X}");
        }
    }
    fragment
}

/// The query of a fragment, with or without `#`; `None` where it carries none.
pub fn query_of_fragment(fragment: &str) -> Option<String> {
    let encoded = fragment.trim_start_matches('#').strip_prefix(PREFIX)?;
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let escaped = (first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(hexadecimal);
        if let Some(byte) = escaped {
            bytes.push(byte);
            rest = &tail[2..];
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

fn hexadecimal(pair: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(pair).ok()?;
    u8::from_str_radix(text, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_survives_the_address() {
        for query in ["تعريف المعاش", "IBAN 24", "50%", "a#b&c=d", "«ساند»؟"] {
            let fragment = query_fragment(query);
            assert!(fragment.is_ascii(), "{fragment}");
            assert_eq!(query_of_fragment(&fragment).as_deref(), Some(query));
            assert_eq!(
                query_of_fragment(&format!("#{fragment}")).as_deref(),
                Some(query)
            );
        }
    }

    #[test]
    fn nothing_and_broken_escapes_do_no_harm() {
        assert_eq!(query_fragment("   "), "");
        assert_eq!(query_of_fragment("#saned"), None);
        assert_eq!(query_of_fragment("#q=%zz%4").as_deref(), Some("%zz%4"));
        assert_eq!(query_of_fragment("#q=%FF").as_deref(), Some("\u{FFFD}"));
        assert_eq!(query_of_fragment("#q=ab%2").as_deref(), Some("ab%2"));
    }
}
