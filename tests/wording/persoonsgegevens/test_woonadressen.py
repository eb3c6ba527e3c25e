"""Where somebody lives: a street with a number, a postcode."""

import pytest

from tests.wording.persoonsgegevens.gevonden import found


@pytest.mark.parametrize(
    ("tekst", "adres"),
    [
        ("De bewoner van Merelstraat 14 B wacht.", "Merelstraat 14 B"),
        ("Kom langs op Lange Kievitlaan 203-1.", "Lange Kievitlaan 203-1"),
        ("Wij waren bij Laan van Nooitgedacht 45.", "Laan van Nooitgedacht 45"),
        ("Het lek zit op nummer 31 aan de Vlinderweg.", "op nummer 31 aan de Vlinderweg"),
        ("De buren van nummer 14 klagen.", "nummer 14"),
        ("Schimmel, Plein 1944 nr 8, foto's volgen.", "Plein 1944 nr 8"),
        ("zit op molenwerf 22 hs en het tocht", "molenwerf 22 hs"),
        ("kerkstraat 12 heeft lekkage", "kerkstraat 12"),
        ("ik woon op de dorpsweg 4 en", "dorpsweg 4"),
        ("Melding 't Hofje 3: stank.", "'t Hofje 3"),
        ("Lekkage op de 1e Jan van der Heijdenstraat 12-II.", "1e Jan van der Heijdenstraat 12-II"),
        ("Zij woont op Noordeinde 12.", "Noordeinde 12"),
        ("aan de Waterkant nr. 6", "Waterkant nr. 6"),
        ("rij 41;Oude Singelkade 112;ontevreden", "Oude Singelkade 112"),
        ("KERKSTRAAT 12", "KERKSTRAAT 12"),
        ("lekkage op korenbloemhof 31, melding van vanochtend", "korenbloemhof 31"),
        ("Kerkstraat12", "Kerkstraat12"),
        ("Het is Kerkstraat, 12.", "Kerkstraat, 12"),
        ("'s-Gravenweg 12", "s-Gravenweg 12"),
        ("de nummers 12, 14 en 16 aan de Kerkstraat", "nummers 12, 14 en 16 aan de Kerkstraat"),
        ("appartement 14 van de Merelflat", "14 van de Merelflat"),
        ("wij wonen op 14 in de Kerkstraat", "14 in de Kerkstraat"),
        ("straat: Kerkstraat; huisnummer: 12", "Kerkstraat; huisnummer: 12"),
        ("in flat De Zwaan nummer 34", "Zwaan nummer 34"),
        ("Sperwer 12 hs", "Sperwer 12 hs"),
        ("Nummer 12 van de Kerkstraat", "Nummer 12 van de Kerkstraat"),
        ("Nummer 8 Lindenhof wil meedoen.", "Nummer 8 Lindenhof"),
        ("Straat: Kerkstraat\nHuisnummer: 12", "Kerkstraat\nHuisnummer: 12"),
        ("Op 15 in de Van Goghstraat lekt het.", "15 in de Van Goghstraat"),
        ("Ze woont alleen aan de Achter de Kerk 5.", "Achter de Kerk 5"),
        ("Onze woning, Duinroos 16, is vochtig.", "Duinroos 16"),
        ("op De Hazel 7, waar ik nu woon", "Hazel 7"),
        ("Laan v. Meerdervoort 88", "Laan v. Meerdervoort 88"),
        ("Oude Delft 5 rood", "Oude Delft 5 rood"),
        ("1234AB-12", "1234AB-12"),
        ("NL-1234 AB 12", "1234 AB 12"),
        ("Boulevard Heuvelink 12", "Boulevard Heuvelink 12"),
        ("Het lekt op Kerkring 12.", "Kerkring 12"),
        ("Het pakket ging naar 9999 ZZ 12.", "9999 ZZ 12"),
        ("Het kastje hangt bij 9999ZZ / 9a.", "9999ZZ / 9a"),
    ],
)
def test_an_address_is_found(tekst: str, adres: str) -> None:
    """In either order, in small letters, and with every kind of number."""
    assert found(tekst) == [f"adres: {adres}"]


@pytest.mark.parametrize("tussen", [". ", ".", " | ", "|", "; ", " (", ", "])
def test_an_address_begins_after_what_stands_before_it(tussen: str) -> None:
    """A number with capitals, a bar or a bracket is no part of the name of a street."""
    rekening = "NL51ABNA0000001000"

    assert found(f"{rekening}{tussen}Kerkstraat 11") == [f"iban: {rekening}", "adres: Kerkstraat 11"]


@pytest.mark.parametrize(
    ("tekst", "postcode"),
    [
        ("Wie woont op 9999ZZ?", "9999ZZ"),
        ("mn postcode is 9799zk en ik val buiten de renovatie", "9799zk"),
        ("woont in 2031 XZ Haarlem", "2031 XZ Haarlem"),
        ("41,1234AB,ontevreden", "1234AB"),
        ("Klacht 1234 AB: lift stuk", "1234 AB"),
        ("Ik zit in 2011GA.", "2011GA"),
        ("Op 5609 vx is de ventilatie kapot.", "5609 vx"),
    ],
)
def test_a_postcode_is_found(tekst: str, postcode: str) -> None:
    """A whole postcode is a part of a street: a few households."""
    assert found(tekst) == [f"postcode: {postcode}"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Het cijfer bij oplevering 155, en in de verbetering 12.",
        "In 2024 TV gekeken, en in postcodegebied 1234 gemeten.",
        "In 2025 OP weg naar gasvrij. Per 1 januari 2025 TE vervallen.",
        "Wij groeperen op postcode 9876 ZX en hoger.",
        "Woningen van 1200 m2, 3000 kg puin, op 2500 mb na.",
        "Op straat 3 tot 5 keer per week afval. Op de snelweg 12 km file.",
        "In de Kerkstraat 12 woningen gesloopt; de Kerkstraat scoort een 7.",
        "Bewoners van Plein 1944 willen minder auto’s.",
        "Artikel 7:220 gaat over renovatie. Stap 3 van 12: n = 429, dat is 33%.",
        "Bijeenkomst op het Marktplein 14 mei 2025. Op Wonen 6, op Contact 8.",
        "De flat (12 verdiepingen), op Funda 3 woningen, aan de snelweg 12 km file.",
        "Categorie 2a, bijlage 3b, groep 5c. Vraag nummer 12 en Interview nr 7. Parkeerplaats 12-b is vrij.",
        "Op 14 plekken in de Kerkstraat; op 3 mei in de Kerkstraat.",
        "De storing zit op de Avanta 28, op Schaal 7 en op Teams 12.",
        "Tabel 1234 AB, Wet 1234-AB, NEN 1010-NL.",
        "Type Lindehof 3-kamer is gewild. Bestel 4410 nr 26.",
        "Huurders van Complex 3045 wachten. Zij woont op Etage 3.",
    ],
)
def test_other_numbers_are_left_alone(tekst: str) -> None:
    """Years, units, counts and whole streets; a name may still be asked about."""
    assert [one for one in found(tekst) if not one.startswith("naam: ")] == []
