"""What a page asks for and says while a test looks."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Dialog, Error, Page, Request


@dataclass(frozen=True)
class Gehoord:
    """Everything that was heard, in the order in which it came."""

    gevraagd: list[str] = field(default_factory=list)
    """Every address that was asked for."""
    gezegd: list[str] = field(default_factory=list)
    """What stands in the console."""
    fouten: list[str] = field(default_factory=list)
    """Errors of scripts, also those that only stand in the console."""
    vensters: list[str] = field(default_factory=list)
    """What a dialog said; it is closed at once."""

    @property
    def hosts(self) -> set[str]:
        """Return the machines that were asked."""
        return {urlsplit(address).netloc for address in self.gevraagd}


@contextmanager
def luister(page: Page) -> Iterator[Gehoord]:
    """Listen to a page, and stop with it afterwards: other tests use the same window."""
    gehoord = Gehoord()

    def asked(request: Request) -> None:
        gehoord.gevraagd.append(request.url)

    def said(message: ConsoleMessage) -> None:
        gehoord.gezegd.append(message.text)
        if message.type == "error":
            gehoord.fouten.append(message.text)

    def failed(error: Error) -> None:
        gehoord.fouten.append(str(error))

    def opened(dialog: Dialog) -> None:
        gehoord.vensters.append(dialog.message)
        dialog.dismiss()

    page.on("request", asked)
    page.on("console", said)
    page.on("pageerror", failed)
    page.on("dialog", opened)
    yield gehoord
    page.remove_listener("request", asked)
    page.remove_listener("console", said)
    page.remove_listener("pageerror", failed)
    page.remove_listener("dialog", opened)
