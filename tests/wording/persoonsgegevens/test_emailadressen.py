"""E-mail addresses, in the ways people write them."""

import pytest

from tests.wording.persoonsgegevens.gevonden import found


@pytest.mark.parametrize(
    "adres",
    """
    k.voorbeeld@example.org|bewoner(at)example.org|kasia.k (at) example.com|jan [at] example [punt] nl|jan{at}example.nl
    kees apenstaartje example punt com|jan.de.boer AT example DOT com|jan at example.nl|jan @ example.nl
    jan[apenstaartje]example.nl|ömer.t@example.com|JAN@EXAMPLE.NL|jan+huur@sub.example.co.uk|jan@gmail
    """.replace("\n", "|").split("|")[1:-1],
)
def test_an_address_is_found(adres: str) -> None:
    """With a sign, a word in brackets or just the word, and also half, at a well-known provider."""
    assert found(f"mail naar {adres.strip()} graag") == [f"e-mail: {adres.strip()}"]


def test_an_address_in_a_link_is_found() -> None:
    """What stands in an address on the web is published too."""
    assert found("Zie https://voorbeeld.example/?mail=jan@example.nl.") == ["e-mail: jan@example.nl"]


@pytest.mark.parametrize(
    "tekst",
    [
        "De prijs is 3 @ € 4,50. Volg @huurders.",
        "at home scoort de woning beter dan op papier",
        "Stuur een mail via het contactformulier op www.voorbeeld.example.",
        "Punt (a) gaat over de buurt. Kies (at) random.",
    ],
)
def test_what_looks_like_it_is_left_alone(tekst: str) -> None:
    """A price, a handle, and English."""
    assert found(tekst) == []
