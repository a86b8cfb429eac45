"""How the bot fares, for whoever watches over it: its database, its clock, Slack and its reminders."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack.errors import UNCERTAIN, error_code
from bot.slack.post import slack_time
from db.connection.engine import database_errors
from db.reminders.outbox import Outbox
from db.reminders.upcoming import UpcomingReminders
from domain.reminders.model import ReminderState

#: A clock that has not ticked for so long has stopped.
SILENT = timedelta(minutes=5)
#: A machine's clock that is further from Slack's is to be set: at five minutes, whatever Slack sends is refused
#: (https://docs.slack.dev/authentication/verifying-requests-from-slack).
SKEW = timedelta(minutes=2)
#: So many of the reminders that wait are looked through for the oldest that is due.
_FIRST = 100

REACHED = "reached"

Report = Mapping[str, object]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class HeartbeatResult:
    """What was last heard of Slack."""

    at: datetime
    #: `reached`, or why not: in words, or by Slack's code.
    state: str
    #: How far this machine's clock is ahead of Slack's; None where Slack has not told.
    skew: timedelta | None = None


class SlackHeartbeat:
    """Asks Slack for a sign of life and keeps what it heard, for those who may not wait for it."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self.last: HeartbeatResult | None = None

    def feel(self) -> None:
        """Ask once (https://docs.slack.dev/reference/methods/auth.test); whatever goes wrong is kept as well."""
        heard = self._ask()
        if heard.state != (self.last.state if self.last else REACHED):
            _log.warning("Slack: %s", heard.state)
        self.last = heard

    def _ask(self) -> HeartbeatResult:
        try:
            headers = self._client.auth_test().headers
        except SlackApiError as error:
            code = error_code(error.response) or f"HTTP {error.response.status_code}"
            return HeartbeatResult(at=datetime.now(UTC), state=f"refuses ({code})")
        except UNCERTAIN as error:
            return HeartbeatResult(at=datetime.now(UTC), state=f"out of reach ({type(error).__name__})")
        at, told = datetime.now(UTC), slack_time(headers)
        return HeartbeatResult(at=at, state=REACHED, skew=None if told is None else at - told)


def is_off(skew: timedelta | None) -> bool:
    """Whether this machine's clock is to be set."""
    return skew is not None and abs(skew) > SKEW


def report(agenda: UpcomingReminders, outbox: Outbox, pulse: SlackHeartbeat, *, now: datetime) -> Report:
    """What is right and what is not, in plain values, without a secret and without anybody's words; `ok` sums it up."""
    found = {**_stored(lambda: _of_reminders(agenda, outbox, now)), **_of_slack(pulse.last)}
    return {"ok": _is_well(found), **found}


def _is_well(found: Report) -> bool:
    tick, skew = found.get("last_tick_seconds"), found["clock_skew_seconds"]
    return (
        found["database"] == found["slack"] == REACHED
        and isinstance(tick, int)
        and tick <= SILENT.total_seconds()
        and found["late_reminders"] == 0
        and not (isinstance(skew, int) and is_off(timedelta(seconds=skew)))
    )


def states(agenda: UpcomingReminders) -> Mapping[ReminderState, int]:
    """How many reminders are in each state; nothing where the database is out of reach."""
    try:
        return agenda.states()
    except _out_of_reach():
        return {}


def _out_of_reach() -> tuple[type[Exception], ...]:
    """What reading from a database that is not there raises."""
    return (OSError, *database_errors())


def _stored(read: Callable[[], Report]) -> Report:
    try:
        return {"database": REACHED, **read()}
    except _out_of_reach() as error:
        return {"database": f"out of reach ({type(error).__name__})"}


def _of_reminders(agenda: UpcomingReminders, outbox: Outbox, now: datetime) -> Report:
    ticked = outbox.last_tick()
    due = [each.at for each in agenda.page(None, limit=_FIRST).entries if each.state is ReminderState.DUE]
    return {
        "last_tick_seconds": None if ticked is None else _seconds(now - ticked),
        "late_reminders": agenda.health(now=now).late,
        "oldest_due_seconds": _seconds(now - due[0]) if due and due[0] <= now else None,
    }


def _of_slack(heard: HeartbeatResult | None) -> Report:
    if heard is None:
        return {"slack": "not asked yet", "slack_seconds": None, "clock_skew_seconds": None}
    skew = None if heard.skew is None else _seconds(heard.skew)
    return {"slack": heard.state, "slack_seconds": _seconds(datetime.now(UTC) - heard.at), "clock_skew_seconds": skew}


def _seconds(span: timedelta) -> int:
    return round(span.total_seconds())
