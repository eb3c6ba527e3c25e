"""The fixed name of a thing, and where a page is seen from elsewhere."""

from urllib.parse import quote

from generator.showing.htmlregels import WORTEL
from generator.values.pagina import Instellingen

_NAAM = "tag:klantinzichten,2024:"


def vaste_naam(naam: str) -> str:
    """Return a name as a tag URI (RFC 4151): it has no address in it, so it stays when the site moves."""
    return _NAAM + quote(naam)


def html_pad(pad: str) -> str:
    """Return the path of a page on the site, as an address has it."""
    return quote(f"{pad.removesuffix('.md')}.html")


def wortel(instellingen: Instellingen, vanaf: str) -> str:
    """Return what stands before a path of the site in the file `vanaf`: its address, or the way up when it has none."""
    return instellingen.adres or "../" * vanaf.count("/")


def van_buiten(html: str, instellingen: Instellingen, vanaf: str) -> str:
    """Return safe HTML with every link within the site as it is from the file `vanaf`."""
    return html.replace(WORTEL, wortel(instellingen, vanaf))
