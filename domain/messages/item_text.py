"""The wording of an item where a headline stands above it: in reminders and in the App Home."""

from collections.abc import Collection, Sequence
from datetime import date

from domain.answers.answer import AnswerLine
from domain.answers.line_text import later_instalments_text, progress_texts, report_text, title_text
from domain.i18n.status_label import display_status, status_mark
from domain.i18n.translator import Translator


def item_mark(line: AnswerLine, today: date) -> str:
    """Return the sign of an item's status."""
    return status_mark(display_status(line.shown, today), is_reported=bool(line.shown.report))


def item_text(
    line: AnswerLine,
    today: date,
    translator: Translator,
    *,
    said: Collection[date | None] = (),
    owners: Sequence[str] = (),
) -> str:
    """Return an item's reference, title, owners, day, and what is to be known of it.

    Left out is what stands above it: the days in `said`, and the owners if they are exactly `owners`.
    """
    shown, parts = line.shown, [title_text(line, translator)]
    if [owner.actor for owner in line.deliverable.owners] != list(owners):
        parts.append(translator.owners(line.deliverable.owners))
    if shown.due is not None and shown.due not in said:
        parts.append(day_text(shown.due, today, translator))
    if line.later_open_count:
        parts.append(later_instalments_text(line, translator))
    if shown.hold:
        parts.append(shown.hold)
    if shown.report:
        parts.append(report_text(shown, translator))
    parts += progress_texts(shown, today, translator)
    return " – ".join(parts)


def day_text(due: date, today: date, translator: Translator) -> str:
    """Return a day, and how long ago it was if it is past."""
    day = translator.near_day(due, today)
    return f"{day} ({translator.countdown(due, today)})" if due < today else day
