"""One page shows every part with its states, and nothing of a page is styled outside it."""

import re
from html.parser import HTMLParser
from pathlib import Path

from tests.conftest import PROJECT, met_voorbeeld

ASSETS = PROJECT / "generator/theme/assets"
ELDERS = {
    "kz-held": "home as a whole: its title stands beside the mosaic",
    "kz-held__vraag": "home as a whole",
    "kz-held__voorbeeld": "home as a whole",
    "kz-nietweten": "how the page of the map is printed: on one sheet",
    "kz-gedimd": "a script adds it, once a reader filters the map",
    "kz-matrix--deel": "a script adds it, once a reader filters the map",
    "kz-paneel--vol": "a script adds it, once a reader points at the map",
    "kz-team": "the page of a team",
    "kz-team__agenda": "the page of a team",
    "kz-agenda": "the agenda of a team, on one sheet",
    "kz-agenda__notitie": "the agenda of a team",
    "kz-agenda__lijn": "the agenda of a team on paper",
    "kz-agenda__hulp": "the agenda of a team",
    "kz-gebruik": "which teams take part, in one list",
    "kz-redenen": "a script adds it, once a reader points at the map",
}
"""What can be seen only on its own page, and why."""
LOS = "kaart.css"
"""The sheet of cards, which are no pages of the site: tests/site/test_kaarten.py looks at them."""


class _Klassen(HTMLParser):
    """Keeps every class of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.gevonden = set[str]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as HTMLParser has it
        """Keep the classes of an element."""
        self.gevonden |= {name for key, value in attrs if key == "class" and value for name in value.split()}


def _opgemaakt() -> set[str]:
    """Return every class of ours that a style sheet for colleagues names."""
    text = "\n".join(sheet.read_text("utf-8") for sheet in ASSETS.glob("*.css") if sheet.name != LOS)
    return set(re.findall(r"\.(kz-[\w-]+)", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)))


@met_voorbeeld
def test_every_class_with_a_look_can_be_seen_on_the_page_of_parts(site: Path) -> None:
    """Who changes a sheet sees on one page, in both themes, what it does to every part; what is elsewhere says why."""
    shown = _Klassen((site / "over/onderdelen.html").read_text("utf-8")).gevonden

    assert len(_opgemaakt()) > 200
    assert _opgemaakt() - shown == ELDERS.keys()
