"""Findings as text, for a person, for GitHub and for programs."""

import json

from generator.showing.meldingen import show_github, show_json, show_slot, show_text, te_verbeteren_pagina
from tests.maak.meldingen import FOUT, LET_OP


def test_a_person_reads_the_place_the_sentence_and_the_hint() -> None:
    """The place can be clicked in a terminal; the hint stands under it."""
    assert show_text([FOUT]) == (
        "inzichten/2024/a.md:3:9: fout: «x» kan hier niet. [onbekende-waarde]\n    Bedoelde je «y»?"
    )


def test_github_gets_annotations_that_cannot_be_broken_out_of() -> None:
    """Line ends, commas and percent signs of a finding are escaped."""
    assert show_github([FOUT, LET_OP]).split("\n") == [
        "::error file=inzichten/2024/a.md,line=3,col=9,title=onbekende-waarde::«x» kan hier niet. Bedoelde je «y»?",
        "::warning file=b%2Cc.md,line=1,col=1,title=waarneming::100%25 zeker:%0Aniet",
    ]


def test_programs_get_every_part() -> None:
    """The JSON form holds all fields, under Dutch names."""
    (row,) = json.loads(show_json([FOUT], 1))["meldingen"]

    assert row == {
        "bestand": "inzichten/2024/a.md",
        "regel": 3,
        "kolom": 9,
        "code": "onbekende-waarde",
        "ernst": "fout",
        "tekst": "«x» kan hier niet.",
        "hint": "Bedoelde je «y»?",
    }


def test_the_last_line_counts_right() -> None:
    """One is not more than one, and none is geen."""
    assert show_slot([], 153) == "153 inzichten gelezen: geen fouten."
    assert show_slot([FOUT, LET_OP], 1) == "1 inzicht gelezen: 1 fout, 1 waarschuwing."


def test_a_preview_leads_from_a_finding_to_its_explanation() -> None:
    """Who sees a finding while writing reads what it means with one click."""
    assert '<a href="../over/meldingen.html#onbekende-waarde">Uitleg</a>' in te_verbeteren_pagina([FOUT]).tekst
