"""How soon does the whole report come over a slow line, the worker's own requests included?

From opening /check/ and answering at once, at a given rate and 300 ms to the host and back.
"""

from __future__ import annotations

import json
import time

from playwright.sync_api import BrowserContext, CDPSession, sync_playwright

from scripts.measure.browser import new_browser
from scripts.measure.counting_server import OURS, Sent, serving

RATES = (400, 750, 1_600, 3_000)  # kbit/s
LATENCY = 300  # milliseconds
PATIENCE = 300  # seconds
ENDS = "ime-assessment:is([data-state=failed], [data-told=report])"


def main() -> None:
    sent = Sent()
    print(
        "kbit/s, seconds to the whole report, bytes sent until then, what the panel said meanwhile"
    )
    with serving(sent) as address, sync_playwright() as playwright:
        for rate in RATES:
            with new_browser(playwright) as browser:
                sent.clear()
                seconds, end = report_over(browser, address + OURS, rate)
                print(f"{rate:>6,}  {seconds:6.0f}  {sent.total():>10,}  {end}")


def report_over(browser: BrowserContext, address: str, rate: int) -> tuple[float, str]:
    """Seconds until the check ended, and how."""
    page = browser.new_page()
    throttle_all(browser.new_cdp_session(page), rate)
    begun = time.monotonic()
    page.goto(address, timeout=PATIENCE * 1000)
    page.locator("form.ime-form input[type=radio]").first.check()
    page.locator(ENDS).first.wait_for(timeout=PATIENCE * 1000)
    seconds = time.monotonic() - begun
    arrived = page.locator(".ime-arriving").first.text_content() or ""
    return seconds, f"{page.locator('ime-assessment').get_attribute('data-state')}:{arrived}"


def throttle_all(session: CDPSession, rate: int) -> None:
    """Slow the page of *session* and its workers down; each worker waits until that is done."""
    line = {
        "offline": False,
        "latency": LATENCY,
        "downloadThroughput": rate * 1000 / 8,
        "uploadThroughput": rate * 1000 / 8,
    }

    def throttle_worker(event: dict[str, object]) -> None:
        for method, params in (
            ("Network.enable", {}),
            ("Network.emulateNetworkConditions", line),
            ("Runtime.runIfWaitingForDebugger", {}),
        ):
            message = json.dumps({"id": 1, "method": method, "params": params})
            session.send(
                "Target.sendMessageToTarget",
                {"sessionId": event["sessionId"], "message": message},
            )

    session.on("Target.attachedToTarget", throttle_worker)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", line)
    session.send(
        "Target.setAutoAttach",
        {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": False},
    )


if __name__ == "__main__":
    main()
