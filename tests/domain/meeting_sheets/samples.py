"""Instalments and agendas for the tests of meeting sheets."""

from datetime import UTC, date, datetime

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.meeting_sheets.agenda import MeetingAgenda, agenda_for
from domain.questions.model import Bound, DueFilter, Question
from domain.register.instalments import Instalment, make_instalments
from domain.register.model import Status
from tests.db.registers import JUNE, register

REGISTER = register()
DIRECTORY = REGISTER.directory
#: Between the Councils of March and June 2024.
TODAY = date(2024, 6, 3)
AT = datetime(2024, 6, 3, 7, tzinfo=UTC)


def open_instalment(key: str) -> Instalment:
    """Return the open instalment of a key."""
    (instalment,) = (
        each
        for deliverable in REGISTER.deliverables
        for each in make_instalments(deliverable, DIRECTORY.milestones)
        if each.key == key
    )
    return instalment


def done_instalment(key: str, day: date, evidence: str = "ST 1/24") -> Instalment:
    """Return the instalment of a key, done at noon of a day."""
    done_at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return replace(open_instalment(key), status=Status.DONE, done_at=done_at, evidence=evidence)


def agenda_at(month: Month = JUNE, today: date = TODAY) -> MeetingAgenda:
    """Return the agenda of a month's Council."""
    agenda = agenda_for(Question(when=DueFilter(bound=Bound.IN, span=Span.months(month))), DIRECTORY, today)
    assert agenda is not None
    return agenda
