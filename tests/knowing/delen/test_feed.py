"""What is in a feed: the newest, in an order and under names that stay."""

from dataclasses import replace
from datetime import date

from generator.knowing.delen.feed import NIEUWSTE, Feed, build_feeds
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from tests.maak.agenda import maak_onderzoek, maak_vraag, met_agenda, op
from tests.maak.bibliotheek import ALLE, MELDEN, OUDEREN, maak_bibliotheek, maak_inzicht


def _feeds(library: Bibliotheek) -> dict[str, Feed]:
    return {feed.pagina: feed for feed in build_feeds(op(library))}


def _ids(feed: Feed) -> list[str]:
    return [regel.id for regel in feed.regels]


def test_an_insight_stands_in_the_feeds_of_its_subjects_only() -> None:
    """Who follows ouderen hears of ouderen; a subject without news has a feed too, to follow from today."""
    found = _feeds(maak_bibliotheek([maak_inzicht("lift", klantreis=MELDEN)]))

    assert {pad: _ids(feed) for pad, feed in found.items()} == {
        "index.md": ["inzicht/lift"],
        "klantgroepen/alle-huurders.md": [],
        "klantgroepen/ouderen.md": ["inzicht/lift"],
        "themas/reparaties.md": ["inzicht/lift"],
        "themas/woningkwaliteit.md": [],
        "klantreizen/reparatie-melden.md": ["inzicht/lift"],
        "wat-weten-we-nog-niet.md": ["leemte/ouderen/reparaties/dun"],
    }


def test_the_newest_come_first_and_no_more_than_fifty() -> None:
    """Newest by the day that it came or changed, which an old source can do today; what has no day has no place."""
    many = [maak_inzicht(f"i{number:02}", 2000) for number in range(60)]
    oud = maak_inzicht("oud", 1990, bijgewerkt=date(2024, 6, 1))
    vaag = maak_inzicht("vaag", datum=Datum(2024))
    feed = _feeds(maak_bibliotheek([*many, oud, vaag, maak_inzicht("ooit", None)]))["index.md"]

    assert _ids(feed)[:3] == ["inzicht/oud", "inzicht/vaag", "inzicht/i00"]
    assert len(feed.regels) == NIEUWSTE


def test_a_name_stays_whatever_happens() -> None:
    """With another title, another day, or another insight taken away, a reader knows what it has."""
    een, twee = maak_inzicht("een"), maak_inzicht("twee", klantgroepen=(ALLE,))
    later = replace(een, titel="Heel anders", bijgewerkt=date(2024, 6, 30))

    assert _ids(_feeds(maak_bibliotheek([een, twee]))["index.md"]) == ["inzicht/een", "inzicht/twee"]
    assert _ids(_feeds(maak_bibliotheek([later]))["index.md"]) == ["inzicht/een"]


def test_what_we_do_not_know_moves_when_something_happens_there() -> None:
    """An insight, a question or a study that began gives a gap its day; what is planned gives none."""
    kaal = met_agenda([maak_inzicht("lift", 2020)])
    gevraagd = met_agenda([maak_inzicht("lift", 2020)], [maak_vraag("wachten", gevraagd=Datum(2024, 2))])
    studie = maak_onderzoek("panel", status=Onderzoekstatus.VELDWERK, begin=date(2024, 5, 1))
    loopt = replace(gevraagd, agenda=replace(gevraagd.agenda, onderzoeken=(studie,)))
    later = replace(studie, begin=date(2024, 9, 1))
    straks = replace(gevraagd, agenda=replace(gevraagd.agenda, onderzoeken=(later,)))
    libraries = (kaal, gevraagd, loopt, straks)
    days = [
        [str(x.dag) for x in _feeds(one)["wat-weten-we-nog-niet.md"].regels if OUDEREN in x.termen] for one in libraries
    ]

    assert [day[0] for day in days] == ["2020-03", "2024-02", "2024-05-01", "2024-02"]
