"""A bot in a process of its own that loses its connection to Slack while Slack is away."""

import re
from pathlib import Path

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.server import FakeSlackServer
from tests.bot.transport.http_caller import Caller
from tests.journeys.socket_process import TIMEOUT_SECONDS, mention_event, run_bot_in

METRIC = "schengen_socket_connected"


def test_slack_goes_away_and_comes_back(tmp_path: Path) -> None:
    """While no connection stands, health and a metric say so; once Slack is back, the bot hears again by itself.

    The log has one line for each, and none of the SDK's.
    """
    server = FakeSlackServer()
    server.open()
    with FakeSlack(server=server) as slack, run_bot_in(slack, tmp_path, METRICS_PORT="0") as bot:
        port = re.search(r"watched at http://127\.0\.0\.1:([0-9]+)/health", bot.log)
        assert port is not None
        caller = Caller(port=int(port[1]))
        assert (caller.get_health().json["socket"], caller.read_metrics()[METRIC]) == ("connected", 1)

        server.stop_accepting()
        slack.sockets.cut_all()
        bot.wait_for("the connection to Slack is lost")
        health = caller.get_health()
        assert (health.status, health.json["ok"], health.json["socket"]) == (503, False, "lost")
        assert caller.read_metrics()[METRIC] == 0

        server.resume_accepting()
        bot.wait_for("the connection to Slack is back after")
        assert (caller.get_health().json["socket"], caller.read_metrics()[METRIC]) == ("connected", 1)
        bot.socket.send("events_api", mention_event("1.000001"))
        (said,) = slack.wait_for_messages(1, timeout=TIMEOUT_SECONDS)
        assert "III.3a" in said.text
        assert bot.log.count("the connection to Slack") == 2
        assert "slack_" not in bot.log
    server.close()
