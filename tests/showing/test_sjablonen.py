"""The templates: what they may hold, and what they are given."""

from generator.knowing.bericht.beloftelijst import Beloftestand
from generator.knowing.programma.groepsdiscussies import Kwartaalstand
from generator.knowing.programma.jaarplan import Rijstand
from generator.showing.sjablonen import aanvraag, naar
from generator.values.inzicht import Actiestatus
from generator.values.merk import Merk
from generator.values.opvolging import Opvolging
from generator.values.programma import Onderzoekstatus
from tests.conftest import PROJECT
from tests.maak.bibliotheek import INSTELLINGEN

STIJL = (PROJECT / "generator/theme/assets/klantinzichten.css").read_text("utf-8")


def test_every_mark_is_in_the_style_sheet() -> None:
    """A mark has a colour and an icon that a reader sees."""
    names = {f".kz-label--{merk.kleur} {{" for merk in Merk} | {f".kz-icoon--{merk.icoon} {{" for merk in Merk}

    assert [name for name in sorted(names) if name not in STIJL] == []


def test_done_and_late_look_the_same_everywhere() -> None:
    """Green and red mean one thing, and every stand has a mark."""
    kinds = (Actiestatus, Onderzoekstatus, Kwartaalstand, Rijstand, Opvolging, Beloftestand)
    stands = [stand for kind in kinds for stand in kind]

    assert [stand for stand in stands if stand.merk is Merk.KLAAR] == [
        Actiestatus.GEDAAN,
        Onderzoekstatus.KLAAR,
        Kwartaalstand.GEDAAN,
        Rijstand.KLAAR,
        Opvolging.BEANTWOORD,
        Beloftestand.GEDAAN,
    ]
    assert [stand for stand in stands if stand.merk is Merk.TE_LAAT] == [
        Kwartaalstand.GEMIST,
        Rijstand.TE_LAAT,
        Beloftestand.TE_LAAT,
    ]


def test_a_request_always_leads_somewhere() -> None:
    """Without an address of the organisation, to the page that says how to ask."""
    assert aanvraag(INSTELLINGEN, "Ouderen") == naar("over/onderzoek-aanvragen.md")
