"""Agendas: which Schengen Council a question means, and which instalments are on its agenda."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.meeting_sheets.agenda import agenda_for
from domain.questions.model import Bound, DueFilter, Question
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from tests.db.registers import DECEMBER, JUNE, MARCH
from tests.domain.meeting_sheets.samples import DIRECTORY, TODAY, agenda_at, done_instalment, open_instalment


@pytest.mark.parametrize(
    ("when", "council"),
    [
        (None, JUNE),
        (DueFilter(bound=Bound.IN, span=Span.months(MARCH)), MARCH),
        (DueFilter(bound=Bound.BY, span=Span.months(JUNE)), JUNE),
        (DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=Meeting(JUNE)), JUNE),
        (DueFilter(bound=Bound.BEFORE, span=Span.day(date(2024, 6, 13)), council=Meeting(JUNE)), JUNE),
        (DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13))), JUNE),
        (DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 20))), None),
        (DueFilter(bound=Bound.BY, span=Span.day(date(2024, 6, 1))), None),
        (DueFilter(bound=Bound.BEFORE, span=Span.months(JUNE)), None),
        (DueFilter(bound=Bound.AFTER, span=Span.months(MARCH)), None),
        (DueFilter(bound=Bound.FROM, span=Span.months(MARCH)), None),
        (DueFilter(bound=Bound.IN, span=Span.months(MARCH, 4)), None),
        (DueFilter(bound=Bound.BY, span=Span.months(Month(2024, 1), 12)), None),
        (DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 7))), None),
    ],
)
def test_a_time_means_one_council_or_none(when: DueFilter | None, council: Month | None) -> None:
    """A month, a meeting or its day means its Council, no time means the next one; any other time means none."""
    agenda = agenda_for(Question(when=when), DIRECTORY, TODAY)
    assert (agenda.council.month if agenda else None) == council
    assert agenda is None or agenda.previous == DIRECTORY.last_milestone(agenda.council.day)


def test_after_the_last_council_there_is_none() -> None:
    """If no Council is ahead, there is no agenda."""
    assert agenda_for(Question(), DIRECTORY, date(2030, 1, 1)) is None


@pytest.mark.parametrize(
    ("instalment", "is_included"),
    [
        (open_instalment("I.1a@2023-12"), True),
        (open_instalment("III.2a@2024-06"), True),
        (open_instalment("III.3a@2024-06"), True),
        (open_instalment("F.2b@2024-04"), True),
        (open_instalment("III.7a@2024-12"), False),
        (open_instalment("III.1b@2025-12"), False),
        (open_instalment("I.5a@undated"), False),
        (replace(open_instalment("I.5a@undated"), report="done"), True),
        (replace(open_instalment("III.7a@2024-12"), report="done"), False),
        (replace(open_instalment("I.1a@2023-12"), hold="waits"), True),
        (done_instalment("I.1a@2023-12", date(2023, 12, 4)), False),
        (done_instalment("I.1a@2023-12", date(2024, 3, 4)), False),
        (done_instalment("I.1a@2023-12", date(2024, 3, 5)), True),
        (done_instalment("III.2a@2024-06", date(2023, 12, 4)), True),
        (done_instalment("III.7a@2024-12", date(2024, 5, 1)), True),
        (done_instalment("III.7a@2024-12", date(2024, 2, 1)), False),
        (done_instalment("F.2b@2024-04", date(2024, 1, 1)), True),
        (replace(done_instalment("F.2b@2024-04", date(2024, 1, 1)), due=date(2024, 3, 4)), True),  # tabled at this one
        (replace(done_instalment("III.7a@2024-12", date(2024, 1, 1)), due=date(2024, 3, 4)), False),
        (replace(open_instalment("III.7a@2024-12"), due=date(2024, 6, 13)), True),
        (replace(open_instalment("III.7a@2024-12"), due=date(2024, 6, 14)), False),
        (done_instalment("III.7a@2024-12", date(2024, 6, 13)), True),
        (done_instalment("III.7a@2024-12", date(2024, 6, 14)), False),
    ],
)
def test_what_is_on_the_agenda(instalment: Instalment, is_included: bool) -> None:  # noqa: FBT001  # a table
    """It has what is due or tabled by the Council and open, what was for it, and what was done since the last one."""
    assert agenda_at().includes(instalment) is is_included


def test_the_first_council_has_no_previous_one() -> None:
    """The agenda of the first Council has everything that was done until then."""
    first = agenda_at(DECEMBER, date(2023, 11, 1))
    assert first.previous is None
    assert first.includes(done_instalment("III.7a@2024-12", date(2023, 10, 20)))


def test_a_past_council_is_shown_as_of_today() -> None:
    """The agenda of a past Council has what was due for it, even if done after it, and nothing else done since."""
    march = agenda_at(MARCH)
    assert march.includes(open_instalment("III.2a@2024-03"))
    assert march.includes(done_instalment("III.2a@2024-03", date(2024, 5, 1)))
    assert not march.includes(done_instalment("III.7a@2024-12", date(2024, 5, 1)))
    assert not march.includes(open_instalment("III.2a@2024-06"))
