"""What axe-core finds on an open page."""

from __future__ import annotations

from pathlib import Path

from tests.browser.reader import Reader

AXE = Path("scripts/locks/node_modules/axe-core/axe.min.js")

RUN = """async () => {
  const plain = new CSSStyleSheet(); // axe tells no contrast over a line drawn as a background
  plain.replaceSync("*, ::before, ::after { background-image: none !important }");
  document.adoptedStyleSheets.push(plain);
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  document.adoptedStyleSheets.pop();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
}"""


def findings(reader: Reader, where: str) -> list[str]:
    """Each rule that the page breaks, and the elements that do."""
    reader.page.evaluate(AXE.read_text())
    return [f"{where}: {finding}" for finding in reader.page.evaluate(RUN)]
