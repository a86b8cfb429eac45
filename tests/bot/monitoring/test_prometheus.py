"""The Prometheus metrics, over real HTTP."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.monitoring.prometheus import MAX_METHODS, PrometheusMetrics
from bot.sandbox.fake_slack.fake_slack import ConnectionCut, Fault
from bot.slack.client import CallResult
from bot.transport.http_transport import HttpLimits
from domain.languages import CODES
from domain.reminders.states import ReminderState
from handlers.services.services import NO_LANGUAGE, QuestionOutcome
from tests.bot.transport.http_caller import Caller, serve_workspace
from tests.bot.transport.test_http_transport import fill_threads
from tests.handlers.workspace import NOW, Workspace
from tests.journeys.socket_process import mention_event, run_bot

CANARY = "canary7d1f"
ASKED = "schengen_questions_total"
TIMED = "schengen_question_seconds_count"


@pytest.fixture
def caller(workspace: Workspace) -> Iterator[Caller]:
    """A client of the workspace's bot."""
    with serve_workspace(workspace) as caller:
        yield caller


def question_counts(caller: Caller) -> dict[tuple[str, str], float]:
    """Return the number of questions by language and outcome."""
    found = caller.read_metrics().items()
    labels = {name: re.fullmatch(rf'{ASKED}{{language="(.*)",outcome="(.*)"}}', name) for name, _ in found}
    return {(match[1], match[2]): value for name, value in found if (match := labels[name])}


@pytest.mark.long
def test_questions_are_counted_by_language_and_outcome(workspace: Workspace, caller: Caller) -> None:
    """Questions are counted as answered, not understood or refused, by language; each that was read is timed."""
    caller.send_event(workspace.event_body("what does Eurojust owe by June 2024?"))
    caller.send_command("wat moeten de lidstaten doen?")
    caller.send_event(workspace.event_body(f"what does {CANARY} owe?"))
    workspace.slack.set_user("U0STRANGER", is_stranger=True)
    caller.send_event(workspace.event_body("what is overdue?", user="U0STRANGER"))
    caller.send_command("what is overdue?", user="U0STRANGER")
    assert question_counts(caller) == {
        ("en", "answered"): 1,
        ("nl", "answered"): 1,
        ("en", "not understood"): 1,
        (NO_LANGUAGE, "refused"): 2,
    }
    assert caller.read_metrics()[TIMED] == 3


def test_what_is_no_question_is_neither_counted_nor_timed(workspace: Workspace, caller: Caller) -> None:
    """Neither a command that changes something, nor an event that is sent again, nor a click that is refused."""
    event = workspace.event_body("what is overdue?")
    for _ in range(3):
        caller.send_event(event)
    caller.send_command("done III.3 ST 1/24")
    workspace.slack.set_user("U0STRANGER", is_stranger=True)
    button = {"type": "button", "action_id": "details", "value": "III.3a|en"}
    caller.send_click(workspace.click_body(button, user="U0STRANGER"))
    assert (question_counts(caller), caller.read_metrics()[TIMED]) == ({("en", "answered"): 1}, 1)


def test_every_call_of_slack_is_counted(workspace: Workspace, caller: Caller) -> None:
    """The counts are those of the calls that the workspace has received, by method."""
    caller.send_event(workspace.event_body("what does Eurojust owe by June 2024?"))
    caller.send_command("reminders")
    workspace.slack.set_user("U0STRANGER", is_stranger=True)
    caller.send_event(workspace.event_body("what is overdue?", user="U0STRANGER"))
    calls = Counter(each.method for each in workspace.slack.calls)
    calls["auth.test"] -= 1  # Bolt's own, at the first request, before anything that is put into it
    assert {"users.info", "chat.postMessage", "chat.postEphemeral"} <= set(calls)
    found = caller.read_metrics()
    assert {name: value for name, value in found.items() if name.startswith("schengen_slack_calls_total")} == {
        f'schengen_slack_calls_total{{answer="ok",method="{method}"}}': number for method, number in calls.items()
    }


@pytest.mark.parametrize(
    ("fault", "answer"),
    [
        (Fault.rate_limited("2"), "busy"),
        (Fault.error("not_in_channel"), "refused"),
        (Fault.error("token_revoked"), "fatal"),
        (Fault.error(CANARY), "unclear"),
        (Fault(status=500), "unclear"),
        (Fault(body=CANARY.encode()), "unclear"),
        (Fault(cut=ConnectionCut.CLOSE), "unclear"),
    ],
)
def test_what_went_wrong_with_a_call_is_told_by_its_kind(
    workspace: Workspace, caller: Caller, fault: Fault, answer: str
) -> None:
    """A failed call is counted by one of a few results, whatever Slack's error is."""
    workspace.slack.fail("chat.postMessage", fault)
    caller.send_event(workspace.event_body("what is overdue?"))
    assert caller.read_metrics()[f'schengen_slack_calls_total{{answer="{answer}",method="chat.postMessage"}}'] == 1


def test_nobody_s_words_are_in_it(workspace: Workspace, caller: Caller) -> None:
    """No text, person or channel is in the metrics, and every label is from a fixed list."""
    caller.send_event(workspace.event_body(f"what does {CANARY} owe?"))
    caller.send_command(f"{CANARY} {CANARY}")
    caller.request("GET", f"/{CANARY}")
    text = caller.request("GET", "/metrics").body
    assert not [each for each in (CANARY, "U0", "C0", "xoxb") if each in text]
    known = {
        *CODES,
        NO_LANGUAGE,
        *QuestionOutcome,
        *ReminderState,
        *CallResult,
        *(each.method for each in workspace.slack.calls),
    }
    labels = re.findall(r'(?:language|outcome|state|answer|method)="([^"]*)"', text)
    assert set(labels) <= known


def test_labels_are_bounded() -> None:
    """The number of methods and languages with a label of their own is limited."""
    metrics = PrometheusMetrics()
    for number in range(10 * MAX_METHODS):
        metrics.count_call(f"method.{number}", f"answer {number}")
        metrics.count_question(f"x{number}", QuestionOutcome.ANSWERED)
    text = metrics.text().decode()
    assert text.count("\nschengen_slack_calls_total{") == MAX_METHODS + 1
    assert text.count("\nschengen_questions_total{") == 1


def test_reminders_are_told_by_state(workspace: Workspace, caller: Caller) -> None:
    """The number of reminders in each state is read from the database when metrics are served."""
    workspace.tick(NOW)
    found = caller.read_metrics()
    states = {each: found[f'schengen_reminders{{state="{each}"}}'] for each in ReminderState}
    assert states == {**dict.fromkeys(ReminderState, 0), **workspace.services.reminders.upcoming.count_by_state()}
    assert states[ReminderState.DUE] == workspace.services.reminders.upcoming.read_page(None).total > 0
    head = workspace.services.register.ledger.read_head()
    assert found[f'schengen_record_entries{{head="{head.hash}"}}'] == head.number > 0
    assert (found["schengen_last_tick_seconds"], found["schengen_late_reminders"]) == (0, 0)


def test_a_database_out_of_reach_hides_nothing_else(workspace: Workspace, caller: Caller, tmp_path: Path) -> None:
    """Without the database the counts are served all the same, and say that the bot is not well."""
    caller.send_event(workspace.event_body("what is overdue?"))
    workspace.engine.dispose()
    for each in tmp_path.glob("bot.db*"):
        each.write_bytes(b"no database at all" * 1_000)
    found = caller.read_metrics()
    assert found[f'{ASKED}{{language="en",outcome="answered"}}'] == 1
    assert found["schengen_healthy"] == 0
    assert not [each for each in found if each.startswith("schengen_reminders")]


def test_threads_are_told(workspace: Workspace) -> None:
    """The metrics have the busy threads, the waiting requests and the rejected ones."""
    with serve_workspace(workspace, HttpLimits(threads=2, waiting=1)) as caller, fill_threads(workspace, caller, 3):
        caller.send_event(workspace.event_body("what is overdue?"))
        found = caller.read_metrics()
        names = ("schengen_threads_busy", "schengen_requests_waiting", "schengen_requests_sent_away_total")
        assert [found[each] for each in names] == [2, 1, 1]


@pytest.mark.long
def test_socket_mode_can_be_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With METRICS_PORT the bot on Socket Mode serves health and metrics on this machine, and nothing else."""
    monkeypatch.setenv("METRICS_PORT", "0")
    with run_bot(tmp_path) as bot:
        bot.socket.send("events_api", mention_event("1.000001"))
        port = re.search(r"watched at http://127\.0\.0\.1:([0-9]+)/health", bot.log)
        assert port is not None
        caller = Caller(port=int(port[1]))
        assert caller.get_health().json["database"] == "reached"
        assert question_counts(caller) == {("en", "answered"): 1}
        assert caller.post(b"{}").status == 404
