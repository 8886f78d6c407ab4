"""Nothing a reader answers leaves the browser."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable

from playwright.sync_api import expect

from assessment.questions import PARTS
from scripts.publish.headers import UNUSED
from tests.browser.reader import HALF_WAY, NO_DECISION, Reader
from tests.browser.views import expect_all_at_hand

STORED = "Object.keys(localStorage).concat(Object.keys(sessionStorage))"
TOLD_TO_WORKERS = """
  window.told = [];
  const Told = Worker;
  window.Worker = class extends Told {
    #told = told[told.push([]) - 1];
    postMessage(message, ...rest) {
      this.#told.push({ ...message, ...(message.files && { files: null }) }); // which are large
      super.postMessage(message, ...rest);
    }
  };
"""
WEIGHT_OF_TYPE = """() => performance.getEntriesByType("resource")
  .filter(({ name }) => name.endsWith(".woff2"))
  .reduce((weight, { decodedBodySize }) => weight + decodedBodySize, 0)"""


def test_no_request_leaves_the_origin(reader: Reader) -> None:
    """
    Reading and checking asks nobody but the host of the site.
    """
    reader.open("").open("guide/when-it-helps/").open()
    reader.choose(HALF_WAY).expect_recommendation("open")
    elsewhere = [
        url for url in reader.requests if not url.startswith((reader.address, "blob:", "data:"))
    ]

    assert elsewhere == []
    assert any("/py/" in url for url in reader.requests)


def test_answering_asks_for_nothing(reader: Reader) -> None:
    """
    Once the rules run, answers cause no request at all, and the address holds none of them.
    """
    reader.open().choose(HALF_WAY).expect_recommendation("open")
    expect_all_at_hand(reader)
    before = len(reader.requests)
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate")

    assert reader.asked_since(before) == []
    assert reader.page.url == reader.address + f"check/#part-{PARTS[0].id}"  # opened by the reader


def test_what_fetches_is_told_no_answer(reader: Reader) -> None:
    """
    Python's worker is told the answers and cannot reach a network; the one that can is told which
    files are wanted, and nothing else.
    """
    reader.context.add_init_script(TOLD_TO_WORKERS)
    reader.open().choose(HALF_WAY).expect_recommendation("open")
    expect_all_at_hand(reader)
    told = reader.page.evaluate("told")
    fetching = [each for worker in told if "folder" in worker[0] for each in worker]
    answering = [each for worker in told if "folder" not in worker[0] for each in worker]

    assert {each for message in fetching for each in message} <= {
        *("folder", "sizes", "distrusted", "id", "wanted", "limit"),
    }
    assert {"all", "documents"} == {each["wanted"] for each in fetching if "wanted" in each}
    assert HALF_WAY in [each.get("answers") for each in answering]


def test_nothing_is_stored_that_could_be_read(reader: Reader) -> None:
    """
    Answering leaves no cookie, and nothing in storage but noise that ends with the tab.
    """
    reader.open()
    unanswered = reader.page.evaluate(STORED)
    reader.choose(HALF_WAY).expect_recommendation("open")
    mix, tape = reader.page.evaluate("[sessionStorage.getItem('ime-noise'), window.name]")
    begins, text = mix.split(":")
    mixed, name = b64decode(text), b64decode(tape)
    stretch = b64decode(tape[int(begins) :])[: len(mixed)]
    held = bytes(one ^ other for one, other in zip(mixed, stretch, strict=True))

    assert unanswered == []
    assert reader.page.evaluate(STORED) == ["ime-noise"]
    assert json.loads(held) == {"answers": HALF_WAY}
    assert [word for word in HALF_WAY.values() if word.encode() in mixed + name] == []
    assert reader.context.cookies() == []


def test_colours_are_kept_once_they_are_chosen(reader: Reader) -> None:
    """
    The theme would note them on the first visit; here it waits until somebody presses.
    """
    reader.open("guide/")
    unasked = reader.page.evaluate(STORED)
    reader.page.get_by_title("Switch to light colours").click()

    assert unasked == []
    assert [name.rpartition(".")[2] for name in reader.page.evaluate(STORED)] == ["__palette"]
    expect(reader.open("guide/").page.locator("body")).to_have_attribute(
        "data-md-color-scheme", "default"
    )


def test_no_page_breaks_its_own_policy(new_reader: Callable[..., Reader]) -> None:
    """
    Front page, guide and check run without a single violation.
    """
    reader = new_reader()
    seen = [*reader.open("").violations(), *reader.open("guide/when-it-helps/").violations()]
    reader.open().choose(NO_DECISION).expect_recommendation("not_appropriate").read_reasons()

    assert seen + reader.violations() == []


def test_the_page_may_do_nothing_that_it_does_not_do(reader: Reader) -> None:
    """
    No camera, no device, no sending after it is closed; and the browser knows every name.
    """
    said: list[str] = []
    reader.page.on("console", lambda message: said.append(message.text))
    reader.open()
    allowed = set(reader.page.evaluate("document.featurePolicy.allowedFeatures()"))

    assert allowed & set(UNUSED.split()) == set()
    assert "clipboard-write" in allowed
    assert said == []


def test_a_first_visit_loads_little_type(reader: Reader) -> None:
    """
    The typefaces of the front page weigh at most 90 kB.
    """
    weight = reader.open("").settle().page.evaluate(WEIGHT_OF_TYPE)

    assert 50_000 < weight <= 90_000
