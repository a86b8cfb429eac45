"""Several items changed in one form: filters, pages, one evidence or reason, one undo for all."""

import pytest
from sqlalchemy import select

from db.schema.reminder_tables import reminder
from domain.questions.model import Question
from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from domain.reminders.reminder import ReminderKind
from tests.handlers.modals.filling import input_blocks
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
    told = select(reminder.c.channel).where(reminder.c.kind == ReminderKind.NOTICE.value)
    with workspace.engine.connect() as connection:
        notified = connection.execute(told.order_by(reminder.c.channel)).scalars().all()
    # Of the report, and of what came of it; nobody of what was not reported.
    assert sorted(notified) == [COORDINATOR, DELEGATE]
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


def menus(view: Json) -> dict[str, list[tuple[str, str]]]:
    """Return the texts and values of each menu's options, by the label of its field."""
    fields = [block for block in view["blocks"] if block["type"] == "input" and "options" in block["element"]]
    return {
        block["label"]["text"]: [(each["text"]["text"], each["value"]) for each in block["element"]["options"]]
        for block in fields
    }


def test_the_first_step_offers_what_there_is(workspace: Workspace) -> None:
    """Times as in the register, bodies that owe something by their names, sections in the note's order, and actions."""
    offers = menus(workspace.open_with(workspace.command_body("bulk")))
    assert list(offers) == ["When", "Whose", "Section", "What to do"]
    assert offers["When"][:3] == [("Any time", "*any"), ("December 2023", "2023-12"), ("March 2024", "2024-03")]
    assert offers["When"][-1] == ("No deadline", "*undated")
    names = [text for text, _ in offers["Whose"]]
    assert (names[0], names[1:]) == ("Everybody", sorted(names[1:]))
    assert {"EFECC", "Europol", "JHA agencies"} < set(names)
    assert "Belgium" not in names  # it owes something as one of the Member States alone
    assert [text.partition(".")[0] for text, _ in offers["Section"]] == [*("All sections", "I", "II", "III", "IV", "F")]
    assert offers["What to do"] == [
        ("Mark done", "done"),
        ("Put on hold", "hold"),
        ("New deadline", "move"),
        ("Change owner", "reassign"),
    ]


def test_the_second_step_numbers_what_it_offers(workspace: Workspace) -> None:
    """Ten items a field, fifty a page, in order of time, and the fields of what is to be done."""
    view = choose(workspace)
    offers = menus(view)
    number = len(workspace.store.find(Question(), today=workspace.services.today, limit=1000).instalments)
    assert 50 < number < 100
    assert list(offers) == ["Which", "1–10", "11–20", "21–30", "31–40", "41–50", "Then"]
    assert offers["Which"] == [(f"All {number}", "every")]
    assert [len(offers[label]) for label in ("1–10", "41–50")] == [10, 10]
    assert offers["Then"] == [("Change what is chosen", "*"), ("Show the next page", "next")]
    days = [workspace.instalment(key).due for key in offered(view)]
    assert days == sorted(days, key=str)
    last = workspace.submit(view, then="next")
    assert list(menus(last))[1] == "51–60"
    assert list(menus(last))[-1].endswith(f"–{number}")
    fields = {
        what: [block["label"]["text"] for block in choose(workspace, what)["blocks"] if block["type"] == "input"][7:]
        for what in ("done", "hold", "move", "reassign")
    }
    assert fields == {
        "done": ["Delivered on", "Evidence"],
        "hold": ["Reason"],
        "move": ["Day", "Or a Schengen Council", "Reason"],
        "reassign": ["Owners", "Reason"],
    }
    # Slack demands no field before the next page is shown.
    demanded = {
        what: [block["block_id"] for block in input_blocks(choose(workspace, what)) if not block.get("optional")]
        for what in fields
    }
    assert demanded == {what: ["then"] for what in fields}
