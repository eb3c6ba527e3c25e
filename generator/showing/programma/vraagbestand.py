"""The file of a kennisvraag as a colleague would have written it, and one more who asked."""

import re
from collections.abc import Iterable, Mapping

import yaml

from generator.reading.programma.programmavelden import KENNISVRAAG
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.term import Term, ids

VRAAGVELDEN = tuple(veld for veld in KENNISVRAAG if veld.naam not in ("soort", "keer", "aanvaard"))
"""What a new question can say; that it was asked oftener, or is left open, comes later."""
_KEER = re.compile(r"^keer:.*$", re.MULTILINE)
_PLEK = {"klantgroep", "thema", "klantreis"}


def vraag_text(velden: Mapping[str, str], pagina: str, dichtbij: Iterable[Inzicht], taxonomie: Taxonomie) -> str:
    """Return the file of a new question; what is not known stays empty, with above it what to fill in.

    `velden` are the values as YAML writes them, by the name of the field. `pagina` is the path under docs/ of the page
    where it was missed, or nothing.
    """
    lines = []
    near = ", ".join(inzicht.id for inzicht in dichtbij)
    more = {
        "al-bekend": f"Kies uit wat het dichtst bij komt: [{near}]" if near else "",
        "klantgroep": _keuze(taxonomie.klantgroepen),
        "thema": _keuze(taxonomie.themas),
    }
    for veld in VRAAGVELDEN:
        if veld.naam in velden:
            lines.append(f"{veld.naam}: {velden[veld.naam]}")
        elif veld.verplicht or (veld.naam in _PLEK - {"klantreis"} and "klantreis" not in velden):
            lines += [f"# {veld.uitleg} {more.get(veld.naam) or f'Bijvoorbeeld: {veld.voorbeeld}'}", f"{veld.naam}:"]
    waar = f"niet op [deze pagina](../{pagina})" if pagina else "niet"
    return "---\n" + "\n".join(lines) + f"\n---\n\nEen collega zocht dit en vond het {waar}.\n"


def _keuze(terms: tuple[Term, ...]) -> str:
    return f"Kies uit: {', '.join(ids(terms))}"


def yaml_text(value: str) -> str:
    """Return a text as it stands behind a field, on one line and whatever it holds."""
    dumped: str = yaml.safe_dump({"v": value}, allow_unicode=True, width=100_000, default_flow_style=False)
    return dumped.removeprefix("v: ").rstrip()


def with_keer(text: str, keer: int) -> str:
    """Return the file of a question that was asked so many times; nothing else changes."""
    kop, streep, rest = text[4:].partition("\n---")
    line = f"keer: {keer}"
    counted = _KEER.sub(line, kop, count=1) if _KEER.search(kop) else f"{kop}\n{line}"
    return f"{text[:4]}{counted}{streep}{rest}"
