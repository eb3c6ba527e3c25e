"""No figure about too few people, nor one that can be worked out by subtraction."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from generator.knowing.bericht.scores import shown_delen
from generator.values.bericht import Bericht, Cijferregel, UZei
from generator.values.inzicht import Inzicht
from generator.values.melding import Ernst, Melding, Plek
from generator.wording.geteld import Geteld, find_delen, find_geteld
from generator.wording.woorden import aantal


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


def check_tekst(
    plek: Plek, tekst: str, minstens: int, n: int | None = None, groepen: Iterable[str] = ()
) -> Iterator[Melding]:
    """Yield the parts of a text that count too few people, or leave too few over.

    `n` is how many people the text is about, `groepen` are the names of people that the library knows.
    """
    hint = f"Haal het aantal weg, of voeg groepen samen tot minstens {minstens} mensen."
    for telling in few_people(tekst, minstens, groepen):
        few = min(number for number in telling.aantallen if number)
        left = (
            f": zo weet je iets over {few} van hen."
            if few != telling.aantallen[0]
            else f" zijn er minder dan {minstens}."
        )
        part = " Bedoel je een deel? Schrijf bijvoorbeeld: twee op de vijf." if " van " in telling.tekst else ""
        yield Melding(plek, "kleine-groep", f"«{telling.tekst}»{left}", hint + part)
    for share, part_of in find_delen(tekst):
        people = round(part_of * n) if n else 0
        few = min(people, (n or 0) - people)
        if n and n >= minstens and 0 < few < minstens:
            wat = f"«{share}» van {n} mensen: zo weet je iets over {few} van hen."
            yield Melding(plek, "kleine-groep", wat, "Schrijf het zonder dit getal.")


def few_people(tekst: str, minstens: int, groepen: Iterable[str] = ()) -> Iterator[Geteld]:
    """Yield the parts of a text that tell about fewer people than that: «drie huurders», «39 van de 42»."""
    found = find_geteld(tekst, groepen)
    return (telling for telling in found if any(0 < number < minstens for number in telling.aantallen))


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
