"""The matrix of the Methodewijzer: nine methoden by eleven kenmerken, all there or reported (S0-23)."""

from typing import Any

from generator.reading.bestand.knopen import Blok
from generator.reading.bestand.lezing import Lezing
from generator.reading.velden.kinds import Choice
from generator.reading.velden.velden import Veld, Veldgroep, read_fields
from generator.values.melding import Plek
from generator.values.methodewijzer import KENMERKEN, METHODEN, Geschikt, Matrix

_VOORBEELD = "{" + ", ".join(f"{kenmerk.id}: in-te-vullen" for kenmerk in KENMERKEN) + "}"


def _by_id(**values: Any) -> dict[str, Any]:
    """Return values by the name that a person wrote: ids have streepjes."""
    return {name.replace("_", "-"): value for name, value in values.items()}


_RIJ = Veldgroep(
    tuple(Veld(kenmerk.id, Choice(Geschikt), kenmerk.uitleg, "in-te-vullen", verplicht=True) for kenmerk in KENMERKEN),
    _by_id,
)
_MATRIX = Veld(
    "matrix",
    Veldgroep(
        tuple(Veld(methode, _RIJ, "De elf kenmerken.", _VOORBEELD, verplicht=True) for methode in METHODEN), _by_id
    ),
    "Negen methoden met elk elf kenmerken.",
    "de negen methoden, met elk elf kenmerken",
    verplicht=True,
)


def read_matrix(blok: Blok | None, bestand: str, lezing: Lezing) -> Matrix:
    """Return the matrix in the front matter of the page Methodewijzer; empty after reporting its faults.

    A methode of the matrix that has no page is a fault too. Finding of its own: `onbekende-waarde`.
    """
    found = Blok(tuple(pair for pair in blok.velden if pair[0].tekst == "matrix"), blok.plek) if blok else None
    values = read_fields((_MATRIX,), found or Blok((), Plek(bestand)), lezing)
    known = {methode.id for methode in lezing.taxonomie.methoden}
    rows = found.velden[0][1] if found and found.velden else None
    for key, _ in rows.velden if isinstance(rows, Blok) else ():
        if key.tekst in METHODEN and key.tekst not in known:
            hint = f"Maak docs/methoden/{key.tekst}.md: een lezer moet kunnen lezen wat het is."
            lezing.meld(key.plek, "onbekende-waarde", f"«{key.tekst}» heeft geen pagina.", hint)
    matrix: Matrix = (values or {}).get("matrix", {})
    return matrix
