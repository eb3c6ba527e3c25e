"""Whether the figures of an insight prove its title."""

from generator.reading.bestand.knopen import Blok
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.titel import MAX_TITEL
from generator.values.inzicht import Inzicht
from generator.values.melding import Plek
from generator.wording.gelijkend import nearest
from generator.wording.hoofdcijfer import find_hoofdcijfer, find_onbewezen


def check_hoofdcijfer(inzicht: Inzicht, blok: Blok, titel_plek: Plek, lezing: Lezing) -> None:
    """Report a hoofdcijfer that is no row, or that says something else than the title, and a title without a row.

    Findings: `hoofdcijfer`, and the warning `titel-zonder-cijfer`.
    """
    plek = next((knoop.plek for key, knoop in blok.velden if key.tekst == "hoofdcijfer"), blok.plek)
    wat, rows = inzicht.hoofdcijfer, [cijfer.wat for cijfer in inzicht.cijfers]
    if wat and wat not in rows:
        hint = nearest(wat, rows) if rows else "Voeg toe: cijfers: met een rij die zo heet."
        lezing.meld(plek, "hoofdcijfer", f"«{wat}» staat niet bij de cijfers.", hint)
    elif wat and not find_hoofdcijfer(inzicht.titel[:MAX_TITEL], inzicht.cijfers, wat):
        tekst = f"Bij «{wat}» staat een ander getal dan in de titel."
        hint = "Kies een rij met het getal uit de titel, of haal hoofdcijfer weg. Nu staat er geen cijfer groot."
        lezing.waarschuw(plek, "hoofdcijfer", tekst, hint)
    for words in find_onbewezen(inzicht.titel[:MAX_TITEL], inzicht.cijfers):
        tekst = f"Bij de cijfers staat niets over «{words}» uit de titel."
        hint = "Voeg toe bij cijfers: een rij met dit getal uit de bron. Staat het daar niet? Verander de titel."
        lezing.waarschuw(titel_plek, "titel-zonder-cijfer", tekst, hint)
