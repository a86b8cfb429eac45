"""The coordinators' section of the App Home: what it shows, its buttons, and who may use them."""

import pytest

from domain.register.channel_access import AccessReason
from domain.register.model import Status
from handlers.access.channels import suspend_channel
from tests.handlers.home.homes import (
    COORDINATORS_PART,
    choose,
    home_of,
    modal_text,
    open_home,
    press,
    suggested,
    texts,
    values,
)
from tests.handlers.modals.opened import ONLY_COORDINATORS
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, Json, Workspace


def test_a_coordinator_has_the_section(workspace: Workspace) -> None:
    """Coordinators see the last changes, channels and coordinators, and reports if there are any; others none of it."""
    workspace.command("done III.3 ST 1/24")
    view = open_home(workspace, COORDINATOR)
    assert [text for text in texts(view) if text in COORDINATORS_PART] == list(COORDINATORS_PART)
    assert not [text for text in texts(view) if text.startswith("Reports to confirm")]
    (done,) = [text for text in texts(view) if text.endswith("III.3a, June 2024 marked done: ST 1/24")]
    assert COORDINATOR in done
    assert f"{CHANNEL}: allowed" in texts(view)
    assert f"Coordinators: {COORDINATOR}" in texts(view)
    theirs = "\n".join(texts(open_home(workspace, DELEGATE)))
    assert "ST 1/24" not in theirs
    assert CHANNEL not in theirs


def test_a_change_is_undone_by_button(workspace: Workspace) -> None:
    """Undo undoes a change with the home as its surface; the view shows it, with a button to redo it."""
    workspace.command("done III.3 ST 1/24")
    number = values(open_home(workspace, COORDINATOR), "home_undo")[0]
    assert press(workspace, COORDINATOR, "home_undo", number) == []
    assert workspace.instalment("III.3a@2024-06").status is Status.OPEN
    undone, *_ = workspace.services.register.ledger.read_history()
    assert (undone.kind, undone.surface, undone.undoes) == ("undone", "home", int(number))
    view = home_of(workspace, COORDINATOR)
    assert f"#{number} taken back (III.3a, June 2024)" in "\n".join(texts(view))
    assert values(view, "home_undo")[0] == str(undone.number)
    assert number not in values(view, "home_undo")
    press(workspace, COORDINATOR, "home_undo", str(undone.number))
    assert workspace.instalment("III.3a@2024-06").status is Status.DONE
    assert number in values(home_of(workspace, COORDINATOR), "home_undo")


def test_what_something_was_built_on_stays(workspace: Workspace) -> None:
    """A change that another one builds on is not undone: a modal names the other one and its author."""
    workspace.command("done III.3 ST 1/24")
    number = values(open_home(workspace, COORDINATOR), "home_undo")[0]
    workspace.command("reopen III.3")
    modals = press(workspace, COORDINATOR, "home_undo", number)
    assert modal_text(modals).startswith(f"#{number} cannot be taken back, since this came after it: #")
    assert {"type": "user", "user_id": COORDINATOR} in modals[0]["blocks"][0]["elements"][0]["elements"]
    assert workspace.instalment("III.3a@2024-06").status is Status.OPEN
    assert modal_text(press(workspace, COORDINATOR, "home_undo", "999999")).startswith("There is no change #999999.")


def test_what_cannot_be_undone_has_no_button(workspace: Workspace) -> None:
    """A suspension is among the changes, without a button."""
    workspace.command("done III.3 ST 1/24")
    suspend_channel(CHANNEL, AccessReason.HAS_GUEST, workspace.services)
    view = open_home(workspace, COORDINATOR)
    assert " suspended: a guest is in it" in "\n".join(texts(view))
    assert len(values(view, "home_undo")) == 3


def report_and_open_home(workspace: Workspace) -> Json:
    """Report III.3 done as Eurojust's delegate; return the coordinator's view after it."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24", user=DELEGATE)
    return open_home(workspace, COORDINATOR)


def test_a_report_is_confirmed_by_button(workspace: Workspace) -> None:
    """Confirm marks the instalment done, with the report's evidence."""
    view = report_and_open_home(workspace)
    assert f"{DELEGATE} reports III.3a, June 2024 done: ST 1/24" in texts(view)
    assert press(workspace, COORDINATOR, "home_confirm", values(view, "home_confirm")[0]) == []
    done = workspace.instalment("III.3a@2024-06")
    assert (done.status, done.evidence, done.done_by) == (Status.DONE, "ST 1/24", COORDINATOR)
    assert values(home_of(workspace, COORDINATOR), "home_confirm") == []


def test_a_report_is_declined_by_button(workspace: Workspace) -> None:
    """Decline leaves the instalment open without the report; a second click says who has declined it."""
    (value,) = values(report_and_open_home(workspace), "home_decline")
    (modal,) = press(workspace, COORDINATOR, "home_decline", value)
    workspace.submit(modal, reason="The annex is missing")
    assert workspace.instalment("III.3a@2024-06").status is Status.OPEN
    assert values(open_home(workspace, COORDINATOR), "home_decline") == []
    assert modal_text(press(workspace, COORDINATOR, "home_decline", value)).startswith("This was changed meanwhile")


@pytest.mark.parametrize("action", ["home_confirm", "home_decline"])
def test_only_what_was_seen_is_decided(workspace: Workspace, action: str) -> None:
    """A report that replaced the one in the view is neither confirmed nor declined."""
    (value,) = values(report_and_open_home(workspace), action)
    workspace.command("done III.3 ST 2/24", user=DELEGATE)
    assert modal_text(press(workspace, COORDINATOR, action, value)).startswith("This was changed meanwhile")
    instalment = workspace.instalment("III.3a@2024-06")
    assert (instalment.status, instalment.report) == (Status.OPEN, "ST 2/24")


def test_a_channel_is_withdrawn_by_button(workspace: Workspace) -> None:
    """Withdraw ends a channel's permission; it stays listed, without the button; its undo is to be confirmed."""
    (value,) = values(open_home(workspace, COORDINATOR), "home_withdraw")
    press(workspace, COORDINATOR, "home_withdraw", value)
    assert not workspace.services.slack.access.is_allowed(CHANNEL)
    view = home_of(workspace, COORDINATOR)
    assert f"{CHANNEL}: not allowed" in texts(view)
    assert values(view, "home_withdraw") == []
    (modal,) = press(workspace, COORDINATOR, "home_undo", values(view, "home_undo")[0])
    assert modal_text([modal]).endswith(f"I answer in {CHANNEL} now.")
    assert not workspace.services.slack.access.is_allowed(CHANNEL)
    workspace.submit(modal)
    assert workspace.services.slack.access.is_allowed(CHANNEL)


def test_an_instalment_is_marked_done_in_a_modal(workspace: Workspace) -> None:
    """Mark done on a line opens the modal of its instalment; only coordinators have the button."""
    workspace.command("done III.6 ST 1/24")
    view = choose(workspace, COORDINATOR, "home_show", "all")
    assert "I.1a@2023-12" in values(view, "home_done")
    assert "III.6a@2023-12" not in values(view, "home_done")
    (modal,) = press(workspace, COORDINATOR, "home_done", "I.1a@2023-12")
    assert modal["callback_id"] == "done"
    assert "I.1a@2023-12" in modal["private_metadata"]
    assert values(open_home(workspace, DELEGATE), "home_done") == []


@pytest.mark.parametrize("action", ["home_deadline", "home_contact", "home_council"])
def test_what_takes_more_than_a_click_opens_a_modal(workspace: Workspace, action: str) -> None:
    """Deadlines, contacts and Councils are set in modals, by coordinators."""
    assert action in values(open_home(workspace, COORDINATOR), action)
    (modal,) = press(workspace, COORDINATOR, action, action)
    assert modal["submit"] is not None
    assert modal_text(press(workspace, DELEGATE, action, action)) == ONLY_COORDINATORS


def test_a_deadline_is_moved_from_a_line(workspace: Workspace) -> None:
    """New deadline in the menu of a line opens the form for its instalment."""
    assert "III.3a@2024-06" in values(open_home(workspace, COORDINATOR), "home_deadline")
    (modal,) = press(workspace, COORDINATOR, "home_deadline", "III.3a@2024-06")
    assert "III.3a@2024-06" in modal["private_metadata"]


# Who may see and press.


@pytest.mark.parametrize(
    "properties", [{"is_restricted": True}, {"is_ultra_restricted": True}, {"team_id": "T0ELSEWHERE"}]
)
def test_a_guest_finds_one_neutral_sentence(workspace: Workspace, properties: dict[str, object]) -> None:
    """A guest's view is one neutral sentence, and no actors are offered."""
    workspace.slack.set_user("U0GUEST", **properties)
    assert texts(open_home(workspace, "U0GUEST")) == ["I cannot answer here."]
    assert suggested(workspace, "U0GUEST", "") == {}
    assert workspace.services.people.homes.find("U0GUEST") is None


@pytest.mark.parametrize("action", ["home_deadline", "home_undo", "home_confirm", "home_decline", "home_withdraw"])
def test_only_coordinators_press_their_buttons(workspace: Workspace, action: str) -> None:
    """Other users are refused whatever they send, which is recorded."""
    value = values(report_and_open_home(workspace), action)[0]
    assert modal_text(press(workspace, DELEGATE, action, value)) == ONLY_COORDINATORS
    assert workspace.instalment("III.3a@2024-06").report == "ST 1/24"
    assert workspace.services.slack.access.is_allowed(CHANNEL)


def test_a_former_coordinator_loses_the_section(workspace: Workspace) -> None:
    """The section disappears with the next tick, and a click before that is refused."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24")
    view = open_home(workspace, DELEGATE)
    assert set(COORDINATORS_PART) <= set(texts(view))
    workspace.command(f"coordinator <@{DELEGATE}> off")
    assert modal_text(press(workspace, DELEGATE, "home_undo", values(view, "home_undo")[0])) == ONLY_COORDINATORS
    assert workspace.instalment("III.3a@2024-06").status is Status.DONE
    workspace.tick(workspace.now)
    assert not set(COORDINATORS_PART) & set(texts(home_of(workspace, DELEGATE)))


def test_others_than_owners_report_nothing(workspace: Workspace) -> None:
    """A contact of another body is refused, and told who may report it; so is a user who speaks for nobody."""
    view = report_and_open_home(workspace)
    assert "I.1a@2023-12" in values(view, "home_done")
    text = modal_text(press(workspace, DELEGATE, "home_done", "I.1a@2023-12"))
    assert text.startswith("Only those who speak for Europol can do that")
    assert modal_text(press(workspace, "U0OTHER", "home_done", "I.1a@2023-12")) == ONLY_COORDINATORS
    assert workspace.instalment("I.1a@2023-12").report == ""
