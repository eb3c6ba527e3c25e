"""What a reader of a report does not see, and must not work out: marks without n, and n's beside those of before."""

import re
from collections.abc import Iterator, Mapping

from generator.knowing.bericht.openbaar import Achtergrond, find_scores, heard
from generator.knowing.bericht.teksten import texts
from generator.values.bericht import Bericht, Cijferregel
from generator.values.melding import Ernst, Melding
from generator.values.openbaar import Gehoord
from generator.wording.woorden import getal


def check_verborgen(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield why a mark is hidden, beside too few people, and where a hidden mark or a few people can still be read.

    Findings: `kleine-groep`, `aftrekbaar`, and warnings with the codes `n-ontbreekt` and `aftrekbaar`.
    """
    for meting, (score, near) in zip(bericht.scores, find_scores(bericht, achtergrond), strict=True):
        if score.cijfer is None:
            yield from _check_words(meting, bericht)
        if score.cijfer is None and score.n_onbekend and not near:
            tekst = f"Bij het cijfer «{meting.wat}» staat niet hoeveel mensen het gaven: de huurder ziet geen cijfer."
            hint = "Voeg toe: n: en het aantal. Onbekend? Voeg toe: n-onbekend: ja, omdat: De bron noemt het niet."
            yield Melding(meting.plek, "n-ontbreekt", tekst, hint, Ernst.WAARSCHUWING)
        if near:
            where = f"In het bericht van {near.periode.id} staan bij «{meting.wat}» {near.n} mensen"
            tekst = f"{where}: met dit aantal erbij volgt wat een paar mensen vinden."
            hint = "De huurder ziet hier «te weinig antwoorden». Zijn het andere mensen? Voeg toe: andere-mensen: ja"
            yield Melding(meting.plek, "aftrekbaar", tekst, hint, Ernst.WAARSCHUWING)
    yield from _check_eerder(bericht, achtergrond)


def _check_words(meting: Cijferregel, bericht: Bericht) -> Iterator[Melding]:
    """Yield the texts that tell a mark that is hidden."""
    mark = getal(meting.cijfer)
    whole, _, part = mark.partition(",")
    alone = rf"|\b(?:cijfer:?|een) {whole}" if part == "0" else ""
    said = re.compile(rf"(?:(?<![\d,.]){whole}[,.]{part}{alone})(?!\d|[,.]\d)", re.IGNORECASE)
    for plek, _, tekst in texts(bericht):
        if said.search(tekst):
            wat = f"Het cijfer {mark} van «{meting.wat}» blijft verborgen, maar staat in deze tekst."
            yield Melding(plek, "kleine-groep", wat, "Schrijf het zonder dit cijfer.")


def _check_eerder(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield the lines about nearly as many people of one study as an earlier version or report told of."""
    published = _published(achtergrond)
    per_id = achtergrond.bibliotheek.per_id
    for regel in (regel for blok in bericht.blokken for regel in blok.u_zei):
        inzicht = per_id.get(regel.inzicht)
        gehoord = heard(inzicht, regel.n) if inzicht else None
        n, before = (gehoord.n, published.get(_vraag(gehoord), {})) if gehoord else (None, {})
        near = [other for other in before if n is not None and 0 < abs(other - n) < achtergrond.minstens]
        if near and n not in before:
            where = f"In het bericht van {before[near[0]]} staan {near[0]} mensen, en hier {n}"
            tekst = f"{where}: samen zeggen ze iets over een paar mensen."
            yield Melding(regel.plek, "aftrekbaar", tekst, f"Schrijf hetzelfde aantal: n: {near[0]}")


def _published(achtergrond: Achtergrond) -> Mapping[tuple[str, str], dict[int, str]]:
    """Return every n that was published of a study, with the half year, by how and when people were asked."""
    found: dict[tuple[str, str], dict[int, str]] = {}
    for bericht in (vaststelling.bericht for vaststelling in achtergrond.bibliotheek.vaststellingen):
        said = (uitspraak.gehoord for onderwerp in bericht.onderwerpen for uitspraak in onderwerp.u_zei)
        for gehoord in (*said, *bericht.deelname):
            if gehoord.n is not None:
                found.setdefault(_vraag(gehoord), {}).setdefault(gehoord.n, bericht.periode.id)
    return found


def _vraag(gehoord: Gehoord) -> tuple[str, str]:
    return gehoord.hoe, gehoord.wanneer
