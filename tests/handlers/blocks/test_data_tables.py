"""Data tables: where answers have them, how they sort, and what happens where Slack takes none."""

import logging

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.handlers.workspace import CHANNEL, DELEGATE, Json, Workspace, table_rows, text_in, values

QUESTION = "list everything due"


def tables(blocks: list[Json]) -> list[Json]:
    """Return the tables of a message."""
    return [block for block in blocks if block["type"] in ("table", "data_table")]


def test_a_posted_answer_can_be_sorted_by_day(workspace: Workspace) -> None:
    """A long answer is a data table whose third column sorts by day, and what has none comes last."""
    (table,) = tables(workspace.mention(QUESTION).blocks)
    assert (table["type"], table["caption"]) == ("data_table", "Deliverables of note 13901/23, LIMITE")
    header, *rows = table["rows"]
    assert [cell["text"] for cell in header] == ["Deliverable", "Owners", "Deadline"]
    days = [row[2] for row in rows]
    assert {cell["type"] for cell in days} == {"raw_number"}
    assert [cell["value"] for cell in days] == sorted(cell["value"] for cell in days)
    assert {cell["text"] for cell in days if cell["value"] == days[-1]["value"]} == {"no deadline set"}


def test_a_command_is_answered_with_a_list(workspace: Workspace) -> None:
    """The answer to a command is its acknowledgement, which cannot be sent again if Slack refuses its table."""
    answered = workspace.command(QUESTION).blocks
    assert tables(answered) == []
    assert table_rows(answered) == table_rows(workspace.mention(QUESTION).blocks)


def test_a_refusal_costs_one_call(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """Where Slack takes no data table, the answer comes with a plain one, and so do all that follow, at once."""
    workspace.slack.fail("chat.postMessage", Fault.error("invalid_blocks"))
    shown = [tables(workspace.mention(QUESTION).blocks) for _ in range(3)]
    assert [[table["type"] for table in each] for each in shown] == [["table"]] * 3
    assert [call.method for call in workspace.slack.calls].count("chat.postMessage") == 4
    (record,) = (record for record in caplog.records if "data table" in record.getMessage())
    assert record.levelno == logging.WARNING


def test_another_refusal_says_nothing_of_data_tables(workspace: Workspace) -> None:
    """If the plain table is refused, too, the answer comes as text, and the next one has a data table again."""
    workspace.slack.fail("chat.postMessage", Fault.error("invalid_blocks"), times=2)
    said = workspace.deliver(workspace.event_body(QUESTION))
    assert all("I.1a" in said[0].text for _ in said)
    assert [table["type"] for table in tables(workspace.mention(QUESTION).blocks)] == ["data_table"]


def test_its_menu_shows_details(workspace: Workspace) -> None:
    """In a table nothing can be pressed, so one menu below it shows the details of each line."""
    blocks = workspace.mention(QUESTION).blocks
    (table,) = tables(blocks)
    assert [value.partition("|")[0] for value in values(blocks, "details")] == [
        text_in(row[0]).split()[0] for row in table["rows"][1:]
    ]
    (menu,) = (each for block in blocks for each in block.get("elements", []) if each.get("action_id") == "details")
    chosen = {"type": menu["type"], "action_id": "details", "selected_option": menu["options"][1]}
    assert "I.3a" in workspace.click(chosen, user=DELEGATE, channel=CHANNEL).text
