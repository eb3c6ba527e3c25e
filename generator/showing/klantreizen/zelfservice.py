"""Whether a step of a klantreis fits self-service, and for whom: what routes say, and what a group can (X-05)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.showing.klantreizen.twijfel import Bezwaar, find_twijfels
from generator.values.inzicht import Inzicht
from generator.values.klantgroepen.getal import Zelfredzaam
from generator.values.klantreizen.halte import Zelfservice
from generator.values.klantreizen.route import Route
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.wording.woorden import hoofdletter, opsomming


@dataclass(frozen=True)
class Zelfregel:
    """For these klantgroepen it fits or not, as these insights behind a route say."""

    zelfservice: Zelfservice
    route: Route
    klantgroepen: tuple[Klantgroep, ...]
    inzichten: tuple[Inzicht, ...]
    bezwaren: tuple[Bezwaar, ...]
    """Why a reader must be careful, the heaviest first."""

    @property
    def voor(self) -> str:
        """For whom, in words."""
        return opsomming([groep.label for groep in self.klantgroepen], "en")

    @property
    def antwoord(self) -> str:
        """Whether it fits, and why a reader must be careful: «Deels, oud»."""
        return hoofdletter(", ".join((self.zelfservice.past, *self.bezwaren)))


def zelfservice_op(reis: Klantreis, stap: Stap, kennis: Kennis) -> tuple[Zelfregel, ...]:
    """Return what the routes say of self-service at a step, each thing once."""
    return tuple(dict.fromkeys(_regels(reis, stap, kennis)))


def niet_zelfredzaam(regels: Iterable[Zelfregel], kennis: Kennis) -> Iterator[Klantgroep]:
    """Yield for whom online alone is never enough, at whatever step (S1-09), when no route says more of them."""
    told = {groep.id for regel in regels for groep in regel.klantgroepen}
    for groep in kennis.bibliotheek.taxonomie.klantgroepen:
        if groep.zelfredzaam is Zelfredzaam.NEE and groep.id not in told:
            yield groep


def _regels(reis: Klantreis, stap: Stap, kennis: Kennis) -> Iterator[Zelfregel]:
    for route in kennis.bibliotheek.routes:
        for zelf in _op(route, reis, stap):
            inzichten = kennis.bibliotheek.inzichten_met(zelf.uit)
            against = {twijfel.bezwaar for twijfel in find_twijfels(zelf.uit, kennis)}
            bezwaren = tuple(bezwaar for bezwaar in Bezwaar if bezwaar in against)
            yield Zelfregel(zelf, route, zelf.voor or route.klantgroepen, inzichten, bezwaren)


def _op(route: Route, reis: Klantreis, stap: Stap) -> Iterator[Zelfservice]:
    for _, weg in route.wegen:
        for halte in weg.haltes:
            if halte.klantreis.id == reis.id and halte.stap and halte.stap.id == stap.id:
                yield from halte.zelfservice
