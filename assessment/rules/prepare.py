"""Gates that put something first: an examination looks right, but not yet."""

from __future__ import annotations

from assessment.model import Gate
from assessment.questions import (
    AUTHORITY,
    EXAMINER,
    FOCUS,
    KIND,
    OPEN_QUESTION,
    RECORDS,
    TOLD,
    TREATING_ASKED,
    TREATMENT,
)
from assessment.rules.stages import CANNOT_WAIT, READY_TO_ASK
from assessment.sources import australia, canada, united_states

# Regulators make it a condition in these two kinds of file.  Elsewhere nobody requires it, and
# in a dispute it is often closed; there it is a factor (see `ask-could-be-quicker`).
TREATING_COMES_FIRST = KIND.is_("employment", "workers-compensation")

NO_AUTHORITY = Gate(
    id="no-authority",
    title="Nothing lets you ask yet",
    stage=READY_TO_ASK,
    when=AUTHORITY.is_("nothing-yet"),
    in_short="you cannot yet name what lets you ask",
    because="You cannot yet name what lets you ask, and a request without a basis can fail.",
    next_step="Find the text or the agreement that lets you ask, with advice for your place.",
    source=canada.BOTTIGLIA,
    guide="guide/prepare/#authority",
    example={"authority": "nothing-yet"},
    counterexample={"authority": "accommodation"},
)

AGREEMENT_MISSING = Gate(
    id="agreement-missing",
    title="The agreement it rests on is missing",
    stage=READY_TO_ASK,
    when=AUTHORITY.is_("agreement") & TOLD.is_("not-yet", "objects"),
    in_short="it rests on an agreement that the person has not given",
    because="It rests on the person's agreement, and the person has not given it.",
    next_step=(
        "Explain why, by whom and who will see the report; ask to attend and to share apart;"
        " accept a refusal."
    ),
    source=canada.CPSO_THIRD_PARTY,
    guide="guide/prepare/#tell-the-person",
    example={"authority": "agreement", "told": "not-yet"},
    counterexample={"authority": "agreement", "told": "agrees"},
)

UNCLEAR_QUESTION = Gate(
    id="unclear-question",
    title="The question is not clear yet",
    stage=READY_TO_ASK,
    when=FOCUS.is_("unclear"),
    in_short="the question is not clear yet",
    because="Nobody can yet say what the examiner is to answer, so no report could settle it.",
    next_step="Write the question in one sentence, from the decision that waits on it.",
    source=canada.CHAPMAN,
    guide="guide/prepare/#one-question",
    example={"focus": "unclear"},
    counterexample={"focus": "clear"},
)

WRONG_FIELD = Gate(
    id="wrong-field",
    title="The field does not follow from the question",
    stage=READY_TO_ASK,
    when=FOCUS.is_("mismatch"),
    in_short="nobody can say why the question belongs to the field proposed",
    because="Nobody can say why the question belongs to the field proposed.",
    next_step="Choose the field from the question, and say in the request why it fits.",
    source=canada.LAT_NEXUS,
    guide="guide/prepare/#right-field",
    example={"focus": "mismatch"},
    counterexample={"focus": "clear"},
)

ASK_TREATING_FIRST = Gate(
    id="ask-treating-first",
    title="The treating provider comes first",
    stage=READY_TO_ASK,
    when=TREATING_ASKED.is_("no") & TREATING_COMES_FIRST & ~CANNOT_WAIT,
    in_short="the treating provider was not asked a specific question",
    because=(
        "The treating provider has not been asked a specific question,"
        " and the answer may make an examination unnecessary."
    ),
    next_step=(
        "Ask the treating provider one specific question in writing, say what is missing,"
        " and allow fair time to answer."
    ),
    source=australia.SIRA_IME,
    guide="guide/lighter-steps/#ask-the-treating-provider",
    example={
        "treating-asked": "no",
        "kind": "workers-compensation",
        "safety": "none",
        "waiting": "little",
    },
    counterexample={
        "treating-asked": "no",
        "kind": "workers-compensation",
        "safety": "observed",
        "waiting": "little",
    },
)

RECORDS_MISSING = Gate(
    id="records-missing",
    title="Records are missing",
    stage=READY_TO_ASK,
    when=RECORDS.is_("gaps") & ~CANNOT_WAIT,
    in_short="records are missing that can be had",
    because="Records are missing that can be had, and an examiner without them will hold back.",
    next_step="Request the missing records, name what they are for, and put the file in order.",
    source=united_states.VA_M21,
    guide="guide/prepare/#records",
    example={"records": "gaps", "safety": "none", "waiting": "little"},
    counterexample={"records": "withheld", "safety": "none", "waiting": "little"},
)

STABILITY_UNKNOWN = Gate(
    id="stability-unknown",
    title="Nobody says whether it is stable",
    stage=READY_TO_ASK,
    when=TREATMENT.is_("unsaid") & OPEN_QUESTION.is_("lasting"),
    in_short="lasting effects are asked about and nobody says whether they are stable",
    because="The question is about lasting effects, and nothing on file says they are stable.",
    next_step="Ask the treating provider whether the condition is stable, and if not, when.",
    source=australia.DVA_STABILITY,
    guide="guide/when-to-wait/#changing-treatment",
    example={"treatment": "unsaid", "open-question": "lasting"},
    counterexample={"treatment": "stable", "open-question": "lasting"},
)

FAVOURED_EXAMINER = Gate(
    id="favoured-examiner",
    title="The examiner is chosen for the answer",
    stage=READY_TO_ASK,
    when=EXAMINER.is_("favoured"),
    in_short="the examiner is chosen because of how they tend to report",
    because="An examiner chosen for how they tend to report gives an opinion that will not hold.",
    next_step="Choose by field, from a list both sides could accept, and note how you chose.",
    source=australia.OMBUDSMAN_VICTORIA,
    guide="guide/prepare/#right-field",
    example={"examiner": "favoured"},
    counterexample={"examiner": "undecided"},
)

PREPARE = (
    NO_AUTHORITY,
    AGREEMENT_MISSING,
    UNCLEAR_QUESTION,
    WRONG_FIELD,
    ASK_TREATING_FIRST,
    RECORDS_MISSING,
    STABILITY_UNKNOWN,
    FAVOURED_EXAMINER,
)
