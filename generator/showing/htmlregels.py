"""How each part of contributed Markdown becomes HTML: every text escaped, every attribute named here."""

import html
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict, OptionsType

from generator.wording.adressen import is_safe, scheme

WORTEL = "\x1a"
"""Stands for the root of the site in links, until a page is finished and knows where it stands. No text can hold it:
reading refuses control characters."""
_OPTIES: OptionsType = {"maxNesting": 0, "html": False, "linkify": False, "typographer": False, "quotes": "",
                        "xhtmlOut": True, "breaks": False, "langPrefix": "", "highlight": None}  # fmt: skip
_KLASSEN = frozenset(
    "admonition admonition-title contains-task-list task-list-item "
    "note info tip success question warning failure danger example quote".split()
)
"""The classes that contributed text can give an element; others belong to the theme."""
_ATTRIBUTEN = ("alt", "src", "start", "title")
_UITLIJNEN = re.compile(r"text-align:(left|right|center)")
_TAAL = re.compile(r"[\w-]+")
_TEKEN = re.compile(r"<[^>]*>|&[#\w]+;|[\\`*_{}\[\]()#+\-.!]")
"""A tag or an entity, which stays as it is, or a sign that means something in Markdown."""
_KADERS = {
    "NOTE": ("note", "Opmerking"), "TIP": ("tip", "Tip"), "IMPORTANT": ("info", "Belangrijk"),
    "WARNING": ("warning", "Let op"), "CAUTION": ("danger", "Pas op"),
}  # fmt: skip
"""GitHub's kinds of alert, as a note with a Dutch title."""


def als_html(tokens: Sequence[Token]) -> str:
    """Return a text as HTML, with every address, attribute and class that is not safe left out."""
    _bereid_voor(tokens)
    return _schrijf(tokens)


def als_pagina(tokens: Sequence[Token]) -> str:
    """Return a text as HTML with its own headings in Markdown: MkDocs makes the table of contents from those."""
    _bereid_voor(tokens)
    koppen = [number for number, token in enumerate(tokens) if token.type == "heading_open" and token.level == 0]
    parts = [_schrijf(tokens[: koppen[0] if koppen else None])]
    for start, end in zip(koppen, [*koppen[1:], None], strict=False):
        kop = _schrijf(tokens[start + 1].children or ()).replace("\n", " ")
        parts += [f"{'#' * int(tokens[start].tag[1])} {_TEKEN.sub(_ontsnap, kop)}", _schrijf(tokens[start + 3 : end])]
    return "\n\n".join(part for part in parts if part)


def _schrijf(tokens: Sequence[Token]) -> str:
    """Return HTML in which no line can begin a block of code for MkDocs, which looks for those first of all."""
    written = _SCHRIJVER.render(tokens, OptionsDict(_OPTIES), {}).strip("\n")
    return written.replace("```", "&#96;&#96;&#96;").replace("~~~", "&#126;&#126;&#126;")


def _ontsnap(match: re.Match[str]) -> str:
    return "\\" + match[0] if len(match[0]) == 1 else match[0]


def _bereid_voor(tokens: Sequence[Token]) -> None:
    """Leave every element only the attributes that it can have, and say in Dutch what the parser says in English."""
    for token in tokens:
        for one in (token, *(token.children or ())):
            one.attrs = dict(_attributen(one))
    _zet_vinkjes(tokens)
    _vertaal_kaders(tokens)


def _attributen(token: Token) -> Iterator[tuple[str, str | int | float]]:
    for name, value in token.attrs.items():
        if name in _ATTRIBUTEN:
            yield name, value
        elif name == "href" and is_safe(doel := str(value).replace("http://www.", "https://www.", 1)):
            yield name, doel if scheme(doel) else re.sub(r"\.md(?=[?#]|$)", ".html", doel)
        elif name == "class" and (klassen := [word for word in str(value).split() if word in _KLASSEN]):
            yield name, " ".join(klassen)
        elif name == "style" and (match := _UITLIJNEN.fullmatch(str(value))):
            yield "align", match[1]


def _zet_vinkjes(tokens: Sequence[Token]) -> None:
    """Put a box before the words of every task: a sign, for a form field would ask for a label."""
    for number, token in enumerate(tokens):
        if token.type == "list_item_open" and "checked" in token.meta:
            words = next(later for later in tokens[number:] if later.type == "inline")
            words.children = [
                Token("text", "", 0, content="☑ " if token.meta["checked"] else "☐ "),
                *(words.children or ()),
            ]


def _vertaal_kaders(tokens: Sequence[Token]) -> None:
    for number, token in enumerate(tokens):
        if token.type == "alert_open":
            tokens[number + 2].children = [Token("text", "", 0, content=_KADERS[token.meta["kind"]][1])]


def _tekst(token: Token) -> str:
    return html.escape(token.content, quote=False)


def _code_in_zin(token: Token) -> str:
    return f"<code>{_tekst(token)}</code>"


def _codeblok(token: Token) -> str:
    taal = token.info.strip()
    klasse = f' class="language-{taal}"' if _TAAL.fullmatch(taal) else ""
    return f"<pre><code{klasse}>{_tekst(token)}</code></pre>\n"


def _doorgehaald(token: Token) -> str:
    return "<del>" if token.nesting == 1 else "</del>"


def _beeld(token: Token) -> str:
    """Return an image of the library, or its words for one from elsewhere."""
    source = str(token.attrs["src"])
    name = posixpath.normpath(source.lstrip("./"))
    alt = _SCHRIJVER.renderInlineAsText(token.children, OptionsDict(_OPTIES), {})
    if scheme(source) or not name.startswith("beelden/"):
        return f"<span>{html.escape(alt, quote=False)}</span>"
    titel = f' title="{html.escape(str(token.attrs["title"]))}"' if "title" in token.attrs else ""
    return f'<img alt="{html.escape(alt)}" src="{WORTEL}{html.escape(name)}"{titel} />'


def _kader(token: Token) -> str:
    return f'<div class="admonition {_KADERS[token.meta["kind"]][0]}">\n'


def _noot(token: Token) -> tuple[int, str]:
    """Return the number of a footnote, and the name of the place that refers to it."""
    nummer, keer = token.meta["id"] + 1, token.meta.get("subId", 0)
    return nummer, f"fnref{keer + 1 if keer else ''}:{nummer}"


def _nootverwijzing(token: Token) -> str:
    nummer, plaats = _noot(token)
    return f'<sup id="{plaats}"><a class="footnote-ref" href="#fn:{nummer}">{nummer}</a></sup>'


def _terug(token: Token) -> str:
    nummer, plaats = _noot(token)
    titel = f"Terug naar de tekst bij noot {nummer}"
    return f'&#160;<a class="footnote-backref" href="#{plaats}" title="{titel}">&#8617;</a>'


_REGELS: Mapping[str, Callable[[Token], str]] = {
    "text": _tekst,
    "html_inline": _tekst,
    "html_block": _tekst,
    "code_inline": _code_in_zin,
    "code_block": _codeblok,
    "fence": _codeblok,
    "softbreak": lambda _: "\n",
    "hardbreak": lambda _: "<br />\n",
    "s_open": _doorgehaald,
    "s_close": _doorgehaald,
    "image": _beeld,
    "alert_open": _kader,
    "alert_title_open": lambda _: '<p class="admonition-title">',
    "alert_title_close": lambda _: "</p>\n",
    "footnote_ref": _nootverwijzing,
    "footnote_block_open": lambda _: '<div class="footnote">\n<hr />\n<ol>\n',
    "footnote_block_close": lambda _: "</ol>\n</div>\n",
    "footnote_open": lambda token: f'<li id="fn:{_noot(token)[0]}">\n',
    "footnote_close": lambda _: "</li>\n",
    "footnote_anchor": _terug,
}
"""What is not here is an element without more: a paragraph, a list, a heading, a table."""


class _Schrijver(RendererHTML):
    def __init__(self) -> None:
        super().__init__()
        self.rules = {soort: _van_token(regel) for soort, regel in _REGELS.items()}  # type: ignore[misc]


def _van_token(regel: Callable[[Token], str]) -> Callable[..., str]:
    def rule(tokens: Sequence[Token], idx: int, _options: OptionsDict, _env: MutableMapping[str, Any]) -> str:
        return regel(tokens[idx])

    return rule


_SCHRIJVER = _Schrijver()
