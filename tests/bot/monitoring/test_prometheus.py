"""What the bot counts of itself, over real HTTP."""

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
from domain.reminders.model import ReminderState
from handlers.services.services import NO_LANGUAGE, QuestionOutcome
from tests.bot.transport.over_http import Caller, open_front
from tests.bot.transport.test_http_transport import full
from tests.handlers.workspace import NOW, Workspace
from tests.journeys.socket_process import mention, running

CANARY = "canary7d1f"
ASKED = "schengen_questions_total"
TIMED = "schengen_question_seconds_count"


@pytest.fixture
def caller(workspace: Workspace) -> Iterator[Caller]:
    """Calls the bot of the workspace."""
    with open_front(workspace) as caller:
        yield caller


def asked(caller: Caller) -> dict[tuple[str, str], float]:
    """Questions by language and upshot."""
    found = caller.figures().items()
    labels = {name: re.fullmatch(rf'{ASKED}{{language="(.*)",outcome="(.*)"}}', name) for name, _ in found}
    return {(match[1], match[2]): value for name, value in found if (match := labels[name])}


def test_questions_are_counted_by_language_and_upshot(workspace: Workspace, caller: Caller) -> None:
    """Answered, not understood and turned away, in the language of the question; each is timed that was read."""
    caller.event(workspace.event_body("what does Eurojust owe by June 2024?"))
    caller.command("wat moeten de lidstaten doen?")
    caller.event(workspace.event_body(f"what does Europol owe on {CANARY}?"))
    workspace.slack.set_user("U0STRANGER", is_stranger=True)
    caller.event(workspace.event_body("what is overdue?", user="U0STRANGER"))
    assert asked(caller) == {
        ("en", "answered"): 1,
        ("nl", "answered"): 1,
        ("en", "not understood"): 1,
        (NO_LANGUAGE, "refused"): 1,
    }
    assert caller.figures()[TIMED] == 3


def test_what_is_no_question_is_neither_counted_nor_timed(workspace: Workspace, caller: Caller) -> None:
    """A command that changes something, and an event that comes again, are no questions."""
    event = workspace.event_body("what is overdue?")
    for _ in range(3):
        caller.event(event)
    caller.command("done III.3 ST 1/24")
    assert (asked(caller), caller.figures()[TIMED]) == ({("en", "answered"): 1}, 1)


def test_every_call_of_slack_is_counted(workspace: Workspace, caller: Caller) -> None:
    """What the workspace has been asked for, in answers and by listeners, is what was counted, method by method."""
    caller.event(workspace.event_body("what does Eurojust owe by June 2024?"))
    caller.command("reminders")
    workspace.slack.set_user("U0STRANGER", is_stranger=True)
    caller.event(workspace.event_body("what is overdue?", user="U0STRANGER"))
    calls = Counter(each.method for each in workspace.slack.calls)
    calls["auth.test"] -= 1  # Bolt's own, at the first request, before anything that is put into it
    assert {"users.info", "chat.postMessage", "chat.postEphemeral"} <= set(calls)
    found = caller.figures()
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
    """An answer that is not ok is counted as one of few kinds, whatever Slack says."""
    workspace.slack.fail("chat.postMessage", fault)
    caller.event(workspace.event_body("what is overdue?"))
    assert caller.figures()[f'schengen_slack_calls_total{{answer="{answer}",method="chat.postMessage"}}'] == 1


def test_nobody_s_words_are_in_it(workspace: Workspace, caller: Caller) -> None:
    """Neither text nor a person nor a channel is in the figures, and every label is of a list."""
    caller.event(workspace.event_body(f"what does {CANARY} owe?"))
    caller.command(f"{CANARY} {CANARY}")
    caller.ask("GET", f"/{CANARY}")
    text = caller.ask("GET", "/metrics").body
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
    """However many methods and languages there were, so many rows and no more are kept."""
    metrics = PrometheusMetrics()
    for number in range(10 * MAX_METHODS):
        metrics.count_call(f"method.{number}", f"answer {number}")
        metrics.count_question(f"x{number}", QuestionOutcome.ANSWERED)
    text = metrics.text().decode()
    assert text.count("\nschengen_slack_calls_total{") == MAX_METHODS + 1
    assert text.count("\nschengen_questions_total{") == 1


def test_reminders_are_told_by_state(workspace: Workspace, caller: Caller) -> None:
    """Each state that there is has its number, as the database has it at that moment."""
    workspace.tick(NOW)
    found = caller.figures()
    states = {each: found[f'schengen_reminders{{state="{each}"}}'] for each in ReminderState}
    assert states == {**dict.fromkeys(ReminderState, 0), **workspace.services.reminders.upcoming.count_by_state()}
    assert states[ReminderState.DUE] == workspace.services.reminders.upcoming.read_page(None).total > 0
    assert (found["schengen_last_tick_seconds"], found["schengen_late_reminders"]) == (0, 0)


def test_a_database_out_of_reach_hides_nothing_else(workspace: Workspace, caller: Caller, tmp_path: Path) -> None:
    """What was counted is told all the same, and that the bot is not well."""
    caller.event(workspace.event_body("what is overdue?"))
    workspace.engine.dispose()
    for each in tmp_path.glob("bot.db*"):
        each.write_bytes(b"no database at all" * 1_000)
    found = caller.figures()
    assert found[f'{ASKED}{{language="en",outcome="answered"}}'] == 1
    assert found["schengen_healthy"] == 0
    assert not [each for each in found if each.startswith("schengen_reminders")]


def test_threads_are_told(workspace: Workspace) -> None:
    """How many are busy, how much waits for one, and how much was sent away."""
    with open_front(workspace, HttpLimits(threads=2, waiting=1)) as caller, full(workspace, caller, 3):
        caller.event(workspace.event_body("what is overdue?"))
        found = caller.figures()
        names = ("schengen_threads_busy", "schengen_requests_waiting", "schengen_requests_sent_away_total")
        assert [found[each] for each in names] == [2, 1, 1]


def test_socket_mode_can_be_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With METRICS_PORT the bot behind Socket Mode serves health and figures on this machine, and no more."""
    monkeypatch.setenv("METRICS_PORT", "0")
    with running(tmp_path) as bot:
        bot.socket.send("events_api", mention("1.000001"))
        port = re.search(r"watched at http://127\.0\.0\.1:([0-9]+)/health", bot.log)
        assert port is not None
        caller = Caller(port=int(port[1]))
        assert caller.health().json["database"] == "reached"
        assert asked(caller) == {("en", "answered"): 1}
        assert caller.post(b"{}").status == 404
