"""The ways that readers take most, whichever browser they have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assessment.conditions import Answers
from tests.browser.engines.engine import DOWN, ENTER, TAB, Engine
from tests.browser.host import Host
from tests.browser.reader import NO_DECISION, PRESUMED
from tests.site.published import SITE, script

STATE = "document.querySelector('ime-assessment').dataset.state"
TOLD = "document.querySelector('ime-assessment').dataset.told ?? null"
AT_THE_CHECK = f"location.pathname.endsWith('/check/') && {STATE} === 'ready'"
RECOMMENDED = "document.querySelector('.ime-result').dataset.recommendation ?? null"
PRESUMED_NOW = "document.querySelector('.ime-result').dataset.presumed ?? null"
GIVEN = "[...new FormData(document.querySelector('form.ime-form'))].join()"
REFUSES_TO_COPY = (
    "void (navigator.clipboard.writeText = () => Promise.reject(new Error('refused')))"
)
SHARED = "document.querySelector('.ime-keep__link').value"

LIST = "[data-checklist=referral]"
TICKED = f"document.querySelectorAll('{LIST} li input:checked').length"

GUIDE = "guide/when-it-helps/"
SECTION = "conflict"
"""A section of that page."""


@dataclass
class Visit:
    """A reader in one engine, on the site at *address*, which its *host* can fail to send."""

    engine: Engine
    address: str
    host: Host

    def open(self, path: str) -> Engine:
        self.engine.open(self.address + path)
        return self.engine

    def check(self, answers: Answers) -> Engine:
        """Come to the check, which may stand open from the journey before, and press these answers
        alone, one after the other.
        """
        engine = self.engine
        if not engine.look(AT_THE_CHECK):
            self.open("check/")
        engine.click(".ime-clear")  # the tab holds those of the journey before
        if engine.look("document.querySelector('.ime-show-all').ariaPressed") == "false":
            engine.click(".ime-show-all")
        choose(engine, answers)
        return engine

    def reasons(self) -> Engine:
        """Read why a file without a decision is not for an examination."""
        engine = self.check(NO_DECISION)
        engine.until(TOLD, "report")
        engine.click(".ime-result [href='#reasons']")
        engine.until(is_shown(".ime-settled__title"))
        return engine


def choose(engine: Engine, answers: Answers) -> None:
    for name, value in answers.items():
        engine.click(f"input[name='{name}'][value='{value}']")


def is_shown(selector: str) -> str:
    return f'document.querySelector("{selector}").checkVisibility()'


def a_missing_script_is_told(visit: Visit) -> None:
    """A page whose scripts came but for one says what does not work for it."""
    visit.host.missing = {script("check/check.js")}
    engine = visit.open("check/")
    engine.until(is_shown(".ime-missing"))
    engine.until(is_shown(".ime-result__unbegun"))
    assert engine.look("document.querySelector('.ime-missing span').textContent")
    engine.complaints()  # of the script: none is left for what follows
    visit.open("about/")


def the_gates_answer_where_python_cannot(visit: Visit) -> None:
    """The answer is there without the runtime, and its reasons once that can be had."""
    files = SITE.glob("py/**/*")
    visit.host.missing = {f"/{file.relative_to(SITE).as_posix()}" for file in files}
    engine = visit.check(NO_DECISION)
    engine.until(RECOMMENDED, "not_appropriate")
    engine.until(STATE, "failed")
    engine.until(is_shown("[data-shows=failed]"))
    engine.until(TOLD, "quick")
    visit.host.restore()
    engine.click(".ime-again")
    engine.until(TOLD, "report")


def no_page_is_refused_anything(visit: Visit) -> None:
    """A page of each kind opens without a complaint, and Python starts unasked."""
    for path in ("", GUIDE, "guide/glossary/", "check/"):
        engine = visit.open(path)
        engine.until(is_shown("h1"))
        if path == "check/":
            engine.until(STATE, "ready")
        assert engine.complaints() == [], path


def an_answer_changes_and_all_else_with_it(visit: Visit) -> None:
    """Answers pressed one by one are recommended on; another one leads elsewhere."""
    engine = visit.check(PRESUMED)
    engine.until(PRESUMED_NOW, "proceed")
    engine.until(TOLD, "report")
    choose(engine, NO_DECISION)
    engine.until(RECOMMENDED, "not_appropriate")
    engine.until(TOLD, "report")


def the_guide_and_back(visit: Visit) -> None:
    """From a reason to the guide and back, and after a reload, the answers are as they were."""
    engine = visit.reasons()
    engine.click(".ime-finding__guide")
    engine.until("location.pathname.includes('/guide/') && document.readyState", "complete")
    engine.back()
    engine.until(f"location.pathname.endsWith('/check/') && {GIVEN}", "decision,same")
    engine.until(TOLD, "report")
    engine.reload()
    engine.until(GIVEN, "decision,same")
    engine.until(TOLD, "report")


def ticks_are_there_on_the_way_back(visit: Visit) -> None:
    """A list in the guide has its ticks again after another page."""
    engine = visit.open("guide/prepare/")
    engine.click(f"{LIST} li input")
    engine.until(TICKED, 1)
    visit.open("about/")
    engine.back()
    engine.until(f"location.pathname.endsWith('/prepare/') && {TICKED}", 1)


def a_shared_link_brings_its_answers(visit: Visit) -> None:
    """A link opens with the answers of whoever made it, and keeps no code."""
    engine = visit.reasons()
    engine.look(REFUSES_TO_COPY)  # else it is on a clipboard that not every engine lets us read
    engine.click(".ime-share")
    engine.until(f"{SHARED}.includes('#a=')")
    link = engine.look(SHARED)
    visit.open(GUIDE)
    engine.open(link)
    engine.until(GIVEN, "decision,same")
    engine.until("location.hash", "")
    engine.until(TOLD, "report")


def paper_has_the_record(visit: Visit) -> None:
    """On paper the recommendation stands with its limits, and the form is gone."""
    engine = visit.reasons()
    engine.put_on_paper()
    engine.until(is_shown(".ime-settled__title"))
    engine.until(is_shown(".ime-settled__limits"))
    engine.until(is_shown(".ime-form"), False)


def a_section_is_passed_on(visit: Visit) -> None:
    """Its button offers ways to pass it on; its address leads to it."""
    engine = visit.open(GUIDE)
    engine.click(f".ime-titled:has(> #{SECTION}) .ime-copy")
    engine.until(is_shown(".ime-pass"))
    visit.open("about/")
    visit.open(f"{GUIDE}#{SECTION}")
    engine.until("document.activeElement.id", SECTION)
    top = f"document.getElementById('{SECTION}').getBoundingClientRect().top"
    engine.until(f"{top} >= 0 && {top} < innerHeight / 2")


def a_search_finds_a_page(visit: Visit) -> None:
    """What is typed is found, and the way there is open."""
    engine = visit.open("about/")
    engine.click(".md-search__input")
    engine.write("addendum")
    engine.click(".md-search-result__item a")
    engine.until("location.pathname.endsWith('/about/')", False)
    engine.until(is_shown("h1"))


def a_mistyped_address_leads_on(visit: Visit) -> None:
    """The page for what is not there offers what is near."""
    engine = visit.open("guide/lighter-step/")
    engine.click(".ime-not-found a")
    engine.until("location.pathname.endsWith('/guide/lighter-steps/')")
    engine.until(is_shown("h1"))


def keys_alone_lead_to_the_reasons(visit: Visit) -> None:
    """Tab, arrows and Enter are enough."""
    visit.check({})  # WebKit's arrows do not go round: they would begin at what was answered before
    engine = visit.open("check/")
    engine.press_until(TAB, "input[name=decision]")
    engine.press_until(DOWN, "input[value=same]")
    engine.until(RECOMMENDED, "not_appropriate")
    engine.until(TOLD, "report")
    engine.press_until(TAB, "a[href='#reasons']")
    engine.press_key(ENTER)
    engine.until("document.activeElement.matches('.ime-settled__title')")


JOURNEYS: tuple[Callable[[Visit], None], ...] = (
    a_missing_script_is_told,  # first, while neither it nor the runtime is in the browser's cache
    the_gates_answer_where_python_cannot,
    no_page_is_refused_anything,  # and now those at the check, which starts Python once for them
    an_answer_changes_and_all_else_with_it,
    the_guide_and_back,
    a_shared_link_brings_its_answers,
    keys_alone_lead_to_the_reasons,
    paper_has_the_record,
    ticks_are_there_on_the_way_back,
    a_section_is_passed_on,
    a_search_finds_a_page,
    a_mistyped_address_leads_on,
)
