"""No figure about too few people, nor one that can be worked out by subtraction."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from generator.knowing.bericht.scores import shown_delen
from generator.values.bericht import Bericht, Cijferregel, UZei
from generator.values.inzicht import Inzicht
from generator.values.melding import Ernst, Melding, Plek
from generator.wording.woorden import aantal

_WOORDEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_GETAL = rf"(?:[ée]én|{'|'.join(_WOORDEN[2:])}|\d+(?:,\d+)?)"
_MENSEN = (
    r"(?:\w*huurders?|\w*huursters?|\w*bewoners?|mensen|mens|personen|persoon|gezin(?:nen)?|huishoudens?|ouderen|"
    r"jongeren|vrouw(?:en)?|man(?:nen)?|deelnemers?|\w*leden|respondenten?|klanten?|kinderen|kind|studenten?|buren|"
    r"van (?:u|hen|ons))"
)
_BETWEEN = r"(?:(?!op\b|van\b|keer\b|maal\b|jaar\b)\w+\s+)?"
_TELLING = re.compile(rf"(?<![\w,.])({_GETAL})\s+{_BETWEEN}{_MENSEN}\b", re.IGNORECASE)
_DEEL = re.compile(rf"(?<![\w,.])(een|{_GETAL})\s+(?:op|van)\s+(?:de|elke)\s+([\d.]+|{_GETAL})\b", re.IGNORECASE)
_PROCENT = re.compile(rf"(?<![\w,.])({_GETAL}) ?(?:%|procent\b)", re.IGNORECASE)
_COMMON = 10
"""«Drie op de tien» says how large a part is; «drie van de 412» counts people."""


@dataclass(frozen=True)
class _Getoond:
    """A place in the report where a reader sees how many people a study was about."""

    plek: Plek
    inzicht: Inzicht
    n: int


def check_aantallen(bericht: Bericht, per_id: Mapping[str, Inzicht], minstens: int) -> Iterator[Melding]:
    """Yield every figure about too few people, and every two from which one follows.

    Findings: `kleine-groep`, `aftrekbaar` and `n-anders`; warnings with the first two codes where the reader already
    sees «te weinig antwoorden» in place of the figure.
    """
    places: tuple[UZei | Cijferregel, ...] = (*(u for blok in bericht.blokken for u in blok.u_zei), *bericht.scores)
    for place in places:
        inzicht = per_id.get(place.inzicht)
        n, all_ = place.n, inzicht.n if inzicht else None
        if n is not None and all_ is not None and n > all_:
            tekst = f"Hier staan {n} mensen, maar in het hele onderzoek zijn het er {all_}."
            yield Melding(place.plek, "n-anders", tekst, f"Schrijf hoogstens n: {all_}, of haal n weg.")
        yield from _check_place(place, n if n is not None else all_, minstens)
    yield from _check_studies(_shown(places, per_id), minstens)


def check_tekst(plek: Plek, tekst: str, minstens: int, n: int | None = None) -> Iterator[Melding]:
    """Yield the parts of a text that count too few people; `n` is how many people the text is about."""
    hint = f"Haal het aantal weg, of voeg groepen samen tot minstens {minstens} mensen."
    for telling in few_people(tekst, minstens):
        yield Melding(plek, "kleine-groep", f"«{telling}» zijn er minder dan {minstens}.", hint)
    for share, part in _shares(tekst):
        people = round(part * n) if n else 0
        few = min(people, (n or 0) - people)
        if n and n >= minstens and 0 < few < minstens:
            wat = f"«{share}» van {n} mensen: zo weet je iets over {few} van hen."
            yield Melding(plek, "kleine-groep", wat, "Schrijf het zonder dit getal.")


def few_people(tekst: str, minstens: int) -> Iterator[str]:
    """Yield the parts of a text that count fewer people than that: «drie huurders», but not «één op de drie»."""
    parts = {match.start(): match for match in _DEEL.finditer(tekst)}
    wholes = {match.start(2) for match in parts.values()}
    for start, match in parts.items():
        if 0 < _number(match[1]) < minstens and _number(match[2]) > _COMMON:
            yield tekst[start : match.end()]
    for match in _TELLING.finditer(tekst):
        counted = match.start() not in parts and match.start() not in wholes
        if counted and 0 < _number(match[1]) < minstens:
            yield match[0]


def _shares(tekst: str) -> Iterator[tuple[str, float]]:
    """Yield the shares in a text: «4 procent» and «1 op de 50»."""
    yield from ((match[0], _number(match[1]) / 100) for match in _PROCENT.finditer(tekst))
    for match in _DEEL.finditer(tekst):
        if _number(match[2]) > _COMMON:
            yield match[0], _number(match[1]) / _number(match[2])


def _number(word: str) -> float:
    plain = word.lower().replace("é", "e")
    return float(_WOORDEN.index(plain)) if plain in _WOORDEN else float(plain.replace(".", "").replace(",", ".") or 0)


def _check_place(place: UZei | Cijferregel, n: int | None, minstens: int) -> Iterator[Melding]:
    if isinstance(place, Cijferregel):
        yield from _check_meting(place, n, minstens)
    elif n is not None and n < minstens:
        people = aantal(n, "mens", "mensen")
        tekst = f"Deze regel gaat over {people}. Dat zijn er te weinig: het moeten er minstens {minstens} zijn."
        yield Melding(place.plek, "kleine-groep", tekst, "Haal de regel weg, of voeg groepen samen.")


_SEEN = "De huurder ziet hier «te weinig antwoorden». Klopt dat niet? Kijk n na."


def _check_meting(meting: Cijferregel, n: int | None, minstens: int) -> Iterator[Melding]:
    if n is not None and n < minstens:
        tekst = f"Het cijfer «{meting.wat}» komt van minder dan {minstens} mensen."
        yield Melding(meting.plek, "kleine-groep", tekst, _SEEN, Ernst.WAARSCHUWING)
        return
    shown = shown_delen(meting, n, minstens)
    for deel in meting.delen:
        if deel.n < minstens:
            tekst = f"Het cijfer van «{deel.wie}» komt van minder dan {minstens} mensen."
            yield Melding(meting.plek, "kleine-groep", tekst, _SEEN, Ernst.WAARSCHUWING)
        elif deel not in shown:
            tekst = f"Met het cijfer van «{deel.wie}» is dat van een kleine groep uit te rekenen."
            yield Melding(meting.plek, "aftrekbaar", tekst, _SEEN, Ernst.WAARSCHUWING)


def _shown(places: Iterable[UZei | Cijferregel], per_id: Mapping[str, Inzicht]) -> Mapping[object, list[_Getoond]]:
    """Return every n that a reader sees, by study; the whole study stands among those who took part."""
    found: dict[object, list[_Getoond]] = defaultdict(list)
    for place in places:
        inzicht = per_id.get(place.inzicht)
        if inzicht is None:
            continue
        seen = {place.n, inzicht.n} if isinstance(place, UZei) else {place.n if place.n is not None else inzicht.n}
        found[study(inzicht)] += [_Getoond(place.plek, inzicht, n) for n in seen if n is not None]
    return found


def _check_studies(studies: Mapping[object, list[_Getoond]], minstens: int) -> Iterator[Melding]:
    """Yield one finding for every n that lies too near to a larger one of the same study, or to the rest of it."""
    for shown in studies.values():
        by_n = sorted(shown, key=lambda place: place.n)
        for small, large in pairwise(by_n):
            if 0 < large.n - small.n < minstens:
                people = aantal(small.n, "mens", "mensen")
                tekst = (
                    f"Deze regel gaat over {people}, en van hetzelfde onderzoek staan er ook {large.n} in het bericht:"
                    f" samen zeggen ze iets over {large.n - small.n} van hen."
                )
                yield Melding(small.plek, "aftrekbaar", tekst, "Haal een van de twee aantallen weg.")
        yield from _check_rest(by_n, minstens)


def _check_rest(by_n: list[_Getoond], minstens: int) -> Iterator[Melding]:
    """Yield a finding when the parts of a study leave out a few people: 100 people in groups of 60 and 37."""
    *parts, whole = sorted({place.n for place in by_n}) or [0]
    rest = whole - sum(parts)
    if len(parts) > 1 and 0 < rest < minstens:
        tekst = f"De aantallen van dit onderzoek laten {rest} van de {whole} mensen over."
        yield Melding(by_n[0].plek, "aftrekbaar", tekst, "Haal een van de aantallen weg.")


def study(inzicht: Inzicht) -> tuple[object, ...]:
    """Return what two insights of one study have in common."""
    if inzicht.onderzoek:
        return (inzicht.onderzoek,)
    bron = inzicht.bron
    return (bron.titel, bron.uitgever, bron.jaar) if bron else (inzicht.methode.id, str(inzicht.datum), inzicht.n)
