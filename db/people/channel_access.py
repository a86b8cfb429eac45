"""Store of channel access: channels are allowed by coordinators, and suspended when outsiders come into them."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, Engine, Row, bindparam, select

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.compiled_statement import compile_once
from db.connection.engine import reading
from db.people.upsert import upsert
from db.schema.people_tables import admission
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.channel_access import ChannelAccess, ChannelState

_row = admission.c

_SELECT_STATE = select(_row.state).where(_row.id == bindparam("channel"))

_ALLOWED = (ChannelState.ALLOWED.value,)
#: None is the state of a channel that was never allowed.
_NOT_ALLOWED = (None, *(state.value for state in ChannelState if state is not ChannelState.ALLOWED))


class ChannelAccessStore:
    """Channel access in the register's database, read again each time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._select_state = compile_once(_SELECT_STATE, engine.dialect)

    def is_allowed(self, channel: str) -> bool:
        """Return whether the bot may speak in a channel."""
        with reading(self._engine) as connection:
            rows = self._select_state.fetch_all(connection, channel=channel)
        return bool(rows) and rows[0][0] == ChannelState.ALLOWED

    def list_all(self) -> tuple[ChannelAccess, ...]:
        """Return every channel that has a state, allowed ones first."""
        with reading(self._engine) as connection:
            # The states' order is that of the alphabet.
            rows = connection.execute(select(admission).order_by(_row.state, _row.at, _row.id))
            return tuple(map(_to_access, rows))

    def list_allowed(self) -> tuple[str, ...]:
        """Return the channels in which the bot may speak."""
        return tuple(access.channel for access in self.list_all() if access.state is ChannelState.ALLOWED)

    def seed(self, channels: Collection[str], context: ChangeContext) -> None:
        """Allow the channels that the settings name, except those that ever had a state."""
        with reading(self._engine) as connection:
            new = set(channels) - set(connection.scalars(select(_row.id)))
        for channel in channels:
            if channel in new:
                wanted = {"state": ChannelState.ALLOWED.value}
                self._change(channel, wanted, ChangeKind.ADMISSION, context, before=(None,))

    def allow(self, channel: str, context: ChangeContext) -> bool:
        """Allow a channel; return False if it is allowed already."""
        wanted = {"state": ChannelState.ALLOWED.value}
        return self._change(channel, wanted, ChangeKind.ADMISSION, context, before=_NOT_ALLOWED)

    def withdraw(self, channel: str, context: ChangeContext) -> bool:
        """Withdraw a channel's permission; return False if it is not allowed."""
        wanted = {"state": ChannelState.WITHDRAWN.value}
        return self.is_allowed(channel) and self._change(
            channel, wanted, ChangeKind.ADMISSION, context, before=_ALLOWED
        )

    def suspend(self, channel: str, context: ChangeContext) -> bool:
        """Suspend a channel, for the context's reason, until it is allowed again; return False if it is not allowed."""
        wanted = {"state": ChannelState.SUSPENDED.value, "reason": context.reason}
        return self.is_allowed(channel) and self._change(
            channel, wanted, ChangeKind.SUSPENDED, context, before=_ALLOWED
        )

    def _change(
        self,
        channel: str,
        wanted: Mapping[str, object],
        kind: ChangeKind,
        context: ChangeContext,
        *,
        before: Collection[object],
    ) -> bool:
        """Change and record a channel's state if it is one of those given; return False if it is not."""
        with audited_transaction(self._engine) as connection:
            access = read_access(connection, channel)
            if access.get("state") not in before:
                return False
            write_access(connection, channel, wanted, context)
            log.record(connection, context, kind, channel, before=access, after=read_access(connection, channel))
        return True


def read_access(connection: Connection, channel: str) -> dict[str, object]:
    """Return the recorded state of a channel's access; empty if it has none."""
    row = connection.execute(select(_row.state, _row.reason).where(_row.id == channel)).first()
    return {} if row is None else {"state": row.state, "reason": row.reason}


def write_access(connection: Connection, channel: str, wanted: Mapping[str, object], context: ChangeContext) -> None:
    """Set a channel's access to a recorded state; an empty one is withdrawn."""
    values = {"state": ChannelState.WITHDRAWN.value, "reason": "", "at": context.now, **wanted}
    upsert(connection, admission, id=channel, **values)


def _to_access(row: Row[str, str, str]) -> ChannelAccess:
    return ChannelAccess(channel=row.id, state=ChannelState(row.state), reason=row.reason)
