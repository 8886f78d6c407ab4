"""What readers do most works in every engine that is here."""

from __future__ import annotations

from tests.browser.engines.engine import Engine, EngineError
from tests.browser.engines.journeys import JOURNEYS, Visit
from tests.browser.host import Host


def test_the_core_journeys(engine: Engine, address: str, host: Host) -> None:
    """
    One after the other in one window, as an engine and Python are slow to start; each that fails is
    named.
    """
    failed = {}
    for journey in JOURNEYS:
        try:
            journey(Visit(engine, address, host))
            assert engine.complaints() == []
        except (AssertionError, EngineError) as error:
            failed[journey.__name__] = str(error)
            engine.open(f"{address}about/")  # the next one begins nowhere that this one broke
        finally:
            host.restore()

    assert failed == {}
