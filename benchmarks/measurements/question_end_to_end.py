"""A question end to end: from the event that Bolt is handed to the answer that Slack has accepted."""

from collections.abc import Iterator, Mapping
from functools import partial

from slack_bolt import App, Say
from sqlalchemy import Engine

from benchmarks.bot_under_test import count_instalments, make_bot, make_services, send_mention
from benchmarks.child_processes import run_workspace
from benchmarks.comparison import Comparison, compare
from benchmarks.report import Measurement
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.client import make_client
from handlers.access.middleware import AccessMiddleware

#: Both sides make the same access check at Slack first.
BEHIND_ACCESS_CHECK = " behind the same access middleware"

_ROUNDS = 20
_GATES = {30: (2.0, 1.3), 10_000: (3.0, 1.5)}
#: The words of all titles are held in memory, where some hundred notes find room; queries alone are measured with more.
_MAX_INSTALMENTS = 10_000


def measure(registers: Mapping[int, Engine], rounds: int, *, where: str = "") -> Iterator[Measurement]:
    """Compare the bot's answer with a listener that only says something, behind the same access check.

    Registers that are too large to ask about topics are left out. `where` is added to the titles. The workspace is a
    process of its own, as Slack is: here its threads would compete for the interpreter.
    """
    with run_workspace() as api:
        for size, engine in registers.items():
            if size > _MAX_INSTALMENTS:
                continue
            ask_bot = partial(send_mention, make_bot(engine, api))
            ask_empty_app = partial(send_mention, _make_empty_app(engine, api))
            _check_answer(engine)
            comparison = compare(ask_bot, ask_empty_app, rounds=rounds * _ROUNDS)
            gate, goal = _GATES.get(size, (None, None))
            title = f"question end to end over an empty listener{BEHIND_ACCESS_CHECK}"
            yield Measurement(
                title=f"{title}, {count_instalments(engine):,} instalments{where}",
                figure=comparison.ratio,
                gate=gate,
                goal=goal,
                details=_microseconds(comparison),
            )
        yield _measure_access_check(next(iter(registers.values())), api, rounds, where)


def _measure_access_check(engine: Engine, api: str, rounds: int, where: str) -> Measurement:
    """Measure the cost of asking Slack each time who asks, and who reads the answer."""
    with_check = partial(send_mention, _make_empty_app(engine, api))
    open_to_all = partial(send_mention, _make_empty_app(None, api))
    comparison = compare(with_check, open_to_all, rounds=rounds * _ROUNDS)
    return Measurement(
        title=f"… an empty listener{BEHIND_ACCESS_CHECK}, over one without access checks{where}",
        figure=comparison.ratio,
        details=_microseconds(comparison),
    )


def _microseconds(comparison: Comparison) -> str:
    return f"{comparison.ours * 1e6:,.0f} µs over {comparison.baseline * 1e6:,.0f} µs"


def _check_answer(engine: Engine) -> None:
    """Check that an answer is measured, and not a refusal."""
    with FakeSlack() as slack:
        send_mention(make_bot(engine, slack.url))
        (message,) = slack.messages
    assert "\nEurojust (incl. as a JHA agency)" in message.text, message.text


def _make_empty_app(engine: Engine | None, api: str) -> App:
    """Return an app that says one thing to every mention; with a register, behind the same access check."""
    client = make_client("xoxb-benchmark", api)
    app = App(client=client, process_before_response=True, token_verification_enabled=False)
    if engine is not None:
        app.use(AccessMiddleware(make_services(engine, client)))
    app.event("app_mention")(_say_something)
    return app


def _say_something(say: Say) -> None:
    say("Two deliverables, both open.")
