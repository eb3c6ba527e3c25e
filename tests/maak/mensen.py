"""Personal data that belongs to nobody, by the thousand, and files that hold it in every place they have."""

import re
from collections.abc import Iterator
from itertools import islice

from stdnum.iso7064 import mod_97_10

from tests.maak.project import PROJECT

_LETTERS = str.maketrans("0123456789", "aeiourstlm")
WOORD = re.compile(r"[\w@.-]*[\w@]")
SLEUF = "@@"
"""Where a value comes."""
_KOP = (
    "klantgroep: [@@]\nthema: '@@'\nklantreis: reparatie-melden/@@\nmethode: '@@'\ndatum: '@@'\nactie:\n  wat: '@@'\n"
    "  status: '@@'\n  eigenaar: '@@'\n  uiterlijk: '@@'\nbron: {titel: '@@', url: '@@', jaar: '@@'}\nn: '@@'\n"
    "zekerheid: '@@'\nuitschieter: '@@'\ncontext-contact: '@@'\nzoektermen: ['@@', '@@']\nbevestigt: ['@@']\n"
    "beantwoordt: '@@'\nonbekend: '@@'\n'@@': onbekend\n# @@\n"
)
_TEKST = (
    "# @@\n\nIk bel @@ vaak.\nEen regel\n> @@\n\n## @@\n\n- @@\n- [@@](@@)\n- ![@@](@@.png)\n\n| a | @@ |\n|---|---|\n"
    "| b | @@ |\n\n```\n@@\n```\n\n<b>@@</b> <!-- @@ -->\n\nNoot[^1]\n\n[^1]: @@\n"
)
SOORTEN = {
    "inzichten/2024/": _KOP,
    "docs/themas/": "label: '@@'\ndomein: '@@'\nsynoniemen: ['@@']\nvolgorde: '@@'\n",
    "docs/klantreizen/": "label: '@@'\nstappen: ['@@', '@@']\n",
    "docs/methoden/": "label: '@@'\naard: '@@'\nfasen: ['@@']\n",
    "docs/kennisvragen/": "vraag: '@@'\nteam: '@@'\nthema: ['@@']\ngevraagd: '@@'\nal-bekend: ['@@']\nkeer: '@@'\n",
    "docs/onderzoeken/": "titel: '@@'\nmethode: '@@'\ngesprekken: [{datum: '@@', plaats: '@@'}]\nwerving: '@@'\n",
    "docs/personas/": "naam: '@@'\ngezin: '@@'\nhobbys: ['@@']\nportret: {haar: '@@'}\nreizen: [{omdat: '@@'}]\n",
    "docs/over/": "titel: '@@'\nomschrijving: '@@'\nonbekend: '@@'\n",
    "docs/extern/": "titel: '@@'\nomschrijving: '@@'\n",
}
"""The front matter of each kind of file, by its folder, with a place for a value in every field."""


def waarden() -> Iterator[str]:
    """Yield values without end, each another, one of every kind in turn."""
    nummer = 1_000
    while True:
        letters = str(nummer).translate(_LETTERS)
        iban = f"ABNA{nummer:010}"
        yield f"06{nummer + 12_000_000:08}"
        yield f"q{letters}@voorbeeld.nl"
        yield f"NL{mod_97_10.calc_check_digits(iban + 'NL')}{iban}"
        yield f"Q{letters}straat {nummer % 90 + 1}"
        yield f"auto G-{nummer % 900 + 100}-XB"
        yield f"mevrouw Q{letters}"
        nummer += 1


def kern(waarde: str) -> str:
    """Return the word of a value that nobody else has."""
    woorden: list[str] = WOORD.findall(waarde)
    return max(woorden, key=lambda woord: (woord[0] in "Qq", any(map(str.isdigit, woord)), len(woord)))


def vul(sjabloon: str, bron: Iterator[str]) -> str:
    """Return a text with the next values in its places."""
    return re.sub(SLEUF, lambda _: next(bron), sjabloon)


def geplant(aantal: int) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the files of a project with so many values in them, and those values."""
    gebruikt: list[str] = []

    def bron() -> Iterator[str]:
        for waarde in waarden():
            gebruikt.append(waarde)
            yield waarde

    volgende, files, ronde = bron(), dict(PROJECT), 0
    while len(gebruikt) < aantal:
        for folder, kop in SOORTEN.items():
            files[f"{folder}geplant-{ronde}.md"] = f"---\n{vul(kop, volgende)}---\n\n{vul(_TEKST, volgende)}"
        ronde += 1
    return files, tuple(gebruikt)


def tabel(aantal: int) -> tuple[str, tuple[str, ...]]:
    """Return a table (CSV) with values in every cell, and those values."""
    kop = "titel,tekst,klantgroep,thema,klantreis,methode,datum,actie.wat,actie.eigenaar,bron.titel,zoektermen,onbekend"
    width = kop.count(",") + 1
    used = tuple(islice(waarden(), aantal * width))
    rows = (",".join(used[start : start + width]) for start in range(0, len(used), width))
    return "\n".join((kop, *rows)) + "\n", used
