"""What every listener works with: the register, the clock, who may change it, and the language to fall back on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from db.conversations import Conversations
from db.store import Store
from domain.calendar import brussels_day
from domain.errors import NotCoordinator
from domain.register import Directory
from domain.speech import Speech


def _unknown(_user: str) -> str | None:
    return None


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
    conversations: Conversations
    #: The language of somebody's Slack, None if it cannot be told.
    locale: Callable[[str], str | None] = _unknown

    @property
    def today(self) -> date:
        """The day it is in Brussels."""
        return brussels_day(self.now())

    def language_for(self, channel: str, user: str) -> str:
        """What to speak where no text tells: the channel's language, the person's, or the one to fall back on."""
        return self.conversations.language_of(channel) or self.locale(user) or self.language

    @property
    def directory(self) -> Directory:
        """Who and what the register speaks of."""
        return self.store.directory()

    def speech(self, language: str | None = None) -> Speech:
        """A language's way of saying things about this register."""
        return Speech(language or self.language, self.store.directory())

    def require_coordinator(self, user: str) -> None:
        """Raise NotCoordinator for anybody else."""
        if user not in self.coordinators:
            raise NotCoordinator
