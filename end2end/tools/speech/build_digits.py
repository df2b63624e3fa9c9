"""Speaks the ten digits in Arabic and English with espeak-ng, once, into the backend's two small files.

Usage: apt-get install espeak-ng; python3 end2end/tools/speech/build_digits.py

A file is ten lengths (unsigned, 16 bit, little-endian) and then ten recordings of so many samples:
11,025 a second, unsigned, 8 bit, one channel. README.md says where they come from.
"""

import io
import pathlib
import struct
import subprocess
import wave

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "backend" / "speech"
WORDS = {
    # Vowelled, so that the voice reads what is meant.
    "ar": "صِفْر وَاحِد اِثْنَان ثَلَاثَة أَرْبَعَة خَمْسَة سِتَّة سَبْعَة ثَمَانِيَة تِسْعَة".split(),
    "en": "zero one two three four five six seven eight nine".split(),
}
VOICES = {"ar": ["-v", "ar", "-s", "120"], "en": ["-v", "en-gb", "-s", "130"]}
SILENCE = 0.02
# A half-band low-pass before every second sample is dropped.
FILTER = [-0.0312, 0.0, 0.2812, 0.5, 0.2812, 0.0, -0.0312]


def spoken(language, word):
    """The word as numbers between -1 and 1, 22,050 a second."""
    command = ["espeak-ng", *VOICES[language], "--stdout", word]
    with wave.open(io.BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)) as sound:
        assert (sound.getframerate(), sound.getsampwidth(), sound.getnchannels()) == (22050, 2, 1)
        frames = sound.readframes(sound.getnframes())
    count = len(frames) // 2
    return [value / 32768 for value in struct.unpack(f"<{count}h", frames[: count * 2])]


def recording(language, word):
    """The word without silence around it, at full strength, as bytes."""
    samples = spoken(language, word)
    half = len(FILTER) // 2
    padded = [0.0] * half + samples + [0.0] * half
    samples = [
        sum(weight * padded[at + step] for step, weight in enumerate(FILTER))
        for at in range(0, len(samples), 2)
    ]
    loud = [at for at, value in enumerate(samples) if abs(value) > SILENCE]
    samples = samples[loud[0] : loud[-1] + 1]
    peak = max(abs(value) for value in samples)
    return bytes(round(128 + 119 * value / peak) for value in samples)


for language, words in WORDS.items():
    recordings = [recording(language, word) for word in words]
    lengths = struct.pack("<10H", *(len(sound) for sound in recordings))
    (FOLDER / f"digits-{language}.pcm").write_bytes(lengths + b"".join(recordings))
    print(language, [round(len(sound) / 11025, 2) for sound in recordings])
