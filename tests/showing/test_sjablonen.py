"""The templates: what they may hold, and what they are given."""

from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import Environment, nodes
from markupsafe import Markup

from generator.knowing.bericht.beloftelijst import Beloftestand
from generator.knowing.programma.groepsdiscussies import Kwartaalstand
from generator.knowing.programma.jaarplan import Rijstand
from generator.showing.sjablonen import aanvraag, eenmaal, environment, gemist, naar
from generator.values.inzicht import Actiestatus, Bron
from generator.values.merk import Merk
from generator.values.opvolging import Opvolging
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from tests.conftest import PROJECT
from tests.maak.agenda import op
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht

STIJL = (PROJECT / "generator/theme/assets/klantinzichten.css").read_text("utf-8")
LANGST = 160
"""The most characters of a line of a template."""
SOORTEN = {".j2", ".html", ".xml", ".typ", ".lua"}
SJABLONEN = [
    path
    for folder in ("templates", "theme", "theme-extern")
    for path in sorted((PROJECT / "generator" / folder).rglob("*"))
    if path.suffix in SOORTEN
]
UITZOEKEN = {"selectattr", "rejectattr", "select", "reject", "groupby", "map", "sort", "sum", "unique"}
"""The filters that choose, order or count."""


def _naam(path: Path) -> str:
    return path.relative_to(PROJECT / "generator").as_posix()


def _worked_out(text: str) -> list[str]:
    """Return what a template works out itself, each with its line."""
    tree = Environment(autoescape=True).parse(text)
    found = [(node.lineno, node.name) for node in tree.find_all(nodes.Filter) if node.name in UITZOEKEN]
    found += [(node.lineno, node.name) for node in tree.find_all(nodes.Name) if node.name == "namespace"]
    found += [(node.lineno, node.key) for node in tree.find_all(nodes.Keyword) if node.key == "attribute"]
    found += [(node.lineno, "dict") for node in tree.find_all(nodes.Dict)]
    return [f"{line}: {what}" for line, what in sorted(found)]


@pytest.mark.parametrize("path", [path for path in SJABLONEN if path.suffix in (".j2", ".html")], ids=_naam)
def test_a_template_is_given_finished_values(path: Path) -> None:
    """What is chosen, counted or looked up stands in knowing or beside an enum, where a test can hold it."""
    assert _worked_out(path.read_text("utf-8")) == []


def _unused(text: str) -> list[str]:
    """Return the names that a template imports and does not use."""
    tree = Environment(autoescape=True).parse(text)
    names = {node.target for node in tree.find_all(nodes.Import)}
    names |= {str(name) for node in tree.find_all(nodes.FromImport) for name in node.names}
    return sorted(names - {node.name for node in tree.find_all(nodes.Name)})


def test_no_template_imports_what_it_does_not_use() -> None:
    """An import says what a template is made of."""
    found = {_naam(path): _unused(path.read_text("utf-8")) for path in SJABLONEN if path.suffix == ".j2"}

    assert {name: unused for name, unused in found.items() if unused} == {}


@pytest.mark.parametrize("path", SJABLONEN, ids=_naam)
def test_no_line_of_a_template_is_too_long(path: Path) -> None:
    """A line can be read beside its neighbours and its change in a pull request; `{##}` at its end joins the next."""
    lines = enumerate(path.read_text("utf-8").splitlines(), start=1)

    assert [f"{number}: {len(line)}" for number, line in lines if len(line) > LANGST] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{% set vakken = namespace(lijst=[]) %}", ["1: namespace"]),
        ('{% set kleur = {"open": "zon"} %}', ["1: dict"]),
        ('{{ {"open": "zon"}[stand] }}', ["1: dict"]),
        ('\n{{ inzichten|selectattr("datum")|list|length }}', ["2: selectattr"]),
        ('{{ vakken|rejectattr("bewijs")|list }}', ["1: rejectattr"]),
        ('{{ soorten|join(", ", attribute="naam") }}', ["1: attribute"]),
        ('{% for jaar, deze in inzichten|groupby("jaar") %}{% endfor %}', ["1: groupby"]),
        ("{% if aantallen.values()|sum %}{% endif %}", ["1: sum"]),
        ("{{ inzichten|length }} {{ namen|join(', ') }}", []),
    ],
)
def test_what_a_template_works_out_is_seen(text: str, found: list[str]) -> None:
    """Each of these was in a template once; to show how long a list is, or a list itself, is no work."""
    assert _worked_out(text) == found


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


@pytest.mark.parametrize(
    ("missen", "adres"),
    [
        ("https://a.example/new?t=b", "https://a.example/new?t=b&title=Ik%20mis%3A%20A%26B%3F&over=A%26B%3F&pagina=over/a.html"),
        ("mailto:a@b.example", "mailto:a@b.example?subject=Mis%20ik%20iets%3F%20A%26B%3F&body=Pagina%3A%20over/a.html"),
    ],
)  # fmt: skip
def test_what_is_missed_arrives_whole(missen: str, adres: str) -> None:
    """In a form or by mail: a title that was escaped for a page is plain in an address."""
    assert gemist(replace(INSTELLINGEN, missen=missen), Markup("A&amp;B?"), "over/a.md") == adres


def test_a_row_is_made_once_for_the_pages_of_one_build() -> None:
    """The same row is given again; a later build, in which the insight may have changed, makes its own."""
    rij = vars(environment().get_template("onderdelen.html.j2").module)["rij"]
    oud, nieuw = (maak_inzicht("wachten", titel=titel) for titel in ("Lang wachten", "Kort wachten"))
    eerst, later = (op(maak_bibliotheek([inzicht])) for inzicht in (oud, nieuw))

    assert eenmaal(rij, oud, eerst) is eenmaal(rij, oud, eerst)
    assert "Kort wachten" in eenmaal(rij, nieuw, later)


def test_the_source_of_a_claim_is_one_line() -> None:
    """Who found it, when and among how many; without a bron the methode stands there."""
    bron = vars(environment().get_template("onderdelen.html.j2").module)["bron"]
    kaal = maak_inzicht("a", None)

    assert bron(replace(kaal, n=1200, bron=Bron("Jaarverslag"))) == "Jaarverslag · datum onbekend · n = 1.200"
    assert bron(replace(kaal, n=None, bron=None)) == f"{kaal.methode.label} · datum onbekend"
