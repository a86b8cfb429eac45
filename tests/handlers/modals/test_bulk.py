"""Several items changed in one form: filters, pages, one evidence or reason, one undo for all."""

import pytest

from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from tests.handlers.modals.opened import make_contact, modal_text
from tests.handlers.workspace import COORDINATOR, DELEGATE, DIRECT, Json, Workspace, buttons

TWO = ("III.1a@2023-12", "III.2a@2023-12")


def choose(workspace: Workspace, what: str = "done", **filters: str) -> Json:
    """Open the form by the command and send off its first step; return the second."""
    first = workspace.open_with(workspace.command_body("bulk"))
    return workspace.submit(first, what=what, **filters)


def offered(view: Json) -> list[str]:
    """Return the values of all checkboxes of items."""
    fields = [block["element"] for block in view["blocks"] if block.get("block_id", "").startswith("items")]
    return [each["value"] for field in fields for each in field["options"]]


def test_several_are_done_with_one_evidence_and_undone_at_once(workspace: Workspace) -> None:
    """What is chosen is marked done, with an entry each, named with one button that undoes all; reporters are told."""
    make_contact(workspace)
    workspace.command("done III.2 December 2023 ST 1/23", user=DELEGATE)
    view = choose(workspace, meeting="2023-12")
    assert set(TWO) <= set(offered(view))
    number = workspace.services.register.ledger.read_version()
    answer = workspace.submit(view, **{"items0-0": " ".join(TWO), "reason": "ST 2/23", "day": "2023-10-19"})
    assert modal_text(answer).startswith("2 changes were made:\n• III.1a, December 2023 marked done: ST 2/23\n• III.2a")
    assert [workspace.instalment(key).status for key in TWO] == [Status.DONE, Status.DONE]
    assert any("has confirmed what you reported" in each.text for each in workspace.tick(workspace.now))
    (undo,) = buttons(answer["blocks"], "undo_change")
    assert int(undo) == number + 2
    taken_back = workspace.command(f"undo {undo}").text
    assert taken_back.count("Taken back") == 2
    assert [workspace.instalment(key).status for key in TWO] == [Status.OPEN, Status.OPEN]
    assert workspace.instalment(TWO[1]).report == "ST 1/23"


@pytest.mark.parametrize(
    ("what", "fields", "expected"),
    [
        ("hold", {"reason": "waits"}, "put on hold: waits"),
        ("move", {"reason": "later", "day": "2024-02-01"}, "5 December 2023 → 1 February 2024"),
        ("move", {"reason": "later", "council": "2024-03"}, "5 December 2023 → 4 March 2024"),
        ("reassign", {"reason": "agreed", "owners": "Frontex"}, "→ Frontex"),
    ],
)
def test_they_are_held_moved_and_reassigned(
    workspace: Workspace, what: str, fields: dict[str, str], expected: str
) -> None:
    """One reason, day, meeting or owner is for all that is chosen."""
    view = choose(workspace, what, owner="eurojust", meeting="2023-12")
    answer = workspace.submit(view, every="every", **fields)
    assert modal_text(answer).count(expected) == len({key.partition("@")[0] for key in offered(view)})


def test_what_was_changed_meanwhile_is_named(workspace: Workspace) -> None:
    """Nothing is overwritten: the form stays, names what somebody else has changed, and takes the rest."""
    view = choose(workspace)
    workspace.services.register.ledger.hold(
        "III.2a", slug="2023-12", context=ChangeContext(by="U0OTHER", surface="test", now=workspace.now, reason="waits")
    )
    refused = workspace.submit(view, **{"items0-0": " ".join(TWO), "reason": "ST 2/23"})
    assert "changed meanwhile, or are done or on hold already: III.2a, December 2023." in refused["errors"]["items0-0"]
    assert workspace.instalment(TWO[0]).status is Status.OPEN
    workspace.submit(view, **{"items0-0": TWO[0], "reason": "ST 2/23"})
    assert workspace.instalment(TWO[0]).status is Status.DONE


def test_what_is_missing_is_said_beside_its_field(workspace: Workspace) -> None:
    """Items, evidence, days and names are needed; a past deadline and an unknown body are refused."""
    assert workspace.submit(choose(workspace))["errors"].keys() == {"items0-0", "reason"}
    moving = choose(workspace, "move")
    assert workspace.submit(moving, every="every")["errors"].keys() == {"reason", "day"}
    assert workspace.submit(moving, every="every", reason="x", day="2023-10-01")["errors"].keys() == {"day"}
    assigning = choose(workspace, "reassign")
    assert workspace.submit(assigning, every="every", reason="x", owners="Interpol")["errors"].keys() == {"owners"}


def test_many_items_are_in_pages(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is chosen on one page is kept on the next, and is changed with what is chosen there."""
    monkeypatch.setattr("handlers.modals.items.bulk._PAGE_SIZE", 10)
    first = choose(workspace, "hold")
    assert len(offered(first)) == 10
    second = workspace.submit(first, **{"items0-0": " ".join(offered(first)[:2]), "then": "next"})
    (last, *_) = offered(second)
    assert "Also chosen: " in str(second)
    answer = workspace.submit(second, **{"items0-1": last, "reason": "waits"})
    assert modal_text(answer).startswith("3 changes were made:")
    held = [workspace.instalment(key).hold for key in (*offered(first)[:2], last)]
    assert held == ["waits"] * 3


def test_only_coordinators_change_several(workspace: Workspace) -> None:
    """Neither the command nor a form opened before works for others; only coordinators are offered the button."""
    assert "Only coordinators" in workspace.command("bulk", user=DELEGATE).text
    view = choose(workspace)
    assert "Only coordinators" in modal_text(workspace.submit(view, user=DELEGATE, every="every", reason="ST 1/23"))
    asked = workspace.command("list Eurojust by June 2024", user=DELEGATE)
    assert buttons(asked.blocks, "bulk") == []
    (value,) = buttons(workspace.command("list Eurojust by June 2024").blocks, "bulk")
    opened = workspace.open("bulk", f"{value}|en")
    chosen = {block["block_id"]: block["element"]["initial_option"]["value"] for block in opened["blocks"]}
    assert chosen == {"meeting": "*any", "owner": "eurojust", "section": "*", "what": "done"}
    mentioned = workspace.event_body("bulk", user=COORDINATOR, type="message", channel=DIRECT, channel_type="im")
    (offer,) = workspace.deliver(mentioned)
    assert buttons(offer.blocks, "bulk") == ["~"]
