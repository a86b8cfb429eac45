"""Rate limiter shared by all processes through the database: the generic cell rate algorithm, one row a name.

The algorithm (GCRA) is a token bucket that stores no count of tokens: only the time at which the next use would be due
if there were no bursts (the "theoretical arrival time").
"""

from collections.abc import Mapping
from typing import Any, Self

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, delete, text

from db.connection.engine import writing
from db.schema.reminder_tables import turn

#: Uses charged beyond a limit delay later ones by at most this much.
MAX_DEBT_SECONDS = 60.0
#: No pause is longer than a day.
MAX_PAUSE_SECONDS = 24 * 3600.0

#: The clock of the database, in seconds since 1970: on PostgreSQL the server's, which all processes share, read once a
#: row is locked; on SQLite that of the one machine that has the file.
_NOW = {
    "postgresql": "CAST(EXTRACT(epoch FROM clock_timestamp()) AS double precision)",
    "sqlite": "((julianday('now') - 2440587.5) * 86400.0)",
}


class RateLimit(Struct, frozen=True, kw_only=True):
    """One use per interval in the long run, and a burst of several at once after a rest."""

    interval_seconds: float
    burst: int = 1

    @property
    def burst_tolerance_seconds(self) -> float:
        """How long before it is due a use is allowed."""
        return (self.burst - 1) * self.interval_seconds

    def with_half_burst(self) -> Self:
        """Return the limit for a user with low priority: half of the burst is left to the others."""
        return replace(self, burst=max(1, self.burst // 2))


class _Denied(Exception):
    """Rolls back what was acquired under other names."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class _Statements:
    """The SQL, with a clock; a statement that waits for a locked row reads the clock after that."""

    def __init__(self, now: str, *, is_postgres: bool) -> None:
        greatest, least = ("GREATEST", "LEAST") if is_postgres else ("MAX", "MIN")
        # Never further ahead than what a limit and its debt allow, even if the clock was set back since.
        next_at = f"{greatest}({least}(turn.next_at, {now} + :max_ahead), {now})"
        paused_until = f"{least}(turn.held_until, {now} + :max_pause)"
        charge = (
            f"INSERT INTO turn (scope, next_at, held_until) VALUES (:scope, {now} + :count * :interval, 0)"  # noqa: S608  # our own words
            f" ON CONFLICT (scope) DO UPDATE SET next_at = {next_at} + :count * :interval"
        )
        self.charge = text(charge)
        self.acquire = text(f"{charge} WHERE {next_at} <= {now} + :tolerance AND {paused_until} <= {now} RETURNING 1")
        self.wait = text(
            f"SELECT {greatest}({next_at} - :tolerance, {paused_until}) - {now} FROM turn WHERE scope = :scope"  # noqa: S608  # as above
        )
        self.pause = text(
            f"INSERT INTO turn (scope, next_at, held_until) VALUES (:scope, 0, {now} + :seconds)"  # noqa: S608  # as above
            f" ON CONFLICT (scope) DO UPDATE SET held_until = {greatest}({paused_until}, {now} + :seconds)"
        )


class RateLimiter:
    """The rate limits of a database, each under a name.

    Nothing is reserved: a use is acquired when it is due, or the caller is told after how long to ask again. So a
    process that dies keeps nothing but the one use that it acquired. `now` is the time as SQL, in place of the
    database's clock; methods take the values of its parameters.
    """

    def __init__(self, engine: Engine, *, now: str | None = None) -> None:
        self._engine = engine
        self._is_postgres = engine.dialect.name == "postgresql"
        self._sql = _Statements(now or _NOW[engine.dialect.name], is_postgres=self._is_postgres)

    def acquire(self, limits: Mapping[str, RateLimit], **parameters: float) -> float:
        """Acquire one use under all names at once; return 0.0, or else the seconds to wait before asking again.

        StoreBusy is raised if the database does not answer in time.
        """
        try:
            with writing(self._engine, exclusive=False) as connection:
                self._skip_disk_wait(connection)
                for scope, limit in sorted(limits.items()):  # in one order, so that no two wait for each other
                    self._acquire(connection, _values(scope, limit) | parameters)
        except _Denied as denied:
            return max(denied.seconds, 0.001)
        return 0.0

    def charge(self, counts: Mapping[str, int], limits: Mapping[str, RateLimit], **parameters: float) -> None:
        """Charge uses that were not acquired, by name; later ones wait the longer for them."""
        with writing(self._engine, exclusive=False) as connection:
            self._skip_disk_wait(connection)
            for scope, count in sorted(counts.items()):
                connection.execute(self._sql.charge, _values(scope, limits[scope]) | parameters | {"count": count})

    def pause(self, scope: str, seconds: float, **parameters: float) -> None:
        """Deny all uses under a name for some time."""
        values = {"scope": scope, "seconds": min(seconds, MAX_PAUSE_SECONDS), "max_pause": MAX_PAUSE_SECONDS}
        with writing(self._engine, exclusive=False) as connection:
            connection.execute(self._sql.pause, values | parameters)

    def delete_unused(self, before: float) -> None:
        """Delete names that were not used since a time, in seconds since 1970."""
        with writing(self._engine, exclusive=False) as connection:
            connection.execute(delete(turn).where(turn.c.next_at < before, turn.c.held_until < before))

    def _acquire(self, connection: Connection, values: Mapping[str, Any]) -> None:
        if connection.execute(self._sql.acquire, {**values, "count": 1}).first() is None:
            raise _Denied(float(connection.execute(self._sql.wait, values).scalar_one()))

    def _skip_disk_wait(self, connection: Connection) -> None:
        """Commit without waiting for the disk: a power cut loses only uses that are long past by then."""
        if self._is_postgres:
            connection.exec_driver_sql("SET LOCAL synchronous_commit = off")


def _values(scope: str, limit: RateLimit) -> dict[str, Any]:
    return {
        "scope": scope,
        "interval": limit.interval_seconds,
        "tolerance": limit.burst_tolerance_seconds,
        "max_ahead": limit.burst * limit.interval_seconds + MAX_DEBT_SECONDS,
        "max_pause": MAX_PAUSE_SECONDS,
    }
