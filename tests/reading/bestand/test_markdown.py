"""The first wall finds the same, whether a text is read as Markdown or is too plain for that."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_markdown
from generator.values.melding import Melding
from generator.wording.opmaak import is_plain

WOORDEN = st.sampled_from("Een zin. (of :/ - )( ((((((((((((( !! “Ja” 100% \n \n\n".split(" "))


def _find(text: str) -> list[Melding]:
    lezing = Lezing(date.max)
    check_markdown(text, "x.md", 1, lezing)
    return lezing.meldingen


@given(st.lists(WOORDEN, max_size=40).map(" ".join))
@example("(" * 60)
def test_a_plain_text_passes_the_same_wall(text: str) -> None:
    """One more paragraph, with a sign of Markdown that is no fault, has the whole text read and changes no finding."""
    whole = f"{text}\n\n&\n"

    assert not is_plain(whole)
    assert _find(text) == _find(whole)
