"""How many bytes does a page of the guide take on a first visit?"""

from __future__ import annotations

from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from scripts.measure.browser import new_browser, opened
from scripts.measure.counting_server import Sent, serving

AIM = 165_000
SETTLED = "document.fonts.ready.then(() => new Promise(requestIdleCallback))"


def main() -> None:
    sent = Sent()
    weights = {}
    with serving(sent) as address, sync_playwright() as playwright:
        for page in sorted(Path("site/guide").rglob("index.html")):
            path = f"{page.parent.relative_to('site')}/"
            with new_browser(playwright) as browser:
                sent.clear()
                opened(browser, address + path).evaluate(SETTLED)
                weights[path] = sent.total()
    heaviest = max(weights, key=weights.__getitem__)
    print("bytes of a guide page, median (least-most)", end="  ")
    print(
        f"{median(weights.values()):,.0f} ({min(weights.values()):,}-{weights[heaviest]:,})", end=""
    )
    print(f", the heaviest {heaviest}; aim {AIM:,}")


if __name__ == "__main__":
    main()
