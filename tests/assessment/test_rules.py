"""Each rule says what it means, and means what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assessment import rules
from assessment.conditions import AllOf, AnyOf, Condition, Is, Not, Question, UnknownOptionError
from assessment.model import Factor, Gate, Recommendation, Rule
from assessment.questions import ESSENTIAL, PARTS, PLACE, QUESTIONS, TREATMENT, check_answers
from assessment.rules import FACTORS, GATES, RULES, STAGES
from assessment.sources import SOURCES

RULE = re.compile(r"^([A-Z_]+) = (?:Gate|Factor|_field|_verify)\(", re.MULTILINE)

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
every_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)


def options_in(condition: Condition) -> set[tuple[str, str]]:
    """Every option that a condition names, with its question."""
    match condition:
        case Is(question, option_ids):
            return {(question.id, option_id) for option_id in option_ids}
        case AllOf(parts) | AnyOf(parts):
            return {named for part in parts for named in options_in(part)}
        case Not(part):
            return options_in(part)
    raise TypeError(condition)


@every_rule
def test_examples_hold(rule: Rule) -> None:
    """
    A rule holds in each of its examples.
    """
    assert rule.examples
    for name, answers in rule.examples.items():
        check_answers(answers)
        assert rule.when.holds(answers) is True, name


@every_rule
def test_counterexamples_fail(rule: Rule) -> None:
    """
    A rule fails in each of its counterexamples.
    """
    assert rule.counterexamples
    for name, answers in rule.counterexamples.items():
        check_answers(answers)
        assert rule.when.holds(answers) is False, name


@every_rule
def test_examples_cover_every_option_the_rule_names(rule: Rule) -> None:
    """
    No option stands in a condition that no example tells of.
    """
    told = {
        pair
        for answers in (*rule.examples.values(), *rule.counterexamples.values())
        for pair in answers.items()
    }

    assert options_in(rule.when) <= told


@every_rule
def test_each_option_of_an_example_is_needed(rule: Rule) -> None:
    """
    An example answers only questions its rule asks about, and no two share a name.
    """
    asked = {question.id for question in rule.when.questions()}
    names = [*rule.examples, *rule.counterexamples]

    assert len(names) == len(set(names))
    for answers in (*rule.examples.values(), *rule.counterexamples.values()):
        assert set(answers) <= asked


@every_rule
def test_silence_is_undecided(rule: Rule) -> None:
    """
    Nothing is concluded from answers nobody gave.
    """
    assert rule.when.holds({}) is None


@every_rule
def test_sentences_are_sentences(rule: Rule) -> None:
    """
    What was found is one short sentence, and the next step is one in the imperative.
    """
    assert rule.because.endswith(".")
    assert rule.next_step.endswith(".")
    assert re.match(r"[A-Z][a-z]+ |For heart", rule.next_step)
    assert len(rule.because.split()) <= 30


@every_rule
def test_words_are_ours(rule: Rule) -> None:
    """
    We say IME after the first mention, and "obtain consent" nowhere.
    """
    said = f"{rule.title} {rule.because} {rule.next_step}"

    assert "independent medical examination" not in said.lower()
    assert "the IME doctor" not in said


@every_rule
def test_sources_are_in_the_register(rule: Rule) -> None:
    """
    A rule rests on texts that the register holds, in places that we ask about.
    """
    places = {option.id for option in PLACE.options}

    assert set(rule.all_sources) <= set(SOURCES)
    assert set(rule.sources) <= places
    assert rule.source_in(None) is rule.source
    assert rule.source_in("elsewhere") is rule.source
    for place, source in rule.sources.items():
        assert rule.source_in(place) is source


def test_ids_are_unique_and_kebab_case() -> None:
    """
    An id is an address: lower case, hyphens, and used once.
    """
    for things in (RULES, QUESTIONS, PARTS, STAGES, SOURCES):
        ids = [thing.id for thing in things]

        assert len(ids) == len(set(ids))
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_) for id_ in ids)


def test_stronger_recommendations_come_first() -> None:
    """
    Gates stand in the order of their stages, and stages in the order of precedence.
    """
    precedence = list(Recommendation)

    assert [gate.stage for gate in GATES] == sorted(
        (gate.stage for gate in GATES), key=STAGES.index
    )
    assert list(STAGES) == sorted(STAGES, key=lambda stage: precedence.index(stage.then))


def test_rules_are_found_and_not_listed() -> None:
    """
    Every rule that a module of the package holds is among the rules, once.
    """
    files = sorted(Path(rules.__file__).parent.glob("*.py"))
    written = [name for file in files for name in RULE.findall(file.read_text("utf-8"))]

    assert len(written) > 90
    assert len(RULES) == len(written)
    assert all(isinstance(gate, Gate) for gate in GATES)
    assert all(isinstance(factor, Factor) for factor in FACTORS)


def test_every_question_matters_to_a_rule() -> None:
    """
    We ask nothing that no rule needs.
    """
    needed = {question for rule in RULES for question in rule.when.questions()}

    assert needed == set(QUESTIONS)


@every_question
def test_no_option_swallows_silence(question: Question) -> None:
    """
    What the file does not say is *not known*, and no option says so in its stead.
    """
    for option in question.options:
        assert "file does not say" not in option.text
        assert "as far as" not in option.text
        assert "nothing on file shows" not in option.text


@every_question
def test_presumption_is_an_option_and_a_clause(question: Question) -> None:
    """
    A presumption is one of the question's own options, and can be said.
    """
    assert bool(question.presumed) is bool(question.presumption)
    if question.presumed:
        assert question.option(question.presumed)
        assert question.presumption[0].islower()
        assert not question.presumption.endswith(".")


def test_what_makes_the_file_what_it_is_is_never_presumed() -> None:
    """
    The decision, the open question, the right to ask, the opinions and the treating provider.
    """
    ids = [question.id for question in ESSENTIAL]

    assert ids == ["decision", "open-question", "authority", "opinions", "treating-asked"]
    assert not any(question.presumed for question in ESSENTIAL)


def test_there_are_few_questions() -> None:
    """
    Whoever has the few minutes that the pages promise can answer them.
    """
    assert len(QUESTIONS) <= 24


def test_short_checklist_asks_what_most_often_decides() -> None:
    """
    Whoever prints it for a first look has these, in this order.
    """
    short = [question.id for question in QUESTIONS if question.short]

    assert short == [
        "decision",
        "open-question",
        "opinions",
        "treating-asked",
        "earlier-exam",
        "lighter",
    ]


def test_unknown_option_dies_at_once() -> None:
    """
    A misspelt option cannot become a condition.
    """
    message = r"^treatment has no option 'chnging'; expected [\w-]+(, [\w-]+)+\.$"
    with pytest.raises(UnknownOptionError, match=message):
        TREATMENT.is_("chnging")
