"""Revisions: when something was changed last, by which name it was first known, and what is no longer there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.dates.spans import Month
from domain.register.instalments import Instalment
from domain.register.model import Milestone


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Revision:
    """The last change of something: its number in the record, and when it was made."""

    number: int
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class RemovedInstalment:
    """An instalment that the register no longer has, as far as is known of it."""

    instalment: Instalment
    #: The key by which it was first known.
    origin: str
    revision: Revision


@dataclass(frozen=True, kw_only=True, slots=True)
class RemovedCouncil:
    """A Schengen Council that the register no longer has."""

    milestone: Milestone
    revision: Revision


@dataclass(frozen=True, kw_only=True, slots=True)
class Revisions:
    """What the record says of all that has a day."""

    #: The last change of each reference in the record, be it a deliverable, an instalment or a month.
    last: Mapping[str, Revision]
    #: The keys by which instalments were first known that have another one now.
    origins: Mapping[str, str]
    instalments: tuple[RemovedInstalment, ...] = ()
    meetings: tuple[RemovedCouncil, ...] = ()

    def origin(self, instalment: Instalment) -> str:
        """The key by which an instalment was first known: a deadline that moves to another month changes its key."""
        return self.origins.get(instalment.key, instalment.key)

    def of(self, instalment: Instalment) -> Revision | None:
        """The last change to what is said of an instalment: its own, its deliverable's or its Schengen Council's.

        It never goes back: whatever makes another Schengen Council count is a change of the instalment itself, or of
        its deliverable.
        """
        months = {instalment.slug, instalment.moved_to, str(instalment.council or "")}
        return self._latest({instalment.key, instalment.deliverable.ref, *months} - {""})

    def of_meeting(self, month: Month) -> Revision | None:
        """The last change to a Schengen Council."""
        return self._latest({str(month)})

    def _latest(self, refs: set[str]) -> Revision | None:
        return max((self.last[each] for each in refs if each in self.last), default=None)
