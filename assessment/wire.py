"""The browser's door: JSON text in, JSON text out."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from assessment import whatif, words
from assessment.conditions import DONT_KNOW, AnswerError, Answers, Question
from assessment.consequences import consequences
from assessment.engine import assess
from assessment.model import Assessment, FactorKind, Finding, Gate, Recommendation, Source
from assessment.questions import NUMBERS, QUESTIONS, permitted, question
from assessment.rules import GATES, STAGES, VERSION

Json = dict[str, Any]


def assess_json(text: str) -> str:
    """Assess the answers in *text*, a JSON object of question ids to option ids.

    Raises AnswerError where *text* is not such an object.
    """
    return json.dumps(assessment_object(read_answers(text)), ensure_ascii=False)


def read_answers(text: str) -> Answers:
    """Read answers from JSON; raise AnswerError where it is no object of texts."""
    try:
        found = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        if isinstance(error, AnswerError):
            raise
        raise AnswerError(f"The answers are not JSON: {error}.") from error
    if not isinstance(found, dict):
        raise AnswerError(
            f"The answers are {json.dumps(found)[:40]};"
            ' expected an object such as {"decision": "depends"}.'
        )
    for question_id, option_id in found.items():
        if not isinstance(option_id, str):
            raise AnswerError(
                f"{question(question_id).id!r} is {json.dumps(option_id)[:40]};"
                f" expected one of {', '.join(permitted(question(question_id)))}."
            )
    return found


def assessment_object(answers: Answers) -> Json:
    """Everything the page shows for *answers*, as plain objects."""
    assessment = assess(answers)
    settled = assessment.recommendation
    first = whatif.find_out_first(answers)
    matter = whatif.mattering(answers)
    return {
        "rules_version": VERSION,
        "recommendation": settled and settled.value,
        "possible": [each.value for each in assessment.possible],
        "counts": {
            "questions": len(QUESTIONS),
            "answered": len(answers),
            "unknown": sum(option_id == DONT_KNOW for option_id in answers.values()),
        },
        "words": {
            "progress": words.progress(len(answers)),
            "title": words.title(assessment, len(answers)),
            "sentence": words.sentence(assessment, len(answers)),
            "unknowns": words.unknowns(answers, assessment, matter),
            "possible": [_possible(answers, each) for each in assessment.possible],
        },
        "findings": [_finding(finding) for finding in assessment.findings],
        "open": [
            {"question": asked.id, "matters": asked in matter} for asked in whatif.unknown(answers)
        ],
        "find_out_first": first and first.id,
        "find_out_first_words": first
        and {"question": first.text, "sentence": words.find_out(answers, first)},
        "changes": [_change(change) for change in whatif.changes(answers)],
        "ruled_out": [
            {
                "recommendation": each.value,
                "name": words.NAMES[each],
                "words": words.ruled_out_by(answers, each),
            }
            for each in Recommendation
            if each not in assessment.possible
        ],
        "path": _path(answers, assessment),
        "consequences": [
            {"title": title, "lines": lines} for title, lines in consequences(answers, assessment)
        ],
        "to_do": _to_do(assessment),
        "answers": [_answer(asked, answers, assessment, matter) for asked in QUESTIONS],
    }


def question_object(asked: Question) -> Json:
    """A question as other programs read it, "I do not know" among its options."""
    options = [{"id": option.id, "text": option.text} for option in asked.options]
    if asked.dont_know:
        options.append({"id": DONT_KNOW, "text": words.DONT_KNOW_TEXT})
    return {"id": asked.id, "text": asked.text, "why": asked.why, "options": options}


def _once(pairs: list[tuple[str, Any]]) -> Json:
    """An object in which no question stands twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise AnswerError(f"{twice!r} is answered twice; expected one answer.")
    return found


def _possible(answers: Answers, recommendation: Recommendation) -> Json:
    return {
        "recommendation": recommendation.value,
        "name": words.NAMES[recommendation],
        "if": words.still_possible_if(answers, recommendation),
    }


def _finding(finding: Finding) -> Json:
    rule = finding.rule
    return {
        "rule": rule.id,
        "title": rule.title,
        "kind": "gate" if isinstance(rule, Gate) else rule.kind.value,
        "decides": finding.decides,
        "leads_to": rule.then.value if isinstance(rule, Gate) else None,
        "because": rule.because,
        "next_step": rule.next_step,
        "source": _source(rule.source),
        "guide": rule.guide,
        "guide_title": words.guide_title(rule.guide),
    }


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "kind": source.kind.value,
        "read": source.read.isoformat(),
        "read_words": words.read_on(source.read),
    }


def _change(change: whatif.Change) -> Json:
    asked = [question(question_id) for question_id in change.answers]
    return {
        "answers": dict(change.answers),
        "recommendation": change.recommendation.value,
        "kind": "do" if change.by_doing else "verify",
        "words": words.change_lines(change, asked),
    }


def _path(answers: Answers, assessment: Assessment) -> list[Json]:
    path: list[Json] = []
    reached = True
    for stage in STAGES:
        truths = {gate.when.holds(answers) for gate in GATES if gate.stage is stage}
        here = assessment.recommendation is stage.then
        if not reached:
            state = "ahead"
        elif truths == {False}:
            state = "passed"
        elif here and (True in truths or not _held(answers)):
            state, reached = "held", False
        else:
            state = "open"
        path.append(
            {
                "stage": stage.id,
                "title": stage.title,
                "state": state,
                "recommendation": stage.then.value,
                "words": words.stage_words(stage, state, answers),
            }
        )
    return path


def _held(answers: Answers) -> bool:
    return any(gate.when.holds(answers) for gate in GATES)


def _to_do(assessment: Assessment) -> list[Json]:
    """The next steps in order: what decides, what else holds it up, what to mind, what helps."""
    settled = assessment.recommendation
    if settled is None:
        return []
    rules = [finding.rule for finding in assessment.findings if finding.decides]
    if settled is not Recommendation.NOT_APPROPRIATE:
        rules += [f.rule for f in assessment.findings if isinstance(f.rule, Gate) and not f.decides]
    if settled in (Recommendation.PREPARE_FIRST, Recommendation.PROCEED):
        for kind in (FactorKind.MIND, FactorKind.TOWARDS, FactorKind.AWAY):
            rules += [
                f.rule
                for f in assessment.findings
                if not isinstance(f.rule, Gate) and f.rule.kind is kind
            ]
    return [
        {
            "rule": rule.id,
            "title": rule.title,
            "next_step": rule.next_step,
            "guide": rule.guide,
            "guide_title": words.guide_title(rule.guide),
        }
        for rule in rules
    ]


def _answer(
    asked: Question, answers: Answers, assessment: Assessment, matter: Collection[Question]
) -> Json:
    option_id = answers.get(asked.id)
    if option_id is None:
        state, text = "open", ""
    elif option_id == DONT_KNOW:
        state, text = "unknown", words.DONT_KNOW_TEXT
    else:
        state, text = "answered", asked.option(option_id).text
    return {
        "question": asked.id,
        "number": NUMBERS[asked.id],
        "name": asked.name,
        "answer": text,
        "state": state,
        "note": words.answer_note(asked, answers, assessment.findings, matter),
    }
