"""The wording of one deliverable in an answer: its owners, deadline with countdown, and status."""

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from domain.answers.answer import Answer, AnswerLine
from domain.i18n.status_label import DisplayStatus, display_status, status_mark
from domain.i18n.translator import Translator
from domain.questions.model import IS_DONE, StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Status

#: Asked whether it is one of these, what its owner reports done is not simply overdue or open.
_OF_REPORTS = (*IS_DONE, StatusFilter.REPORTED)


def line_text(line: AnswerLine, answer: Answer, translator: Translator) -> str:
    """Return one deliverable: reference, title, owners, deadline with countdown, status."""
    parts = [
        title_text(line, translator),
        translator.owners(line.deliverable.owners),
        deadline_text(line.shown, answer, translator),
    ]
    if line.later_open_count:
        parts.append(later_instalments_text(line, translator))
    parts.append(status_text(line.shown, answer, translator))
    return " – ".join(parts)


def title_text(line: AnswerLine, translator: Translator) -> str:
    """Return a deliverable's reference and title."""
    return f"{translator.reference(line.deliverable.ref)} {translator.text(line.deliverable.title)}"


def local_title_text(line: AnswerLine, translator: Translator) -> str:
    """Return a deliverable's reference and title where its note stands beside it or above it."""
    return f"{translator.local_reference(line.deliverable.ref)} {translator.text(line.deliverable.title)}"


def deadline_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """Return an instalment's day or period, with the countdown to its end while it is open."""
    if instalment.due is None:
        return translator.gettext("no deadline set")
    day = translator.day(instalment.due)
    if instalment.starts is not None:
        day = translator.gettext("{first} to {last}", first=translator.day(instalment.starts), last=day)
    if instalment.status is Status.DONE:
        return day
    return f"{day} ({translator.countdown(instalment.due, answer.today)})"


def later_instalments_text(line: AnswerLine, translator: Translator) -> str:
    """Return how many open instalments come after the one shown."""
    return translator.ngettext("then {n} more instalment", "then {n} more instalments", line.later_open_count)


def status_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """Return open, overdue, on hold with the reason, reported done, or done with the evidence."""
    match instalment.status:
        case Status.OPEN:
            return _open_text(instalment, answer, translator)
        case Status.DONE if instalment.evidence:
            return translator.gettext("done: {evidence}", evidence=instalment.evidence)
        case Status.DONE:
            return translator.gettext("done")
        case _:
            assert_never(instalment.status)


def _open_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """Return the status of an instalment that is not done.

    It stays overdue or on hold until a coordinator has confirmed its owner's report.
    """
    parts = []
    if instalment.hold:
        parts.append(translator.gettext("on hold: {reason}", reason=instalment.hold))
    elif instalment.is_overdue(answer.today):
        parts.append(translator.gettext("overdue"))
    if instalment.report:
        parts.append(report_text(instalment, translator))
    return translator.separated(parts) or translator.gettext("open")


def progress_texts(instalment: Instalment, today: date, translator: Translator) -> tuple[str, ...]:
    """Return how far an instalment is, in its owner's words, when it is expected, and how late that is; if it is said.

    "draft in consultation", "expected 20 May", "10 days late".
    """
    progress, due = instalment.progress, instalment.due
    if progress is None:
        return ()
    expected = expected_on(instalment, today, translator)
    if due is None or progress.expected is None or progress.expected <= due:
        return (progress.text, *expected)
    return progress.text, f"{expected[0]}, {translator.countdown(due, progress.expected)}"


def expected_on(instalment: Instalment, today: date, translator: Translator) -> tuple[str, ...]:
    """Return on which day an open instalment is expected, in words; nothing if nobody has left word of that."""
    progress = instalment.progress if instalment.status is Status.OPEN else None
    if progress is None or progress.expected is None:
        return ()
    return (expected_text(translator.near_day(progress.expected, today), translator),)


def expected_text(day: str, translator: Translator) -> str:
    """Return on which day something is expected."""
    return translator.gettext("expected {date}", date=day)


def marked_status_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """Return the status with its sign, which is seen before it is read."""
    status = display_status(instalment, answer.today)
    mark = status_mark(status, is_reported=bool(instalment.report))
    return f"{mark} {status_text(instalment, answer, translator)}"


def marked_report_text(instalment: Instalment, translator: Translator) -> str:
    """Return that the owner reports an instalment done, with the sign of that."""
    return f"{status_mark(DisplayStatus.OPEN, is_reported=True)} {report_text(instalment, translator)}"


def report_text(instalment: Instalment, translator: Translator) -> str:
    """Return that the owner reports an instalment done, with the evidence."""
    return translator.gettext("reported done by its owner, to be confirmed: {evidence}", evidence=instalment.report)


def end_sentence(text: str) -> str:
    """Return a text with a full stop; some dates end in one."""
    return text if text.endswith(".") else f"{text}."


def state_sentence(line: AnswerLine, answer: Answer, translator: Translator) -> str:
    """Return how a deliverable stands: done on a day, overdue since its day, or open until it.

    Of what is on hold or reported done that is said, where it was asked for, or whether it is done.
    """
    ref, shown = translator.reference(line.deliverable.ref), line.shown
    which = answer.question.which
    if which is StatusFilter.WORD_LEFT and (progress := progress_texts(shown, answer.today, translator)):
        return end_sentence(f"{ref}: {translator.separated(progress)}")
    if (which is StatusFilter.HELD and shown.hold) or (which in _OF_REPORTS and shown.report):
        return end_sentence(f"{ref}: {status_text(shown, answer, translator)}")
    if shown.status is Status.DONE:
        return " ".join([done_sentence(ref, shown, which, translator), *_next_due(line, answer, translator)])
    if shown.due is None:
        return translator.gettext("{ref} is open; no date is set.", ref=ref)
    day = translator.day(shown.due)
    if shown.is_overdue(answer.today):
        return translator.gettext("{ref} is overdue; it was due {date}.", ref=ref, date=day)
    return translator.gettext("{ref} is open, due {date}.", ref=ref, date=day)


def _next_due(line: AnswerLine, answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield when the next instalment is due of what was asked about, if it is one that is done."""
    days = (each.due for each in line.instalments if each.status is Status.OPEN and each.due is not None)
    if (day := next(days, None)) is not None:
        due = translator.near_day(day, answer.today)
        yield translator.ngettext("Next: {n} due on {date}.", "Next: {n} due on {date}.", 1, date=due)


def done_sentence(ref: str, instalment: Instalment, which: StatusFilter, translator: Translator) -> str:
    """Return on which day a deliverable was done and, if that was late, by how many days, and when it was due.

    So it does of what was done early, where that is asked for.
    """
    done_on = instalment.done_on
    if done_on is None:
        return translator.gettext("{ref} is done.", ref=ref)
    if instalment.due is not None and which is StatusFilter.EARLY and (days := instalment.days_early):
        return translator.ngettext(
            "{ref} was done on {date}, {n} day early; it was due {due}.",
            "{ref} was done on {date}, {n} days early; it was due {due}.",
            days,
            ref=ref,
            date=translator.day(done_on),
            due=translator.day(instalment.due),
        )
    if instalment.due is None or not instalment.days_late:
        return translator.gettext("{ref} was done on {date}.", ref=ref, date=translator.day(done_on))
    return translator.ngettext(
        "{ref} was done on {date}, {n} day late; it was due {due}.",
        "{ref} was done on {date}, {n} days late; it was due {due}.",
        instalment.days_late,
        ref=ref,
        date=translator.day(done_on),
        due=translator.day(instalment.due),
    )
