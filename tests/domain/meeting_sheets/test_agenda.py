"""Which Schengen Council a sheet is for, what is on its table, and how that is put into rows."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.dates.spans import Month, Span
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, table_for
from domain.meeting_sheets.print_text import cut, printable
from domain.meeting_sheets.sheet import MeetingSheet, briefing
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Instalment, of
from domain.register.model import Milestone, Status
from tests.db.registers import DECEMBER, JUNE, MARCH, register

REGISTER = register()
DIRECTORY = REGISTER.directory
#: Between the Councils of March and June 2024.
TODAY = date(2024, 6, 3)
AT = datetime(2024, 6, 3, 7, tzinfo=UTC)


def the(key: str) -> Instalment:
    """An instalment, open."""
    (found,) = (each for owed in REGISTER.deliverables for each in of(owed, DIRECTORY.milestones) if each.key == key)
    return found


def done(key: str, day: date, evidence: str = "ST 1/24") -> Instalment:
    """The same, done at noon of a day."""
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return replace(the(key), status=Status.DONE, done_at=at, evidence=evidence)


def table(month: Month = JUNE, today: date = TODAY) -> MeetingAgenda:
    """The table of a month's Council."""
    found = table_for(Question(when=DueFilter(bound=Bound.IN, span=Span.months(month))), DIRECTORY, today)
    assert found is not None
    return found


def sheet(*instalments: Instalment, month: Month = JUNE, which: StatusFilter = StatusFilter.OPEN) -> MeetingSheet:
    """What is on its sheet."""
    return briefing(instalments, table(month), Translator("en", DIRECTORY), at=AT, which=which)


def lines(told: MeetingSheet) -> list[tuple[str, str, str]]:
    """Of each row what it stands under, its reference and its status."""
    return [(section.heading, row.ref, row.status) for section in told.sections for row in section.rows]


@pytest.mark.parametrize(
    ("when", "council"),
    [
        (None, JUNE),
        (DueFilter(bound=Bound.IN, span=Span.months(MARCH)), MARCH),
        (DueFilter(bound=Bound.BY, span=Span.months(JUNE)), JUNE),
        (DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=JUNE), JUNE),
        (DueFilter(bound=Bound.BEFORE, span=Span.day(date(2024, 6, 13)), council=JUNE), JUNE),
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
def test_one_council_is_meant_or_none(when: DueFilter | None, council: Month | None) -> None:
    """A month, a meeting or its day is that of a Council, no time is the next one's; nothing else is guessed at."""
    found = table_for(Question(when=when), DIRECTORY, TODAY)
    assert (found.council.month if found else None) == council
    assert found is None or found.before == DIRECTORY.last_milestone(found.council.day)


def test_after_the_last_council_there_is_none() -> None:
    """Where no Council is ahead, none is taken in its place."""
    assert table_for(Question(), DIRECTORY, date(2030, 1, 1)) is None


@pytest.mark.parametrize(
    ("instalment", "on_it"),
    [
        (the("I.1a@2023-12"), True),
        (the("III.2a@2024-06"), True),
        (the("III.3a@2024-06"), True),
        (the("F.2b@2024-04"), True),
        (the("III.7a@2024-12"), False),
        (the("III.1b@2025-12"), False),
        (the("I.5a@undated"), False),
        (replace(the("I.5a@undated"), report="done"), True),
        (replace(the("III.7a@2024-12"), report="done"), False),
        (replace(the("I.1a@2023-12"), hold="waits"), True),
        (done("I.1a@2023-12", date(2023, 12, 4)), False),
        (done("I.1a@2023-12", date(2024, 3, 4)), False),
        (done("I.1a@2023-12", date(2024, 3, 5)), True),
        (done("III.2a@2024-06", date(2023, 12, 4)), True),
        (done("III.7a@2024-12", date(2024, 5, 1)), True),
        (done("III.7a@2024-12", date(2024, 2, 1)), False),
        (done("F.2b@2024-04", date(2024, 1, 1)), True),
    ],
)
def test_what_is_on_the_table(instalment: Instalment, on_it: bool) -> None:  # noqa: FBT001  # a table
    """On it is what is due or tabled by the Council and not done, what was for it, and what was done since the last."""
    assert table().holds(instalment) is on_it


def test_a_past_council_is_told_as_things_stand() -> None:
    """Of a past Council, what was due for it is on the sheet, also what was done after it, and no later news."""
    march = table(MARCH)
    assert march.holds(the("III.2a@2024-03"))
    assert march.holds(done("III.2a@2024-03", date(2024, 5, 1)))
    assert not march.holds(done("III.7a@2024-12", date(2024, 5, 1)))
    assert not march.holds(the("III.2a@2024-06"))
    assert sheet(the("III.2a@2024-03"), month=MARCH).meets == "it met on 4 March 2024"


def test_what_is_overdue_comes_first() -> None:
    """What is overdue, then the rest, each in the note's order by section and reference; what is held is not late."""
    told = sheet(
        the("F.2b@2024-04"),
        the("III.2a@2024-06"),
        replace(the("III.2a@2023-12"), hold="waits"),
        the("III.1a@2024-03"),
        the("I.1a@2023-12"),
        done("I.2a@2024-03", date(2024, 5, 1)),
        the("III.3a@2024-06"),
    )
    assert [(heading.partition(".")[0], ref, status) for heading, ref, status in lines(told)] == [
        ("Overdue: I", "I.1a", "overdue"),
        ("Overdue: III", "III.1a", "overdue"),
        ("Overdue: F", "F.2b", "overdue"),
        ("I", "I.2a", "done on 1 May 2024"),
        ("III", "III.2a", "on hold"),
        ("III", "III.2a", "open"),
        ("III", "III.3a", "open"),
    ]
    assert [(each.label, each.number) for each in told.figures] == [
        ("overdue", 3),
        ("open", 2),
        ("on hold", 1),
        ("done", 1),
    ]


def test_instalments_that_stand_alike_share_a_row() -> None:
    """A deliverable's instalments of which the same is said are one row that names their days; the others are not."""
    told = sheet(
        the("III.2a@2023-12"),
        the("III.2a@2024-03"),
        replace(the("III.1a@2023-12"), report="annex"),
        the("III.1a@2024-03"),
    )
    rows = [row for section in told.sections for row in section.rows]
    assert [(row.ref, row.due, row.says, row.number) for row in rows] == [
        ("III.1a", ("5 December 2023", "(181 days late)"), ("reported done by its owner, to be confirmed: annex",), 1),
        ("III.1a", ("4 March 2024", "(91 days late)"), (), 1),
        ("III.2a", ("5 December 2023", "(181 days late)", "4 March 2024"), (), 2),
    ]
    assert [bool(row.open_point) for row in rows] == [True, False, False]


def test_many_days_are_counted() -> None:
    """Of more than three days the first and the last are named, and how many there are."""
    (first, *_) = of(the("III.2a@2023-12").deliverable, DIRECTORY.milestones)
    days = [date(2023, 12, 5), date(2024, 1, 5), date(2024, 2, 5), date(2024, 3, 5)]
    told = sheet(*(replace(first, slug=str(Month.of(day)), due=day) for day in days))
    (row,) = told.sections[0].rows
    assert row.due == ("5 December 2023", "(181 days late)", "then 3 more instalments", "the last: 5 March 2024")


def test_a_moved_deadline_keeps_its_name() -> None:
    """An instalment whose deadline is in another month than the one it is called by is called so still."""
    told = sheet(replace(the("III.2a@2024-03"), due=date(2024, 5, 31), moved_to="2024-05-31"))
    assert told.sections[0].rows[0].due[0] == "March 2024: 31 May 2024"


@pytest.mark.parametrize(("which", "refs"), [(StatusFilter.OVERDUE, ["I.1a"]), (StatusFilter.DONE, ["I.2a"])])
def test_a_status_narrows_it(which: StatusFilter, refs: list[str]) -> None:
    """Where only what is overdue, or done, is asked for, nothing else is on it."""
    told = sheet(
        the("I.1a@2023-12"), done("I.2a@2024-03", date(2024, 5, 1)), the("III.2a@2024-06"), month=JUNE, which=which
    )
    assert [ref for _, ref, _ in lines(told)] == refs


def test_what_has_no_deadline_is_counted() -> None:
    """What is not on it for want of a deadline is counted."""
    told = sheet(the("I.1a@2023-12"), the("I.5a@undated"), the("III.5a@undated"))
    assert "2 more have no deadline." in told.remarks


def test_a_meeting_without_a_day_says_so() -> None:
    """Where the day of the meeting is not known, that is what the sheet says, and its month's last day counts."""
    march = Milestone(month=Month(2025, 3), name={"en": "Schengen Council March 2025"})
    found = MeetingAgenda(council=march, before=None, today=TODAY)
    told = briefing([the("III.7a@2024-12")], found, Translator("en", DIRECTORY), at=AT, which=StatusFilter.OPEN)
    assert told.meets == "the meeting day is not known yet"
    assert [ref for _, ref, _ in lines(told)] == ["III.7a"]


def test_the_first_council_has_none_before_it() -> None:
    """On the sheet of the first Council is whatever was done until then."""
    first = table(DECEMBER, date(2023, 11, 1))
    assert first.before is None
    assert first.holds(done("III.7a@2024-12", date(2023, 10, 20)))


@pytest.mark.parametrize(
    ("text", "limit", "said"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two…"),
        ("one, two", 7, "one…"),
        ("abcdefghij", 5, "abcd…"),
        ("ab cdefghijk", 9, "ab cdefg…"),
    ],
)
def test_a_text_is_cut_at_a_word(text: str, limit: int, said: str) -> None:
    """What is too long ends after a word, or within one where there is none near, and is never longer than it may."""
    assert cut(text, limit) == said
    assert len(said) <= limit


def test_what_cannot_be_printed_is_left_out() -> None:
    """Directions, joiners, surrogates, private signs and variants go; breaks are spaces; the rest stays as it is."""
    assert printable(" a\u202eb\n\n\u2066c\u2069\ue000\ud800\ufe0f \u00a0½ № é ") == "ab c \u00a0½ № é"
