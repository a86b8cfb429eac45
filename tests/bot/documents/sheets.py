"""Sheets for the tests of their formats: of the shipped register, with something said of every kind of instalment."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import cycle

from bot.register.file import SHIPPED, read_register
from domain.dates.spans import Month, Span
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, table_for
from domain.meeting_sheets.sheet import MeetingSheet, briefing
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Instalment, of
from domain.register.model import Register, Status

#: Ten days before the Schengen Council of June 2024, at nine in Brussels.
AT = datetime(2024, 6, 3, 7, tzinfo=UTC)
JUNE = Month(2024, 6)


@cache
def shipped() -> Register:
    """The register of the note."""
    return read_register(SHIPPED)


def every(register: Register | None = None) -> list[Instalment]:
    """All instalments, open."""
    register = register or shipped()
    return [each for owed in register.deliverables for each in of(owed, register.directory.milestones)]


def varied(at: datetime, text: str = "ST 10000/24, annex II") -> list[Instalment]:
    """All instalments of the shipped register: of those due soon done, reported, on hold and open by turns."""
    done = {"status": Status.DONE, "done_at": at - timedelta(days=20), "evidence": text}
    said = cycle([done, {"report": text, "reporter": "U1"}, {}, {"hold": text}, {}])
    soon = at.date() + timedelta(days=120)
    return [
        replace(each, **next(said)) if each.due is None or each.due < soon else each  # type: ignore[arg-type]
        for each in every()
    ]


def table(month: Month, today: date) -> MeetingAgenda:
    """The table of a month's Schengen Council."""
    question = Question(when=DueFilter(bound=Bound.IN, span=Span.months(month)))
    found = table_for(question, shipped().directory, today)
    assert found is not None
    return found


def sheet(
    instalments: Iterable[Instalment], language: str = "en", *, month: Month = JUNE, at: datetime = AT, said: str = ""
) -> MeetingSheet:
    """What is on the sheet of a month's Schengen Council."""
    translator = Translator(language, shipped().directory)
    return briefing(
        list(instalments), table(month, at.date()), translator, at=at, which=StatusFilter.OPEN, read_as=said
    )
