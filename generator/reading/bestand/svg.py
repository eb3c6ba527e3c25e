"""Drawings: an SVG that holds nothing but shapes and text, so that it cannot act, load or tell."""

import re
from collections.abc import Callable, Mapping
from xml.parsers import expat

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.poort import bewaak
from generator.values.melding import Plek

_SVG = "http://www.w3.org/2000/svg "
_XML = "http://www.w3.org/XML/1998/namespace "
_ELEMENTEN = frozenset(
    "svg g defs title desc path rect circle ellipse line polyline polygon text tspan "
    "linearGradient radialGradient stop clipPath".split()
)
_ATTRIBUTEN = re.compile(
    r"x|y|[xy][12]|[cdf][xy]|r[xy]?|d|points|width|height|viewBox|preserveAspectRatio|transform|pathLength|rotate"
    r"|textLength|lengthAdjust|offset|gradientUnits|gradientTransform|spreadMethod|clipPathUnits|version|baseProfile"
    r"|space|id|class|style|role|lang|aria-[a-z]+|opacity|color|display|visibility|overflow|direction|writing-mode"
    r"|(?:fill|stroke|font|text|clip|stop|color|shape)(?:-[a-z]+)*|(?:letter|word)-spacing|(?:dominant|alignment)-baseline"
    r"|baseline-shift|vector-effect|paint-order"
)
_GEVAAR = re.compile(r"url\((?!\s*['\"]?#)|@|\\|/\*|:\s*//|(?:java|vb)script|data:|expression|image-set", re.IGNORECASE)
"""What loads or acts in a value."""


class Vreemd(Exception):
    """Stops the reading of one drawing; becomes a finding at once and never leaves this module."""


def check_svg(data: bytes, bestand: str, lezing: Lezing) -> bool:
    """Return True when a drawing holds nothing but shapes and text; else the first other thing is reported.

    Findings: `beeld-inhoud`, and those of `bewaak` about its words.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    words: dict[int, str] = {}

    def read(text: str) -> None:
        words[parser.CurrentLineNumber] = words.get(parser.CurrentLineNumber, "") + text.strip("\n")

    def start(name: str, attributes: Mapping[str, str]) -> None:
        _check_element(name, attributes)
        read("" if name == f"{_SVG}tspan" else " | ")
        read("".join(f"{value} | " for key, value in attributes.items() if key.startswith("aria-")))

    parser.StartElementHandler = start
    parser.CharacterDataHandler = read
    parser.StartDoctypeDeclHandler = _refuse("een DOCTYPE")
    parser.ProcessingInstructionHandler = _refuse("een opdracht met <?")
    parser.CommentHandler = _refuse("een opmerking met <!--")
    try:
        parser.Parse(data, True)
    except Vreemd as vreemd:
        tekst = f"In deze tekening staat {vreemd}."
    except (expat.ExpatError, ValueError, LookupError):
        tekst = "Dit is geen goede SVG."
    else:
        lines = (words.get(number, "") for number in range(1, parser.CurrentLineNumber + 1))
        bewaak("\n".join(lines), bestand, lezing)
        return bestand not in lezing.geraakt
    plek = Plek(bestand, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
    lezing.meld(plek, "beeld-inhoud", tekst, "Bewaar de tekening als PNG, of haal het weg in een tekenprogramma.")
    return False


def _check_element(name: str, attributes: Mapping[str, str]) -> None:
    """Raise Vreemd for an element, an attribute or a value that is no shape or text."""
    if name.removeprefix(_SVG) not in _ELEMENTEN:
        raise Vreemd(f"<{name.rpartition(' ')[2]}>")
    for attribute, value in attributes.items():
        if not _ATTRIBUTEN.fullmatch(attribute.removeprefix(_XML)) or _GEVAAR.search(value):
            raise Vreemd(f"bij <{name.rpartition(' ')[2]}> het kenmerk {attribute.rpartition(' ')[2]}")


def _refuse(what: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise Vreemd(what)

    return refuse
