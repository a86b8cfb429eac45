"""What every listener works with: the register, the clock, who may change it, and the language to fall back on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from sqlalchemy import Engine

from db.agenda import Agenda
from db.audit import Act
from db.conversations import Conversations
from db.outbox import Outbox
from db.store import Store
from db.teams import Teams
from domain.calendar import brussels_day
from domain.errors import NotCoordinator
from domain.register import Directory
from domain.reminders import Policy
from domain.speech import Speech


def _unknown(_user: str) -> str | None:
    return None


def _sleep_on() -> None:
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """Handed to every listener, bound by keyword."""

    store: Store
    conversations: Conversations
    teams: Teams
    agenda: Agenda
    outbox: Outbox
    policy: Policy
    #: The time it is, aware.
    now: Callable[[], datetime]
    #: The language of somebody's Slack, None if it cannot be told.
    locale: Callable[[str], str | None]
    #: Lets the clock tick soon, after something was settled that reminders follow from.
    wake: Callable[[], None]

    @classmethod
    def open(
        cls,
        engine: Engine,
        *,
        policy: Policy,
        now: Callable[[], datetime],
        locale: Callable[[str], str | None] = _unknown,
        wake: Callable[[], None] = _sleep_on,
    ) -> Self:
        """The desk of a database."""
        return cls(
            store=Store(engine),
            conversations=Conversations(engine),
            teams=Teams(engine),
            agenda=Agenda(engine),
            outbox=Outbox(engine),
            policy=policy,
            now=now,
            locale=locale,
            wake=wake,
        )

    @property
    def coordinators(self) -> tuple[str, ...]:
        """Slack ids of those who may change the register."""
        return self.policy.coordinators

    @property
    def language(self) -> str:
        """The language where a text does not tell its own."""
        return self.policy.language

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

    def act(self, user: str, surface: str) -> Act:
        """Who does something just now, and where, for the record."""
        return Act(by=user, surface=surface, now=self.now())
