"""`inzichten nieuwsbrief`: the news of a week as an e-mail."""

import re
from pathlib import Path

import pytest

from generator.doors.cli import main
from tests.conftest import KLEIN_ADRES
from tests.doors.conftest import Opdracht

WEEK = ("nieuwsbrief", "--week", "2024-21")
TOCHT = "inzichten/2024/tocht.html"


def test_a_week_is_written_as_one_file(inzichten: Opdracht, project: Path) -> None:
    """With links that work from a mailbox; a second time it is renewed, and the same bytes."""
    told = [inzichten(*WEEK, "--naar", str(project / "mail")) for _ in range(2)]
    made = project / "mail/nieuwsbrief-2024-21.html"
    mail = made.read_text("utf-8")

    assert told == [(0, f"Geschreven: {made}\n")] * 2
    assert re.findall(r'href="([^"]*tocht[^"]*)"', mail) == [KLEIN_ADRES + TOCHT]
    assert re.findall(r"<script|<link|<img|url\(|@import|\ssrc=", mail) == []
    assert inzichten(*WEEK) == (0, mail)


def test_without_an_address_it_has_no_links(inzichten: Opdracht, project: Path) -> None:
    """A link that leads nowhere is worse than a title, and who sends it hears why."""
    config = project / "mkdocs.yml"
    config.write_text(re.sub("site_url: .*", 'site_url: ""', config.read_text("utf-8")), "utf-8")
    code, mail = inzichten(*WEEK)

    assert (code, "href=" in mail) == (0, False)
    assert "Let op: zonder site_url in mkdocs.yml heeft de mail geen links." in mail


def test_a_week_without_news_says_so(inzichten: Opdracht, project: Path) -> None:
    """In the mail, and to who made it."""
    code, told = inzichten("nieuwsbrief", "--week", "2024-10", "--naar", str(project))

    assert (code, told.strip()[-30:]) == (0, " Deze week is er niets nieuws.")
    assert "Deze week is er niets nieuws." in (project / "nieuwsbrief-2024-10.html").read_text("utf-8")


def test_without_a_week_it_is_the_last_whole_one(inzichten: Opdracht) -> None:
    """On Monday 1 July one sends the week that ended yesterday."""
    assert inzichten("nieuwsbrief") == inzichten("nieuwsbrief", "--week", "2024-26")


@pytest.mark.parametrize(
    ("week", "zegt"),
    [
        ("2024-53", "«2024-53» is geen week. Schrijf het jaar en het weeknummer: 2024-21."),
        ("mei", "«mei» is geen week. Schrijf het jaar en het weeknummer: 2024-21."),
    ],
)
def test_what_is_no_week_is_said(week: str, zegt: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In Dutch, with a week that can be typed."""
    with pytest.raises(SystemExit) as stop:
        main(["nieuwsbrief", "--week", week])

    assert stop.value.code == 2
    assert zegt in capsys.readouterr().err


def test_a_week_that_has_not_begun_is_no_news(inzichten: Opdracht) -> None:
    """Nobody sends an empty week by a slip of the finger."""
    zin = "Week 2024-28 begint na de peildatum, 1 juli 2024. Schrijf 2024-27 of een week ervoor.\n"

    assert inzichten("nieuwsbrief", "--week", "2024-28") == (2, zin)
