"""The team of the chaos test and the messages that it should see: meetings, deadlines and holidays by the calendar."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

#: An expected message: its conversation, and its headline.
SeenMessage: TypeAlias = tuple[str, str]

BRUSSELS = ZoneInfo("Europe/Brussels")
CHANNELS = ("C0ALPHA", "C0BRAVO", "C0CHARLIE", "C0DELTA", "C0ECHO")
COORDINATOR = "U0COORDINATOR"
#: A person for whom it is nine when it is 15:00 (for some weeks a year: 14:00) in Brussels.
DISTANT = "U0NEWYORK"
GROUP = "S0EUROJUST"
MEMBERS = ("U0BRUSSELS", "U0LISBON")
ZONES = {DISTANT: "America/New_York", "U0LISBON": "Europe/Lisbon"}
CONTACTS = (("europol", DISTANT), ("eurojust", GROUP))

LEAD_DAYS = (28, 14, 7, 1)

#: The days on which Schengen Councils meet.
COUNCILS = (
    *(date(2023, 12, 5), date(2024, 3, 4), date(2024, 6, 13), date(2024, 10, 10), date(2024, 12, 12)),
    *(date(2025, 3, 5), date(2025, 6, 13), date(2025, 10, 14), date(2025, 12, 8), date(2026, 3, 5)),
)

_EUROPOL, _EUROJUST = (DISTANT,), MEMBERS

#: Deadlines: the contacts who are notified when it is late, and whether some of it has no contact.
DEADLINES: Mapping[date, tuple[tuple[str, ...], bool]] = {
    date(2023, 12, 5): ((*_EUROPOL, *_EUROJUST), True),
    date(2024, 3, 4): ((*_EUROPOL, *_EUROJUST), False),
    date(2024, 4, 30): ((), True),
    date(2024, 6, 13): ((*_EUROPOL, *_EUROJUST), False),
    date(2024, 6, 30): ((*_EUROPOL, *_EUROJUST), False),
    date(2024, 10, 10): ((*_EUROPOL, *_EUROJUST), False),
    date(2024, 12, 12): ((*_EUROPOL, *_EUROJUST), False),
    date(2024, 12, 31): ((), True),
    date(2025, 3, 5): ((*_EUROPOL, *_EUROJUST), False),
    date(2025, 4, 30): ((), True),
    date(2025, 6, 13): ((*_EUROPOL, *_EUROJUST), False),
    date(2025, 10, 14): ((*_EUROPOL, *_EUROJUST), False),
    date(2025, 12, 8): ((*_EUROPOL, *_EUROJUST), False),
    date(2025, 12, 31): (_EUROPOL, False),
    date(2026, 3, 5): ((*_EUROPOL, *_EUROJUST), False),
}

#: Instalments that may be marked done and reopened: others of the same deadline stay open for everyone.
MARKABLE = {
    date(2023, 12, 5): ("I.4a", "2023-12"),
    date(2024, 3, 4): ("I.4a", "2024-03"),
    date(2024, 6, 13): ("I.4a", "2024-06"),
    date(2024, 10, 10): ("I.4a", "2024-10"),
    date(2024, 12, 12): ("I.4a", "2024-12"),
    date(2025, 3, 5): ("I.4a", "2025-03"),
    date(2025, 6, 13): ("I.4a", "2025-06"),
    date(2025, 10, 14): ("I.4a", "2025-10"),
    date(2025, 12, 8): ("I.4a", "2025-12"),
    date(2026, 3, 5): ("I.4a", "2026-03"),
}

#: The days on which the institutions do not work, besides weekends.
HOLIDAYS = frozenset(
    date(year, month, day)
    for year, month, days in (
        (2023, 11, (1, 2)),
        (2023, 12, (25, 26, 27, 28, 29)),
        (2024, 1, (1, 2)),
        (2024, 3, (28, 29)),
        (2024, 4, (1,)),
        (2024, 5, (1, 9, 10, 20)),
        (2024, 8, (15,)),
        (2024, 11, (1,)),
        (2024, 12, (24, 25, 26, 27, 30, 31)),
        (2025, 1, (1, 2)),
        (2025, 4, (17, 18, 21)),
        (2025, 5, (1, 9, 29, 30)),
        (2025, 6, (9,)),
        (2025, 7, (21,)),
        (2025, 8, (15,)),
        (2025, 12, (24, 25, 26, 29, 30, 31)),
        (2026, 1, (1, 2)),
    )
    for day in days
)

#: Days after a deadline on which notices are sent, and the latest after that; then what was due this many days before
#: is listed every Monday.
NOTICE_DAYS, MAX_NOTICE_DELAY_DAYS, LONG_LATE_DAYS = (1, 7), 16, 9

_LONG_AGO = date(2000, 1, 1)
_DAY = timedelta(days=1)


def is_working_day(day: date) -> bool:
    """Return whether reminders are sent on a day."""
    return day.weekday() < 5 and day not in HOLIDAYS


def conversation_id(to: str) -> str:
    """Return the conversation of a channel's or a person's messages."""
    return f"D{to[1:]}" if to[0] == "U" else to


def expected_messages(day: date, before: date | None) -> Counter[SeenMessage]:
    """Return the messages that the team should see on a day, if the bot was last up on the day `before`."""
    since = before or _LONG_AGO
    return Counter([*_meeting_reminders(day, since), *_overdue_notices(day, since), *_long_late_lists(day, since)])


def _meeting_reminders(day: date, since: date) -> Iterator[SeenMessage]:
    """Yield reminders of meetings; of those due since then only the newest is sent."""
    for meets in COUNCILS:
        newest = max(
            (
                _working_day_before(meets - lead * _DAY)
                for lead in LEAD_DAYS
                if _working_day_before(meets - lead * _DAY) <= day
            ),
            default=since,
        )
        if newest > since and meets >= day:
            headline = in_year(f"Schengen Council on {_words(meets)}: {_time_left((meets - day).days)}", day)
            for to in (*CHANNELS, DISTANT, *MEMBERS):
                yield conversation_id(to), headline


def _overdue_notices(day: date, since: date) -> Iterator[SeenMessage]:
    """Yield notices a day and a week after a deadline, of those due since then only the newest.

    None comes with a list of what has been late for long that has the same.
    """
    monday = _listed_monday(day)
    for due, (contacts, orphans) in DEADLINES.items():
        late = (day - due).days
        headline = in_year(f"due on {_words(due)} ({late} day{'s' if late > 1 else ''} late)", day)
        if _working_day_from(monday) > since and due + LONG_LATE_DAYS * _DAY < monday:
            continue
        came = [
            count
            for count in NOTICE_DAYS
            if since < _working_day_from(due + count * _DAY) <= day and late <= count + MAX_NOTICE_DELAY_DAYS
        ]
        if came:
            yield from ((conversation_id(to), headline) for to in contacts)
        if (orphans and came) or NOTICE_DAYS[-1] in came:
            yield conversation_id(COORDINATOR), headline


def _long_late_lists(day: date, since: date) -> Iterator[SeenMessage]:
    """Yield every Monday's list of what has been late for long; of those due since then only the newest."""
    monday = _listed_monday(day)
    late = [contacts for due, (contacts, _) in DEADLINES.items() if due + LONG_LATE_DAYS * _DAY < monday]
    if late and _working_day_from(monday) > since:
        for to in sorted({COORDINATOR}.union(*late)):
            yield conversation_id(to), long_late_headline(day)


def _listed_monday(day: date) -> date:
    """Return the last Monday whose list has come by a day."""
    monday = day - day.weekday() * _DAY
    while _working_day_from(monday) > day:
        monday -= 7 * _DAY
    return monday


def _words(day: date) -> str:
    return f"{day.day} {day:%B}"


def _time_left(days: int) -> str:
    if days == 0:
        return "today"
    number, unit = (days // 7, "week") if days % 7 == 0 else (days, "day")
    return f"{number} {unit}{'s' if number > 1 else ''} left"


def in_year(headline: str, day: date) -> str:
    """Return a headline, which names no year, with that of the day on which it was posted."""
    return f"{headline}, posted in {day.year}"


def long_late_headline(day: date) -> str:
    """Return a headline for the list of what has been late for long, which names only the day it was posted."""
    return f"late for more than a week, on {day}"


def _working_day_before(day: date) -> date:
    while not is_working_day(day):
        day -= _DAY
    return day


def _working_day_from(day: date) -> date:
    while not is_working_day(day):
        day += _DAY
    return day


def is_eve(day: date) -> bool:
    """Return whether it is the day before a meeting."""
    return day + _DAY in COUNCILS


def meeting_days() -> list[date]:
    """Return the days with a reminder of a meeting."""
    return sorted({_working_day_before(meets - lead * _DAY) for meets in COUNCILS for lead in LEAD_DAYS})


def busy_days(windows: int) -> list[date]:
    """Return days on which something is sent: before meetings, after deadlines, and more days if needed."""
    days = {*meeting_days(), *(_working_day_from(due + _DAY) for due in DEADLINES)}
    mondays = {due + (7 * weeks - due.weekday()) * _DAY for due in DEADLINES for weeks in range(2, 12)}
    later = {_working_day_from(monday) for monday in mondays} | {
        _working_day_from(due + NOTICE_DAYS[-1] * _DAY) for due in DEADLINES
    }
    more = sorted(day for day in later - days if min(days) < day < max(days))
    lacking = max(0, windows - len(days))
    step = max(1, len(more) // lacking) if lacking else 1
    return sorted(days | set(more[::step][:lacking]))
