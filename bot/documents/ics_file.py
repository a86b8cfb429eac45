"""Write a calendar of deadlines as an iCalendar file (RFC 5545, with RFC 7986 for calendars that are refreshed)."""

import re
from datetime import date, timedelta

from icalendar import Alarm, Calendar, Event, Timezone, vDuration, vText

from domain.dates.spans import BRUSSELS
from domain.exports.calendar_events import CalendarEvent, EventCalendar

#: When alarms come, from the beginning of a deadline's day: at nine two weeks and one day before.
ALARMS = (timedelta(days=-14, hours=9), timedelta(days=-1, hours=9))

#: How often subscribers are to refresh it.
REFRESH_INTERVAL = timedelta(hours=4)

#: Characters that RFC 5545 does not allow, that end a line for some readers, and that change the direction of text.
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]")


def write_ics(event_calendar: EventCalendar) -> bytes:
    """Return the file: an all-day event for each deadline; the same bytes for the same calendar."""
    calendar = Calendar()
    for name, value in {
        "prodid": f"-//schengen-bot//{_clean_text(event_calendar.note)}//EN",
        "version": "2.0",
        "calscale": "GREGORIAN",
        "name": _clean_text(event_calendar.name),
        "x-wr-calname": _clean_text(event_calendar.name),
        "description": _clean_text(event_calendar.description),
        "x-wr-caldesc": _clean_text(event_calendar.description),
        "x-wr-timezone": str(BRUSSELS),
        "x-published-ttl": "PT4H",
    }.items():
        if value:
            # With its type: the library escapes only what it knows to be a text.
            calendar.add(name, vText(value))
    calendar.add("refresh-interval", vDuration(REFRESH_INTERVAL), parameters={"VALUE": "DURATION"})
    for event in event_calendar.events:
        calendar.add_component(_make_event(event, event_calendar))
    if event_calendar.events:
        calendar.add("last-modified", max(event.changed for event in event_calendar.events))
    else:
        # A calendar must have a component, and a time zone is on no one's day.
        calendar.add_component(Timezone.from_tzid(str(BRUSSELS), first_date=date(2023, 1, 1)))
    content: bytes = calendar.to_ical()
    return content


def _make_event(entry: CalendarEvent, event_calendar: EventCalendar) -> Event:
    """Return an all-day event. Days have no zone: it is that day everywhere; the register counts days in Brussels."""
    event = Event()
    event.add("uid", entry.uid)
    # Without METHOD this is when the event was last changed (RFC 5545, 3.8.7.2).
    event.add("dtstamp", entry.changed)
    event.add("last-modified", entry.changed)
    event.add("sequence", entry.sequence)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", vText(_clean_text(entry.summary)))
    if entry.description:
        event.add("description", vText(_clean_text(entry.description)))
    event.add("categories", [_clean_text(entry.category)])
    event.add("status", entry.status.value)
    event.add("class", "CONFIDENTIAL" if event_calendar.is_confidential else "PUBLIC")
    # A deadline does not block the day for appointments.
    event.add("transp", "TRANSPARENT")
    if entry.link:
        event.add("url", entry.link)
    for before in ALARMS if entry.has_alarms else ():
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", before)
        alarm.add("description", vText(_clean_text(entry.summary)))
        event.add_component(alarm)
    return event


def _clean_text(text: str) -> str:
    """Return a text without the characters that a calendar cannot hold; line breaks stay, and are escaped."""
    lines = text.replace("\r\n", "\n").encode("utf-8", "replace").decode()
    return _UNSAFE.sub(" ", lines)
