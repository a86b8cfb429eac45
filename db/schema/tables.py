"""Tables of the register: what the note says, statuses of instalments, the audit log, seen events, key/value pairs."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    Named,
    Table,
    TypedColumns,
    TypeDecorator,
    UniqueConstraint,
    false,
    true,
)

from domain.register.meeting import MeetingBody
from domain.register.model import NoteState

#: The stored due date of what has no deadline: the last day of all, so that it sorts last.
NEVER = date.max

#: The JSON of a list of notes in which the register's first note, whose slug is empty, stands alone.
FIRST_NOTE_ALONE = '[""]'

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """Column type of aware datetimes, stored in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Convert to UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return in UTC: SQLite keeps no zone, and PostgreSQL returns the session's."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class _Note(TypedColumns):
    """A note; `slug` is what the references of all that belongs to it begin with (see `domain.register.model`)."""

    number: Named[str] = Column(primary_key=True)
    slug: Named[str] = Column(server_default="")
    place: Named[int] = Column(server_default="0")
    dated: Named[date]
    marking: Named[str]
    subject: Named[Mapping[str, str]] = Column(JSON, nullable=False)
    language: Named[str] = Column(server_default="")
    state: Named[str] = Column(server_default=NoteState.IN_FORCE.value)
    #: The number by which it came into the register, if it has been revised since.
    first_number: Named[str] = Column(server_default="")


class _Document(TypedColumns):
    """A document that was loaded: a note as first issued, a revision, a corrigendum or an addendum of it."""

    number: Named[str] = Column(primary_key=True)
    #: The note's slug.
    note: Named[str]
    #: SHA-256, in hexadecimal digits, of the files that it was read from.
    checksum: Named[str] = Column(index=True)
    loaded_at: Named[datetime] = Column(Instant, nullable=False)


class _Actor(TypedColumns):
    slug: Named[str] = Column(primary_key=True)
    place: Named[int]
    kind: Named[str]
    name: Named[Mapping[str, str]] = Column(JSON, nullable=False)
    short: Named[Mapping[str, str]] = Column(JSON, nullable=False)
    #: Deferred, since a unit's row may come before that of the body that it belongs to.
    parent: Named[str | None] = Column(ForeignKey("actor.slug", deferrable=True, initially="DEFERRED"))
    #: The slugs of the notes whose files have it.
    notes: Named[Sequence[str]] = Column(JSON, nullable=False, server_default=FIRST_NOTE_ALONE)


class _Membership(TypedColumns):
    collective: Named[str] = Column(ForeignKey("actor.slug"), primary_key=True)
    member: Named[str] = Column(ForeignKey("actor.slug"), primary_key=True)
    place: Named[int]


class _Section(TypedColumns):
    slug: Named[str] = Column(primary_key=True)
    note: Named[str] = Column(server_default="")
    place: Named[int]
    name: Named[Mapping[str, str]] = Column(JSON, nullable=False)


class _Vehicle(TypedColumns):
    slug: Named[str] = Column(primary_key=True)
    place: Named[int]
    name: Named[Mapping[str, str]] = Column(JSON, nullable=False)
    #: The slugs of the notes whose files have it.
    notes: Named[Sequence[str]] = Column(JSON, nullable=False, server_default=FIRST_NOTE_ALONE)


class _Milestone(TypedColumns):
    slug: Named[str] = Column(primary_key=True)
    body: Named[str] = Column(server_default=MeetingBody.SCHENGEN_COUNCIL.value)
    name: Named[Mapping[str, str]] = Column(JSON, nullable=False)
    meets: Named[date | None]
    #: Coordinators have set its meeting day, or added it.
    settled: Named[bool] = Column(server_default=false())
    #: The meeting day in the register's file, if coordinators have set another one.
    noted_meets: Named[date | None]
    #: A register's file has it.
    noted: Named[bool] = Column(server_default=true())
    #: The slugs of the notes whose regular deliverables fall due at it.
    notes: Named[Sequence[str]] = Column(JSON, nullable=False, server_default=FIRST_NOTE_ALONE)


class _KeyAction(TypedColumns):
    ref: Named[str] = Column(primary_key=True)
    note: Named[str] = Column(server_default="")
    place: Named[int]
    title: Named[Mapping[str, str]] = Column(JSON, nullable=False)
    takes_part: Named[Sequence[Mapping[str, object]]] = Column(JSON, nullable=False)
    keywords: Named[Mapping[str, str]] = Column(JSON, nullable=False, server_default="{}")
    #: No longer in the register's file, but kept for what was done under it.
    withdrawn: Named[bool]


class _Deliverable(TypedColumns):
    ref: Named[str] = Column(primary_key=True)
    note: Named[str] = Column(server_default="")
    key_action: Named[str] = Column(ForeignKey("key_action.ref"), index=True)
    section: Named[str] = Column(index=True)
    place: Named[int]
    title: Named[Mapping[str, str]] = Column(JSON, nullable=False)
    deadline: Named[Mapping[str, object]] = Column(JSON, nullable=False)
    owners: Named[Sequence[Mapping[str, object]]] = Column(JSON, nullable=False)
    #: No one owes it.
    ownerless: Named[bool] = Column(index=True)
    #: The owners that the note names, if coordinators have set others.
    noted_owners: Named[Sequence[Mapping[str, object]] | None] = Column(JSON(none_as_null=True))
    vehicle: Named[str | None] = Column(index=True)
    feeds: Named[str | None] = Column(index=True)
    addressees: Named[Sequence[str]] = Column(JSON, nullable=False)
    takes_part: Named[Sequence[Mapping[str, object]]] = Column(JSON, nullable=False)
    #: The actors on whose work it is built.
    sources: Named[Sequence[str]] = Column(JSON, nullable=False, server_default="[]")
    capacity: Named[str | None] = Column(index=True)
    after: Named[str | None]
    open_point: Named[Mapping[str, str]] = Column(JSON, nullable=False)
    keywords: Named[Mapping[str, str]] = Column(JSON, nullable=False, server_default="{}")
    withdrawn: Named[bool]


class _Addressee(TypedColumns):
    actor: Named[str] = Column(ForeignKey("actor.slug"), primary_key=True)
    deliverable: Named[str] = Column(ForeignKey("deliverable.ref"), primary_key=True)


class _Participation(TypedColumns):
    """A body, or its unit, that takes part in a key action or one of its deliverables; `place` is the note's order."""

    actor: Named[str] = Column(ForeignKey("actor.slug"), primary_key=True)
    key_action: Named[str] = Column(ForeignKey("key_action.ref"), primary_key=True)
    place: Named[int] = Column(primary_key=True)
    #: The participant as the note names it: a unit's row has its body, too.
    who: Named[Mapping[str, object]] = Column(JSON, nullable=False)


class _Instalment(TypedColumns):
    id: Named[int] = Column(primary_key=True)
    ref: Named[str] = Column(ForeignKey("deliverable.ref"))
    note: Named[str] = Column(server_default="")
    slug: Named[str]
    #: Its deliverable's place, so that answers are in the note's order without a join.
    place: Named[int]
    #: NEVER if it has no deadline.
    due: Named[date]
    starts: Named[date | None]
    council: Named[str | None]
    status: Named[str]
    done_at: Named[datetime | None] = Column(Instant)
    #: The day of `done_at` in Brussels.
    done_on: Named[date | None]
    done_by: Named[str | None]
    evidence: Named[str]
    #: Why reminders of it are on hold; empty if they are not.
    hold: Named[str] = Column(server_default="")
    #: The deadline that a coordinator has set in place of the note's: a day, or the month of a Schengen Council.
    moved_to: Named[str] = Column(server_default="")
    #: The evidence with which its owner reports it done, and who reported it, until a coordinator confirms it.
    report: Named[str] = Column(server_default="")
    reporter: Named[str | None]
    #: How far it is, in its owner's words, and the day on which they expect to deliver; who left that, and when.
    progress: Named[str] = Column(server_default="")
    expected: Named[date | None]
    progress_by: Named[str | None]
    progress_at: Named[datetime | None] = Column(Instant)
    withdrawn: Named[bool]


class _Owed(TypedColumns):
    """A body or unit that owes an instalment; what a collective owes has no rows for its members.

    The primary key is a covering index for "what does this body owe by then": no instalment is read.
    """

    actor: Named[str] = Column(ForeignKey("actor.slug"), primary_key=True)
    status: Named[str] = Column(primary_key=True)
    due: Named[date] = Column(primary_key=True)
    instalment_id: Named[int] = Column(ForeignKey("instalment.id"), primary_key=True, index=True)


class _Change(TypedColumns):
    """An entry of the audit log: rows are added and never changed."""

    id: Named[int] = Column(primary_key=True)
    at: Named[datetime] = Column(Instant, nullable=False)
    by: Named[str]
    surface: Named[str]
    kind: Named[str]
    ref: Named[str] = Column(index=True)
    before: Named[Mapping[str, object]] = Column(JSON, nullable=False)
    after: Named[Mapping[str, object]] = Column(JSON, nullable=False)
    reason: Named[str]
    #: The number of the change that this one undoes.
    undoes: Named[int | None]
    #: The number of the first of the changes that were made together, if there were several.
    batch: Named[int | None]
    #: Of all its values and of the hash of the entry before it: a hash chain.
    hash: Named[str]


class _Event(TypedColumns):
    """A key of an event from Slack that was handled."""

    key: Named[str] = Column(primary_key=True)
    at: Named[datetime] = Column(Instant, nullable=False)


class _Meta(TypedColumns):
    """A single value that the bot keeps about itself (see `db.connection.key_value`)."""

    key: Named[str] = Column(primary_key=True)
    value: Named[str]


note = Table("note", metadata, _Note, Index(None, "slug", unique=True))
document = Table("document", metadata, _Document)
actor = Table("actor", metadata, _Actor)
membership = Table("membership", metadata, _Membership, Index(None, "member"))
section = Table("section", metadata, _Section)
vehicle = Table("vehicle", metadata, _Vehicle)
milestone = Table("milestone", metadata, _Milestone)
key_action = Table("key_action", metadata, _KeyAction)
deliverable = Table("deliverable", metadata, _Deliverable)
addressee = Table("addressee", metadata, _Addressee, Index(None, "deliverable"))
participation = Table("participation", metadata, _Participation, Index(None, "key_action"))
instalment = Table(
    "instalment",
    metadata,
    _Instalment,
    UniqueConstraint("ref", "slug"),
    # The order of every answer. There is none by status: SQLite would scan it rather than look up one owner's few rows.
    Index(None, "due", "place", "slug"),
)
owed = Table("owed", metadata, _Owed)
change = Table("change", metadata, _Change)
event = Table("event", metadata, _Event)
meta = Table("meta", metadata, _Meta)
