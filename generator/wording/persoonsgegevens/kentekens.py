"""Number plates, in the official forms of the Netherlands, beside a word for a vehicle or a place to park."""

import re
from collections.abc import Iterator, Sequence

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.getallen import Getal, after, before

SIDECODES = """
    XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX
    9-XX-999 999-XX-9
    """.split()
"""The series 1 to 14 of the RDW: letters and digits in groups."""


def _form(streep: str, letter: str) -> str:
    vormen = (code.replace("-", streep).replace("9", r"\d").replace("X", letter) for code in SIDECODES)
    return rf"(?<![\w-])(?:{'|'.join(vormen)})(?![\w-])"


_MET_STREPEN = re.compile(_form("(?:[-‑–]| - )", "[A-Za-z]"))
_MEDEKLINKER = "[BDF-HJ-NP-TV-XZbdf-hj-np-tv-xz]"
_ZONDER_STREPEN = re.compile(_form("[- ]?", _MEDEKLINKER))
"""Without hyphens only with the letters that plates have: no vowels, so no words."""
_VORMEN = (_MET_STREPEN, _ZONDER_STREPEN, re.compile(_form("", "[A-Z]")))
_GROEP = rf"(?:{_MEDEKLINKER}{{1,3}}|\d{{1,3}})"
_MISSCHIEN = re.compile(rf"[-‑–]|(?<![\w-])(?:{_GROEP}(?:[- ]?{_GROEP}){{2}}|[A-Z\d]{{6}})(?![\w-])")
"""What every form has at least: a hyphen, three groups without vowels, or six capitals and digits."""
_NA_LABEL = re.compile(_form("[- ]?", "[A-Za-z]"))
_LABEL = re.compile(r"\b(?:kenteken(?:nummer|plaat)?|nummerplaat|nummerbord)(?:\s(?:is|was|van))?[:\s(]{1,3}$")
_WOORDEN = """
    kenteken nummerplaat nummerbord auto wagen busje bestelbus scooter snorfiets brommer bromfiets camper caravan
    aanhanger taxi oldtimer cabrio voertuig garage parkeer gestald stalling carport oprit vergunning opel volkswagen
    toyota renault peugeot citroën citroen fiat audi bmw mercedes volvo seat skoda hyundai suzuki mazda nissan honda
    vespa tesla geparkeerd vrachtauto tractor trekker pick-up brommobiel canta quad foutparkeer dacia mitsubishi
    porsche lexus subaru chevrolet jeep saab alfa daihatsu piaggio yamaha kymco corsa astra clio twingo yaris aygo
    panda punto passat caddy transit sprinter vito kangoo berlingo picanto octavia fabia ibiza civic mondeo qashqai
    duster fiesta aanrijding aangereden botsing bestuurder chauffeur laadpaal wegslepen weggesleept
    """.split()
_VOERTUIG = re.compile(
    rf"{'|'.join(_WOORDEN)}|\b(?:motor(?! van)|bus|plaat|kia|vw|golf|polo|ford|mini|vak|reed|rijdt|rij|rijden)\b"
    r"|\bkent\.\s"
)
_LETTERS_NA = re.compile(r"[- ]?[A-Za-z]{1,4}(?![^\W\d_])|(?:[‑–]| - )[A-Za-z]")
_LETTERS_VOOR = re.compile(r"(?<![^\W\d_])[A-Za-z]{1,4}(?:[-‑– ]| - )?$")
_MAAND = re.compile(r"\d-(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)-\d", re.IGNORECASE)
_CODE = re.compile(
    r"(?:\b(?:type|model|versie|norm|serie|uitvoering|kleur|storing|fout|route|vraag)|\w*(?:nummer|nr|code))\b"
    r"[\s:.]{0,3}$"
)
"""What stands before the code of a thing, unless it is the number of a plate."""


def find_kentekens(tekst: str, getallen: Sequence[Getal]) -> Iterator[Vondst]:
    """Yield every number plate."""
    tot = 0
    for getal in getallen:
        if not _has_letters(tekst, getal):
            continue
        begin, einde = max(tot, getal.van - 11), getal.van + 16
        match = _plate(tekst, begin, einde) or _after_label(tekst, begin, einde)
        if match and match.end() > getal.van and not _MAAND.match(match[0]) and _has_voertuig(tekst, *match.span()):
            tot = match.end()
            yield Vondst(Gegeven.KENTEKEN, *match.span())


def _has_letters(tekst: str, getal: Getal) -> bool:
    """Whether a few letters stand against a number, with at most a hyphen or a space between."""
    if getal.lengte == 4:
        return tekst[max(0, getal.van - 1) : getal.van].isalpha() or tekst[getal.tot : getal.tot + 1].isalpha()
    voor = _LETTERS_VOOR.search(tekst, max(0, getal.van - 7), getal.van)
    return getal.lengte < 4 and (voor is not None or _LETTERS_NA.match(tekst, getal.tot) is not None)


def _plate(tekst: str, begin: int, einde: int) -> re.Match[str] | None:
    """Return what has the form of a plate."""
    vormen = _VORMEN if _MISSCHIEN.search(tekst, begin, einde) else ()
    return next(filter(None, (vorm.search(tekst, begin, einde) for vorm in vormen)), None)


def _after_label(tekst: str, begin: int, einde: int) -> re.Match[str] | None:
    """Return a plate right after the word for it, where any letters will do."""
    if "kenteken" not in (voor := before(tekst, einde, 50)) and "nummer" not in voor:
        return None
    match = _NA_LABEL.search(tekst, begin, einde)
    return match if match and _LABEL.search(before(tekst, match.start(), 30)) else None


def _has_voertuig(tekst: str, van: int, tot: int) -> bool:
    voor = before(tekst, van, 80)
    ding = _CODE.search(voor)
    if ding and not ding[0].startswith(("kenteken", "nummer")):
        return False
    return bool(_VOERTUIG.search(voor) or _VOERTUIG.search(after(tekst, tot)))
