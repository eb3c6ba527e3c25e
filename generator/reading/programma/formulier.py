"""The form «Wat mis je?» as GitHub files it: a heading for each question, with what somebody answered below it."""

from collections.abc import Mapping

from generator.reading.bestand.bytes import decode
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import has_html
from generator.reading.bestand.poort import bewaak, bewaak_naam
from generator.values.melding import Plek
from generator.values.programma.kennisvraag import Gemist

FORMULIER = "formulier"
"""What a finding calls the text, that has no file."""
MAX_FORMULIER = 10_000
"""Bytes; one sentence is asked, and an honest form stays below a thousand."""
OVER, VRAAG, PAGINA = KOPPEN = ("Waar ging het over?", "Wat zocht je?", "Op welke pagina was je?")
"""The labels of the fields in .github/ISSUE_TEMPLATE/wat-mis-je.yml, in their order."""
LANGST = {OVER: 300, VRAAG: 200, PAGINA: 300}
"""Characters; the question must fit in a kennisvraag."""
_LEEG = ("", "_No response_")
"""What stands below a heading when nothing was filled in."""


def read_formulier(data: bytes, lezing: Lezing) -> Gemist | None:
    """Return what a form asks, on one line each; None after reporting why it cannot be used.

    A name or a number of somebody is a fault here, for what is in an issue is on its way to a file.
    """
    text = decode(data, FORMULIER, lezing, MAX_FORMULIER)
    delen = _split(text, lezing) if text is not None else None
    if text is None or delen is None:
        return None
    bewaak(text, FORMULIER, lezing)
    antwoorden = {kop: _antwoord(kop, regel, deel, lezing) for kop, (regel, deel) in delen.items()}
    bewaak_naam(antwoorden[PAGINA], lezing)
    return None if lezing.meldingen else Gemist(*(antwoorden[kop] for kop in KOPPEN))


def _split(text: str, lezing: Lezing) -> Mapping[str, tuple[int, str]] | None:
    """Return what stands below each heading, and its line. Findings: `veld-ontbreekt`, `dubbel`, `volgorde`."""
    lines = text.split("\n")
    found = [(number, line[4:]) for number, line in enumerate(lines, 1) if line[:4] == "### " and line[4:] in KOPPEN]
    koppen = [kop for _, kop in found]
    for kop in KOPPEN:
        if kop not in koppen:
            hint = "Geef de hele tekst van het formulier, ook de koppen. In GitHub: kies bewerken en kopieer alles."
            lezing.meld(Plek(FORMULIER), "veld-ontbreekt", f"De kop «### {kop}» ontbreekt.", hint)
    for number, kop in found:
        if koppen.count(kop) > 1:
            tekst = f"De kop «### {kop}» staat er {koppen.count(kop)} keer."
            lezing.meld(Plek(FORMULIER, number), "dubbel", tekst, "Laat alleen die van het formulier staan.")
    if lezing.meldingen:
        return None
    if tuple(koppen) != KOPPEN or any(line.strip() for line in lines[: found[0][0] - 1]):
        tekst = f"Het formulier begint met «### {OVER}», en dan komen «### {VRAAG}» en «### {PAGINA}»."
        lezing.meld(Plek(FORMULIER), "volgorde", tekst, "Haal weg wat ervoor staat, en zet de koppen in die volgorde.")
        return None
    ends = [number - 1 for number, _ in found[1:]] + [len(lines)]
    return {kop: (begin + 1, "\n".join(lines[begin:end])) for (begin, kop), end in zip(found, ends, strict=True)}


def _antwoord(kop: str, regel: int, deel: str, lezing: Lezing) -> str:
    """Return an answer on one line. Findings: `leeg-veld`, `te-lang`, `html`."""
    text = " ".join(deel.split())
    plek = Plek(FORMULIER, regel)
    if text in _LEEG:
        if kop != PAGINA:
            lezing.meld(plek, "leeg-veld", f"Onder «{kop}» staat niets.", "Vraag de collega wat er moet staan.")
        return ""
    if len(text) > LANGST[kop]:
        hint = f"Maak er één zin van, van hoogstens {LANGST[kop]} tekens."
        lezing.meld(plek, "te-lang", f"Onder «{kop}» staan {len(text)} tekens.", hint)
    if has_html(text):
        lezing.meld(plek, "html", f"Onder «{kop}» staat HTML.", "Schrijf gewone tekst, zonder < en >.")
    return text
