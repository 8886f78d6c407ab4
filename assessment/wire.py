"""The browser's door: JSON text in, JSON text out.

It serializes a report and decides nothing.  The object, beside what the terminal's contract
fixes (`rules_version`, `recommendation`, `presumed`, `rests_on`, `possible`, `findings`,
`open`, `find_out_first`, `changes`):

- `counts`: `questions`, `answered` (`given` and `unknown`, answered *not known*), `unanswered`;
- `words`: `progress`, `title`, `sentence`, `unknowns`, `also_possible` (beside what is presumed,
  or ""), `counted` (answers given, not known and not answered), `no_turn` (that no single answer
  would change it, where none is told), `possible` (`recommendation`, `name`, `if`);
- `rests_on`: each `question`, its `number` and `name`, the `presumed` option, `words` (the
  presumption as a sentence), `if_not` (where its failure leads, in a sentence or two), `check`
  (how to find out) and `otherwise` (ids);
- `findings`: each with `kind` ("gate", or what a factor adds), `decides`, `leads_to`, `source`
  (of the file's place where there is one) and `guide_title`;
- `to_do`: the steps in order, each `act`, `how` (sentences), `by`, `words` (a question to
  copy, or ""), `documents` (ids), `guide` and `guide_title` (or ""), `rule` (id or null),
  `question` (the one that it answers, or null), and `next_step`, which joins act, how and words;
- `turns`: at most four ways it would change, each `sentence` and its halves `when` and `then`,
  `recommendation`, `name`, `question`, `kind` ("do" or "verify"); `changes` is the complete list;
- `ruled_out`: each `recommendation`, `name`, `words`;
- `path`: each `stage`, `title`, `state` ("passed", "presumed", "held", "open", "ahead"),
  `recommendation`, `words`;
- `consequences`: each `title` and `lines`;
- `answers`: each `question`, `number`, `name`, `option` (the id it was answered with, or null),
  `answer`, `state` ("answered", "unknown", "open"), `note`, and `presumption` (a clause, or "").
"""

from __future__ import annotations

import json
from typing import Any

from assessment import words
from assessment.carried_over import carried_over
from assessment.conditions import DONT_KNOW, Question
from assessment.model import Factor, Finding, Gate, Recommendation, Source
from assessment.questions import NUMBERS, QUESTIONS, question
from assessment.reading import read_answers, texts_in
from assessment.report import Report, report
from assessment.rules import GATES, VERSION
from assessment.step import Step
from assessment.whatif import Change

Json = dict[str, Any]


def assess_json(text: str) -> str:
    """Assess the answers in *text*, a JSON object of question ids to option ids.

    Raises AnswerError where *text* is not such an object.
    """
    return json.dumps(report_object(report(read_answers(text))), ensure_ascii=False)


def carried_over_json(text: str) -> str:
    """Answers of rules 1.0.x as today's, and by name the questions that are to be asked again.

    Raises AnswerError where *text* is no JSON object of texts.
    """
    carried = carried_over(texts_in(text))
    lost = [{"question": each, "name": question(each).name} for each in carried.lost]
    return json.dumps({"answers": carried.answers, "lost": lost}, ensure_ascii=False)


def examples_json() -> str:
    """The answers that the gates give as their examples, as a JSON array: files to practise on."""
    sheets = [dict(sheet) for gate in GATES for sheet in gate.examples.values()]
    return json.dumps(sheets)


def report_object(told: Report) -> Json:
    """*told*, as plain objects."""
    assessment, found = told.assessment, told.what_ifs
    hint = found.find_out_first
    return {
        "rules_version": VERSION,
        "recommendation": _id(assessment.recommendation),
        "presumed": _id(assessment.presumed),
        "rests_on": [
            {
                "question": each.presumption.question.id,
                "number": NUMBERS[each.presumption.question.id],
                "name": each.presumption.question.name,
                "presumed": each.presumption.option_id,
                "words": each.sentence,
                "if_not": each.if_not,
                "check": each.check,
                "otherwise": [end.value for end in each.presumption.otherwise],
            }
            for each in told.rests_on
        ],
        "possible": [each.value for each in assessment.possible],
        "counts": {
            "questions": len(QUESTIONS),
            "answered": len(told.answers),
            **words.counts(told.answers),
        },
        "words": {
            "progress": words.progress(len(told.answers)),
            "title": told.title,
            "sentence": told.sentence,
            "unknowns": told.unknowns,
            "also_possible": told.also_possible,
            "counted": words.counted(told.answers),
            "no_turn": told.no_turn,
            "possible": [
                {**_named(each.recommendation), "if": each.if_words} for each in told.possible
            ],
        },
        "findings": [_finding(finding, told.place) for finding in told.findings],
        "open": [
            {"question": asked.id, "matters": asked in found.mattering} for asked in found.unknown
        ],
        "find_out_first": hint and hint.question.id,
        "find_out_first_words": hint
        and {"question": hint.question.text, "sentence": told.find_out_sentence},
        "turns": [
            {
                **_named(turn.recommendation),
                "sentence": turn.sentence,
                "when": turn.when,
                "then": turn.then,
                "question": turn.question_id,
                "kind": "do" if turn.by_doing else "verify",
            }
            for turn in told.turns
        ],
        "changes": [_change(change) for change in found.changes],
        "ruled_out": [
            {**_named(each.recommendation), "words": each.by_words} for each in told.ruled_out
        ],
        "path": [
            {
                "stage": stop.stage.id,
                "title": stop.stage.title,
                "state": stop.state,
                "recommendation": stop.stage.then.value,
                "words": stop.sentence,
            }
            for stop in told.path
        ],
        "consequences": [
            {"title": each.title, "lines": list(each.lines)} for each in told.particulars
        ],
        "to_do": [_step(step) for step in told.steps],
        "answers": [
            {
                "question": each.question.id,
                "number": NUMBERS[each.question.id],
                "name": each.question.name,
                "option": told.answers.get(each.question.id),
                "answer": each.text,
                "state": each.state,
                "note": each.note,
                "presumption": each.question.presumption,
            }
            for each in told.record
        ],
    }


def question_object(asked: Question) -> Json:
    """A question as other programs read it, *not known* among its options."""
    options = [{"id": option.id, "text": option.text} for option in asked.options]
    options.append({"id": DONT_KNOW, "text": words.DONT_KNOW_TEXT})
    return {
        "id": asked.id,
        "text": asked.text,
        "why": asked.why,
        "options": options,
        "presumed": asked.presumed,
    }


def _id(recommendation: Recommendation | None) -> str | None:
    return recommendation.value if recommendation else None


def _named(recommendation: Recommendation) -> Json:
    return {"recommendation": recommendation.value, "name": words.NAMES[recommendation]}


def _finding(finding: Finding, place: str | None) -> Json:
    rule = finding.rule
    return {
        "rule": rule.id,
        "title": rule.title,
        "kind": rule.kind.value if isinstance(rule, Factor) else "gate",
        "decides": finding.decides,
        "leads_to": rule.then.value if isinstance(rule, Gate) else None,
        "because": rule.because,
        "next_step": rule.next_step,
        "source": _source(rule.source_in(place)),
        "guide": rule.guide,
        "guide_title": words.guide_title(rule.guide),
    }


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "kind": source.strength,
        "read": source.read.isoformat(),
        "read_words": words.read_on(source.read),
    }


def _step(step: Step) -> Json:
    spoken = [step.act, *step.how, *([f"“{step.words}”"] if step.words else [])]
    return {
        "rule": step.rule,
        "title": step.act,
        "next_step": " ".join(spoken),
        "act": step.act,
        "how": list(step.how),
        "by": step.by,
        "words": step.words,
        "documents": [document.value for document in step.documents],
        "guide": step.guide,
        "guide_title": words.guide_title(step.guide) if step.guide else "",
        "question": step.question,
    }


def _change(change: Change) -> Json:
    lines = []
    for question_id, option_id in change.answers.items():
        option = question(question_id).option(option_id)
        said = f"{question(question_id).name}: {option.text}"
        lines.append(option.by_doing if change.by_doing else said)
    return {
        "answers": dict(change.answers),
        "recommendation": change.recommendation.value,
        "kind": "do" if change.by_doing else "verify",
        "words": lines,
    }
