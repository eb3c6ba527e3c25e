"""The poster: the mosaic on one sheet A3, as a picture and on paper."""

from dataclasses import replace

import pytest

from generator.doors.documenten.pdf import make_poster
from generator.doors.uitgave import make_bestanden
from generator.showing.inzichten.poster import PAD, PAPIER, poster_bestand
from generator.values.teken import Teken
from tests.doors.documenten.lees import lees_pdf
from tests.maak.agenda import op
from tests.maak.bibliotheek import OUDEREN, TAXONOMIE, maak_bibliotheek, maak_inzicht

LIBRARY = maak_bibliotheek([maak_inzicht("a")])


def test_the_poster_is_a_picture_and_a_sheet() -> None:
    """Both say who, about what and what the signs mean; made twice they are the same bytes."""
    made, again = ({b.pad: b.inhoud for b in make_bestanden(op(LIBRARY))} for _ in range(2))
    svg, pdf = made[PAD].decode(), lees_pdf(made[PAPIER])
    words = ["Ouderen", "Reparaties", "Van 1 van de 4 plekken weten we iets", "Peildatum 1 juli 2024", *Teken]

    assert [word for word in words if word not in svg] == []
    assert [word for word in words if word not in pdf] == []
    assert made == again


def test_a_name_is_text_in_the_poster_and_never_stops_a_build() -> None:
    """A sign that no font has, or that means something in SVG, is one in the vocabulary of somebody else."""
    groep = replace(OUDEREN, label='<script>漢😀</script> & "oud"')
    library = replace(LIBRARY, taxonomie=replace(TAXONOMIE, klantgroepen=(groep,)))
    svg = poster_bestand(op(library)).inhoud.decode()

    assert "&lt;script&gt;漢😀&lt;/script&gt; &amp; &#34;oud&#34;" in svg
    assert make_poster(svg).startswith(b"%PDF")


@pytest.mark.parametrize("weg", ["klantgroepen", "themas"])
def test_half_a_vocabulary_has_a_mosaic_too(weg: str) -> None:
    """On the first day there is nothing to draw, and nothing to divide by."""
    library = replace(LIBRARY, inzichten=(), taxonomie=replace(TAXONOMIE, **{weg: ()}))
    made = {bestand.pad: bestand.inhoud for bestand in make_bestanden(op(library))}

    assert made[PAPIER].startswith(b"%PDF")
