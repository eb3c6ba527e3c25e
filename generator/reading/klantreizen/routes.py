"""Routes: from the files in docs/routes to values."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath

from generator.reading.bestand.boom import Boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.paden import Bronbestand
from generator.reading.klantreizen.routevelden import ROUTE
from generator.reading.termen import Geschreven, read_written
from generator.values.klantgroepen.getal import Zelfredzaam
from generator.values.klantreizen.route import Route, Weg
from generator.values.personas.persona import Persona
from generator.values.taxonomie.klantgroep import Klantgroep

MAP = "routes"


def load_routes(boom: Boom, personas: Sequence[Persona], lezing: Lezing) -> tuple[Route, ...]:
    """Read all routes in docs/routes; files with faults are left out and reported.

    Before: `lezing.ids` names the insights. Findings: those of the fields, `alleen-digitaal`.
    """
    groepen = {persona.id: persona.klantgroep for persona in personas}
    found = (_read(bron, groepen, lezing) for bron in boom.paginas(f"{DOCS}/{MAP}"))
    return tuple(route for route in found if route)


def _read(bron: Bronbestand, van_persona: Mapping[str, Klantgroep], lezing: Lezing) -> Route | None:
    data = bron.lees(lezing)
    page = None if data is None else read_written(data, bron.bestand, ROUTE, lezing)
    if page is None:
        return None
    values = dict(page.velden)
    route = Route(
        id=PurePosixPath(bron.bestand).stem, bestand=bron.bestand, klantgroepen=values.pop("klantgroep"),
        nu=Weg(values.pop("nu")), gewenst=Weg(values.pop("gewenst", ())), tekst=page.tekst, **values,
    )  # fmt: skip
    also = van_persona.get(route.persona)
    groepen = dict.fromkeys((*route.klantgroepen, also) if also else route.klantgroepen)
    return route if _is_for_everyone(route, groepen, page, lezing) else None


def _is_for_everyone(route: Route, wie: Iterable[Klantgroep], page: Geschreven, lezing: Lezing) -> bool:
    """Report a wished way that nobody answers in person, for people who cannot do without (S1-09)."""
    groepen = [groep for groep in wie if groep.zelfredzaam is Zelfredzaam.NEE]
    if not groepen or not route.gewenst.alleen_digitaal:
        return True
    steps = ", ".join(f"«{halte.wat.rstrip('.')}»" for halte in route.gewenst.haltes)
    names = " en ".join(f"«{groep.label}»" for groep in groepen)
    tekst = f"De gewenste route van {names} is alleen digitaal: {steps}."
    mens = next((kanaal.id for kanaal in lezing.taxonomie.kanalen if not kanaal.digitaal), "")
    hint = f"Deze huurders redden het niet alleen online. Geef een halte een kanaal met een mens: kanaal: {mens}"
    if not mens:
        hint = "Deze huurders redden het niet alleen online. Zet in docs/kanalen/ ook een kanaal met een mens."
    lezing.meld(page.plekken["gewenst"][0], "alleen-digitaal", tekst, hint)
    return False
