"""The pages of the external site that communications writes by hand: docs/extern/*.md."""

from pathlib import Path

from generator.reading.bestand.bytes import decode
from generator.reading.bestand.kopblok import split
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_markdown
from generator.reading.velden.kinds import Text
from generator.reading.velden.velden import Veld, read_fields
from generator.values.openbaar import Externtekst

EXTERN = (
    Veld("titel", Text(120), "De titel van de pagina.", "Praat met ons mee", verplicht=True),
    Veld("omschrijving", Text(300), "Waar de pagina over gaat, in één zin.", "Zo kunt u meedoen.", verplicht=True),
)


def load_extern(folder: Path, lezing: Lezing) -> tuple[Externtekst, ...]:
    """Return the written pages in docs/extern/, by name; one with faults is left out and reported.

    A name that begins with . or _ is a draft, and stays inside.

    Findings: those of `decode`, `split`, `check_markdown` and `read_fields`.
    """
    read = (_read(path, lezing) for path in sorted(folder.glob("[!._]*.md")))
    return tuple(tekst for tekst in read if tekst)


def _read(path: Path, lezing: Lezing) -> Externtekst | None:
    bestand = f"docs/extern/{path.name}"
    before = len(lezing.meldingen)
    text = decode(path.read_bytes(), bestand, lezing)
    parts = split(text, bestand, lezing) if text is not None else None
    if parts is None:
        return None
    blok, body, line = parts
    check_markdown(body, bestand, line, lezing)
    values = read_fields(EXTERN, blok, lezing) if blok else None
    if values is None or len(lezing.meldingen) > before:
        return None
    return Externtekst(path.name, inhoud=body.strip(), **values)
