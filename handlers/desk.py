"""What every listener works with: the register, the clock, who may change it, and the language to fall back on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from db.store import Store
from domain.calendar import brussels_day
from domain.errors import NotCoordinator
from domain.speech import Speech


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """Handed to every listener, bound by keyword."""

    store: Store
    #: The time it is, aware.
    now: Callable[[], datetime]
    #: Slack ids of those who may change the register.
    coordinators: frozenset[str]
    #: The language where a text does not tell its own.
    language: str = "en"

    @property
    def today(self) -> date:
        """The day it is in Brussels."""
        return brussels_day(self.now())

    def speech(self, language: str | None = None) -> Speech:
        """A language's way of saying things about this register."""
        return Speech(language or self.language, self.store.directory())

    def require_coordinator(self, user: str) -> None:
        """Raise NotCoordinator for anybody else."""
        if user not in self.coordinators:
            raise NotCoordinator
