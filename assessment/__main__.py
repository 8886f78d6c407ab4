"""The terminal's door."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import NoReturn

from assessment.conditions import AnswerError, Answers
from assessment.document_wire import days_in, document_object
from assessment.documents import document_named, write
from assessment.documents.draft import TITLES
from assessment.documents.plain_text import plain_text
from assessment.encoding import LONGEST_MARK, NEAREST, encoding_of
from assessment.questions import NUMBERS, QUESTIONS, question, quoted
from assessment.reading import LONGEST, read_record
from assessment.record_wire import recheck_object
from assessment.records.opening import opened
from assessment.records.plain_text import plain_text as recheck_text
from assessment.report import Report, report
from assessment.screening import screen
from assessment.streams import reading, writing
from assessment.wire import question_object, report_object
from assessment.words import LIMITS, NAMES, read_on


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0, or 2 with one line on standard error for bad input.

    Where nobody reads any more what is written, there is nothing to complain of.
    """
    try:
        options = _parser().parse_args(arguments)
        sound: bool = options.run(options)
    except AnswerError as error:
        _complain(str(error))
        return 2
    except BrokenPipeError:
        return 0
    return 0 if sound else 2


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, and whose help any terminal can show."""

    def print_help(self, file: object = None) -> None:
        _show(self.format_help().rstrip())

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

    document = commands.add_parser("document", help="write a document", allow_abbrev=False)
    document.add_argument(
        "document", metavar="DOCUMENT", help=", ".join(each.value for each in TITLES)
    )
    document.add_argument("answers", nargs="*", metavar="ID=OPTION", help="an answer")
    document.add_argument("--file", help="answers as a JSON object; - for standard input")
    document.add_argument("--today", metavar="DATE", help="such as 2026-11-26; else this day")
    document.add_argument(
        "--day", action="append", default=[], metavar="ID=DATE", help="such as decision-due=DATE"
    )
    document.add_argument("--json", action="store_true", help="as JSON")
    document.set_defaults(run=_document)

    recheck = commands.add_parser(
        "recheck", help="read a kept record by its own rules and by today's", allow_abbrev=False
    )
    recheck.add_argument("record", metavar="FILE", help="as the page saved it; - for input")
    recheck.add_argument("--json", action="store_true", help="as JSON")
    recheck.set_defaults(run=_recheck)

    screening = commands.add_parser("screen", help="assess many files", allow_abbrev=False)
    screening.add_argument("table", metavar="FILES.csv", help="one file per row; - for input")
    screening.add_argument("-o", dest="out", metavar="OUT.csv", default="-", help="where to write")
    screening.set_defaults(run=_screen)
    return parser


def _complain(what: str) -> None:
    if sys.stderr is not None:  # or print would turn to standard output
        with suppress(OSError):  # the status says it too
            print(f"assessment: {' '.join(what.splitlines())}", file=sys.stderr)


def _show(text: str) -> None:
    """Write *text*, with the nearest letters for those that the terminal lacks."""
    with writing("-") as out:
        out.write(f"{text}\n".encode(sys.stdout.encoding, NEAREST))


def _show_json(found: object) -> None:
    """Write *found* in UTF-8, which JSON always is."""
    with writing("-") as out:
        out.write(f"{json.dumps(found, ensure_ascii=False, indent=2)}\n".encode())


def _questions(options: argparse.Namespace) -> bool:
    asked = [question_object(each) for each in QUESTIONS]
    if options.json:
        _show_json(asked)
        return True
    lines = []
    for each in asked:
        lines += [each["id"], f"  {each['text']}", f"  Why we ask: {each['why']}"]
        lines += [f"    {option['id']}: {option['text']}" for option in each["options"]]
    _show("\n".join(lines))
    return True


def _assess(options: argparse.Namespace) -> bool:
    told = report(_answers(options))
    if options.json:
        _show_json(report_object(told))
    else:
        _show(as_text(told))
    return True


def _document(options: argparse.Namespace) -> bool:
    document = document_named(options.document)
    days = days_in(options.today or date.today().isoformat(), _pairs(options.day, "ID=DATE"))
    draft = write(document, report(_answers(options)), days)
    if options.json:
        _show_json(document_object(draft))
    else:
        _show(plain_text(draft))
    return True


def _recheck(options: argparse.Namespace) -> bool:
    kept = opened(_content(options.record))
    told = report(kept.today)
    if options.json:
        _show_json(recheck_object(kept, told))
    else:
        _show(recheck_text(kept, told))
    return True


def _answers(options: argparse.Namespace) -> Answers:
    if options.file and options.answers:
        raise AnswerError("Give answers or --file, not both.")
    return _from_file(options.file) if options.file else _from_words(options.answers)


def _screen(options: argparse.Namespace) -> bool:
    with writing(options.out) as out, reading(options.table) as table:
        return screen(table, out, _complain)


def _from_file(name: str) -> Answers:
    record = read_record(_content(name))
    if record.lost:
        _complain(f"not known, as rules 1.0 asked otherwise: {', '.join(record.lost)}.")
    return record.answers


def _content(name: str) -> str:
    with reading(name) as source:
        encoding = encoding_of(source.starts_with(LONGEST_MARK), source.name)
        return encoding.decoded(source.content(LONGEST), source.name)


def _from_words(pairs: Sequence[str]) -> Answers:
    answers = _pairs(pairs, "ID=OPTION, such as decision=same")
    return {question(question_id).id: option_id for question_id, option_id in answers.items()}


def _pairs(pairs: Sequence[str], expected: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise AnswerError(f"{quoted(pair)} is no answer; expected {expected}.")
        if name in found:
            raise AnswerError(f"{name!r} is answered twice; expected one answer.")
        found[name] = value
    return found


def as_text(told: Report) -> str:
    """The report, in the order in which it is read."""
    assessment = told.assessment
    lines = [told.title, told.sentence, *([told.also_possible] if told.also_possible else [])]
    lines += [LIMITS]
    if told.rests_on:
        lines += ["", "It rests on what nobody has checked yet"]
    for resting in told.rests_on:
        lines += [f"  {resting.sentence} {resting.if_not}", f"    Check this: {resting.check}"]
    if assessment.presumed is None:
        lines += [f"  {NAMES[each.recommendation]} {each.if_words}" for each in told.possible]
    if told.steps:
        lines += ["", f"{'Do next' if assessment.presumed else 'Find out first'}, in this order"]
    for number, step in enumerate(told.steps, start=1):
        where = f"question {NUMBERS[step.question]}, " if step.question else ""
        lines.append(f"  {number}. {step.act} ({where}{step.by})")
        lines += [f"     {sentence}" for sentence in step.how]
        lines += [f"     “{step.words}”"] if step.words else []
    if told.why:
        lines += ["", "Why"]
    for finding in told.why:
        source = finding.rule.source_in(told.place)
        lines.append(f"  {'*' if finding.decides else '-'} {finding.rule.because}")
        lines.append(f"    {source.title}, {source.strength}, read {read_on(source.read)}")
    for each in told.particulars:
        lines += ["", each.title, *(f"  {line}" for line in each.lines)]
    changes = [turn.sentence for turn in told.turns] or [told.no_turn]
    if assessment.presumed:
        lines += ["", "What would change it", *(f"  {sentence}" for sentence in changes)]
    lines += ["", told.unknowns] if told.unknowns else []
    return "\n".join(lines)


def _end(number: int, _: object) -> NoReturn:
    """End as asked by a signal, and tidy up on the way."""
    signal.signal(number, signal.SIG_IGN)
    sys.exit(128 + number)


if __name__ == "__main__":
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        each = getattr(signal, name, signal.SIGTERM)  # Windows has no SIGHUP
        if signal.getsignal(each) != signal.SIG_IGN:
            signal.signal(each, _end)
    sys.exit(main())
