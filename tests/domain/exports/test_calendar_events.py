"""Events of a calendar: which there are, what each says, and by what it is known again when it changes."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid5

import pytest
from msgspec.structs import replace

from domain.answers.answer import Answer, build_answer
from domain.dates.spans import Span
from domain.exports.calendar_events import (
    CalendarEvent,
    EventCalendar,
    EventStatus,
    calendar_question,
    count_undated,
    make_calendar,
)
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question, QuestionType, StatusFilter
from domain.register.instalments import Instalment
from domain.register.meeting import MeetingBody
from domain.register.model import ActorKind
from domain.register.results import Matches
from domain.register.revisions import RemovedCouncil, RemovedInstalment, Revision, Revisions
from tests.db.registers import JUNE, MARCH, OCTOBER, milestone
from tests.domain.answers.test_explanation import REGISTER, TODAY
from tests.domain.answers.test_headline import ENGLISH, instalments

ALL = Question(which=StatusFilter.ALL)
NOTHING = Revisions(last_changes={}, original_keys={})
AT = datetime(2024, 1, 10, 8, 30, 15, 500_000, tzinfo=UTC)
REVISION = Revision(number=7, at=AT)
IN_JUNE = DueFilter(bound=Bound.IN, span=Span.months(JUNE))


def uid(origin: str) -> str:
    """Return what an event is known by: for ever, and in every database."""
    return str(uuid5(UUID("4d0b4b0e-6f0c-5c39-9a07-13901c23e0f5"), f"13901/23 {origin}"))


def answer_of(*found: Instalment, question: Question = ALL, has_more: bool = False) -> Answer:
    """Return an answer that finds these instalments."""
    matches = Matches(instalments=found, has_more=has_more)
    return build_answer(question, matches, directory=REGISTER.directory, today=TODAY)


def calendar_of(answer: Answer, revisions: Revisions = NOTHING, *, titles: bool = False) -> EventCalendar:
    """Return an answer's calendar."""
    return make_calendar(answer, revisions, ENGLISH, read_as="as read", titles=titles)


def events_of(*found: Instalment, titles: bool = False, question: Question = ALL) -> list[CalendarEvent]:
    """Return the events of instalments, without those of Councils."""
    calendar = calendar_of(answer_of(*found, question=question), titles=titles)
    return [event for event in calendar.events if event.category != "Schengen Council"]


@pytest.mark.parametrize(
    ("described", "titles", "summary", "description", "category", "has_alarms"),
    [
        ("III.2a@2024-03", False, "III.2a, March 2024 – open", "Note 13901/23, LIMITE: III.2.", "open", True),
        (
            "III.2a@2024-03",
            True,
            "III.2a, March 2024: Deliverable III.2a – open",
            "eurojust\nopen\nNote 13901/23, LIMITE: III.2.",
            "open",
            True,
        ),
        ("I.1a@2023-12", False, "I.1a, December 2023 – overdue", "Note 13901/23, LIMITE: I.1.", "overdue", False),
        (
            "III.2a@2024-03 held",
            True,
            "III.2a, March 2024: Deliverable III.2a – on hold",
            "eurojust\non hold: waits\nNote 13901/23, LIMITE: III.2.",
            "on hold",
            False,
        ),
        ("III.2a@2024-03 done", False, "III.2a, March 2024 – done", "Note 13901/23, LIMITE: III.2.", "done", False),
        (
            "III.1b@2025-12",
            True,
            "III.1b, December 2025: Deliverable III.1b – open",
            (
                "council, european-parliament, commission\n1 January 2024 to 31 December 2025\nopen\n"
                "Note 13901/23, LIMITE: III.1."
            ),
            "open",
            True,
        ),
    ],
)
def test_an_event_says_what_is_due(  # noqa: PLR0917  # a table
    described: str,
    titles: bool,  # noqa: FBT001
    summary: str,
    description: str,
    category: str,
    has_alarms: bool,  # noqa: FBT001
) -> None:
    """Titles, owners, periods and reasons stand in it only if they were asked for; what is open has alarms."""
    (instalment,) = instalments(described)
    (event,) = events_of(instalment, titles=titles)
    assert (event.summary, event.description, event.category, event.has_alarms) == (
        summary,
        description,
        category,
        has_alarms,
    )
    assert (event.day, event.status, event.uid) == (instalment.due, EventStatus.CONFIRMED, uid(instalment.key))
    assert (event.sequence, event.changed) == (0, datetime(2023, 10, 11, tzinfo=UTC))


@pytest.mark.parametrize(
    ("field", "text", "titles", "link"),
    [
        ("evidence", "see https://x-y.slack.com/archives/C0A1/p1697790000000100 there", True, True),
        ("report", "https://x-y.slack.com/archives/C0A1/p1697790000000100", True, True),
        ("evidence", "https://x-y.slack.com/archives/C0A1/p1697790000000100", False, False),
        ("evidence", "https://example.org/archives/C0A1/p1697790000000100", True, False),
    ],
)
def test_a_message_is_linked(field: str, text: str, titles: bool, link: bool) -> None:  # noqa: FBT001  # a table
    """One in Slack that is the evidence or the report, where evidence may be seen."""
    (instalment,) = instalments("III.2a@2024-03")
    (event,) = events_of(replace(instalment, **{field: text}), titles=titles)  # its texts
    assert event.link == ("https://x-y.slack.com/archives/C0A1/p1697790000000100" if link else "")


def test_an_event_is_known_again() -> None:
    """By the key that it had at first, with the number and time of its last change, to the second."""
    (march,) = instalments("III.2a@2024-03")
    revisions = Revisions(last_changes={march.key: REVISION}, original_keys={march.key: "III.2a@2024-02"})
    event, *_ = [each for each in calendar_of(answer_of(march), revisions).events if each.category == "open"]
    assert (event.uid, event.sequence, event.changed) == (
        uid("III.2a@2024-02"),
        7,
        datetime(2024, 1, 10, 8, 30, 15, tzinfo=UTC),
    )


def test_meetings_are_events() -> None:
    """Each in the question's time: on its day, or the last of its month while that is not known, which is said."""
    october = replace(milestone(OCTOBER), body=MeetingBody.JHA_COUNCIL, name={"en": "JHA Council October 2024"})
    directory = replace(REGISTER.directory, milestones=(*REGISTER.directory.milestones, october))
    (march,) = instalments("III.2a@2024-03")
    answer = answer_of(march)
    revisions = Revisions(last_changes={"2024-06": REVISION}, original_keys={})
    calendar = make_calendar(answer, revisions, Translator("en", directory), read_as="", titles=False)
    meetings = [event for event in calendar.events if event.category != "open"]
    assert [(str(each.day), each.summary, each.category, each.status, each.sequence) for each in meetings] == [
        ("2023-12-05", "Schengen Council 2023-12", "Schengen Council", EventStatus.CONFIRMED, 0),
        ("2024-03-04", "Schengen Council 2024-03", "Schengen Council", EventStatus.CONFIRMED, 0),
        ("2024-06-13", "Schengen Council 2024-06", "Schengen Council", EventStatus.CONFIRMED, 7),
        (
            "2024-10-31",
            "JHA Council October 2024 – the day is not known yet",
            "JHA Council",
            EventStatus.TENTATIVE,
            0,
        ),
    ]
    assert {(each.description, each.has_alarms, each.link) for each in meetings} == {
        ("Note 13901/23, LIMITE.", False, "")
    }
    assert meetings[0].uid == uid("milestone 2023-12")
    in_june = calendar_of(answer_of(question=replace(ALL, when=IN_JUNE)))
    assert [str(event.day) for event in in_june.events] == ["2024-06-13"]


def removed_from(described: str, number: int = 9) -> RemovedInstalment:
    """Return an instalment that the register no longer has."""
    (instalment,) = instalments(described)
    revision = Revision(number=number, at=AT)
    return RemovedInstalment(instalment=instalment, original_key=f"{instalment.key} first", revision=revision)


@pytest.mark.parametrize(
    ("question", "cancelled"),
    [
        (ALL, {"III.2a, March 2024 – no longer owed", "Schengen Council 2024-10 – cancelled"}),
        (
            replace(ALL, owners=("eurojust",)),
            {"III.2a, March 2024 – no longer owed", "Schengen Council 2024-10 – cancelled"},
        ),
        (replace(ALL, owners=("eeas",)), {"Schengen Council 2024-10 – cancelled"}),
        (replace(ALL, kind=ActorKind.AGENCY), {"Schengen Council 2024-10 – cancelled"}),
        (
            replace(ALL, when=DueFilter(bound=Bound.IN, span=Span.months(MARCH))),
            {"III.2a, March 2024 – no longer owed"},
        ),
        (Question(which=StatusFilter.OPEN), set()),
        (Question(which=StatusFilter.DONE), set()),
    ],
)
def test_what_is_gone_is_cancelled(question: Question, cancelled: set[str]) -> None:
    """What would fit the question, if it is one about all; what had no day was no event."""
    council = RemovedCouncil(milestone=milestone(OCTOBER, date(2024, 10, 8)), revision=REVISION)
    gone = (removed_from("III.2a@2024-03"), removed_from("I.5b@undated"))
    revisions = Revisions(last_changes={}, original_keys={}, instalments=gone, councils=(council,))
    events = calendar_of(answer_of(question=question), revisions, titles=False).events
    assert {event.summary for event in events if event.status is EventStatus.CANCELLED} == cancelled
    for event in events:
        if event.status is EventStatus.CANCELLED:
            assert not event.has_alarms
            assert event.sequence in (7, 9)
            assert event.uid in (uid("III.2a@2024-03 first"), uid("milestone 2024-10"))


def test_what_is_there_again_is_not_cancelled() -> None:
    """An event that there is wins over one of the same name that was removed; a cancelled one has no status."""
    (march,) = instalments("III.2a@2024-03 held")
    gone = replace(removed_from("III.2a@2024-03"), original_key=march.key)
    revisions = Revisions(last_changes={}, original_keys={}, instalments=(gone,))
    states = [each.status for each in calendar_of(answer_of(march), revisions).events]
    assert EventStatus.CANCELLED not in states
    (event,) = [
        each for each in calendar_of(answer_of(), revisions, titles=True).events if each.status is EventStatus.CANCELLED
    ]
    assert event.description == "eurojust\nNote 13901/23, LIMITE: III.2."


def test_a_calendar_says_what_is_not_in_it() -> None:
    """How it was read, how much has no deadline, and whether there is more; its events are in order of time."""
    found = instalments("III.3a@2024-06", "III.2a@2024-03", "I.5a@undated", "I.5b@undated")
    calendar = calendar_of(answer_of(*found, has_more=True))
    assert calendar.description.splitlines() == [
        "as read",
        "2 more have no deadline.",
        "There are more; narrow the question by an owner or a time.",
    ]
    assert (calendar.note, calendar.marking, calendar.source, calendar.name) == (
        "13901/23",
        "LIMITE",
        "Note 13901/23, LIMITE.",
        "Deadlines of note 13901/23, LIMITE",
    )
    days = [event.day for event in calendar.events]
    assert days == sorted(days)
    one = answer_of(*instalments("III.2a@2024-03", "I.5b@undated"), question=replace(ALL, when=IN_JUNE))
    assert (count_undated(one), count_undated(answer_of(*found))) == (1, 2)
    bare = make_calendar(answer_of(found[1]), NOTHING, ENGLISH, read_as="", titles=False)
    assert bare.description == ""


@pytest.mark.parametrize(
    ("marking", "is_confidential"),
    [("LIMITE", True), ("PUBLIC", False), ("PUBLIC, LIMITE", True), ("PUBLIC, PUBLIC", False), ("", True)],
)
def test_what_anyone_may_read_is_not_confidential(marking: str, *, is_confidential: bool) -> None:
    """A calendar is hidden from others unless all of its notes are public."""
    note = replace(REGISTER.directory.note, marking=marking)
    translator = Translator("en", replace(REGISTER.directory, notes={"": note}))
    calendar = make_calendar(answer_of(), NOTHING, translator, read_as="", titles=False)
    assert calendar.is_confidential is is_confidential


@pytest.mark.parametrize(
    ("question", "which"),
    [
        (Question(), StatusFilter.ALL),
        (Question(ask=QuestionType.NEXT), StatusFilter.OPEN),
        (Question(which=StatusFilter.OVERDUE), StatusFilter.OVERDUE),
        (Question(which=StatusFilter.DONE), StatusFilter.DONE),
    ],
)
def test_what_is_done_stays_in_a_calendar(question: Question, which: StatusFilter) -> None:
    """Unless one status was asked for, or what comes next."""
    assert calendar_question(question) == replace(question, which=which)


@pytest.mark.parametrize(
    ("ref", "counts"),
    [
        ("III.2a@2024-03", True),
        ("III.2a", True),
        ("2024-03", True),
        ("2024-06", False),
        ("III.2a@2024-06", False),
        ("III.3a", False),
    ],
)
def test_what_changes_an_instalment(ref: str, *, counts: bool) -> None:
    """A change of its own, of its deliverable or of its meeting; the last one counts."""
    (march,) = instalments("III.2a@2024-03")
    first = Revision(number=3, at=AT)
    revisions = Revisions(last_changes={ref: REVISION, "III.2a@2024-03": first, ref + "x": REVISION}, original_keys={})
    if ref == "III.2a@2024-03":
        revisions = Revisions(last_changes={ref: REVISION, "III.2a": first}, original_keys={})
    assert revisions.last_change(march) == (REVISION if counts else first)
    moved = replace(march, moved_to="jha-2024-10", council=None)
    assert Revisions(last_changes={"jha-2024-10": REVISION}, original_keys={}).last_change(moved) == REVISION
    assert Revisions(last_changes={}, original_keys={}).last_change(march) is None
