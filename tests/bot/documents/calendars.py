"""Reading an iCalendar file as strictly as can be: with two libraries, and by the rules of RFC 5545 themselves."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import vobject
from icalendar import Calendar

#: What each event must have, and has once (RFC 5545, 3.6.1); the last four are this bot's own.
ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "SEQUENCE", "LAST-MODIFIED", "CLASS", "TRANSP")

_LINE = re.compile(r"[A-Z0-9-]+(;[A-Z0-9-]+=[^:;,\"\x00-\x1f]+)*:[^\x00-\x08\x0a-\x1f\x7f]*")
_ESCAPED = re.compile(r"([^\\;,]|\\[\\;,nN])*")
_TEXTS = ("SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC")


@dataclass(frozen=True, kw_only=True)
class Read:
    """An event, as it was read."""

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


def strictly(content: bytes) -> Mapping[str, Read]:
    """The events of a file by their UID, once everything in it is as it must be."""
    lines = _lines(content)
    calendar: Any = Calendar.from_ical(content)
    assert [str(calendar[name]) for name in ("VERSION", "CALSCALE")] == ["2.0", "GREGORIAN"]
    assert str(calendar["PRODID"])
    assert {each.name for each in calendar.subcomponents} == {"VEVENT" if calendar.events else "VTIMEZONE"}
    assert not any(each.errors for each in calendar.walk())
    found = {str(each["UID"]): _read(each) for each in calendar.events}
    assert len(found) == len(calendar.events) == lines.count("BEGIN:VEVENT")
    assert "BEGIN:VALARM" not in lines
    _read_otherwise(content, found)
    return found


def _lines(content: bytes) -> list[str]:
    """The lines as they were before they were folded."""
    assert content.endswith(b"\r\n")
    raw = content[:-2].split(b"\r\n")
    assert all(len(each) <= 75 and b"\r" not in each and b"\n" not in each for each in raw)
    assert all(each.decode() for each in raw)  # no line is empty, nor ends within a character
    lines = content.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert all(_LINE.fullmatch(each) for each in lines)
    for each in lines:
        name, _, value = each.partition(":")
        if name in _TEXTS:
            assert _ESCAPED.fullmatch(value), each
    return lines


def _read(event: Any) -> Read:  # noqa: ANN401  # its properties are of some thirty types
    """An event that is a whole day, on nobody's time."""
    assert all(name in event and not isinstance(event[name], list) for name in ONCE)
    assert event["DTSTART"].params["VALUE"] == event["DTEND"].params["VALUE"] == "DATE"
    assert (event.end - event.start).days == 1
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
    assert str(event["TRANSP"]) == "TRANSPARENT"
    assert str(event["STATUS"]) in ("TENTATIVE", "CONFIRMED", "CANCELLED")
    assert int(event["SEQUENCE"]) >= 0
    return Read(
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
    )


def _read_otherwise(content: bytes, found: Mapping[str, Read]) -> None:
    """Another library says the same."""
    other: Any = vobject.readOne(content.decode(), validate=True)
    assert other.validate(raiseException=True)
    events = {each.uid.value: each for each in other.contents.get("vevent", [])}
    assert events.keys() == found.keys()
    for uid, event in events.items():
        assert (event.summary.value, event.dtstart.value) == (found[uid].summary, found[uid].day)
