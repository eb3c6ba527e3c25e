"""Findings about the front matter as a whole: where it begins and ends, and how YAML is written."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

_VELDEN = """\
klantgroep: [ouderen]
thema: [reparaties]
klantreis: reparatie-melden
methode: enquete
datum: 2024-03
actie: geen
"""
_TEKST = """\
# Ouderen wachten lang op een reparatie

Een kwart wacht langer dan beloofd.
"""
_GOED = f"---\n{_VELDEN}---\n\n{_TEKST}"

KOPBLOK = Meldinggroep(
    "kopblok",
    "Het kopblok",
    "Bovenaan elk bestand staat een blok met velden, tussen twee regels met ---. Dat is het kopblok.",
    (
        Meldingsoort(
            "geen-kopblok",
            "Het bestand begint niet met een kopblok.",
            fout=f"{_VELDEN}\n{_TEKST}",
            goed=_GOED,
        ),
        Meldingsoort(
            "kopblok-open",
            "Onder de velden staat geen regel met ---, dus het kopblok houdt niet op.",
            fout=f"---\n{_VELDEN}\n{_TEKST}",
            goed=_GOED,
        ),
        Meldingsoort(
            "geen-velden",
            "In het kopblok staan geen velden.",
            fout=f"---\nouderen en reparaties\n---\n\n{_TEKST}",
            goed=_GOED,
        ),
        Meldingsoort(
            "yaml",
            "Het kopblok is niet te lezen, vaak door een dubbele punt, een tab of een haak.",
            fout="context-contact: de aannemer: team Zuid",
            goed="context-contact: 'de aannemer: team Zuid'",
        ),
        Meldingsoort(
            "opmerking",
            "Na een spatie en een # valt de rest van de regel weg.",
            fout="context-contact: de aannemer #3",
            goed="context-contact: 'de aannemer #3'",
        ),
        Meldingsoort(
            "dubbel-veld",
            "Een veld staat er twee keer.",
            fout="thema: [reparaties]\nthema: [klachten]",
            goed="thema: [reparaties, klachten]",
        ),
    ),
)
