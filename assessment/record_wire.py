"""The browser's door for records: JSON text in, JSON text out.

- `record_json`, of `answers`, `made` (the reader's own day, as 2026-11-26), `page` (its address),
  `review` (of the rules: the days `last` and `next`, and the address of the `policy`), `reference`
  and `note`: the `record` itself (`docs/how-it-decides/record.schema.json`), `text` to paste,
  `made` and `answers` in words, and `reasons`, each `title` and the `findings` under it.
- `recheck_json`, of `text`, a file from somewhere: `name`, `made` in words, `before`, `own` and
  `today` (each `recommendation`, `title`, `sentence` and `rules_version`; `own` is what the rules
  of its own edition say now, null where it names none, and `agrees`: whether that is what it says,
  null where that cannot be compared), `code` (`state` and `words`), `differences` (each `what`,
  `why`, `before`, `now`), `same` and `verdict` (sentences), `answers` (as today's), `lost` (ids),
  `reference` and `note`.
- `compare_json`, of `first` and `second`, two such texts: `records` (two, each `name`, `made`,
  `recommendation`, `title`, `sentence`), `summary`, `differing` (each `number`, `text`, `first`,
  `second`, `matters` ("alone", "together", "no"), `words`, `leads_to` with its `leads_to_name`),
  `same` (each `number`, `text`, `answer`).

Each raises AnswerError, one sentence, for what it cannot read.
"""

from __future__ import annotations

import json
from typing import Any

from assessment import words
from assessment.conditions import AnswerError
from assessment.document_wire import day_in
from assessment.model import Recommendation
from assessment.questions import NUMBERS, quoted
from assessment.reading import checked
from assessment.records.as_text import SECTIONS, answers_line, as_text
from assessment.records.comparing import Differing, compared, matters_in_words
from assessment.records.opening import Kept, opened
from assessment.records.own_rules import OwnRules
from assessment.records.rechecking import rechecked
from assessment.records.record import Review, record_of
from assessment.report import Report, report
from assessment.rules import VERSION

Json = dict[str, Any]

EITHER_OPEN = "Not known in one, not answered in the other"
"""What two records say alike that leave a question open in different ways."""


def record_json(text: str) -> str:
    """The record that the request in *text* asks for."""
    asked = json.loads(text)
    made = day_in(asked.get("made"))
    page, reference, note = (_text(asked, name) for name in ("page", "reference", "note"))
    told = report(checked(asked.get("answers")))
    record = record_of(told, made, page, _review(asked.get("review")), reference, note)
    findings = record["assessment"]["findings"]
    kinds = ["decides" if each["decides"] else each["kind"] for each in findings]
    reasons = [
        {"title": title, "findings": [f for f, k in zip(findings, kinds, strict=True) if k in mine]}
        for title, mine in SECTIONS
    ]
    found = {
        "record": record,
        "text": as_text(record),
        "made": words.read_on(made),
        "answers": answers_line(record),
        "reasons": [each for each in reasons if each["findings"]],
    }
    return json.dumps(found, ensure_ascii=False)


def recheck_json(text: str) -> str:
    """What today's rules say of the record that the request in *text* holds."""
    kept = opened(_text(json.loads(text), "text"))
    return json.dumps(recheck_object(kept, report(kept.today)), ensure_ascii=False)


def compare_json(text: str) -> str:
    """How the two records differ that the request in *text* holds."""
    asked = json.loads(text)
    kept = [opened(_text(asked, name)) for name in ("first", "second")]
    found = compared(*(each.today for each in kept))
    told = {
        "records": [{**_end(report(each.today)), **_kept(each)} for each in kept],
        "summary": found.summary,
        "differing": [_differing(each) for each in found.differing],
        "same": [
            {
                "number": NUMBERS[each.question.id],
                "text": each.question.text,
                "answer": each.second if each.first == each.second else EITHER_OPEN,
            }
            for each in found.same
        ],
    }
    return json.dumps(told, ensure_ascii=False)


def recheck_object(kept: Kept, told: Report) -> Json:
    """What became of *kept* by what is *told* today, as plain objects."""
    found = rechecked(kept, told)
    before = kept.said.recommendation
    return {
        **_kept(kept),
        "before": {
            "recommendation": before and before.value,
            "title": kept.said.title,
            "sentence": kept.said.sentence,
            "rules_version": kept.rules_version,
        },
        "own": found.own and _own(found.own, kept),
        "today": {**_end(told), "rules_version": VERSION},
        "code": {"state": kept.match.value, "words": found.code},
        "differences": [
            {"what": each.what, "why": each.why, "before": each.before, "now": each.now}
            for each in found.differences
        ],
        "same": found.same,
        "verdict": found.verdict,
        "answers": dict(kept.today),
        "lost": list(kept.lost),
        "reference": kept.reference,
        "note": kept.note,
    }


def _review(asked: object) -> Review:
    """The review in *asked*; raise AnswerError where it is none."""
    if not isinstance(asked, dict):
        raise AnswerError(f"'review' is {quoted(str(asked))}; expected an object.")
    return Review(day_in(asked.get("last")), day_in(asked.get("next")), _text(asked, "policy"))


def _own(own: OwnRules, kept: Kept) -> Json:
    return {
        "recommendation": own.recommendation and own.recommendation.value,
        "title": own.title,
        "sentence": own.words,
        "rules_version": kept.rules_version,
        "agrees": own.agrees,
    }


def _kept(kept: Kept) -> Json:
    return {"name": kept.name, "made": words.read_on(kept.made) if kept.made else ""}


def _end(told: Report) -> Json:
    presumed = told.assessment.presumed
    return {
        "recommendation": presumed and presumed.value,
        "title": told.title,
        "sentence": told.sentence,
    }


def _differing(each: Differing) -> Json:
    matters = "alone" if each.matters else "together" if each.together_with else "no"
    return {
        "number": NUMBERS[each.answered.question.id],
        "text": each.answered.question.text,
        "first": each.answered.first,
        "second": each.answered.second,
        "matters": matters,
        "words": matters_in_words(each),
        "leads_to": each.leads_to and each.leads_to.value,
        "leads_to_name": _name(each.leads_to),
    }


def _name(recommendation: Recommendation | None) -> str:
    return words.NAMES[recommendation] if recommendation else words.CANNOT_BE_TOLD


def _text(asked: Json, name: str) -> str:
    value = asked.get(name)
    if not isinstance(value, str):
        raise AnswerError(f"{name!r} is {quoted(str(value))}; expected a text.")
    return value
