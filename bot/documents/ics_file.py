"""Writing a diary as an iCalendar file (RFC 5545, with what RFC 7986 adds for calendars that are read again)."""

import re
from datetime import date, timedelta

from icalendar import Calendar, Event, Timezone, vDuration, vText

from domain.dates.spans import BRUSSELS
from domain.exports.calendar_events import CalendarEvent, EventCalendar

#: How often whoever has subscribed is to read it again.
AGAIN = timedelta(hours=4)

#: What is no text in RFC 5545, what would end a line for some readers, and what makes text run another way.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]")


def calendar_file(diary: EventCalendar) -> bytes:
    """The file: a day's event for each entry, without alarms, and the same bytes for the same diary."""
    calendar = Calendar()
    for name, value in {
        "prodid": f"-//schengen-bot//{_text(diary.note)}//EN",
        "version": "2.0",
        "calscale": "GREGORIAN",
        "name": _text(diary.name),
        "x-wr-calname": _text(diary.name),
        "description": _text(diary.description),
        "x-wr-caldesc": _text(diary.description),
        "x-wr-timezone": str(BRUSSELS),
        "x-published-ttl": "PT4H",
    }.items():
        if value:
            # Told what it is: the library escapes only what it knows to be a text.
            calendar.add(name, vText(value))
    calendar.add("refresh-interval", vDuration(AGAIN), parameters={"VALUE": "DURATION"})
    for each in diary.events:
        calendar.add_component(_event(each, diary))
    if diary.events:
        calendar.add("last-modified", max(each.changed for each in diary.events))
    else:
        # A calendar must have something in it, and this is on nobody's day.
        calendar.add_component(Timezone.from_tzid(str(BRUSSELS), first_date=date(2023, 1, 1)))
    content: bytes = calendar.to_ical()
    return content


def _event(entry: CalendarEvent, diary: EventCalendar) -> Event:
    """Days have no zone: it is that day wherever one is, as the register counts days in Brussels."""
    event = Event()
    event.add("uid", entry.uid)
    # Where there is no METHOD this is when the event was changed last (RFC 5545, 3.8.7.2).
    event.add("dtstamp", entry.changed)
    event.add("last-modified", entry.changed)
    event.add("sequence", entry.sequence)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", vText(_text(entry.summary)))
    if entry.description:
        event.add("description", vText(_text(entry.description)))
    event.add("categories", [_text(entry.category)])
    event.add("status", entry.status.value)
    event.add("class", "CONFIDENTIAL" if diary.is_confidential else "PUBLIC")
    # A deadline keeps nobody from having appointments.
    event.add("transp", "TRANSPARENT")
    return event


def _text(text: str) -> str:
    """What people have written, without what a calendar cannot hold; lines stay lines, which are escaped."""
    lines = text.replace("\r\n", "\n").encode("utf-8", "replace").decode()
    return _CONTROL.sub(" ", lines)
