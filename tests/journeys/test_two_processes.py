"""Two processes of the bot on one database: whatever Slack sends to either, however often, is done once."""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial

import pytest

from bot.database import open_register
from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, FakeSlack
from db.audit.log import find_broken_link
from db.changes.ledger import Ledger
from db.connection.engine import make_engine, reading
from tests.bot.transport.http_caller import HttpAnswer, signed_headers
from tests.databases.databases import POSTGRES, SQLITE, Databases
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE
from tests.journeys.socket_process import TIMEOUT_SECONDS
from tests.journeys.test_http_process import HttpBotProcess, mention_event, start_bot

#: Several processes are for a server; that they can share a file is tested less often.
_EITHER = [pytest.param(SQLITE, marks=pytest.mark.longest), POSTGRES]
_DATABASES = {SQLITE: "sqlite_databases", POSTGRES: "postgres_databases"}

pytestmark = pytest.mark.long

PUBLISH = "views.publish"
#: The seconds in which every process ticks more than once, on a busy machine.
QUIET = 5.0


class BotPair:
    """Two bot processes, and their workspace."""

    def __init__(self, processes: tuple[HttpBotProcess, HttpBotProcess], slack: FakeSlack, url: str) -> None:
        self.processes = processes
        self.slack = slack
        self.url = url

    def at_once(self, *deeds: Callable[[HttpBotProcess], HttpAnswer]) -> list[HttpAnswer]:
        """Do each action with both at the same time; return all answers."""
        calls = [(deed, each) for deed in deeds for each in self.processes]
        with ThreadPoolExecutor(len(calls)) as callers:
            return list(callers.map(lambda call: call[0](call[1]), calls))

    def evidence(self) -> list[str]:
        """Return the evidence of all that the audit log has as marked done; the log must be whole."""
        engine = make_engine(self.url)
        try:
            with reading(engine) as connection:
                assert find_broken_link(connection) is None
            return [
                str(each.after["evidence"]) for each in Ledger(engine).read_history(limit=100) if each.kind == "done"
            ]
        finally:
            engine.dispose()

    def threads(self) -> list[str]:
        """Return the threads of the answers, in order."""
        return sorted(each.thread_ts for each in self.slack.messages if each.thread_ts)

    def published(self) -> int:
        """Return how often a home was published, once that has not changed for some ticks."""
        before = -1
        while before != (before := self._publishes()):
            time.sleep(QUIET)
        return before

    def await_more(self, than: int) -> None:
        """Wait until a home is published once more."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while self._publishes() <= than:
            assert time.monotonic() < deadline
            time.sleep(0.05)

    def _publishes(self) -> int:
        return sum(each.method == PUBLISH for each in self.slack.calls)

    def await_home(self, words: str) -> None:
        """Wait until a person's home has a text."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while words not in json.dumps(dict(self.slack.homes), ensure_ascii=False):
            assert time.monotonic() < deadline
            time.sleep(0.05)


@pytest.fixture(scope="module", params=_EITHER)
def backend(request: pytest.FixtureRequest) -> str:
    """The kind of database."""
    return str(request.param)


@pytest.fixture(scope="module")
def pair(backend: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotPair]:
    """Two processes that have started on an empty database at the same time; each test asks for something else."""
    databases: Databases = request.getfixturevalue(_DATABASES[backend])
    folder = tmp_path_factory.mktemp("pair")
    url = databases.new_url(folder)
    databases.create(url)
    folders = [folder / name for name in ("one", "other")]
    with ExitStack() as stack:
        stack.callback(databases.drop, url)
        slack = stack.enter_context(FakeSlack())
        for each in folders:
            each.mkdir()
        starting = [start_bot(each, slack, DATABASE_URL=url) for each in folders]
        for start in starting:
            stack.push(start)
        with ThreadPoolExecutor(2) as pool:
            one, other = pool.map(lambda start: start.__enter__(), starting)
        yield BotPair((one, other), slack, url)


def event_delivery(payload: Mapping[str, object], process: HttpBotProcess) -> HttpAnswer:
    """Return the first delivery of an event."""
    return process.caller.send_event(payload)


def redelivery(payload: Mapping[str, object], process: HttpBotProcess) -> HttpAnswer:
    """Return a repeated delivery of an event."""
    body = json.dumps(payload).encode()
    retried = {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"}
    return process.caller.post(body, {**signed_headers(body), **retried})


def command_delivery(text: str, process: HttpBotProcess) -> HttpAnswer:
    """Return the delivery of a slash command."""
    return process.caller.send_command(text)


def test_an_event_is_answered_once(pair: BotPair) -> None:
    """A question sent to both at the same moment, and again to each, has one answer in its thread."""
    asked = [f"{number}.000001" for number in range(1, 9)]
    for ts in asked:
        assert {
            each.status
            for each in pair.at_once(partial(event_delivery, mention_event(ts)), partial(redelivery, mention_event(ts)))
        } == {200}
    assert [thread for thread in pair.threads() if thread in asked] == sorted(asked)


def test_a_command_in_a_mention_is_done_once(pair: BotPair) -> None:
    """A change in a mention, sent to both and again, is in the audit log once, and answered once."""
    text = f"<@{BOT_USER}> done III.6 ST 77/24"
    event = {"type": "app_mention", "user": COORDINATOR, "channel": CHANNEL, "ts": "7.1", "text": text}
    outer = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": "Ev77"}
    payload = {**outer, "is_ext_shared_channel": False, "event": event}
    pair.at_once(partial(event_delivery, payload), partial(redelivery, payload))
    assert pair.evidence().count("ST 77/24") == 1
    assert pair.threads().count("7.1") == 1


def test_a_command_that_two_give_is_done_once(pair: BotPair) -> None:
    """The same slash command in both at the same moment is confirmed by one, and is in the audit log once."""
    for slug in ("2023-12", "2024-03", "2024-06"):
        answers = pair.at_once(partial(command_delivery, f"done I.4a {slug} ST 5/24"))
        said = [str(each.json["text"]) if each.body.startswith("{") else each.body for each in answers]
        assert sum(text.startswith("Done: ") for text in said) == 1, said
    assert pair.evidence().count("ST 5/24") == 3


def test_a_home_is_drawn_once_a_change(pair: BotPair) -> None:
    """A home opened through one process follows changes through the other, and is published by one of them."""
    inner = {"type": "app_home_opened", "user": DELEGATE, "channel": "D0DELEGATE", "tab": "home"}
    outer = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": "EvHome"}
    one, other = pair.processes
    one.caller.send_event({**outer, "is_ext_shared_channel": False, "event": inner})
    pair.await_home("III.3a")
    before = pair.published()  # when it was opened one of the clocks may have drawn it as well
    for number in range(2):
        assert other.caller.send_command("reopen III.3" if number % 2 else "done III.3 ST 6/24").status == 200
        pair.await_more(before + number)
    assert pair.published() - before == 2
    assert "Traceback" not in one.log + other.log


def test_three_begin_on_one_empty_database(databases: Databases, url: str) -> None:
    """Of three the first creates the tables and loads the register, once; the others find it, and all go on."""
    databases.create(url)
    now = datetime(2024, 1, 10, tzinfo=UTC)
    with ThreadPoolExecutor(3) as pool:
        engines = list(pool.map(lambda _: open_register(url, now=now), range(3)))
    with reading(engines[0]) as connection:
        assert find_broken_link(connection) is None
        loaded = connection.exec_driver_sql("SELECT count(*), count(DISTINCT ref || kind) FROM change").one()
    assert loaded[0] == loaded[1]
    for each in engines:
        each.dispose()
