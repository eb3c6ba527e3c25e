"""Verslagen of played klantreizen: from the files in docs/verslagen to values."""

from pathlib import PurePosixPath
from typing import Any

import yaml

from generator.reading.bestand.boom import Boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.paden import Bronbestand
from generator.reading.klantreizen.verslagvelden import VERSLAG
from generator.reading.termen import Geschreven, read_written
from generator.values.datum import Datum
from generator.values.klantreizen.verslag import Verslag
from generator.wording.gelijkend import nearest

MAP = "verslagen"


def load_verslagen(boom: Boom, lezing: Lezing) -> tuple[Verslag, ...]:
    """Read all verslagen in docs/verslagen; files with faults are left out and reported.

    Before: `lezing.ids` names the insights and the personas. Findings: those of the fields.
    """
    found = (_read(bron, lezing) for bron in boom.paginas(f"{DOCS}/{MAP}"))
    return tuple(verslag for verslag in found if verslag)


def _read(bron: Bronbestand, lezing: Lezing) -> Verslag | None:
    data = bron.lees(lezing)
    page = None if data is None else read_written(data, bron.bestand, VERSLAG, lezing)
    if page is None or not _knows_its_roles(page, lezing):
        return None
    values = dict(page.velden)
    datum = values.pop("datum")
    parts: dict[str, Any] = {name: values.pop(name) or () for name in ("verwachtingen", "belevingen", "conclusies")}
    return Verslag(
        id=PurePosixPath(bron.bestand).stem, bestand=bron.bestand, gespeeld=values.pop("klantreis"),
        datum=datum if isinstance(datum, Datum) else None, tekst=page.tekst, **parts, **values,
    )  # fmt: skip


def _knows_its_roles(page: Geschreven, lezing: Lezing) -> bool:
    """Report a role that nobody played, or two; True when there is none. Findings: `onbekende-waarde`, `dubbel`."""
    before = len(lezing.meldingen)
    played = [rol.naam for rol in page.velden.get("rollen", ())]
    for number, plek in enumerate(page.plekken.get("rollen", ())):
        if played[number] in played[:number]:
            tekst = f"De rol «{played[number]}» staat er twee keer."
            lezing.meld(plek, "dubbel", tekst, "Geef een van de twee een andere naam.")
    for beleving, plek in zip(page.velden["belevingen"] or (), page.plekken["belevingen"], strict=False):
        if beleving.rol and beleving.rol not in played:
            hint = nearest(beleving.rol, played) if played else f"Voeg toe: rollen: {_as_lijst(beleving.rol)}"
            lezing.meld(plek, "onbekende-waarde", f"«{beleving.rol}» staat niet bij rollen.", hint)
    return len(lezing.meldingen) == before


def _as_lijst(rol: str) -> str:
    text: str = yaml.safe_dump([{"naam": rol}], allow_unicode=True, default_flow_style=True, width=1000)
    return text.rstrip()
