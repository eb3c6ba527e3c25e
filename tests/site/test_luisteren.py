"""The tests that expect silence hear it when there is none."""

from playwright.sync_api import Page

from tests.site.luisteren import luister

LUID = """
<script>console.log("dag"); console.error("au"); alert("raak"); throw new Error("stuk");</script>
<img src="https://elders.example/teller.png">
"""


def test_everything_a_page_does_is_heard_until_we_stop(vers: Page) -> None:
    """Another host, the console, an error and a dialog are heard; afterwards the window is for the next test."""
    page = vers
    page.route("**/*", lambda route: route.abort())
    with luister(page) as gehoord:
        page.set_content(LUID)

    assert gehoord.hosts == {"elders.example"}
    assert gehoord.gezegd[:2] == ["dag", "au"]
    assert {"au", "stuk"} <= set(gehoord.fouten)
    assert gehoord.vensters == ["raak"]
    heard = len(gehoord.gezegd)
    page.evaluate("console.log('nog iets')")
    assert len(gehoord.gezegd) == heard
