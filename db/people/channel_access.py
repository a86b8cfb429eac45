"""The channels in which the bot may speak: allowed by coordinators, suspended when outsiders come into them."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, Engine, Row, bindparam, select

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.compiled_statement import CompiledStatement
from db.connection.engine import dialect_insert, reading
from db.schema.people_tables import admission
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.channel_access import ChannelAccess, ChannelState

_row = admission.c

_ALLOWED = (ChannelState.ALLOWED.value,)
#: None: nothing was ever settled.
_NOT_ALLOWED = (None, ChannelState.SUSPENDED.value, ChannelState.WITHDRAWN.value)


class ChannelAccessStore:
    """Kept in the register's database, and read anew each time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._standing = CompiledStatement(select(_row.state).where(_row.id == bindparam("channel")), engine.dialect)

    def is_allowed(self, channel: str) -> bool:
        """Whether the bot may speak in a channel."""
        with reading(self._engine) as connection:
            found = self._standing.fetch_all(connection, channel=channel)
        return bool(found) and found[0][0] == ChannelState.ALLOWED

    def list_all(self) -> tuple[ChannelAccess, ...]:
        """All channels about which something was settled, those allowed first."""
        with reading(self._engine) as connection:
            found = connection.execute(select(admission).order_by(_row.state, _row.at, _row.id))
            return tuple(map(_to_admission, found))

    def list_allowed(self) -> tuple[str, ...]:
        """The channels in which the bot may speak."""
        return tuple(each.channel for each in self.list_all() if each.standing is ChannelState.ALLOWED)

    def seed(self, channels: Collection[str], context: ChangeContext) -> None:
        """Allow the channels that the settings name, but for those about which something was ever settled."""
        with reading(self._engine) as connection:
            new = set(channels) - set(connection.scalars(select(_row.id)))
        for each in channels:
            if each in new:
                self._settle(each, {"state": ChannelState.ALLOWED.value}, ChangeKind.ADMISSION, context, where=(None,))

    def allow(self, channel: str, context: ChangeContext) -> bool:
        """Let the bot speak in a channel; False if it may already."""
        return self._settle(
            channel, {"state": ChannelState.ALLOWED.value}, ChangeKind.ADMISSION, context, where=_NOT_ALLOWED
        )

    def withdraw(self, channel: str, context: ChangeContext) -> bool:
        """Let the bot no longer speak in a channel; False if it may not anyway."""
        wanted = {"state": ChannelState.WITHDRAWN.value}
        return self.is_allowed(channel) and self._settle(channel, wanted, ChangeKind.ADMISSION, context, where=_ALLOWED)

    def suspend(self, channel: str, context: ChangeContext) -> bool:
        """Let the bot not speak in a channel until it is allowed again, for the act's reason; False if it may not."""
        wanted = {"state": ChannelState.SUSPENDED.value, "reason": context.reason}
        return self.is_allowed(channel) and self._settle(channel, wanted, ChangeKind.SUSPENDED, context, where=_ALLOWED)

    def _settle(
        self,
        channel: str,
        wanted: Mapping[str, object],
        kind: str,
        context: ChangeContext,
        *,
        where: Collection[object],
    ) -> bool:
        """Settle something about a channel where that stands in one of some ways; False where it does not."""
        with audited_transaction(self._engine) as connection:
            before = read_access(connection, channel)
            if before.get("state") not in where:
                return False
            write_access(connection, channel, wanted, context)
            log.record(connection, context, kind, channel, before=before, after=read_access(connection, channel))
        return True


def read_access(connection: Connection, channel: str) -> dict[str, object]:
    """What was settled about a channel, as the record says it; nothing where nothing was."""
    found = connection.execute(select(_row.state, _row.reason).where(_row.id == channel)).first()
    return {} if found is None else {"state": found.state, "reason": found.reason}


def write_access(connection: Connection, channel: str, wanted: Mapping[str, object], context: ChangeContext) -> None:
    """Settle something about a channel; where nothing is wanted, that the bot may not speak in it."""
    values = {"state": ChannelState.WITHDRAWN.value, "reason": "", "at": context.now, **wanted}
    new = dialect_insert(connection.dialect, admission).values(id=channel, **values)
    connection.execute(new.on_conflict_do_update(index_elements=[_row.id], set_=values))


def _to_admission(row: Row[str, str, str]) -> ChannelAccess:
    return ChannelAccess(channel=row.id, standing=ChannelState(row.state), reason=row.reason)
