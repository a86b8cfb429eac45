"""App Homes are published again by the tick after a change."""

import logging

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.handlers.home.homes import choose, home_of, list_texts, open_home, references
from tests.handlers.workspace import DELEGATE, Workspace


def test_a_home_follows_another_users_command(workspace: Workspace) -> None:
    """The next tick publishes the change; without changes nothing is published."""
    workspace.command("iam Eurojust", user=DELEGATE)
    assert "III.3a" in references(open_home(workspace, DELEGATE))
    workspace.command("done III.3 ST 1/24")
    workspace.tick(workspace.now)
    assert "III.3a" not in references(home_of(workspace, DELEGATE))
    before = len(workspace.slack.calls)
    workspace.tick(workspace.now)
    assert "views.publish" not in [call.method for call in workspace.slack.calls[before:]]


def test_what_is_chosen_stays_chosen(workspace: Workspace) -> None:
    """A view published by the tick has the user's filters."""
    open_home(workspace, DELEGATE)
    choose(workspace, DELEGATE, "home_show", "done")
    workspace.command("done III.3 ST 1/24")
    workspace.tick(workspace.now)
    assert references(home_of(workspace, DELEGATE)) == ["III.3a"]


def test_a_refusal_publishes_nothing(workspace: Workspace) -> None:
    """A refused command changes nothing that a view shows, so nothing is published."""
    open_home(workspace, DELEGATE)
    workspace.command("done III.3 ST 1/24", user="U0OTHER")
    before = len(workspace.slack.calls)
    workspace.tick(workspace.now)
    assert "views.publish" not in [call.method for call in workspace.slack.calls[before:]]


def test_a_home_that_slack_did_not_take_comes_later(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """If publishing fails when it is opened, nothing is shown; the next tick publishes it."""
    workspace.slack.fail("views.publish", Fault(status=500))
    with caplog.at_level(logging.ERROR), pytest.raises(KeyError):
        open_home(workspace, DELEGATE)
    assert "an answer was not posted" in caplog.text
    workspace.tick(workspace.now)
    assert list_texts(home_of(workspace, DELEGATE))[0] == "26 open"


def test_a_change_while_it_is_published_comes_later(workspace: Workspace) -> None:
    """What was changed after the view was made, and before Slack had it, is published by the next tick."""

    def change(method: str, moment: str) -> None:
        if (method, moment) == ("views.publish", "before"):
            workspace.slack.on_call = None
            workspace.command("done III.3 ST 1/24")

    workspace.slack.on_call = change
    assert list_texts(open_home(workspace, DELEGATE))[0] == "26 open"
    workspace.tick(workspace.now)
    assert list_texts(home_of(workspace, DELEGATE))[0] == "25 open"
