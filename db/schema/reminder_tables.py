"""The tables of reminders: those on their way, what they are about, and who wants which."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import JSON, Column, Double, ForeignKey, Index, Named, Table, TypedColumns, false

from db.schema.tables import Instant, metadata
from domain.reminders.model import ReminderKind, ReminderState


class _Reminder(TypedColumns):
    key: Named[str] = Column(primary_key=True)
    #: The channel, person or user group that it is for.
    channel: Named[str]
    kind: Named[str] = Column(server_default=ReminderKind.MEETING.value)
    #: The month of the Schengen Council that it is about, if it is about one.
    milestone: Named[str]
    #: The day that it counts from: the meeting's, the deadline's, the digest's.
    day: Named[date]
    lead_days: Named[int]
    #: Only what these owe, with commas; everything, where empty.
    owners: Named[str] = Column(server_default="")
    due_at: Named[datetime] = Column(Instant, nullable=False)
    state: Named[str] = Column(server_default=ReminderState.DUE.value)
    owner: Named[str | None]
    lease_until: Named[datetime | None] = Column(Instant)
    #: Counts the claims: what an earlier claimant still tries to record is refused.
    fence: Named[int] = Column(server_default="0")
    first_try_at: Named[datetime | None] = Column(Instant)
    #: The same by Slack's clock, by which the times of its messages go.
    posted_after: Named[datetime | None] = Column(Instant)
    attempts: Named[int] = Column(server_default="0")
    not_before: Named[datetime | None] = Column(Instant)
    body: Named[str | None]
    #: The conversation in which it is posted: the channel, or the direct messages with a person.
    conversation: Named[str | None]
    ts: Named[str | None]
    posted_at: Named[datetime | None] = Column(Instant)
    reason: Named[str] = Column(server_default="")
    #: It is sent again though it may stand in the channel, since nobody could look in time.
    repeated: Named[bool] = Column(server_default=false())
    #: It was once unknown whether it stands in the channel.
    doubted: Named[bool] = Column(server_default=false())
    #: When it was seen to stand in the channel once, after that.
    swept_at: Named[datetime | None] = Column(Instant)
    #: A coordinator has set its time, which the plan then leaves alone.
    moved: Named[bool] = Column(server_default=false())
    #: The reminder that it came from: a user group's, or the first part of a message that was too long for one.
    parent: Named[str | None]
    #: Which part of how many it is.
    part: Named[int] = Column(server_default="1")
    parts: Named[int] = Column(server_default="1")
    #: What a notice is about.
    facts: Named[Mapping[str, object] | None] = Column(JSON(none_as_null=True))


class _Mention(TypedColumns):
    """An instalment that a line of a posted reminder is about."""

    reminder: Named[str] = Column(ForeignKey("reminder.key"), primary_key=True)
    line: Named[int] = Column(primary_key=True)
    ref: Named[str] = Column(primary_key=True)
    slug: Named[str] = Column(primary_key=True)
    #: The posted line shows it as done.
    struck: Named[bool] = Column(server_default=false())


class _Contact(TypedColumns):
    """A person or user group that speaks for an actor."""

    actor: Named[str] = Column(primary_key=True)
    recipient: Named[str] = Column(primary_key=True)
    at: Named[datetime] = Column(Instant, nullable=False)


class _Wishes(TypedColumns):
    """What a channel wants to be reminded of; what is null is as the settings say."""

    id: Named[str] = Column(primary_key=True)
    wanted: Named[bool | None]
    lead_days: Named[Sequence[int] | None] = Column(JSON(none_as_null=True))
    owners: Named[Sequence[str]] = Column(JSON, nullable=False)
    milestones: Named[Sequence[str]] = Column(JSON, nullable=False)
    digest: Named[bool]


class _Leads(TypedColumns):
    """How many days before one meeting reminders are sent."""

    milestone: Named[str] = Column(primary_key=True)
    lead_days: Named[Sequence[int]] = Column(JSON, nullable=False)


class _Pace(TypedColumns):
    """How often somebody wants to be written to."""

    id: Named[str] = Column(primary_key=True)
    pace: Named[str]


class _Snooze(TypedColumns):
    """Until when a channel or person wants to hear nothing of something."""

    recipient: Named[str] = Column(primary_key=True)
    kind: Named[str] = Column(primary_key=True)
    subject: Named[str] = Column(primary_key=True)
    until: Named[date]


class _Turn(TypedColumns):
    """How far what may be done only so often has come, in seconds since 1970 by the database's clock."""

    scope: Named[str] = Column(primary_key=True)
    #: When the next would be in turn if there were no bursts.
    next_at: Named[float] = Column(Double, nullable=False)
    #: Until when nobody has a turn.
    held_until: Named[float] = Column(Double, nullable=False)


reminder = Table(
    "reminder",
    metadata,
    _Reminder,
    Index(None, "state", "due_at"),
)
mention = Table("mention", metadata, _Mention, Index(None, "ref", "slug"))
contact = Table("contact", metadata, _Contact)
wishes = Table("wishes", metadata, _Wishes)
leads = Table("leads", metadata, _Leads)
pace = Table("pace", metadata, _Pace)
snooze = Table("snooze", metadata, _Snooze)
turn = Table("turn", metadata, _Turn)
