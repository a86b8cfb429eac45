"""The App Home keeps up with changes, shows harmless text alone, and has room for a large register."""

import logging
from time import process_time

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from db.register.load import load
from domain.register.audit_events import ChangeContext
from tests.handlers.home.homes import choose, home_of, lines, open_home, press, said, suggested, values
from tests.handlers.slack.test_abuse import CORPUS, INVISIBLE
from tests.handlers.workspace import COORDINATOR, DELEGATE, Workspace
from tests.jobs.registers import long_register


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


@pytest.mark.parametrize(("typed", "left"), CORPUS.items(), ids=range(len(CORPUS)))
def test_evidence_is_harmless_in_a_home(workspace: Workspace, typed: str, left: str) -> None:
    """In lines, reports and changes evidence is one line of text that neither formats, names, links nor pretends."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command(f"done III.3 {typed}", user=DELEGATE)
    workspace.command(f"hold III.6 {typed}")
    for user in (DELEGATE, COORDINATOR):
        view = open_home(workspace, user)
        if user == COORDINATOR:
            assert f"{DELEGATE} reports III.3a, June 2024 done: {left}" in said(view)
            view = choose(workspace, user, "home_show", "held")
            assert next(each for each in said(view) if each.startswith("• ")).endswith(f" – on hold: {left}")
        else:
            assert next(each for each in said(view) if each.startswith("• III.3a")).endswith(
                f" – reported done by its owner, to be confirmed: {left}"
            )
        assert not set("".join(said(view))) & set(INVISIBLE)
        assert "\ue000" not in str(view)


def test_a_thousand_deliverables_fit(workspace: Workspace) -> None:
    """The fullest home, of a coordinator, is within Slack's limits on every page, for the work of ordinary ones."""
    ordinary = process_time()
    open_home(workspace, COORDINATOR)
    ordinary = process_time() - ordinary
    load(workspace.engine, long_register(1000), now=workspace.now, by="U0LOADER")
    for number in range(30):
        workspace.allow(f"C0ROOM{number}")
    act = ChangeContext(by=DELEGATE, surface="test", now=workspace.now, reason="w" * 500)
    for number in range(8):
        workspace.services.register.ledger.report(f"I.{101 + number}", slug=None, evidence="&" * 500, act=act)
        workspace.services.register.ledger.hold(f"I.{101 + number}", slug=None, act=act)
    view = open_home(workspace, COORDINATOR)
    assert said(view)[1] == "1026 deliverables:"
    assert len(values(view, "home_confirm")) == 6
    assert "There are more: choose everybody's and “reported done” above." in said(view)
    for page in ("2", "40", "86"):
        start = process_time()
        press(workspace, COORDINATOR, "home_later", page)
        assert process_time() - start < 40 * ordinary
        assert f"Page {page} of 86" in said(home_of(workspace, COORDINATOR))
    assert len(suggested(workspace, COORDINATOR, "")) <= 100
