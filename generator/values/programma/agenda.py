"""All questions, studies and programmes together."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.values.programma.jaarprogramma import Programma
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.programma.onderzoek import Onderzoek


@dataclass(frozen=True)
class Kennisagenda:
    """Everything about what we want to know: questions, studies, and the programmes, newest year first."""

    kennisvragen: tuple[Kennisvraag, ...] = ()
    onderzoeken: tuple[Onderzoek, ...] = ()
    programmas: tuple[Programma, ...] = ()

    @cached_property
    def vragen_per_id(self) -> Mapping[str, Kennisvraag]:
        """Kennisvragen by id."""
        return {vraag.id: vraag for vraag in self.kennisvragen}

    @cached_property
    def onderzoeken_per_id(self) -> Mapping[str, Onderzoek]:
        """Onderzoeken by id."""
        return {onderzoek.id: onderzoek for onderzoek in self.onderzoeken}
