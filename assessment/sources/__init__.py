"""The one register of published texts that the rules and the pages rest on, by place.

*publisher* says whose text it is, and *reported_by* through whom we know it where we did not
read it ourselves.  *says* is our sentence, never theirs, with the place where we know it.
"""

from __future__ import annotations

from assessment.model import Source
from assessment.sources import (
    australia,
    canada,
    ireland,
    new_zealand,
    practice,
    research,
    united_kingdom,
    united_states,
)

PLACES = (
    canada,
    united_states,
    united_kingdom,
    ireland,
    australia,
    new_zealand,
    research,
    practice,
)

SOURCES: tuple[Source, ...] = tuple(
    sorted(
        (value for place in PLACES for value in vars(place).values() if isinstance(value, Source)),
        key=lambda source: source.id,
    )
)
"""Every source, in the order of its id."""
