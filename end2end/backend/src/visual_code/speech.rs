//! Speaking the digits: recordings one after the other, with a pause between them, as a WAV file.
//! Where the recordings come from is written in `end2end/tools/speech/README.md`.

use super::picture::Chance;

/// A language the digits are spoken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Arabic,
    English,
}

impl Language {
    /// The language of a tag; none for tags of other languages.
    pub(super) fn of_tag(tag: &str) -> Option<Language> {
        match tag {
            "ar" => Some(Language::Arabic),
            "en" => Some(Language::English),
            _ => None,
        }
    }

    fn recordings(self) -> &'static [u8] {
        match self {
            Language::Arabic => include_bytes!("../../speech/digits-ar.pcm"),
            Language::English => include_bytes!("../../speech/digits-en.pcm"),
        }
    }
}

/// Samples a second; each is one byte, silence is 128.
const RATE: u32 = 11_025;
const SILENCE: u8 = 128;
/// The length of the list of lengths at the beginning of a file of recordings.
const LENGTHS: usize = 20;

/// The digits spoken slowly.
pub(super) fn speak(digits: &str, language: Language, mut chance: Chance) -> Vec<u8> {
    let mut samples = pause(RATE / 4);
    for digit in digits.bytes() {
        samples.extend(recording(language, usize::from(digit.wrapping_sub(b'0'))));
        samples.extend(pause(RATE / 3 + chance.next() % (RATE / 4)));
    }
    for sample in &mut samples {
        // A faint hiss, so that no two recordings are alike byte by byte.
        let hiss = u8::try_from(chance.next() % 3).unwrap_or(1);
        *sample = sample.saturating_add(hiss).saturating_sub(1);
    }
    wav(&samples)
}

fn pause(samples: u32) -> Vec<u8> {
    vec![SILENCE; usize::try_from(samples).unwrap_or(0)]
}

fn recording(language: Language, digit: usize) -> &'static [u8] {
    let file = language.recordings();
    let length = |place: usize| -> usize {
        let bytes = file.get(place * 2..place * 2 + 2);
        bytes.map_or(0, |bytes| {
            bytes
                .iter()
                .rev()
                .fold(0, |sum, byte| sum * 256 + usize::from(*byte))
        })
    };
    let start = LENGTHS + (0..digit.min(10)).map(length).sum::<usize>();
    if digit > 9 {
        return &[];
    }
    file.get(start..start + length(digit)).unwrap_or_default()
}

/// A RIFF file of one channel of 8-bit samples.
fn wav(samples: &[u8]) -> Vec<u8> {
    let length = u32::try_from(samples.len()).unwrap_or(u32::MAX);
    let mut file = b"RIFF".to_vec();
    file.extend((36 + length + length % 2).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend(RATE.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    file.extend(b"\x01\0\x08\0data");
    file.extend(length.to_le_bytes());
    file.extend(samples);
    if length % 2 == 1 {
        file.push(SILENCE);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_ten_recordings_that_fill_their_file() {
        for language in [Language::Arabic, Language::English] {
            let total: usize = (0..10)
                .map(|digit| recording(language, digit).len())
                .inspect(|samples| assert!((2_000..14_000).contains(samples), "{samples}"))
                .sum();
            assert_eq!(total + LENGTHS, language.recordings().len(), "{language:?}");
        }
        assert!(recording(Language::Arabic, 10).is_empty());
    }

    #[test]
    fn a_file_says_how_long_it_is() {
        let file = speak("48213", Language::English, Chance::of("8f3a9c0d11e84b7a"));
        let number =
            |at: usize| u32::from_le_bytes([file[at], file[at + 1], file[at + 2], file[at + 3]]);
        assert_eq!(number(4) as usize + 8, file.len());
        assert_eq!(&file[8..16], b"WAVEfmt ");
        assert_eq!(number(24), RATE);
        let seconds = number(40) / RATE;
        assert!((3..8).contains(&seconds), "{seconds} seconds");
    }
}
