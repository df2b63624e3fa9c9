#!/usr/bin/env python3
"""Writes src/ui/icon/shapes.rs from Lucide's SVG files.

    npm pack lucide-static@1.62.0 && tar xzf lucide-static-1.62.0.tgz
    python3 build_icons.py package/icons icons.txt ../../../src/ui/icon/shapes.rs

Every shape of an icon (path, circle, line, rectangle, polygon) becomes part of one path, so an icon
is one short string and one element in the page. Each icon is a constant of its own: a constant that
no view names leaves nothing behind in the WebAssembly file, which a match over all icons would.
"""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

NUMBER = re.compile(r"\s*,?\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")


def number(value) -> str:
    text = f"{float(value):.4f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def absolute_start(path: str) -> str:
    """A path's first `m` is absolute by definition; joined to another it would become relative."""
    path = path.strip()
    if not path.startswith("m"):
        return path
    first = NUMBER.match(path, 1)
    second = NUMBER.match(path, first.end())
    rest = path[second.end():].lstrip(" ,")
    # Further pairs after a moveto are linetos, relative like the moveto was.
    joint = "l" if rest and not rest[0].isalpha() else ""
    return f"M{first.group(1)} {second.group(1)}{joint}{rest}"


def ellipse(cx, cy, rx, ry) -> str:
    left, width = number(float(cx) - float(rx)), number(2 * float(rx))
    rx, ry = number(rx), number(ry)
    return f"M{left} {number(cy)}a{rx} {ry} 0 1 0 {width} 0a{rx} {ry} 0 1 0-{width} 0"


def rectangle(a) -> str:
    x, y, w, h = (float(a.get(key, 0)) for key in ("x", "y", "width", "height"))
    rx = float(a.get("rx", a.get("ry", 0)))
    ry = float(a.get("ry", rx))
    if rx == 0:
        return f"M{number(x)} {number(y)}h{number(w)}v{number(h)}h-{number(w)}z"
    across, down = number(w - 2 * rx), number(h - 2 * ry)
    arc = f"a{number(rx)} {number(ry)} 0 0 1 "
    return (
        f"M{number(x + rx)} {number(y)}h{across}{arc}{number(rx)} {number(ry)}v{down}"
        f"{arc}-{number(rx)} {number(ry)}h-{across}{arc}-{number(rx)}-{number(ry)}v-{down}"
        f"{arc}{number(rx)}-{number(ry)}z"
    )


def shape(tag: str, a: dict) -> str:
    match tag:
        case "path":
            return absolute_start(a["d"])
        case "circle":
            return ellipse(a["cx"], a["cy"], a["r"], a["r"])
        case "ellipse":
            return ellipse(a["cx"], a["cy"], a["rx"], a["ry"])
        case "line":
            return f"M{number(a['x1'])} {number(a['y1'])}L{number(a['x2'])} {number(a['y2'])}"
        case "rect":
            return rectangle(a)
        case "polyline" | "polygon":
            points = a["points"].replace(",", " ").split()
            return f"M{points[0]} {points[1]}L{' '.join(points[2:])}" + ("z" if tag == "polygon" else "")
    raise SystemExit(f"unknown shape {tag}")


def main() -> None:
    icons = pathlib.Path(sys.argv[1])
    lines = [line.split() for line in pathlib.Path(sys.argv[2]).read_text().splitlines()]
    out = [
        "//! The shapes of the icons, made from Lucide 1.62.0 by end2end/tools/icons/build_icons.py.",
        "//!",
        "//! Lucide is under the ISC licence, parts of it under the MIT licence; see LICENSES/lucide.txt.",
        "//! Change `icons.txt` there and run the script again instead of editing this file.",
        "",
        "use super::Icon;",
        "",
    ]
    for line in lines:
        if not line or line[0].startswith("#"):
            continue
        name, source, mirrored = line[0], line[1], "mirrored" in line[2:]
        drawing = ElementTree.parse(icons / f"{source}.svg").getroot()
        path = "".join(shape(part.tag.split("}")[-1], part.attrib) for part in drawing)
        turned = "; mirrored in right-to-left pages" if mirrored else ""
        out.append(f"/// Lucide's `{source}`{turned}.")
        out.append(
            f"pub const {name.upper().replace('-', '_')}: Icon = Icon {{ path: \"{path}\", mirrored: {str(mirrored).lower()} }};"
        )
    target = pathlib.Path(sys.argv[3])
    target.write_text("\n".join(out) + "\n")
    subprocess.run(["rustfmt", "--edition", "2024", str(target)], check=True)


if __name__ == "__main__":
    main()
