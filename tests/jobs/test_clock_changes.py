"""Reminders on days on which clocks change: inside the hour that is missing, and inside the one that comes twice."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.people.reminder_preferences import PreferenceStore
from domain.dates.working_days import QuietHours
from domain.register.audit_events import ChangeContext
from domain.reminders.policy import Policy
from domain.reminders.preferences import Contact
from tests.databases.databases import SQLITE
from tests.jobs.team import Team

pytestmark = pytest.mark.parametrize("backend", [SQLITE], indirect=True)

#: Egypt changes its clocks on working days, elsewhere it is a Sunday.
CAIRO = ZoneInfo("Africa/Cairo")
NO_QUIET_HOURS = QuietHours(begins=time(0), ends=time(0))


@dataclass(frozen=True, kw_only=True, slots=True)
class ClockChange:
    """A reminder on such a day: its meeting, how many days ahead it is, when it is wanted, and when that is."""

    council: str
    lead_days: int
    remind_at: time
    moment: datetime


#: After 23:59 on 25 April 2024 it was 01:00.
SPRING = ClockChange(
    council="Schengen Council on 13 June: ",
    lead_days=48,
    remind_at=time(0, 30),
    moment=datetime(2024, 4, 25, 22, 30, tzinfo=UTC),
)
#: After 23:59 on 31 October 2024 it was 23:00 again.
AUTUMN = ClockChange(
    council="Schengen Council on 12 December: ",
    lead_days=42,
    remind_at=time(23, 30),
    moment=datetime(2024, 10, 31, 20, 30, tzinfo=UTC),
)


@pytest.mark.parametrize("change", [SPRING, AUTUMN], ids=["missing", "doubled"])
def test_a_reminder_comes_once(
    change: ClockChange, engine: Engine, slack: FakeSlack, preferences: PreferenceStore
) -> None:
    """In the missing hour it comes as if clocks had not changed, in the doubled one at the first of the two times."""
    moment = change.moment
    offsets = {(moment + timedelta(days=days)).astimezone(CAIRO).utcoffset() for days in (-1, 0, 1)}
    assert len(offsets) > 1
    act = ChangeContext(by="U0BOSS", surface="test", now=moment)
    preferences.add_contact(Contact(actor="eurojust", slack_id="U0ANNA"), act)
    slack.set_user("U0ANNA", tz=CAIRO.key)
    policy = Policy(channels=(), lead_days=(change.lead_days,), remind_at=change.remind_at, quiet_hours=NO_QUIET_HOURS)
    team = Team(engine, slack, policy)

    def count() -> int:
        return sum(change.council in message.text for message in slack.messages)

    team.tick_until(moment - timedelta(hours=6), moment - timedelta(minutes=1), every=timedelta(minutes=30))
    team.tick(moment - timedelta(seconds=30))
    assert count() == 0
    team.tick(moment + timedelta(seconds=30))
    assert count() == 1
    team.tick_until(moment + timedelta(minutes=10), moment + timedelta(hours=3), every=timedelta(minutes=10))
    assert count() == 1
