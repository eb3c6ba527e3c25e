"""Every subject as a feed, to follow it by: Atom (RFC 4287), and JSON Feed 1.1 for an intranet (S0-37)."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator.knowing.delen.feed import Feed, Feedregel, build_feeds
from generator.knowing.kennis import Kennis
from generator.showing.delen.adressen import html_pad, van_buiten, vaste_naam, wortel
from generator.showing.veilig import WORTEL, veilig
from generator.values.datum import Datum
from generator.values.pagina import Bestand
from generator.wording.woorden import hoofdletter

Klaar = dict[tuple[str, str], bytes]
"""Lines that are made already, by their name and what stands before a path in them."""
ATOM, JSON = ".xml", ".json"
_NOOIT = "1970-01-01T00:00:00Z"
"""When a feed changed that never had a line: it must say something, and today would be new every day."""
_GEEN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed_bestanden(kennis: Kennis) -> Iterator[Bestand]:
    """Yield every feed twice, at the address of its page: «klantgroepen/ouderen.xml» and «.json»."""
    feeds, klaar = tuple(build_feeds(kennis)), Klaar()
    regels = {regel.id: regel for feed in feeds for regel in feed.regels}
    inhoud = {naam: _inhoud(regel) for naam, regel in regels.items()}
    for feed in feeds:
        pad = feed.pagina.removesuffix(".md")
        yield Bestand(pad + ATOM, _to_atom(feed, kennis, inhoud, klaar))
        yield Bestand(pad + JSON, _to_json_feed(feed, kennis, inhoud))


def feednaam(feed: Feed) -> str:
    """Return what a reader sees in the list of what it follows."""
    return f"Klantinzichten: {feed.naam}" if feed.naam else "Klantinzichten"


def _to_atom(feed: Feed, kennis: Kennis, inhoud: Mapping[str, str], klaar: Klaar) -> bytes:
    """Return a feed as Atom; its links are relative to itself when the site has no address."""
    pad, settings = feed.pagina.removesuffix(".md") + ATOM, kennis.instellingen
    root = wortel(settings, pad)
    tree = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "nl"})
    _text(tree, "id", _feed_id(feed))
    _text(tree, "title", feednaam(feed))
    if voorbeeld := kennis.bibliotheek.voorbeeld:
        _text(tree, "subtitle", voorbeeld.omschrijving)
    _text(tree, "updated", max((_moment(regel.dag) for regel in feed.regels), default=_NOOIT))
    _text(ET.SubElement(tree, "author"), "name", settings.afzender.naam)
    ET.SubElement(tree, "link", rel="self", type="application/atom+xml", href=root + pad)
    ET.SubElement(tree, "link", rel="alternate", type="text/html", href=root + html_pad(feed.pagina))
    head: bytes = ET.tostring(tree, "utf-8", xml_declaration=True)
    lines = (_entry(regel, root, inhoud, klaar) for regel in feed.regels)
    return b"".join((head.removesuffix(b"</feed>"), *lines, b"</feed>\n"))


def _entry(regel: Feedregel, root: str, inhoud: Mapping[str, str], klaar: Klaar) -> bytes:
    """Return one line as XML, made once for all feeds that it stands in; `root` stands before every path."""
    if (regel.id, root) not in klaar:
        entry = ET.Element("entry")
        _text(entry, "id", vaste_naam(regel.id))
        _text(entry, "title", regel.titel)
        _text(entry, "updated", _moment(regel.dag))
        ET.SubElement(entry, "link", rel="alternate", type="text/html", href=root + html_pad(regel.pad))
        for term in regel.termen:
            ET.SubElement(entry, "category", term=term.id, label=term.label)
        _text(entry, "content", inhoud[regel.id].replace(WORTEL, root)).set("type", "html")
        klaar[regel.id, root] = ET.tostring(entry, "utf-8")
    return klaar[regel.id, root]


def _to_json_feed(feed: Feed, kennis: Kennis, inhoud: Mapping[str, str]) -> bytes:
    """Return a feed as JSON Feed; that knows no relative links, so it has none when the site has no address."""
    pad, settings = feed.pagina.removesuffix(".md") + JSON, kennis.instellingen
    root = settings.adres
    voorbeeld = kennis.bibliotheek.voorbeeld
    whole: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feednaam(feed),
        **({"home_page_url": root + html_pad(feed.pagina), "feed_url": root + pad} if root else {}),
        **({"description": voorbeeld.omschrijving} if voorbeeld else {}),
        "language": "nl",
        "authors": [{"name": settings.afzender.naam}],
        "items": [
            {
                "id": vaste_naam(regel.id),
                **({"url": root + html_pad(regel.pad)} if root else {}),
                "title": regel.titel,
                "content_html": van_buiten(inhoud[regel.id], settings, pad),
                "date_modified": _moment(regel.dag),
                "tags": [term.label for term in regel.termen],
            }
            for regel in feed.regels
        ],
    }
    return json.dumps(whole, ensure_ascii=False).encode() + b"\n"


def _feed_id(feed: Feed) -> str:
    return vaste_naam(f"feed/{feed.pagina.removesuffix('.md')}")


def _moment(dag: Datum) -> str:
    """Return the first moment that a date can mean: a feed cannot be less precise, and never says what is to come."""
    return f"{dag.eerste.isoformat()}T00:00:00Z"


def _inhoud(regel: Feedregel) -> str:
    """Return what a line says as safe HTML, with where it comes from in words as precise as the source."""
    return veilig(regel.tekst) + Markup("<p><em>{}</em></p>").format(hoofdletter(" · ".join(regel.feiten)))


def _text(parent: ET.Element, tag: str, text: str) -> ET.Element:
    element = ET.SubElement(parent, tag)
    element.text = _GEEN_XML.sub("", text)
    return element
