"""What is proved of the rules, for every way a file can be answered.

The rules are handed to the solver Z3 gate by gate, as they are written; the decision diagram
that the page uses is one of the things it proves right.  A claim returns its exceptions by
name, and none where it holds throughout.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import z3

from assessment.conditions import AllOf, AnyOf, Condition, Is, Not, Question
from assessment.engine import WAYS
from assessment.model import FactorKind, Recommendation, Rule
from assessment.narrowing import LEAVES
from assessment.questions import QUESTIONS
from assessment.rules import FACTORS, GATES, RULES
from scripts.proofs.counts import complete_sheets, sheets_by_recommendation

Find = Callable[[], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence about all files, and the search for files that break it.

    *exceptions* are the names the search is known to return, with *why* they are right.
    """

    id: str
    says: str
    find: Find
    exceptions: tuple[str, ...] = ()
    why: str = ""


CLAIMS: list[Claim] = []


def claim(says: str, exceptions: tuple[str, ...] = (), why: str = "") -> Callable[[Find], Find]:
    """Register a search under the sentence it proves when it comes back empty."""

    def register(find: Find) -> Find:
        CLAIMS.append(Claim(find.__name__.replace("_", "-"), says, find, exceptions, why))
        return find

    return register


ANSWERS = {question: z3.Int(question.id) for question in QUESTIONS}
PERMITTED = z3.And([z3.And(answer >= 0, answer < len(q.options)) for q, answer in ANSWERS.items()])


def formula(condition: Condition) -> z3.BoolRef:
    """*condition* as the solver reads it."""
    match condition:
        case Is(question, option_ids):
            named = [n for n, option in enumerate(question.options) if option.id in option_ids]
            return z3.Or([ANSWERS[question] == number for number in named])
        case AllOf(parts):
            return z3.And([formula(part) for part in parts])
        case AnyOf(parts):
            return z3.Or([formula(part) for part in parts])
        case Not(part):
            return z3.Not(formula(part))
    raise TypeError(f"{condition!r} is no condition of the algebra.")


def recommended() -> z3.ArithRef:
    """The recommendation, as its rank in the order of precedence: the gates read one by one."""
    outcome: z3.ArithRef = z3.IntVal(LEAVES.index(Recommendation.PROCEED))
    for gate in reversed(GATES):
        outcome = z3.If(formula(gate.when), LEAVES.index(gate.then), outcome)
    return outcome


def drawn() -> z3.ArithRef:
    """The recommendation as the decision diagram gives it."""
    ends: list[z3.ArithRef] = [z3.IntVal(leaf) for leaf in range(len(LEAVES))]
    for node in WAYS.nodes:
        answer = ANSWERS[WAYS.order[node.level]]
        end = ends[node.ways[-1]]
        for way in range(len(node.ways) - 2, -1, -1):
            end = z3.If(answer == way, ends[node.ways[way]], end)
        ends.append(end)
    return ends[WAYS.top]


outcome = recommended()
holds = {rule: formula(rule.when) for rule in RULES}
proceeds = outcome == LEAVES.index(Recommendation.PROCEED)
stopped = outcome == LEAVES.index(Recommendation.NOT_APPROPRIATE)
onwards = z3.Or(proceeds, outcome == LEAVES.index(Recommendation.PREPARE_FIRST))


def exists(*wanted: z3.BoolRef) -> bool:
    """Whether some complete file is as *wanted*."""
    solver = z3.Solver()
    solver.add(PERMITTED, *wanted)
    return bool(solver.check() == z3.sat)


def instead(term: z3.ExprRef, question_id: str, option_id: str) -> z3.ExprRef:
    """*term* for the same file with another answer to one question."""
    question = _question(question_id)
    number = [option.id for option in question.options].index(option_id)
    return z3.substitute(term, (ANSWERS[question], z3.IntVal(number)))


def given(question_id: str, *option_ids: str) -> z3.BoolRef:
    """That the answer is one of these."""
    return formula(_question(question_id).is_(*option_ids))


def _question(question_id: str) -> Question:
    return next(question for question in QUESTIONS if question.id == question_id)


@claim("Every complete file gets exactly one recommendation, and never none.")
def one_recommendation_and_never_none() -> Iterator[str]:
    if sum(sheets_by_recommendation(WAYS).values()) != complete_sheets():
        yield "the count of answer sheets"


@claim("The diagram the page uses says the same as the rules read one by one.")
def the_diagram_is_the_law() -> Iterator[str]:
    if exists(outcome != drawn()):
        yield "the diagram"


@claim("More answers never contradict what was certain.")
def answers_only_narrow() -> Iterator[str]:
    for index, node in enumerate(WAYS.nodes):
        if any(way >= len(LEAVES) + index for way in node.ways):
            yield WAYS.order[node.level].id


@claim("Each of the five recommendations is the right one for some file.")
def every_recommendation_occurs() -> Iterator[str]:
    for rank, leaf in enumerate(LEAVES):
        if not exists(outcome == rank):
            yield leaf.value


@claim("Each gate decides some file all by itself.")
def every_gate_can_decide_alone() -> Iterator[str]:
    for gate in GATES:
        others = [z3.Not(holds[other]) for other in GATES if other is not gate]
        if not exists(holds[gate], *others):
            yield gate.id


@claim("Each factor can speak, and can be silent, in a file that is not stopped.")
def every_factor_can_speak() -> Iterator[str]:
    for factor in FACTORS:
        if not exists(holds[factor], z3.Not(stopped)) or not exists(
            z3.Not(holds[factor]), z3.Not(stopped)
        ):
            yield factor.id


@claim("Each option of each question changes some rule for some file.")
def every_option_matters() -> Iterator[str]:
    for question in QUESTIONS:
        for option in question.options:
            if not any(_differs(rules_on(question), question, option.id)):
                yield f"{question.id}: {option.id}"


@claim(
    "Each question can move the recommendation.",
    exceptions=("role", "place", "area", "demands"),
    why="They add risks, fields to consider and what to verify; none of them decides.",
)
def every_question_can_decide() -> Iterator[str]:
    for question in QUESTIONS:
        if not any(
            exists(outcome != instead(outcome, question.id, option.id))
            for option in question.options
        ):
            yield question.id


def rules_on(question: Question) -> Iterable[Rule]:
    """The rules that ask *question*."""
    return [rule for rule in RULES if question in rule.when.questions()]


def _differs(rules: Iterable[Rule], question: Question, option_id: str) -> Iterator[bool]:
    return (exists(holds[r] != instead(holds[r], question.id, option_id)) for r in rules)


@claim("Where a stop-sign holds, no other answer leads anywhere else.")
def stop_signs_dominate() -> Iterator[str]:
    for gate in GATES:
        if gate.then is Recommendation.NOT_APPROPRIATE and exists(holds[gate], z3.Not(stopped)):
            yield gate.id


@claim("No file proceeds while a gate holds it.")
def held_files_do_not_proceed() -> Iterator[str]:
    yield from (gate.id for gate in GATES if exists(holds[gate], proceeds))


@claim(
    "Learning that the treating provider was asked, and that the answer leaves the question"
    " open, never moves a file away from an examination."
)
def asking_in_vain_never_moves_away() -> Iterator[str]:
    for option_id in ("unsettled", "no-answer"):
        asked = instead(outcome, "treating-asked", option_id)
        if exists(given("treating-asked", "no"), asked < outcome):
            yield option_id


@claim("A clinical warning against attending never moves a file towards an examination.")
def a_warning_never_moves_towards() -> Iterator[str]:
    if exists(instead(outcome, "harm", "warned") > outcome):
        yield "harm: warned"


@claim("First-hand evidence of danger never holds up a file that may proceed or prepare.")
def danger_never_holds_up() -> Iterator[str]:
    seen = instead(outcome, "safety", "observed")
    if exists(onwards, seen < outcome):
        yield "safety: observed"


@claim("Danger that is only assumed never changes the recommendation.")
def assumed_danger_changes_nothing() -> Iterator[str]:
    assumed = instead(outcome, "safety", "assumed")
    if exists(given("safety", "none"), assumed != outcome):
        yield "safety: assumed"


@claim("Putting the records in order never moves a file away from an examination.")
def complete_records_never_move_away() -> Iterator[str]:
    complete = instead(outcome, "records", "complete")
    if exists(complete < outcome):
        yield "records: complete"


@claim("A file with an improper purpose, or with nothing medical in dispute, never proceeds.")
def improper_purposes_never_proceed() -> Iterator[str]:
    if exists(given("purpose", "credibility", "position"), z3.Not(stopped)):
        yield "purpose"
    if exists(given("open-question", "not-medical"), z3.Not(stopped)):
        yield "open-question"


@claim("Where the opinions on file settle the question, the file never proceeds or prepares.")
def a_settled_question_never_proceeds() -> Iterator[str]:
    if exists(given("opinions", "settled"), onwards):
        yield "opinions: settled"


@claim("A second examination never goes ahead where nothing material has changed.")
def no_repeat_without_change() -> Iterator[str]:
    if exists(given("earlier-exam", "unchanged"), onwards):
        yield "earlier-exam: unchanged"


@claim("Every file that proceeds is told of at least three risks.")
def proceeding_files_have_three_risks() -> Iterator[str]:
    risks = [z3.If(holds[factor], 1, 0) for factor in FACTORS if factor.kind is FactorKind.RISK]
    if exists(proceeds, z3.Sum(risks) < 3):
        yield "risks"


@claim("Every file that proceeds has a reason that speaks for it.")
def proceeding_files_have_a_reason() -> Iterator[str]:
    towards = [holds[factor] for factor in FACTORS if factor.kind is FactorKind.TOWARDS]
    if exists(proceeds, z3.Not(z3.Or(towards))):
        yield "reasons"


@claim("Where the place is, and for whom, never changes the recommendation.")
def place_and_role_change_nothing() -> Iterator[str]:
    for question_id in ("place", "role"):
        for option in _question(question_id).options:
            if exists(outcome != instead(outcome, question_id, option.id)):
                yield f"{question_id}: {option.id}"
