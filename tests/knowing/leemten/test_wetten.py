"""Four laws of the gap engine, on generated libraries with series, routes and personas."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.inzichten.kaart import Sleutel, Stapvak
from generator.knowing.kennis import Kennis
from generator.knowing.leemten.opvolging import Leemte
from generator.values.bibliotheek import Bibliotheek, Tekst, Verwachting, nieuwste_eerst
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Bron, Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.metingen.reeks import Reikwijdte
from generator.values.pagina import Instellingen
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.kennisvraag import AlBekend, Kennisvraag
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Aard, Gewicht, Omvang, Soort, Stem
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Methode
from generator.values.taxonomie.thema import Thema
from tests.maak.bibliotheek import ALLE, PEILDATUM, maak_inzicht
from tests.maak.reeks import maak_reeks
from tests.maak.reizen import personas, routes, vul_delen
from tests.speuren import voorbeelden

L = LeemteSoort
GROEPEN = (ALLE, Klantgroep("ouderen", "Ouderen", omvang=Omvang.GROOT), Klantgroep("gezinnen", "Gezinnen"))
THEMAS = (Thema("reparaties", "Reparaties", gewicht=Gewicht.HOOG), Thema("onderhoud", "Onderhoud", houdbaar=12))
REIS = Klantreis("melden", "Melden", stappen=(Stap("bellen", "bellen"), Stap("wachten", "wachten")))
METHODEN = (
    Methode("panel", "Panel", aard=Aard.KWANTITATIEF, fasen=("toetsen",)),
    Methode("interview", "Interview", aard=Aard.KWALITATIEF, fasen=("verkennen", "verdiepen")),
    Methode("arena", "Arena", aard=Aard.BEIDE, fasen=("verkennen", "toetsen"), houdbaar=60),
    Methode("meting", "Meting", aard=Aard.KWANTITATIEF, fasen=("toetsen",), sturing=True, houdbaar=6),
    Methode("nagespeeld", "Nagespeeld", aard=Aard.KWALITATIEF, fasen=("verkennen",), stem=Stem.MEDEWERKER),
)
TAXONOMIE = Taxonomie(klantgroepen=GROEPEN, themas=THEMAS, klantreizen=(REIS,), methoden=METHODEN)
AGENDA = Kennisagenda(
    (
        Kennisvraag(
            id="waarom",
            bestand="docs/kennisvragen/waarom.md",
            vraag="Waarom?",
            al_bekend=AlBekend(gezocht="niets"),
            beslissing="Iets.",
            gevraagd=Datum(2024),
            klantgroepen=GROEPEN[1:],
            themas=THEMAS[:1],
            soorten=(L.DUN, L.VEROUDERD),
        ),
    )
)
INSTELLINGEN = Instellingen(PEILDATUM)
NAMEN = tuple(f"i{number}" for number in range(8))
VIER = Verwachting("Een bericht.", "Iedereen.", "Vandaag.", "Ze wachten.")
_DATUM = st.none() | st.builds(Datum, st.integers(2012, 2024)) | st.builds(Datum, st.just(2023), st.integers(1, 12))
_BRON = st.sampled_from([None, Bron("Monitor", "KWH", "", 2023), Bron("Monitor", "KWH", "", 2024)])


REEKSEN = ("cijfer", "percentage")


def _some(terms: Iterable[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.sampled_from(list(terms)), min_size=1, max_size=2, unique=True).map(tuple)


def _names(least: int = 0) -> st.SearchStrategy[tuple[str, ...]]:
    """Draw which others an insight is about; mostly none."""
    return st.just(()) | st.lists(st.sampled_from(NAMEN), min_size=least, max_size=2, unique=True).map(tuple)


_VELDEN = {
    "klantgroepen": _some(GROEPEN),
    "themas": _some(THEMAS),
    "klantreis": st.sampled_from([None, REIS]),
    "stap": st.sampled_from([None, *REIS.stappen]),
    "methode": st.sampled_from(METHODEN),
    "datum": _DATUM,
    "soort": st.sampled_from([None, *Soort]),
    "stem": st.sampled_from(list(Stem)),
    "aard": st.sampled_from(list(Aard)),
    "n": st.none() | st.integers(1, 20),
    "uitschieter": st.sampled_from([False, False, False, True]),
    "vervangt": _names(),
    "spreekt_tegen": _names(),
    "verklaart": st.sampled_from([(), (), REEKSEN[:1], REEKSEN]),
    "actie": st.sampled_from([None, Actie("Bel terug"), Actie("Bel terug", raakt=REEKSEN)]),
    "onderzoek": st.sampled_from(["", "", "panel-2023", "panel-2024"]),
    "bron": _BRON,
}
"""Everything that a gap can depend on."""


def _maak(naam: str, keuze: Mapping[str, object]) -> Inzicht:
    """Return an insight as drawn; what it replaces has an earlier name, so that nothing replaces in a circle."""
    inzicht = replace(maak_inzicht(naam), **keuze)  # type: ignore[arg-type]
    older = tuple(other for other in inzicht.vervangt if other < naam)
    return replace(inzicht, vervangt=older, spreekt_tegen=tuple(x for x in inzicht.spreekt_tegen if x != naam))


_METINGEN = st.lists(
    st.builds(
        lambda naam, cijfers, groepen, themas, stap, reikwijdte: maak_reeks(
            *cijfers, naam=naam, klantgroepen=groepen, themas=themas, klantreis=REIS if stap else None, stap=stap,
            reikwijdte=reikwijdte,
        ),
        st.sampled_from(REEKSEN),
        st.lists(st.sampled_from([7.4, 7.5, 7.95, 8.0]), max_size=3),
        _some(GROEPEN),
        _some(THEMAS),
        st.sampled_from([None, *REIS.stappen]),
        st.sampled_from(list(Reikwijdte)),
    ),
    max_size=2, unique_by=lambda reeks: reeks.id,
).map(tuple)  # fmt: skip
"""Series under their target and not, of our own and of the sector."""

_GEEN_BEHOEFTE = (None, Soort.TEVREDENHEID)
_INZICHT = st.fixed_dictionaries(_VELDEN)
_BEWIJS = st.fixed_dictionaries(
    {**_VELDEN, "uitschieter": st.just(False), "soort": st.sampled_from([None, *(s for s in Soort if s != "context")])}
)


@st.composite
def bibliotheken(draw: st.DrawFn) -> Bibliotheek:
    """Draw a library of up to eight insights; one in two stands in few vakken, so that they fill up."""
    close = draw(st.booleans())
    velden = {**_VELDEN, "klantgroepen": st.just(GROEPEN[1:2]), "themas": st.just(THEMAS[:1])} if close else _VELDEN
    drawn = draw(st.lists(st.fixed_dictionaries(velden), max_size=len(NAMEN)))
    inzichten = nieuwste_eerst(_maak(naam, keuze) for naam, keuze in zip(NAMEN, drawn, strict=False))
    teksten = draw(
        st.sampled_from(
            [{}, {"klantgroepen/ouderen/reparaties.md": Tekst("x.md", inhoud="Zo.", verwachting=Verwachting("Wat."))}]
        )
    )
    return Bibliotheek(
        inzichten, TAXONOMIE, teksten, agenda=AGENDA, metingen=draw(_METINGEN),
        routes=draw(routes(REIS, NAMEN)), personas=draw(personas(REIS, GROEPEN, NAMEN)),
    )  # fmt: skip


def _kennis(bibliotheek: Bibliotheek, peildatum: date = PEILDATUM) -> Kennis:
    return Kennis(bibliotheek, replace(INSTELLINGEN, peildatum=peildatum))


def _met(bibliotheek: Bibliotheek, inzicht: Inzicht) -> Bibliotheek:
    return replace(bibliotheek, inzichten=nieuwste_eerst((*bibliotheek.inzichten, inzicht)))


def _plekken(inzicht: Inzicht) -> set[Sleutel]:
    """Say in which vakken an insight stands, without asking the map."""
    found = {(groep.id, thema.id, "", "") for groep in inzicht.klantgroepen for thema in inzicht.themas}
    found |= {(groep.id, "", "", "") for groep in inzicht.klantgroepen if not groep.restwaarde}
    if inzicht.klantreis and inzicht.stap:
        groepen = ("", *(groep.id for groep in inzicht.klantgroepen))
        found |= {(groep, "", inzicht.klantreis.id, inzicht.stap.id) for groep in groepen}
    return found


def _bewijs(sleutel: Sleutel, inzichten: Iterable[Inzicht]) -> list[Inzicht]:
    """Say what counts as evidence in a vak, without asking the map."""
    here = [i for i in inzichten if sleutel in _plekken(i) and i.soort is not Soort.CONTEXT and not i.uitschieter]
    return [i for i in here if not any(i.id in other.vervangt for other in here)]


def _laag(bibliotheek: Bibliotheek, sleutel: Sleutel) -> set[str]:
    """Say which of our own figures about a vak are under the 8, without asking the map."""
    groep, thema, _, stap = sleutel
    own = [r for r in bibliotheek.metingen if r.metingen and r.metingen[-1].waarde < 8 and r.reikwijdte == "eigen"]
    if stap:
        return {r.id for r in own if r.stap and r.stap.id == stap and not groep}
    return {r.id for r in own if groep in {g.id for g in r.klantgroepen} and thema in {t.id for t in r.themas}}


def _soorten(bibliotheek: Bibliotheek, sleutel: Sleutel) -> set[LeemteSoort]:
    return {leemte.soort for leemte in _kennis(bibliotheek).leemten.per_vak.get(sleutel, ())}


def _vakken(kennis: Kennis) -> list[Sleutel]:
    return [vak.sleutel for vak in (*kennis.inzichten.kaart.values(), *kennis.inzichten.reiskaart.values())]


@voorbeelden(250)
@given(bibliotheken(), _INZICHT)
def test_an_insight_changes_only_the_vakken_it_stands_in(bibliotheek: Bibliotheek, keuze: dict[str, object]) -> None:
    """The first law: elsewhere the kinds, the reasons, the priority and the status are what they were."""
    nieuw = _maak("nieuw", keuze)
    before, after = (_kennis(library).leemten.per_vak for library in (bibliotheek, _met(bibliotheek, nieuw)))
    kennis = _kennis(bibliotheek)
    whole = [vak.sleutel for vak in kennis.inzichten.groepkaart.values()]
    elsewhere = [key for key in (*_vakken(kennis), *whole) if key not in _plekken(nieuw)]

    assert elsewhere
    assert [_seen(before.get(key, ())) for key in elsewhere] == [_seen(after.get(key, ())) for key in elsewhere]


def _seen(leemten: Iterable[Leemte]) -> list[tuple[object, ...]]:
    return [(x.soort, x.reden, x.prioriteit, x.opvolging, x.vragen) for x in leemten]


def _op(inzicht: Inzicht, leemte: Leemte) -> Inzicht:
    """Return an insight moved to the vak of a gap, that replaces and contradicts nothing."""
    vak = leemte.vak
    groepen = (vak.klantgroep,) if vak.klantgroep else GROEPEN[:1]
    themas = (vak.thema,) if vak.thema else THEMAS[:1]
    return replace(
        inzicht,
        klantgroepen=groepen,
        themas=themas,
        klantreis=vak.klantreis,
        stap=vak.stap,
        vervangt=(),
        spreekt_tegen=(),
    )


def vul(leemte: Leemte, bibliotheek: Bibliotheek, los: Inzicht) -> Bibliotheek:
    """Return the library with what Definitie.sluit asks for; all that it does not ask for is as drawn in `los`."""
    nieuw = _op(los, leemte)
    bewijs = _bewijs(leemte.vak.sleutel, bibliotheek.inzichten)
    match leemte.soort:
        case L.SYNTHESEGAT:
            tekst = Tekst("docs/x.md", inhoud="Zo is het.", verwachting=VIER)
            return replace(bibliotheek, teksten={**bibliotheek.teksten, leemte.vak.pad: tekst})
        case L.TEGENSTRIJDIG:
            pairs = [(a, b) for a, b in combinations(bewijs, 2) if b.id in a.spreekt_tegen or a.id in b.spreekt_tegen]
            nieuw = replace(nieuw, vervangt=tuple({one.id: one for one, _ in pairs}))
        case L.VEROUDERD:
            nieuw = replace(nieuw, datum=Datum(2024, 6))
        case L.NIET_GEHOORD:
            nieuw = replace(nieuw, datum=Datum(2024, 6), stem=Stem.KLANT)
        case L.ONVERKLAARD:
            nieuw = replace(nieuw, verklaart=REEKSEN, actie=Actie("Bel terug"))
        case L.ONBEVESTIGD:
            nieuw = replace(nieuw, stem=Stem.KLANT)
        case L.DUN:
            nieuw = replace(nieuw, onderzoek="een-ander", bron=Bron("Een ander onderzoek"), n=INSTELLINGEN.deelnemers)
        case L.NIET_GETOETST:
            nieuw = replace(nieuw, methode=METHODEN[0])
        case L.DEEL_ONBEKEND:
            assert isinstance(leemte.vak, Stapvak)
            bibliotheek = vul_delen(bibliotheek, leemte.vak, nieuw.id)
        case L.EENZIJDIG:
            stories = all(inzicht.aard is Aard.KWALITATIEF for inzicht in bewijs)
            aard, methode = (Aard.KWANTITATIEF, METHODEN[0]) if stories else (Aard.KWALITATIEF, METHODEN[1])
            nieuw = replace(nieuw, aard=aard, methode=methode, soort=Soort.BEHOEFTE)
    return _met(bibliotheek, nieuw)


@voorbeelden(250)
@given(bibliotheken(), _BEWIJS)
def test_what_a_gap_asks_for_closes_it(bibliotheek: Bibliotheek, keuze: dict[str, object]) -> None:
    """The second law, for every gap of every library: «dit sluit het» is true; contradictions lose one of each pair."""
    los = _maak("nieuw", keuze)
    for leemte in _kennis(bibliotheek).leemten.alle:
        assert leemte.soort not in _soorten(vul(leemte, bibliotheek, los), leemte.vak.sleutel)


@voorbeelden(250)
@given(bibliotheken(), _BEWIJS)
def test_an_empty_vak_keeps_only_what_one_insight_cannot_close(
    bibliotheek: Bibliotheek, keuze: dict[str, object]
) -> None:
    """Always dun; eenzijdig, niet-getoetst, onbevestigd or verouderd exactly when the one insight is that itself."""
    for leemte in _kennis(bibliotheek).leemten.leeg:
        een = replace(_op(_maak("nieuw", keuze), leemte), datum=Datum(2024, 6))
        own = {
            L.DUN: True,
            L.EENZIJDIG: een.aard is not Aard.BEIDE or een.soort in _GEEN_BEHOEFTE or een.methode.sturing,
            L.NIET_GETOETST: "verkennen" in een.methode.fasen and "toetsen" not in een.methode.fasen,
            L.ONBEVESTIGD: een.stem is Stem.MEDEWERKER,
            L.ONVERKLAARD: not (een.actie and _laag(bibliotheek, leemte.vak.sleutel) <= {*een.verklaart})
            and bool(_laag(bibliotheek, leemte.vak.sleutel)),
        }
        undated = replace(een, datum=None)

        assert _soorten(_met(bibliotheek, een), leemte.vak.sleutel) == {kind for kind, is_so in own.items() if is_so}
        assert _soorten(_met(bibliotheek, undated), leemte.vak.sleutel) == {
            L.VEROUDERD, *(kind for kind, is_so in own.items() if is_so),
        }  # fmt: skip


@voorbeelden(250)
@given(bibliotheken(), _INZICHT, st.sampled_from(["context", "uitschieter"]))
def test_what_is_no_evidence_closes_and_opens_nothing(
    bibliotheek: Bibliotheek, keuze: dict[str, object], waarom: str
) -> None:
    """Context and an outlier may stand in any vak, replace and contradict what they like: every gap stays as it was."""
    nieuw = _maak("nieuw", keuze)
    nieuw = replace(nieuw, soort=Soort.CONTEXT) if waarom == "context" else replace(nieuw, uitschieter=True)
    before, after = (_kennis(library).leemten.alle for library in (bibliotheek, _met(bibliotheek, nieuw)))

    assert [(x.soort, x.vak.sleutel) for x in before] == [(x.soort, x.vak.sleutel) for x in after]


_OP_TIJD = (L.VEROUDERD, L.NIET_GEHOORD)
"""The kinds that come with time alone."""


@voorbeelden(250)
@given(bibliotheken(), st.integers(1, 9))
def test_a_later_peildatum_changes_only_freshness(bibliotheek: Bibliotheek, jaren: int) -> None:
    """The third law: what goes stale stays so, and all else is the same but for the part of the priority about age."""
    nu, later = (_kennis(bibliotheek, date(2024 + number, 7, 1)).leemten.alle for number in (0, jaren))
    old, new = ({(x.soort, x.vak.sleutel) for x in found if x.soort in _OP_TIJD} for found in (nu, later))

    assert old <= new
    assert _zonder_leeftijd(nu) == _zonder_leeftijd(later)


def _zonder_leeftijd(leemten: Iterable[Leemte]) -> list[tuple[object, ...]]:
    return [
        (x.soort, x.vak.sleutel, x.reden, x.opvolging, x.vragen, x.prioriteit.delen[:3])
        for x in leemten
        if x.soort not in _OP_TIJD
    ]


@voorbeelden(250)
@given(bibliotheken())
def test_every_vak_is_covered_or_empty_and_never_both(bibliotheek: Bibliotheek) -> None:
    """The fourth law: evidence or «leeg», on both axes; and a vak that is empty has no other gap."""
    kennis = _kennis(bibliotheek)
    for key in _vakken(kennis):
        found = [leemte.soort for leemte in kennis.leemten.per_vak.get(key, ())]

        assert bool(_bewijs(key, bibliotheek.inzichten)) is (L.LEEG not in found)
        assert L.LEEG not in found or found == [L.LEEG]
        assert len(set(found)) == len(found)


def test_the_generated_libraries_have_every_kind() -> None:
    """The laws above are about something: each kind comes up, at a thema and at a step."""
    seen: set[tuple[LeemteSoort, bool]] = set()

    @voorbeelden(400)
    @given(bibliotheken())
    def look(bibliotheek: Bibliotheek) -> None:
        seen.update((leemte.soort, leemte.vak.thema is None) for leemte in _kennis(bibliotheek).leemten.alle)

    look()

    assert {soort for soort, _ in seen} == set(L)
    assert {step for _, step in seen} == {True, False}
