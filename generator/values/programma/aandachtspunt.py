"""The ten questions that are answered before a study begins (S0-41 to S0-46)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Aandachtspunt:
    """One of the ten points of a good study (S0-43): its field, the question it answers, and such an answer."""

    veld: str
    vraag: str
    voorbeeld: str


AANDACHTSPUNTEN = (
    Aandachtspunt(
        "beslissing",
        "Welke beslissing hangt ervan af, en wie gaat ermee aan de slag?",
        "Of de balie blijft. Team Klantcontact werkt ermee.",
    ),
    Aandachtspunt(
        "doelgroep",
        "Over welke huurders gaat het, en hoe verschillend zijn ze?",
        "Ouderen die dit jaar een reparatie meldden",
    ),
    Aandachtspunt(
        "al-bekend",
        "Wat weten we al over de vraag en over deze klantgroepen?",
        "Bellen blijft favoriet. Waarom weten we niet.",
    ),
    Aandachtspunt(
        "betrokkenheid",
        "Vragen we het één keer, of blijven we in gesprek?",
        "Twee gesprekken, daarna een brief",
    ),
    Aandachtspunt(
        "methode",
        "Welke methode past: verkennend of verdiepend, of juist toetsend of inventariserend?",
        "Verdiepend, dus een groepsdiscussie",
    ),
    Aandachtspunt(
        "inspanning",
        "Wat vragen we van huurders, waarom zouden ze meedoen en wat krijgen ze ervoor?",
        "Twee uur in het wijkcentrum, met een bon",
    ),
    Aandachtspunt(
        "kosten-en-opbrengsten",
        "Wat kost het, en wat moet het opleveren?",
        "4500 euro, voor een keuze die jaren geldt",
    ),
    Aandachtspunt(
        "doorlooptijd",
        "Hoe lang duurt het, en past dat bij de vraag?",
        "Tien weken. Het besluit valt in het najaar.",
    ),
    Aandachtspunt(
        "eerlijk-beeld",
        "Hoe krijgen we een eerlijk beeld, en niet alleen fans of alleen klagers?",
        "We loten uit alle ouderen met een melding",
    ),
    Aandachtspunt(
        "delen",
        "Hoe komt het bij de juiste mensen, en wat leren anderen ervan?",
        "Een uur met team Klantcontact, en een inzicht",
    ),
)
