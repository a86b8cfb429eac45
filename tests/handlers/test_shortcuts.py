"""Shortcuts: a message as evidence, a question to the register."""

import json
from pathlib import Path

import pytest

from benchmarks.registers import fill
from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from tests.handlers.modals.filling import initial, inputs
from tests.handlers.modals.opened import EMPTY, ONLY, said, speaker
from tests.handlers.test_error_handler import broken
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NEUTRAL, Json, Workspace

QUESTION = "what does Eurojust owe by June 2024"


def answer(view: Json) -> str:
    """What the modal says to the question."""
    return said({"blocks": [each for each in view["blocks"] if each["type"] != "input"]})


def refused(workspace: Workspace, body: Json) -> str:
    """What somebody reads who gets no modal: nobody else does."""
    views, messages = len(workspace.slack.views), len(workspace.slack.messages)
    assert workspace.dispatch(body) == ""
    assert len(workspace.slack.views) == views
    (told,) = workspace.slack.messages[messages:]
    assert told.arguments["response_type"] == "ephemeral"
    return told.text


def on_message(workspace: Workspace, ts: str, *, channel: str = CHANNEL, user: str = COORDINATOR) -> Json:
    """What Slack sends of the shortcut on a message."""
    return {
        "type": "message_action",
        "callback_id": "use_as_evidence",
        "user": {"id": user, "team_id": TEAM},
        "team": {"id": TEAM},
        "api_app_id": APP,
        "channel": {"id": channel},
        "message_ts": ts,
        "message": {"type": "message", "ts": ts, "text": "the report is out"},
        "trigger_id": workspace.slack.trigger(user),
        "response_url": workspace.slack.response_url(),
    }


def test_a_message_becomes_evidence(workspace: Workspace) -> None:
    """The link to it stands in the field, the instalment is still to be chosen, and both are kept."""
    message = workspace.slack.say(CHANNEL, "the report is out")
    view = workspace.shortcut("use_as_evidence", channel=CHANNEL, ts=message.ts)
    link = str(initial(view)["evidence"])
    assert link.endswith(f"/archives/{CHANNEL}/p{message.ts.replace('.', '')}")
    assert workspace.submit(view) == {"errors": {"instalment": EMPTY}}
    workspace.submit(view, instalment="III.3a@2024-06")
    assert workspace.instalment("III.3a@2024-06").evidence == link


def test_an_owner_reports_with_a_message(workspace: Workspace) -> None:
    """Whoever speaks for an owner uses a message in a report."""
    message = workspace.slack.say(CHANNEL, "the report is out")
    user = speaker(workspace)
    view = workspace.shortcut("use_as_evidence", user=user, channel=CHANNEL, ts=message.ts)
    workspace.submit(view, user=user, instalment="III.2a@2023-12")
    assert workspace.instalment("III.2a@2023-12").report == initial(view)["evidence"]


def test_others_use_no_message(workspace: Workspace) -> None:
    """They are told that only coordinators can, and it is on record."""
    message = workspace.slack.say(CHANNEL, "the report is out")
    assert refused(workspace, on_message(workspace, message.ts, user=DELEGATE)) == ONLY


def test_a_message_that_the_bot_does_not_see(workspace: Workspace) -> None:
    """In a private channel without the bot there is nothing to link to; who asks is told so."""
    workspace.allow("C0OTHER")
    told = refused(workspace, on_message(workspace, "1.1", channel="C0OTHER"))
    assert told == "I cannot link to that message: I do not see it. Invite me to its channel first."


def test_a_message_in_a_channel_that_is_not_allowed(workspace: Workspace) -> None:
    """The doorkeeper stands before shortcuts, too."""
    message = workspace.slack.say("C0ELSEWHERE", "the report is out")
    told = refused(workspace, on_message(workspace, message.ts, channel="C0ELSEWHERE", user=DELEGATE))
    assert told == "I cannot answer here."


@pytest.mark.parametrize("user", [COORDINATOR, DELEGATE])
def test_anybody_asks_the_register(workspace: Workspace, user: str) -> None:
    """The answer is that of `/schengen ask`, in the modal, with the field for the next question above it."""
    view = workspace.shortcut("ask_the_register", user=user)
    shown = workspace.submit(view, user=user, question=QUESTION)
    assert [each["block_id"] for each in inputs(shown)] == ["question"]
    asked = workspace.command(f"ask {QUESTION}", user=user).text
    assert answer(shown).replace("\n", "") == asked.replace("\n", "")


def test_it_answers_in_the_questions_language(workspace: Workspace) -> None:
    """And the field for the next question speaks it as well."""
    shown = workspace.submit(workspace.shortcut("ask_the_register"), question="wat moet Eurojust leveren?")
    assert "verplichtingen:" in answer(shown)
    assert json.loads(shown["private_metadata"])["language"] == "nl"


def test_one_goes_on_from_the_last_question(workspace: Workspace) -> None:
    """In the same modal, as in a thread."""
    shown = workspace.submit(workspace.shortcut("ask_the_register"), question=QUESTION)
    assert answer(workspace.submit(shown, question="and Frontex?")).startswith("Frontex")


def test_where_nothing_can_be_posted_a_modal_says_it(workspace: Workspace) -> None:
    """A global shortcut and the App Home have no message to answer under."""
    click = workspace.clicked(
        {"type": "button", "action_id": "mark_done", "block_id": "b1", "value": "III.2a@2023-12"}, user=DELEGATE
    )
    del click["response_url"], click["channel"]
    assert said(workspace.opened(click | {"view": {"id": "V0", "type": "home"}})) == ONLY
    broken(workspace, "meta")
    assert said(workspace.shortcut("ask_the_register")) == NEUTRAL


@pytest.mark.parametrize("question", [None, " ", "\u200b"])
def test_a_question_is_needed(workspace: Workspace, question: str | None) -> None:
    """Nothing is asked with nothing."""
    view = workspace.shortcut("ask_the_register")
    assert workspace.submit(view, question=question) == {"errors": {"question": EMPTY}}


def test_what_is_not_understood_is_said(workspace: Workspace) -> None:
    """As anywhere else; a megabyte is cut."""
    view = workspace.shortcut("ask_the_register")
    assert "Interpol" in answer(workspace.submit(view, question="what does Interpol owe?"))
    assert answer(workspace.submit(view, question="xyzzy " * 200_000))
    assert "I keep the deliverables" in answer(workspace.submit(view, question="help"))


def test_a_long_answer_is_cut_with_a_remark(workspace: Workspace, tmp_path: Path) -> None:
    """A modal takes a hundred blocks and 250 kB; what has no room is left out, which the answer says."""
    engine = make_engine(f"sqlite:///{tmp_path / 'big.db'}")
    migrate(engine)
    fill(engine, 4000)
    big = Workspace(workspace.slack, engine)
    for question in ("what is due", "какво предстои?"):
        shown = big.submit(big.shortcut("ask_the_register"), question=question)
        assert len(json.dumps(shown)) < 250_000
    more = "There are more; narrow the question by an owner or a time."
    assert more in answer(big.submit(big.shortcut("ask_the_register"), question="what is due"))
    engine.dispose()
