"""Health report for monitoring: the database, the scheduler's ticks, the connection to Slack, late reminders."""

import logging
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack.client import slack_time
from db.audit.log import RecordHead
from db.changes.ledger import Ledger
from db.connection.engine import database_errors
from db.reminders.upcoming import UpcomingReminders
from domain.reminders.states import ReminderState
from handlers.services.services import ReminderServices
from handlers.slack.call_outcomes import CALL_ERRORS, error_code

#: A scheduler whose last tick is older than this has stopped.
MAX_TICK_AGE = timedelta(minutes=5)
#: A machine's clock that is further from Slack's has to be set: from five minutes on, every request of Slack's is
#: rejected (https://docs.slack.dev/authentication/verifying-requests-from-slack).
MAX_CLOCK_SKEW = timedelta(minutes=2)
#: How many of the waiting reminders are searched for the oldest that is due.
_MAX_SEARCHED = 100

REACHED = "reached"
#: Whether Slack's requests can come in, over Socket Mode.
CONNECTED, LOST = "connected", "lost"

HealthReport = Mapping[str, object]

_log = logging.getLogger(__name__)


class HeartbeatResult(Struct, frozen=True, kw_only=True):
    """The result of the last heartbeat call."""

    heard_at: datetime
    #: `reached`, or why not: in words, or by Slack's code.
    state: str
    #: How far this machine's clock is ahead of Slack's; None where Slack did not give its time.
    clock_skew: timedelta | None = None


class SlackHeartbeat:
    """Heartbeat: calls Slack and keeps the result, so that a health report need not wait for it."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self.last_result: HeartbeatResult | None = None

    def beat(self) -> None:
        """Call `auth.test` (https://docs.slack.dev/reference/methods/auth.test) and keep the result, or the failure."""
        result = self._ask()
        if result.state != (self.last_result.state if self.last_result else REACHED):
            _log.warning("Slack: %s", result.state)
        self.last_result = result

    def _ask(self) -> HeartbeatResult:
        try:
            headers = self._client.auth_test().headers
        except SlackApiError as error:
            code = error_code(error.response) or f"HTTP {error.response.status_code}"
            return HeartbeatResult(heard_at=datetime.now(UTC), state=f"refuses ({code})")
        except CALL_ERRORS as error:
            return HeartbeatResult(heard_at=datetime.now(UTC), state=f"out of reach ({type(error).__name__})")
        heard_at, sent_at = datetime.now(UTC), slack_time(headers)
        skew = None if sent_at is None else heard_at - sent_at
        return HeartbeatResult(heard_at=heard_at, state=REACHED, clock_skew=skew)


def is_clock_off(skew: timedelta | None) -> bool:
    """Return whether this machine's clock has to be set."""
    return skew is not None and abs(skew) > MAX_CLOCK_SKEW


def make_report(
    reminders: ReminderServices,
    heartbeat: SlackHeartbeat,
    is_connected: Callable[[], bool] | None = None,
    *,
    missing_fields: Collection[str] = (),
    now: datetime,
) -> HealthReport:
    """Return what is well and what is not, as plain values without secrets or users' words; `ok` sums it up.

    `is_connected` tells whether the socket of Socket Mode is open; without it there is none. Of what Slack's answers
    leave out, `missing_fields` are those that the access rules need.
    """
    socket = {} if is_connected is None else {"socket": CONNECTED if is_connected() else LOST}
    missing = {"missing_fields": list(missing_fields)}
    parts = {**_database_part(reminders, now), **_slack_part(heartbeat.last_result), **missing, **socket}
    return {"ok": _is_well(parts), **parts}


def _is_well(report: HealthReport) -> bool:
    tick_age, skew = report.get("last_tick_seconds"), report["clock_skew_seconds"]
    return (
        report["database"] == report["slack"] == REACHED
        and report.get("socket") != LOST
        and not report["missing_fields"]
        and isinstance(tick_age, int)
        and tick_age <= MAX_TICK_AGE.total_seconds()
        and report["late_reminders"] == 0
        and not (isinstance(skew, int) and is_clock_off(timedelta(seconds=skew)))
    )


def reminder_counts(upcoming: UpcomingReminders) -> Mapping[ReminderState, int]:
    """Return how many reminders are in each state; nothing where the database is out of reach."""
    try:
        return upcoming.count_by_state()
    except unreachable_errors():
        return {}


def record_head(ledger: Ledger) -> RecordHead | None:
    """Return the head of the audit log; None where the database is out of reach."""
    try:
        return ledger.read_head()
    except unreachable_errors():
        return None


def unreachable_errors() -> tuple[type[Exception], ...]:
    """Return what reading from an unreachable database raises."""
    return (OSError, *database_errors())


def _database_part(reminders: ReminderServices, now: datetime) -> HealthReport:
    try:
        last_tick = reminders.outbox.read_last_tick()
        waiting = reminders.upcoming.read_page(None, limit=_MAX_SEARCHED).entries
        due = [reminder.at for reminder in waiting if reminder.state is ReminderState.DUE]
        health = reminders.upcoming.read_health(now=now)
        return {
            "database": REACHED,
            "last_tick_seconds": None if last_tick is None else _seconds(now - last_tick),
            "late_reminders": health.late,
            "refused_by": dict(health.refusals),
            "oldest_due_seconds": _seconds(now - due[0]) if due and due[0] <= now else None,
        }
    except unreachable_errors() as error:
        return {"database": f"out of reach ({type(error).__name__})"}


def _slack_part(result: HeartbeatResult | None) -> HealthReport:
    if result is None:
        return {"slack": "not asked yet", "slack_seconds": None, "clock_skew_seconds": None}
    return {
        "slack": result.state,
        "slack_seconds": _seconds(datetime.now(UTC) - result.heard_at),
        "clock_skew_seconds": None if result.clock_skew is None else _seconds(result.clock_skew),
    }


def _seconds(span: timedelta) -> int:
    return round(span.total_seconds())
