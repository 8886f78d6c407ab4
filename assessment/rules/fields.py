"""Factors that suggest the field of the examiner, and in person or by video.

Which field suits which question is professional habit, and we found it only in guides by
providers of examinations; so all of these are our judgement.
"""

from __future__ import annotations

from assessment.model import Factor, FactorKind, Moment
from assessment.questions import AREA
from assessment.sources import practice


def _field(id_: str, area: str, other: str, *, title: str, because: str, next_step: str) -> Factor:
    return Factor(
        id=id_,
        title=title,
        kind=FactorKind.FIELD,
        when=AREA.is_(area),
        because=because,
        next_step=next_step,
        moment=Moment.EXAMINER,
        source=practice.OUR_JUDGEMENT,
        guide="guide/prepare/#right-field",
        examples={"a question in this field": {"area": area}},
        counterexamples={"a question in another": {"area": other}},
    )


MOVEMENT = _field(
    "field-movement",
    "movement",
    "nerves",
    title="Orthopaedics, or rehabilitation medicine",
    because="Structure and surgery are a surgeon's field; function is a physiatrist's.",
    next_step="Consider orthopaedic surgery for structure, physiatry for function, in person.",
)

NERVES = _field(
    "field-nerves",
    "nerves",
    "movement",
    title="Neurology",
    because="Nerves, head injury and seizures belong to neurology, with testing where needed.",
    next_step="Consider neurology, in person; add neuropsychology where thinking is affected.",
)

MENTAL = _field(
    "field-mental",
    "mental",
    "movement",
    title="Psychiatry, or psychology",
    because="Mood, trauma and behaviour belong to psychiatry, with psychology for testing.",
    next_step="Consider psychiatry, by video where the rules allow it and the person agrees.",
)

THINKING = _field(
    "field-thinking",
    "thinking",
    "mental",
    title="Neuropsychology",
    because="Memory, attention and thinking are measured by neuropsychological testing.",
    next_step="Consider neuropsychology, in person, with breaks and an interpreter where needed.",
)

ORGAN = _field(
    "field-organ",
    "organ",
    "movement",
    title="The specialist of that organ",
    because="A question about one organ belongs to its specialist and its measurements.",
    next_step="For heart or lungs, consider cardiology or respirology, with exercise testing.",
)

SEVERAL = _field(
    "field-several",
    "several",
    "organ",
    title="Rehabilitation medicine, or a panel",
    because="Several conditions need one examiner who sees them together, or a small panel.",
    next_step="Consider physiatry or internal medicine first; a panel only where fields differ.",
)

WORK = _field(
    "field-work",
    "work",
    "mental",
    title="Occupational medicine",
    because="Fitness for a job, or an exposure at work, is the field of occupational medicine.",
    next_step="Consider occupational medicine, with the job's demands described.",
)
