"""The pages that people wrote, with only tables of fields added: MkDocs reads none itself, so none passes the walls."""

import re
from collections.abc import Collection, Iterator

from markupsafe import Markup

from generator.knowing.kennis import Kennis
from generator.reading.kopblokken import find_velden
from generator.showing.handleiding.veldregels import veldregels
from generator.showing.sjablonen import render, show
from generator.showing.veilig import veilige_pagina
from generator.values.pagina import Pagina

_KOP = re.compile(r"\s*# +(.*?)[ #]*$", re.MULTILINE)
_HIER = re.compile(r"<p>\{velden: ([a-z][a-z.-]*)\}</p>")
"""What a line `{velden: …}` of its own is in safe HTML."""


def geschreven_paginas(kennis: Kennis, gemaakt: Collection[str]) -> Iterator[Pagina]:
    """Yield every written page that is not in a page of its own already; `gemaakt` is what was made so far."""
    for pad, tekst in kennis.bibliotheek.teksten.items():
        if pad not in gemaakt:
            kop = _KOP.match(tekst.inhoud)
            yield render(
                "handleiding/geschreven.md.j2", pad, tekst.bestand, tekst=tekst,
                titel=kop[1] if kop else tekst.titel, kennis=kennis,
                inhoud=with_tables(veilige_pagina(tekst.inhoud), pad),
            )  # fmt: skip


def with_tables(inhoud: Markup, pad: str) -> Markup:
    """Return safe HTML with tables of fields; what names no fields stays as it was written."""
    apart = frozenset(_HIER.findall(inhoud))
    return Markup(_HIER.sub(lambda match: _table(match[1], apart, pad) or match[0], inhoud))  # noqa: S704 - safe already


def _table(naam: str, apart: frozenset[str], pad: str) -> str:
    inside = frozenset(name.removeprefix(f"{naam}.") for name in apart)
    regels = tuple(veldregels(find_velden(naam), inside))
    return show("handleiding/plaats.html.j2", pad, regels=regels, naam=f"Velden: {naam}") if regels else ""
