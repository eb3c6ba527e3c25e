"""The only place that knows pygal: counts in, a still picture out that looks like the page it stands on.

Of what pygal draws, only shapes, places and class names stay: no script, style, address, random id or date. Colours and
letters come from generator/theme/assets/kleuren.css.
"""

import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from itertools import groupby
from statistics import fmean

import pygal  # type: ignore[import-untyped]
from markupsafe import Markup

# For its maps, pygal leaves an import hook of a kind that Python no longer knows: every later import would warn of it.
sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != "pygal"]

BREED, HOOG = 200, 104
_SVG = "{http://www.w3.org/2000/svg}"
_TAGS = ("g", "rect", "text")
_ATTRS = ("class", "x", "y", "width", "height", "rx", "ry", "transform", "text-anchor")
_WEG = {"background", "overlay", "tooltip-overlay"}


def staven(naam: str, titel: str, omschrijving: str, waarden: Sequence[tuple[str, int]], hoogste: int) -> Markup:
    """Return a bar for every label and count, as SVG; equal labels beside each other are written once.

    `naam` makes the ids of this picture different from others on the page; `hoogste` is the top of the scale, so that
    pictures can be compared.
    """
    chart = pygal.Bar(
        js=(), width=BREED, height=HOOG, margin=0, margin_top=14, margin_bottom=6, spacing=0,
        range=(0, max(hoogste, 1)), x_labels=[label for label, _ in waarden], truncate_label=-1, no_data_text="",
        show_legend=False, show_y_labels=False, show_x_guides=False, show_y_guides=False,
        print_values=True, print_values_position="top",
    )  # fmt: skip
    chart.add("", [count for _, count in waarden])
    svg = ET.fromstring(chart.render())  # noqa: S314 - what pygal just wrote
    _join_labels(svg)
    _strip(svg)
    svg.tag = "svg"
    svg.attrib = {
        "class": "kz-grafiek", "viewBox": f"0 0 {BREED} {HOOG}", "role": "img",
        "aria-labelledby": f"{naam}-titel {naam}-tekst",
    }  # fmt: skip
    svg.insert(0, _words("title", f"{naam}-titel", titel))
    svg.insert(1, _words("desc", f"{naam}-tekst", omschrijving))
    return Markup(ET.tostring(svg, "unicode", short_empty_elements=False))  # noqa: S704 - escapes all it writes


def _join_labels(svg: ET.Element) -> None:
    labels = svg.findall(f".//{_SVG}g[@class='guides']/{_SVG}text")
    for _, group in groupby(labels, key=lambda label: label.text):
        first, *others = group
        first.set("x", str(fmean(float(label.get("x", "")) for label in (first, *others))))
        first.set("text-anchor", "middle")
        for other in others:
            other.tag = ""


def _strip(parent: ET.Element) -> None:
    for child in list(parent):
        tag = str(child.tag).removeprefix(_SVG)
        _strip(child)
        if tag not in _TAGS or _WEG & {*child.get("class", "").split()} or (tag == "g" and not len(child)):
            parent.remove(child)
            continue
        child.tag = tag
        child.attrib = {name: _rounded(value) for name, value in child.attrib.items() if name in _ATTRS and value}


def _rounded(value: str) -> str:
    return re.sub(r"\d+\.\d+", lambda number: f"{float(number[0]):.1f}", value)


def _words(tag: str, naam: str, text: str) -> ET.Element:
    words = ET.Element(tag, {"id": naam})
    words.text = text
    return words
