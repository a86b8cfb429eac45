"""Store of what people follow; each follow and its end is recorded."""

from sqlalchemy import Engine, delete, insert, select

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.engine import reading
from db.schema.reminder_tables import follow
from domain.notifications.following import Follow, FollowKind, Target
from domain.register.audit_events import ChangeContext, ChangeKind

_row = follow.c


class FollowStore:
    """What people follow, in the register's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def read_all(self) -> tuple[Follow, ...]:
        """Return who follows what, of each person in the order in which they began."""
        with reading(self._engine) as connection:
            rows = connection.execute(select(follow).order_by(_row.person, _row.at, _row.kind, _row.key))
            return tuple(
                Follow(person=row.person, target=Target(kind=FollowKind(row.kind), key=row.key)) for row in rows
            )

    def read_of(self, person: str) -> tuple[Target, ...]:
        """Return what a person follows."""
        return tuple(each.target for each in self.read_all() if each.person == person)

    def follow(self, target: Target, context: ChangeContext) -> bool:
        """Let whoever makes the change follow something; return False if they do already."""
        return self._set(target, context, follows=True)

    def unfollow(self, target: Target, context: ChangeContext) -> bool:
        """Let whoever makes the change follow something no longer; return False if they do not."""
        return self._set(target, context, follows=False)

    def _set(self, target: Target, context: ChangeContext, *, follows: bool) -> bool:
        is_it = _row.person == context.by, _row.kind == target.kind.value, _row.key == target.key
        with audited_transaction(self._engine) as connection:
            if (connection.execute(select(_row.at).where(*is_it)).first() is not None) is follows:
                return False
            if follows:
                values = {"person": context.by, "kind": target.kind.value, "key": target.key, "at": context.now}
                connection.execute(insert(follow).values(values))
            else:
                connection.execute(delete(follow).where(*is_it))
            ref, before, after = f"{context.by} {target.kind.value} {target.key}", not follows, follows
            log.record(
                connection, context, ChangeKind.FOLLOW, ref, before={"follows": before}, after={"follows": after}
            )
        return True
