"""Tables of people: coordinators, channels, contexts of conversations, App Homes, calendar subscriptions."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import JSON, Column, Named, Table, TypedColumns, false

from db.schema.tables import Instant, metadata


class _Person(TypedColumns):
    """A person who has said for which body they ask."""

    id: Named[str] = Column(primary_key=True)
    actor: Named[str]
    at: Named[datetime] = Column(Instant, nullable=False)


class _Channel(TypedColumns):
    """The language that is set for a channel."""

    id: Named[str] = Column(primary_key=True)
    language: Named[str]
    at: Named[datetime] = Column(Instant, nullable=False)


class _ChannelNote(TypedColumns):
    """The note that a channel is about, if it is about one of several."""

    id: Named[str] = Column(primary_key=True)
    #: The note's slug.
    note: Named[str]
    at: Named[datetime] = Column(Instant, nullable=False)


class _ChannelPage(TypedColumns):
    """The page of a channel: a canvas in Slack with what is open for the next Schengen Council."""

    id: Named[str] = Column(primary_key=True)
    #: Whether the channel is to have one; if not, its canvas is still to be deleted.
    wanted: Named[bool]
    canvas: Named[str | None]
    #: When a canvas was begun of which it is not known whether Slack has made it.
    begun_at: Named[datetime | None] = Column(Instant)
    #: The newest change that the canvas shows, and the day on which it was drawn.
    drawn: Named[int | None]
    drawn_on: Named[date | None]
    title: Named[str] = Column(server_default="")
    #: Fingerprint of the canvas's content.
    digest: Named[str] = Column(server_default="")
    not_before: Named[datetime | None] = Column(Instant)
    at: Named[datetime] = Column(Instant, nullable=False)


class _Coordinator(TypedColumns):
    """A person or user group that may change the register; a removed one keeps its row."""

    id: Named[str] = Column(primary_key=True)
    removed: Named[bool] = Column(server_default=false())
    at: Named[datetime] = Column(Instant, nullable=False)


class _Admission(TypedColumns):
    """A channel in which the bot may speak, or was once allowed to."""

    id: Named[str] = Column(primary_key=True)
    state: Named[str]
    #: Why it is suspended.
    reason: Named[str] = Column(server_default="")
    at: Named[datetime] = Column(Instant, nullable=False)


class _Roster(TypedColumns):
    """The last known members of a user group."""

    id: Named[str] = Column(primary_key=True)
    members: Named[Sequence[str]] = Column(JSON, nullable=False)
    at: Named[datetime] = Column(Instant, nullable=False)


class _Home(TypedColumns):
    """A person's App Home."""

    id: Named[str] = Column(primary_key=True)
    #: The filters that are chosen in it.
    chosen: Named[Mapping[str, object]] = Column(JSON, nullable=False)
    opened_at: Named[datetime] = Column(Instant, nullable=False)
    #: The number of the newest change that it shows.
    drawn: Named[int] = Column(server_default="0")


class _Conversation(TypedColumns):
    """The last question of a thread, or of one person's commands in a channel, and the references its answer listed."""

    key: Named[str] = Column(primary_key=True)
    #: Its values, which are none if no text was understood, and whether a text after it was not.
    question: Named[Mapping[str, object]] = Column(JSON, nullable=False)
    language: Named[str]
    listed: Named[Sequence[str]] = Column(JSON, nullable=False)
    at: Named[datetime] = Column(Instant, nullable=False)


class _Subscription(TypedColumns):
    """The secret address at which a person's calendar can be read."""

    person: Named[str] = Column(primary_key=True)
    #: SHA-256, in hexadecimal digits, of the token in the address, which itself is not stored.
    token: Named[str] = Column(unique=True)
    question: Named[Mapping[str, object]] = Column(JSON, nullable=False)
    #: The language of its filters, if they tell one.
    language: Named[str | None]
    #: Its events show titles and evidence.
    titles: Named[bool] = Column(server_default=false())
    at: Named[datetime] = Column(Instant, nullable=False)


person = Table("person", metadata, _Person)
channel = Table("channel", metadata, _Channel)
channel_note = Table("channel_note", metadata, _ChannelNote)
channel_page = Table("channel_page", metadata, _ChannelPage)
coordinator = Table("coordinator", metadata, _Coordinator)
admission = Table("admission", metadata, _Admission)
roster = Table("roster", metadata, _Roster)
home = Table("home", metadata, _Home)
conversation = Table("conversation", metadata, _Conversation)
subscription = Table("subscription", metadata, _Subscription)
