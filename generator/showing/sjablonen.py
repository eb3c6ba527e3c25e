"""The only place with our templates: values in, finished pages out.

A template is given finished values and only arranges them. A line that ends with `{##}` goes on on the next one.
"""

import json
from collections.abc import Callable, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote
from weakref import WeakKeyDictionary

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.runtime import Context, Macro
from markupsafe import Markup

from generator.showing import meetlijn, mozaiek
from generator.showing.blokken import blokken
from generator.showing.kleuren import read_kleuren
from generator.showing.kruimels import kruimels
from generator.showing.portret import onderschrift
from generator.showing.sjablooncode import SJABLOON, onthoud
from generator.showing.veilig import WORTEL, kop, md, veilig
from generator.values.datum import dag_voluit
from generator.values.merk import Merk
from generator.values.pagina import Instellingen, Pagina
from generator.values.teken import Teken
from generator.wording import woorden

TEMPLATES = Path(__file__).parent.parent / "templates"
_GEMAAKT: WeakKeyDictionary[object, dict[tuple[str, str], str]] = WeakKeyDictionary()


class _Context(Context):
    """Jinja's, without asking everything that is called whether it wants the context too: nothing of ours does."""

    def call(self, obj: Callable[..., object], /, *args: object, **kwargs: object) -> object:
        """Return what a macro or a function gives."""
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return obj(*args, **kwargs)


class _Omgeving(Environment):
    """Jinja's, for templates that have no globals of their own: it need not look in two places for each name."""

    context_class = _Context

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:  # noqa: ARG002 - Jinja's
        """Return what every template can use."""
        return self.globals


@cache
def environment() -> Environment:
    """Return the environment; everything is escaped unless it was made safe on purpose."""
    env = _Omgeving(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters |= {
        "veilig": veilig, "kop": kop, "naar": naar, "json": _json, "dag": dag_voluit, "md": md,
        "getal": woorden.getal, "procent": woorden.procent, "groot": woorden.groot, "met_eenheid": woorden.met_eenheid,
        "onderschrift": woorden.onderschrift, "onderschrift_portret": onderschrift,
        "steenvlak": mozaiek.steenvlak, "rijvlak": mozaiek.rijvlak, "mozaiekvlak": mozaiek.mozaiekvlak,
        "koppen": mozaiek.koppen, "voorbeeld": mozaiek.voorbeeld,
        "lijnpad": meetlijn.lijnpad, "gatpad": meetlijn.gatpad, "puntpad": meetlijn.puntpad,
        "margepad": meetlijn.margepad,
        "opsomming": woorden.opsomming, "klein": woorden.klein, "hoofdletter": woorden.hoofdletter,
        "kruimels": kruimels,
    }  # fmt: skip
    env.globals |= {
        "aantal": woorden.aantal, "vorm": woorden.vorm, "scheiding": woorden.scheiding,
        "aanvraag": aanvraag, "gemist": gemist, "schrijfplek": schrijfplek, "eenmaal": eenmaal,
        "Merk": Merk, "Teken": Teken, "kleur": read_kleuren(),
    }  # fmt: skip
    return onthoud(env, SJABLOON)


@cache
def naar(pad: str) -> str:
    """Return the address of a page from the root of the site, for `render` to make relative."""
    return WORTEL + quote(pad.removesuffix(".md") + ".html" if pad.endswith(".md") else pad)


def _json(value: str) -> Markup:
    """Return text as a JSON string, which is YAML too, with HTML escaped: themes print titles as they are."""
    return Markup(json.dumps(str(Markup.escape(value)), ensure_ascii=False))  # noqa: S704 - escaped above


def aanvraag(instellingen: Instellingen, onderwerp: str) -> str:
    """Return the address that starts a request for research about a subject; when none is set, the page about it."""
    sep = "&" if "?" in instellingen.aanvraag else "?"
    if instellingen.aanvraag.startswith("mailto:"):
        return f"{instellingen.aanvraag}{sep}subject={quote('Onderzoek gevraagd: ' + onderwerp)}"
    if not instellingen.aanvraag:
        return naar("over/onderzoek-aanvragen.md")
    return f"{instellingen.aanvraag}{sep}title={quote('Onderzoek gevraagd: ' + onderwerp)}&over={quote(onderwerp)}"


def gemist(instellingen: Instellingen, onderwerp: str, pad: str) -> str:
    """Return the address that says what someone missed on the page at `pad` about a subject (S0-38)."""
    over, pagina = quote(Markup(onderwerp).unescape()), naar(pad).removeprefix(WORTEL)  # noqa: S704 - quoted
    sep = "&" if "?" in instellingen.missen else "?"
    if instellingen.missen.startswith("mailto:"):
        return f"{instellingen.missen}{sep}subject={quote('Mis ik iets? ')}{over}&body={quote('Pagina: ')}{pagina}"
    return f"{instellingen.missen}{sep}title={quote('Ik mis: ')}{over}&over={over}&pagina={pagina}"


def schrijfplek(instellingen: Instellingen, bestand: str, pad: str, titel: str) -> str:
    """Return the address where the conclusion of a vak is written: its file, a new one, or how to make one."""
    edit, here = instellingen.bewerken, bestand or f"docs/{pad}"
    if edit and bestand:
        return edit + quote(here)
    if "/edit/" in edit:
        start = f"---\ntitel: {titel}\nomschrijving: \n---\n\n"
        return f"{edit.replace('/edit/', '/new/')}?filename={quote(here)}&value={quote(start)}"
    return naar("over/inzicht-toevoegen.md") + "#een-conclusie-schrijven"


class _MetId(Protocol):
    """What has a name of its own within the library."""

    @property
    def id(self) -> str: ...


def eenmaal(macro: Macro, ding: _MetId, kennis: object) -> str:
    """Return what a macro shows of one thing, made once for all pages: addresses become relative only in `show`."""
    made = _GEMAAKT.setdefault(kennis, {})
    key = (macro.name, ding.id)
    if key not in made:
        made[key] = macro(ding, kennis)
    return made[key]


def render(template: str, pad: str, bron: str = "", **values: object) -> Pagina:
    """Return a page from a template, without the empty lines that its HTML does not need."""
    kopblok, streep, tekst = show(template, pad, bron=bron, **values).partition("\n---\n")
    klaar = "\n\n".join(blokken(tekst))
    return Pagina(pad, f"{kopblok}{streep}\n{klaar}\n" if klaar else f"{kopblok}{streep}{tekst}", bron)


def show(template: str, pad: str, **values: object) -> str:
    """Return a part of the page at `pad`, with its links relative to that page."""
    text = environment().get_template(template).render(pad=pad, **values)
    return text.replace(WORTEL, "../" * pad.count("/"))
