"""Revisions of what has a day: the last change of each, the key it was first known by, and what was removed."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from domain.dates.spans import Month
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import Milestone


class Revision(Struct, frozen=True, kw_only=True, order=True):
    """The last change of something: its number in the audit log, and when it was made."""

    number: int
    at: datetime


class RemovedInstalment(Struct, frozen=True, kw_only=True):
    """An instalment that the register no longer has, as far as the audit log knows it."""

    instalment: Instalment
    #: The key by which it was first known.
    original_key: str
    revision: Revision


class RemovedCouncil(Struct, frozen=True, kw_only=True):
    """A Schengen Council that the register no longer has."""

    milestone: Milestone
    revision: Revision


class Revisions(Struct, frozen=True, kw_only=True):
    """What the audit log says of all instalments and Schengen Councils."""

    #: By reference in the audit log: a deliverable, an instalment or a month.
    last_changes: Mapping[str, Revision]
    #: By present key, the keys by which instalments were first known that have another one now.
    original_keys: Mapping[str, str]
    instalments: tuple[RemovedInstalment, ...] = ()
    councils: tuple[RemovedCouncil, ...] = ()

    def original_key(self, instalment: Instalment) -> str:
        """Return the key by which an instalment was first known; a deadline that moves to another month changes it."""
        return self.original_keys.get(instalment.key, instalment.key)

    def last_change(self, instalment: Instalment) -> Revision | None:
        """Return the last change that affects an instalment: its own, its deliverable's or its Schengen Council's.

        It never goes back: only a change of the instalment itself or of its deliverable makes another Schengen Council
        count.
        """
        body = instalment.deliverable.deadline.body
        of_its_month = str(Meeting(Month.parse(instalment.slug), body)) if instalment.slug[:1].isdigit() else ""
        meetings = {of_its_month, instalment.moved_to, str(instalment.council or "")}
        return self._latest({instalment.key, instalment.deliverable.ref, *meetings} - {""})

    def last_meeting_change(self, meeting: Meeting) -> Revision | None:
        """Return the last change of a meeting."""
        return self._latest({str(meeting)})

    def _latest(self, refs: set[str]) -> Revision | None:
        return max((self.last_changes[ref] for ref in refs if ref in self.last_changes), default=None)
