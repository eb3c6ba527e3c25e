"""What follows from the personas of a library, worked out once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.knowing.personas.beeld import Personabeeld, Stapbeeld, build_beelden
from generator.values.bibliotheek import Bibliotheek
from generator.values.melding import Ernst, Melding, Plek
from generator.values.personas.persona import Persona
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Stem
from generator.wording.woorden import opsomming


@dataclass(frozen=True)
class Personakennis:
    """The personas, each with what it rests on."""

    bibliotheek: Bibliotheek

    @cached_property
    def beelden(self) -> tuple[Personabeeld, ...]:
        """Every persona."""
        return build_beelden(self.bibliotheek)

    def van(self, klantgroep: Klantgroep) -> tuple[Personabeeld, ...]:
        """Return the personas of a klantgroep."""
        return tuple(beeld for beeld in self.beelden if beeld.persona.klantgroep.id == klantgroep.id)

    def op_stap(self, reis: Klantreis, stap: Stap) -> tuple[tuple[Persona, Stapbeeld], ...]:
        """Return every persona that names a klantreis, with how one step of it suits."""
        named = ((beeld.persona, here.stappen) for beeld in self.beelden for here in beeld.reizen)
        return tuple((who, een) for who, steps in named for een in steps if (een.klantreis, een.stap) == (reis, stap))

    @cached_property
    def onbekend(self) -> Mapping[tuple[str, str, str, str], tuple[str, ...]]:
        """Whom a step may suit or not, as one reason by klantgroep, thema (none), klantreis and stap (S1-06)."""
        found: dict[tuple[str, str, str, str], list[str]] = {}
        for beeld in self.beelden:
            groep = beeld.persona.klantgroep.id
            for stap in (stap for reis in beeld.reizen for stap in reis.stappen if not stap.oordeel):
                found.setdefault((groep, "", stap.klantreis.id, stap.stap.id), []).append(beeld.persona.titel)
        return {key: (f"Of deze stap past bij {opsomming(namen)}, weten we niet.",) for key, namen in found.items()}

    @property
    def bevindingen(self) -> Iterator[Melding]:
        """Yield a warning for each persona that rests on nothing that tenants said (S1-05).

        An insight that is not there yet, or has faults, may be the one.
        """
        for beeld in self.beelden:
            if not beeld.van_huurders and self.bibliotheek.per_id.keys() >= {*beeld.persona.gebaseerd_op}:
                tekst = "Achter deze persona staat geen inzicht waarin huurders zelf iets zeggen."
                plek, hint = Plek(beeld.persona.bestand), self._hint(beeld.persona)
                yield Melding(plek, "persona-zonder-huurders", tekst, hint, Ernst.WAARSCHUWING)

    def _hint(self, persona: Persona) -> str:
        """Return which insight of tenants could stand behind a persona, the newest about its klantgroep."""
        groep = persona.klantgroep
        heard = (i for i in self.bibliotheek.inzichten if i.stem is Stem.KLANT and groep in i.klantgroepen)
        first = next(heard, None)
        if first is None:
            return f"Vraag huurders er eerst naar. Over {groep.label.lower()} is er nog geen inzicht van henzelf."
        return f"Zet er een bij, bijvoorbeeld: gebaseerd-op: [{', '.join((*persona.gebaseerd_op, first.id))}]"
