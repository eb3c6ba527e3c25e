"""Which claims are the surest, why, and in which order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.inzichten.zekerst import MEEST
from generator.values.datum import Datum
from generator.values.inzicht import Cijfer, Inzicht, Niveau, Zekerheid
from generator.values.taxonomie.soorten import Soort, Stem
from tests.maak.agenda import maak_onderzoek, met_agenda, op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

HOOG, MIDDEL = Zekerheid(Niveau.HOOG, "cijfers staan in de bron"), Zekerheid(Niveau.MIDDEL)
ZEKER = maak_inzicht("zeker", zekerheid=HOOG)
GETAL = replace(ZEKER, id="getal", titel="Van hen belt 60 procent", cijfers=(Cijfer("belt", 60, "procent"),))


def _zekerst(*inzichten: Inzicht) -> list[str]:
    kennis = op(maak_bibliotheek(inzichten))
    return [weging.inzicht.id for weging in kennis.opening(inzichten).zekerst if weging.zeker]


def test_a_sure_claim_says_why_it_is() -> None:
    """Whoever asks, reads every reason in plain Dutch."""
    weging = op(maak_bibliotheek([replace(ZEKER, n=1290)])).wegingen["zeker"]

    assert weging.waarom == (
        "Het is vers: houdbaar tot 31 maart 2027.", "De zekerheid is hoog.", "Er deden 1.290 mensen mee.",
    )  # fmt: skip
    assert weging.bezwaren == ()


@pytest.mark.parametrize(
    ("anders", "bezwaar"),
    [
        ({"jaar": 2015}, "Het is oud: houdbaar tot 31 maart 2018."),
        ({"jaar": None}, "De datum is onbekend."),
        ({"zekerheid": MIDDEL}, "De zekerheid is middel."),
        ({"zekerheid": None}, "Hoe zeker het is, staat er niet bij."),
        ({"n": 1}, "De zekerheid is middel."),
        ({"soort": Soort.CONTEXT}, "Het is achtergrond en telt niet als bewijs."),
        ({"uitschieter": True}, "Het is een uitschieter: alleen heel tevreden of heel ontevreden mensen."),
        ({"stem": Stem.MEDEWERKER}, "Alleen medewerkers zeiden dit, huurders nog niet."),
        ({"spreekt_tegen": ("ander",)}, "Een ander inzicht spreekt het tegen."),
    ],
)
def test_one_objection_makes_a_claim_unsure(anders: dict[str, object], bezwaar: str) -> None:
    """Old, uncertain, one-sided, background, an outlier, staff only or contradicted: never among the surest."""
    inzicht = maak_inzicht("x", **{"zekerheid": HOOG, **anders})  # type: ignore[arg-type]
    library = [inzicht, ZEKER, maak_inzicht("ander")]

    assert op(maak_bibliotheek(library)).wegingen["x"].bezwaren == (bezwaar,)
    assert _zekerst(*library) == ["zeker"]


def test_a_replaced_claim_and_one_of_a_onesided_study_are_unsure() -> None:
    """What a newer measurement replaces, and what came from nobody knows whom, does not open a page."""
    nieuw = replace(ZEKER, id="nieuw", vervangt=("zeker",))
    studie = maak_onderzoek("studie", werving="")
    library = met_agenda([ZEKER, nieuw, replace(ZEKER, id="scheef", onderzoek="studie")], onderzoeken=[studie])
    wegingen = op(library).wegingen

    assert wegingen["zeker"].bezwaren == ("Er is een nieuwere meting.",)
    assert wegingen["scheef"].bezwaren == (
        "De zekerheid is middel.", "Het beeld kan eenzijdig zijn: het is niet bekend hoe de deelnemers zijn gevonden.",
    )  # fmt: skip


def test_a_figure_in_the_title_goes_first_then_what_others_confirm_then_most_people() -> None:
    """A reader remembers a number; after that, what more than one study says weighs most."""
    veel, weinig = replace(ZEKER, id="veel", n=900), replace(ZEKER, id="weinig", n=9)
    bevestigd = replace(ZEKER, id="bevestigd")
    steun = maak_inzicht("steun", bevestigt=("bevestigd",))

    assert _zekerst(weinig, veel, GETAL) == ["getal", "veel", "weinig"]
    assert _zekerst(weinig, veel, bevestigd, GETAL, steun) == ["getal", "bevestigd", "veel"]


def test_without_a_sure_claim_the_strongest_opens_and_says_what_is_against_it() -> None:
    """A page never opens empty-handed when there is something; evidence and fresh go before the rest."""
    vers, oud = maak_inzicht("vers"), replace(GETAL, id="oud", datum=Datum(2012))
    context = maak_inzicht("context", zekerheid=HOOG, soort=Soort.CONTEXT)
    opening = op(maak_bibliotheek([oud, context, vers])).opening([oud, context, vers])

    assert not opening.zeker
    assert [weging.inzicht.id for weging in opening.zekerst] == ["vers", "oud", "context"]
    assert op(maak_bibliotheek()).opening([]).zekerst == ()


INZICHTEN = st.lists(
    st.builds(
        lambda jaar, anders: maak_inzicht("x", jaar, **anders),
        st.sampled_from([None, 2012, 2022, 2024]),
        st.fixed_dictionaries(
            {
                "zekerheid": st.sampled_from([None, HOOG, HOOG, MIDDEL]),
                "n": st.sampled_from([None, 1, 40, 900]),
                "soort": st.sampled_from([None, Soort.BEHOEFTE, Soort.CONTEXT]),
                "uitschieter": st.booleans(),
                "stem": st.sampled_from(Stem),
                "bevestigt": st.sampled_from([(), ("i0",), ("i1",)]),
                "spreekt_tegen": st.sampled_from([(), (), ("i2",)]),
                "vervangt": st.sampled_from([(), (), ("i0",)]),
            }
        ),
    ),
    max_size=8,
).map(lambda found: [replace(inzicht, id=f"i{number}") for number, inzicht in enumerate(found)])


@given(INZICHTEN)
def test_an_opening_holds_each_insight_once_and_only_sure_ones_together(inzichten: list[Inzicht]) -> None:
    """At most three open a page, sure ones never beside others; nothing is lost or said twice."""
    opening = op(maak_bibliotheek(inzichten)).opening(inzichten)
    ids = [weging.inzicht.id for weging in (*opening.zekerst, *opening.rest)]

    assert sorted(ids) == sorted(inzicht.id for inzicht in inzichten)
    assert len({weging.zeker for weging in opening.zekerst}) == bool(inzichten)
    assert len(opening.zekerst) <= MEEST
    assert len(opening.zekerst) == min(MEEST, len(inzichten)) or opening.zeker
    assert len(opening.zekerst) == MEEST or not any(weging.zeker for weging in opening.rest)


@given(INZICHTEN, st.sampled_from([{"uitschieter": True}, {"soort": Soort.CONTEXT}, {"zekerheid": MIDDEL}]))
def test_an_unsure_claim_more_changes_nothing(inzichten: list[Inzicht], anders: dict[str, object]) -> None:
    """Whoever adds an outlier, background or a first impression does not move what is sure."""
    more = maak_inzicht("meer", **{"zekerheid": HOOG, **anders})  # type: ignore[arg-type]

    assert _zekerst(*inzichten, more) == _zekerst(*inzichten)
