"""Calendar files: strict readers accept them, and all that people write is nothing but text in them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from msgspec.structs import replace

from bot.documents.__main__ import write
from bot.documents.subprocess_writer import write_in_child_process
from domain.exports.calendar_events import CalendarEvent, EventCalendar, EventStatus
from tests.bot.documents.calendars import read_strictly

ENTRY = CalendarEvent(
    uid="d2d33b0f-28cf-5f0e-8a23-d3d0b4ea3f7b",
    day=date(2024, 2, 29),
    summary="III.3a, June 2024: Обща оценка; πλαίσιο, „съвет“ – open",
    description="Europol (EFECC), Eurojust\nNote 13901/23, LIMITE: III.3.",
    category="open",
    status=EventStatus.CONFIRMED,
    sequence=7,
    changed=datetime(2023, 10, 19, 8, 30, tzinfo=UTC),
)


def calendar_of(
    *entries: CalendarEvent, name: str = "Deadlines of note 13901/23, LIMITE", about: str = "Europol; open"
) -> EventCalendar:
    """Return a calendar of these events."""
    note = {"note": "13901/23", "marking": "LIMITE", "source": "Note 13901/23, LIMITE."}
    return EventCalendar(**note, name=name, description=about, is_confidential=True, events=entries)


def entry(**changes: Any) -> CalendarEvent:  # noqa: ANN401  # whatever an entry has
    """Return the usual event with some changes."""
    return replace(ENTRY, **changes)


def test_an_event_is_a_whole_day() -> None:
    """An event begins on its day and ends before the next one, also on 29 February."""
    content = write("ics", calendar_of(ENTRY))
    (event,) = read_strictly(content).values()
    assert event.day == date(2024, 2, 29)
    assert b"DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n" in content
    assert b"DTSTAMP:20231019T083000Z\r\n" in content
    assert (event.summary, event.description) == (ENTRY.summary, ENTRY.description)
    assert (event.secrecy, event.sequence, event.categories) == ("CONFIDENTIAL", 7, ("open",))


def test_an_open_deadline_has_two_alarms() -> None:
    """An alarm shows the event's words at nine, two weeks and one day before; not every event has one."""
    content = write("ics", calendar_of(entry(has_alarms=True)))
    read_strictly(content)
    calendar: Any = Calendar.from_ical(content)
    (event,) = calendar.walk("VEVENT")
    alarms = [(alarm["ACTION"], alarm["TRIGGER"].dt, alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")]
    assert alarms == [
        ("DISPLAY", timedelta(days=-14, hours=9), ENTRY.summary),
        ("DISPLAY", timedelta(days=-1, hours=9), ENTRY.summary),
    ]
    assert b"VALARM" not in write("ics", calendar_of(ENTRY))


def test_an_event_links_to_its_message() -> None:
    """The address of a message in Slack is the event's own, and is read back as it is."""
    link = "https://council.slack.com/archives/C024BE91L/p1697796000000900"
    calendar: Any = Calendar.from_ical(write("ics", calendar_of(entry(link=link))))
    (event,) = calendar.walk("VEVENT")
    assert str(event["URL"]) == link
    assert b"URL" not in write("ics", calendar_of(ENTRY)).replace(b"CURL", b"")


def test_the_calendar_says_what_it_is() -> None:
    """The file has the calendar's name, time zone and description, and how often to refresh it."""
    calendar: Any = Calendar.from_ical(write("ics", calendar_of(ENTRY)))
    properties = {name: calendar[name].to_ical().decode() for name in calendar}
    name = "Deadlines of note 13901/23\\, LIMITE"
    assert properties == {
        "PRODID": "-//schengen-bot//13901/23//EN",
        "VERSION": "2.0",
        "CALSCALE": "GREGORIAN",
        "NAME": name,
        "X-WR-CALNAME": name,
        "DESCRIPTION": "Europol\\; open",
        "X-WR-CALDESC": "Europol\\; open",
        "X-WR-TIMEZONE": "Europe/Brussels",
        "X-PUBLISHED-TTL": "PT4H",
        "REFRESH-INTERVAL": "PT4H",
        "LAST-MODIFIED": "20231019T083000Z",
    }
    assert calendar["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"


def test_an_empty_calendar_is_valid() -> None:
    """A calendar without events still has a component, as required (RFC 5545, 3.6)."""
    content = write("ics", calendar_of())
    assert read_strictly(content) == {}
    assert b"BEGIN:VTIMEZONE\r\n" in content


def test_the_same_calendar_is_the_same_file() -> None:
    """The same calendar is the same file, byte by byte, in this process and in a child process."""
    assert (
        write("ics", calendar_of(ENTRY))
        == write("ics", calendar_of(ENTRY))
        == write_in_child_process("ics", calendar_of(ENTRY))
    )


ATTACKS = (
    "x\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT1M\r\nEND:VALARM",
    "x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil",
    "x\rATTACH:https://evil.example/",
    "x\x85BEGIN:VALARM\x85y",
    "x\u2028BEGIN:VALARM\u2029y",
    "x\x0bBEGIN:VALARM\x0cy\x1c\x1d\x1e",
    "a;b,c\\n\\N\\;d\\",
    "x\x00y\x07\ud800z",
    '";ALTREP="https://evil.example/":y',
    "\u202egnp.exe\u202c\u2066",
    " leading, and a long one: " + "ἄ𝔘" * 60,
    ":" * 200,
)


@pytest.mark.parametrize("words", ATTACKS)
def test_what_people_write_is_text(words: str) -> None:
    """A text in any property neither begins nor ends anything else in the file."""
    content = write(
        "ics", calendar_of(entry(summary=words, description=words, category=words), name=words, about=words)
    )
    (event,) = read_strictly(content).values()
    assert event.properties == read_strictly(write("ics", calendar_of(ENTRY)))[ENTRY.uid].properties
    assert len(event.categories) == 1
    assert not set(event.summary) & set("\r\x00\x07\x0b\x0c\x1c\x85\u2028\u2029\u202e\u2066")


@given(st.text(), st.text())
def test_any_text_is_text(summary: str, description: str) -> None:
    """Any Unicode text is read back as text, lone surrogates included."""
    (event,) = read_strictly(write("ics", calendar_of(entry(summary=summary, description=description)))).values()
    letters = [letter for letter in summary if letter.isalnum()]
    assert [letter for letter in event.summary if letter.isalnum()] == letters


def test_what_is_cancelled_says_so() -> None:
    """A cancelled event has the status CANCELLED, and is not left out."""
    (event,) = read_strictly(write("ics", calendar_of(entry(status=EventStatus.CANCELLED)))).values()
    assert event.status == "CANCELLED"
