"""The modal in which the register is asked."""

import json
from pathlib import Path

import pytest

from benchmarks.generated_registers import fill_register
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from tests.handlers.modals.filling import input_blocks
from tests.handlers.modals.opened import EMPTY, ONLY_COORDINATORS, modal_text
from tests.handlers.test_error_handler import rename_tables
from tests.handlers.workspace import COORDINATOR, DELEGATE, NEUTRAL, Json, Workspace

QUESTION = "what does Eurojust owe by June 2024"


def answer_text(view: Json) -> str:
    """Return what the modal answers."""
    return modal_text({"blocks": [block for block in view["blocks"] if block["type"] != "input"]})


@pytest.mark.parametrize("user", [COORDINATOR, DELEGATE])
def test_anybody_asks_the_register(workspace: Workspace, user: str) -> None:
    """The answer is that of `/schengen ask`, below the field for the next question."""
    view = workspace.shortcut("ask_the_register", user=user)
    shown = workspace.submit(view, user=user, question=QUESTION)
    assert [block["block_id"] for block in input_blocks(shown)] == ["question"]
    asked = workspace.command(f"ask {QUESTION}", user=user).text
    assert answer_text(shown).replace("\n", "") == asked.replace("\n", "")


def test_it_answers_in_the_questions_language(workspace: Workspace) -> None:
    """The answer and the field for the next question are in the question's language."""
    shown = workspace.submit(workspace.shortcut("ask_the_register"), question="wat moet Eurojust leveren?")
    assert "5 open." in answer_text(shown)
    assert json.loads(shown["private_metadata"])["language"] == "nl"


def test_a_question_may_be_a_follow_up(workspace: Workspace) -> None:
    """The next question in the modal follows up the last one, as in a thread."""
    shown = workspace.submit(workspace.shortcut("ask_the_register"), question=QUESTION)
    assert answer_text(workspace.submit(shown, question="and Frontex?")).startswith("3 open.Frontex")


def test_where_nothing_can_be_posted_a_modal_says_it(workspace: Workspace) -> None:
    """A refused global shortcut or App Home button has no message to answer under, so a modal says it."""
    click = workspace.click_body(
        {"type": "button", "action_id": "mark_done", "block_id": "b1", "value": "III.2a@2023-12"}, user=DELEGATE
    )
    del click["response_url"], click["channel"]
    assert modal_text(workspace.open_with(click | {"view": {"id": "V0", "type": "home"}})) == ONLY_COORDINATORS
    rename_tables(workspace, "meta")
    assert modal_text(workspace.shortcut("ask_the_register")) == NEUTRAL


@pytest.mark.parametrize("question", [None, " ", "\u200b"])
def test_a_question_is_needed(workspace: Workspace, question: str | None) -> None:
    """An empty question is an error beside its field."""
    view = workspace.shortcut("ask_the_register")
    assert workspace.submit(view, question=question) == {"errors": {"question": EMPTY}}


def test_what_is_not_understood_is_said(workspace: Workspace) -> None:
    """A text that is not understood is answered as anywhere else, so is a megabyte."""
    view = workspace.shortcut("ask_the_register")
    assert "Interpol" in answer_text(workspace.submit(view, question="what does Interpol owe?"))
    assert answer_text(workspace.submit(view, question="xyzzy " * 200_000))
    assert "I keep the deliverables" in answer_text(workspace.submit(view, question="help"))


def test_a_long_question_is_refused(workspace: Workspace) -> None:
    """The field takes all that Slack lets people type; more than 2,000 characters of it are refused in a sentence."""
    view = workspace.shortcut("ask_the_register")
    (field,) = input_blocks(view)
    assert field["element"]["max_length"] == 3000
    shown = workspace.submit(view, question=f"{QUESTION} {'please ' * 400} except III.1")
    assert answer_text(shown).startswith("Your text has more than 2000 characters.")
    spaced = workspace.submit(view, question=QUESTION.replace(" ", " " * 300))
    assert answer_text(spaced).startswith("4 open.Eurojust (incl. as a JHA agency)")


@pytest.mark.long
def test_a_long_answer_is_cut_with_a_remark(workspace: Workspace, tmp_path: Path) -> None:
    """An answer stays within a modal's 100 blocks and 250 kB; the last line says that there is more."""
    engine = make_engine(f"sqlite:///{tmp_path / 'big.db'}")
    migrate(engine)
    fill_register(engine, 4000)
    big = Workspace(workspace.slack, engine)
    for question in ("what is due", "какво предстои?"):
        shown = big.submit(big.shortcut("ask_the_register"), question=question)
        assert len(json.dumps(shown)) < 250_000
    more = "There are more; narrow the question by an owner or a time."
    assert more in answer_text(big.submit(big.shortcut("ask_the_register"), question="what is due"))
    engine.dispose()
