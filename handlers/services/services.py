"""The services that listeners are given, grouped by subject: register, people, reminders, Slack, clock."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, Self

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.drafts.incoming import IncomingDocuments
from db.drafts.store import DraftStore
from db.notifications.follows import FollowStore
from db.people.calendar_subscriptions import SubscriptionStore
from db.people.channel_access import ChannelAccessStore
from db.people.channel_notes import ChannelNoteStore
from db.people.channel_pages import ChannelPageStore
from db.people.conversations import ConversationStore
from db.people.coordinators import SETTINGS, CoordinatorStore
from db.people.home_state import HomeStateStore
from db.people.pending_answers import PendingAnswers
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.own_reminders import OwnReminders
from db.reminders.upcoming import UpcomingReminders
from domain.dates.spans import brussels_day
from domain.errors import FileNotMade, NotCoordinator
from domain.i18n.translator import Translator
from domain.register.audit_events import ChangeContext
from domain.register.model import Directory
from domain.reminders.policy import Policy
from domain.slack_ids import is_user_group
from handlers.services.data_tables import DataTables
from handlers.services.drafts import DocumentTools, DraftServices
from handlers.services.file_queue import FileQueue
from handlers.services.user_groups import UserGroups
from handlers.slack.directory import SlackDirectory


class QuestionOutcome(StrEnum):
    """The outcome of a question, as metrics count it."""

    ANSWERED = "answered"
    NOT_UNDERSTOOD = "not understood"
    #: The asker was refused by the access middleware, before the text was read.
    REFUSED = "refused"


#: The language, in metrics, of a question whose text was not read.
NO_LANGUAGE = "none"


class Wake(Protocol):
    """Lets the scheduler tick soon, after a change that something follows from."""

    def __call__(self, *, after: float = 0.0) -> None:
        """Tick at once, or in so many seconds."""


def _no_wake(*, after: float = 0.0) -> None:  # noqa: ARG001  # as in Wake
    return None


def _no_files(_file_format: str, _content: object, /) -> bytes:
    raise FileNotMade


def _no_metrics(_language: str, _outcome: QuestionOutcome, /) -> None:
    return None


class RegisterServices(Struct, frozen=True, kw_only=True):
    """The register: queries and changes."""

    store: RegisterStore
    ledger: Ledger
    #: The same with drafts of notes, which only coordinators see.
    store_with_drafts: RegisterStore

    @classmethod
    def open(cls, engine: Engine) -> Self:
        """Return those on a database."""
        return cls(
            store=RegisterStore(engine),
            ledger=Ledger(engine),
            store_with_drafts=RegisterStore(engine, shows_drafts=True),
        )

    @property
    def directory(self) -> Directory:
        """The actors, sections, vehicles and Schengen Councils of the register."""
        return self.store.directory()


class PeopleServices(Struct, frozen=True, kw_only=True):
    """People: their roles, preferences, conversations, App Homes and calendars."""

    coordinators: CoordinatorStore
    groups: UserGroups
    preferences: PreferenceStore
    conversations: ConversationStore
    channel_notes: ChannelNoteStore
    answers: PendingAnswers
    homes: HomeStateStore
    subscriptions: SubscriptionStore
    follows: FollowStore
    now: Callable[[], datetime]

    @classmethod
    def open(cls, engine: Engine, *, directory: SlackDirectory, now: Callable[[], datetime]) -> Self:
        """Return those on a database."""
        coordinators = CoordinatorStore(engine)
        return cls(
            coordinators=coordinators,
            groups=UserGroups(coordinators, directory),
            preferences=PreferenceStore(engine),
            conversations=ConversationStore(engine),
            channel_notes=ChannelNoteStore(engine),
            answers=PendingAnswers(engine),
            homes=HomeStateStore(engine),
            subscriptions=SubscriptionStore(engine),
            follows=FollowStore(engine),
            now=now,
        )

    def is_coordinator(self, user: str) -> bool:
        """Return whether a person may change the register, by name or as a member of a user group."""
        named = self.coordinators.list_ids()
        return user in named or any(
            user in self.groups.members(coordinator, now=self.now())
            for coordinator in named
            if is_user_group(coordinator)
        )

    def actors_of(self, user: str) -> frozenset[str]:
        """Return the slugs of the actors that a person is a contact of, by name or as a member of a user group."""
        return frozenset(
            contact.actor
            for contact in self.preferences.read().contacts
            if contact.slack_id == user
            or (is_user_group(contact.slack_id) and user in self.groups.members(contact.slack_id, now=self.now()))
        )


class ReminderServices(Struct, frozen=True, kw_only=True):
    """Reminders: those to come, the outbox, and the team's policy as the settings have it."""

    upcoming: UpcomingReminders
    outbox: Outbox
    #: The reminders that people have asked for themselves.
    own: OwnReminders
    policy: Policy
    wake: Wake

    @classmethod
    def open(cls, engine: Engine, *, policy: Policy, wake: Wake) -> Self:
        """Return those on a database."""
        outbox = Outbox(engine)
        return cls(
            upcoming=UpcomingReminders(engine),
            outbox=outbox,
            own=OwnReminders(engine, outbox),
            policy=policy,
            wake=wake,
        )


class SlackServices(Struct, frozen=True, kw_only=True):
    """Slack: its people and channels, the channels that are allowed, and files on their way to it."""

    directory: SlackDirectory
    access: ChannelAccessStore
    pages: ChannelPageStore
    files: FileQueue
    data_tables: DataTables = field(default_factory=DataTables)
    #: The public HTTPS address of the bot; None over Socket Mode, where it has none.
    public_url: str | None = None
    #: Whether deliverables are posted as Work Objects, too.
    has_work_objects: bool = False


class Services(Struct, frozen=True, kw_only=True):
    """Every group of services; a listener takes the group that it needs, or all of them if it needs several."""

    register: RegisterServices
    people: PeopleServices
    reminders: ReminderServices
    slack: SlackServices
    drafts: DraftServices
    #: The present moment, aware.
    now: Callable[[], datetime]
    #: Metrics callback: the language and outcome of each question.
    count_question: Callable[[str, QuestionOutcome], None] = _no_metrics

    @classmethod
    def open(
        cls,
        engine: Engine,
        *,
        policy: Policy,
        now: Callable[[], datetime],
        directory: SlackDirectory,
        wake: Wake = _no_wake,
        files: FileQueue | None = None,
        documents: DocumentTools | None = None,
        public_url: str | None = None,
        has_work_objects: bool = False,
        count_question: Callable[[str, QuestionOutcome], None] = _no_metrics,
    ) -> Self:
        """Return the services on a database; the policy's coordinators and channels are entered where there are none.

        Without `files` no file can be made: asking for one raises FileNotMade. Without `documents` none can be read.
        """
        people, access = PeopleServices.open(engine, directory=directory, now=now), ChannelAccessStore(engine)
        people.coordinators.seed(policy.coordinators, now=now())
        access.seed(policy.channels, ChangeContext(by=SETTINGS, surface=SETTINGS, now=now()))
        return cls(
            register=RegisterServices.open(engine),
            people=people,
            reminders=ReminderServices.open(engine, policy=policy, wake=wake),
            slack=SlackServices(
                directory=directory,
                access=access,
                pages=ChannelPageStore(engine),
                files=files or FileQueue(_no_files),
                public_url=public_url,
                has_work_objects=has_work_objects,
            ),
            drafts=DraftServices(
                store=DraftStore(engine), incoming=IncomingDocuments(engine), tools=documents or DocumentTools()
            ),
            now=now,
            count_question=count_question,
        )

    @property
    def policy(self) -> Policy:
        """The reminder policy with the present coordinators in place of those that the settings name."""
        return replace(self.reminders.policy, coordinators=self.people.coordinators.list_ids())

    @property
    def language(self) -> str:
        """The default language, for texts that do not tell their own."""
        return self.reminders.policy.language

    @property
    def today(self) -> date:
        """Today in Brussels."""
        return brussels_day(self.now())

    def with_directory(self, directory: SlackDirectory) -> Self:
        """Return the same services, where Slack is asked through another directory."""
        return replace(self, slack=replace(self.slack, directory=directory))

    def language_for(self, channel: str, user: str) -> str:
        """Return the language to use without a text: the channel's, else the person's, else the default."""
        return self.people.conversations.read_language(channel) or self.slack.directory.locale(user) or self.language

    def note_of_channel(self, channel: str) -> str | None:
        """Return the slug of the note that a channel is about, None if it is about all that there are."""
        notes = self.register.directory.notes
        slug = self.people.channel_notes.find(channel) if len(notes) > 1 else None
        return slug if slug in notes else None

    def with_drafts_for(self, user: str) -> Self:
        """Return the same services; for a coordinator with drafts of notes, too, where there are any."""
        if not self.register.directory.has_hidden_drafts or not self.people.is_coordinator(user):
            return self
        return replace(self, register=replace(self.register, store=self.register.store_with_drafts))

    def translator(self, language: str | None = None) -> Translator:
        """Return the translator to a language, or to the default, with the register's names."""
        return Translator(language or self.language, self.register.directory)

    def require_coordinator(self, user: str, *, surface: str, what: str) -> None:
        """Raise NotCoordinator unless a person is one, and record the refusal of `what`."""
        if not self.people.is_coordinator(user):
            self.register.ledger.record_refusal(self.context(user, surface), what, "not a coordinator")
            raise NotCoordinator(coordinators=self.people.coordinators.list_ids())

    def context(self, user: str, surface: str, reason: str = "") -> ChangeContext:
        """Return the context of a change made now, for the audit log."""
        return ChangeContext(by=user, surface=surface, now=self.now(), reason=reason)
