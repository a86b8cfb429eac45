"""Turns: how often something may be done by all processes of a database together, and when it may be done next."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

from sqlalchemy import Connection, Engine, delete, text

from db.connection.engine import writing
from db.schema.reminder_tables import turn

#: What was counted beyond a limit is worked off for so many seconds at the most.
DEBT = 60.0
#: Nothing is put off for longer than a day, in seconds.
LONGEST = 24 * 3600.0

#: The clock of the database, in seconds since 1970: on PostgreSQL the server's, which all processes share, at the
#: moment at which a row is in hand; on SQLite that of the one machine that has the file.
_NOW = {
    "postgresql": "CAST(EXTRACT(epoch FROM clock_timestamp()) AS double precision)",
    "sqlite": "((julianday('now') - 2440587.5) * 86400.0)",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class RateLimit:
    """One each `every` seconds in the long run, and so many at once after a rest."""

    every: float
    burst: int = 1

    @property
    def slack(self) -> float:
        """How far ahead of its own time one may be done, in seconds."""
        return (self.burst - 1) * self.every

    def halved(self) -> Self:
        """The same for whoever lets others go first: half of the burst is left to them."""
        return replace(self, burst=max(1, self.burst // 2))


class _NoTurn(Exception):
    """Undoes what was taken under other names."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class _Statements:
    """The SQL, by a clock: with a row in hand each looks at the time once it has it."""

    def __init__(self, now: str, *, is_postgres: bool) -> None:
        most, least = ("GREATEST", "LEAST") if is_postgres else ("MAX", "MIN")
        # When the next would be in turn if there were no bursts: never further ahead than what was ever booked, however
        # the clock was set meanwhile.
        following = f"{most}({least}(turn.next_at, {now} + :ahead), {now})"
        held = f"{least}(turn.held_until, {now} + :longest)"
        book = (
            f"INSERT INTO turn (scope, next_at, held_until) VALUES (:scope, {now} + :many * :every, 0)"  # noqa: S608  # our own words
            f" ON CONFLICT (scope) DO UPDATE SET next_at = {following} + :many * :every"
        )
        self.book = text(book)
        self.take = text(f"{book} WHERE {following} <= {now} + :slack AND {held} <= {now} RETURNING 1")
        self.left = text(f"SELECT {most}({following} - :slack, {held}) - {now} FROM turn WHERE scope = :scope")  # noqa: S608  # as above
        self.hold = text(
            f"INSERT INTO turn (scope, next_at, held_until) VALUES (:scope, 0, {now} + :seconds)"  # noqa: S608  # as above
            f" ON CONFLICT (scope) DO UPDATE SET held_until = {most}({held}, {now} + :seconds)"
        )


class RateLimiter:
    """The turns of a database, each under a name.

    Nobody books ahead: a turn is taken when it is due, or it is said after how long to ask again. So whoever dies keeps
    nothing but the one turn that it took. `now` is the time as SQL, in place of the database's own.
    """

    def __init__(self, engine: Engine, *, now: str | None = None) -> None:
        self._engine = engine
        self._is_postgres = engine.dialect.name == "postgresql"
        self._sql = _Statements(now or _NOW[engine.dialect.name], is_postgres=self._is_postgres)

    def take(self, wanted: Mapping[str, RateLimit], **given: float) -> float:
        """Take a turn under all of these names at once: 0.0, or else the seconds until it is worth asking again.

        StoreBusy where the database does not answer in time.
        """
        try:
            with writing(self._engine, alone=False) as connection:
                self._hurry(connection)
                for scope, limit in sorted(wanted.items()):  # in one order, so that no two wait for each other
                    values = _values(scope, limit) | given
                    self._take(connection, values)
        except _NoTurn as refusal:
            return max(refusal.seconds, 0.001)
        return 0.0

    def count(self, done: Mapping[str, int], limits: Mapping[str, RateLimit], **given: float) -> None:
        """Count what was done without asking, so often under each name; others wait the longer for it."""
        with writing(self._engine, alone=False) as connection:
            self._hurry(connection)
            for scope, many in sorted(done.items()):
                connection.execute(self._sql.book, _values(scope, limits[scope]) | given | {"many": many})

    def hold(self, scope: str, seconds: float, **given: float) -> None:
        """Let nobody take a turn under a name for so long."""
        values = {"scope": scope, "seconds": min(seconds, LONGEST), "longest": LONGEST}
        with writing(self._engine, alone=False) as connection:
            connection.execute(self._sql.hold, values | given)

    def forget(self, before: float) -> None:
        """Forget names that nobody has used since a time, in seconds since 1970."""
        with writing(self._engine, alone=False) as connection:
            connection.execute(delete(turn).where(turn.c.next_at < before, turn.c.held_until < before))

    def _take(self, connection: Connection, values: Mapping[str, Any]) -> None:
        if connection.execute(self._sql.take, {**values, "many": 1}).first() is None:
            raise _NoTurn(float(connection.execute(self._sql.left, values).scalar_one()))

    def _hurry(self, connection: Connection) -> None:
        """Nobody waits for the disk: what a power cut takes away is a turn that is long past."""
        if self._is_postgres:
            connection.exec_driver_sql("SET LOCAL synchronous_commit = off")


def _values(scope: str, limit: RateLimit) -> dict[str, Any]:
    ahead = limit.burst * limit.every + DEBT
    return {"scope": scope, "every": limit.every, "slack": limit.slack, "ahead": ahead, "longest": LONGEST}
