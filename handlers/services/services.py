"""What every listener works with: the register, the clock, who may change it, and the language to fall back on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.people.calendar_subscriptions import Subscriptions
from db.people.channel_access import Admissions
from db.people.conversations import Conversations
from db.people.coordinators import SETTINGS, Roles
from db.people.home_state import Homes
from db.people.reminder_preferences import Teams
from db.register.store import Store
from db.reminders.outbox import Outbox
from db.reminders.upcoming import Agenda
from domain.dates.spans import brussels_day
from domain.errors import FileNotMade, NotCoordinator
from domain.i18n.mentions import is_group
from domain.i18n.translator import Speech
from domain.register.audit_events import Act
from domain.register.model import Directory
from domain.reminders.model import Policy
from handlers.services.file_queue import Press
from handlers.services.user_groups import Rosters
from handlers.slack.directory import Workspace


class Upshot(StrEnum):
    """What came of a question."""

    ANSWERED = "answered"
    NOT_UNDERSTOOD = "not understood"
    #: Whoever asked was turned away before it was read.
    REFUSED = "refused"


#: The language of what was not read.
NO_LANGUAGE = "none"


def _sleep_on() -> None:
    return None


def _make_nothing(_form: str, _matter: object, /) -> bytes:
    raise FileNotMade


def _take_no_note(_language: str, _upshot: Upshot, /) -> None:
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """Handed to every listener, bound by keyword."""

    store: Store
    ledger: Ledger
    conversations: Conversations
    teams: Teams
    agenda: Agenda
    outbox: Outbox
    roles: Roles
    admissions: Admissions
    homes: Homes
    subscriptions: Subscriptions
    workspace: Workspace
    rosters: Rosters
    #: As the settings have it.
    settings: Policy
    #: The time it is, aware.
    now: Callable[[], datetime]
    #: Lets the clock tick soon, after something was settled that reminders follow from.
    wake: Callable[[], None]
    #: Makes files and sends them.
    press: Press
    #: Where this bot can be reached by everybody, over HTTP; None where it cannot.
    address: str | None = None
    #: Is told of each question, in which language it was and what came of it.
    noted: Callable[[str, Upshot], None] = _take_no_note

    @classmethod
    def open(
        cls,
        engine: Engine,
        *,
        policy: Policy,
        now: Callable[[], datetime],
        workspace: Workspace,
        wake: Callable[[], None] = _sleep_on,
        press: Press | None = None,
        address: str | None = None,
        noted: Callable[[str, Upshot], None] = _take_no_note,
    ) -> Self:
        """The desk of a database; the coordinators and channels that the settings name are the first of theirs."""
        roles, admissions = Roles(engine), Admissions(engine)
        roles.found(policy.coordinators, now=now())
        admissions.found(policy.channels, Act(by=SETTINGS, surface=SETTINGS, now=now()))
        return cls(
            store=Store(engine),
            ledger=Ledger(engine),
            conversations=Conversations(engine),
            teams=Teams(engine),
            agenda=Agenda(engine),
            outbox=Outbox(engine),
            roles=roles,
            admissions=admissions,
            homes=Homes(engine),
            subscriptions=Subscriptions(engine),
            workspace=workspace,
            rosters=Rosters(roles, workspace),
            settings=policy,
            now=now,
            wake=wake,
            press=press or Press(_make_nothing),
            address=address,
            noted=noted,
        )

    @property
    def policy(self) -> Policy:
        """How reminders are sent, with those who coordinate just now."""
        return replace(self.settings, coordinators=self.roles.coordinators())

    @property
    def coordinators(self) -> tuple[str, ...]:
        """People and user groups that may change the register."""
        return self.roles.coordinators()

    @property
    def language(self) -> str:
        """The language where a text does not tell its own."""
        return self.settings.language

    @property
    def today(self) -> date:
        """The day it is in Brussels."""
        return brussels_day(self.now())

    def language_for(self, channel: str, user: str) -> str:
        """What to speak where no text tells: the channel's language, the person's, or the one to fall back on."""
        return self.conversations.language_of(channel) or self.workspace.locale(user) or self.language

    @property
    def directory(self) -> Directory:
        """Who and what the register speaks of."""
        return self.store.directory()

    def speech(self, language: str | None = None) -> Speech:
        """A language's way of saying things about this register."""
        return Speech(language or self.language, self.store.directory())

    def is_coordinator(self, user: str) -> bool:
        """Whether somebody may change the register: named themselves, or in a user group that is."""
        named = self.coordinators
        return user in named or any(
            user in self.rosters.members(each, now=self.now()) for each in named if is_group(each)
        )

    def speaks_for(self, user: str) -> frozenset[str]:
        """The actors that somebody is a contact of, themselves or in a user group."""
        return frozenset(
            each.actor
            for each in self.teams.team().contacts
            if each.to == user or (is_group(each.to) and user in self.rosters.members(each.to, now=self.now()))
        )

    def require_coordinator(self, user: str, *, surface: str, what: str) -> None:
        """Raise NotCoordinator for anybody else, and keep that they were refused `what`."""
        if not self.is_coordinator(user):
            self.ledger.refused(self.act(user, surface), what, "not a coordinator")
            raise NotCoordinator

    def act(self, user: str, surface: str, reason: str = "") -> Act:
        """Who does something just now, where and why, for the record."""
        return Act(by=user, surface=surface, now=self.now(), reason=reason)
