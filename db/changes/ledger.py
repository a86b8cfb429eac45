"""The ledger: every change to the register, each with its entry in the record, and the record itself."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from string import ascii_lowercase

from sqlalchemy import ColumnElement, Engine, and_, or_, select

from db.audit import conflicts, log
from db.audit.log import changing
from db.changes import amend, mark
from db.changes import undo as undoing
from db.connection.engine import reading, writing
from db.people import reminder_preferences
from db.schema.tables import change
from domain.dates.spans import Month
from domain.register.audit_events import FILE, Change, ChangeContext, ChangeKind
from domain.register.model import Deliverable, Owner
from domain.register.results import Marked

_row = change.c

#: What is no news to anybody who looks at a history.
_SILENT = (ChangeKind.REFUSED.value, ChangeKind.PACE.value, ChangeKind.SNOOZE.value, ChangeKind.CALENDAR.value)
_IS_NEWS: ColumnElement[bool] = and_(
    _row.kind.not_in(_SILENT),
    # With what a register's file brought everything begins.
    or_(_row.surface != FILE, _row.kind != "added"),
)


class Ledger:
    """Kept in the register's database.

    `ref` is a deliverable's, or that of a key action with only one. `slug` is an instalment's, or the month of the
    Schengen Council at which it is tabled. `seen` is the number of the newest change that whoever acts has seen:
    ChangedMeanwhile if there is a newer one to the same.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def mark_done(
        self,
        ref: str,
        *,
        slug: str | None,
        evidence: str,
        act: ChangeContext,
        at: datetime | None = None,
        seen: int | None = None,
    ) -> Marked:
        """Mark an instalment done; without a slug, the open one that falls due first. `at`: when it was delivered."""
        with changing(self._engine) as connection:
            return mark.mark_done(connection, ref, slug=slug, evidence=evidence, act=act, at=at, seen=seen)

    def reopen(self, ref: str, *, slug: str | None, act: ChangeContext) -> Marked:
        """Open an instalment again; without a slug, the one that was marked done last."""
        with changing(self._engine) as connection:
            return mark.reopen(connection, ref, slug=slug, act=act)

    def hold(self, ref: str, *, slug: str | None, act: ChangeContext) -> Marked:
        """Put an instalment on hold, for the act's reason: nobody is told that it is late until it is resumed."""
        with changing(self._engine) as connection:
            return mark.hold(connection, ref, slug=slug, act=act)

    def resume(self, ref: str, *, slug: str | None, act: ChangeContext) -> Marked:
        """End an instalment's hold."""
        with changing(self._engine) as connection:
            return mark.resume(connection, ref, slug=slug, act=act)

    def report(
        self, ref: str, *, slug: str | None, evidence: str, act: ChangeContext, seen: int | None = None
    ) -> Marked:
        """Write down that an instalment's owner reports it done."""
        with changing(self._engine) as connection:
            return mark.report(connection, ref, slug=slug, evidence=evidence, act=act, seen=seen)

    def decline(self, ref: str, *, slug: str, act: ChangeContext, seen: int | None = None) -> Marked:
        """Do not take an owner's report for granted."""
        with changing(self._engine) as connection:
            return mark.decline(connection, ref, slug=slug, act=act, seen=seen)

    def set_deadline(
        self, ref: str, *, slug: str | None, to: str, act: ChangeContext, seen: int | None = None
    ) -> Marked:
        """Move an instalment's deadline to a day or the Council of a month; where `to` is empty, as the note has it."""
        with changing(self._engine) as connection:
            return amend.set_deadline(connection, ref, slug=slug, to=to, act=act, seen=seen)

    def set_owners(
        self, ref: str, owners: Sequence[Owner] | None, act: ChangeContext, *, seen: int | None = None
    ) -> tuple[Deliverable, Deliverable]:
        """Let others owe a deliverable, None for those whom the note names; gives it before and after."""
        with changing(self._engine) as connection:
            return amend.set_owners(connection, ref, owners, act, seen=seen)

    def set_meeting(self, month: Month, meets: date | None, act: ChangeContext, *, seen: int | None = None) -> bool:
        """Set the day of a Schengen Council, or add one; False if it stands so already."""
        with changing(self._engine) as connection:
            return amend.set_meeting(connection, month, meets, act, seen=seen)

    def settle_meeting(
        self, month: Month, meets: date | None, lead_days: tuple[int, ...] | None, act: ChangeContext, *, seen: int
    ) -> None:
        """Set a Schengen Council's day and how many days before it reminders are sent; None for the latter as it is."""
        with changing(self._engine) as connection:
            amend.set_meeting(connection, month, meets, act, seen=seen)
            if lead_days is not None:
                reminder_preferences.set_lead(connection, month, lead_days, act)

    def forget_meeting(self, month: Month, act: ChangeContext, *, seen: int | None = None) -> None:
        """Take away a Schengen Council that coordinators have added."""
        with changing(self._engine) as connection:
            amend.forget_meeting(connection, month, act, seen=seen)

    def undo(self, number: int | None, act: ChangeContext) -> Change:
        """Take back the change of a number, or the last one that can be; gives that change."""
        with changing(self._engine) as connection:
            return undoing.undo(connection, number, act)

    def refused(self, act: ChangeContext, ref: str, why: str, **facts: str) -> None:
        """Write down that somebody was refused something."""
        with writing(self._engine) as connection:
            log.enter(connection, act, ChangeKind.REFUSED, ref, after={"why": why, **facts})

    def history(self, ref: str | None = None, *, limit: int = 10) -> tuple[Change, ...]:
        """The newest changes, of a reference and what is under it or of all, the newest first."""
        conditions = [_IS_NEWS]
        if ref is not None:
            conditions.append(_is_under(ref))
        with reading(self._engine) as connection:
            return tuple(log.changes(connection, *conditions, newest=True, limit=limit))

    def traces(self, keys: Iterable[str], *, before: datetime | None = None, limit: int) -> tuple[Change, ...]:
        """The newest changes of instalments and of who owes them, the newest first; all `before` a time if given."""
        with reading(self._engine) as connection:
            return tuple(log.traces(connection, keys, _IS_NEWS, before=before, limit=limit))

    def latest(self) -> int:
        """The number of the newest change that is news to somebody, 0 if there is none."""
        latest = select(_row.id).where(_IS_NEWS).order_by(_row.id.desc()).limit(1)
        with reading(self._engine) as connection:
            return connection.scalar(latest) or 0

    def newest(self) -> int:
        """The number of the newest change of all, 0 if there is none."""
        with reading(self._engine) as connection:
            return conflicts.newest(connection)

    def broken_link(self) -> int | None:
        """The first entry of the record that is not as it was written (see `audit.broken_link`); None if all are."""
        with reading(self._engine) as connection:
            return log.broken_link(connection)


def _is_under(ref: str) -> ColumnElement[bool]:
    """What was changed in a key action or a deliverable, and in everything under it: `I.1`, `I.1a`, `I.1a@2024-03`."""
    under = [ref, *(f"{ref}{letter}" for letter in ascii_lowercase)]
    return or_(_row.ref.in_(under), *(_row.ref.startswith(f"{each}@", autoescape=True) for each in under))
