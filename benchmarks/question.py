"""A question end to end: from the event that Bolt is handed to the answer that Slack has taken."""

from collections.abc import Iterator, Mapping
from functools import partial

from slack_bolt import App, Say
from sqlalchemy import Engine

from benchmarks.processes import workspace
from benchmarks.rounds import Pair, compare
from benchmarks.table import Row
from benchmarks.wired import bot, instalments, mention, services
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.post import make_client
from handlers.access.middleware import AccessMiddleware

#: The same question to Slack comes before either.
BEHIND = " behind the same doorkeeper"

_ROUNDS = 20
_GATES = {30: (2.0, 1.3), 1_000_000: (3.0, 1.5)}


def measure(registers: Mapping[int, Engine], rounds: int, *, where: str = "") -> Iterator[Row]:
    """The bot's answer over a listener that only says something, behind the same gate, on registers of each size.

    `where` these are is added to what the rows are called.
    The workspace has a process of its own, as Slack has: in this one its threads would compete for the interpreter.
    """
    with workspace() as api:
        for size, engine in registers.items():
            ours, bare = partial(mention, bot(engine, api)), partial(mention, _empty(engine, api))
            _check(engine)
            both = compare(ours, bare, rounds=rounds * _ROUNDS)
            gate, goal = _GATES.get(size, (None, None))
            yield Row(
                what=f"question end to end over an empty listener{BEHIND}, {instalments(engine):,} instalments{where}",
                figure=both.ratio,
                gate=gate,
                goal=goal,
                behind=_microseconds(both),
            )
        yield _doorkeeper(next(iter(registers.values())), api, rounds, where)


def _doorkeeper(engine: Engine, api: str, rounds: int, where: str) -> Row:
    """What it takes to ask Slack each time who asks, and who reads the answer."""
    behind, open_to_all = partial(mention, _empty(engine, api)), partial(mention, _empty(None, api))
    both = compare(behind, open_to_all, rounds=rounds * _ROUNDS)
    return Row(
        what=f"… an empty listener{BEHIND}, over one that is open to all{where}",
        figure=both.ratio,
        behind=_microseconds(both),
    )


def _microseconds(both: Pair) -> str:
    return f"{both.ours * 1e6:,.0f} µs over {both.bare * 1e6:,.0f} µs"


def _check(engine: Engine) -> None:
    """What is measured is an answer, and not a refusal."""
    with FakeSlack() as slack:
        mention(bot(engine, slack.url))
        (said,) = slack.messages
    assert said.text.startswith("Eurojust"), said.text


def _empty(engine: Engine | None, api: str) -> App:
    """An app of the same kind that says one thing to every mention; with a register, behind the same doorkeeper."""
    client = make_client("xoxb-benchmark", api)
    app = App(client=client, process_before_response=True, token_verification_enabled=False)
    if engine is not None:
        app.use(AccessMiddleware(services(engine, client)))
    app.event("app_mention")(_say_something)
    return app


def _say_something(say: Say) -> None:
    say("Two deliverables, both open.")
