"""Several processes on one database: the work is shared, and each reminder is posted once."""

from datetime import timedelta
from multiprocessing.synchronize import Barrier

import pytest
from sqlalchemy import Engine

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.tick import Tick
from db.connection.engine import make_engine
from domain.reminders.policy import Policy
from handlers.services.services import Services
from tests.forked import WARM
from tests.jobs.reminder_rows import reminder_states
from tests.jobs.team import JUNE, NOW, Team

CHANNELS = tuple(f"C{number}" for number in range(40))
POLICY = Policy(channels=CHANNELS, lead_days=(7,))


def run_tick(url: str, api_url: str, together: Barrier) -> None:
    """Tick once in a process of its own, as soon as both are ready."""
    engine, client = make_engine(url), make_client("xoxb-test", api_url)
    services = Services.open(engine, policy=POLICY, now=lambda: NOW, directory=WebApiDirectory(client))
    tick = Tick(engine, client, services)
    together.wait()
    tick(NOW)
    engine.dispose()


@pytest.mark.long
def test_processes_plan_and_deliver_at_once(engine: Engine, url: str, slack: FakeSlack) -> None:
    """Two processes that plan and deliver at the same moment post every channel's reminder once."""
    team = Team(engine, slack, POLICY)
    team.tick(NOW - timedelta(days=1))
    together = WARM.Barrier(2)
    bots = [WARM.Process(target=run_tick, args=(url, slack.url, together)) for _ in range(2)]
    for each in bots:
        each.start()
    for each in bots:
        each.join()
    assert [each.exitcode for each in bots] == [0, 0]
    assert team.count_wrong_messages([(channel, JUNE) for channel in CHANNELS]) == (0, 0)
    assert {state for _, _, state, _ in reminder_states(engine, milestone="2024-06")} == {"posted"}
