"""Who is told of news, and when: contacts, followers and channels, by what they have chosen."""

from datetime import UTC, datetime, time
from typing import Any

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month
from domain.notifications.following import Follow, FollowKind, Target
from domain.notifications.news import News, without_undone
from domain.notifications.recipients import Audience, Cadence, find_recipients, time_to_tell
from domain.register.audit_events import Change
from domain.register.meeting import Meeting
from domain.reminders.preferences import ChannelPreferences, NewsChoice, PersonalFrequency, ReminderPreferences
from tests.shipped import shipped_register

AT = datetime(2024, 5, 2, 9, 0, tzinfo=UTC)
JUNE = Meeting(Month(2024, 6))
#: Something that the JHA agencies owe by the June Council, changed by somebody.
NEWS = News(
    number=7,
    at=AT,
    by="U0BY",
    refs=frozenset({"III.3a"}),
    bodies=frozenset({"jha-agencies"}),
    meetings=frozenset({JUNE}),
    notes=frozenset({""}),
)
DIRECTORY = shipped_register().directory
SOON, ON_MONDAY = Cadence.SOON, Cadence.ON_MONDAY
WEEKLY, OFF = PersonalFrequency.WEEKLY, PersonalFrequency.OFF


def audience(**preferences: Any) -> Audience:  # noqa: ANN401  # any of theirs
    """Return an audience of contacts and channels with some preferences."""
    return Audience(
        directory=DIRECTORY,
        preferences=replace(ReminderPreferences(), **preferences),
        contacts={"U0EUROPOL": ["europol"], "U0MALTA": ["mt"], "U0BY": ["europol"]},
        channels={"C0ALL": None},
    )


def follows(kind: str, key: str) -> Audience:
    """Return an audience of one who follows something."""
    follow = Follow(person="U0FAN", target=Target(kind=FollowKind(kind), key=key))
    return Audience(directory=DIRECTORY, follows=[follow])


def channel(note: str | None = None, **wishes: Any) -> Audience:  # noqa: ANN401  # any of a channel's
    """Return an audience of one channel with some wishes."""
    preferences = ReminderPreferences(channels={"C0ONE": replace(ChannelPreferences(), **wishes)})
    return Audience(directory=DIRECTORY, preferences=preferences, channels={"C0ONE": note})


@pytest.mark.parametrize(
    ("audience", "told"),
    [
        (audience(), {"U0EUROPOL": SOON, "C0ALL": SOON}),
        (
            audience(news={"U0MALTA": NewsChoice.ALL, "U0ANY": NewsChoice.ALL}),
            {"U0EUROPOL", "U0MALTA", "U0ANY", "C0ALL"},
        ),
        (audience(news={"U0EUROPOL": NewsChoice.NOTHING}), {"C0ALL"}),
        (audience(frequencies={"U0EUROPOL": OFF}), {"C0ALL"}),
        (audience(news={"U0EUROPOL": NewsChoice.WEEKLY}), {"U0EUROPOL": ON_MONDAY, "C0ALL": SOON}),
        # The digest that they have on Mondays lists it.
        (audience(frequencies={"U0EUROPOL": WEEKLY}), {"C0ALL"}),
        (follows("item", "III.3a"), {"U0FAN"}),
        (follows("item", "III.3"), {"U0FAN"}),
        (follows("item", "III.1"), set()),
        (follows("body", "frontex"), {"U0FAN"}),
        (follows("body", "mt"), set()),
        (follows("meeting", "2024-06"), {"U0FAN"}),
        (follows("meeting", "2024-10"), set()),
        (channel(owners=("europol",)), {"C0ONE"}),
        (channel(owners=("mt",)), set()),
        (channel(owners=("mt",), news=NewsChoice.ALL), {"C0ONE"}),
        (channel(milestones=(JUNE,)), {"C0ONE"}),
        (channel(milestones=(Meeting(Month(2024, 10)),)), set()),
        (channel(note="9999/24"), set()),
        (channel(note=""), {"C0ONE"}),
        (channel(news=NewsChoice.WEEKLY), {"C0ONE": ON_MONDAY}),
        (channel(news=NewsChoice.WEEKLY, digest=True), set()),
        (channel(news=NewsChoice.NOTHING), set()),
    ],
)
def test_everybody_is_told_what_they_have_chosen(audience: Audience, told: dict[str, Cadence] | set[str]) -> None:
    """Contacts are told of what their bodies owe, alone or together, followers of that, channels of their wishes."""
    expected = told if isinstance(told, dict) else dict.fromkeys(told, SOON)
    assert find_recipients(NEWS, audience) == expected


def test_nobody_is_told_twice() -> None:
    """A coordinator who is asked to confirm a report is not told of it, nor its reporter of what came of it."""
    everybody = replace(audience(), contacts={"U0COORDINATOR": ["europol"], "U0REPORTER": ["europol"]})
    told = find_recipients(replace(NEWS, is_report=True), replace(everybody, coordinators=frozenset({"U0COORDINATOR"})))
    assert told.keys() == {"U0REPORTER", "C0ALL"}
    assert find_recipients(replace(NEWS, reporter="U0REPORTER"), everybody).keys() == {"U0COORDINATOR", "C0ALL"}


@pytest.mark.parametrize(
    ("cadence", "recipient", "at", "then"),
    [
        (SOON, "U0ANNA", AT, datetime(2024, 5, 2, 9, 10, tzinfo=UTC)),
        (ON_MONDAY, "C0ALL", AT, datetime(2024, 5, 6, 7, 0, tzinfo=UTC)),
        (ON_MONDAY, "U0ANNA", AT, datetime(2024, 5, 5, 22, 0, tzinfo=UTC)),
        # Whit Monday is a holiday.
        (ON_MONDAY, "C0ALL", datetime(2024, 5, 16, 9, 0, tzinfo=UTC), datetime(2024, 5, 21, 7, 0, tzinfo=UTC)),
        # What is changed on a Monday comes on the next one.
        (ON_MONDAY, "C0ALL", datetime(2024, 5, 6, 6, 0, tzinfo=UTC), datetime(2024, 5, 13, 7, 0, tzinfo=UTC)),
    ],
)
def test_news_wait_for_others(cadence: Cadence, recipient: str, at: datetime, then: datetime) -> None:
    """Ten minutes, or until Monday: a channel's nine o'clock in Brussels, a person's own morning."""
    assert time_to_tell(cadence, recipient, at, remind_at=time(9)) == then


def test_what_was_taken_back_is_left_out_with_its_undo() -> None:
    """An undo of what is not told is not told either; of what was told before, it is."""
    held, resumed, undo, other = (
        Change(at=AT, by="U1", surface="command", kind="held", ref="I.2a@2024-03", number=number, undoes=undoes)
        for number, undoes in ((1, None), (2, None), (3, 1), (4, 0))
    )
    assert without_undone([held, resumed, undo, other], {0, 1}) == [resumed, other]
