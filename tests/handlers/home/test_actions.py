"""Listeners of the App Home: details, and values that are refused."""

import logging

import pytest

from tests.handlers.home.homes import (
    modal_text,
    open_home,
    press,
)
from tests.handlers.workspace import COORDINATOR, DELEGATE, NEUTRAL, Workspace


@pytest.mark.parametrize("action", ["home_later", "home_undo"])
def test_an_invalid_number_is_refused(workspace: Workspace, action: str) -> None:
    """Page and change numbers are validated; anything else is refused."""
    for value in ("", "-1", "1.5", "１", "9" * 5000, "x", "1\n"):
        assert modal_text(press(workspace, COORDINATOR, action, value)) == NEUTRAL, value


@pytest.mark.parametrize("action", ["home_details", "home_done", "home_confirm", "home_decline", "home_withdraw"])
def test_what_is_not_there_is_refused(workspace: Workspace, caplog: pytest.LogCaptureFixture, action: str) -> None:
    """A button's value is looked up; an unknown one is refused without being repeated or logged as an error."""
    with caplog.at_level(logging.INFO):
        for value in ("", "III.9z", "III.3a@", "III.3a@2031-01|1", "<!channel>", "x" * 2000, "\ud800"):
            assert modal_text(press(workspace, COORDINATOR, action, value)) == NEUTRAL, value
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_details_open_in_a_modal(workspace: Workspace) -> None:
    """Details opens the deliverable's card in a modal, in the user's language."""
    workspace.slack.set_user(DELEGATE, locale="nl-NL")
    open_home(workspace, DELEGATE)
    modals = press(workspace, DELEGATE, "home_details", "III.3a")
    assert modals[0]["title"]["text"] == "III.3a"
    assert "Gezamenlijk verslag" in modal_text(modals)
    assert "30 juni 2024" in modal_text(modals)
    assert {block["type"] for block in modals[0]["blocks"]} <= {"rich_text", "context"}
