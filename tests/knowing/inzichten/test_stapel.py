"""What a stapel tells: the surest claim first, every other once, and numbers that agree with the map."""

import pytest

from generator.knowing.inzichten.kaart import VEEL
from generator.knowing.inzichten.stapel import ZINNEN, Stapel, Verband
from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.values.bibliotheek import Tekst, Verwachting
from generator.values.inzicht import Inzicht, Niveau, Zekerheid
from generator.values.taxonomie.soorten import Aard, Soort
from tests.conftest import KLEIN
from tests.maak.agenda import op
from tests.maak.bibliotheek import INTERVIEW, PEILDATUM, maak_bibliotheek, maak_inzicht

PAD = "klantgroepen/ouderen/reparaties.md"
ZEKER = Zekerheid(Niveau.HOOG)


def _stapel(*inzichten: Inzicht, tekst: Tekst | None = None) -> Stapel:
    """Return the stapel of ouderen and reparaties."""
    kennis = op(maak_bibliotheek(inzichten, [(PAD, tekst)] if tekst else []))
    return kennis.stapel(kennis.inzichten.kaart["ouderen", "reparaties"])


def _ids(stapel: Stapel) -> tuple[str, list[str]]:
    return stapel.eerst.inzicht.id if stapel.eerst else "", [claim.inzicht.id for claim in stapel.claims]


@pytest.mark.parametrize(
    ("inzichten", "first"),
    [
        ([maak_inzicht("oud", 2012), maak_inzicht("zeker", 2023, zekerheid=ZEKER), maak_inzicht("nieuw", 2024)],
         ("zeker", ["oud", "nieuw"])),
        ([maak_inzicht("uiterst", 2024, uitschieter=True, zekerheid=ZEKER), maak_inzicht("oud", 2012)],
         ("oud", ["uiterst"])),
        ([maak_inzicht("los", None), maak_inzicht("nu", 2024), maak_inzicht("oud", 2012)], ("nu", ["oud", "los"])),
        ([maak_inzicht("uiterst", 2024, uitschieter=True)], ("", ["uiterst"])),
        ([maak_inzicht("rondom", 2024, soort=Soort.CONTEXT)], ("", [])),
    ],
)  # fmt: skip
def test_the_surest_evidence_leads_and_the_others_follow_in_time(
    inzichten: list[Inzicht], first: tuple[str, list[str]]
) -> None:
    """What is no evidence never leads, however sure it sounds."""
    assert _ids(_stapel(*inzichten)) == first


def test_a_conclusion_leads_before_any_claim() -> None:
    """Its one sentence is the head of the page, and then all claims stand below."""
    a, b = maak_inzicht("a", 2020), maak_inzicht("b", 2023, zekerheid=ZEKER)
    written = _stapel(a, b, tekst=Tekst("docs/x.md", omschrijving="Wachten duurt lang.", inhoud="Het duurt lang."))
    bare = _stapel(a, b, tekst=Tekst("docs/x.md", inhoud="Het duurt lang."))

    assert (written.kop, bare.kop, _stapel(a, b).kop, _stapel().kop) == (
        "Wachten duurt lang", "Ouderen, reparaties", "B", "Ouderen en reparaties",
    )  # fmt: skip
    assert _ids(written) == ("", ["a", "b"])


@pytest.mark.parametrize(
    ("inzichten", "telling"),
    [
        ([], "geen inzichten"),
        ([maak_inzicht("a"), maak_inzicht("b", soort=Soort.CONTEXT)], "1 inzicht"),
        ([maak_inzicht("a"), maak_inzicht("b", uitschieter=True)], "2 inzichten, 1 telt niet mee: uitschieter"),
        ([maak_inzicht("a", vervangt=("b", "c")), maak_inzicht("b"), maak_inzicht("c")],
         "3 inzichten, 2 tellen niet mee: 2 vervangen metingen"),
        ([maak_inzicht("a", vervangt=("b",)), maak_inzicht("b"), maak_inzicht("c", uitschieter=True)],
         "3 inzichten, 2 tellen niet mee: 1 uitschieter en 1 vervangen meting"),
    ],
)  # fmt: skip
def test_what_does_not_count_is_said_with_the_reason(inzichten: list[Inzicht], telling: str) -> None:
    """«2 inzichten» beside «1 verhaal» puzzles nobody."""
    assert _stapel(*inzichten).telling == telling


def test_the_sentence_above_the_claim_calls_nothing_sure_that_is_not() -> None:
    """And it counts what counts, as the facts do."""
    sure, odd = maak_inzicht("a", zekerheid=ZEKER), maak_inzicht("b", uitschieter=True)
    vague, talk = maak_inzicht("c"), maak_inzicht("d", methode=INTERVIEW, aard=Aard.KWALITATIEF)
    stapels = [_stapel(sure), _stapel(sure, odd), _stapel(vague, talk), _stapel(sure, vague, odd)]

    assert [(stapel.eerst_zin, stapel.vak.mix.zin) for stapel in stapels] == [
        ("Dit is het enige inzicht.", "1 cijfer, geen verhalen"),
        ("Dit is het enige inzicht dat meetelt.", "1 cijfer, geen verhalen"),
        ("Dit is het sterkste van de 2 inzichten.", "1 met verhalen, 1 met cijfers"),
        ("Dit is het zekerste van de 2 inzichten die meetellen.", "2 cijfers, geen verhalen"),
    ]


def test_a_conclusion_is_asked_for_from_two_claims_and_finished_from_many() -> None:
    """Nobody is asked to conclude from one claim, nor to answer four questions about two."""
    many = [maak_inzicht(f"a{number}") for number in range(VEEL)]
    begun = Tekst("docs/x.md", inhoud="Zo is het.", verwachting=Verwachting(wat="Snel"))
    asked = [_stapel(*many[:1]), _stapel(*many[:2]), _stapel(*many[:2], tekst=begun), _stapel(*many, tekst=begun)]

    bare = _stapel(*many, tekst=Tekst("docs/x.md", inhoud="Zo is het."))

    assert [stapel.te_schrijven for stapel in (*asked, bare)] == [False, True, False, True, True]
    assert (asked[3].antwoorden, asked[3].open_vragen) == ((("wat", "Snel"),), ("wie", "wanneer", "waarom"))
    assert asked[1].open_vragen == ()


def test_a_relation_points_at_what_stands_on_the_same_page() -> None:
    """Another insight of the stapel is pointed at, one from elsewhere is named."""
    elders = maak_inzicht("elders", themas=())
    a = maak_inzicht("a", 2020, bevestigt=("b", "elders"))
    b = maak_inzicht("b", 2024)
    stapel = _stapel(a, b, elders, tekst=Tekst("docs/x.md", inhoud="Zo is het."))

    assert [claim.verbanden for claim in stapel.claims] == [
        (Verband("bevestigt", b, True), Verband("bevestigt", elders, False)),
        (Verband("bevestigd door", a, True),),
    ]


def test_what_does_not_count_says_so_where_it_is_replaced() -> None:
    """Not at another relation, nor at one from elsewhere: there an old claim is replaced, and here it counts."""
    nieuw = maak_inzicht("nieuw", 2024, vervangt=("oud",))
    elders = maak_inzicht("elders", 2024, themas=(), vervangt=("oud", "telt"))
    oud, telt = maak_inzicht("oud", 2020, bevestigt=("telt",)), maak_inzicht("telt", 2021)
    stapel = _stapel(nieuw, elders, oud, telt, tekst=Tekst("docs/x.md", inhoud="Zo is het."))

    assert [[(v.zin, v.ander.id) for v in claim.verbanden if v.telt_niet_mee] for claim in stapel.claims] == [
        [("vervangen door", "nieuw")], [], [],
    ]  # fmt: skip


def test_every_relation_has_its_words() -> None:
    """A new relation cannot be left out."""
    stapel = _stapel(maak_inzicht("a"))

    assert stapel.eerst
    assert ZINNEN.keys() == vars(op(maak_bibliotheek()).inzichten.relaties_van(stapel.eerst.inzicht)).keys()


def test_a_fase_was_had_when_evidence_comes_from_a_methode_that_suits_it() -> None:
    """An outlier has tested nothing (S0-14)."""
    panel, talk = maak_inzicht("a"), maak_inzicht("b", methode=INTERVIEW)
    odd = maak_inzicht("c", methode=INTERVIEW, uitschieter=True)

    assert [[stand.gehad for stand in _stapel(*x).fasen] for x in ([], [panel], [panel, talk], [panel, odd])] == [
        [False, False], [False, True], [True, True], [False, True],
    ]  # fmt: skip


def test_a_stapel_agrees_with_the_library() -> None:
    """In the small library, every vak shows what is about it once, and counts what the mosaic counts."""
    kennis: Kennis = op(load_bibliotheek(KLEIN, PEILDATUM).bibliotheek)
    for steen in kennis.mozaiek.stenen:
        stapel = kennis.stapel(steen.vak)
        shown = [claim.inzicht.id for claim in (stapel.eerst, *stapel.claims) if claim]
        about = [
            inzicht.id
            for inzicht in kennis.heden.inzichten
            if steen.vak.klantgroep in inzicht.klantgroepen
            and steen.vak.thema in inzicht.themas
            and inzicht.soort is not Soort.CONTEXT
        ]

        assert sorted(shown) == sorted(about)
        assert not steen.bekend or steen.stand.split(", ")[0] == stapel.telling.split(", ")[0]
