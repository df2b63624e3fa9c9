#!/usr/bin/env python3
"""Rebuilds the portal's two font files from IBM Plex Sans Arabic.

    npm pack @ibm/plex-sans-arabic@1.1.0 && tar xzf ibm-plex-sans-arabic-1.1.0.tgz
    python3 -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python build_fonts.py package ../../../public/fonts

One file a weight holds both scripts, so that mixed lines need no second download. The subset is
what the portal's texts need: Arabic letters with tashkeel, both sets of digits, ASCII and the
punctuation of both scripts. Letters that Arabic itself does not use (peh, cheh, gaf ...) would
cost 2 kB and are drawn by the next font of the stack. `locl` only serves other languages.

The SIL Open Font License reserves the name "Plex": a modified version must not carry it, so the
name table says "GOSI UI". The licence travels with the files as OFL.txt.

The script prints the file names, which carry a hash of the content (the page names them,
index.html), and fails when both files together pass the budget.
"""
import hashlib
import pathlib
import shutil
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "GOSI UI"
WEIGHTS = {"400": ("Regular", "Regular"), "600": ("SemiBold", "SemiBold")}
BUDGET_BYTES = 36_000

CHARACTERS = {
    "ASCII": [(0x20, 0x7E)],
    "no-break spaces": [(0xA0, 0xA0), (0x202F, 0x202F)],
    "guillemets, middle dot, multiplication sign": [(0xAB, 0xAB), (0xBB, 0xBB), (0xB7, 0xB7), (0xD7, 0xD7)],
    "dashes, quotes, bullet, ellipsis, per mille": [
        (0x2013, 0x2014), (0x2018, 0x2019), (0x201C, 0x201D), (0x2022, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030),
    ],
    "minus sign": [(0x2212, 0x2212)],
    "bidi controls": [(0x200C, 0x200F), (0x2066, 0x2069), (0x061C, 0x061C)],
    "Arabic punctuation": [(0x060C, 0x060C), (0x061B, 0x061B), (0x061F, 0x061F), (0x066A, 0x066C)],
    "Arabic letters and tashkeel": [(0x0621, 0x063A), (0x0641, 0x0652), (0x0670, 0x0671)],
    "Arabic-Indic digits": [(0x0660, 0x0669)],
}

FEATURES = ["ccmp", "init", "medi", "fina", "isol", "rlig", "liga", "calt", "kern", "mark", "mkmk"]


def build(source: pathlib.Path, weight: str, style: str, target: pathlib.Path) -> pathlib.Path:
    options = subset.Options()
    options.flavor = "woff2"
    options.layout_features = FEATURES
    # Hints cost a quarter of the bytes and today's rasterisers ignore most of them.
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.glyph_names = False
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "meta"]
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[
        point for ranges in CHARACTERS.values() for first, last in ranges for point in range(first, last + 1)
    ])
    subsetter.subset(font)
    rename(font, style)
    target.parent.mkdir(parents=True, exist_ok=True)
    unnamed = target.parent / f"gosi-ui-{weight}.woff2"
    subset.save_font(font, str(unnamed), options)
    digest = hashlib.sha256(unnamed.read_bytes()).hexdigest()[:10]
    final = target.parent / f"gosi-ui-{weight}.{digest}.woff2"
    unnamed.replace(final)
    return final


def rename(font: TTFont, style: str) -> None:
    names = {
        1: FAMILY if style == "Regular" else f"{FAMILY} {style}",
        3: f"{FAMILY} {style}; subset of IBM's Arabic sans, see OFL.txt",
        4: f"{FAMILY} {style}",
        6: f"{FAMILY.replace(' ', '')}-{style}",
        16: FAMILY,
        17: style,
    }
    for name_id, text in names.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
    for record in font["name"].names:
        # The licence text in the table may speak of the original; every name may not.
        if record.nameID in (1, 3, 4, 6, 16) and "Plex" in record.toUnicode():
            raise SystemExit(f"name {record.nameID} still carries the reserved name")
    # The timestamp would change the hash of an unchanged font.
    font["head"].modified = font["head"].created


def main() -> None:
    package, fonts = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    fonts.mkdir(parents=True, exist_ok=True)
    for old in fonts.glob("gosi-ui-*.woff2"):
        old.unlink()
    total = 0
    for weight, (source_style, style) in WEIGHTS.items():
        source = package / "fonts/complete/woff2" / f"IBMPlexSansArabic-{source_style}.woff2"
        built = build(source, weight, style, fonts / "font")
        size = built.stat().st_size
        total += size
        sys.stdout.write(f"{built.name} {size} bytes\n")
    shutil.copyfile(package / "LICENSE.txt", fonts / "OFL.txt")
    sys.stdout.write(f"together {total} of {BUDGET_BYTES} bytes\n")
    if total > BUDGET_BYTES:
        raise SystemExit("the fonts are over their budget")


if __name__ == "__main__":
    main()
