"""Store of channels' pages: which channels want one, its canvas in Slack, and what that shows."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection, Engine, delete, or_, select, update

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.engine import dialect_insert, reading, writing
from db.schema.people_tables import channel_page
from domain.register.audit_events import ChangeContext, ChangeKind

_row = channel_page.c

#: The recorded state of a page that a channel wants.
_WANTED: Mapping[str, object] = {"page": True}

#: How long a canvas that was begun may still be made: within this time nobody else begins one.
CREATION_GRACE = timedelta(minutes=2)


class StoredPage(Struct, frozen=True, kw_only=True):
    """A channel's page as it is stored."""

    channel: str
    #: Whether the channel is to have a page; if not, its canvas is still to be deleted.
    is_wanted: bool
    #: The id of its canvas; None while there is none.
    canvas: str | None
    #: When a canvas was begun of which it is not known whether Slack has made it.
    begun_at: datetime | None
    #: The newest change that the canvas shows, and on which day it was drawn; it counts the days to the meeting.
    drawn: int | None
    drawn_on: date | None
    title: str
    #: Fingerprint of the content that the canvas has.
    digest: str


class ChannelPageStore:
    """The pages of channels, in the register's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def has_page(self, channel: str) -> bool:
        """Return whether a channel wants a page."""
        with reading(self._engine) as connection:
            return bool(read_page(connection, channel))

    def set(self, channel: str, context: ChangeContext, *, wanted: bool) -> bool:
        """Set whether a channel is to have a page; return False if that changes nothing."""
        with audited_transaction(self._engine) as connection:
            before, after = read_page(connection, channel), _WANTED if wanted else {}
            if bool(before) == wanted:
                return False
            write_page(connection, channel, after, now=context.now)
            log.record(connection, context, ChangeKind.PAGE, channel, before=before, after=after)
            return True

    def find_due(self, *, now: datetime) -> tuple[StoredPage, ...]:
        """Return all pages but those that are put off, in the order of their channels."""
        has_waited = or_(_row.not_before.is_(None), _row.not_before <= now)
        with reading(self._engine) as connection:
            rows = connection.execute(select(channel_page).where(has_waited).order_by(_row.id)).all()
        return tuple(
            StoredPage(
                channel=row.id,
                is_wanted=row.wanted,
                canvas=row.canvas,
                begun_at=row.begun_at,
                drawn=row.drawn,
                drawn_on=row.drawn_on,
                title=row.title,
                digest=row.digest,
            )
            for row in rows
        )

    def begin(self, page: StoredPage, *, now: datetime) -> bool:
        """Record that a canvas is about to be made; return False if another process has begun one, or has made it."""
        is_free = or_(_row.begun_at.is_(None), _row.begun_at <= now - CREATION_GRACE)
        statement = update(channel_page).where(_row.id == page.channel, _row.canvas.is_(None), is_free)
        with writing(self._engine, durable=True) as connection:
            return connection.execute(statement.values(begun_at=now)).rowcount == 1

    def record_canvas(self, page: StoredPage, canvas: str | None) -> None:
        """Record a page's canvas, whose content is not known; None: there certainly is none."""
        self._update(page, canvas=canvas, begun_at=None, drawn=None, digest="", title="")

    def record_drawn(self, page: StoredPage, *, version: int, day: date, title: str, digest: str) -> None:
        """Record what the canvas shows."""
        self._update(page, drawn=version, drawn_on=day, title=title, digest=digest)

    def put_off(self, page: StoredPage, *, not_before: datetime) -> None:
        """Record when a page is looked at again."""
        self._update(page, not_before=not_before)

    def delete(self, page: StoredPage) -> None:
        """Delete a page that is not wanted and has no canvas any more."""
        with writing(self._engine) as connection:
            connection.execute(delete(channel_page).where(_row.id == page.channel, _row.wanted.is_(False)))

    def give_up(self, page: StoredPage, context: ChangeContext) -> None:
        """Delete a page that cannot be made or kept, and record that the channel has none."""
        with audited_transaction(self._engine) as connection:
            before = read_page(connection, page.channel)
            connection.execute(delete(channel_page).where(_row.id == page.channel))
            if before:
                log.record(connection, context, ChangeKind.PAGE, page.channel, before=before)

    def _update(self, page: StoredPage, **values: object) -> None:
        with writing(self._engine) as connection:
            connection.execute(update(channel_page).where(_row.id == page.channel).values(**values))


def read_page(connection: Connection, channel: str) -> dict[str, object]:
    """Return the recorded state of a channel's page; empty if it wants none."""
    is_wanted = connection.scalar(select(_row.wanted).where(_row.id == channel))
    return dict(_WANTED) if is_wanted else {}


def write_page(connection: Connection, channel: str, wanted: Mapping[str, object], *, now: datetime) -> None:
    """Set a channel's page to a recorded state; an empty one leaves its canvas to be deleted."""
    if wanted:
        values = {"wanted": True, "not_before": None, "at": now}
        new = dialect_insert(connection.dialect, channel_page).values(id=channel, **values)
        connection.execute(new.on_conflict_do_update(index_elements=[_row.id], set_=values))
    else:
        statement = update(channel_page).where(_row.id == channel)
        connection.execute(statement.values(wanted=False, not_before=None, at=now))
