"""Calendar files: strict readers read them, and nothing that people write is more than text in them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bot.documents.subprocess_writer import make, write
from domain.exports.calendar_events import CalendarEvent, EventCalendar, EventStatus
from tests.bot.documents.calendars import strictly

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


def diary(
    *entries: CalendarEvent, name: str = "Deadlines of note 13901/23, LIMITE", about: str = "Europol; open"
) -> EventCalendar:
    """A diary of these."""
    return EventCalendar(note="13901/23", name=name, description=about, is_confidential=True, events=entries)


def entry(**said: Any) -> CalendarEvent:  # noqa: ANN401  # whatever an entry has
    """An entry that says something else than usual."""
    return replace(ENTRY, **said)


def test_an_event_is_a_whole_day() -> None:
    """It begins on its day and ends before the next one, also on the last of a leap February."""
    content = write("ics", diary(ENTRY))
    (event,) = strictly(content).values()
    assert event.day == date(2024, 2, 29)
    assert b"DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n" in content
    assert b"DTSTAMP:20231019T083000Z\r\n" in content
    assert (event.summary, event.description) == (ENTRY.summary, ENTRY.description)
    assert (event.secrecy, event.sequence, event.categories) == ("CONFIDENTIAL", 7, ("open",))


def test_the_calendar_says_what_it_is() -> None:
    """Its name, its zone, what it is about, and how often it is read again."""
    calendar: Any = Calendar.from_ical(write("ics", diary(ENTRY)))
    found = {name: calendar[name].to_ical().decode() for name in calendar}
    name = "Deadlines of note 13901/23\\, LIMITE"
    assert found == {
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
    """Without events there is a component all the same, as there must be (RFC 5545, 3.6)."""
    content = write("ics", diary())
    assert strictly(content) == {}
    assert b"BEGIN:VTIMEZONE\r\n" in content


def test_the_same_diary_is_the_same_file() -> None:
    """Byte by byte, in this process or in one of its own."""
    assert write("ics", diary(ENTRY)) == write("ics", diary(ENTRY)) == make("ics", diary(ENTRY))


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
    """Wherever it stands it neither begins nor ends anything, and nothing else follows from it."""
    content = write("ics", diary(entry(summary=words, description=words, category=words), name=words, about=words))
    (event,) = strictly(content).values()
    assert event.properties == strictly(write("ics", diary(ENTRY)))[ENTRY.uid].properties
    assert len(event.categories) == 1
    assert not set(event.summary) & set("\r\x00\x07\x0b\x0c\x1c\x85\u2028\u2029\u202e\u2066")


@given(st.text(), st.text())
def test_any_text_is_text(summary: str, description: str) -> None:
    """Whatever Unicode has, lone surrogates included."""
    (event,) = strictly(write("ics", diary(entry(summary=summary, description=description)))).values()
    kept = [each for each in summary if each.isalnum()]
    assert [each for each in event.summary if each.isalnum()] == kept


def test_what_is_cancelled_says_so() -> None:
    """Cancelled, and not left out."""
    (event,) = strictly(write("ics", diary(entry(event_status=EventStatus.CANCELLED)))).values()
    assert event.status == "CANCELLED"
