"""What axe-core finds on an open page."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.browser.reader import Reader

AXE = Path("scripts/locks/node_modules/axe-core/axe.min.js")

RUN = """async ([within, options]) => {
  const plain = new CSSStyleSheet(); // axe tells no contrast over a line drawn as a background
  plain.replaceSync("*, ::before, ::after { background-image: none !important }");
  document.adoptedStyleSheets.push(plain);
  const told = { resultTypes: ["violations"], ...options };
  const { violations } = await axe.run(within ?? document, told);
  document.adoptedStyleSheets.pop();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
}"""

TURN = """({ dataset }) => {
  dataset.mdColorScheme = dataset.mdColorScheme === "slate" ? "default" : "slate";
}"""
"""Takes the colours that a reader may choose instead."""


def findings(reader: Reader, where: str, within: str | None = None) -> list[str]:
    """Each rule that the page breaks, and the elements that do; *within* the part that has changed,
    of a page that is looked at elsewhere.
    """
    if not reader.page.evaluate("'axe' in window"):
        reader.page.evaluate(_axe())
    return [f"{where}: {finding}" for finding in reader.page.evaluate(RUN, [within, {}])]


def findings_in_both_schemes(reader: Reader, where: str, within: str | None = None) -> list[str]:
    """The same, and where contrast lacks in the other colours: no other rule looks at those."""
    found = findings(reader, where, within)
    body = reader.page.locator("body")
    body.evaluate(TURN)
    contrast = reader.page.evaluate(RUN, [within, {"runOnly": ["color-contrast"]}])
    body.evaluate(TURN)
    return found + [f"{where}, in the other colours: {finding}" for finding in contrast]


@cache
def _axe() -> str:
    return AXE.read_text()
