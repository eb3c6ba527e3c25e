"""The library as one file: as its schema says, with everything that a colleague can read on the pages."""

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.knowing.kennis import Kennis
from generator.showing.delen.bibliotheekdata import PAD, SCHEMA, bibliotheek_bestanden
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.echt import echte_kennis
from tests.maak.paginas import BIBLIOTHEEK

ADRES = "https://voorbeeld.nl/map/"


def _data(kennis: Kennis) -> tuple[dict[str, Any], dict[str, Any]]:
    made = {bestand.pad: json.loads(bestand.inhoud) for bestand in bibliotheek_bestanden(kennis)}
    return made[PAD], made[SCHEMA]


@pytest.mark.parametrize(
    "kennis",
    [echte_kennis(), Kennis(BIBLIOTHEEK, INSTELLINGEN), Kennis(maak_bibliotheek(), INSTELLINGEN)],
    ids=["voorbeeld", "vol", "leeg"],
)
def test_the_schema_describes_it(kennis: Kennis) -> None:
    """A program that reads it by the schema meets no surprise."""
    data, schema = _data(kennis)
    Draft202012Validator.check_schema(schema)

    assert list(Draft202012Validator(schema).iter_errors(data)) == []
    assert [inzicht["id"] for inzicht in data["inzichten"]] == [inzicht.id for inzicht in kennis.heden.inzichten]


def test_the_schema_knows_no_field_that_is_never_there() -> None:
    """What is described can be found: in the example, or in the insight where all is filled in."""
    filled = [_data(kennis)[0]["inzichten"] for kennis in (echte_kennis(), Kennis(BIBLIOTHEEK, INSTELLINGEN))]
    changed = replace(maak_inzicht("x"), bijgewerkt=INSTELLINGEN.peildatum)
    filled.append(_data(Kennis(maak_bibliotheek([changed]), INSTELLINGEN))[0]["inzichten"])
    found = {field for inzichten in filled for inzicht in inzichten for field in inzicht}

    assert found == {*_data(echte_kennis())[1]["properties"]["inzichten"]["items"]["properties"]}


def test_an_insight_says_how_sure_it_is_and_where_it_stands() -> None:
    """Who quotes it has the address, and what a reader must bear in mind."""
    data, _ = _data(Kennis(BIBLIOTHEEK, replace(INSTELLINGEN, adres=ADRES)))
    (vol,) = (inzicht for inzicht in data["inzichten"] if inzicht["id"] == "lift-stil")

    assert vol["adres"] == f"{ADRES}inzichten/2024/lift-stil.html"
    assert vol["let-op"][0] == "uitschieter, telt niet mee"
    assert (vol["datum"], vol["zekerheid"], vol["versheid"]) == (
        "2021-12", {"niveau": "hoog", "reden": "cijfers staan in de bron"}, "bijna",
    )  # fmt: skip
    assert data["voorbeeld"] == "Dit is een voorbeeld."
