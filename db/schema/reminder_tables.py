"""Tables of reminders: the outbox, what its messages are about, preferences, and the rate limiter."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import JSON, Column, Double, ForeignKey, Index, Named, Table, TypedColumns, false

from db.schema.tables import Instant, metadata
from domain.reminders.preferences import NewsChoice
from domain.reminders.reminder import ReminderKind
from domain.reminders.states import ReminderState


class _Reminder(TypedColumns):
    """A message in the outbox."""

    key: Named[str] = Column(primary_key=True)
    #: The channel, person or user group that it is for.
    channel: Named[str]
    kind: Named[str] = Column(server_default=ReminderKind.MEETING.value)
    #: The month of the Schengen Council that it is about, if it is about one.
    milestone: Named[str]
    #: The day from which `lead_days` count: the meeting's, the deadline's, the digest's.
    day: Named[date]
    lead_days: Named[int]
    #: It lists only what these owe, comma-separated; everything if empty.
    owners: Named[str] = Column(server_default="")
    due_at: Named[datetime] = Column(Instant, nullable=False)
    state: Named[str] = Column(server_default=ReminderState.DUE.value)
    #: The worker that has claimed it, until `lease_until`.
    owner: Named[str | None]
    lease_until: Named[datetime | None] = Column(Instant)
    #: Fencing token, raised by each claim: what an earlier claimant still tries to record is refused.
    fence: Named[int] = Column(server_default="0")
    first_try_at: Named[datetime | None] = Column(Instant)
    #: The same by Slack's clock, which sets the timestamps of its messages.
    posted_after: Named[datetime | None] = Column(Instant)
    attempts: Named[int] = Column(server_default="0")
    not_before: Named[datetime | None] = Column(Instant)
    body: Named[str | None]
    #: The conversation in which it is posted: the channel, or the direct messages with a person.
    conversation: Named[str | None]
    ts: Named[str | None]
    posted_at: Named[datetime | None] = Column(Instant)
    reason: Named[str] = Column(server_default="")
    #: It is sent again though it may be in the channel already, since the channel could not be searched in time.
    repeated: Named[bool] = Column(server_default=false())
    #: It was once unknown whether it had been posted.
    doubted: Named[bool] = Column(server_default=false())
    #: When it was found to be in the channel exactly once, after that.
    swept_at: Named[datetime | None] = Column(Instant)
    #: A coordinator has set its time, which planning then does not change.
    moved: Named[bool] = Column(server_default=false())
    #: The reminder that it came from: a user group's, or the first part of a message that was too long for one.
    parent: Named[str | None]
    #: It is part `part` of `parts`.
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
    """A channel's preferences for reminders; null means as in the settings."""

    id: Named[str] = Column(primary_key=True)
    wanted: Named[bool | None]
    lead_days: Named[Sequence[int] | None] = Column(JSON(none_as_null=True))
    owners: Named[Sequence[str]] = Column(JSON, nullable=False)
    milestones: Named[Sequence[str]] = Column(JSON, nullable=False)
    digest: Named[bool]
    #: Of which changes it is told.
    news: Named[str] = Column(server_default=NewsChoice.OWN.value)


class _Leads(TypedColumns):
    """The lead times of the reminders of one meeting."""

    milestone: Named[str] = Column(primary_key=True)
    lead_days: Named[Sequence[int]] = Column(JSON, nullable=False)


class _Pace(TypedColumns):
    """How often a person wants to get reminders, and of which changes they are told."""

    id: Named[str] = Column(primary_key=True)
    pace: Named[str]
    news: Named[str] = Column(server_default=NewsChoice.OWN.value)


class _Follow(TypedColumns):
    """A deliverable, body or meeting that a person follows."""

    person: Named[str] = Column(primary_key=True)
    kind: Named[str] = Column(primary_key=True)
    key: Named[str] = Column(primary_key=True)
    at: Named[datetime] = Column(Instant, nullable=False)


class _Snooze(TypedColumns):
    """Until when a channel or person gets no reminders of a subject."""

    recipient: Named[str] = Column(primary_key=True)
    kind: Named[str] = Column(primary_key=True)
    subject: Named[str] = Column(primary_key=True)
    until: Named[date]


class _Turn(TypedColumns):
    """The rate limiter of one scope (`db/shared_rate_limiter.py`), in Unix seconds by the database's clock."""

    scope: Named[str] = Column(primary_key=True)
    #: The theoretical arrival time: when the next call would be allowed if there were no bursts.
    next_at: Named[float] = Column(Double, nullable=False)
    #: Until when no call is allowed.
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
follow = Table("follow", metadata, _Follow)
snooze = Table("snooze", metadata, _Snooze)
turn = Table("turn", metadata, _Turn)
