"""Findings about series of scores."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

_KOP = "periode;score;n;uitgenodigd"

METINGEN = Meldinggroep(
    "metingen",
    "Cijfers in een reeks",
    "Deze meldingen gaan over een reeks in docs/metingen/. De voorbeelden zijn de tabel, of een veld in het kopblok.",
    (
        Meldingsoort(
            "periode",
            "Dit is geen periode, of niet zo lang als de andere van deze reeks.",
            fout=f"{_KOP}\nvoorjaar 2023;7,8;290;1000",
            goed=f"{_KOP}\n2023;7,8;290;1000",
        ),
        Meldingsoort(
            "schaal",
            "Het getal past niet bij wat er gemeten is.",
            fout=f"{_KOP}\n2023;78;290;1000",
            goed=f"{_KOP}\n2023;7,8;290;1000",
        ),
        Meldingsoort(
            "reeksbreuk",
            "De vraag veranderde en niemand zegt waarom, of de breuk staat op een plek zonder cijfers.",
            fout="reeksbreuk: [{periode: 2019, omdat: De vraag is anders.}]",
            goed="reeksbreuk: [{periode: 2023, omdat: De vraag is anders.}]",
        ),
        Meldingsoort(
            "tabel-ontbreekt",
            "Van een reeks is maar één van de twee bestanden er.",
            fout="docs/metingen/reparaties.csv",
            goed="docs/metingen/reparaties.md\ndocs/metingen/reparaties.csv",
        ),
    ),
)
