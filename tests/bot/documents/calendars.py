"""Read an iCalendar file as strictly as possible: with two libraries, and by the rules of RFC 5545 themselves."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import vobject
from icalendar import Calendar

#: The properties that each event must have exactly once (RFC 5545, 3.6.1); the last four are this bot's own rule.
ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "SEQUENCE", "LAST-MODIFIED", "CLASS", "TRANSP")

_LINE = re.compile(r"[A-Z0-9-]+(;[A-Z0-9-]+=[^:;,\"\x00-\x1f]+)*:[^\x00-\x08\x0a-\x1f\x7f]*")
_ESCAPED = re.compile(r"([^\\;,]|\\[\\;,nN])*")
_TEXTS = ("SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC")


@dataclass(frozen=True, kw_only=True)
class ReadEvent:
    """An event that was read from a file."""

    uid: str
    day: date
    summary: str
    description: str
    categories: tuple[str, ...]
    status: str
    secrecy: str
    sequence: int
    changed: datetime
    properties: frozenset[str]
    has_alarms: bool
    link: str


def read_strictly(content: bytes) -> Mapping[str, ReadEvent]:
    """Return the events of a file by their UID, after checking everything in it."""
    lines = _unfold_lines(content)
    calendar: Any = Calendar.from_ical(content)
    assert [str(calendar[name]) for name in ("VERSION", "CALSCALE")] == ["2.0", "GREGORIAN"]
    assert str(calendar["PRODID"])
    assert {component.name for component in calendar.subcomponents} == {"VEVENT" if calendar.events else "VTIMEZONE"}
    assert not any(component.errors for component in calendar.walk())
    events = {str(event["UID"]): _read_event(event) for event in calendar.events}
    assert len(events) == len(calendar.events) == lines.count("BEGIN:VEVENT")
    _check_with_vobject(content, events)
    return events


def _unfold_lines(content: bytes) -> list[str]:
    """Return the lines as they were before they were folded."""
    assert content.endswith(b"\r\n")
    raw = content[:-2].split(b"\r\n")
    assert all(len(line) <= 75 and b"\r" not in line and b"\n" not in line for line in raw)
    assert all(line.decode() for line in raw)  # no line is empty or ends within a character
    lines = content.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert all(_LINE.fullmatch(line) for line in lines)
    for line in lines:
        name, _, value = line.partition(":")
        if name in _TEXTS:
            assert _ESCAPED.fullmatch(value), line
    return lines


def _read_event(event: Any) -> ReadEvent:  # noqa: ANN401  # its properties are of some thirty types
    """Return an event, after checking that it is a whole day in no time zone."""
    assert all(name in event and not isinstance(event[name], list) for name in ONCE)
    assert event["DTSTART"].params["VALUE"] == event["DTEND"].params["VALUE"] == "DATE"
    assert (event.end - event.start).days == 1
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
    assert str(event["TRANSP"]) == "TRANSPARENT"
    assert str(event["STATUS"]) in ("TENTATIVE", "CONFIRMED", "CANCELLED")
    assert int(event["SEQUENCE"]) >= 0
    alarms = event.walk("VALARM")
    assert len(alarms) in (0, 2)
    assert all(str(alarm["ACTION"]) == "DISPLAY" and str(alarm["DESCRIPTION"]) for alarm in alarms)
    assert all(alarm["TRIGGER"].dt < timedelta(0) for alarm in alarms)
    return ReadEvent(
        uid=str(event["UID"]),
        day=event.start,
        summary=str(event["SUMMARY"]),
        description=str(event.get("DESCRIPTION", "")),
        categories=tuple(map(str, event["CATEGORIES"].cats)),
        status=str(event["STATUS"]),
        secrecy=str(event["CLASS"]),
        sequence=int(event["SEQUENCE"]),
        changed=event["DTSTAMP"].dt,
        properties=frozenset(event),
        has_alarms=bool(alarms),
        link=str(event.get("URL", "")),
    )


def _check_with_vobject(content: bytes, events: Mapping[str, ReadEvent]) -> None:
    """Check that another library reads the same."""
    calendar: Any = vobject.readOne(content.decode(), validate=True)
    assert calendar.validate(raiseException=True)
    others = {event.uid.value: event for event in calendar.contents.get("vevent", [])}
    assert others.keys() == events.keys()
    for uid, other in others.items():
        assert (other.summary.value, other.dtstart.value) == (events[uid].summary, events[uid].day)
