"""The App Home keeps up with changes, shows harmless text alone, and has room for a large register."""

import logging

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.handlers.home.homes import choose, home_of, lines, open_home, said
from tests.handlers.workspace import DELEGATE, Workspace


def test_a_home_follows_somebody_elses_command(workspace: Workspace) -> None:
    """With the next tick it shows what was changed; nothing is published again while nothing changes."""
    workspace.command("iam Eurojust", user=DELEGATE)
    assert "III.3a" in lines(open_home(workspace, DELEGATE))
    workspace.command("done III.3 ST 1/24")
    workspace.tick(workspace.now)
    assert "III.3a" not in lines(home_of(workspace, DELEGATE))
    before = len(workspace.slack.calls)
    workspace.tick(workspace.now)
    assert "views.publish" not in [each.method for each in workspace.slack.calls[before:]]


def test_what_is_chosen_stays_chosen(workspace: Workspace) -> None:
    """A home that is drawn by the clock shows what its person has chosen in it."""
    open_home(workspace, DELEGATE)
    choose(workspace, DELEGATE, "home_show", "done")
    workspace.command("done III.3 ST 1/24")
    workspace.tick(workspace.now)
    assert lines(home_of(workspace, DELEGATE)) == ["III.3a"]


def test_a_refusal_draws_no_home(workspace: Workspace) -> None:
    """Somebody who is refused something changes nothing that a home shows."""
    open_home(workspace, DELEGATE)
    workspace.command("done III.3 ST 1/24", user="U0OTHER")
    before = len(workspace.slack.calls)
    workspace.tick(workspace.now)
    assert "views.publish" not in [each.method for each in workspace.slack.calls[before:]]


def test_a_home_that_slack_did_not_take_comes_later(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """Opening it fails quietly for the person; with the next tick it is drawn."""
    workspace.slack.fail("views.publish", Fault(status=500))
    with caplog.at_level(logging.ERROR), pytest.raises(KeyError):
        open_home(workspace, DELEGATE)
    assert "an answer was not posted" in caplog.text
    workspace.tick(workspace.now)
    assert said(home_of(workspace, DELEGATE))[1] == "26 deliverables:"
