"""The front matter of a klantgericht bericht: what communications fills in (S0-35)."""

from generator.reading.velden.datums import Day, PartialDate
from generator.reading.velden.kinds import Choice, Flag, Many, Number, Pattern, Rapportcijfer, Text
from generator.reading.velden.velden import Regelgroep, Veld, Veldgroep, Verwijzing
from generator.values.bericht import (
    Antwoordsoort,
    Beloftereactie,
    Berichtstatus,
    Cijferregel,
    Deelmeting,
    Themablok,
    UZei,
    WijDeden,
    WijDoen,
    WijDoenNiet,
)
from generator.values.openbaar import Goedkeuring
from generator.wording import invulsel as zin

_TEKST = Veld("tekst", Text(700), "Wat de huurder leest, in één zin.", zin.WIJ_DEDEN, verplicht=True)
_NAAM = Pattern(r"[a-z0-9][a-z0-9-]{0,59}", "lift-maken", lambda m: m.group())
_INZICHT = Veld("inzicht", Verwijzing("inzichten"), "Het inzicht waar het uit komt.", "lift-stil")
_U_ZEI = Regelgroep(
    (
        _TEKST,
        _INZICHT,
        Veld("n", Number(), "Om hoeveel mensen het gaat, als dat niet iedereen in het onderzoek is.", "120"),
        Veld("toch", Flag(), "Ja als je een indruk van medewerkers of een uitschieter bewust plaatst.", "ja"),
    ),
    UZei,
)
_WIJ_DEDEN = Regelgroep((_TEKST, _INZICHT), WijDeden)
_WIJ_DOEN = Regelgroep(
    (
        Veld("id", _NAAM, "Een korte naam, die nooit meer verandert.", "lift", verplicht=True),
        _TEKST,
        Veld("team", Text(80), "Het team dat het doet, nooit een persoon.", "team Onderhoud", verplicht=True),
        Veld("uiterlijk", Day(), "De dag waarop het klaar is.", "2024-12-31", verplicht=True),
        _INZICHT,
    ),
    WijDoen,
)
_WIJ_DOEN_NIET = Regelgroep(
    (_TEKST, Veld("omdat", Text(300), "De reden.", zin.OMDAT, verplicht=True), _INZICHT), WijDoenNiet
)
_BLOK = Regelgroep(
    (
        Veld("thema", Verwijzing("themas"), "Waar het over gaat.", "reparaties", verplicht=True),
        Veld("u-zei", Many(_U_ZEI), "Wat huurders zeiden.", f"[{{tekst: {zin.U_ZEI}, inzicht: lift-stil}}]"),
        Veld("wij-deden", Many(_WIJ_DEDEN), "Wat al klaar is.", f"[{{tekst: {zin.WIJ_DEDEN}}}]"),
        Veld(
            "wij-doen",
            Many(_WIJ_DOEN),
            "Wat jullie gaan doen: elke regel is een belofte.",
            f"[{{id: lift, tekst: {zin.WIJ_DOEN}, team: team Onderhoud, uiterlijk: 2024-12-31}}]",
        ),
        Veld(
            "wij-doen-niet",
            Many(_WIJ_DOEN_NIET),
            "Wat jullie niet doen, en waarom niet.",
            f"[{{tekst: {zin.WIJ_DOEN_NIET}, omdat: {zin.OMDAT}}}]",
        ),
    ),
    Themablok,
)
_BELOFTE = Regelgroep(
    (
        Veld(
            "belofte", Pattern(r"\d{4}-h[12]/[a-z0-9][a-z0-9-]{0,59}", "2023-h2/lift", lambda m: m.group()),
            "De eerdere belofte.", "2023-h2/lift", verplicht=True,
        ),
        Veld("uitkomst", Choice(Antwoordsoort), "Wat ervan kwam; open is nog te doen.", "gehaald", verplicht=True),
        Veld("toelichting", Text(300), "Wat het opleverde, of waarom niet.", zin.TOELICHTING),
        Veld("uiterlijk", Day(), "De nieuwe dag, bij later.", "2024-12-31"),
    ),
    Beloftereactie,
)  # fmt: skip
_DEEL = Veldgroep(
    (
        Veld("wie", Text(80), "Welk deel van de mensen.", "Ouderen", verplicht=True),
        Veld("cijfer", Rapportcijfer(), "Het cijfer dat zij gaven.", "7,8", verplicht=True),
        Veld("n", Number(), "Hoeveel van hen antwoordden.", "40", verplicht=True),
    ),
    Deelmeting,
)
_SCORE = Regelgroep(
    (
        Veld("wat", Text(160), "Waar het cijfer over gaat.", "Reparaties", verplicht=True),
        Veld("cijfer", Rapportcijfer(), "Het cijfer, precies.", "7,8", verplicht=True),
        Veld("wanneer", PartialDate(), "Wanneer het is gemeten.", "2024-03", verplicht=True),
        Veld("n", Number(), "Hoeveel mensen een cijfer gaven.", "412"),
        Veld(
            "n-onbekend",
            Flag(),
            "Ja als je dat niet kunt vinden. Zonder n of dit ziet niemand het cijfer.",
            "ja",
        ),
        Veld("omdat", Text(120), "Waarom het aantal onbekend is: huurders lezen dit.", "De bron noemt het niet."),
        Veld("andere-mensen", Flag(), "Ja als er niemand meedeed die ook in een eerder bericht meedeed.", "ja"),
        Veld("vorig", Rapportcijfer(), "Het cijfer ervoor, als geen eerder bericht het noemt.", "7,6"),
        Veld("bron", Text(160), "Van wie het cijfer is.", "Visitatie 2023"),
        Veld("steekwoorden", Many(Text(60)), "Woorden van huurders.", "[open, dichtbij]"),
        Veld("delen", Many(_DEEL), "Het cijfer per groep.", "[{wie: Ouderen, cijfer: 8, n: 40}]"),
        _INZICHT,
    ),
    Cijferregel,
)
BERICHT = (
    Veld("titel", Text(120), "De titel voor huurders.", "Wat u zei en wat wij deden", verplicht=True),
    Veld("status", Choice(Berichtstatus), "Laat op concept staan: vaststellen verandert het zelf.", "concept", True),
    Veld(
        "goedgekeurd",
        Veldgroep(
            (
                Veld("door", Text(80), "De rol die het goedkeurde, nooit een naam.", "de bestuurder", verplicht=True),
                Veld("op", Day(), "De dag van de goedkeuring.", "2024-08-01", verplicht=True),
            ),
            Goedkeuring,
        ),
        "Wie het goedkeurde, en op welke dag.", "{door: de bestuurder, op: 2024-08-01}",
    ),
    Veld("themas", Many(_BLOK), "De thema's, in de volgorde van het bericht.", "[{thema: reparaties}]"),
    Veld("beloften", Many(_BELOFTE), "Wat er van eerdere beloften kwam.", "[{belofte: 2023-h2/lift, uitkomst: open}]"),
    Veld("scores", Many(_SCORE), "De rapportcijfers.", "[{wat: Reparaties, cijfer: 7.8, wanneer: 2024-03, n: 412}]"),
    Veld("reeksen", Many(Verwijzing("metingen")), "De reeksen waarvan het nieuwste cijfer in het bericht komt.",
         "[reparaties]"),
    Veld("respons", Text(400), "Hoeveel mensen jullie vroegen en hoeveel er antwoordden.", zin.RESPONS),
    Veld("nog-niet", Many(Text(200)), "Vragen waar jullie nog geen antwoord op hebben.", f"['{zin.NOG_NIET}']"),
    Veld("meedoen", Text(400), "Hoe huurders kunnen meepraten.", zin.MEEDOEN),
    Veld(
        "namen", Many(Text(160)), "Organisaties en plaatsen in de tekst. Zo houdt de controle ze niet voor mensen.",
        "[Aedes, Gelderland]",
    ),
)  # fmt: skip
