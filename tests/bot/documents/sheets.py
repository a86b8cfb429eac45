"""Meeting sheets for tests of file formats: of the shipped register, with every kind of instalment."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import cycle

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, agenda_for
from domain.meeting_sheets.sheet import MeetingSheet, make_sheet
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Instalment, make_instalments
from domain.register.model import Register, Status
from tests.shipped import shipped_register

#: Ten days before the Schengen Council of June 2024, at nine in Brussels.
AT = datetime(2024, 6, 3, 7, tzinfo=UTC)
JUNE = Month(2024, 6)


@cache
def shipped() -> Register:
    """Return the register of the note."""
    return shipped_register()


def every(register: Register | None = None) -> list[Instalment]:
    """Return all instalments, open."""
    register = register or shipped()
    return [
        instalment
        for owed in register.deliverables
        for instalment in make_instalments(owed, register.directory.milestones)
    ]


def varied(now: datetime, text: str = "ST 10000/24, annex II") -> list[Instalment]:
    """Return all instalments of the shipped register: those due soon done, reported, on hold and open by turns."""
    done = {"status": Status.DONE, "done_at": now - timedelta(days=20), "evidence": text}
    variations = cycle([done, {"report": text, "reporter": "U1"}, {}, {"hold": text}, {}])
    soon = now.date() + timedelta(days=120)
    return [
        replace(instalment, **next(variations)) if instalment.due is None or instalment.due < soon else instalment  # type: ignore[arg-type]
        for instalment in every()
    ]


def table(month: Month, today: date) -> MeetingAgenda:
    """Return the agenda of a month's Schengen Council."""
    question = Question(when=DueFilter(bound=Bound.IN, span=Span.months(month)))
    agenda = agenda_for(question, shipped().directory, today)
    assert agenda is not None
    return agenda


def sheet(
    instalments: Iterable[Instalment], language: str = "en", *, month: Month = JUNE, at: datetime = AT, said: str = ""
) -> MeetingSheet:
    """Return the sheet of a month's Schengen Council."""
    translator = Translator(language, shipped().directory)
    return make_sheet(
        list(instalments), table(month, at.date()), translator, at=at, which=StatusFilter.OPEN, read_as=said
    )
