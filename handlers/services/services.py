"""What every listener works with: the register, the clock, who may change it, and the language to fall back on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.people.calendar_subscriptions import SubscriptionStore
from db.people.channel_access import ChannelAccessStore
from db.people.conversations import ConversationStore
from db.people.coordinators import SETTINGS, CoordinatorStore
from db.people.home_state import HomeStateStore
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.upcoming import UpcomingReminders
from domain.dates.spans import brussels_day
from domain.errors import FileNotMade, NotCoordinator
from domain.i18n.mentions import is_group
from domain.i18n.translator import Translator
from domain.register.audit_events import ChangeContext
from domain.register.model import Directory
from domain.reminders.model import Policy
from handlers.services.file_queue import FileQueue
from handlers.services.user_groups import UserGroups
from handlers.slack.directory import SlackDirectory


class QuestionOutcome(StrEnum):
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


def _take_no_note(_language: str, _upshot: QuestionOutcome, /) -> None:
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Services:
    """Handed to every listener, bound by keyword."""

    store: RegisterStore
    ledger: Ledger
    conversations: ConversationStore
    teams: PreferenceStore
    agenda: UpcomingReminders
    outbox: Outbox
    roles: CoordinatorStore
    admissions: ChannelAccessStore
    homes: HomeStateStore
    subscriptions: SubscriptionStore
    workspace: SlackDirectory
    rosters: UserGroups
    #: As the settings have it.
    settings: Policy
    #: The time it is, aware.
    now: Callable[[], datetime]
    #: Lets the clock tick soon, after something was settled that reminders follow from.
    wake: Callable[[], None]
    #: Makes files and sends them.
    press: FileQueue
    #: Where this bot can be reached by everybody, over HTTP; None where it cannot.
    address: str | None = None
    #: Is told of each question, in which language it was and what came of it.
    noted: Callable[[str, QuestionOutcome], None] = _take_no_note

    @classmethod
    def open(
        cls,
        engine: Engine,
        *,
        policy: Policy,
        now: Callable[[], datetime],
        workspace: SlackDirectory,
        wake: Callable[[], None] = _sleep_on,
        press: FileQueue | None = None,
        address: str | None = None,
        noted: Callable[[str, QuestionOutcome], None] = _take_no_note,
    ) -> Self:
        """The desk of a database; the coordinators and channels that the settings name are the first of theirs."""
        roles, admissions = CoordinatorStore(engine), ChannelAccessStore(engine)
        roles.found(policy.coordinators, now=now())
        admissions.found(policy.channels, ChangeContext(by=SETTINGS, surface=SETTINGS, now=now()))
        return cls(
            store=RegisterStore(engine),
            ledger=Ledger(engine),
            conversations=ConversationStore(engine),
            teams=PreferenceStore(engine),
            agenda=UpcomingReminders(engine),
            outbox=Outbox(engine),
            roles=roles,
            admissions=admissions,
            homes=HomeStateStore(engine),
            subscriptions=SubscriptionStore(engine),
            workspace=workspace,
            rosters=UserGroups(roles, workspace),
            settings=policy,
            now=now,
            wake=wake,
            press=press or FileQueue(_make_nothing),
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

    def translator(self, language: str | None = None) -> Translator:
        """A language's way of saying things about this register."""
        return Translator(language or self.language, self.store.directory())

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

    def act(self, user: str, surface: str, reason: str = "") -> ChangeContext:
        """Who does something just now, where and why, for the record."""
        return ChangeContext(by=user, surface=surface, now=self.now(), reason=reason)
