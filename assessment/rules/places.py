"""Factors that say what to verify where the file is; never what the law is."""

from __future__ import annotations

from assessment.conditions import Condition
from assessment.model import Factor, FactorKind, Moment, Source
from assessment.questions import KIND, PLACE
from assessment.sources import australia, canada, new_zealand, united_kingdom, united_states


def _verify(
    id_: str, place: str, kinds: tuple[str, ...], *, because: str, next_step: str, source: Source
) -> Factor:
    when: Condition = PLACE.is_(place) & KIND.is_(*kinds)
    return Factor(
        id=id_,
        title="What to verify where you are",
        kind=FactorKind.VERIFY,
        when=when,
        because=because,
        next_step=next_step,
        moment=Moment.RIGHT,
        source=source,
        guide="guide/prepare/#authority",
        examples={f"a file on {kind} there": {"place": place, "kind": kind} for kind in kinds},
        counterexamples={"the same file elsewhere": {"place": "elsewhere", "kind": kinds[0]}},
    )


CANADA_EMPLOYMENT = _verify(
    "verify-canada-employment",
    "canada",
    ("employment",),
    because="In Canada an employer's request has to fit human rights law and any agreement.",
    next_step="Verify the collective agreement or policy, and what accommodation requires.",
    source=canada.BOTTIGLIA,
)
CANADA_WORKERS = _verify(
    "verify-canada-workers-compensation",
    "canada",
    ("workers-compensation",),
    because="In Canada each province's board sets who may ask, and how a worker may object.",
    next_step="Verify your board's policy, its time limits, and the worker's right to object.",
    source=canada.OWA_OBJECT,
)
CANADA_AUTO = _verify(
    "verify-canada-auto",
    "canada",
    ("auto",),
    because="In Ontario the notice has to give reasons, and exams may not be more than needed.",
    next_step="Verify the regulation in force in your province, and what the notice must say.",
    source=canada.SABS_S44,
)
CANADA_LITIGATION = _verify(
    "verify-canada-litigation",
    "canada",
    ("litigation",),
    because="Canadian courts ask more for a further examination than for a first one.",
    next_step="Verify your court's rule, its time limits, and what evidence of need it expects.",
    source=canada.OTLA_2016_ONSC_5108,
)
US_EMPLOYMENT = _verify(
    "verify-us-employment",
    "united-states",
    ("employment",),
    because="In the United States an employer's request needs a basis in the job and in evidence.",
    next_step="Verify federal disability law, leave law and your state's rules with counsel.",
    source=united_states.EEOC_INQUIRIES,
)
US_WORKERS = _verify(
    "verify-us-workers-compensation",
    "united-states",
    ("workers-compensation",),
    because="In the United States each state sets notice, distance, recording and how often.",
    next_step="Verify your state's statute, including how many examinations each side has.",
    source=united_states.FLORIDA_COST,
)
US_BENEFITS = _verify(
    "verify-us-disability",
    "united-states",
    ("disability",),
    because="Under a benefit plan the plan's own words give the right to examine, or do not.",
    next_step="Verify the plan's words, and what courts in your circuit expect of paper reviews.",
    source=united_states.OKUNO,
)
US_LITIGATION = _verify(
    "verify-us-litigation",
    "united-states",
    ("litigation", "auto"),
    because="In federal court an examination takes an order: condition in dispute, good cause.",
    next_step="Verify the rule of your court, and agree on scope before you ask for an order.",
    source=united_states.FRCP_35,
)
UK_EMPLOYMENT = _verify(
    "verify-uk-employment",
    "united-kingdom",
    ("employment", "disability"),
    because="In the United Kingdom a report reaches an employer only with informed consent.",
    next_step="Verify consent, data protection, and whether the person may see the report first.",
    source=united_kingdom.AMRA,
)
UK_LITIGATION = _verify(
    "verify-uk-litigation",
    "united-kingdom",
    ("litigation", "auto"),
    because="In England and Wales expert evidence needs the court's leave and a real need.",
    next_step="Verify in the directions which experts you may call, whether jointly, and by when.",
    source=united_kingdom.CPR_35,
)
AUSTRALIA_WORKERS = _verify(
    "verify-australia-workers-compensation",
    "australia",
    ("workers-compensation", "auto"),
    because="Australian schemes set who may examine, how often, and what comes before it.",
    next_step="Verify your scheme's guidelines on grounds, intervals, notice and travel.",
    source=australia.SIRA_PURPOSES,
)
NEW_ZEALAND_ACC = _verify(
    "verify-new-zealand",
    "new-zealand",
    ("workers-compensation", "auto", "disability"),
    because="In New Zealand the accident scheme chooses the assessor and pays.",
    next_step="Verify the claimant code: support person, culture, interpreter, complaint.",
    source=new_zealand.ACC_72,
)
