//! Random identifiers from the browser's cryptographic generator.

use super::dom::window;

/// A random UUID (version 4, RFC 9562), for idempotency keys.
pub fn uuid() -> String {
    let mut bytes = [0_u8; 16];
    if let Some(Ok(crypto)) = window().map(|window| window.crypto()) {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    format_uuid(bytes)
}

/// A random number from 0 up to, but not including, `limit`; 0 where `limit` is 0.
pub fn below(limit: u32) -> u32 {
    let mut bytes = [0_u8; 4];
    if let Some(Ok(crypto)) = window().map(|window| window.crypto()) {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    u32::from_le_bytes(bytes).checked_rem(limit).unwrap_or(0)
}

fn format_uuid(mut bytes: [u8; 16]) -> String {
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for nibble in [byte >> 4, byte & 0x0f] {
            text.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_version_and_variant() {
        assert_eq!(
            format_uuid([0xff; 16]),
            "ffffffff-ffff-4fff-bfff-ffffffffffff"
        );
        assert_eq!(format_uuid([0; 16]), "00000000-0000-4000-8000-000000000000");
    }
}
