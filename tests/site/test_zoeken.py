"""Searching in a real browser: by mouse, by keyboard, from another page, from disk and without JavaScript."""

import re
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

from generator.knowing.kennis import Kennis
from generator.knowing.zoeken.indeling import deel_in
from generator.knowing.zoeken.zoeker import Zoeker
from generator.showing.zoeken.begrip import show_begrip, show_niet_gezocht
from tests.conftest import PROJECT, met_voorbeeld
from tests.maak.echt import echte_kennis
from tests.site.conftest import SMAL, resize
from tests.site.luisteren import luister

VIJANDIG = (
    "<img src=x onerror='window.raak=1'>",
    '"><script>window.raak=1</script>',
    "javascript:window.raak=1",
    "a" * 10_000,
    "🏠🔥👵🏽",
    "%00",
    "\x00lift\x00",
    "../../etc/passwd",
    "__proto__ constructor toString",
    "{{ config }} ${window.raak=1} [[x]]",
    "&klantgroep=<svg onload=window.raak=1>&toon=99999999999",
)


@pytest.fixture(scope="module")
def kennis() -> Kennis:
    """Give what the site was built from."""
    return echte_kennis()


def titels(page: Page) -> list[str]:
    """Return the titles of the results."""
    return page.locator("#zoek-treffers .kz-bewering").all_inner_texts()


def zoek(page: Page, adres: str, vraag: str, rest: str = "") -> None:
    """Open the search page with a question and wait for its answer."""
    page.goto(f"{adres}zoeken/index.html?q={quote(vraag)}{rest}")
    page.wait_for_function("() => document.getElementById('zoek-zeg').textContent")


def typ(page: Page, vraag: str) -> None:
    """Ask a question in the box."""
    page.locator("#zoek-vraag").fill(vraag)
    page.keyboard.press("Enter")


@met_voorbeeld
@pytest.mark.parametrize("pad", ["index.html", "inzichten/2019/meppel-2019-lift-opgesloten.html"])
def test_a_question_on_any_page_is_answered(page: Page, adres: str, pad: str) -> None:
    """Typing in the box and pressing Enter opens the search page with cards, claim first."""
    page.goto(adres + pad)
    page.get_by_label("Zoek in de inzichten").fill("voorinspectie")
    page.keyboard.press("Enter")
    page.locator("#zoek-treffers li").first.wait_for()

    assert urlsplit(page.url).path == "/zoeken/index.html"
    assert "voorinspectie" in titels(page)[0]
    assert page.locator("#zoek-treffers mark").first.inner_text().lower().startswith("voorinspectie")


@met_voorbeeld
def test_all_by_keyboard(page: Page, adres: str) -> None:
    """/ goes to the box, arrows walk the results, Enter opens one, and Back finds them again."""
    zoek(page, adres, "reparatie")
    page.keyboard.press("/")
    expect(page.locator("#zoek-vraag")).to_be_focused()
    page.keyboard.type("lift ouderen")
    expect(page.locator("#zoek-aantal")).to_contain_text("«lift ouderen»")
    first = titels(page)[0]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#zoek-treffers .kz-bewering a").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/inzichten/**")
    assert page.locator("h1").inner_text() == first
    page.go_back()
    expect(page.locator("#zoek-aantal")).to_contain_text("«lift ouderen»")

    assert titels(page)[0] == first


@met_voorbeeld
def test_the_address_is_the_state(page: Page, adres: str) -> None:
    """Choices and order stand in the address: reload, share and Back give the same view."""
    zoek(page, adres, "reparatie")
    page.get_by_role("checkbox", name=re.compile("^Ouderen")).check()
    page.get_by_label("Sorteer op").select_option("datum")
    expect(page).to_have_url(re.compile("sorteer=datum"))
    seen, count = titels(page), page.locator("#zoek-aantal").inner_text()

    assert parse_qs(urlsplit(page.url).query) == {"q": ["reparatie"], "klantgroep": ["ouderen"], "sorteer": ["datum"]}
    page.reload()
    expect(page.locator("#zoek-aantal")).to_have_text(count)
    assert titels(page) == seen
    page.go_back()
    expect(page).not_to_have_url(re.compile("sorteer"))
    assert page.get_by_role("checkbox", name=re.compile("^Ouderen")).is_checked()
    page.go_back()
    expect(page.get_by_role("checkbox", name=re.compile("^Ouderen"))).not_to_be_checked()


@met_voorbeeld
def test_without_a_question_what_is_yet_to_come_stands_last(page: Page, adres: str, kennis: Kennis) -> None:
    """Who opens the page reads what we know now; who asks for the newest gets that."""
    later = {inzicht.titel for inzicht in kennis.later.values()}
    zoek(page, adres, "")
    first = titels(page)
    zoek(page, adres, "", "&sorteer=datum")

    assert later
    assert later & set(first) == set()
    assert titels(page)[0] in later


@met_voorbeeld
def test_the_counts_say_what_a_choice_gives(page: Page, adres: str) -> None:
    """Choosing a value gives as many insights as stood beside it."""
    zoek(page, adres, "huurverhoging")
    row = page.locator(".kz-facet__waarde:visible").first
    promised = int(row.locator(".kz-tel").inner_text())
    row.locator("input").check()

    expect(page.locator("#zoek-aantal")).to_have_text(re.compile(rf"^{promised} inzicht"))
    page.get_by_role("button", name="Wis alles").click()
    expect(page.locator("#zoek-gekozen-lijst li")).to_have_count(0)


@met_voorbeeld
def test_a_named_term_is_the_best_answer(page: Page, adres: str) -> None:
    """Who asks for a klantgroep or a klantreis gets its page first."""
    for vraag, title in (
        ("ouderen", "Ouderen"),
        ("huur opzeggen", "De huur opzeggen"),
        ("klantenpanel", "Klantenpanel"),
    ):
        zoek(page, adres, vraag)
        assert title.lower() in titels(page)[0].lower()
        assert page.locator("#zoek-treffers li").first.locator(".kz-stip").count() == 0


@met_voorbeeld
def test_a_klantgroep_and_a_thema_are_answered_on_top(page: Page, adres: str, kennis: Kennis) -> None:
    """The conclusion or the surest claim with its source, and the way to its page; not once more below (S0-11)."""
    for vraag, pad in (
        ("senioren kapot", "klantgroepen/ouderen/reparaties"),
        ("huurders burenruzie", "klantgroepen/alle-huurders/overlast-en-veiligheid"),
    ):
        zoek(page, adres, vraag)
        kern = page.locator("#zoek-kern")
        shown = page.locator("#zoek-treffers .kz-bewering a").evaluate_all("links => links.map((link) => link.href)")

        assert kern.locator(".kz-bewering").inner_text() == kennis.kernen[f"{pad}.md"].kop
        assert kern.locator(".kz-grijs").first.is_visible()
        assert kern.get_by_role("link", name="Bekijk alles over").get_attribute("href") == f"../{pad}.html"
        assert kern.locator(".kz-bewering a").evaluate("link => link.href") not in shown
    page.locator(".kz-facet__waarde:visible input").first.check()
    expect(page.locator("#zoek-kern")).to_be_empty()


@met_voorbeeld
def test_answers_with_all_words_come_first(page: Page, adres: str) -> None:
    """A heading says where the answers begin that hold a part of the question, and where the manuals are."""
    zoek(page, adres, "jongeren energie")
    whole = page.locator("#zoek-treffers > ol").first.locator("> li").count()

    assert page.locator("#zoek-treffers > :first-child").evaluate("first => first.tagName") == "OL"
    assert whole < 10
    assert page.locator("#zoek-treffers h2").all_inner_texts() == ["Met een deel van je woorden"]
    zoek(page, adres, "synoniem toevoegen")
    assert page.locator("#zoek-treffers h2").first.inner_text() == "Uitleg en overzichten"


@met_voorbeeld
def test_nothing_found_leads_to_the_pages_that_are_near(page: Page, adres: str) -> None:
    """A word that looks like the name of a thema is met with that thema."""
    zoek(page, adres, "scheimzel")

    assert page.locator("#zoek-treffers li").count() == 0
    assert page.locator("#zoek-dichtbij .kz-bewering").all_inner_texts() == ["Vocht en schimmel"]
    zoek(page, adres, "qwxzqwxz")
    assert page.get_by_role("heading", name="Dit ligt er het dichtst bij").is_visible() is False


def test_an_unknown_word_is_never_answered_with_nonsense(page: Page, adres: str) -> None:
    """Nothing found: what was not understood, a way to ask, and the index pages."""
    zoek(page, adres, "qwxzqwxz")

    assert page.locator("#zoek-aantal").inner_text() == "Geen resultaten voor «qwxzqwxz»"
    assert "«qwxzqwxz» komt nergens voor." in page.locator("#zoek-begrip").inner_text()
    assert titels(page) == []
    assert page.locator("#zoek-niets").get_by_role("link", name="Vraag onderzoek aan").is_visible()
    assert page.get_by_role("navigation", name="Liever bladeren?").get_by_role("link").count() == 6


@met_voorbeeld
def test_a_typing_error_is_mended_and_said(page: Page, adres: str) -> None:
    """The reader sees which word was searched, and screen readers hear how much was found."""
    zoek(page, adres, "voorinspektie")

    assert "we zochten op voorinspectie" in page.locator("#zoek-begrip").inner_text()
    assert len(titels(page)) >= 1
    assert page.get_by_role("status").inner_text() == page.locator("#zoek-aantal").inner_text()


@met_voorbeeld
def test_a_word_that_is_in_no_insight_is_said_to_be(page: Page, adres: str) -> None:
    """What comes in through the vocabulary is not sold as an answer to the word."""
    zoek(page, adres, "inbraak")

    assert "«inbraak» staat in geen inzicht" in page.locator("#zoek-begrip").inner_text()


@met_voorbeeld
def test_choices_that_leave_nothing_are_said_to_do_so(page: Page, adres: str) -> None:
    """An old choice is not mistaken for knowing nothing; taking it away keeps the focus on the page."""
    zoek(page, adres, "schimmel", "&klantgroep=vertrekkende-huurders")
    assert page.locator("#zoek-aantal").inner_text().startswith("0 van de ")
    assert page.locator("#zoek-filter").is_visible()
    assert not page.locator("#zoek-niets").is_visible()
    page.get_by_role("button", name="Vertrekkende huurders: weghalen").press("Enter")

    expect(page.locator("#zoek-aantal")).to_be_focused()
    assert len(titels(page)) == 10


def test_a_question_without_a_subject_shows_all(page: Page, adres: str) -> None:
    """«Wat weten we» is answered with everything and a hint, not with «niets»."""
    zoek(page, adres, "wat weten we")

    assert "Noem een onderwerp" in page.locator("#zoek-begrip").inner_text()
    assert not page.locator("#zoek-niets").is_visible()


@met_voorbeeld
def test_back_returns_to_the_same_place(page: Page, adres: str) -> None:
    """Who comes back from the eighth answer is still at the eighth answer."""
    zoek(page, adres, "huurder")
    page.locator("#zoek-treffers .kz-bewering a").nth(7).scroll_into_view_if_needed()
    height = page.evaluate("scrollY")
    page.locator("#zoek-treffers .kz-bewering a").nth(7).click()
    page.wait_for_url(re.compile(r"/(?!zoeken/)[^?]*$"))
    page.go_back()
    page.wait_for_function("() => document.getElementById('zoek-zeg').textContent")

    assert height > 0
    expect(page.locator("#zoek-treffers li")).to_have_count(10)
    page.wait_for_function("height => Math.abs(scrollY - height) < 5", arg=height)


@met_voorbeeld
def test_nearest_words_can_be_picked(page: Page, adres: str) -> None:
    """A word that looks like nothing enough is met with words that exist; one click searches them."""
    zoek(page, adres, "scheimzel reparaties")
    page.locator("#zoek-begrip button").first.click()

    expect(page.locator("#zoek-vraag")).to_be_focused()
    expect(page.locator("#zoek-aantal")).to_contain_text("«schimmel reparaties»")


@met_voorbeeld
def test_more_results_come_when_asked(page: Page, adres: str) -> None:
    """Ten at first; the button adds ten and moves the focus to the first new one."""
    zoek(page, adres, "huurder")
    assert len(titels(page)) == 10
    page.get_by_role("button", name="Toon meer").click()
    expect(page.locator("#zoek-treffers li")).to_have_count(20)

    expect(page.locator("#zoek-treffers .kz-bewering a").nth(10)).to_be_focused()
    assert "toon=20" in page.url


def test_on_a_phone_the_facets_are_folded(page: Page, adres: str) -> None:
    """At 390 pixels the answers come first; the facets open with a tap."""
    resize(page, SMAL)
    page.goto(adres + "zoeken/index.html")
    page.locator("#zoek-facetten summary").first.wait_for()
    assert page.locator(".kz-facet").first.is_visible() is False
    page.locator("#zoek-facetten > summary").click()
    assert page.locator(".kz-facet").first.is_visible() is True


@pytest.mark.parametrize("vraag", VIJANDIG, ids=range(len(VIJANDIG)))
def test_a_hostile_question_does_nothing_but_search(page: Page, adres: str, vraag: str) -> None:
    """Whatever stands in the address or the box, nothing runs, nothing is asked elsewhere, and an answer comes."""
    with luister(page) as gehoord:
        zoek(page, adres, vraag)
        typ(page, "dak")
        expect(page.locator("#zoek-aantal")).to_contain_text("«dak»")
        typ(page, vraag)
        expect(page.locator("#zoek-aantal")).not_to_contain_text("«dak»")

    assert page.evaluate("window.raak") is None
    assert (gehoord.hosts, gehoord.fouten) == ({urlsplit(adres).netloc}, [])
    assert page.locator("#zoek-vak").is_visible()
    assert page.locator("#zoeken :is(img, script, svg:not(.kz-stip), iframe)").count() == 0


def test_raw_hostile_addresses_are_harmless(page: Page, adres: str) -> None:
    """Broken escapes and unknown values in the address are left aside."""
    with luister(page) as gehoord:
        page.goto(f"{adres}zoeken/index.html?q=%E0%A4%A&klantgroep=%00&thema=nee&sorteer=x&toon=-5")
        page.wait_for_function("() => document.getElementById('zoek-zeg').textContent")

    assert gehoord.fouten == []
    assert page.locator("#zoek-gekozen-lijst li").count() == 0


def test_from_disk_the_search_says_what_to_do(page: Page, site: Path) -> None:
    """Without a web server there is no search; the page says so and links the index pages."""
    page.goto((site / "index.html").as_uri())
    page.get_by_label("Zoek in de inzichten").fill("lift")
    page.keyboard.press("Enter")
    page.get_by_text("Zoeken werkt op een webserver, niet vanaf schijf.").wait_for()

    page.get_by_role("navigation", name="Liever bladeren?").get_by_role("link", name="Thema's").click()
    page.wait_for_url("**/themas/index.html")


def test_without_javascript_the_search_says_what_to_do(kaal: Page, adres: str) -> None:
    """No empty page: a sentence and the index pages."""
    page = kaal
    page.goto(adres + "zoeken/index.html?q=lift")

    assert page.locator("noscript p", has_text="Zoeken werkt met JavaScript").is_visible()
    assert page.get_by_role("navigation", name="Liever bladeren?").get_by_role("link").count() == 6


def test_a_broken_index_is_met_in_dutch(page: Page, adres: str) -> None:
    """When the index cannot be read, the page says so and leaves the index pages."""
    page.route("**/kern.bin", lambda route: route.abort())
    page.goto(adres + "zoeken/index.html?q=lift")

    page.get_by_text("Zoeken lukt nu niet.").wait_for()
    assert not page.locator("#zoek-vak").is_visible()


def test_what_is_typed_while_the_index_loads_is_kept(page: Page, adres: str) -> None:
    """A slow line takes nothing from who types at once."""
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/kern.bin", hold)
    with page.expect_request("**/kern.bin"):
        page.goto(adres + "zoeken/index.html?q=lift", wait_until="domcontentloaded")
    page.locator("#zoek-vraag").fill("schimmel")
    for route in waiting:
        route.continue_()

    expect(page.locator("#zoek-aantal")).to_contain_text("«schimmel»")
    assert page.locator("#zoek-vraag").input_value() == "schimmel"


@met_voorbeeld
def test_a_choice_keeps_what_was_just_typed(page: Page, adres: str) -> None:
    """A click right after typing asks the whole question."""
    zoek(page, adres, "reparatie")
    page.locator("#zoek-vraag").press("End")
    page.keyboard.type(" wc")
    page.locator(".kz-facet__waarde:visible input").first.check()

    expect(page.locator("#zoek-aantal")).to_contain_text("«reparatie wc»")


def test_a_line_that_breaks_later_is_met_in_dutch(page: Page, adres: str) -> None:
    """A part of the index that cannot be read is no old answer under a new question."""
    zoek(page, adres, "")
    page.route("**/postings/*.bin", lambda route: route.abort())
    page.locator("#zoek-vraag").fill("schimmel")

    page.get_by_role("alert").get_by_text("Zoeken lukt nu niet.").wait_for()


def test_enter_on_the_same_question_is_no_new_step(vers: Page, adres: str) -> None:
    """Back leaves the page at once, however often somebody pressed Enter; a browser counts no more than 50 steps."""
    page = vers
    zoek(page, adres, "lift ouderen")
    before = page.evaluate("history.length")
    for _ in range(3):
        page.locator("#zoek-vraag").press("Enter")

    assert page.evaluate("history.length") == before


def test_browser_and_command_line_give_the_same_answers(page: Page, adres: str, kennis: Kennis) -> None:
    """The script in the browser and the generator understand and rank every question alike (S0-32)."""
    vragen = re.findall(r"^  query: (.+)$", (PROJECT / "tests/zoekproef/vragen.yaml").read_text("utf-8"), re.MULTILINE)
    vragen += ["", "de het een", "C'est l’été 65+ hr++", "wat vinden senioren van de cv-ketel?", "schimmeltje",
               "badkamerlekkages", "huurverhogingsbrief", "xq", "vrgnlst", "buurttafel", "buurtenbrief",
               "huur\u00adverhoging", "zo'n straße", "7,7", "7.7", "een 7", "x ouderen", "70+", "70-plus", "65+'ers",
               "senioren kapot", "lage inkomens energie", "alle huurders schimmel", "synoniem toevoegen",
               "scheimzel", "repperatiezz", "lift qwxzqwxz", "1.250",
               "382.000 huurders", "مرحبا lift", "Москва 京", "\ufeff7\u00a0x",
               " ".join(f"w{n}" for n in range(20)), *VIJANDIG]  # fmt: skip
    page.goto(adres + "zoeken/index.html")
    found = page.evaluate(
        """async (vragen) => {
          const { Zoekindex } = await import("../assets/zoeken/index.js");
          const { Zoeker } = await import("../assets/zoeken/zoeker.js");
          const { deelIn } = await import("../assets/zoeken/indeling.js");
          const { showBegrip, showNietGezocht } = await import("../assets/zoeken/begrip.js");
          const index = await Zoekindex.open(new URL("./", location.href));
          const zoeker = new Zoeker(index);
          const rij = (begrip) => [
            begrip.woord, begrip.hoe, begrip.als, showBegrip(begrip, index.kern.constanten.begrip),
          ];
          return Promise.all(vragen.map(async (vraag) => {
            const { treffers, begrepen, volledig, kruising } = await zoeker.zoek(vraag);
            const { uitleg, constanten } = index.kern;
            const groepen = deelIn(treffers.map(([document]) => document), volledig, uitleg, constanten.indeling);
            const indeling = groepen.map(({ kop, documenten }) => [kop, documenten]);
            const rest = [indeling, kruising, zoeker.dichtbij(begrepen)];
            const onbekend = begrepen.filter(({ hoe }) => hoe === "onbekend");
            const suggesties = onbekend.map(({ woord }) => zoeker.parser.suggest(woord));
            const niet = showNietGezocht(zoeker.parser.nietGezocht(vraag), index.kern.constanten.begrip);
            return [treffers, begrepen.map(rij), suggesties, niet, rest];
          }));
        }""",
        vragen,
    )
    zoeker, uitleg = Zoeker(kennis.zoeken.zoekindex), frozenset(kennis.zoeken.zoekindex.uitleg)
    for vraag, (treffers, begrepen, suggesties, niet, rest) in zip(vragen, found, strict=True):
        uitslag = zoeker.zoek(vraag)
        assert [tuple(begrip) for begrip in begrepen] == [
            (b.woord, b.hoe, list(b.als), show_begrip(b)) for b in uitslag.begrepen
        ], vraag
        assert [tuple(treffer) for treffer in treffers] == list(uitslag.treffers), vraag
        unknown = [b.woord for b in uitslag.begrepen if b.hoe == "onbekend"]
        assert suggesties == [list(zoeker.parser.suggest(woord)) for woord in unknown], vraag
        groepen = deel_in((number for number, _ in uitslag.treffers), uitslag.volledig, uitleg)
        indeling = [[groep.kop, list(groep.documenten)] for groep in groepen]
        assert rest == [indeling, uitslag.kruising, list(zoeker.dichtbij(uitslag))], vraag
        assert niet == show_niet_gezocht(zoeker.parser.niet_gezocht(vraag)), vraag
