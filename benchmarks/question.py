"""A question end to end: from the event that Bolt is handed to the answer that Slack has taken."""

from collections.abc import Iterator, Mapping
from functools import partial

from slack_bolt import App, Say
from sqlalchemy import Engine

from benchmarks.rounds import Effort, compare
from benchmarks.table import Row
from benchmarks.wired import bot, instalments, mention
from bot.posting import make_client
from bot.standin import StandIn

_CALLS = 20
_GATES = {30: (2.0, 1.3), 1_000_000: (3.0, 1.5)}


def measure(registers: Mapping[int, Engine], effort: Effort) -> Iterator[Row]:
    """The bot's answer over a listener that only says something, on registers of each size."""
    for size, engine in registers.items():
        with StandIn() as slack:
            ours, bare = bot(engine, slack.url), _empty(slack.url)
            mention(ours)
            mention(bare)
            asked, said = slack.messages
            assert "Eurojust" in asked.text, asked.text
            assert asked.text != said.text
            asking, saying = partial(mention, ours), partial(mention, bare)
            both = compare(asking, saying, rounds=effort.rounds, calls=_CALLS, between=slack.clear)
        gate, goal = _GATES.get(size, (None, None))
        yield Row(
            what=f"question end to end over an empty listener, {instalments(engine):,} instalments",
            figure=both.ratio,
            gate=gate,
            goal=goal,
            behind=f"{both.ours * 1e6:,.0f} µs over {both.bare * 1e6:,.0f} µs",
        )


def _empty(api: str) -> App:
    """An app of the same kind that says one thing to every mention."""
    app = App(client=make_client("xoxb-benchmark", api), process_before_response=True, token_verification_enabled=False)
    app.event("app_mention")(_say_something)
    return app


def _say_something(say: Say) -> None:
    say("Two deliverables, both open.")
