"""Feeds as a reader meets them: valid, safe, and the same every time."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import etree

from generator.knowing.kennis import Kennis
from generator.showing.delen.feeds import feed_bestanden
from generator.values.bibliotheek import Bibliotheek
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.echt import echte_kennis
from tests.maak.paginas import BIBLIOTHEEK
from tests.speuren import voorbeelden

SCHEMAS = Path(__file__).parent / "schemas"
RNG = etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng"))
SCHEMA = Draft202012Validator(json.loads((SCHEMAS / "jsonfeed.json").read_text("utf-8")))
ADRES = "https://intranet.voorbeeld.nl/inzichten/"
MET_ADRES = replace(INSTELLINGEN, adres=ADRES)
LEEG = maak_bibliotheek()


def _made(kennis: Kennis) -> dict[str, bytes]:
    return {bestand.pad: bestand.inhoud for bestand in feed_bestanden(kennis)}


def _faults(pad: str, inhoud: bytes) -> list[str]:
    """Return what is wrong with a feed by its schema, and what a reader of feeds has against it."""
    if pad.endswith(".json"):
        return [error.message for error in SCHEMA.iter_errors(json.loads(inhoud))]
    RNG.validate(etree.fromstring(inhoud))
    return [
        *(str(error) for error in RNG.error_log),
        *([str(found["bozo_exception"])] if (found := _read(inhoud))["bozo"] else []),
    ]


def _read(inhoud: bytes) -> dict[str, Any]:
    found: dict[str, Any] = feedparser.parse(inhoud)
    return found


@pytest.mark.parametrize(
    "kennis",
    [echte_kennis(), Kennis(BIBLIOTHEEK, INSTELLINGEN), Kennis(BIBLIOTHEEK, MET_ADRES), Kennis(LEEG, INSTELLINGEN)],
    ids=["voorbeeld", "vol", "met-adres", "leeg"],
)
def test_every_feed_is_valid(kennis: Kennis) -> None:
    """By RFC 4287 and by JSON Feed 1.1, with an address and without, and when there is nothing to tell."""
    made = _made(kennis)

    assert {pad: faults for pad, inhoud in made.items() if (faults := _faults(pad, inhoud))} == {}
    assert made == _made(Kennis(kennis.bibliotheek, kennis.instellingen))


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("<id>tag:klantinzichten,2024:inzicht", "<id>inzicht"), ("Z</updated>", "</updated>"),
        ("<title>Lift", "<naam>Lift"), ('type="html"', 'type="xhtml"'),
        ("</updated><link", "</updated><updated>2024-01-01T00:00:00Z</updated><link"),
    ],
)  # fmt: skip
def test_the_validator_sees_a_fault(oud: str, nieuw: str) -> None:
    """A check that finds nothing is worth what it would have found."""
    text = _made(_kennis("Lift"))["index.xml"].decode()
    naam = text.replace("Lift</title>", "Lift</naam>") if "naam" in nieuw else text

    assert oud in naam
    assert _faults("index.xml", naam.replace(oud, nieuw).encode())


def _kennis(titel: str = "Lift", adres: str = ADRES) -> Kennis:
    library: Bibliotheek = maak_bibliotheek([maak_inzicht("lift-stil", titel=titel)])
    return Kennis(library, replace(INSTELLINGEN, adres=adres))


@pytest.mark.parametrize(("adres", "root"), [(ADRES, ADRES), ("", "../")])
def test_a_reader_finds_the_page(adres: str, root: str) -> None:
    """At the address of the site, or from the feed itself when nobody filled that in."""
    made = _made(_kennis(adres=adres))
    feed = _read(made["klantgroepen/ouderen.xml"])
    (entry,) = feed["entries"]

    assert (entry["id"], entry["updated"]) == ("tag:klantinzichten,2024:inzicht/lift-stil", "2024-03-01T00:00:00Z")
    assert entry["links"][0]["href"] == f"{root}inzichten/2024/lift-stil.html"
    assert [link["href"] for link in feed["feed"]["links"]] == [
        f"{root}klantgroepen/ouderen.xml", f"{root}klantgroepen/ouderen.html",
    ]  # fmt: skip
    assert entry["content"][0]["value"] == "<p>Een zin.</p>\n<p><em>Klantenpanel · maart 2024</em></p>".replace(
        "\n", ""
    )
    (item,) = json.loads(made["klantgroepen/ouderen.json"])["items"]
    assert (item["id"], item.get("url")) == (entry["id"], f"{root}inzichten/2024/lift-stil.html" if adres else None)


def test_the_example_says_so() -> None:
    """Nobody takes the example for their own tenants."""
    made = _made(Kennis(BIBLIOTHEEK, INSTELLINGEN))

    assert _read(made["index.xml"])["feed"]["subtitle"] == "Dit is een voorbeeld."
    assert json.loads(made["index.json"])["description"] == "Dit is een voorbeeld."


@voorbeelden(40)
@given(st.text(min_size=1, max_size=60))
def test_any_text_stays_text(titel: str) -> None:
    """Whatever a title holds, the feed is valid and nothing of it acts."""
    made = _made(_kennis(f"x {titel}<script>alert(1)</script>"))

    assert _faults("index.xml", made["index.xml"]) == []
    assert b"<script" not in made["index.xml"]
