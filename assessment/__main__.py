"""The terminal's door."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from assessment.conditions import AnswerError, Answers
from assessment.questions import QUESTIONS, question
from assessment.screening import screen
from assessment.tables import reading, writing
from assessment.wire import Json, assessment_object, question_object, read_answers
from assessment.words import LIMITS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0, or 2 with one line on standard error for bad input."""
    try:
        options = _parser().parse_args(arguments)
        sound: bool = options.run(options)
    except AnswerError as error:
        _complain(str(error))
        return 2
    return 0 if sound else 2


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> None:  # type: ignore[override]  # it raises instead of exiting
        raise AnswerError(f"{message}; see python -m assessment --help.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m assessment", description=__doc__, allow_abbrev=False)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    questions = commands.add_parser(
        "questions", help="print every question with its options", allow_abbrev=False
    )
    questions.add_argument("--json", action="store_true", help="as JSON")
    questions.set_defaults(run=_questions)

    assess = commands.add_parser("assess", help="assess one file", allow_abbrev=False)
    assess.add_argument("answers", nargs="*", metavar="ID=OPTION", help="an answer")
    assess.add_argument("--file", help="answers as a JSON object; - for standard input")
    assess.add_argument("--json", action="store_true", help="as JSON")
    assess.set_defaults(run=_assess)

    screening = commands.add_parser("screen", help="assess many files", allow_abbrev=False)
    screening.add_argument("table", metavar="FILES.csv", help="one file per row; - for input")
    screening.add_argument("-o", dest="out", metavar="OUT.csv", default="-", help="where to write")
    screening.set_defaults(run=_screen)
    return parser


def _complain(what: str) -> None:
    print(f"assessment: {what}", file=sys.stderr)


def _questions(options: argparse.Namespace) -> bool:
    asked = [question_object(each) for each in QUESTIONS]
    if options.json:
        print(json.dumps(asked, ensure_ascii=False, indent=2))
        return True
    lines = []
    for each in asked:
        lines += [each["id"], f"  {each['text']}", f"  Why we ask: {each['why']}"]
        lines += [f"    {option['id']}: {option['text']}" for option in each["options"]]
    print("\n".join(lines))
    return True


def _assess(options: argparse.Namespace) -> bool:
    if options.file and options.answers:
        raise AnswerError("Give answers or --file, not both.")
    answers = _from_file(options.file) if options.file else _from_words(options.answers)
    found = assessment_object(answers)
    print(json.dumps(found, ensure_ascii=False, indent=2) if options.json else _as_text(found))
    return True


def _screen(options: argparse.Namespace) -> bool:
    try:
        with reading(options.table) as table, writing(options.out) as out:
            return screen(table, out, _complain)
    except csv.Error as error:
        raise AnswerError(f"{options.table} is no table: {error}.") from error


def _from_file(name: str) -> Answers:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return read_answers(raw.decode())
    except OSError as error:
        raise AnswerError(f"{name} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise AnswerError(f"{name} is not UTF-8 text: {error}.") from error


def _from_words(pairs: Sequence[str]) -> Answers:
    answers: dict[str, str] = {}
    for pair in pairs:
        question_id, equals, option_id = pair.partition("=")
        if not equals:
            raise AnswerError(f"{pair!r} is no answer; expected ID=OPTION, such as decision=same.")
        if question_id in answers:
            raise AnswerError(f"{question_id!r} is answered twice; expected one answer.")
        answers[question(question_id).id] = option_id
    return answers


def _as_text(found: Json) -> str:
    spoken = found["words"]
    lines = [spoken["title"], spoken["sentence"], spoken["unknowns"]]
    if not found["recommendation"]:
        lines += [f"  {each['name']} {each['if']}" for each in spoken["possible"]]
    for each in found["consequences"]:
        lines += ["", each["title"], *(f"  {line}" for line in each["lines"])]
    if first := found["find_out_first_words"]:
        lines += ["", "Find this out first", f"  {first['question']}", f"  {first['sentence']}"]
    if found["findings"]:
        lines += ["", "Why"]
    for finding in found["findings"]:
        source = finding["source"]
        lines.append(f"  {'*' if finding['decides'] else '-'} {finding['because']}")
        lines.append(f"    {source['title']}, {source['kind']}, read {source['read_words']}")
    if found["to_do"]:
        lines += ["", "Do next, in this order"]
    lines += [f"  {n}. {step['next_step']}" for n, step in enumerate(found["to_do"], start=1)]
    return "\n".join([*(line for line in lines[:3] if line), *lines[3:], "", LIMITS])


if __name__ == "__main__":
    sys.exit(main())
