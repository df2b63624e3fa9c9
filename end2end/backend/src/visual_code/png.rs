//! Writing a PNG of sixteen greys (ISO/IEC 15948), uncompressed: a picture of this size needs no more.

/// A picture of `width` by `height` shades from 0 (black) to 15 (white), row by row.
pub(super) fn encode(width: usize, height: usize, shades: &[u8]) -> Vec<u8> {
    let mut rows = Vec::with_capacity(height * (width / 2 + 1));
    for row in shades.chunks(width).take(height) {
        rows.push(0); // No filter.
        for pair in row.chunks(2) {
            let [left, right] =
                [pair.first(), pair.get(1)].map(|shade| shade.map_or(0, |it| it & 15));
            rows.push(left << 4 | right);
        }
    }
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = Vec::with_capacity(13);
    head.extend(number(width));
    head.extend(number(height));
    // Four bits a pixel, grey, and the only methods there are.
    head.extend([4, 0, 0, 0, 0]);
    chunk(&mut file, b"IHDR", &head);
    chunk(&mut file, b"IDAT", &zlib(&rows));
    chunk(&mut file, b"IEND", &[]);
    file
}

fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) {
    file.extend(number(content.len()));
    let start = file.len();
    file.extend(kind);
    file.extend(content);
    let check = crc(file.get(start..).unwrap_or_default());
    file.extend(check.to_be_bytes());
}

/// Stored blocks (RFC 1951, section 3.2.4) in a zlib wrapper (RFC 1950).
fn zlib(content: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let mut blocks = content.chunks(65_535).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        stream.push(u8::from(blocks.peek().is_none()));
        stream.extend(length.to_le_bytes());
        stream.extend((!length).to_le_bytes());
        stream.extend(block);
    }
    let (low, high) = content.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65_521;
        (low, (high + low) % 65_521)
    });
    stream.extend((high << 16 | low).to_be_bytes());
    stream
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |mut rest, byte| {
        rest ^= u32::from(*byte);
        for _ in 0..8 {
            rest = if rest & 1 == 1 {
                0xEDB8_8320 ^ (rest >> 1)
            } else {
                rest >> 1
            };
        }
        rest
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_values_are_those_of_the_standards() {
        assert_eq!(crc(b"IEND"), 0xAE42_6082);
        assert_eq!(
            zlib(b"Wikipedia").get(16..),
            Some(&[0x11, 0xE6, 0x03, 0x98][..])
        );
    }

    #[test]
    fn the_parts_stand_in_order_with_their_lengths() {
        let file = encode(3, 2, &[0, 15, 7, 1, 2, 3]);
        assert_eq!(file.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
        assert_eq!(file.get(8..16), Some(&b"\0\0\0\x0DIHDR"[..]));
        assert_eq!(
            file.get(16..29),
            Some(&[0, 0, 0, 3, 0, 0, 0, 2, 4, 0, 0, 0, 0][..])
        );
        let rows = [0, 0x0F, 0x70, 0, 0x12, 0x30];
        assert!(file.windows(6).any(|window| window == rows));
        assert!(file.ends_with(b"\0\0\0\0IEND\xAE\x42\x60\x82"));
    }
}
