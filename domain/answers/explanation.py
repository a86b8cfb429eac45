"""The sentences that say how often something is due, and why it is late or still open."""

from typing import assert_never

from domain.answers.answer import Answer, AnswerLine
from domain.answers.line_text import end_sentence, progress_texts, state_sentence, status_text
from domain.i18n.council_names import body_name
from domain.i18n.translator import Translator
from domain.register.meeting import MeetingBody
from domain.register.model import Deadline, DeadlineKind

#: Of more deliverables the lines tell more clearly why each is late.
_MAX_REASONS = 3


def rhythm_text(answer: Answer, translator: Translator) -> str:
    """Return how often deliverables are due, those of one rhythm together: "III.1a, III.2a: at every …"."""
    refs_by_rhythm: dict[str, list[str]] = {}
    for line in answer.all_lines:
        refs_by_rhythm.setdefault(rhythm(line.deliverable.deadline, translator), []).append(
            translator.reference(line.deliverable.ref)
        )
    return translator.separated(f"{', '.join(refs)}: {often}" for often, refs in refs_by_rhythm.items()) + "."


def rhythm(deadline: Deadline, translator: Translator) -> str:
    """Return how often a deadline comes: "at every Schengen Council (first: December 2023)"."""
    match deadline.kind:
        case DeadlineKind.ONCE:
            return translator.gettext("once")
        case DeadlineKind.CONTINUOUS:
            return translator.gettext("all the time")
        case DeadlineKind.PERIOD if deadline.start is not None and deadline.end is not None:
            return translator.gettext(
                "{first} to {last}", first=translator.day(deadline.start), last=translator.day(deadline.end)
            )
        case DeadlineKind.ANNUAL if deadline.month is not None:
            return translator.gettext("once a year (first: {month})", month=translator.month(deadline.month))
        case DeadlineKind.REGULAR if deadline.month is not None:
            month = translator.month(deadline.month)
            if deadline.body is not MeetingBody.SCHENGEN_COUNCIL:
                body = body_name(deadline.body, translator)
                return translator.gettext("at every meeting ({body}; first: {month})", body=body, month=month)
            return translator.gettext("at every Schengen Council (first: {month})", month=month)
        case DeadlineKind.ANNUAL | DeadlineKind.REGULAR | DeadlineKind.PERIOD:
            return translator.gettext("regularly, without a first date")
        case _:
            assert_never(deadline.kind)


def reasons_text(answer: Answer, translator: Translator) -> str:
    """Return why a few deliverables are late or still open, as far as is recorded; empty for many."""
    if len(answer.all_lines) > _MAX_REASONS:
        return ""
    return " ".join(_reason(line, answer, translator) for line in answer.all_lines)


def _reason(line: AnswerLine, answer: Answer, translator: Translator) -> str:
    """Return why a deliverable is on hold, or that its owner's report waits; else how it stands, and how far it is."""
    ref = translator.reference(line.deliverable.ref)
    progress = progress_texts(line.shown, answer.today, translator)
    if line.shown.hold or line.shown.report or progress:
        status = status_text(line.shown, answer, translator)
        return end_sentence(f"{ref}: {translator.separated((status, *progress))}")
    state = state_sentence(line, answer, translator)
    if line.shown.is_overdue(answer.today):
        return f"{state} {translator.gettext('No reason is recorded.')}"
    return state
