"""The plan of a 24-uurssessie as text to print or paste, and drafts of the insights it should yield (S0-25)."""

from collections.abc import Iterable, Iterator

from generator.knowing.leemten.draaiboek import Draaiboek
from generator.knowing.leemten.opvolging import Leemte
from generator.knowing.programma.groepsdiscussies import MEEST, MINST
from generator.values.pagina import Bestand

GROEPEN = 4
"""How many klantgroepen are named to choose from."""


def show_draaiboek(plan: Draaiboek) -> str:
    """Return the plan in its three blocks, as Markdown."""
    blocks = (f"# Draaiboek 24-uurssessie: {plan.thema.label}\n", *_middag(plan), *_avond(plan), *_ochtend(plan))
    return "\n".join(blocks)


def _middag(plan: Draaiboek) -> Iterator[str]:
    """Yield the first block: what we want to test, and what we do not know at all."""
    yield "## Blok 1. Middag van dag 1: de werkgroep\n"
    yield "Lees vooraf wat er al is:\n"
    yield _list((f"{inzicht.titel} ({inzicht.pad})" for inzicht in plan.bekend), "Er is nog geen inzicht.")
    yield "Wat willen we toetsen?\n"
    toetsen = (f"{x.vak.label}: {x.reden} Begin bij: «{x.vak.bewijs[0].titel}»" for x in plan.toetsen)
    yield _list(toetsen, "Niets: wat we weten, is stevig genoeg.")
    yield "Wat weten we nog helemaal niet?\n"
    yield _list((f"{x.vak.label}: {x.reden}" for x in plan.onbekend), "Van elke klantgroep weten we iets.")
    yield "Kies samen hoogstens drie vragen. Schrijf bij elke vraag welke beslissing ervan afhangt.\n"


def _avond(plan: Draaiboek) -> Iterator[str]:
    """Yield the second block: two groepsdiscussies, with colleagues who listen."""
    groepen = [groep.label for groep in plan.groepen[:GROEPEN]]
    yield "## Blok 2. Avond van dag 1: twee groepsdiscussies\n"
    yield _list(
        (
            f"Twee gesprekken na elkaar, elk met {MINST} tot {MEEST} huurders.",
            f"Kies een of twee groepen: {', '.join(groepen) or 'wie ermee te maken heeft'}.",
            "De werkgroep luistert mee in een andere ruimte. Andere collega's mogen aansluiten.",
            "Stel na het eerste gesprek de vragen bij.",
        )
    )


def _ochtend(plan: Draaiboek) -> Iterator[str]:
    """Yield the third block: what it means, and what we do."""
    concepten = f"inzichten draaiboek {plan.thema.id} --concepten MAP"
    yield "## Blok 3. Ochtend van dag 2: betekenis geven\n"
    yield _list(
        (
            "Wat hoorden we? Leg het naast wat we dachten.",
            "Welke conclusie trekken we, en hoe zeker zijn we daarvan?",
            "Wat gaan we doen, welk team doet het en wanneer is het klaar?",
            f"Leg elk inzicht vast, met de actie erbij. Concepten maak je met: {concepten}",
        )
    )


def _list(items: Iterable[str], none: str = "") -> str:
    lines = [f"- {item}" for item in items]
    return "\n".join(lines or [none]) + "\n"


def concepten(plan: Draaiboek) -> Iterator[Bestand]:
    """Yield the draft of an insight with its action for every question of the session, ready to fill in."""
    for leemte in (*plan.toetsen, *plan.onbekend):
        yield Bestand(f"concept-{leemte.vak.sleutel[0]}-{plan.thema.id}.md", _concept(leemte, plan).encode())


def _concept(leemte: Leemte, plan: Draaiboek) -> str:
    return (
        f"---\nklantgroep: [{leemte.vak.sleutel[0]}]\nthema: [{plan.thema.id}]\nklantreis: geen\n"
        "methode: 24-uurssessie\ndatum:\nactie:\n  wat:\n  status: nieuw\n  eigenaar:\n  uiterlijk:\n---\n\n"
        f"# Schrijf hier de bewering, in één zin\n\n{leemte.vak.label}. {leemte.reden}\n"
        "Schrijf wat jullie hoorden, van hoeveel huurders, en hoe zeker jullie zijn.\n"
    )
