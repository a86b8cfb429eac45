"""Threads and what one types one after the other: a question goes on from the last one."""

from datetime import timedelta

import pytest

from db.people.conversations import KEPT, ConversationStore
from tests.handlers.workspace import CHANNEL, DELEGATE, NOW, Workspace

ROOT = "1697796000.000001"


def _first_line(text: str) -> str:
    return text.splitlines()[0]


@pytest.mark.parametrize(
    ("first", "then", "read"),
    [
        ("what does Eurojust owe by June 2024?", "and Frontex?", "Frontex, on its own and as one of the JHA agencies"),
        ("what does Eurojust owe by June 2024?", "and Frontex?", "due by 30 June 2024"),
        ("what does Eurojust owe by June 2024?", "in March?", "Eurojust, on its own and as one of the JHA agencies"),
        ("what does Eurojust owe by June 2024?", "in March?", "due in March 2024"),
        ("what does Europol owe?", "which of those are overdue?", "Europol, on its own and as one of the JHA agencies"),
        ("what does Europol owe?", "which of those are overdue?", "overdue"),
        ("what does Europol owe?", "and by December 2023?", "due by 31 December 2023"),
        ("what goes through the Schengen Barometer+?", "and in March 2024?", "through the Schengen Barometer+"),
        ("what about border checks?", "and asset recovery?", "about “asset recovery”"),
        ("wat moet Eurojust uiterlijk in juni 2024 leveren?", "en Frontex?", "te leveren uiterlijk op 30 juni 2024"),
        ("wat moet Eurojust uiterlijk in juni 2024 leveren?", "Frontex?", "te leveren uiterlijk op 30 juni 2024"),
    ],
)
def test_a_thread_is_gone_on_with(workspace: Workspace, first: str, then: str, read: str) -> None:
    """What a text in a thread names takes the place of that part of the last question; the rest stays."""
    workspace.mention(first, ts=ROOT)
    assert read in _first_line(workspace.mention(then, thread_ts=ROOT).text)


def test_what_was_listed_can_be_pointed_at(workspace: Workspace) -> None:
    """ "The second" is the second of the list that was shown, and a list that is shorter says so."""
    listed = workspace.mention("what does Eurojust owe by June 2024?", ts=ROOT).text
    second = [line for line in listed.splitlines() if line.startswith("• ")][1].split()[1]
    assert second in _first_line(workspace.mention("who owns the second?", thread_ts=ROOT).text)
    workspace.mention("what does Eurojust owe by June 2024?", thread_ts=ROOT)
    assert "The list before has 4 entries." in workspace.mention("details of the ninth", thread_ts=ROOT).text


def test_a_whole_question_in_a_thread_is_one_of_its_own(workspace: Workspace) -> None:
    """A question that says what it asks takes nothing over from the one before."""
    workspace.mention("what does Eurojust owe by June 2024?", ts=ROOT)
    alone = workspace.mention("what does Frontex owe?").text
    assert workspace.mention("what does Frontex owe?", thread_ts=ROOT).text == alone


def test_another_thread_knows_nothing_of_it(workspace: Workspace) -> None:
    """Where nothing was asked before there is nothing to go on from."""
    workspace.allow("C0OTHER")
    workspace.mention("what does Eurojust owe by June 2024?", ts=ROOT)
    for place in ({}, {"thread_ts": "1697796000.000777"}, {"channel": "C0OTHER", "thread_ts": ROOT}):
        assert "what that goes on from" in workspace.mention("and Frontex?", **place).text


def test_the_thread_answers_in_its_language(workspace: Workspace) -> None:
    """A text that tells no language is answered in the one of its thread."""
    workspace.mention("wat moet Eurojust leveren?", ts=ROOT)
    assert "zelf en als één van de" in workspace.mention("Frontex?", thread_ts=ROOT).text


def test_commands_go_on_from_ones_own(workspace: Workspace) -> None:
    """A command goes on from the last one of the same person in the channel, and from nobody else's."""
    workspace.command("ask what does Eurojust owe by June 2024?", user=DELEGATE)
    assert "due by 30 June 2024" in workspace.command("ask and Frontex?", user=DELEGATE).text
    assert "what that goes on from" in workspace.command("ask and Frontex?").text


def test_old_threads_are_forgotten(workspace: Workspace) -> None:
    """After a month a thread is gone on with no longer, and is deleted."""
    workspace.mention("what does Eurojust owe?", ts=ROOT)
    talks = ConversationStore(workspace.engine)
    key = f"thread:{CHANNEL}:{ROOT}"
    assert talks.last(key, now=NOW + KEPT - timedelta(seconds=1)) is not None
    assert talks.last(key, now=NOW + KEPT) is None
    assert talks.forget(now=NOW + KEPT) == 1


def test_we_is_the_body_that_was_named_once(workspace: Workspace) -> None:
    """ "We" is refused until the asker has said whom that is, in any language, and is that body from then on."""
    assert "/schengen iam NL" in workspace.mention("what do we owe?").text
    assert workspace.command("iam the Netherlands", user=DELEGATE).text == (
        "From now on “we” means Netherlands when you ask."
    )
    assert "Netherlands, as one of the Member States" in workspace.mention("what do we owe?").text
    assert "Nederland, als één van de lidstaten" in workspace.mention("wat moeten wij leveren?").text
    assert "Eurojust" in workspace.mention("what do we need from Eurojust?").text
    assert workspace.command("iam", user=DELEGATE).text == "You speak for Netherlands."
    assert workspace.command("iam nobody", user=DELEGATE).text == "I no longer know for whom you speak."
    assert "/schengen iam NL" in workspace.mention("what do we owe?").text


@pytest.mark.parametrize(
    ("typed", "name"), [("europol", "Europol"), ("BE", "Belgium"), ("de lidstaten", "Member States")]
)
def test_a_body_is_named_as_in_questions(workspace: Workspace, typed: str, name: str) -> None:
    """Whoever says whom they speak for may use any of its names."""
    assert f"means {name} " in workspace.command(f"iam {typed}", user=DELEGATE).text


def test_a_body_that_there_is_not_is_not_kept(workspace: Workspace) -> None:
    """What names no body of the register is refused."""
    assert workspace.command("iam Interpol", user=DELEGATE).text.startswith("I do not know “Interpol”.")
    assert "iam NL" in workspace.command("iam", user=DELEGATE).text


def test_a_channel_has_a_language(workspace: Workspace) -> None:
    """A coordinator settles what is spoken in a channel; texts that tell no language are answered in it."""
    assert workspace.command("language").text == "Language of this channel: English."
    assert "Only coordinators" in workspace.command("language nl", user=DELEGATE).text
    assert workspace.command("language nl").text == "Taal van dit kanaal: Nederlands."
    assert "zelf en als één van de" in workspace.mention("Eurojust?").text
    assert "on its own and as one of the" in workspace.mention("what does Eurojust owe?").text
    assert workspace.command("language English").text == "Language of this channel: English."
    assert "“klingon”" in workspace.command("language klingon").text


def test_the_record_has_a_beginning(workspace: Workspace) -> None:
    """How things stood before the register was loaded is not told."""
    before = workspace.mention("what was open on 1 March 2023?").text
    assert before.startswith("My records begin on 20 October 2023")
    assert "as things stood on 1 March 2023" in before
