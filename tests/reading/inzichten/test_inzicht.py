"""Laws of reading: it never raises, never loses a file in silence, never depends on what went before."""

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.gfm import gfm_plugin

from generator.reading.bestand.bytes import find_tekens
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_markdown, has_html
from generator.reading.bestand.titel import check_titel
from generator.showing.inzichten.bestand import to_text
from generator.values.datum import Datum
from generator.values.inzicht import (
    Actie,
    Actieomvang,
    Actiesoort,
    Actiestatus,
    Bron,
    Cijfer,
    Inzicht,
    Niveau,
    Publicatie,
    Waarneming,
    Zekerheid,
)
from generator.values.melding import Plek, fouten
from generator.values.taxonomie.soorten import Aard, Soort, Stem
from tests.reading.gevaar import find_gevaar
from tests.reading.lees import BESTAND, GOED, TAXONOMIE, VANDAAG, VOORBEELDEN, lees
from tests.speuren import voorbeelden

_BRONNEN = [GOED, *(pad.read_text("utf-8") for pad in sorted((VOORBEELDEN / "goed").glob("*.md")))]
_LEESTEKENS = r"""--- : - * > [ ] ( ) { } {: | < & ** _ ` `` ``` ~~~ \ ' " @ % ! ![ ]( ]: ? ~ = === , . ^ # /"""
_MARKDOWN = """[^1] javascript: java&#115;cript: https: // mailto: onclick=x <script> </script> <b <!-- --> &#8238; &lt;
--8<-- beelden/a.png ../2022/x.md"""
_YAML = "no y null 12:30 0123 0o7 .inf 1_0 1e3 2024-02-30 geen onbekend << !!str klantgroep [ouderen] woord é"
_STUKJES = [
    *(_LEESTEKENS + " " + _MARKDOWN + " " + _YAML).split(),
    *("\n", "\n\n", "\t", " ", ": ", " #", "- ", "* ", "> ", "    ", "[^1]: ", "[1]: ", "!!! note", "<x:y ", "thema: "),
    *("e\u0301", "\u202e", "\u00a0", "\u200d", "\ufeff", "\x1b", "\U0001f468\u200d\U0001f469"),
]
_ROMMEL = st.lists(st.sampled_from(_STUKJES) | st.text(max_size=5), max_size=25).map("".join)


def _check_wetten(data: bytes | str) -> None:
    inzicht, meldingen = lees(data)
    lines = data.decode(errors="replace") if isinstance(data, bytes) else data
    count = lines.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1

    assert (inzicht is None) == bool(fouten(meldingen))
    assert all(melding.hint and melding.tekst for melding in meldingen)
    assert all(1 <= melding.plek.regel <= count and melding.plek.kolom >= 1 for melding in meldingen)


@given(st.binary(max_size=400))
@example(b"")
@example(b"\xff\xfe---")
@example(b"---\n---\n")
def test_any_bytes_are_an_insight_or_a_finding(data: bytes) -> None:
    """Whatever is in a file, reading ends with an insight or with a reason, never with an error or with nothing."""
    _check_wetten(data)


@given(_ROMMEL, _ROMMEL)
@example("", "")
@example("# alleen een opmerking", "# T\n\nx")
@example("datum: 2024-04-00", "# T\n\nx")
@example("? [a]\n: b", "# T\n\nx")
@example("a: &x [*x]", "# T\n\nx")
def test_any_text_between_the_lines_is_an_insight_or_a_finding(kop: str, tekst: str) -> None:
    """No front matter and no Markdown makes reading fail or lose a file in silence."""
    _check_wetten(f"---\n{kop}\n---\n{tekst}".encode(errors="replace"))


@given(
    st.sampled_from(_BRONNEN), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 6), _ROMMEL), min_size=1, max_size=3)
)
@voorbeelden(300)
def test_a_good_file_with_anything_in_it_is_an_insight_or_a_finding(
    tekst: str, wijzigingen: list[tuple[float, int, str]]
) -> None:
    """A slip of the hand anywhere in a good file never makes reading fail or lose it in silence."""
    for waar, weg, erbij in wijzigingen:
        place = int(waar * len(tekst))
        tekst = tekst[:place] + erbij + tekst[place + weg :]

    _check_wetten(tekst.encode(errors="replace"))


@given(_ROMMEL, st.sampled_from(_BRONNEN))
def test_reading_twice_gives_the_same(rommel: str, tekst: str) -> None:
    """The same file gives the same insight and the same findings, whatever was read before it."""
    data = tekst.replace("geen", rommel, 1).encode(errors="replace")
    eerst = lees(data)
    lees(rommel.encode(errors="replace"))

    assert lees(data) == eerst


@pytest.mark.parametrize(
    "kop",
    ["thema: " + "[" * 2_000, "thema: " + "[" * 2_000 + "]" * 2_000, "\n".join(" " * n + "a:" for n in range(600))],
)
def test_thousands_of_layers_are_one_finding(kop: str) -> None:
    """Deep nesting is a finding and not a crash of the reader (y29)."""
    _, meldingen = lees(f"---\n{kop}\n---\n\n# T\n\nx\n")

    assert [(melding.code, melding.tekst) for melding in meldingen] == [("yaml", "Dit is te diep genest.")]


_ONSCHULDIG = ("style='text-align", "class=", "<s>", "<section>", "<input>", "type='checkbox'", "disabled=", "checked=")
"""What a plain reader of GitHub's Markdown makes of tables, ~~this~~, footnotes and tasks."""


def _plain_html(tekst: str) -> str:
    """Return Markdown as HTML with no second wall: as GitHub reads it, raw HTML on and every address allowed."""
    parser = MarkdownIt("commonmark").use(gfm_plugin).use(deflist_plugin).use(admon_plugin)
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    return str(parser.render(tekst))


@given(_ROMMEL.map(lambda text: unicodedata.normalize("NFC", text)))
@voorbeelden(1_000)
@example("\\`<script>x</script>\\`")
@example("```\n````\nx\n```\n<script>")
@example("[x](`javascript:x`)")
@example("[a](b [c](javascript:x)")
def test_what_the_first_wall_lets_through_is_harmless_without_the_second(tekst: str) -> None:
    """The check alone keeps pages safe, in any reader that reads as GitHub does."""
    lezing = Lezing(VANDAAG)
    check_markdown(tekst, BESTAND, 1, lezing)
    assume(not lezing.meldingen and not list(find_tekens(tekst)) and "\r" not in tekst)
    gevaar = [part for part in find_gevaar(_plain_html(tekst)) if not part.startswith(_ONSCHULDIG)]

    assert gevaar == []


def _regel(most: int) -> st.SearchStrategy[str]:
    """Return lines of text as reading gives them, full of characters that YAML, Markdown and HTML care about."""
    letters = st.characters(exclude_categories=("C", "Zl", "Zp"))
    words = st.lists(st.sampled_from(_STUKJES) | letters, min_size=1, max_size=12).map("".join)
    clean = words.map(lambda text: " ".join(unicodedata.normalize("NFC", text).split())[:most].strip())
    return clean.filter(lambda text: bool(text) and not has_html(text) and not list(find_tekens(text)))


def _is_titel(titel: str) -> bool:
    check_titel(titel, Plek(""), lezing := Lezing(VANDAAG))
    return not lezing.meldingen


def _is_tekst(tekst: str) -> bool:
    check_markdown(tekst, "", 1, lezing := Lezing(VANDAAG))
    return not lezing.meldingen


_JAAR = st.none() | st.integers(1900, 2999)
_DAG = st.dates(date(1900, 1, 1), date(2999, 12, 31))
_GETAL = st.integers(-(10**15) + 1, 10**15 - 1) | st.integers(-(10**12), 10**12).map(lambda number: number / 10**4)
_WOORDEN = _regel(60).filter(lambda text: not text.lstrip("-").replace(",", "").replace(".", "").isdigit())
_ACTIE = st.builds(
    Actie,
    wat=_regel(300),
    status=st.sampled_from(Actiestatus),
    eigenaar=st.sampled_from(["", "team Verhuur", "de aannemer"]),
    uiterlijk=st.none() | _DAG,
    resultaat=st.just("") | _regel(300),
    omdat=st.just("") | _regel(300),
    omvang=st.none() | st.sampled_from(Actieomvang),
    soort=st.none() | st.sampled_from(Actiesoort),
).filter(lambda actie: actie.omdat or actie.status is not Actiestatus.NIET)
_BRON = st.builds(
    Bron,
    titel=_regel(300),
    uitgever=st.just("") | _regel(160),
    url=st.sampled_from(("", "https://voorbeeld.nl/a?b=1&c=d#e", "http://voorbeeld.nl/:,-[x]!")),
    jaar=_JAAR,
)
_CIJFER = st.builds(Cijfer, wat=_regel(160), waarde=_GETAL | _WOORDEN, eenheid=st.just("") | _regel(40), jaar=_JAAR)
_IDS = st.lists(st.sampled_from(("no", "null", "123", "0123", "1e3", "een-inzicht", "y")), unique=True).map(tuple)
_TEKST = st.lists(_regel(80) | st.just(""), min_size=1, max_size=5).map(lambda regels: "\n".join(regels).strip())


@st.composite
def _inzichten(draw: st.DrawFn) -> Inzicht:
    """Return any insight that reading can give."""
    words = TAXONOMIE
    methode = draw(st.sampled_from(words.methoden))
    reis = draw(st.none() | st.sampled_from(words.klantreizen))
    dag = draw(st.dates(date(1900, 1, 1), VANDAAG))
    delen = draw(st.integers(0, 3))
    datum = Datum(dag.year, dag.month if delen > 1 else None, dag.day if delen > 2 else None)
    return Inzicht(
        id="voorbeeld",
        bestand=BESTAND,
        titel=draw(_regel(120).filter(_is_titel)),
        tekst=draw(_TEKST.filter(lambda text: bool(text) and _is_tekst(text))),
        klantgroepen=tuple(draw(st.lists(st.sampled_from(words.klantgroepen), min_size=1, max_size=3, unique=True))),
        themas=tuple(draw(st.lists(st.sampled_from(words.themas), min_size=1, max_size=3, unique=True))),
        klantreis=reis,
        stap=draw(st.none() | st.sampled_from(reis.stappen)) if reis else None,
        methode=methode,
        datum=datum if delen else None,
        actie=draw(st.none() | _ACTIE),
        aard=draw(st.sampled_from(Aard)),
        stem=draw(st.sampled_from(Stem)),
    )


@given(_inzichten(), st.data())
@voorbeelden(200)
def test_writing_and_reading_again_gives_the_same_insight(basis: Inzicht, data: st.DataObject) -> None:
    """Whatever the importer writes, the check accepts, and no letter or number changes on the way."""
    zekerheid = st.builds(Zekerheid, niveau=st.sampled_from(Niveau), reden=st.just("") | _regel(400))
    inzicht = replace(
        basis,
        soort=data.draw(st.none() | st.sampled_from(Soort)),
        waarneming=data.draw(st.none() | st.sampled_from(Waarneming)),
        bron=data.draw(st.none() | _BRON),
        n=data.draw(st.none() | st.integers(1, 100_000_000)),
        cijfers=tuple(data.draw(st.lists(_CIJFER, max_size=3, unique=True))),
        zekerheid=data.draw(st.none() | zekerheid),
        uitschieter=data.draw(st.booleans()),
        publicatie=data.draw(st.sampled_from(Publicatie)),
        context_contact=data.draw(st.just("") | _regel(200)),
        gebruiksdoelen=tuple(
            data.draw(st.lists(st.sampled_from([d.id for d in TAXONOMIE.gebruiksdoelen]), unique=True))
        ),
        geldt_niet_voor=tuple(
            groep for groep in TAXONOMIE.klantgroepen if groep not in basis.klantgroepen and data.draw(st.booleans())
        ),
        kanalen=tuple(data.draw(st.lists(st.sampled_from(TAXONOMIE.kanalen), unique=True))),
        bronsoort=data.draw(st.none() | st.sampled_from(TAXONOMIE.bronsoorten)),
        partners=tuple(data.draw(st.lists(st.sampled_from(TAXONOMIE.partners), unique=True))),
        voor_wie=tuple(data.draw(st.lists(st.sampled_from(TAXONOMIE.teams), unique=True))),
        door=data.draw(st.sampled_from(("", "team Onderhoud", "de balie"))),
        bevestigt=data.draw(_IDS),
        spreekt_tegen=data.draw(_IDS),
        vervangt=data.draw(_IDS),
    )
    inzicht = replace(inzicht, hoofdcijfer=data.draw(st.sampled_from(["", *(c.wat for c in inzicht.cijfers)])))
    gelezen, meldingen = lees(to_text(inzicht))

    assert fouten(meldingen) == []
    assert gelezen == inzicht


@pytest.mark.parametrize(
    "tekst", ["no", "Yes", "on", "OFF", "true", ".inf", ".NaN", "12:30:45", "0123", "0x1f", "1_000", "+5"]
)
def test_what_yaml_would_guess_at_is_asked_about(tekst: str) -> None:
    """A word that other readers of YAML turn into a number or a yes is put between quotes, or is not accepted."""

    def with_wat(wat: str) -> str:
        return GOED.replace("actie: geen", f"actie: {{wat: {wat}}}")

    inzicht, _ = lees(with_wat(f"'{tekst}'"))

    assert inzicht is not None
    assert inzicht.actie == Actie(tekst)
    _, (melding,) = lees(with_wat(tekst))
    assert melding.code == "geen-tekst"
    assert f"'{tekst}'" in melding.hint


@pytest.mark.parametrize("woord", ["nee", "Geen", "n.v.t.", "niets", "nog niet"])
def test_another_word_for_geen_is_no_action(woord: str) -> None:
    """The register of actions holds no action that is called «nee»."""
    meldingen = lees(GOED.replace("actie: geen", f"actie: {woord}"))[1]

    assert [(melding.code, melding.hint) for melding in meldingen] == [("onbekende-waarde", "Bedoelde je «geen»?")]


def test_a_link_without_https_is_found() -> None:
    """A link that a browser would look for within the site is told apart from one to the web."""
    meldingen = lees(GOED + "\n[het rapport](www.rapport.nl/a)\n")[1]

    assert [melding.hint for melding in meldingen] == ["Bedoelde je https://www.rapport.nl/a?"]


def test_a_title_without_a_space_is_one_fault() -> None:
    """A beginner who forgets the space reads once what to do."""
    meldingen = lees(GOED.replace("# Ouderen", "#Ouderen"))[1]

    assert [(melding.code, melding.hint) for melding in meldingen] == [("geen-titel", "Zet een spatie na #.")]
