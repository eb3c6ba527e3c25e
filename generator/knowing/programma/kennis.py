"""What follows from the questions, studies and programmes of a library, worked out once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.knowing.programma.basisprogramma import Basisprogramma, build_basisprogramma
from generator.knowing.programma.jaarplan import Jaarplan, build_jaarplan, huidig
from generator.knowing.programma.keten import Keten
from generator.knowing.programma.methodecijfers import Methodecijfers, build_methodecijfers
from generator.knowing.programma.momenten import Moment, find_luistermomenten
from generator.knowing.programma.onderzoeken import nieuwste_eerst
from generator.knowing.programma.terugkoppelen import TerugTeGeven, find_nog_terug
from generator.knowing.programma.vraagstaat import Vraagstaat, build_vraagstaat
from generator.knowing.programma.zekerheid import zekerheid_van
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht, Zekerheid
from generator.values.pagina import Instellingen
from generator.values.programma.onderzoek import Onderzoek


@dataclass(frozen=True)
class Programmakennis:
    """The chain from question to insight, and how every study and methode stands."""

    bibliotheek: Bibliotheek
    instellingen: Instellingen
    scheef: Mapping[str, str]
    """Why an insight may give a one-sided picture, by id, also of insights from after the peildatum (S0-44)."""

    @cached_property
    def keten(self) -> Keten:
        """What asked for what, from question to insight (S0-34)."""
        return Keten(self.bibliotheek)

    @cached_property
    def vragen(self) -> tuple[Vraagstaat, ...]:
        """Every question as it stands on the peildatum."""
        vragen, peildatum = self.bibliotheek.agenda.kennisvragen, self.instellingen.peildatum
        return tuple(build_vraagstaat(vraag, self.keten, peildatum) for vraag in vragen)

    @cached_property
    def jaarplannen(self) -> tuple[Jaarplan, ...]:
        """Every programme as it stands on the peildatum, newest year first."""
        programmas, peildatum = self.bibliotheek.agenda.programmas, self.instellingen.peildatum
        return tuple(build_jaarplan(programma, self.keten, peildatum) for programma in programmas)

    @property
    def jaarplan(self) -> Jaarplan | None:
        """The programme of now; None when there is no programme at all."""
        now = huidig(self.bibliotheek.agenda.programmas, self.instellingen.peildatum)
        return next((plan for plan in self.jaarplannen if plan.programma is now), None)

    @cached_property
    def luistermomenten(self) -> tuple[Moment, ...]:
        """The moments to come that a colleague can join, by day (S0-39)."""
        return find_luistermomenten(self.bibliotheek.agenda, self.instellingen.peildatum)

    def luistermomenten_in(self, jaar: int) -> tuple[Moment, ...]:
        """Return the moments to listen in of one year."""
        return tuple(moment for moment in self.luistermomenten if moment.gesprek.datum.year == jaar)

    @cached_property
    def basisprogrammas(self) -> Mapping[int, Basisprogramma]:
        """What the basic programme demands of every year that has a programme (S0-17 to S0-21)."""
        peildatum, wij = self.instellingen.peildatum, self.instellingen.afzender.naam
        jaren = (programma.jaar for programma in self.bibliotheek.agenda.programmas)
        return {jaar: build_basisprogramma(self.bibliotheek, jaar, peildatum, wij) for jaar in jaren}

    @cached_property
    def onderzoeken(self) -> tuple[Onderzoek, ...]:
        """Every onderzoek, newest first."""
        return nieuwste_eerst(self.bibliotheek.agenda.onderzoeken)

    def zekerheid_van(self, inzicht: Inzicht) -> Zekerheid | None:
        """Return how certain an insight is; one-sided or told by one person, it is never «hoog»."""
        return zekerheid_van(inzicht, self.scheef)

    @cached_property
    def nog_terug(self) -> tuple[TerugTeGeven, ...]:
        """The studies that should have been given back to tenants, longest waiting first (S0-29)."""
        settings = self.instellingen
        return find_nog_terug(self.bibliotheek.agenda, settings.terugkoppelen, settings.peildatum)

    @cached_property
    def methodecijfers(self) -> Mapping[str, Methodecijfers]:
        """What our own onderzoeken say about every methode, by id (S0-46)."""
        return build_methodecijfers(self.bibliotheek)
