"""The slash command: its subcommands, and the answers to wrong input."""

import pytest

from handlers.slash_command import SUBCOMMANDS, NeedsReference
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, Workspace, buttons, table_rows, texts

QUESTION = "what does Eurojust owe by June 2024"
EUROJUST = ["III.1a", "III.2a", "I.2a", "III.3a"]


@pytest.mark.parametrize("text", ["", "   ", "help", "HELP", "help me"])
def test_help_says_what_can_be_typed(workspace: Workspace, text: str) -> None:
    """`help` and an empty command list every subcommand, examples of questions and how to mark something done."""
    answer = workspace.command(text, user=DELEGATE)
    for word in ("ask", "list", "show", "done", "reopen", "what is overdue", "/schengen done III.3 ST 10000/24"):
        assert word in answer.text
    assert answer.is_ephemeral


@pytest.mark.parametrize("text", [f"ask {QUESTION}", f"ASK   {QUESTION}", QUESTION, f"{QUESTION}?"])
def test_a_question_may_be_asked_with_and_without_ask(workspace: Workspace, text: str) -> None:
    """A question is answered after `ask` and by itself, and only the user sees the answer."""
    answer = workspace.command(text, user=DELEGATE)
    assert buttons(answer.blocks, "details") == EUROJUST
    assert answer.is_ephemeral


def test_a_question_of_one_word_is_one(workspace: Workspace) -> None:
    """A word that is no subcommand is answered as a question."""
    assert "Eurojust" in texts(workspace.command("Eurojust").blocks)[1]


def test_the_same_question_has_the_same_answer_everywhere(workspace: Workspace) -> None:
    """The command's answer has the blocks of the mention's, for somebody who may do what everybody may."""
    assert workspace.command(f"ask {QUESTION}", user=DELEGATE).blocks == workspace.mention(QUESTION).blocks


def test_list_shows_everything_open(workspace: Workspace) -> None:
    """`list` has each open deliverable once, those without a deadline last."""
    blocks = workspace.command("list").blocks
    refs = [ref for ref in workspace.store.references() if ref[-1].isalpha()]
    rows = table_rows(blocks)
    assert sorted(row[0].split()[0] for row in rows) == sorted(refs)
    assert len(refs) == 26
    assert [row[2] for row in rows][-15:] == ["no deadline set"] * 15


def test_list_takes_filters(workspace: Workspace) -> None:
    """`list` with an owner and a time lists what matches."""
    assert buttons(workspace.command("list Eurojust by June 2024").blocks, "details") == EUROJUST


def test_list_shows_what_is_done_too(workspace: Workspace) -> None:
    """`list done` lists what is done, with its evidence."""
    workspace.command("done III.3 ST 10000/24")
    answer = workspace.command("list done")
    assert buttons(answer.blocks, "details") == ["III.3a"]
    assert "done: ST 10000/24" in answer.text


@pytest.mark.parametrize("ref", ["III.2", "III.2a", "iii.2", "III-2", "III2a"])
def test_show_gives_details(workspace: Workspace, ref: str) -> None:
    """`show` has the deliverable, how it is reported and its open point, however its reference is written."""
    answer = workspace.command(f"show {ref}", user=DELEGATE)
    assert "Reported through: Schengen Barometer+" in answer.text
    assert "Open point: The note says" in answer.text


def test_show_takes_a_question_too(workspace: Workspace) -> None:
    """`show` without a reference is a question that starts with that word."""
    assert buttons(workspace.command("show what Eurojust owes by June 2024").blocks, "details") == EUROJUST


@pytest.mark.parametrize(
    ("text", "wrong", "example"),
    [
        ("ask", "“ask” needs more", "/schengen ask what does Eurojust owe by June 2024"),
        ("show", "“show” needs more", "/schengen show III.3"),
        ("done", "“done” needs more", "/schengen done III.3 ST 10000/24"),
        ("done the report", "“done” needs more", "/schengen done III.3 ST 10000/24"),
        ("done III.3", "“done III.3” needs more", "/schengen done III.3 ST 10000/24"),
        ("done III.2 2024-03", "“done III.2” needs more", "/schengen done III.3 ST 10000/24"),
        ("reopen", "“reopen” needs more", "/schengen reopen III.3"),
        ("show III.33", "no “III.33” in note 13901/23", "III.3"),
        ("done III.9 ST 1/24", "no “III.9” in note 13901/23", "III.1"),
        ("reopen V.1", "no “V.1” in note 13901/23", "IV.1"),
        ("done I.5 ST 1/24", "I.5 has more than one deliverable", "I.5a, I.5b, I.5c or I.5d"),
        ("show xyzzy", "“xyzzy”", "Did you mean:\n• who must deliver for the December 2023 Council"),
        ("dnoe", "“dnoe”", "done"),
        ("dnoe III.3", "“dnoe”", "done"),
        ("dnoe III.3 ST 1/24", "“dnoe”", "done"),
        ("reopne III.3", "“reopne”", "reopen"),
        ("hlep", "“hlep”", "help"),
        ("xyzzy", "“xyzzy”", "/schengen help"),
        ("xyzzy III.3", "“xyzzy”", "/schengen help"),
    ],
)
def test_wrong_input_is_named_with_a_right_one(workspace: Workspace, text: str, wrong: str, example: str) -> None:
    """Wrong input is answered with what is wrong and with what could be typed instead."""
    answer = workspace.command(text)
    assert wrong in answer.text
    assert example in answer.text.split(wrong)[1]
    assert workspace.changes() == []


def test_a_line_break_is_a_space(workspace: Workspace) -> None:
    """A command over two lines is the same as on one."""
    assert workspace.command("show\nIII.3") == workspace.command("show III.3")


def test_due_may_begin_a_question(workspace: Workspace) -> None:
    """ "Due in June 2024" and "owner of III.3" are questions, in the command and after a mention."""
    assert workspace.command("due in June 2024").text.startswith("5 open.\ndue in June 2024\n")
    assert "III.3a" in workspace.command("owner of III.3?").text
    assert workspace.mention("due in June 2024").text.startswith("5 open.\ndue in June 2024\n")


def test_subcommands_after_a_mention(workspace: Workspace) -> None:
    """A subcommand typed after a mention in a thread is run once, and answered in the thread."""
    body = workspace.event_body("done III.3 ST 1/24", user=COORDINATOR, thread_ts="1.1")
    (answer,) = workspace.deliver(body)
    assert (answer.thread_ts, answer.text.split("\n")[1]) == ("1.1", "Evidence: ST 1/24")
    assert workspace.deliver(body) == []
    (change, *_) = workspace.services.register.ledger.read_history("III.3", limit=1)
    assert (change.by, change.surface, change.kind) == (COORDINATOR, "mention", "done")


def test_a_request_is_told_commands_that_exist(workspace: Workspace) -> None:
    """A text that asks for a change changes nothing, and names the subcommand that does, or all that do."""
    told = workspace.mention("please move the deadline of III.3a to September", user=COORDINATOR)
    assert told.text.endswith(" /schengen due III.3a 2024-09-30")
    answer = workspace.mention("please rename III.3a", user=COORDINATOR)
    _, _, named = answer.text.partition("/schengen ")
    assert set(named.split(" | ")) < set(SUBCOMMANDS)
    assert workspace.changes() == []


def test_how_each_subcommand_is_told_from_a_question() -> None:
    """Which need a reference, after a mention or always, which are questions themselves, and which nobody else sees."""
    always, after_mention = {"progress", "due", "owner"}, {"done", "reopen", "hold", "resume", "history"}
    assert {name for name, each in SUBCOMMANDS.items() if each.needs_reference is NeedsReference.ALWAYS} == always
    assert {
        name for name, each in SUBCOMMANDS.items() if each.needs_reference is NeedsReference.AFTER_MENTION
    } == after_mention
    assert {name for name, each in SUBCOMMANDS.items() if each.is_question} == {"ask", "list", "show", "help"}
    private = {"calendar", "following", "follow", "unfollow"}
    assert {name for name, each in SUBCOMMANDS.items() if each.is_private} == private
    assert {name: each.takes for name, each in SUBCOMMANDS.items() if each.takes} == {
        "following": {""},
        "note": {"close", "reopen", "accept", "here"},
        "page": {"off"},
    }


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (f"CONTACT Eurojust <@{DELEGATE}> OFF", f"<@{DELEGATE}> does not speak for Eurojust."),
        (f"coordinator <@{DELEGATE}> REMOVE", f"<@{DELEGATE}> is no coordinator."),
        ("page OFF", f"<#{CHANNEL}> has no page."),
        ("allow-here OFF", f"I do not answer in <#{CHANNEL}>."),
        ("iam NOBODY", "I no longer know for whom you speak."),
        ("remind OFF", "There are no reminders in this channel."),
        ("remind Digest ON", "Reminders here come 28, 14, 7 and 1 days before each Schengen Council"),
        ("remind me WEEKLY", "I write to you directly on Mondays only."),
        ("note Here OFF", "This channel is about all notes in force."),
        (
            "milestone June 2024 LEAD 28,7",
            "Reminders before the Schengen Council of June 2024 come 28 and 7 days ahead.",
        ),
        ("milestone June 2024 UNKNOWN", "Schengen Council June 2024: day not known yet"),
        ("owner III.6 NOBODY", "Owners of III.6a: Commission → no owner named."),
        ("owner III.6 Note", "III.6a is owed by Commission."),
        ("due III.2 NOTE", "III.2a, December 2023 is due 5 December 2023 already."),
        ("language DUTCH", "I do not speak “DUTCH”."),
        ("language NL", "Taal van dit kanaal: Nederlands."),
    ],
)
def test_words_of_commands_may_be_in_capitals(workspace: Workspace, typed: str, said: str) -> None:
    """Phones begin a text with one, and people shout."""
    assert workspace.command(typed).text.startswith(said)
