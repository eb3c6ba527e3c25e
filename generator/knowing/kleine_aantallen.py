"""No figure about too few people, nor one that can be worked out by subtraction."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from generator.knowing.scores import shown_delen
from generator.values.bericht import Bericht, Meting, Regel, UZei
from generator.values.inzicht import Inzicht
from generator.values.melding import Ernst, Melding, Plek

_PROCENT = re.compile(r"(\d{1,3}(?:,\d+)?) ?(?:%|procent\b)")
_GETALLEN = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_MENSEN = r"(?:\w*huurders?|\w*bewoners?|mensen|mens|personen|persoon|gezin(?:nen)?|huishoudens?|ouderen|jongeren)"
_ERTUSSEN = r"(?:(?!op\b|van\b|keer\b|maal\b|jaar\b)\w+\s+)?"
_TELLING = re.compile(
    rf"(?<!op de )(?<!van de )(?<!\d)\b({'|'.join(_GETALLEN[1:])}|\d)\s+{_ERTUSSEN}{_MENSEN}\b", re.IGNORECASE
)
_VAN_DE = re.compile(r"\s+(?:op|van)\s+de\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Aangehaald:
    """A place in the report where a study is quoted, with how many people that was about."""

    plek: Plek
    inzicht: Inzicht
    n: int


def check_aantallen(bericht: Bericht, per_id: dict[str, Inzicht], minstens: int) -> Iterator[Melding]:
    """Yield every figure about too few people, and every pair from which one follows.

    Findings: `kleine-groep` and `aftrekbaar`; warnings with the same codes where the reader already sees «te weinig
    antwoorden» in place of the figure.
    """
    for regel in bericht.regels:
        yield from _check_regel(regel, per_id.get(regel.inzicht), minstens)
    for meting in bericht.scores:
        yield from _check_meting(meting, _people(meting, per_id.get(meting.inzicht)), minstens)
    yield from _check_verschil(_quoted((*bericht.regels, *bericht.scores), per_id), minstens)


def _check_regel(regel: Regel, inzicht: Inzicht | None, minstens: int) -> Iterator[Melding]:
    n = _people(regel, inzicht)
    hint = f"Haal de regel weg, of voeg groepen samen tot minstens {minstens} mensen."
    if n is not None and n < minstens:
        yield Melding(regel.plek, "kleine-groep", f"Deze regel gaat over {n} van de minstens {minstens} mensen.", hint)
    for telling in few_people(regel.tekst, minstens):
        yield Melding(regel.plek, "kleine-groep", f"«{telling}» zijn er minder dan {minstens}.", hint)
    for share in _PROCENT.findall(regel.tekst):
        people = round(float(share.replace(",", ".")) * n / 100) if n else 0
        few = min(people, (n or 0) - people)
        if n and n >= minstens and 0 < few < minstens:
            tekst = f"«{share} procent» van {n} mensen: zo weet je iets over {few} van hen."
            yield Melding(regel.plek, "kleine-groep", tekst, "Schrijf het zonder percentage.")


def few_people(tekst: str, minstens: int) -> Iterator[str]:
    """Yield the parts of a text that count fewer people than that: «drie huurders», but not «één op de drie»."""
    for match in _TELLING.finditer(tekst):
        word = match[1].lower()
        count = int(word) if word.isdigit() else _GETALLEN.index(word)
        if 0 < count < minstens and not _VAN_DE.match(tekst, match.end(1)):
            yield match[0]


def _check_meting(meting: Meting, n: int | None, minstens: int) -> Iterator[Melding]:
    if n is not None and n < minstens:
        tekst = f"Het cijfer «{meting.wat}» komt van minder dan {minstens} mensen."
        yield Melding(meting.plek, "kleine-groep", tekst, _GEZIEN, Ernst.WAARSCHUWING)
        return
    shown = shown_delen(meting, n, minstens)
    for deel in meting.delen:
        if deel.n < minstens:
            tekst = f"Het cijfer van «{deel.wie}» komt van minder dan {minstens} mensen."
            yield Melding(meting.plek, "kleine-groep", tekst, _GEZIEN, Ernst.WAARSCHUWING)
        elif deel not in shown:
            tekst = f"Met het cijfer van «{deel.wie}» is dat van een kleine groep uit te rekenen."
            yield Melding(meting.plek, "aftrekbaar", tekst, _GEZIEN, Ernst.WAARSCHUWING)


_GEZIEN = "De huurder ziet hier «te weinig antwoorden». Klopt dat niet? Kijk n na."


def _people(place: Regel | Meting, inzicht: Inzicht | None) -> int | None:
    """Return how many people a line is about: those it names itself, else those of its insight."""
    own = place.n if isinstance(place, Meting | UZei) else None
    return own if own is not None or inzicht is None else inzicht.n


def _quoted(places: Iterable[Regel | Meting], per_id: dict[str, Inzicht]) -> Iterator[_Aangehaald]:
    for place in places:
        inzicht = per_id.get(place.inzicht)
        n = _people(place, inzicht)
        if inzicht and n is not None:
            yield _Aangehaald(place.plek, inzicht, n)


def _check_verschil(quoted: Iterable[_Aangehaald], minstens: int) -> Iterator[Melding]:
    for one, other in combinations(quoted, 2):
        small, large = sorted((one, other), key=lambda place: place.n)
        left = large.n - small.n
        if 0 < left < minstens and _study(one.inzicht) == _study(other.inzicht):
            tekst = (
                f"Deze regel gaat over {small.n} mensen en regel {large.plek.regel} over {large.n} van hetzelfde"
                f" onderzoek: samen zeggen ze iets over {left} van hen."
            )
            yield Melding(small.plek, "aftrekbaar", tekst, "Haal een van de twee regels weg.")


def _study(inzicht: Inzicht) -> tuple[object, ...]:
    """Return what two insights of one study have in common."""
    if inzicht.onderzoek:
        return (inzicht.onderzoek,)
    return (inzicht.bron.titel, inzicht.bron.uitgever) if inzicht.bron else (inzicht.methode.id, str(inzicht.datum))
