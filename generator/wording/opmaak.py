"""Markdown as GitHub reads it, without HTML: the one parser behind both walls, so that they never differ."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, backtick
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.gfm import gfm_plugin
from mdit_py_plugins.gfm_autolink.index import _protocol_rule

_LAGEN = 100
"""Deeper than this nothing is read; the first wall refuses a text long before."""
_NERGENS = 1_000_000
"""A column behind the end of every line."""
_LETTERS = "A-Za-zÀ-ÖØ-öø-ſ'\"‘’“”„("
_ZINNEN = re.compile(rf"[{_LETTERS}0-9 .,;:)%€/?!–…\n-]*")
_GEEN_ZIN = re.compile(rf"\n[^{_LETTERS}\n]|://|[Ww]{{3}}\.")
"""A line that is more than a sentence, and a bare address."""


@dataclass(frozen=True)
class Opmaak:
    """What a text in Markdown holds, in the words of markdown-it; lines count from 0."""

    tokens: tuple[Token, ...]
    doelen: tuple[tuple[str, int], ...]
    """Where reference definitions point, each with its line."""
    noten: frozenset[str]
    """The names of the footnotes that have a text."""
    verwezen: frozenset[str]
    """The names of the footnotes that a sentence refers to."""

    def links(self) -> Iterator[tuple[str, int, int]]:
        """Yield where links go, with the first line of their block and the line after it; a bare address is text."""
        doelen = dict(self.doelen)
        yield from ((doel, line, line + 2) for doel, line in doelen.items())
        first, last = 0, 0
        for token in self.tokens:
            first, last = token.map or (first, last)
            for child in token.children or ():
                if child.type == "link_open" and child.markup != "autolink" and child.attrs["href"] not in doelen:
                    yield str(child.attrs["href"]), first, last


def is_plain(text: str) -> bool:
    """Return True for a text of nothing but paragraphs of sentences; one that returns False may be that too."""
    return _ZINNEN.fullmatch(text) is not None and not _GEEN_ZIN.search(f"\n{text}")


def ontleed(text: str) -> Opmaak:
    """Return a text as blocks and inline parts. No address is refused here: the walls see them all."""
    env: dict[str, dict[str, dict[str, int]]] = {}
    tokens = tuple(_parser().parse(text, env))
    noten = {label[1:]: number for label, number in env.get("footnotes", {}).get("refs", {}).items()}
    doelen = tuple((str(ref["href"]), ref["map"][0]) for ref in env.get("references", {}).values())  # type: ignore[index]
    return Opmaak(tokens, doelen, frozenset(noten), frozenset(name for name, number in noten.items() if number >= 0))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _LAGEN})
    parser.use(gfm_plugin).use(deflist_plugin).use(admon_plugin)
    parser.inline.ruler.at("backticks", _code)
    parser.inline.ruler.at("gfm_autolink_protocol", _adres)
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    return parser


def _code(state: StateInline, silent: bool) -> bool:
    """Read code within a sentence, and keep where it stands."""
    start, before = state.pos, len(state.tokens)
    found = backtick(state, silent)
    if len(state.tokens) > before and state.tokens[-1].type == "code_inline":
        state.tokens[-1].meta["plaats"] = (start, state.pos)
    return found


def _adres(state: StateInline, silent: bool) -> bool:
    """Read a bare address; the rule itself looks back through the whole paragraph at every colon."""
    return state.src.startswith("://", state.pos) and _protocol_rule(state, silent)


def code_plaatsen(tokens: tuple[Token, ...], lines: list[str]) -> Iterator[tuple[int, int, int]]:
    """Yield where code stands, as line, first column and last, from 0: what no wall has to look into.

    The first line of a block between fences is not code: it says what language follows.
    """
    klaar: dict[int, int] = {}
    for token in tokens:
        if token.type in ("fence", "code_block") and token.map:
            first = token.map[0] + (token.type == "fence")
            yield from ((number, 0, len(lines[number])) for number in range(first, min(token.map[1], len(lines))))
        elif token.type == "inline" and token.map and "`" in token.content:
            yield from _code_in_zinnen(token, lines, klaar)


def _code_in_zinnen(token: Token, lines: list[str], klaar: dict[int, int]) -> Iterator[tuple[int, int, int]]:
    """Yield code within sentences. A line that cannot be found back as it was keeps its code in sight."""
    first = token.map[0] if token.map else 0
    plaatsen = [child.meta["plaats"] for child in token.children or () if "plaats" in child.meta]
    offset = 0
    for number, part in enumerate(token.content.split("\n"), start=first):
        kaal = part.lstrip()
        begin = lines[number].find(kaal, klaar.get(number, 0)) if number < len(lines) else -1
        klaar[number] = begin + len(kaal) if begin >= 0 else _NERGENS
        offset += len(part) - len(kaal)
        for start, end in plaatsen if begin >= 0 else ():
            van, tot = max(start - offset, 0), min(end - offset, len(kaal))
            if van < tot:
                yield number, begin + van, begin + tot
        offset += len(kaal) + 1
