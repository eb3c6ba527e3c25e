"""Accessibility rules (WCAG 2.2 AA and best practice) on the page that a window shows."""

from collections.abc import Mapping

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

REGELS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Material's labels act as buttons; we tell screen readers so, which this rule finds odd on a label.
    "rules": {"aria-allowed-role": {"enabled": False}},
}
KLEUREN = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""What can differ between light and dark."""

_DRAWN = "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))"
"""Until the page has drawn itself: what scrolls gets its place in the row of keys only then."""


def overtredingen(page: Page, regels: Mapping[str, object]) -> list[tuple[str, list[str]]]:
    """Return the rules that a page breaks, each with the first elements that do."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    page.evaluate(_DRAWN)
    found = page.evaluate("async (options) => (await axe.run(options)).violations", _only_faults(regels))
    return [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found]


def _only_faults(regels: Mapping[str, object]) -> dict[str, object]:
    """Return the rules with what holds left out of the answer: to name every good element takes half of the time."""
    return {**regels, "resultTypes": ["violations"]}
