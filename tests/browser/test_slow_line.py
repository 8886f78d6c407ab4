"""A slow line is no fault, a silent one is named, and what arrived is not fetched again."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Route, expect

from tests.browser import fake_workers
from tests.browser.host import Host, written
from tests.browser.reader import NO_DECISION, PATIENCE, Reader
from tests.browser.test_older_answers import python_in, silence

KINDS = "(lines) => lines.map((line) => line.dataset.trouble)"

SILENCE = """async (script) => {
  const { Silence } = await import(script);
  const told = [];
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  await new Promise((resolve) => {
    const silence = new Silence(900, () => resolve(told.push("broken")));
    (async () => {
      for (let heard = 0; heard < 12; heard += 1) {
        await pause(100);
        silence.heard();
        told.push("heard");
      }
    })();
  });
  return told;
}"""

BREAKS_OFF = """async (script) => {
  const { RuntimeFiles } = await import(script);
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
  const arriving = (from, to) => new ReadableStream({
    pull(controller) {
      if (from < to) controller.enqueue(bytes.slice(from, (from += 20)));
      else if (to < bytes.length) controller.error(new TypeError("network error"));
      else controller.close();
    },
  });
  const asked = [];
  window.fetch = async (address, { headers }) => {
    const begun = Number(/\\d+/.exec(headers.range)?.[0] ?? 0);
    const isStdlib = address.endsWith(".zip");
    if (isStdlib) asked.push(begun);
    const body = arriving(begun, isStdlib && !begun ? 240 : bytes.length);
    return new Response(body, {
      status: begun ? 206 : 200,
      headers: { "content-length": begun ? bytes.length - begun : 200 }, // compressed, if whole
    });
  };
  WebAssembly.compile = async (whole) => whole; // which no page of ours may do
  const told = [];
  const sizes = Object.fromEntries(
    ["pyodide.asm.wasm", "python_stdlib.zip", "assessment.whl"].map((name) => [name, 300]),
  );
  const files = new RuntimeFiles("", sizes, ({ arrived }) => told.push(arrived));
  const { stdlib } = await files.all(9000);
  return { asked, told, stdlib: [...new Uint8Array(stdlib)], bytes: [...bytes] };
}"""


def trouble(reader: Reader) -> str:
    """Of which kind the panel says it is, at once; and what helps, once that is opened."""
    failed = reader.page.locator(".ime-result__python[data-shows=failed]")
    shown = failed.locator("[data-trouble]:visible")
    (at_once,) = shown.evaluate_all(KINDS)
    failed.locator("summary").click()
    both = shown.evaluate_all(KINDS)
    assert both == [at_once, at_once]
    return str(at_once)


def test_a_limit_runs_from_what_was_heard_last(reader: Reader) -> None:
    """
    Twelve signs of life outlast the limit; the silence after them does not.
    """
    told = reader.open("").page.evaluate(SILENCE, written("check/silence.js"))

    assert told == ["heard"] * 12 + ["broken"]


def test_a_slow_line_is_no_broken_one(host: Host, reader: Reader) -> None:
    """
    A file that takes three times the limit arrives, and the reader sees how much has come.
    """
    host.dripping["pyodide.asm.wasm"] = 9
    reader.open("").allow(3_000).choose(NO_DECISION)
    progress = reader.page.locator("[data-shows=starting] .ime-arriving")

    expect(progress).to_have_text(re.compile(r"\([12]\.\d of 3\.\d MB\)"))
    expect(progress).to_be_visible()
    reader.expect_recommendation("not_appropriate")


def test_the_page_itself_compiles_nothing(reader: Reader) -> None:
    """
    It would stand still meanwhile, for a second and more on a slow phone.
    """
    reader.context.add_init_script("WebAssembly.compile = WebAssembly.compileStreaming = null;")

    reader.open("").choose(NO_DECISION).expect_recommendation("not_appropriate")


@pytest.mark.parametrize("source", [fake_workers.SILENT, fake_workers.CLOSED, "for (;;);"])
def test_what_fetches_may_fall_silent(reader: Reader, source: str) -> None:
    """
    The reader learns that something stopped, and "Try again" begins anew.
    """
    fake_workers.install_as(reader.page, "files-worker", source)
    reader.open("").allow(500).choose(NO_DECISION).expect_state("failed")
    reader.page.unroute_all()
    reader.allow(PATIENCE).page.get_by_role("button", name="Try again").click()

    reader.expect_recommendation("not_appropriate")


def test_a_line_that_stays_silent_is_named(host: Host, reader: Reader) -> None:
    """
    Where a file stops in the middle, the reader learns how much came, and that it is kept.
    """
    host.stuck.add("pyodide.asm.wasm")
    reader.open("").allow(2_000).choose(NO_DECISION).expect_state("failed")

    assert trouble(reader) == "line"
    arrived = reader.page.locator("[data-trouble=line] .ime-arriving")
    expect(arrived).to_be_visible()
    expect(arrived).to_have_text(re.compile(r"\(\d\.\d of 3\.\d MB\)"))


def test_trying_again_fetches_only_the_rest(host: Host, reader: Reader) -> None:
    """
    The archives had come whole, so the host is not asked for them a second time, by a browser
    that keeps nothing either.
    """
    reader.page.route("**/py/**", lambda route: route.continue_())  # this turns its cache off
    host.stuck.add("pyodide.asm.wasm")
    reader.open("").allow(2_000).choose(NO_DECISION).expect_state("failed")
    host.restore()
    host.asked.clear()
    reader.allow(PATIENCE).page.get_by_role("button", name="Try again").click()

    reader.expect_recommendation("not_appropriate")
    names = [path.rpartition("/")[2] for path in host.asked]
    assert "pyodide.asm.wasm" in names
    assert not {"python_stdlib.zip", "assessment.whl"} & set(names)


def test_a_file_that_breaks_off_goes_on_where_it_stopped(host: Host, reader: Reader) -> None:
    """
    It is asked for again without the reader doing anything, also on a line that never holds for the
    whole of it, where beginning anew never gets further.
    """
    host.breaks["pyodide.asm.wasm"] = 5
    reader.open("").choose(NO_DECISION)

    reader.expect_recommendation("not_appropriate")
    assert host.breaks["pyodide.asm.wasm"] == 0
    assert set(host.begun) == {"pyodide.asm.wasm"}


def test_the_rest_of_a_file_is_added_to_what_has_come(reader: Reader) -> None:
    """
    What has come is not gone through again first: by then the line may have broken once more, and a
    browser drops what it holds unread.  How much has come never falls back.
    """
    seen = reader.open("").page.evaluate(BREAKS_OFF, written("check/runtime-files.js"))

    first, begun = seen["asked"]
    assert first == 0
    assert 100 < begun <= 240
    assert seen["told"] == sorted(seen["told"])
    assert seen["stdlib"] == seen["bytes"]


def test_a_line_that_is_down_for_a_while_is_taken_up_again(host: Host, reader: Reader) -> None:
    """
    A train leaves its tunnel before the limit on silence is over: nobody has to press anything.
    """
    host.breaks["pyodide.asm.wasm"] = 1
    asked: list[str] = []

    def down_for_a_while(route: Route) -> None:
        asked.append(route.request.url)
        if 1 < len(asked) < 9:  # more often than a file is asked for that brings nothing new
            route.abort("internetdisconnected")
        else:
            route.continue_()

    reader.page.route("**/pyodide.asm.wasm", down_for_a_while)
    reader.open("").choose(NO_DECISION).expect_recommendation("not_appropriate")

    assert len(asked) == 9


def test_a_worker_that_died_is_started_without_the_network(reader: Reader) -> None:
    """
    What had arrived is at hand: only scripts are asked for, which the browser keeps.
    """
    reader.open("").choose(NO_DECISION).expect_report()
    before = len(reader.requests)
    silence(python_in(reader))
    reader.page.locator("ime-assessment").evaluate("(each) => (each.dataset.answerDeadline = 2000)")
    reader.choose({"opinions": "conflict"}).expect_report()
    asked = [url for url in reader.asked_since(before) if not url.startswith("blob:")]
    kinds = {url.partition("?")[0].rpartition(".")[2] for url in asked}

    assert kinds == {"js"}


@pytest.mark.parametrize(
    "name", ["files-worker.js", "worker.js", "pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm"]
)
def test_a_file_that_was_missing_is_found_again(host: Host, reader: Reader, name: str) -> None:
    """
    Even where a host lets browsers keep the answer that it is not there for a year.
    """
    host.lost.add(name)
    reader.open("").choose(NO_DECISION).expect_state("failed")
    kind = trouble(reader)
    host.restore()
    reader.page.get_by_role("button", name="Try again").click()

    reader.expect_recommendation("not_appropriate")
    assert kind == "missing"


def test_a_file_that_is_stopped_on_its_way_is_named(reader: Reader) -> None:
    """
    A filter that lets a file never begin is no slow line.
    """
    reader.page.route("**/python_stdlib.zip", lambda route: route.abort("blockedbyclient"))
    reader.open("").choose(NO_DECISION).expect_state("failed")

    assert trouble(reader) == "missing"


def test_blocked_webassembly_is_named_before_anything_is_fetched(
    host: Host, reader: Reader
) -> None:
    """
    The reader learns the cause, and pays for no byte of the runtime.
    """
    host.forbids_wasm = True
    reader.open("").choose(NO_DECISION).expect_state("failed")

    assert trouble(reader) == "wasm"
    assert not [url for url in reader.requests if "/py/" in url]


def test_python_that_stops_is_named(reader: Reader) -> None:
    """
    All files came, and still it does not start.
    """
    reader.page.route(
        "**/pyodide.js",
        lambda route: route.fulfill(
            content_type="text/javascript",
            body="export const loadPyodide = () => { throw new Error('out of memory'); };",
        ),
    )
    reader.open("").choose(NO_DECISION).expect_state("failed")

    assert trouble(reader) == "stopped"


def test_a_host_that_does_not_know_the_type_of_wasm(host: Host, reader: Reader) -> None:
    """
    What cannot be compiled while it arrives is compiled when it has.
    """
    host.untyped.add("pyodide.asm.wasm")

    reader.open("").choose(NO_DECISION).expect_recommendation("not_appropriate")
